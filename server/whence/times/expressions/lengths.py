"""Lengths, offsets and rates: "six days", "three days ago", "a week after", "daily", "recently"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from whence.times import calendar
from whence.times.calendar import Period
from whence.times.direction import Direction
from whence.times.expressions.base import (
    UNKNOWN,
    Base,
    Basis,
    Context,
    Expression,
    Reading,
    beyond,
    of_period,
    unresolved,
)
from whence.times.expressions.periods import fiscal

_CLOCK_UNITS = ("hour", "minute", "second")
_YEARS = ("year", "decade", "century")


@dataclass(frozen=True, slots=True)
class Shifted:
    """"three days ago", "two weeks later", "in 50 days", "a year earlier": an offset takes the granularity of its unit."""

    count: float | None
    """How many; it may have a fraction: "two and a half years ago"."""
    unit: str
    sign: int
    """On which side of what it counts from it lies."""
    basis: Basis = "now"
    of_event: bool = False
    """Counts from an event that is named: "a week after …"."""
    only_ahead: bool = False
    """A length unless the clause looks ahead."""
    length: str = ""
    """The TIMEX3 value of that length."""
    leads: bool = False
    """May govern a date behind it: "eight days before Christmas"."""
    of_whole: bool = False
    """Counts from the day that the story tells of, where that was said with its year: "nine weeks before the trip"."""
    to_the_day: bool = False
    """Of the very day: "fifty years to the day after"."""
    only_dated: bool = False
    """Of an event that no words date nothing is said, but where the text begins with it: "[Two days after] the vote, nobody knows"."""
    of_season: bool = False
    """From a season years lead to a season: "thirteen last winter, up from 37 a year earlier"."""
    of_named: bool = False
    """Counts from the event that the words behind it name, and from nothing else: where no text dates that, it is unresolved."""

    @property
    def kind(self) -> str:
        return "beside" if self.of_event else "length" if self.only_ahead else "shift"

    @property
    def _granularity(self) -> str:
        """"a decade ago" is ten years ago: a century ago a hundred: it points at a year."""
        return "year" if self.unit in ("decade", "century") else self.unit

    def read(self, context: Context) -> Reading:
        if self.only_ahead and (context.direction != "future" or self.unit == "second"):  # "from nought to sixty in five seconds"
            return Length(self.length).read(context)
        if self.only_ahead and context.lost and self.unit not in _CLOCK_UNITS:
            return unresolved(UNKNOWN[self._granularity], self.unit)  # "a week after he demanded that they leave in 50 days"
        if self.count is None:
            return Reading("DATE", "PAST_REF" if self.sign < 0 else "FUTURE_REF", "reference", relative=True)
        if context.named is not None and (self.leads or self.of_event) and self.unit not in _CLOCK_UNITS:
            return of_period(calendar.containing(self._granularity, self._move(context.named)), context.named)
        if self.of_whole and context.whole is not None and context.sentence_day is None and self.unit not in _CLOCK_UNITS:
            return of_period(calendar.containing(self._granularity, self._move(context.whole)), replace(context.whole, kind="event"))
        if context.event is not None and self.leads and self.unit not in _CLOCK_UNITS:
            return of_period(calendar.containing(self._granularity, self._move(context.event)), context.event)  # "two days before it ran out on Friday"
        if context.apposed is not None and self.basis == "mention" and not self.to_the_day:
            return self._apposed(context.apposed)
        if self.unit in _CLOCK_UNITS:
            return self._clock(context)
        if self.leads and context.undated:
            if context.begins and context.now is not None:
                return of_period(calendar.containing(self._granularity, context.now.day), context.now)
            return unresolved(UNKNOWN[self._granularity], self._granularity)
        base = context.base(self.basis)
        if self.basis == "mention" and self.unit in ("day", "week") and base is not None and context.day is not None and base.period is not None and base.period.granularity in ("month", "year"):
            base = context.day  # "three days before", with a month named by the way
        elif self.unit in ("day", "week") and base is not None and base.kind == "mention" and base.period is not None and base.period.granularity in _YEARS:
            return unresolved(UNKNOWN[self.unit], self.unit)  # "She has run it since the 80s and makes hers the day before": of no day of theirs
        try:
            if self.of_event:
                return self._beside_event(context)
            if base is None:
                return unresolved(UNKNOWN[self.unit], self.unit)
            if self.unit == "year" and self.count == 1 and self.sign < 0 and context.quarter and context.quarter.period:
                return self._year_before(context.quarter, context)
            if self.unit == "year" and self.count == 1 and self.sign < 0 and self.basis == "mention" and not self.of_event and context.month is not None and context.month.period is not None:
                return of_period(calendar.shift(context.month.period, -1, "year"), context.month)  # "618 at the end of January, down from 927 a year earlier"
            if (kept := self._of_its_kind(base)) is not None:
                return of_period(kept, base)
            moved = calendar.containing(self._granularity, self._move(base))
            if context.mention is None and context.now is not None and self.basis == "mention" and moved.begin > context.now.day and self.length:
                return Length(self.length).read(context)  # "two days later", and nobody says than what
            return of_period(moved, base)
        except (OverflowError, ValueError):
            return beyond(self.unit)

    def _apposed(self, said: Base) -> Reading:
        """"on Oct. 2, three months later": the date before the comma is the one that was reached."""
        if self.unit not in _CLOCK_UNITS:
            reached = calendar.containing(self._granularity, said.day)
            if said.period is not None and said.period.until - said.period.begin > 2 * (reached.until - reached.begin):
                return of_period(said.period, said)  # "in May, some weeks after the feast": nobody says which week
            return of_period(reached, said)
        if said.clock is None:
            return Length(self.length).read(Context(None))
        return _at(said.clock, said)

    def _of_its_kind(self, base: Base) -> Period | None:
        """"The first is due in the second quarter; the other six months later": a quarter too."""
        if self.of_season and self.unit == "year" and self.count is not None and base.period is not None and base.period.granularity == "season":
            return calendar.shift(base.period, self.sign * int(self.count), "year")
        said, step = base.period, {"quarter": 3, "half": 6}.get(base.period.granularity if base.period else "", 0)
        if self.basis != "mention" or said is None or not step or self.unit != "month" or self.count is None or self.count % step:
            return None
        return calendar.shift(said, self.sign * int(self.count), "month")

    def _year_before(self, quarter: Base, context: Context) -> Reading:
        """In a report on the third quarter "a year earlier" is a quarter too."""
        assert quarter.period is not None
        if context.fiscal is not None:
            return fiscal(context.fiscal - 1, f"-Q{(quarter.day.month + 2) // 3}")
        return of_period(calendar.shift(quarter.period, -1, "year"), quarter)

    def _move(self, base: Base) -> date:
        assert self.count is not None
        whole = int(self.count)
        moved = calendar.add(base.day, self.sign * whole, self.unit)
        days = {"week": 7, "month": 30, "year": 365}.get(self.unit, 0)
        return moved + timedelta(self.sign * int((self.count - whole) * days))

    def _beside_event(self, context: Context) -> Reading:
        assert self.count is not None
        if self.to_the_day:
            day = context.apposed or context.sentence_day or context.subject_day or context.now
            return of_period(calendar.day(day.day), day) if day is not None else unresolved(UNKNOWN["day"], "day")
        if context.event is not None:  # the article dates the event itself
            return replace(of_period(calendar.containing(self._granularity, self._move(context.event)), context.event), event=context.event)
        if context.whole is not None and context.sentence_day is None and context.direction != "future":
            told = Base(context.whole.day, "event", None, context.whole.period, span=context.whole.span)
            return replace(of_period(calendar.containing(self._granularity, self._move(told)), told), event=told)
        if self.only_dated and context.sentence_day is None and (context.direction == "future" or context.mention is not None or not context.heads):
            return unresolved(UNKNOWN[self._granularity], self._granularity)
        if context.direction == "future" and context.near_cue and not self.of_named:
            return Length(self.length).read(context)  # "until 90 days after the sale": nobody says when that will be
        stand = context.sentence_day or (context.subject_day if context.direction == "past" and not self.of_named else None)
        if stand is None and context.opening and not (self.of_named and context.undated):
            stand = context.now  # "Two days after the vote, nobody knows": so a story begins
        if stand is None:
            return unresolved(UNKNOWN[self.unit], self.unit)
        event = Base(calendar.add(stand.day, -self.sign * int(self.count), self.unit), "event")
        return replace(of_period(calendar.containing(self._granularity, stand.day), event), event=event)

    def _clock(self, context: Context) -> Reading:
        base = context.now
        if self.basis == "mention":
            base = context.event if (self.of_event or self.leads) and context.event and context.event.clock else context.clock
        if base is None or base.clock is None:
            # Hours from something that has no hour are a length, whatever their day.
            return Length(self.length).read(context)
        assert self.count is not None
        try:
            return _at(base.clock + timedelta(**{self.unit + "s": self.sign * self.count}), base)
        except OverflowError:
            return beyond("day")


def _at(moment: datetime, base: Base) -> Reading:
    value = moment.isoformat(timespec="minutes")
    until = (moment + timedelta(minutes=1)).isoformat(timespec="minutes")
    return Reading("TIME", value, "minute", calendar.day(moment.date()), value, until, relative=True, base=base)


@dataclass(frozen=True, slots=True)
class Length:
    """A duration: ``P6D``, ``PXD`` for an unnumbered one."""

    value: str
    mod: str | None = None

    @property
    def kind(self) -> str:
        return "length"

    def read(self, context: Context) -> Reading:
        return Reading("DURATION", self.value, "duration", mod=self.mod)


@dataclass(frozen=True, slots=True)
class Every:
    """A rate or a recurring point: ``P1D`` daily, ``XXXX-WXX-7`` on Sundays."""

    value: str
    bounds: bool = False
    """Begins or ends a stretch, "Monday to Friday": no clock is said with it alone."""

    @property
    def kind(self) -> str:
        return "set"

    def read(self, context: Context) -> Reading:
        return Reading("SET", self.value, "set")


@dataclass(frozen=True, slots=True)
class Usual:
    """"le mercredi": what recurs or, in a clause that tells what was, the one that it tells of."""

    value: str
    once: Expression

    @property
    def kind(self) -> str:
        return "set"

    def read(self, context: Context) -> Reading:
        return self.once.read(context) if context.direction == "past" and context.near_cue else Every(self.value).read(context)


@dataclass(frozen=True, slots=True)
class Gone:
    """"la inflación de noviembre": told of what has been, wherever its clause looks."""

    inner: Expression

    @property
    def kind(self) -> str:
        return self.inner.kind

    def read(self, context: Context) -> Reading:
        return self.inner.read(replace(context, direction="past", near_cue=True))


@dataclass(frozen=True, slots=True)
class Vague:
    """``PRESENT_REF``, ``PAST_REF``, ``FUTURE_REF``: now, recently, the coming days."""

    value: str

    @property
    def kind(self) -> str:
        return "reference"

    def read(self, context: Context) -> Reading:
        return Reading("DATE", self.value, "reference", relative=True)


@dataclass(frozen=True, slots=True)
class Modified:
    """"early July", "the end of March", "about noon": the value of the inner expression with a TIMEX3 ``mod``, or with none that stands."""

    mod: str | None
    inner: Expression

    @property
    def kind(self) -> str:
        return self.inner.kind

    def read(self, context: Context) -> Reading:
        return replace(self.inner.read(context), mod=self.mod)




@dataclass(frozen=True, slots=True)
class Told:
    """Words that say themselves where they look: "Mittwoch vor einer Woche", "Freitag in einer Woche"."""

    inner: Expression
    direction: Direction

    @property
    def kind(self) -> str:
        return self.inner.kind

    def read(self, context: Context) -> Reading:
        return self.inner.read(replace(context, direction=self.direction))


@dataclass(frozen=True, slots=True)
class Nothing:
    """What looks like a time and is none: "a six-year-old", "24/7". It outbids shorter readings, then goes."""

    @property
    def kind(self) -> str:
        return "nothing"

    def read(self, context: Context) -> Reading:
        return Reading("DATE", "", "reference")
