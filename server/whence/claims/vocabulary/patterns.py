"""Alternatives become patterns that are quick to try."""

from __future__ import annotations

import re
from re import Pattern


def by_letter(alternatives: str) -> str:
    """An alternation grouped by first letter, which a regular expression runs through in a tenth of the tries.

    Alternatives that begin with a letter and those that do not keep their order among each other.

    >>> by_letter("said|told|say(?:s|ing)|(?:he|she) spoke")
    's(?:aid|ay(?:s|ing))|told|(?:he|she) spoke'
    """
    grouped: list[str] = []
    groups: dict[str, list[str]] = {}
    for phrase in [*_alternatives(alternatives), None]:
        if phrase and phrase[0].isalpha() and phrase[1:2] not in ("?", "*", "+", "{"):
            groups.setdefault(phrase[0], []).append(phrase[1:])
            continue
        for letter, rest in groups.items():
            grouped.append(letter + (f"(?:{'|'.join(rest)})" if len(rest) > 1 else rest[0]))
        groups.clear()
        if phrase is not None:
            grouped.append(phrase)
    return "|".join(grouped)


def _alternatives(pattern: str) -> list[str]:
    """A pattern cut at the bars that stand within no bracket."""
    found, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += piece
    return found


_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""An escape, a set, or one character of a pattern."""


def words(*phrases: str) -> Pattern[str]:
    """A pattern for any of the phrases as whole words, case ignored; a phrase may be a small pattern.

    >>> bool(words("said", "say(?:s|ing)").search("She says so"))
    True
    """
    return re.compile(r"\b(?:" + by_letter("|".join(phrases)) + r")\b", re.IGNORECASE)
