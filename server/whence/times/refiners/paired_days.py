"""Weekdays and dates that are listed apart belong to each other: "on Saturday and Sunday, July 5 and 6", "Friday through Sunday, July 18-20"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from whence.text import Prose
from whence.times.expressions import InYear, Weekday
from whence.times.grammar import Candidate, Grammar

_BETWEEN = 2  # tokens; ", and"
_COUPLE = 2


def paired_days(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    """Each weekday of a list is the day of its own date in the list behind it, where both are as long."""
    out, index = _apart(found, prose, grammar), 0
    while index < len(out):
        weekdays = _run(out, index, _is_a_weekday, prose, grammar)
        dates = _run(out, index + weekdays, _is_a_date, prose, grammar) if weekdays >= _COUPLE else 0
        if dates == weekdays >= _COUPLE and _are_joined(out[index + weekdays - 1], out[index + weekdays], prose, grammar):
            for at in range(index, index + weekdays):
                out[at] = replace(out[at], expression=out[at + weekdays].expression, rules=(*out[at].rules, "the day of its date"))
        index += max(1, weekdays)
    return out


def _apart(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    """"Sunday, July 5" between "Saturday and" and "and 6" is the last of one list and the first of the other."""
    out: list[Candidate] = []
    for index, candidate in enumerate(found):
        day, before, behind = candidate.expression, found[index - 1 : index], found[index + 1 : index + 2]
        lists = before and behind and _is_a_weekday(before[0]) and _is_a_date(behind[0])
        comma = next((at for at in range(candidate.first + 1, candidate.last) if prose.tokens[at].text == ","), None)
        if not isinstance(day, InYear) or day.weekday is None or not lists or comma is None:
            out.append(candidate)
        elif _are_joined(before[0], candidate, prose, grammar) and _are_joined(candidate, behind[0], prose, grammar):
            out.append(replace(candidate, last=comma, expression=Weekday(day.weekday)))
            out.append(replace(candidate, first=comma + 1, expression=replace(day, weekday=None)))
        else:
            out.append(candidate)
    return out


def _run(found: list[Candidate], index: int, is_one: Callable[[Candidate], bool], prose: Prose, grammar: Grammar) -> int:
    """How many candidates from ``index`` on are of a sort, and joined to each other."""
    size = 0
    while index + size < len(found) and is_one(found[index + size]) and (not size or _are_joined(found[index + size - 1], found[index + size], prose, grammar)):
        size += 1
    return size


def _is_a_weekday(candidate: Candidate) -> bool:
    return isinstance(candidate.expression, Weekday) and candidate.expression.which is None


def _is_a_date(candidate: Candidate) -> bool:
    day = candidate.expression
    return isinstance(day, InYear) and day.granularity == "day" and day.weekday is None


def _are_joined(one: Candidate, other: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """Whether nothing but a comma, "and", "to" or a dash stands between two."""
    between = prose.tokens[one.last : other.first] if 0 < other.first - one.last <= _BETWEEN else []
    return bool(between) and all({"joins", "ranges"} & grammar.lexicon.classes(token).keys() for token in between)
