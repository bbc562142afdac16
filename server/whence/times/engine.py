"""Prose and an anchor time become Timexes: find candidates, refine them, resolve them in the text's order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whence.model import Article, Timex
from whence.text import Prose
from whence.times.grammar import Candidate, Grammar
from whence.times.refiners import REFINERS
from whence.times.resolver import Resolved, resolve


@dataclass(frozen=True, slots=True)
class Trace:
    """What happened on the way: every proposal, and what each refiner left of them."""

    proposed: Sequence[Candidate]
    left: Sequence[tuple[str, Sequence[Candidate]]]
    resolved: Sequence[Resolved]


def trace(article: Article, prose: Prose, grammar: Grammar) -> Trace:
    """Find and resolve, keeping every step for ``explain``."""
    proposed = list(grammar.propose(prose.tokens, grammar.lexicon.encode(prose.tokens)))
    candidates, left = proposed, []
    for refiner in REFINERS:
        candidates = refiner(candidates, prose.tokens, grammar)
        left.append((refiner.__name__, candidates))
    candidates = [c for c in candidates if prose.sentence_at(prose.tokens[c.first].start) is not None]
    return Trace(proposed, left, list(resolve(article, prose, candidates, grammar)))


def find_times(article: Article, prose: Prose, grammar: Grammar) -> tuple[Timex, ...]:
    """Every time expression of an article, in text order, read from its anchor time.

    Without an anchor time relative expressions keep X for what is unknown and say so in ``why``.
    """
    return tuple(r.timex for r in trace(article, prose, grammar).resolved)
