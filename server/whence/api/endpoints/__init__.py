"""The table of endpoints, each from its own file; the app and its OpenAPI description are drawn from it."""

from whence.api.endpoints import annotations, demo, health, home, openapi
from whence.api.endpoints.endpoint import Endpoint

ENDPOINTS: tuple[Endpoint, ...] = (
    annotations.ENDPOINT,
    health.ENDPOINT,
    openapi.ENDPOINT,
    demo.ENDPOINT,
    home.ENDPOINT,
)

__all__ = ["ENDPOINTS", "Endpoint"]
