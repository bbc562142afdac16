"""Months, seasons, quarters, years, decades, and the units that "last", "this" and "next" go with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from whence.languages.en.times.dates import month
from whence.languages.en.times.phrases import (
    MONTH,
    NUMBER,
    SAID_YEAR,
    SOME,
    YEAR,
    amount,
    duration,
    number,
    said_year,
)
from whence.times import calendar
from whence.times.calendar import Period
from whence.times.expressions import (
    Expression,
    Fiscal,
    Fixed,
    InMonth,
    InYear,
    Length,
    Midweek,
    Modified,
    NewYear,
    Nothing,
    OfYear,
    SameOfYear,
    SameQuarter,
    SeasonsAgo,
    Shifted,
    TheUnit,
    Unit,
    Weekend,
    WeekOf,
    YearBefore,
)  # fmt: skip
from whence.times.grammar import Found, Rule

WHICH = "{which}"
# "since 1986": a number of four digits behind one of these is a year whatever its size
_YEAR_FOLLOWS = "(in|since|by|from|until|till|during|before|after|of|between|to|through|and|year|early|late|mid)"
_THIS_CENTURY = 50  # "Jan '99" was in the last one
_NOT_A_CENTURY = 1900  # "the 1900s" may be ten years
_DATED = frozenset(["day", "week", "month", "quarter", "year", "decade", "century"])


def season(found: Found) -> Expression:
    number = found["season"]
    if "year" in found:
        return Fixed(calendar.season(found["year"], number))
    return InYear(lambda year: calendar.season(year, number), "XXXX-" + ("SP", "SU", "FA", "WI")[number], "season", found.get("which"))


def _nth(number: int, year: int | None, unit: str) -> Expression | None:
    at, most = (calendar.quarter, 4) if unit == "quarter" else (calendar.half, 2)
    if not 1 <= number <= most:
        return None
    if year:
        return Fixed(at(year, number))
    return InYear(lambda y: at(y, number), f"XXXX-{unit[0].upper()}{number}", unit)


def _quarter(found: Found) -> Expression | None:
    return _nth(found["ordinal"], found.get("year"), "quarter")


def _half(found: Found) -> Expression | None:
    return _nth(found["ordinal"], found.get("year"), "half")


def _latter(found: Found) -> Expression | None:
    return _nth(4, found["year"], "quarter") if "quarter" in found else _nth(2, found["year"], "half")


def _months_of_year(found: Found) -> Expression | None:
    """"the first three months of this year" is its first quarter, "the last six months of 2020" its second half."""
    months = found["count"] * {"month": 1, "quarter": 3}.get(found["unit"], 0)
    unit = {3: "quarter", 6: "half"}.get(months)
    if unit is None:
        return None
    part = _nth(12 // months if "closing" in found else 1, found.get("year"), unit)
    if not isinstance(part, InYear):
        return part
    return OfYear(part, _said_year(found))


def _said_year(found: Found) -> Expression:
    return Unit("year", {"last": -1, "this": 0, "next": 1}[found["which"]]) if "which" in found else TheUnit("year")


def _month_of_year(found: Found) -> Expression | None:
    number = 12 if "closing" in found else 1
    if "year" in found:
        return Fixed(calendar.month(found["year"], number))
    return OfYear(month(Found({"month": number})), _said_year(found))  # type: ignore[arg-type]


def _seasons_ago(found: Found) -> Expression | None:
    """"two summers ago": the second last that is over or goes on."""
    count = number(found)
    if count is None or count != int(count) or not 1 <= count <= 99:
        return None
    return SeasonsAgo(int(count), InYear(lambda year: calendar.season(year, found["seasons"]), "XXXX", "season", "last"))


def _quarter_of_month(found: Found) -> Expression | None:
    """"the March quarter": named by its last month; "the March quarter-final" is none."""
    return None if "knockout" in found or found["month"] % 3 else _nth(found["month"] // 3, None, "quarter")


def _quarter_of_months(found: Found) -> Expression | None:
    """"the July-September quarter", "the January-June period": a quarter or a half by its first month and its last."""
    months = found["month"] - found["first"] + 1
    if months not in (3, 6) or found["month"] % months:
        return None
    return _nth(found["month"] // months, found.get("year"), "quarter" if months == 3 else "half")


def _half_of_month(found: Found) -> Expression | None:
    """"the June half" ends with June, "the December half" with December."""
    return None if found["month"] % 6 else _nth(found["month"] // 6, None, "half")


def _short_fiscal(found: Found) -> Expression | None:
    """"FY19", "FY2018-19", "Q4 FY18": a fiscal year is named by the year it ends in."""
    year, ends = _fiscal_years(found)
    quarter = found.get("q")
    return Fiscal(ends, quarter) if ends - year < 2 and (quarter is None or 1 <= quarter <= 4) else None


def _fiscal_years(found: Found) -> tuple[int, int]:
    """What stands before and behind the stroke of "FY2018-19"; the same twice where there is none."""
    year = found["year"] if "year" in found else 2000 + found["yy"]
    return year, found["until"] if "until" in found else year // 100 * 100 + found["ends"] if "ends" in found else year


def _several_fiscal(end: int) -> Callable[[Found], Expression | None]:
    """The first or the last (``end`` 0, 1) of the years of "FY2020-22"; "FY2020-21" is one."""

    def make(found: Found) -> Expression | None:
        years = _fiscal_years(found)
        return Fiscal(years[end], None) if years[1] - years[0] > 1 else None

    return make


def _short_quarter(found: Found) -> Expression | None:
    return _nth(found["q"], found.get("year"), "quarter")


def _fiscal_quarter(found: Found) -> Expression | None:
    return Fiscal(found.get("year"), found["ordinal"]) if found["ordinal"] <= 4 else None


def _lone_year(found: Found) -> Expression | None:
    return Fixed(calendar.year(found["year"])) if 1900 <= found["year"] <= 2050 else None


def _short_year(found: Found) -> Expression | None:
    """The end of "2019-21"."""
    year = found["year"] - found["year"] % 100 + found["yy"]
    return Fixed(calendar.year(year)) if found["year"] < year else None


def _decade(found: Found) -> Expression | None:
    year = found.get("year") or found.get("nineties") or 1900 + found["yy"]
    if year % 100 == 0 and year < _NOT_A_CENTURY:
        return Fixed(calendar.century(year))  # "the 1600s"
    return Fixed(calendar.decade(year)) if year % 10 == 0 else None


def _month_of_short_year(found: Found) -> Expression:
    """"May '68": the century in which a reader has heard of it."""
    return Fixed(calendar.month(found["yy"] + (2000 if found["yy"] < _THIS_CENTURY else 1900), found["month"]))


def _spoken_year(found: Found) -> Expression | None:
    if "thousands" in found and "rest" not in found:
        return None  # "at two thousand feet"
    year = said_year(found)
    return Fixed(calendar.year(year)) if year else None


def _century(found: Found) -> Expression:
    return Fixed(calendar.century(100 * (found.get("day") or found["ordinal"]) - 100))


def _half_month(found: Found) -> Expression | None:
    nth = found.get("ordinal", 2)
    return Modified("START" if nth == 1 else "END", month(found)) if nth <= 2 else None


def _week_of_month(found: Found) -> Expression | None:
    """Of two weeks that hold a month's first days the one with the fourth."""
    nth = found.get("ordinal")
    return WeekOf(InMonth(7 * nth - 3 if nth else -4, month(found))) if nth is None or nth <= 4 else None


def _nth_weekend(found: Found) -> Expression | None:
    """"the second weekend of June": that of the month's second Saturday."""
    nth, number = found.get("ordinal", -1), found["month"]
    if nth > 4:
        return None

    def at(year: int) -> Period:
        return calendar.weekend(calendar.nth_weekday(year, number, 5, nth))

    return Fixed(at(found["year"])) if "year" in found else InYear(at, "XXXX-WXX-WE", "weekend")


def _anno_domini(found: Found) -> Expression | None:
    return Fixed(calendar.year(found["count"])) if 1 <= found["count"] <= 2199 else None


def _which_unit(found: Found) -> Expression | None:
    unit, which = found["unit"], found["which"]
    if unit not in _DATED or (unit == "day" and which != "this"):
        return None
    return Unit(unit, {"last": -1, "this": 0, "next": 1}[which])


def _told_unit(found: Found) -> Expression | None:
    unit = found["unit"]
    return Unit(unit, found.get("whichmention", 0), "mention") if unit in _DATED else None


def _year_before(found: Found) -> Expression | None:
    return YearBefore(Unit(found["unit"], 0, "mention")) if found["unit"] in ("day", "week", "month") else None


def _same_of_year(found: Found) -> Expression | None:
    return SameOfYear(found["unit"], found["year"]) if found["unit"] in ("day", "week", "month") else None


def _year_before_now(found: Found) -> Expression | None:
    return YearBefore(Unit(found["unit"], 0)) if found["unit"] in ("week", "month") else None


def _stretch_ahead(found: Found) -> Expression | None:
    """"rain over the next week": as long, from now on."""
    return None if found["unit"] in ("day", "quarter", "second") else Length(duration(1, found["unit"]))


def _following_unit(found: Found) -> Expression | None:
    """"the next day" follows what was told; "the next decade" is the one that comes."""
    if found["unit"] in ("decade", "century") and "next" in found:
        return Unit(found["unit"], 1)
    return Unit(found["unit"], 1, "mention") if found["unit"] in _DATED else None


def _upcoming_unit(found: Found) -> Expression | None:
    return Unit(found["unit"], found["upcoming"], "ahead") if found["unit"] in _DATED else None


def _the_unit(found: Found) -> Expression | None:
    return TheUnit(found["unit"]) if found["unit"] in ("year", "week", "month", "decade", "century") else None


def _year_end(found: Found) -> Expression:
    """"by year-end": a point of the calendar, where "the end of the year" is a stretch."""
    if "year" in found:
        return Fixed(calendar.day(date(found["year"], 12, 31)))
    return InYear(lambda year: calendar.day(date(year, 12, 31)), "XXXX-12-31", "day")


def _before_last(found: Found) -> Expression | None:
    return Unit(found["unit"], -2) if found["unit"] in _DATED - {"day"} else None  # "the day before last Tuesday's vote"


def _after_next(found: Found) -> Expression | None:
    return Unit(found["unit"], 2) if found["unit"] in _DATED else None


RULES = [
    Rule("February 2022", f"{MONTH},? (of )?{YEAR}", month),
    Rule("the month of September", f"(the )?month of {MONTH}(,? (of )?{YEAR})?", month),
    Rule("Jan '99", f"{MONTH},? '{{yy}}", _month_of_short_year),
    Rule("the first or last week of April", f"(the )?({{ordinal}}|last|final) week (of|in) {MONTH}(,? {YEAR})?", _week_of_month),
    Rule("June, last or next June", f"({WHICH} )?{{monthname:month}}", month),
    Rule("that April", "that {monthname:month}", lambda f: OfYear(month(f), Unit("year", 0, "mention"), within=True)),  # type: ignore[arg-type]
    Rule("Jan.", "{shortmonth:month}.", month),
    Rule("this, last or next winter", f"{WHICH} {{season}}", season),
    Rule("the summer of 2019", f"(the )?{{season}} (of )?{YEAR}", season),
    Rule("the winter of 1963-64", f"(the )?{{season}} of {YEAR}(-|/){{nn}}", season),
    Rule("in the spring", "(in|by|until|since|during|through|throughout|into|over|of|for) [(the )?(whole |entire |early |late )?{season}]", season),
    Rule("before, to or after the spring", "(to|be|till|before|after) [the {season}](,|.|;|{close}| before| when| or| and)", season),
    Rule("that spring", "that {season}", lambda f: OfYear(season(f), Unit("year", 0, "mention"))),  # type: ignore[arg-type]
    Rule("the whole summer", "((the|that) (whole|entire)|all) {season}", season),
    Rule("before or after winter", "(before|after) [{sureseason:season}](,|.|;|:|{close}| and| but| when)", season),
    Rule("for winter", "(stop|stops|stopped|shut|shuts|close|closes|closed|ready|prepare|prepares|prepared) for [{sureseason:season}]", season),
    Rule("the coldest winter", "the (coldest|warmest|hottest|wettest|driest|mildest|snowiest|harshest|coolest|dullest|sunniest|longest|busiest|harsh|mild|cold|hot|wet|dry|long|warm|bitter) {season}", season),
    Rule("end-November", "end-{monthname:month}", lambda f: Modified("END", month(f))),
    Rule("the summer", "the {sureseason:season}", season),
    Rule("the third quarter of 2020", f"(the )?{{ordinal}}( quarter)( (of )?{YEAR})?", _quarter),
    Rule("third-quarter", "{ordinal}-quarter", _quarter),
    Rule("second and third quarters", "{ordinal}(-| )quarters", _quarter),
    Rule("second and third quarters", "[{ordinal}] (and|or) {ordinal:next} quarters", _quarter),
    Rule("Q3 2020", "q{nn:q}( (of )?{yyyy:year})?", _short_quarter),
    Rule("the March quarter", "(the )?{monthname:month}( |-)quarter(-{knockout})?", _quarter_of_month),
    Rule("the July-September quarter", f"(the )?{{monthname:first}}( ?(-|–|to|through) ?){{monthname:month}}( |-)(quarter|period)( (of )?{YEAR})?", _quarter_of_months),
    Rule("the June half", "(the )?{monthname:month}( |-)half", _half_of_month),
    Rule("Q4 FY18", "q{nn:q},?( of)? fy ?'?({yyyy:year}|{yy})", _short_fiscal),
    Rule("the second quarter of FY23", "(the )?{ordinal}( |-)quarter (of|in) fy ?'?({yyyy:year}|{yy})", lambda f: _short_fiscal(Found({**f, "q": f["ordinal"]}))),
    Rule("FY2020 to 22", "[fy ?'?({yyyy:year}|{yy})](-|–)({yyyy:until}|{yy:ends})", _several_fiscal(0)),
    Rule("the end of FY2020-22", "fy ?'?({yyyy:year}|{yy})(-|–)[({yyyy:until}|{yy:ends})]", _several_fiscal(1)),
    Rule("FY19", "fy ?'?({yyyy:year}|{yy})((-|/)({yyyy:until}|{yy:ends}))?", _short_fiscal),
    Rule("fiscal third quarter", f"((the )?fiscal( |-){{ordinal}} quarter( of {YEAR})?|fiscal {{ordinal}}-quarter)", _fiscal_quarter),
    Rule("third quarter of fiscal 2020", f"(the )?{{ordinal}}( |-)(fiscal quarter( of {YEAR})?|quarter of fiscal {YEAR})", _fiscal_quarter),
    Rule("the latest quarter", "(the|the latest|the most recent|the just-ended) quarter", lambda f: SameQuarter()),
    Rule("the quarter ended", "(the|the latest|its|their) [(latest )?quarter] (ended|ending|to)", lambda f: SameQuarter()),
    Rule("the latest period", "the latest( three-month| reporting)? period", lambda f: SameQuarter()),
    Rule("that quarter", "that quarter", lambda f: SameQuarter(last_named=True)),
    Rule("the same quarter", "the same quarter", lambda f: SameQuarter()),
    Rule("the year-earlier quarter", "(the )?(comparable |corresponding |same )?year(-| )(earlier|ago)( quarter| period| {ordinal} quarter)", lambda f: SameQuarter(-1)),
    Rule("the year-earlier nine months", f"(the )?(comparable |corresponding |same )?year(-| )(earlier|ago) {SOME} {{units:unit}}", lambda f: Length(duration(*amount(f)))),
    Rule("the corresponding period last year", "(the |a )?(comparable|corresponding|same)( |-){span_of_report}( (of )?last year| a year (earlier|ago|before)| the (previous|preceding|prior) year| of the (previous|preceding|prior) year)", lambda f: SameQuarter(-1)),
    Rule("last year's quarter", "last year's {span_of_report}", lambda f: SameQuarter(-1)),
    Rule("the quarter a year ago", "the quarter a year (ago|earlier|before)", lambda f: SameQuarter(-1)),
    Rule("the corresponding period", "the (comparable|corresponding) {span_of_report}", lambda f: SameQuarter(-1)),
    Rule("the 1988 quarter", f"(the )?(comparable |corresponding )?{YEAR} (quarter|period)", lambda f: SameQuarter(year=f["year"])),
    Rule("year-earlier", "year(-| )(ago|earlier)", lambda f: Shifted(1, "year", -1, "mention")),
    Rule("the first half of 2020", f"(the )?{{ordinal}}( |-)half( of {YEAR})?", lambda f: _half(f)),
    Rule("the first or last three months of 2020", f"(the )?(first|{{closing}}) ({{num:count}}|{{n:count}}) {{units:unit}} of ({YEAR}|{{which}} year|the year)", _months_of_year),
    Rule("the first or last month of the year", f"(the )?(first|{{closing}}) month of ({YEAR}|{{which}} year|the year)", _month_of_year),
    Rule("the second half of April", f"(the )?({{ordinal}}|last|latter) half of {MONTH}(,? {YEAR})?", _half_month),
    Rule("the same period of 2019", f"(the |a )?(same|comparable|corresponding) (period|quarter|months|half|stretch) (of|in) {YEAR}", lambda f: SameQuarter(year=f["year"])),
    Rule("the latter half of 2020", f"(the )?(last|latter|final) (half|{{quarter}}) of {YEAR}", _latter),
    Rule("the year ended", "[(the )?(fiscal )?year] (ended|ending) ", lambda f: Length(duration(1, "year"))),
    Rule("the financial year 2023-24", f"(the )?(fiscal|financial) (year )?{YEAR}(-|/)({{yyyy:until}}|{{yy:ends}})", _short_fiscal),
    Rule("the 2023-24 fiscal year", f"(the )?{YEAR}(-|/)({{yyyy:until}}|{{yy:ends}}) (fiscal|financial) year", _short_fiscal),
    Rule("fiscal 2020", f"(the )?(fiscal|financial) (year )?{YEAR}", lambda f: Fiscal(f["year"])),
    Rule("the 2020 fiscal year", f"the {YEAR} (fiscal|financial) year", lambda f: Fiscal(f["year"])),
    Rule("the fiscal year", "((the |this )(current |latest |next )?|its |their )(fiscal|financial) year", lambda f: Fiscal()),
    Rule("last week, this month, next year", f"{WHICH} {{unit}}", _which_unit),
    Rule("the current year", "the current {unit}", lambda f: Unit(f["unit"], 0) if f["unit"] in _DATED else None),
    Rule("the following or previous month", "the {whichmention} {unit}", _told_unit),
    Rule("the same month last year", "(that|the) same {unit}( of)? (last year|a year (ago|earlier|before|previously)|the (previous|preceding|prior) year|the year before)", _year_before),
    Rule("the same week of 2019", f"(the|that) same {{unit}} (of|in) {YEAR}", _same_of_year),
    Rule("this week last year", "(this {unit} last year|a year ago this {unit})", _year_before_now),
    Rule("the same month", "(that|the same|that same|that very) {unit}", _told_unit),
    Rule("over the next decade", "(in|over|during|within|throughout) [the next {unit}]", _stretch_ahead),
    Rule("the next day", "the ({nextword:next}|following) {unit}", _following_unit),
    Rule("the year before last", "the {unit} before last", _before_last),
    Rule("the week after next", "the {unit} after next", _after_next),
    Rule("the upcoming week", "(the |this )?{upcoming} {unit}", _upcoming_unit),
    Rule("the year to March", "[the year] (to|through) ({month}|the end of)", lambda f: Length(duration(1, "year"))),
    Rule("for the year", "(for|of|in|during|over|through|throughout|within|by|beyond|this late in) [the {unit}](,|.|;)?", _the_unit),
    Rule("ended the week down", "(end|ends|ended|ending|finish|finishes|finished|finishing|close|closes|closed|closing|begin|begins|began|start|starts|started|starting) [the {unit}] (up|down|at|on|in|with|higher|lower|little|above|below|near|off|{n}|,|.)", _the_unit),
    Rule("the week's worst day", "[the {unit}]'s", _the_unit),
    Rule("down 2 percent on the week", "on [the week](,|.|;)", lambda f: TheUnit("week")),
    Rule("before the year is out", "before [the {unit}] is (out|over|up)", _the_unit),
    Rule("full year", "(the )?full(-| )year", lambda f: TheUnit("year")),
    Rule("the new year", "(in|by|before|until|till|into|after|early in|during|since) [the new year]", lambda f: NewYear()),
    Rule("year to date", "(the )?year(-| )to(-| )date", lambda f: Unit("year", 0)),
    Rule("since mid-year", "(by|until|till|from|at|around|since|after|before|through) [(mid-year|midyear)]", lambda f: Modified("MID", TheUnit("year"))),
    Rule("by midweek", "(by|until|till|from|around|since|after|before) [(mid-week|midweek)]", lambda f: Midweek()),
    Rule("turn midweek.", "[(mid-week|midweek)](,|.|;|:|{close}| and| but| when| as| before| after| with)", lambda f: Midweek()),
    Rule("year-end", f"year-end( (of )?{YEAR})?", _year_end),
    Rule("by month-end", "(the )?month(-|'s )end", lambda f: Modified("END", Unit("month", 0))),
    Rule("the year's end", "(the )?year( |'s )end", lambda f: Modified("END", TheUnit("year"))),
    Rule("at week's end", "(the )?{unit}'s end", lambda f: (whole := _the_unit(f)) and Modified("END", whole)),
    Rule("year end 1988", f"year end( of)? {YEAR}", lambda f: Modified("END", Fixed(calendar.year(f["year"])))),
    Rule("since 1986", f"{_YEAR_FOLLOWS} [{YEAR}]", lambda f: Fixed(calendar.year(f["year"]))),
    Rule("between 2006 and 2008", f"{YEAR}(-| - | to | and | or |, )[{{yyyy:second}}]", lambda f: Fixed(calendar.year(f["second"])) if f["year"] < f["second"] else None),
    Rule("2019-21", f"{YEAR}-[{{yy}}]", _short_year),
    Rule("the 2019-20 school year", f"{YEAR}(-|/)[{{yy}} {{unitkind}} year]", _short_year),
    Rule("about 1640", f"({{approx}}|c.?|ca.?) {YEAR}", lambda f: Modified("APPROX", Fixed(calendar.year(f["year"])))),
    Rule("mid-2061", f"(early|mid|late)-[{YEAR}]", lambda f: Fixed(calendar.year(f["year"]))),
    Rule("2019", YEAR, _lone_year),
    Rule("nineteen ninety-six", f"(the year )?{SAID_YEAR}", _spoken_year),
    Rule("the year two thousand", "the year {num:thousands} thousand", lambda f: Fixed(calendar.year(1000 * f["thousands"])) if f["thousands"] == 2 else None),
    Rule("the year 2000", f"the year {YEAR}", lambda f: Fixed(calendar.year(f["year"]))),
    Rule("the 1990s", "(the )?{yyyy:year}'?s", _decade),
    Rule("the '90s", "(the )?'{yy}s", _decade),
    Rule("the 90s", "the {yy}s", _decade),
    Rule("the 60s and 70s", "{yy:other}s (and|or|to) [{yy}s]", _decade),
    Rule("(1645-1702)", f"{{open}}[{YEAR}](-| - ){{yyyy:second}}{{close}}", lambda f: Fixed(calendar.year(f["year"])) if f["year"] < f["second"] else None),
    Rule("the 1689 treaty", f"the [{YEAR}] {{dated_thing}}", lambda f: Fixed(calendar.year(f["year"]))),
    Rule("the summer of '76", "(the )?{season} of '{yy}", lambda f: Fixed(calendar.season(1900 + f["yy"], f["season"]))),
    Rule("the nineties", "the {nineties}", _decade),
    Rule("the late nineties", "the {mod}( |-){nineties}", lambda f: Modified(f["mod"], Fixed(calendar.decade(f["nineties"])))),
    Rule("the 19th century", "(the )?({dd:day}{suffix}|{ordinal})( |-)century( (ad|a.d.|ce))?", _century),
    Rule("the third century BC", "(the )?({dd:day}{suffix}|{ordinal})( |-)century (bc|b.c.|bce)", lambda f: Nothing()),
    Rule("44 BC", "{n:count} (bc|b.c.|bce)", lambda f: Nothing()),
    Rule("AD 122", "(ad|a.d.) {n:count}", _anno_domini),
    Rule("122 AD", "{n:count} (ad|a.d.|ce)", _anno_domini),
    Rule("the spring of the following or previous year", "(the )?{season} of the ({whichmention}|next) year", lambda f: OfYear(season(f), Unit("year", f.get("whichmention", 1), "mention"))),  # type: ignore[arg-type]
    Rule("two summers ago", f"{NUMBER} {{seasons}} (ago|back|earlier)", _seasons_ago),
    Rule("the summer before last", "the {season} before last", lambda f: SeasonsAgo(2, replace(season(f), which="last"))),  # type: ignore[type-var, arg-type]
    Rule("after a summer in which", "after [a {season}] (in|of|when|that|with|without)", lambda f: replace(season(f), which="last")),  # type: ignore[type-var]
    Rule("after a weekend in which", "after [a {weekend}] (in|when|that) (which|the|it|they|a)", lambda f: Weekend("last")),
    Rule("the summer before or after", "[the {season} {beyond:side}](,|.|;|{close})", lambda f: replace(season(f), which="next" if f["side"] > 0 else "last", basis="mention")),  # type: ignore[type-var]
    Rule("the 18th and 19th centuries", "(the )?[({dd:day}{suffix}|{ordinal})]( and | to |, )({dd}{suffix}|{ordinal:other}) centuries", _century),
    Rule("18th and 19th centuries", "(and|to) [({dd:day}{suffix}|{ordinal}) centuries]", _century),
    Rule("the following or previous July", "the {whichmention} {monthname:month}", lambda f: replace(month(f), which="next" if f["whichmention"] > 0 else "last", basis="mention")),  # type: ignore[type-var]
    Rule("the following or previous spring", "the {whichmention} {season}", lambda f: replace(season(f), which="next" if f["whichmention"] > 0 else "last", basis="mention")),  # type: ignore[type-var]
    Rule("the spring of that year", "(the )?{season} of (that|the same) year", lambda f: OfYear(season(f), Unit("year", 0, "mention"))),  # type: ignore[arg-type]
    Rule("this past spring", "(this|the) past {season}", lambda f: InYear(season(f).at, "XXXX", "season", "last")),  # type: ignore[attr-defined]
    Rule("the weekend", "(the|this|that|at|over) [(the |this |that )?(holiday |long |bank holiday )?{weekend}]", lambda f: Weekend()),
    Rule("by weekend", "(by|before|until) [{weekend}]", lambda f: Weekend()),
    Rule("the second or last weekend of June", f"(the )?({{ordinal}}|last|final) {{weekend}} (of|in) {MONTH}(,? {YEAR})?", _nth_weekend),
    Rule("the long weekend", "(the|that) (holiday |long |bank holiday )?{weekend}", lambda f: Weekend()),
    Rule("this weekend", "this (holiday |long |bank holiday )?{weekend}", lambda f: Weekend("this")),
    Rule("last weekend", "(last|this past|the past) {weekend}", lambda f: Weekend("last")),
    Rule("the weekend before last", "the {weekend} before last", lambda f: Weekend("last", -1)),
    Rule("the previous or following weekend", "the {whichmention} {weekend}", lambda f: Weekend("next", f["whichmention"] - 1, "mention")),
    Rule("next weekend", "next {weekend}", lambda f: Weekend("next")),
    Rule("the coming weekend", "(the |this )?{upcoming} {weekend}", lambda f: Weekend()),
]
