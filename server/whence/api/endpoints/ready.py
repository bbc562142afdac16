"""GET /readyz: says that a page would be read: the readers answer a small one."""

from __future__ import annotations

from flask import Response, current_app

from whence import __version__, errors
from whence.api.endpoints.endpoint import Endpoint
from whence.api.endpoints.health import Health
from whence.api.workers import WARMING
from whence.wire import write_json


def ready() -> Response:
    """200 once a page can be read, a problem with Retry-After while it cannot."""
    current_app.config["WHENCE_PROBE"](WARMING)
    return Response(write_json(Health("ready", __version__)), content_type="application/json")


ENDPOINT = Endpoint("/readyz", "GET", "ready", "Would a page be read?", ready, response=Health, errors=(errors.Unavailable,))
