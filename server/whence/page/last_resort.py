"""htmldate's one door: the publication day of a page that says it nowhere that we look."""

from __future__ import annotations

import logging

from whence.model import AnchorTime

_LONGEST = 800_000  # bytes: htmldate's patterns slow down on what no news page is


def last_resort(source: bytes, url: str | None) -> AnchorTime | None:
    """The day that htmldate finds in the page's source (UTF-8), with low confidence, or None."""
    if len(source) > _LONGEST:
        return None
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.ERROR)
    try:
        found = find_date(_without_comments(source.decode()), url=url, original_date=True, extensive_search=True)
    except Exception:  # noqa: BLE001 - a guess is not worth a failure
        return None
    # The first of January is what it makes of a year, as in "© 2016"
    return AnchorTime(found, "htmldate", "low") if found and not found.endswith("-01-01") else None


def _without_comments(source: str) -> str:
    """htmldate takes each comment out of its tree, in time that grows with their square."""
    first, *rest = source.split("<!--")
    return first + "".join(piece.partition("-->")[2] for piece in rest)
