"""Prose and an anchor time become Timexes: find candidates, refine them, resolve them in the text's order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from whence.model import Article, Timex
from whence.text import Prose
from whence.times.grammar import Candidate, Grammar, splice
from whence.times.refiners import REFINERS, names, overlap
from whence.times.resolver import Resolved, resolve
from whence.times.stamps import entries


@dataclass(frozen=True, slots=True)
class Trace:
    """What happened on the way: every proposal, and what each refiner and level left of them."""

    proposed: Sequence[Candidate]
    left: Sequence[tuple[str, Sequence[Candidate]]]
    resolved: Sequence[Resolved]


def trace(article: Article, prose: Prose, grammar: Grammar) -> Trace:
    """Find and resolve, keeping every step for ``explain``."""
    coded = grammar.lexicon.encode(prose.tokens, prose.text)
    words, *larger = grammar.levels
    proposed = list(words.propose(prose.tokens, coded, grammar.lexicon))
    posted = entries(article, prose, proposed, grammar)
    proposed = [*posted.stamps, *proposed]
    found, left = proposed, []
    for refiner in REFINERS:
        found = refiner(found, prose, grammar)
        left.append((refiner.__name__, found))
    for level in larger:
        joined = level.propose(prose.tokens, splice(coded, found), grammar.lexicon)
        found = overlap([*(c for c in joined if not _over_a_stop(c, prose, grammar)), *found], prose, grammar)
        left.append(("a larger phrase", found))
    found = names(found, prose, grammar)  # "Friday" alone is a day, "Friday Night Lights" is none
    found = [c for c in found if prose.sentence_at(prose.tokens[c.first].start) is not None]
    return Trace(proposed, left, list(resolve(article, prose, found, grammar, posted)))


def _over_a_stop(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """True where a new sentence begins within: "by 2 p.m. On Tuesday it was 90"."""
    pieces = prose.tokens.pieces
    for index in range(candidate.first + 2, candidate.last):
        if pieces[index - 1][0] == "." and pieces[index][0].isupper() and pieces[index].rstrip().casefold() in grammar.cues.governing:
            return True
    return False


def find_times(article: Article, prose: Prose, grammar: Grammar) -> tuple[Timex, ...]:
    """Every time expression of an article, in text order, read from its anchor time.

    Without an anchor time relative expressions keep X for what is unknown and say so in ``why``.
    """
    return tuple(r.timex for r in trace(article, prose, grammar).resolved)
