"""A day or a period of the calendar becomes the words that a reader says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_ORDINALS = ("first", "second", "third", "fourth")


def long_date(when: date) -> str:
    """
    >>> long_date(date(2025, 7, 21))
    '21 July 2025'
    """
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def _century(when: date, _value: str) -> str:
    number = when.year // 100 + 1
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    return f"the {number}{ending} century"


_PERIODS: dict[str, Callable[[date, str], str]] = {
    "week": lambda when, value: f"the week of Monday, {long_date(when)}",
    "weekend": lambda when, value: f"the weekend of {long_date(when)}",
    "month": lambda when, value: f"{MONTHS[when.month - 1]} {when.year}",
    "season": lambda when, value: f"{_SEASONS.get(value[-2:], 'season')} {when.year}",
    "quarter": lambda when, value: f"the {_ORDINALS[(when.month - 1) // 3]} quarter of {when.year}",
    "half": lambda when, value: f"the {_ORDINALS[(when.month - 1) // 6]} half of {when.year}",
    "year": lambda when, value: f"the fiscal year {when.year}" if value.startswith("FY") else f"{when.year}",
    "decade": lambda when, value: f"the {when.year}s",
    "century": _century,
}


def in_words(granularity: str, begin: date, value: str) -> str | None:
    """A period longer than a day, by its granularity, its first day and its TIMEX3 value; None for what is none.

    >>> in_words("quarter", date(2024, 7, 1), "2024-Q3"), in_words("century", date(2000, 1, 1), "20")
    ('the third quarter of 2024', 'the 21st century')
    """
    say = _PERIODS.get(granularity)
    return say and say(begin, value)
