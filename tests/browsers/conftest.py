"""A browser out: the unpacked extension in it, a news site that it takes for a public one, and the real service."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from drivers import BROWSERS, program
from servers import News, Service

INSTALL = {"chromium": "apt-get install chromium", "firefox": "apt-get install firefox-esr"}


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    running = Service()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def news() -> Iterator[News]:
    running = News()
    yield running
    running.stop()


@pytest.fixture(scope="session", params=list(BROWSERS))
def started(request: pytest.FixtureRequest, news: News) -> Iterator[Any]:
    """One browser for all tests: starting it is most of what a test would cost."""
    name = request.param
    if not program(name):
        missing = f"{name} is not on the PATH; install it, for example with: {INSTALL[name]}"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    browser = BROWSERS[name](news.port)
    yield browser
    browser.close()


@pytest.fixture
def browser(started: Any, service: Service) -> Any:
    """The browser with the extension set to the real service."""
    started.in_extension("(all) => browser.storage.local.set(all)", {"server": service.url})
    return started
