"""Drops "so far" where nothing is counted: in "26 have been found so far" it says of when the count is."""

from __future__ import annotations

from whence.text import Prose
from whence.times.grammar import Candidate, Grammar

_TALLY = "26 so far"
_NEAR = 12  # tokens


def tallies(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [c for c in found if c.rules[0] != _TALLY or _is_counted(c, prose, grammar)]


def _is_counted(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """A figure stands near it: "26 so far", "two so far this year"."""
    tokens, classes = prose.tokens, grammar.lexicon.classes
    sentence = prose.sentence_at(tokens[candidate.first].start)
    if sentence is None:
        return False
    first, last = max(sentence.first, candidate.first - _NEAR), min(sentence.last, candidate.last + _NEAR)
    # the number of "a 44-year-old" counts nothing
    return any(
        (tokens[i].text[0].isdigit() or "num" in classes(tokens[i])) and not (i + 1 < last and tokens[i + 1].text == "-") for i in range(first, last)
    )
