"""The whole story on one screen: a page or a text and an anchor time in, an Analysis out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from whence import collector, languages
from whence.annotations import annotate_findings
from whence.article import dates_of, extract, from_text, refuse_endless
from whence.checks import check
from whence.claims import find_attributions, find_claims
from whence.conflicts import compare
from whence.errors import BadRequest
from whence.model import Analysis, AnchorTime, Article, Timex
from whence.page import read_page
from whence.stopwatch import Lap, unwatched
from whence.text import read_prose
from whence.times import find_times as find_in
from whence.times import trace
from whence.times.explain import tree


def analyze(article: Article, lap: Lap = unwatched) -> Analysis:
    """Everything whence says of an article; ``article.anchor_time`` is where its relative times count from.
    ``lap`` hears of the end of every stage.

    Raises ``UnreadablePage`` for a text too long to be a story.
    """
    refuse_endless(article.text)
    language = languages.speak(article.language)
    prose = read_prose(article, language.abbreviations)
    times = find_in(article, prose, language.times) if language.times else ()
    lap("times")
    attributions = find_attributions(prose, language.claims) if language.claims else ()
    claims = find_claims(article, prose, times, language.claims, attributions) if language.claims else ()
    lap("claims")
    conflicts = compare(claims, article)
    lap("conflicts")
    checks = check(article, prose, times, language.claims, language.checks)
    lap("checks")
    annotations = annotate_findings(article, times, conflicts, checks)
    lap("annotations")
    return Analysis(article, times, claims, attributions, conflicts, checks, annotations)


@collector.easy()
def annotate_page(
    html: str | bytes, url: str | None = None, *, anchor: str | None = None, language: str | None = None,
    lap: Lap = unwatched,
) -> Analysis:
    """A news page's HTML to its Analysis.

    ``anchor`` (ISO 8601) overrides the publication time read from the page, ``language`` (BCP 47) its language.
    Raises ``BadRequest`` for an anchor that is no date and ``UnreadablePage`` where there is no article.
    """
    page = read_page(html, url)
    lap("page")
    article = extract(page)
    lap("article")
    if anchor is not None:
        article = replace(article, anchor_time=read_anchor(anchor))
    if language:
        article = replace(article, language=language)
    return analyze(article, lap)


def publication_dates(html: str | bytes, url: str | None = None) -> tuple[AnchorTime, ...]:
    """Every moment at which a page may have been published, the most trustworthy first, each with its source.

    >>> page = '<meta property="article:published_time" content="2025-07-21"><h1>Rain</h1><p>It rained.</p>'
    >>> publication_dates(page, "https://news.example/2025/07/20/rain")[1]
    AnchorTime(value='2025-07-20', source='url', confidence='medium')
    """
    return dates_of(read_page(html, url))


@collector.easy()
def annotate_text(text: str, *, anchor: str | None = None, language: str | None = None) -> Analysis:
    """Plain text to its Analysis; the first line is the headline and ``article.text`` is the text unchanged."""
    return analyze(from_text(text, anchor=read_anchor(anchor) if anchor is not None else None, language=language))


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
    prose = read_prose(article, spoken.abbreviations)
    return tree(prose, trace(article, prose, spoken.times), spoken.code)


def _told(text: str, anchor: str | date | datetime | None, language: str) -> Article:
    when = anchor.isoformat() if isinstance(anchor, date) else anchor
    return from_text(text, anchor=read_anchor(when) if when is not None else None, language=language)


def read_anchor(value: str) -> AnchorTime:
    """An ISO 8601 date or instant that a caller gave.

    >>> read_anchor("2025-07-21T18:04Z").value
    '2025-07-21T18:04:00+00:00'
    """
    try:
        if len(value) <= 10:
            return AnchorTime(date.fromisoformat(value).isoformat(), "caller", "high")
        return AnchorTime(datetime.fromisoformat(value).isoformat(), "caller", "high")
    except (ValueError, TypeError) as error:
        raise BadRequest(f"anchor {value!r} is not an ISO 8601 date or instant, such as 2025-07-21T18:04+03:00") from error
