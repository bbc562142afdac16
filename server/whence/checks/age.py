"""An age and a year of birth in one sentence become a check where they do not fit on the story's date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.claims.dates import long_date
from whence.model import Article, Check, Timex
from whence.text import Prose


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """``Ruiz, 45, was born in 1970``, told in 2025: she is 54 or 55. Of the dead, and of then, nothing is said."""
    anchor = article.anchor_time or article.published
    if anchor is None:
        return
    for match in prose.finditer(said.born, 0, len(article.text)):
        sentence = prose.sentence_at(match.start())
        if sentence is None:
            continue
        text = article.text[sentence.start : sentence.end]
        ages = list(said.age.finditer(text))
        if len(ages) != 1 or said.not_now.search(text) or len(list(said.born.finditer(text))) != 1:
            continue
        age, year = int(next(group for group in ages[0].groups() if group)), int(match["year"])
        high = anchor.date.year - year
        if age in (high - 1, high) or not 0 < high < 120:
            continue
        start = sentence.start + ages[0].start()
        start, end = min(start, match.start()), max(sentence.start + ages[0].end(), match.end())
        message = said.age_message.format(year=year, low=high - 1, high=high, day=long_date(anchor.date, words), said=age)
        yield Check(start, end, article.text[start:end], "age", message)
