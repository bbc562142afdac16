"""The README says what there is: every command, every setting, every endpoint, every file it points at; the examples hold."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re

import pytest

import whence
from whence.api.endpoints import ENDPOINTS
from whence.cli import main
from whence.settings import settings_table


@pytest.fixture
def readme(root):
    return (root / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(main.commands))
def test_the_readme_names_the_command(readme, name):
    assert f"whence {name}" in readme


@pytest.mark.parametrize("endpoint", [one for one in ENDPOINTS if one.path != "/"], ids=lambda one: one.name)
def test_the_readme_names_the_endpoint(readme, endpoint):
    assert endpoint.path in readme


def test_the_settings_table_is_current(readme):
    assert readme.split("<!-- settings -->")[1].split("<!-- /settings -->")[0].strip() == settings_table()


def test_what_the_readme_points_at_is_there(readme, root):
    links = [link for link in re.findall(r"\]\(([^)]+)\)", readme) if "://" not in link]
    assert links
    assert [link for link in links if not (root / link).exists()] == []


def test_the_lock_files_hold_names_versions_and_hashes_alone(root):
    for name in ("requirements.lock", "requirements-test.lock"):
        for line in (root / name).read_text("utf-8").splitlines():
            assert re.fullmatch(r"[a-z0-9-]+==[^\s@]+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line), line


def test_one_lock_holds_the_other(root):
    runtime, test = ((root / name).read_text("utf-8").splitlines() for name in ("requirements.lock", "requirements-test.lock"))
    pinned = {line.split(" ")[0] for line in runtime if "==" in line}
    assert pinned
    assert pinned <= {line.split(" ")[0] for line in test if "==" in line}


MODULES = [module.name for module in pkgutil.walk_packages(whence.__path__, "whence.") if not module.name.endswith("__main__")]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_hold(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("room", ["page", "article", "text", "claims", "conflicts", "accounts"])
def test_the_map_names_every_file_of_a_room(root, room):
    told = (root / "server/README.md").read_text("utf-8")
    assert [file.stem for file in (root / "server/whence" / room).glob("*.py") if f"`{file.stem}" not in told and file.stem != "__init__"] == []
