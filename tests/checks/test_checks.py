"""fixtures/checks/en/*.checks: sentences and what does not fit in them."""

from dataclasses import replace
from pathlib import Path

import pytest

from whence.article import from_text
from whence.checks import check
from whence.languages import speak
from whence.model import AnchorTime, Article, Block
from whence.text import read_prose
from whence.times import find_times

ENGLISH = speak("en")
TABLES = sorted((Path(__file__).parents[2] / "fixtures" / "checks" / "en").glob("*.checks"))


def read_table(path):
    day, sentence, story = "", "", ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("@"):
            day = line[1:].strip()
        elif line.startswith(">"):
            story = " ¶ " + line[1:].strip()
        elif line.startswith("    "):
            yield pytest.param(day, sentence + story, line.strip(), id=f"{path.name}:{number}")
        elif line and not line.startswith("#"):
            sentence = line


@pytest.mark.parametrize(
    ("day", "sentence", "message"), [case for path in TABLES for case in read_table(path)]
)
def test_table(day, sentence, message):
    day, _, modified = day.partition(" changed ")
    text = sentence.replace(" ¶ ", "\n\n")
    article = from_text(text, anchor=AnchorTime(day, "caller", "high"), language="en")
    article = replace(article, modified=modified or None)
    prose = read_prose(article, ENGLISH.abbreviations)
    found = check(article, prose, find_times(article, prose, ENGLISH.times), ENGLISH.checks)
    assert [item.message for item in found] == ([] if message == "nothing" else [message])
    assert all(text[item.start : item.end] == item.text for item in found)


def test_a_language_without_words_makes_no_checks():
    article = Article(None, "", "de", "am 31. Juni", (Block("paragraph", 0, 11),))
    assert check(article, read_prose(article), (), None) == ()
