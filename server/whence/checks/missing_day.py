"""A day that no calendar has, such as 31 June, becomes a check."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence

from whence.checks.dates import shown_month
from whence.checks.vocabulary import CheckWords
from whence.checks.written import WrittenDay, find_written_days
from whence.model import Article, Check, Timex
from whence.text import Prose

LEAP_YEAR = 2000
LARGEST = 39
"""A greater number beside a month is seldom meant for a day: "May 68"."""
_NUMERIC = re.compile(
    r"(?<![\w./-])(?:(?P<iso>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)|"
    r"(?P<one>\d\d?)/(?P<two>\d\d?)/(?P<year>\d{4}))(?![\w/-])"
)


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``31 June``, ``June 28-31``, ``2025-06-31`` and ``29 February 2023`` do not exist; ``29 February``
    alone may."""
    text = article.text
    written = list(find_written_days(prose, said))
    for found in written:
        days = _length(found.year, found.month)
        end, day = found.end, found.day
        last = said.days_after.match(text, end) if found.month_leads and found.year is None else None
        if last:
            end, day = last.end("day"), int(last["day"])
            days = _length(int(last["year"]) if last["year"] else None, found.month)
        if (
            day > days
            and day <= LARGEST
            and _is_day(found, text, end, said)
            and not _in_table(article, found.first)
        ):
            yield _check(text, found.start, end, found.year, found.month, days, said)
    if text.count("/") > 1 or text.count("-") > 1:
        for match in _NUMERIC.finditer(text):
            if match["iso"]:
                readings = [(int(match["iso"]), int(match["month"]), int(match["day"]))]
            else:
                one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
                readings = [(year, one, two), (year, two, one)]
            readings = [
                (year, month, day)
                for year, month, day in readings
                if 1 <= month <= 12 and 1900 <= year < 2100
            ]
            if any(day.first == match.start() for day in written):
                continue
            if not readings or any(1 <= day <= _length(year, month) for year, month, day in readings):
                continue
            year, month, day = readings[0]
            if 1 <= day <= LARGEST:
                yield _check(text, match.start(), match.end(), year, month, _length(year, month), said)


def _check(
    text: str, start: int, end: int, year: int | None, month: int, days: int, said: CheckWords
) -> Check:
    message = said.missing_day_message.format(month=shown_month(month, year, said), days=days)
    return Check(start, end, text[start:end], "missing day", message)


def _length(year: int | None, month: int) -> int:
    """Days of a month, February's longest where no year is said."""
    return monthrange(year or LEAP_YEAR, month)[1]


def _is_day(found: WrittenDay, text: str, end: int, said: CheckWords) -> bool:
    """Whether a number beside a month is surely meant for its day: not "In June 31 people left", "page 31
    June issue"."""
    before = text[max(0, found.start - 20) : found.start]
    if said.no_day_before.search(before):
        return False
    if not found.month_leads or found.weekday is not None or found.year:
        return said.no_day_after.match(text, end) is None
    if said.no_day_after.match(text, end):
        return False
    counts = said.counted_after.match(text, end)
    return not (
        counts and (said.month_alone.search(before) or found.day > 31 or said.people_after.match(text, end))
    )


def _in_table(article: Article, position: int) -> bool:
    block = article.block_at(position)
    return block is not None and block.kind == "table_cell"
