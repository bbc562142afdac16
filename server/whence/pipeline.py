"""The whole story on one screen: a page or a text and an anchor time in, an Analysis out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence import collector, languages
from whence.anchors import read_anchor
from whence.annotations import annotate_findings
from whence.article import dates_of, extract, from_text, refuse_endless
from whence.checks import check
from whence.claims import find_attributions, find_claims
from whence.conflicts import compare
from whence.languages import Language
from whence.model import Analysis, AnchorTime, Article, Attribution, Claim, Timex
from whence.page import read_page
from whence.stopwatch import Lap, unwatched
from whence.text import Prose, read_prose
from whence.times import find_times as find_in


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
    attributions, claims = _claimed(article, prose, times, language)
    lap("claims")
    conflicts = compare(claims, article)
    lap("conflicts")
    checks = check(article, prose, times, language.checks)
    lap("checks")
    annotations = annotate_findings(article, times, conflicts, checks)
    lap("annotations")
    return Analysis(article, times, claims, attributions, conflicts, checks, annotations)


def _claimed(article: Article, prose: Prose, times: Sequence[Timex], language: Language) -> tuple[tuple[Attribution, ...], tuple[Claim, ...]]:
    """Who says what, and what that answers: by the grammar of a language where whence has it, else by its words."""
    if language.claims:
        attributions = find_attributions(prose, language.claims)
        return attributions, find_claims(article, prose, times, language.claims, attributions)
    if language.accounts:
        from whence.accounts import find_accounts, find_voices  # most readers need one of the two rooms

        attributions = find_voices(prose, language.accounts, times)
        return attributions, find_accounts(article, prose, times, language.accounts, attributions)
    return (), ()


@collector.easy()
def annotate_page(
    html: str | bytes, url: str | None = None, *, anchor: str | None = None, language: str | None = None,
    lap: Lap = unwatched,
) -> Analysis:
    """A news page's HTML to its Analysis.

    ``anchor`` (ISO 8601) overrides the publication time read from the page, ``language`` (BCP 47) its language.
    Raises ``BadAnchor`` for an anchor that is no date and ``UnreadablePage`` where there is no article.
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
