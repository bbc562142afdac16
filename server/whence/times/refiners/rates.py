"""Finds "a year" where it is a rate, from the number before it: "£400 a year", "600 rings a week"."""

from __future__ import annotations

from collections.abc import Mapping

from whence.text import Prose, Tokens
from whence.times.expressions import Every
from whence.times.grammar import Candidate, Grammar

# How many words may stand between the number and its rate: "4.2 million euros a year", "one more box a month".
_REACH = 6


def rates(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    """"A year" alone is a candidate only behind a number; one that a preposition governs is a length already."""
    out, tokens, classes = list(found), prose.tokens, grammar.lexicon.classes
    taken = {index for c in found for index in range(c.first, c.last)}
    lengths = {c.last - 1 for c in found if c.expression.kind == "length"}  # "six and a half hours a day"
    articles = grammar.lexicon.words_of("a")
    initials = frozenset(letter for word in articles for letter in (word[0], word[0].upper()))
    last = len(tokens) - 1
    for index, piece in enumerate(tokens.pieces):
        if piece[0] not in initials or not 0 < index < last or piece.rstrip().casefold() not in articles:
            continue
        unit = None if index in taken or index + 1 in taken else _unit(classes(tokens[index + 1]))
        if unit == "second" and "measured" not in classes(tokens[index - 1]):
            continue  # "a second man"
        if isinstance(unit, str) and unit in _CODES and (index - 1 in lengths or _counted(tokens, index, grammar)):
            out.append(Candidate(index, index + 2, ("a year",), 0, Every(_CODES[unit])))
    return sorted(out, key=lambda c: c.first)


def _unit(classes: Mapping[str, object]) -> object:
    """"£80 a night" is a rate by the day."""
    return "day" if classes.get("part") == "NI" else classes.get("unit")


def _counted(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    for back in range(index - 1, max(index - 1 - _REACH, -1), -1):
        word = tokens[back]
        if word.text[0].isdigit() or "often" in grammar.lexicon.classes(word) or "num" in grammar.lexicon.classes(word) or "scale" in grammar.lexicon.classes(word):
            return True
        if not (word.text[0].isalpha() or word.text in "%)-") or {"joins", "definite"} & grammar.lexicon.classes(word).keys() - ({"joins"} if word.text == "-" else set()):
            return False
    return False


_CODES = {"second": "PT1S", "minute": "PT1M", "hour": "PT1H", "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}
