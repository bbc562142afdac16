"""A Page becomes the moments at which it may have been published, the most trustworthy first.

One function a source, in the order of ``SOURCES``: measured on real pages, structured data beats visible text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from lxml import etree

from whence.model import AnchorTime, Confidence
from whence.page.last_resort import last_resort
from whence.page.moments import day_of, month_of, read_moment
from whence.page.reading import Page
from whence.page.structured import kinds_of, news_items
from whence.page.zones import is_utc, localise

_IN_URL = re.compile(r"(?<!\d)((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)|/((?:19|20)\d{2})/([a-z]{3})/([0-3]\d)/")
_BYLINE = re.compile(r"byline|dateline|publish|posted|timestamp|pubdate|post-date|article-?date|date-?time|entry-date|meta", re.IGNORECASE)
_PUBLISHED = etree.XPath('descendant::*[@itemprop="datePublished"]')
_OLD = re.compile(r"updated|modified", re.IGNORECASE)

OPENGRAPH = ("article:published_time", "og:article:published_time", "og:published_time")
META = (
    "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "cxenseparse:recs:publishtime",
    "published_at", "date", "displaydate", "ptime", "article_date_original", "bt:pubdate", "originalpublicationdate",
)  # fmt: skip
MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod")


# ---------------------------------------------------------------- what callers ask
def published(page: Page, beside: Sequence[str] = (), language: str = "") -> AnchorTime | None:
    """The publication time that is believed, in the newsroom's own time where the page shows what that is, or None.

    ``beside`` are the visible lines near the headline, in ``language`` (the page's own, if not given). htmldate is asked only where nothing else answers.
    """
    best = next(candidates(page, beside, language), None)
    if best is None:
        guess = last_resort(page.source, page.url, language or page.language)
        changed = modified(page)
        # htmldate takes the date of the last change for want of another; that is no publication
        return None if guess and changed and guess.value == changed[:10] else guess
    if is_utc(best.value):
        day = next((found.value for found in url(page)), None)
        others = [other.value for source in (opengraph, meta, time_element) for other in source(page)]
        value, sure = localise(best.value, url=page.url, language=page.language, beside=beside, others=others, day=day)
        best = replace(best, value=value, confidence=best.confidence if sure else "medium")
    return replace(best, confidence=_lowered(best.confidence)) if _is_moving(page, best) else best


def modified(page: Page) -> str | None:
    """When the page says that it was last changed, ISO 8601, or None."""
    for item in news_items(page):
        if value := read_moment(str(item.get("dateModified") or "")):
            return value
    return next((v for name in MODIFIED for text in page.meta.get(name, ()) if (v := read_moment(text))), None)


def candidates(page: Page, beside: Sequence[str] = (), language: str = "") -> Iterator[AnchorTime]:
    """Every moment that the page offers, in the order in which the sources are believed."""
    for source in SOURCES:
        yield from source(page)
    yield from dateline(page, beside, language)
    yield from byline(page)


def _is_moving(page: Page, best: AnchorTime) -> bool:
    """True where the story went on after its publication: a live blog, or a change more than a day later."""
    if any("liveblogposting" in kinds_of(item) for item in news_items(page)):
        return True
    changed = modified(page)
    return changed is not None and abs((date.fromisoformat(changed[:10]) - best.date).days) > 1


def _lowered(confidence: Confidence) -> Confidence:
    return "medium" if confidence == "high" else "low"


# ---------------------------------------------------------------- one function a source
def json_ld(page: Page) -> Iterator[AnchorTime]:
    for item in news_items(page):
        for key in ("datePublished", "dateCreated", "uploadDate"):
            if value := read_moment(str(item.get(key) or "")):
                yield AnchorTime(value, "json-ld", "high")
                break


def opengraph(page: Page) -> Iterator[AnchorTime]:
    yield from _from_meta(page, OPENGRAPH, "opengraph")


def meta(page: Page) -> Iterator[AnchorTime]:
    yield from _from_meta(page, META, "meta")


def microdata(page: Page) -> Iterator[AnchorTime]:
    for element in _PUBLISHED(page.tree):
        if value := read_moment(element.get("datetime") or element.get("content") or _words(element, 80)):
            yield AnchorTime(value, "microdata", "high")


def time_element(page: Page) -> Iterator[AnchorTime]:
    """``<time>`` of the article's head: the first one that is neither an update nor among other stories' teasers."""
    for element in page.tree.iter("time"):
        around = " ".join(filter(None, (element.get("class"), (p := element.getparent()) is not None and p.get("class") or "")))
        if _OLD.search(around) or any(a.tag in ("aside", "nav", "footer", "li") for a in element.iterancestors()):
            continue
        if value := read_moment(element.get("datetime") or _words(element, 80)):
            yield AnchorTime(value, "time-element", "medium")
            return


def url(page: Page) -> Iterator[AnchorTime]:
    found = _IN_URL.search(page.url or "")
    if not found:
        return
    year, month, day = found[1] or found[4], found[2] or str(month_of(found[5]) or 0), found[3] or found[6]
    if value := day_of(int(year), int(month), int(day)):
        yield AnchorTime(value, "url", "medium")


def dateline(page: Page, beside: Sequence[str], language: str = "") -> Iterator[AnchorTime]:
    """Visible words beside the headline: a short line with a whole date."""
    for line in beside:
        if len(line) < 120 and not _OLD.search(line) and (value := read_moment(line, language or page.language)):
            yield AnchorTime(value, "dateline", "medium")
            return


def byline(page: Page) -> Iterator[AnchorTime]:
    """Visible words: "Published 21 July 2025" in an element that calls itself a byline or a date."""
    for element in page.tree.iter("div", "span", "p", "small", "li"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not _BYLINE.search(name) or _OLD.search(name):
            continue
        text = " ".join(_words(element, 400).split())
        if len(text) < 200 and (value := read_moment(text)):
            yield AnchorTime(value, "byline", "medium")
            return


SOURCES: tuple[Callable[[Page], Iterator[AnchorTime]], ...] = (json_ld, opengraph, meta, microdata, time_element, url)


def _words(element: Any, most: int) -> str:
    """The first characters of what an element says: a wrapper's whole text is never put together."""
    found: list[str] = []
    length = 0
    for text in element.itertext():
        found.append(text)
        length += len(text)
        if length >= most:
            break
    return "".join(found)[:most]


# ---------------------------------------------------------------- meta
def _from_meta(page: Page, names: tuple[str, ...], source: str) -> Iterator[AnchorTime]:
    for name in names:
        for text in page.meta.get(name, ()):
            if value := read_moment(text):
                yield AnchorTime(value, source, "high")
