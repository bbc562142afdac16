"""A click on the button of the real extension in a real browser: what is marked, what the card says, what stays as it was."""

from __future__ import annotations

from typing import Any

from conversation import STATE, card, state_after_click, tab_id, title, words_at
from drivers import EXTENSION, wait

MARKED = """() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name.replace("whence-", ""),
    [...ranges].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => String(range).replace(/\\s+/g, " "))]))"""
AHEAD = ["Thursday", "Thursday", "Thursday", "Friday"]
BEHIND = ["Today", "Tuesday", "February 4, 2026", "Tuesday", "Sunday", "January 12"]
SIDES = ["scheduled for Thursday", "would take place Friday", "would inform the public when dates were chosen"]
PERIODS = ["the upcoming week", "this year"]


def test_marks_exactly_the_dates_and_changes_nothing(browser: Any) -> None:
    browser.goto(f"{browser.news}/harbour-talks")
    before = browser.run("() => document.body.outerHTML")
    state = state_after_click(browser, "harbour-talks")
    marked = browser.run(MARKED)
    assert state["status"] == "done" and state["unplaced"] == []
    assert marked["ahead"] == AHEAD
    assert marked["behind"] == BEHIND
    assert marked["period"] == PERIODS
    assert len(marked["conflict"]) == 3
    for words, told in zip(SIDES, marked["conflict"], strict=True):
        assert words in told
    assert len(marked["ahead-tint"]) == 2, "a date within a disagreement has its line, and no second tint"
    assert browser.run("() => document.body.outerHTML") == before
    assert browser.run("() => document.documentElement.getAttributeNames()") == ["lang"]


def test_marks_nothing_outside_the_story(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    outside = """() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges])
        .filter((range) => range.startContainer.parentElement.closest("nav, footer, aside, script")).map(String)"""
    assert browser.run(outside) == []


def test_badge_counts_the_notes(browser: Any) -> None:
    state = state_after_click(browser, "harbour-talks")
    badge = "(tabId) => browser.action.getBadgeText({ tabId })"
    assert browser.in_extension(badge, tab_id(browser)) == str(len(state["placed"]))


def test_sends_nothing_before_the_click(browser: Any) -> None:
    browser.goto(f"{browser.news}/harbour-talks")
    assert browser.run("() => [CSS.highlights.size, document.documentElement.children.length]") == [0, 2]


WRITTEN = """() => { const box = document.createElement("div"); box.contentEditable = "true";
    box.append("My draft of Monday", document.createElement("p"));
    box.lastChild.contentEditable = "false"; box.lastChild.append("Drafts are kept");
    document.querySelector("h1").before(box); }"""


def test_what_the_reader_writes_on_the_page_is_not_sent(browser: Any) -> None:
    browser.goto(f"{browser.news}/harbour-talks")
    browser.run(WRITTEN)
    scripts = "\n".join((EXTENSION / "content" / f"{name}.js").read_text("utf-8") for name in ("snapshot", "anchor"))
    sent = browser.run(f"() => {{ {scripts}; return globalThis.whence.snapshot.take(document).html }}")
    assert "My draft of Monday" not in sent and "Drafts are kept" in sent
    browser.click_action()
    state = wait(lambda: (s := browser.in_extension(STATE, tab_id(browser))) and s["status"] == "done" and s)
    assert state["unplaced"] == []
    assert browser.run(MARKED)["ahead"] == AHEAD


def test_second_click_reads_anew(browser: Any) -> None:
    first = state_after_click(browser, "harbour-talks")
    browser.run("() => { document.querySelector('h1').textContent = 'Talks set for Friday, Varga says'; }")
    browser.click_action()
    second = wait(lambda: (s := browser.in_extension(STATE, tab_id(browser))) and s["status"] == "done"
                  and s["reading"] != first["reading"] and s)  # fmt: skip
    assert second["unplaced"] == []
    assert browser.run(MARKED)["ahead"] == ["Friday", *AHEAD[1:]]


def test_card_opens_by_click_and_closes_by_escape(browser: Any) -> None:
    state_after_click(browser, "harbour-talks")
    place = words_at(browser, "behind", 4)
    browser.click_at(place["x"], place["y"])
    wait(lambda: browser.run("() => [...CSS.highlights.get('whence-active')].map(String)") == ["Sunday"])
    said = card(browser)
    assert "“Sunday”" in said and "Sunday, March 8, 2026" in said
    assert "2 days before the story · " in said
    assert "Counted from the story’s date, March 10, 2026" in said
    browser.press("Escape")
    wait(lambda: browser.run("() => CSS.highlights.get('whence-active').size") == 0)


def test_card_of_a_disagreement_shows_every_side(browser: Any) -> None:
    state = state_after_click(browser, "harbour-talks")
    place = words_at(browser, "ahead", 2)
    browser.move_to(5, 5)
    browser.move_to(place["x"], place["y"])
    wait(lambda: browser.run("() => CSS.highlights.get('whence-active').size") == 1)
    said = card(browser)
    assert "Thursday, March 12, 2026" in said
    for side in state["result"]["conflicts"][0]["sides"]:
        assert side["source"] in said
    assert "Friday, March 13, 2026\n" in said
    browser.press("Escape")


def test_a_server_that_is_down_is_told_in_a_sentence(browser: Any) -> None:
    browser.in_extension("(all) => browser.storage.local.set(all)", {"server": "http://127.0.0.1:9"})
    state = state_after_click(browser, "harbour-talks")
    assert (state["status"], state["code"]) == ("error", "server-down")
    assert title(browser).startswith("No Whence server answers at http://127.0.0.1:9.")


def test_a_page_without_a_story_is_told_in_a_sentence(browser: Any) -> None:
    state = state_after_click(browser, "blank")
    assert (state["status"], state["code"]) == ("error", "no-story")
    assert title(browser).startswith("There is no article here")
    assert title(browser).endswith("The page's body is empty.")


def test_a_server_without_permission_is_told_in_a_sentence(browser: Any) -> None:
    browser.in_extension("(all) => browser.storage.local.set(all)", {"server": "http://other.example"})
    state = state_after_click(browser, "harbour-talks")
    assert (state["status"], state["code"]) == ("error", "no-permission")
    assert "does not let Whence reach http://other.example" in title(browser)
