"""Every fixtures/pages/<slug>/ is a page and what must be read from it."""

import json
from pathlib import Path

import pytest

from whence import pipeline

ROOT = Path(__file__).parents[2] / "fixtures" / "pages"
SLUGS = sorted(folder.parent.name for folder in ROOT.glob("*/expected.json"))


def test_there_are_pages():
    assert len(SLUGS) >= 5


@pytest.mark.parametrize("slug", SLUGS)
def test_page(slug):
    expected = json.loads((ROOT / slug / "expected.json").read_text("utf-8"))
    analysis = pipeline.annotate_page((ROOT / slug / "page.html").read_bytes(), expected.get("url"))
    article = analysis.article
    if "blocks" in expected:
        assert [[b.kind, article.text[b.start : b.end]] for b in article.blocks] == expected["blocks"]
    if "language" in expected:
        assert article.language == expected["language"]
    if "published" in expected:
        found = article.published and {"value": article.published.value, "source": article.published.source}
        assert found == expected["published"]
    if "times" in expected:
        assert [[t.text, t.value] for t in analysis.times] == expected["times"]
    for wanted in expected.get("values", []):
        assert wanted in [[t.text, t.value] for t in analysis.times]
    told = [[c.kind, c.confidence, *([side.source, side.value] for side in c.sides)] for c in analysis.conflicts]
    assert told == expected.get("conflicts", []), "what a page does not say it disagrees on, nobody disagrees on"
