"""Claims about when become conflicts of kind date: days of one event that cannot both be right, or none set."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from whence.conflicts.grouping import (
    UNDECIDED,
    group,
    make_conflict,
    names,
    names_clash,
    overlap,
    pairs_near,
    same_voice,
    scope,
    spokesman,
    sure,
)
from whence.model import Article, Claim, Conflict

ANY_EVENT = "work"
FAR = 400.0
"""Days beyond which two answers are taken to be about different occasions, births and long terms apart."""
NEAR = 45.0
"""The same where they name the occasion by different words, a meeting and a summit."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each event whose dates, told by different voices, are disjoint."""
    dated = [claim for claim in claims if claim.kind == "date"]
    found = False
    counts = Counter(claim.event for claim in dated if claim.event not in (ANY_EVENT, "") and claim.value != UNDECIDED)
    events = [event for event, _ in counts.most_common()] or ([ANY_EVENT] if dated else [])
    for rank, event in enumerate(events):
        # "It begins on Friday" and "no date has been set" name no event: they belong to the article's main one.
        own = [c for c in dated if c.event == event or rank == 0 and c.event == ANY_EVENT]
        for direction in ("ahead", "behind"):
            facing = [c for c in own if scope(c, "direction") == direction]
            conflict = _one_event(facing)
            if conflict:
                found = True
                yield conflict
    if not found:
        yield from _other_events([c for c in dated if c.value != UNDECIDED])


def _other_events(claims: Sequence[Claim]) -> Iterator[Conflict]:
    """Events of no known sort: two days, told side by side of one thing by its own words."""
    for one, other in pairs_near(claims):
        if overlap(one, other) or same_voice(one, other) or scope(one, "direction") != scope(other, "direction"):
            continue
        named = {claim.source.kind for claim in (one, other)} <= {"person", "organisation", "group", "anonymous"}
        tie = _stems(one) & _stems(other) or names([one]) & names([other]) or (scope(other, "definite") and _near(one, other))
        if named and tie and not names_clash(names([one]), names([other])):
            conflict = make_conflict([[one], [other]], one.question, one.reason, bonus=0 if sure([[one], [other]]) else -1)
            if conflict:
                yield conflict
                return


def _near(one: Claim, other: Claim) -> bool:
    """Whether the days are so near that one thing may be meant by both."""
    return abs(_begin(one) - _begin(other)) < NEAR


def _stems(claim: Claim) -> set[str]:
    return {value for key, value in claim.scope if key == "stem"}


def _one_event(claims: Sequence[Claim]) -> Conflict | None:
    definite = [c for c in claims if c.value != UNDECIDED]
    if not definite:
        return None
    support = _support(definite)
    anchor = min(definite, key=lambda c: (-support(c), c.start))
    lasting = scope(anchor, "lasting") == "True"
    agreeing = [c for c in definite if overlap(anchor, c)]
    agree = {id(c) for c in agreeing}
    named = names(agreeing)
    nouns = {scope(c, "noun") for c in agreeing} - {""}
    kept = [
        c
        for c in claims
        if c.value == UNDECIDED
        or id(c) in agree
        or not names_clash(named, names([c]))
        and (
            lasting
            or abs(_begin(c) - _begin(anchor))
            < (NEAR if nouns and scope(c, "noun") not in nouns | {""} else FAR)
        )
    ]
    sides = group(kept, overlap)
    if any(spokesman(side).source.kind == "article" for side in sides) and not sure(sides):
        return None  # the paper's own words against somebody's: as often two occasions as one
    question = next((c.question for c in [anchor, *kept] if c.question), "")
    reason = (
        next((c.reason for c in kept if c.value == UNDECIDED), anchor.reason)
        if len(sides) == 2
        else anchor.reason
    )
    return make_conflict(sides, question, reason)


def _support(claims: Sequence[Claim]) -> Callable[[Claim], int]:
    """How many of ``claims``, which all have bounds, leave room for a claim's day."""
    begins = sorted(c.bounds[0] for c in claims if c.bounds)
    untils = sorted(c.bounds[1] for c in claims if c.bounds)
    return lambda c: bisect_left(begins, c.bounds[1]) - bisect_right(untils, c.bounds[0]) if c.bounds else 0


def _begin(claim: Claim) -> float:
    return claim.bounds[0] if claim.bounds else 0.0
