"""What English nouns name: a person, an animal, a group, a place, a document, a vehicle, any other thing; and which words are forms of verbs.
Read from ``nouns.txt`` and ``verbs.txt`` when first asked.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

NOUNS, VERBS = (Path(__file__).with_name(name) for name in ("nouns.txt", "verbs.txt"))
_ENDINGS = (("men", "man"), ("ies", "y"), ("ves", "f"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("s", ""))
"""How plurals end, and what their singulars end in."""
_IRREGULAR = {"people": "person", "children": "child", "feet": "foot", "mice": "mouse", "geese": "goose", "oxen": "ox", "wives": "wife", "police": "police"}
_SHORTEST = 3
"""Letters of a word in -ed at most that is no form of a verb."""
_PAST = ["say", "said", "tell", "told", "give", "gave", "go", "went", "take", "took", "write", "wrote", "know", "knew", "see", "saw",
         "begin", "began", "come", "came", "become", "became", "run", "ran", "speak", "spoke", "swear", "swore", "sink", "sank", "draw",
         "drew", "rise", "rose", "fall", "fell", "fly", "flew", "grow", "grew", "throw", "threw", "wear", "wore", "bear", "bore", "tear",
         "tore", "break", "broke", "choose", "chose", "drive", "drove", "freeze", "froze", "ride", "rode", "ring", "rang", "sing", "sang",
         "shake", "shook", "steal", "stole", "swim", "swam", "do", "did", "eat", "ate", "forget", "forgot", "overtake", "overtook",
         "withdraw", "withdrew", "foresee", "foresaw", "mistake", "mistook", "arise", "arose", "blow", "blew", "get", "got", "lie", "lay",
         "sit", "sat", "stride", "strode", "strive", "strove", "weave", "wove", "spring", "sprang", "drink", "drank", "wake", "woke"]
_EITHER = ["make", "made", "find", "found", "hold", "held", "put", "put", "set", "set", "leave", "left", "keep", "kept", "read", "read",
           "hear", "heard", "think", "thought", "bring", "brought", "buy", "bought", "catch", "caught", "teach", "taught", "sell", "sold",
           "lose", "lost", "meet", "met", "pay", "paid", "send", "sent", "build", "built", "spend", "spent", "stand", "stood",
           "understand", "understood", "lead", "led", "win", "won", "cut", "cut", "hit", "hit", "shoot", "shot", "lay", "laid", "feel",
           "felt", "deal", "dealt", "mean", "meant", "let", "let", "shut", "shut", "split", "split", "bend", "bent", "lend", "lent", "dig",
           "dug", "hang", "hung", "stick", "stuck", "strike", "struck", "swing", "swung", "spread", "spread", "cost", "cost", "quit",
           "quit", "beat", "beat", "burst", "burst", "cast", "cast", "fight", "fought", "seek", "sought", "sleep", "slept", "sweep",
           "swept", "weep", "wept", "wind", "wound", "bind", "bound", "hurt", "hurt", "withhold", "withheld", "uphold", "upheld",
           "overhear", "overheard", "misread", "misread", "retell", "retold", "foretell", "foretold", "learn", "learnt", "burn", "burnt",
           "dream", "dreamt", "spell", "spelt", "leap", "leapt", "bid", "bid", "broadcast", "broadcast", "forecast", "forecast"]
IRREGULAR = {past: (verb, how) for words, how in ((_PAST, "past"), (_EITHER, "either")) for verb, past in zip(words[::2], words[1::2], strict=True)}
"""Past forms that no ending tells, with their verbs."""
_PARTICIPLES = {
    participle: verb
    for verb, participle in (
        pair.split(":")
        for pair in ["write:written", "speak:spoken", "swear:sworn", "show:shown", "give:given", "know:known", "see:seen", "take:taken",
            "steal:stolen", "break:broken", "choose:chosen", "drive:driven", "fall:fallen", "fly:flown", "forget:forgotten",
            "freeze:frozen", "get:gotten", "grow:grown", "hide:hidden", "ride:ridden", "ring:rung", "rise:risen", "shake:shaken",
            "sing:sung", "sink:sunk", "swim:swum", "tear:torn", "throw:thrown", "wake:woken", "wear:worn", "withdraw:withdrawn",
            "draw:drawn", "bite:bitten", "blow:blown", "begin:begun", "eat:eaten", "foresee:foreseen", "overthrow:overthrown",
            "undertake:undertaken", "prove:proven"]
    )
}
"""Participles that are no past forms, with their verbs."""
_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(50_000)  # as it is written: taking its ending off costs more than looking it up
def sorts(noun: str) -> frozenset[str]:
    """Which of "person", "animal", "group", "place", "document", "vehicle" and, for what else can be touched, "thing" a noun, singular or plural, may name, as it is mostly used.

    >>> sorted(sorts("ferrymen")), sorted(sorts("chapel")), sorted(sorts("Tuesday"))
    (['person'], ['place'], [])
    """
    return _sorts(_POSSESSIVE.sub("", noun.lower()))


class Form(NamedTuple):
    """A word as the form of a ``verb``: ``how`` is "base", "third" (-s), "past", or "either" where past and participle are one, "participle" where they are two;
    ``sorts`` holds "noun" where the word is more often one, and "tells" where the verb is of saying or thinking.
    """

    verb: str
    how: str
    sorts: frozenset[str]


@cache
def verb_form(word: str) -> Form | None:
    """What form of a verb a word, in lower case, may be; None where it is none, or one in -ing.

    >>> verb_form("denies")[:2], verb_form("stopped")[:2], verb_form("wrote")[:2], verb_form("ledgers")
    (('deny', 'third'), ('stop', 'either'), ('write', 'past'), None)
    """
    known = _verbs()
    if word in IRREGULAR:
        verb, how = IRREGULAR[word]
        return Form(verb, how, known.get(verb, frozenset()))
    if word in _PARTICIPLES:
        return Form(_PARTICIPLES[word], "participle", known.get(_PARTICIPLES[word], frozenset()))
    if word.endswith("ed") and len(word) > _SHORTEST:
        stems = [word[:-2], word[:-1], word[:-3] if word[-3] == word[-4] else "", word[:-3] + "y" if word.endswith("ied") else ""]
        return next((Form(stem, "either", known[stem]) for stem in stems if stem in known), Form(word, "either", frozenset()))
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        stems = [word[:-1], word[:-2] if word.endswith("es") else "", word[:-3] + "y" if word.endswith("ies") else ""]
        return next((Form(stem, "third", known[stem]) for stem in stems if stem in known), None)
    return Form(word, "base", known[word]) if word in known else None


def _sorts(noun: str) -> frozenset[str]:
    known = _nouns()
    if noun in known or noun in _IRREGULAR:
        return known.get(_IRREGULAR.get(noun, noun), frozenset())
    singulars = (noun.removesuffix(ending) + singular for ending, singular in _ENDINGS if noun.endswith(ending))
    return next((known[word] for word in singulars if word in known), frozenset())


@cache
def _nouns() -> dict[str, frozenset[str]]:
    return _read(NOUNS)


@cache
def _verbs() -> dict[str, frozenset[str]]:
    return _read(VERBS)


def _read(file: Path) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            sort, _, words = line.partition(": ")
            for word in words.split():
                found[word] = found.get(word, frozenset()) | {sort}
    return found
