"""Longer periods: "June", "last week", "the third quarter", "fiscal 2016", "the weekend"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from whence.times import calendar
from whence.times.calendar import Period
from whence.times.expressions.base import (
    UNKNOWN,
    Base,
    Basis,
    Context,
    Expression,
    Reading,
    Which,
    kind_of,
    of_period,
    unresolved,
)  # fmt: skip

# A date without its year is the nearest one where the other is so far that its year would have been said.
_WEEKEND_AND_DAY = 3  # days from a Friday to the Monday behind it
_A_WEEK = 7
_MIDDLE = 2  # Wednesday
_SUNDAY = 6
_BY_THE_WAY = 120  # characters
_NEAR, _FAR = 95, 270
_VERY_NEAR, _VERY_FAR = 75, 290  # even against a cue right beside it
# Quarters are reported on in the weeks behind them, whatever the tense: "expects to report a third-quarter loss".
_REPORTING = 75
_YEAR = 365
_AT_HAND = 2
_JUST_OVER = 1  # Tuesday: up to then "this weekend" may be the one that is over
_JUST_ENDED = 14
_STILL_NEW = 3
_BEFORE_DAWN = 2  # hours
_HALF_A_QUARTER = 45
_NEXT_MONTH = 31  # days
_SEASON_AGO = 220  # days; "nine of them this spring", in October


@dataclass(frozen=True, slots=True)
class Fixed:
    """A date said in full: "21 July 2025", "2019", "the 1990s"."""

    period: Period

    @property
    def kind(self) -> str:
        return kind_of(self.period.granularity)

    def read(self, context: Context) -> Reading:
        return of_period(self.period, relative=False)


@dataclass(frozen=True, slots=True)
class InYear:
    """Something that comes once a year: "June", "May 16", "the third quarter", "summer", "Christmas"."""

    at: Callable[[int], Period]
    unknown: str
    granularity: str
    which: Which = None
    weekday: int | None = None
    """Said with it, "Saturday, July 19": of the nearest two it is the one that is a Saturday."""
    basis: Basis = "now"

    @property
    def kind(self) -> str:
        return kind_of(self.granularity)

    def read(self, context: Context) -> Reading:
        base = context.base(self.basis)
        if base is None:
            return unresolved(self.unknown, self.granularity)
        if self.granularity in ("quarter", "half") and context.fiscal is not None and self.which is None:
            if not (near_ended := self._of_another_report(base, context)):
                return fiscal(context.fiscal, self.unknown[4:])
            return of_period(near_ended, base)
        if self.granularity == "day" and context.year is not None and self._is_now(base):
            return of_period(self.at(base.day.year), base)  # a dateline: "PARIS, April 8", behind "August 6, 2017"
        if self.which is None and context.year is not None and (said := self.in_year(context.year.day.year)) is not None:
            return of_period(said, context.year)  # "on Jan. 9, 2009 … on Jan. 16"
        near = [p for n in range(-8, 9) if (p := self.in_year(base.day.year + n)) is not None]
        if self.which == "last":
            ended = [p for p in near if p.until <= base.day]
            # What ended a moment ago is "last month", not "last February".
            just = self.basis == "now" and self.granularity == "month" and (base.day - ended[-1].until).days < _JUST_ENDED
            chosen = ended[-2] if just else ended[-1]
        elif self.which == "next":
            over = base.period.until if self.basis == "mention" and base.period is not None and base.period.granularity == "year" else base.day + timedelta(1)
            chosen = next(p for p in near if p.begin >= over)  # "in 1998 …; the following summer"
        elif self.which == "this":
            # "this June" stays in the calendar year, "this winter" is the one we are in or come to
            if self.granularity == "season":
                chosen = _this_season(near, base, context)
            else:
                chosen = min(near, key=lambda p: (p.begin.year != base.day.year, abs(p.begin - base.day)))
        else:
            past = [p for p in near if p.begin <= base.day][-1]
            ahead = next(p for p in near if p.until > base.day)
            return self._by_direction(past, ahead, base, context)
        return of_period(chosen, base)

    def _by_direction(self, past: Period, ahead: Period, base: Base, context: Context) -> Reading:
        if self.granularity == "day":
            named = next((p for p in (past, ahead) if context.mention is not None and context.mention.period == p), None)
            if named is not None:
                return of_period(named, base)  # "on Monday (Nov. 18)"
            if context.direction == "future" and context.sentence_day is not None and past.begin <= base.day < context.sentence_day.day:
                return of_period(ahead, base, used_direction=True)  # "opens June 9 and ends October 10"
        behind, before = (base.day - past.begin).days, (ahead.begin - base.day).days
        fitting = [p for p in (past, ahead) if p.begin.weekday() == self.weekday]
        if len(fitting) == 1 and abs(fitting[0].begin - base.day).days <= max(min(behind, before), _YEAR - _VERY_NEAR):
            return of_period(fitting[0], base)  # where the nearer one is very near, the weekday is the slip
        if self.granularity == "quarter" and (base.day - past.until).days <= _REPORTING and past != ahead:
            return of_period(past, base)
        if context.governed and context.direction == "past":
            return of_period(past, base, used_direction=True)  # "since New Year's Day", in October
        if self.granularity == "day":
            near, far = (_VERY_NEAR, _VERY_FAR) if context.near_cue else (_NEAR, _FAR)
            if behind <= near and before >= far:
                return of_period(past, base)
            if before <= near and behind >= far and not context.on_past:
                return of_period(ahead, base)
        told = context.direction == "past" and context.near_cue
        if self.granularity == "month" and (base.day - past.until).days <= _JUST_ENDED and not context.near_cue:
            return of_period(past, base)  # "a slump is likely after the fall of trade in March", in April
        if self.granularity == "month" and before <= _NEXT_MONTH and past != ahead and not told:
            return of_period(ahead, base)  # the one that comes next: of the one eleven months ago a year would be said
        if context.direction is not None:
            return of_period(ahead if context.direction == "future" else past, base, used_direction=True)
        # Figures are of what has been: "profit for the first half", printed in October
        spoken_of = self.granularity in ("quarter", "half") or behind <= 2 * before
        return of_period(past if spoken_of else ahead, base)

    def _is_now(self, base: Base) -> bool:
        this = self.in_year(base.day.year)
        return this is not None and abs((this.begin - base.day).days) <= _AT_HAND

    def _of_another_report(self, base: Base, context: Context) -> Period | None:
        """The calendar quarter just over, where a report on another fiscal one names it: "Elsewhere, third-quarter profit rose"."""
        ended = calendar.shift(calendar.containing("quarter", base.day), -1)
        if context.quarter is None or self.in_year(ended.begin.year) != ended:
            return None
        apart = abs((ended.begin.month + 2) // 3 - (context.quarter.day.month + 2) // 3)
        return ended if apart == 2 else None

    def in_year(self, year: int) -> Period | None:
        """The one of a given year; None for what that year has not (29 February)."""
        try:
            return self.at(year)
        except ValueError:
            return None


def _this_season(near: list[Period], base: Base, context: Context) -> Period:
    """The season we are in, the one just over where the clause looks back, else the next."""
    past = [p for p in near if p.begin <= base.day][-1]
    over = (base.day - past.until).days
    if base.day < past.until or (context.direction == "past" and over <= _REPORTING):
        return past
    if past.begin.year == past.until.year == base.day.year and over <= (_SEASON_AGO if context.direction == "past" else _REPORTING):
        return past  # "until this spring", in July: the coming one would be next spring
    return next(p for p in near if p.begin > base.day)


@dataclass(frozen=True, slots=True)
class SeasonsAgo:
    """"three winters ago": counted from the last one that has ended."""

    count: int
    last: InYear

    @property
    def kind(self) -> str:
        return "season"

    def read(self, context: Context) -> Reading:
        last = self.last.read(context)
        before = None if last.period is None else self.last.in_year(last.period.begin.year + 1 - self.count)
        return last if before is None else of_period(before, last.base)


@dataclass(frozen=True, slots=True)
class OfYear:
    """"July last year", "the third quarter of last year", "the winter of 1994": a part of a year that is said."""

    part: InYear
    year: Expression
    within: bool = False
    """"that January", of a winter that goes over two years: the one that lies in it."""

    @property
    def kind(self) -> str:
        return self.part.kind

    def read(self, context: Context) -> Reading:
        year = self.year.read(context)
        told = context.mention.period if self.within and context.mention is not None else None
        if told is not None and told.granularity == "season" and (inside := self.part.in_year(told.until.year)) is not None and inside.begin < told.until:
            return of_period(inside, context.mention)
        said = self.part.in_year(year.period.begin.year) if year.period is not None else None
        if said is None:
            return unresolved(self.part.unknown, self.part.granularity)
        return of_period(said, year.base, relative=year.relative)


def _beside_its_year(year: Base, day: Base | None) -> Base | None:
    """The day named shortly before a year that is only by the way."""
    near = day is not None and day.span is not None and year.span is not None and 0 < year.span[0] - day.span[1] < _BY_THE_WAY
    return day if near else None


@dataclass(frozen=True, slots=True)
class Unit:
    """"this week" 0, "last month" −1, "next year" +1, "the following month" +1 from the last mention."""

    unit: str
    offset: int
    basis: Basis = "now"
    dawning: bool = False
    """"the next morning": behind midnight it is the morning of the same day."""

    @property
    def kind(self) -> str:
        return kind_of(self.unit)

    def read(self, context: Context) -> Reading:
        base = context.base(self.basis)
        if self.dawning and base is not None and base.clock is not None and base.clock.hour < _BEFORE_DAWN:
            return of_period(calendar.day(base.clock.date()), base)
        if self.basis == "mention" and self.unit in ("month", "year", "decade", "century"):
            base = context.dated or base
            if self.unit == "month" and base is not None and base.period is not None and base.period.granularity == "year":
                base = context.day or base  # "on the 2nd of that month", with a year named by the way
        if base is None or (self.basis == "mention" and not self.offset and context.mention is None and (self.unit == "month" or (self.unit == "day" and not context.opening))):
            return unresolved(UNKNOWN[self.unit], self.unit)  # "that day", where a long text has named none
        if self.basis == "mention" and self.unit == "day" and coarse(base) and base.period is not None and base.period.granularity == "year" and self.offset == 0 and context.subject_day is not None:
            base = context.subject_day  # "His father opened it in 1946. A ring was found there that evening"
        if self.basis == "mention" and self.unit == "day" and coarse(base) and (day := _beside_its_year(base, context.day)) is not None:
            base = day  # "18,000 on Friday, compared with 90,000 in 2019. There were more the next day"
        if self.basis == "mention" and self.unit == "day" and self.offset and base.period is not None and base.period.granularity == "week" and context.subject_day is not None:
            base = context.subject_day  # "on Wednesday …, from later this week; it was 40 the previous day"
        if self.basis == "mention" and self.unit == "day" and coarse(base):
            return unresolved(some_day_of(base), self.unit)
        if context.compared and context.quarter is not None and self.unit == "year" and self.offset == -1:
            return SameQuarter(-1).read(context)  # "a loss of $23 million in the quarter, compared with $3 million last year"
        return of_period(calendar.containing(self.unit, calendar.add(base.day, self.offset, self.unit)), base)


@dataclass(frozen=True, slots=True)
class YearBefore:
    """"the same month last year", "ten years ago this week": the one ``years`` before another, of its own granularity."""

    of: Unit
    years: int = 1

    @property
    def kind(self) -> str:
        return self.of.kind

    def read(self, context: Context) -> Reading:
        said = context.base(self.of.basis)
        if said is None or (said.period is not None and said.period.granularity in ("quarter", "half", "season", "year", "decade", "century")):
            return unresolved(UNKNOWN[self.of.unit], self.of.unit)
        day = calendar.add(said.day, self.of.offset, self.of.unit)
        return of_period(calendar.containing(self.of.unit, calendar.add(day, -self.years, "year")), said)


@dataclass(frozen=True, slots=True)
class SameOfYear:
    """"the same week of 2019", "the same month in 2007": the one of that year with the place of the one last named."""

    unit: str
    year: int

    @property
    def kind(self) -> str:
        return kind_of(self.unit)

    def read(self, context: Context) -> Reading:
        base = context.base("mention")
        if base is None:
            return unresolved(UNKNOWN[self.unit], self.unit)
        # By the week's number: its first day is of another date in every year
        number = min(base.day.isocalendar().week, 52)
        day = date.fromisocalendar(self.year, number, 1) if self.unit == "week" else calendar.add(base.day, 12 * (self.year - base.day.year), "month")
        return of_period(calendar.containing(self.unit, day), base)


@dataclass(frozen=True, slots=True)
class NewYear:
    """"in the new year": the one to come, or in its first months the one that has begun."""

    @property
    def kind(self) -> str:
        return "year"

    def read(self, context: Context) -> Reading:
        base = context.now
        if base is None:
            return unresolved(UNKNOWN["year"], "year")
        begun = base.day.month <= _STILL_NEW and context.direction != "future"
        return of_period(calendar.year(base.day.year + (not begun)), base)


@dataclass(frozen=True, slots=True)
class TheUnit:
    """"the year", "the week", "the decade": the one being spoken of, else the one we are in."""

    unit: str

    @property
    def kind(self) -> str:
        return kind_of(self.unit)

    def read(self, context: Context) -> Reading:
        if self.unit == "year" and context.fiscal is not None:
            return fiscal(context.fiscal, "")
        base, mention = context.now, context.mention
        if mention is not None and (base is None or (context.direction == "past" and _spoken_of(mention, self.unit))):
            base = mention
        if base is None:
            return unresolved(UNKNOWN[self.unit], self.unit)
        day = context.day
        if self.unit == "week" and day is not None and 0 < (base.day - day.day).days <= _WEEKEND_AND_DAY and base.day.weekday() == 0 and context.direction != "future":
            base = day  # on a Monday: "stocks fell on Friday; for the week, they lost 4%"
        if self.unit == "week" and base.day.weekday() == _SUNDAY and context.direction == "future":
            return of_period(calendar.shift(calendar.week(base.day), 1), base, used_direction=True)  # on a Sunday: "it will rain later in the week"
        return of_period(calendar.containing(self.unit, base.day), base)


def _spoken_of(mention: Base, unit: str) -> bool:
    """True where the text is about another such period: "in 1952 …, and by the end of the decade"."""
    return unit in ("decade", "century") and mention.period is not None and mention.period.granularity in ("year", "decade")


@dataclass(frozen=True, slots=True)
class SameQuarter:
    """"the quarter", "the latest quarter", "the year-earlier quarter" (``years`` −1), "the 1988 quarter" (``year``):
    the one the report is about, else the last that has ended.
    """

    years: int = 0
    year: int | None = None
    last_named: bool = False
    """"that quarter": where the last time named is one it is that, be it a year-earlier one."""

    @property
    def kind(self) -> str:
        return "quarter"

    def read(self, context: Context) -> Reading:
        base = context.quarter
        if self.last_named and context.mention is not None and context.mention.period is not None and context.mention.period.granularity == "quarter":
            return of_period(context.mention.period, context.mention)
        if base is None or base.period is None:
            if context.now is None:
                return unresolved("XXXX-QX", "quarter")
            said = context.mention
            if self.years and not context.longer and said is not None and said.period is not None and said.period.granularity in ("month", "half", "season", "year"):
                return of_period(calendar.shift(said.period, self.years, "year"), said)  # "in May …, in the same period last year"
            base = context.now
            if context.longer and (self.years or self.year is not None):
                # "for the nine months …, compared with a loss in the 1988 period"
                return of_period(calendar.year(self.year or base.day.year + self.years), base)
            period = calendar.shift(calendar.containing("quarter", base.day), -1)
        else:
            period = base.period
        years = self.years if self.year is None else self.year - period.begin.year
        if context.fiscal is not None and base is context.quarter:
            return fiscal(context.fiscal + years, f"-Q{(period.begin.month + 2) // 3}")
        return of_period(calendar.shift(period, years, "year"), base)


@dataclass(frozen=True, slots=True)
class EndedQuarter:
    """"the quarter ended July 31", "the quarter to July": the calendar quarter that most of it lies in."""

    quarter: SameQuarter
    end: Expression

    @property
    def kind(self) -> str:
        return "quarter"

    def read(self, context: Context) -> Reading:
        end = self.end.read(replace(context, direction="past"))
        if context.fiscal is not None or end.period is None or end.period.granularity not in ("day", "month"):
            return self.quarter.read(context)
        return of_period(calendar.containing("quarter", end.period.until - timedelta(_HALF_A_QUARTER)), end.base, relative=end.relative)


@dataclass(frozen=True, slots=True)
class Fiscal:
    """"fiscal 2016", "the fiscal third quarter", "this fiscal year": whose months the text does not say."""

    year: int | None = None
    quarter: int | None = None

    @property
    def kind(self) -> str:
        return "quarter" if self.quarter else "year"

    def read(self, context: Context) -> Reading:
        year = self.year or context.fiscal or (context.now.day.year if context.now else None)
        part = f"-Q{self.quarter}" if self.quarter else ""
        if year is None:
            return unresolved("FXXXX" + part, "quarter" if part else "year")
        return fiscal(year, part)


def coarse(base: Base) -> bool:
    """True for a moment that is no day: of what was told in "October" nobody says which day "that day" is."""
    return base.period is not None and base.period.granularity not in ("day", "week", "weekend")


def some_day_of(base: Base) -> str:
    """TIMEX3 for a day of a month or a year that is not told further."""
    said = base.period.value if base.period is not None and base.period.granularity in ("month", "year") else ""
    return said + UNKNOWN["day"][len(said) :]


def fiscal(year: int, part: str) -> Reading:
    """A fiscal year ``FY2016`` or quarter ``FY2016-Q3`` (``part`` "-Q3"): no stretch of the calendar is claimed."""
    granularity = {"Q": "quarter", "H": "half"}.get(part[1:2], "year")
    return Reading("DATE", f"FY{year}{part}", granularity, relative=False)


def _is_passed(weekend: Period, base: Base, told: Base | None) -> bool:
    """"A storm arrives on Wednesday and could linger into the weekend", told on a Sunday: a day behind it has been named."""
    return told is not None and told.day >= weekend.until and (told.day - base.day).days < _A_WEEK


@dataclass(frozen=True, slots=True)
class Midweek:
    """"by midweek": the middle of the week, towards its end that of the next one, where it is still to come."""

    @property
    def kind(self) -> str:
        return "week"

    def read(self, context: Context) -> Reading:
        base = context.base("now")
        if base is None:
            return unresolved("XXXX-WXX", "week")
        week = calendar.containing("week", base.day)
        over = context.direction == "future" and base.day.weekday() > _MIDDLE
        return replace(of_period(calendar.shift(week, 1) if over else week, base, used_direction=over), mod="MID")


@dataclass(frozen=True, slots=True)
class ComingWeekend:
    """"kommendes Wochenende": this week's, or from its Saturday on the next one."""

    @property
    def kind(self) -> str:
        return "weekend"

    def read(self, context: Context) -> Reading:
        base = context.base("now")
        if base is None:
            return unresolved("XXXX-WXX-WE", "weekend")
        this = calendar.weekend(base.day)
        return of_period(calendar.shift(this, 1) if this.begin <= base.day else this, base)


@dataclass(frozen=True, slots=True)
class Weekend:
    """"the weekend", "at the weekend": by tense; "this weekend": the coming one, unless one is just over; "the weekend before
    last" (``weeks`` −1)."""

    which: Which = None
    weeks: int = 0
    basis: Basis = "now"

    @property
    def kind(self) -> str:
        return "weekend"

    def read(self, context: Context) -> Reading:
        base = context.base(self.basis)
        if base is None:
            return unresolved("XXXX-WXX-WE", "weekend")
        this = calendar.shift(calendar.weekend(base.day), self.weeks)
        if self.which == "this" and base.day.weekday() > _JUST_OVER:
            return of_period(this, base)
        if self.which == "last" or (self.which in (None, "this") and context.direction != "future" and this.begin > base.day):
            return of_period(calendar.shift(this, -1), base, used_direction=self.which is None)
        ahead = context.direction == "future" and self.which is None
        if self.which == "next" or (ahead and (_is_passed(this, base, context.sentence_day) or (context.governed and base.day.weekday() == _SUNDAY))):
            return of_period(calendar.shift(this, 1), base)
        return of_period(this, base, used_direction=self.which is None)
