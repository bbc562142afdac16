"""What a found phrase means, by the names of what it captured; no word of any language.

A rule gives one of these the words that it found: ``Rule("letzte Woche", "{which} {unit}", unit)``. The names are those of the
classes (``words.py``) and ``day``, ``month``, ``year``, ``hour``, ``minute``, ``count``; every maker says which it reads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from whence.languages.shared.amounts import amount, duration, number
from whence.times import calendar
from whence.times.expressions import (
    Beside,
    Clock,
    ComingWeekend,
    DayOfMonth,
    Every,
    Expression,
    Fiscal,
    Fixed,
    Gone,
    InMonth,
    InWeek,
    InYear,
    Length,
    Modified,
    NewYear,
    Nothing,
    Overnight,
    Part,
    Shifted,
    TheUnit,
    TillMorning,
    Told,
    Tonight,
    Unit,
    Usual,
    Vague,
    Weekday,
    Weekend,
)
from whence.times.grammar import Rule

Words = Mapping[str, Any]
Maker = Callable[[Words], Expression | None]

_OFFSETS = {"last": -1, "this": 0, "next": 1, "before": -1, "that": 0, "after": 1}
_MENTIONED = ("before", "that", "after")
_SEASONS = ("SP", "SU", "FA", "WI")
_CLOCK_UNITS = ("second", "minute", "hour")
_FIRST_YEAR, _LAST_YEAR = 1900, 2050
_ROUND = 50
_REFERENCES = {"last": "PAST_REF", "before": "PAST_REF", "this": "PRESENT_REF", "that": "PRESENT_REF", "next": "FUTURE_REF", "after": "FUTURE_REF"}
_CURRENT = 50  # "the '30s" are of this century, "the '80s" of the last

# How many: "3", "1.000", "2,5", "zwei", "trente et un"; a language puts what joins its tens and ones between them.
DIGITS = "{n:count}((.| ){nnn:group})?(,{nn:tenths})?"


def numbers(joint: str = "") -> str:
    """The pattern of a number; ``joint`` stands between a ten and what is added to it: "( y |-)"."""
    return f"({DIGITS}|{{num:count}}({joint}{{more}})?( {{scale}})?)" if joint else f"({DIGITS}|{{num:count}}( {{scale}})?)"


# ---- days -----------------------------------------------------------------------------------------------------------


def day_of(found: Words) -> Expression | None:
    """A day of a ``month``, with its ``year``, ``which`` or ``weekday``; None where no month has such a day."""
    day = _day(found.get("year"), found["month"], found["day"], found.get("weekday"))
    which = found.get("which")
    return replace(day, which=which) if isinstance(day, InYear) and which in ("last", "next") else day


def other_day(name: str) -> Maker:
    """The other day of a list or a range, which shares the month: "vom 3. bis 5. Mai"."""
    return lambda f: _day(f.get("year"), f["month"], f[name])


def _day(year: int | None, month: int, day: int, weekday: int | None = None) -> Expression | None:
    try:
        date(year or 2024, month, day)
    except ValueError:
        return None
    if year:
        return Fixed(calendar.day(date(year if year > 99 else 2000 + year, month, day)))
    return InYear(lambda y: calendar.day(date(y, month, day)), f"XXXX-{month:02d}-{day:02d}", "day", weekday=weekday)


def nth_weekday(found: Words) -> Expression | None:
    """"первый понедельник октября": an ``ordinal``, −1 the last, ``weekday`` and ``month``, with a ``year`` where that is said."""
    number, name, index = found.get("ordinal", -1), found["weekday"], found["month"]
    if not (number == -1 or 1 <= number <= 4):
        return None
    said = InYear(lambda y: calendar.day(calendar.nth_weekday(y, index, name, number)), f"XXXX-{index:02d}-XX", "day")
    return Fixed(said.at(found["year"])) if "year" in found else said


def day_of_month(found: Words) -> Expression:
    """"am 5.", "el día 13", "le 5": a bare ``day``, with its ``weekday`` where that is said."""
    return DayOfMonth(found["day"], found.get("weekday"))


def near_day_of_month(found: Words) -> Expression:
    """"sexta-feira (14)", "venerdì 14": where news says the two of every day, the nearer month in which they fit."""
    return DayOfMonth(found["day"], found.get("weekday"), nearest="weekday" in found)


def end_day(found: Words) -> Expression:
    """"the last day of March": ``ordinal`` 1, or else the last."""
    return InMonth(found.get("ordinal", -1), month(found))


def weekday(found: Words) -> Expression:
    """A ``weekday``, with ``which`` and a ``part`` of the day. "This Friday" is the one that its clause looks to."""
    which, name = found.get("which"), found["weekday"]
    if which in _MENTIONED:
        day = Weekday(name, {"before": "last", "that": "this", "after": "next"}[which], basis="mention")  # type: ignore[arg-type]
    else:
        day = Weekday(name, which if which != "this" else None)
    return Part(found["part"], day) if "part" in found else day


def weekday_part(found: Words) -> Expression:
    """"Freitagabend": one word, ``weekdaypart``, is both."""
    name, part = found["weekdaypart"]
    return weekday({**found, "weekday": name, "part": part})


def dayword(found: Words) -> Expression:
    """"heute", "ayer", with a ``part`` of the day or without."""
    day = Unit("day", found["dayword"])
    return Part(found["part"], day) if "part" in found else day


def day_away(offset: int, basis: str = "now") -> Maker:
    """So many days from today or, with ``basis`` "mention", from the day last named; with a ``part`` of the day or without."""

    def make(found: Words) -> Expression:
        day = Unit("day", offset, basis)  # type: ignore[arg-type]
        return Part(found["part"], day) if "part" in found else day

    return make


def part(found: Words) -> Expression:
    """A ``part`` of the day that the text is at."""
    return Part(found["part"])


def part_of(name: str, offset: int | None = None, basis: str = "now") -> Maker:
    """The part of the day ``name``: "anoche" is ``part_of("NI", -1)``."""
    day = None if offset is None else Unit("day", offset, basis)  # type: ignore[arg-type]
    return lambda f: Part(name, day)


def overnight(found: Words) -> Expression:
    """"heute Nacht", "cette nuit": the night that is over or, where the clause looks ahead, the one to come."""
    return Overnight()


def tonight(found: Words) -> Expression:
    """"esta noche": the coming one; in the small hours, of what has happened, the one that still goes on."""
    return Tonight()


def this_night(found: Words) -> Expression:
    """"heute Nacht", "vannacht": as ``overnight``, and told in the evening, where no word says which, the one to come."""
    return Overnight(coming=True)


def till_morning(found: Words) -> Expression:
    """"do rana", "bis zum Morgen"."""
    return TillMorning()


def modified_part(found: Words) -> Expression:
    """"en début de soirée": ``mod`` says which part of the ``part``."""
    return Modified(found["mod"], Part(found["part"]))


def day_of_week(found: Words) -> Expression | None:
    """"Freitag vergangener Woche": the ``weekday`` of the week that ``which`` says."""
    week = unit({"unit": "week", "which": found["which"]})
    return InWeek(found["weekday"], week) if week is not None else None


def weekday_weeks_away(weeks: int) -> Maker:
    """"Mittwoch vor einer Woche" is ``weekday_weeks_away(-1)``; its ``count`` and ``unit`` say how many, where they are captured."""

    def make(found: Words) -> Expression | None:
        count, name = amount(found) if "unit" in found else (1, "week")
        whole = None if count is None else {"week": 7 * count, "day": 7 * round(count / 7) if count in (8, 14, 15) else None}.get(name)
        if not whole or whole % 7:
            return None
        away = int(whole) // 7 * weeks
        return Told(Weekday(found["weekday"], None, away), "past" if away < 0 else "future")

    return make


# ---- longer periods -------------------------------------------------------------------------------------------------


def month(found: Words) -> Expression:
    """A ``month``, with its ``year`` or ``which``."""
    index, which = found["month"], found.get("which")
    if "year" in found:
        return Fixed(calendar.month(found["year"], index))
    return InYear(lambda y: calendar.month(y, index), f"XXXX-{index:02d}", "month", None if which in _MENTIONED else which)


def gone(maker: Maker) -> Maker:
    """Of what has been, wherever the clause looks: "la inflación de noviembre se conocerá mañana"."""

    def make(found: Words) -> Expression | None:
        said = maker(found)
        return None if said is None else Gone(said)

    return make


def modified_month(found: Words) -> Expression:
    """"mi-mai", "finales del mes de abril": ``mod`` says which part of the ``month``."""
    return Modified(found["mod"], month(found))


def unit(found: Words) -> Expression | None:
    """"letzte Woche", "el próximo trimestre", "l'année précédente": a ``unit`` and ``which``; "that day" is the day last named."""
    name, which = found["unit"], found["which"]
    basis = "mention" if which in _MENTIONED else "now"
    if name in _CLOCK_UNITS:
        return None
    if name == "weekend":
        return Weekend(None if which == "that" else {"before": "last", "after": "next"}.get(which, which), basis=basis)  # type: ignore[arg-type]
    if name == "day" and which == "this":
        basis = "mention"  # "an diesem Tag"
    return Unit(name, _OFFSETS[which], basis)  # type: ignore[arg-type]


def the_unit(found: Words) -> Expression | None:
    """"das Jahr", "el mes": the one that is spoken of, else the one we are in."""
    if found["unit"] in _CLOCK_UNITS:
        return None
    return Weekend() if found["unit"] == "weekend" else TheUnit(found["unit"])


def weekend(found: Words) -> Expression:
    """"am Wochenende", with ``which`` or without."""
    return (unit({**found, "unit": "weekend"}) if "which" in found else None) or Weekend()


def coming_weekend(found: Words) -> Expression:
    """"kommendes Wochenende", "het komende weekend"."""
    return ComingWeekend()


def this(name: str, offset: int = 0, basis: str = "now", mod: str | None = None) -> Maker:
    """One word for a unit of the calendar: "heuer" is ``this("year")``, "Vormonat" ``this("month", -1)``, "Jahresende" has a ``mod``."""
    said = Unit(name, offset, basis)  # type: ignore[arg-type]
    return lambda f: Modified(mod, said) if mod else said


def unit_part(found: Words) -> Expression | None:
    """"Ende des Jahres": ``mod`` says which part of the ``unit`` that is spoken of."""
    inner = the_unit(found)
    return None if inner is None or found["unit"] == "day" else Modified(found["mod"], inner)


def modified_unit(found: Words) -> Expression | None:
    """"finales del año pasado", "la fin du mois dernier": ``mod`` says which part of the ``unit`` that ``which`` says."""
    inner = unit(found)
    return None if inner is None or found["unit"] == "day" else Modified(found["mod"], inner)


def unit_end(found: Words) -> Expression:
    """"Jahresende": one word, ``unitend``, says the unit and which part of it."""
    name, mod = found["unitend"]
    return Modified(mod, Unit(name, 0))


def season(found: Words) -> Expression:
    """A ``season``, with its ``year`` or ``which``."""
    index, which = found["season"], found.get("which")
    if "year" in found:
        return Fixed(calendar.season(found["year"], index))
    return InYear(lambda y: calendar.season(y, index), f"XXXX-{_SEASONS[index]}", "season",
                  {"before": "last", "after": "next", "that": None}.get(which, which), basis="mention" if which in ("before", "after") else "now")  # type: ignore[arg-type]  # fmt: skip


def quarter(found: Words) -> Expression | None:
    """"erstes Quartal", "el tercer trimestre de 2023": an ``ordinal``, and its ``year`` where that is said."""
    index = found["ordinal"]
    if not 1 <= index <= 4:
        return None
    if "year" in found:
        return Fixed(calendar.quarter(found["year"], index))
    return InYear(lambda y: calendar.quarter(y, index), f"XXXX-Q{index}", "quarter")


def last_quarter(found: Words) -> Expression | None:
    """"das letzte Quartal 2018": of a ``year``, its fourth."""
    return quarter({**found, "ordinal": 4})


def half(found: Words) -> Expression | None:
    """"zweites Halbjahr", "el primer semestre": an ``ordinal``, and its ``year`` where that is said."""
    index = found["ordinal"]
    if not 1 <= index <= 2:
        return None
    if "year" in found:
        return Fixed(calendar.half(found["year"], index))
    return InYear(lambda y: calendar.half(y, index), f"XXXX-H{index}", "half")


def year(found: Words) -> Expression:
    """A ``year`` that words beside it say to be one: "im Jahr 1971"."""
    return Fixed(calendar.year(found["year"]))


def fiscal_year(found: Words) -> Expression:
    """"Geschäftsjahr 2023": a ``year``, the last of two, or without one the year that the report is of."""
    year = found.get("year")
    if year is not None and "until" in found:
        year = found["until"] if found["until"] > 99 else year // 100 * 100 + found["until"]
    return Fiscal(year)


def bare_year(found: Words) -> Expression | None:
    """A ``year`` that nothing says to be one: a round number is more often a count."""
    number = found["year"]
    return Fixed(calendar.year(number)) if _FIRST_YEAR <= number <= _LAST_YEAR and number % _ROUND else None


def led_year(found: Words) -> Expression | None:
    """A ``year`` behind a preposition that years have."""
    return Fixed(calendar.year(found["year"])) if 1000 <= found["year"] <= _LAST_YEAR + _ROUND else None


def decade(found: Words) -> Expression | None:
    """"die 2030er Jahre", "los años 90", "les années soixante": a ``year`` in full or its last two digits."""
    first = found["year"]
    if first < 100:
        first += 1900 if first >= _CURRENT or first == 0 else 2000 if first <= 20 else 1900
    return Fixed(calendar.decade(first)) if not first % 10 else None


def century(found: Words) -> Expression | None:
    """"das 19. Jahrhundert": an ``ordinal``."""
    return Fixed(calendar.century(100 * (found["ordinal"] - 1))) if 2 <= found["ordinal"] <= 22 else None


def modified_century(found: Words) -> Expression | None:
    """"inicios del siglo XX": ``mod`` says which part."""
    whole = century(found)
    return Modified(found["mod"], whole) if whole is not None else None


def new_year(found: Words) -> Expression:
    """"im neuen Jahr"."""
    return NewYear()


def holiday(at: Callable[[int], date], which: str | None = None) -> Maker:
    """A day with a name, by its rule (``holidays.py``)."""
    return lambda f: InYear(lambda y: calendar.day(at(y)), "XXXX-XX-XX", "day", f.get("which") if f.get("which") not in _MENTIONED else which)  # type: ignore[arg-type]


# ---- offsets and lengths --------------------------------------------------------------------------------------------


def length(found: Words) -> Expression | None:
    """"sechs Wochen", "media hora", "varios días": a ``count`` (or ``a``, ``vague``) of a ``unit``."""
    count, name = amount(found)
    return Length(duration(count, name))


def lasting(count: float | None, name: str) -> Maker:
    """One length whatever was captured: "eine halbe Stunde" is ``lasting(30, "minute")``."""
    return lambda f: Length(duration(count, name))


def age(found: Words) -> Expression:
    """"23-jährige": so many years are a length."""
    return Length(duration(found["count"], "year"))


def long_word(found: Words) -> Expression:
    """"dreitägig", "monatelang": one word, ``lengthword``, is the length."""
    return Length(found["lengthword"])


def stretch(found: Words) -> Expression | None:
    """"the past ten years" is a length, "the past few weeks" and "the coming days" are vague; ``which`` says where they lie."""
    counted = any(name in found for name in ("count", "a", "scale"))
    if counted:
        return Length(duration(*amount(found)))
    return Vague(_REFERENCES[found["which"]])


def ago(found: Words) -> Expression | None:
    """"vor zwei Jahren", "hace cinco semanas"; "vor Jahren" is vague."""
    return _shift(found, -1, "now") or Vague("PAST_REF")


def ahead(found: Words) -> Expression | None:
    """"in drei Tagen": a length unless its clause looks ahead."""
    count, name = amount(found)
    return Length(duration(count, name)) if count is None or name == "weekend" else Shifted(count, name, 1, "ahead", only_ahead=True, length=duration(count, name))


def within(found: Words) -> Expression | None:
    """"dentro de tres días", "через два часа": always ahead."""
    return _shift(found, 1, "ahead") or Vague("FUTURE_REF")


def later(found: Words) -> Expression | None:
    """"zwei Stunden später": from the time last named."""
    return _shift(found, 1, "mention") or length(found)


def earlier(found: Words) -> Expression | None:
    """"ein Jahr zuvor": from the time last named."""
    return _shift(found, -1, "mention") or length(found)


def after(found: Words) -> Expression | None:
    """"drei Tage nach …": from the event that is named behind it."""
    count, name = amount(found)
    return None if count is None or name == "weekend" else Shifted(count, name, 1, "mention", of_event=True, only_dated=True, length=duration(count, name))


def before(found: Words) -> Expression | None:
    """"drei Tage vor …": to the event that is named behind it."""
    count, name = amount(found)
    return None if count is None or name == "weekend" else Shifted(count, name, -1, "mention", length=duration(count, name), leads=True)


def after_named(found: Words) -> Expression | None:
    """"deux jours après l'attentat": from that and nothing else."""
    shift = after(found)
    return replace(shift, of_named=True) if isinstance(shift, Shifted) else None


def before_named(found: Words) -> Expression | None:
    """"deux jours avant le procès": to that and nothing else."""
    shift = before(found)
    return replace(shift, of_named=True) if isinstance(shift, Shifted) else None


def unit_beside_named(sign: int) -> Maker:
    """"la veille du procès", "le lendemain de l'attentat"."""

    def make(found: Words) -> Expression | None:
        return (after_named if sign > 0 else before_named)({**found, "count": 1}) if found["unit"] not in _CLOCK_UNITS else None

    return make


def unit_beside(sign: int) -> Maker:
    """"am Tag nach …", "al año siguiente de …": one ``unit`` from the event that is named behind it."""

    def make(found: Words) -> Expression | None:
        return (after if sign > 0 else before)({**found, "count": 1}) if found["unit"] not in _CLOCK_UNITS else None

    return make


def to_the_day(found: Words) -> Expression | None:
    """"heute vor 30 Jahren": a ``count`` of years before a ``dayword`` is a day."""
    count, name = amount(found)
    if count is None or count != int(count) or name not in ("day", "week", "month", "year"):
        return None
    return Beside(-int(count), name, Unit("day", found["dayword"]), exact=True)


def from_the_day(found: Words) -> Expression | None:
    """"heute in einer Woche", "vandaag over een week": a ``count`` of weeks behind a ``dayword`` is a day."""
    said = to_the_day(found)
    return replace(said, count=-said.count) if isinstance(said, Beside) else None


def _shift(found: Words, sign: int, basis: str) -> Expression | None:
    count, name = amount(found)
    if count is None or name == "weekend":
        return None
    return Shifted(count, name, sign, basis, length=duration(count, name), of_season=basis == "mention")  # type: ignore[arg-type]


# ---- what recurs ----------------------------------------------------------------------------------------------------


def every(found: Words) -> Expression | None:
    """"jeden Freitag", "cada dos años", "chaque été": of a ``unit`` with its count, a ``weekday``, ``part``, ``month`` or ``season``."""
    if "weekday" in found:
        if "ordinal" in found:
            return Every(duration(found["ordinal"], "week"))
        return Every(f"XXXX-WXX-{found['weekday'] + 1}" + (f"T{found['part']}" if "part" in found else ""))
    if "part" in found:
        return Every(f"XXXX-XX-XXT{found['part']}")
    if "month" in found:
        return Every(f"XXXX-{found['month']:02d}" + (f"-{found['day']:02d}" if "day" in found else ""))
    if "season" in found:
        return Every(f"XXXX-{_SEASONS[found['season']]}")
    if found["unit"] == "weekend":
        return Every("XXXX-WXX-WE")
    counted = number(found)
    return Every(duration(found.get("ordinal", 1) if counted is None and "vague" not in found else counted, found["unit"]))


def usual(found: Words) -> Expression | None:
    """"le mercredi", "il sabato sera": every such day or, told of what was, the last."""
    said, once = every(found), weekday(found)
    return Usual(said.value, once) if isinstance(said, Every) else None


def rate(found: Words) -> Expression:
    """"täglich", "anual": one word, ``rate``."""
    return Every(found["rate"])


def recurring(value: str) -> Maker:
    """One value whatever was captured."""
    return lambda f: Every(value)


# ---- clocks ---------------------------------------------------------------------------------------------------------


def clock(found: Words) -> Expression | None:
    """An ``hour`` with ``minute``, ``past`` or ``to``, told by a ``part`` of the day or ``ampm``; ``half`` goes before its hour."""
    hour, minute, part = found["hour"], found.get("minute"), found.get("part")
    if "past" in found:
        minute = found["past"]
    if "to" in found:
        hour, minute = (hour - 1) % 24, 60 - found["to"]
    if "half" in found:
        hour, minute = hour - 1, 30
    if not 0 <= hour <= 24 or (minute or 0) > 59 or (hour == 24 and minute):
        return None
    if part is None and "ampm" in found:
        hour = hour % 12 + found["ampm"] if hour <= 12 else hour
    elif part in ("AF", "EV") or (part == "NI" and hour >= 6):
        hour = hour + 12 if hour < 12 else hour
        hour = 24 if hour == 12 and part == "NI" else hour
    elif part == "MI" and hour < 6:
        hour += 12
    return Clock(hour, minute, dial=12 if part or "ampm" in found else 24)


def spoken_clock(found: Words) -> Expression | None:
    """An hour in words, "a las ocho": of either half of the day, unless a ``part`` says which."""
    said = clock(found)
    if not isinstance(said, Clock) or "part" in found or not 1 <= said.hour <= 12:
        return said
    return Clock(said.hour, said.minute, bare=True, dial=12)


def at(hour: int, minute: int | None = None) -> Maker:
    """"Mitternacht" is ``at(24)``, "mediodía" ``at(12)``."""
    return lambda f: Clock(hour, minute)


def hours_and_minutes(found: Words) -> Expression | None:
    """"en 2 h 30": a length of ``hour`` and ``minute``."""
    return Length(f"PT{found['hour']}H{found['minute']}M")


# ---- words that point without a calendar ----------------------------------------------------------------------------


def now(found: Words) -> Expression:
    """"derzeit", "recientemente": one word, ``now``."""
    return Vague(found["now"])


def vague(value: str) -> Maker:
    """One value whatever was captured: "vor kurzem" is ``vague("PAST_REF")``."""
    return lambda f: Vague(value)


def nothing(found: Words) -> Expression:
    """What only looks like a time."""
    return Nothing()


def phrases(table: dict[str, Maker]) -> list[Rule]:
    """Rules that read like what they find, so that their pattern is their name: ``{"vor kurzem": vague("PAST_REF")}``."""
    return [Rule(pattern, pattern, make) for pattern, make in table.items()]


def night_before(day: Expression) -> Expression:
    """The night to a day belongs to the evening it began in."""
    return Part("NI", Beside(-1, "day", day))
