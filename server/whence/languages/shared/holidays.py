"""Days with a name, as rules of the year: a language's table gives them their words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from whence.languages.shared.makers import Maker, holiday
from whence.times import calendar
from whence.times.expressions import InYear, Part
from whence.times.grammar import Rule

Day = Callable[[int], date]


def fixed(month: int, day: int) -> Day:
    return lambda year: date(year, month, day)


def easter(days: int = 0) -> Day:
    """So many days behind western Easter Sunday."""
    return lambda year: calendar.easter(year) + timedelta(days)


def orthodox(days: int = 0) -> Day:
    """So many days behind the Easter Sunday of the eastern churches."""
    return lambda year: calendar.orthodox_easter(year) + timedelta(days)


def nth(month: int, weekday: int, number: int) -> Day:
    """The ``number``-th ``weekday`` (Monday 0) of a month; −1 is its last."""
    return lambda year: calendar.nth_weekday(year, month, weekday, number)


def advent(sunday: int) -> Day:
    """The first to fourth Sunday before Christmas."""
    return lambda year: calendar.weekday_from(date(year, 12, 24), 6, "past") - timedelta(7 * (4 - sunday))


def named(day: Day) -> Maker:
    """The day itself, for rules that are no mere name."""
    return holiday(day)


def week_of(day: Day) -> Maker:
    """The week of a holiday: "Semana Santa"."""
    return lambda found: InYear(lambda year: calendar.week(day(year)), "XXXX-WXX", "week")


def night(day: Day) -> Maker:
    """The night of a holiday: "Silvesternacht"."""
    return lambda found: Part("NI", holiday(day)(found))


def rules(table: Mapping[str, Day], led: str = "") -> list[Rule]:
    """A rule for every holiday; ``led`` is what may stand before its name within the phrase: "({which} )?"."""
    return [Rule(name, f"{led}({name})", holiday(at)) for name, at in table.items()]
