"""A check speaks the page's language, and its annotation says which that is."""

import pytest

import whence

PAGE = "<html lang='{}'><meta property='article:published_time' content='2025-07-21'><h1>{}</h1><p>{}</p></html>"


@pytest.mark.parametrize(
    ("tag", "text", "tongue"), [("en-GB", "The fair opens on 31 June in Ost.", "en"), ("de-AT", "Die Messe öffnet am 31. Juni in Ost.", "de")]
)
def test_a_check_says_in_which_language_it_speaks(tag, text, tongue):
    found = whence.annotate(PAGE.format(tag, text, " ".join([text] * 3)), language=tag)
    said = {annotation["whence"]["finding"]: annotation["body"][0]["language"] for annotation in found.annotations}
    assert said["check"] == tongue
    assert said["time"] == "en"
