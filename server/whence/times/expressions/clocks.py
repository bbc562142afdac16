"""Times of day: "9.15pm", "noon", "Saturday night", "overnight"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from whence.times import calendar
from whence.times.expressions.base import Base, Context, Expression, Reading, of_period, unresolved
from whence.times.expressions.days import Weekday
from whence.times.expressions.periods import some_day_of

# Hours of the parts of the day, as (begin, length); a night belongs to the evening it began in.
HOURS = {"MO": (5, 7), "MI": (11, 3), "AF": (12, 6), "EV": (17, 5), "NI": (20, 10), "DT": (6, 12)}
"""The hour that a part of the day begins at, and how many it has."""
# A clock before this hour, said of a night, is of the morning that ends it.
_SMALL_HOURS = 8
# "at half five on Friday": before this hour of the morning little is arranged.
_MORNING = 6  # hours; what is told of before may go on before dawn
_EVENING = 17
_BACK = 1.5  # hours; a clock is seldom that far behind the one before it
_SELDOM_BEFORE = 6
_DAYLIGHT = 18  # of what a night brought, the hours of the morning are those behind it
_SELDOM_SEEN = 6  # before it, said behind an afternoon, a clock is of the next morning
_WHOLE_DAY = timedelta(hours=24)
_STAMPED = timedelta(minutes=15)  # that a page may go on being written behind its stamp
_NIGHTS_AGO = 2  # days from which on the night told of is not the last one


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, on the day of another expression or, alone, on the day the sentence is about."""

    hour: int
    minute: int | None = None
    on: Expression | None = None
    approximate: bool = False
    bare: bool = False
    """Of either half of the day, "5.31": in a text that says a.m. and p.m. it is the one nearer to the time last named."""
    dial: int = 0
    """12 where a.m. or p.m. is said, or the hour in words, 24 where the hour can only be of a day's twenty-four."""
    of_part: bool = False
    """Said with a part of the day and no day, "five in the afternoon"."""
    dotted: bool = False
    """Written as a fraction is, "at 10.50": a time where the text speaks of clocks and not of prices."""

    @property
    def kind(self) -> str:
        return "clock" if self.on is None else "moment"

    def read(self, context: Context) -> Reading:
        if self.bare and (context.half_days or self.dial == 12 or self._is_behind_an_evening(context)):
            hour = self.beside(context.hour, context) if context.hour is not None else self._of_today(context)
            return replace(self, hour=hour, bare=False).read(context)
        if self.on is None and context.opens is None and context.era is not None:
            return _some_day(context.era, f"{self.hour % 24:02d}:{self.minute or 0:02d}", "minute")
        clock = timedelta(hours=self.hour, minutes=self.minute or 0)
        day, reading = _closing(context, clock) if self.on is None and context.opens is not None else _day_of(self.on, context, clock)
        if day is None:
            spoken = f"{self.hour % 24:02d}:{self.minute or 0:02d}"
            return unresolved(f"XXXX-XX-XXT{spoken}", "minute" if self.minute is not None else "hour", "TIME")
        begin = datetime(day.year, day.month, day.day) + timedelta(hours=self.hour, minutes=self.minute or 0)
        hourly = self.approximate and self.minute is None
        until = begin + (timedelta(hours=1) if hourly else timedelta(minutes=1))
        value = begin.isoformat(timespec="hours") if hourly else begin.isoformat(timespec="minutes")
        return Reading(
            "TIME", value, "hour" if hourly else "minute", calendar.day(begin.date()),
            begin.isoformat(timespec="minutes"), until.isoformat(timespec="minutes"),
            relative=reading.relative, base=reading.base, used_direction=reading.used_direction,
        )  # fmt: skip

    def _is_behind_an_evening(self, context: Context) -> bool:
        """"She vanished Wednesday evening. They got to her at 9:15": who writes the month first hardly ever counts to 24."""
        return context.month_first and not context.full_days and context.hour is not None and context.hour >= _EVENING and not self.dotted

    def beside(self, said: float, context: Context) -> int:
        """The half nearer to the time last named, but of "the first ferry leaves at 7.30am, the last returns at 5" the later one."""
        minute, now, day = self.minute or 0, context.now, context.subject_day
        hour = _nearer(self.hour, minute, said)
        if self.on is not None and context.direction == "future" and said < _SELDOM_BEFORE <= self.hour < hour:
            return self.hour  # "arrested at 3 a.m., due in court on Friday at 9:30"
        if not (_MORNING <= said < 12 and hour == self.hour < _SELDOM_BEFORE and said - hour - minute / 60 > _BACK):
            return hour
        told_today = context.direction == "past" and now is not None and (day is None or day.day == now.day)
        if told_today and now is not None and now.clock is not None and (hour + 12, minute) > (now.clock.hour, now.clock.minute):
            return hour
        return hour + 12

    def _of_today(self, context: Context) -> int:
        """Where no time of day was named: of what has happened today, the later half that had come when it was told."""
        now, day = context.now, context.subject_day
        if self.on is not None or now is None or now.clock is None or context.direction == "future" or (day is not None and day.day != now.day):
            return self.hour + 12 if self.hour < _SELDOM_BEFORE else self.hour
        later = self.hour % 12 + 12
        return later if (later, self.minute or 0) <= (now.clock.hour, now.clock.minute) else self.hour


def _nearer(hour: int, minute: int, said: float) -> int:
    """The hour of the half day in which a clock stands nearer to the time of day last named (both on a dial of 24).

    >>> _nearer(5, 31, 17.75), _nearer(12, 20, 23.5), _nearer(6, 0, 5.25)
    (17, 0, 6)
    """
    return min((hour % 12, hour % 12 + 12), key=lambda h: abs((h + minute / 60 - said + 12) % 24 - 12))


@dataclass(frozen=True, slots=True)
class BesideClock:
    """"an hour before midnight": an offset from a time of day that is said with it."""

    offset: timedelta
    time: Clock

    @property
    def kind(self) -> str:
        return "moment"

    def read(self, context: Context) -> Reading:
        said = self.time.read(context)
        if said.period is None or said.begin is None:
            return said
        begin = datetime.fromisoformat(said.begin) + self.offset
        value = begin.isoformat(timespec="minutes")
        until = (begin + timedelta(minutes=1)).isoformat(timespec="minutes")
        return replace(said, value=value, granularity="minute", period=calendar.day(begin.date()), begin=value, until=until)


@dataclass(frozen=True, slots=True)
class ThatHour:
    """"by that hour", "at the same hour": the time of day last named."""

    @property
    def kind(self) -> str:
        return "moment"

    def read(self, context: Context) -> Reading:
        said = context.clock
        if said is None or said.clock is None:
            return unresolved("XXXX-XX-XX", "hour", "TIME")
        value = said.clock.isoformat(timespec="minutes")
        until = (said.clock + timedelta(minutes=1)).isoformat(timespec="minutes")
        return Reading("TIME", value, "minute", calendar.day(said.clock.date()), value, until, relative=True, base=said)


@dataclass(frozen=True, slots=True)
class Part:
    """"Saturday night", "this morning", "overnight" (``days`` −1: the night that began the evening before)."""

    part: str
    on: Expression | None = None
    days: int = 0
    mod: str | None = None

    @property
    def kind(self) -> str:
        return "part" if self.on is None else "moment"

    def read(self, context: Context) -> Reading:
        if self.on is None and context.opens is None and context.era is not None:
            return _some_day(context.era, self.part, "part_of_day")
        first, hours = HOURS[self.part]
        day: date | None
        if self.on is None and context.opens is not None:
            day, reading = _closing(context, timedelta(hours=first))
        else:
            day, reading = _day_of(self.on, context, timedelta(hours=first), timedelta(hours=hours))
        if day is None:
            return unresolved(f"XXXX-XX-XXT{self.part}", "part_of_day", "TIME")
        day += timedelta(self.days)
        begin = datetime(day.year, day.month, day.day) + timedelta(hours=first)
        return Reading(
            "TIME", f"{day.isoformat()}T{self.part}", "part_of_day", calendar.day(day),
            begin.isoformat(timespec="minutes"), (begin + timedelta(hours=hours)).isoformat(timespec="minutes"),
            mod=self.mod, relative=reading.relative, base=reading.base, used_direction=reading.used_direction,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tonight:
    """"tonight": the coming evening; in the small hours, of what has happened, the night that is still going on."""

    @property
    def kind(self) -> str:
        return "moment"

    def read(self, context: Context) -> Reading:
        days = 0
        clock = context.now.clock if context.now else None
        if clock is not None and clock.hour < 5 and context.direction != "future":
            days = -1
        return Part("NI", _Now(), days).read(context)


@dataclass(frozen=True, slots=True)
class Overnight:
    """"overnight": the night before the story, the one behind the day that is told of, or the one to come."""

    coming: bool = False
    """"heute Nacht": in the evening, where no word says which, the one to come."""

    @property
    def kind(self) -> str:
        return "moment"

    def read(self, context: Context) -> Reading:
        told, now = context.subject_day, context.now
        at_hand = self.coming and context.direction is None and now is not None and now.clock is not None and now.clock.hour >= _EVENING
        if context.direction == "future" or at_hand:
            return Part("NI", _Now()).read(context)
        if told is None or now is None or context.direction is None or (now.day - told.day).days < _NIGHTS_AGO:
            return Part("NI", _Now(), -1).read(context)
        return replace(Part("NI").read(replace(context, now=told, subject_day=None, direction=None)), base=told)


@dataclass(frozen=True, slots=True)
class TillMorning:
    """"do rana", "bis zum Morgen": the morning behind the day or the night that is told of; alone, the last one or the one to come."""

    @property
    def kind(self) -> str:
        return "moment"

    def read(self, context: Context) -> Reading:
        told = context.sentence_day or context.subject_day
        if context.opens is not None or context.era is not None or context.now is None:
            return Part("MO").read(context)
        if told is None or (context.direction == "future" and told.day < context.now.day):
            return Part("MO", _Now(), 1 if context.direction == "future" else 0).read(context)
        return replace(Part("MO", _Now(), 1).read(replace(context, now=told)), base=told)


@dataclass(frozen=True, slots=True)
class _Now:
    """The day of the story or the telling."""

    @property
    def kind(self) -> str:
        return "day"

    def read(self, context: Context) -> Reading:
        base = context.now
        return of_period(calendar.day(base.day), base) if base else unresolved("XXXX-XX-XX", "day")


def _some_day(era: Base, time: str, granularity: str) -> Reading:
    """A time of day of a year whose day nobody names: "In 2011, …, at 3 a.m." is ``2011-XX-XXT03:00``."""
    return replace(unresolved(f"{some_day_of(era)}T{time}", granularity, "TIME"), base=era)


def _closing(context: Context, clock: timedelta) -> tuple[date, Reading]:
    """The day on which a range of clocks or of parts of the day ends: the one it began on, or the next."""
    assert context.opens is not None
    day = context.opens.date()
    if datetime(day.year, day.month, day.day) + clock < context.opens:
        day += timedelta(1)
    return day, of_period(calendar.day(day), context.mention)


def _day_of(
    on: Expression | None, context: Context, clock: timedelta | None = None, length: timedelta = timedelta(0)
) -> tuple[date | None, Reading]:
    """The day of a clock time: the one it is said with, else the one the sentence is about, else the story's own,
    or the one beside it where the clock would contradict the tense ("died at 11 p.m.", printed at 8 a.m.).
    """
    if on is not None:
        reading = on.read(context)
        if reading.period is None or reading.period.granularity != "day":
            return None, reading
        day = reading.period.begin
        if clock is not None and isinstance(on, Weekday) and on.which is None and context.direction == "future" and not context.governed and _is_over(day, clock + length, context):
            day += timedelta(7)  # "will be closed from 6am on Saturday", printed that Saturday at half past seven
        return day, reading
    subject = context.subject_day
    if subject is not None:
        day = subject.day
        before = _DAYLIGHT if subject.overnight and _has_come(day, clock, context) else _SMALL_HOURS if subject.night else _SELDOM_SEEN if subject.late else 0
        if clock is not None and clock < timedelta(hours=before) and not _to_come(day, clock, context):
            day += timedelta(1)
        elif context.now is not None and day == context.now.day:
            day = _in_tense(day, context, clock, length)
        return day, of_period(calendar.day(day), subject)
    base = context.now
    if base is None:
        return None, unresolved("XXXX-XX-XX", "day")
    day = _in_tense(base.day, context, clock, length)
    return day, of_period(calendar.day(day), base)


def _has_come(day: date, clock: timedelta | None, context: Context) -> bool:
    """True where the morning behind that night is over when the story is told."""
    now = context.now.clock if context.now else None
    return clock is not None and now is not None and datetime(day.year, day.month, day.day) + timedelta(1) + clock <= now


def _to_come(day: date, clock: timedelta, context: Context) -> bool:
    """True where the morning after that night is still ahead, though the clause looks back."""
    now = context.now.clock if context.now else None
    moment = datetime(day.year, day.month, day.day) + timedelta(1) + clock
    ahead = context.direction == "future" or (context.direction is None and context.sentence_day is not None)
    return now is not None and moment > now and not ahead


def _is_over(day: date, clock: timedelta, context: Context) -> bool:
    """Whether a clock of the story's own day had struck when the story was told."""
    now = context.now.clock if context.now else None
    return now is not None and day == now.date() and datetime(day.year, day.month, day.day) + clock < now


def _in_tense(day: date, context: Context, clock: timedelta | None, length: timedelta) -> date:
    """The day beside the story's own where the clock would contradict the tense; a part that still goes on does not."""
    now = context.now.clock if context.now else None
    if clock is None:
        return day
    if now is None:
        # Of a story that tells its day alone: what goes on into the next one was over when it was told
        return day - timedelta(1) if context.direction == "past" and clock + length >= _WHOLE_DAY else day
    moment = datetime(day.year, day.month, day.day) + clock
    back = context.direction == "past" or (context.direction is None and context.heads)
    if back and moment > now + (timedelta(0) if length else _STAMPED):
        return day - timedelta(1)
    if context.direction == "future" and moment + length < now:
        return day + timedelta(1)
    return day
