"""A pattern becomes its leads: the words that a match of it can begin with, so that it is tried only at those.

Looking a word up is a hundred times faster than trying an alternation of phrases at every character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
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
_MANY = 3000
"""Leads of one pattern; of more it is not asked what follows them."""
_END = (None, None)
"""An item that nothing is known of."""
_ANY_WORD = (constants.CATEGORY, constants.CATEGORY_WORD)
_ANY_SPACE = (constants.CATEGORY, constants.CATEGORY_SPACE)


class Leads(NamedTuple):
    """``words`` are whole words or single marks, in lower case, each with the words of which one must come next, or
    None where any may; ``beginnings`` are those of which more may follow; ``spaced`` are whole ones before which the
    match has white space.
    """

    words: dict[str, frozenset[str] | None]
    beginnings: tuple[str, ...]
    spaced: frozenset[str]


class _Lead(NamedTuple):
    word: str
    whole: bool
    spaced: bool
    rest: Sequence[tuple] | None
    """The items behind the white space or the mark that ends the word, where they are known."""


class _UnknownError(Exception):
    """A match may begin with any word, or within one."""


def leads(pattern: Pattern[str]) -> Leads | None:
    r"""The leads of ``pattern``; None where it may begin with anything.

    >>> found = leads(re.compile(r"\b(?:gave (?:up|in)\b|resign(?:s|ed))|\s+fell\b", re.IGNORECASE))
    >>> sorted(found.words["gave"]), found.beginnings, sorted(found.spaced)
    (['in', 'up'], ('resigned', 'resigns'), ['fell'])
    """
    try:
        return _gathered(list(_of_sequence(_parsed(pattern))))
    except _UnknownError:
        return None


def known_leads(pattern: Pattern[str]) -> Leads:
    r"""The same of those alternatives of ``pattern`` of which they are known.

    >>> sorted(known_leads(re.compile(r"\b(?:baker|[a-z]+ologist|smith)\b")).words)
    ['baker', 'smith']
    """
    found: list[_Lead] = []
    for alternative in _alternatives(_parsed(pattern)):
        with suppress(_UnknownError):
            found += list(_of_sequence(alternative))
    return _gathered(found)


def _parsed(pattern: Pattern[str]) -> list[tuple]:
    return list(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


def _alternatives(items: list[tuple]) -> Iterator[list[tuple]]:
    """A pattern's items, once for each way through the first choice among them."""
    for index, (kind, value) in enumerate(items):
        before, after = items[:index], items[index + 1 :]
        if kind is parser.SUBPATTERN:
            yield from _alternatives([*before, *value[-1], *after])
            return
        if kind is parser.BRANCH:
            for branch in value[1]:
                yield [*before, *branch, *after]
            return
    yield items


def _gathered(found: Sequence[_Lead]) -> Leads:
    begun = {lead.word for lead in found if not lead.whole}
    beginnings = tuple(sorted(word for word in begun if not any(word != other and word.startswith(other) for other in begun)))
    words: dict[str, frozenset[str] | None] = {}
    for lead in found:
        if lead.whole and not lead.spaced and not lead.word.startswith(beginnings):
            following = _following(lead.rest) if len(found) <= _MANY else None
            known = words.get(lead.word, frozenset())
            words[lead.word] = None if following is None or known is None else known | following
    return Leads(words, beginnings, frozenset(lead.word for lead in found if lead.whole and lead.spaced))


def _following(rest: Sequence[tuple] | None) -> frozenset[str] | None:
    """The words that some pattern items behind a word can begin with; None where these are not known in full. What is not printed
    stands for what a text may have in its place.
    """
    if rest is None:
        return None
    try:
        found = list(_of_sequence(rest, bounded=True))
    except _UnknownError:
        return None
    known = all(lead.whole and lead.word != DIGIT and lead.word.isprintable() for lead in found)
    return frozenset(lead.word for lead in found) if known else None


def _of_sequence(items: Sequence[tuple], word: str = "", bounded: bool = False, spaced: bool = False) -> Iterator[_Lead]:
    """What a run of pattern items can begin with, after the letters of ``word``.

    ``bounded`` says that no other letter stands before these, ``spaced`` that white space does, part of the match.
    """
    whole = False
    for index, (kind, value) in enumerate(items):
        rest = items[index + 1 :]
        if _is_space(kind, value):
            if word:
                yield _Lead(word, True, spaced, rest)
                return
            bounded = spaced = True
        elif whole:
            break  # a word, and then what is no space
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
            if word and character and not character.isalnum():
                yield _Lead(word, True, spaced, items[index:])  # "can" of "can't": the mark comes next
                return
            mark = character == DIGIT if character.isalnum() else character.strip()
            if not word and mark and not character.isalnum():
                yield _Lead(character, True, spaced, rest)
                return
            if not word and mark and bounded:
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
        elif kind is parser.ASSERT and value[0] > 0 and word:
            yield from _of_sequence([*value[1], _END], word, bounded, spaced)  # what must come next, though it is no part of the match
            return
        elif _bars_letters(kind, value, behind=not word):
            bounded, whole = True, bool(word)
        elif kind not in (parser.AT, parser.ASSERT, parser.ASSERT_NOT):
            break
    if not whole and (spaced or len(word) < BEGINNING):
        raise _UnknownError
    yield _Lead(word, whole, spaced, None)


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
    r"""Whether an item is a ``\b`` beside a word, the end of all behind one, a ``(?<!\w)`` (``behind``) or ``(?!\w)`` that forbids as much, or a
    ``(?<=, )`` that asks for a mark or a space before it.
    """
    if kind is parser.ASSERT_NOT:
        return (value[0] < 0) == behind and _any_letter(value[1])
    if kind is parser.ASSERT and behind and value[0] < 0:
        last, character = value[1][-1]
        return last is parser.LITERAL and not chr(character).isalnum()
    return kind is parser.AT and (value is constants.AT_BOUNDARY or not behind and value in (constants.AT_END, constants.AT_END_STRING))


def _any_letter(items: Sequence[tuple]) -> bool:
    """Whether every letter is a match of a run of pattern items."""
    if len(items) != 1:
        return False
    kind, value = items[0]
    return any(map(_any_letter, value[1])) if kind is parser.BRANCH else kind is parser.IN and _ANY_WORD in value
