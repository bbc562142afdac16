"""POST /v1/annotations: a page's HTML comes in, its analysis goes out."""

from __future__ import annotations

from flask import Response, current_app, request

from whence import errors
from whence.api.endpoints.endpoint import Endpoint
from whence.wire import AnalysisJson, AnnotationRequest, read_request


def annotate() -> Response:
    """Read, check, annotate. Raises the errors of the table below."""
    if request.mimetype != "application/json":
        raise errors.UnsupportedMediaType(f"Send application/json, not {request.mimetype or 'nothing'!r}.")
    asked = read_request(request.get_data(cache=False))
    limit = current_app.config["WHENCE_SETTINGS"].max_html_bytes
    size = len(asked.html.encode("utf-8", "replace"))
    if size > limit:
        raise errors.TooLarge(f"The page has {size:,} bytes; this server reads up to {limit:,}.")

    answer = current_app.config["WHENCE_READ"]((asked.html, asked.url, asked.anchor, asked.language))
    return Response(answer, content_type="application/json")


ENDPOINT = Endpoint(
    path="/v1/annotations",
    method="POST",
    name="annotations",
    summary="Dates and disagreements of a news page, as W3C Web Annotations",
    handler=annotate,
    request=AnnotationRequest,
    response=AnalysisJson,
    errors=(errors.BadRequest, errors.Unauthorized, errors.Forbidden, errors.TooLarge, errors.UnsupportedMediaType, errors.UnreadablePage,
            errors.Unavailable),
)
