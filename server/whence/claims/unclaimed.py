"""Quotations beside which nobody is said to speak become attributions: the nearest speaker's."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from whence.claims.quotations import Quotation
from whence.model import Attribution
from whence.text import Prose

_SHORT = 3
"""Words; what is shorter is a phrase between quotation marks and nobody's statement."""
_REACH = 800
"""Characters between a quotation that opens its paragraph and the speaker of the one before."""


def unclaimed(prose: Prose, quotations: Sequence[Quotation], found: Sequence[Attribution]) -> list[Attribution]:
    """What to add to the attributions ``found``: a quotation without a speaker of its own belongs to the nearest one of
    its paragraph, or to the one before when the paragraph only goes on quoting.
    """
    return list(_unclaimed(prose, quotations, found))


def _unclaimed(prose: Prose, quotations: Sequence[Quotation], found: Sequence[Attribution]) -> Iterator[Attribution]:
    outer = sorted(found, key=lambda a: a.cue_start)
    cues = [a.cue_start for a in outer]
    opened = sorted(outer, key=lambda a: a.start)
    starts = [a.start for a in opened]
    reach = list(accumulate((a.end for a in opened), max))  # how far those that began by then go on
    for quotation in quotations:
        begun = bisect_right(starts, quotation.start + 1)
        if begun and reach[begun - 1] >= quotation.end - 1:
            continue
        if len(prose.text[quotation.start : quotation.end].split()) < _SHORT:
            continue
        block = prose.blocks[quotation.block]
        before, after = bisect_left(cues, quotation.start) - 1, bisect_left(cues, quotation.end)
        chosen = None
        if before >= 0 and cues[before] >= block.start:
            chosen = outer[before]
        elif after < len(cues) and cues[after] < block.end:
            chosen = outer[after]
        elif quotation.start == block.start and block.kind != "headline":
            earlier = bisect_left(cues, block.start) - 1
            chosen = outer[earlier] if earlier >= 0 and block.start - cues[earlier] < _REACH else None
        if chosen:
            yield replace(chosen, start=quotation.start, end=quotation.end, kind="direct")
