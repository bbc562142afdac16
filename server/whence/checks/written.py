"""Text becomes its written-out days: month, day and what stands beside them, whether they exist or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from whence.checks.vocabulary import CheckWords
from whence.text import Prose

_BESIDE = 40
"""Characters beside a day in which its weekday may stand."""
_MONTHS = 12


class WrittenDay(NamedTuple):
    """``weekday`` counts from Monday, 0; None for what is not said. ``first`` is where the day of the
    month stands, or the month before it: ``start`` may be the weekday's. Positions are code points."""

    start: int
    end: int
    weekday: int | None
    day: int
    month: int
    year: int | None
    first: int
    month_leads: bool


def find_written_days(prose: Prose, said: CheckWords) -> Iterator[WrittenDay]:
    """Every day said with its month: ``Tuesday, July 23, 2025``, ``23rd of July (a Wednesday)``, ``31 June``; then those in figures.

    A day that follows from a list ("Friday and Saturday, July 25 and 26") has no weekday of its own.
    """
    reached = 0
    for at in sorted(at for name in said.months for at in prose.occurrences(name)):
        match = _written(prose.text, at, reached, said)
        if match is None:
            continue
        name, of_month, of_year, start, end, leads = match
        if name.lower() not in said.months:
            continue
        reached = end
        found_day = WrittenDay(start, end, None, of_month, said.months[name.lower()], of_year, start, leads)
        yield _with_weekday(prose.text, found_day, said)
    for found in prose.finditer(said.day_in_figures, 0, len(prose.text)):
        day, month, year = (int(found[name]) for name in ("day", "month", "year"))
        if 1 <= month <= _MONTHS:
            written = WrittenDay(found.start(), found.end(), None, day, month, year, found.start(), False)
            # Of "07/08/2025" nobody knows which is the month, where readers live on both sides of an ocean.
            yield written if found["mark"] == "/" and day <= _MONTHS else _with_weekday(prose.text, written, said)


def written_day(text: str, said: CheckWords) -> tuple[int, int, int] | None:
    """The whole date of a short text, year, month and day: ``born on 3 May 1970`` → (1970, 5, 3)."""
    for at in (found.start() for found in re.finditer(r"\b[^\W\d_]+", text)):
        match = _written(text, at, 0, said)
        if match and match[2] and match[0].lower() in said.months:
            return match[2], said.months[match[0].lower()], match[1]
    return None


def _written(text: str, at: int, reached: int, said: CheckWords) -> tuple[str, int, int | None, int, int, bool] | None:
    """Month, day, year, start, end and whether the month leads, of the date whose month's name is at
    ``at``."""
    before = said.day_before.search(text, max(reached, at - _DAY_REACH), at)
    if before:
        match = said.month_year.match(text, at)
        if match:
            return (
                match["month"],
                int(before["day"]),
                int(match["year"]) if match["year"] else None,
                before.start("day"),
                match.end(),
                False,
            )
    match = said.month_day.match(text, at)
    if match:
        return (
            match["month"],
            int(match["day"]),
            int(match["year"]) if match["year"] else None,
            at,
            match.end(),
            True,
        )
    return None


def _with_weekday(text: str, found: WrittenDay, said: CheckWords) -> WrittenDay:
    before = said.weekday_before.search(text, max(0, found.start - _BESIDE), found.start)
    if before:
        if said.days_listed.search(text, max(0, before.start() - _BESIDE), before.start()):
            return found
        return found._replace(start=before.start(), weekday=said.weekdays[before["weekday"].lower()])
    after = said.weekday_after.match(text, found.end, found.end + _BESIDE)
    return (
        found._replace(end=after.end(), weekday=said.weekdays[after["weekday"].lower()]) if after else found
    )


_DAY_REACH = 20
"""Characters before a month in which its day stands."""
