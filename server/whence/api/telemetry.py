"""What a running server tells of itself: a request id, one JSON log line a request, counters for Prometheus.

Neither a page's text nor its address is ever among it.
"""

from __future__ import annotations

import json
import logging
import re
import secrets
import time

from flask import Flask, Response, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram

log = logging.getLogger("whence.access")

_ID = re.compile(r"[\w.-]{8,64}\Z")
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20)


class Telemetry:
    """The counters of one app, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter("whence_requests", "Requests answered", ["endpoint", "status"], registry=self.registry)
        self.seconds = Histogram("whence_request_seconds", "Time to answer", ["endpoint"], buckets=_BUCKETS, registry=self.registry)
        self.refusals = Counter("whence_refusals", "Problems told, by type", ["type"], registry=self.registry)
        self.bytes = Counter("whence_page_bytes", "Bytes of pages taken in", registry=self.registry)
        self.cached = Counter("whence_pages_cached", "Pages answered from memory", registry=self.registry)


def install(app: Flask) -> Telemetry:
    """Count and log every request of ``app`` from here on. A caller's ``X-Request-Id`` is kept where it is a plain one."""
    telemetry = Telemetry()
    app.extensions["whence.telemetry"] = telemetry

    @app.before_request
    def begin() -> None:
        said = request.headers.get("X-Request-Id", "")
        g.request_id = said if _ID.match(said) else secrets.token_hex(8)
        g.began = time.perf_counter()

    @app.after_request
    def end(response: Response) -> Response:
        name = request.endpoint or "unknown"
        took = time.perf_counter() - g.get("began", time.perf_counter())
        response.headers["X-Request-Id"] = g.get("request_id", "")
        telemetry.requests.labels(name, str(response.status_code)).inc()
        telemetry.seconds.labels(name).observe(took)
        if response.content_type == "application/problem+json" and not response.is_streamed:
            telemetry.refusals.labels(json.loads(response.get_data())["type"].rpartition(":")[2]).inc()
        log.info(json.dumps({
            "id": g.get("request_id", ""), "endpoint": name, "method": request.method, "status": response.status_code,
            "milliseconds": round(took * 1000, 1), "bytes_in": request.content_length or 0,
        }))  # fmt: skip
        return response

    return telemetry
