"""The times of a plain text, without what it takes to read pages and to compare claims."""

from __future__ import annotations

from datetime import date, datetime

from whence import collector, languages
from whence.anchors import read_anchor
from whence.article import from_text
from whence.model import Article, Timex
from whence.text import read_prose
from whence.times import find_times as find_in
from whence.times import trace


@collector.easy()
def find_times(text: str, anchor: str | date | datetime | None, language: str = "en") -> list[Timex]:
    """Every time expression of a plain text, positions in code points of ``text``.

    >>> [(t.text, t.value) for t in find_times("They met yesterday.", "2025-07-21")]
    [('yesterday', '2025-07-20')]
    """
    article = _article(text, anchor, language)
    spoken = languages.speak(language)
    return list(find_in(article, read_prose(article, spoken.abbreviations), spoken.times)) if spoken.times else []


def explain(text: str, anchor: str | date | datetime | None, language: str = "en") -> str:
    """Which rules proposed what, what the refiners left, and why each time reads as it does: a tree to print."""
    article = _article(text, anchor, language)
    spoken = languages.speak(language)
    if not spoken.times:
        return f"whence knows no times in {language!r}"
    from whence.times.explain import tree

    prose = read_prose(article, spoken.abbreviations)
    return tree(prose, trace(article, prose, spoken.times), spoken.code)


def _article(text: str, anchor: str | date | datetime | None, language: str) -> Article:
    return from_text(text, anchor=read_anchor(anchor) if anchor is not None else None, language=language)
