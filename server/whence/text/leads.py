"""A pattern becomes its leads: the words that a match of it can begin with, so that it is tried only at those.

Looking a word up is a hundred times faster than trying an alternation of phrases at every character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, KeysView, Sequence
from re import Pattern
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]  # the standard library's own reading of a pattern
from typing import NamedTuple

BEGINNING = 3
"""Letters by which the beginnings of words are looked up; what is known of a word must have as many."""
DIGIT = "0"
"""The lead of every number in digits."""
_FEW = 8
"""Characters of a set that are told apart."""
_END = (None, None)
"""An item that nothing is known of."""
_ANY_WORD = (constants.CATEGORY, constants.CATEGORY_WORD)
_ANY_SPACE = (constants.CATEGORY, constants.CATEGORY_SPACE)


class Leads(NamedTuple):
    """``words`` are whole words or single marks, in lower case; ``beginnings`` are those of which more may follow;
    ``spaced`` are whole ones before which the match has white space.
    """

    words: set[str]
    beginnings: tuple[str, ...]
    spaced: set[str]


class Watch:
    """Patterns that are looked for together: each word of a text is looked up once for all of them.

    It watches for every pattern that it was ever asked about; a language has some two hundred.
    """

    def __init__(self) -> None:
        self._leads: dict[int, tuple[Pattern[str], Leads | None]] = {}
        self._words: dict[str, list[int]] = {}
        self._beginnings: dict[str, list[tuple[str, int]]] = {}

    def __len__(self) -> int:
        return len(self._leads)

    def leads(self, pattern: Pattern[str]) -> Leads | None:
        """The leads of ``pattern``, for which it watches from now on; None where it may begin with anything."""
        known = self._leads.get(id(pattern))
        if known is None:
            known = self._leads[id(pattern)] = (pattern, leads(pattern))
            for word in known[1].words | known[1].spaced if known[1] else ():
                self._words.setdefault(word, []).append(id(pattern))
            for beginning in known[1].beginnings if known[1] else ():
                self._beginnings.setdefault(beginning[:BEGINNING], []).append((beginning, id(pattern)))
        return known[1]

    def sift(self, words: KeysView[str]) -> dict[int, list[str]]:
        """Those of some words that lead a pattern, by the pattern's ``id``."""
        found: dict[int, list[str]] = {}
        for word in self._words.keys() & words:
            for pattern in self._words[word]:
                found.setdefault(pattern, []).append(word)
        for word in words:
            for beginning, pattern in self._beginnings.get(word[:BEGINNING], ()):
                if word.startswith(beginning):
                    found.setdefault(pattern, []).append(word)
            if word[0].isdecimal():
                for pattern in self._words.get(DIGIT, ()):
                    found.setdefault(pattern, []).append(word)
        return found


class _Lead(NamedTuple):
    word: str
    whole: bool
    spaced: bool


class _UnknownError(Exception):
    """A match may begin with any word, or within one."""


def leads(pattern: Pattern[str]) -> Leads | None:
    r"""The leads of ``pattern``; None where it may begin with anything.

    >>> leads(re.compile(r"\b(?:gave up|resign(?:s|ed))|\s+fell\b", re.IGNORECASE))
    Leads(words={'gave'}, beginnings=('resigned', 'resigns'), spaced={'fell'})
    """
    try:
        found = set(_of_sequence(list(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))))
    except _UnknownError:
        return None
    begun = {lead.word for lead in found if not lead.whole}
    beginnings = tuple(sorted(word for word in begun if not any(word != other and word.startswith(other) for other in begun)))
    whole = [lead for lead in found if lead.whole and (lead.spaced or not lead.word.startswith(beginnings))]
    return Leads({lead.word for lead in whole if not lead.spaced}, beginnings, {lead.word for lead in whole if lead.spaced})


def _of_sequence(items: Sequence[tuple], word: str = "", bounded: bool = False, spaced: bool = False) -> Iterator[_Lead]:
    """What a run of pattern items can begin with, after the letters of ``word``.

    ``bounded`` says that no other letter stands before these, ``spaced`` that white space does, part of the match.
    """
    whole = False
    for index, (kind, value) in enumerate(items):
        rest = items[index + 1 :]
        if _is_space(kind, value):
            if word:
                whole = True
                break
            bounded = spaced = True
        elif kind in (parser.LITERAL, parser.IN):
            characters = _characters(kind, value)
            if len(characters) > 1:
                for character in characters:
                    yield from _of_sequence([(parser.LITERAL, ord(character)), *rest], word, bounded, spaced)
                return
            character = next(iter(characters), "")
            if character.isalpha() and (word or bounded):
                word += character
                continue
            mark = character == DIGIT if character.isalnum() else character.strip()
            if not word and mark and (bounded or not character.isalnum()):
                word = character
            whole = bool(word and character)
            break
        elif kind is parser.SUBPATTERN:
            yield from _of_sequence([*value[-1], *rest], word, bounded, spaced)
            return
        elif kind is parser.BRANCH:
            for branch in value[1]:
                yield from _of_sequence([*branch, *rest], word, bounded, spaced)
            return
        elif kind in (parser.MAX_REPEAT, parser.MIN_REPEAT):
            least, most, inner = value
            yield from _of_sequence([*inner, *(rest if most == 1 else [_END])], word, bounded, spaced)
            if least == 0:
                yield from _of_sequence(rest, word, bounded, spaced)
            return
        elif _bars_letters(kind, value, behind=not word):
            bounded, whole = True, bool(word)
            if whole:
                break
        elif word or kind not in (parser.AT, parser.ASSERT, parser.ASSERT_NOT):
            break
    if not whole and (spaced or len(word) < BEGINNING):
        raise _UnknownError
    yield _Lead(word, whole, spaced)


def _is_space(kind, value) -> bool:
    """Whether an item is white space and never nothing."""
    if kind in (parser.MAX_REPEAT, parser.MIN_REPEAT):
        return value[0] > 0 and len(value[2]) == 1 and _is_space(*value[2][0])
    return (kind, value) == (parser.IN, [_ANY_SPACE]) or (kind is parser.LITERAL and chr(value).isspace())


def _characters(kind, value) -> set[str]:
    """The characters of a literal or a small set, in lower case; none where there are too many to tell apart."""
    if kind is parser.LITERAL:
        return {chr(value).lower()}
    found: set[str] = set()
    for sort, member in value:
        if sort is parser.LITERAL:
            found.add(chr(member).lower())
        elif (sort, member) == (parser.CATEGORY, constants.CATEGORY_DIGIT):
            found.add(DIGIT)
        else:
            return set()
    return found if len(found) <= _FEW else set()


def _bars_letters(kind, value, *, behind: bool) -> bool:
    r"""Whether an item is a ``\b`` beside a word, or a ``(?<!\w)`` (``behind``) or ``(?!\w)`` that forbids as much."""
    if kind is parser.ASSERT_NOT:
        direction, items = value
        return (direction < 0) == behind and len(items) == 1 and items[0][0] is parser.IN and _ANY_WORD in items[0][1]
    return kind is parser.AT and value is constants.AT_BOUNDARY
