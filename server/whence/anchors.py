"""The moment that a caller says relative times count from: checked once, wherever it comes in."""

from __future__ import annotations

import re
from datetime import date, datetime

from whence.errors import BadAnchor
from whence.model import AnchorTime

YEARS = "[1-8][0-9]{3}"
"""The years that a text may be of, 1000 to 8999: between them every phrase that counts by centuries stays in the calendar."""
_SHAPE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d(?::\d\d)?)?)?\Z", re.ASCII)
_YEAR = re.compile(f"{YEARS}-")


def check_anchor(anchor: str | None) -> str | None:
    """An anchor time as it is counted from, or None. Raises BadAnchor for anything but ISO 8601, and for a year that no
    text is of.

    >>> check_anchor("2025-07-21 18:04Z")
    '2025-07-21T18:04+00:00'
    """
    if anchor is None or not anchor.strip():
        return None
    said = anchor.strip()
    if not _SHAPE.match(said):
        raise BadAnchor(f"{anchor[:80]!r} is no ISO 8601 date or time such as 2024-03-14 or 2024-03-14T15:00+01:00.")
    value = said.replace(" ", "T").replace("Z", "+00:00")
    try:
        datetime.fromisoformat(value)
    except ValueError as error:
        raise BadAnchor(f"{said!r} is not in the calendar: {error}.") from error
    if not _YEAR.match(value):
        raise BadAnchor(f"{said!r} is of no year from 1000 to 8999.")
    return value


def read_anchor(anchor: str | date | datetime) -> AnchorTime:
    """The same as the model has it.

    >>> read_anchor("2025-07-21T18:04Z").value
    '2025-07-21T18:04:00+00:00'
    """
    value = check_anchor(anchor.isoformat() if isinstance(anchor, date) else str(anchor))
    if value is None:
        raise BadAnchor("The anchor is empty: leave it out, or say a date such as 2024-03-14.")
    moment = date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    return AnchorTime(moment.isoformat(), "caller", "high")
