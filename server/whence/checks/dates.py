"""Two times of one granularity become the span between them, and a time and a span the time that it leads
to."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from whence.checks.vocabulary import CheckWords
from whence.model import Timex

_SAID_YEAR = re.compile(r"\d{4}")
LEVELS = {"day": 10, "month": 7, "year": 4}
"""Granularities that can be counted with, and how long their values are."""


def level(timex: Timex) -> str | None:
    """``day``, ``month`` or ``year`` for a plain time of the calendar, else None.

    ``June 3`` → ``day``; ``early June`` and ``10 days`` → None.
    """
    if timex.mod is None and LEVELS.get(timex.granularity) == len(timex.value) and timex.value[0].isdigit():
        return timex.granularity
    return None


def says_year(timex: Timex) -> bool:
    """Whether the words name their year: ``June 3, 2025`` does, ``June 3`` does not."""
    return _SAID_YEAR.search(timex.text) is not None


def start_of(timex: Timex) -> date:
    """The first day of a plain time: ``2025-06`` → 1 June 2025."""
    return date.fromisoformat((timex.value + "-01-01")[:10])


def shifted(day: date, count: int, unit: str) -> date:
    """A day and so many days, weeks, months or years: 31 January and one month is the last of February.

    >>> shifted(date(2025, 1, 31), 1, "month")
    datetime.date(2025, 2, 28)
    """
    if unit in ("day", "week"):
        return day + timedelta(count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def nearest_year(day: date, wanted: date) -> date:
    """The same day of the year that brings it nearest to ``wanted``: for a day said without its year."""
    found = [
        shifted(day, years, "year") for years in range(wanted.year - day.year - 1, wanted.year - day.year + 2)
    ]
    return min(found, key=lambda other: abs((other - wanted).days))


def shown_day(day: date, said: CheckWords) -> str:
    """``23 July 2025``, as the language writes it."""
    return said.date.format(day=said.first if day.day == 1 else day.day, month=said.month_names[day.month - 1], year=day.year)


def shown_month(month: int, year: int | None, said: CheckWords) -> str:
    """``July 2025``, or ``July`` where no year is said."""
    name = said.month_names[month - 1]
    return said.month_of_year.format(month=name, year=year) if year else name


def shown(day: date, unit: str, said: CheckWords) -> str:
    """A plain time by its first day, as a reader is told it: a day, or the month or the year that begins with it."""
    if unit == "year":
        return str(day.year)
    return shown_month(day.month, day.year, said) if unit == "month" else shown_day(day, said)
