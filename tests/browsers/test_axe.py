"""Panel, options and web reader under axe-core, in each of their states: no violation."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conversation import panel_of, state_after_click
from drivers import Page, wait

AXE = Path(__file__).resolve().parents[1] / "extension" / "node_modules" / "axe-core" / "axe.min.js"
FOUND = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
    .map((one) => `${one.id}: ${one.help} — ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`)"""


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE.is_file():
        missing = "axe-core is not installed; run: npm ci --prefix tests/extension"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    return AXE.read_text("utf-8")


def panel(browser: Any, service: Any) -> Page:
    state_after_click(browser, "harbour-talks")
    page = panel_of(browser)
    page.run("() => { document.querySelector('summary').click(); }")
    return page


def panel_in_trouble(browser: Any, service: Any) -> Page:
    browser.in_extension("(all) => browser.storage.local.set(all)", {"server": "http://127.0.0.1:9"})
    state_after_click(browser, "harbour-talks")
    return panel_of(browser)


def options(browser: Any, service: Any) -> Page:
    page = browser.open(f"{browser.base}/options/options.html")
    wait(lambda: page.run("() => document.querySelectorAll('#marks input').length"))
    page.run("() => { document.getElementById('server').value = 'http://127.0.0.1:9'; document.getElementById('test').click(); }")
    wait(lambda: page.run("() => document.getElementById('status').textContent.length > 3"))
    return page


def reader(browser: Any, service: Any) -> Page:
    page = browser.open(service.url + "/")
    wait(lambda: page.run("() => 'ready' in document.documentElement.dataset"))
    return page


def reader_with_a_story(browser: Any, service: Any) -> Page:
    page = reader(browser, service)
    page.run("() => { document.getElementById('example').click(); }")
    wait(lambda: page.run("() => document.querySelectorAll('.timeline .mark').length"))
    return page


def card(browser: Any, service: Any) -> Page:
    """A note's card, on a page where its shadow root is open, since axe sees into no other."""
    page = reader(browser, service)
    page.run("""() => { const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (how) { return attachShadow.call(this, { ...how, mode: "open" }); }; }""")
    page.click("#example")
    wait(lambda: page.run("() => document.querySelectorAll('.timeline .mark').length"))
    page.click("#disagreements button")
    wait(lambda: page.run("() => document.querySelector('whence-notes').shadowRoot.querySelector('.card:popover-open')?.getAnimations().length === 0"))
    return page


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("screen", [panel, panel_in_trouble, options, reader, reader_with_a_story, card], ids=lambda screen: screen.__name__)
def test_everyone_can_use_it(browser: Any, service: Any, axe: str, screen: Callable[..., Page], dark: bool) -> None:
    page = screen(browser, service)
    try:
        browser.look(dark=dark)
        page.inject(axe)
        assert page.run(FOUND) == []
    finally:
        browser.look()
        page.close()
        browser.front()
