"""One row of the table of endpoints: a path, who answers, and what OpenAPI says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Response

from whence.errors import WhenceError


@dataclass(frozen=True, slots=True)
class Endpoint:
    """``request`` and ``response`` are types that msgspec can draw a JSON Schema of; None where there is no JSON."""

    path: str
    method: str
    name: str
    summary: str
    handler: Callable[[], Response]
    request: Any = None
    response: Any = None
    media_type: str = "application/json"
    request_type: str = "application/json"
    errors: tuple[type[WhenceError], ...] = ()
