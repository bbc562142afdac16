"""Claims of figures become conflicts of kind quantity: two voices' numbers of one measure, tied by what their words say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import block, make_conflict, pairs_told, sides_of, ties, values
from whence.conflicts.ties.figures import Figures, agree, called, side_by_side, tie
from whence.model import Article, Claim, Conflict

_NEAR = 4
"""Paragraphs within which two figures may answer one question."""
_POSSIBLE, _LIKELY, _JOINS = 1.5, 2.25, 1.5
"""How strong the tie of two figures must be for a conflict, for one that is shown unasked, and for a third answer to join."""
_SHARE = "share"
"""The measure of parts, of which many stand beside each other."""
_MEASURED = 2.0
"""How strong it must be for two measures that stand side by side, and where the article asks how many, or lets rebut."""
_TABLE = 24
"""Figures of one measure beyond which a paragraph is a table."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a question; the best tied figures first, each figure in one conflict."""
    figures = [claim for claim in claims if claim.attribute == "figure"]
    told = _told_by_voices(figures)
    if len(told) < 2:
        return
    beside = _beside(figures)
    pairs = [(tie(one, other, beside), one, other) for one, other in pairs_told(told, _NEAR)]
    pairs.sort(key=lambda pair: (-pair[0], "fraction" in values(pair[1], "flag") | values(pair[2], "flag"), pair[1].start))
    tied = ties(pairs, _JOINS)
    taken: set[int] = set()
    for strength, one, other in pairs:
        if strength < _POSSIBLE:
            return
        if id(one) in taken or id(other) in taken:
            continue
        sides = sides_of(one, other, tied, taken, agree)
        taken |= {id(claim) for side in sides for claim in side}
        conflict = make_conflict(sides, _asked(one, other), one.reason)
        if conflict:
            yield replace(conflict, confidence="likely" if strength >= _enough(one, other) else "possible")


def _enough(one: Claim, other: Claim) -> float:
    """How strong the tie of two figures must be to be shown unasked; where the second is a number and nothing else, "he made it
    40", it is an answer to what was told before it.
    """
    if not side_by_side(one, other):
        return _MEASURED if called(one, other) else _LIKELY
    if not values(other, "stem") | values(other, "thing") and "bare" not in values(one, "flag"):
        return 0.0
    return _LIKELY if one.event == _SHARE else 0.0 if one.event == "count" else _MEASURED


def _asked(one: Claim, other: Claim) -> str:
    """The question of the one that says what it counts."""
    return other.question if "bare" in values(one, "flag") and "bare" not in values(other, "flag") else one.question


def _told_by_voices(figures: Sequence[Claim]) -> list[Claim]:
    """The figures that somebody answers for, without those of a paragraph that is a table."""
    told = [claim for claim in figures if claim.source.kind != "article"]
    held = Counter((block(claim), claim.event) for claim in told)
    return [claim for claim in told if held[block(claim), claim.event] <= _TABLE]


def _beside(figures: Sequence[Claim]) -> Figures:
    """The figures of each paragraph and measure; those of the whole article under -1 and their measure."""
    found: dict[tuple[int, str], list[Claim]] = {}
    for claim in figures:
        found.setdefault((block(claim), claim.event), []).append(claim)
        found.setdefault((-1, claim.event), []).append(claim)
    return found
