"""Settings come in, a Flask app goes out, with its guards, its endpoints and its problems in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from flask import Flask
from flask_cors import CORS

from whence.api import access, guards, logs, problems, rates, telemetry
from whence.api.cache import code_digest, make_cache
from whence.api.endpoints import ENDPOINTS, reader
from whence.api.workers import Job, Reading, Workers, read_page
from whence.errors import SettingsError
from whence.settings import Settings

JSON_OVERHEAD = 3
"""How much longer a page may be as JSON: escapes double markup, and ``\\uXXXX`` triples Cyrillic (6 bytes for 2)."""


def create_app(settings: Settings | None = None, read: Callable[[Job], Reading] | None = None) -> Flask:
    """The annotation server as a WSGI app. Without ``settings`` the environment is asked, and pages are read by
    processes that are ended where one takes too long, and the log goes where the environment says. ``read`` is who reads pages else: the app's own process, unless
    it is said.

    Raises SettingsError for an environment that would leave a server open beyond this machine.

    >>> create_app(Settings()).test_client().get("/healthz").status_code
    200
    """
    if settings is None:
        settings = Settings.from_env()
        refuse_open(settings)
        logs.install(settings.log)
        if read is None:
            read = Workers(settings.reading_processes, settings.seconds)
            read.warm()
    read = read or read_page
    app = Flask("whence.api", static_folder=None)
    app.config["WHENCE_SETTINGS"] = settings
    app.config["MAX_CONTENT_LENGTH"] = body_limit(settings)
    app.config["WHENCE_READ"] = telemetry.install(app, settings.log == "addresses").counted(read)
    app.config["WHENCE_PROBE"] = read  # reads without being counted
    app.extensions["whence.cache"] = make_cache(settings)
    code_digest()  # now, while what lies on the disk is what was loaded
    problems.install(app)
    guards.install(app, settings)
    rates.install(app, settings)
    for one in ENDPOINTS:
        app.add_url_rule(one.path, one.name, one.handler, methods=[one.method])
    reader.install(app)
    # Exactly the extensions that the guards let in, on the API alone, and never with cookies.
    CORS(app, resources={r"^/v1/.*$": {"origins": guards.cors_origins(settings), "methods": ["POST"],
                                      "allow_headers": ["Content-Type", "Authorization"], "supports_credentials": False}})  # fmt: skip
    return app


def refuse_open(settings: Settings) -> None:
    """Raises SettingsError where the server goes by a name beyond this machine's and asks for no token."""
    if settings.allowed_hosts and not (settings.tokens_file and access.read(Path(settings.tokens_file))):
        raise SettingsError(
            "A server that is asked from beyond this machine needs an access token: set WHENCE_TOKENS_FILE and make one "
            "with “whence token new NAME”."
        )


def body_limit(settings: Settings) -> int:
    """The longest request that is read, in bytes."""
    return settings.max_html_bytes * JSON_OVERHEAD + 64 * 1024
