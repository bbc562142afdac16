"""Pure date arithmetic: a Period of the calendar in, another out. Nothing here knows any text."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import radians, sin

# Coarse to fine; a finer unit stands further right.
UNITS = ("century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend", "day")
_SEASONS = ("SP", "SU", "FA", "WI")
_MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days, ``begin`` to ``until`` (half-open), with its TIMEX3 ``value``."""

    granularity: str
    value: str
    begin: date
    until: date

    def __contains__(self, day: date) -> bool:
        return self.begin <= day < self.until


_ISLAMIC_EPOCH = 227_015  # 16 July 622 of the Julian calendar, as an ordinal of ``datetime.date``


@lru_cache(maxsize=4096)  # a text speaks of few days, and of each of them often
def day(when: date) -> Period:
    return Period("day", when.isoformat(), when, _next_day(when))


@lru_cache(maxsize=1024)
def week(when: date) -> Period:
    """The ISO week (Monday first) that holds a day."""
    year, number, weekday = when.isocalendar()
    monday = when - timedelta(weekday - 1)
    return Period("week", f"{year:04d}-W{number:02d}", monday, monday + timedelta(7))


def weekend(when: date) -> Period:
    """Saturday and Sunday of the ISO week that holds a day."""
    whole = week(when)
    return Period("weekend", f"{whole.value}-WE", whole.begin + timedelta(5), whole.until)


@lru_cache(maxsize=1024)
def month(year: int, number: int) -> Period:
    """
    >>> month(2025, 14).value
    '2026-02'
    """
    begin = _first_of(year, number)
    return Period("month", begin.isoformat()[:7], begin, _first_of(year, number + 1))


@lru_cache(maxsize=1024)
def quarter(year: int, number: int) -> Period:
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return Period("quarter", f"{year:04d}-Q{number}", _first_of(year, 3 * number - 2), _first_of(year, 3 * number + 1))


@lru_cache(maxsize=1024)
def half(year: int, number: int) -> Period:
    year, number = year + (number - 1) // 2, (number - 1) % 2 + 1
    return Period("half", f"{year:04d}-H{number}", _first_of(year, 6 * number - 5), _first_of(year, 6 * number + 1))


@lru_cache(maxsize=1024)
def season(year: int, number: int) -> Period:
    """Meteorological season of the northern year: 0 spring … 3 winter, named by the year it starts in."""
    year, number = year + number // 4, number % 4
    return Period(
        "season", f"{year:04d}-{_SEASONS[number]}", _first_of(year, 3 + 3 * number), _first_of(year, 6 + 3 * number)
    )


@lru_cache(maxsize=1024)
def year(number: int) -> Period:
    return Period("year", f"{number:04d}", date(number, 1, 1), _first_of(number + 1, 1))


@lru_cache(maxsize=1024)
def decade(first: int) -> Period:
    """``first`` is any year of it: 1994 gives ``199``."""
    first -= first % 10
    return Period("decade", f"{first // 10:03d}", date(max(first, 1), 1, 1), _first_of(first + 10, 1))


@lru_cache(maxsize=1024)
def century(first: int) -> Period:
    """``first`` is any year of it, counted by its leading digits: 1994 gives ``19``."""
    first -= first % 100
    return Period("century", f"{first // 100:02d}", date(max(first, 1), 1, 1), _first_of(first + 100, 1))


def containing(granularity: str, when: date) -> Period:
    """The period of a granularity that holds a day."""
    return _CONTAINING[granularity](when)


_CONTAINING: dict[str, Callable[[date], Period]] = {
    "day": day,
    "week": week,
    "weekend": weekend,
    "month": lambda d: month(d.year, d.month),
    "quarter": lambda d: quarter(d.year, (d.month + 2) // 3),
    "half": lambda d: half(d.year, (d.month + 5) // 6),
    "season": lambda d: season(d.year, (d.month - 3) // 3),
    "year": lambda d: year(d.year),
    "decade": lambda d: decade(d.year),
    "century": lambda d: century(d.year),
}


def add(when: date, count: int, unit: str) -> date:
    """``when`` moved by ``count`` units; the day of the month is clipped to the month's length.

    >>> add(date(2024, 1, 31), 1, "month")
    datetime.date(2024, 2, 29)
    """
    if unit == "day":
        return when + timedelta(count)
    if unit in ("week", "weekend"):
        return when + timedelta(7 * count)
    months = when.month - 1 + count * _MONTHS_IN[unit]
    number, index = when.year + months // 12, months % 12 + 1
    if not 1 <= number <= 9999:
        raise OverflowError(f"{count} {unit}s from {when} is outside the calendar")
    return date(number, index, min(when.day, monthrange(number, index)[1]))


def shift(period: Period, count: int, unit: str | None = None) -> Period:
    """The period of the same granularity, ``count`` units (its own by default) away.

    >>> shift(quarter(2025, 1), -1).value
    '2024-Q4'
    """
    return containing(period.granularity, add(period.begin, count, unit or period.granularity))


def weekday_from(when: date, weekday: int, direction: str) -> date:
    """The nearest ``weekday`` (Monday 0) on or before (``past``) or on or after (``future``) a day.

    >>> weekday_from(date(2025, 7, 21), 2, "future")
    datetime.date(2025, 7, 23)
    """
    gap = (weekday - when.weekday()) % 7
    return when + timedelta(gap if direction == "future" or gap == 0 else gap - 7)


_HEBREW_EPOCH = -1_373_427
_TOO_LONG, _TOO_SHORT = 356, 382  # days of a year that no Hebrew year may have


def easter(number: int) -> date:
    """Western Easter Sunday (anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8).

    >>> easter(2025)
    datetime.date(2025, 4, 20)
    """
    a, b, c = number % 19, number // 100, number % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    total = h + m - 7 * n + 114
    return date(number, total // 31, total % 31 + 1)


def islamic(number: int, index: int, day: int) -> date:
    """A day of the arithmetical Islamic calendar (Reingold and Dershowitz, Calendrical Calculations, ch. 7).

    The month that is observed begins with the sighting of the moon, up to a day before or after.

    >>> islamic(1446, 9, 1)
    datetime.date(2025, 3, 1)
    """
    months = 29 * (index - 1) + index // 2
    return date.fromordinal(_ISLAMIC_EPOCH - 1 + 354 * (number - 1) + (3 + 11 * number) // 30 + months + day)


def orthodox_easter(number: int) -> date:
    """Easter Sunday of the eastern churches, in the Gregorian calendar of 1900 to 2099 (Meeus, ch. 8).

    >>> orthodox_easter(2025)
    datetime.date(2025, 4, 20)
    """
    d = (19 * (number % 19) + 15) % 30
    e = (2 * (number % 4) + 4 * (number % 7) - d + 34) % 7
    return date(number, (d + e + 114) // 31, (d + e + 114) % 31 + 1) + timedelta(13)


def hebrew_new_year(number: int) -> date:
    """The first day of the Hebrew year that begins in a year (Reingold and Dershowitz, Calendrical Calculations, ch. 8).

    >>> hebrew_new_year(2024)
    datetime.date(2024, 10, 3)
    """
    begins = [_elapsed(number + 3761 + step) for step in (-1, 0, 1)]
    before, here, after = begins
    late = 2 if after - here == _TOO_LONG else 1 if here - before == _TOO_SHORT else 0
    return date.fromordinal(_HEBREW_EPOCH + here + late)


def _elapsed(number: int) -> int:
    """Days from the epoch to the mean new moon that begins a Hebrew year, put off where it may not fall."""
    months = (235 * number - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def new_moon(begin: date) -> datetime:
    """The first new moon on or after a day, in universal time, right to some minutes (Meeus, ch. 49, its largest terms).

    >>> new_moon(date(2025, 1, 20)).date()
    datetime.date(2025, 1, 29)
    """
    lunation = int((begin - date(2000, 1, 6)).days / 29.530588861) - 1
    while (moon := _new_moon(lunation)).date() < begin:
        lunation += 1
    return moon


def _new_moon(lunation: int) -> datetime:
    t = lunation / 1236.85
    sun = radians(2.5534 + 29.1053567 * lunation)
    moon = radians(201.5643 + 385.81693528 * lunation + 0.0107582 * t * t)
    node = radians(160.7108 + 390.67050284 * lunation)
    days = 29.530588861 * lunation + 0.00015437 * t * t
    days += -0.4072 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node) + 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun)
    return datetime(2000, 1, 6, 14, 13) + timedelta(days)


def nth_weekday(number: int, index: int, weekday: int, nth: int) -> date:
    """The ``nth`` ``weekday`` (Monday 0) of a month; −1 is its last.

    >>> nth_weekday(2025, 11, 3, 4)
    datetime.date(2025, 11, 27)
    """
    if nth > 0:
        first = date(number, index, 1)
        return weekday_from(first, weekday, "future") + timedelta(7 * (nth - 1))
    return weekday_from(date(number, index, monthrange(number, index)[1]), weekday, "past")


def _first_of(number: int, index: int) -> date:
    number, index = number + (index - 1) // 12, (index - 1) % 12 + 1
    return date(min(number, 9999), index, 1) if number >= 1 else date.min


def _next_day(when: date) -> date:
    return when + timedelta(1) if when < date.max else when
