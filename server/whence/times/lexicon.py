"""Tokens become a string of word classes, one look-up a token: the alphabet that the grammar is written in.

Every distinct *set* of classes that a language's words have is one character of that alphabet ("may" is a month
and a modal, "second" a unit and an ordinal), so that a grammar rule is an ordinary regular expression over it
and matching runs at the speed of ``re``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import Never

from whence.text import Table, Token, Tokens

UNKNOWN = "\x00"
GAP = " "
MARKED = "x"
_FOLD = {"’": "'", "‘": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"}
_FIRST = 0x4E00  # a block of letters with no meaning to the syntax of ``re``
_NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Coded:
    """A text as the grammar sees it: ``codes`` has one character a token and one a gap of white space.

    ``places[i]`` is where token ``i`` stands in ``codes``.
    """

    codes: str
    places: list[int]

    def phrase(self, place: int) -> Never:
        """A text of words alone has no phrases."""
        raise LookupError(place)

    def token(self, place: int) -> int:
        """Index of the first token that stands at ``place`` of ``codes`` or behind it."""
        return bisect_left(self.places, place)


def gap(space: str) -> str:
    """White space as ``codes`` has it. A phrase may go over a line's end, never over a blank line."""
    return (UNKNOWN if "\n\n" in space else GAP) if space else ""


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
                self._meanings[fancy] = self._meanings[plain]
        for text in _number_shapes():
            self._letter(number_classes(text))
        self._of_class: dict[str, str] = defaultdict(str)
        for classes, letter in self._letters.items():
            for name in classes:
                self._of_class[name] += letter
        self._letters_of = Table(lambda word: self._letter_of(word.casefold()), gap)

    def _letter(self, classes: Iterable[str]) -> str:
        known = frozenset(name for name in classes if name in self._used or name[0] == "=")
        return self._letters.setdefault(known, chr(_FIRST + len(self._letters))) if known else UNKNOWN

    def _letter_of(self, word: str) -> str:
        letter = self._of_word.get(word)
        if letter is None:
            letter = self._letter(number_classes(word[:10])) if word.isdecimal() and word.isascii() else UNKNOWN
        return letter

    def letters_of(self, name: str) -> str:
        """All characters of the alphabet whose words belong to class ``name``."""
        return self._of_class.get(name, "")

    def letters(self, words: Iterable[str]) -> frozenset[str]:
        """The characters of some words."""
        return frozenset(self._of_word[word] for word in words if word in self._of_word)

    def meaning(self, token: Token, name: str) -> object:
        """What a token means as a member of class ``name``; KeyError when it is none."""
        if token.lower.isdigit():
            return number_classes(token.lower[:10])[name]
        return self._meanings[token.lower][name]

    def classes(self, token: Token) -> Mapping[str, object]:
        """Everything the language knows of a token; empty for unknown words."""
        return self._meanings.get(token.lower, _NOTHING)

    @cache  # noqa: B019  # a language has one lexicon, and it stays
    def words_of(self, name: str) -> frozenset[str]:
        """All words of class ``name``, casefolded."""
        return frozenset(word for word, classes in self._meanings.items() if name in classes)

    def meanings(self, *names: str) -> dict[str, object]:
        """What every word of some classes means in them, by the word, casefolded."""
        return {word: classes[name] for word, classes in self._meanings.items() for name in names if name in classes}

    @cache  # noqa: B019
    def marks_of(self, name: str) -> Table:
        """The table that writes ``MARKED`` for the words of class ``name`` and a blank for others."""
        words = self.words_of(name)
        return Table(lambda word: MARKED if word.casefold() in words else " ")

    def encode(self, tokens: Tokens, text: str) -> Coded:
        """One character a token; ``UNKNOWN`` where no rule knows it, and between paragraphs."""
        letters = list(map(self._letters_of.__getitem__, tokens.pieces))
        lead = gap(text[: tokens.starts[0]]) if letters else ""
        if letters:
            letters[-1] = letters[-1][0]  # white space at the end parts nothing from anything
        places = list(accumulate(map(len, letters), initial=len(lead)))
        places.pop()
        return Coded(lead + "".join(letters), places)


@lru_cache(maxsize=20_000)
def number_classes(digits: str) -> dict[str, int]:
    """What a run of ASCII digits may be: a day, a month, an hour, a year … Of ten digits and more none counts.

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
