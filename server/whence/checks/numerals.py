"""A numeral as it is written becomes its number."""

from __future__ import annotations

from whence.checks.vocabulary import CheckWords
from whence.numerals import of_digits


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


def shown(number: float, words: CheckWords) -> str:
    """``7.0`` → ``7``, ``1200.0`` → ``1,200``, ``33.3`` → ``33.3``, with the marks of the language."""
    whole, _, rest = (f"{number:,.0f}" if number == int(number) else f"{number:g}").partition(".")
    return whole.replace(",", words.thousands) + (words.decimal + rest if rest else "")
