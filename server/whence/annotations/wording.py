"""A Timex becomes the words that a reader is shown."""

from __future__ import annotations

from datetime import date

from whence.model import Timex

_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_UNITS = {"Y": "year", "Q": "quarter", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
_ORDINALS = ("first", "second", "third", "fourth")
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
    said = _PERIODS.get(timex.granularity, _day)(begin, timex.value)
    mod = _MODS.get(timex.mod or "")
    return f"{mod} {said}" if mod and timex.granularity != "day" else said


def in_full(timex: Timex) -> str:
    """What a note on a time says: the time, and why it is that one."""
    return " · ".join(filter(None, (display(timex), timex.why)))


def _day(when: date, value: str = "") -> str:
    return f"{_WEEKDAYS[when.weekday()]}, {when.day} {_MONTHS[when.month - 1]} {when.year}"


def _clock(when: date, value: str) -> str:
    day = date.fromisoformat(value[:10])
    clock = value[11:16]
    return f"{_day(day)}, {clock if ':' in clock else 'about ' + clock + ':00'}"


def _part(when: date, value: str) -> str:
    return f"{_day(date.fromisoformat(value[:10]))}, {_PARTS.get(value[-2:], 'part of the day')}"


def _week(when: date, value: str) -> str:
    return f"the week of Monday, {when.day} {_MONTHS[when.month - 1]} {when.year}"


def _weekend(when: date, value: str) -> str:
    return f"the weekend of {when.day} {_MONTHS[when.month - 1]} {when.year}"


_PERIODS = {
    "day": _day,
    "hour": _clock,
    "minute": _clock,
    "part_of_day": _part,
    "week": _week,
    "weekend": _weekend,
    "month": lambda when, value: f"{_MONTHS[when.month - 1]} {when.year}",
    "season": lambda when, value: f"{_SEASONS.get(value[-2:], 'season')} {when.year}",
    "quarter": lambda when, value: f"the {_ORDINALS[(when.month - 1) // 3]} quarter of {when.year}",
    "half": lambda when, value: f"the {_ORDINALS[(when.month - 1) // 6]} half of {when.year}",
    "year": lambda when, value: f"the fiscal year {when.year}" if value.startswith("FY") else f"{when.year}",
    "decade": lambda when, value: f"the {when.year}s",
    "century": lambda when, value: f"the {when.year // 100 + 1}th century",
}


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
