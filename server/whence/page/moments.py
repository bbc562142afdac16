"""The words of a date on a page become ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime

_EARLIEST, _LATEST = 1990, 2100  # a page from before the Web, or from the next century, has a broken clock
_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE
)
MONTHS = {
    name: number
    for number, names in enumerate(
        ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"],
        1,
    )
    for name in names.split()
}
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9})\.?,? (\d{4})\b")
_CLOCK = re.compile(r"\b(\d{1,2})[:.](\d{2})\s?([ap])?\.?m?\b", re.IGNORECASE)


def read_moment(text: str) -> str | None:
    """ISO 8601, or a date in English words, as ISO 8601; None for anything else and for implausible years.

    >>> read_moment("July 21, 2025, 6:04 p.m."), read_moment("0001-01-01T00:00:00")
    ('2025-07-21T18:04:00', None)
    """
    text = text.strip()
    if found := _ISO.match(text):
        day = day_of(int(found[1]), int(found[2]), int(found[3]))
        if day is None or found[4] is None:
            return day
        zone = (found[7] or "").upper()
        zone = "+00:00" if zone in ("Z", "UTC", "GMT") else zone
        if len(zone) == 5:
            zone = zone[:3] + ":" + zone[3:]
        try:
            return datetime.fromisoformat(f"{day}T{found[4]}:{found[5]}:{found[6] or '00'}{zone}").isoformat()
        except ValueError:
            return day
    for pattern, order in ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1))):
        for found in pattern.finditer(text[:300]):
            month = MONTHS.get(found[order[1]].lower())
            day = month and day_of(int(found[order[0]]), month, int(found[order[2]]))
            if day:
                return _with_clock(day, text)
    return None


def _with_clock(day: str, text: str) -> str:
    found = _CLOCK.search(text)
    if not found:
        return day
    hour = int(found[1]) % 12 + (12 if found[3] and found[3].lower() == "p" else 0) if found[3] else int(found[1])
    try:
        return datetime.fromisoformat(f"{day}T{hour:02d}:{found[2]}:00").isoformat()
    except ValueError:
        return day


def day_of(year: int, month: int, day: int) -> str | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
