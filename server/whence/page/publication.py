"""A Page becomes the moments at which it may have been published, the most trustworthy first.

One function a source, in the order of ``SOURCES``: measured on real pages, structured data beats visible text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from whence.model import AnchorTime
from whence.page.last_resort import last_resort
from whence.page.moments import MONTHS, day_of, read_moment
from whence.page.reading import Page

_NEWS = ("newsarticle", "reportagenewsarticle", "liveblogposting", "analysisnewsarticle", "article", "blogposting", "socialmediaposting")
_IN_URL = re.compile(r"(?<!\d)((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)|/((?:19|20)\d{2})/([a-z]{3})/([0-3]\d)/")
_BYLINE = re.compile(r"byline|dateline|publish|posted|timestamp|pubdate|post-date|article-?date|date-?time|entry-date|meta", re.IGNORECASE)
_OLD = re.compile(r"updated|modified", re.IGNORECASE)

OPENGRAPH = ("article:published_time", "og:article:published_time", "og:published_time")
META = (
    "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date",
    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "cxenseparse:recs:publishtime",
    "published_at", "date", "displaydate", "ptime", "article_date_original", "bt:pubdate", "originalpublicationdate",
)  # fmt: skip
MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod")


# ---------------------------------------------------------------- what callers ask
def published(page: Page) -> AnchorTime | None:
    """The publication time that is believed, or None. htmldate is asked only where nothing else answers."""
    found = list(candidates(page))
    if not found:
        guess = last_resort(page.source, page.url)
        changed = modified(page)
        # htmldate takes the date of the last change for want of another; that is no publication
        return None if guess and changed and guess.value == changed[:10] else guess
    best = found[0]
    if best.value.endswith(("Z", "+00:00")):
        days = [other.date for other in found[1:] if other.source in ("url", "byline", "time-element")]
        agreed = any(day == best.date for day in days)
        return best if agreed else replace(best, confidence="medium")
    return best


def modified(page: Page) -> str | None:
    """When the page says that it was last changed, ISO 8601, or None."""
    for item in _news_items(page):
        if value := read_moment(str(item.get("dateModified") or "")):
            return value
    return next((v for name in MODIFIED for text in page.meta.get(name, ()) if (v := read_moment(text))), None)


def candidates(page: Page) -> Iterator[AnchorTime]:
    """Every moment that the page offers, in the order in which the sources are believed."""
    for source in SOURCES:
        yield from source(page)


# ---------------------------------------------------------------- one function a source
def json_ld(page: Page) -> Iterator[AnchorTime]:
    for item in _news_items(page):
        for key in ("datePublished", "dateCreated", "uploadDate"):
            if value := read_moment(str(item.get(key) or "")):
                yield AnchorTime(value, "json-ld", "high")
                break


def opengraph(page: Page) -> Iterator[AnchorTime]:
    yield from _from_meta(page, OPENGRAPH, "opengraph")


def meta(page: Page) -> Iterator[AnchorTime]:
    yield from _from_meta(page, META, "meta")


def microdata(page: Page) -> Iterator[AnchorTime]:
    for element in page.tree.xpath('//*[@itemprop="datePublished"]'):
        if value := read_moment(element.get("datetime") or element.get("content") or element.text_content()[:80]):
            yield AnchorTime(value, "microdata", "high")


def time_element(page: Page) -> Iterator[AnchorTime]:
    """``<time>`` of the article's head: the first one that is neither an update nor among other stories' teasers."""
    for element in page.tree.iter("time"):
        around = " ".join(filter(None, (element.get("class"), (p := element.getparent()) is not None and p.get("class") or "")))
        if _OLD.search(around) or any(a.tag in ("aside", "nav", "footer", "li") for a in element.iterancestors()):
            continue
        if value := read_moment(element.get("datetime") or element.text_content()[:80]):
            yield AnchorTime(value, "time-element", "medium")
            return


def url(page: Page) -> Iterator[AnchorTime]:
    found = _IN_URL.search(page.url or "")
    if not found:
        return
    year, month, day = found[1] or found[4], found[2] or str(MONTHS.get(found[5], 0)), found[3] or found[6]
    if value := day_of(int(year), int(month), int(day)):
        yield AnchorTime(value, "url", "medium")


def byline(page: Page) -> Iterator[AnchorTime]:
    """Visible words: "Published 21 July 2025" in an element that calls itself a byline or a date."""
    for element in page.tree.iter("div", "span", "p", "small", "li"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not _BYLINE.search(name) or _OLD.search(name):
            continue
        text = " ".join(element.text_content()[:400].split())
        if len(text) < 200 and (value := read_moment(text)):
            yield AnchorTime(value, "byline", "medium")
            return


SOURCES: tuple[Callable[[Page], Iterator[AnchorTime]], ...] = (json_ld, opengraph, meta, microdata, time_element, url, byline)


# ---------------------------------------------------------------- structured data
def _from_meta(page: Page, names: tuple[str, ...], source: str) -> Iterator[AnchorTime]:
    for name in names:
        for text in page.meta.get(name, ()):
            if value := read_moment(text):
                yield AnchorTime(value, source, "high")


def _news_items(page: Page) -> list[dict[str, Any]]:
    """The page's JSON-LD objects, news types first; broken JSON is mended or passed over."""
    items: list[dict[str, Any]] = []
    for text in page.json_ld[:50]:
        items += _objects(_load(text))
    ranked = [item for item in items if _rank(item) < len(_NEWS)]
    return sorted(ranked, key=_rank)


def _load(text: str) -> Any:
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        found = re.search(r'"datePublished"\s*:\s*"([^"]{8,40})"', text)
        kind = re.search(r'"@type"\s*:\s*"(\w{4,40})"', text)
        return {"@type": kind[1] if kind else "Article", "datePublished": found[1]} if found else None


def _objects(value: Any) -> list[dict[str, Any]]:
    """Every object of a JSON-LD value: arrays, ``@graph`` and ``mainEntity`` are opened, without recursion."""
    out, waiting = [], [value]
    while waiting and len(out) < 500:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item[:200]
        elif isinstance(item, dict):
            out.append(item)
            waiting += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(item.get(key), (list, dict))]
    return out


def _rank(item: dict[str, Any]) -> int:
    kinds = item.get("@type") or ""
    names = [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]
    return min((_NEWS.index(name) if name in _NEWS else 5 if name.endswith("article") else 99 for name in names), default=99)
