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
    """A moment to count from, and what it is."""

    day: date
    kind: str
    """What it is of, as ``CountedFrom.kind`` has it."""
    clock: datetime | None = None
    period: Period | None = None
    night: bool = False
    """Whether it is the evening or night of ``day``."""
    span: tuple[int, int] | None = None
    """Where the text says it, in code points."""
    late: bool = False
    """Whether it is the afternoon, evening or night of ``day``."""
    overnight: bool = False
    """Whether it is a night alone."""


@dataclass(slots=True)
class Context:
    """What is known where a phrase stands: the moments to count from, and where its clause looks."""

    now: Base | None
    """The telling or the story."""
    mention: Base | None = None
    """The last time named."""
    day: Base | None = None
    """The last day named, where what was named since is no day."""
    clock: Base | None = None
    """The last time of day named."""
    telling: Base | None = None
    """When the sentence's saying took place."""
    event: Base | None = None
    """The event that a following clause names."""
    subject_day: Base | None = None
    """The day that the last sentences are about."""
    sentence_day: Base | None = None
    """The day that this sentence is about."""
    year: Base | None = None
    """A year that governs dates without one."""
    apposed: Base | None = None
    """The time right before a comma: "on Oct. 2, three months later"."""
    quarter: Base | None = None
    """The quarter that a report is about."""
    longer: bool = False
    """Whether the report tells of more than a quarter."""
    fiscal: int | None = None
    """The fiscal year that the report counts in."""
    compared: bool = False
    """Whether figures are held against those of the time that is read."""
    direction: Direction | None = None
    """Where the clause looks."""
    near_cue: bool = False
    """Whether the word that says so stands beside the phrase."""
    governed: bool = False
    """Whether it is the preposition itself."""
    month_first: bool = True
    """Whether 3/5 is the fifth of March, the American way."""
    half_days: bool = False
    """Whether the text says a.m. and p.m., and nowhere 17:00."""
    full_days: bool = False
    """Whether it says 17:00."""
    hour: float | None = None
    """The time of day last named, in hours."""
    opens: datetime | None = None
    """The clock that a range begins with."""
    dated: Base | None = None
    """The last time named that is no hour of the story's days."""
    era: Base | None = None
    """The year or month that the sentence opens with: "In 2011, …"."""
    whole: Base | None = None
    """The last day of long ago that was said with its year."""
    lost: bool = False
    """Whether the sentence is of an event whose day nobody knows."""
    case: Base | None = None
    """The day long ago that witnesses of a hearing tell of."""
    month: Base | None = None
    """The month whose figures the sentence tells."""
    on_past: bool = False
    """Whether a past verb right before the phrase dates itself by it: "was flown on May 3"."""
    named: Base | None = None
    """The day of the event that the next words name, where the text has dated it: "a week after the theft"."""
    opening: bool = True
    """Whether it stands in the first paragraphs."""
    heads: bool = True
    """Whether it stands at the beginning of a sentence, or in a headline."""
    wired: bool = False
    """Whether it is the first time named behind a dateline, in a story that tells its day and no hour."""
    undated: bool = False
    """Whether the next words name an event that the text has not dated: "two days before your payday"."""
    begins: bool = False
    """Whether the story begins with such words: "Zwei Tage vor dem Ende der Frist wechselt er"."""

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
