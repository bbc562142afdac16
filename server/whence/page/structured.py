"""A Page becomes the JSON-LD objects of its news: the story's own first, broken JSON mended or passed over."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from whence.page.reading import Page

_NEWS = ("newsarticle", "reportagenewsarticle", "liveblogposting", "analysisnewsarticle", "article", "blogposting", "socialmediaposting")
_OTHER = _NEWS.index("blogposting")  # any other type that ends in "article"
_MOST_SCRIPTS, _MOST_OBJECTS, _MOST_IN_LIST = 50, 500, 200  # of a page; more is no news page's
_LONGEST = 2_000_000  # characters of one script
_WORD = re.compile(r"\w+")
_OPENED = ("@graph", "mainEntity", "mainEntityOfPage")
_FIELD = {name: re.compile(rf'"{name}"\s*:\s*"([^"]{{4,60}})"') for name in ("@type", "datePublished", "dateModified")}


def news_items(page: Page) -> list[dict[str, Any]]:
    """The page's JSON-LD objects of news types: the most news-like first, and of equals the one with the page's title."""
    return list(_items(page.json_ld, page.title))


@lru_cache(maxsize=8)
def _items(scripts: tuple[str, ...], title: str) -> tuple[dict[str, Any], ...]:
    items: list[dict[str, Any]] = []
    for text in scripts[:_MOST_SCRIPTS]:
        items += _objects(_load(text))
    ranked = [item for item in items if _rank(item) < len(_NEWS)]
    if len(ranked) > 1:
        told = set(_WORD.findall(title.casefold()))
        ranked.sort(key=lambda item: (_rank(item), -_likeness(item, told)))
    return tuple(ranked)


def kinds_of(item: dict[str, Any]) -> list[str]:
    """The types of a JSON-LD object, in lower case."""
    kinds = item.get("@type") or ""
    return [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _likeness(item: dict[str, Any], told: set[str]) -> float:
    words = set(_WORD.findall(str(item.get("headline") or item.get("name") or "").casefold()))
    return len(words & told) / max(len(words | told), 1)


def _load(text: str) -> Any:
    if len(text) > _LONGEST:
        return None
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip().removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        found = {name: match[1] for name, pattern in _FIELD.items() if (match := pattern.search(text))}
        return {"@type": "Article", **found} if len(found) > ("@type" in found) else None


def _objects(value: Any) -> list[dict[str, Any]]:
    """Every object of a JSON-LD value: arrays, ``@graph`` and ``mainEntity`` are opened, without recursion."""
    out: list[dict[str, Any]] = []
    waiting = [value]
    while waiting and len(out) < _MOST_OBJECTS:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item[:_MOST_IN_LIST]
        elif isinstance(item, dict):
            out.append(item)
            waiting += [item[key] for key in _OPENED if isinstance(item.get(key), (list, dict))]
    return out


def _rank(item: dict[str, Any]) -> int:
    return min((_NEWS.index(name) if name in _NEWS else _OTHER if name.endswith("article") else 99 for name in kinds_of(item)), default=99)
