"""Any exception becomes an ``application/problem+json`` response (RFC 9457), Werkzeug's own included."""

from __future__ import annotations

import logging
import re

from flask import Flask, Response
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from whence.errors import TooLarge, Unauthorized, Unavailable, WhenceError, problem
from whence.wire import write_json

log = logging.getLogger("whence.api")

MEDIA_TYPE = "application/problem+json"


def install(app: Flask) -> None:
    """Every error of ``app`` is told as a problem from here on."""
    app.register_error_handler(WhenceError, whence_error)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(Exception, unexpected)


def whence_error(error: WhenceError) -> Response:
    """One of our own: it knows its status and its words."""
    response = respond(error.problem())
    if isinstance(error, Unauthorized):
        response.headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, Unavailable):
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def http_error(error: HTTPException) -> Response:
    """One of Werkzeug's (404, 405 …), its headers kept: a 405 still says what is allowed."""
    if isinstance(error, RequestEntityTooLarge):
        return respond(TooLarge("The request is larger than this server reads.").problem())
    if error.response is not None:  # a redirect, or a response made whole by the one who raised it
        return error.response  # type: ignore[return-value]
    name = error.name or "Error"
    response = respond(problem(re.sub(r"[^a-z]+", "-", name.lower()).strip("-"), name, error.code or 500,
                               error.description or f"{name}."))  # fmt: skip
    for key, value in error.get_headers():
        if key.lower() not in ("content-type", "content-length"):
            response.headers[key] = value
    return response


def unexpected(error: Exception) -> Response:
    """A fault of ours: logged whole, told without its innards."""
    log.error("Unexpected error", exc_info=error)
    return respond(WhenceError("The server met an error of its own; its log says more. Nothing was lost.").problem())


def respond(said: dict[str, str | int]) -> Response:
    """A problem as a response with its own status."""
    return Response(write_json(said), status=int(said["status"]), content_type=MEDIA_TYPE)
