"""What happens and is asked about: events with a day, roles of figures, pairs of opposite states, deeds."""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class EventWords:
    """One sort of event: the words that name it and the questions a reader would ask about its date.

    ``pattern`` finds a mention and puts the naming noun, if there is one, into the group ``noun``.
    ``ahead`` and ``behind`` are questions with ``{noun}``, ``{was}`` (was/were) to be filled.
    """

    name: str
    pattern: Pattern[str]
    noun: str
    ahead: str
    behind: str
    lasting: bool = False
    """True where years between two answers are still one event (a birth, the end of a lease)."""
    called: tuple[tuple[str, str], ...] = ()
    """What is asked after where a verb tells of it, by how that begins: a ferry that "sails" departs, one that "sails again" is back in service."""


@dataclass(frozen=True, slots=True)
class RoleWords:
    """One thing that is counted: ``pattern`` matches within the clause of a number; ``unit`` is what must
    stand by the number ("" for a head count, "%", "money", or "*" for any)."""

    name: str
    pattern: Pattern[str]
    question: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class OpposingPair:
    """Two states that cannot hold at once, each as (pattern, readable value); ``open`` is "not settled"."""

    name: str
    question: str
    sides: tuple[tuple[Pattern[str], str], ...]
