"""How much memory the service takes that has read 500 pages: the server's own process, and the one that reads.

usage: python tests/benchmarks/memory.py [--pages 500]           (make bench runs it)

``whence serve`` is started with one reading process and asked for real pages one by one; Linux says how much memory
each of its processes had at most. Each page is sent with another anchor when its turn comes again, so that none is
answered from the cache.
"""

from __future__ import annotations

import argparse
import json
import sys
import urllib.error
import urllib.request
from pathlib import Path

from page import pages

sys.path.append(str(Path(__file__).parents[1] / "browsers"))
from servers import Service

MOST = 150  # MB


def peaks(parent: int) -> dict[str, float]:
    """MB that a process and those it started had at most, by what they are.

    ``VmHWM`` is the program's own; what ``getrusage`` tells of a process counts its parent's from before it began.
    """
    found: dict[str, float] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            above = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent not in (above, int(folder.name)):
                continue
            most = next(line for line in (folder / "status").read_text().splitlines() if line.startswith("VmHWM"))
            command = (folder / "cmdline").read_text()
        except (OSError, StopIteration):
            continue
        kind = "the server" if int(folder.name) == parent else "its reader" if "spawn_main" in command else "other"
        found[kind] = max(found.get(kind, 0.0), int(most.split()[1]) / 1024)
    return found


def ask(url: str, html: str, address: str | None, anchor: str) -> bool:
    """True where the page was answered rather than refused."""
    body = json.dumps({"html": html, "url": address, "anchor": anchor}).encode()
    asked = urllib.request.Request(f"{url}/v1/annotations", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(asked, timeout=60) as answer:
            return bool(answer.read())
    except urllib.error.HTTPError as error:
        return error.code != 422 and bool(error.read())


def main() -> int:
    reader = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    reader.add_argument("--pages", type=int, default=500)
    count = reader.parse_args().pages
    if not Path("/proc/self/status").exists():
        print("this system does not say what a process had at most")
        return 0
    found = pages()
    service = Service(WHENCE_PROCESSES="1")
    most: dict[str, float] = {}
    answered = 0
    try:
        for turn in range(count):
            path, url = found[turn % len(found)]
            html = path.read_bytes().decode("utf-8", "replace")
            answered += ask(service.url, html, url, f"2024-01-{turn // len(found) % 28 + 1:02d}")
            for kind, size in peaks(service.process.pid).items():
                most[kind] = max(most.get(kind, 0.0), size)
    finally:
        service.stop()
    print(f"{count} pages read, {answered} of them answered")
    for kind, size in most.items():
        print(f"{kind:26} {size:8.0f} MB at most {'' if size <= MOST else f'(more than {MOST})'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
