"""A row of dates, each at the head of its paragraph, is told in order: "Feb. 3: The council votes. ¶ July 2: The appeal is heard."

What stands there in the narrative present says nothing of ahead or behind; the order and the story's date do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from whence.model import Article
from whence.text import Prose
from whence.times.expressions import Fixed, InYear, SettledDay
from whence.times.grammar import Candidate

_BEHIND = frozenset(":–—-|")
_ENTRIES = 3
"""Fewer dates at the heads of paragraphs are no row."""
_TURNS = 1
"""How often a row without years may go on into the next one."""


def in_a_row(article: Article, prose: Prose, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates, those that head the paragraphs of a chronology in their order."""
    if article.anchor_time is None:
        return candidates
    heads = _heads(prose, candidates)
    if len(heads) < _ENTRIES or not any(isinstance(candidates[index].expression, InYear) for index in heads):
        return candidates
    days = _in_order([candidates[index].expression for index in heads], article.anchor_time.date)
    if days is None:
        return candidates
    dated = dict(zip(heads, days, strict=True))
    return [_dated(candidate, dated, index) for index, candidate in enumerate(candidates)]


def _dated(candidate: Candidate, days: Mapping[int, date], index: int) -> Candidate:
    is_without_year = index in days and isinstance(candidate.expression, InYear)
    return replace(candidate, expression=SettledDay(days[index])) if is_without_year else candidate


def _heads(prose: Prose, candidates: Sequence[Candidate]) -> list[int]:
    """Which candidates are a day that a paragraph begins with, a colon or a dash behind it."""
    opens = {prose.token_at(block.start) for block in prose.blocks}
    return [
        index for index, candidate in enumerate(candidates)
        if candidate.first in opens and candidate.last < len(prose.tokens) and prose.tokens[candidate.last].text in _BEHIND and _is_a_day(candidate)
    ]  # fmt: skip


def _is_a_day(candidate: Candidate) -> bool:
    day = candidate.expression
    if isinstance(day, Fixed):
        return day.period.granularity == "day"
    return isinstance(day, InYear) and day.granularity == "day" and day.which is None and day.basis == "now"


def _in_order(days: Sequence[object], published: date) -> list[date] | None:
    """The days of a row, the newest or the oldest first, in the years in which they are nearest to the story's; None where they are in no order."""
    begins = (published.year, published.year - 1, published.year + 1)
    walks = [(walked, turned) for turned, row in ((False, days), (True, days[::-1])) for year in begins if (walked := _walk(row, year))]
    if not walks:
        return None
    best, turned = min(walks, key=lambda walk: sorted(abs((day - published).days) for day in walk[0]))
    return best[::-1] if turned else best


def _walk(row: Sequence[object], year: int) -> list[date] | None:
    """The days of a row that begins in ``year``, each behind the one before it, or None."""
    walked: list[date] = []
    for day in row:
        if isinstance(day, Fixed):
            walked.append(day.period.begin)
            year = walked[-1].year
        elif isinstance(day, InYear):
            ahead = (period.begin for n in range(_TURNS + 1) if (period := day.in_year(year + n)) is not None)
            found = next((begin for begin in ahead if not walked or begin >= walked[-1]), None)
            if found is None:
                return None
            walked.append(found)
            year = found.year
    turns = sum(one.year != other.year for one, other in pairwise(walked))
    said = sum(isinstance(day, Fixed) for day in row)
    in_order = all(one <= other for one, other in pairwise(walked))
    return walked if in_order and turns <= _TURNS + said else None
