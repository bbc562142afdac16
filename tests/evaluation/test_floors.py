"""Quality is a number we keep: no figure may fall below its floor. Needs outside gold, named by WHENCE_GOLD."""

import json
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import evaluate

GOLD = os.environ.get("WHENCE_GOLD")
SLACK = 0.3  # rounding of the scorers' tables


@pytest.mark.skipif(not GOLD, reason="WHENCE_GOLD names no folder with gold sets")
def test_no_figure_falls_below_its_floor():
    floors = json.loads(evaluate.FLOORS.read_text("utf-8"))
    measured = evaluate.measure(Path(GOLD))
    assert measured, f"no gold sets in {GOLD}"
    fallen = {
        f"{corpus} {name}": (value, floors[corpus][name])
        for corpus, figures in measured.items()
        if floors.get(corpus, {}).get("fingerprint") == figures["fingerprint"]
        for name, value in figures.items()
        if name != "fingerprint" and value < floors[corpus][name] - SLACK
    }
    assert fallen == {}


def test_floors_are_only_raised(tmp_path, monkeypatch):
    monkeypatch.setattr(evaluate, "FLOORS", tmp_path / "floors.json")
    evaluate.raise_floors({"set": {"fingerprint": "a", "value": 80.0, "strict": 70.0}})
    evaluate.raise_floors({"set": {"fingerprint": "a", "value": 79.0, "strict": 71.0}})
    assert json.loads(evaluate.FLOORS.read_text()) == {"set": {"fingerprint": "a", "value": 80.0, "strict": 71.0}}
