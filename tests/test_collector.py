"""The collector of cycles is paused while a page is read; that costs no memory, since a page leaves no cycles."""

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


def test_the_collector_goes_on_after_a_page_that_cannot_be_read():
    with pytest.raises(UnreadablePage):
        annotate("%PDF-1.7")
    assert gc.isenabled()


def test_whoever_paused_it_ends_the_pause():
    with collector.paused():
        annotate(PAGE)
        assert not gc.isenabled()
    assert gc.isenabled()
