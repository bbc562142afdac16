"""Claims about when become conflicts of kind date: days of one event that cannot both be right, or none set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from whence.conflicts.grouping import (
    block,
    make_conflict,
    pairs_told,
    places_clash,
    same_voice,
    scope,
    sides_of,
    ties,
)
from whence.conflicts.ties.answers import LEAST, likely
from whence.conflicts.ties.answers import tie as answered
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
    pairs = [(tie(one, other, elsewhere=_elsewhere(one, other, claims)), one, other) for one, other in pairs_told(dated, _NEAR)]
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


def _elsewhere(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether those who tell two times put what happens in two places in the same clauses, which are one question: "in Ost on Friday", "in Brel on Sunday"."""
    if scope(one, "direction") != "ahead" or abs(block(one) - block(other)) > 1 or not places_clash(one, other):
        return False
    here, there = ([claim for claim in claims if claim.attribute == "answer" and claim.kind == "place" and claim.start < time.end and time.start < claim.end] for time in (one, other))
    return any(answered(first, second) >= LEAST and likely(first, second) for first, second in product(here, there))


def _asked(told: Sequence[Claim], dated: Sequence[Claim]) -> str:
    """The question of the sides that the article's dates answer most often, and first: "the talks", not "the meeting"."""
    asked = [claim.question for claim in dated if claim.event and claim.question]
    own = {claim.question for claim in told if claim.event and claim.question and claim.value != UNDECIDED} or {claim.question for claim in told if claim.question}
    return min(own, key=lambda question: (-asked.count(question), asked.index(question) if question in asked else len(asked), question), default="")
