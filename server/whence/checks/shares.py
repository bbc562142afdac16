"""Percentages of one whole become a check where they are more than all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.checks.numerals import shown
from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.model import Article, Check, Timex
from whence.text import Prose

ROUNDED = 1.5
"""Percentage points that rounding may add."""


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """``The vote split 55 percent for, 42 percent against and 8 percent undecided.`` is 105. Only a sentence that says
    its shares are of one whole, and compares nothing, is added up.
    """
    for sentence in prose.sentences:
        text = article.text[sentence.start : sentence.end]
        if ("%" not in text and "cent" not in text) or not said.split.search(text) or said.change.search(text):
            continue
        found = list(said.share.finditer(text))
        numbers = [float(match["share"]) for match in found]
        if len(numbers) < 2 or sum(numbers) <= 100 + ROUNDED or max(numbers) > 100:
            continue
        start, end = sentence.start + found[0].start(), sentence.start + found[-1].end()
        message = said.share_message.format(parts=" + ".join(map(shown, numbers)), sum=shown(sum(numbers)))
        yield Check(start, end, article.text[start:end], "shares", message)
