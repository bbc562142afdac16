"""What a language says of two claims that are to be compared: of who tells them, and of the words that they may share."""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Words by which claims are told to be of one voice or of one thing; those that any two may share (``empty`` …) say nothing."""

    generic: Pattern[str]
    """A body that is named by what it is alone: "the company"."""
    definite: frozenset[str]
    """The article before an office that speaks for who holds it: "the commissioner"."""
    made_by: str
    """The word before whoever received or made what speaks: "reports received by the agency"."""
    empty: frozenset[str]
    """Beginnings of words that any two states may share."""
    deciding: frozenset[str]
    """The same of any two that speak of a decision."""
    refusing: tuple[str, ...]
    """How a phrase begins that says no by itself: "nobody came"."""
    empty_in_names: frozenset[str]
    """Words that two names may share, or a description begins with: "Mr", "three"."""
    empty_in_answers: frozenset[str]
    """Beginnings of words that any two answers to where or who may share."""
