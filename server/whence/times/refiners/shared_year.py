"""Lists and ranges share what is said once: in "May 16 and June 2, 2025" both days are in 2025."""

from __future__ import annotations

from dataclasses import replace

from whence.text import Prose
from whence.times.expressions import Fixed, InYear
from whence.times.grammar import Candidate, Grammar


def shared_year(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    out, tokens = list(found), prose.tokens
    for index in range(len(out) - 2, -1, -1):
        here, following = out[index], out[index + 1]
        if not isinstance(here.expression, InYear) or here.expression.which or not isinstance(following.expression, Fixed):
            continue
        if following.expression.period.granularity not in ("day", "month", "quarter", "season"):
            continue
        if not 0 < following.first - here.last <= 3:
            continue
        between = tokens[here.last : following.first]
        if not all("joins" in grammar.lexicon.classes(token) for token in between):
            continue
        try:
            period = here.expression.at(following.expression.period.begin.year)
        except ValueError:
            continue
        out[index] = replace(here, expression=Fixed(period), rules=(*here.rules, "the year of what follows"))
    return out
