"""A parsed page becomes its Outline: every element that a reader could see, every piece of text, every line, in one walk.

The walk is the only one: what other files ask about the page (how much text stands in an element, how much of it is
links, what a line says) they read from the outline's numbers. Iterative throughout, and linear in the page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from operator import itemgetter
from typing import Any, NamedTuple

from lxml import etree

from whence.errors import UnreadablePage
from whence.model import BlockKind
from whence.text.spacing import UNBROKEN, unspaced

_BLOCKS: dict[str, BlockKind] = {
    "p": "paragraph", "div": "paragraph", "section": "paragraph", "article": "paragraph", "main": "paragraph", "body": "paragraph",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading", "li": "list_item",
    "dt": "list_item", "dd": "list_item", "blockquote": "quote", "figcaption": "caption", "caption": "caption", "td": "table_cell",
    "th": "table_cell", "pre": "paragraph", "header": "paragraph", "figure": "caption", "ul": "paragraph", "ol": "paragraph",
    "dl": "paragraph", "table": "paragraph", "tr": "paragraph", "tbody": "paragraph", "thead": "paragraph", "center": "paragraph",
    "address": "paragraph", "details": "paragraph", "summary": "paragraph", "hr": "paragraph", "aside": "paragraph", "nav": "paragraph",
    "footer": "paragraph", "form": "paragraph", "fieldset": "paragraph", "hgroup": "paragraph", "menu": "paragraph",
}  # fmt: skip
# What such an element says of itself is said of the paragraphs in it.
_STRONG = frozenset(("quote", "caption", "list_item", "table_cell", "heading"))
_SILENT = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "textarea", "select", "button", "canvas", "audio", "video", "head", "title", "map", "datalist", "frame", "noframes", "noembed"]
)
# What a browser keeps as raw text, or never shows as a text node of the page.
_RAW = frozenset(["script", "style", "noscript", "textarea", "title", "iframe", "template", "noembed", "noframes", "xmp", "option", "select", "svg", "math", "head"])
_NUMBER = re.compile(r"w:(\d{1,9})\Z")
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

_new = tuple.__new__  # a Node or Piece without the detour through its own __new__: there are thousands

# A page beyond these is made to break things: the largest of 380 real pages measured has 6,100 elements.
DEEPEST = 400
MOST_ELEMENTS = 40_000
MOST_TEXT = 3_000_000  # characters
HEAVIEST = 3_000_000  # the depths of all elements together: what readability's repeated counting costs


class Node(NamedTuple):
    """An element that a reader could see. ``parent`` is a place in ``Outline.nodes``, -1 for the root;
    ``name`` is its class and id in lower case, ``first`` the number of pieces before it, ``linked`` whether it is in a link.
    """

    tag: str
    parent: int
    kind: BlockKind
    name: str
    attributes: dict[str, str]
    first: int
    linked: bool


class Piece(NamedTuple):
    """A stretch of one text node; ``number`` is the client's, ``node`` the place of the element that it stands in.

    ``size`` counts its characters with white space folded, 0 for nothing but white space; ``passed`` those of all text
    of the page before it that are no white space.
    """

    text: str
    size: int
    number: int | None
    node: int
    linked: bool
    passed: int


class Line(NamedTuple):
    """What a reader sees as one paragraph, heading, caption …: some pieces that follow each other."""

    kind: BlockKind
    node: int
    pieces: tuple[Piece, ...]
    text: str
    """What the pieces say, with white space folded."""

    @property
    def link_share(self) -> float:
        whole = sum([piece.size for piece in self.pieces])
        return sum([piece.size for piece in self.pieces if piece.linked]) / whole if whole else 0.0


@dataclass(slots=True)
class Outline:
    """All nodes and pieces of a page in document order. ``ends[i]`` is the place after the last node below ``nodes[i]``,
    ``lasts[i]`` the number of pieces up to its end; ``breaks`` holds the lines, as kind, node and range of pieces.
    """

    nodes: list[Node] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    breaks: list[tuple[BlockKind, int, int, int]] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    lasts: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    """Every text of the page that a browser has a text node for, hidden ones included."""
    _tagged: dict[str, list[int]] = field(default_factory=dict)
    sizes: list[int] = field(default_factory=list)
    """Characters in the first pieces, by how many these are."""
    _linked: list[int] = field(default_factory=list)
    _owners: list[tuple[int, ...]] = field(default_factory=list)
    """For every line the elements that its pieces stand in."""
    _lines: list[Line | None] = field(default_factory=list)
    """Every line with all of its pieces, once it was asked for."""

    def count(self) -> None:
        """Running totals, so that every question about an element's text is one subtraction."""
        self.sizes = list(accumulate([piece.size for piece in self.pieces], initial=0))
        self._linked = list(accumulate([piece.size if piece.linked else 0 for piece in self.pieces], initial=0))

    def size(self, node: int) -> int:
        """Characters in an element and below."""
        return self.sizes[self.lasts[node]] - self.sizes[self.nodes[node].first]

    def linked(self, node: int) -> int:
        """Characters in links in an element and below."""
        return self._linked[self.lasts[node]] - self._linked[self.nodes[node].first]

    def link_share(self, node: int) -> float:
        return self.linked(node) / max(self.size(node), 1)

    def text(self, node: int) -> str:
        """What an element and those below it say, with white space folded."""
        return _folded(self.pieces[self.nodes[node].first : self.lasts[node]])

    def page_words(self) -> str:
        """All words of the page without white space, those of hidden elements included."""
        return unspaced("".join(self.words).translate(UNBROKEN))

    def line(self, kind: BlockKind, node: int, pieces: Iterable[Piece]) -> Line:
        """A line of some pieces."""
        own = tuple(pieces)
        return Line(kind, node, own, _folded(own))

    def children(self, node: int) -> Iterator[int]:
        """The places of the elements directly in one."""
        child, end = node + 1, self.ends[node]
        while child < end:
            yield child
            child = self.ends[child]

    def above(self, node: int) -> Iterator[int]:
        """The places of an element and of those around it, nearest first."""
        while node >= 0:
            yield node
            node = self.nodes[node].parent

    def is_in(self, node: int, tag: str) -> bool:
        """True for an element of that tag and for one in it."""
        for place in self.tagged(tag):  # no any(): it is asked of every line
            if place <= node < self.ends[place]:
                return True
        return False

    def tagged(self, tag: str) -> list[int]:
        """The places of all elements of a tag."""
        if tag not in self._tagged:
            self._tagged[tag] = [place for place, node in enumerate(self.nodes) if node.tag == tag]
        return self._tagged[tag]

    def lines(self, keep: list[bool], between: tuple[int, int] | None = None) -> list[Line]:
        """The lines, with those pieces only whose element is kept; those ``between`` two numbers of pieces, if given."""
        breaks = self.breaks
        self._own()
        low, high = 0, len(breaks)
        if between is not None:
            low, high = (bisect_left(breaks, piece, key=itemgetter(2)) for piece in between)
        found = []
        for number in range(low, high):
            owners = self._owners[number]
            kept = [keep[node] for node in owners]
            if True not in kept:
                continue
            kind, node, first, last = breaks[number]
            if False not in kept:
                line = self._lines[number]
                if line is None:
                    line = self._lines[number] = self.line(kind, node, self.pieces[first:last])
                if line.text:
                    found.append(line)
                continue
            pieces = [piece for piece in self.pieces[first:last] if keep[piece.node]]
            if sum([piece.size for piece in pieces]):
                found.append(self.line(kind, node if keep[node] else pieces[0].node, pieces))
        return found


    def reach(self, keep: list[bool], before: int = 0) -> tuple[int, int]:
        """The numbers of pieces between which all lines stand that something is kept of, and so many lines before them."""
        self._own()
        numbers = range(len(self.breaks))
        first = next((number for number in numbers if any(keep[node] for node in self._owners[number])), None)
        if first is None:
            return 0, 0
        last = next(number for number in reversed(numbers) if any(keep[node] for node in self._owners[number]))
        return self.breaks[max(0, first - before)][2], self.breaks[last][2] + 1

    def _own(self) -> None:
        if not self._owners:
            self._lines = [None] * len(self.breaks)
            self._owners = [tuple({piece.node for piece in self.pieces[first:last]}) for _, _, first, last in self.breaks]


def read_outline(root: Any) -> Outline:
    """The Outline of everything under ``root``, an lxml element.

    Raises ``UnreadablePage`` for a page that nests deeper or holds more than any news page.
    """
    out = Outline()
    nodes, pieces, breaks, ends, lasts = out.nodes, out.pieces, out.breaks, out.ends, out.lasts
    words = out.words
    line: tuple[BlockKind, int, int] | None = None
    gaps = 0  # <br> since the last word
    total = weight = passed = depth = 0
    here = -1
    kind: BlockKind = "paragraph"  # of what is around
    in_link = silent = False

    def say(text: str, number: int | None) -> None:
        nonlocal line, gaps, total, passed
        parts = text.split()
        if parts:
            said = "".join(parts)
            letters = len(said)
            size = letters + len(parts) - 1
            if line is None:
                line = (kind, here, len(pieces))
            gaps = 0
            total += size
            words.append(said)
            pieces.append(_new(Piece, (text, size, number, here, in_link, passed)))
            passed += letters if said.isascii() else len(unspaced(said.translate(UNBROKEN)))
        elif line is not None:
            pieces.append(_new(Piece, (text, 0, number, here, in_link, passed)))

    walk = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, element in walk:
        if event == "start":
            tag = element.tag
            attributes = dict(element.items())
            if tag in _SILENT or (attributes and ("style" in attributes or "hidden" in attributes) and _is_hidden(attributes)):
                if tag not in _RAW:
                    for text in _words_in(element):
                        said = unspaced(text.translate(UNBROKEN))
                        words.append(said)
                        passed += len(said)
                walk.skip_subtree()
                silent = True  # its end comes next
                continue
            block = _BLOCKS.get(tag)
            if block is not None:
                if line is not None:
                    breaks.append((*line, len(pieces)))
                    line = None
                if block != "paragraph" or kind not in _STRONG:
                    kind = block
            in_link = in_link or tag == "a"
            name = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower() if attributes else ""
            parent, here = here, len(nodes)
            nodes.append(_new(Node, (tag, parent, kind, name, attributes, len(pieces), in_link)))
            ends.append(0)
            lasts.append(0)
            depth += 1
            weight += depth
            if tag == "br":
                gaps += 1
                if line is not None:
                    if gaps >= 2:
                        breaks.append((*line, len(pieces)))
                        line = None
                    else:
                        pieces.append(Piece("\n", 0, None, max(parent, 0), False, passed))
            elif text := element.text:
                say(text, None)
            if depth > DEEPEST or here >= MOST_ELEMENTS or total > MOST_TEXT:
                raise UnreadablePage(_refusal(depth, here + 1, total))
        elif event == "comment":
            if text := element.tail:
                number = _NUMBER.match(element.text)
                say(text, int(number[1]) if number else None)
        else:
            if silent:
                silent = False
            else:
                ends[here], lasts[here] = len(nodes), len(pieces)
                node = nodes[here]
                if line is not None and node.tag in _BLOCKS:
                    breaks.append((*line, len(pieces)))
                    line = None
                depth -= 1
                here = node.parent
                if here < 0:
                    break
                around = nodes[here]
                kind, in_link = around.kind, around.linked
            if (text := element.tail) and here >= 0:
                say(text, None)
    if line is not None:
        breaks.append((*line, len(pieces)))
    if weight > HEAVIEST:
        raise UnreadablePage(_refusal(0, 0, 0))
    out.count()
    return out


def _folded(pieces: Iterable[Piece]) -> str:
    said = "".join([piece.text for piece in pieces])
    return " ".join((said if said.isascii() else said.translate(UNBROKEN)).split())


def _words_in(element: Any) -> Iterator[str]:
    """The texts of an element that is not read, in order."""
    walk = etree.iterwalk(element, events=("start", "end", "comment"))
    for event, inner in walk:
        if event == "start":
            if inner.tag in _RAW:
                walk.skip_subtree()
            elif inner.text:
                yield inner.text
        elif inner.tail and inner is not element:
            yield inner.tail


def _refusal(depth: int, elements: int, characters: int) -> str:
    if depth > DEEPEST:
        return f"The page nests its elements more than {DEEPEST} deep."
    if characters > MOST_TEXT:
        return f"The page holds more than {MOST_TEXT:,} characters of text; no news page does."
    if elements > MOST_ELEMENTS:
        return f"The page holds more than {MOST_ELEMENTS:,} elements; no news page does."
    return "The page nests too many elements too deep; no news page does."


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or ("style" in attributes and bool(_HIDDEN.search(attributes["style"])))
