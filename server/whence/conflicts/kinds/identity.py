"""Claims about who become conflicts of kind identity: two doers of one deed, two holders of one part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import answers, make_conflict, scope, sure, values
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each question of who that different voices, near each other, answer with different names."""
    for sides, first in answers([claim for claim in claims if claim.kind == "identity"], _same_one):
        conflict = make_conflict(sides, first.question, first.reason, bonus=0 if sure(sides) else -1)
        if conflict:
            yield conflict


def _same_one(one: Claim, other: Claim) -> bool:
    """Names that share a word are one; a description ("a local gang") may be of anybody named."""
    if scope(one, "described") != scope(other, "described") and not (one.hedges or other.hedges):
        return True
    return bool(values(one, "called") & values(other, "called"))
