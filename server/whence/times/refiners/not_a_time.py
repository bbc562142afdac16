"""Drops words that only look like times: "may" the verb, "March" the protest, "Sun" the newspaper, "April" the woman."""

from __future__ import annotations

from whence.text import Prose, Token, Tokens
from whence.times.expressions import DayOfMonth, Fixed, unmodified
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED

_BESIDE_ITS_HOUR = "Sat 9am"
_WEATHER = 20  # tokens
_DASHES = frozenset("-–—")
_TIMES = frozenset(["month", "anyweekday", "season", "dd", "mod", "which", "dayword"])


def not_a_time(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [c for c in found if not _is_word(c, prose.tokens, grammar)]


def _is_word(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """A word with a second sense must earn its reading: a capital, and where it stands alone the right neighbours."""
    classes = grammar.lexicon.classes
    after = tokens[candidate.last] if candidate.last < len(tokens) else None
    if after is not None and "of" in classes(after) and "also_noun" in classes(tokens[candidate.last - 1]):
        # "since the fall of the wall"; "for the year to March of 3 million" has its capital and its preposition
        named = tokens[candidate.last - 1].text[0].isupper() and candidate.last - candidate.first == 1 and candidate.first > 0
        if not (named and "before_time" in classes(tokens[candidate.first - 1])) and not _of_a_year(tokens, candidate.last + 1, grammar):
            return True
    first = tokens[candidate.first]
    if first.text.islower() and "proper" in classes(first):
        return True  # "a service of thanksgiving"
    if after is not None and "periodical" in classes(first) and candidate.last - candidate.first == 1 and after.text[0].isupper() and not classes(after):
        return True  # "the state daily Granma"
    bracketed = tokens[candidate.last - 1].text == ")"  # "nesta sexta-feira (14) datas"
    if isinstance(candidate.expression, DayOfMonth) and not bracketed and after is not None and after.text.isalpha() and after.text.islower() and not classes(after):
        return True  # "on the 5th floor"
    if isinstance(candidate.expression, DayOfMonth) and after is not None and "nth_thing" in classes(after):
        return True  # "the 3rd row", "the 25th Amendment"
    if tokens[candidate.last - 1].text.islower() and "era" in classes(tokens[candidate.last - 1]):
        return True  # "over 100 ad campaigns"
    short = not any(token.text[:4].isdigit() and len(token.text) >= 4 for token in tokens[candidate.first : candidate.last])  # "the 40s", not "the 1940s"
    if candidate.expression.kind == "decade" and isinstance(unmodified(candidate.expression), Fixed) and short and _of_degrees(candidate, tokens, grammar):
        return True
    if candidate.expression.kind == "part":
        return False  # "sun-up"
    if MARKED not in tokens.spelled(grammar.lexicon.marks_of("ambiguous"), candidate.first, candidate.last):
        return False
    doubtful = [token for token in tokens[candidate.first : candidate.last] if "ambiguous" in classes(token)]
    if any(not token.text[0].isupper() for token in doubtful):
        return True
    if candidate.last - candidate.first == 2 and tokens[candidate.last - 1].text == "." and _is_a_forecast(candidate, tokens, grammar):
        return True
    if candidate.last - candidate.first != 1:
        return tokens[candidate.last - 1].text.islower() and classes(tokens[candidate.last - 1]).get("unit") == "day"  # "a May day", not "May Day"
    if doubtful[0].text.isupper() and len(doubtful[0].text) > 3:
        return True
    if candidate.rules[0] == _BESIDE_ITS_HOUR:
        return False
    before = tokens[candidate.first - 1] if candidate.first else None
    if before is not None and before.text.islower() and before.text.endswith(grammar.cues.superlative) and "monthname" in classes(doubtful[0]):
        return False  # "the warmest March since 1946"
    if before is not None and ("before_time" in classes(before) or _names_an_event(before, doubtful[0], after, grammar)):
        return False
    if before is not None and "monthname" in classes(doubtful[0]) and before.text.isalpha() and before.text.islower() and not classes(before):
        # "after a flat April, sales rose"
        opens = candidate.first > 1 and "article" in classes(tokens[candidate.first - 2])
        if opens and (after is None or not after.text.isalpha() or "before_time" in classes(after)):
            return False
    if "monthname" in classes(doubtful[0]) and _has_figures(tokens, candidate.last, grammar):
        return False
    if after is not None and after.text == "," and "monthname" in classes(doubtful[0]) and candidate.last + 1 < len(tokens) and "month" in classes(tokens[candidate.last + 1]):
        return False  # "especially August, September and October"
    if after is not None and after.text in _DASHES and candidate.last + 1 < len(tokens) and "anyweekday" in classes(doubtful[0]) and "anyweekday" in classes(tokens[candidate.last + 1]):
        return False  # "Mon–Fri"
    return not (after is not None and "after_time" in classes(after) and _goes_on(tokens, candidate.last + 1, grammar))


def _is_a_forecast(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """"Saturday: Sun."."""
    first = candidate.first
    return first > 1 and tokens[first - 1].text == ":" and bool({"anyweekday", "part", "dayword"} & grammar.lexicon.classes(tokens[first - 2]).keys())


def _of_a_year(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """"since the spring of last year"."""
    return index + 1 < len(tokens) and "which" in grammar.lexicon.classes(tokens[index]) and "unit" in grammar.lexicon.classes(tokens[index + 1])


def _names_an_event(before: Token, month: Token, after: Token | None, grammar: Grammar) -> bool:
    """"The March accession", "the August recess": a month between its article and a common noun."""
    if after is None or not after.text.isalpha() or not after.text.islower():
        return False
    classes = grammar.lexicon.classes
    article = "article" in classes(before)
    return article and "monthname" in classes(month) and not ("before_time" in classes(after) or "no_event" in classes(after))


def _of_degrees(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """"highs on Sunday will be in the 40s": of the thermometer."""
    low = max(0, candidate.first - _WEATHER)
    said = tokens.spelled(grammar.lexicon.marks_of("degrees"), low, candidate.first).rfind(MARKED)
    return said >= 0 and not any(token.text in ".;" for token in tokens[low + said : candidate.first])


def _has_figures(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """"March's exports fell", "August sales rose": what is counted by the month."""
    if index + 2 < len(tokens) and tokens[index].text in "'’" and tokens[index + 1].lower == grammar.cues.clitic:
        index += 2
    return index < len(tokens) and tokens[index].text.islower() and "by_month" in grammar.lexicon.classes(tokens[index])


def _goes_on(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """True where the list goes on with a time: "May and June", not "May and her ministers"."""
    return any(_TIMES.intersection(grammar.lexicon.classes(token)) for token in tokens[index : index + 2])
