"""Who may ask: programs and extensions, by the server's own names; what CORS says is exactly that."""

from __future__ import annotations

import pytest

from whence.api import access
from whence.api.guards import check_address
from whence.errors import ForeignAddress

CHROME = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
FIREFOX = "moz-extension://11111111-2222-4333-8444-555555555555"


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost", "LOCALHOST:9", "[::1]:8765"])
def test_loopback_names_are_ours(client, host):
    assert client.get("/healthz", headers={"Host": host}).status_code == 200


def test_a_configured_name_is_ours_too(client_with):
    client = client_with(allowed_hosts=("whence.example.org",))
    assert client.get("/healthz", headers={"Host": "whence.example.org:443"}).status_code == 200
    assert client.get("/healthz", headers={"Host": "other.example.org"}).status_code == 403


@pytest.mark.parametrize("origin", [CHROME, FIREFOX])
def test_an_extension_may_ask_and_read_the_answer(client, story, origin):
    response = client.post("/v1/annotations", json={"html": story}, headers={"Origin": origin})
    assert response.status_code == 200
    assert response.headers["Access-Control-Allow-Origin"] == origin
    assert "Access-Control-Allow-Credentials" not in response.headers


def test_an_extension_may_read_why_it_was_refused(client):
    response = client.post("/v1/annotations", json={}, headers={"Origin": CHROME})
    assert response.status_code == 400
    assert response.headers["Access-Control-Allow-Origin"] == CHROME


def test_a_preflight_of_an_extension_is_answered(client):
    asks = {"Origin": CHROME, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    response = client.options("/v1/annotations", headers=asks)
    assert response.status_code == 200
    assert response.headers["Access-Control-Allow-Origin"] == CHROME
    assert response.headers["Access-Control-Allow-Headers"].lower() == "content-type"
    assert "Access-Control-Allow-Credentials" not in response.headers


@pytest.mark.parametrize("path", ["/healthz", "/openapi.json", "/demo", "/", "/v1x/annotations"])
def test_cors_is_for_the_api_alone(client, path):
    assert "Access-Control-Allow-Origin" not in client.get(path, headers={"Origin": CHROME}).headers


def test_only_the_chosen_extension_may_ask(client_with, story):
    client = client_with(allowed_origins=(CHROME,))
    allowed = client.post("/v1/annotations", json={"html": story}, headers={"Origin": CHROME})
    assert (allowed.status_code, allowed.headers["Access-Control-Allow-Origin"]) == (200, CHROME)
    refused = client.post("/v1/annotations", json={"html": story}, headers={"Origin": FIREFOX})
    assert refused.status_code == 403
    assert "Access-Control-Allow-Origin" not in refused.headers


@pytest.mark.parametrize(("host", "origin", "status"), [
    ("127.0.0.1:8765", "http://127.0.0.1:8765", 200),
    ("localhost:8765", "http://localhost:8765", 200),
    ("127.0.0.1:8765", "http://127.0.0.1:8766", 403),
    ("127.0.0.1:8765", "http://127.0.0.1", 403),
    ("127.0.0.1:8765", "http://localhost:8765", 403),
    ("127.0.0.1:8765", "http://evil.example:8765", 403),
    ("evil.example:8765", "http://evil.example:8765", 403),
])  # fmt: skip
def test_the_servers_own_page_may_ask_and_no_other(client, story, host, origin, status):
    asks = {"Host": host, "Origin": origin}
    assert client.post("/v1/annotations", json={"html": story}, headers=asks).status_code == status


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1", "", None])
def test_this_machine_asks_without_a_token(address):
    check_address(address)


@pytest.mark.parametrize("address", ["192.168.1.7", "10.0.0.1", "8.8.8.8", "::ffff:10.0.0.1", "fe80::1%eth0", "nowhere"])
def test_another_machine_does_not(address):
    with pytest.raises(ForeignAddress):
        check_address(address)


@pytest.mark.parametrize("header", ["Forwarded", "X-Forwarded-For", "X-Real-IP"])
def test_nor_does_what_a_proxy_on_this_machine_hands_on(client, story, header):
    answer = client.post("/v1/annotations", json={"html": story}, headers={header: "for=192.0.2.1"})
    assert (answer.status_code, answer.json["type"]) == (403, "urn:whence:problem:foreign-address")


def test_with_a_token_it_does(client_with, story, tmp_path):
    token = access.new(tmp_path / "tokens.json", "ada", "2026-01-02")
    client = client_with(tokens_file=str(tmp_path / "tokens.json"))
    answer = client.post("/v1/annotations", json={"html": story}, environ_base={"REMOTE_ADDR": "192.0.2.1"},
                         headers={"Authorization": f"Bearer {token}", "X-Forwarded-For": "192.0.2.1"})  # fmt: skip
    assert answer.status_code == 200


def test_a_forged_host_does_not_make_another_machine_this_one(client, story):
    answer = client.post("/v1/annotations", json={"html": story}, headers={"Host": "127.0.0.1:8765"},
                         environ_base={"REMOTE_ADDR": "192.0.2.1"})  # fmt: skip
    assert (answer.status_code, answer.json["type"]) == (403, "urn:whence:problem:foreign-address")
