"""Percentages of one whole become a check where they are more than all of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from whence.checks.numerals import shown, value
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose

ROUNDED = 0.5
"""Percentage points that rounding may add to each share."""
LONGEST = 700
"""Characters of a sentence, or two, that can still be read with certainty."""
_ASIDE = 25
"""Characters beside a share that may say that it is none: a turnout, a margin of error."""


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``The vote split 55 percent for, 42 percent against and 8 percent undecided.`` is 105. Only a
    sentence that says its shares are of one whole, and compares nothing, is added up, with the next one
    where that goes on.
    """
    text = article.text
    marks = [match.start() for match in prose.finditer(said.percent, 0, len(text))]
    if len(marks) < 2:
        return
    sentences = prose.sentences
    for index, sentence in enumerate(sentences):
        first = bisect_left(marks, sentence.start)
        if first == bisect_left(marks, sentence.end):
            continue
        end = sentence.end
        if (
            index + 1 < len(sentences)
            and sentences[index + 1].start - end < 2
            and said.further.match(text, sentences[index + 1].start)
        ):
            end = sentences[index + 1].end
        if bisect_left(marks, end) - first < 2:
            continue
        if end - sentence.start > LONGEST:
            continue
        found = _shares(prose, sentence.start, end, said)
        numbers = [value(match["share"], said) for match in found]
        if len(found) < 2 or sum(numbers) <= 100 + ROUNDED * len(numbers) or max(numbers) > 100:
            continue
        if _of_one_whole(text[sentence.start : end], found, said):
            start, end = found[0].start(), found[-1].end()
            message = said.share_message.format(
                parts=" + ".join(shown(number, said) for number in numbers), sum=shown(sum(numbers), said)
            )
            yield Check(start, end, text[start:end], "shares", message)


def _shares(prose: Prose, start: int, end: int, said: CheckWords) -> list[re.Match[str]]:
    """The percentages of a stretch of text that are shares, and no turnout, margin or range."""
    text = prose.text
    return [
        match
        for match in prose.finditer(said.share, start, end)
        if not said.no_share.search(text, max(start, match.start() - _ASIDE), match.start())
        and not said.no_share_after.match(text, match.end("share"), end)
    ]


def _of_one_whole(phrase: str, found: list[re.Match[str]], said: CheckWords) -> bool:
    """Whether the shares of a phrase are surely parts of the same whole."""
    wholes = {match["whole"].lower() for match in found if match["whole"]}
    if len(wholes) > 1 or said.overlap.search(phrase) or said.change.search(phrase):
        return False  # "60 percent of men and 45 percent of women"
    if (
        said.split.search(phrase)
        or said.rest.search(phrase)
        or any(pair.search(phrase) for pair in said.opposites)
    ):
        return True
    leads = [match["lead"].lower() if match["lead"] else "" for match in found]
    # "40 percent of its power from gas, 35 percent from coal and 30 percent from wind"
    return len(found) > 2 and bool(wholes) and len(set(leads[1:])) == 1 and leads[1] != ""
