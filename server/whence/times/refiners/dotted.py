"""Drops "at 10.50" where it is a figure: in a text without other clocks, beside money, before a unit."""

from __future__ import annotations

from whence.text import Prose
from whence.times.expressions import Clock
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED

_MONEY = frozenset("$€£¥₦₹%")
_FIGURES = frozenset(["measured", "scale", "unit", "units", "result"])


def dotted(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    doubtful = [c for c in found if isinstance(c.expression, Clock) and c.expression.dotted]
    if not doubtful:
        return found
    clocks = any(isinstance(c.expression, Clock) and not c.expression.dotted for c in found)
    return [c for c in found if c not in doubtful or (clocks and not _is_a_figure(c, prose, grammar))]


def _is_a_figure(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    tokens = prose.tokens
    after = tokens[candidate.last] if candidate.last < len(tokens) else None
    if after is not None and (after.text in _MONEY or _FIGURES.intersection(grammar.lexicon.classes(after))):
        return True
    sentence = prose.sentence_at(tokens[candidate.first].start)
    if sentence is None or any(piece[0] in _MONEY for piece in tokens.pieces[sentence.first : sentence.last]):
        return True
    return MARKED in tokens.spelled(grammar.lexicon.marks_of("quoted"), sentence.first, sentence.last)
