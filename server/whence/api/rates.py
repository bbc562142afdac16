"""How often one caller may ask: by token, or by address where there are none (Flask-Limiter's door)."""

from __future__ import annotations

import hashlib
import math
import time

from flask import Flask, Response, current_app, request
from flask_limiter import Limiter
from flask_limiter.errors import RateLimitExceeded
from limits import parse_many
from limits.errors import ConfigurationError

from whence.api.bodies import read_lines
from whence.api.problems import respond
from whence.errors import SettingsError, TooMany, WhenceError
from whence.settings import Settings


def install(app: Flask, settings: Settings) -> None:
    """Nothing where ``settings.rate`` is empty. Raises SettingsError for a rate that is none, or a storage that cannot
    be had. A storage that is down later is stood in for by memory: nobody is turned away for it."""
    if not settings.rate:
        return
    try:
        parse_many(settings.rate)
    except ValueError as error:
        raise SettingsError(f"WHENCE_RATE is {settings.rate!r}: write it as 60 per minute.") from error
    try:
        limiter = Limiter(_caller, app=app, storage_uri=settings.rate_storage, application_limits=[settings.rate],
                          application_limits_cost=_pages, in_memory_fallback_enabled=True,
                          strategy="sliding-window-counter")  # a batch that is refused costs nothing  # fmt: skip
    except ConfigurationError as error:
        raise SettingsError(f"WHENCE_RATE_STORAGE is {settings.rate_storage!r}, which cannot be used: {error}. For a Redis, "
                            "pip install 'whence[newsroom]' brings what speaks to it.") from error
    limiter.request_filter(lambda: not request.path.startswith("/v1/") or request.method == "OPTIONS")

    def too_many(error: RateLimitExceeded) -> Response:
        response = respond(TooMany(f"This server reads {error.description} pages for each caller.").problem())
        hit = limiter.current_limit
        response.headers["Retry-After"] = str(max(1, math.ceil(hit.reset_at - time.time())) if hit else 60)
        return response

    app.register_error_handler(RateLimitExceeded, too_many)


def _caller() -> str:
    """Who asks, without keeping the token itself."""
    said = request.headers.get("Authorization", "")
    return hashlib.sha256(said.encode()).hexdigest() if said else request.remote_addr or ""


def _pages() -> int:
    """A batch costs its pages, anything else one; what cannot be read is the endpoint's to tell."""
    if not request.path.endswith(":batch"):
        return 1
    try:
        return max(1, len(read_lines(current_app.config["MAX_CONTENT_LENGTH"])))
    except WhenceError:
        return 1
