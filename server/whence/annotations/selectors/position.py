"""Where the words stand in the article's text: W3C TextPositionSelector, in code points."""

from __future__ import annotations

from typing import Any

from whence.model import Article


def position(article: Article, start: int, end: int) -> dict[str, Any] | None:
    return {"type": "TextPositionSelector", "start": start, "end": end}
