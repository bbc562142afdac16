"""Dates that name their day: "July 23, 2025", "3 May", "2025-07-21", "the 5th"."""

from __future__ import annotations

from datetime import date

from whence.languages.en.times.phrases import DAY, MONTH, YEAR
from whence.times import calendar
from whence.times.expressions import DayOfMonth, Expression, Fixed, InMonth, InYear, Numeric, TheUnit, Unit
from whence.times.grammar import Found, Rule

_WEEKDAY = "((this |next |last |this coming |this past )?{anyweekday:weekday}.?,? )?"


def day_of(found: Found) -> Expression | None:
    """A day of a month, with its year or without; None where no month has such a day."""
    return _day(found.get("year"), found["month"], found["day"], found.get("weekday"))


def _day(year: int | None, month: int, day: int, weekday: int | None = None) -> Expression | None:
    try:
        date(year or 2024, month, day)
    except ValueError:
        return None
    if year:
        return Fixed(calendar.day(date(year, month, day)))
    return InYear(lambda y: calendar.day(date(y, month, day)), f"XXXX-{month:02d}-{day:02d}", "day", weekday=weekday)


def _other(name: str):
    """The other day of a list or a range, which shares the month: "April 24 and 25"."""
    return lambda f: _day(f.get("year"), f["month"], f[name])


def _nth_weekday(found: Found) -> Expression | None:
    """"the first Tuesday in November": the year is the nearest unless it is said."""
    nth, weekday, month = found.get("ordinal", -1), found["weekday"], found["month"]
    if nth > 4:
        return None
    if "year" in found:
        return Fixed(calendar.day(calendar.nth_weekday(found["year"], month, weekday, nth)))
    return InYear(lambda y: calendar.day(calendar.nth_weekday(y, month, weekday, nth)), "XXXX-XX-XX", "day")


def month(found: Found) -> Expression:
    number = found["month"]
    if "year" in found:
        return Fixed(calendar.month(found["year"], number))
    return InYear(lambda year: calendar.month(year, number), f"XXXX-{number:02d}", "month", found.get("which"))


RULES = [
    Rule("Wednesday, 23 July 2025", f"{_WEEKDAY}(the )?{DAY} (of )?{MONTH},? {YEAR}", day_of),
    Rule("Wednesday, July 23, 2025", f"{_WEEKDAY}{MONTH} (the )?{DAY},? {YEAR}", day_of),
    Rule("Monday 23 March", "{anyweekday:weekday}.?,? (the )?" + f"{DAY} (of )?{MONTH}", day_of),
    Rule("Oct. 3", f"{_WEEKDAY}{MONTH} (the )?{DAY}", day_of),
    Rule("the 3rd of October", f"{DAY} (of )?{MONTH}", day_of),
    Rule("April 24 and 25", f"{MONTH} {DAY}(-| - | to | through )[{{dd:second}}{{suffix}}?]", _other("second")),
    Rule("April 24 and 25", f"{MONTH} {DAY}(, | and | or |, and )[{{dd:second}}{{suffix}}?](,|.|;|:|{{close}})", _other("second")),
    Rule("April 24, 25 and 26", f"{MONTH} {DAY}, [{{dd:second}}{{suffix}}?](, | and |, and ){{dd}}", _other("second")),
    Rule("April 24, 25 and 26", f"{MONTH} {DAY}, {{dd}}{{suffix}}?( and |, and )[{{dd:third}}{{suffix}}?]", _other("third")),
    Rule("3, 4 and 5 May", f"[{{dd:first}}{{suffix}}?], {{dd}}{{suffix}}?( and |, and ){DAY} (of )?{MONTH}(,? {YEAR})?", _other("first")),
    Rule("3 and 4 May", f"[{{dd:first}}{{suffix}}?](-| - | to | and | or ){DAY} (of )?{MONTH}(,? {YEAR})?", _other("first")),
    Rule("the first or last Tuesday in November", f"(the )?({{ordinal}}|last|final) {{weekday}} (of|in) {MONTH}(,? {YEAR})?", _nth_weekday),
    Rule("15-Apr-2024", "{dd:day}-({monthname:month}|{shortmonth:month})-{yyyy:year}", day_of),
    Rule("the 12th day of June 1836", f"(the )?{DAY} day of {MONTH},? {YEAR}", day_of),
    Rule("the 12th day of June", f"the {DAY} day of {MONTH}", day_of),
    Rule("2025-07-21", "{yyyy:year}-{mm:month}-{dd:day}", day_of),
    Rule("1981-Apr-01", "{yyyy:year}-({monthname:month}|{shortmonth:month})-{dd:day}", day_of),
    Rule("2018.04.05", "{yyyy:year}.{mm:month}.{dd:day}", day_of),
    Rule("2025/07/21", "{yyyy:year}/{mm:month}/{dd:day}", day_of),
    Rule("7/21/2025", "{nn:first}/{nn:second}/{yyyy:year}", lambda f: Numeric(f["first"], f["second"], f["year"])),
    Rule("21.7.2025", "{dd:day}.{mm:month}.{yyyy:year}", day_of),
    Rule("the 9th of this, last or next month", "(the )?{dd:day}{suffix}? of {which} month", lambda f: InMonth(f["day"], Unit("month", {"last": -1, "this": 0, "next": 1}[f["which"]]))),
    Rule("the 2nd of that month", "(the )?{dd:day}{suffix}? of (that|the same) month", lambda f: InMonth(f["day"], Unit("month", 0, "mention"))),
    Rule("the first or last day of March", f"(the )?(very )?(first|{{closing}}) day of {MONTH}(,? {YEAR})?", lambda f: InMonth(-1 if "closing" in f else 1, month(f))),
    Rule("the first or last day of the month", "(the )?(very )?(first|{closing}) day of the {unit}", lambda f: InMonth(-1 if "closing" in f else 1, TheUnit(f["unit"])) if f["unit"] in ("month", "year") else None),
    Rule("the first or last day of 1930", f"(the )?(very )?(first|{{closing}}) day of {YEAR}", lambda f: Fixed(calendar.day(date(f["year"], 12, 31) if "closing" in f else date(f["year"], 1, 1)))),
    Rule("Friday the 13th", "{weekday} the {dd:day}{suffix}", lambda f: DayOfMonth(f["day"], f["weekday"])),
    Rule("the morning of the 10th", "(morning|afternoon|evening|night|hours|early|late) (of|on) [the {dd:day}{suffix}]", lambda f: DayOfMonth(f["day"])),
    Rule("the 9th of the month", "[the {dd:day}{suffix}] of the month", lambda f: DayOfMonth(f["day"])),
    Rule("the first of the month", "the first of the month", lambda f: DayOfMonth(1)),
    Rule("the 5th", "(on|by|until|from|since|through) [the {dd:day}{suffix}](,|.|;|:)?", lambda f: DayOfMonth(f["day"])),
    Rule("from the 16th to the 18th", "{dd}{suffix} (to|until|till|through|and|or) [the {dd:day}{suffix}]", lambda f: DayOfMonth(f["day"])),
    Rule("it is the 5th", "(is|was|be|s|told you|told them|told us|say|says|said) [the {dd:day}{suffix}](,|.|;|:|{close}| and not| not)", lambda f: DayOfMonth(f["day"])),
    Rule("before or after the 5th", "(before|after|for|till|between) [the {dd:day}{suffix}](,|.|;|:|{close}| and)", lambda f: DayOfMonth(f["day"])),
]
