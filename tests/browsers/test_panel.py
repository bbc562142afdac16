"""The panel: what it lists, where it leads, what it sets and what it hands over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from conversation import active, card, panel_of, state, state_after, state_after_click, text_of, words_at
from drivers import Page, wait
from test_extension import MARKED


@pytest.fixture
def panel(browser: Any) -> Iterator[Page]:
    """The panel beside a story that was read."""
    state_after_click(browser, "harbour-talks")
    page = panel_of(browser)
    yield page
    page.close()
    browser.front()


def test_lists_dates_in_order_with_what_they_were_counted_from(panel: Page) -> None:
    days = panel.run("() => [...document.querySelectorAll('#dates h3')].map((heading) => heading.innerText)")
    assert days[0] == "2026" and days[-1] == "Friday, March 13, 2026"
    assert len(days) == len(set(days))
    assert "Counted from the story’s date, March 10, 2026." in text_of(panel, "#dates")
    assert "When will the talks be held?" in text_of(panel, "#disagreements")
    assert "Published on March 10, 2026" in text_of(panel, ".published")


def test_leads_to_the_words(browser: Any, panel: Page) -> None:
    panel.click("#disagreements li li:nth-child(2) button")
    wait(lambda: any("Friday" in words for words in active(browser)))
    assert "When will the talks be held?" in card(browser)
    browser.press("Escape")


def test_the_timeline_is_to_scale_and_leads_to_the_words(browser: Any, panel: Page) -> None:
    wait(lambda: panel.run("() => document.querySelectorAll('.timeline .mark').length") == 12)
    at = panel.run("""() => Object.fromEntries([...document.querySelectorAll(".timeline .mark circle:last-child")].map((dot) =>
        [dot.parentNode.querySelector("title").textContent.split(" · ")[0], Number(dot.getAttribute("cx"))]))""")
    day = at["Friday, March 13, 2026"] - at["Thursday, March 12, 2026"]
    assert at["Tuesday, March 10, 2026"] - at["Sunday, March 8, 2026"] == pytest.approx(2 * day)
    assert at["Wednesday, February 4, 2026"] - at["Monday, January 12, 2026"] == pytest.approx(23 * day)
    labels = panel.run("() => [...document.querySelectorAll('.timeline .strong')].map((label) => label.textContent)")
    assert labels == ["published", "today"]
    panel.click(".timeline .mark.ahead circle:last-child")
    wait(lambda: active(browser))
    browser.press("Escape")


def test_pointing_in_the_panel_shows_the_words_on_the_page(browser: Any, panel: Page) -> None:
    panel.run("() => { document.querySelector('#dates li li button').dispatchEvent(new PointerEvent('pointerenter')); }")
    wait(lambda: active(browser) == ["this year"])
    panel.run("() => { document.querySelector('#dates li li button').dispatchEvent(new PointerEvent('pointerleave')); }")
    wait(lambda: active(browser) == [])


def test_kinds_can_be_left_out_and_come_back(browser: Any, panel: Page) -> None:
    panel.click("[data-mark=behind]")
    wait(lambda: browser.run(MARKED).get("behind") == [])
    wait(lambda: panel.run("() => document.querySelector('[data-mark=behind]').getAttribute('aria-pressed')") == "false")
    assert "Sunday, March 8" not in text_of(panel, "#dates")
    assert len(browser.run(MARKED)["ahead"]) == 4
    assert panel.run("() => document.activeElement.dataset.mark") == "behind", "the keyboard stays where it was"
    panel.click("[data-mark=behind]")
    wait(lambda: len(browser.run(MARKED)["behind"]) == 6)


def test_a_date_set_by_hand_is_counted_from(browser: Any, panel: Page) -> None:
    before = state(browser)["reading"]
    panel.run("""() => { document.querySelector("summary").click(); document.querySelector("#published").value = "2025-09-15";
        document.querySelector(".published form").requestSubmit(); }""")
    now = state_after(browser, "done", "error", not_reading=before)
    assert now["status"] == "done" and now["result"]["article"]["anchorTime"].startswith("2025-09-15")
    wait(lambda: "Published on September 15, 2025 · set by you" in text_of(panel, ".published"))
    assert "Thursday, September 18, 2025" in text_of(panel, "#dates")
    panel.click(".published > .link")
    again = state_after(browser, "done", "error", not_reading=now["reading"])
    assert again["result"]["article"]["anchorTime"].startswith("2026-03-10")
    wait(lambda: "Published on March 10, 2026" in text_of(panel, ".published") and "set by you" not in text_of(panel, ".published"))


def test_what_is_saved_is_whole(browser: Any, panel: Page) -> None:
    saved = """async (name) => {
        const kept = [];
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => { kept.push(blob); return createObjectURL(blob); };
        HTMLAnchorElement.prototype.click = function () { kept.push(this.download); };
        [...document.querySelectorAll(".files button")].find((button) => button.textContent === name).click();
        while (kept.length < 2) await new Promise((go) => setTimeout(go, 20));
        URL.createObjectURL = createObjectURL;
        return { name: kept[1], type: kept[0].type, text: await kept[0].text() };
    }"""
    whole = panel.run(saved, "Save as JSON")
    assert whole["name"] == "harbour-talks-with-kesteral-set-for-thursday-varga-says.json"
    answer = json.loads(whole["text"])
    assert {"article", "times", "conflicts", "checks", "annotations"} <= set(answer)
    collection = json.loads(panel.run(saved, "Save as W3C annotations")["text"])
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", len(answer["annotations"]))


def test_without_a_story_it_says_what_to_do(browser: Any) -> None:
    page = browser.panel(999_999)
    wait(lambda: text_of(page, "#status") == "Open a news story and click Whence’s button to read it. Nothing is sent before you do.")
    page.close()
    browser.front()


def test_all_is_copied_with_one_click(panel: Page) -> None:
    panel.run("""() => { const { writeText } = navigator.clipboard;
        navigator.clipboard.writeText = (text) => { window.copied = text; return writeText.call(navigator.clipboard, text); }; }""")
    panel.click(".files button")
    wait(lambda: text_of(panel, ".files [role=status]") == "Copied.")
    assert json.loads(panel.run("() => window.copied"))["article"]["title"].startswith("Harbour Talks")


def test_beside_the_page_it_follows_the_tab_in_front(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    place = words_at(browser, "conflict", 0)
    browser.click_at(place["x"], place["y"])
    card(browser)
    run = browser.beside()
    try:
        wait(lambda: run("() => document.querySelector('#title').textContent") == "Harbour Talks With Kesteral Set for Thursday, Varga Says")
        wait(lambda: run("() => document.querySelectorAll('.timeline .mark').length") == 12)
        browser.goto(f"{browser.news}/blank")
        wait(lambda: run("() => document.querySelector('#status').textContent").startswith("Open a news story"))
    finally:
        browser.nothing_beside()
