"""GET /docs: the table of endpoints as a page for people, drawn from the same description as /openapi.json."""

from __future__ import annotations

import json
from functools import cache
from html import escape

from flask import Response

from whence.api.endpoints.endpoint import Endpoint

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
    "code,pre{font:14px/1.45 ui-monospace,monospace}pre{overflow:auto;padding:.8rem;border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:6px}"
    "h2{margin-top:2.2rem}h2 span{font-weight:400}table{border-collapse:collapse}td{padding:.15rem 1rem .15rem 0;vertical-align:top}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"


def docs() -> Response:
    """One page without scripts and without other people's servers."""
    response = Response(_page(), content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = _POLICY
    return response


@cache
def _page() -> str:
    from whence.api.endpoints import ENDPOINTS
    from whence.api.endpoints.openapi import describe

    said = describe(ENDPOINTS)
    parts = [f"<!doctype html><html lang=en><meta charset=utf-8><title>Whence: the API</title><style>{_STYLE}</style><h1>Whence {escape(said['info']['version'])}</h1>"]
    parts.append('<p>The same as <a href="/openapi.json">/openapi.json</a>, for people. Errors are <code>application/problem+json</code> (RFC 9457).</p>')
    for path, ways in said["paths"].items():
        for method, way in ways.items():
            parts.append(f"<h2><code>{method.upper()} {escape(path)}</code> <span>{escape(way['summary'])}</span></h2>")
            body = way.get("requestBody")
            if body:
                parts.append("<p>Send</p><pre>" + _schema(next(iter(body["content"].values()))["schema"], said) + "</pre>")
            parts.append("<table>")
            for status, answer in way["responses"].items():
                kinds = ", ".join(answer["content"])
                parts.append(f"<tr><td><code>{status}</code><td>{escape(answer['description'])}<td><code>{escape(kinds)}</code></tr>")
            parts.append("</table>")
            schema = next(iter(way["responses"]["200"]["content"].values())).get("schema")
            if schema and schema.get("$ref"):
                parts.append("<p>Answered with</p><pre>" + _schema(schema, said) + "</pre>")
    return "".join(parts) + "</html>"


def _schema(schema: dict, said: dict) -> str:
    name = schema.get("$ref", "").rpartition("/")[2]
    return escape(json.dumps(said["components"]["schemas"].get(name, schema), indent=2))


ENDPOINT = Endpoint("/docs", "GET", "docs", "This description, for people", docs, media_type="text/html")
