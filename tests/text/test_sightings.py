"""A pattern that is tried only where its words stand finds what it finds everywhere."""

import dataclasses
import re
from itertools import pairwise
from pathlib import Path

import pytest

from whence import languages
from whence.article import from_text
from whence.text import read_prose
from whence.text.leads import Leads, leads

FIXTURES = Path(__file__).parents[2] / "fixtures"
NONE: frozenset[str] = frozenset()
STORIES = [path.read_text("utf-8") for path in sorted((FIXTURES / "conflicts").glob("*.stories"))]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:said|wrote)\b", Leads({"said": None, "wrote": None}, (), NONE)),
        (r"\bannounce(?:s|d)", Leads({}, ("announced", "announces"), NONE)),
        (r"\bresign", Leads({}, ("resign",), NONE)),
        (r"(?<![\w-])no (?:\w+ )?deal", Leads({"no": None}, (), NONE)),
        (r"\bno (?:new )?deal\b", Leads({"no": frozenset({"new", "deal"})}, (), NONE)),
        (r"\bno\s+deal\b|\bno\b[^.]", Leads({"no": None}, (), NONE)),
        (r"\bno deal", Leads({"no": None}, (), NONE)),
        (r"\bhas(?: not|n['’]t)\b", Leads({"has": frozenset({"not"}), "hasn": frozenset({"'", "’"})}, (), NONE)),
        (r"\bgave(?= (?:up|in)\b)", Leads({"gave": frozenset({"up", "in"})}, (), NONE)),
        (r"\b(?:was|is) sure(?=,|$)", Leads({"was": frozenset({"sure"}), "is": frozenset({"sure"})}, (), NONE)),
        (r"\basked(?=[“\ue000])", Leads({"asked": None}, (), NONE)),  # a text has anything in its place
        (r"[.“] ?[Tt]he\b", Leads({".": frozenset({"the"}), "“": frozenset({"the"})}, (), NONE)),
        (r"(?<!\w)[$€]?\d+", Leads({"$": None, "€": None, "0": None}, (), NONE)),
        (r";\s+|\s+but\b", Leads({";": None}, (), frozenset({"but"}))),
        (r"(?<=, )named (?:by|as)\b", Leads({"named": frozenset({"by", "as"})}, (), NONE)),
        (r"(?<=re)said\b", None),  # within a word, as it may
        (r"said", None),  # it may begin within a word
        (r"\b[a-z]+ed\b", None),
        (r"\b(?:a|be)", None),  # too little is known of the word
        (r"\s+\w+", None),
    ],
)
def test_leads(pattern, expected):
    assert leads(re.compile(pattern)) == expected


def patterns(value):
    """Every pattern within a language's words."""
    if isinstance(value, re.Pattern):
        yield value
    elif dataclasses.is_dataclass(value):
        yield from patterns([getattr(value, field.name) for field in dataclasses.fields(value)])
    elif isinstance(value, list | tuple):
        for item in value:
            yield from patterns(item)


@pytest.mark.parametrize("text", [*STORIES, "It was\t\tbut; HAS’T, İstanbul said 3m But no\n\ndeal – and no Deal"])
def test_a_pattern_finds_in_each_sentence_what_it_would_find_without_help(text):
    prose = read_prose(from_text(text))
    english = languages.speak("en")
    for pattern in patterns([english.claims, english.checks]):
        held = prose.holding(pattern)
        for sentence in prose.sentences:
            start, end = sentence.start, sentence.end
            plain = [match.span() for match in pattern.finditer(text, start, end)]
            assert [match.span() for match in prose.finditer(pattern, start, end)] == plain, pattern.pattern
            assert not plain or sentence in held, pattern.pattern


def test_a_match_ends_before_the_next_begins():
    text = "no no no deal"
    prose = read_prose(from_text(text))
    found = [match.span() for match in prose.finditer(re.compile(r"\bno \w+"), 0, len(text))]
    assert found == [(0, 5), (6, 13)]
    assert all(one[1] <= other[0] for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bboats?\b", ["The boat sailed, and no boat came.", "Two boats are lost."]),
        (r"\bship\b", []),
        (r"[a-z]+ed\b", ["The boat sailed, and no boat came.", "It rained.", "Two boats are lost."]),  # it may begin anywhere
    ],
)
def test_sentences_in_which_a_match_may_begin(pattern, expected):
    prose = read_prose(from_text("The boat sailed, and no boat came. It rained. Two boats are lost."))
    assert [prose.text[sentence.start : sentence.end] for sentence in prose.sentences_begun(re.compile(pattern))] == expected


def test_the_first_match_of_each_sentence_that_has_one():
    prose = read_prose(from_text("The boat sailed, and no boat came. It rained. Two boats are lost."))
    assert {start: match[0] for start, match in prose.matched(re.compile(r"\bno boat\b|\bboats\b")).items()} == {0: "no boat", 46: "boats"}
