"""gunicorn with several workers, as newsrooms run it: pages are read, counted together, and a killed worker costs its own."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="gunicorn does not run on Windows")

CLIENTS = 3


@pytest.fixture
def gunicorn(tmp_path):
    """The port of a gunicorn with two workers, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("WHENCE_")}
    environment |= {"WHENCE_PROCESSES": "1", "WHENCE_LOG": "faults", "WHENCE_CACHE_BYTES": "0", "PROMETHEUS_MULTIPROC_DIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "whence.api.app:create_app()", "--workers", "2", "--threads", "4",
         "--bind", f"127.0.0.1:{port}", "--log-level", "error"],
        env=environment,
    ) as process:  # fmt: skip
        until = time.monotonic() + 60
        while ask(port, "GET", "/readyz") != 200:
            assert time.monotonic() < until, "gunicorn did not start"
            time.sleep(0.1)
        yield port, process
        process.terminate()
        process.wait(30)


def ask(port, method, path, body=None):
    """The answer's status; 0 where there is none."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


def children(parent):
    """The processes started by ``parent``, from /proc."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(status.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(status.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.skipif(not Path("/proc").exists(), reason="without /proc a worker cannot be told from its reader")
def test_a_killed_worker_costs_its_own_requests_alone(gunicorn, story):
    port, process = gunicorn
    body = json.dumps({"html": story}).encode()
    said, stop = Counter(), threading.Event()

    def client():
        while not stop.is_set():
            said[ask(port, "POST", "/v1/annotations", body)] += 1

    threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
    for one in threads:
        one.start()
    try:
        time.sleep(0.5)
        before = set(children(process.pid))
        victim = min(before)
        readers = children(victim)
        os.kill(victim, signal.SIGKILL)
        until = time.monotonic() + 30
        while not set(children(process.pid)) - before or said[200] < 30:
            assert time.monotonic() < until, said
            time.sleep(0.1)
    finally:
        stop.set()
        for one in threads:
            one.join()
    lost = said.total() - said[200]
    assert lost <= CLIENTS, said  # no more than were in its hands
    assert readers
    until = time.monotonic() + 10
    while any(Path(f"/proc/{reader}").exists() for reader in readers):
        assert time.monotonic() < until, "the killed worker's reader lives on"
        time.sleep(0.1)


def test_metrics_are_those_of_all_workers(gunicorn, story):
    port, _process = gunicorn
    for _ in range(8):
        assert ask(port, "POST", "/v1/annotations", json.dumps({"html": story}).encode()) == 200
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for _ in range(3):  # whichever worker answers
        connection.request("GET", "/metrics")
        counted = connection.getresponse().read().decode()
        assert re.search(r"^whence_pages_total 8\.0$", counted, re.MULTILINE)
    connection.close()
