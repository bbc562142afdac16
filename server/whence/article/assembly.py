"""Lines become one plain text, its blocks, and the runs that lead every character home to its text node."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable

from whence.article.outline import Line
from whence.model import AnchorTime, Block, BlockKind, Run
from whence.text.spacing import SOFT

_STRETCH = re.compile(rf"[^\s\ufeff{SOFT}]+(?:[\s\ufeff][^\s\ufeff{SOFT}]+)*")
_BLANK = re.compile(r"[\s\ufeff]")
_ODD = re.compile(rf"[\ufeff{SOFT}]")


def assemble(
    found: Iterable[tuple[BlockKind, Line]], stamp: Callable[[Line], AnchorTime | None]
) -> tuple[str, tuple[Block, ...], tuple[Run, ...], tuple[int, ...]]:
    """Lines and what they are, in order, to the text of an Article, its blocks, its runs, and how many characters of the
    page, white space left out, come before each run.

    White space is folded within a line and soft hyphens are left out, lines are joined by blank lines; ``stamp`` says
    when a line was written where that is not when the page was.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    runs: list[Run] = []
    places: list[int] = []
    position = 0
    for kind, line in found:
        text, own, passed = _fold(line, position + 2 if blocks else position)
        if not text:
            continue
        if blocks:
            parts.append("\n\n")
            position += 2
        blocks.append(Block(kind, position, position + len(text), stamp(line)))
        parts.append(text)
        runs += own
        places += passed
        position += len(text)
    return "".join(parts), tuple(blocks), tuple(runs), tuple(places)


def _fold(line: Line, base: int) -> tuple[str, list[Run], list[int]]:
    """A line's text and its runs: one for every stretch that stands side by side in its node, white space included."""
    text: list[str] = []
    runs: list[Run] = []
    places: list[int] = []
    length = 0
    blank: tuple[int | None, int] | None = None  # where the white space stands that the next word is parted by
    for piece in line.pieces:
        source, number = piece.text, piece.number
        units = _units(source)
        end, passed = 0, piece.passed
        for start, stop, said in _stretches(source, piece.size):
            if start > end and length and blank is None and (gap := _BLANK.search(source, end, start)):
                blank = (number, units(gap.start()))
            if blank is not None:
                if blank[0] == number and blank[1] == units(start) - 1 and start > end:
                    start, said = start - 1, " " + said  # one blank, right before the words
                else:
                    runs.append(Run(base + length, 1, *blank))
                    places.append(passed)
                    text.append(" ")
                    length += 1
                blank = None
            runs.append(Run(base + length, len(said), number, units(start)))
            places.append(passed)
            passed += len(said) - said.count(" ")
            text.append(said)
            length += len(said)
            end = stop
        if end < len(source) and length and blank is None and (gap := _BLANK.search(source, end)):
            blank = (number, units(gap.start()))
    return "".join(text), runs, places


def _stretches(source: str, size: int) -> list[tuple[int, int, str]]:
    """Where the words of a text stand that no more than one blank parts, and no soft hyphen, and what they say; ``size``
    counts its characters, blanks folded.
    """
    end = len(source.rstrip())
    start = end - len(source[:end].lstrip())
    if size == end - start and size and (source.isascii() or not _ODD.search(source)):
        return [(start, end, " ".join(source.split()))]
    return [(*found.span(), _BLANK.sub(" ", found[0])) for found in _STRETCH.finditer(source)]


def _units(text: str) -> Callable[[int], int]:
    """Places in a text, in code points, to places in the browser's node, in UTF-16 units."""
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text):
        return int
    wide = [place for place, char in enumerate(text) if char > "\uffff"]

    def count(place: int) -> int:
        return place + bisect_left(wide, place)

    return count
