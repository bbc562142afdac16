"""What a running server tells of itself: a request id, one log line a request, counters for Prometheus.

A page's text is never among it, its address only in the log and only where ``Settings.log`` asks for it.
"""

from __future__ import annotations

import json
import logging
import os
import re
import secrets
import time
from collections.abc import Callable

from flask import Flask, Response, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.multiprocess import MultiProcessCollector

from whence.api.workers import Job, Reading

log = logging.getLogger("whence.access")

_ID = re.compile(r"[\w.-]{8,64}\Z")
_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20)


class Telemetry:
    """The counters of one app, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter("whence_requests", "Requests answered", ["endpoint", "status"], registry=self.registry)
        self.seconds = Histogram("whence_request_seconds", "Time to answer", ["endpoint"], buckets=_BUCKETS, registry=self.registry)
        self.refusals = Counter("whence_refusals", "Problems told, by type", ["type"], registry=self.registry)
        self.bytes = Counter("whence_page_bytes", "Bytes of pages taken in", registry=self.registry)
        self.cached = Counter("whence_pages_cached", "Pages answered from memory", registry=self.registry)
        self.pages = Counter("whence_pages", "Pages read", registry=self.registry)
        self.stages = Histogram("whence_stage_seconds", "Time of each stage of reading a page", ["stage"], buckets=_BUCKETS, registry=self.registry)
        self.found = Counter("whence_found", "What pages held: times by type, conflicts and checks by kind", ["what", "kind"], registry=self.registry)

    def counted(self, read: Callable[[Job], Reading]) -> Callable[[Job], bytes]:
        """A reader of pages whose readings are counted; what is left of each is its answer."""

        def counting(job: Job) -> bytes:
            reading = read(job)
            self.pages.inc()
            for stage, seconds in reading.seconds.items():
                self.stages.labels(stage).observe(seconds)
            for (what, kind), number in reading.found.items():
                self.found.labels(what, kind).inc(number)
            return reading.answer

        return counting

    def whole(self) -> CollectorRegistry:
        """All counters: of this process, or of every worker where gunicorn's share a folder for them."""
        if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:  # prometheus-client's own variable
            return self.registry
        registry = CollectorRegistry()
        MultiProcessCollector(registry)
        return registry


def install(app: Flask, addresses: bool = False) -> Telemetry:
    """Count and log every request of ``app`` from here on, the pages' ``addresses`` only where it is said.

    A caller's ``X-Request-Id`` is kept where it is a plain one. A page's address is what its endpoint left in
    ``g.page_address``.
    """
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
        said = {
            "id": g.get("request_id", ""), "endpoint": name, "method": request.method, "status": response.status_code,
            "milliseconds": round(took * 1000, 1), "bytes_in": request.content_length or 0,
        }  # fmt: skip
        if addresses and g.get("page_address"):
            said["address"] = g.page_address
        log.info(said)
        return response

    return telemetry
