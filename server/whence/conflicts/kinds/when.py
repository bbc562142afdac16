"""Claims about when become conflicts of kind date: days of one event that cannot both be right, or none set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import (
    UNDECIDED,
    make_conflict,
    names,
    overlap,
    pairs_told,
    parallel,
    places_clash,
    same_voice,
    scope,
    scopes_clash,
    sides_of,
    ties,
)
from whence.model import Article, Claim, Conflict

LOOSE = "loose"
ANY_EVENT = "work"
_NEAR = 4
"""Paragraphs within which two days may answer one question."""
_POSSIBLE, _LIKELY, _JOINS = 1.5, 2.0, 1.0
"""How strong the tie of two days must be for a conflict, for one that is shown unasked, and for a third answer to join."""
_CLASH = 4.0
_FAR, _VERY_FAR = 45.0, 400.0
"""Days between two answers from which on they are seldom, and hardly ever, of one occasion."""


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
        sides = sides_of(one, other, tied, taken, _agree)
        taken |= {id(claim) for side in sides for claim in side}
        known += [claim for side in sides for claim in side]
        told = [claim for side in sides for claim in side]
        question = _asked(told, dated)
        reason = next((claim.reason for claim in told if claim.value == UNDECIDED and len(sides) == 2), one.reason)
        conflict = make_conflict(sides, question, reason)
        if conflict:
            yield replace(conflict, confidence="likely" if strength >= _LIKELY else "possible")


def _asked(told: Sequence[Claim], dated: Sequence[Claim]) -> str:
    """The question of the sides that the article's dates answer most often, and first: "the talks", not "the meeting"."""
    asked = [claim.question for claim in dated if claim.event and claim.question]
    own = {claim.question for claim in told if claim.event and claim.question and claim.value != UNDECIDED} or {claim.question for claim in told if claim.question}
    return min(own, key=lambda question: (-asked.count(question), asked.index(question) if question in asked else len(asked), question), default="")


def tie(one: Claim, other: Claim) -> float:
    """How much speaks for two times being answers to one question; 0 where they cannot be or agree."""
    if same_voice(one, other) or _agree(one, other) or {one.source.kind, other.source.kind} <= {"article", "headline"}:
        return 0.0
    flags, others = _values(one, "flag"), _values(other, "flag")
    open_one = UNDECIDED in (one.value, other.value)
    if not open_one and not _comparable(one, other):
        return 0.0
    events = (_values(one, "event") & _values(other, "event")) - {ANY_EVENT}
    shared = _values(one, "stem") & _values(other, "stem")
    called = {"asked", "told"} & (flags | others) or "rebut" in others
    loose = LOOSE in (one.source.role, other.source.role) or "article" in (one.source.kind, other.source.kind)
    if loose and not {"asked", "told"} & (flags | others):
        return 0.0
    if "personal" in flags & others and not called:
        return 0.0  # each tells of his own
    headline = "headline" in (one.source.kind, other.source.kind)
    distance = 2 if headline else abs(_block(one) - _block(other))
    score = 1.5 * bool(events) + min(2, len(shared)) + (distance <= 1) - (distance > 3) + bool(called) + ("contrast" in others)
    score += 0.5 * ("gives" in flags) + 0.5 * ("gives" in others) + 0.5 * (ANY_EVENT in _values(one, "event") & _values(other, "event"))
    if scope(one, "clock") and not (events or shared or called or "gives" in others):
        return 0.0  # a day has many hours
    score -= 4 * (("other" in flags) != ("other" in others)) + ("today" in flags | others and not events)
    if open_one:
        score += 1
    elif not _values(one, "lasting") and not _values(other, "lasting"):
        gap = _gap(one, other)
        coarse = "day" not in {scope(one, "size"), scope(other, "size")}
        score -= 1.0 * (gap > _FAR) + (0.5 if coarse else 1.5) * (gap > _VERY_FAR) + (scope(one, "size") != scope(other, "size") and not events)
    if events and headline:
        score += 1
    if scope(one, "noun") and scope(other, "noun") and not called and not headline and parallel(one, other):
        score -= 2
    if distance == 0 and {scope(one, "size"), scope(other, "size")} == {"day"}:
        score += 0.5
    if not open_one and _values(one, "event") - {ANY_EVENT} and _values(other, "event") - {ANY_EVENT} and not events:
        score -= 1
    if names([one]) & names([other]):
        score += 0.5
    elif places_clash(one, other):
        score -= _CLASH / 2 if called else _CLASH
    elif scopes_clash(one, other):
        score -= 2 + 1.5 * bool(events and shared and not called)  # "the inquest into Hart's death", "into Vane's"
    return score


def _comparable(one: Claim, other: Claim) -> bool:
    """Whether two times are of one sort: both ahead or both behind, a year with a year, a clock with a clock."""
    if scope(one, "direction") != scope(other, "direction"):
        return False
    if bool(scope(one, "clock")) != bool(scope(other, "clock")) and ("alone" in _values(one, "clock") | _values(other, "clock") or _gap(one, other) < 1):
        return False
    sizes = {scope(one, "size"), scope(other, "size")}
    if "year" in sizes and not _values(one, "lasting") and not {"asked", "told"} & (_values(one, "flag") | _values(other, "flag")):
        return False  # figures of two years, most of the time
    if "half" in _values(one, "clock") & _values(other, "clock") and not {"asked", "told"} & (_values(one, "flag") | _values(other, "flag")):
        return False  # scores and times to play look like clocks
    return "year" not in sizes or all(scope(claim, "year") for claim in (one, other))


def _agree(one: Claim, other: Claim) -> bool:
    if UNDECIDED in (one.value, other.value):
        return one.value == other.value
    a, b = _values(one, "clock") - {"half", "alone"}, _values(other, "clock") - {"half", "alone"}
    if a and b:
        half = "half" in _values(one, "clock") | _values(other, "clock")
        turn = 720 if half else 1440
        return int(min(a)) % turn == int(min(b)) % turn
    return overlap(one, other)


def _gap(one: Claim, other: Claim) -> float:
    return abs(one.bounds[0] - other.bounds[0]) if one.bounds and other.bounds else 0.0


def _values(claim: Claim, key: str) -> set[str]:
    return {value for name, value in claim.scope if name == key}


def _block(claim: Claim) -> int:
    return int(scope(claim, "block") or 0)
