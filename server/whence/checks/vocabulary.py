"""What a language lends to the checks room: the words of dates, sums, shares, ages and lengths, and what to say
of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from re import Pattern

NEVER = re.compile(r"(?!)")
"""What a language has no words for is never found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """Patterns are compiled and linear; messages are templates with the names in braces. A language leaves out what it does not check."""

    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    decimal: str = "."
    thousands: str = ","
    strict: bool = False
    """Whether a language is read by its words alone: what counts neither people nor money, a list whose end is not told, ends of a
    length that lie further apart and an age that stands away from its birth are left."""
    disowned: Pattern[str]
    """Words of a sentence that knows of its own misfit: "wrongly said", "there is no such day"."""

    # Days, as they are written and as a reader is shown them.
    months: Mapping[str, int]
    """Names and abbreviations, in lower case."""
    month_names: Sequence[str]
    weekday_names: Sequence[str]
    """As a reader sees them; months as they stand in a date."""
    date: str
    """A day of ``{day}``, ``{month}`` and ``{year}``."""
    month_of_year: str = "{month} {year}"
    first: str = "1"
    """The first of a month, in a date: "1er"."""

    # A weekday, a day that does not exist.
    weekdays: Mapping[str, int]
    """Names and abbreviations, from Monday, 0."""
    month_day: Pattern[str] = NEVER
    """A ``month`` and the ``day`` behind it, with a ``year`` where one is said: "July 3rd, 2025"."""
    month_year: Pattern[str]
    """A ``month`` behind its day, with its ``year`` where one is said: "July 2025"."""
    day_in_figures: Pattern[str] = NEVER
    """``day``, ``month`` and ``year`` in that order, with the ``mark`` between them: "23.07.2025"."""
    day_before: Pattern[str]
    """A ``day`` up to its month: "3rd of "."""
    weekday_before: Pattern[str]
    """A weekday up to the day that it belongs to: "Tuesday, the ", with ``weekday``."""
    weekday_after: Pattern[str]
    """The same behind it: ", a Tuesday", with ``weekday``."""
    days_listed: Pattern[str]
    """The end of what comes before a weekday in a list or a range of several: "Monday and "."""
    told_before: Pattern[str] = NEVER
    """A saying verb, whose own day may follow: "said ", "announced on "."""
    told_after: Pattern[str] = NEVER
    """A finite verb behind a day, which makes that day its subject: " will be"."""
    years_back: Pattern[str]
    """Words that put a story's days into another year: "20 years ago", "the anniversary"."""
    days_after: Pattern[str] = NEVER
    """A second day of the same month: "-31", " and 31", with ``day`` and ``year``."""
    month_alone: Pattern[str] = NEVER
    """What comes before a month and never before a day: "in "."""
    counted_after: Pattern[str] = NEVER
    """A word behind a number that it may count: " people"."""
    people_after: Pattern[str] = NEVER
    """A word behind a number that it surely counts."""
    no_day_before: Pattern[str]
    no_day_after: Pattern[str] = NEVER
    """What makes day and month something else: "page ", " Street"."""

    # Two days later.
    offset: Pattern[str] = NEVER
    """"two days later", "the following day", with ``count`` and ``unit`` or ``which`` and ``unit2``, and
    ``side``."""
    counted: Pattern[str] = NEVER
    """What an offset holds whose days the times have counted, where no pattern reads how many: a unit of time."""
    backwards: frozenset[str] = frozenset()
    """What ``side`` or ``which`` says of an earlier time."""
    towards: frozenset[str] = frozenset()
    """Those after which the time counted from may follow: "after"."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Units of time as they are written, by their names: "days" "day"."""
    one: str = ""
    """The number of an offset that says none: "the following day"."""
    unit_hours: Mapping[str, int] = field(default_factory=dict)
    """Units of the clock, and those that are counted as days, in hours."""
    vague_before: Pattern[str] = NEVER
    """What leaves a number open: "about", "more than", "within"."""
    apposed: Pattern[str] = NEVER
    """Between a day and an offset that explains it: ", "."""
    names_day: Pattern[str] = NEVER
    """Between an offset and the day it explains: ", on "."""
    clause: Pattern[str] = NEVER
    """From "four days after" to the day counted from, one clause."""
    reaches: Pattern[str] = NEVER
    """From the day counted from to the day reached: ", on "."""
    compared_after: Pattern[str] = NEVER
    """" than": "two days later than planned"."""

    # A five-day visit.
    stretch: Pattern[str] = NEVER
    """"five-day", "two weeks", with ``count`` and ``unit``."""
    through: Pattern[str] = NEVER
    """What stands between the ends of a stretch; ``pair`` is "and", which needs a "between"."""
    between_before: Pattern[str] = NEVER
    opens_stretch: Pattern[str] = NEVER
    """From a length to the first of its ends: " visit from "."""
    sums_stretch: Pattern[str] = NEVER
    """From the second end to a length: ", a "."""
    length_before: Pattern[str] = NEVER
    """What leaves a length open: "about", "up to"."""
    window: Pattern[str] = NEVER
    """Around a length: what makes longer ends a window in which it lies, "planned", "of talks"."""
    part_before: Pattern[str] = NEVER
    """What makes the ends those of a part: "the last leg of a "."""
    other_days: Pattern[str] = NEVER
    """Words that count other days: " working"."""
    lengths: Mapping[str, str] = field(default_factory=dict)
    """How a length is shown: "3 days", by unit, and by "one …"."""

    # An age.
    born: Pattern[str] = NEVER
    """"born in 1970", with ``year``."""
    who_was: Pattern[str] = NEVER
    """What comes before "born" where it is said of the person of the sentence."""
    goes_on: Pattern[str] = NEVER
    """How a sentence begins, up to the birth, that goes on about a person."""
    goes_on_later: Pattern[str] = NEVER
    """How the sentence behind a birth begins that tells the age."""
    kin: Pattern[str] = NEVER
    """Words of other people whose birth or age it may be."""
    full_name: Pattern[str] = NEVER
    age: Pattern[str] = NEVER
    """"Ana Ruiz, 45," or "aged 45" or "45-year-old"; one of its groups is the age; ``at`` is one of then,
    or of death."""
    beside: Pattern[str] = NEVER
    """What may stand between an age and a birth that are surely one person's, where a language is read by its words alone."""
    not_now: Pattern[str] = NEVER
    """Words after which an age is not today's."""
    noun_was: Pattern[str] = NEVER
    """What comes before "born" and may be no person: "The singer was ", "The idea was "."""
    and_is: Pattern[str] = NEVER
    """From there to an age of the same subject: " and is "."""
    year: str = ""
    """The word with which an age ends that a noun has: "is a 45 year old"."""
    age_then: Pattern[str] = NEVER
    """An age of a year of its own: "45 in 2015"."""
    death: Pattern[str] = NEVER

    # Parts and totals.
    figure: Pattern[str] = NEVER
    """A number that counts, with ``figure``, ``scale`` and ``sort``, its currency."""
    between_parts: Pattern[str] = NEVER
    """From one part of a list to the next: " in Ost, "."""
    last_part: Pattern[str] = NEVER
    """The end of that before the last part: " and "."""
    list_end: Pattern[str] = NEVER
    open_list: Pattern[str] = NEVER
    """Words after which parts are not all, or overlap: "including", "of them"."""
    list_lead: Pattern[str] = NEVER
    """The end of what stands between a total and its list; ``sure`` says that the list is of all of it."""
    total_before: Pattern[str] = NEVER
    """What comes before a total that a colon follows at once: " toll reached "."""
    lead_break: Pattern[str] = NEVER
    out_of: Pattern[str] = NEVER
    """What makes a number the whole of another total: "12 of the "."""
    make: Pattern[str] = NEVER
    """What follows a part's number, with ``make`` (" in") or ``group`` (" women")."""
    complete: Sequence[frozenset[str]] = ()
    """Groups that leave nobody out: men and women."""
    inexact_before: Pattern[str] = NEVER
    inexact: Pattern[str] = NEVER
    in_all: Pattern[str] = NEVER
    total_lead: Pattern[str] = NEVER
    total_break: Pattern[str] = NEVER
    of_the: Pattern[str] = NEVER
    the_other: Pattern[str] = NEVER
    the_before: Pattern[str] = NEVER
    others_after: Pattern[str] = NEVER
    """The other ways of "the other eight": "the eight others"."""
    of_them: Pattern[str] = NEVER
    part_of: Pattern[str] = NEVER

    # Shares.
    percent: Pattern[str] = NEVER
    """The sign or word of a percentage, which is quickly looked for."""
    share: Pattern[str] = NEVER
    """A percentage, with ``share``, and the ``whole`` it is of or the ``lead`` of what follows."""
    no_share: Pattern[str] = NEVER
    no_share_after: Pattern[str] = NEVER
    split: Pattern[str] = NEVER
    """Words that say that shares are of one whole."""
    rest: Pattern[str] = NEVER
    """Words of what is left over when all others are counted."""
    opposites: Sequence[Pattern[str]] = ()
    """Pairs that exclude each other, each found where both stand."""
    overlap: Pattern[str] = NEVER
    """Words that let shares overlap or be of different wholes."""
    change: Pattern[str] = NEVER
    """Words that make percentages a comparison and not shares."""
    further: Pattern[str] = NEVER
    """How a sentence begins that goes on with shares."""

    # The headline.
    number: Pattern[str] = NEVER
    """A number in a headline, with ``figure``, ``scale``, ``currency`` and ``percent``."""
    number_words: Pattern[str] = NEVER
    other_numbers: Mapping[str, float] = field(default_factory=dict)
    """Other words by which a body may say a number: "half" 50."""
    not_counted_before: Pattern[str] = NEVER
    not_counted_after: Pattern[str] = NEVER
    """What makes a headline's number no figure of the story: "Top 10", "5-year-old", a score."""
    counted_noun: Pattern[str] = NEVER
    """What news counts: " dead", " jobs"."""

    # Today.
    deictic: Pattern[str] = NEVER
    deictic_days: Mapping[str, int] = field(default_factory=dict)
    """"today" 0, "tomorrow" 1: what is wrong when the page is read much later."""
    day_beside: Pattern[str] = NEVER
    """The day itself behind a "today": ", July 21"."""
    these_days: Pattern[str] = NEVER
    """Around a "today" that means these times."""

    large: Sequence[tuple[int, str]] = ()
    """How a large number is read, the largest first: "45 million"."""
    weekday_message: str
    missing_day_message: str
    before_after: tuple[str, str] = ("", "")
    either: str = ""
    on_day: str = ""
    in_year: str = ""
    offset_message: str = ""
    stretch_message: str = ""
    age_message: str = ""
    sum_message: str = ""
    share_message: str = ""
    headline_message: str = ""
    updated_message: str = ""
