"""How many were said, and of which unit: what the captures of a counted phrase amount to, in any language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_CODES = {"second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y", "millennium": "Y", "half": "M", "weekend": "WE"}  # fmt: skip
_TIMES = {"half": 6, "decade": 10, "century": 100, "millennium": 1000}
# Half of a unit, in the unit below it.
_HALVES = {"minute": (30, "second"), "hour": (30, "minute"), "day": (12, "hour"), "year": (6, "month"), "decade": (5, "year"), "century": (50, "year"), "millennium": (500, "year")}  # fmt: skip


def number(found: Mapping[str, Any]) -> float | None:
    """How many were said; None for "several".

    >>> number({"count": 2, "top": 1, "bottom": 2})
    2.5
    """
    if not any(name in found for name in ("couple", "dozen", "halfdozen", "count", "scale", "a")):
        return None
    if "couple" in found:
        return 2
    if "dozen" in found:
        return 12 * found.get("count", 1)
    if "halfdozen" in found:
        return 6
    if "count" not in found and "scale" not in found:
        return 1
    total: float = found.get("count", 1) + found.get("more", 0)
    if "group" in found:
        total = 1000 * total + found["group"]
    if "tenths" in found:
        total += found["tenths"] / (10 if found["tenths"] < 10 else 100)
    if found.get("bottom"):
        total += found["top"] / found["bottom"]
    total += found.get("fraction", 0)
    total = total * found.get("scale", 1) + found.get("rest", 0) + found.get("rest2", 0)
    total *= found.get("scale2", 1)
    return total + 0.5 if "andahalf" in found else total


def amount(found: Mapping[str, Any]) -> tuple[float | None, str]:
    """A count and its unit: "a fortnight" (2, week), "half an hour" (30, minute), "a year and a half" (1.5, year)."""
    if "halfunit" in found:
        return _HALVES.get(found["halfunit"], (0.5, found["halfunit"]))
    if "quarterunit" in found:
        quarters = found.get("three", 1)
        return (15 * quarters, "minute") if found["quarterunit"] == "hour" else (25 * quarters, "year") if found["quarterunit"] == "century" else (0.25 * quarters, found["quarterunit"])
    count, unit = number(found), "week" if "fortnight" in found else found["unit"]
    if count is not None:
        count = count * 2 if "fortnight" in found else count
        count += 0.5 if "unithalf" in found else 0.25 if "unitquarter" in found else 0
    return count, unit


def duration(count: float | None, unit: str) -> str:
    """TIMEX3: six days is P6D, several weeks PXW, three hours PT3H, four decades P40Y, two and a half years P2.5Y.

    >>> duration(2.5, "year"), duration(None, "week"), duration(90, "minute")
    ('P2.5Y', 'PXW', 'PT90M')
    """
    said = "X" if count is None else f"{count * _TIMES.get(unit, 1):.10g}" if count < 1e9 else "X"
    return f"P{'T' if unit in ('second', 'minute', 'hour') else ''}{said}{_CODES[unit]}"
