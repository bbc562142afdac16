"""English time expressions: each rule reads like the phrase it finds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from whence.languages.en import words
from whence.times import calendar
from whence.times.calendar import Period
from whence.times.direction import Cues
from whence.times.expressions import (
    Clock,
    DayOfMonth,
    Every,
    Expression,
    Fixed,
    InYear,
    Length,
    Modified,
    Numeric,
    Part,
    SameQuarter,
    Shifted,
    Unit,
    Vague,
    Weekday,
    Weekend,
)  # fmt: skip
from whence.times.grammar import Found, Grammar, Rule

# ---------------------------------------------------------------- pieces of phrases
DAY = "({dd:day}{suffix}?|{ordinal:day})"
MONTH = "{month}.?"
YEAR = "{yyyy:year}"
WEEKDAY = "{weekday}.?"
COUNT = "({n:count}|{num:count}(-{num:more})?|{a:count}|{vague:count}|a few|a couple( of)?|half a)"
SOME = "({n:count}|{num:count}(-{num:more})?|{vague:count}|a few|a couple( of)?)"
UNIT = "({unit}|{units:unit}|{fortnight})"
AMPM = "({ap}.m.?|{ap}m?)"
CLOCK = "({hh:hour}((:|.){mi:minute})? ?{ap}(.m.?)?|{hh:hour}:{mi:minute}|{noon})( {zone})?"
WHICH = "{which}"

_CODES = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "quarter": "M", "year": "Y",
    "decade": "Y", "century": "Y",
}  # fmt: skip
_TIMES = {"quarter": 3, "decade": 10, "century": 100}


def _length(count: int | None, unit: str) -> str:
    """TIMEX3: six days is P6D, several weeks PXW, three hours PT3H, four decades P40Y."""
    number = "X" if count is None else str(count * _TIMES.get(unit, 1))
    return f"P{'T' if unit in ('second', 'minute', 'hour') else ''}{number}{_CODES[unit]}"


def _count(found: Found) -> int | None:
    """How many were said; None for "several"."""
    if "count" not in found:
        return None
    count = found["count"]
    if count is True:
        return None
    return count + found.get("more", 0)


def _unit(found: Found) -> tuple[str, int]:
    return ("week", 2) if "fortnight" in found else (found["unit"], 1)


# ---------------------------------------------------------------- productions
def _date(found: Found) -> Expression | None:
    month, day = found["month"], found["day"]
    if "year" in found:
        try:
            return Fixed(calendar.day(date(found["year"], month, day)))
        except ValueError:
            return None
    try:
        date(2024, month, day)
    except ValueError:
        return None
    return InYear(lambda year: calendar.day(date(year, month, day)), f"XXXX-{month:02d}-{day:02d}", "day")


def _month(found: Found) -> Expression:
    month = found["month"]
    if "year" in found:
        return Fixed(calendar.month(found["year"], month))
    return InYear(lambda year: calendar.month(year, month), f"XXXX-{month:02d}", "month", found.get("which"))


def _year(found: Found) -> Expression:
    return Fixed(calendar.year(found["year"]))


def _lone_year(found: Found) -> Expression | None:
    return Fixed(calendar.year(found["year"])) if 1900 <= found["year"] <= 2050 else None


def _decade(found: Found) -> Expression | None:
    year = found.get("year") or found.get("nineties") or 1900 + found["yy"]
    return Fixed(calendar.decade(year)) if year % 10 == 0 else None


def _century(found: Found) -> Expression:
    return Fixed(calendar.century(100 * (found["day"] - 1)))


def _season(found: Found) -> Expression:
    number = found["season"]
    if "year" in found:
        return Fixed(calendar.season(found["year"], number))
    return InYear(lambda year: calendar.season(year, number), "XXXX-" + ("SP", "SU", "FA", "WI")[number], "season", found.get("which"))


def _quarter(found: Found) -> Expression | None:
    number = found["day"]
    if number > 4:
        return None
    if "year" in found:
        return Fixed(calendar.quarter(found["year"], number))
    return InYear(lambda year: calendar.quarter(year, number), f"XXXX-Q{number}", "quarter", found.get("which"))


def _half(found: Found) -> Expression | None:
    number = found["day"]
    if number > 2:
        return None
    if "year" in found:
        return Fixed(calendar.half(found["year"], number))
    return InYear(lambda year: calendar.half(year, number), f"XXXX-H{number}", "half", found.get("which"))


def _fiscal(found: Found) -> Expression:
    period = calendar.year(found["year"])
    return Fixed(Period("year", f"FY{found['year']}", period.begin, period.until))


def _weekday(found: Found) -> Expression:
    return Weekday(found["weekday"], found.get("which"))


def _which_unit(found: Found) -> Expression | None:
    unit = found["unit"]
    if unit in ("second", "minute", "hour"):
        return None
    if unit == "day" and found["which"] != "this":
        return None
    return Unit(unit, {"last": -1, "this": 0, "next": 1}[found["which"]])


def _mention_unit(found: Found) -> Expression | None:
    unit = found["unit"]
    return None if unit in ("second", "minute", "hour") else Unit(unit, found.get("whichmention", 0), "mention")


def _upcoming_unit(found: Found) -> Expression | None:
    unit = found["unit"]
    return None if unit in ("second", "minute", "hour") else Unit(unit, found["upcoming"], "ahead")


def _shift(sign: int, basis: str = "now", *, event: bool = False, ahead: bool = False) -> Callable[[Found], Expression | None]:
    def make(found: Found) -> Expression | None:
        unit, times = _unit(found)
        count = _count(found)
        total = None if count is None else count * times
        if total is None and not ahead and not event:
            return Shifted(None, unit, sign, basis)  # type: ignore[arg-type]
        if total is None:
            return Length(_length(None, unit))
        return Shifted(total, unit, sign, basis, of_event=event, only_ahead=ahead, length=_length(total, unit))  # type: ignore[arg-type]

    return make


def _duration(found: Found) -> Expression | None:
    unit, times = _unit(found)
    count = _count(found)
    return Length(_length(None if count is None else count * times, unit))


def _range_duration(found: Found) -> Expression:
    """"the past ten years" is a length, "recent weeks" and "the coming days" are vague."""
    count = _count(found)
    if count is None:
        ahead = "upcoming" in found or found.get("which") == "next"
        return Vague("FUTURE_REF" if ahead else "PAST_REF")
    return _duration(found)  # type: ignore[return-value]


def _hour(found: Found) -> tuple[int, int | None] | None:
    if "noon" in found:
        return found["noon"], 0
    hour, minute = found["hour"], found.get("minute")
    if "ap" in found:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + found["ap"]
    return hour, minute


def _clock(on: Callable[[Found], Expression | None] | None = None) -> Callable[[Found], Expression | None]:
    def make(found: Found) -> Expression | None:
        clock = _hour(found)
        if clock is None:
            return None
        day = on(found) if on else None
        if on and day is None:
            return None
        return Clock(clock[0], clock[1], day, approximate="approx" in found)

    return make


def _hhmm(found: Found) -> Expression:
    return Clock(found["hhmm"] // 100, found["hhmm"] % 100)


def _half_past(found: Found) -> Expression:
    return Clock(found["count"], 30)


def _part(on: Callable[[Found], Expression | None] | None = None, days: int = 0) -> Callable[[Found], Expression | None]:
    def make(found: Found) -> Expression | None:
        day = on(found) if on else None
        if on and day is None:
            return None
        return Part(found["part"], day, days, found.get("mod"))

    return make


def _late_on(on: Callable[[Found], Expression | None]) -> Callable[[Found], Expression | None]:
    """"late on Friday", "early today": the day with a TIMEX3 ``mod``."""
    return lambda found: (day := on(found)) and Modified(found["mod"], day)


def _fixed_day(offset: int) -> Callable[[Found], Expression]:
    return lambda found: Unit("day", offset)


def _dayword(found: Found) -> Expression:
    return Unit("day", found["dayword"])


def _holiday(name: str, at: Callable[[int], date]) -> list[Rule]:
    unknown = "XXXX-XX-XX"

    def make(found: Found) -> Expression:
        if "year" in found:
            return Fixed(calendar.day(at(found["year"])))
        return InYear(lambda year: calendar.day(at(year)), unknown, "day", found.get("which"))

    return [Rule(f"({WHICH} )?{name}(,? {YEAR})?", make)]


def _modified(rules: list[Rule]) -> list[Rule]:
    """Every date that can have an early, middle or late part: "early July", "mid-2019", "the end of last year"."""
    out = []
    for rule in rules:
        def make(found: Found, inner: Callable[[Found], Expression | None] = rule.make) -> Expression | None:
            expression = inner(found)
            return expression and Modified(found.get("mod") or found["modof"], expression)

        out.append(Rule("{mod}( |-)" + rule.pattern, make))
        out.append(Rule("(the )?(very )?{modof} of " + rule.pattern, make))
    return out


def _approximate(rules: list[Rule], words_: str, mod: str) -> list[Rule]:
    return [
        Rule(f"{words_} {rule.pattern}", lambda found, inner=rule.make: (e := inner(found)) and Modified(mod, e))
        for rule in rules
    ]


# ---------------------------------------------------------------- the rules
DATES = [
    Rule(f"({WEEKDAY},? )?{DAY} (of )?{MONTH},? {YEAR}", _date),  # Wednesday, 23 July 2025
    Rule(f"({WEEKDAY},? )?{MONTH} {DAY},? {YEAR}", _date),  # Wednesday, July 23, 2025
    Rule(f"({WEEKDAY},? )(the )?{DAY} (of )?{MONTH}", _date),  # Monday 23 March
    Rule(f"({WEEKDAY},? )?{MONTH} {DAY}", _date),  # Oct. 3
    Rule(f"{DAY} (of )?{MONTH}", _date),  # the 3rd of October
    Rule("{yyyy:year}-{mm:month}-{dd:day}", _date),  # 2025-07-21
    Rule("{nn:first}/{nn:second}/{yyyy:year}", lambda f: Numeric(f["first"], f["second"], f["year"])),  # 7/21/2025
    Rule("{dd:day}.{mm:month}.{yyyy:year}", _date),  # 21.7.2025
    Rule("on [the {dd:day}{suffix}]", lambda f: DayOfMonth(f["day"])),
]
LARGER = [
    Rule(f"{MONTH},? (of )?{YEAR}", _month),  # February 2022
    Rule(f"({WHICH} )?{{month}}", _month),  # last June
    Rule(f"{WHICH} {{season}}", _season),  # this winter
    Rule(f"(the )?{{season}} (of )?{YEAR}", _season),  # the summer of 2019
    Rule("(in|by|until|since|during|through) (the )?[{season}]", _season),
    Rule(f"the ({{ordinal:day}}|{{dd:day}}{{suffix}}) quarter( (of )?{YEAR})?", _quarter),  # the third quarter of 2020
    Rule(f"{{ordinal:day}}(-| )quarter( (of )?{YEAR})?", _quarter),  # third-quarter
    Rule("(the|the latest) quarter", lambda f: SameQuarter()),
    Rule("the year(-| )(earlier|ago) (quarter|period)", lambda f: SameQuarter(-1)),
    Rule("(a )?year(-| )(ago|earlier)", lambda f: Shifted(1, "year", -1, "mention")),
    Rule(f"the {{ordinal:day}} half( of {YEAR})?", _half),
    Rule(f"fiscal (year )?{YEAR}", _fiscal),
    Rule(f"{WHICH} ({{unit}})", _which_unit),  # last week
    Rule("the {whichmention} {unit}", _mention_unit),  # the following month
    Rule("(the )?{upcoming} {unit}", _upcoming_unit),  # the upcoming week
    Rule(f"(in|since|by|from|until|till|during|before|after|of|between|to|through|and) [{YEAR}]", _year),  # since 1986
    Rule(YEAR, _lone_year),  # 2019
    Rule("(the )?{yyyy:year}'?s", _decade),  # the 1990s
    Rule("the '?{yy}s", _decade),  # the '90s
    Rule("the {nineties}", _decade),  # the nineties
    Rule("(the )?({dd:day}{suffix}|{ordinal:day})( |-)century", _century),  # the 19th century
]
DAYS = [
    Rule(f"({WHICH} )?{{weekday}}", _weekday),  # next Friday
    Rule("{upcoming} {weekday}", lambda f: Weekday(f["weekday"], "next")),  # the coming Monday
    Rule("{whichmention} {weekday}", lambda f: Weekday(f["weekday"], "next" if f["whichmention"] > 0 else "last", basis="mention")),
    Rule("{dayword}", _dayword),  # yesterday
]  # fmt: skip
PARTS = [
    Rule(f"({WHICH} )?{{weekday}} {{part}}", _part(_weekday)),  # Saturday night
    Rule("{dayword} {part}", _part(_dayword)),  # yesterday evening
    Rule("this {part}", _part(_fixed_day(0))),  # this morning
    Rule("last night", lambda f: Part("NI", Unit("day", -1))),
    Rule("tonight", lambda f: Part("NI", Unit("day", 0))),
    Rule("overnight", lambda f: Part("NI", Unit("day", -1))),
    Rule("(that|the same) {part}", _part(lambda f: Unit("day", 0, "mention"))),  # that evening
    Rule("the (next|following) {part}", _part(lambda f: Unit("day", 1, "mention"))),  # the next morning
    Rule("the (previous) {part}", _part(lambda f: Unit("day", -1, "mention"))),
    Rule("(the )?{part} of {weekday}", _part(_weekday)),
    Rule(f"(the )?{{part}} of ({MONTH} {DAY}|{DAY} {MONTH})(,? {YEAR})?", _part(_date)),
    Rule("(in|by|at|during|until) [the {part}]", _part()),
    Rule("mid-{part}", _part()),
    Rule("in [the {part}]", _part()),  # in the morning
    Rule("(the )?(early|small) hours of {weekday}", lambda f: Part("MO", _weekday(f))),
    Rule("(dawn|daybreak) on {weekday}", lambda f: Part("MO", _weekday(f))),
]  # fmt: skip
CLOCKS = [
    Rule(f"({{approx}} )?{CLOCK}", lambda f: _clock()(f) if "ap" in f or "noon" in f or "minute" in f else None),
    Rule(f"({{approx}} )?{CLOCK},? (on )?({WHICH} )?{{weekday}}", _clock(_weekday)),  # 9.15pm on Saturday
    Rule(f"({{approx}} )?{CLOCK},? (on )?{{dayword}}", _clock(_dayword)),  # 9 p.m. today
    Rule(f"({{approx}} )?{CLOCK},? (on )?({WEEKDAY},? )?({MONTH} {DAY}|{DAY} {MONTH})(,? {YEAR})?", _clock(_date)),
    Rule(f"{{weekday}},? (at )?({{approx}} )?{CLOCK}", _clock(_weekday)),  # Saturday at 9 p.m.
    Rule(f"{{dayword}},? (at )?({{approx}} )?{CLOCK}", _clock(_dayword)),
    Rule(f"{CLOCK} (this|in the) {{part}}", _clock(_fixed_day(0))),  # 9 this morning
    Rule("{hhmm} {zone}", _hhmm),  # 0300 GMT
    Rule("half past {num:count}", _half_past),
]
NARRATED = [
    Rule("(that|the same) {unit}", _mention_unit),  # the same month
    Rule("the (next|following) {unit}", lambda f: Unit(f["unit"], 1, "mention") if f["unit"] in _DATED else None),
    Rule("the day before yesterday", _fixed_day(-2)),
    Rule("the day after tomorrow", _fixed_day(2)),
    Rule("{weekday} week", lambda f: Weekday(f["weekday"], "next", 1)),  # Saturday week
    Rule("a week (on|from) {weekday}", lambda f: Weekday(f["weekday"], "next", 1)),
    Rule("a week ago {weekday}", lambda f: Weekday(f["weekday"], "last", -1)),
]
_DATED = frozenset(["day", "week", "month", "quarter", "year", "decade", "century"])
OFFSETS = [
    Rule(f"{COUNT} {UNIT} ago", _shift(-1)),  # three days ago
    Rule(f"{COUNT} {UNIT} (earlier|before)", _shift(-1, "mention")),  # a year earlier
    Rule(f"{COUNT} {UNIT} later", _shift(1, "mention")),  # two weeks later
    Rule(f"(a )?(full )?{COUNT} {UNIT} after", _shift(1, "mention", event=True)),  # a week after …
    Rule("the day after", lambda f: Shifted(1, "day", 1, "mention")),
    Rule("the day before", lambda f: Shifted(1, "day", -1, "mention")),
    Rule(f"{COUNT} {UNIT} from (now|today)", _shift(1)),
    Rule(f"in [{COUNT} {UNIT}]( ' time)?", _shift(1, "ahead", ahead=True)),  # in 50 days
    Rule(f"in [{COUNT} {UNIT}'? time]", _shift(1, "ahead")),  # in ten days' time
    Rule(f"{COUNT} {UNIT} from (now|today)", _shift(1)),
    Rule("the {modof} of the {unit}", lambda f: Modified(f["modof"], Unit(f["unit"], 0)) if f["unit"] in _DATED else None),
    Rule("this time last year", lambda f: Shifted(1, "year", -1)),
]
LENGTHS = [
    Rule(f"{SOME}( |-){UNIT}", _duration),  # six days, 90-day
    Rule(f"{SOME}-{UNIT}-old", _duration),  # 52-year-old
    Rule(f"(for|within|over|than|about|nearly|lasted|took|in|only) [(a|an) {UNIT}]", lambda f: Length(_length(_unit(f)[1], _unit(f)[0]))),
    Rule("{a:count} {fortnight}", _duration),  # a fortnight
    Rule("(percent|%|times|{n}|million|billion|dollars|pounds|euros|people|{units:many}|mornings|nights) [(a|an) {unit}]", lambda f: Every(_length(1, f["unit"]))),
    Rule("the (past|last|next|coming) {unit}", lambda f: Length(_length(1, f["unit"]))),  # the past decade
    Rule("half (a|an) {unit}", lambda f: _half_of(f["unit"])),
    Rule(f"the {WHICH} {SOME} {UNIT}", _range_duration),  # the past ten years
    Rule(f"the {{upcoming}} {SOME} {UNIT}", _range_duration),
    Rule("(the )?{which} {units:unit}", lambda f: Vague("FUTURE_REF" if f["which"] == "next" else "PAST_REF")),
    Rule("(the )?{upcoming} {units:unit}", lambda f: Vague("FUTURE_REF")),  # the coming days
    Rule("recent {units:unit}", lambda f: Vague("PAST_REF")),  # recent weeks
]
VAGUE = [
    Rule("{now}", lambda f: Vague(f["now"])),
    Rule("at present", lambda f: Vague("PRESENT_REF")),
    Rule("so far", lambda f: Vague("PRESENT_REF")),
    Rule("(so far )[this year]", lambda f: Unit("year", 0)),
]
SETS = [
    Rule("{rate}", lambda f: Every(f["rate"])),  # daily
    Rule("(every|each) {unit}", lambda f: Every(_length(1, f["unit"]))),
    Rule("every {num:count} {units:unit}", lambda f: Every(_length(f["count"], f["unit"]))),
    Rule("every {weekday}", lambda f: Every(f"XXXX-WXX-{f['weekday'] + 1}")),
    Rule("(every )?{weekdays}", lambda f: Every(f"XXXX-WXX-{f['weekdays'] + 1}")),
    Rule("every other ({unit}|{weekday})", lambda f: Every(_length(2, f.get("unit", "week")))),
    Rule("(every|each) {part}", lambda f: Every(f"XXXX-XX-XXT{f['part']}")),
    Rule("(every|each) {season}", lambda f: Every("XXXX-" + ("SP", "SU", "FA", "WI")[f["season"]])),
    Rule("every {month}", lambda f: Every(f"XXXX-{f['month']:02d}")),
    Rule("per {unit}", lambda f: Every(_length(1, f["unit"]))),
]
WEEKENDS = [
    Rule("(the|this) {weekend}", lambda f: Weekend()),
    Rule("last {weekend}", lambda f: Weekend("last")),
    Rule("next {weekend}", lambda f: Weekend("next")),
]
HOLIDAYS = [
    rule
    for name, at in (
        ("Christmas( Day)?", lambda y: date(y, 12, 25)),
        ("Christmas Eve", lambda y: date(y, 12, 24)),
        ("Boxing Day", lambda y: date(y, 12, 26)),
        ("New Year's Day", lambda y: date(y, 1, 1)),
        ("New Year's Eve", lambda y: date(y, 12, 31)),
        ("Halloween", lambda y: date(y, 10, 31)),
        ("Valentine's Day", lambda y: date(y, 2, 14)),
        ("Independence Day", lambda y: date(y, 7, 4)),
        ("Thanksgiving( Day)?", lambda y: calendar.nth_weekday(y, 11, 3, 4)),
        ("Labor Day", lambda y: calendar.nth_weekday(y, 9, 0, 1)),
        ("Memorial Day", lambda y: calendar.nth_weekday(y, 5, 0, -1)),
        ("Easter( Sunday)?", calendar.easter),
        ("Good Friday", lambda y: calendar.add(calendar.easter(y), -2, "day")),
        ("Easter Monday", lambda y: calendar.add(calendar.easter(y), 1, "day")),
    )
    for rule in _holiday(name.lower(), at)
]


def _half_of(unit: str) -> Expression | None:
    halves = {"hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}
    return Length(halves[unit]) if unit in halves else None


RULES = [
    *DATES, *LARGER, *DAYS, *PARTS, *CLOCKS, *NARRATED, *OFFSETS, *LENGTHS, *VAGUE, *SETS, *WEEKENDS, *HOLIDAYS,
    *_modified(LARGER[:2] + LARGER[2:4] + LARGER[5:12] + LARGER[13:18]),
    *_approximate(LENGTHS[:1], "{approx}", "APPROX"),
    *_approximate(LENGTHS[:1], "more than", "MORE_THAN"),
    *_approximate(LENGTHS[:1], "less than", "LESS_THAN"),
    *_approximate(LENGTHS[:1], "at least", "EQUAL_OR_MORE"),
    *_approximate(LENGTHS[:1], "up to", "EQUAL_OR_LESS"),
    Rule("{mod}( on)? ({which} )?{weekday}", _late_on(_weekday)),  # late on Friday
    Rule("{mod} {dayword}", _late_on(_dayword)),  # early today
    Rule("{mod} {weekday} {part}", _part(_weekday)),  # early Thursday evening
]  # fmt: skip

TIMES = Grammar.build(
    words.WORDS,
    RULES,
    Cues(
        ahead=words.AHEAD,
        behind=words.BEHIND,
        prepositions=words.PREPOSITIONS,  # type: ignore[arg-type]
        is_past=words.is_past,
        auxiliaries=words.AUXILIARIES,
        be=words.BE,
        intends=words.INTENDS,
        infinitive="to",
        breaks=words.BREAKS,
        scheduled_present=words.SCHEDULED_PRESENT,
        plural_present=words.PLURAL_PRESENT,
        moves=words.MOVES,
        appointment="for",
        deadline="by",
        perfect=frozenset({"had", "has", "have"}),
        governing=words.GOVERNING,
        opens=words.OPENS,
    ),
)
