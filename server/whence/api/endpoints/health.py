"""GET /healthz: says that the server is up, and which version it is."""

from __future__ import annotations

import msgspec
from flask import Response

from whence import __version__
from whence.api.endpoints.endpoint import Endpoint
from whence.wire import write_json


class Health(msgspec.Struct, frozen=True):
    """``status`` is always "ok": a server that is not does not answer."""

    status: str
    version: str


def health() -> Response:
    """200 as soon as requests are taken."""
    return Response(write_json(Health("ok", __version__)), content_type="application/json")


ENDPOINT = Endpoint("/healthz", "GET", "health", "Is the server up?", health, response=Health)
