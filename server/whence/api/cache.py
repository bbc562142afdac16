"""Pages that were read a moment ago are answered from memory: the same page is not worked on twice."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections import OrderedDict
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Protocol

import whence
from whence.errors import SettingsError
from whence.settings import Settings

log = logging.getLogger("whence.cache")

KEPT_SECONDS = 24 * 3600
"""How long a Redis keeps an answer: a day, after which a news page has other neighbours to be read beside."""
PATIENCE = 0.5
"""Seconds that a Redis is waited for; reading the page anew takes less than that."""
HELPERS = ("readability-lxml", "lxml", "lxml-html-clean", "htmldate", "dateparser", "msgspec")
"""The packages of others whose version may change an answer."""


class Cache(Protocol):
    """Where answers are kept; a cache that keeps nothing is a good one."""

    def get(self, key: str) -> bytes | None:
        """The answer kept under ``key``, or None."""

    def put(self, key: str, answer: bytes) -> None:
        """Keep an answer, or not."""


def make_cache(settings: Settings) -> Cache:
    """The cache that ``settings.cache`` names. Raises SettingsError for a Redis without its package."""
    if settings.cache.startswith("memory://") or not settings.cache_bytes:
        return MemoryCache(settings.cache_bytes)
    return RedisCache(settings.cache, settings.cache_bytes)


class MemoryCache:
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


class RedisCache:
    """Answers in a Redis that several machines share, for a day; how many it keeps is its own ``maxmemory``.

    A Redis that does not answer costs a log line, never a page.
    """

    def __init__(self, url: str, most: int) -> None:
        try:
            import redis
        except ImportError as error:
            raise SettingsError("WHENCE_CACHE names a Redis: pip install 'whence[newsroom]' brings what speaks to it.") from error
        self._down: type[Exception] = redis.RedisError
        self._most = most
        self._redis = redis.Redis.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE)

    def get(self, key: str) -> bytes | None:
        """The answer kept under ``key``, or None."""
        try:
            return self._redis.get(f"whence:{key}")  # type: ignore[return-value]
        except self._down as error:
            log.warning("The cache does not answer: %s", error)
            return None

    def put(self, key: str, answer: bytes) -> None:
        """Keep an answer; one larger than a quarter of what memory would keep is not kept."""
        if len(answer) > self._most // 4:
            return
        try:
            self._redis.set(f"whence:{key}", answer, ex=KEPT_SECONDS)
        except self._down as error:
            log.warning("The cache does not answer: %s", error)


def key_of(*parts: str | None) -> str:
    """A key from the content and from what reads it, fit for an ETag.

    >>> key_of("<p>x</p>", None) == key_of("<p>x</p>", None) != key_of("<p>y</p>", None)
    True
    """
    digest = hashlib.blake2b(code_digest(), digest_size=16)
    for part in parts:
        digest.update(b"\0" if part is None else b"\1" + part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()


@cache
def code_digest() -> bytes:
    """What stands for all that answers, worked out once: another rule, table or version of a helper gives another one, and
    the same install gives the same one in every process and on every machine."""
    return digest_of(Path(whence.__file__).parent)


def digest_of(package: Path) -> bytes:
    """The names and bytes of a package's code and tables, ``api`` apart, which hands on what the rest answers."""
    digest = hashlib.blake2b(whence.__version__.encode(), digest_size=16)
    for helper in HELPERS:
        try:
            digest.update(f"{helper} {version(helper)}\0".encode())
        except PackageNotFoundError:  # there, but put there by other means
            continue
    files = {path.relative_to(package).as_posix(): path for kind in ("*.py", "*.txt") for path in package.rglob(kind)}
    for name in sorted(files):
        if not name.startswith("api/"):
            content = files[name].read_bytes()
            digest.update(f"{name} {len(content)}\0".encode() + content)
    return digest.digest()
