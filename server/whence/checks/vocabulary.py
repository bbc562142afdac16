"""What a language lends to the checks room: the words of sums, shares, ages and lengths, and what to say
of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class CheckWords:
    """Patterns are compiled and linear; messages are templates with the names in braces."""

    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    disowned: Pattern[str]
    """Words of a sentence that knows of its own misfit: "wrongly said", "there is no such day"."""

    # A weekday, a day that does not exist.
    weekdays: Mapping[str, int]
    """Names and abbreviations, from Monday, 0."""
    month_day: Pattern[str]
    """A ``month`` and the ``day`` behind it, with a ``year`` where one is said: "July 3rd, 2025"."""
    day_before: Pattern[str]
    """A ``day`` up to its month: "3rd of "."""
    weekday_before: Pattern[str]
    """A weekday up to the day that it belongs to: "Tuesday, the ", with ``weekday``."""
    weekday_after: Pattern[str]
    """The same behind it: ", a Tuesday", with ``weekday``."""
    days_listed: Pattern[str]
    """The end of what comes before a weekday in a list or a range of several: "Monday and "."""
    told_before: Pattern[str]
    """A saying verb, whose own day may follow: "said ", "announced on "."""
    told_after: Pattern[str]
    """A finite verb behind a day, which makes that day its subject: " will be"."""
    years_back: Pattern[str]
    """Words that put a story's days into another year: "20 years ago", "the anniversary"."""
    days_after: Pattern[str]
    """A second day of the same month: "-31", " and 31", with ``day`` and ``year``."""
    month_alone: Pattern[str]
    """What comes before a month and never before a day: "in "."""
    counted_after: Pattern[str]
    """A word behind a number that it may count: " people"."""
    people_after: Pattern[str]
    """A word behind a number that it surely counts."""
    no_day_before: Pattern[str]
    no_day_after: Pattern[str]
    """What makes day and month something else: "page ", " Street"."""

    # Two days later.
    offset: Pattern[str]
    """"two days later", "the following day", with ``count`` and ``unit`` or ``which`` and ``unit2``, and
    ``side``."""
    backwards: frozenset[str]
    """What ``side`` or ``which`` says of an earlier time."""
    towards: frozenset[str]
    """Those after which the time counted from may follow: "after"."""
    units: Mapping[str, str]
    """Units of time as they are written, by their names: "days" "day"."""
    one: str
    """The number of an offset that says none: "the following day"."""
    unit_hours: Mapping[str, int]
    """Units of the clock, and those that are counted as days, in hours."""
    vague_before: Pattern[str]
    """What leaves a number open: "about", "more than", "within"."""
    apposed: Pattern[str]
    """Between a day and an offset that explains it: ", "."""
    names_day: Pattern[str]
    """Between an offset and the day it explains: ", on "."""
    clause: Pattern[str]
    """From "four days after" to the day counted from, one clause."""
    reaches: Pattern[str]
    """From the day counted from to the day reached: ", on "."""
    compared_after: Pattern[str]
    """" than": "two days later than planned"."""

    # A five-day visit.
    stretch: Pattern[str]
    """"five-day", "two weeks", with ``count`` and ``unit``."""
    through: Pattern[str]
    """What stands between the ends of a stretch; ``pair`` is "and", which needs a "between"."""
    between_before: Pattern[str]
    opens_stretch: Pattern[str]
    """From a length to the first of its ends: " visit from "."""
    sums_stretch: Pattern[str]
    """From the second end to a length: ", a "."""
    length_before: Pattern[str]
    """What leaves a length open: "about", "up to"."""
    window: Pattern[str]
    """Around a length: what makes longer ends a window in which it lies, "planned", "of talks"."""
    part_before: Pattern[str]
    """What makes the ends those of a part: "the last leg of a "."""
    other_days: Pattern[str]
    """Words that count other days: " working"."""
    lengths: Mapping[str, str]
    """How a length is shown: "3 days", by unit, and by "one …"."""

    # An age.
    born: Pattern[str]
    """"born in 1970", with ``year``."""
    who_was: Pattern[str]
    """What comes before "born" where it is said of the person of the sentence."""
    goes_on: Pattern[str]
    """How a sentence begins, up to the birth, that goes on about a person."""
    goes_on_later: Pattern[str]
    """How the sentence behind a birth begins that tells the age."""
    kin: Pattern[str]
    """Words of other people whose birth or age it may be."""
    full_name: Pattern[str]
    age: Pattern[str]
    """"Ana Ruiz, 45," or "aged 45" or "45-year-old"; one of its groups is the age; ``at`` is one of then,
    or of death."""
    not_now: Pattern[str]
    """Words after which an age is not today's."""
    noun_was: Pattern[str]
    """What comes before "born" and may be no person: "The singer was ", "The idea was "."""
    and_is: Pattern[str]
    """From there to an age of the same subject: " and is "."""
    year: str
    """The word with which an age ends that a noun has: "is a 45 year old"."""
    age_then: Pattern[str]
    """An age of a year of its own: "45 in 2015"."""
    death: Pattern[str]

    # Parts and totals.
    figure: Pattern[str]
    """A number that counts, with ``figure``, ``scale`` and ``sort``, its currency."""
    between_parts: Pattern[str]
    """From one part of a list to the next: " in Ost, "."""
    last_part: Pattern[str]
    """The end of that before the last part: " and "."""
    list_end: Pattern[str]
    open_list: Pattern[str]
    """Words after which parts are not all, or overlap: "including", "of them"."""
    list_lead: Pattern[str]
    """The end of what stands between a total and its list; ``sure`` says that the list is of all of it."""
    total_before: Pattern[str]
    """What comes before a total that a colon follows at once: " toll reached "."""
    lead_break: Pattern[str]
    out_of: Pattern[str]
    """What makes a number the whole of another total: "12 of the "."""
    make: Pattern[str]
    """What follows a part's number, with ``make`` (" in") or ``group`` (" women")."""
    complete: Sequence[frozenset[str]]
    """Groups that leave nobody out: men and women."""
    inexact_before: Pattern[str]
    inexact: Pattern[str]
    in_all: Pattern[str]
    total_lead: Pattern[str]
    total_break: Pattern[str]
    of_the: Pattern[str]
    the_other: Pattern[str]
    the_before: Pattern[str]
    others_after: Pattern[str]
    """The other ways of "the other eight": "the eight others"."""
    of_them: Pattern[str]
    part_of: Pattern[str]

    # Shares.
    percent: Pattern[str]
    """The sign or word of a percentage, which is quickly looked for."""
    share: Pattern[str]
    """A percentage, with ``share``, and the ``whole`` it is of or the ``lead`` of what follows."""
    no_share: Pattern[str]
    no_share_after: Pattern[str]
    split: Pattern[str]
    """Words that say that shares are of one whole."""
    rest: Pattern[str]
    """Words of what is left over when all others are counted."""
    opposites: Sequence[Pattern[str]]
    """Pairs that exclude each other, each found where both stand."""
    overlap: Pattern[str]
    """Words that let shares overlap or be of different wholes."""
    change: Pattern[str]
    """Words that make percentages a comparison and not shares."""
    further: Pattern[str]
    """How a sentence begins that goes on with shares."""

    # The headline.
    number: Pattern[str]
    """A number in a headline, with ``figure``, ``scale``, ``currency`` and ``percent``."""
    number_words: Pattern[str]
    other_numbers: Mapping[str, float]
    """Other words by which a body may say a number: "half" 50."""
    not_counted_before: Pattern[str]
    not_counted_after: Pattern[str]
    """What makes a headline's number no figure of the story: "Top 10", "5-year-old", a score."""
    counted_noun: Pattern[str]
    """What news counts: " dead", " jobs"."""

    # Today.
    deictic: Pattern[str]
    deictic_days: Mapping[str, int]
    """"today" 0, "tomorrow" 1: what is wrong when the page is read much later."""
    day_beside: Pattern[str]
    """The day itself behind a "today": ", July 21"."""
    these_days: Pattern[str]
    """Around a "today" that means these times."""

    large: Sequence[tuple[int, str]]
    """How a large number is read, the largest first: "45 million"."""
    before_after: tuple[str, str]
    either: str
    on_day: str
    in_year: str
    offset_message: str
    stretch_message: str
    age_message: str
    sum_message: str
    share_message: str
    headline_message: str
    updated_message: str
