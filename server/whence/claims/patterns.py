"""Where patterns match in the sentences of one article, each tried only where it may begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from whence.lazily import cached_property
from whence.text import Prose

_NOTHING: Iterator[re.Match[str]] = iter(())  # it is at its end, and may be handed to everybody


class Together:
    """Some patterns, of which one may match in a stretch of text or none can; ``starts`` is where, None for anywhere."""

    def __init__(self, starts: Sequence[int] | None) -> None:
        self._starts = starts

    def within(self, start: int, end: int) -> bool:
        """Whether a match of one may begin within ``start:end``."""
        starts = self._starts
        if starts is None:
            return True
        index = bisect_left(starts, start)
        return index < len(starts) and starts[index] < end


class Patterns:
    """The patterns that were asked for in one article: what is known of each is asked of the prose once."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        self._begins = prose.starts
        self._held: dict[int, frozenset[tuple[int, int]]] = {}
        """The sentences that a pattern, by its ``id``, may match in."""

    def matches(
        self, pattern: re.Pattern[str], s: str, base: int, first: int = 0, last: int | None = None
    ) -> Iterator[re.Match[str]]:
        """The matches within ``first:last`` of ``s``, which stands at ``base`` in the text, tried where they may begin."""
        if last is None:
            last = len(s)
        starts = self._begins(pattern)
        if not starts:
            return pattern.finditer(s, first, last) if starts is None else _NOTHING
        low, end = bisect_left(starts, base + first), base + last
        if low == len(starts) or starts[low] >= end:
            return _NOTHING
        return self._tried(pattern, s, base, last, starts[low : bisect_left(starts, end, low)])

    def together(self, *patterns: re.Pattern[str]) -> Together:
        """Several patterns as one, to ask whether any of them may match before each is tried."""
        starts: list[int] = []
        for pattern in patterns:
            begins = self._begins(pattern)
            if begins is None:
                return Together(None)
            starts += begins
        starts.sort()
        return Together(starts)

    def possible(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern may match anywhere in the article."""
        starts = self._begins(pattern)
        return bool(starts if starts is not None else self.prose.holding(pattern))

    def search(self, pattern: re.Pattern[str], s: str, base: int, end: int) -> re.Match[str] | None:
        """The first match in a unit, if its sentence has what a match needs; one of several sentences is looked through."""
        starts = self._begins(pattern)
        if starts is not None:
            return next(self.matches(pattern, s, base), None) if starts else None
        held = self._held.get(id(pattern))
        if held is None:
            held = self._held[id(pattern)] = frozenset([(sentence.start, sentence.end) for sentence in self.prose.holding(pattern)])
        return pattern.search(s) if (base, end) in held or (base, end) not in self._spans else None

    @cached_property
    def _spans(self) -> frozenset[tuple[int, int]]:
        return frozenset([(sentence.start, sentence.end) for sentence in self.prose.sentences])

    @staticmethod
    def _tried(pattern: re.Pattern[str], s: str, base: int, last: int, starts: Sequence[int]) -> Iterator[re.Match[str]]:
        floor = base
        for start in starts:
            match = pattern.match(s, start - base, last) if start >= floor else None
            if match:
                yield match
                floor = base + match.end()
