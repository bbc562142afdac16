"""A line of a live blog becomes the moment at which its entry was written."""

from __future__ import annotations

import re
from collections import Counter

from whence.article.outline import Line, Outline
from whence.model import AnchorTime
from whence.page.moments import read_moment

_ENTRY = re.compile(r"live-?blog|live-?entry|live-?post|live-?update|blog-post-entry|timeline-?(?:entry|item|post)")
_BESIDE = 3  # elements of one kind with a time each, side by side
_WORTH = 80  # characters; less is a teaser


class Stamps:
    """The entries of a page: elements that call themselves one or that stand beside their like, each with a
    ``<time datetime>`` of its own.
    """

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._entries = _entries(outline)

    def __call__(self, line: Line) -> AnchorTime | None:
        if not self._entries:
            return None
        return next((stamp for place in self._outline.above(line.node) if (stamp := self._entries.get(place))), None)


def _entries(outline: Outline) -> dict[int, AnchorTime]:
    """Places of the entries' elements and their stamps."""
    stamps = {}
    for place, node in enumerate(outline.nodes):
        if node.tag == "time":
            value = read_moment(node.attributes.get("datetime", ""))
            if value and len(value) > 10:
                stamps[place] = AnchorTime(value, "timestamp", "high")
    entries: dict[int, AnchorTime] = {}
    if not stamps:
        return entries
    alike: Counter[tuple[int, str, str]] = Counter()
    holders: dict[int, AnchorTime] = {}
    for time, stamp in stamps.items():
        for place in outline.above(outline.nodes[time].parent):
            if place in holders:
                break  # its first time is the entry's own
            holders[place] = stamp
            alike[_likeness(outline, place)] += 1
    for place, stamp in holders.items():
        node = outline.nodes[place]
        called = _ENTRY.search(f"{node.name} {node.attributes.get('itemtype', '')} {node.attributes.get('itemprop', '')}".lower())
        beside = alike[_likeness(outline, place)] >= _BESIDE
        if (called and node.tag not in ("body", "main")) or (beside and outline.size(place) > _WORTH):
            entries[place] = stamp
    around = {above for place in entries for above in outline.above(outline.nodes[place].parent)}
    return {place: stamp for place, stamp in entries.items() if place not in around}


def _likeness(outline: Outline, place: int) -> tuple[int, str, str]:
    node = outline.nodes[place]
    return node.parent, node.tag, node.attributes.get("class", "").split(" ")[0]
