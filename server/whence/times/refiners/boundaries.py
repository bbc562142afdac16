"""Drops candidates that are a piece of something longer: "A320", "$2,025", "3.14", "2019%"."""

from __future__ import annotations

from whence.text import Prose, Token
from whence.times.grammar import Candidate, Grammar

_MONEY = frozenset("$€£¥₴₽#")


def boundaries(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    tokens = prose.tokens
    return [c for c in found if not _cuts_left(c, tokens) and not _cuts_right(c, tokens)]


def _cuts_left(candidate: Candidate, tokens: list[Token]) -> bool:
    first = tokens[candidate.first]
    if candidate.first == 0:
        return False
    before = tokens[candidate.first - 1]
    if before.end != first.start:
        return before.text in _MONEY and first.text.isdigit()
    if before.text in _MONEY or before.text == "_":
        return True
    if before.text.isalnum():
        return True
    number_before = candidate.first >= 2 and tokens[candidate.first - 2].text.isdigit()
    return first.text.isdigit() and before.text in ".,:/" and number_before and tokens[candidate.first - 2].end == before.start


def _cuts_right(candidate: Candidate, tokens: list[Token]) -> bool:
    if candidate.last >= len(tokens):
        return False
    last, after = tokens[candidate.last - 1], tokens[candidate.last]
    if after.start != last.end:
        return False
    if after.text.isalnum() or after.text in "%_":
        return True
    if after.text in ".,:/" and last.text.isdigit() and candidate.last + 1 < len(tokens):
        nxt = tokens[candidate.last + 1]
        return nxt.start == after.end and nxt.text.isdigit()
    return False
