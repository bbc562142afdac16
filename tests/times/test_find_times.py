"""What must hold of every text, however odd."""

import re
import time
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import whence
from whence.errors import BadAnchor, WhenceError
from whence.model import DirectionCue

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


BY_THE_WEEK = st.sampled_from(
    ["it rained yesterday", "they met on Tuesday", "they will meet on Tuesday", "the fair opens next Saturday", "prices fell last week",
     "a ruling is due in 10 days", "he died three days ago", "it rained over the weekend", "he left two weeks ago", "the shop reopens on Friday week",
     "talks will resume on Monday and Thursday", "he spoke on Sunday night", "the bank shuts at 5 p.m. on Friday", "they met the day before yesterday"]
)  # fmt: skip


@given(BY_THE_WEEK, st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(-200, 200))
@settings(max_examples=200, deadline=None)
def test_a_story_told_whole_weeks_later_has_its_days_whole_weeks_later(sentence, day, weeks):
    later = day + timedelta(7 * weeks)
    here = [datetime.fromisoformat(t.begin) for t in whence.find_times(sentence, day.isoformat())]
    there = [datetime.fromisoformat(t.begin) for t in whence.find_times(sentence, later.isoformat())]
    assert here
    assert there == [begin + timedelta(7 * weeks) for begin in here]


NEUTRAL = st.lists(st.sampled_from(["boats", "the", "mayor", "likes", "green", "Alma", "with", "and", "two", "of", "no", "salt", "it"]), max_size=12)


@given(BY_THE_WEEK, NEUTRAL, NEUTRAL)
@settings(max_examples=150, deadline=None)
def test_sentences_without_times_around_one_change_nothing(sentence, before, after):
    alone = whence.find_times(sentence + ".", "2024-03-14")
    text = f"{' '.join(before)}.\n\n{sentence}.\n\n{' '.join(after)}."
    among = whence.find_times(text, "2024-03-14")
    assert [(t.text, t.value) for t in among] == [(t.text, t.value) for t in alone]


VALUE = re.compile(
    r"(PRESENT|PAST|FUTURE)_REF|P(T?[\dX.]+[A-Z])+|FY\d{4}(-[QH]\d)?|[\dX]{2,4}"
    r"|[\dX]{4}-(W[\dX]{2}(-WE|-\d)?|Q[1-4X]|H[12X]|SP|SU|FA|WI|[\dX]{2}(-[\dX]{2})?)?(T(\d\d(:\d\d)?|MO|MI|AF|EV|NI|DT))?"
)


@given(st.lists(PIECES, max_size=25), st.sampled_from(["2024-02-29", None, "1999-12-31T23:59-05:00"]))
@settings(max_examples=150, deadline=None)
def test_every_value_is_of_timex3(words, anchor):
    for found in whence.find_times(" ".join(words), anchor):
        assert VALUE.fullmatch(found.value), found
        for moment in filter(None, (found.begin, found.until)):
            datetime.fromisoformat(moment)


SLOW = ["on ", "2024 ", "Monday ", "x", "7", "May 3, 2024 to June 4, 2025 and ", "half a quarter of an ", "\"said, ", "the last the last "]


@pytest.mark.parametrize("piece", SLOW)
def test_a_text_made_to_be_slow_costs_by_its_length(piece):
    def seconds(length):
        text = piece * (length // len(piece))
        begin = time.process_time()
        whence.find_times(text, "2025-07-21")
        return time.process_time() - begin

    small = min(seconds(10_000) for _ in range(3))
    large = min(seconds(40_000) for _ in range(3))
    assert large < 10 * small + 0.01, f"four times the text took {large / small:.1f} times as long"


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
        start = time.process_time()
        whence.find_times(text, "2025-07-21")
        return time.process_time() - start

    seconds(4)
    small = min(seconds(20) for _ in range(3))
    large = min(seconds(80) for _ in range(3))
    assert large / small < 10, f"four times the text took {large / small:.1f} times as long"


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_clock_and_zone_of_the_machine_never_leak_in(zone, monkeypatch):
    text = "He spoke yesterday at 9 p.m. and will speak on 3/5/2024 or on Friday."
    here = whence.find_times(text, "2024-03-14T00:20+01:00")
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    time.tzset()
    try:
        assert whence.find_times(text, "2024-03-14T00:20+01:00") == here
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("The larks host the owls on Saturday.", "Saturday", "counted from the story's date, 14 March 2024; “host” looks ahead"),
        ("It should have been mended by Tuesday.", "Tuesday", "counted from the story's date, 14 March 2024; “mended” looks back"),
        ("The keeper, on Saturday again alone.", "Saturday", "counted from the story's date, 14 March 2024; nothing in the sentence says which, it is the nearer one"),
        ("The keeper, on Monday again alone.", "Monday", "counted from the story's date, 14 March 2024; nothing in the sentence looks ahead"),
        ("In 2011, they hid it at 3 a.m.", "3 a.m.", "counted from “2011”"),
        ("They dug on Saturday, March 2. By the Monday they were out.", "Monday", "counted from “Saturday, March 2”, 2 March 2024"),
    ],
)
def test_why_says_what_was_counted_from_and_what_looks_which_way(text, said, reason):
    found = {t.text: t for t in whence.find_times(text, "2024-03-14T15:00+00:00")}
    assert found[said].why == reason
    told = re.search("“([^”]+)” looks (ahead|back)", reason)
    assert found[said].cue == (DirectionCue(told[1], told[2] == "ahead") if told else None)


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31", "9999-12-31T23:59+00:00"])
def test_a_year_that_no_text_is_of_is_no_anchor(anchor):
    with pytest.raises(BadAnchor):
        whence.find_times("It rained on Monday.", anchor)


@pytest.mark.parametrize("text", ["last Tuesday", "next Friday", "next month", "this year", "tomorrow", "the previous May", "the following spring"])
def test_a_rule_is_called_by_what_it_finds(text):
    (found,) = whence.find_times(f"It came {text}.", "2024-03-14")
    direction = text.removeprefix("the ").split()[0]
    assert direction in found.rules[0]


def test_where_a_word_may_be_broken_is_no_part_of_it():
    text = "It shut on Tues\u00adday, opens next Wed\u200bnes\u00adday\u00ad and \u00ad in Sep\u00adtem\u00adber."
    found = whence.find_times(text, "2024-03-14")
    assert [(t.text, t.value) for t in found] == [("Tues\u00adday", "2024-03-12"), ("next Wed\u200bnes\u00adday", "2024-03-20"), ("Sep\u00adtem\u00adber", "2024-09")]
    assert all(text[t.start : t.end] == t.text for t in found)


def test_what_no_calendar_reaches_says_so():
    (found,) = whence.find_times("The bog formed some 10,000 years ago.", "2024-03-14")
    assert found.why == "not resolved: no calendar reaches so far"
