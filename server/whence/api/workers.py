"""Pages go to processes of their own, which can be ended: one that takes too long costs nobody else anything.

A thread cannot be stopped from outside; a process can. Each worker reads one page at a time and is replaced when it
runs over its time, dies, or has read many pages (so that what a parser keeps never adds up).
"""

from __future__ import annotations

import atexit
import multiprocessing
import queue
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from whence.errors import Busy, TooSlow, WhenceError

Job = tuple[str, str | None, str | None, str | None]
"""html, url, anchor, language."""
Found = tuple[str, str]
"""What was found, as ("conflict", "date")."""


class Reading(NamedTuple):
    """A page that was read: its analysis as JSON, what each stage took in seconds, how many of what it holds."""

    answer: bytes
    seconds: dict[str, float]
    found: dict[Found, int]


READ_PAGES = 5000
"""After this many pages a worker is replaced by a fresh one. Its memory was flat from 500 real pages on, and its first 500
cost a quarter more than later ones: what it remembers of phrases is worth keeping."""
WARMING: Job = (
    "<h1>Ready</h1><p>The ferry sailed on Monday, and it will sail again on Friday, its captain said to all.</p>",
    None, "2024-03-14", "en",
)
"""A page for trying whether pages are read."""
_START = 60.0
"""Seconds that a new process may take to start, on a machine that is busy with others."""
_WAIT = 5.0
"""Seconds that a page waits for a free worker before its sender is told to come back."""


def read_page(job: Job) -> Reading:
    """A page to its analysis, here and now. Raises the errors of ``annotate_page``."""
    from whence.pipeline import annotate_page
    from whence.stopwatch import Stopwatch
    from whence.wire import to_json

    html, url, anchor, language = job
    watch = Stopwatch()
    analysis = annotate_page(html, url, anchor=anchor, language=language, lap=watch)
    answer = to_json(analysis)
    watch("json")
    found: Counter[tuple[str, str]] = Counter(("time", one.type) for one in analysis.times)
    found.update(("conflict", one.kind) for one in analysis.conflicts)
    found.update(("check", one.kind) for one in analysis.checks)
    return Reading(answer, watch.seconds, dict(found))


class Workers:
    """``size`` processes, started as they are needed; a page gets ``seconds`` before its worker is ended.

    ``workers(job)`` is ``read_page(job)`` elsewhere. Raises TooSlow, Busy, and whatever the page itself deserves.
    """

    def __init__(self, size: int, seconds: float, read: Callable[[Any], Any] = read_page) -> None:
        self._seconds, self._read = seconds, read
        # Before multiprocessing's own farewell, which would wait for readers that still have a page before them.
        atexit.register(self.close)
        self._free: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(size):
            self._free.put(None)  # a place for a worker that is not there yet
        self._lock = threading.Lock()
        self._all: set[_Worker] = set()

    def warm(self) -> None:
        """Start a worker that has all words of English loaded, so that the first page waits for nothing. In a thread of
        its own: whoever calls goes on at once, and a worker that cannot start is told with the first page."""

        def begin() -> None:
            with suppress(WhenceError):
                self(WARMING)

        threading.Thread(target=begin, name="whence warming", daemon=True).start()

    def __call__(self, job: Job) -> Any:
        try:
            worker = self._free.get(timeout=_WAIT)
        except queue.Empty:
            raise Busy("All of this server's readers are busy.") from None
        try:
            if worker is None or not worker.alive:
                worker = self._start()
            return worker.work(job, self._seconds)
        finally:
            self._give_back(worker)

    def close(self) -> None:
        """End every worker."""
        with self._lock:
            for worker in self._all:
                worker.end()
            self._all.clear()

    def _start(self) -> _Worker:
        worker = _Worker(self._read)
        with self._lock:
            self._all.add(worker)
        return worker

    def _give_back(self, worker: _Worker | None) -> None:
        if worker is not None and (not worker.alive or worker.read >= READ_PAGES):
            worker.end()
            with self._lock:
                self._all.discard(worker)
            worker = None
        self._free.put(worker)


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        # "spawn" on every platform: a fork copies locks that other threads may hold.
        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=_serve, args=(far, read), daemon=True, name="whence reader")
        self._process.start()
        far.close()
        self._ready = False
        self.read = 0

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def work(self, job: Job, seconds: float) -> Any:
        """The answer to a job, or its error; ends the process where it does not come in time."""
        try:
            self._wait_until_ready()
            self._pipe.send(job)
            if not self._pipe.poll(seconds):
                self.end()
                raise TooSlow(f"The page took more than {seconds:g} seconds to read and was given up.")
            good, answer = self._pipe.recv()
        except (EOFError, BrokenPipeError, ConnectionResetError, OSError) as error:
            self.end()
            raise WhenceError("The process that read this page died.") from error
        self.read += 1
        if good:
            return answer
        raise answer

    def _wait_until_ready(self) -> None:
        """What a new process takes to start is not the page's time."""
        if self._ready:
            return
        if not self._pipe.poll(_START):
            self.end()
            raise Busy("The process that was to read this page did not start.")
        self._pipe.recv()
        self._ready = True

    def end(self) -> None:
        with suppress(OSError, ValueError):
            self._process.kill()
            self._process.join(1)
            self._pipe.close()


def _serve(pipe: Connection, read: Callable[[Any], Any]) -> None:
    """What runs in a worker: jobs in, answers out, until the other end is closed."""
    import signal

    # To stop is the server's to hear, also where a system tells all its processes: the page at hand is finished first.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    with suppress(EOFError, BrokenPipeError, OSError):
        pipe.send(True)  # started
        while True:
            job = pipe.recv()
            try:
                pipe.send((True, read(job)))
            except WhenceError as error:
                pipe.send((False, error))
            except Exception as error:  # noqa: BLE001  a fault on one page is told, and the next page read
                pipe.send((False, WhenceError(f"{type(error).__name__}: {error}")))
