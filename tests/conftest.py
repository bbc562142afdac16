"""What several rooms' tests need: the folders, and one story in our own words."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

STORY = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferry inquiry to open Friday</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-14T09:30:00+02:00">
</head><body><nav><a href="/">Live: Sunday in review</a></nav>
<article><h1>Ferry inquiry to open Friday</h1>
<p>The inquiry into the ferry accident will open on Friday, Judge Halla Brenn said on Tuesday in the old
customs house of Norrvik, where the families of the passengers had waited since the morning.</p>
<p>The ferry ran aground on 2 May 2024 in thick fog. Its captain, Jon Aske, was questioned yesterday, the coast
guard said, and he will be heard again next week before the court decides what to do with the wreck.</p>
</article><footer>Updated every Monday</footer></body></html>"""


@pytest.fixture
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture
def story() -> str:
    """A short news page of 14 May 2024, a Tuesday, with decoys in its navigation and footer."""
    return STORY
