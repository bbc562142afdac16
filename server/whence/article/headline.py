"""The lines of a page's headline: the ``h1`` that says what the page's title says."""

from __future__ import annotations

import re

from whence.article.outline import Line, Outline
from whence.page import Page

_ASIDE = frozenset(("nav", "aside", "footer"))
_SITE = re.compile(r"\s+[|–—»·•:-]\s+")
_WORD = re.compile(r"\w+")
_SHORTEST = 4  # characters


def find_headline(page: Page, outline: Outline) -> Line | None:
    """The ``h1`` that shares most words with the page's title, the first of equals; None where there is no ``h1``."""
    told = _words(next(iter(page.meta.get("og:title", [])), "") or page.title)
    best, most = None, -1.0
    for place, node in enumerate(outline.nodes):
        if node.tag != "h1" or any(outline.nodes[around].tag in _ASIDE for around in outline.above(place)):
            continue
        text = outline.text(place)
        if len(text) < _SHORTEST:
            continue
        words = _words(text)
        score = len(words & told) / max(len(words | told), 1)
        if score > most:
            best, most = place, score
    if best is None:
        return None
    return Line("headline", best, tuple(outline.pieces[outline.nodes[best].first : outline.lasts[best]]))


def _words(text: str) -> set[str]:
    first = _SITE.split(text)[0]
    return set(_WORD.findall((first if len(first) > 20 else text).casefold()))
