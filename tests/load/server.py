"""How many real pages a second the service reads: gunicorn over loopback, for a minute, on this machine's cores.

usage: python tests/load/server.py [SECONDS]      (make bench-server runs it; WHENCE_GOLD names the folder of pages)

Prints pages a second, the middle and the worst waits, errors, and the memory of all processes as the pages go by. Every
page is sent with another anchor each time, so that none is answered from memory; what is kept of the answers grows to its
bound (WHENCE_CACHE_BYTES for each worker) and stays there.
"""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORKERS = 2
CLIENTS = 4
WARM = 1_000_000
"""The turn at which measuring begins, far beyond those of warming up."""
PARTS = 4
"""In how many parts the time is cut, to see whether memory stays flat."""


def pages() -> list[str]:
    """The pages to send: those of WHENCE_GOLD, else the project's own."""
    gold = os.environ.get("WHENCE_GOLD")
    found = sorted(Path(gold, "pages").glob("*/pages/*.html")) if gold else sorted((ROOT / "fixtures/pages").glob("*/page.html"))
    return [path.read_bytes().decode("utf-8", "replace") for path in found]


def memory(parent: int) -> float:
    """MB of a process and all below it."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            children.setdefault(int(fields[1]), []).append(int(folder.name))
        except OSError:
            continue
    total, waiting = 0, [parent]
    while waiting:
        one = waiting.pop()
        waiting += children.get(one, [])
        try:
            lines = Path(f"/proc/{one}/status").read_text().splitlines()
        except OSError:
            continue
        total += next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)
    return total / 1024


def load(port: int, seconds: float, sent: list[bytes], first: int = 0) -> tuple[list[float], list[int]]:
    """Seconds each answer took, and the statuses that were neither an analysis nor an unreadable page. ``sent`` are pages
    as JSON strings; ``first`` is the turn that begins, so that no turn comes twice."""
    waits: list[float] = []
    errors: list[int] = []
    until = time.perf_counter() + seconds

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        turn = first + number
        while time.perf_counter() < until:
            day = f"2024-{turn % 12 + 1:02d}-{turn // 12 % 28 + 1:02d}T{turn // 336 % 24:02d}:{turn % 60:02d}"
            body = b'{"html":' + sent[turn % len(sent)] + b',"anchor":"' + day.encode() + b'"}'
            begin = time.perf_counter()
            try:
                connection.request("POST", "/v1/annotations", body, {"Content-Type": "application/json"})
                answer = connection.getresponse()
                answer.read()
                status = answer.status
            except OSError:
                connection.close()
                status = 0
            waits.append(time.perf_counter() - begin)
            if status not in (200, 422):
                errors.append(status)
            turn += CLIENTS

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return waits, errors


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    read = pages()
    sent = [json.dumps(page).encode() for page in read]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "whence.api.app:create_app()", "--workers", str(WORKERS), "--threads", "4",
         "--bind", f"127.0.0.1:{port}", "--log-level", "warning"],
        env=os.environ | {"WHENCE_PROCESSES": "1", "WHENCE_LOG": "faults", "MALLOC_ARENA_MAX": "2"},  # as server/deploy/ does
    )  # fmt: skip
    try:
        for _ in range(100):
            time.sleep(0.1)
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                continue
        load(port, min(5, seconds), sent)  # the words of a language are loaded with the first page
        weights = [(0, memory(server.pid))]
        waits, errors = [], []
        for _ in range(PARTS):
            more, failed = load(port, seconds / PARTS, sent, WARM + len(waits))
            waits += more
            errors += failed
            weights.append((len(waits), memory(server.pid)))
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)
    waits.sort()
    mean = statistics.mean(len(page) for page in read) / 1000
    print(f"{len(sent)} pages, mean {mean:,.0f} thousand characters; gunicorn × {WORKERS}, {CLIENTS} clients, {os.cpu_count()} cores")
    print(f"{len(waits) / seconds:8.1f} pages a second")
    for share in (50, 95, 99):
        print(f"{waits[min(len(waits) - 1, len(waits) * share // 100)] * 1000:8.0f} ms  p{share}")
    print(f"{len(errors):8} errors {sorted(set(errors)) or ''}")
    for number, megabytes in weights:
        print(f"{megabytes:8.0f} MB after {number:,} pages")


if __name__ == "__main__":
    main()
