"""A page that takes too long is given up, and nobody else notices."""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from whence.api import create_app
from whence.api.workers import Workers
from whence.errors import TooSlow, UnreadablePage, WhenceError
from whence.settings import Settings


def odd(job):
    """What the tests' workers do with a job: its first part says."""
    if job[0] == "sleep":
        time.sleep(60)
    if job[0] == "die":
        os._exit(1)
    if job[0] == "unreadable":
        raise UnreadablePage("No page.")
    return json.dumps(os.getpid()).encode()


@pytest.fixture
def workers():
    pool = Workers(2, 1.0, odd)
    yield pool
    pool.close()


def test_a_worker_is_kept_for_the_next_page(workers):
    assert workers(("a", None, None, None)) == workers(("b", None, None, None))


def test_an_error_of_the_page_comes_back_as_itself(workers):
    with pytest.raises(UnreadablePage, match="No page"):
        workers(("unreadable", None, None, None))


def test_a_page_that_takes_too_long_costs_its_worker_alone(workers):
    first = workers(("a", None, None, None))
    with ThreadPoolExecutor(2) as threads:
        slow = threads.submit(workers, ("sleep", None, None, None))
        time.sleep(0.2)
        assert workers(("b", None, None, None))
        with pytest.raises(TooSlow):
            slow.result()
    assert first
    assert workers(("c", None, None, None))


def test_a_worker_that_dies_is_replaced(workers):
    with pytest.raises(WhenceError, match="died"):
        workers(("die", None, None, None))
    assert workers(("a", None, None, None))


def test_the_sender_is_told_when_to_come_back():
    def slow(job):
        raise TooSlow("The page took more than 1 seconds to read and was given up.")

    client = create_app(Settings(), slow).test_client()
    answer = client.post("/v1/annotations", json={"html": "<p>x</p>", "url": None})
    assert (answer.status_code, answer.json["type"]) == (503, "urn:whence:problem:too-slow")
    assert int(answer.headers["Retry-After"]) > 0


def test_where_all_readers_are_busy_the_sender_is_told_so(monkeypatch):
    monkeypatch.setattr("whence.api.workers._WAIT", 0.1)
    pool = Workers(1, 4.0, odd)
    client = create_app(Settings(), pool).test_client()
    pool(("a", None, None, None))
    with ThreadPoolExecutor(1) as threads:
        slow = threads.submit(pool, ("sleep", None, None, None))
        time.sleep(0.3)
        answer = client.post("/v1/annotations", json={"html": "<p>x</p>", "url": None})
        assert (answer.status_code, answer.json["type"]) == (503, "urn:whence:problem:busy")
        assert int(answer.headers["Retry-After"]) > 0
        pool.close()
        with pytest.raises(WhenceError):
            slow.result()
