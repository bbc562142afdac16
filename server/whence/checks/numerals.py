"""A numeral as it is written becomes its number."""

from __future__ import annotations

from whence.checks.vocabulary import CheckWords


def value(text: str, words: CheckWords) -> float:
    """``12,000`` → 12000.0, ``seven`` → 7.0, ``twenty-one`` → 21.0. Raises ValueError for what is no
    numeral."""
    plain = text.lower().replace(",", "")
    if plain in words.numbers:
        return float(words.numbers[plain])
    if plain[:1].isdigit():
        return float(plain)
    parts = [words.numbers[part] for part in plain.replace("-", " ").split() if part in words.numbers]
    if not parts:
        raise ValueError(text)
    return float(sum(parts))


def shown(number: float) -> str:
    """``7.0`` → ``7``, ``1200.0`` → ``1,200``, ``33.3`` → ``33.3``."""
    return f"{number:,.0f}" if number == int(number) else f"{number:g}"
