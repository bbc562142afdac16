"""Days with a name that fall by rule; each row is the name, and the rule as a function of the year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from whence.languages.en.times.phrases import NUMBER, number
from whence.times import calendar
from whence.times.calendar import Period
from whence.times.expressions import (
    Every,
    Expression,
    Fixed,
    InYear,
    Modified,
    OfYear,
    Part,
    SeasonsAgo,
    Unit,
)
from whence.times.grammar import Found, Rule


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    return lambda year: calendar.nth_weekday(year, month, weekday, nth)


def _easter(days: int = 0) -> Callable[[int], date]:
    return lambda year: calendar.easter(year) + timedelta(days)


def _orthodox(days: int = 0) -> Callable[[int], date]:
    return lambda year: calendar.orthodox_easter(year) + timedelta(days)


def _hebrew(days: int) -> Callable[[int], date]:
    """Days from the Hebrew new year; what falls in spring is counted back from the next one."""
    return lambda year: calendar.hebrew_new_year(year) + timedelta(days)


def _hanukkah(year: int) -> date:
    begin = calendar.hebrew_new_year(year)
    second = 30 if (calendar.hebrew_new_year(year + 1) - begin).days in (355, 385) else 29
    return begin + timedelta(30 + second + 24)


def _lunar_new_year(year: int) -> date:
    """The new moon of Beijing's day between 21 January and 20 February."""
    return (calendar.new_moon(date(year, 1, 21)) + timedelta(hours=8)).date()


def _diwali(year: int) -> date:
    """The last evening in India before the new moon of late October or early November."""
    return (calendar.new_moon(date(year, 10, 17)) - timedelta(hours=14, minutes=40)).date()


HOLIDAYS: list[tuple[str, Callable[[int], date]]] = [
    ("new year's day", _fixed(1, 1)),
    ("(twelfth night|epiphany|three kings day)", _fixed(1, 6)),
    ("orthodox christmas( day| eve)?", _fixed(1, 7)),
    ("inauguration day", _fixed(1, 20)),
    ("(pongal|makar sankranti)", _fixed(1, 14)),
    ("(lunar|chinese) new year", _lunar_new_year),
    ("(st|saint).? piran's day", _fixed(3, 5)),
    ("(st|saint).? joseph's day", _fixed(3, 19)),
    ("lady day", _fixed(3, 25)),
    ("orthodox good friday", _orthodox(-2)),
    ("orthodox easter( sunday)?", _orthodox()),
    ("orthodox easter monday", _orthodox(1)),
    ("(passover|pesach)", _hebrew(-163)),
    ("purim", _hebrew(-193)),
    ("shavuot", _hebrew(-113)),
    ("rosh hashana(h)?", _hebrew(0)),
    ("yom kippur", _hebrew(9)),
    ("sukkot", _hebrew(14)),
    ("(hanukkah|chanukah)", _hanukkah),
    ("(diwali|deepavali)", _diwali),
    ("(vishu|songkran)", _fixed(4, 14)),
    ("tax day", _fixed(4, 15)),
    ("patriots' day", _nth(4, 0, 3)),
    ("earth day", _fixed(4, 22)),
    ("walpurgis night", _fixed(4, 30)),
    ("(the )?(early may|may day|may) bank holiday", _nth(5, 0, 1)),
    ("(late may|spring) bank holiday", _nth(5, 0, -1)),
    ("cinco de mayo", _fixed(5, 5)),
    ("(v-e|ve) day", _fixed(5, 8)),
    ("victory day", _fixed(5, 9)),
    ("mother's day", _nth(5, 6, 2)),
    ("victoria day", lambda year: calendar.weekday_from(date(year, 5, 24), 0, "past")),
    ("trinity sunday", _easter(56)),
    ("corpus christi", _easter(60)),
    ("(d-day|d day)", _fixed(6, 6)),
    ("flag day", _fixed(6, 14)),
    ("(father|fathers)'s? day", _nth(6, 6, 3)),
    ("midsummer's eve", _fixed(6, 23)),
    ("(midsummer's day|midsummer day|(st|saint).? john's day)", _fixed(6, 24)),
    ("(st|saint).? swithin's day", _fixed(7, 15)),
    ("lammas", _fixed(8, 1)),
    ("ferragosto", _fixed(8, 15)),
    ("gandhi jayanti", _fixed(10, 2)),
    ("german unity day", _fixed(10, 3)),
    ("(indigenous peoples'? day)", _nth(10, 0, 2)),
    ("trafalgar day", _fixed(10, 21)),
    ("day of the dead", _fixed(11, 2)),
    ("jamhuri day", _fixed(12, 12)),
    ("madaraka day", _fixed(6, 1)),
    ("mashujaa day", _fixed(10, 20)),
    ("heritage day", _fixed(9, 24)),
    ("(st|saint).? nicholas's? day", _fixed(12, 6)),
    ("(st|saint).? lucia's day", _fixed(12, 13)),
    ("hogmanay", _fixed(12, 31)),
    ("(australia|republic) day", _fixed(1, 26)),
    ("burns night", _fixed(1, 25)),
    ("martin luther king(,? jr.?)?( 's)? day", _nth(1, 0, 3)),
    ("groundhog day", _fixed(2, 2)),
    ("waitangi day", _fixed(2, 6)),
    ("valentine's day", _fixed(2, 14)),
    ("presidents'? day", _nth(2, 0, 3)),
    ("(st|saint).? david's day", _fixed(3, 1)),
    ("international women's day", _fixed(3, 8)),
    ("(st|saint).? patrick's day", _fixed(3, 17)),
    ("(st|saint).? george's day", _fixed(4, 23)),
    ("april fools?'?s? day", _fixed(4, 1)),
    ("(shrove tuesday|pancake (day|tuesday)|mardi gras|fat tuesday)", _easter(-47)),
    ("ash wednesday", _easter(-46)),
    ("palm sunday", _easter(-7)),
    ("maundy thursday", _easter(-3)),
    ("good friday", _easter(-2)),
    ("easter( sunday)?", _easter()),
    ("easter monday", _easter(1)),
    ("easter saturday", _easter(-1)),
    ("easter tuesday", _easter(2)),
    ("holy saturday", _easter(-1)),
    ("ascension day", _easter(39)),
    ("(whit sunday|whitsun|pentecost)", _easter(49)),
    ("whit monday", _easter(50)),
    ("anzac day", _fixed(4, 25)),
    ("may day", _fixed(5, 1)),
    ("memorial day", _nth(5, 0, -1)),
    ("juneteenth", _fixed(6, 19)),
    ("canada day", _fixed(7, 1)),
    ("family day", lambda year: calendar.nth_weekday(year, 2, 0, 3)),  # in most of Canada
    ("(independence day|july fourth|the fourth of july|the 4th of july)", _fixed(7, 4)),
    ("bastille day", _fixed(7, 14)),
    ("assumption day", _fixed(8, 15)),
    ("(the )?august bank holiday", _nth(8, 0, -1)),
    ("the feast of the assumption", _fixed(8, 15)),
    ("candlemas( day)?", _fixed(2, 2)),
    ("(st|saint).? brigid's day", _fixed(2, 1)),
    ("michaelmas", _fixed(9, 29)),
    ("the glorious twelfth", _fixed(8, 12)),
    ("melbourne cup day", _nth(11, 1, 1)),
    ("(labor|labour) day", _nth(9, 0, 1)),
    ("columbus day", _nth(10, 0, 2)),
    ("(halloween|hallowe'en)", _fixed(10, 31)),
    ("all saints'? day", _fixed(11, 1)),
    ("all souls'? day", _fixed(11, 2)),
    ("(bonfire|guy fawkes) night", _fixed(11, 5)),
    ("remembrance sunday", _nth(11, 6, 2)),
    ("mothering sunday", _easter(-21)),
    ("election day", lambda year: calendar.nth_weekday(year, 11, 0, 1) + timedelta(1)),
    ("(veterans'?|remembrance|armistice) day", _fixed(11, 11)),
    ("thanksgiving( day)?", _nth(11, 3, 4)),
    ("thanksgiving monday", _nth(10, 0, 2)),
    ("black friday", lambda year: calendar.nth_weekday(year, 11, 3, 4) + timedelta(1)),
    ("cyber monday", lambda year: calendar.nth_weekday(year, 11, 3, 4) + timedelta(4)),
    ("christmas eve", _fixed(12, 24)),
    ("christmas( day)?", _fixed(12, 25)),
    ("(boxing day|(st|saint).? stephen's day)", _fixed(12, 26)),
    ("(st|saint).? andrew's day", _fixed(11, 30)),
    ("new year's eve", _fixed(12, 31)),
]


def _moon(index: int, day: int, length: int) -> Callable[[int], Period]:
    """What the Islamic calendar puts in a year: its first such stretch, by arithmetic."""

    def at(year: int) -> Period:
        era = next(era for era in range((year - 622) * 33 // 32 - 2, (year - 622) * 33 // 32 + 4) if calendar.islamic(era, index, day).year == year)
        begin = calendar.islamic(era, index, day)
        if length == 1:
            return calendar.day(begin)
        return Period("month", begin.isoformat()[:7], begin, begin + timedelta(length))

    return at


# By the moon: right to a day, and said to be about.
BY_THE_MOON = [
    ("(the holy month of )?ramadan", _moon(9, 1, 30)),
    ("eid( | - |-)al( | - |-)fitr", _moon(10, 1, 1)),
    ("eid( | - |-)al( | - |-)adha", _moon(12, 10, 1)),
    ("ashura", _moon(1, 10, 1)),
]


def _moon_rule(name: str, at: Callable[[int], Period]) -> Rule:
    granularity = at(2024).granularity

    def make(found: Found) -> Expression:
        year = found.get("year")
        inner = Fixed(at(year)) if year else InYear(at, "XXXX-XX" if granularity == "month" else "XXXX-XX-XX", granularity, found.get("which"))
        return Modified("APPROX", inner)

    return Rule(name, f"({{which}} )?{name}(,? {{yyyy:year}})?", make)


def _weekend_of(holiday: date) -> Period:
    """The weekend that a holiday makes long: of a Monday or a Tuesday the one before it."""
    return calendar.weekend(holiday - timedelta(2) if holiday.weekday() < 2 else holiday)


def _rules(name: str, at: Callable[[int], date]) -> list[Rule]:
    def make(found: Found) -> Expression:
        if "year" in found:
            return Fixed(calendar.day(at(found["year"])))
        return InYear(lambda year: calendar.day(at(year)), "XXXX-XX-XX", "day", found.get("which"))

    def told(found: Found) -> Expression:
        which = "next" if found["whichmention"] > 0 else "last"
        return InYear(lambda year: calendar.day(at(year)), "XXXX-XX-XX", "day", which, basis="mention")  # type: ignore[arg-type]

    def weekend(found: Found) -> Expression:
        return InYear(lambda year: _weekend_of(at(year)), "XXXX-WXX-WE", "weekend", found.get("which"))

    def week(found: Found) -> Expression:
        return InYear(lambda year: calendar.week(at(year)), "XXXX-WXX", "week", found.get("which"))

    def every(found: Found) -> Expression:
        days = {f"{at(year):%m-%d}" for year in (2022, 2023, 2024)}
        return Every(f"XXXX-{days.pop()}" if len(days) == 1 else "P1Y")

    def within(found: Found) -> Expression:
        return OfYear(InYear(lambda year: calendar.day(at(year)), "XXXX-XX-XX", "day"), Unit("year", 0, "mention"))

    said = f"({{which}} )?{name}"
    return [
        Rule(f"every {name}", f"(every|each) {name}", every),
        Rule(f"the following or previous {name}", f"the {{whichmention}} {name}", told),
        Rule(name, f"{said}((,? | in | of ){{yyyy:year}})?", make),
        Rule(f"{name} weekend", f"(the )?{said} (holiday |long )?{{weekend}}", weekend),
        Rule(f"{name} week", f"{said} week", week),
        Rule(f"that {name}", f"that {name}", within),
    ]


# Names that mean the day only beside its weekend: "St Patrick's" alone is as often a church.
WEEKENDS = [("(st|saint).? patrick's", _fixed(3, 17)), ("new year's?", _fixed(1, 1))]

def _sunday_of(first: Callable[[int], date], most: int) -> Callable[[Found], Expression | None]:
    """"the third Sunday in Lent": counted from the first one of every year."""

    def make(found: Found) -> Expression | None:
        nth = found["ordinal"]
        if nth > most:
            return None
        if "year" in found:
            return Fixed(calendar.day(first(found["year"]) + timedelta(7 * nth - 7)))
        return InYear(lambda year: calendar.day(first(year) + timedelta(7 * nth - 7)), "XXXX-XX-XX", "day")

    return make


def _holidays_ago(at: Callable[[int], date]) -> Callable[[Found], Expression | None]:
    """"three Christmases ago": counted from the last one."""

    def make(found: Found) -> Expression | None:
        count = number(found)
        last = InYear(lambda year: calendar.day(at(year)), "XXXX-XX-XX", "day", "last")
        return SeasonsAgo(int(count), last) if count is not None and count == int(count) >= 1 else None

    return make


_SUNDAYS = [
    Rule("the third Sunday in Lent", "(the )?{ordinal} sunday (in|of) lent((,? | in ){yyyy:year})?", _sunday_of(_easter(-42), 6)),
    Rule("the first Sunday of Advent", "(the )?{ordinal} sunday (in|of) advent((,? | in ){yyyy:year})?", _sunday_of(lambda year: calendar.weekday_from(date(year, 12, 24), 6, "past") - timedelta(21), 4)),
]
# Holidays that years are counted by.
_COUNTED = [
    Rule("three Christmases ago", f"{NUMBER} christmases (ago|back)", _holidays_ago(_fixed(12, 25))),
    Rule("the Christmas before last", "(the )?christmas before last", lambda f: _holidays_ago(_fixed(12, 25))(Found({"count": 2}))),
    Rule("the Easter before last", "(the )?easter before last", lambda f: _holidays_ago(_easter())(Found({"count": 2}))),
    Rule("two Easters ago", f"{NUMBER} easters (ago|back)", _holidays_ago(_easter())),
]

_NEW_YEAR = InYear(lambda year: calendar.day(date(year, 1, 1)), "XXXX-01-01", "day")
_ELECTION = InYear(lambda year: calendar.day(calendar.nth_weekday(year, 11, 0, 1) + timedelta(1)), "XXXX-XX-XX", "day")
_HOLY_WEEK = InYear(lambda year: calendar.week(calendar.easter(year)), "XXXX-WXX", "week")

RULES = [*_SUNDAYS, *_COUNTED, Rule("since New Year",
         "(since|at|over|until|till|before|after|by|like|and) [new year](,|.|;|:|{close}| and| without| in| at)", lambda f: _NEW_YEAR),
         Rule("Holy Week", "holy week", lambda f: _HOLY_WEEK), Rule("election night", "election night", lambda f: Part("NI", _ELECTION))] + [_moon_rule(name,
         at) for name, at in BY_THE_MOON] + [rule for name, at in HOLIDAYS for rule in _rules(name, at)] + [rule for name, at in WEEKENDS
         for rule in _rules(name, at)[3:4]]
