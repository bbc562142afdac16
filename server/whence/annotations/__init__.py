"""Findings become W3C Web Annotations: what whence says, and selectors that point at the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from whence.annotations.selectors import SELECTORS
from whence.annotations.wording import display, in_full
from whence.model import Article, Check, Conflict, Timex

__all__ = ["annotate_findings", "display", "in_full"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotate_findings(
    article: Article, times: Sequence[Timex], conflicts: Sequence[Conflict], checks: Sequence[Check]
) -> tuple[dict[str, Any], ...]:
    """One annotation a time, a side of a conflict, a check; JSON-ready dicts in that order. What is said of a time is said
    in English, of conflicts and checks in the article's language.

    ``whence`` in each names the finding: its index in ``times`` or ``checks``, or the conflict's id and side.
    """
    return tuple(_all(article, times, conflicts, checks))


def _all(
    article: Article, times: Sequence[Timex], conflicts: Sequence[Conflict], checks: Sequence[Check]
) -> Iterator[dict[str, Any]]:
    for index, timex in enumerate(times):
        finding = {"finding": "time", "index": index}
        yield _annotation(article, f"time:{index}", "describing", in_full(timex), "en", timex.start, timex.end, finding)
    for conflict in conflicts:
        for index, side in enumerate(conflict.sides):
            said = f"{conflict.question} {side.source}: {side.display}"
            finding = {"finding": "conflict", "id": conflict.id, "side": index}
            yield _annotation(article, f"conflict:{conflict.id}:{index}", "assessing", said, article.language, side.start, side.end, finding)
    for index, check in enumerate(checks):
        finding = {"finding": "check", "index": index}
        yield _annotation(article, f"check:{index}", "assessing", check.message, article.language, check.start, check.end, finding)


def _annotation(
    article: Article, name: str, motivation: str, said: str, language: str, start: int, end: int, finding: dict[str, Any]
) -> dict[str, Any]:
    selectors = [made for selector in SELECTORS if (made := selector(article, start, end)) is not None]
    return {
        "@context": _CONTEXT,
        "id": f"urn:whence:{name}",
        "type": "Annotation",
        "motivation": motivation,
        "body": [{"type": "TextualBody", "purpose": motivation, "format": "text/plain", "language": language, "value": said}],
        "target": {"source": article.url or "about:blank", "selector": selectors},
        "whence": finding,
    }
