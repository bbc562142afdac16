"""What a number leaves open, how it is shown, and what a reader would ask to hear it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from whence.claims.context import Clause, Reader
from whence.claims.vocabulary import RoleWords

_REACH = 60
"""Characters between a number and the word that says what it counts."""


def is_age(text: str, match: re.Match) -> bool:
    """"Ana Ruiz, 32, was arrested"."""
    return text[max(0, match.start() - 2) : match.start()] == ", " and text[match.end() : match.end() + 1] in (",", ".", ")")


def asked_for(reader: Reader, clause: Clause, match: re.Match, dimension: str, counted: Sequence[str]) -> str:
    """The question that a number answers: by the deed or thing told nearest to it, else by what it counts (``counted`` are
    the words behind it) or what it is the measure of.

    "Nine people had been killed" answers "How many people were killed?".
    """
    words = reader.words
    role = _role(reader, clause, match, _UNITS.get(dimension, dimension))
    if role:
        return role.question
    if dimension == "count":
        return words.how_many.format(noun=" ".join(counted)) if counted else words.disputes.questions["quantity"]
    noun = words.noun_before.search(match.string, max(clause.start, match.start() - 40), match.start())
    if dimension in _SIZES and noun and noun["noun"].lower() not in words.no_nouns:
        return words.how_large.format(noun=noun["noun"].lower())
    return words.figures.asked[dimension]


_SIZES = frozenset({"money", "share", "length"})
_UNITS = {"count": "", "share": "%"}


def _role(reader: Reader, clause: Clause, match: re.Match, unit: str) -> RoleWords | None:
    best: tuple[int, RoleWords] | None = None
    for role in reader.possible(reader.words.roles):
        if role.unit != unit:
            continue
        for found in reader.prose.finditer(role.pattern, clause.start, clause.end):
            gap = 0 if found.start() <= match.start() < found.end() else min(abs(found.start() - match.end()), abs(match.start() - found.end()))
            if gap <= _REACH and (best is None or gap < best[0]):
                best = (gap, role)
    return best[1] if best else None


def bounds_of(reader: Reader, match: re.Match, value: float, clause: Clause, *, loose: bool = False) -> tuple[float, float]:
    """What a number leaves open, by the words before it; one that is ``loose`` by its kind, "a third", as much as "about" does."""
    before = clause.text[max(0, match.start() - clause.start - 30) : match.start() - clause.start]
    turned = reader.words.figures.not_over.search(before) is not None
    if (reader.words.at_most if turned else reader.words.at_least).search(before):
        return value, float("inf")
    if (reader.words.at_least if turned else reader.words.at_most).search(before):
        return float("-inf"), value
    slack = value * 0.1 if loose or reader.words.about.search(before) else _rounding(value, match)
    return value - slack, value + slack + hair(value)


def _rounding(value: float, match: re.Match) -> float:
    """Half of the last digit that is said: 1.3 million may be 1.25 to 1.35; 340 is 340."""
    if match["scale"] and match["digits"]:
        decimals = len(match["digits"].partition(".")[2])
        return 0.5 * 10**-decimals * value / float(match["digits"].replace(",", "") or 1) if value else 0.0
    if match["unit"] and value:
        decimals = len((match["digits"] or "").partition(".")[2])
        return 0.5 * 10**-decimals
    return 0.0


def shown(value: float, unit: str) -> str:
    number = f"{value:g}" if value < 1e6 and value != int(value) else str(int(value))
    return number + ("%" if unit == "%" else "")


def hair(value: float) -> float:
    """What makes a value a stretch that holds it, whatever its size.

    >>> 4e7 < 4e7 + hair(4e7)
    True
    """
    return max(1e-9, abs(value) * 1e-12)
