"""Whence tells a reader of news when things happened and who says so.

>>> import whence
>>> [(t.text, t.value) for t in whence.find_times("Talks were held on Friday.", "2025-07-21")]
[('Friday', '2025-07-18')]
"""

from __future__ import annotations

from datetime import date, datetime

from whence.model import Analysis, Timex

__version__ = "0.1.0"
__all__ = ["Analysis", "Timex", "annotate", "find_times"]


def annotate(html: str | bytes, url: str | None = None, *, anchor: str | None = None, language: str | None = None) -> Analysis:
    """A news page's HTML to its Analysis: article, times, conflicts, checks, W3C annotations.

    ``anchor`` is the publication instant (ISO 8601) where the page does not say it; ``language`` a BCP 47 tag.
    Raises ``whence.errors.WhenceError`` for what cannot be read.
    """
    from whence import pipeline

    return pipeline.annotate_page(html, url, anchor=anchor, language=language)


def find_times(text: str, anchor: str | date | datetime | None, language: str = "en") -> list[Timex]:
    """Every time expression of a plain text, in order, read from ``anchor`` (ISO 8601, local to the newsroom).

    Positions are code points of ``text``, half-open.
    """
    from whence import plain_text

    return plain_text.find_times(text, anchor, language)
