"""A day said with its weekday becomes a check where the calendar says otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from whence.checks.vocabulary import CheckWords
from whence.checks.written import WrittenDay, find_written_days
from whence.claims import ClaimWords
from whence.claims.dates import long_date
from whence.model import Article, Check, Timex
from whence.text import Prose

NEAR = 100
"""Days around the story's date within which a date without a year is surely of that time."""


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, _: CheckWords) -> Iterator[Check]:
    """``Tuesday, July 23, 2025`` is a Wednesday. Without a year only a day near the story's date is judged."""
    names = [name.capitalize() for name in words.weekdays]
    for said in find_written_days(prose, words):
        if said.weekday is None:
            continue
        day = _meant(said, article, times)
        if day is None or day.weekday() == said.weekday:
            continue
        readable = long_date(day, words)
        message = words.weekday_message.format(
            date=readable, weekday=names[day.weekday()], said=names[said.weekday]
        )
        yield Check(said.start, said.end, article.text[said.start : said.end], "weekday", message)


def _meant(said: WrittenDay, article: Article, times: Sequence[Timex]) -> date | None:
    try:
        if said.year:
            return date(said.year, said.month, said.day)
        anchor = article.anchor_time or article.published
        if anchor is None:
            return None
        near = [date(anchor.date.year + step, said.month, said.day) for step in (-1, 0, 1)]
    except ValueError:
        return None  # no such day: the other check's business
    nearest = min(near, key=lambda day: abs((day - anchor.date).days))
    if abs((nearest - anchor.date).days) > NEAR:
        return None
    # The story may look back: where another year fits the weekday, nothing is wrong for certain.
    return (
        nearest
        if not any(
            t.start <= said.start and said.end <= t.end and t.value[:4] != str(nearest.year) for t in times
        )
        else None
    )
