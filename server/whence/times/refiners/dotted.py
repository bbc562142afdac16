"""Drops "at 10.50" where it is a figure: in a text without other clocks, beside money, before a unit."""

from __future__ import annotations

import re

from whence.text import Prose
from whence.times.expressions import Clock, Every
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED

_TENTHS = re.compile(r"(?<![\d.])\d{1,3}\.\d(?!\d)")
_MONEY = frozenset("$€£¥₦₹%")
_FIGURES = frozenset(["measured", "scale", "unit", "units", "result"])


def dotted(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    doubtful = [c for c in found if isinstance(c.expression, Clock) and c.expression.dotted]
    if not doubtful:
        return found
    clocks = [c for c in found if (isinstance(c.expression, Clock) and not c.expression.dotted) or _of_a_part(c.expression)]
    return [c for c in found if c not in doubtful or (clocks and not _is_a_figure(c, prose, grammar) and _governed(c, clocks, prose, grammar))]


def _of_a_part(expression: object) -> bool:
    """"most mornings", "on Fridays": where a text speaks of these, it speaks of hours too."""
    return isinstance(expression, Every) and expression.value.startswith(("XXXX-XX-XXT", "XXXX-W"))


def _governed(candidate: Candidate, clocks: list[Candidate], prose: Prose, grammar: Grammar) -> bool:
    """"by" governs a measure too, "it rose by 7.25": it takes another clock in the sentence, or one that the sentence opens with."""
    before = prose.tokens[candidate.first - 1]
    if "measuring" not in grammar.lexicon.classes(before):
        return True
    if candidate.first > 1 and "settled" in grammar.lexicon.classes(prose.tokens[candidate.first - 2]):
        return True  # "back by six"
    sentence = prose.sentence_at(before.start)
    if not prose.tokens[candidate.first].text[0].isdigit() and not before.text[0].isupper():
        # "he danced till 4am and was at work by eight"; "at 4pm they had lost by two"
        if sentence is None or any(MARKED in prose.tokens.spelled(grammar.lexicon.marks_of(name), sentence.first, sentence.last) for name in ("game", "contest")):
            return False
        return any(sentence.first <= c.first < candidate.first for c in clocks)
    if not prose.tokens[candidate.first].text[0].isdigit():
        return True
    return sentence is not None and any(sentence.first <= c.first < sentence.last for c in clocks)


def _is_a_figure(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    tokens = prose.tokens
    after = tokens[candidate.last] if candidate.last < len(tokens) else None
    if after is not None and (after.text in _MONEY or _FIGURES.intersection(grammar.lexicon.classes(after))):
        return True
    sentence = prose.sentence_at(tokens[candidate.first].start)
    if sentence is not None and _TENTHS.search(prose.text, tokens[sentence.first].start, tokens[sentence.last - 1].end):
        return True  # "put at 2.8, and later at 3.38"
    if sentence is None or any(piece[0] in _MONEY for piece in tokens.pieces[sentence.first : sentence.last]):
        return True
    return MARKED in tokens.spelled(grammar.lexicon.marks_of("quoted"), sentence.first, sentence.last)
