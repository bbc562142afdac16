"""The original tree becomes lines of text: what a reader sees as one paragraph, caption, heading …

Iterative throughout: a page may nest its elements as deep as it likes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from whence.model import BlockKind

_BLOCKS: dict[str, BlockKind] = {
    "p": "paragraph", "div": "paragraph", "section": "paragraph", "article": "paragraph", "main": "paragraph", "body": "paragraph",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading", "li": "list_item",
    "dt": "list_item", "dd": "list_item", "blockquote": "quote", "figcaption": "caption", "caption": "caption", "td": "table_cell",
    "th": "table_cell", "pre": "paragraph", "header": "paragraph", "figure": "caption", "ul": "paragraph", "ol": "paragraph",
    "dl": "paragraph", "table": "paragraph", "tr": "paragraph", "tbody": "paragraph", "thead": "paragraph", "center": "paragraph",
    "address": "paragraph", "details": "paragraph", "summary": "paragraph", "hr": "paragraph", "aside": "paragraph", "nav": "paragraph",
    "footer": "paragraph", "form": "paragraph", "fieldset": "paragraph",
}  # fmt: skip
_SILENT = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "textarea", "select", "button", "input", "canvas", "audio", "video", "head", "title"]
)
_NUMBER = re.compile(r"w:(\d{1,9})\Z")


@dataclass(slots=True)
class Piece:
    """A stretch of one text node: ``node`` is the client's number, ``parent`` the element that holds it."""

    text: str
    node: int | None
    linked: bool


@dataclass(slots=True)
class Line:
    """The pieces of one block, and the elements around it, nearest last."""

    kind: BlockKind
    element: Any
    pieces: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(piece.text for piece in self.pieces).split())

    @property
    def link_share(self) -> float:
        whole = sum(len(piece.text) for piece in self.pieces)
        return sum(len(piece.text) for piece in self.pieces if piece.linked) / whole if whole else 0.0


def lines(root: Any, keep: Callable[[Any], bool], skip: Callable[[Any], bool]) -> Iterator[Line]:
    """The lines under ``root`` in document order.

    ``keep(element)`` says whether text directly in an element belongs to the article; below an element for which
    ``skip`` holds nothing does.
    """
    current: Line | None = None
    stack: list[tuple[Any, BlockKind, bool, bool]] = []  # element, kind, kept, in a link
    walk = etree.iterwalk(root, events=("start", "end", "comment"))
    breaks = 0
    for event, element in walk:
        if event == "start":
            tag = element.tag
            if tag in _SILENT or skip(element):
                walk.skip_subtree()
                # the end event of a skipped element still comes: see below
                stack.append((element, "paragraph", False, False))
                continue
            above = stack[-1] if stack else (None, "paragraph", False, False)
            kind = _BLOCKS.get(tag)
            kept = keep(element)
            nested: BlockKind = kind or above[1]
            if kind in (None, "paragraph") and above[1] in ("quote", "caption", "list_item", "table_cell", "heading"):
                nested = above[1]
            stack.append((element, nested, kept, above[3] or tag == "a"))
            if kind is not None and current is not None:
                yield current
                current = None
            if tag == "br":
                breaks += 1
                if breaks >= 2 and current is not None:
                    yield current
                    current = None
                elif current is not None:
                    current.pieces.append(Piece("\n", None, False))
            if element.text and kept and tag != "br":
                current, breaks = _add(current, stack, element.text, None), 0
        elif event == "comment":
            number = _NUMBER.match(element.text or "")
            if element.tail and stack and stack[-1][2]:
                current = _add(current, stack, element.tail, int(number[1]) if number else None)
                if element.tail.strip():
                    breaks = 0
        else:
            closed = stack.pop()
            if closed[0].tag in _BLOCKS and current is not None:
                yield current
                current = None
            if element.tail and stack and stack[-1][2] and element is not root:
                current = _add(current, stack, element.tail, None)
                if element.tail.strip():
                    breaks = 0
    if current is not None:
        yield current


def _add(current: Line | None, stack: list[tuple[Any, BlockKind, bool, bool]], text: str, node: int | None) -> Line | None:
    if current is None:
        if not text.strip():
            return None
        current = Line(stack[-1][1], stack[-1][0])
    current.pieces.append(Piece(text, node, stack[-1][3]))
    return current
