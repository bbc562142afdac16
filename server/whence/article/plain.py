"""Plain text becomes an Article; its text is the text unchanged."""

from __future__ import annotations

import re

from whence.article.language import language_of
from whence.model import AnchorTime, Article, Block

_LINE = re.compile(r"[^\n\r]+")


def from_text(text: str, *, anchor: AnchorTime | None = None, language: str | None = None) -> Article:
    """Every line that is not blank is a block; where there are several, the first is the headline.

    >>> [block.kind for block in from_text("Harbour opens\\n\\nIt opened.").blocks]
    ['headline', 'paragraph']
    """
    found = [match for match in _LINE.finditer(text) if match[0].strip()]
    blocks = []
    for index, match in enumerate(found):
        lead = len(match[0]) - len(match[0].lstrip())
        kind = "headline" if index == 0 and len(found) > 1 else "paragraph"
        blocks.append(Block(kind, match.start() + lead, match.start() + len(match[0].rstrip())))  # type: ignore[arg-type]
    title = text[blocks[0].start : blocks[0].end] if len(blocks) > 1 else ""
    return Article(None, title, language or language_of(text, ""), text, tuple(blocks), anchor_time=anchor)
