"""What belongs to a story and what stands beside it, on small pages in our own words."""

import random

import pytest

from whence.annotations.selectors import quote
from whence.article import extract
from whence.errors import UnreadablePage
from whence.page import read_page

STORY = "".join(f"<p>The harbour master said that boat {n} had left the old pier before the storm, and that it was safe.</p>" for n in range(6))
OTHER = "".join(f"<p>A goat of number {n} was seen on the roof of the town hall, where it ate the flowers of the mayor.</p>" for n in range(6))


def read(body, head="<title>Boats leave harbour</title>"):
    return extract(read_page(f"<html lang=en><head>{head}</head><body>{body}</body></html>"))


@pytest.mark.parametrize(
    ("body", "left_out"),
    [
        (f"<article><h1>Boats leave harbour</h1>{STORY}</article><article><h2>Goats on the roof</h2>{OTHER}</article>", "goat"),
        (f"<div class=story><h1>Boats leave harbour</h1>{STORY}</div><div class=story><h1>Goats on the roof</h1>{OTHER}</div>", "goat"),
        (f"<article><h1>Boats leave harbour</h1>{STORY}<p>Sign up here for our newsletter and get it in your inbox.</p></article>", "newsletter"),
        (f"<article><h1>Boats leave harbour</h1>{STORY}<p>Follow @thegull on Twitter for more.</p></article>", "@thegull"),
        (f"<article><h1>Boats leave harbour</h1>{STORY}<p><a href=a>Goats</a> <a href=b>Geese</a> <a href=c>Gulls</a></p></article>", "Geese"),
        (f"<article><h1>Boats leave harbour</h1><p>sábado, 2 de maio de 2020 às 0:13</p>{STORY}</article>", "maio"),
    ],
    ids=["another article", "infinite scroll", "newsletter", "follow us", "links", "date line"],
)  # fmt: skip
def test_what_is_left_out(body, left_out):
    article = read(body)
    assert article.title == "Boats leave harbour"
    assert "boat 5" in article.text
    assert left_out not in article.text


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (f"<article><h1>Boats leave harbour</h1>{STORY}<p>Boats at the pier (Photo: Ann Low)</p>{OTHER}</article>", "caption", "Boats at the pier (Photo: Ann Low)"),
        (f"<article><h1>Boats leave harbour</h1>{STORY}<div class='social-embed'><blockquote class=tweet>The sea was calm.</blockquote></div>{OTHER}</article>", "quote", "The sea was calm."),
        (f"<article><h1>Boats leave harbour</h1><p class=standfirst>All of them got away before the wind came up at night.</p>{STORY}</article>", "standfirst", "All of them got away before the wind came up at night."),
    ],
    ids=["caption", "somebody's words", "standfirst"],
)  # fmt: skip
def test_what_is_kept_as_what_it_is(body, kind, said):
    article = read(body)
    assert (kind, said) in [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


@pytest.mark.parametrize(
    ("body", "left_out"),
    [
        ("<div class=ArticleCta_box><p>Goats need your help: join us.</p></div>", "Goats"),
        ("<div class='inlineRelatedStories'><p>Goats on the roof of the hall</p></div>", "Goats"),
        ("<span class=slide-count>2 of 7 goats</span>", "goats"),
        ("<p>Leggi anche: le capre sul tetto</p>", "capre"),
        ("<p>Lesen Sie auch: Ziegen auf dem Dach</p>", "Ziegen"),
        ("<p>Читайте также: козы на крыше</p>", "козы"),
        ("<p>12</p>", "12"),
        ("<p>Comments are moderated; goats will be deleted.</p>", "goats"),
        ("<p>https://gull.example/goats</p>", "goats"),
        ("<p>[Related: goats on the roof]</p>", "goats"),
        ("<p>[button link='/goats' size=big]Send goats[/button]</p>", "goats"),
        ("<p>Follow our full coverage of the goats.</p>", "goats"),
        ("<p>(Reporting by Ann Goat; editing by Tom Ash)</p>", "Goat"),
        ("<p>Ann Goat contributed to this report.</p>", "Goat"),
        ("<p>5 March 2025 - Publicado por: Ann Goat - Tags: cabras</p>", "Goat"),
        ("<figure><img src=a><figcaption>Ann Goat / Getty Images</figcaption></figure>", "Goat"),
        ("<figure class=video-embed><figcaption>Goats seen on the roof of the hall</figcaption></figure>", "Goats"),
    ],
)
def test_what_a_site_says_between_paragraphs(body, left_out):
    article = read(f"<article><h1>Boats leave harbour</h1>{STORY}{body}{STORY.replace('boat', 'ship')}</article>")
    assert "ship 5" in article.text
    assert left_out not in article.text


def test_other_stories_side_by_side_are_left_out():
    card = "<div class=tile><a href=x{0}><img src=a></a><div><a href=x{0}>Goats on roof number {0}</a></div><p>They ate the flowers of the mayor.</p></div>"
    article = read(f"<div class=page><h1>Boats leave harbour</h1>{STORY}<div class=tiles>{''.join(map(card.format, range(5)))}</div></div>")
    assert "boat 5" in article.text
    assert "flowers" not in article.text


def test_a_short_story_is_not_lost_among_the_next_ones():
    shown = "<li><div class=next-article><h2><a href=x>Goats on the roof</a></h2><p>The goats of number {} ate all the flowers of the mayor, and were then seen on the roof of the hall by nine people, who said so.</p></div></li>"
    body = f"<div class=tile><h1>Boats leave harbour</h1></div><div class=tile><p>{STORY[3:80]} on Monday.</p></div>"
    article = read(f"{body}<section class=next-post-list><ul>{''.join(map(shown.format, range(4)))}</ul></section>")
    assert "harbour master" in article.text


@pytest.mark.parametrize(
    "body",
    [
        "<p>Reporting by the goat was good, the mayor said.</p>",
        "<figure><img src=a><figcaption>A goat on the roof of the hall on Monday (Ann Low/Getty Images)</figcaption></figure>",
        "<div class='hentry post-3 category-sea tag-goat'><p>The goat was found on Friday, said its owner.</p></div>",
        "<p>“Read also what the goat did,” she said.</p>",
        "<ul><li>A goat was found on the roof on Friday, its owner said, and was glad.</li><li>12</li></ul>",
    ],
    ids=["a sentence about reporting", "a caption with its credit", "a post's own tags", "somebody's words", "figures of a list"],
)
def test_what_looks_like_it_and_stays(body):
    assert "goat" in read(f"<article><h1>Boats leave harbour</h1>{STORY}{body}{STORY.replace('boat', 'ship')}</article>").text


def test_a_paragraph_that_is_built_like_its_neighbours_is_no_gap():
    card = "<div class=card><div class=text><p>{}</p></div></div>"
    told = [f"The harbour master said that boat {n} had left the old pier before the storm, and that it was safe." for n in range(6)]
    told.insert(3, "It was first told on Tuesday night in <a href=x>the harbour's own paper</a>.")
    article = read(f"<h1>Boats leave harbour</h1><div class=cards>{''.join(map(card.format, told))}</div>")
    assert "It was first told on Tuesday night in the harbour's own paper." in article.text


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>The Gull</h1><div><h2>Boats leave harbour</h2>{STORY}</div>",
        f"<h1>Sea</h1><div><p class=article-title>Boats leave harbour</p>{STORY}</div>",
        f"<article><h2>Goats on the roof</h2>{OTHER}</article><article><h2>Boats leave harbour</h2>{STORY}</article>",
        f"<aside><h2>Boats leave harbour</h2>{STORY}</aside><h1>The Gull</h1>",
    ],
    ids=["site in the h1", "section in the h1", "one of many stories", "in a column of the layout"],
)
def test_the_headline_is_what_the_title_says(body):
    article = read(body, "<title>Boats leave harbour | The Gull</title>")
    assert article.title == "Boats leave harbour"
    assert "boat 5" in article.text
    assert "goat" not in article.text


def test_a_layout_of_tables_is_no_table():
    article = read(f"<table><tr><td><h1>Boats leave harbour</h1>{STORY}</td></tr></table>")
    assert {block.kind for block in article.blocks} == {"headline", "paragraph"}


def test_entries_of_one_kind_with_a_time_each_have_their_own_stamps():
    entry = '<section class=x><time datetime="2025-03-0{0}T21:30:00+01:00">21.30</time><p>The ash reached the harbour of the island, an hour later than the forecast of number {0} had said.</p></section>'
    article = read(f"<main><h1>Boats leave harbour</h1>{''.join(entry.format(n) for n in (3, 2, 1))}</main>")
    stamps = [block.anchor_time.value[:10] for block in article.blocks if block.kind == "paragraph" and block.anchor_time]
    assert stamps == ["2025-03-03", "2025-03-02", "2025-03-01"]


def test_a_quotation_is_widened_until_the_page_has_it_once():
    steps = "<p>Drink it within thirty minutes after lunch.</p><p>Advertisement</p>" * 4
    article = read(f"<article><h1>Boats leave harbour</h1>{STORY}{steps}</article>")
    found = [start for start in range(len(article.text)) if article.text.startswith("thirty minutes", start)]
    assert len(found) == 4
    for start in found:
        selector = quote(article, start, start + 14)
        words = "".join("".join(selector[key] for key in ("prefix", "exact", "suffix")).split())
        assert article.page_words.count(words) == 1


def test_a_long_story_is_read_and_a_long_refrain_is_not():
    words = ["harbour", "storm", "council", "bridge", "minister", "company", "report", "river", "teacher", "hospital", "station", "market", "judge"]
    lines = [" ".join(random.Random(n).choices(words, k=12)) + f" on pier {n * 7919 % 100_003}." for n in range(1_500)]
    assert len(read("<h1>Boats leave harbour</h1>" + "".join(f"<p>{line}</p>" for line in lines)).text) > 100_000
    rows = "".join(f"<p>{n % 50} {line}</p>" for n in range(30) for line in lines[:50])  # as tables of results go on
    assert len(read("<h1>Boats leave harbour</h1>" + rows).text) > 100_000
    with pytest.raises(UnreadablePage) as error:
        read("<h1>Boats leave harbour</h1><p>" + "It rained on Monday, they said. " * 5_000 + "</p>")
    assert "again and again" in error.value.detail


@pytest.mark.parametrize(
    "body",
    ["<div>" * 50_000 + "x", "<a href=x>On Monday</a> " * 100_000, "<p>" + "It rained on Monday. " * 250_000],
    ids=["nested tags", "links", "one text node"],
)
def test_pages_that_are_made_to_be_slow_are_refused(body):
    with pytest.raises(UnreadablePage) as error:
        read(body)
    assert error.value.detail.endswith((".", "does."))
