"""Tokens become a string of word classes, one look-up a token: the alphabet that the grammar is written in.

Every distinct *set* of classes that a language's words have is one character of that alphabet ("may" is a month
and a modal, "second" a unit and an ordinal), so that a grammar rule is an ordinary regular expression over it
and matching runs at the speed of ``re``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from whence.text import Token

UNKNOWN = "\x00"
GAP = " "
_FOLD = {"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"}
_FIRST = 0x4E00  # a block of letters with no meaning to the syntax of ``re``


@dataclass(frozen=True, slots=True)
class Coded:
    """A text as the grammar sees it: ``codes`` has one character a token and one a gap of white space.

    ``token_at[i]`` is the index of the token at or after ``codes[i]``.
    """

    codes: str
    token_at: list[int]


class Lexicon:
    """The words a language knows.

    ``words`` maps a casefolded word to its classes and what it means in each:
    ``{"may": {"month": 5, "modal": True}}``. Numbers in digits need no entry.
    """

    def __init__(self, words: Mapping[str, Mapping[str, object]], literals: Iterable[str] = ()) -> None:
        self._meanings: dict[str, dict[str, object]] = {word: dict(classes) for word, classes in words.items()}
        for literal in literals:
            self._meanings.setdefault(literal, {})["=" + literal] = literal
        self._letters: dict[frozenset[str], str] = {}
        self._of_word = {word: self._letter(frozenset(classes)) for word, classes in self._meanings.items()}
        self._of_number: dict[str, str] = {}
        for text in _number_shapes():
            self._number_letter(text)

    def _letter(self, classes: frozenset[str]) -> str:
        return self._letters.setdefault(classes, chr(_FIRST + len(self._letters)))

    def _number_letter(self, text: str) -> str:
        letter = self._of_number.get(text)
        if letter is None:
            letter = self._letter(frozenset(number_classes(text)))
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

    def encode(self, tokens: list[Token]) -> Coded:
        """One character a token; ``UNKNOWN`` where the language does not know it."""
        codes: list[str] = []
        token_at: list[int] = []
        end = 0
        of_word, of_number = self._of_word, self._of_number
        for index, token in enumerate(tokens):
            if token.start > end:
                codes.append(GAP)
                token_at.append(index)
            end = token.end
            word = token.lower
            letter = of_word.get(word) or of_number.get(word)
            if letter is None:
                if word.isdecimal() and word.isascii():
                    letter = self._number_letter(word)
                elif word in _FOLD:
                    letter = of_word.get(_FOLD[word], UNKNOWN)
                else:
                    letter = UNKNOWN
            codes.append(letter)
            token_at.append(index)
        token_at.append(len(tokens))
        return Coded("".join(codes), token_at)


def number_classes(digits: str) -> dict[str, int]:
    """What a run of ASCII digits may be: a day, a month, an hour, a year …

    >>> sorted(number_classes("07"))
    ['dd', 'hh', 'mi', 'mm', 'n', 'nn', 'yy']
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
