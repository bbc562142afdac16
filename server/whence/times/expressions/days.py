"""Days: "Wednesday", "the 5th", "7/6/2025", "a week from Monday"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from whence.times import calendar
from whence.times.expressions.base import (
    Basis,
    Context,
    Expression,
    Reading,
    Which,
    beyond,
    of_period,
    unresolved,
)
from whence.times.expressions.periods import coarse

_AT_HAND = 2  # days
_SIX_DAYS = 6
_WITHIN_DAYS = 10
_MONTHS_WITH_ALL_WEEKDAYS = 14  # a day of the month has each weekday once within so many months
_LONG_AGO = 31  # days; a day told of before this is of a month that a reader would not take for the present one


@dataclass(frozen=True, slots=True)
class Numeric:
    """"7/6/2025": the page's habit decides which is the month, unless only one can be."""

    first: int
    second: int
    year: int

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        month, day = (self.first, self.second) if context.month_first else (self.second, self.first)
        if month > 12:
            month, day = day, month
        try:
            return of_period(calendar.day(date(self.year, month, day)), relative=False)
        except ValueError:
            return unresolved(f"{self.year:04d}", "year")


@dataclass(frozen=True, slots=True)
class SettledDay:
    """A day whose place in the text has said which it is: above a list, in a chronology."""

    day: date

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        return of_period(calendar.day(self.day), context.now)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """"the 5th": of the month last named where the text goes on from there, or of the month the clause looks to."""

    day: int
    weekday: int | None = None
    """Said with it, "Friday the 13th": of the months near by it is one in which the day is a Friday."""
    nearest: bool = False
    """Where news says the two of every day, "sexta-feira (14)": of two months in which they fit it is the nearer one."""

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        base = context.base("now")
        if base is None:
            return unresolved(f"XXXX-XX-{self.day:02d}", "day")
        month = context.mention if context.mention is not None and context.mention.period is not None and context.mention.period.granularity == "month" else None
        long_ago = context.sentence_day or month or context.case or context.subject_day
        if long_ago is not None and context.direction != "future" and (base.day - long_ago.day).days > _LONG_AGO and (found := self._near(long_ago.day)) is not None:
            return of_period(calendar.day(found), long_ago)  # "he set out on 8 April last year … on the 16th"
        if self.weekday is not None:
            ahead = context.direction == "future"
            found = (self._nearest(base.day, ahead=ahead) if self.nearest else None) or self._near(base.day, ahead=ahead)
            return of_period(calendar.day(found), base) if found is not None else unresolved(f"XXXX-XX-{self.day:02d}", "day")
        steps = {"future": (0, 1), "past": (0, -1)}.get(context.direction or "", (0,))
        starts = [context.sentence_day.day, base.day] if context.sentence_day is not None else [base.day]
        for start in starts:
            for step in steps:
                found = self._in(calendar.add(start.replace(day=1), step, "month"))
                if found is None and step == 0 and start is not base.day:
                    break  # "to strike on April 1 unless they agree by the 31st": not of the month that has none
                if found is not None and (context.direction is None or found == base.day or (found > base.day) == (context.direction == "future")):
                    return of_period(calendar.day(found), base, used_direction=True)
        return unresolved(f"XXXX-XX-{self.day:02d}", "day")

    def _near(self, day: date, *, ahead: bool = True) -> date | None:
        """The one of that month or, where a weekday is said and does not fit, of the nearest month on that side in which it does."""
        for step in range(1 if self.weekday is None else _MONTHS_WITH_ALL_WEEKDAYS):
            step = step if ahead else -step
            found = self._in(calendar.add(day.replace(day=1), step, "month"))
            if found is not None and self.weekday in (None, found.weekday()):
                return found
        return None

    def _nearest(self, day: date, *, ahead: bool) -> date | None:
        """Of this month, the last and the next the one that fits and is within days; else one on that side."""
        months = (self._in(calendar.add(day.replace(day=1), step, "month")) for step in (-1, 0, 1))
        fitting = sorted((found for found in months if found is not None and found.weekday() == self.weekday), key=lambda found: abs((found - day).days))
        if fitting and abs((fitting[0] - day).days) > _WITHIN_DAYS:
            return next((found for found in fitting if (found > day) == ahead), fitting[0])
        return fitting[0] if fitting else None

    def _in(self, month: date) -> date | None:
        try:
            return month.replace(day=self.day)
        except ValueError:
            return None




@dataclass(frozen=True, slots=True)
class Weekday:
    """"Wednesday", "next Friday", "Saturday week" (``weeks`` 1), "the following Monday" (basis ``mention``)."""

    weekday: int
    which: Which = None
    weeks: int = 0
    basis: Basis = "now"
    not_tomorrow: bool = False
    told: bool = False
    """"on the Monday": the next one in what is being told, where that leads to one on the side the clause looks to."""

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        if self.told and (told := self._in_story(context)) is not None:
            return told
        base = context.base(self.basis)
        if self.basis == "mention" and base is not None and coarse(base):
            base = context.day or context.now  # "the following Sunday": of the last day told, not of "2002"
        if base is not None and context.now is not None and base.day > context.now.day and context.direction == "past":
            base = context.now  # "they met the previous Friday", behind a date to come
        if base is None:
            return unresolved(f"XXXX-WXX-{self.weekday + 1}", "day")
        which, used = self.which, False
        if which is None:
            # Where nothing says which, a day that is at hand: "UP NEXT: the Larks host the Owls on Friday"
            at_hand = 0 < (self.weekday - base.day.weekday()) % 7 <= _AT_HAND
            direction, used = context.direction or ("future" if at_hand else "past"), True
            found = calendar.weekday_from(base.day, self.weekday, direction)
            if direction == "past" and found == base.day - timedelta(_SIX_DAYS) and context.wired:
                found += timedelta(7)  # "WELLINGTON — … said Friday", sent where it was Thursday yet: news opens with nothing six days old
        elif which == "last":
            found = calendar.weekday_from(base.day - timedelta(1), self.weekday, "past")
        elif which == "next":
            # "next Friday", on a Thursday: the one that comes tomorrow would not be called so
            found = calendar.weekday_from(base.day + timedelta(2 if self.not_tomorrow else 0 if self.weeks > 0 else 1), self.weekday, "future")
        else:
            found = calendar.week(base.day).begin + timedelta(self.weekday)
            if context.direction == "future" and found < base.day:
                found += timedelta(7)
        found += timedelta(7 * self.weeks)
        return of_period(calendar.day(found), base, used_direction=used)


    def _in_story(self, context: Context) -> Reading | None:
        said, now = context.mention, context.now
        if said is None or now is None or said.period is None or said.period.granularity not in ("day", "week", "weekend"):
            return None
        found = calendar.weekday_from(said.day, self.weekday, "future")
        past, ahead = said.day < now.day and found <= now.day, said.day > now.day
        if (past and context.direction != "future") or (ahead and context.direction != "past"):
            return of_period(calendar.day(found), said)
        return None


@dataclass(frozen=True, slots=True)
class InMonth:
    """"the 9th of this month"; a negative day is counted from the month's end."""

    day: int
    month: Expression

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        month = self.month.read(context)
        if month.period is None:
            return unresolved(f"XXXX-XX-{self.day:02d}", "day")
        found = month.period.begin + timedelta(self.day - 1) if self.day > 0 else month.period.until + timedelta(self.day)
        if found not in month.period:
            return unresolved("XXXX-XX-XX", "day")
        return of_period(calendar.day(found), month.base, relative=month.relative)


@dataclass(frozen=True, slots=True)
class InWeek:
    """"Tuesday of next week"."""

    weekday: int
    week: Expression

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        week = self.week.read(context)
        if week.period is None:
            return unresolved(f"XXXX-WXX-{self.weekday + 1}", "day")
        return of_period(calendar.day(week.period.begin + timedelta(self.weekday)), week.base)


@dataclass(frozen=True, slots=True)
class Beside:
    """"a week from Monday", "two days after Christmas", "the day before Election Day": an offset from a said date."""

    count: int
    unit: str
    date: Expression
    exact: bool = False
    """A week from Monday is a Monday; a week after the match is a week."""

    @property
    def kind(self) -> str:
        return "day" if self.exact or self.unit == "day" else self.unit

    def read(self, context: Context) -> Reading:
        date = self.date.read(context)
        if date.period is None:
            return unresolved("XXXX-XX-XX", "day")
        try:
            day = calendar.add(date.period.begin, self.count, self.unit)
        except OverflowError:
            return beyond("day" if self.exact else self.unit)
        period = calendar.day(day) if self.exact else calendar.containing(self.unit, day)
        return of_period(period, date.base, relative=date.relative)


@dataclass(frozen=True, slots=True)
class BesideWeekday:
    """"the Tuesday before Easter" (``sign`` −1), "the Monday after the holiday" (1): the nearest such day."""

    weekday: int
    sign: int
    date: Expression

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        date = self.date.read(context)
        if date.period is None:
            return unresolved(f"XXXX-WXX-{self.weekday + 1}", "day")
        start = date.period.begin - timedelta(1) if self.sign < 0 else date.period.until
        found = calendar.weekday_from(start, self.weekday, "past" if self.sign < 0 else "future")
        return of_period(calendar.day(found), date.base, relative=date.relative)


@dataclass(frozen=True, slots=True)
class BesideWeekend:
    """"the weekend after New Year's Day": the first that begins behind the day, or the last that ends before it."""

    sign: int
    date: Expression

    @property
    def kind(self) -> str:
        return "weekend"

    def read(self, context: Context) -> Reading:
        date = self.date.read(context)
        if date.period is None:
            return unresolved("XXXX-WXX-WE", "weekend")
        saturday = calendar.weekday_from(date.period.begin + timedelta(1 if self.sign > 0 else -2), 5, "future" if self.sign > 0 else "past")
        return of_period(calendar.weekend(saturday), date.base, relative=date.relative)


@dataclass(frozen=True, slots=True)
class WeekOf:
    """"the week of March 6"."""

    day: Expression

    @property
    def kind(self) -> str:
        return "week"

    def read(self, context: Context) -> Reading:
        day = self.day.read(context)
        if day.period is None:
            return unresolved("XXXX-WXX", "week")
        return of_period(calendar.week(day.period.begin), day.base, relative=day.relative)
