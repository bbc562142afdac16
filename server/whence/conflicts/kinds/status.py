"""Claims about whether become conflicts of kind status: two states of one thing that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import (
    beside_another,
    group,
    make_conflict,
    of_two_things,
    overlap,
    scope,
    scopes_clash,
    values,
)
from whence.model import UNDECIDED, Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each pair of opposites that different voices take different sides on."""
    stated = [claim for claim in claims if claim.kind == "status" and claim.attribute.startswith("status:")]
    for attribute in dict.fromkeys(claim.attribute for claim in stated if claim.event):
        own = [claim for claim in stated if claim.attribute == attribute]
        open_ones = [c for c in stated if c.value == UNDECIDED and any(_beside(c, other) for other in own)]
        own = beside_another([*own, *open_ones])
        if not own:
            continue
        first = own[0]
        own = [claim for claim in own if claim is first or not (scopes_clash(first, claim) or of_two_things(first, claim))]
        conflict = make_conflict(group(own, overlap), first.question, first.reason, bonus=2)
        if conflict:
            yield conflict


def _beside(one: Claim, other: Claim) -> bool:
    """ "Nothing is decided on the Erie works" answers what was said near it of the Erie works."""
    near = abs(int(scope(one, "block") or 0) - int(scope(other, "block") or 0)) <= 1
    return near and bool(values(one, "matter") & values(other, "matter"))
