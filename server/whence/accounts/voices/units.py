"""Prose becomes units: sentences, those that one quotation spans together, each cut into pieces."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from whence.accounts.pieces import cut
from whence.accounts.utterances import utterances
from whence.accounts.voices.ground import Ground, Reader, Unit
from whence.model import Block


class Units(Reader):
    """The units of one article."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._prose = ground.prose
        self._spans = utterances(self._text, ground.prose.blocks, ground.words)

    def each(self) -> Iterator[Unit]:
        """The units in text order."""
        start = end = -1
        block: Block | None = None
        for sentence in self._prose.sentences:
            if sentence.endless:
                continue
            if block == sentence.block and block is not None and self._spanned(end, sentence.start):
                end = sentence.end
                continue
            if block is not None:
                yield self._made(start, end, block)
            start, end, block = sentence.start, sentence.end, sentence.block
        if block is not None:
            yield self._made(start, end, block)

    def _made(self, start: int, end: int, block: Block) -> Unit:
        """The unit of a stretch, cut into pieces."""
        return Unit(start, end, block, cut(self._text, start, end, self._quotes(start, end), self._words.elided, self._words.together))

    def _spanned(self, end: int, start: int) -> bool:
        """Whether a quotation holds both, or one ends between them and the words behind it only say whose it was."""
        if any(first < end and start < last for first, last in self._quotes(end - 1, start + 1)):
            return True
        return self._text[start : start + 1] in "–—" and any(last == end for _, last in self._quotes(end - 2, end))

    def _quotes(self, start: int, end: int) -> list[tuple[int, int]]:
        """The quotations that reach into ``start:end``."""
        index = max(0, bisect_right(self._spans, (start, 0)) - 1)
        behind = bisect_left(self._spans, (end, 0))
        return [(first, last) for first, last in self._spans[index:behind] if last > start]
