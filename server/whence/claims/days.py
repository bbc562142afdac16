"""A time expression's days as numbers, and in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from whence.claims.vocabulary import ClaimWords
from whence.model import Timex


def days(iso: str | None) -> float | None:
    """ISO 8601 as days since year 1: ``2025-07-23T12:00`` is half a day past ``2025-07-23``."""
    try:
        moment = datetime.fromisoformat(iso or "")
    except ValueError:
        return None
    return moment.toordinal() + (moment.hour * 60 + moment.minute) / 1440


def readable(timex: Timex, words: ClaimWords) -> str:
    """``2025-07-23`` → ``Wednesday, 23 July 2025``; what is coarser keeps its words beside its value."""
    week = timex.value[4:6] == "-W"
    try:
        day = date.fromisoformat(timex.value[: 8 if week else 10])
    except ValueError:
        return f"{timex.text} ({timex.value})"
    if week:
        template, day = (
            (words.weekend, day + timedelta(5)) if timex.value.endswith("WE") else (words.week, day)
        )
        return template.format(date=long_date(day, words))
    shown = f"{list(words.weekdays)[day.weekday()].capitalize()}, {long_date(day, words)}"
    clock = timex.value[11:]
    return f"{shown}, {clock}" if clock[:1].isdigit() else shown


def long_date(day: date, words: ClaimWords) -> str:
    """``23 July 2025`` in the language's own month names."""
    month = next(name for name, number in words.months.items() if number == day.month)
    return f"{day.day} {month.capitalize()} {day.year}"
