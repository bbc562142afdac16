"""Python's collector of cycles, and a while without it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Within it the collector does not look for cycles, which costs a tenth of the time of a page and finds none: what
    is read of a page points from the whole to its parts alone.

    >>> with paused():
    ...     gc.isenabled()
    False
    """
    if not gc.isenabled():
        yield  # whoever paused it goes on when he likes
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
