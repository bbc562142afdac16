"""The browser's own text nodes: a W3C RangeSelector from one TextNodeSelector to another.

Only for pages that came numbered; offsets count UTF-16 units, as DOM ranges do.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from whence.model import Article


def node_range(article: Article, start: int, end: int) -> dict[str, Any] | None:
    """None where the page was not numbered, or where the first or last character is in no numbered node."""
    first, last = _place(article, start), _place(article, end - 1)
    if first is None or last is None:
        return None
    wide = 2 if ord(article.text[end - 1]) > 0xFFFF else 1
    return {
        "type": "RangeSelector",
        "startSelector": {"type": "TextNodeSelector", "node": first[0], "offset": first[1]},
        "endSelector": {"type": "TextNodeSelector", "node": last[0], "offset": last[1] + wide},
    }


def _place(article: Article, position: int) -> tuple[int, int] | None:
    """The node and the offset in it of one character of the text."""
    index = bisect_right(article.runs, position, key=lambda run: run.start) - 1
    if index < 0:
        return None
    run = article.runs[index]
    if run.node is None or position >= run.start + run.length:
        return None
    before = article.text[run.start : position]
    return run.node, run.offset + len(before) + sum(ord(char) > 0xFFFF for char in before)
