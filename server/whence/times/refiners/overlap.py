"""Where candidates overlap the longest stays; of equals, the one that comes first in the list."""

from __future__ import annotations

from whence.text import Prose
from whence.times.grammar import Candidate, Grammar


def overlap(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(found, key=lambda c: c.first - c.last):
        inside = range(candidate.first, candidate.last)
        if taken.isdisjoint(inside):
            taken.update(inside)
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.first)
