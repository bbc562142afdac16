"""A day that no calendar has, such as 31 June, becomes a check."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence

from whence.checks.vocabulary import CheckWords
from whence.checks.written import find_written_days
from whence.claims import ClaimWords
from whence.model import Article, Check, Timex
from whence.text import Prose

LEAP_YEAR = 2000


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, _: CheckWords) -> Iterator[Check]:
    """``31 June`` and ``29 February 2023`` do not exist; ``29 February`` alone may."""
    for said in find_written_days(prose, words):
        days = monthrange(said.year or LEAP_YEAR, said.month)[1]
        if said.day > days:
            month = next(name for name, number in words.months.items() if number == said.month).capitalize()
            message = words.missing_day_message.format(month=month, year=said.year or "", days=days).replace(
                "  ", " "
            )
            yield Check(said.start, said.end, article.text[said.start : said.end], "missing day", message)
