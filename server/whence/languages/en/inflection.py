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


IRREGULAR = {
    "beat": "beat beaten", "become": "became become", "begin": "began begun", "break": "broke broken", "bring": "brought", "blow": "blew blown", "build": "built", "buy": "bought",
    "catch": "caught", "choose": "chose chosen", "come": "came come", "cut": "cut", "deal": "dealt", "draw": "drew drawn", "drive": "drove driven", "eat": "ate eaten",
    "fall": "fell fallen", "feed": "fed", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew flown", "forget": "forgot forgotten", "get": "got gotten",
    "give": "gave given", "go": "went gone", "grow": "grew grown", "hang": "hung hanged", "have": "has had", "hear": "heard", "hide": "hid hidden", "hit": "hit", "hold": "held",
    "keep": "kept", "know": "knew known", "lead": "led", "learn": "learned learnt", "leave": "left", "let": "let", "lie": "lay lain", "lose": "lost", "make": "made", "meet": "met",
    "overrun": "overran overrun", "pay": "paid", "put": "put", "quit": "quit", "read": "read", "retake": "retook retaken", "ring": "rang rung", "rise": "rose risen",
    "run": "ran run", "say": "said", "see": "saw seen", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook shaken", "shoot": "shot",
    "show": "showed shown", "shut": "shut", "sink": "sank sunk", "sit": "sat", "speak": "spoke spoken", "spend": "spent", "spill": "spilled spilt", "split": "split",
    "stand": "stood", "steal": "stole stolen", "strike": "struck stricken", "swing": "swung", "take": "took taken", "teach": "taught", "tear": "tore torn", "tell": "told",
    "think": "thought", "throw": "threw thrown", "wake": "woke woken", "wear": "wore worn", "win": "won", "wind": "wound", "withdraw": "withdrew withdrawn", "write": "wrote written",
}
"""Past tense and participle of verbs that no ending tells."""
