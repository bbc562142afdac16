"""What is cut, raised or set "to" a length is no length at most: "скоротили строк до [п'яти років]", but "загрожує [до п'яти років]"."""

from __future__ import annotations

from dataclasses import replace

from whence.text import Prose
from whence.times.expressions import Modified
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED

_REACH = 8  # tokens; "скоротив строк засудженому забудовнику до"


def up_to(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [replace(c, expression=Modified(None, c.expression)) if _is_reached(c, prose, grammar) else c for c in found]


def _is_reached(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    tokens, to = prose.tokens, candidate.first - 1
    if candidate.expression.kind != "length" or to < 0 or "reaches" not in grammar.lexicon.classes(tokens[to]):
        return False
    sentence = prose.sentence_at(tokens.starts[to])
    low = max(sentence.first if sentence else 0, to - _REACH)
    return MARKED in tokens.spelled(grammar.lexicon.marks_of("changes"), low, to)
