"""How a language tells the days and hours that claims are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class DayWords:
    """What stands within a time, or around it, and says how it is to be taken."""

    offset: Pattern[str]
    """A time that counts from another one, which may follow: "two days later"."""
    relation: Pattern[str]
    """Of these, one that only says on which side of the other it lies: "two days before"."""
    connects: Pattern[str]
    """Behind the first of two times between which something happened: " and"."""
    second: Pattern[str]
    """All that stands between such two times."""
    concludes: Pattern[str]
    """What stands before a time that follows from what was said: "I was nine, so it was 1968"."""
    sure_clock: Pattern[str]
    """A clock time that leaves no doubt which half of the day it is of: "9 p.m.", "14:30"."""
    relative: frozenset[str]
    """Words of a day beside its name and date: "today"."""
    settled: frozenset[str]
    """Words of an if behind which a day is told all the same: "once the doors are locked on May 24"."""
    settled_ahead: frozenset[str]
    """Of these, those that do so where something is still to come."""
    possible: frozenset[str]
    """Of these, those that do so where it is said what cannot be."""
    aside: Pattern[str]
    """Before a time at which something else happened: "before the crane left at"."""
    origin: Pattern[str]
    """A clause says when something came to be, or ceased: "built in", "the first"."""
    handed: frozenset[str]
    """Verbs by which somebody gets a day to go by: "they were given 1 October"."""
    of_no_month: Pattern[str]
    """A day of a month that is not named: "the 19th"."""
    past: frozenset[str]
    """Verbs that make another past: "was"."""
    beginning: Pattern[str]
    """How a clause tells when something begins."""
    set_for: Pattern[str]
    """Before a day for which something is set: "booked for"."""
    something: Pattern[str]
    """What opens a clause that tells of something new: "a dog"."""
    alone: Pattern[str]
    """Behind a time that stands for all that is told: "Six o'clock, a little after."."""
    bare: Pattern[str]
    """What may stand before a day that no verb places: "it at"."""
    amount: Pattern[str]
    """A clause gives a figure: the time beside it is the figure's."""
    and_later: Pattern[str]
    """Behind a time before which nothing happens: " at the earliest"."""
    and_sooner: Pattern[str]
    """Behind one after which nothing does: " at the latest"."""
    up_to: str
    """Of the words of an if, the one behind which a day is told that stands right there: "until May 24"."""
    was: tuple[str, str]
    """The past of being, of one and of many."""
    deed: Callable[[str], str]
    """What one does who does what the last word of a verb says, "" where that may be anything."""
