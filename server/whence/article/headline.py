"""The lines of a page's headline: the ``h1``, or else another heading, that says what the page's title says."""

from __future__ import annotations

import re
from collections.abc import Iterable

from whence.article.outline import Line, Outline
from whence.page import Page

_ASIDE = frozenset(("nav", "aside", "footer"))
_LISTS = frozenset(("nav", "footer", "ul", "ol"))  # a layout may call its main column an aside
_SITE = re.compile(r"\s+(?:[|–—»·•:-]|::)\s+")
_WORD = re.compile(r"\w+")
_SHORTEST, _LONGEST = 4, 300  # characters
_NAMED = 12  # characters; a shorter part of a title may be the site's name
_UNLIKE, _ALIKE = 0.3, 0.7  # shares of words that a heading has in common with the title
_NAMES = re.compile(r"(?:^|[\s_-])(?:head-?line|title|titulo|titel|titre|titolo)(?:$|[\s_-])")


def find_headline(page: Page, outline: Outline) -> Line | None:
    """The ``h1`` that shares most words with the page's title, the first of equals; None where there is none.

    Where no ``h1`` says what the title says (it may be the site's or the section's name), a lower heading, or an
    element that calls itself a title, that does say it is taken instead.
    """
    told = [words for text in (next(iter(page.meta.get("og:title", [])), ""), page.title) if (words := _words(text))]
    best, most = _best(outline, told[:1], _headings(outline, ("h1",), _ASIDE))
    if most < _UNLIKE and told:
        other, likeness = _best(outline, told, _headings(outline, ("h2", "h3"), _LISTS))
        if likeness < _ALIKE:
            other, likeness = _best(outline, told, _titles(outline))
        if likeness >= _ALIKE:
            best = other
    if best is None:
        return None
    return outline.line("headline", best, outline.pieces[outline.nodes[best].first : outline.lasts[best]])


def _headings(outline: Outline, tags: tuple[str, ...], aside: frozenset[str]) -> Iterable[int]:
    return (
        place
        for place, node in enumerate(outline.nodes)
        if node.tag in tags and not any(outline.nodes[around].tag in aside for around in outline.above(place))
    )


def _titles(outline: Outline) -> Iterable[int]:
    return (place for place, node in enumerate(outline.nodes) if node.tag != "a" and not node.linked and _NAMES.search(node.name))


def _best(outline: Outline, told: list[set[str]], places: Iterable[int]) -> tuple[int | None, float]:
    """The place whose text shares most words with one of the titles, the first of equals, and how large that share is."""
    best, most = None, -1.0
    for place in places:
        if outline.size(place) > _LONGEST * 2:
            continue
        text = outline.text(place)
        if not _SHORTEST <= len(text) <= _LONGEST:
            continue
        words = _words(text)
        score = max((len(words & title) / max(len(words | title), 1) for title in told), default=0.0)
        if score > most:
            best, most = place, score
    return best, most


def _words(text: str) -> set[str]:
    """The words of a title without the site's name, which stands before or behind it."""
    longest = max(_SITE.split(text), key=len) if text else ""
    return set(_WORD.findall((longest if len(longest) > _NAMED else text).casefold()))
