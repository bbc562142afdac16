"""What readability chose becomes that and what it left out from among it: paragraphs built like their neighbours.

readability weighs each paragraph alone: one with a link in it, or with a wrapper of its own around it, is dropped from
the middle of a story. Its place and its build say that it belongs there.
"""

from __future__ import annotations

from collections import Counter

from whence.article.outline import Line, Node, Outline

_ENOUGH = 200  # characters in lines of one build that make it the article's own
_LINKED = 0.5  # share of a line; what is linked more is a link to another story
_BEFORE = 3  # lines before the first one kept that may be the story's beginning
_STORY = ("paragraph", "quote", "list_item")
_BLOCKS = frozenset(("p", "div", "li", "blockquote", "h2", "h3", "h4", "section", "td", "pre"))


def fill_gaps(outline: Outline, kept: list[bool]) -> list[bool]:
    """``kept`` with the lines between those kept that are built like them."""
    lines = outline.lines([True] * len(outline.nodes), between=outline.reach(kept, before=_BEFORE))
    inside = [place for place, line in enumerate(lines) if kept[line.node] and line.kind in _STORY and line.link_share < _LINKED]
    if len(inside) < 2:
        return kept
    weights: Counter[tuple[str, ...]] = Counter()
    for place in inside:
        for build in _builds(outline, lines[place]):
            weights[build] += len(lines[place].text)
    kept = list(kept)
    for place in range(max(0, inside[0] - _BEFORE), inside[-1]):
        line = lines[place]
        if kept[line.node] or line.kind not in _STORY or line.link_share > _LINKED:
            continue
        if any(weights[build] >= _ENOUGH for build in _builds(outline, line)):
            own = _block(outline, line)
            kept[own : outline.ends[own]] = [True] * (outline.ends[own] - own)
    return kept


def _block(outline: Outline, line: Line) -> int:
    """The place of the block element that a line stands in."""
    place = line.node
    while place >= 0 and outline.nodes[place].tag not in _BLOCKS:
        place = outline.nodes[place].parent
    return place if place >= 0 else line.node


def _builds(outline: Outline, line: Line) -> list[tuple[str, ...]]:
    """What a line's place in the page looks like: its own name, and the tags and names around it."""
    own = _block(outline, line)
    node = outline.nodes[own]
    around: list[Node] = []
    above = node.parent
    while above >= 0 and len(around) < 2:
        around.append(outline.nodes[above])
        above = around[-1].parent
    builds = [("around", node.tag, *(f"{each.tag}.{each.attributes.get('class', '')}" for each in around))]
    if name := node.attributes.get("class", ""):
        builds.append(("own", name))
    return builds
