"""A request's body comes in as it was sent and goes on as it was meant: unpacked, and never longer than allowed."""

from __future__ import annotations

import zlib

from flask import request

from whence.errors import BadRequest, TooLarge, UnsupportedMediaType

_WINDOW = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


def read_body(limit: int) -> bytes:
    """The body, unpacked to at most ``limit`` bytes.

    Raises TooLarge for one that is longer, unpacked or not, UnsupportedMediaType for a packing other than gzip and
    deflate, BadRequest for one that is broken.
    """
    packed = request.get_data(cache=False)
    coding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        return packed
    if coding not in _WINDOW:
        raise UnsupportedMediaType(f"Send the body as it is, or packed with gzip or deflate, not {coding[:20]!r}.")
    unpacker = zlib.decompressobj(_WINDOW[coding])
    try:
        body = unpacker.decompress(packed, limit + 1)
    except zlib.error as error:
        raise BadRequest(f"The body is not packed with {coding} as it says.") from error
    if len(body) > limit:
        raise TooLarge("The request, unpacked, is larger than this server reads.")
    if not unpacker.eof:
        raise BadRequest("The packed body ends too early.")
    return body
