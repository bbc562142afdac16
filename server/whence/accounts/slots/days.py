"""When: the days and hours that a voice names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from whence.accounts.calling import of_value
from whence.accounts.pieces import lowered
from whence.accounts.reading import Reading
from whence.accounts.statements import Statement
from whence.accounts.words import AccountWords
from whence.claims.days import days as in_days
from whence.model import Claim, Timex

_NOUN = 40
"""Characters before a time in which the noun stands that it belongs to."""


def days(reading: Reading) -> Iterator[Claim]:
    """A claim of kind ``date`` for every time that a statement names, where its value is a stretch of the calendar; bounds are
    days since year 1, with fractions for hours."""
    for statement in reading.statements:
        known = ""
        for timex in reading.times_in(statement.start, statement.end):
            if known and len(known) == 10 and timex.value.startswith(known + "T") and of_value(timex) == "part":
                continue  # "komende donderdag bij zonsopgang" is one answer
            if _is_that_day(timex, reading.words):
                continue
            known = timex.value
            size = of_value(timex)
            begin, until = in_days(timex.begin), in_days(timex.until)
            if timex.type not in ("DATE", "TIME") or not size or begin is None or until is None:
                continue
            direction = _direction(begin, reading.published, of_day=size in ("hour", "part"))
            yield reading.claim(
                statement, "date", timex.start, timex.end, timex.value, shown(timex, reading.words), bounds=(begin, max(until, begin + 1e-6)),
                scope=(("size", size), ("direction", direction)), flags=[flag for flag, holds in _FLAGS.items() if holds(reading, statement, timex)],
            )


def _direction(begin: float, published: str, *, of_day: bool) -> str:
    """Where a time lies, seen from the article's day: "ahead", "behind", or, of an hour or a part of that day itself, "today": who knows when it was written."""
    today = date.fromisoformat(published).toordinal() if published else float("inf")
    return "today" if of_day and today <= begin < today + 1 else "ahead" if begin >= today else "behind"


def _is_that_day(timex: Timex, words: AccountWords) -> bool:
    """Whether a time only points to a day that was named: "этот день"."""
    said = timex.text.casefold().split()
    return len(said) == 2 and said[0] in words.voices.determiners and words.figures.units.get(said[1]) == "d"


def _counted(reading: Reading, statement: Statement, timex: Timex) -> bool:
    """Whether the clause around a time gives a number as well: "on 26 May the reserves were 19,100 million"."""
    start, end = statement.clause(timex.start) if timex not in reading.moments.opening(statement) else (statement.start, statement.end)
    rest = list(reading.text[start:end])
    for time in reading.times_in(start, end):
        rest[time.start - start : time.end - start] = " " * (min(time.end, end) - time.start)
    return any(mark.isdigit() for mark in rest)


def _owned(reading: Reading, statement: Statement, timex: Timex) -> bool:
    """Whether a time only says which thing of its sort a noun means: "la comparecencia de ayer"."""
    voices = reading.words.voices
    before = [lowered(word) for word in reading.word.findall(reading.text[max(statement.start, timex.start - _NOUN) : timex.start])][-3:]
    while before and before[-1] in voices.determiners - voices.links:
        before.pop()  # "el discurso de este lunes"
    return voices.adjectives_behind and len(before) > 1 and before[-1] in voices.links and bool(reading.stems.of_word(before[-2]))


_FLAGS = {"counted": _counted, "owned": _owned}
"""What is to be known of a time, by a word."""


def shown(timex: Timex, words: AccountWords) -> str:
    """A time as a reader sees it: in full where it is a day's, else its words and its value."""
    try:
        day = date.fromisoformat(timex.value[:10])
    except ValueError:
        return f"{timex.text} ({timex.value})"
    if "W" in timex.value:
        return f"{timex.text} ({timex.value})"
    text = words.date.format(weekday=words.weekdays[day.weekday()], day=day.day, month=words.months[day.month - 1], year=day.year)
    clock = timex.value[11:]
    return f"{text}, {clock}" if clock[:1].isdigit() else text
