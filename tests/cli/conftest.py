"""Runs a command as a person would, without a process of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from whence.cli import main


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """``run("times", "-", input="…")``; no WHENCE_* variable of the machine reaches the test."""
    import os

    for name in [name for name in os.environ if name.startswith("WHENCE_")]:
        monkeypatch.delenv(name)
    return lambda *args, input=None: CliRunner().invoke(main, [str(arg) for arg in args], input=input)
