"""How often one caller may ask: by token, or by address where there are none (Flask-Limiter's door)."""

from __future__ import annotations

import hashlib

from flask import Flask, Response, request
from flask_limiter import Limiter
from flask_limiter.errors import RateLimitExceeded

from whence.api.problems import respond
from whence.errors import SettingsError, TooMany
from whence.settings import Settings

_WINDOW = 60
"""Seconds after which it is worth asking again."""


def install(app: Flask, settings: Settings) -> None:
    """Nothing where ``settings.rate`` is empty. Raises SettingsError for a rate that is none."""
    if not settings.rate:
        return
    try:
        limiter = Limiter(_caller, app=app, storage_uri=settings.rate_storage, application_limits=[settings.rate])
        limiter.limit_manager.application_limits  # noqa: B018  read now, so that a wrong rate is told at the start
        from limits import parse_many

        parse_many(settings.rate)
    except ValueError as error:
        raise SettingsError(f"WHENCE_RATE is {settings.rate!r}: write it as 60 per minute.") from error
    limiter.request_filter(lambda: not request.path.startswith("/v1/"))
    app.register_error_handler(RateLimitExceeded, _too_many)


def _caller() -> str:
    """Who asks, without keeping the token itself."""
    said = request.headers.get("Authorization", "")
    return hashlib.sha256(said.encode()).hexdigest() if said else request.remote_addr or ""


def _too_many(error: RateLimitExceeded) -> Response:
    response = respond(TooMany(f"This server answers {error.description} for each caller.").problem())
    response.headers["Retry-After"] = str(_WINDOW)
    return response
