"""Claims of figures become conflicts of kind quantity: two voices' numbers of one measure, tied by what their words say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from whence.conflicts.grouping import (
    make_conflict,
    names,
    overlap,
    pairs_told,
    places_clash,
    same_voice,
    scope,
    scopes_clash,
    sides_of,
    ties,
)
from whence.model import Article, Claim, Conflict

LOOSE = "loose"
_NEAR = 4
"""Paragraphs within which two figures may answer one question."""
_POSSIBLE, _LIKELY = 1.5, 2.0
"""How strong the tie of two figures must be for a conflict, and for one that is shown unasked; tuned on articles written for it."""
_CLASH = 4.0
"""What two figures lose that speak of different places or parties."""
_SMALL = 10
_TWO_THINGS = 3.0
"""What is lost where two clauses speak of one sort of thing and of another each: "repairs to the pier", "repairs to the lamp"."""
_TABLE = 24
"""Figures of one measure beyond which a paragraph is a table."""
_FULL = 2
"""Words that mean something from which on a clause says in full what its figure is of."""
_JOINS = 1.5
"""The same for a third answer."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a question; the best tied figures first, each figure in one conflict."""
    figures = [claim for claim in claims if claim.attribute == "figure"]
    told = _told_by_voices(figures)
    if len(told) < 2:
        return
    beside = _beside(figures)
    pairs = [(tie(one, other, beside), one, other) for one, other in pairs_told(told, _NEAR)]
    pairs.sort(key=lambda pair: (-pair[0], "fraction" in _values(pair[1], "flag") | _values(pair[2], "flag"), pair[1].start))
    tied = ties(pairs, _JOINS)
    taken: set[int] = set()
    for strength, one, other in pairs:
        if strength < _POSSIBLE:
            return
        if id(one) in taken or id(other) in taken:
            continue
        sides = sides_of(one, other, tied, taken, _agree)
        taken |= {id(claim) for side in sides for claim in side}
        conflict = make_conflict(sides, one.question, one.reason)
        if conflict:
            yield replace(conflict, confidence="likely" if strength >= _LIKELY else "possible")


def _told_by_voices(figures: Sequence[Claim]) -> list[Claim]:
    """The figures that somebody answers for, without those of a paragraph that is a table."""
    told = [claim for claim in figures if claim.source.kind != "article"]
    held = Counter((_block(claim), claim.event) for claim in told)
    return [claim for claim in told if held[_block(claim), claim.event] <= _TABLE]


def _beside(figures: Sequence[Claim]) -> Mapping[tuple[int, str], Sequence[Claim]]:
    """The figures of each paragraph and measure; those of the whole article under its measure and -1."""
    found: dict[tuple[int, str], list[Claim]] = {}
    for claim in figures:
        found.setdefault((_block(claim), claim.event), []).append(claim)
        found.setdefault((-1, claim.event), []).append(claim)
    return found


def tie(one: Claim, other: Claim, figures: Mapping[tuple[int, str], Sequence[Claim]] = MappingProxyType({})) -> float:
    """How much speaks for two figures being answers to one question; 0 where they cannot be or agree."""
    if "article" in (one.source.kind, other.source.kind) or same_voice(one, other) or _apart(one, other):
        return 0.0
    if (one.source.role == LOOSE or other.source.role == LOOSE) and not _set_side_by_side(one, other):
        return 0.0
    whole = scope(one, "whole") or scope(other, "whole")
    if whole and whole in (scope(one, "said"), scope(other, "said")):
        return _of_all(one, other, whole)
    flags, others = _values(one, "flag"), _values(other, "flag")
    shared = _values(one, "stem") & _values(other, "stem")
    score = _of_one_sort(one, other)
    if not score or _agree(one, other) or "headline" in (one.source.kind, other.source.kind) and _supported(one, other, figures):
        return 0.0
    sort = score
    score += min(3, len(shared - {scope(one, "noun"), scope(other, "noun")}))
    if not shared and min(len(_values(claim, "stem")) for claim in (one, other)) >= _FULL:
        score -= 0.5 + 0.5 * (one.event == "count" and sort >= 2)  # both say in full what they count, and it is not the same
    distance = 2 if "headline" in (one.source.kind, other.source.kind) else abs(_block(one) - _block(other))
    score += (distance <= 1) - (distance > 3)
    called = "asked" in flags | others or "rebut" in others
    if "bare" in flags | others and _block(one) != _block(other) and not called and not {"counts", "contrast", "same"} & others:
        score -= 0.5
    score += ("contrast" in others) + called
    if "headline" in (one.source.kind, other.source.kind):
        if one.event == "count" and sort < 1 or not shared and (one.event == "count" or _ratio(one, other) > 2):
            return 0.0
        score += 1  # nobody in the body says what it says
    score += 1.5 * ("same" in others)
    score += 0.5 * ("counts" in flags) + 0.5 * ("counts" in others)
    other_time = ("past" in flags) != ("past" in others), bool(_values(one, "old")) != bool(_values(other, "old"))
    score -= 1.5 * (("part" in flags) != ("part" in others)) + (0.5 if called else 1.5) * sum(other_time)
    score -= 2 * ("framed" in flags ^ others and not called)
    score -= 1.5 * ("later" in flags | others and not called) + 1.5 * (("where" in flags) != ("where" in others))
    here, there = _values(one, "subject"), _values(other, "subject")
    if not called and here & there and here - there and there - here:
        score -= _TWO_THINGS
    if not called and any({"part", "bare"} <= own for own in (flags, others)) and ("part" in flags) != ("part" in others):
        return 0.0  # "three of the children" beside four children
    score -= 2.5 * (("forecast" in flags) != ("forecast" in others))
    if ("polled" in flags) != ("polled" in others):
        return 0.0  # what a poll foretold, and what was counted
    if "personal" in flags & others:
        return 0.0  # each tells of his own
    if bool(scope(one, "whole")) != bool(scope(other, "whole")) and not called and not {"told", "same"} & (flags | others):
        score -= 1.5
    if not shared and not called and any({"bare", "subject"} <= own and _told(claim) < _told(against) for own, claim, against in ((flags, one, other), (others, other, one))):
        score -= 1.5  # "two had been picked up": of the five
    if not shared and not called and "counts" not in others and max(abs(_told(one)), abs(_told(other))) < _SMALL:
        score -= 0.5  # twos and threes are everywhere
    if not shared and not called and ("state" in flags) != ("state" in others) and "bare" not in flags | others:
        score -= 2  # the injured, and the names on a list
    if "extent" in flags | others and "asked" not in flags | others:
        return 0.0
    score -= ("adjective" in flags | others and not shared)
    score -= 1.5 * _other_day(one, other) + (one.event == other.event and _ratio(one, other) > 10)
    if names([one]) & names([other]):
        score += 0.5
    elif places_clash(one, other):
        score -= _CLASH / 2 if {"told", "asked", "same"} & (flags | others) else _CLASH
    elif scopes_clash(one, other):
        score -= 1
    return score - _sums(one, other, figures)


def _of_all(one: Claim, other: Claim, whole: str) -> float:
    """"All 37 were shot down", "33 of the 37 were shot down": one says of all what the other says of some."""
    every = other if scope(one, "whole") else one
    if scope(every, "whole") or scope(every, "said") != whole or "all" not in _values(every, "flag"):
        return 0.0
    return 1.5 + len(_values(one, "stem") & _values(other, "stem"))


def _set_side_by_side(one: Claim, other: Claim) -> bool:
    """Whether the article itself says that the two are of one thing, or that the answers to its question differ."""
    if "headline" in (one.source.kind, other.source.kind):
        return False
    flags, distance = _values(one, "flag") | _values(other, "flag"), abs(_block(one) - _block(other))
    return distance == 0 and bool({"asked", "same"} & flags) or distance == 1 and "told" in flags


def _agree(one: Claim, other: Claim) -> bool:
    if one.event == other.event:
        return overlap(one, other)
    return one.value == other.value


def _supported(one: Claim, other: Claim, figures: Mapping[tuple[int, str], Sequence[Claim]]) -> bool:
    """Whether the article's body says what the headline does: then these two are of two things, or one rounds."""
    headline = one if one.source.kind == "headline" else other
    if len(figures.get((_block(headline), headline.event), ())) > 1:
        return True
    return any(claim.source.kind != "headline" and overlap(claim, headline) for claim in figures.get((-1, headline.event), ()))


def _sums(one: Claim, other: Claim, figures: Mapping[tuple[int, str], Sequence[Claim]]) -> float:
    """What a third figure near them takes away that makes up the difference: all where it stands beside one of them, for
    then they are parts and their whole.
    """
    if not one.bounds or not other.bounds or one.event != other.event:
        return 0.0
    gap, taken = abs(_told(one) - _told(other)), 0.0
    for block in {_block(claim) + step for claim in (one, other) for step in (-1, 0, 1)}:
        for claim in figures.get((block, one.event), ())[:_TABLE]:
            if claim.bounds and claim is not one and claim is not other and abs(gap - claim.bounds[0]) <= 0.005 * gap:
                taken = max(taken, _POSSIBLE * 5 if block in (_block(one), _block(other)) else 1.5)
    return taken


def _of_one_sort(one: Claim, other: Claim) -> float:
    """How well what the two count or measure goes together."""
    called = {"told", "asked"} & (_values(one, "flag") | _values(other, "flag")) or "same" in _values(other, "flag")
    bare, near = ("bare" in _values(one, "flag"), "bare" in _values(other, "flag")), abs(_block(one) - _block(other)) <= 1 + bool(called)
    if one.event != other.event:
        # "5.4 cubic kilometres … the annex commits it to 6.2"
        return 0.5 if bare[1] and "subject" not in _values(other, "flag") and near and one.event not in ("count", "span") and other.event == "count" and one.source.kind != "headline" else 0.0
    if one.event != "count":
        return 0.5
    a, b = scope(one, "noun"), scope(other, "noun")
    if a and b:
        if a == b:
            return 2.0
        if _values(one, "family") & _values(other, "family") and (near or _values(one, "stem") & _values(other, "stem")):
            return 1.0
        if a in _values(other, "stem") or b in _values(one, "stem"):
            return 0.5
        # "14 parrots had left … we found 31 perches empty": the article asks how many
        return 0.5 if near and "told" in _values(one, "flag") and {"rebut", "asked", "contrast"} & _values(other, "flag") else 0.0
    if one.source.kind == "headline":
        return 0.0
    return 0.5 if near else 0.0


def _apart(one: Claim, other: Claim) -> bool:
    """Whether something that both say, or only one, sets them apart: a rate, a currency, a sex, a day."""
    rates, bare = {scope(one, "rate"), scope(other, "rate")}, "bare" in _values(other, "flag")
    if len(rates) > 1 and not (bare and not scope(other, "rate")) or (scope(one, "unit") and scope(other, "unit") and scope(one, "unit") != scope(other, "unit")):
        return True
    a, b = _axes(one), _axes(other)
    if any(a[axis] != b[axis] for axis in a.keys() & b.keys()):
        return True
    if one.event == other.event:
        return _ratio(one, other) > (15 if one.event == "count" else 50)
    low, high = sorted(max(float(scope(claim, "said")), 1e-9) for claim in (one, other))
    return high / low > 20


def _ratio(one: Claim, other: Claim) -> float:
    low, high = sorted(max(abs(_told(claim)), 1e-9) for claim in (one, other))
    return high / low


def _told(claim: Claim) -> float:
    """The number that was said: the bound that is one."""
    low, high = claim.bounds or (0.0, 0.0)
    return high if low == float("-inf") else low


def _other_day(one: Claim, other: Claim) -> bool:
    """Whether both speak of days or hours, and share none."""
    a, b = ([tuple(map(float, value.split("-"))) for value in _values(claim, "when")] for claim in (one, other))
    return bool(a and b) and not any(first[0] <= second[1] and second[0] <= first[1] for first in a for second in b)


def _axes(claim: Claim) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for value in _values(claim, "apart"):
        axis, _, place = value.partition(":")
        found[axis] = found.get(axis, frozenset()) | {place}
    return found


def _values(claim: Claim, key: str) -> set[str]:
    return {value for name, value in claim.scope if name == key}


def _block(claim: Claim) -> int:
    return int(scope(claim, "block") or 0)
