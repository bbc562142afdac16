"""Attributions within attributions become chains: whoever reports what somebody said cites him."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whence.claims.sources import with_via
from whence.model import Attribution


def chained(found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions in text order, the outer ones first, each with the whole chain of those around it.

    "Ana Ruiz said the pilot had told her that …" gives Ana Ruiz, and within her words Ana Ruiz citing the pilot.
    """
    result: list[Attribution] = []
    stack: list[Attribution] = []
    for item in sorted(found, key=lambda a: (a.start, -a.end)):
        while stack and stack[-1].end <= item.start:
            stack.pop()
        outer = next((a for a in reversed(stack) if a.start <= item.cue_start and item.cue_end <= a.end and item.end <= a.end + 1), None)
        if outer and outer.source.name != item.source.name:
            chain = with_via(
                replace(outer.source, channel=outer.source.channel or item.source.channel),
                replace(item.source, channel=""),
            )
            item = replace(item, source=chain)
        result.append(item)
        stack.append(item)
    return tuple(sorted(result, key=lambda item: (item.start, -item.end)))


def attribution_at(attributions: Sequence[Attribution], start: int, end: int) -> Attribution | None:
    """The innermost attribution whose content holds ``start:end``, or None where the article itself speaks."""
    best = None
    for item in attributions:
        if (
            item.start <= start
            and end <= item.end
            and (best is None or item.end - item.start < best.end - best.start)
        ):
            best = item
    return best
