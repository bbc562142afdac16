"""Statements become conflicts of kind status where no known question fits: "the wall is safe", "it was not safe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import (
    make_conflict,
    names,
    names_clash,
    pairs_near,
    same_voice,
    scope,
    sure,
    two_groups,
    values,
)
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """What one says and the next denies, in words that both use."""
    for one, other in pairs_near([claim for claim in claims if claim.attribute == "statement"]):
        if same_voice(one, other) or names_clash(names([one]), names([other])) or two_groups(one, other):
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
    a, b = values(one, "stem"), values(other, "stem")
    shared = a & b
    denied = (values(one, "denied") ^ values(other, "denied")) & shared
    if denied and len(shared | (names([one]) & names([other]))) >= 2 + (not sure([[one], [other]])):
        stem = min(denied)
        word = scope(one, "word:" + stem) or scope(other, "word:" + stem)
        no = scope(one, "not:" + stem) or scope(other, "not:" + stem)
        return (no, word, shared) if stem in values(one, "denied") else (word, no, shared)
    for pole in values(one, "pole"):
        opposite = pole[:-1] + ("-" if pole[-1] == "+" else "+")
        if opposite in values(other, "pole") and (shared or scope(one, "pronoun") or scope(other, "pronoun")):
            axis = pole[:-1]
            first, second = scope(one, "word:" + axis), scope(other, "word:" + axis)
            if first == second:
                first, second = (scope(one, "not:" + axis), second) if pole[-1] == "-" else (first, scope(other, "not:" + axis))
            return first, second, shared
    return None

