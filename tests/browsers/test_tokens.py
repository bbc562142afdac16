"""A server that asks for an access token, the real one: what the extension's options and the web reader make of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conversation import set_options, state_after_click, text_of
from drivers import wait
from servers import Service

from whence.api import access


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Service, str]]:
    """The server and its one token."""
    file: Path = tmp_path_factory.mktemp("tokens") / "tokens.json"
    token = access.new(file, "reader", "2026-03-10")
    running = Service(WHENCE_TOKENS_FILE=str(file))
    yield running, token
    running.stop()


def test_the_extension_is_let_in_with_the_token_alone(browser: Any, guarded: tuple[Service, str]) -> None:
    service, token = guarded
    for given, code in ((token[:-1] + "x", "wrong-token"), ("", "needs-token"), (token, None)):
        set_options(browser, server=service.url, token=given)
        assert state_after_click(browser, "harbour-talks").get("code") == code
    set_options(browser, token="")


def test_the_options_test_it(browser: Any, guarded: tuple[Service, str]) -> None:
    service, token = guarded
    options = browser.open(f"{browser.base}/options/options.html")
    for given, says in (("wh_guessed", "does not accept this access token"), (token, "It works")):
        options.run("""([server, token]) => { document.getElementById("server").value = server; document.getElementById("token").value = token; }""",
                    [service.url, given])  # fmt: skip
        options.click("#test")
        wait(lambda says=says: says in text_of(options, "#status"))
    options.close()
    browser.front()


def test_the_web_reader_asks_for_it(browser: Any, guarded: tuple[Service, str]) -> None:
    service, token = guarded
    reader = browser.open(service.url + "/")
    wait(lambda: reader.run("() => 'ready' in document.documentElement.dataset"))
    assert reader.run("() => document.getElementById('token-field').hidden")
    reader.click("#example")
    wait(lambda: not reader.run("() => document.getElementById('token-field').hidden"))
    assert "asks for an access token" in text_of(reader, "#status")
    reader.run("(token) => { document.getElementById('token').value = token; }", token)
    reader.click("#example")
    wait(lambda: text_of(reader, "#article h1").startswith("Harbour talks"))
    reader.close()
    browser.front()
