"""GET /demo: a news page to try the extension on; its people, places and events are invented."""

from __future__ import annotations

from importlib.resources import files

from flask import Response

from whence.api.endpoints.endpoint import Endpoint


def demo() -> Response:
    """The page as it lies beside this file."""
    page = files("whence.api").joinpath("demo.html").read_text("utf-8")
    return Response(page, content_type="text/html; charset=utf-8")


ENDPOINT = Endpoint("/demo", "GET", "demo", "A news page to try the extension on", demo, media_type="text/html")
