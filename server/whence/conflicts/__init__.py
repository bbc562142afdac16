"""Claims become conflicts with their sides: answers to one question that cannot all hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.conflicts.kinds import (
    KINDS,
    announced,
    answered,
    contested,
    denial,
    figure,
    opposite,
    rebuttal,
    statement,
)
from whence.model import Article, Claim, Conflict

CONTESTED = "contested"


def compare(claims: Sequence[Claim], article: Article) -> tuple[Conflict, ...]:
    """Conflicts in text order, ids c1, c2 … Finding none is the usual answer."""
    found: list[Conflict] = []
    for kind in KINDS:
        own = [claim for claim in claims if (claim.attribute == CONTESTED) == (kind is contested)]
        for conflict in kind.compare(own, article):
            if kind is figure and any(_touches(conflict, other) for other in found):
                continue
            if kind is contested and any(_touches(conflict, other) for other in found):
                found = [_confirmed(other, conflict) for other in found]
                continue
            if kind in (opposite, statement, answered, announced) and any(_asked_already(conflict, other) for other in found):
                continue
            if (kind in (denial, rebuttal) or kind is announced and conflict.confidence == "possible") and any(_asked_near(conflict, other, article) for other in found):
                continue
            if kind is denial and any(_touches(conflict, other) for other in found):
                continue
            if not any(other.kind == conflict.kind and _told_already(conflict, other) for other in found):
                found.append(conflict)
    found.sort(key=lambda conflict: conflict.sides[0].start)
    return tuple(replace(conflict, id=f"c{number}") for number, conflict in enumerate(found, 1))


def _touches(conflict: Conflict, other: Conflict) -> bool:
    """Whether a side stands on words that another conflict shows already."""
    return any(side.start < told.end and told.start < side.end for side in conflict.sides for told in other.sides)


def _asked_already(conflict: Conflict, other: Conflict) -> bool:
    """Whether two statements answer what is asked already: one of them does in a conflict of their kind, both in another."""
    if conflict.question == other.question:
        return True
    touched = sum(any(side.start < told.end and told.start < side.end for told in other.sides) for side in conflict.sides)
    return touched >= (1 if other.kind == conflict.kind else 2)


def _asked_near(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """Whether the paragraphs in which the sides stand hold another conflict's: one of them of its kind, all of any."""
    own, others = ({article.block_at(side.start) for side in one.sides} for one in (conflict, other))
    return bool(own & others) if conflict.kind == other.kind else own <= others


def _confirmed(conflict: Conflict, contested: Conflict) -> Conflict:
    """A conflict, likely where the article itself calls the same question disputed."""
    if conflict.kind == contested.kind and contested.confidence == "likely" and _told_already(contested, conflict):
        return replace(conflict, confidence="likely")
    return conflict


def _told_already(conflict: Conflict, other: Conflict) -> bool:
    """Whether every side stands on words that another conflict shows already."""
    return all(any(side.start < told.end and told.start < side.end for told in other.sides) for side in conflict.sides)


__all__ = ["compare"]
