"""An article and its times become checks: places where it does not fit itself, each in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from whence.checks import age, headline, missing_day, offset, shares, stretch, total, updated, weekday
from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.model import Article, Check, Timex
from whence.text import Prose

CHECKS = (weekday, missing_day, offset, stretch, age, total, shares, headline, updated)


def check(
    article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords | None, said: CheckWords | None
) -> tuple[Check, ...]:
    """Every check in text order; () for a language without words for it (None).

    ``on Tuesday, July 23, 2025`` gives one: 23 July 2025 is a Wednesday.
    """
    if words is None or said is None:
        return ()
    found = [item for one in CHECKS for item in one.check(article, prose, times, words, said)]
    return tuple(sorted(found, key=lambda item: (item.start, item.end)))


__all__ = ["check"]
