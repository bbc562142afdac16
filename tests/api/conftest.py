"""A client of an app with settings of the test's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient

from whence.api import create_app
from whence.settings import Settings


@pytest.fixture
def client_with() -> Callable[..., FlaskClient]:
    """``client_with(max_html_bytes=9)`` is a client of an app with these settings."""
    return lambda **chosen: create_app(Settings(**chosen)).test_client()


@pytest.fixture
def client(client_with: Callable[..., FlaskClient]) -> FlaskClient:
    return client_with()
