"""GET /: a person who types the address sees what this is."""

from __future__ import annotations

from flask import Response

from whence import __version__
from whence.api.endpoints.endpoint import Endpoint

PAGE = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Whence</title>
<style>
body {{ font: 1.1rem/1.5 Georgia, serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem; }}
</style>
<h1>Whence</h1>
<p>This is the annotation server of Whence {__version__}. It tells a reader of news when things happened and who says so.</p>
<p>It is meant for the browser extension: open a news page and click its button.
To try it, open the <a href="/demo">demo page</a>.</p>
<p>For programs: <code>POST /v1/annotations</code>, described in <a href="/openapi.json">openapi.json</a>.
<a href="/healthz">Health</a>.</p>
</html>
"""


def home() -> Response:
    """A short plain page."""
    return Response(PAGE, content_type="text/html; charset=utf-8")


ENDPOINT = Endpoint("/", "GET", "home", "What this server is", home, media_type="text/html")
