"""Drops the quarters and halves of a game: "24 points in the third quarter", where no figures of a business stand by."""

from __future__ import annotations

from whence.text import Prose
from whence.times.expressions import InYear
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED

# Tokens on either side that tell what is spoken of.
_AROUND = 40


def sport(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [c for c in found if not _of_a_game(c, prose, grammar)]


def _of_a_game(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    expression = candidate.expression
    if not isinstance(expression, InYear) or expression.granularity not in ("quarter", "half"):
        return False
    sentence = prose.sentence_at(prose.tokens[candidate.first].start)
    if sentence is None:
        return False
    low, high = max(0, candidate.first - _AROUND), candidate.last + _AROUND
    lexicon, tokens = grammar.lexicon, prose.tokens
    if MARKED in tokens.spelled(lexicon.marks_of("result"), low, high):
        return False
    return MARKED in tokens.spelled(lexicon.marks_of("game"), low, high)
