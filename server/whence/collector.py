"""Python's collector of cycles, and a while in which it seldom looks."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 50_000
"""New values between two looks, where Python's own habit is 700: more than reading an article leaves behind at once, so that most are
read without a look."""


@contextmanager
def easy() -> Iterator[None]:
    """Within it the collector looks for cycles more seldom: its looks cost a tenth of the time of a page and find
    nothing, since what is read of a page points from the whole to its parts alone. It is not put off altogether: the
    modules that a page may be the first to need leave much to collect.

    >>> with easy():
    ...     gc.get_threshold()[0]
    50000
    """
    usual, *rest = gc.get_threshold()
    if not 0 < usual < SELDOM:
        yield  # it is off, or somebody has eased it already
        return
    gc.set_threshold(SELDOM, *rest)
    try:
        yield
    finally:
        gc.set_threshold(usual, *rest)
