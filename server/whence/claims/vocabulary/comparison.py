"""What a language says of two claims that are to be compared: of who tells them, and of the words that they may share."""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Words by which claims are told to be of one voice or of one thing; those that any two may share (``empty`` …) say nothing."""

    generic: Pattern[str]
    """A body that is named by what it is alone: "the company"."""
    speaking: Pattern[str]
    """Who speaks for a body and for nobody else: "spokesman"."""
    whose: Pattern[str]
    """Whoever speaks for a body that only a pronoun names: "its regional officer"."""
    definite: frozenset[str]
    """The article before an office that speaks for who holds it: "the commissioner"."""
    made_by: str
    """The word before whoever received or made what speaks: "reports received by the agency"."""
    again: Pattern[str]
    """How one is called who has spoken before: "the same service"."""
    court: Pattern[str]
    """Those who judge: "the district court", "the jury"."""
    appeal: Pattern[str]
    """Those who judge what others have judged: "the appeal court"."""
    empty: frozenset[str]
    """Beginnings of words that any two states may share."""
    deciding: frozenset[str]
    """The same of any two that speak of a decision."""
    refusing: tuple[str, ...]
    """How a phrase begins that says no by itself: "nobody came"."""
    empty_in_answers: frozenset[str]
    """Beginnings of words that any two answers to where or who may share."""
    measured: Pattern[str]
    """A place that is told by how far it is from another one: "8 km"."""
    resuming: frozenset[str]
    """What a phrase begins with that stands for something spoken of before: "it"."""
    served: frozenset[str]
    """People for whom those speak who call them so: "her client", of whom the talk was."""
    of_somebody: frozenset[str]
    """What stands before a noun that belongs to one person: "his"."""
    definite_before: frozenset[str]
    """What stands before a noun that is known already: "the wall"."""
    universal: frozenset[str]
    """What a phrase begins with that names the whole of something, or none of it."""
    none_of: tuple[str, ...]
    """What stands before "one" where nobody is meant: "no one", "not one"."""
    partitive: Pattern[str]
    """How a phrase begins that names a part of something: "the rest of the museum"."""
    hangs: Pattern[str]
    """What hangs on a noun by a preposition, right behind it: the groups ``by`` and ``noun``."""
    restricting: Pattern[str]
    """Behind a noun, that only some of its sort are told of: "customers who booked by telephone"."""
    phrase_end: Pattern[str]
    """Where the noun of a naming phrase has been: "the ban | on bathing"."""
    telling_apart: frozenset[str]
    """Words, none of which two things share that are told apart by them: "east" and "west", "second" and "third"."""
