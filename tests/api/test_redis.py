"""Several machines share a Redis: answers and rates are everybody's, and a Redis that is gone costs nobody a page."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time

import pytest
import redis

from whence.api import create_app
from whence.api.cache import RedisCache
from whence.api.workers import read_page
from whence.settings import Settings

PAGE = {"html": "<h1>Ferry late</h1><p>The ferry sailed on Monday, its captain said, and will sail again.</p>", "url": None}


@pytest.fixture
def server(tmp_path):
    """A Redis of the test's own: its address and its process."""
    program = shutil.which("redis-server")
    if not program:
        missing = "redis-server is not on the PATH; install it, for example with: apt-get install redis-server"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)],
                          stdout=subprocess.DEVNULL) as process:  # fmt: skip
        with redis.Redis(port=port) as client:
            until = time.monotonic() + 20
            while True:
                try:
                    client.ping()
                    break
                except redis.ConnectionError:
                    assert time.monotonic() < until, "redis-server did not start"
                    time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0", process
        process.terminate()
        process.wait(20)


def machine(read, **settings):
    """A client of one of several machines' servers, and the list of pages that it read itself."""

    def reading(job):
        read.append(job)
        return read_page(job)

    return create_app(Settings(**settings), reading).test_client()


def test_what_one_machine_read_another_answers(server):
    address, _process = server
    here, there = [], []
    first = machine(here, cache=address).post("/v1/annotations", json=PAGE)
    second = machine(there, cache=address).post("/v1/annotations", json=PAGE)
    assert first.data == second.data
    assert (len(here), len(there)) == (1, 0)


def test_a_private_window_leaves_nothing_there(server):
    address, _process = server
    for _ in range(2):
        machine(read := [], cache=address).post("/v1/annotations", json=PAGE, headers={"Cache-Control": "no-store"})
        assert len(read) == 1
    with redis.Redis.from_url(address) as client:
        assert client.keys() == []


def test_answers_are_forgotten_in_time_and_large_ones_are_not_kept(server):
    address, _process = server
    cache = RedisCache(address, 400)
    cache.put("small", b"x" * 100)
    cache.put("large", b"x" * 101)
    assert (cache.get("small"), cache.get("large")) == (b"x" * 100, None)
    with redis.Redis.from_url(address) as client:
        assert 0 < client.ttl("whence:small") <= 24 * 3600


def test_a_rate_is_kept_across_machines(server):
    address, _process = server
    said = [machine([], rate="2 per minute", rate_storage=address).post("/v1/annotations", json=PAGE).status_code for _ in range(3)]
    assert said == [200, 200, 429]


def test_a_redis_that_is_gone_costs_nobody_a_page(server):
    address, process = server
    client = machine([], cache=address, rate="1000 per minute", rate_storage=address)
    assert client.post("/v1/annotations", json=PAGE).status_code == 200
    process.kill()
    process.wait(20)
    assert client.post("/v1/annotations", json=PAGE).status_code == 200
