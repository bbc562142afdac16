"""Claims about when become conflicts of kind date: days of one event that cannot both be right, or none set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import make_conflict, pairs_told, same_voice, sides_of, ties
from whence.conflicts.ties.dates import agree, linked, tie
from whence.model import UNDECIDED, Article, Claim, Conflict

_NEAR = 4
"""Paragraphs within which two days may answer one question."""
_POSSIBLE, _LIKELY, _JOINS = 1.5, 2.0, 1.0
"""How strong the tie of two days must be for a conflict, for one that is shown unasked (where words link them too), and for a third answer to join."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each event whose dates, told by different voices, are disjoint."""
    dated = [claim for claim in claims if claim.kind == "date" and claim.attribute == "when"]
    if len(dated) < 2:
        return
    pairs = [(tie(one, other), one, other) for one, other in pairs_told(dated, _NEAR)]
    pairs.sort(key=lambda pair: (-pair[0], pair[1].start))
    tied = ties(pairs, _JOINS)
    taken: set[int] = set()
    known: list[Claim] = []
    for strength, one, other in pairs:
        if strength < _POSSIBLE:
            return
        if id(one) in taken or id(other) in taken or UNDECIDED in (one.value, other.value) and any(same_voice(claim, done) for claim in (one, other) for done in known):
            continue
        sides = sides_of(one, other, tied, taken, agree)
        taken |= {id(claim) for side in sides for claim in side}
        known += [claim for side in sides for claim in side]
        told = [claim for side in sides for claim in side]
        question = _asked(told, dated)
        reason = next((claim.reason for claim in told if claim.value == UNDECIDED and len(sides) == 2), one.reason)
        conflict = make_conflict(sides, question, reason)
        if conflict:
            yield replace(conflict, confidence="likely" if strength >= _LIKELY and linked(one, other) else "possible")


def _asked(told: Sequence[Claim], dated: Sequence[Claim]) -> str:
    """The question of the sides that the article's dates answer most often, and first: "the talks", not "the meeting"."""
    asked = [claim.question for claim in dated if claim.event and claim.question]
    own = {claim.question for claim in told if claim.event and claim.question and claim.value != UNDECIDED} or {claim.question for claim in told if claim.question}
    return min(own, key=lambda question: (-asked.count(question), asked.index(question) if question in asked else len(asked), question), default="")
