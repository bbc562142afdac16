"""A request's body comes in as it was sent and goes on as it was meant: unpacked, and never longer than allowed."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable

import brotli
from flask import g, request

from whence.errors import BadRequest, TooLarge, UnsupportedMediaType

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Unpacked = tuple[bytes, bool]
"""At least the first ``most`` bytes of what was packed, or all of it, and whether the packing came to its end."""

WINDOW: dict[int, int] = {zstd.DecompressionParameter.window_log_max: 23}
"""The largest window that the web's zstd may ask for: 8 MB (RFC 9659). A frame may claim gigabytes."""


def read_body(limit: int) -> bytes:
    """The body, unpacked to at most ``limit`` bytes.

    Raises TooLarge for one that is longer, unpacked or not, UnsupportedMediaType for a packing that is not in the
    table below, BadRequest for one that is broken.
    """
    packed = request.get_data(cache=False)
    coding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        return packed
    unpack = CODINGS.get(coding)
    if not unpack:
        raise UnsupportedMediaType(f"Send the body as it is, or packed with {', '.join(CODINGS)}, not {coding[:20]!r}.")
    try:
        body, ended = unpack(packed, limit + 1)
    except (zlib.error, brotli.error, zstd.ZstdError) as error:
        raise BadRequest(f"The body is not packed with {coding} as it says.") from error
    if len(body) > limit:
        raise TooLarge("The request, unpacked, is larger than this server reads.")
    if not ended:
        raise BadRequest("The packed body ends too early.")
    return body


def read_lines(limit: int) -> list[bytes]:
    """The lines of the body that are not blank; read once for a request, however often they are asked for.

    Raises what ``read_body`` raises.
    """
    if "lines" not in g:
        g.lines = [line for line in read_body(limit).splitlines() if line.strip()]
    return g.lines


def _gzip(packed: bytes, most: int) -> Unpacked:
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    return unpacker.decompress(packed, most), unpacker.eof


def _deflate(packed: bytes, most: int) -> Unpacked:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS)
    return unpacker.decompress(packed, most), unpacker.eof


def _brotli(packed: bytes, most: int) -> Unpacked:
    unpacker = brotli.Decompressor()
    # It may stop below the limit with more to give, and says so by asking for nothing new.
    parts = [unpacker.process(packed, output_buffer_limit=most)]
    size = len(parts[0])
    while size < most and not unpacker.is_finished() and not unpacker.can_accept_more_data():
        parts.append(unpacker.process(b"", output_buffer_limit=most - size))
        size += len(parts[-1])
    return b"".join(parts), unpacker.is_finished()


def _zstd(packed: bytes, most: int) -> Unpacked:
    unpacker = zstd.ZstdDecompressor(options=WINDOW)
    return unpacker.decompress(packed, most), unpacker.eof


CODINGS: dict[str, Callable[[bytes, int], Unpacked]] = {"gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd}
"""What a body may be packed with, by its name in ``Content-Encoding``."""
