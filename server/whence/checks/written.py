"""Text becomes its written-out days: month, day and what stands beside them, whether they exist or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from whence.claims import ClaimWords
from whence.text import Prose


class WrittenDay(NamedTuple):
    """``weekday`` counts from Monday, 0; None for what is not said. Positions are code points."""

    start: int
    end: int
    weekday: int | None
    day: int
    month: int
    month_name: str
    year: int | None


def find_written_days(prose: Prose, words: ClaimWords) -> Iterator[WrittenDay]:
    """Every day said with its month: ``Tuesday, July 23, 2025``, ``23rd of July``, ``31 June``."""
    pattern = _pattern(tuple(words.weekdays), tuple(words.months))
    for match in prose.finditer(pattern, 0, len(prose.text)):
        month = (match["month"] or match["month2"]).rstrip(".")
        day = int(match["day"] or match["day2"])
        if not 1 <= day <= 31:
            continue
        year = match["year"] or match["year2"]
        weekday = match["weekday"]
        yield WrittenDay(
            match.start(),
            match.end(),
            words.weekdays[weekday.lower()] if weekday else None,
            day,
            words.months[month.lower()],
            month,
            int(year) if year else None,
        )


@cache
def _pattern(weekdays: tuple[str, ...], months: tuple[str, ...]) -> re.Pattern[str]:
    # Months are names: "may 12" the verb has no capital.
    names = "|".join(sorted((name.capitalize() for name in months), key=len, reverse=True))
    days = "|".join(name.capitalize() for name in weekdays)
    suffix = r"(?:st|nd|rd|th)?"
    return re.compile(
        rf"(?<![\w.])(?:(?P<weekday>{days}),?\s+(?:the\s+)?)?"
        rf"(?:(?P<month>{names})\.?\s+(?P<day>\d{{1,2}}){suffix}(?![\d:%]|[.,]\d)(?:,?\s+(?P<year>(?:1[89]|20)\d\d)(?!\d))?"
        rf"|(?P<day2>\d{{1,2}}){suffix}\s+(?:of\s+)?(?P<month2>{names})\b(?:,?\s+(?P<year2>(?:1[89]|20)\d\d)(?!\d))?)"
    )
