"""Pages that were read a moment ago are answered from memory: the same page is not worked on twice."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict

from whence import __version__


class Cache:
    """The newest answers, up to ``most`` bytes of them; what was asked for least lately goes first."""

    def __init__(self, most: int) -> None:
        self._most, self._size = most, 0
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> bytes | None:
        """The answer kept under ``key``, or None."""
        with self._lock:
            answer = self._kept.get(key)
            if answer is not None:
                self._kept.move_to_end(key)
            return answer

    def put(self, key: str, answer: bytes) -> None:
        """Keep an answer; one larger than a quarter of everything is not kept."""
        if len(answer) > self._most // 4:
            return
        with self._lock:
            self._size += len(answer) - len(self._kept.pop(key, b""))
            self._kept[key] = answer
            while self._size > self._most:
                self._size -= len(self._kept.popitem(last=False)[1])


def key_of(*parts: str | None) -> str:
    """A key from the content alone and this version, fit for an ETag.

    >>> key_of("<p>x</p>", None) == key_of("<p>x</p>", None) != key_of("<p>y</p>", None)
    True
    """
    digest = hashlib.blake2b(__version__.encode(), digest_size=16)
    for part in parts:
        digest.update(b"\0" if part is None else b"\1" + part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()
