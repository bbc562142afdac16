"""Every span of our own pages stands on its exact words in a real Chromium; ``make placing`` does it with real pages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from drivers import program


def test_every_span_stands_on_its_words() -> None:
    if not program("chromium"):
        if os.environ.get("CI") == "true":
            pytest.fail("chromium is not on the PATH")
        pytest.skip("chromium is not on the PATH")
    # In a process of its own: the browser of the other tests already runs a loop in this one.
    told = subprocess.run([sys.executable, str(Path(__file__).with_name("placing.py")), "--own"], capture_output=True, text=True, timeout=120, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.count("100.00 % on the exact words, 0 silent, 0 wrong") == 2, told.stdout
