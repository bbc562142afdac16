"""An offset and the date it is said to reach become a check where the calendar says otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.claims.dates import long_date
from whence.model import Article, Check, Timex
from whence.text import Prose


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """``They met on May 3, 2024. Two days later, on May 6, …``: two days after 3 May is 5 May."""
    if prose.sentences_for(said.offset) == []:
        return
    days = [timex for timex in times if len(timex.value) == 10 and timex.granularity == "day"]
    for timex in times:
        match = said.offset.search(timex.text)
        if not match:
            continue
        base = next((d for d in reversed(days) if d.end <= timex.start and timex.start - d.end < 200), None)
        reached = next((d for d in days if 0 < d.start - timex.end <= 5), None)
        between = article.text[timex.end : reached.start].strip() if reached else ""
        if base is None or reached is None or between not in (",", ", on", "on", "("):
            continue
        if base.relative and base.counted_from is not None and base.counted_from.kind == "mention":
            continue  # it rests on another reading itself
        count = said.numbers.get(match["count"].lower()) or (int(match["count"]) if match["count"].isdigit() else 1)
        sign = -1 if match["side"].lower() in said.backwards else 1
        span = said.unit_days[match["unit"].lower().rstrip("s")]
        start = date.fromisoformat(base.value)
        there, wanted = date.fromisoformat(reached.value), start + timedelta(sign * count * span)
        # "A week later" is seldom to the day.
        if abs((there - wanted).days) <= (span // 2 if span > 1 else 0) or (there - start).days * sign <= 0:
            continue
        message = said.offset_message.format(
            offset=f"{match['count'].capitalize()} {match['unit']}",
            side="before" if sign < 0 else "after",
            base=long_date(start, words),
            reached=long_date(wanted, words),
            said=long_date(there, words),
        )
        yield Check(timex.start, reached.end, article.text[timex.start : reached.end], "offset", message)
