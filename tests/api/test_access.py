"""Who shows a token may ask, who does not may not; the file keeps hashes alone."""

from __future__ import annotations

import json

import pytest

from whence.api import access
from whence.errors import BadRequest, SettingsError

PAGE = {"html": "<h1>Ferry late</h1><p>The ferry sailed on Monday, its captain said, and will sail again.</p>", "url": None}


@pytest.fixture
def tokens(tmp_path):
    return tmp_path / "kept" / "tokens.json"


def ask(client, **headers):
    return client.post("/v1/annotations", json=PAGE, headers=headers)


def test_without_tokens_nobody_is_asked_for_one(client_with, tokens):
    assert ask(client_with(tokens_file=str(tokens))).status_code == 200


def test_with_one_it_is_asked_for_and_known(client_with, tokens):
    token = access.new(tokens, "ada", "2026-01-02")
    client = client_with(tokens_file=str(tokens))
    missing, wrong = ask(client), ask(client, Authorization="Bearer wh_guess")
    assert (missing.status_code, missing.json["type"]) == (401, "urn:whence:problem:missing-token")
    assert (wrong.status_code, wrong.json["type"]) == (401, "urn:whence:problem:wrong-token")
    assert missing.headers["WWW-Authenticate"] == wrong.headers["WWW-Authenticate"] == "Bearer"
    assert ask(client, Authorization=f"Bearer {token}").status_code == 200
    assert client.get("/healthz").status_code == 200


@pytest.mark.parametrize("said", ["", "Bearer", "Basic abc", "Bearer a b", "Bearer ü", "bearer \x00"])
def test_what_is_no_token_is_none(said):
    with pytest.raises((access.MissingToken, access.WrongToken)):
        access.check(said, (access.Token("ada", "2026-01-02", "0" * 64),))


def test_a_revoked_token_is_worth_nothing_at_once(client_with, tokens):
    token = access.new(tokens, "ada", "2026-01-02")
    access.new(tokens, "bob", "2026-01-02")
    client = client_with(tokens_file=str(tokens))
    access.revoke(tokens, "ada")
    assert ask(client, Authorization=f"Bearer {token}").status_code == 401


def test_the_file_holds_hashes_and_is_its_owners_alone(tokens):
    token = access.new(tokens, "ada", "2026-01-02")
    assert token not in tokens.read_text()
    assert json.loads(tokens.read_text())[0]["name"] == "ada"
    assert tokens.stat().st_mode & 0o077 == 0


def test_names_are_plain_and_taken_once(tokens):
    access.new(tokens, "ada", "2026-01-02")
    for name in ("ada", "", "a/b", "x" * 61):
        with pytest.raises(BadRequest):
            access.new(tokens, name, "2026-01-02")
    with pytest.raises(BadRequest):
        access.revoke(tokens, "nobody")


def test_a_broken_file_lets_nobody_in(client_with, tokens):
    tokens.parent.mkdir()
    tokens.write_text("[{]")
    with pytest.raises(SettingsError):
        access.read(tokens)
    assert ask(client_with(tokens_file=str(tokens))).status_code == 500


def test_the_command_line_makes_lists_and_revokes(tokens, monkeypatch):
    from click.testing import CliRunner

    from whence.cli import main

    monkeypatch.setenv("WHENCE_TOKENS_FILE", str(tokens))
    run = CliRunner().invoke
    token = run(main, ["token", "new", "ada"]).output.strip()
    assert access.check(f"Bearer {token}", access.read(tokens)) == "ada"
    assert "ada" in run(main, ["token", "list"]).output
    assert run(main, ["token", "revoke", "ada"]).exit_code == 0
    assert run(main, ["token", "list"]).output == ""


def test_beyond_this_machine_no_server_starts_without_a_token(tokens, monkeypatch):
    from click.testing import CliRunner

    from whence.api.app import create_app
    from whence.cli import main

    monkeypatch.setenv("WHENCE_ALLOWED_HOSTS", "whence.example.org")
    monkeypatch.setenv("WHENCE_TOKENS_FILE", str(tokens))
    with pytest.raises(SettingsError, match="token"):
        create_app()
    said = CliRunner().invoke(main, ["serve", "--host", "0.0.0.0", "--port", "0"])
    assert said.exit_code == 2
    assert "whence token new" in said.output
