"""Rebuttals become conflicts of kind status: what was said, and the voice that will not have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import make_conflict, turns
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a rebuttal, ``possible`` at most: what it is about is not known."""
    for one, other in turns(claims, "rebutted"):
        if one.value != other.value:
            conflict = make_conflict([[one], [other]], one.question, one.reason, bonus=-9)
            if conflict:
                yield conflict
