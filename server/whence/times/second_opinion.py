"""dateparser's one door: asked about a phrase already found, never about prose.

Run over prose it finds dates in "may", "sat" and "we"; asked about "vor drei Tagen" it is right. It reads the
relative phrases of languages that borrow their words from its locale data, and ``explain`` shows what it would say.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache


@lru_cache(maxsize=4096)
def ask(phrase: str, base: date, language: str) -> date | None:
    """The day that dateparser reads ``phrase`` as, counted from ``base``; None when it knows nothing.

    >>> ask("vor drei Tagen", date(2025, 7, 21), "de")
    datetime.date(2025, 7, 18)
    """
    import dateparser

    settings = {
        "RELATIVE_BASE": datetime(base.year, base.month, base.day),
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
    }
    try:
        found = dateparser.parse(phrase, languages=[language], settings=settings)
    except (ValueError, OverflowError, RecursionError):  # it raises them for some odd phrases
        return None
    return found.date() if found else None
