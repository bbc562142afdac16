"""A pattern becomes its needs: the strings that a stretch of text must hold for it to match there at all.

They serve where a match may begin with any word, and its leads are unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import Pattern
from re import _parser as parser  # type: ignore[attr-defined]  # the standard library's own reading of a pattern

_MOST = 3
"""Requirements of one alternative; a fourth seldom puts aside what three let through."""
_SHORTEST = 3
"""Letters; shorter strings stand in every text."""


Needs = tuple[tuple[frozenset[str], ...], ...]
"""Alternatives, each of them sets of strings in lower case: of every set one string must be there."""


def needs(pattern: Pattern[str]) -> Needs | None:
    """What a stretch of text must hold for ``pattern`` to match in it; None where that cannot be told.

    >>> [sorted(map(sorted, every)) for every in needs(re.compile("(?:gave|handed) (?:up|in the towel)|resigned"))]
    [[['gave', 'handed']], [['resigned']]]
    """
    return _needs(pattern.pattern, pattern.flags)


@cache  # by the pattern's source: the hash of a compiled pattern is worked out anew from all its code each time
def _needs(source: str, flags: int) -> Needs | None:
    found = tuple(_alternatives(list(parser.parse(source, flags & ~re.UNICODE))))
    return found if all(found) else None


def _alternatives(items: list) -> Iterator[tuple[frozenset[str], ...]]:
    """The requirements of a pattern, one tuple for each way through its widest choice."""
    choice = max(
        (index for index, (kind, value) in enumerate(items) if kind in (parser.BRANCH, parser.SUBPATTERN)),
        key=lambda index: len(_of_item(*items[index]) or ()),
        default=None,
    )
    if choice is None:
        yield _sharpest(_of_sequence(items))
        return
    kind, value = items[choice]
    before, after = items[:choice], items[choice + 1 :]
    if kind is parser.SUBPATTERN:
        yield from _alternatives([*before, *value[-1], *after])
        return
    for branch in value[1]:
        yield _sharpest(_of_sequence([*before, *branch, *after]))


def _sharpest(found: list[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """The sets that put the most texts aside, the best of them first."""
    return tuple(sorted({_plain(words) for words in found}, key=_rarity, reverse=True)[:_MOST])


def _plain(words: frozenset[str]) -> frozenset[str]:
    """Where "say" must be sought anyway, "says" need not be."""
    return frozenset(word for word in words if not any(other in word for other in words if other != word))


def _rarity(words: frozenset[str]) -> tuple[int, int, list[str]]:
    return min(map(len, words)), -len(words), sorted(words)


def _of_sequence(items) -> list[frozenset[str]]:
    """What each of a run of pattern items requires."""
    required: list[frozenset[str]] = []
    run = ""
    for kind, value in [*items, (None, None)]:
        if kind is parser.LITERAL:
            run += chr(value).lower()
            continue
        if len(run) >= _SHORTEST:
            required.append(frozenset({run}))
        run = ""
        inner = _of_item(kind, value)
        if inner:
            required.append(inner)
    return required


def _of_item(kind, value) -> frozenset[str] | None:
    """The best requirement of one item."""
    if kind is parser.SUBPATTERN:
        return max(_of_sequence(value[-1]), key=_rarity, default=None)
    if kind is parser.BRANCH:
        branches = [max(_of_sequence(branch), key=_rarity, default=None) for branch in value[1]]
        return None if None in branches else frozenset[str]().union(*branches)  # type: ignore[arg-type]
    if kind is parser.MAX_REPEAT and value[0] > 0:
        return max(_of_sequence(value[2]), key=_rarity, default=None)
    return None
