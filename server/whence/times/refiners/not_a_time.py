"""Drops words that only look like times: "may" the verb, "March" the protest, "Sun" the newspaper, "April" the woman."""

from __future__ import annotations

from whence.text import Token
from whence.times.grammar import Candidate, Grammar


def not_a_time(found: list[Candidate], tokens: list[Token], grammar: Grammar) -> list[Candidate]:
    return [c for c in found if not _is_word(c, tokens, grammar)]


def _is_word(candidate: Candidate, tokens: list[Token], grammar: Grammar) -> bool:
    """A lone word with a second sense must earn its reading: a capital, and the right neighbours."""
    if candidate.last - candidate.first != 1:
        return False
    token = tokens[candidate.first]
    classes = grammar.lexicon.classes(token)
    if "ambiguous" not in classes:
        return False
    if not token.text[0].isupper() or token.text.isupper() and len(token.text) > 3:
        return True
    before = tokens[candidate.first - 1] if candidate.first else None
    after = tokens[candidate.last] if candidate.last < len(tokens) else None
    if before is not None and "before_time" in grammar.lexicon.classes(before):
        return False
    return not (after is not None and "after_time" in grammar.lexicon.classes(after))
