"""The log: a line of JSON each, and no more in it than was asked for."""

from __future__ import annotations

import json
import logging

import pytest

from whence.api import logs
from whence.api.logs import JsonLines
from whence.errors import SettingsError
from whence.settings import Settings

PAGE = {"html": "<h1>Ferry late</h1><p>The ferry sailed on Monday, its captain said, and will sail again.</p>",
        "url": "https://news.example/ferry"}  # fmt: skip


@pytest.fixture
def lines(caplog):
    """What was logged of requests, as it is written."""
    caplog.set_level(logging.INFO, "whence.access")
    return lambda: [json.loads(JsonLines().format(one)) for one in caplog.records if one.name == "whence.access"]


@pytest.mark.parametrize(("choice", "address"), [("requests", None), ("addresses", "https://news.example/ferry")])
def test_a_page_s_address_is_logged_where_it_is_asked_for(client_with, lines, choice, address):
    client_with(log=choice).post("/v1/annotations", json=PAGE)
    assert [line.get("address") for line in lines()] == [address]


def test_a_line_says_when_and_what(client, lines):
    client.get("/healthz", headers={"X-Request-Id": "ferry-0001"})
    (line,) = lines()
    assert line["at"].endswith("+00:00")
    assert (line["id"], line["endpoint"], line["status"], line["level"]) == ("ferry-0001", "health", 200, "info")


def test_a_fault_of_ours_is_one_line_too(client_with, caplog):
    from whence.api import create_app

    def broken(job):
        raise RuntimeError("two\nlines")

    client = create_app(Settings(), broken).test_client()
    assert client.post("/v1/annotations", json=PAGE).status_code == 500
    (record,) = [one for one in caplog.records if one.name == "whence.api"]
    line = JsonLines().format(record)
    assert "\n" not in line
    assert "RuntimeError" in json.loads(line)["traceback"]
    assert "Ferry" not in line


def test_it_is_installed_once(monkeypatch):
    log = logging.getLogger("whence")
    monkeypatch.setattr(log, "handlers", [])
    monkeypatch.setattr(logging.getLogger("waitress"), "handlers", [])
    logs.install("faults")
    logs.install("requests")
    assert len(log.handlers) == 1
    assert log.level == logging.INFO
    log.setLevel(logging.NOTSET)


def test_what_may_be_chosen_is_said():
    with pytest.raises(SettingsError, match="requests, addresses, faults"):
        Settings.from_env({"WHENCE_LOG": "everything"})
