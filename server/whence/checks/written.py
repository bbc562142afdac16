"""Text becomes its written-out days: month, day and what stands beside them, whether they exist or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.text import Prose

_BESIDE = 40
"""Characters beside a day in which its weekday may stand."""


class WrittenDay(NamedTuple):
    """``weekday`` counts from Monday, 0; None for what is not said. ``first`` is where the day of the month stands,
    or the month before it: ``start`` may be the weekday's. Positions are code points."""

    start: int
    end: int
    weekday: int | None
    day: int
    month: int
    year: int | None
    first: int
    month_leads: bool


def find_written_days(text: str, words: ClaimWords, said: CheckWords) -> Iterator[WrittenDay]:
    """Every day said with its month: ``Tuesday, July 23, 2025``, ``23rd of July (a Wednesday)``, ``31 June``.

    A day that follows from a list ("Friday and Saturday, July 25 and 26") has no weekday of its own.
    """
    months: Mapping[str, int] = words.months
    for match in _pattern(tuple(months)).finditer(text):
        month = match["month"] or match["month2"]
        year = match["year"] or match["year2"]
        start, end, weekday = match.start(), match.end(), None
        beside = said.weekday_before.search(text, max(0, start - _BESIDE), start)
        if beside and not said.days_listed.search(text, max(0, beside.start() - _BESIDE), beside.start()):
            weekday, start = said.weekdays[beside["weekday"].lower()], beside.start()
        elif not beside:
            beside = said.weekday_after.match(text, end, end + _BESIDE)
            if beside:
                weekday, end = said.weekdays[beside["weekday"].lower()], beside.end()
        yield WrittenDay(
            start,
            end,
            weekday,
            int(match["day"] or match["day2"]),
            months[month.lower()],
            int(year) if year else None,
            match.start(),
            bool(match["month"]),
        )


@cache
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    # Months are names: "may 12" the verb has no capital.
    names = "|".join(sorted((form for name in months for form in (name.capitalize(), name.upper())), key=len, reverse=True))
    suffix = r"(?:st|nd|rd|th)?"
    year = r"(?:1[89]|20)\d\d"
    return re.compile(
        rf"\b(?:(?P<month>{names})\.?\s+(?:the\s+(?=\d+[a-z]))?(?P<day>\d{{1,2}}){suffix}(?![\w:%]|[.,]\d)(?:,?\s+(?P<year>{year})(?![\w-]))?"
        rf"|(?<![.,:$€£/-])(?P<day2>\d{{1,2}}){suffix}\s+(?:(?:day\s+)?of\s+)?(?P<month2>{names})\b(?:\.?,?\s+(?P<year2>{year})(?![\w-]))?)"
    )
