"""Claims about where become conflicts of kind place: two places for one happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import answers, make_conflict, scope, sure
from whence.model import Article, Claim, Conflict

_WORD = re.compile(r"[\w’'-]+")


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each happening that different voices, near each other, put in places with no word in common.

    A village and its district may both be right: without a word of dissent, or two measured distances, it is
    ``possible`` at most.
    """
    for sides, first in answers([claim for claim in claims if claim.kind == "place"], _same_place):
        measured = all(scope(claim, "measured") for side in sides for claim in side)
        conflict = make_conflict(sides, first.question, first.reason, bonus=0 if measured or sure(sides) else -1)
        if conflict:
            yield conflict


def _same_place(one: Claim, other: Claim) -> bool:
    if scope(one, "measured") and scope(other, "measured"):
        return one.value.casefold() == other.value.casefold()
    return bool(_content(one) & _content(other))


def _content(claim: Claim) -> set[str]:
    return {word for word in _WORD.findall(claim.value.casefold()) if len(word) > 3}
