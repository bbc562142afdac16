"""GET /: a reader for people without the extension. Its page is here, its JavaScript is the extension's own.

``reader/extension`` holds links to the extension's files, so that there is one of each; a package that is built from
this tree holds the files themselves.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import PurePosixPath

from flask import Flask, Response, abort, request

from whence.api.endpoints.endpoint import Endpoint

FOLDER = files("whence.api").joinpath("reader")
TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
}
"""What is served besides the page, and as what: never as the machine's own tables have it."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
"""The page loads from this server alone, runs no script that is written into it, and nobody may frame it."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}


def reader() -> Response:
    """The page as it lies in its folder."""
    page = FOLDER.joinpath("reader.html").read_text("utf-8")
    return Response(page, content_type="text/html; charset=utf-8", headers=HEADERS)


def part(name: str) -> Response:
    """One of the page's files; 404 for anything else."""
    path = PurePosixPath(name)
    found = FOLDER.joinpath(*path.parts)
    if ".." in path.parts or path.suffix not in TYPES or not found.is_file():
        abort(404)
    response = Response(found.read_bytes(), content_type=TYPES[path.suffix], headers=HEADERS)
    response.add_etag()
    return response.make_conditional(request)  # type: ignore[return-value]


def install(app: Flask) -> None:
    """The page's files, which are no endpoint that a program would ask."""
    app.add_url_rule("/reader/<path:name>", "reader_part", part, methods=["GET"])


ENDPOINT = Endpoint("/", "GET", "reader", "A reader for people without the extension", reader, media_type="text/html")
