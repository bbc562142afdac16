"""Tellings become conflicts of kind status: what one voice says was done or is so, and the voice that says it was not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import apart, make_conflict, pairs_told, same_voice, scope, values
from whence.conflicts.ties.denials import DenialPair, tie
from whence.model import UNDECIDED, Article, Claim, Conflict

TOLD = "told"
_MOST = 3
"""Other voices between two tellings at most."""
_OPEN = 4
"""Paragraphs within which what is called open may be told to be settled, or to come; what is denied stands beside it."""
_ASSERTING, _SETTLING = frozenset({"asserts"}), frozenset({"settled", "ahead"})
"""What tellings between two others say that come between a denial, or what calls a thing open, and what it answers."""
_POSSIBLE, _LIKELY = 1.5, 2.25
"""How strong the tie must be for a conflict, and for one that is shown unasked."""


def _answers_far(pair: DenialPair) -> bool:
    """Whether what stands paragraphs apart may answer it: it comes behind and denies the very word, or a headline's state."""
    return pair.denial is pair.other and (pair.head or pair.headline and pair.family)


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """The pairs that are tied most strongly, each telling in one."""
    told = [claim for claim in claims if claim.attribute == TOLD]
    place = {id(claim): number for number, claim in enumerate(told)}
    tied: list[tuple[float, Claim, Claim]] = []
    for one, other in pairs_told(told, _OPEN):
        headline = one.source.kind == "headline"
        if (apart(one, other) > 1 or headline) and other.value != UNDECIDED and not _answers_far(DenialPair(one, other)):
            continue
        between = told[place[id(one)] + 1 : place[id(other)]]
        asserting = _SETTLING if other.value == UNDECIDED else _ASSERTING
        voices = len({claim.speaker for claim in between if not asserting.isdisjoint(values(claim, "flag")) and not same_voice(claim, one) and not same_voice(claim, other)})
        voices = 0 if headline else voices
        if voices <= _MOST:
            tied.append((tie(one, other, voices), one, other))
    taken: set[int] = set()
    for strength, one, other in sorted(tied, key=lambda pair: (-pair[0], -int(scope(pair[1], "until")), pair[1].start)):
        if strength < _POSSIBLE:
            return
        if id(one) in taken or id(other) in taken:
            continue
        taken |= {id(one), id(other)}
        conflict = make_conflict([[one], [other]], DenialPair(one, other).told.question, one.reason)
        if conflict:
            yield replace(conflict, confidence="likely" if strength >= _LIKELY else "possible")
