"""An article and its times become checks: places where it does not fit itself, each in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from whence.checks import age, headline, missing_day, offset, shares, stretch, total, updated, weekday
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose

CHECKS = (weekday, missing_day, offset, stretch, age, total, shares, headline, updated)
AROUND = 300
"""Characters around what does not fit, within its sentence, that may say so themselves."""


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords | None
) -> tuple[Check, ...]:
    """Every check in text order; () for a language without words for it (None).

    ``on Tuesday, July 23, 2025`` gives one: 23 July 2025 is a Wednesday.
    """
    if said is None:
        return ()
    found = [
        item for one in CHECKS for item in one.check(article, prose, times, said)
        if not _knows_itself(article, prose, item, said)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda item: (item.start, item.end)))


def _knows_itself(article: Article, prose: Prose, item: Check, said: CheckWords) -> bool:
    """ "The form wrongly gave June 31": the sentence says itself that something does not fit."""
    sentence = prose.sentence_at(item.start)
    if sentence is None:
        return False
    start, end = max(sentence.start, item.start - AROUND), min(sentence.end, item.end + AROUND)
    return said.disowned.search(article.text, start, end) is not None


__all__ = ["check"]
