"""Rebuttals become conflicts of kind status: what was said, and the voice that will not have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import make_conflict, same_voice, scope
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a rebuttal, ``possible`` at most: what it is about is not known."""
    turns: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.attribute == "rebutted":
            turns.setdefault(scope(claim, "turn"), []).append(claim)
    for claims_of_turn in turns.values():
        told = list(dict.fromkeys(claims_of_turn))  # one turn may be found twice
        if len(told) == 2 and told[0].value != told[1].value and not same_voice(*told):
            conflict = make_conflict([[claim] for claim in told], told[0].question, told[0].reason, bonus=-9)
            if conflict:
                yield conflict
