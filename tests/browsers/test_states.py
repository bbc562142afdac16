"""Whatever may go wrong is told in a sentence, on the badge, in the panel, and on the page where one can be written to."""

from __future__ import annotations

import time
from typing import Any

from conversation import (
    open_page,
    panel_of,
    set_options,
    state_after,
    state_after_click,
    tab_id,
    text_of,
    title,
    toast,
)
from drivers import wait
from servers import StubService

BADGE = "(tabId) => browser.action.getBadgeText({ tabId })"


def test_nothing_found(browser: Any) -> None:
    state = state_after_click(browser, "nothing-to-note")
    assert (state["status"], state["placed"]) == ("done", [])
    assert title(browser) == "Whence read this page and found no dates to explain and no disagreements."
    assert toast(browser).startswith(title(browser))
    assert browser.in_extension(BADGE, tab_id(browser)) == "0"


def test_a_page_that_no_extension_may_read(browser: Any) -> None:
    open_page(browser, "harbour-talks")
    browser.goto(browser.base + "/options/options.html" if browser.name == "firefox" else "chrome://version")
    browser.click_action()
    state = state_after(browser, "error")
    assert state["code"] == "restricted"
    assert title(browser) == "The browser lets no extension read this page. Open a news story and click again."
    panel = browser.panel(tab_id(browser))
    wait(lambda: text_of(panel, "#status") == title(browser))
    panel.close()
    browser.front()
    browser.goto(f"{browser.news}/harbour-talks")


def test_a_server_that_is_too_slow_and_then_is_not(browser: Any, service: Any) -> None:
    with StubService(seconds=2) as slow:
        set_options(browser, server=slow.url, patience=300)
        state = state_after_click(browser, "harbour-talks")
        assert state["code"] == "server-slow"
        assert "did not answer in time" in toast(browser) and "Try again" in toast(browser)
        panel = panel_of(browser)
        assert "did not answer in time" in text_of(panel, "#status")
        set_options(browser, server=service.url, patience=60_000)
        panel.run("() => { document.querySelector('#findings button').click(); }")
        assert state_after(browser, "done", "error", not_reading=state["reading"])["status"] == "done"
        wait(lambda: text_of(panel, "#title").startswith("Harbour Talks"))
        panel.close()
        browser.front()


def test_while_it_works_the_badge_says_so(browser: Any) -> None:
    with StubService(seconds=1) as slow:
        set_options(browser, server=slow.url)
        open_page(browser, "harbour-talks")
        browser.click_action()
        wait(lambda: browser.in_extension(BADGE, tab_id(browser)) == "…")
        assert title(browser) == "Reading this page …"
        state_after(browser, "error")


def test_a_wrong_token_is_told_on_the_page(browser: Any) -> None:
    with StubService(guarded=True) as stub:
        set_options(browser, server=stub.url, token="guessed")
        assert state_after_click(browser, "harbour-talks")["code"] == "wrong-token"
        set_options(browser, server=stub.url, token="")
        assert state_after_click(browser, "harbour-talks")["code"] == "needs-token"


def test_five_thousand_nodes_take_no_time_of_the_readers(browser: Any) -> None:
    began = time.monotonic()
    state = state_after_click(browser, "many-nodes")
    assert state["status"] == "done" and len(state["placed"]) >= 200 and state["unplaced"] == []
    assert browser.run("() => { const walk = document.createTreeWalker(document); let nodes = 0; while (walk.nextNode()) nodes++; return nodes; }") >= 5000
    print(f"{browser.name}: {time.monotonic() - began:.2f} s from opening the page to its last note")


def test_a_pdf_is_told(browser: Any) -> None:
    open_page(browser, "harbour-talks")
    try:
        browser.goto(f"{browser.news}/paper.pdf")
        browser.click_action()
        assert state_after(browser, "error")["code"] == "pdf"
        assert title(browser) == "Whence cannot read PDF files yet. Open the story as a web page."
    finally:
        browser.goto(f"{browser.news}/harbour-talks")
