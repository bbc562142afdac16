"""An English verb becomes its forms: what ends in -s, -ed and -ing, and the irregular ones that a table holds."""

from __future__ import annotations

from collections.abc import Mapping

_VOWELS = frozenset("aeiou")
_SIBILANTS = ("s", "x", "z", "ch", "sh")


def past(verb: str, irregular: Mapping[str, str]) -> tuple[str, ...]:
    """Past tense and participle of a verb; ``irregular`` has "write": "wrote written".

    >>> past("stop", {}), past("deny", {}), past("take", {"take": "took taken"})
    (('stopped',), ('denied',), ('took', 'taken'))
    """
    if verb in irregular:
        return tuple(irregular[verb].split())
    if verb.endswith("e"):
        return (verb + "d",)
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return (verb[:-1] + "ied",)
    return (_doubled(verb) + "ed",)


def forms(verb: str, irregular: Mapping[str, str]) -> tuple[str, ...]:
    """All forms of a verb, each once.

    >>> forms("close", {}), forms("sit", {"sit": "sat"})
    (('close', 'closes', 'closing', 'closed'), ('sit', 'sits', 'sitting', 'sat'))
    """
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        third = verb[:-1] + "ies"
    else:
        third = verb + ("zes" if verb.endswith("quiz") else "es" if verb.endswith((*_SIBILANTS, "o")) else "s")
    return tuple(dict.fromkeys((verb, third, *going(verb), *past(verb, irregular))))


def going(verb: str, _irregular: Mapping[str, str] | None = None) -> tuple[str]:
    """The form in -ing.

    >>> going("move"), going("die"), going("see")
    (('moving',), ('dying',), ('seeing',))
    """
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return (verb[:-1] + "ing",)
    return (_doubled(verb) + "ing",)


_DOUBLING = ("quit", "quiz", "mit", "fer", "cel", "vel", "pel", "bel", "rrel", "gret", "nnul", "scrap", "split", "trol")
"""Ends of longer verbs whose last letter is doubled in British or all English; short ones double theirs anyway."""


def _doubled(verb: str) -> str:
    """ "stop", "nab", "quit" double their last letter."""
    short = len(verb) in (3, 4) and verb[-1] not in "aeiouwxyh" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS and verb[0] not in _VOWELS
    return verb + verb[-1] if short or (verb.endswith(_DOUBLING) and not verb.endswith(("offer", "suffer"))) else verb
