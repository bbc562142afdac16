"""Where the words of a text stand that patterns begin with or need, each looked up once."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from re import Match, Pattern

from whence.lazily import cached_property
from whence.text.needs import Needs, needs
from whence.text.sentences import Sentence
from whence.text.tokens import Tokens
from whence.text.watch import Watch

_WATCH = Watch()
_NOTHING: Iterator[Match[str]] = iter(())  # it is at its end, and may be handed to everybody


class Sightings:
    """The words of one text, by which most patterns are known not to match in it without a try."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self._text, self._tokens = text, tokens
        self._leading: Mapping[int, list[int]] = {}
        self._starts: dict[int, list[int] | None] = {}
        """Where each pattern that is watched for may begin, by its ``id``."""

    def occurrences(self, word: str) -> list[int]:
        """Where the tokens begin that read ``word``, in lower case."""
        return self._at.get(word, [])

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
        self._leading = _WATCH.sift(self._tokens.lowered, self._tokens.starts)
        self._starts = {**_WATCH.nowhere, **self._leading}
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

    def holding(self, pattern: Pattern[str], sentences: Sequence[Sentence]) -> Sequence[Sentence]:
        """Those of some ``sentences``, in text order, that hold what ``pattern`` needs: all where it needs nothing that is known."""
        wanted = needs(pattern)
        if wanted is None:
            return sentences
        self.starts(pattern)  # so that it is watched for
        if ~id(pattern) in _WATCH.needy:
            found = self._leading.get(~id(pattern), ())
            sentences = [sentence for sentence in sentences if bisect_left(found, sentence.start) < bisect_left(found, sentence.end)] if found else ()
        return [sentence for sentence in sentences if self._meets(wanted, sentence.start, sentence.end)]

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
    def _at(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for word, start in zip(self._tokens.lowered, self._tokens.starts, strict=True):
            found[word].append(start)
        return found

    @cached_property
    def _lowered(self) -> str:
        lowered = self._text.lower()
        # Letters that grow in lower case ("İ") would shift what follows them.
        return lowered if len(lowered) == len(self._text) else "".join(c.lower()[:1] for c in self._text)
