"""GET /metrics: the counters of this server, as Prometheus reads them."""

from __future__ import annotations

from flask import Response, current_app
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from whence.api.endpoints.endpoint import Endpoint


def metrics() -> Response:
    """Requests, latency by endpoint and by stage, refusals, what was found; no page's text or address."""
    return Response(generate_latest(current_app.extensions["whence.telemetry"].whole()), content_type=CONTENT_TYPE_LATEST)


ENDPOINT = Endpoint("/metrics", "GET", "metrics", "Counters for Prometheus", metrics, media_type="text/plain")
