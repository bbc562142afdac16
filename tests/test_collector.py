"""The collector of cycles looks seldom while a page is read; that costs no memory, since a page leaves no cycles."""

import gc
from pathlib import Path

import pytest

from whence import annotate, collector
from whence.errors import UnreadablePage

PAGE = (Path(__file__).parents[1] / "fixtures" / "pages" / "meta-date" / "page.html").read_bytes()


def test_a_page_leaves_nothing_to_collect():
    annotate(PAGE)
    gc.collect()
    annotate(PAGE)
    assert gc.collect() == 0


def test_the_collector_has_its_habit_again_after_a_page_that_cannot_be_read():
    habit = gc.get_threshold()
    with pytest.raises(UnreadablePage):
        annotate("%PDF-1.7")
    assert gc.get_threshold() == habit


def test_whoever_eased_it_ends_that():
    with collector.easy():
        annotate(PAGE)
        assert gc.get_threshold()[0] == collector.SELDOM
    assert gc.get_threshold()[0] < collector.SELDOM
