"""Claims about how many become conflicts of kind quantity: numbers of one thing that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import beside_another, group, make_conflict, overlap, scopes_clash
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each thing counted where different voices give numbers that leave no common room."""
    counted = [claim for claim in claims if claim.kind == "quantity"]
    for attribute in dict.fromkeys(claim.attribute for claim in counted):
        own = beside_another([claim for claim in counted if claim.attribute == attribute])
        if not own:
            continue
        first = own[0]
        own = [
            claim
            for claim in own
            if claim is first or overlap(first, claim) or not scopes_clash(first, claim)
        ]
        if _adds_up([claim.bounds[0] for claim in own if claim.bounds]):
            continue
        conflict = make_conflict(group(own, overlap), first.question, first.reason, bonus=0)
        if conflict:
            yield conflict


def _adds_up(numbers: list[float]) -> bool:
    """7 and 3 and 10: parts and their whole, no disagreement."""
    distinct = sorted(set(numbers))
    return len(distinct) >= 3 and abs(sum(distinct[:-1]) - distinct[-1]) < 0.5
