"""The card by mouse and by keyboard: what it says, where the keyboard goes, how it leaves."""

from __future__ import annotations

from typing import Any

from conversation import active, card, in_page_world, state_after_click, tab_id, words_at
from drivers import wait

STEP = "(step) => browser.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) => browser.tabs.sendMessage(tab.id, { kind: 'go', step }).catch(() => {}))))"
OPEN = "() => whence.card.isOpen()"


def test_the_keyboard_goes_from_note_to_note_and_comes_back(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    browser.run("() => document.querySelector('a[href=\"/live\"]').focus()")
    browser.in_extension(STEP, 1)  # what the command's key does
    wait(lambda: active(browser) == ["Thursday"])
    assert "1 of 15" in card(browser)
    browser.in_extension(STEP, 1)
    wait(lambda: "2 of 15" in card(browser))
    browser.in_extension(STEP, -1)
    browser.in_extension(STEP, -1)
    wait(lambda: "15 of 15" in card(browser))
    assert in_page_world(browser, "() => document.activeElement.localName") == "whence-notes"
    browser.press("Escape")
    wait(lambda: not in_page_world(browser, OPEN))
    assert browser.run("() => document.activeElement.getAttribute('href')") == "/live"


def test_the_cards_own_buttons_step_and_close(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    browser.in_extension(STEP, 1)
    card(browser)
    for key in ("Tab", "Tab", "Enter"):  # past "previous" to "next"
        browser.press(key)
    wait(lambda: "2 of 15" in card(browser))
    browser.press("Escape")
    wait(lambda: not in_page_world(browser, OPEN))


def test_a_disagreements_sides_lead_to_each_other(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    place = words_at(browser, "conflict", 0)
    browser.click_at(place["x"], place["y"])
    wait(lambda: active(browser) == ["the meeting is scheduled for Thursday"])
    said = card(browser)
    assert "Reports disagree" in said and said.count("Go to these words") == 2 and said.count("You are here.") == 1
    in_page_world(browser, "() => { whence.card.root.querySelector('li:nth-child(2) button').click(); }")
    wait(lambda: any("Friday" in words for words in active(browser)))
    assert "You are here." in card(browser)
    browser.press("Escape")


def test_the_card_is_labelled_and_the_count_announced(browser: Any) -> None:
    state = state_after_click(browser, "harbour-talks")
    assert in_page_world(browser, "() => whence.card.root.querySelector('[role=status]').textContent") == \
        f"{len(state['placed'])} notes on this page · 1 disagreement"
    browser.in_extension(STEP, 1)
    card(browser)
    labelled = """() => { const box = whence.card.root.querySelector('[role=dialog]');
        return whence.card.root.getElementById(box.getAttribute('aria-labelledby')).textContent; }"""
    assert in_page_world(browser, labelled) == "Thursday, March 12, 2026"
    browser.press("Escape")


def test_a_press_beside_the_card_closes_it_and_links_work(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    browser.run("() => { window.clicks = 0; document.querySelector('article a').addEventListener('click', (event) => { event.preventDefault(); window.clicks++; }); }")
    browser.in_extension(STEP, 1)
    card(browser)
    link = words_at(browser, "ahead", 1)  # "Thursday" in a link: a note, and still a link
    browser.click_at(link["x"], link["y"])
    wait(lambda: not in_page_world(browser, OPEN))
    assert browser.run("() => window.clicks") == 1


def test_hover_opens_and_leaving_closes(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    place = words_at(browser, "behind", 4)
    browser.move_to(5, 5)
    browser.move_to(place["x"], place["y"])
    wait(lambda: in_page_world(browser, OPEN))
    assert in_page_world(browser, "() => document.activeElement.localName") == "body"
    browser.move_to(5, 5)
    wait(lambda: not in_page_world(browser, OPEN))
    assert tab_id(browser)


def test_the_card_never_covers_the_words_that_it_speaks_of(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    box_of = "() => { const box = whence.card.root.querySelector('.card').getBoundingClientRect(); return { top: box.top, bottom: box.bottom }; }"
    words_of = "() => { const [words] = [...CSS.highlights.get('whence-active')].map((range) => range.getBoundingClientRect()); return { top: words.top, bottom: words.bottom, high: innerHeight }; }"
    for number in range(1, 16):
        browser.in_extension(STEP, 1)
        wait(lambda number=number: f"{number} of 15" in card(browser))
        box, words = in_page_world(browser, box_of), browser.run(words_of)
        assert box["top"] >= 0 and box["bottom"] <= words["high"] and words["top"] >= 0, number
        assert box["top"] >= words["bottom"] or box["bottom"] <= words["top"], number
    browser.press("Escape")


def test_words_in_a_box_that_scrolls_and_under_a_bar_are_brought_into_view(browser: Any) -> None:
    state_after_click(browser, "many-nodes")
    browser.run("""() => { document.querySelector("main").style.cssText = "height: 300px; overflow: auto; margin: 400px 0 900px";
        document.body.insertAdjacentHTML("afterbegin", "<div style='position: fixed; inset: 0 0 auto; height: 90px; background: Canvas'></div>"); }""")
    seen = """() => { const [words] = [...CSS.highlights.get("whence-active")].map((range) => range.getBoundingClientRect());
        const box = document.querySelector("main").getBoundingClientRect();
        return words.top >= Math.max(box.top, 90) && words.bottom <= Math.min(box.bottom, innerHeight); }"""
    for step in (-1, -1, 1, 1, 1):
        browser.in_extension(STEP, step)
        card(browser)
        wait(lambda: browser.run(seen))
    browser.press("Escape")


def test_the_card_reads_from_left_to_right_and_stands_beside_the_words_on_any_page(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    browser.run("() => { document.documentElement.dir = 'rtl'; document.documentElement.style.zoom = 1.5; }")
    browser.in_extension(STEP, 1)
    card(browser)
    card_of = """() => { const card = whence.card.root.querySelector(".card"); const box = card.getBoundingClientRect();
        return { direction: getComputedStyle(card).direction, top: box.top, inside: box.left >= 0 && box.right <= innerWidth }; }"""
    bottom = browser.run("() => [...CSS.highlights.get('whence-active')][0].getBoundingClientRect().bottom")
    stands = in_page_world(browser, card_of)
    assert (stands["direction"], stands["inside"]) == ("ltr", True)
    assert bottom <= stands["top"] < bottom + 30
    browser.press("Escape")
