"""A day said with its weekday becomes a check where the calendar says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from whence.checks.dates import shown_day
from whence.checks.vocabulary import CheckWords
from whence.checks.written import WrittenDay, find_written_days
from whence.model import Article, Check, Timex
from whence.text import Prose

NEAR = 100
"""Days around the story's date within which a date without a year is surely of that time."""
BACK = 600
"""Characters around a date within which a year may be the date's own."""
_GREGORIAN = 1918
"""The year from which a newspaper's days are of one calendar everywhere but in few places."""
_YEAR = re.compile(r"(?<![\w,.$£€-])(?:1[5-9]|20)\d\d(?![\w%-]|[.,]\d)")
_RANGE = re.compile(r"\s?[-–—/]\s?(\d{1,2})(?!\d)")


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``Tuesday, July 23, 2025`` and ``July 23, 2025, a Tuesday`` are a Wednesday. Without a year only a
    day is judged that surely is of the story's time, or that is another weekday last year, this year and
    next year.
    """
    for found in find_written_days(prose, said):
        if found.weekday is None:
            continue
        day = _meant(found, article, prose, times, said)
        if day is None or day.weekday() == found.weekday or _told_then(found, article.text, said):
            continue
        last = _RANGE.match(article.text, found.end)
        if last and (int(last[1]) - found.day + day.weekday()) % 7 == found.weekday:
            continue
        message = said.weekday_message.format(
            date=shown_day(day, said), weekday=said.weekday_names[day.weekday()], said=said.weekday_names[found.weekday]
        )
        yield Check(found.start, found.end, article.text[found.start : found.end], "weekday", message)


def _meant(
    found: WrittenDay, article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> date | None:
    try:
        if found.year:
            return date(found.year, found.month, found.day) if found.year >= _GREGORIAN else None
        anchor = article.anchor_time or article.published
        if anchor is None:
            return None
        near = [date(anchor.date.year + step, found.month, found.day) for step in (-1, 0, 1)]
    except ValueError:
        return None  # no such day: the other check's business
    nearest = min(near, key=lambda day: abs((day - anchor.date).days))
    if _looks_back(found, nearest.year, article, prose, said):
        return None
    if abs((nearest - anchor.date).days) > NEAR and any(day.weekday() == found.weekday for day in near):
        return None
    if any(t.start <= found.first and found.end <= t.end and t.value[:4] != str(nearest.year) for t in times):
        return None
    return nearest


def _looks_back(found: WrittenDay, year: int, article: Article, prose: Prose, said: CheckWords) -> bool:
    """Whether another year is spoken of around a day without one."""
    block, sentence = article.block_at(found.first), prose.sentence_at(found.first)
    if block is None or sentence is None:
        return False
    around = article.text[max(block.start, found.first - BACK) : min(sentence.end, found.end + BACK)]
    return (
        any(int(match[0]) != year for match in _YEAR.finditer(around))
        or said.years_back.search(around) is not None
    )


def _told_then(found: WrittenDay, text: str, said: CheckWords) -> bool:
    """ "The firm said Tuesday July 30 will be its last day": the weekday is the telling's."""
    if found.first <= found.start or not said.told_after.match(text, found.end):
        return False
    return said.told_before.search(text, max(0, found.start - 30), found.start) is not None
