"""POST /v1/annotations: a page's HTML comes in, its analysis goes out."""

from __future__ import annotations

from flask import Response, current_app, g, request

from whence import errors
from whence.api.bodies import read_body
from whence.api.cache import key_of
from whence.api.endpoints.endpoint import Endpoint
from whence.settings import EXTENSION_ORIGIN
from whence.wire import AnalysisJson, AnnotationRequest, read_request


def annotate() -> Response:
    """Read, check, annotate. Raises the errors of the table below."""
    if request.mimetype != "application/json":
        raise errors.UnsupportedMediaType(f"Send application/json, not {repr(request.mimetype) if request.mimetype else 'nothing'}.")
    asked = read_request(read_body(current_app.config["MAX_CONTENT_LENGTH"]))
    g.page_address = asked.url
    limit = current_app.config["WHENCE_SETTINGS"].max_html_bytes
    size = len(asked.html.encode("utf-8", "replace"))
    if size > limit:
        raise errors.TooLarge(f"The page has {size:,} bytes; this server reads up to {limit:,}.")

    telemetry, cache = current_app.extensions["whence.telemetry"], current_app.extensions["whence.cache"]
    telemetry.bytes.inc(size)
    # A private window says so; what is pasted into the server's own page is kept by nobody either.
    origin = request.headers.get("Origin", "")
    private = "no-store" in request.headers.get("Cache-Control", "").lower() or (origin and not EXTENSION_ORIGIN.match(origin))
    key = key_of(asked.html, asked.url, asked.anchor, asked.language)
    have = request.if_none_match
    if have.contains_weak(key) and not have.star_tag:  # a proxy that packs answers makes their tags weak ones
        return Response(status=304, headers={"ETag": f'"{key}"'})
    answer = None if private else cache.get(key)
    if answer is None:
        answer = current_app.config["WHENCE_READ"]((asked.html, asked.url, asked.anchor, asked.language))
        if not private:
            cache.put(key, answer)
    else:
        telemetry.cached.inc()
    return Response(answer, content_type="application/json", headers={"ETag": f'"{key}"'})


ENDPOINT = Endpoint(
    path="/v1/annotations",
    method="POST",
    name="annotations",
    summary="Dates and disagreements of a news page, as W3C Web Annotations",
    handler=annotate,
    request=AnnotationRequest,
    response=AnalysisJson,
    errors=(errors.BadRequest, errors.Unauthorized, errors.Forbidden, errors.TooLarge, errors.UnsupportedMediaType, errors.UnreadablePage, errors.TooMany, errors.Unavailable),
)
