"""Nothing in, 16.png, 32.png, 48.png and 128.png out: a clock face inside a speech mark, drawn without any library.

Run from anywhere: ``python extension/icons/make.py``.
"""

from __future__ import annotations

import math
import struct
import zlib
from pathlib import Path

BODY = (222, 86, 30)
"""As far from a white bar as from a nearly black one: at least 3.6 to 1 on #fff and on #202124."""
HAND = (255, 255, 255)
FINE = 4
"""Each pixel is asked at FINE x FINE points, which makes its edges smooth."""


def colour_at(x: float, y: float) -> tuple[int, int, int] | None:
    """The colour at a point of the unit square (y downwards), None where it is clear."""
    cx, cy, radius = 0.5, 0.47, 0.46
    away = math.hypot(x - cx, y - cy)
    tail = 0.62 < y < 0.99 and 0.16 < x < 0.16 + (0.99 - y) * 0.85
    if away > radius and not tail:
        return None
    if _near(x, y, (cx, cy), (cx, 0.19)) or _near(x, y, (cx, cy), (0.70, 0.56)):
        return HAND
    return BODY


def _near(x: float, y: float, start: tuple[float, float], end: tuple[float, float], half: float = 0.062) -> bool:
    dx, dy = end[0] - start[0], end[1] - start[1]
    along = max(0.0, min(1.0, ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy)))
    return math.hypot(x - start[0] - along * dx, y - start[1] - along * dy) <= half


def png(size: int) -> bytes:
    """The mark as a PNG of ``size`` x ``size`` pixels, 8-bit RGBA."""
    rows = bytearray()
    for row in range(size):
        rows.append(0)  # PNG filter: none
        for column in range(size):
            points = [colour_at((column + (i + 0.5) / FINE) / size, (row + (j + 0.5) / FINE) / size)
                      for i in range(FINE) for j in range(FINE)]  # fmt: skip
            seen = [point for point in points if point]
            for channel in range(3):
                rows.append(round(sum(point[channel] for point in seen) / len(seen)) if seen else 0)
            rows.append(round(255 * len(seen) / len(points)))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header)
            + _chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + _chunk(b"IEND", b""))  # fmt: skip


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    for size in (16, 32, 48, 128):
        Path(__file__).with_name(f"{size}.png").write_bytes(png(size))
