"""Where candidates overlap the longest stays; of equals, the rule that stands first in the language's list."""

from __future__ import annotations

from whence.text import Token
from whence.times.grammar import Candidate, Grammar


def overlap(found: list[Candidate], tokens: list[Token], grammar: Grammar) -> list[Candidate]:
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(found, key=lambda c: (c.first - c.last, c.order, c.first)):
        if taken.isdisjoint(range(candidate.first, candidate.last)):
            taken.update(range(candidate.first, candidate.last))
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.first)
