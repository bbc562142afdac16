"""Findings become W3C Web Annotations: what whence says, and selectors that point at the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from whence.annotations.selectors import SELECTORS
from whence.annotations.wording import display
from whence.model import Article, Check, Conflict, Timex

__all__ = ["annotate_findings", "display"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotate_findings(
    article: Article, times: Sequence[Timex], conflicts: Sequence[Conflict], checks: Sequence[Check], tongue: str = "en"
) -> tuple[dict[str, Any], ...]:
    """One annotation a time, a side of a conflict, a check; JSON-ready dicts in that order. Conflicts and checks speak the page's
    ``tongue``, times speak English.

    ``whence`` in each names the finding: its index in ``times`` or ``checks``, or the conflict's id and side.
    """
    return tuple(_all(article, times, conflicts, checks, tongue))


def _all(
    article: Article, times: Sequence[Timex], conflicts: Sequence[Conflict], checks: Sequence[Check], tongue: str
) -> Iterator[dict[str, Any]]:
    for index, timex in enumerate(times):
        said = " · ".join(filter(None, (display(timex), timex.why)))
        finding = {"finding": "time", "index": index}
        yield _annotation(article, f"time:{index}", "describing", said, timex.start, timex.end, finding)
    for conflict in conflicts:
        for index, side in enumerate(conflict.sides):
            said = f"{conflict.question} {side.source}: {side.display}"
            finding = {"finding": "conflict", "id": conflict.id, "side": index}
            yield _annotation(article, f"conflict:{conflict.id}:{index}", "assessing", said, side.start, side.end, finding, tongue)
    for index, check in enumerate(checks):
        finding = {"finding": "check", "index": index}
        yield _annotation(article, f"check:{index}", "assessing", check.message, check.start, check.end, finding, tongue)


def _annotation(
    article: Article, name: str, motivation: str, said: str, start: int, end: int, finding: dict[str, Any], tongue: str = "en"
) -> dict[str, Any]:
    selectors = [made for selector in SELECTORS if (made := selector(article, start, end)) is not None]
    return {
        "@context": _CONTEXT,
        "id": f"urn:whence:{name}",
        "type": "Annotation",
        "motivation": motivation,
        "body": [{"type": "TextualBody", "purpose": motivation, "format": "text/plain", "language": tongue, "value": said}],
        "target": {"source": article.url or "about:blank", "selector": selectors},
        "whence": finding,
    }
