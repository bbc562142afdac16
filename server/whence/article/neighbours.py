"""What readability chose becomes what belongs to the headline: other stories on the same page are let go."""

from __future__ import annotations

from itertools import accumulate

from whence.article.outline import Line, Outline

_ENOUGH = 250  # characters that make an element the headline's own article
_BODY = 300  # characters of the story before a further headline can be that of the next
_LINKED = 0.9  # share of a heading that leads to another page


def only_own(outline: Outline, kept: list[bool], headline: Line | None) -> list[bool]:
    """``kept`` without the articles beside the headline's own, and without the next ones of an infinite scroll.

    Where everything kept is in other articles, the headline's own is taken instead.
    """
    if headline is None:
        return kept
    kept = list(kept)
    own = next((place for place in outline.above(headline.node) if outline.nodes[place].tag == "article"), None)
    if own is not None and outline.size(own) - outline.size(headline.node) >= _ENOUGH:
        _keep_to(outline, kept, own)
    for place in range(headline.node + 1, len(kept)):
        node = outline.nodes[place]
        if node.tag == "h1" or (node.tag == "h2" and outline.link_share(place) > _LINKED):
            twin = _twin(outline, headline.node, place)
            if twin is not None:
                kept[twin : outline.ends[twin]] = [False] * (outline.ends[twin] - twin)
    return kept


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
