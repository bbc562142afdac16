"""Every error is one shape: RFC 9457's. Each file of fixtures/api/problems is a request and the problem it deserves."""

from __future__ import annotations

import base64
import json
import logging
from pathlib import Path

import pytest

from whence.api.endpoints import ENDPOINTS

TABLE = sorted((Path(__file__).resolve().parents[2] / "fixtures/api/problems").glob("*.json"))


def assert_problem(response, status, kind):
    assert response.status_code == status, response.get_data(as_text=True)
    assert response.content_type == "application/problem+json"
    said = json.loads(response.data)
    assert sorted(said) == ["detail", "status", "title", "type"]
    assert (said["status"], said["type"]) == (status, kind)
    assert said["title"] and said["detail"]
    return said


def body_of(request):
    body = request.get("body")
    if isinstance(body, dict) and "base64" in body:
        return base64.b64decode(body["base64"])
    if isinstance(body, dict):
        text, times = body["repeat"]
        return text * times
    return body


def send(client, request):
    return client.open(request["path"], method=request["method"], headers=request["headers"], data=body_of(request))


def test_the_table_is_there():
    assert len(TABLE) >= 30


@pytest.mark.parametrize("file", TABLE, ids=lambda file: file.stem)
def test_each_request_gets_its_problem(file, client_with):
    case = json.loads(file.read_text("utf-8"))
    chosen = {key: tuple(value) if isinstance(value, list) else value for key, value in case.get("settings", {}).items()}
    client = client_with(**chosen)
    response = send(client, case["request"])
    said = assert_problem(response, case["problem"]["status"], case["problem"]["type"])
    assert case["problem"].get("detail_says", "") in said["detail"]
    assert "Access-Control-Allow-Origin" not in response.headers
    assert client.get("/healthz").status_code == 200  # the next request works


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda one: one.name)
def test_every_endpoint_turns_a_web_page_away(endpoint, client):
    response = client.open(endpoint.path, method=endpoint.method, headers={"Origin": "https://news.example"})
    assert_problem(response, 403, "urn:whence:problem:foreign-origin")


def test_a_wrong_method_says_which_is_right(client):
    assert "POST" in client.get("/v1/annotations").headers["Allow"]


def test_a_fault_of_ours_is_told_without_its_innards_and_logged_whole(client, story, monkeypatch, caplog):
    def fail(*_args, **_more):
        raise ZeroDivisionError("the secret of the house")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR, "whence.api"):
        patch.setattr("whence.pipeline.annotate_page", fail)
        response = client.post("/v1/annotations", json={"html": story})
    said = assert_problem(response, 500, "urn:whence:problem:internal")
    assert "secret" not in json.dumps(said)
    assert "the secret of the house" in caplog.text
    assert client.post("/v1/annotations", json={"html": story}).status_code == 200
