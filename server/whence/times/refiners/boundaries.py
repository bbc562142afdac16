"""Drops candidates that are a piece of something longer: "A320", "$2,025", "3.14", "2019%", a telephone number, a URL."""

from __future__ import annotations

from whence.text import Prose, Tokens
from whence.times.expressions import Clock
from whence.times.grammar import Candidate, Grammar

_MONEY = frozenset("$€£¥₴₽#")
_STREET = 4  # words; "North Old Mill Road"


def boundaries(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    tokens = prose.tokens
    return [
        c
        for c in found
        if not (_cuts_left(c, tokens) or _is_a_score(c, tokens) or _cuts_right(c, tokens) or _is_a_number(c, tokens, grammar) or _in_an_address(c, prose))
    ]


def _cuts_left(candidate: Candidate, tokens: Tokens) -> bool:
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


def _is_a_score(candidate: Candidate, tokens: Tokens) -> bool:
    """"voted 7-2 on Monday evening", "won 4–1 on Friday night": the second number is no hour."""
    clock = candidate.expression
    if not isinstance(clock, Clock) or clock.minute or candidate.first < 2 or not (clock.on is not None or clock.of_part) or clock.dial == 24:
        return False
    number, dash, other = tokens[candidate.first], tokens[candidate.first - 1], tokens[candidate.first - 2]
    glued = dash.end == number.start and other.end == dash.start
    plain = candidate.last > candidate.first + 1 and tokens[candidate.first + 1].text.isalpha()
    return glued and plain and dash.text in "-–" and other.text.isdigit() and number.text.isdigit() and tokens[candidate.first + 1].start > number.end


def _cuts_right(candidate: Candidate, tokens: Tokens) -> bool:
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


def _is_a_number(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """A lone run of digits behind others, or behind a word that is numbered: "020 7946 2019", "Article 2023"."""
    if candidate.last - candidate.first != 1 or candidate.first == 0 or len(tokens[candidate.first].text) != 4:
        return False
    before = tokens[candidate.first - 1]
    if not tokens[candidate.first].text.isdigit():
        return False
    if before.text.isdigit() or "numbered" in grammar.lexicon.classes(before):
        return True
    if _measures(candidate, tokens, grammar) or _is_of_a_house(candidate, tokens, grammar):
        return True
    measured = candidate.last < len(tokens) and "measured" in grammar.lexicon.classes(tokens[candidate.last])
    if measured and "before_year" not in grammar.lexicon.classes(before):
        return True  # "a price of 2020 euros"
    behind = tokens[candidate.first - 2] if candidate.first > 1 else before
    glued = before.end == tokens[candidate.first].start and behind.end == before.start
    return glued and before.text in "-–" and behind.text.isdigit() and len(behind.text) != 4


def _measures(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """"a 2000-seat hall", "a 1900-page report"; not "2008-era rules"."""
    if candidate.last + 1 >= len(tokens):
        return False
    dash, noun = tokens[candidate.last], tokens[candidate.last + 1]
    if dash.text != "-" or dash.start != tokens[candidate.first].end or noun.start != dash.end:
        return False
    return noun.text.isalpha() and noun.text.islower() and not grammar.lexicon.classes(noun).keys() & {"of_a_year", "ranges", "joins"}


def _is_of_a_house(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """"of 1909 Elm Drive", "at 2012 Eighth St.": the number of a house."""
    classes = grammar.lexicon.classes
    if "lodges" not in classes(tokens[candidate.first - 1]):
        return False
    for index in range(candidate.last, min(candidate.last + _STREET, len(tokens))):
        if not (tokens[index].text[0].isupper() or tokens[index].text[0].isdigit() or "suffix" in classes(tokens[index])):
            return False
        if index > candidate.last and "street" in classes(tokens[index]):
            return True
    return False


def _in_an_address(candidate: Candidate, prose: Prose) -> bool:
    """True inside a URL or an e-mail address."""
    text, start = prose.text, prose.tokens[candidate.first].start
    end = prose.tokens[candidate.last - 1].end
    chunk = text[max(start - 80, 0) : start].rsplit(maxsplit=1)[-1:] if start and not text[start - 1].isspace() else []
    chunk += [text[end : end + 80].split(maxsplit=1)[0]] if end < len(text) and not text[end].isspace() else []
    return any(mark in piece for piece in chunk for mark in ("://", "www.", "@"))
