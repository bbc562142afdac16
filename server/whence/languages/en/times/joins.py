"""Phrases beside each other that are one time: "9 p.m. on Saturday", "July last year", "the week of March 6"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from functools import reduce

from whence.languages.en.times.phrases import LENGTH, amount
from whence.times.expressions import (
    Beside,
    BesideClock,
    BesideWeekday,
    BesideWeekend,
    Clock,
    EndedQuarter,
    Every,
    Expression,
    Fixed,
    InWeek,
    InYear,
    Length,
    Modified,
    OfYear,
    Overnight,
    Part,
    SameQuarter,
    Shifted,
    TheUnit,
    Tonight,
    Unit,
    Weekday,
    Weekend,
    WeekOf,
)  # fmt: skip
from whence.times.grammar import Found, Rule


def _clock_of_part(found: Found) -> Expression | None:
    """"9 a.m. this morning", "6:30 a.m. the following morning": the day is the part's."""
    clock, part = found["CLOCK"], found["MOMENT"]
    if isinstance(clock, Clock) and isinstance(part, Tonight):
        return replace(_in_half(clock, "NI"), on=Unit("day", 0))  # "7:30 p.m. ET tonight"
    if not isinstance(clock, Clock) or not isinstance(part, Part) or part.on is None or part.days or (part.part == "NI" and clock.hour < _SMALL_HOURS):
        return None
    return replace(_in_half(clock, part.part), on=part.on)


def _habit(found: Found) -> Expression | None:
    """"4 p.m. every day", "9pm on Sundays": a point of every such day."""
    clock, rate = found["CLOCK"], found["SET"]
    if not isinstance(clock, Clock) or not isinstance(rate, Every) or rate.bounds:
        return None
    days = "XXXX-XX-XX" if rate.value == "P1D" else rate.value.removesuffix("TMO").removesuffix("TAF").removesuffix("TEV").removesuffix("TNI")
    if not days.startswith("XXXX-") or len(days) < len("XXXX-WXX-1") or "T" in days or "-WE" in days:
        return None
    clock = _in_half(clock, rate.value[-2:]) if rate.value[-3] == "T" else clock
    return Every(f"{days}T{clock.hour % 24:02d}:{clock.minute or 0:02d}")


def _moment(found: Found) -> Expression | None:
    clock = found["CLOCK"]
    return replace(clock, on=found["DAY"]) if isinstance(clock, Clock) else None


def _moment_before(found: Found) -> Expression | None:
    """"opens at 6 a.m. and closes at 8 p.m. Tuesday"; what ends at an earlier hour begins the day before."""
    clock, until = found["CLOCK"], found["until"]
    in_order = isinstance(clock, Clock) and isinstance(until, Clock) and (clock.hour, clock.minute or 0) < (until.hour, until.minute or 0)
    return _moment(found) if in_order else None


def _clock_of_shift(found: Found) -> Expression | None:
    """"6 a.m. two days later": on the day that the offset leads to; of "6 a.m. an hour later" each is its own."""
    clock, shift = found["CLOCK"], found.get("SHIFT") or found["BESIDE"]
    if not isinstance(clock, Clock) or not isinstance(shift, Shifted) or shift.unit != "day" or shift.only_ahead:
        return None
    return replace(clock, on=shift)


def _about(found: Found) -> Expression | None:
    clock = found["CLOCK"]
    return Modified("APPROX", replace(clock, on=found["DAY"], approximate=True)) if isinstance(clock, Clock) else None


def _part(found: Found) -> Expression | None:
    if "part" in found:
        return Part(found["part"], found["DAY"])
    part = found["PART"]
    return replace(part, on=found["DAY"]) if isinstance(part, Part) else None


def _of_year(name: str):
    def make(found: Found) -> Expression | None:
        part, year = found[name], found["YEAR"]
        if isinstance(part, Modified):
            return (inner := make(Found({name: part.inner, "YEAR": year}))) and Modified(part.mod, inner)
        if not isinstance(part, InYear) or part.which is not None:
            return None
        if isinstance(year, (Unit, TheUnit)) and year.unit == "year" or isinstance(year, Fixed) and year.kind == "year":
            return OfYear(part, year)
        return None

    return make


def _on_part_of_day(found: Found) -> Expression | None:
    """"4.45 on Wednesday afternoon": the part of the day tells the half."""
    clock = found["CLOCK"]
    return replace(_in_half(clock, found["part"]), on=found["DAY"]) if isinstance(clock, Clock) else None


def _in_part_of_day(found: Found) -> Expression | None:
    part = found["PART"]
    return _on_part_of_day(Found({**found, "part": part.part})) if isinstance(part, Part) else None


def _in_half(clock: Clock, part: str) -> Clock:
    """The half of the day that a part of it tells: "4.45" of an afternoon is 16:45."""
    if not clock.bare:
        return clock
    late = part in ("AF", "EV") or (part == "NI" and clock.hour >= _SMALL_HOURS - 3)
    return replace(clock, hour=clock.hour % 12 + (12 if late else 0), bare=False)


def _weekday_beside(found: Found) -> Expression | None:
    """"the Tuesday before Easter": the nearest such day."""
    day, date = found["DAY"], found["DATE"]
    if not isinstance(day, Weekday) or day.basis != "mention" or day.which not in ("last", "next") or isinstance(date, Weekday):
        return None
    return BesideWeekday(day.weekday, -1 if day.which == "last" else 1, date)


def _moment_of_year(found: Found) -> Expression | None:
    day = _of_year("DAY")(found)
    return day and (_moment if "CLOCK" in found else _part)(Found({**found, "DAY": day}))


def _in_week(found: Found) -> Expression | None:
    return InWeek(found["DAY"].weekday, found["WEEK"]) if isinstance(found["DAY"], Weekday) else None


def _beside(found: Found) -> Expression | None:
    shift = found["BESIDE"]
    if not isinstance(shift, Shifted) or shift.count is None or shift.unit not in ("day", "week", "month", "year"):
        return None
    return Beside(int(shift.sign * shift.count), shift.unit, found["DATE"])


def _beside_clock(found: Found) -> Expression | None:
    """"an hour before midnight", "20 minutes after 9 p.m."."""
    shift, time = found.get("SHIFT") or found["BESIDE"], found["TIME"]
    if not isinstance(shift, Shifted) or shift.count is None or shift.unit not in ("hour", "minute") or not (shift.leads or shift.of_event):
        return None
    return BesideClock(timedelta(**{f"{shift.unit}s": shift.sign * shift.count}), time) if isinstance(time, Clock) else None


def _before(found: Found) -> Expression | None:
    shift = found["SHIFT"]
    return _beside(Found({"BESIDE": shift, "DATE": found["DATE"]})) if isinstance(shift, Shifted) and shift.leads else None


def _from_day(sign: int):
    def make(found: Found) -> Expression | None:
        count, unit = amount(found)
        if "for" in found or "rated" in found or count is None or unit not in ("day", "week", "month", "year"):
            return None
        return Beside(int(sign * count), unit, found["DAY"], exact=True)

    return make


def _together(found: Found) -> Expression | None:
    """"two hours and ten minutes", "two hours 19 minutes and eight seconds": each unit smaller than the one before it, and less
    than one of those.
    """
    value = reduce(_appended, (_length(found[name]) for name in ("LENGTH", "rest", "third") if name in found))
    return Length(value) if value else None


def _appended(said: str, smaller: str) -> str:
    """A length with a smaller unit behind it, "PT2H" with "PT19M"; "" where they are not one.

    >>> _appended("PT2H", "PT19M"), _appended("P3D", "P2W")
    ('PT2H19M', '')
    """
    last, part = _LAST.search(said), _LENGTH.fullmatch(smaller)
    if last is None or part is None:
        return ""
    clock = "T" if "T" in said else ""
    most = _FITS.get((f"{clock}{last['unit']}", f"{part['clock']}{part['unit']}"))
    if most is None or int(part["count"]) >= most:
        return ""
    return f"{said}{'' if clock else part['clock']}{part['count']}{part['unit']}"


def _together_away(found: Found) -> Expression | None:
    """"14 hours and 20 minutes after it left", "two years and three months later": an offset of both, in the smaller unit."""
    shift = found.get("SHIFT") or found["BESIDE"]
    if not isinstance(shift, Shifted) or shift.count is None:
        return None
    value, larger = _appended(_length(found["LENGTH"]), shift.length), _LENGTH.fullmatch(_length(found["LENGTH"]))
    step = _STEPS.get((larger["clock"] + larger["unit"], shift.unit)) if larger and value else None
    return replace(shift, count=shift.count + step * int(larger["count"]), length=value) if larger and step else None


def _end_of_period(found: Found) -> Expression | None:
    """"the first days of July": the month, at its start; "the first nine months of 1989" is a length and a year."""
    stretch = found["LENGTH"]
    return Modified(stretch.mod, found["PERIOD"]) if isinstance(stretch, Length) and stretch.mod else None


def _length(part: Expression) -> str:
    return part.value if isinstance(part, Length) else part.length if isinstance(part, Shifted) else ""


_SMALL_HOURS = 8  # "1 a.m. last night" is of the day behind that night
_LENGTH = re.compile(r"P(?P<clock>T?)(?P<count>\d+)(?P<unit>[A-Z])")
_LAST = re.compile(r"\d(?P<unit>[A-Z])\Z")
# How many of an offset's unit make one of the larger unit before it.
_STEPS = {("TH", "minute"): 60, ("D", "hour"): 24, ("W", "day"): 7, ("Y", "month"): 12}
# How many of the smaller unit make one of the larger.
_FITS = {("TH", "TM"): 60, ("TM", "TS"): 60, ("D", "TH"): 24, ("W", "D"): 7, ("M", "D"): 31, ("M", "W"): 5, ("Y", "M"): 12, ("Y", "D"): 366, ("Y", "W"): 53}  # fmt: skip

RULES = [
    Rule("8.20am on Tuesday last week", "[{CLOCK},? (on )?{DAY}] {WEEK}", lambda f: (day := _in_week(f)) and _moment(Found({"CLOCK": f["CLOCK"], "DAY": day}))),
    Rule("Tuesday last week", "[{DAY}] {WEEK}", _in_week),
    Rule("Tuesday to Friday last week", "[{DAY}]( to | and | until | through |-){DAY:until} {WEEK}", _in_week),
    Rule("two hours and ten minutes", "{LENGTH}( and |, | ){LENGTH:rest}(( and |, and | ){LENGTH:third})?", _together),
    Rule("14 hours and 20 minutes after", "{LENGTH}( and |, | )({SHIFT}|{BESIDE})", _together_away),
    Rule("9 p.m. on Saturday", "{CLOCK}( sharp| prompt)?,? (on |at |of )?(the )?{DAY}", _moment),
    Rule("7:12 PM · Jul 15, 2025", "{CLOCK} (·|•) {DAY}", _moment),
    Rule("4.45 on Wednesday afternoon", "{CLOCK},? (on )?{DAY} {part}", _on_part_of_day),
    Rule("4 p.m. every day", "{CLOCK},? (on )?{SET}", _habit),
    Rule("every day at 4 p.m.", "{SET} at {CLOCK}", _habit),
    Rule("7 a.m. two days later", "{CLOCK},? ({SHIFT}|{BESIDE})", _clock_of_shift),
    Rule("1pm, 3pm and 7pm on Saturday", "[{CLOCK}], {CLOCK:second}(, | and |, and ){CLOCK:third},? (on )?{DAY}", _moment),
    Rule("4pm to 7pm on Saturday", "[{CLOCK}]( to | until | till |-| - | and )(just after |just before |shortly after |shortly before |about |around )?{CLOCK:until},? (on )?{DAY}", _moment),
    Rule("opens at 6 a.m. and closes at 8 p.m. Tuesday", "[{CLOCK}],? and (close|closes|end|ends|finish|finishes|return|returns) (at |by |until |till ){CLOCK:until},? (on )?{DAY}", _moment_before),
    Rule("before 8am or after 6pm on Saturday", "[{CLOCK}],? (or|and) (again )?(after|before|from|at|until|between|by) {CLOCK:until},? (on )?{DAY}", _moment),
    Rule("9 a.m. this morning", "{CLOCK},? (on )?{MOMENT}", _clock_of_part),
    Rule("Saturday at 9 p.m.", "{DAY}(,? |( at| from| by) ){CLOCK}", _moment),
    Rule("10 a.m. (0700 GMT) Friday", "[{CLOCK}] {open}{CLOCK:other}{close} (on )?{DAY}", _moment),
    Rule("tonight at 7 p.m.", "{MOMENT},? at {CLOCK}", _clock_of_part),
    Rule("Friday night at 7:30", "({DAY} {part}|{DAY}, {mainpart:part}),? at {CLOCK}", _on_part_of_day),
    Rule("ten past six on the evening of May 4", "{CLOCK},? (on|in) {PART} of {DAY}", _in_part_of_day),
    Rule("Saturday at about 9 p.m.", "{DAY} (at |from |by )?({approx}|just before|just after|shortly after|shortly before) {CLOCK}", _about),
    Rule("overnight into Friday", "{MOMENT} (to|into) {DAY}", lambda f: Part("NI", f["DAY"], -1) if isinstance(f["MOMENT"], Overnight) else None),
    Rule("overnight Thursday", "{MOMENT} (on )?{DAY}", lambda f: Part("NI", f["DAY"]) if isinstance(f["MOMENT"], Overnight) else None),
    Rule("Saturday night", "{DAY} {part}|{DAY}, {mainpart:part}", _part),
    Rule("Saturday afternoon", "{DAY},? (at )?{PART}", _part),
    Rule("the night of May 4", "(the )?({part}|{PART}) (of |on )?{DAY}", _part),
    Rule("the night to Thursday", "{PART} (to|into) {DAY}", lambda f: Part("NI", f["DAY"], -1) if isinstance(f["PART"], Part) and f["PART"].part == "NI" else None),
    Rule("the night from Friday to Saturday", "{PART} (from|between|of) {DAY} (to|and|-) {DAY:until}", lambda f: Part("NI", f["DAY"]) if isinstance(f["PART"], Part) and f["PART"].part == "NI" else None),
    Rule("the early hours of Oct. 3", "(the )?(early|small|wee|predawn|pre-dawn) hours of {DAY}", lambda f: Part("MO", f["DAY"])),
    Rule("July last year", "{MONTH},? (of )?{YEAR}", _of_year("MONTH")),
    Rule("March and June last year", "[{MONTH}]( and | or |, | to |-| - |, and ){MONTH:other},? (of )?{YEAR}", _of_year("MONTH")),
    Rule("March, April and May last year", "[{MONTH}], {MONTH:second}(, | and |, and | or ){MONTH:third},? (of )?{YEAR}", _of_year("MONTH")),
    Rule("May 3 last year", "{DAY},? (of )?{YEAR}", _of_year("DAY")),
    Rule("July 15 in 2022", "[{DAY}] in {YEAR}", _of_year("DAY")),
    Rule("July 15-24 in 2022", "[{DAY}](-| - | to | through | and ){DAY:until},? (in |of )?{YEAR}", _of_year("DAY")),
    Rule("the summer of last year", "{SEASON},? (of |in )?{YEAR}", _of_year("SEASON")),
    Rule("the first days of July", "{LENGTH} of {PERIOD}", _end_of_period),
    Rule("the third quarter of last year", "{QUARTER},? (of )?{YEAR}", _of_year("QUARTER")),
    Rule("last year's third quarter", "(the )?{YEAR}('s)? {QUARTER}", _of_year("QUARTER")),
    Rule("the quarter ended July 31", "[{QUARTER}] (ended|ending) {DAY}", lambda f: EndedQuarter(f["QUARTER"], f["DAY"]) if isinstance(f["QUARTER"], SameQuarter) else None),
    Rule("the quarter to June", "[{QUARTER}] (to|through|ended|ending) {MONTH}", lambda f: EndedQuarter(f["QUARTER"], f["MONTH"]) if isinstance(f["QUARTER"], SameQuarter) else None),
    Rule("Tuesday of next week", "{DAY},? of {WEEK}", _in_week),
    Rule("the Tuesday before Easter", "{DAY} {DATE}", _weekday_beside),
    Rule("the weekend before or after New Year's Day", "[{WEEKEND} {beyond:side}] {DAY}", lambda f: BesideWeekend(f["side"], f["DAY"]) if isinstance(f["WEEKEND"], Weekend) and f["WEEKEND"].which is None else None),
    Rule("dawn on Good Friday last year", "({part}|{PART}|{CLOCK}) (on |of )(the )?{DAY},? (of |in )?{YEAR}", _moment_of_year),
    Rule("the night of 4 to 5 March", "(the )?({part}|{PART}) of {DAY}( to |-| - | and ){DAY:until}", _part),
    Rule("the week of March 6", "(the )?week (of|beginning|starting|ending|ended|from) {DAY}", lambda f: WeekOf(f["DAY"])),
    Rule("the week to March 9", "(the )?week to {DAY}", lambda f: WeekOf(f["DAY"])),
    Rule("the week ended Oct. 27", "{WEEK} (ended|ending|beginning|starting|to|of) {DAY}", lambda f: WeekOf(f["DAY"]) if isinstance(f["WEEK"], TheUnit) else None),
    Rule("an hour before midnight", "[({SHIFT}|{BESIDE})] {TIME}", _beside_clock),
    Rule("a week after Christmas", "[{BESIDE}] {DATE}", _beside),
    Rule("a week after the May 3 vote", "[{BESIDE}] the {DAY}", lambda f: _beside(Found({**f, "DATE": f["DAY"]}))),
    Rule("eight days before Christmas", "[{SHIFT}] {DATE}", _before),
    Rule("the day before the May 3 vote", "[{SHIFT}] the {DAY}", lambda f: _before(Found({**f, "DATE": f["DAY"]}))),
    # "for two weeks from Monday" is how long, and from when
    Rule("two weeks from Monday", f"({{lasting:for}} |({{units:rated}}|{{often:rated}}) )?{LENGTH} from {{DAY}}", _from_day(1)),
]
