"""What must hold of every text, however odd."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import whence
from whence.errors import WhenceError

PIECES = st.sampled_from(
    ["Monday", "may", "3", "rd", "July", "2025", "9", ":", "15", "pm", "the", "last", "next", "week", "a", "few", "years", "ago", "later", "after", "in", "50", "days", "'", "s", "-", ",", ".", "every", "mid", "early", "of", "and", "1990", "s", "noon", "GMT", "0300", "quarter", "fiscal", "29", "February", "31", "00", "99", "24", "half", "past", "three", "century", "weekend\n", "Straße", "🙂", "“", "”"]
)


@given(st.lists(PIECES, max_size=25), st.sampled_from([" ", "", " \n\n"]), st.sampled_from(["2024-02-29", None, "1999-12-31T23:59-05:00"]))
@settings(max_examples=150, deadline=None)
def test_every_time_is_a_slice_of_the_text_in_order_without_overlap(words, joint, anchor):
    text = joint.join(words)
    found = whence.find_times(text, anchor)
    assert all(t.text == text[t.start : t.end] and t.text for t in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(t.why for t in found)
    assert all(t.begin is None or t.begin < t.until for t in found)


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read(text):
    whence.find_times(text, "2025-07-21")


def test_what_a_time_was_counted_from_is_said():
    (yesterday,) = whence.find_times("They met yesterday.", "2025-07-21T18:04+03:00")
    assert yesterday.relative
    assert yesterday.counted_from.kind == "published"
    assert yesterday.counted_from.value == "2025-07-21"
    assert "21 July 2025" in yesterday.why
    assert (yesterday.begin, yesterday.until) == ("2025-07-20", "2025-07-21")


def test_a_date_said_in_full_needs_no_anchor():
    (full,) = whence.find_times("They met on 3 May 2019.", None)
    assert (full.value, full.relative, full.counted_from) == ("2019-05-03", False, None)


def test_without_an_anchor_a_relative_time_says_that_it_is_unresolved():
    (bare,) = whence.find_times("They meet on Friday.", None)
    assert (bare.value, bare.begin) == ("XXXX-WXX-5", None)
    assert "no publication date" in bare.why


def test_the_local_day_of_the_newsroom_counts_not_utc():
    (today,) = whence.find_times("It rained today.", "2025-07-21T23:30-07:00")
    assert today.value == "2025-07-21"


def test_an_anchor_that_is_no_date_is_refused():
    with pytest.raises(WhenceError, match="ISO 8601"):
        whence.find_times("It rained today.", "soon")


def test_the_work_grows_with_the_length_not_its_square():
    sentence = "The talks will be held on Wednesday, a week after the mayor spoke on May 3. "

    def seconds(times):
        text = "\n".join([sentence * 5] * times)
        start = time.perf_counter()
        whence.find_times(text, "2025-07-21")
        return time.perf_counter() - start

    seconds(4)
    small = min(seconds(20) for _ in range(3))
    large = min(seconds(80) for _ in range(3))
    assert large / small < 10, f"four times the text took {large / small:.1f} times as long"
