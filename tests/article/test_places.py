"""Every character of an article knows the browser's text node that it came from."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from whence import annotations
from whence.article import extract
from whence.model import Timex
from whence.page import read_page

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*/page.html"))
_RAW = {"script", "style", "noscript", "textarea", "title", "iframe", "template", "option", "select"}


def number(source: str) -> tuple[str, dict[int, str]]:
    """What the extension does to its inert clone: a comment with a number before every visible text node."""
    tree = html.document_fromstring(source)
    nodes: dict[int, str] = {}

    def stamp(text):
        nodes[len(nodes)] = text
        comment = html.HtmlComment(f"w:{len(nodes) - 1}")
        comment.tail = text
        return comment

    for element in list(tree.iter()):
        if isinstance(element.tag, str) and element.tag not in _RAW and element.text and element.text.strip():
            text, element.text = element.text, None
            element.insert(0, stamp(text))
        parent = element.getparent()
        if parent is not None and parent.tag not in _RAW and element.tail and element.tail.strip():
            text, element.tail = element.tail, None
            element.addnext(stamp(text))
    return html.tostring(tree, encoding="unicode"), nodes


def check_places(source):
    numbered, nodes = number(source)
    article = extract(read_page(numbered))
    assert article.runs
    placed = set()
    for run in article.runs:
        said = article.text[run.start : run.start + run.length]
        if run.node is None:
            assert said == " "  # a line break of the page
            continue
        units = nodes[run.node].encode("utf-16-le")
        wide = len(said.encode("utf-16-le"))
        there = units[2 * run.offset : 2 * run.offset + wide].decode("utf-16-le")
        assert re.sub(r"\s", " ", there) == said
        placed.update(range(run.start, run.start + run.length))
    inside = {i for block in article.blocks for i in range(block.start, block.end)}
    assert {i for i in inside if not article.text[i].isspace()} <= placed


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_pages(path):
    check_places(path.read_text("utf-8"))


WORDS = st.text(alphabet="aé🙂 \n\t&;<b>Z9\u00ad\u200b", min_size=1, max_size=30).map(lambda s: s.replace("<", "&lt;").replace("&;", "&amp;"))


@given(st.lists(st.tuples(WORDS, st.sampled_from(["b", "a", "em", "span", "br"]), WORDS), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_any_inline_markup(parts):
    body = "".join(
        f"<p>The harbour was long and quiet, people said then. {a}<{tag}>" + ("" if tag == "br" else f"{b}</{tag}>") + f"{a} So it went on.</p>"
        for a, tag, b in parts
    )
    check_places(f"<html><body><h1>The harbour</h1>{body}</body></html>")


def test_where_a_word_may_be_broken_is_no_part_of_it():
    source = "<h1>Fair moved</h1><p>\u200b</p><p>🙂 It was moved to Satur\u00adday, they said, \u00ad from next\u00a0Fri\u200bday.</p>"
    numbered, nodes = number(source)
    for page in (numbered, source):
        article = extract(read_page(page))
        assert article.text == "Fair moved\n\n🙂 It was moved to Saturday, they said, from next Friday."
        spans = [(start := article.text.index(words), start + len(words)) for words in ("Saturday", "next Friday")]
        times = [Timex(start, end, article.text[start:end], "DATE", "2025-05-10") for start, end in spans]
        made = [one["target"]["selector"] for one in annotations.annotate_findings(article, times, [], [])]
        assert [one[0]["exact"] for one in made] == ["Saturday", "next Friday"]
        if page == source:
            assert article.page_words.startswith("Fairmoved🙂ItwasmovedtoSaturday,theysaid,fromnextFriday.")
            continue
        whole = nodes[max(nodes)].encode("utf-16-le")
        there = [whole[2 * one[2]["startSelector"]["offset"] : 2 * one[2]["endSelector"]["offset"]].decode("utf-16-le") for one in made]
        assert there == ["Satur\u00adday", "next\u00a0Fri\u200bday"]


def test_a_range_that_crosses_nodes_and_wide_characters():
    source = "<html><body><h1>Fair 🙂 moved to <b>Satur</b>day</h1><p>It was moved, they said, because of rain.</p></body></html>"
    numbered, nodes = number(source)
    article = extract(read_page(numbered))
    start = article.text.index("Saturday")
    timex = Timex(start, start + 8, "Saturday", "DATE", "2025-05-10", "2025-05-10", "2025-05-11")
    (annotation,) = annotations.annotate_findings(article, [timex], [], [])
    quote, position, found = annotation["target"]["selector"]
    assert quote["exact"] == "Saturday"
    assert (position["start"], position["end"]) == (start, start + 8)
    first, last = found["startSelector"], found["endSelector"]
    assert nodes[first["node"]][first["offset"] :] == "Satur"
    assert nodes[last["node"]][: last["offset"]] == "day"
