"""Claims about where become conflicts of kind place: two places for one happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import group, make_conflict
from whence.model import Article, Claim, Conflict

_WORD = re.compile(r"[\w’'-]+")


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each happening that different voices put in places with no word in common."""
    placed = [claim for claim in claims if claim.kind == "place"]
    for attribute in dict.fromkeys(claim.attribute for claim in placed):
        own = [claim for claim in placed if claim.attribute == attribute]
        conflict = make_conflict(group(own, _same_place), own[0].question, own[0].reason)
        if conflict:
            yield conflict


def _same_place(one: Claim, other: Claim) -> bool:
    a, b = set(_WORD.findall(one.value.casefold())), set(_WORD.findall(other.value.casefold()))
    if any(char.isdigit() for char in one.value) and any(char.isdigit() for char in other.value):
        return one.value.casefold() == other.value.casefold()
    return bool({w for w in a if len(w) > 3} & {w for w in b if len(w) > 3})
