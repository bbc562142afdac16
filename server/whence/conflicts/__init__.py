"""Claims become conflicts with their sides: answers to one question that cannot all hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.conflicts.kinds import KINDS
from whence.conflicts.precedence import on_its_words, told_again
from whence.model import Article, Claim, Conflict

CONTESTED = "contested"


def compare(claims: Sequence[Claim], article: Article) -> tuple[Conflict, ...]:
    """Conflicts in text order, ids c1, c2 … Finding none is the usual answer."""
    found: list[Conflict] = []
    contested, others = ([claim for claim in claims if (claim.attribute == CONTESTED) == asked] for asked in (True, False))
    for kind in KINDS:
        for conflict in kind.compare(contested if kind.contested else others, article):
            if conflict.confidence == "likely":
                found = [other for other in found if not kind.prevails(conflict, other, article)]
            if not any(kind.gives_way(conflict, other, article) or told_again(conflict, other, article) for other in found):
                found.append(conflict)
            elif kind.contested:
                found = [_confirmed(other, conflict) for other in found]
    found.sort(key=lambda conflict: conflict.sides[0].start)
    return tuple(replace(conflict, id=f"c{number}") for number, conflict in enumerate(found, 1))


def _confirmed(conflict: Conflict, contested: Conflict) -> Conflict:
    """A conflict, likely where the article itself calls the same question disputed."""
    if conflict.kind == contested.kind and contested.confidence == "likely" and on_its_words(contested, conflict):
        return replace(conflict, confidence="likely")
    return conflict


__all__ = ["compare"]
