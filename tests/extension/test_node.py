"""The extension's JavaScript under node's own test runner; every *.test.mjs beside this file."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NODE = shutil.which("node") or shutil.which("nodejs")


def test_there_are_files():
    assert list(HERE.glob("*.test.mjs"))


@pytest.mark.parametrize("path", sorted(HERE.glob("*.test.mjs")), ids=lambda path: path.name)
def test_node(path):
    if NODE is None:
        if os.environ.get("CI") == "true":
            pytest.fail("node is missing: install nodejs")
        pytest.skip("node is missing: install nodejs (Debian, Ubuntu: apt-get install nodejs)")
    ran = subprocess.run([NODE, "--test", str(path)], check=False, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stdout + ran.stderr
