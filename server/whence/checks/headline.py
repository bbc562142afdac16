"""A number in the headline becomes a check where the body never mentions it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from whence.checks.numerals import shown, spelled, value
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose

SHORT = 280
"""Characters; a body shorter than this may well leave a figure to its headline."""
SMALLEST = 3
SMALLEST_DIGITS = 10
"""A digit is as often part of a name: "Star Port 4 opens"."""
ROUNDING = 0.06
"""A headline may say 1,200 for 1,187."""
LONGEST = 160
"""Characters; where only what is surely counted is looked for, a longer first line, or one that ends as a sentence does, is no headline."""
MOST = 40
"""Numbers of a body from which a headline's may be worked out; more give any number."""
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``Twelve hurt as roof falls`` over a text that has neither 12, nor 11.8, nor 7 and 5. Lists, ages,
    scores, years and what is part of a date say nothing.
    """
    if (
        not prose.blocks
        or prose.blocks[0].kind != "headline"
        or len(article.text) - prose.blocks[0].end < SHORT
    ):
        return
    end = prose.blocks[0].end
    headline = article.text[:end]
    if said.strict and (len(headline) > LONGEST or headline.endswith(".")):
        return
    found = [
        match for match in said.number.finditer(headline)
        if not any(t.start < match.end() and match.start() < t.end for t in times if t.start < end)
        and _is_figure(match, headline, said)
    ]  # fmt: skip
    if not found:
        return
    numbers = _numbers(article, prose, end, said)
    for match in found:
        number = _number(match, said)
        beside = {
            _number(other, said) for other in said.number.finditer(headline) if other.start() != match.start()
        }
        in_each = any(n * other == number for n in numbers for other in beside)
        if not in_each and not _told(number, bool(match["percent"]), numbers):
            written = match[0].strip()
            message = said.headline_message.format(
                number=shown(number, said) if match["figure"].isalpha() and not match["scale"] else written
            )
            yield Check(match.start(), match.end(), match[0], "headline", message)


def _is_figure(match: re.Match[str], headline: str, said: CheckWords) -> bool:
    """Whether a number of the headline counts something in the story, and is no name, list, age, score or
    year."""
    before, after = (
        headline[max(0, match.start() - 20) : match.start()],
        headline[match.end() : match.end() + 30],
    )
    if before.endswith(", ") and after[:1] in (",", ";", ")"):
        return False  # an age
    if (not match["scale"] and said.not_counted_before.search(before)) or said.not_counted_after.match(after):
        return False
    if match["percent"] or match["currency"]:
        return True
    number = _number(match, said)
    counted = said.counted_noun.match(after) is not None
    if not headline[: match.start()].strip(" \"'“‘") and not counted:
        return False  # "14 things to know", "Seven ways out"
    if said.strict:
        return counted and number >= SMALLEST_DIGITS
    digits = match["figure"].isdigit() and not match["scale"] and not counted
    return number >= (SMALLEST_DIGITS if digits else SMALLEST) and not (digits and 1900 <= number < 2100)


def _numbers(article: Article, prose: Prose, start: int, said: CheckWords) -> list[float]:
    """Every number of the body, in whatever words, smallest first."""
    text = article.text
    found = {_number(match, said) for match in prose.finditer(said.number, start, len(text))}
    found |= {
        float(match[0].replace(",", "")) for match in _FIGURE.finditer(text, start) if match[0].strip(",")
    }
    if said.strict:
        found.update(spelled(text[start:], said))
    else:
        found |= {value(match[0], said) for match in prose.finditer(said.number_words, start, len(text))}
    lowered = text[start:].lower()
    found |= {number for word, number in said.other_numbers.items() if word in lowered}
    return sorted(found)


def _told(number: float, percent: bool, numbers: Sequence[float]) -> bool:
    """Whether a number is among others, rounded, or can be worked out from a few of them."""
    room = max(ROUNDING * number, 0.5 if percent else 0)
    if any(abs(other - number) <= room for other in numbers):
        return True
    some = [n for n in numbers if n > 0][:MOST]
    exact = 0.005 * number + 0.1
    pairs = list(combinations(some, 2))
    if any(
        abs(low + high - number) <= exact or abs(high - low - number) <= exact or low * high == number
        for low, high in pairs
    ):
        return True
    if percent and any(
        abs(100 * abs(high - low) / base - number) <= 0.6 for low, high in pairs for base in (low, high)
    ):
        return True
    small = [n for n in some if n < number]
    return any(abs(sum(three) - number) <= exact for three in combinations(small[:20], 3))


def _number(match: re.Match[str], said: CheckWords) -> float:
    return value(match["figure"], said) * said.scales.get((match["scale"] or "").lower(), 1)
