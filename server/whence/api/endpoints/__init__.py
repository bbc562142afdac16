"""The table of endpoints, each from its own file; the app and its OpenAPI description are drawn from it."""

from whence.api.endpoints import annotations, batch, demo, docs, health, metrics, openapi, reader, ready
from whence.api.endpoints.endpoint import Endpoint

ENDPOINTS: tuple[Endpoint, ...] = (
    annotations.ENDPOINT,
    batch.ENDPOINT,
    health.ENDPOINT,
    ready.ENDPOINT,
    metrics.ENDPOINT,
    openapi.ENDPOINT,
    docs.ENDPOINT,
    demo.ENDPOINT,
    reader.ENDPOINT,
)

__all__ = ["ENDPOINTS", "Endpoint"]
