"""A numeral as it is written becomes its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from whence.checks.vocabulary import CheckWords
from whence.numerals import of_digits

_WORD = re.compile(r"[^\W\d_]+")


def value(text: str, words: CheckWords) -> float:
    """``12,000`` → 12000.0, ``seven`` → 7.0, ``twenty-one`` → 21.0. Raises ValueError for what is no
    numeral."""
    plain = text.lower()
    if plain in words.numbers:
        return float(words.numbers[plain])
    if plain[:1].isdigit():
        return of_digits(plain, ",", either=True) if words.decimal == "," else float(plain.replace(",", ""))
    parts = [words.numbers[part] for part in plain.replace("-", " ").split() if part in words.numbers]
    if not parts:
        raise ValueError(text)
    return float(sum(parts))


def spelled(text: str, words: CheckWords) -> Iterator[float]:
    """Every number that a word of a text says, alone and with what multiplies it: ``duecento milioni`` → 200.0, 200000000.0. A language that
    writes numbers as one word has too many of them for a pattern."""
    for word, following in pairwise([*_WORD.findall(text.lower()), ""]):
        if word in words.numbers:
            number = float(words.numbers[word])
            yield number
            yield number * words.scales.get(following, 1)


def shown(number: float, words: CheckWords) -> str:
    """``7.0`` → ``7``, ``1200.0`` → ``1,200``, ``33.3`` → ``33.3``, with the marks of the language."""
    whole, _, rest = (f"{number:,.0f}" if number == int(number) else f"{number:g}").partition(".")
    return whole.replace(",", words.thousands) + (words.decimal + rest if rest else "")
