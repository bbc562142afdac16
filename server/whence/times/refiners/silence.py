"""Drops what a rule has named as no time at all, once it has won its words from the rules that would misread them."""

from __future__ import annotations

from whence.text import Prose
from whence.times.grammar import Candidate, Grammar


def silence(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [c for c in found if c.expression.kind != "nothing"]
