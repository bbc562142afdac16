"""What every expression is read with and read as: the moments to count from, and the resolved reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from whence.times.calendar import Period
from whence.times.direction import Direction

Which = Literal["last", "this", "next"] | None
# What a phrase counts from: ``now`` the telling or the story; ``mention`` the last time named;
# ``ahead`` the telling where the sentence dates it, even in indirect speech.
Basis = Literal["now", "mention", "ahead"]

# The values below are made anew for every time of a text, and nobody writes to them: what keeps a dataclass frozen
# would take three times as long as making them.


@dataclass(slots=True)
class Base:
    """A moment to count from, and what it is. ``night`` is True for the evening or night of ``day``, ``late`` for its afternoon too, ``overnight`` for a night alone; ``span`` is where
    the text says it (code points).
    """

    day: date
    kind: str
    clock: datetime | None = None
    period: Period | None = None
    night: bool = False
    span: tuple[int, int] | None = None
    late: bool = False
    overnight: bool = False


@dataclass(slots=True)
class Context:
    """What is known where a phrase stands: the moments to count from, and where its clause looks.

    ``now`` the telling or the story; ``mention`` the last time named; ``clock`` the last time of day named;
    ``telling`` when the sentence's saying took place; ``event`` the event that a following clause names;
    ``subject_day`` the day the last sentences are about, ``sentence_day`` this one; ``year`` a year that governs
    dates without one; ``apposed`` the time right before a comma ("on Oct. 2, three months later"); 
    ``quarter`` the quarter a report is about; ``longer`` where it tells of more than a
    quarter, ``fiscal`` the fiscal year it counts in; ``compared`` where figures are
    held against those of the time that is read; ``near_cue`` where what looks there stands beside the phrase,
    ``governed`` where it is the preposition itself; ``half_days`` where the text says a.m. and p.m. and nowhere 17:00, ``full_days`` where it does; ``hour`` the time
    of day last named, in hours;
    ``opens`` the clock that a range begins with; ``dated`` the last time named that is no hour of the story's days;
    ``whole`` the last day of long ago that was said with its year; ``lost`` whether the sentence is of an event whose day nobody knows;
    ``case`` the day long ago that witnesses of a hearing tell of;
    ``month`` the one whose figures the sentence tells; ``on_past`` where a past verb right before it dates itself by it: "was flown on May 3";
    ``opening`` in the first paragraphs, ``heads`` at the beginning of a sentence, or in a headline; ``wired`` for the first time named behind a dateline, in a story that tells its day and no hour;
    ``named`` the day of the event that the next words name, where the text has dated it: "a week after the theft";
    ``undated`` where the next words name an event that the text has not dated: "two days before your payday";
    ``era`` the year or month that the sentence opens with: "In 2011, …".
    """

    now: Base | None
    mention: Base | None = None
    day: Base | None = None
    clock: Base | None = None
    telling: Base | None = None
    event: Base | None = None
    subject_day: Base | None = None
    sentence_day: Base | None = None
    year: Base | None = None
    apposed: Base | None = None
    quarter: Base | None = None
    longer: bool = False
    fiscal: int | None = None
    compared: bool = False
    direction: Direction | None = None
    near_cue: bool = False
    governed: bool = False
    month_first: bool = True
    half_days: bool = False
    full_days: bool = False
    hour: float | None = None
    opens: datetime | None = None
    dated: Base | None = None
    era: Base | None = None
    whole: Base | None = None
    lost: bool = False
    case: Base | None = None
    month: Base | None = None
    on_past: bool = False
    named: Base | None = None
    opening: bool = True
    heads: bool = True
    wired: bool = False
    undated: bool = False

    def base(self, basis: Basis) -> Base | None:
        if basis == "mention":
            return self.mention or self.now
        if basis == "ahead":
            return self.event or self.telling or self.now
        return self.now


@dataclass(slots=True)
class Reading:
    """A resolved expression. ``period`` is None for lengths, rates and references; ``base`` what it was counted from."""

    type: str
    value: str
    granularity: str
    period: Period | None = None
    begin: str | None = None
    until: str | None = None
    mod: str | None = None
    relative: bool = False
    base: Base | None = None
    used_direction: bool = False
    event: Base | None = None
    far: bool = False
    """Whether it lies beyond all years that a calendar has."""


class Expression(Protocol):
    """``kind`` is what larger phrases call it (``grammar.KINDS``); ``read`` is what it means here."""

    @property
    def kind(self) -> str: ...

    def read(self, context: Context) -> Reading: ...


# Kinds that are named otherwise than the granularity of what they read as.
_KIND_OF = {"half": "quarter", "century": "decade", "part_of_day": "part"}


def kind_of(granularity: str) -> str:
    """The name that larger phrases have for a period: "half" is called a quarter there, "century" a decade."""
    return _KIND_OF.get(granularity, granularity)


def of_period(period: Period, base: Base | None = None, *, relative: bool = True, used_direction: bool = False) -> Reading:
    """A DATE for a period of the calendar."""
    return Reading(
        "DATE",
        period.value,
        period.granularity,
        period,
        period.begin.isoformat(),
        period.until.isoformat(),
        relative=relative,
        base=base,
        used_direction=used_direction,
    )


def unresolved(value: str, granularity: str, type: str = "DATE") -> Reading:
    """A relative time with nothing to count from: TIMEX3 writes X for what is unknown."""
    return Reading(type, value, granularity, relative=True)


def beyond(granularity: str) -> Reading:
    """A time that no calendar reaches: "10,000 years before the flood"."""
    return Reading("DATE", UNKNOWN[granularity], granularity, relative=True, far=True)


UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX",
}  # fmt: skip
