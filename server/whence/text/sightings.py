"""Where the words of a text stand that patterns begin with or need, each looked up once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from re import Match, Pattern

from whence.lazily import cached_property
from whence.text.needs import Needs, needs
from whence.text.tokens import Tokens
from whence.text.watch import Watch

_WATCH = Watch()
_NOTHING: Iterator[Match[str]] = iter(())  # it is at its end, and may be handed to everybody


class Sightings:
    """The words of one text, by which most patterns are known not to match in it without a try.

    ``spans`` are its sentences, starts and ends in code points.
    """

    def __init__(self, text: str, tokens: Tokens, spans: Sequence[tuple[int, int]]) -> None:
        self._text, self._spans, self._token_starts = text, spans, tokens.starts
        self._words = tokens.lowered
        self._at: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self._words):
            self._at[word].append(index)
        self._leading: Mapping[int, list[int]] = {}
        self._starts: dict[int, list[int] | None] = {}
        """Where each pattern that is watched for may begin, by its ``id``."""

    def occurrences(self, word: str) -> list[int]:
        """Where the tokens begin that read ``word``, in lower case."""
        return [self._token_starts[index] for index in self._at.get(word, ())]

    def standing(self, words: Mapping[str, AbstractSet[str] | None]) -> list[tuple[int, str, str]]:
        """Where the tokens begin that are one of ``words``, in lower case, which it is, and which token is next, in text
        order; of a word that has a set only those behind which one of the set stands.
        """
        starts, following = self._token_starts, [*self._words[1:], ""]
        found: list[tuple[int, str, str]] = []
        for word in words.keys() & self._at.keys():
            wanted = words[word]
            found += [(starts[index], word, following[index]) for index in self._at[word] if wanted is None or following[index] in wanted]
        found.sort()
        return found

    def starts(self, pattern: Pattern[str]) -> list[int] | None:
        """The positions, in order, at which a match of ``pattern`` may begin; None where it may do so anywhere."""
        try:
            return self._starts[id(pattern)]
        except KeyError:
            self._look_through(pattern)
            return self._starts[id(pattern)]

    def begins(self, pattern: Pattern[str], start: int, end: int) -> bool:
        """Whether a match of ``pattern`` may begin within ``start:end``."""
        starts = self.starts(pattern)
        if starts is None:
            return True
        first = bisect_left(starts, start)
        return first < len(starts) and starts[first] < end

    def possible(self, patterns: Iterable[Pattern[str]]) -> list[bool]:
        """Whether each of some patterns may match anywhere in the text."""
        return [self.starts(pattern) != [] for pattern in patterns]

    def _look_through(self, pattern: Pattern[str]) -> None:
        """For all that the watch knows by now, ``pattern`` among it."""
        if id(pattern) not in _WATCH.leads:
            _WATCH.add(pattern)
        self._leading = _WATCH.sift(self._words, self._at)
        self._starts = dict(_WATCH.nowhere)
        start_of = self._token_starts.__getitem__
        for key, indices in self._leading.items():
            if key not in _WATCH.needy:
                self._starts[key] = sorted(map(start_of, indices))
        for key in _WATCH.spaced & self._leading.keys():
            starts = self._starts[key] or []
            self._starts[key] = sorted([*starts, *(space for at in starts for space in self._spaces_before(at))])

    def finditer(self, pattern: Pattern[str], start: int, end: int) -> Iterator[Match[str]]:
        """The matches of ``pattern`` within ``start:end``, as ``re`` finds them, tried where they may begin."""
        try:
            starts = self._starts[id(pattern)]
        except KeyError:
            starts = self.starts(pattern)
        if starts:
            first = bisect_left(starts, start)
            return self._tried(pattern, starts[first : bisect_left(starts, end, first)], end) if first < len(starts) and starts[first] < end else _NOTHING
        return pattern.finditer(self._text, start, end) if starts is None else _NOTHING

    def _tried(self, pattern: Pattern[str], starts: list[int], end: int) -> Iterator[Match[str]]:
        floor = 0
        for at in starts:
            if at >= floor and (match := pattern.match(self._text, at, end)):
                yield match
                floor = match.end()

    def search(self, pattern: Pattern[str], start: int, end: int) -> Match[str] | None:
        """The first match of ``pattern`` within ``start:end``, or None."""
        try:
            starts = self._starts[id(pattern)]
        except KeyError:
            starts = self.starts(pattern)
        if starts:
            first = bisect_left(starts, start)
            if first < len(starts) and starts[first] < end:
                for at in starts[first : bisect_left(starts, end, first)]:
                    if match := pattern.match(self._text, at, end):
                        return match
            return None
        return pattern.search(self._text, start, end) if starts is None else None

    def spans_for(self, pattern: Pattern[str]) -> list[tuple[int, int]] | None:
        """The sentences, in text order, that hold what ``pattern`` needs; None where any may match."""
        self.starts(pattern)  # so that it is watched for
        wanted = needs(pattern)
        if wanted is None:
            return None
        spans = self._spans
        if ~id(pattern) in _WATCH.needy:
            found = self._leading.get(~id(pattern))
            if not found:
                return []
            indices = {bisect_right(self._opening, self._token_starts[index]) - 1 for index in found}
            spans = [self._spans[index] for index in sorted(indices) if index >= 0]
        return [span for span in spans if self._meets(wanted, *span)]

    def _meets(self, wanted: Needs, start: int, end: int) -> bool:
        """Whether ``start:end`` holds what a pattern needs."""
        holds = self._lowered[start:end].__contains__
        for every in wanted:
            for strings in every:
                if not any(map(holds, strings)):
                    break
            else:
                return True
        return False

    def _spaces_before(self, at: int) -> Iterator[int]:
        while at > 0 and self._text[at - 1].isspace():
            at -= 1
            yield at

    @cached_property
    def _lowered(self) -> str:
        lowered = self._text.lower()
        # Letters that grow in lower case ("İ") would shift what follows them.
        return lowered if len(lowered) == len(self._text) else "".join(c.lower()[:1] for c in self._text)

    @cached_property
    def _opening(self) -> list[int]:
        return [start for start, _ in self._spans]
