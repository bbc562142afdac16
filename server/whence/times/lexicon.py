"""Tokens become a string of word classes, one look-up a token: the alphabet that the grammar is written in.

Every distinct *set* of classes that a language's words have is one character of that alphabet ("may" is a month
and a modal, "second" a unit and an ordinal), so that a grammar rule is an ordinary regular expression over it
and matching runs at the speed of ``re``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from whence.text import Token

if TYPE_CHECKING:
    from whence.times.grammar import Candidate

UNKNOWN = "\x00"
GAP = " "
_FOLD = {"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"}
_FIRST = 0x4E00  # a block of letters with no meaning to the syntax of ``re``


@dataclass(frozen=True, slots=True)
class Coded:
    """A text as a level of the grammar sees it: ``codes`` has one character a token and one a gap of white space.

    ``first[i]``/``last[i]`` are the token indices (half-open) that ``codes[i]`` stands for; a gap has its next
    token's ``first`` twice. ``phrases`` are the phrases of the level below, by their place in ``codes``.
    """

    codes: str
    first: list[int]
    last: list[int]
    phrases: Mapping[int, Candidate] = field(default_factory=dict)


class Lexicon:
    """The words a language knows.

    ``words`` maps a casefolded word to its classes and what it means in each:
    ``{"may": {"month": 5, "modal": True}}``. Numbers in digits need no entry. ``literals`` are words that rules
    spell out; ``used`` are the classes that rules name: a word with no other class is as good as unknown to them.
    """

    def __init__(
        self, words: Mapping[str, Mapping[str, object]], literals: Iterable[str] = (), used: Iterable[str] = ()
    ) -> None:
        self._meanings: dict[str, dict[str, object]] = {word: dict(classes) for word, classes in words.items()}
        self._used = frozenset(used)
        for literal in literals:
            known = number_classes(literal) if literal.isdecimal() else {}
            self._meanings.setdefault(literal, dict(known))["=" + literal] = literal
        self._letters: dict[frozenset[str], str] = {}
        self._of_word = {word: self._letter(classes) for word, classes in self._meanings.items()}
        for fancy, plain in _FOLD.items():
            if plain in self._of_word:
                self._of_word[fancy] = self._of_word[plain]
        self._of_number: dict[str, str] = {}
        for text in _number_shapes():
            self._number_letter(text)

    def _letter(self, classes: Iterable[str]) -> str:
        known = frozenset(name for name in classes if name in self._used or name[0] == "=")
        return self._letters.setdefault(known, chr(_FIRST + len(self._letters))) if known else UNKNOWN

    def _number_letter(self, text: str) -> str:
        letter = self._of_number.get(text)
        if letter is None:
            letter = self._letter(number_classes(text))
            if len(self._of_number) < 20_000:
                self._of_number[text] = letter
        return letter

    def letters_of(self, name: str) -> str:
        """All characters of the alphabet whose words belong to class ``name``."""
        return "".join(letter for classes, letter in self._letters.items() if name in classes)

    def meaning(self, token: Token, name: str) -> object:
        """What a token means as a member of class ``name``; KeyError when it is none."""
        if token.lower.isdigit():
            return number_classes(token.lower)[name]
        return self._meanings[_FOLD.get(token.lower, token.lower)][name]

    def classes(self, token: Token) -> Mapping[str, object]:
        """Everything the language knows of a token; empty for unknown words."""
        return self._meanings.get(_FOLD.get(token.lower, token.lower), {})

    def encode(self, tokens: list[Token], text: str) -> Coded:
        """One character a token; ``UNKNOWN`` where no rule knows it, and between paragraphs."""
        codes: list[str] = []
        first: list[int] = []
        last: list[int] = []
        end = 0
        of_word, of_number = self._of_word, self._of_number
        for index, (start, stop, _, word) in enumerate(tokens):
            if start > end:
                # A phrase may go over a line's end, never over a blank line.
                codes.append(UNKNOWN if start > end + 1 and "\n\n" in text[end:start] else GAP)
                first.append(index)
                last.append(index)
            end = stop
            letter = of_word.get(word) or of_number.get(word)
            if letter is None:
                letter = self._number_letter(word) if word.isdecimal() and word.isascii() else UNKNOWN
            codes.append(letter)
            first.append(index)
            last.append(index + 1)
        return Coded("".join(codes), first, last)


def number_classes(digits: str) -> dict[str, int]:
    """What a run of ASCII digits may be: a day, a month, an hour, a year …

    >>> sorted(number_classes("07"))
    ['dd', 'h0', 'hh', 'mi', 'mm', 'n', 'nn', 'yy']
    >>> sorted(number_classes("2025"))
    ['hhmm', 'n', 'yyyy']
    """
    value = int(digits) if len(digits) <= 9 else 0
    classes = {"n": value}
    if len(digits) <= 2:
        classes |= {"nn": value}
        if 1 <= value <= 31:
            classes["dd"] = value
        if 1 <= value <= 12:
            classes["mm"] = value
        if value <= 24:
            classes["hh"] = value
        if len(digits) == 2:
            classes["yy"] = value
            if value <= 59:
                classes["mi"] = value
            if value <= 9:
                classes["h0"] = value
    elif len(digits) == 3:
        classes["nnn"] = value
    elif len(digits) == 4:
        if 1000 <= value <= 2199:
            classes["yyyy"] = value
        if value // 100 <= 24 and value % 100 < 60:
            classes["hhmm"] = value
    elif len(digits) == 8 and 1900 <= value // 10000 <= 2199:
        classes["yyyymmdd"] = value
    return classes


def _number_shapes() -> Iterable[str]:
    """One example of every combination of number classes, so that the alphabet is whole before rules are read."""
    yield from (str(value) for value in range(100))
    yield from (f"{value:02d}" for value in range(10))
    yield from (f"{value:04d}" for value in range(0, 10000, 7))
    yield from ("1959", "2059", "1960", "2460", "0060", "123", "12345", "20250721", "99999999", "1234567890")
