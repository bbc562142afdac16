"""What a phrase may mean before anyone knows when it was written: small frozen values that read themselves.

Every expression has ``read(context) -> Reading``; calendar arithmetic only, no text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal, Protocol

from whence.times import calendar
from whence.times.calendar import Period
from whence.times.direction import Direction

Which = Literal["last", "this", "next"] | None
# What a phrase counts from: ``now`` the telling or the story; ``mention`` the last time named;
# ``ahead`` the telling where the sentence dates it, even in indirect speech.
Basis = Literal["now", "mention", "ahead"]


@dataclass(frozen=True, slots=True)
class Base:
    """A moment to count from, and what it is."""

    day: date
    kind: str
    clock: datetime | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What is known where a phrase stands: the moments to count from, and where its clause looks."""

    now: Base | None
    mention: Base | None = None
    telling: Base | None = None
    event: Base | None = None
    subject_day: Base | None = None
    sentence_day: Base | None = None
    year: Base | None = None
    quarter: Base | None = None
    direction: Direction | None = None
    month_first: bool = True

    def base(self, basis: Basis) -> Base | None:
        if basis == "mention":
            return self.mention or self.now
        if basis == "ahead":
            return self.event or self.telling or self.now
        return self.now


@dataclass(frozen=True, slots=True)
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


class Expression(Protocol):
    def read(self, context: Context) -> Reading: ...


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


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date said in full: "21 July 2025", "2019", "the 1990s"."""

    period: Period

    def read(self, context: Context) -> Reading:
        return of_period(self.period, relative=False)


@dataclass(frozen=True, slots=True)
class Numeric:
    """"7/6/2025": the page's habit decides which is the month, unless only one can be."""

    first: int
    second: int
    year: int

    def read(self, context: Context) -> Reading:
        month, day = (self.first, self.second) if context.month_first else (self.second, self.first)
        if month > 12:
            month, day = day, month
        try:
            return of_period(calendar.day(date(self.year, month, day)), relative=False)
        except ValueError:
            return unresolved(f"{self.year:04d}", "year")


@dataclass(frozen=True, slots=True)
class InYear:
    """Something that comes once a year: "June", "May 16", "the third quarter", "summer", "Christmas"."""

    at: Callable[[int], Period]
    unknown: str
    granularity: str
    which: Which = None

    def read(self, context: Context) -> Reading:
        base = context.base("now")
        if base is None:
            return unresolved(self.unknown, self.granularity)
        near = [p for n in range(-8, 9) if (p := self._in(base.day.year + n)) is not None]
        behind = [p for p in near if p.begin <= base.day]
        ended = [p for p in near if p.until <= base.day]
        ahead = [p for p in near if p.until > base.day]
        after = [p for p in near if p.begin > base.day]
        used = False
        if self.which is None and context.year is not None and (said := self._in(context.year.day.year)) is not None:
            return of_period(said, context.year)  # "on Jan. 9, 2009 … on Jan. 16"
        if self.which == "last":
            chosen = ended[-1]
        elif self.which == "next":
            chosen = after[0]
        elif self.which == "this":
            # "this June" stays in the calendar year, "this winter" is the one we are in or come to
            chosen = min(near, key=lambda p: (p.begin.year != base.day.year, abs(p.begin - base.day)))
        elif context.direction == "future":
            chosen, used = ahead[0], True
        elif context.direction == "past":
            chosen, used = behind[-1], True
        else:
            past, future = behind[-1], ahead[0]
            chosen = past if base.day - past.begin <= 2 * (future.begin - base.day) else future
        return of_period(chosen, base, used_direction=used)

    def _in(self, year: int) -> Period | None:
        try:
            return self.at(year)
        except ValueError:  # 29 February
            return None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """"the 5th": of the month last named, or of this month."""

    day: int

    def read(self, context: Context) -> Reading:
        base = context.base("mention")
        if base is None:
            return unresolved(f"XXXX-XX-{self.day:02d}", "day")
        direction = context.direction
        months = (0, 1) if direction == "future" else (0, -1)
        for step in months:
            first = calendar.add(base.day.replace(day=1), step, "month")
            try:
                found = first.replace(day=self.day)
            except ValueError:
                continue
            if base.kind == "mention" or (found >= base.day if direction == "future" else found <= base.day):
                return of_period(calendar.day(found), base, used_direction=True)
        return unresolved(f"XXXX-XX-{self.day:02d}", "day")


@dataclass(frozen=True, slots=True)
class Weekday:
    """"Wednesday", "next Friday", "Saturday week" (``weeks`` 1), "the following Monday" (basis ``mention``)."""

    weekday: int
    which: Which = None
    weeks: int = 0
    basis: Basis = "now"
    granularity: str = "day"

    def read(self, context: Context) -> Reading:
        base = context.base(self.basis)
        if base is None:
            return unresolved(f"XXXX-WXX-{self.weekday + 1}", "day")
        which, used = self.which, False
        if which is None:
            direction, used = context.direction or "past", True
            found = calendar.weekday_from(base.day, self.weekday, direction)
        elif which == "last":
            found = calendar.weekday_from(base.day - timedelta(1), self.weekday, "past")
        elif which == "next":
            found = calendar.weekday_from(base.day + timedelta(1), self.weekday, "future")
        else:
            found = calendar.week(base.day).begin + timedelta(self.weekday)
            if context.direction == "future" and found < base.day:
                found += timedelta(7)
        found += timedelta(7 * self.weeks)
        return of_period(calendar.day(found), base, used_direction=used)


@dataclass(frozen=True, slots=True)
class Unit:
    """"this week" 0, "last month" −1, "next year" +1, "the following month" +1 from the last mention."""

    unit: str
    offset: int
    basis: Basis = "now"

    def read(self, context: Context) -> Reading:
        base = context.base(self.basis)
        if base is None:
            return unresolved(_UNKNOWN[self.unit], self.unit)
        if base.kind == "mention" and base.period and self.unit == "day" and self.offset == 0:
            return of_period(calendar.day(base.day), base)
        return of_period(calendar.containing(self.unit, calendar.add(base.day, self.offset, self.unit)), base)


@dataclass(frozen=True, slots=True)
class SameQuarter:
    """"the quarter", "the year-earlier quarter" (``years`` −1): the quarter or half last named."""

    years: int = 0

    def read(self, context: Context) -> Reading:
        base = context.quarter
        if base is None or base.period is None:
            return unresolved("XXXX-QX", "quarter")
        return of_period(calendar.shift(base.period, self.years, "year"), base)


@dataclass(frozen=True, slots=True)
class Weekend:
    """"the weekend", "this weekend", "at the weekend": by tense."""

    which: Which = None

    def read(self, context: Context) -> Reading:
        base = context.base("now")
        if base is None:
            return unresolved("XXXX-WXX-WE", "weekend")
        this = calendar.weekend(base.day)
        if self.which == "last" or (self.which is None and context.direction != "future" and this.begin > base.day):
            return of_period(calendar.shift(this, -1), base, used_direction=self.which is None)
        if self.which == "next":
            return of_period(calendar.shift(this, 1), base)
        return of_period(this, base, used_direction=self.which is None)


@dataclass(frozen=True, slots=True)
class Shifted:
    """"three days ago", "two weeks later", "in 50 days", "a year earlier": an offset takes the granularity of its unit.

    ``of_event``: "a week after …" names an event; ``sign`` says on which side of it the sentence stands.
    """

    count: int | None
    unit: str
    sign: int
    basis: Basis = "now"
    of_event: bool = False
    only_ahead: bool = False
    length: str = ""

    def read(self, context: Context) -> Reading:
        if self.only_ahead and context.direction != "future":
            return Length(self.length).read(context)
        if self.count is None:
            return Reading("DATE", "PAST_REF" if self.sign < 0 else "FUTURE_REF", "reference", relative=True)
        if self.of_event:
            return self._beside_event(context)
        base = context.base(self.basis)
        if base is None:
            return unresolved(_UNKNOWN.get(self.unit, "XXXX-XX-XX"), self.unit if self.unit in _UNKNOWN else "day")
        if self.unit in ("hour", "minute", "second"):
            return self._clock(base)
        try:
            moved = calendar.add(base.day, self.sign * self.count, self.unit)
        except (OverflowError, ValueError):
            return unresolved(_UNKNOWN[self.unit], self.unit)
        granularity = self.unit
        if self.unit == "year" and self.count == 1 and self.sign < 0 and context.quarter and context.quarter.period:
            # In a report on the third quarter "a year earlier" is a quarter too.
            return of_period(calendar.shift(context.quarter.period, -1, "year"), context.quarter)
        return of_period(calendar.containing(granularity, moved), base)

    def _beside_event(self, context: Context) -> Reading:
        if self.unit in ("hour", "minute", "second"):
            base = context.base("mention")
            return self._clock(base) if base else unresolved("XXXX-XX-XX", "day")
        assert self.count is not None
        if context.event is not None:  # the article dates the event itself
            moved = calendar.add(context.event.day, self.sign * self.count, self.unit)
            return replace(of_period(calendar.containing(self.unit, moved), context.event), event=context.event)
        stand = context.sentence_day or context.now
        if stand is None:
            return unresolved(_UNKNOWN[self.unit], self.unit)
        event = Base(calendar.add(stand.day, -self.sign * self.count, self.unit), "event")
        return replace(of_period(calendar.containing(self.unit, stand.day), event), event=event)

    def _clock(self, base: Base) -> Reading:
        if base.clock is None:
            return of_period(calendar.day(base.day), base)
        assert self.count is not None
        delta = timedelta(**{self.unit + "s": self.sign * self.count})
        moment = base.clock + delta
        value = moment.strftime("%Y-%m-%dT%H:%M")
        until = moment + timedelta(minutes=1)
        return Reading(
            "TIME", value, "minute", calendar.day(moment.date()), value, until.strftime("%Y-%m-%dT%H:%M"), relative=True, base=base
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, on the day of another expression or, alone, on the day the sentence is about."""

    hour: int
    minute: int | None = None
    on: Expression | None = None
    approximate: bool = False

    def read(self, context: Context) -> Reading:
        day, reading = _day_of(self.on, context, timedelta(hours=self.hour, minutes=self.minute or 0))
        if day is None:
            return unresolved(f"XXXX-XX-XXT{self._clock}", "minute" if self.minute is not None else "hour", "TIME")
        begin = datetime(day.year, day.month, day.day) + timedelta(hours=self.hour, minutes=self.minute or 0)
        until = begin + (timedelta(hours=1) if self.approximate and self.minute is None else timedelta(minutes=1))
        value = begin.strftime("%Y-%m-%dT%H") if self.approximate and self.minute is None else begin.strftime("%Y-%m-%dT%H:%M")
        return Reading(
            "TIME", value, "hour" if len(value) == 13 else "minute", calendar.day(begin.date()),
            begin.strftime("%Y-%m-%dT%H:%M"), until.strftime("%Y-%m-%dT%H:%M"),
            relative=reading.relative, base=reading.base, used_direction=reading.used_direction,
        )  # fmt: skip

    @property
    def _clock(self) -> str:
        return f"{self.hour:02d}:{self.minute or 0:02d}"


# Hours of the parts of the day, as (begin, length); a night belongs to the evening it began in.
_PARTS = {"MO": (5, 7), "MI": (11, 3), "AF": (12, 6), "EV": (17, 5), "NI": (20, 10), "DT": (6, 12)}


@dataclass(frozen=True, slots=True)
class Part:
    """"Saturday night", "this morning", "overnight" (``days`` −1: the night that began the evening before)."""

    part: str
    on: Expression | None = None
    days: int = 0
    mod: str | None = None

    def read(self, context: Context) -> Reading:
        day, reading = _day_of(self.on, context)
        if day is None:
            return unresolved(f"XXXX-XX-XXT{self.part}", "part_of_day", "TIME")
        day += timedelta(self.days)
        first, hours = _PARTS[self.part]
        begin = datetime(day.year, day.month, day.day) + timedelta(hours=first)
        return Reading(
            "TIME", f"{day.isoformat()}T{self.part}", "part_of_day", calendar.day(day),
            begin.strftime("%Y-%m-%dT%H:%M"), (begin + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M"),
            mod=self.mod, relative=reading.relative, base=reading.base, used_direction=reading.used_direction,
        )  # fmt: skip


def _day_of(on: Expression | None, context: Context, clock: timedelta | None = None) -> tuple[date | None, Reading]:
    """The day of a clock time: the one it is said with, else the one the sentence is about, else the story's own,
    or the one beside it where the clock would contradict the tense ("died at 11 p.m.", printed at 8 a.m.).
    """
    if on is not None:
        reading = on.read(context)
        if reading.period is None or reading.period.granularity != "day":
            return None, reading
        return reading.period.begin, reading
    if context.subject_day is not None:
        return context.subject_day.day, of_period(calendar.day(context.subject_day.day), context.subject_day)
    base = context.now
    if base is None:
        return None, unresolved("XXXX-XX-XX", "day")
    day = base.day
    if clock is not None and base.clock is not None:
        moment = datetime(day.year, day.month, day.day) + clock
        if context.direction == "past" and moment > base.clock:
            day -= timedelta(1)
        elif context.direction == "future" and moment < base.clock:
            day += timedelta(1)
    return day, of_period(calendar.day(day), base)


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: ``P6D``, ``PXD`` for an unnumbered one."""

    value: str
    mod: str | None = None

    def read(self, context: Context) -> Reading:
        return Reading("DURATION", self.value, "duration", mod=self.mod)


@dataclass(frozen=True, slots=True)
class Every:
    """A rate or a recurring point: ``P1D`` daily, ``XXXX-WXX-7`` on Sundays."""

    value: str

    def read(self, context: Context) -> Reading:
        return Reading("SET", self.value, "set")


@dataclass(frozen=True, slots=True)
class Vague:
    """``PRESENT_REF``, ``PAST_REF``, ``FUTURE_REF``: now, recently, the coming days."""

    value: str

    def read(self, context: Context) -> Reading:
        return Reading("DATE", self.value, "reference", relative=True)


@dataclass(frozen=True, slots=True)
class Modified:
    """"early July", "the end of March", "about noon": the value of the inner expression with a TIMEX3 ``mod``."""

    mod: str
    inner: Expression

    def read(self, context: Context) -> Reading:
        return replace(self.inner.read(context), mod=self.mod)


def is_day(expression: Expression) -> bool:
    """True for what names a day or a time of one."""
    if isinstance(expression, Modified):
        return is_day(expression.inner)
    if isinstance(expression, InYear):
        return expression.granularity == "day"
    return isinstance(expression, (Weekday, Clock, Part, DayOfMonth))


_UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX", "century": "XX",
}  # fmt: skip
