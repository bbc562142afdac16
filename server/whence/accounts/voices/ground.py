"""What all that read voices know of an article, and what is remembered from sentence to sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from whence.accounts.naming import Phrases
from whence.accounts.pieces import Piece
from whence.accounts.words import AccountWords
from whence.model import Block, Source, Timex
from whence.text import Prose

FAR = 8
"""Pieces between a name and its word of saying, at most."""
LONG = 24
"""Characters of a quotation that stands for itself, at least."""
SAID, NAME = 12, 40
"""Characters of a quotation that somebody says, at least, and of one that is a paper's name, at most."""


class Unit(NamedTuple):
    """A sentence, or several that one quotation spans; ``start``/``end`` are code points."""

    start: int
    end: int
    block: Block
    pieces: list[Piece]


class Cue(NamedTuple):
    """A word of saying (``start``/``end`` are indices of pieces) with who says it, and the span of what is said."""

    start: int
    end: int
    source: Source
    content: tuple[int, int]


class Memory:
    """Who spoke so far."""

    def __init__(self) -> None:
        self.last: Source | None = None
        """Who spoke last."""
        self.subject: Source | None = None
        """Whom the sentence before was about."""
        self.where: Source | None = None
        """At whose place the sentence before was: "Beim Amt weiß man davon nichts."."""
        self.here: Source | None = None
        """Who told last in the sentence that is read."""
        self.carried: Source | None = None
        """The person whom the paragraph before ended with."""
        self.person: Source | None = None
        """The person whom a sentence was last about, or who spoke last."""
        self.spoke: set[str] = set()
        """The words with a capital of all who spoke."""


class Ground:
    """One article and its language's words."""

    def __init__(self, prose: Prose, words: AccountWords, times: Sequence[Timex]) -> None:
        self.prose, self.words, self.numbers = prose, words.voices, words.figures.numbers
        self.contrast = words.about.contrast
        self.denies, self.negations, self.at = words.about.denies, words.about.negations, words.at
        self._times = [(time.start, time.end) for time in times]
        self._openings = [start for start, _ in self._times]
        self.phrases = Phrases(prose.text, words.voices, self.in_time, self.numbers)

    def in_time(self, piece: Piece) -> bool:
        """Whether a piece belongs to an expression of time."""
        index = bisect_right(self._openings, piece.start) - 1
        return index >= 0 and piece.start < self._times[index][1]


class Reader:
    """What reads on a ground."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._text, self._words, self._numbers = ground, ground.prose.text, ground.words, ground.numbers
        self._denies, self._negations, self._phrases, self._in_time = ground.denies, ground.negations, ground.phrases, ground.in_time
        self._at = ground.at


def say(pieces: Sequence[Piece]) -> int:
    """How many of some pieces say something; a quotation is as good as two."""
    return sum(2 if piece.sort == "quote" else piece.sort in ("word", "number") for piece in pieces)


def is_person(text: str) -> bool:
    """Whether a phrase ends in a given name and a surname; "ГУ МЧС России" does not."""
    parts = text.split()
    return len(parts) > 1 and parts[-1][:1].isupper() and parts[-2][:1].isupper() and not (len(parts[-2]) > 2 and parts[-2].isupper())
