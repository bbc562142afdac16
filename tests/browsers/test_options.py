"""The options: the test button's answers, what is marked, sites that are read without a click, theme, moving house."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conversation import open_page, set_options, state_after, state_after_click, text_of
from drivers import Page, wait
from servers import StubService
from test_extension import MARKED

KEPT = "(names) => browser.storage.local.get(names)"


@pytest.fixture
def options(browser: Any) -> Iterator[Page]:
    """The options page; what it changed is put back."""
    page = browser.open(f"{browser.base}/options/options.html")
    wait(lambda: page.run("() => document.querySelectorAll('#marks input').length") == 5)
    yield page
    page.close()
    browser.front()
    browser.in_extension("() => browser.storage.local.clear()")


def answer_of_the_test(options: Page, server: str, token: str = "") -> str:
    options.run("""([server, token]) => { document.getElementById("server").value = server; document.getElementById("token").value = token; }""", [server, token])
    options.click("#test")
    return wait(lambda: (said := text_of(options, "#status")) and said != "…" and said)


def test_the_test_button_tells_the_cases_apart(browser: Any, options: Page, service: Any) -> None:
    assert answer_of_the_test(options, service.url).startswith("It works: Whence 0.")
    assert answer_of_the_test(options, "http://127.0.0.1:9").startswith("No Whence server answers at http://127.0.0.1:9.")
    assert answer_of_the_test(options, "nonsense").startswith("“nonsense” is not an address.")
    with StubService(guarded=True) as guarded:
        assert answer_of_the_test(options, guarded.url).startswith(f"The server at {guarded.url} asks for an access token.")
        assert answer_of_the_test(options, guarded.url, "wrong").startswith(f"The server at {guarded.url} does not accept this access token.")
        assert answer_of_the_test(options, guarded.url, guarded.TOKEN).startswith("It works: ")
    with StubService(version="0.0.3") as old:
        assert answer_of_the_test(options, old.url).startswith("The server’s version 0.0.3 is too old")
    with StubService(refusing=True) as refusing:
        assert answer_of_the_test(options, refusing.url).endswith("does not let this browser ask: Only friends may ask.")
    assert answer_of_the_test(options, browser.news.replace("news.example", "127.0.0.1") if browser.name == "firefox" else service.url + "/nowhere").startswith("Something answers")


def test_the_server_is_kept(browser: Any, options: Page, service: Any) -> None:
    options.run("""(url) => { document.getElementById("server").value = url + "/"; document.getElementById("token").value = " t "; }""", service.url)
    options.click("#form [type=submit]")
    wait(lambda: text_of(options, "#status") == "Saved.")
    assert browser.in_extension(KEPT, ["server", "token"]) == {"server": service.url, "token": "t"}


def test_what_is_not_to_be_marked_is_not(browser: Any, options: Page, service: Any) -> None:
    options.click("#marks input[value=ahead]")
    wait(lambda: "ahead" not in browser.in_extension(KEPT, ["marks"]).get("marks", ["ahead"]))
    browser.front()
    set_options(browser, server=service.url)
    state_after_click(browser, "harbour-talks")
    marked = browser.run(MARKED)
    assert marked["ahead"] == [] and len(marked["behind"]) == 6


def test_a_site_is_read_without_a_click_once_the_reader_has_chosen_it(browser: Any, options: Page, service: Any) -> None:
    set_options(browser, server=service.url)
    browser.grant(["http://*.news.example/*", "https://*.news.example/*"])
    options.run("""() => { document.getElementById("site").value = "https://www.news.example/front"; }""")
    options.click("#add [type=submit]")
    wait(lambda: text_of(options, "#sites-status") == "Pages of news.example are now read when they open.")
    assert text_of(options, "#sites").startswith("news.example")
    browser.front()
    browser.goto(f"{browser.news}/harbour-talks")
    state_after(browser, "done")
    wait(lambda: len(browser.run(MARKED).get("ahead", ())) == 4)
    options.click("#sites button")
    wait(lambda: text_of(options, "#sites-status") == "Pages of news.example are read only when you click.")
    open_page(browser, "harbour-talks")
    browser.run("() => new Promise((go) => setTimeout(go, 600))")
    assert browser.run("() => CSS.highlights.size") == 0


def test_the_theme_is_taken_at_once(browser: Any, options: Page) -> None:
    options.run("() => { const theme = document.getElementById('theme'); theme.value = 'dark'; theme.dispatchEvent(new Event('change')); }")
    assert options.run("() => getComputedStyle(document.documentElement).colorScheme") == "dark"
    wait(lambda: browser.in_extension(KEPT, ["theme"]) == {"theme": "dark"})


def test_options_move_to_another_browser_without_the_token(browser: Any, options: Page, tmp_path: Path) -> None:
    set_options(browser, server="http://127.0.0.1:9999", token="secret", theme="light")
    exported = options.run("""async () => {
        const kept = [];
        URL.createObjectURL = (blob) => { kept.push(blob); return "blob:none"; };
        HTMLAnchorElement.prototype.click = () => {};
        document.getElementById("export").click();
        while (!kept.length) await new Promise((go) => setTimeout(go, 20));
        return kept[0].text();
    }""")
    assert "secret" not in exported and json.loads(exported)["server"] == "http://127.0.0.1:9999"
    file = tmp_path / "whence-options.json"
    file.write_text(exported.replace('"light"', '"dark"'))
    options.set_file("#file", str(file))
    wait(lambda: text_of(options, "#move-status") == "Imported.")
    assert browser.in_extension(KEPT, ["theme", "server"]) == {"theme": "dark", "server": "http://127.0.0.1:9999"}
    file.write_text("{}")
    options.set_file("#file", str(file))
    wait(lambda: text_of(options, "#move-status").startswith("This file holds no options of Whence’s."))
