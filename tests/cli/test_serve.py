"""serve: the real server in a process of its own, asked over a socket, stopped as people and systems stop it."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="stopping by signal is told otherwise on Windows")


@pytest.fixture
def server():
    """A running server's process, and its address read from what it prints."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("WHENCE_")}
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "whence", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
    ) as process:
        said = []
        for line in process.stdout:
            said.append(line)
            if "Ctrl-C" in line:
                break
        yield process, "".join(said)
        if process.poll() is None:
            process.kill()


def ask(address, path, body=None, headers=()):
    headers = {"Content-Type": "application/json", **dict(headers)} if body else dict(headers)
    request = urllib.request.Request(address + path, data=body, headers=headers)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def test_it_says_what_to_do_and_answers(server, story):
    _process, said = server
    address = re.search(r"http://127\.0\.0\.1:\d+", said)[0]
    assert f"{address}/demo" in said
    assert "chrome://extensions" in said
    assert "about:debugging" in said
    assert ask(address, "/healthz")[0] == 200
    assert ask(address, "/v1/annotations", b"{")[0] == 400
    status, body = ask(address, "/v1/annotations", b"x" * (60 << 20))
    assert (status, json.loads(body)["type"]) == (413, "urn:whence:problem:too-large")
    status, body = ask(address, "/v1/annotations", json.dumps({"html": story}).encode())
    assert (status, bool(json.loads(body)["times"])) == (200, True)
    # What listens must not take away what the guards look at: a proxy on this machine speaks for another one.
    for passed_on in ({"X-Forwarded-For": "192.0.2.1"}, {"Forwarded": "for=192.0.2.1"}, {"X-Real-IP": "192.0.2.1"}):
        status, body = ask(address, "/v1/annotations", json.dumps({"html": story}).encode(), passed_on)
        assert (status, json.loads(body)["type"]) == (403, "urn:whence:problem:foreign-address")


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly(server, by):
    process, _said = server
    process.send_signal(by)
    rest = process.stdout.read()
    assert process.wait(timeout=60) == 0
    assert rest.strip() == "Stopped."


def test_what_is_in_flight_is_finished_and_nobody_new_let_in(server, story):
    process, said = server
    port = int(re.search(r"http://127\.0\.0\.1:(\d+)", said)[1])
    body = json.dumps({"html": story}).encode()
    with socket.create_connection(("127.0.0.1", port), 60) as asking:
        asking.sendall(b"POST /v1/annotations HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                       b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body[:100])  # fmt: skip
        ask(f"http://127.0.0.1:{port}", "/healthz")  # by now the server has seen the first half
        process.send_signal(signal.SIGTERM)
        until = time.monotonic() + 20
        while not refused(port):
            assert time.monotonic() < until, "the door stays open"
            time.sleep(0.02)
        asking.sendall(body[100:])
        answer = b"".join(iter(lambda: asking.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["times"]
    assert process.wait(timeout=60) == 0


def refused(port):
    try:
        socket.create_connection(("127.0.0.1", port), 5).close()
    except OSError:
        return True
    return False


def test_a_second_signal_stops_at_once(server):
    process, said = server
    port = int(re.search(r"http://127\.0\.0\.1:(\d+)", said)[1])
    with socket.create_connection(("127.0.0.1", port), 60) as asking:
        asking.sendall(b"POST /v1/annotations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{")
        ask(f"http://127.0.0.1:{port}", "/healthz")
        process.send_signal(signal.SIGINT)
        until_closed(port)  # two signals that come before the first is heard are one
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=15) == 0


def until_closed(port):
    """Wait until nobody new is let in: the first signal was heard."""
    for _ in range(150):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            return
        time.sleep(0.1)
    raise AssertionError("the door is still open")


def test_a_taken_port_is_told_in_a_sentence(run):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = run("serve", "--port", taken.getsockname()[1])
    assert result.exit_code == 1
    assert "Cannot listen on 127.0.0.1" in result.stderr


def test_beyond_this_machine_only_with_names(run):
    result = run("serve", "--host", "0.0.0.0", "--port", 0)
    assert result.exit_code == 2
    assert "WHENCE_ALLOWED_HOSTS" in result.stderr


def test_a_bad_setting_is_told_before_anything_starts(run, monkeypatch):
    monkeypatch.setenv("WHENCE_PORT", "eighty")
    result = run("serve")
    assert result.exit_code == 2
    assert "WHENCE_PORT" in result.stderr
