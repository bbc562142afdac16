"""What a clause says of where its times lie."""

from __future__ import annotations

from typing import Literal, NamedTuple

Direction = Literal["past", "future"]


class Leaning(NamedTuple):
    """Where a clause looks, and the word that says so; ``near`` where that word governs the mention directly."""

    direction: Direction
    cue: str
    near: bool = False
    governed: bool = False
    """Said by the preposition itself: "since Friday"."""
    backshifted: bool = False
    """Ahead of the moment told of, not of the telling: "it left at nine and was due at one"."""
