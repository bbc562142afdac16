"""Claims become conflicts with their sides: answers to one question that cannot all hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.conflicts.kinds import KINDS
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> tuple[Conflict, ...]:
    """Conflicts in text order, ids c1, c2 … Finding none is the usual answer."""
    found = [conflict for kind in KINDS for conflict in kind.compare(claims, article)]
    found.sort(key=lambda conflict: conflict.sides[0].start)
    return tuple(replace(conflict, id=f"c{number}") for number, conflict in enumerate(found, 1))


__all__ = ["compare"]
