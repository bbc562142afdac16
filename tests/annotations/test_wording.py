"""Times in the words that a reader is shown."""

import pytest

import whence
from whence.annotations import display


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("They meet on Friday.", "Friday, 25 July 2025"),
        ("They met last week.", "the week of Monday, 14 July 2025"),
        ("They met at the weekend, all of the weekend.", "the weekend of 19 July 2025"),
        ("It fell in June.", "June 2025"),
        ("It fell in the third quarter of 2019.", "the third quarter of 2019"),
        ("It fell in 2019.", "2019"),
        ("It fell in the 1990s.", "the 1990s"),
        ("It fell at 9 p.m. on Friday.", "Friday, 18 July 2025, 21:00"),
        ("It fell on Friday night.", "Friday, 18 July 2025, night"),
        ("It was built in the 17th century.", "the 17th century"),
        ("It was built in the 21st century.", "the 21st century"),
        ("It took six days.", "6 days"),
        ("It took 30 minutes.", "30 minutes"),
        ("It took several days.", "some days"),
        ("They are now at sea.", ""),
    ],
)
def test_display(text, shown):
    assert display(whence.find_times(text, "2025-07-21")[0]) == shown


def test_what_is_not_resolved_is_not_shown_as_a_date():
    assert display(whence.find_times("They meet on Friday.", None)[0]) == ""


def test_a_note_says_in_which_language_it_speaks():
    page = (
        "<html lang=de><h1>Brand im Hafen</h1><p>Bei dem Brand gab es zwei Verletzte, sagte die Polizei am Dienstag. "
        "Die Feuerwehr sagte, bei dem Brand habe es drei Verletzte gegeben.</p></html>"
    )
    made = whence.annotate(page, anchor="2025-07-22").annotations
    assert {(one["whence"]["finding"], one["body"][0]["language"]) for one in made} == {("time", "en"), ("conflict", "de")}
