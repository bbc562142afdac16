"""The store archives: the same bytes every time, all that is needed and nothing else; what the stores' linter says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
EXTENSION = HERE.parents[1] / "extension"
LINTER = HERE / "node_modules" / ".bin" / "web-ext"
# Chrome's panel, and Chrome's background beside Firefox's own: one manifest for both cannot do without them.
UNAVOIDABLE = {
    ("MANIFEST_PERMISSIONS", '/permissions: Invalid permissions "sidePanel" at 4.'),
    ("BACKGROUND_SERVICE_WORKER_IGNORED", 'Unsupported "/background/service_worker" manifest property is ignored by Firefox.'),
}


def archives(folder: Path) -> dict[str, Path]:
    """What ``make extension`` makes, by store."""
    subprocess.run([sys.executable, EXTENSION / "archive.py", folder], check=True, capture_output=True)
    return {path.name.split("-")[1]: path for path in folder.glob("*.zip")}


def lint(folder: Path) -> set[tuple[str, str]]:
    """The linter's errors, warnings and notices."""
    if not LINTER.exists():
        missing = "web-ext is not installed; run: npm ci --prefix tests/extension"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    ran = subprocess.run([LINTER, "lint", "--source-dir", folder, "--output", "json", "--no-config-discovery"],
                         check=False, capture_output=True, text=True, timeout=100)  # fmt: skip
    said = json.loads(ran.stdout)
    return {(one["code"], one["message"]) for kind in ("errors", "warnings", "notices") for one in said[kind]}


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    one, other = archives(tmp_path / "one"), archives(tmp_path / "other")
    assert sorted(one) == ["chrome", "firefox"]
    for store, path in one.items():
        assert path.read_bytes() == other[store].read_bytes()


@pytest.mark.parametrize("store", ["chrome", "firefox"])
def test_all_that_is_needed_and_nothing_else(tmp_path: Path, store: str) -> None:
    with zipfile.ZipFile(archives(tmp_path)[store]) as made:
        names = set(made.namelist())
        manifest = json.loads(made.read("manifest.json"))
        texts = {name: made.read(name).decode() for name in names if name.endswith((".js", ".html", ".css"))}
    assert not [name for name in names if name.endswith((".py", ".md")) or name == "screenshot.png"]
    for path in paths_in(manifest):
        assert path in names
    for name, text in texts.items():
        for found in re.findall(r"(?:from |^import |src=|href=)\"(\.?[./\w-]+)\"", text, re.MULTILINE):
            assert os.path.normpath(Path(name).parent / found) in names, f"{name} needs {found}"
        assert not re.search(r"https?://(?!127\.0\.0\.1|localhost|\*|www\.w3\.org/|www\.News|news\.example)[a-z]", text), f"{name} names a foreign host"


def paths_in(manifest: Any) -> list[str]:
    """Every file that the manifest names."""
    if isinstance(manifest, str):
        return [manifest] if re.fullmatch(r"[\w/-]+\.(?:js|html|png)", manifest) else []
    parts = manifest.values() if isinstance(manifest, dict) else manifest if isinstance(manifest, list) else []
    return [path for part in parts for path in paths_in(part)]


def test_the_linter_finds_exactly_what_cannot_be_avoided() -> None:
    assert lint(EXTENSION) == UNAVOIDABLE


def test_the_linter_finds_nothing_in_firefoxs_archive(tmp_path: Path) -> None:
    shutil.unpack_archive(archives(tmp_path)["firefox"], tmp_path / "unpacked")
    assert lint(tmp_path / "unpacked") == set()


def test_every_permission_is_explained() -> None:
    manifest = json.loads((EXTENSION / "manifest.json").read_text("utf-8"))
    readme = (EXTENSION / "README.md").read_text("utf-8")
    asked = [*manifest["permissions"], *manifest["host_permissions"], *manifest["optional_host_permissions"]]
    assert [one for one in asked if f"| `{one}`" not in readme] == []


def test_the_marks_can_be_told_on_light_and_on_dark() -> None:
    lines = re.findall(r"text-decoration: underline (\w+) [\d.]+px (#[0-9a-f]{6})", (EXTENSION / "content" / "overlay.css").read_text("utf-8"))
    assert len({style for style, _ in lines}) == len(lines) == 5, "a style of its own for each kind"
    for _, colour in lines:
        for page in ("#ffffff", "#121212"):
            assert contrast(colour, page) >= 3, f"{colour} on {page}"  # WCAG 1.4.11


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
