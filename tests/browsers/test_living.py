"""Pages that live on: another story at the same page, text that a framework swaps out, nothing watched before it is asked for."""

from __future__ import annotations

from typing import Any

from conversation import in_page_world, open_page, state, state_after, state_after_click, tab_id, title, toast
from drivers import wait
from test_extension import MARKED


def test_another_story_makes_the_notes_stale_and_it_can_be_read(browser: Any) -> None:
    first = state_after_click(browser, "harbour-talks")
    browser.run("""() => { history.pushState(null, "", "/another-story");
        document.querySelector("article").innerHTML = "<h1>Ferry runs again on Friday</h1><p>Published March 10, 2026</p>"
            + "<p>The ferry to the islands will run again on Friday, the operator said on Monday.</p>".repeat(3); }""")
    state_after(browser, "stale")
    assert browser.run("() => CSS.highlights.size") == 0
    assert toast(browser).startswith("This page now shows something else.")
    assert title(browser).startswith("This page now shows something else.")
    in_page_world(browser, "() => { whence.card.root.querySelector('.toast .link').click(); }")
    again = state_after(browser, "done", "error", not_reading=first["reading"])
    assert again["status"] == "done"
    assert "Friday" in browser.run(MARKED)["ahead"]


def test_a_step_within_the_page_keeps_the_notes(browser: Any) -> None:
    before = state_after_click(browser, "harbour-talks")
    browser.run("() => { location.hash = '#later'; document.body.append('.'); }")
    browser.run("() => new Promise((go) => setTimeout(go, 900))")
    now = state(browser)
    assert now and (now["status"], now["reading"]) == ("done", before["reading"])
    assert browser.run("() => CSS.highlights.get('whence-ahead').size") == 4


def test_text_that_is_swapped_out_is_marked_again(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    before = browser.run(MARKED)
    browser.run("() => { const article = document.querySelector('article'); article.replaceWith(article.cloneNode(true)); }")
    wait(lambda: browser.run("() => [...CSS.highlights.get('whence-ahead')].every((range) => range.startContainer.isConnected && !range.collapsed)"))
    assert browser.run(MARKED) == before
    assert state(browser)["unplaced"] == []


def test_words_that_are_gone_are_told_and_come_back(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    browser.run("() => { window.kept = document.querySelector('article p:nth-of-type(5)'); window.next = kept.nextSibling; kept.remove(); }")
    lost = wait(lambda: (now := state(browser)) and now["unplaced"])
    assert len(lost) >= 1
    browser.run("() => next.before(kept.cloneNode(true))")
    wait(lambda: (now := state(browser)) and now["unplaced"] == [])


def test_leaving_the_page_forgets_it(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    number = tab_id(browser)
    open_page(browser, "blank")
    assert browser.in_extension("(tabId) => browser.action.getBadgeText({ tabId })", number) == ""


def test_a_page_that_the_reader_goes_back_to_has_its_notes(browser: Any) -> None:
    before = state_after_click(browser, "harbour-talks")
    browser.run("() => { window.addEventListener('pageshow', ({ persisted }) => { window.kept = persisted; }); }")
    open_page(browser, "blank")
    browser.run("() => { setTimeout(() => history.back(), 20); }")
    now = state_after(browser, "done", "stale")
    assert browser.run("() => window.kept") is True, "the browser kept the page, as it does for a reader"
    assert (now["status"], now["reading"], now["placed"]) == ("done", before["reading"], before["placed"])
    assert browser.in_extension("(tabId) => browser.action.getBadgeText({ tabId })", tab_id(browser)) == str(len(before["placed"]))
    assert len(browser.run(MARKED)["ahead"]) == 4


def test_nothing_is_looked_at_while_nobody_looks(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    before = browser.run(MARKED)
    hide = """(hidden) => { Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event("visibilitychange")); }"""
    in_page_world(browser, f"() => {{ ({hide})(true); }}")
    browser.run("() => { const article = document.querySelector('article'); article.replaceWith(article.cloneNode(true)); }")
    browser.run("() => new Promise((go) => setTimeout(go, 900))")
    assert browser.run("() => [...CSS.highlights.get('whence-ahead')].some((range) => range.startContainer.isConnected && !range.collapsed)") is False
    in_page_world(browser, f"() => {{ ({hide})(false); }}")
    wait(lambda: browser.run(MARKED) == before)


def test_nothing_of_ours_is_in_a_page_that_was_not_asked_about(browser: Any) -> None:
    manifest = browser.in_extension("() => browser.runtime.getManifest()")
    assert not manifest.get("content_scripts")
    assert not [one for one in manifest["host_permissions"] if "127.0.0.1" not in one and "localhost" not in one]
