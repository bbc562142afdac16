"""JSON lines of pages come in; JSON lines of analyses come out, in the same order, one bad line never the end."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec

from whence.anchors import check_anchor
from whence.errors import BadRequest, WhenceError
from whence.wire import one_language, read_json, refuse_misspelt, to_dict, write_json

Asked = tuple[bytes, int]
"""A line of input and its number, from 1."""

Answer = tuple[bytes, bool]
"""A line of output without its line break, and whether it is an analysis rather than an error."""

FIELDS = ("id", "html", "file", "text", "url", "anchor", "lang", "language")
"""What a line may hold; ``language`` is what the API calls ``lang``."""

WAITING_PER_WORKER = 4
"""How many lines wait for each worker: enough to keep it busy, few enough that memory stays flat."""


def run_batch(lines: Iterable[bytes], folder: Path, workers: int = 1, before: int = 0) -> Iterator[Answer]:
    """Annotate each line ``{"id", "html" | "file" | "text", "url"?, "anchor"?, "lang"?}`` that is not blank.

    ``folder`` is where a "file" is looked up before the current one. With one worker the work is done here,
    line by line; with more, in processes of their own. ``before`` is how many lines stand before the first.
    """
    asked = ((line, number) for number, line in enumerate(lines, before + 1) if line.strip())
    if workers == 1:
        for line, number in asked:
            yield annotate_line(line, str(folder), number)
        return
    yield from _in_processes(asked, str(folder), workers)


def answered(output: Path) -> tuple[int, int]:
    """How many whole answers a file holds, and how many of them are errors; a line cut short is taken off its end.

    (0, 0) where there is no such file.
    """
    if not output.exists():
        return 0, 0
    done = failed = end = 0
    with output.open("rb") as lines:
        for line in lines:
            if not line.endswith(b"\n"):
                break
            end += len(line)
            done += 1
            failed += _is_error(line)
    with output.open("r+b") as file:
        file.truncate(end)
    return done, failed


def _is_error(answer: bytes) -> bool:
    """
    >>> _is_error(b'{"id":{"error":1},"article":null}'), _is_error(b'{"id":null,"error":{}}')
    (False, True)
    """
    try:
        return "error" in msgspec.json.decode(answer, type=dict[str, msgspec.Raw])
    except msgspec.MsgspecError:  # no answer of ours
        return True


def skip(lines: Iterable[bytes], count: int) -> int:
    """Read on past the first ``count`` lines that are not blank; how many lines that were, blank ones too."""
    reading, passed = iter(lines), 0
    while count:
        line = next(reading, None)
        if line is None:
            break
        passed += 1
        count -= bool(line.strip())
    return passed


def annotate_line(line: bytes, folder: str, number: int) -> Answer:
    """One line in, one answer out; never raises for what the line holds.

    >>> annotate_line(b"{}", ".", 1)[1]
    False
    """
    name = None
    try:
        asked = read_json(line, name=f"Line {number}")
        if not isinstance(asked, dict):
            raise BadRequest(f"Line {number} is JSON but no object.")
        name = asked.get("id")
        return write_json({"id": name, **_annotate(asked, Path(folder))}), True
    except WhenceError as error:
        return _failed(name, error)
    except Exception as error:  # noqa: BLE001  a fault of ours on one page must not cost the others
        return _failed(name, WhenceError(f"{type(error).__name__}: {error}"))


def _annotate(asked: dict[str, Any], folder: Path) -> dict[str, Any]:
    from whence.pipeline import annotate_page, annotate_text

    refuse_misspelt(asked, FIELDS)
    for key in FIELDS[1:]:
        if not isinstance(asked.get(key), str | None):
            raise BadRequest(f'"{key}" must be a string.')
    anchor, language = check_anchor(asked.get("anchor")), one_language(asked.get("lang"), asked.get("language"))
    if asked.get("text") is not None:
        return to_dict(annotate_text(asked["text"], anchor=anchor, language=language))
    page = asked["html"] if asked.get("html") is not None else _read_file(asked.get("file"), folder)
    return to_dict(annotate_page(page, asked.get("url"), anchor=anchor, language=language))


def _read_file(name: str | None, folder: Path) -> bytes:
    if not name:
        raise BadRequest('A line needs "html", "file" or "text".')
    beside = folder / name
    try:
        return (beside if os.path.exists(beside) else Path(name)).read_bytes()
    except (OSError, ValueError) as error:
        raise BadRequest(f"The file {name!r} cannot be read: {getattr(error, 'strerror', None) or error}.") from error


def _failed(name: Any, error: WhenceError) -> Answer:
    return write_json({"id": name, "error": error.problem()}), False


# ---------------------------------------------------------------- several processes
def _in_processes(asked: Iterator[Asked], folder: str, workers: int) -> Iterator[Answer]:
    # "spawn" on every platform: a fork copies locks that other threads may hold.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    waiting: deque[tuple[Asked, Future[Answer]]] = deque()
    try:
        for line in asked:
            try:
                waiting.append((line, pool.submit(annotate_line, line[0], folder, line[1])))
            except BrokenProcessPool:
                waiting.append((line, _broken()))
            if len(waiting) >= workers * WAITING_PER_WORKER:
                answer, pool = _next_answer(waiting, pool, folder, workers)
                yield answer
        while waiting:
            answer, pool = _next_answer(waiting, pool, folder, workers)
            yield answer
    finally:
        pool.shutdown(cancel_futures=True)


def _next_answer(
    waiting: deque[tuple[Asked, Future[Answer]]], pool: ProcessPoolExecutor, folder: str, workers: int
) -> tuple[Answer, ProcessPoolExecutor]:
    """The oldest line's answer and the pool to go on with. When a worker died, the line is tried once more alone,
    so that only the page that kills its worker fails."""
    line, future = waiting.popleft()
    try:
        return future.result(), pool
    except BrokenProcessPool:
        pool.shutdown(cancel_futures=True)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        try:
            answer = alone.submit(annotate_line, line[0], folder, line[1]).result()
        except BrokenProcessPool:
            answer = _failed(_id_of(line[0]), WhenceError("The process that read this page died."))
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    for index, (other, future) in enumerate(waiting):
        if not future.done() or future.cancelled() or future.exception() is not None:
            waiting[index] = (other, pool.submit(annotate_line, other[0], folder, other[1]))
    return answer, pool


def _broken() -> Future[Answer]:
    future: Future[Answer] = Future()
    future.set_exception(BrokenProcessPool())
    return future


def _id_of(line: bytes) -> Any:
    try:
        asked = read_json(line)
    except WhenceError:
        return None
    return asked.get("id") if isinstance(asked, dict) else None
