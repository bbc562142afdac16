"""A Reading and what it was counted from become one sentence for the reader."""

from __future__ import annotations

from datetime import date

from whence.times.calendar import Period
from whence.times.direction import Leaning
from whence.times.expressions import Reading

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip
_ORDINALS = ["first", "second", "third", "fourth"]
_SEASONS = ["spring", "summer", "autumn", "winter"]


def long_date(when: date) -> str:
    """
    >>> long_date(date(2025, 7, 21))
    '21 July 2025'
    """
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def in_words(period: Period) -> str:
    """A period as a reader says it.

    >>> from whence.times.calendar import month, quarter
    >>> in_words(quarter(2024, 3)), in_words(month(2024, 6))
    ('the third quarter of 2024', 'June 2024')
    """
    year, begin = period.begin.year, period.begin
    match period.granularity:
        case "day":
            return long_date(begin)
        case "month":
            return f"{_MONTHS[begin.month - 1]} {year}"
        case "week":
            return f"the week of {long_date(begin)}"
        case "weekend":
            return f"the weekend of {long_date(begin)}"
        case "quarter":
            return f"the {_ORDINALS[(begin.month - 1) // 3]} quarter of {year}"
        case "half":
            return f"the {_ORDINALS[begin.month // 7]} half of {year}"
        case "season":
            return f"{_SEASONS[(begin.month // 3) - 1]} {year}"
        case _:
            return {"decade": f"the {year}s", "century": f"the century from {year}"}.get(period.granularity, str(year))


def decisive(reading: Reading, leaning: Leaning | None) -> Leaning | None:
    """The leaning, where it is its word that told which day is meant."""
    counted = reading.relative and not reading.far and reading.base is not None and reading.type in ("DATE", "TIME")
    return leaning if leaning and leaning.cue and reading.used_direction and counted and reading.granularity != "reference" else None


def why(reading: Reading, leaning: Leaning | None, said: str | None, *, anchored: bool) -> str:
    """Why a time expression reads as it does. ``leaning`` is the one that was decisive, ``said`` the last time named before it, in the text's words."""
    if reading.type == "DURATION":
        return "a length of time"
    if reading.type == "SET":
        return "something that recurs"
    if reading.granularity == "reference":
        return "too vague to put on a calendar"
    if not reading.relative:
        return "said in full"
    base = reading.base
    if reading.far:
        return "not resolved: no calendar reaches so far"
    if base is None:
        return "not resolved: no publication date was found to count from" if not anchored else "not resolved: what it counts from is not said"
    told = _counted_from(base.kind, in_words(base.period) if base.period else long_date(base.day), said)
    if leaning:
        told += f"; “{leaning.cue}” looks {'ahead' if leaning.direction == 'future' else 'back'}"
    elif reading.used_direction and reading.granularity == "day" and base.kind != "mention":
        ahead = reading.period is not None and reading.period.begin > base.day
        told += "; nothing in the sentence says which, it is the nearer one" if ahead else "; nothing in the sentence looks ahead"
    return told


def _counted_from(kind: str, day: str, said: str | None) -> str:
    match kind:
        case "published":
            return f"counted from the story's date, {day}"
        case "stamp":
            return f"counted from the entry's own time stamp, {day}"
        case "telling":
            return f"counted from when it was said, {day}"
        case "event":
            return f"counted from {day}, the day of the event that it names"
        case _ if said:
            return f"counted from “{said}”" + ("" if said == day else f", {day}")
        case _:
            return f"counted from the date named before, {day}"
