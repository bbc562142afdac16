"""What English nouns name: a person, an animal, a group, a place, a document, a vehicle. Read from ``nouns.txt`` when first asked."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("nouns.txt")
_ENDINGS = (("men", "man"), ("ies", "y"), ("ves", "f"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("s", ""))
"""How plurals end, and what their singulars end in."""
_IRREGULAR = {"people": "person", "children": "child", "feet": "foot", "mice": "mouse", "geese": "goose", "oxen": "ox", "wives": "wife", "police": "police"}
_POSSESSIVE = re.compile(r"['’]s?$")


def sorts(noun: str) -> frozenset[str]:
    """Which of "person", "animal", "group", "place", "document" and "vehicle" a noun, singular or plural, may name, as it is mostly used.

    >>> sorted(sorts("ferrymen")), sorted(sorts("chapel")), sorted(sorts("Tuesday"))
    (['person'], ['place'], [])
    """
    return _sorts(_POSSESSIVE.sub("", noun.lower()))


@cache
def _sorts(noun: str) -> frozenset[str]:
    known = _nouns()
    if noun in known or noun in _IRREGULAR:
        return known.get(_IRREGULAR.get(noun, noun), frozenset())
    singulars = (noun.removesuffix(ending) + singular for ending, singular in _ENDINGS if noun.endswith(ending))
    return next((known[word] for word in singulars if word in known), frozenset())


@cache
def _nouns() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sort, _, words = line.partition(": ")
            for word in words.split():
                found[word] = found.get(word, frozenset()) | {sort}
    return found
