"""A request's body comes in as it was sent and goes on as it was meant: unpacked, and never longer than allowed."""

from __future__ import annotations

import re
import sys
import zlib
from collections.abc import Callable
from typing import Any

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

MOST_IN_A_ROW = 1000
"""Empty ones cost more time than bytes. bgzip, which makes the shortest, has one for 64 KB."""
_STEP = 256
"""How much is unpacked first, in bytes, and then twice as much: what lies behind a short packing is copied with it."""
_ZEROS = re.compile(rb"\0*")


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


def read_lines(limit: int) -> list[tuple[int, bytes]]:
    """The lines of the body that are not blank, each with its number, from 1; read once for a request, however often they are asked for.

    Raises what ``read_body`` raises.
    """
    if "lines" not in g:
        g.lines = [(number, line) for number, line in enumerate(read_body(limit).splitlines(), 1) if line.strip()]
    return g.lines


def _gzip(packed: bytes, most: int) -> Unpacked:
    return _one_after_another(lambda: zlib.decompressobj(16 + zlib.MAX_WBITS), packed, most)


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
    return _one_after_another(lambda: zstd.ZstdDecompressor(options=WINDOW), packed, most)


def _one_after_another(begin: Callable[[], Any], packed: bytes, most: int) -> Unpacked:
    """What several packings in a row hold, as pigz and ``cat`` make them (RFC 1952, 2.2; RFC 8878, 3.1), with zeros
    between them, as tapes had. ``most`` is of them all together. Raises BadRequest for more of them than any program makes."""
    parts: list[bytes] = []
    size, at, step, row = 0, 0, _STEP, 1
    unpacker = begin()
    while at < len(packed) and size < most:
        if unpacker.eof:
            row += 1
            if row > MOST_IN_A_ROW:
                raise BadRequest(f"The body has more than {MOST_IN_A_ROW:,} packings in a row.")
            unpacker, step = begin(), _STEP
        piece = packed[at : at + step]
        parts.append(unpacker.decompress(piece, most - size))
        size += len(parts[-1])
        at += len(piece)
        if unpacker.eof:
            at = _ZEROS.match(packed, at - len(unpacker.unused_data)).end()  # type: ignore[union-attr]
        step *= 2
    return b"".join(parts), unpacker.eof


CODINGS: dict[str, Callable[[bytes, int], Unpacked]] = {"gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd}
"""What a body may be packed with, by its name in ``Content-Encoding``."""
