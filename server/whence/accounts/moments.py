"""When what a voice says is told of, and when it is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from whence.accounts.calling import of_value
from whence.accounts.statements import Statement
from whence.model import Timex

if TYPE_CHECKING:
    from whence.accounts.reading import Reading

_OPENING = 2
"""Words beside a time in a clause that only says when."""
_SINCE = 12
"""Characters before a time in which a word may say that something is so from then on."""
_STAMPED = (":", " ", ".", "–", "—")
"""What stands behind the hour that opens a live blog's entry."""


class Moments:
    """The times around the statements of one article."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def of(self, statement: Statement, clause: tuple[int, int]) -> frozenset[str]:
        """When a clause is told of: the days and hours in it, the hours and parts of the day in its sentence, or the stamp before its paragraph."""
        sentence, block = statement.sentence, statement.sentence.block
        stamp = [time for time in self._reading.times_in(block.start, block.start + 1) if time.type == "TIME" and self._reading.text[time.end : time.end + 1] in _STAMPED]
        hours = [time for time in self._reading.times_in(sentence.start, sentence.end) if of_value(time) in ("hour", "part")]
        return frozenset(time.value for time in (stamp or [*hours, *self._reading.times_in(*clause), *self.opening(statement)]) if of_value(time))

    def opening(self, statement: Statement) -> Sequence[Timex]:
        """The times of a first clause that holds little else: "En 2019, …"."""
        if len(statement.clauses) < 2 or not self._reading.words.voices.adjectives_behind:
            return ()
        start, end = statement.clauses[0]
        times = self._reading.times_in(start, end)
        alone = sum(not any(time.start <= word.start() < time.end for time in times) for word in self._reading.word.finditer(self._reading.text, start, end)) <= _OPENING
        return times if alone else ()

    def told_on(self, statement: Statement, clause: tuple[int, int]) -> frozenset[str]:
        """The days on which something is told: those in its sentence, outside its clause."""
        sentence = statement.sentence
        return frozenset(time.value[:10] for time in self._reading.times_in(sentence.start, sentence.end) if of_value(time) in ("day", "hour", "part") and not clause[0] <= time.start < clause[1])

    def spans(self, clause: tuple[int, int]) -> frozenset[str]:
        """From when to when holds what a clause tells: the times in it, as "begin/until"."""
        times = self._reading.times_in(*clause)
        return frozenset(f"{time.begin}/{time.until}" for time in times if of_value(time) and time.begin and time.until)

    def in_history(self, statement: Statement) -> bool:
        """Whether a sentence names a year, or a month of one, before the article's, and not that something is so since."""
        times = self._reading.times_in(statement.sentence.start, statement.sentence.end)
        said = (time for time in times if of_value(time) in ("year", "month") and time.value[:4] in time.text)
        years = {time.value[:4] for time in said if not self._is_since(time)}
        return bool(self._reading.published) and any(year < self._reading.published[:4] for year in years)

    def _is_since(self, time: Timex) -> bool:
        """Whether the word before a time says that something is so from then on: "depuis 1995"."""
        before = self._reading.text[max(0, time.start - _SINCE) : time.start].casefold().split()[-1:]
        return bool(self._reading.words.since.intersection(before))
