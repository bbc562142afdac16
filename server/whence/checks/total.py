"""A total and the parts that it is said to have become a check where they do not add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.checks.numerals import shown, value
from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.model import Article, Check, Timex
from whence.text import Prose

LONG = 400
"""Characters; a longer sentence adds up more than one whole."""


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """``Twelve people died: seven in Ost, three in Brel and one in Sund.`` is eleven. One whole and all its parts must
    stand in one sentence; parts that leave room ("at least", "including") say nothing.
    """
    for sentence in prose.sentences:
        if sentence.end - sentence.start > LONG:
            continue
        for match in prose.finditer(said.parts, sentence.start, sentence.end):
            before, parts = article.text[max(sentence.start, match.start() - 25) : match.start()], match["list"]
            if words.at_least.search(before) or words.at_most.search(before) or words.about.search(before) or words.subgroup.search(parts):
                continue
            try:
                numbers = [value(part["part"], said) for part in said.part.finditer(parts)]
                total = value(match["total"], said)
            except ValueError:
                continue
            colon = article.text[match.end("total") : match.start("list")].rstrip().endswith((":", "–", "—", "-"))
            if len(numbers) < 2 or not colon or sum(numbers) == total or max(numbers) >= total or total > 1900:
                continue
            start, end = match.span()
            message = said.sum_message.format(
                parts=" + ".join(map(shown, numbers)), sum=shown(sum(numbers)), total=shown(total)
            )
            yield Check(start, end, article.text[start:end], "sum", message)
