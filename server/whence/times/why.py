"""A Reading and what it was counted from become one sentence for the reader."""

from __future__ import annotations

from whence.times.direction import Leaning
from whence.times.expressions import Base, Reading
from whence.times.in_words import in_words, long_date


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
    told = _counted_from(base.kind, _in_words(base), said)
    if leaning:
        told += f"; “{leaning.cue}” looks {'ahead' if leaning.direction == 'future' else 'back'}"
    elif reading.used_direction and reading.granularity == "day" and base.kind != "mention":
        ahead = reading.period is not None and reading.period.begin > base.day
        told += "; nothing in the sentence says which, it is the nearer one" if ahead else "; nothing in the sentence looks ahead"
    return told


def _in_words(base: Base) -> str:
    period = base.period
    return period and in_words(period.granularity, period.begin, period.value) or long_date(period.begin if period else base.day)


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
