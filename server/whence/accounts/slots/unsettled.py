"""Open: what a voice says is not settled, or that nobody knows it."""

from __future__ import annotations

from collections.abc import Iterator

from whence.accounts.reading import Reading
from whence.model import UNDECIDED, Claim, ConflictKind

_KINDS: tuple[ConflictKind, ...] = ("date", "quantity", "place", "identity")
"""What an answer may be of that says that nothing is decided."""


def unsettled(reading: Reading) -> Iterator[Claim]:
    """A claim of its kind, with the value ``UNDECIDED``, for every statement that leaves open when, how many, where, who or whether."""
    words = reading.words
    for statement in reading.statements:
        if statement.source.kind == "headline":
            continue
        for found in reading.openness(statement):
            for kind in _kinds(reading, found.kind):
                if kind == "status" and words.undone and words.undone.match(reading.text, found.start):
                    continue
                yield reading.claim(statement, kind, found.start, found.end, UNDECIDED, words.open_text, span=found.about)


def _kinds(reading: Reading, kind: ConflictKind) -> Iterator[ConflictKind]:
    """What is asked by what a voice leaves open: where somebody goes is which club has him, and what is open whatever it is answers what the article asks."""
    yield kind
    if kind == "place" and reading.joins:
        yield "identity"
    elif kind == "status":
        going: frozenset[ConflictKind] = frozenset({"identity"}) if reading.joins else frozenset()
        yield from (asked for asked in _KINDS if asked in reading.doubts.asked | going)
