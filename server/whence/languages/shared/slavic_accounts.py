"""What the Slavic tables of accounts share: verbs of saying in the forms that news uses, ё for е, names without their case."""

from __future__ import annotations

import re
from re import Pattern

from whence.languages.shared.accounts import any_of, opens
from whence.languages.shared.accounts import before as _before
from whence.languages.shared.words import any_of as words_of
from whence.languages.shared.words import inflected

RU_PAST, RU_SELF, RU_BOTH = "л ла ло ли", "лся лась лось лись", "л ла ло ли ет ют"
UK_PAST, UK_SELF, UK_BOTH = "в ла ло ли", "вся лася лося лися вся лась лись", "в ла ло ли є ють"
PL_PAST, PL_PRESENT = "ł ła ło li ły", "a ają"
"""Endings of the past (he, she, it, they), of the past of reflexive verbs, of the present, and of past and present."""


def verbs(*rows: tuple[str, str], more: str = "") -> frozenset[str]:
    """Stems with the endings of their forms, and forms that go their own way, with ё and without.

    >>> sorted(verbs(("сообщи", RU_PAST), more="даёт"))
    ['дает', 'даёт', 'сообщил', 'сообщила', 'сообщили', 'сообщило']
    """
    return spelled(" ".join([*(inflected(stems, endings) for stems, endings in rows), more]))


def spelled(words: str) -> frozenset[str]:
    """A set of words, with ё and without, with either apostrophe."""
    return words_of(f"{words} {_plain(words)}")


def phrases(text: str) -> Pattern[str]:
    """``any_of`` with ё and without."""
    return any_of(_both(text))


def before(text: str) -> Pattern[str]:
    """``before`` of the shared accounts with ё and without."""
    return _before(_both(text))


def openings(text: str) -> Pattern[str]:
    """``opens`` with ё and without, the longest first: "по данным из" before "по данным"; a comma may end one, "по его словам,"."""
    return opens("|".join(sorted(_both(text).split("|"), key=len, reverse=True)))


def theirs(before_: str, whose: str, nouns: str) -> str:
    """Phrases that say that who spoke last tells it as well, for ``openings``; a comma may end one.

    >>> theirs("по", "её их", "словам")
    'по её словам|по её словам,|по их словам|по их словам,'
    """
    return "|".join(f"{before_} {pronoun} {noun}{comma}" for pronoun in whose.split() for noun in nouns.split() for comma in ("", ","))


def endings(text: str, reflexive: str = "") -> Pattern[str]:
    """The endings of nouns, adjectives and verbs, behind three letters at least, and of reflexive verbs behind them; what is left
    tells a word, or a name, from others.

    >>> endings("а ой").sub("", "мышкиной"), endings("а ой").sub("", "ола"), endings("ют ли л", "ся сь").sub("", "открылись")
    ('мышкин', 'ола', 'откры')
    """
    behind = f"(?:{'|'.join(reflexive.split())})?" if reflexive else ""
    return re.compile(rf"(?<=\w\w\w)(?:{'|'.join(sorted(text.split(), key=len, reverse=True))}){behind}$")


def _both(text: str) -> str:
    """Phrases between "|", each with ё and without."""
    rows = [" ".join(row.split()) for row in text.split("|")]
    return "|".join(dict.fromkeys(form for row in rows for form in (row, _plain(row))))


def _plain(text: str) -> str:
    """A text without ё, with straight apostrophes."""
    return text.replace("ё", "е").replace("’", "'")
