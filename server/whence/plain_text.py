"""The times of a plain text, without what it takes to read pages and to compare claims."""

from __future__ import annotations

from datetime import date, datetime

from whence import collector, languages
from whence.article import from_text
from whence.errors import BadAnchor, BadRequest
from whence.model import AnchorTime, Article, Timex
from whence.text import read_prose
from whence.times import find_times as find_in
from whence.times import trace


@collector.easy()
def find_times(text: str, anchor: str | date | datetime | None, language: str = "en") -> list[Timex]:
    """Every time expression of a plain text, positions in code points of ``text``.

    >>> [(t.text, t.value) for t in find_times("They met yesterday.", "2025-07-21")]
    [('yesterday', '2025-07-20')]
    """
    article = _told(text, anchor, language)
    spoken = languages.speak(language)
    return list(find_in(article, read_prose(article, spoken.abbreviations), spoken.times)) if spoken.times else []


def explain(text: str, anchor: str | date | datetime | None, language: str = "en") -> str:
    """Which rules proposed what, what the refiners left, and why each time reads as it does: a tree to print."""
    article = _told(text, anchor, language)
    spoken = languages.speak(language)
    if not spoken.times:
        return f"whence knows no times in {language!r}"
    from whence.times.explain import tree

    prose = read_prose(article, spoken.abbreviations)
    return tree(prose, trace(article, prose, spoken.times), spoken.code)


def _told(text: str, anchor: str | date | datetime | None, language: str) -> Article:
    when = anchor.isoformat() if isinstance(anchor, date) else anchor
    return from_text(text, anchor=read_anchor(when) if when is not None else None, language=language)


_FIRST_YEAR, _LAST_YEAR = 1000, 8999
"""Between them every phrase that counts by centuries stays within the calendar."""


def read_anchor(value: str) -> AnchorTime:
    """An ISO 8601 date or instant that a caller gave. Raises BadRequest for anything else, and for a year that no text
    is of.

    >>> read_anchor("2025-07-21T18:04Z").value
    '2025-07-21T18:04:00+00:00'
    """
    try:
        moment = date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)
    except (ValueError, TypeError) as error:
        raise BadRequest(f"anchor {value!r} is not an ISO 8601 date or instant, such as 2025-07-21T18:04+03:00") from error
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise BadAnchor(f"anchor {value!r} is of no year from {_FIRST_YEAR} to {_LAST_YEAR}")
    return AnchorTime(moment.isoformat(), "caller", "high")
