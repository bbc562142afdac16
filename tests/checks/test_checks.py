"""fixtures/checks/<language>.checks, or a folder of them: sentences and what does not fit in them."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whence import languages
from whence.article import from_text
from whence.checks import check
from whence.checks.dates import shown_day, shown_month
from whence.checks.vocabulary import NEVER
from whence.languages import speak
from whence.model import AnchorTime, Article, Block
from whence.text import read_prose
from whence.times import find_times

FIXTURES = Path(__file__).parents[2] / "fixtures" / "checks"
TABLES = sorted(FIXTURES.rglob("*.checks"))


def read_table(path):
    day, sentence, story = "", "", ""
    language = path.relative_to(FIXTURES).parts[0].removesuffix(".checks")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("@"):
            day = line[1:].strip()
        elif line.startswith(">"):
            story = " ¶ " + line[1:].strip()
        elif line.startswith("    "):
            yield pytest.param(language, day, sentence + story, line.strip(), id=f"{language}/{path.name}:{number}")
        elif line and not line.startswith("#"):
            sentence = line


@pytest.mark.parametrize(
    ("code", "day", "sentence", "message"), [case for path in TABLES for case in read_table(path)]
)
def test_table(code, day, sentence, message):
    language = speak(code)
    day, _, modified = day.partition(" changed ")
    text = sentence.replace(" ¶ ", "\n\n")
    article = from_text(text, anchor=AnchorTime(day, "caller", "high"), language=code)
    article = replace(article, modified=modified or None)
    prose = read_prose(article, language.abbreviations)
    found = check(article, prose, find_times(article, prose, language.times), language.checks)
    assert [item.message for item in found] == ([] if message == "nothing" else [message])
    assert all(text[item.start : item.end] == item.text for item in found)


def test_a_language_without_words_makes_no_checks():
    article = Article(None, "", "de", "am 31. Juni", (Block("paragraph", 0, 11),))
    assert check(article, read_prose(article), (), None) == ()


CHECKED = sorted(path.parent.name for path in Path(languages.__file__).parent.glob("*/checks.py") if path.parent.name != "shared")


def kinds(text, code):
    language = speak(code)
    article = from_text(text, anchor=AnchorTime("2025-07-21", "caller", "high"), language=code)
    prose = read_prose(article, language.abbreviations)
    return [item.kind for item in check(article, prose, find_times(article, prose, language.times), language.checks)]


def written(day, code):
    """A day as the language writes it, and in figures where it has such."""
    said = speak(code).checks
    figures = f"{day.day}.{day.month:02}.{day.year}"
    return [shown_day(day, said), *([figures] if said.day_in_figures.match(figures) else [])]


@pytest.mark.parametrize("code", CHECKED)
@given(day=st.dates(date(1918, 1, 1), date(2099, 12, 31)), off=st.integers(1, 6))
def test_any_weekday_but_its_own_does_not_fit_a_day(code, day, off):
    names = speak(code).checks.weekday_names
    for said in written(day, code):
        assert kinds(f"{names[day.weekday()]}, {said}.", code) == []
        assert kinds(f"{names[(day + timedelta(off)).weekday()]}, {said}.", code) == ["weekday"]


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("code", CHECKED)
def test_a_month_ends_where_the_calendar_ends_it(code, month):
    said = speak(code).checks
    last = monthrange(2024, month)[1]
    end = said.date.format(day=last, month=said.month_names[month - 1], year=2024)
    assert kinds(f"({end})", code) == []
    assert kinds(f"({end.replace(str(last), str(last + 1), 1)})", code) == ["missing day"]
    assert shown_month(month, None, said) in shown_month(month, 2024, said)


SAYS = {
    "weekday_before": "weekday", "month_year": "missing_day", "counted": "offset", "offset": "offset", "through": "stretch", "born": "age",
    "figure": "sum", "share": "share", "number": "headline", "deictic": "updated",
}  # fmt: skip
"""Patterns by which a check finds anything, and what it then says."""


@pytest.mark.parametrize("code", CHECKED)
def test_a_language_says_what_it_finds(code):
    said = speak(code).checks
    assert [check for pattern, check in SAYS.items() if getattr(said, pattern) is not NEVER and not getattr(said, f"{check}_message")] == []
