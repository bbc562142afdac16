"""htmldate's one door: the publication day of a page that says it nowhere that we look."""

from __future__ import annotations

import logging

from whence.model import AnchorTime


def last_resort(source: str, url: str | None) -> AnchorTime | None:
    """The day that htmldate finds in the page's source, with low confidence, or None."""
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.ERROR)
    try:
        found = find_date(source, url=url, original_date=True, extensive_search=True)
    except Exception:  # noqa: BLE001 - a guess is not worth a failure
        return None
    return AnchorTime(found, "htmldate", "low") if found else None
