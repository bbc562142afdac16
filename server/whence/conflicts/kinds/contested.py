"""Contested claims become conflicts of every kind: where the article itself says that accounts differ, the answers that
its voices give to the question, side by side, with no list of what may be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import block, group, make_conflict, overlap, same_voice, scope
from whence.model import UNDECIDED, Article, Claim, Conflict

KINDS = ("place", "identity")
_MOST = 60
"""Answers to one question that are looked at; a story with more of them is a table."""
_APART = 3
"""Paragraphs between two answers to a question that the article asks at its start."""
_YEAR = 300
"""Days from which on an answer is a year's."""
_WORD = re.compile(r"[\w’'-]{4,}")


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a question that the article calls disputed, and one where a voice rebuts the one before it."""
    contested = [claim for claim in claims if claim.attribute == "contested"]
    asked: set[str] = set()
    for kind in KINDS:
        own = [claim for claim in contested if claim.event == kind and scope(claim, "asked")][:_MOST]
        conflict = _asked(own)
        if conflict:
            asked.add(kind)
            yield conflict
    by_block: dict[int, list[Claim]] = {}
    for claim in contested:
        by_block.setdefault(block(claim), []).append(claim)
    for place in sorted({block(claim) for claim in contested if scope(claim, "rebuts")}):
        conflict = _rebutted([*by_block.get(place - 1, ()), *by_block[place]], place)
        if conflict:
            yield conflict


def _asked(claims: Sequence[Claim]) -> Conflict | None:
    """The voices' answers to the question, each one's first; "nobody knows" only from those who answer nothing."""
    definite = _of_one_measure([claim for claim in claims if claim.value != UNDECIDED])
    near = [c for c in definite if any(not same_voice(c, other) and abs(block(c) - block(other)) <= _APART for other in definite)]
    chosen = _first_of_each(near)
    open_ones = [
        claim
        for claim in claims
        if claim.value == UNDECIDED
        and not any(same_voice(claim, other) for other in chosen)
        and any(abs(block(claim) - block(other)) <= _APART for other in chosen)
    ]
    sides = group([*chosen, *_first_of_each(open_ones)], _agree)
    if len(sides) < 2:
        return None
    told = [claim for side in sides for claim in side]
    tied = _one_thing(told) or any("dissent" in c.hedges or scope(c, "rebuts") or c.value == UNDECIDED for c in told)
    bonus = (0 if scope(chosen[0], "asked") == "told" else -1) - (not tied)
    return make_conflict(sides, chosen[0].question, chosen[0].reason, bonus)


def _one_thing(claims: Sequence[Claim]) -> bool:
    """Whether all say the like of a day, a place, a name in words that they share."""
    first, *rest = ({word.casefold()[:5] for word in _WORD.findall(claim.text)} for claim in claims)
    return all(first & other for other in rest)


def _rebutted(claims: Sequence[Claim], place: int) -> Conflict | None:
    """The first answer of the voice that rebuts against the same sort of answer of the voice before it."""
    here = [claim for claim in claims if claim.event == "place" and block(claim) == place and claim.value != UNDECIDED]
    before = [claim for claim in claims if claim.event == "place" and block(claim) in (place - 1, place) and claim.value != UNDECIDED]
    for late in here[:2]:
        early = [c for c in before if c.start < late.start and not same_voice(c, late) and _comparable(c, late)]
        if early and not any(_agree(c, late) for c in early):
            outright = scope(late, "rebuts") in ("outright", "refuted")
            return make_conflict([[early[0]], [late]], early[0].question, early[0].reason, bonus=0 if outright else -2)
    return None


def _comparable(one: Claim, other: Claim) -> bool:
    """Whether two answers are of one measure and look the same way in time."""
    if _of_a_year(one) != _of_a_year(other):
        return False  # "in 2016" and "in September" tell of two things
    return scope(one, "direction") == scope(other, "direction")


def _of_a_year(claim: Claim) -> bool:
    return claim.kind == "date" and claim.bounds is not None and claim.bounds[1] - claim.bounds[0] > _YEAR


def _of_one_measure(claims: Sequence[Claim]) -> list[Claim]:
    """Those facing the way, ahead or back, in which the most voices answer."""
    facing = {way: {c.speaker for c in claims if scope(c, "direction") == way} for way in dict.fromkeys(scope(c, "direction") for c in claims)}
    best = max(sorted(facing), key=lambda way: len(facing[way]), default="")
    return [c for c in claims if scope(c, "direction") == best]


def _first_of_each(claims: Sequence[Claim]) -> list[Claim]:
    chosen: list[Claim] = []
    for claim in sorted(claims, key=lambda c: c.start):
        if not any(same_voice(claim, other) for other in chosen):
            chosen.append(claim)
    return chosen


def _agree(one: Claim, other: Claim) -> bool:
    if one.bounds is not None and other.bounds is not None:
        return overlap(one, other)
    return one.value == other.value or bool(_words(one) & _words(other))


def _words(claim: Claim) -> set[str]:
    return {word.casefold() for word in _WORD.findall(claim.value)} if claim.kind in ("place", "identity") else set()

