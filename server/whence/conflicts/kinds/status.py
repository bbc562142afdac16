"""Claims about whether become conflicts of kind status: two states of one thing that exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import (
    UNDECIDED,
    beside_another,
    group,
    make_conflict,
    names,
    names_clash,
    overlap,
    pairs_near,
    same_voice,
    scope,
    scopes_clash,
    sure,
)
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each pair of opposites that different voices take different sides on."""
    stated = [claim for claim in claims if claim.kind == "status" and claim.attribute != "statement"]
    found: list[Conflict] = []
    for attribute in dict.fromkeys(claim.attribute for claim in stated if claim.event):
        own = [claim for claim in stated if claim.attribute == attribute]
        open_ones = [c for c in stated if c.value == UNDECIDED and any(_beside(c, other) for other in own)]
        own = beside_another([*own, *open_ones])
        if not own:
            continue
        first = own[0]
        own = [claim for claim in own if claim is first or not scopes_clash(first, claim)]
        conflict = make_conflict(group(own, overlap), first.question, first.reason, bonus=1)
        if conflict:
            found.append(conflict)
            yield conflict
    yield from _statements([claim for claim in claims if claim.attribute == "statement"], found)


def _statements(claims: Sequence[Claim], taken: Sequence[Conflict]) -> Iterator[Conflict]:
    """What one says and the next denies, in words that both use: "the wall is safe", "it was not safe"."""
    for one, other in pairs_near(claims):
        if same_voice(one, other) or names_clash(names([one]), names([other])) or any(_within(one, c) or _within(other, c) for c in taken):
            continue
        told = _opposed(one, other)
        if told:
            sides = [[replace(one, value=told[0], display=told[0])], [replace(other, value=told[1], display=told[1])]]
            conflict = make_conflict(sides, one.question, one.reason, bonus=0 if sure(sides) else -1)
            if conflict:
                yield conflict
                return


def _opposed(one: Claim, other: Claim) -> tuple[str, str, set[str]] | None:
    """What the two say of the same thing, and the stem of it: a shared word that one denies, or two opposites."""
    a, b = _values(one, "stem"), _values(other, "stem")
    shared = a & b
    denied = (_values(one, "denied") ^ _values(other, "denied")) & shared
    if denied and len(shared | (names([one]) & names([other]))) >= 2 + (not sure([[one], [other]])):
        stem = min(denied)
        word = scope(one, "word:" + stem) or scope(other, "word:" + stem)
        no = f"not {word}"
        return (no, word, shared) if stem in _values(one, "denied") else (word, no, shared)
    for pole in _values(one, "pole"):
        opposite = pole[:-1] + ("-" if pole[-1] == "+" else "+")
        if opposite in _values(other, "pole") and (shared or scope(one, "pronoun") or scope(other, "pronoun")):
            axis = pole[:-1]
            first, second = scope(one, "word:" + axis), scope(other, "word:" + axis)
            if first == second:
                first, second = (f"not {first}", second) if pole[-1] == "-" else (first, f"not {second}")
            return first, second, shared
    return None


def _values(claim: Claim, key: str) -> set[str]:
    return {value for name, value in claim.scope if name == key}


def _within(claim: Claim, conflict: Conflict) -> bool:
    return any(side.start < claim.end and claim.start < side.end for side in conflict.sides)


def _beside(one: Claim, other: Claim) -> bool:
    """ "Nothing is decided on the Erie works" answers what was said near it of the Erie works."""
    near = abs(int(scope(one, "block") or 0) - int(scope(other, "block") or 0)) <= 1
    return near and bool(_stems(one) & _stems(other))


def _stems(claim: Claim) -> set[str]:
    """What a claim speaks of: its longer words, cut to the stem that its forms share."""
    return {word.casefold()[:5] for word in _WORD.findall(claim.text)} - _EMPTY


_WORD = re.compile(r"[^\W\d_]{4,}")
# Words of deciding and telling, which any two statements share.
_EMPTY = frozenset(["decis", "decid", "taken", "made", "been", "have", "that", "this", "will", "would", "said", "says", "with", "from", "they", "their", "when", "what", "which", "were"])
