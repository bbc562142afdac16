"""The lines of a body become those with their standfirst: what the page says of the story between headline and story."""

from __future__ import annotations

import re

from whence.article.outline import Line, Outline
from whence.page import Page

_NAMES = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|sub-?(?:head(?:line|ing)?|title|deck)|dek|deck|teaser-?text|lede?|lead-?(?:text|in)|intro(?:duction)?|"
    r"article-?summary|summary|excerpt|kicker-?text|abstract|description)(?:$|[\s_-])"
)
_LETTERS = re.compile(r"\W+")
_SHORTEST, _LONGEST = 40, 500  # characters
_SAME = 60  # letters that two texts share at their beginnings
_FAR = 40  # pieces of text after the headline
_DESCRIPTIONS = ("og:description", "description", "twitter:description")


def with_standfirst(page: Page, outline: Outline, headline: Line | None, found: list[Line]) -> list[Line]:
    """``found`` with the standfirst known as such: the first line, where its element says so, or else a line after the
    headline that says what the page's description says and that readability left out.
    """
    if headline is None or not found:
        return found
    first = found[0]
    if _SHORTEST <= len(first.text) <= _LONGEST and _is_called_so(outline, first) and len(found) > 1:
        return [first._replace(kind="standfirst"), *found[1:]]
    told = {_start(text) for name in _DESCRIPTIONS for text in page.meta.get(name, ())}
    if any(_start(line.text) in told for line in found[:4]):
        return found
    after = outline.lasts[headline.node]
    begin = min(after + _FAR, _place_of(outline, first))
    for line in outline.lines([True] * len(outline.nodes), between=(after, begin)):
        text = line.text
        if _SHORTEST <= len(text) <= _LONGEST and line.link_share < 0.5 and _start(text) in told:
            return [line._replace(kind="standfirst"), *found]
    return found


def _start(text: str) -> str:
    return _LETTERS.sub("", text.casefold())[:_SAME]


def _is_called_so(outline: Outline, line: Line) -> bool:
    node = outline.nodes[line.node]
    parent = outline.nodes[node.parent] if node.parent >= 0 else node
    # A wrapper's name is the line's only where the line is all of it.
    alone = outline.size(node.parent) <= outline.size(line.node) + 5 if node.parent >= 0 else False
    return bool(_NAMES.search(node.name)) or (alone and bool(_NAMES.search(parent.name)))


def _place_of(outline: Outline, line: Line) -> int:
    """The number of pieces before a line's first."""
    return outline.nodes[line.pieces[0].node].first
