"""POST /v1/annotations:batch: a page a line comes in, an answer a line goes out as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flask import Response, current_app, request

from whence import errors
from whence.api.bodies import read_lines
from whence.api.endpoints.endpoint import Endpoint
from whence.api.workers import Job
from whence.wire import read_json, read_request, write_json

MEDIA_TYPE = "application/x-ndjson"
MOST_LINES = 1000


def annotate_lines() -> Response:
    """Answers in the order of the lines; a line that cannot be read is answered with its problem, and the rest goes on."""
    if request.mimetype != MEDIA_TYPE:
        raise errors.UnsupportedMediaType(f"Send {MEDIA_TYPE}, not {repr(request.mimetype) if request.mimetype else 'nothing'}.")
    lines = read_lines(current_app.config["MAX_CONTENT_LENGTH"])
    if len(lines) > MOST_LINES:
        raise errors.TooLarge(f"A batch has up to {MOST_LINES:,} lines, not {len(lines):,}.")
    read, limit = current_app.config["WHENCE_READ"], current_app.config["WHENCE_SETTINGS"].max_html_bytes

    def answers() -> Iterator[bytes]:
        for number, line in lines:
            yield _answer(line, number, read, limit) + b"\n"

    return Response(answers(), content_type=MEDIA_TYPE)


def _answer(line: bytes, number: int, read: Callable[[Job], bytes], limit: int) -> bytes:
    name = None
    try:
        said = read_json(line, name=f"Line {number}")
        if not isinstance(said, dict):
            raise errors.BadRequest(f"Line {number} is JSON but no object.")
        name = said.pop("id", None)
        asked = read_request(write_json(said))
        if len(asked.html.encode("utf-8", "replace")) > limit:
            raise errors.TooLarge(f"The page has more than {limit:,} bytes.")
        return b'{"id":' + write_json(name) + b"," + read((asked.html, asked.url, asked.anchor, asked.language))[1:]
    except errors.WhenceError as error:
        return write_json({"id": name, "error": error.problem()})
    except Exception as error:  # noqa: BLE001  a fault of ours on one page must not cost the others
        return write_json({"id": name, "error": errors.WhenceError(f"{type(error).__name__}: {error}").problem()})


ENDPOINT = Endpoint(
    path="/v1/annotations:batch",
    method="POST",
    name="batch",
    summary="Many pages, a JSON line each, answered line by line in their order",
    handler=annotate_lines,
    request=str,
    request_type=MEDIA_TYPE,
    media_type=MEDIA_TYPE,
    errors=(errors.BadRequest, errors.Unauthorized, errors.Forbidden, errors.TooLarge, errors.UnsupportedMediaType, errors.TooMany),
)
