"""A Timex becomes the words that a reader is shown."""

from __future__ import annotations

from datetime import date

from whence.model import Timex
from whence.times.in_words import in_words, long_date

_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_UNITS = {"Y": "year", "Q": "quarter", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
_MODS = {"START": "early", "MID": "mid", "END": "late"}


def display(timex: Timex) -> str:
    """A time in plain English, as precise as it is known; empty where it is not resolved.

    >>> display(Timex(0, 9, "Wednesday", "DATE", "2025-07-23", "2025-07-23", "2025-07-24"))
    'Wednesday, 23 July 2025'
    """
    if timex.type == "DURATION":
        return _length(timex.value)
    if timex.begin is None:
        return ""
    begin = date.fromisoformat(timex.begin[:10])
    within = _WITHIN_A_DAY.get(timex.granularity)
    said = within(timex.value) if within else in_words(timex.granularity, begin, timex.value) or _day(begin)
    mod = _MODS.get(timex.mod or "")
    return f"{mod} {said}" if mod and timex.granularity != "day" else said


def in_full(timex: Timex) -> str:
    """What a note on a time says: the time, and why it is that one."""
    return " · ".join(filter(None, (display(timex), timex.why)))


def _day(when: date) -> str:
    return f"{_WEEKDAYS[when.weekday()]}, {long_date(when)}"


def _clock(value: str) -> str:
    clock = value[11:16]
    return f"{_day(date.fromisoformat(value[:10]))}, {clock if ':' in clock else 'about ' + clock + ':00'}"


def _part(value: str) -> str:
    return f"{_day(date.fromisoformat(value[:10]))}, {_PARTS.get(value[-2:], 'part of the day')}"


_WITHIN_A_DAY = {"hour": _clock, "minute": _clock, "part_of_day": _part}


def _length(value: str) -> str:
    """
    >>> _length("P6D"), _length("PT30M"), _length("P2Q")
    ('6 days', '30 minutes', '2 quarters')
    """
    clock = value.startswith("PT")
    number, unit = value.lstrip("PT")[:-1], value[-1:]
    name = "minute" if clock and unit == "M" else _UNITS.get(unit, "")
    if not name:
        return ""
    if number == "X":
        return f"some {name}s"
    return f"{number} {name}" + ("" if number == "1" else "s")
