"""Blocks of text become the stretches that stand between quotation marks, whatever the marks look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from whence.model import Block

FILL = "\ue000"
"""What stands in a text's place where its quotations are blanked."""
_MARK = re.compile(r"[“”„«»‘’\"]|(?<!,),,(?=\w)")
_PAIRS = {"“": "”", "„": "“”", ",,": "”“\"", "«": "»", "»": "«", "‘": "’", '"': '"'}


class Quotation(NamedTuple):
    """``start``/``end`` are code points, marks included."""

    start: int
    end: int
    block: int


def find_quotations(text: str, blocks: Sequence[Block]) -> list[Quotation]:
    """Outermost quotations in order. One left open runs to the end of its block, as newspapers leave it
    when the next paragraph goes on quoting; an apostrophe opens and closes nothing. Dutch papers open with two commas.

    >>> text = 'He said, "We leave.'
    >>> find_quotations(text, [Block("paragraph", 0, len(text))])
    [Quotation(start=9, end=19, block=0)]
    """
    found: list[Quotation] = []
    for number, block in enumerate(blocks):
        opened, closers = -1, ""
        for match in _MARK.finditer(text, block.start, block.end):
            position, mark = match.start(), match[0]
            if opened < 0:
                before = text[position - 1] if position > block.start else " "
                after = text[match.end()] if match.end() < block.end else " "
                if mark in _PAIRS and not before.isalnum() and (not after.isspace() or mark == "«" and not before.strip("([—–-").strip()):  # "« Non »"
                    opened, closers = position, _PAIRS[mark]
            elif mark in closers:
                after = text[position + 1] if position + 1 < block.end else " "
                if not (mark in "’\"" and after.isalnum()):
                    found.append(Quotation(opened, position + 1, number))
                    opened = -1
        if opened >= 0 and (closers != "’" or block.end - opened > 40):
            found.append(Quotation(opened, block.end, number))
    return found


def mask(text: str, quotations: Sequence[Quotation]) -> str:
    """The text with every quotation blanked to a filler of equal length, so that positions stay true."""
    parts, last = [], 0
    for quotation in quotations:
        parts.append(text[last : quotation.start])
        parts.append(FILL * (quotation.end - quotation.start))
        last = quotation.end
    parts.append(text[last:])
    return "".join(parts)
