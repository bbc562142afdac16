"""Settings come in, a Flask app goes out, with its guards, its endpoints and its problems in place."""

from __future__ import annotations

from flask import Flask
from flask_cors import CORS

from whence.api import guards, problems
from whence.api.endpoints import ENDPOINTS, reader
from whence.settings import Settings

JSON_OVERHEAD = 3
"""How much longer a page may be as JSON: escapes double markup, and ``\\uXXXX`` triples Cyrillic (6 bytes for 2)."""


def create_app(settings: Settings | None = None) -> Flask:
    """The annotation server as a WSGI app. Without ``settings`` the environment is asked.

    >>> create_app(Settings()).test_client().get("/healthz").status_code
    200
    """
    settings = settings or Settings.from_env()
    app = Flask("whence.api", static_folder=None)
    app.config["WHENCE_SETTINGS"] = settings
    app.config["MAX_CONTENT_LENGTH"] = body_limit(settings)
    problems.install(app)
    guards.install(app, settings)
    for one in ENDPOINTS:
        app.add_url_rule(one.path, one.name, one.handler, methods=[one.method])
    reader.install(app)
    # Exactly the extensions that the guards let in, on the API alone, and never with cookies.
    CORS(app, resources={r"^/v1/.*$": {"origins": guards.cors_origins(settings), "methods": ["POST"],
                                      "allow_headers": ["Content-Type"], "supports_credentials": False}})  # fmt: skip
    return app


def body_limit(settings: Settings) -> int:
    """The longest request that is read, in bytes."""
    return settings.max_html_bytes * JSON_OVERHEAD + 64 * 1024
