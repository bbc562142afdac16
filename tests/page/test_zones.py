"""A moment told in UTC, and what around it shows the newsroom's own time."""

import pytest

from whence.page import published, read_page
from whence.page.zones import localise

Z = "2024-05-02T02:54:29+00:00"


@pytest.mark.parametrize(
    ("around", "value", "sure"),
    [
        ({"beside": ["May 1, 2024 10:54 PM"]}, "2024-05-01T22:54:29-04:00", True),
        ({"beside": ["Published at 10:54 p.m. EDT"]}, "2024-05-01T22:54:29-04:00", True),
        ({"beside": ["Updated 7:54 pm PT"]}, "2024-05-01T19:54:29-07:00", True),
        ({"beside": ["2 May 2024 02:54"]}, Z, False),
        ({"others": ["2024-05-01T18:54:29+00:00"]}, "2024-05-01T18:54:29-08:00", True),
        ({"others": ["2024-05-01T11:00:00"]}, Z, False),
        ({"url": "https://news.example.co.uk/a"}, "2024-05-02T03:54:29+01:00", True),
        ({"url": "https://news.example/a", "language": "de"}, "2024-05-02T04:54:29+02:00", True),
        ({"day": "2024-05-01"}, "2024-05-01T22:54:29-04:00", False),
        ({"day": "2024-05-02"}, Z, True),
    ],
)
def test_localise(around, value, sure):
    asked = {"url": None, "language": "en", "beside": (), "others": (), "day": None} | around
    assert localise(Z, **asked) == (value, sure)


def test_a_dateline_in_the_page_s_language():
    page = read_page("<html lang=es><h1>Llueve</h1><p>17 de Febrero de 2020</p><p>Llovió mucho.</p>")
    found = published(page, ["Por: Ana Low | 17 de Febrero de 2020"])
    assert (found.value, found.source, found.confidence) == ("2020-02-17", "dateline", "medium")


def test_a_dateline_in_the_text_s_language_where_the_page_says_none():
    page = read_page("<h1>Llueve</h1><p>04/02/2020</p><p>Llovió mucho.</p>")
    assert published(page, ["04/02/2020 | Ana Low"], "es").value == "2020-02-04"


@pytest.mark.parametrize(
    "more",
    ['"@type":"LiveBlogPosting"', '"@type":"NewsArticle","dateModified":"2024-05-09T08:00:00+02:00"'],
    ids=["live blog", "changed a week later"],
)
def test_a_story_that_went_on_is_trusted_less(more):
    script = '<script type="application/ld+json">{' + more + ',"datePublished":"2024-05-01T09:00:00+02:00"}</script>'
    assert published(read_page(script + "<p>It rained.</p>")).confidence == "medium"


def test_of_several_stories_the_one_with_the_page_s_title():
    items = ",".join(f'{{"@type":"NewsArticle","headline":"{name}","datePublished":"{day}"}}' for name, day in [("Goats escape", "2024-01-01"), ("Ferry inquiry opens", "2024-05-01")])
    page = read_page(f'<title>Ferry inquiry opens - The Gull</title><script type="application/ld+json">[{items}]</script><p>It rained.</p>')
    assert published(page).value == "2024-05-01"
