"""Blocks of text become the stretches that somebody says word for word: between quotation marks, and behind a dialogue's dash."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from whence.accounts.words import VoiceWords
from whence.claims.quotations import find_quotations
from whence.model import Block

_DASH = re.compile(r"[–—―-]\s?")
_OPENS = re.compile(r"[.!?…:]\s[–—]\s(?=[^\W\d_])")
"""The same within a paragraph, where a word of saying ends it or a colon opens it: "Kupca nie ujawnił. – Prom odpłynął – mówi"."""
_BREAK = re.compile(r"[ ,.!?…][–—―-]\s?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_COMMA = re.compile(r"[,!?…] ")
_STOP = re.compile(r"(?<!\b\w)[.!?…]\s+(?=[^\W\d_])")
"""Where a sentence ends."""
_BEHIND = 3
"""Words behind a dash of which one tells, where it ends what was said."""


def utterances(text: str, blocks: Sequence[Block], words: VoiceWords) -> list[tuple[int, int]]:
    """Spans in code points, marks included, in order; none overlaps another.

    "– Ostatni prom odpłynął – powiedziała Ana Ruiz." holds one, up to the second dash.
    """
    dashed = [span for block in blocks for span in _dashed(text, block, words)]
    openings = [first for first, _ in dashed]
    marked = [(quotation.start, quotation.end) for quotation in find_quotations(text, blocks)]
    apart = [(start, end) for start, end in marked if not any(start < last for _, last in _before(dashed, openings, end))]
    return sorted([*dashed, *apart])


def _before(spans: Sequence[tuple[int, int]], openings: Sequence[int], end: int) -> Sequence[tuple[int, int]]:
    """The last of some spans in order that begins before ``end``, which reaches the furthest of those that do; none where none does."""
    index = bisect_left(openings, end)
    return spans[index - 1 : index] if index else ()


def _dashed(text: str, block: Block, words: VoiceWords) -> list[tuple[int, int]]:
    """What a block has between dashes, the one that opens it or stands within it, and those around who says it."""
    spans: list[tuple[int, int]] = []
    opening = _DASH.match(text, block.start, block.end)
    within = opening is None
    if within:
        opening = _OPENS.search(text, block.start, block.end)
    if not opening:
        return []
    start, speaks = opening.end(), True
    for dash in _BREAK.finditer(text, opening.end(), block.end):
        if speaks and any(word[0].casefold() in words.says for word, _ in zip(_WORD.finditer(text, dash.end(), block.end), range(_BEHIND), strict=False)):
            spans.append((start, dash.start() + (text[dash.start()] in ".!?…")))
            speaks = False
        elif not speaks:
            start, speaks = dash.end(), True
    if speaks and not spans and not within:
        return list(_told_without(text, opening.end(), block.end, words))
    if speaks and (spans or text[opening.start()] == ":"):
        spans.append((start, block.end))
    return spans


def _told_without(text: str, start: int, end: int, words: VoiceWords) -> Iterator[tuple[int, int]]:
    """What is said behind a dash where no other one ends it: up to a comma and its word of saying, and from the next sentence on.

    "– Vi väntar, säger Ana Ruiz. Det är kallt." holds two: "Vi väntar", "Det är kallt."
    """
    for comma in _COMMA.finditer(text, start, end):
        word = _WORD.match(text, comma.end())
        if comma.start() < start or not word or word[0].casefold() not in words.says:
            continue
        yield start, comma.start()
        stop = _STOP.search(text, comma.end(), end)
        if not stop:
            return
        start = stop.end()
    yield start, end
