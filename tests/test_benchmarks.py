"""The benchmarks measure what there is: each stage runs over a text. How long it takes is no matter here."""

import runpy
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"


def test_every_stage_of_an_article_is_timed():
    stages = runpy.run_path(str(BENCHMARKS / "conflicts.py"))["stages"]
    story = "Bridge shut\n\nThe council said it would open on Friday. The builder said it would open on Monday."
    timed = stages([(story, "2025-07-21")])
    assert set(timed) == {"tokens, sentences, times", "attribution", "claims", "conflicts", "checks"}
    assert min(timed.values()) > 0


@pytest.mark.parametrize("path", sorted(BENCHMARKS.glob("*.py")), ids=lambda path: path.stem)
def test_what_a_benchmark_takes_from_whence_is_there(path, monkeypatch):
    monkeypatch.syspath_prepend(BENCHMARKS)  # as where it is run
    assert "whence" in path.read_text("utf-8")
    runpy.run_path(str(path))
