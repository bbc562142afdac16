"""Claims about who become conflicts of kind identity: two doers of one deed, two holders of one part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import answers, make_conflict, sure
from whence.model import Article, Claim, Conflict

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset(["the", "a", "an", "of", "one", "two", "three", "his", "her", "its", "their", "mr", "mrs", "ms", "dr", "sir", "and"])


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each question of who that different voices, near each other, answer with different names."""
    for sides, first in answers([claim for claim in claims if claim.kind == "identity"], _same_one):
        conflict = make_conflict(sides, first.question, first.reason, bonus=0 if sure(sides) else -1)
        if conflict:
            yield conflict


def _same_one(one: Claim, other: Claim) -> bool:
    """Names that share a word are one; a description ("a local gang") may be of anybody named."""
    a, b = _name(one), _name(other)
    if bool(_described(one)) != bool(_described(other)) and not (one.hedges or other.hedges):
        return True
    return bool(a & b)


def _name(claim: Claim) -> set[str]:
    return {word.casefold() for word in _WORD.findall(claim.value)} - _SMALL


def _described(claim: Claim) -> bool:
    return not any(word[:1].isupper() for word in _WORD.findall(claim.value)[1:]) and claim.value.split()[0].casefold() in _SMALL
