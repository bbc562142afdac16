"""Drops times inside names: "Friday Night Lights", "60 Minutes", "The Daily", "This Week"."""

from __future__ import annotations

from whence.text import Prose, Token
from whence.times.grammar import Candidate, Grammar

# Blocks that are written in capitals throughout say nothing by a capital.
_OF_TIME = frozenset(["common", "weekday", "month", "num"])
_TITLED = ("headline", "heading")


def names(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [c for c in found if not _in_a_name(c, prose, grammar)]


def _in_a_name(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """A common word with a capital in the middle of a sentence is part of a name; so is a month or weekday
    between two capitals of a quoted title.
    """
    tokens = prose.tokens
    if not _OF_TIME.intersection(grammar.lexicon.classes(tokens[candidate.first])) and not tokens[candidate.first].text.isdigit():
        return False  # "Thanksgiving Day", "Bonfire Night": the name of a day
    common = [
        index
        for index in range(candidate.first, candidate.last)
        if tokens[index].text[0].isupper() and "common" in grammar.lexicon.classes(tokens[index])
    ]
    if not common:
        return False
    sentence = prose.sentence_at(tokens[candidate.first].start)
    if sentence is None or sentence.block.kind in _TITLED:
        return False
    first = _first_word(tokens, sentence.first)
    if all(index <= first for index in common):
        return False
    return not _in_capitals(tokens[sentence.first : sentence.last])


def _first_word(tokens: list[Token], index: int) -> int:
    """The sentence's first word, behind its quotation marks; a colon or an opening mark begins anew."""
    while index + 1 < len(tokens) and not tokens[index].text[0].isalnum():
        index += 1
    return index


def _in_capitals(tokens: list[Token]) -> bool:
    """True where most words have a capital: a headline without its tag."""
    words = [token for token in tokens if token.text[0].isalpha()]
    return 2 * sum(token.text[0].isupper() for token in words) > len(words)
