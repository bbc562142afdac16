"""How a language measures and counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class FigureWords:
    """How a language measures and counts. ``number`` finds a figure (groups ``money``, ``digits``, ``word``, ``vague``, ``fraction``, ``scale``, ``unit``);
    ``units`` know what they measure and how many of the smallest they are; ``families`` the sorts of thing that a noun may count; ``apart`` the
    words that cannot mean one thing, each by its axis and its place on it; ``alike`` those that mean nearly the same.
    """

    number: Pattern[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    vague: Mapping[str, tuple[int, int]]
    units: Mapping[str, tuple[str, float]]
    asked: Mapping[str, str]
    """What is asked of each measure, where nothing more is known."""
    currencies: Mapping[str, str]
    """How a sum of money may be written: by one sign."""
    families: Mapping[str, frozenset[str]]
    apart: Mapping[str, frozenset[tuple[int, int]]]
    state_axis: int
    """Of the axes in ``apart``, what has become of people: the dead, the injured."""
    of_people: Pattern[str]
    """Behind a number that says by what befell them that it counts people: "Nine hurt"."""
    of_it: Pattern[str]
    """All of a clause before a number that is of what was spoken of: "it was closer to"."""
    ranks: Pattern[str]
    """Before a number by which others stand together: "in rows of"."""
    generic: frozenset[str]
    """Nouns that any thing may be counted by: "units"."""
    alike: Mapping[str, str]
    rate: Pattern[str]
    every: Pattern[str]
    """A word that makes a sum one of every day, month or year; what it is of may be a ``unit``."""
    margin: Pattern[str]
    """Before a number that only says how sure another one is: "give or take"."""
    added: Pattern[str]
    """Behind a number that came on top of another: "40 new cases"."""
    of_sort: Pattern[str]
    """Behind a number that counts those of one sort alone: "active cases"."""
    named: frozenset[str]
    """Words behind which a number is a name: "flight 417"."""
    no_figure: Pattern[str]
    ratio: Pattern[str]
    """Behind a number that is one of so many each: "one crew in ten" (``noun``, ``digits`` or ``word``)."""
    part: Pattern[str]
    within: Pattern[str]
    """Before a stretch of time within which something else is counted: "40 rounds over eight years"."""
    restricted: Pattern[str]
    """Behind a number that counts those alone of whom something is told: "five that were discussed"."""
    entered: frozenset[str]
    lists: frozenset[str]
    """What stands for somebody on a list of people, "signatures", and what such a list is called."""
    narrowed: Pattern[str]
    """In a sentence, that some are left out of what it counts: "counted only", "excluding"."""
    based_otherwise: Pattern[str]
    """Behind a number of which it is told that it is of something else: "but that was for a plan …"."""
    lacks: Pattern[str]
    """What those who are counted are without (``what``): "12,000 homes without power"."""
    of_whole: Pattern[str]
    distance: Pattern[str]
    """Behind a length that says where something is: "8 km away"."""
    half: Pattern[str]
    """Before a number of which half is meant: "half a million"."""
    no_nouns: frozenset[str]
    """Words behind which no noun is counted any more."""
    of_more: Pattern[str]
    """Behind a number that is one of more: "33 of the 37" (``whole``)."""
    of_own: Pattern[str]
    """Behind a number that counts what somebody has: "two of his men"."""
    there_were: Pattern[str]
    """Before a number that counts all: "there were six of us"."""
    ahead: Pattern[str]
    """What will be, as somebody tells it."""
    not_over: Pattern[str]
    """Before a bound that is turned about: "never had more than"."""
    of_which_words: frozenset[str]
    of_which: Pattern[str]
    """Before a number that another is a part of, or that ends a range: "ten of the …", "4 to …"."""
    one_of: Pattern[str]
    """Before a number of which one is told of: "she is one of 420"."""
    known: Pattern[str]
    """Before a number of those that were spoken of: "the same four", "all seven"."""
    pointers: frozenset[str]
    """Words before a number that say which ones, not how many: "the earlier two"."""
    number_of: Pattern[str]
    """What a number counts where that is said before it: "the number of injured to 30"."""
    goes_on: Pattern[str]
    """What stands before a number whose unit was said a moment ago: "71 decibels at the gate and 48"."""
    quantifiers: frozenset[str]
    """Words that open a sentence before a number: "Some 200"."""
    subject_of: Pattern[str]
    """Behind a number of which something is said."""
    general: Pattern[str]
    """What a clause says is so as a rule, or a manner of speaking."""
    same: Pattern[str]
    """A clause says that it speaks of what was just spoken of: "on the same date"."""
    conditional: Pattern[str]
    """In somebody's very words, what only would be: "two more and it would be 80"."""
    personal: Pattern[str]
    """Somebody tells of himself, or of his own side."""
    often: Mapping[str, int]
    """How many times some words say that something was done: "twice"."""
    times: Pattern[str]
    """Behind a number of times."""
    deeds: Mapping[str, frozenset[int]]
    """Words for what may be done several times, a deed and its doing, by the number of their row: "fired", "shots"."""
    object_of: Pattern[str]
    """To what a thing was done so many times, before the number (``noun``)."""
    demands: Pattern[str]
    """What somebody wants, whose sum may be told in two ways."""
    amazed: Pattern[str]
    """Before an if that is none: "I would be amazed if there were four thousand"."""
    another: Pattern[str]
    """Before a number, that it is of another happening, by its ``noun``: "brought helpers to a second stranding"."""
    fronted: Pattern[str]
    """How a clause begins that tells of another place than was spoken of, by its ``name``: "In Tripoli, …"."""
    by_the_way: Pattern[str]
    """Who gives a number, put in by the way: "by the union's count"."""
    later: Pattern[str]
    """A count that has gone on since."""
    now: Pattern[str]
    """What a number is told of that has changed: "the firm now reckons on 74"."""
    grown: Pattern[str]
    """A count that is told anew: "late sheets have taken it to 612"."""
    at_home: Pattern[str]
    """What is told of the place of somebody alone: "in his town"."""
    where: Pattern[str]
    """A part of the land of which alone something is told."""
    verb: Pattern[str]
    """A verb that ends the subject of a clause."""
    all_of: str
    """Before a number that counts those who were spoken of: "all nine"."""
    next_word: Pattern[str]
    """The word right behind a number, its group: "48 or so whales"."""
    closes: Pattern[str]
    """What stands behind a number that counts nothing named: the end, a verb, a preposition."""
    spot: Pattern[str]
    """Where something was counted or measured, by the noun of the place (``noun``): "at the castle"."""
    somewhere: frozenset[str]
    """Nouns of places that any place may be called by: "the site"."""
    out_of: Pattern[str]
    """Before a year that tells one thing from others: "from the 2012 bond"."""
    then: Pattern[str]
    """A time that a figure is of, though it may mark an earlier state: "last year"."""
    lately: str
    """What such a time ends in that is too short to be one that figures are of."""
    priced: Pattern[str]
    """What makes a number with no unit a sum of money: "the price was 15 million"."""
    plurals: tuple[str, ...]
    """How nouns end of which there are many, though not by ``plural``: "schoolchildren"."""
    plural: str
    """The ending of a noun that counts, but for one of ``no_plural``."""
    no_plural: tuple[str, ...]
    also_weights: Mapping[str, str]
    """Sums of money that are weights too, by the sign of the weight: "pound"."""
    joined: Pattern[str]
    """All that stands between the two parts of one measure: "six feet and two inches"."""
    of: str
    """The word before the whole of a part: "ten of the 18"."""
    weighs: Pattern[str]
    """Signs that pounds are a weight in an article."""
    fractions: Mapping[str, float]
    """Parts of a whole, in percent."""
    own_subject: Pattern[str]
    """How a clause begins in which somebody is told of by a pronoun."""
    extents: frozenset[str]
    """Nouns of where and for how many something holds."""
    empty: frozenset[str]
    """Words that any two clauses may share."""
    polled: Pattern[str]
    """What is known of a vote before it is counted."""
    forecast: Pattern[str]
    past: Pattern[str]
    change: Pattern[str]
    contrast: Pattern[str]
    counts: Pattern[str]
