"""GET /: the page, the files that it loads and their policy; each of the extension's files is there once."""

from __future__ import annotations

import json
import os
import re
import sys
import zipfile
from pathlib import Path

import pytest
import uv_build

from whence.api.endpoints.reader import FOLDER, TYPES

READER = Path(str(FOLDER))
FILES = sorted(path.relative_to(READER).as_posix() for path in READER.rglob("*") if path.suffix in TYPES)


def test_the_page_has_no_script_style_or_handler_of_its_own(client):
    page = client.get("/")
    text = page.get_data(as_text=True)
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", text)
    assert not re.search(r"(?:src|href)=\"(?!/)", text)


def test_every_file_that_the_page_names_is_served(client):
    named = re.findall(r"(?:src|href)=\"(/reader/[^\"]+)\"", client.get("/").get_data(as_text=True))
    assert len(named) > 5
    for path in named:
        assert client.get(path).status_code == 200, path


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_served_as_what_it_is(client, name):
    response = client.get(f"/reader/{name}")
    assert (response.status_code, response.content_type) == (200, TYPES[Path(name).suffix])
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert client.get(f"/reader/{name}", headers={"If-None-Match": response.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".js")])
def test_every_file_that_a_module_imports_is_served(client, name):
    text = client.get(f"/reader/{name}").get_data(as_text=True)
    for imported in re.findall(r"^import (?:[^\"]* from )?\"(\.[^\"]+)\"", text, re.MULTILINE):
        path = (READER / name).parent.joinpath(imported)
        assert path.exists(), f"{name} imports {imported}"


@pytest.mark.parametrize("name", ["", "nothing.js", "../app.py", "..%2Fapp.py", "extension/../../app.py", "reader.html", "extension", "extension/manifest.json"])
def test_nothing_else_is_served(client, name):
    assert client.get(f"/reader/{name}").status_code == 404


def test_the_extensions_files_are_links_to_the_extension(root):
    linked = [name for name in FILES if name.startswith("extension/")]
    assert len(linked) > 20
    for name in linked:
        path = READER / name
        assert path.is_symlink() and path.resolve() == root / name, name


def test_a_package_holds_the_files_themselves(root, tmp_path, monkeypatch):
    monkeypatch.chdir(root)
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)  # where uv_build's program is
    name = uv_build.build_wheel(str(tmp_path))
    with zipfile.ZipFile(tmp_path / name) as wheel:
        for file in FILES:
            assert wheel.read(f"whence/api/reader/{file}") == (READER / file).read_bytes(), file


def test_the_six_languages_are_the_extensions_own(root):
    spoken = json.loads(re.search(r"SPOKEN = (\[[^\]]*\])", (READER / "door.js").read_text("utf-8"))[1])
    assert sorted(spoken) == sorted(path.name for path in (root / "extension" / "_locales").iterdir())
