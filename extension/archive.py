"""This folder in; one archive for each store out, the same bytes from the same files on every machine.

Run from anywhere: ``python extension/archive.py [FOLDER]``; the folder is ``dist`` beside this one by default.
``manifest.json`` serves both browsers, so that the folder can be loaded as it is; each archive's own leaves out what
only the other browser reads.
"""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SHIPPED = {".js", ".html", ".css", ".json", ".png"}
LEFT_OUT = {"screenshot.png"}
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip file knows: when a file was checked out is nobody's affair."""


def for_chrome(manifest: dict[str, Any]) -> dict[str, Any]:
    """Without Firefox's sidebar, background page and data-collection statement."""
    kept = {name: value for name, value in manifest.items() if name not in ("sidebar_action", "browser_specific_settings")}
    kept["background"] = {name: value for name, value in manifest["background"].items() if name != "scripts"}
    return kept


def for_firefox(manifest: dict[str, Any]) -> dict[str, Any]:
    """Without Chrome's side panel and service worker."""
    kept = {name: value for name, value in manifest.items() if name not in ("side_panel", "minimum_chrome_version")}
    kept["background"] = {name: value for name, value in manifest["background"].items() if name != "service_worker"}
    kept["permissions"] = [permission for permission in manifest["permissions"] if permission != "sidePanel"]
    return kept


STORES = {"chrome": for_chrome, "firefox": for_firefox}


def shipped() -> list[str]:
    """The files that a reader's browser needs, as paths within the extension, in order."""
    names = (path.relative_to(HERE) for path in HERE.rglob("*") if path.is_file() and path.suffix in SHIPPED)
    return sorted(name.as_posix() for name in names if name.name not in LEFT_OUT and "node_modules" not in name.parts)


def archive(store: str, folder: Path) -> Path:
    """Write one store's archive into ``folder``. Files are stored as they are: deflate differs between zlib versions."""
    manifest = json.loads((HERE / "manifest.json").read_text("utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"whence-{store}-{manifest['version']}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as made:
        for name in shipped():
            content = (HERE / name).read_bytes()
            if name == "manifest.json":
                content = (json.dumps(STORES[store](manifest), indent=2, ensure_ascii=False) + "\n").encode()
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3  # whatever system it was made on
            entry.external_attr = 0o644 << 16
            made.writestr(entry, content)
    return path


if __name__ == "__main__":
    into = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "dist"
    for store in STORES:
        print(archive(store, into))
