"""A length and the two days that it is said to lie between become a check where they do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.claims.dates import long_date
from whence.model import Article, Check, Timex
from whence.text import Prose


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """``a five-day visit from 3 May to 5 May`` lasts three days. Nights, and both ways of counting, are allowed for."""
    for first, last in pairwise(times):
        if not (first.granularity == last.granularity == "day" and said.through.match(article.text[first.end : last.start])):
            continue
        sentence = prose.sentence_at(first.start)
        lengths = [t for t in times if sentence and sentence.start <= t.start < sentence.end and said.stretch.match(t.text)]
        if len(lengths) != 1 or lengths[0].start > first.start or first.start - lengths[0].end > 40:
            continue
        match = said.stretch.match(lengths[0].text)
        assert match
        count = said.numbers.get(match["count"].lower()) or int(match["count"])
        begin, end = date.fromisoformat(first.value), date.fromisoformat(last.value)
        days, claimed = (end - begin).days, count * said.unit_days.get(match["unit"].lower(), 1)
        if days <= 0 or claimed in (days, days + 1) or (match["unit"].lower() == "week" and abs(claimed - days) <= 3):
            continue
        message = said.stretch_message.format(
            first=long_date(begin, words), last=long_date(end, words), days=days + 1, said=lengths[0].text
        )
        yield Check(lengths[0].start, last.end, article.text[lengths[0].start : last.end], "duration", message)
