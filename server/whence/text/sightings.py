"""A pattern becomes the words that a text must hold for it to match at all, so that most are never tried.

Searching a text for a plain string is a hundred times faster than for an alternation of phrases.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern
from re import _parser as parser  # type: ignore[attr-defined]  # the standard library's own reading of a pattern

_RUN = 4
"""Letters of the runs by which a text is known to lack a word."""
_ANY = ""
"""Stands for the run of words that are shorter than one."""
_MOST = 3
"""Requirements of one alternative; a fourth seldom puts aside what three let through."""
_SHORTEST = 3
"""Letters; shorter strings stand in every text."""


Needs = tuple[tuple[frozenset[str], ...], ...]
"""Alternatives, each of them sets of strings in lower case: of every set one string must be there."""


@cache
def needs(pattern: Pattern[str]) -> Needs | None:
    """What a stretch of text must hold for ``pattern`` to match in it; None where that cannot be told.

    >>> [sorted(map(sorted, every)) for every in needs(re.compile("(?:gave|handed) (?:up|in the towel)|resigned"))]
    [[['gave', 'handed']], [['resigned']]]
    """
    found = tuple(_alternatives(list(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))))
    return found if all(found) else None


@cache
def _leads(pattern: Pattern[str]) -> dict[str, list[tuple[str, tuple[frozenset[str], ...]]]] | None:
    """The words of which a text must hold one, by the run that they begin with, each with what else it must hold then."""
    wanted = needs(pattern)
    if wanted is None:
        return None
    leads: dict[str, list[tuple[str, tuple[frozenset[str], ...]]]] = {}
    for first, *others in wanted:
        for word in first:
            leads.setdefault(_run_of(word), []).append((word, tuple(others)))
    return leads


def _run_of(word: str) -> str:
    return word[:_RUN] if len(word) >= _RUN else _ANY


class Sightings:
    """Where the words of a text that patterns need stand, each looked up once.

    ``lowered`` is the text in lower case. Most words that are sought are in no given text, and the set of its runs of
    four letters tells so without another look at it.
    """

    def __init__(self, lowered: str, spans: Sequence[tuple[int, int]]) -> None:
        self._lowered, self._spans = lowered, spans
        self._starts = [start for start, _ in spans]
        self._runs = set(map("".join, zip(lowered, lowered[1:], lowered[2:], lowered[3:], strict=False)))
        self._runs.add(_ANY)
        self._known: dict[str, tuple[tuple[int, int], ...]] = {}

    def spans_for(self, pattern: Pattern[str]) -> list[tuple[int, int]] | None:
        """The spans, in text order, that hold what ``pattern`` needs; None where that cannot be told."""
        leads = _leads(pattern)
        if leads is None:
            return None
        found: set[tuple[int, int]] = set()
        for run in leads.keys() & self._runs:
            for word, others in leads[run]:
                spans = set(self._spans_of(word))
                for words in others:
                    if not spans:
                        break
                    spans &= self._spans_of_any(words)
                found |= spans
        return sorted(found)

    def _spans_of_any(self, words: frozenset[str]) -> set[tuple[int, int]]:
        return {span for word in words if _run_of(word) in self._runs for span in self._spans_of(word)}

    def _spans_of(self, word: str) -> tuple[tuple[int, int], ...]:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = tuple(self._search(word))
        return known

    def _search(self, word: str) -> Iterator[tuple[int, int]]:
        at = self._lowered.find(word)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            following = at + 1
            if index >= 0 and at < self._spans[index][1]:
                yield self._spans[index]
                following = self._spans[index][1]
            at = self._lowered.find(word, following)


def may_match(pattern: Pattern[str], lowered: str) -> bool:
    """False where ``pattern`` cannot match a text whose lower case is ``lowered``."""
    wanted = needs(pattern)
    return wanted is None or any(all(any(word in lowered for word in words) for words in every) for every in wanted)


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
