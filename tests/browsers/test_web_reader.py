"""The web reader in both browsers: pasted text, a file, the example, a date, the same marks and cards, no foreign request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conversation import text_of
from drivers import Page, wait

STORY = """Bridge to close on Friday, council says

The old bridge at Arden Bay will be closed on Friday, the council said on Tuesday.

A spokesman for the ferry company said that the bridge would be closed on Saturday. It was last closed in March 2019."""
MARKS = "() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name.replace('whence-', ''), [...ranges].map(String)]))"
FOREIGN = "() => performance.getEntriesByType('resource').map((one) => one.name).filter((url) => new URL(url).origin !== location.origin)"


@pytest.fixture
def reader(browser: Any, service: Any) -> Iterator[Page]:
    page = browser.open(service.url + "/")
    wait(lambda: page.run("() => 'ready' in document.documentElement.dataset"))
    yield page
    page.close()
    browser.front()


def read(reader: Page, story: str, date: str = "") -> None:
    reader.run("""([story, date]) => { document.getElementById("story").value = story; document.getElementById("date").value = date;
        document.getElementById("form").requestSubmit(); }""", [story, date])  # fmt: skip


def test_a_pasted_text_is_read_with_the_date_that_was_given(reader: Page) -> None:
    read(reader, STORY, "2026-03-10")
    wait(lambda: reader.run("() => document.querySelectorAll('#findings li').length"))
    assert text_of(reader, "#article h1") == "Bridge to close on Friday, council says"
    assert reader.run("() => document.querySelectorAll('#article p').length") == 2
    marks = reader.run(MARKS)
    assert any("Friday" in words for words in marks["ahead"]) and any("March 2019" in words for words in marks["period"])
    assert "Friday, March 13, 2026" in text_of(reader, "#dates")
    assert "set by you" in text_of(reader, ".published")
    assert reader.run(FOREIGN) == []


def test_the_example_shows_marks_cards_and_a_timeline(reader: Page) -> None:
    reader.click("#example")
    wait(lambda: reader.run("() => document.querySelectorAll('.timeline .mark').length"))
    reader.click("#disagreements button")
    assert "Reports disagree" in wait(lambda: reader.run("() => whence.card.text"))
    assert reader.run("() => CSS.highlights.get('whence-active').size") >= 1
    reader.click("[data-mark=ahead]")
    assert reader.run(MARKS)["ahead"] == []
    reader.click("#again")
    assert reader.run("() => [CSS.highlights.size, document.getElementById('asking').hidden, whence.card.isOpen()]") == [0, False, False]


def test_a_file_in_its_own_encoding_is_read(reader: Page, tmp_path: Path) -> None:
    paragraphs = "".join(f"<p>{block}</p>" for block in STORY.split("\n\n"))
    page = f"<!doctype html><meta charset='windows-1251'><title>Львів</title><body><article><h1>Львів</h1>{paragraphs}</article>"
    file = tmp_path / "story.html"
    file.write_bytes(page.encode("windows-1251"))
    reader.set_file("#file", str(file))
    wait(lambda: "Львів" in text_of(reader, "#article"))


def test_markup_in_a_story_stays_words(reader: Page) -> None:
    read(reader, STORY + "\n\nThe clerk wrote <img src=x onerror=alert(1)> & <b>bold</b> on the board on Monday.", "2026-03-10")
    wait(lambda: "onerror" in text_of(reader, "#article"))
    assert reader.run("() => document.querySelectorAll('#article img, #article b').length") == 0


EMPTY = "There is nothing to read yet."
CASES = {"nothing": ("  ", EMPTY), "no story": ("<html><body></body></html>", "Whence found no story in this.")}


@pytest.mark.parametrize("case", CASES)
def test_trouble_is_a_sentence(reader: Page, case: str) -> None:
    pasted, says = CASES[case]
    read(reader, pasted)
    wait(lambda: text_of(reader, "#status").startswith(says))


def test_a_file_that_is_no_text_is_told(reader: Page, tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_bytes(b"%PDF-1.7 \x00\x01")
    reader.set_file("#file", str(file))
    wait(lambda: text_of(reader, "#status").startswith("This file holds no text"))


def test_a_dropped_file_is_read(reader: Page) -> None:
    reader.run("""(story) => { const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([story], "story.txt", { type: "text/plain" }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true })); }""", STORY)  # fmt: skip
    wait(lambda: text_of(reader, "#article h1").startswith("Bridge to close"))
