"""fixtures/conflicts/*.stories: short stories and the one disagreement they hold, or none."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from whence.claims import find_claims
from whence.conflicts import compare
from whence.languages.en.claims import CLAIMS
from whence.languages.en.words import ABBREVIATIONS
from whence.model import AnchorTime, Article, Block, Timex
from whence.text import read_prose

TABLES = sorted((Path(__file__).parents[2] / "fixtures" / "conflicts").glob("*.stories"))
MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


def read_table(path):
    for part in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, rest = part.partition("\n")
        name, _, day = head.partition(" @ ")
        story, _, answer = rest.partition("\n=> ")
        yield pytest.param(story.strip(), day.strip(), answer.strip().splitlines(), id=f"{path.name}: {name}")


def bounds(value: str) -> tuple[str, str] | None:
    if match := re.match(r"(\d{4})-W(\d\d)$", value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return str(monday), str(monday + timedelta(7))
    if re.match(r"\d{4}-\d\d-\d\d", value):
        day = date.fromisoformat(value[:10])
        return str(day), str(day + timedelta(1))
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        year, month = int(match[1]), int(match[2])
        return f"{value}-01", f"{year + month // 12}-{month % 12 + 1:02d}-01"
    if re.fullmatch(r"\d{4}", value):
        return f"{value}-01-01", f"{int(value) + 1}-01-01"
    return None


def build(story: str, day: str) -> tuple[Article, list[Timex]]:
    """An Article and its Timexes from a story with marked times."""
    text, times, last = "", [], 0
    for match in MARK.finditer(story):
        text += story[last : match.start()]
        span = bounds(match[2]) or (None, None)
        start = len(text)
        text += match[1]
        times.append(Timex(start, len(text), match[1], "DATE", match[2], *span))
        last = match.end()
    text += story[last:]
    blocks, position = [], 0
    for number, paragraph in enumerate(text.split("\n\n")):
        blocks.append(Block("paragraph" if number else "headline", position, position + len(paragraph)))
        position += len(paragraph) + 2
    anchor = AnchorTime(day, "caller", "high")
    return Article(None, "", "en", text, tuple(blocks), anchor, None, anchor), times


@pytest.mark.parametrize(("story", "day", "answer"), [case for path in TABLES for case in read_table(path)])
def test_table(story, day, answer):
    article, times = build(story, day)
    found = compare(find_claims(article, read_prose(article, ABBREVIATIONS), times, CLAIMS), article)
    if answer == ["nothing"]:
        assert not found
        return
    assert [f"{c.kind} {c.confidence} {c.question}" for c in found] == answer[:1]
    sides = {side.value: side for side in found[0].sides}
    wanted = dict(line.strip().split(" | ") for line in answer[1:])
    assert list(sides) == list(wanted)
    for value, source in wanted.items():
        side = sides[value]
        assert source in side.source
        assert article.text[side.start : side.end] == side.text
    assert found[0].id == "c1"
