""""Today" in a story whose page was changed long after becomes a check that says which day it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.claims.dates import long_date
from whence.model import Article, Check, Timex
from whence.text import Prose

LONG = 14
"""Days between first publication and last change from which a "today" misleads."""


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """The first ``today`` or ``tomorrow`` of a story first published weeks before its page was last changed."""
    anchor = article.published or article.anchor_time
    try:
        modified = date.fromisoformat((article.modified or "")[:10])
    except ValueError:
        return
    if anchor is None or (modified - anchor.date).days < LONG:
        return
    for timex in times:
        steps = said.deictic.get(timex.text.lower())
        if steps is None or timex.counted_from is None or timex.counted_from.kind != "published":
            continue
        message = said.updated_message.format(
            said=timex.text, day=long_date(anchor.date + timedelta(steps), words), modified=long_date(modified, words)
        )
        yield Check(timex.start, timex.end, timex.text, "updated", message)
        return
