"""The words and what stands around them: W3C TextQuoteSelector."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from whence.model import Article
from whence.text.spacing import unspaced

AROUND = 32  # characters before and after; with them nearly every quote on real pages is unique
_WIDER = (64, 128, 256, 512, 1024)  # where a page says the same twice: a recipe, a list of times
_ENOUGH = 12  # characters around it that make a quotation a place, as our own client asks for them


def quote(article: Article, start: int, end: int) -> dict[str, Any] | None:
    """``exact`` is the slice of ``article.text``; ``prefix`` and ``suffix`` are what stands right before and after it
    there: 32 characters each, more where these stand on the page twice, fewer where the page says something else
    in between. Where nothing of the article singles the place out, they are the page's own words around it, without
    white space.
    """
    text = article.text
    place = _place(article, start, end)
    if place is not None:
        for before, after in _choices(article, start, end):
            words = unspaced(text[before:after])
            first = place - len(unspaced(text[before:start]))
            if len(words) - (end - start) >= _ENOUGH and _is_only_at(article.page_words, words, first):
                return _selector(text[start:end], text[before:start], text[end:after])
        last = place + len(unspaced(text[start:end]))
        for width in (AROUND, *_WIDER):
            first = max(0, place - width)
            if _is_only_at(article.page_words, article.page_words[first : last + width], first):
                return _selector(text[start:end], article.page_words[first:place], article.page_words[last : last + width])
    return _selector(text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])


def _selector(exact: str, prefix: str, suffix: str) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def _place(article: Article, start: int, end: int) -> int | None:
    """Where in the page's words a span begins; None where they are unknown or say something else in the midst of it."""
    index = bisect_right(article.runs, start, key=lambda run: run.start) - 1
    if not article.places or index < 0:
        return None
    place = article.places[index] + len(unspaced(article.text[article.runs[index].start : start]))
    return place if article.page_words.startswith(unspaced(article.text[start:end]), place) else None


def _is_only_at(page: str, words: str, first: int) -> bool:
    return page.find(words) == first and page.find(words, first + 1) < 0


def _choices(article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Wider and wider, each as it stands and then without what another block says, which the page may not have beside it."""
    block = article.block_at(start)
    low, high = (block.start, block.end) if block else (0, len(article.text))
    seen = set()
    for width in (AROUND, *_WIDER):
        before, after = max(0, start - width), min(len(article.text), end + width)
        inner_before, inner_after = max(low, before), min(max(high, end), after)
        for choice in ((before, after), (inner_before, after), (before, inner_after), (inner_before, inner_after)):
            if choice not in seen:
                seen.add(choice)
                yield choice
