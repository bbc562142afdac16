""" "Today" in a story whose page was changed long after becomes a check that says which day it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from whence.checks.dates import shown_day
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose

LONG = 14
"""Days between first publication and last change from which a "today" misleads."""


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """The first ``today`` or ``tomorrow`` of a story first published weeks before its page was last
    changed; not where the day stands beside it, and not "today" for these times.
    """
    anchor = article.published or article.anchor_time
    try:
        modified = date.fromisoformat((article.modified or "")[:10])
    except ValueError:
        return
    if anchor is None or (modified - anchor.date).days < LONG:
        return
    for timex in times:
        match = said.deictic.search(timex.text)
        if match is None or timex.counted_from is None or timex.counted_from.kind != "published":
            continue
        text, end = article.text, min(len(article.text), timex.end + 80)
        if said.day_beside.match(text, timex.end, end) or said.these_days.search(
            text, max(0, timex.start - 20), end
        ):
            continue
        day = anchor.date + timedelta(said.deictic_days[match[0].lower()])
        message = said.updated_message.format(
            said=timex.text, day=shown_day(day, said), modified=shown_day(modified, said)
        )
        yield Check(timex.start, timex.end, timex.text, "updated", message)
        return
