"""GET /openapi.json: the table of endpoints becomes an OpenAPI 3.1 description."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from flask import Response

from whence import __version__
from whence.api.endpoints.endpoint import Endpoint
from whence.wire import write_json


class Problem(msgspec.Struct, frozen=True):
    """An error as RFC 9457 has it. ``type`` stays the same between versions."""

    type: str
    title: str
    status: int
    detail: str


def openapi() -> Response:
    """The description, drawn once."""
    return Response(_bytes(), content_type="application/json")


@cache
def _bytes() -> bytes:
    from whence.api.endpoints import ENDPOINTS

    return write_json(describe(ENDPOINTS))


def describe(endpoints: tuple[Endpoint, ...]) -> dict[str, Any]:
    """Endpoints in, an OpenAPI 3.1 document out."""
    kinds = [kind for one in endpoints for kind in (one.request, one.response) if kind is not None] + [Problem]
    schemas, components = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    schema_of = dict(zip(kinds, schemas, strict=True))
    paths: dict[str, Any] = {}
    for one in endpoints:
        content = {one.media_type: {"schema": schema_of[one.response]} if one.response else {}}
        operation: dict[str, Any] = {
            "operationId": one.name,
            "summary": one.summary,
            "responses": {"200": {"description": one.summary, "content": content}},
        }
        if one.request:
            operation["requestBody"] = {"required": True, "content": {one.request_type: {"schema": schema_of[one.request]}}}
        for error in one.errors:
            operation["responses"][str(error.status)] = {
                "description": error.title,
                "content": {"application/problem+json": {"schema": schema_of[Problem]}},
            }
        paths.setdefault(one.path, {})[one.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {"title": "Whence", "version": __version__, "license": {"name": "MIT", "identifier": "MIT"}},
        "paths": paths,
        "components": {"schemas": components},
    }


ENDPOINT = Endpoint("/openapi.json", "GET", "openapi", "This description", openapi, response=dict[str, Any])
