"""What each stage of reading a page took. The pipeline says when a stage has ended; who measures brings the watch."""

from __future__ import annotations

import time
from collections.abc import Callable

Lap = Callable[[str], None]
"""Called at the end of a stage with its name."""


class Stopwatch:
    """``watch("times")`` books the seconds since the last call, or since it was made, under that name.

    >>> watch = Stopwatch()
    >>> watch("times")
    >>> list(watch.seconds)
    ['times']
    """

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = time.perf_counter()

    def __call__(self, stage: str) -> None:
        now = time.perf_counter()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._last
        self._last = now


def unwatched(stage: str) -> None:
    """The lap of whoever does not measure."""
