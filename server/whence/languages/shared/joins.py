"""Phrases beside each other that are one time, and the words around a time that belong to it; a language says with which words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from whence.languages.shared.makers import night_before
from whence.times.expressions import (
    Beside,
    BesideClock,
    BesideWeekday,
    Clock,
    Every,
    Expression,
    Fixed,
    InWeek,
    InYear,
    Length,
    Modified,
    OfYear,
    Part,
    Shifted,
    TheUnit,
    Unit,
    Vague,
    Weekday,
)
from whence.times.grammar import Found, Rule

Maker = Callable[[Found], Expression | None]

_SIZED = re.compile(r"P(T?)\d+([A-Z])")
# Of two lengths that are one, the larger unit and the one behind it.
_TOGETHER = {("Y", "M"), ("Y", "W"), ("Y", "D"), ("M", "D"), ("M", "W"), ("W", "D"), ("D", "TH"), ("TH", "TM"), ("TM", "TS"), ("TH", "TS")}
_SMALL_HOURS = 8  # a clock before it, said of a night, is of the morning behind it


def joins(*, at: str = " ", on: str = " ", of: str = " ", within: str = " ", after: str = "", before: str = "", night_to: str = "",
          night_from: str = "", also: str = "", apart: str = ",?") -> tuple[list[Rule], list[Rule]]:
    """Rules for two phrases that are one: dates with dates, and then clocks with days. Every argument is the pattern of what stands
    between them, its blanks included, as in ``at="( um| {approx:about})? "``: day ``at`` clock, clock ``on`` day, day ``within`` part of
    day, part ``of`` a day, a month, a year, weekday ``after`` and ``before`` a day, night ``night_to`` the day behind it,
    ``night_from`` the day before that, length ``also`` a length of a smaller unit; ``apart`` may stand before ``on``.
    """
    dates = [
        Rule("Friday in the morning", f"{{DAY}}{within}{{PART}}", part_of_day),
        Rule("the morning of Friday", f"{{PART}}{of}{{DAY}}", part_of_day),
        Rule("Friday evening, 14 October", "{MOMENT},? {DAY}", part_on_date),
        Rule("Friday of last week", f"{{DAY}}{of}{{WEEK}}", in_week),
        Rule("next week Friday", f"{{WEEK}}{on}{{DAY}}", in_week),
        *(Rule(f"{kind} of last year", f"{{{kind.upper()}}}{of}{{YEAR}}", of_year(kind.upper())) for kind in ("month", "day", "season", "quarter")),
        Rule("the first half of the 19th century", f"{{QUARTER}}{of}{{DECADE}}", half_of_century),
    ]
    if after:
        dates += [Rule("the Tuesday after Easter", f"{{DAY}}{after}{{DAY:date}}", weekday_beside(1)), Rule("a week after Easter", "{BESIDE} {DATE}", beside)]
    if before:
        dates += [Rule("the Tuesday before Easter", f"{{DAY}}{before}{{DAY:date}}", weekday_beside(-1)), Rule("a week before Easter", "{SHIFT} {DATE}", beside)]
    if night_to:
        dates.append(Rule("the night to Friday", f"{{PART}}{night_to}{{DAY}}", night_to_day))
    if night_from:
        dates.append(Rule("the night from Thursday to Friday", f"{{PART}}{night_from}{{DAY:first}}{night_to}{{DAY}}", night_to_day))
    if also:
        dates.append(Rule("two years and three months", f"{{LENGTH}}{also}{{LENGTH:rest}}", together))
    clocks = [
        Rule("Friday at 9", f"{{DAY}},?{at}{{CLOCK}}", moment),
        Rule("Friday morning at 9", f"{{MOMENT}},?{at}{{CLOCK}}", clock_of_part),
        Rule("9 on Friday", f"{{CLOCK}}{apart}{on}{{DAY}}", moment),
        Rule("9 on Friday morning", f"{{CLOCK}}{apart}{on}{{MOMENT}}", clock_of_part),
        Rule("9 in the morning", f"{{CLOCK}}{within}{{PART}}", clock_of_bare_part),
        Rule("9 every day", "{CLOCK},? {SET}", habit),
        Rule("every day at 9", f"{{SET}},?{at}{{CLOCK}}", habit),
        Rule("an hour after midnight", "({BESIDE}|{SHIFT}) {TIME}", beside_clock),
    ]
    return dates, clocks


def modifiers(*, mods: str, about: str = "", more: Sequence[tuple[str, str]] = (), comparing: Sequence[tuple[str, str]] = ()) -> list[Rule]:
    """Rules for words around a phrase. ``mods`` is the pattern of "the end of", holding ``{mod}``; ``about`` that of "about"; ``more``
    are patterns with their TIMEX3 mod: ``("mehr als", "MORE_THAN")``; ``comparing`` those that hold a figure against one of "ein Jahr zuvor".
    """
    rules = [Rule(f"the end of {kind.lower()}", f"{mods} {{{kind}}}", modified(kind)) for kind in ("DATE", "PART", "MOMENT")]
    if about:
        rules += [Rule(f"about {kind.lower()}", f"{about} {{{kind}}}", modified(kind, "APPROX")) for kind in ("TIME", "LENGTH", "DATE", "SHIFT")]
    rules += [Rule(f"{words} {kind.lower()}", f"({words}) {{{kind}}}", modified(kind, mod)) for words, mod in more for kind in ("LENGTH", "SHIFT", "BESIDE")]
    rules += [Rule(f"{words} {kind.lower()}", f"({words}) {{{kind}}}", no_comparison(kind, mod)) for words, mod in comparing for kind in ("LENGTH", "SHIFT", "BESIDE")]
    return rules


def no_comparison(name: str, mod: str) -> Maker:
    """"mehr als zwei Jahre danach"; of "20 Prozent mehr als ein Jahr zuvor" the "more" is the figure's."""
    make = modified(name, mod)

    def apart(found: Found) -> Expression | None:
        inner = found[name]
        earlier = isinstance(inner, Shifted) and inner.sign < 0 and inner.basis == "mention" and not inner.leads and inner.count == 1
        return None if earlier else make(found)

    return apart


def modified(name: str, mod: str | None = None) -> Maker:
    """``mod`` None takes the one that the modifying word means. A weekday is never approximate."""

    def make(found: Found) -> Expression | None:
        inner, said = found[name], mod or found["mod"]
        if isinstance(inner, Modified) and said == "APPROX":
            return inner
        if isinstance(inner, (Modified, Vague)) or (isinstance(inner, Weekday) and said == "APPROX"):
            return None
        if said == "APPROX" and isinstance(inner, Clock):
            inner = replace(inner, approximate=True)
        return Modified(said, inner)

    return make


def moment(found: Found) -> Expression | None:
    """"Freitag um 20 Uhr"; "gegen 20 Uhr" stays approximate."""
    clock = found["CLOCK"]
    if isinstance(clock, Modified):
        return (inner := moment(Found({**found, "CLOCK": clock.inner}))) and Modified(clock.mod, inner)
    if not isinstance(clock, Clock):
        return None
    clock = replace(clock, on=found["DAY"], approximate=clock.approximate or "about" in found)
    return Modified("APPROX", clock) if "about" in found else clock


def clock_of_part(found: Found) -> Expression | None:
    """"Freitagabend um 9": the day is the part's, and so is the half of it."""
    clock, part = found["CLOCK"], found["MOMENT"]
    if not isinstance(clock, Clock) or not isinstance(part, Part) or part.on is None or part.days:
        return None
    clock = replace(clock, approximate=clock.approximate or "about" in found)
    if part.part == "NI" and clock.hour < _SMALL_HOURS:
        return replace(clock, on=part.on.date) if isinstance(part.on, Beside) else None  # "3 Uhr in der Nacht zum Dienstag"
    return replace(in_half(clock, part.part), on=part.on)


def clock_of_bare_part(found: Found) -> Expression | None:
    """"9 Uhr am Abend": the part tells the half."""
    clock, part = found["CLOCK"], found["PART"]
    return in_half(clock, part.part) if isinstance(clock, Clock) and isinstance(part, Part) else None


def in_half(clock: Clock, part: str) -> Clock:
    """The half of the day that a part of it tells: 9 of an evening is 21."""
    late = part in ("AF", "EV") or (part == "NI" and clock.hour >= _SMALL_HOURS - 2)
    hour = clock.hour % 12 + 12 if late and clock.hour <= 12 else clock.hour
    return replace(clock, hour=24 if part == "NI" and clock.hour == 12 else hour, bare=False, dial=12)


def part_of_day(found: Found) -> Expression | None:
    """"Freitag am Abend", "la mañana del viernes"."""
    part = found["PART"]
    if isinstance(part, Modified):
        return (inner := part_of_day(Found({**found, "PART": part.inner}))) and Modified(part.mod, inner)
    return replace(part, on=found["DAY"]) if isinstance(part, Part) and part.on is None else None


def part_on_date(found: Found) -> Expression | None:
    """"donderdagavond 14 oktober": a weekday's part, and which day that was."""
    part, day = found["MOMENT"], found["DAY"]
    is_dated = isinstance(day, Fixed) or isinstance(day, InYear) and day.weekday is None
    return replace(part, on=day) if isinstance(part, Part) and isinstance(part.on, Weekday) and is_dated else None


def habit(found: Found) -> Expression | None:
    """"jeden Freitag um 20 Uhr": a point of every such day."""
    clock, rate = found["CLOCK"], found["SET"]
    if not isinstance(clock, Clock) or not isinstance(rate, Every):
        return None
    days = "XXXX-XX-XX" if rate.value == "P1D" else rate.value
    return Every(f"{days}T{clock.hour % 24:02d}:{clock.minute or 0:02d}") if len(days) == len("XXXX-WXX-1") and days.startswith("XXXX") else None


def in_week(found: Found) -> Expression | None:
    """"Freitag nächster Woche"."""
    day, week = found["DAY"], found["WEEK"]
    return InWeek(day.weekday, week) if isinstance(day, Weekday) and isinstance(week, Unit) else None


def of_year(name: str) -> Maker:
    """"im Mai dieses Jahres", "octubre del año pasado", "der 3. Mai 1971"."""

    def make(found: Found) -> Expression | None:
        part, year = found[name], found["YEAR"]
        if isinstance(part, Modified):
            return (inner := make(Found({name: part.inner, "YEAR": year}))) and Modified(part.mod, inner)
        if not isinstance(part, InYear) or part.which is not None:
            return None
        if (isinstance(year, (Unit, TheUnit)) and year.unit == "year") or (isinstance(year, Fixed) and year.kind == "year"):
            return OfYear(part, year)
        return None

    return make


def half_of_century(found: Found) -> Expression | None:
    """"the first half of the 20th century"; of quarters a century has none."""
    half = found["QUARTER"]
    if not isinstance(half, InYear) or half.granularity != "half":
        return None
    return Modified("START" if half.unknown.endswith("1") else "END", found["DECADE"])


def weekday_beside(sign: int) -> Maker:
    """"Dienstag nach Pfingsten": the nearest such day."""

    def make(found: Found) -> Expression | None:
        day, date = found["DAY"], found["date"]
        plain = isinstance(day, Weekday) and day.which is None and not isinstance(date, Weekday)
        return BesideWeekday(day.weekday, sign, date) if plain else None

    return make


def beside(found: Found) -> Expression | None:
    """"zwei Tage nach Weihnachten"; the rule before it has read which way."""
    shift = found.get("BESIDE") or found.get("SHIFT")
    if not isinstance(shift, Shifted) or shift.count is None or shift.unit not in ("day", "week", "month", "year") or not (shift.of_event or shift.leads):
        return None
    return Beside(int(shift.sign * shift.count), shift.unit, found["DATE"])


def beside_clock(found: Found) -> Expression | None:
    """"eine Stunde vor Mitternacht"."""
    shift, time = found.get("BESIDE") or found.get("SHIFT"), found["TIME"]
    if not isinstance(shift, Shifted) or shift.count is None or shift.unit not in ("hour", "minute") or not (shift.of_event or shift.leads):
        return None
    return BesideClock(timedelta(**{f"{shift.unit}s": shift.sign * shift.count}), time) if isinstance(time, Clock) else None


def night_to_day(found: Found) -> Expression | None:
    """"die Nacht auf Samstag" is the one that begins on Friday."""
    part = found["PART"]
    return night_before(found["DAY"]) if isinstance(part, Part) and part.part == "NI" and part.on is None else None


def together(found: Found) -> Expression | None:
    """"dos horas y 30 minutos", "zwei Jahre und drei Monate": the smaller unit stands behind."""
    first, second = found["LENGTH"], found["rest"]
    if not isinstance(first, Length) or not isinstance(second, Length) or first.mod or second.mod:
        return None
    large, small = _SIZED.fullmatch(first.value), _SIZED.fullmatch(second.value)
    if large is None or small is None or (large[1] + large[2], small[1] + small[2]) not in _TOGETHER:
        return None
    return Length(first.value + (second.value.removeprefix("PT") if "T" in first.value else second.value.removeprefix("P")))
