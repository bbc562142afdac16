"""A number in the headline becomes a check where the body never mentions it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from whence.checks.numerals import shown, value
from whence.checks.vocabulary import CheckWords
from whence.claims import ClaimWords
from whence.model import Article, Check, Timex
from whence.text import Prose

SHORT = 600
"""Characters; a body shorter than this may well leave a figure to its headline."""
SMALLEST = 3
SMALLEST_DIGITS = 10
"""A digit is as often part of a name: "Star Port 4 opens"."""
ROUNDING = 0.06
"""A headline may say 1,200 for 1,187."""


def check(article: Article, prose: Prose, times: Sequence[Timex], words: ClaimWords, said: CheckWords) -> Iterator[Check]:
    """``Twelve hurt as roof falls`` over a text that has neither 12, nor 11.8, nor 7 and 5. Lists, ages, scores, years
    and what is part of a date say nothing.
    """
    if not prose.blocks or prose.blocks[0].kind != "headline" or len(article.text) - prose.blocks[0].end < SHORT:
        return
    headline, body = article.text[: prose.blocks[0].end], article.text[prose.blocks[0].end :]
    said_here = prose.finditer(said.number, 0, len(headline))
    found = [m for m in said_here if not any(t.start < m.end() and m.start() < t.end for t in times)]
    if len(found) != 1 or said.not_counted.search(headline):
        return
    number = _number(found[0], said)
    if number < (SMALLEST_DIGITS if found[0]["figure"].isdigit() and not found[0]["scale"] else SMALLEST):
        return
    numbers = {_number(match, said) for match in prose.finditer(said.number, len(headline), len(article.text))} | {
        float(match[0].replace(",", "")) for match in re.finditer(r"\d[\d,]*(?:\.\d+)?", body) if match[0].strip(",").replace(",", "")
    }
    if any(abs(other - number) <= ROUNDING * number for other in numbers):
        return
    small = sorted(n for n in numbers if 0 < n < number)[:40]
    if any(abs(sum(pair) - number) < 0.5 for size in (2, 3) for pair in combinations(small, size)):
        return
    match = found[0]
    message = said.headline_message.format(number=match[0].strip() if match["scale"] else shown(number))
    yield Check(match.start(), match.end(), match[0], "headline", message)


def _number(match: re.Match[str], said: CheckWords) -> float:
    return value(match["figure"], said) * said.scales.get((match["scale"] or "").lower(), 1)
