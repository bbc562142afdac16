"""The table of endpoints, each from its own file; the app and its OpenAPI description are drawn from it."""

from whence.api.endpoints import annotations, demo, health, openapi, reader
from whence.api.endpoints.endpoint import Endpoint

ENDPOINTS: tuple[Endpoint, ...] = (
    annotations.ENDPOINT,
    health.ENDPOINT,
    openapi.ENDPOINT,
    demo.ENDPOINT,
    reader.ENDPOINT,
)

__all__ = ["ENDPOINTS", "Endpoint"]
