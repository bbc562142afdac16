"""What readability chose becomes what belongs to the headline: other stories on the same page are let go."""

from __future__ import annotations

from itertools import accumulate

from whence.article.outline import Line, Outline

_ENOUGH = 250  # characters that make an element the headline's own article
_STORY, _PARAGRAPH, _UNLINKED = 1000, 80, 0.3  # characters of a story in paragraphs; of a paragraph; the share of it in links
_FEW = 8  # articles; a page of more is a list of teasers
_BODY = 300  # characters of the story before a further headline can be that of the next
_LINKED = 0.9  # share of a heading that leads to another page


def only_own(outline: Outline, kept: list[bool], headline: Line | None) -> list[bool]:
    """``kept`` without the articles beside the headline's own, and without the next ones of an infinite scroll.

    Where everything kept is in other articles, the headline's own is taken instead; so is the page's only story, where
    nothing kept is of it.
    """
    if headline is None:
        return kept
    kept = list(kept)
    own = next((place for place in outline.above(headline.node) if outline.nodes[place].tag == "article"), None)
    if (passed := _passed_over(outline, kept)) is not None and own in (None, passed):
        return [passed <= place < outline.ends[passed] for place in range(len(kept))]
    if own is not None and outline.size(own) - outline.size(headline.node) >= _ENOUGH:
        _keep_to(outline, kept, own)
    for place in sorted([*outline.tagged("h1"), *outline.tagged("h2")]):
        if place > headline.node and (outline.nodes[place].tag == "h1" or outline.link_share(place) > _LINKED):
            twin = _twin(outline, headline.node, place)
            if twin is not None:
                kept[twin : outline.ends[twin]] = [False] * (outline.ends[twin] - twin)
    return kept


def _passed_over(outline: Outline, kept: list[bool]) -> int | None:
    """The page's only ``article`` that tells a story, if next to nothing of it is kept: notices beside it were longer."""
    articles = outline.tagged("article")
    if not articles or len(articles) > _FEW:
        return None
    sums = [0, *accumulate([piece.size if kept[piece.node] else 0 for piece in outline.pieces])]
    inside = {place: sums[outline.lasts[place]] - sums[outline.nodes[place].first] for place in articles if outline.size(place) >= _STORY}
    if not inside or min(inside.values()) >= _ENOUGH:
        return None
    stories = [place for place in inside if sum([len(line.text) for line in _told(outline, place)]) >= _STORY]
    if len(stories) != 1 or not inside[stories[0]] < _ENOUGH <= sums[-1] - inside[stories[0]]:
        return None
    chosen = {line.text for line in outline.lines(kept)}  # a page may hold its story twice
    return None if chosen.intersection(line.text for line in _told(outline, stories[0])) else stories[0]


def _told(outline: Outline, own: int) -> list[Line]:
    """An element's paragraphs: lines that are long and not linked."""
    between = (outline.nodes[own].first, outline.lasts[own])
    lines = outline.lines([True] * len(outline.nodes), between=between)
    return [line for line in lines if len(line.text) > _PARAGRAPH and line.link_share < _UNLINKED]


def _keep_to(outline: Outline, kept: list[bool], own: int) -> None:
    sums = [0, *accumulate(piece.size if kept[piece.node] else 0 for piece in outline.pieces)]
    inside = sums[outline.lasts[own]] - sums[outline.nodes[own].first]
    others = [
        place
        for place, node in enumerate(outline.nodes)
        if node.tag == "article" and not own <= place < outline.ends[own] and not place <= own < outline.ends[place]
    ]
    elsewhere = 0
    end = 0
    for place in others:
        if place >= end:
            end = outline.ends[place]
            elsewhere += sums[outline.lasts[place]] - sums[outline.nodes[place].first]
    if not elsewhere or (inside < _ENOUGH and elsewhere < sums[-1]):
        return
    if inside < _ENOUGH:
        kept[:] = [own <= place < outline.ends[own] for place in range(len(kept))]
        return
    for place in others:
        kept[place : outline.ends[place]] = [False] * (outline.ends[place] - place)


def _twin(outline: Outline, first: int, second: int) -> int | None:
    """The element around the second headline that is built like the one around the first and stands after it."""
    around = list(outline.above(first))
    inside = second
    for place in outline.above(second):
        if place in around:
            break
        inside = place
    else:
        return None
    if place == first:
        return None
    mine = around[around.index(place) - 1]
    one, other = outline.nodes[mine], outline.nodes[inside]
    alike = one.tag == other.tag and one.attributes.get("class", "").split()[:1] == other.attributes.get("class", "").split()[:1]
    return inside if alike and inside != second and outline.size(mine) >= _BODY else None
