"""A number as it is written in digits, with the marks of any language, becomes its value."""

from __future__ import annotations

import re

_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
"""The marks the other way round."""


def of_digits(digits: str, decimal: str, *, either: bool = False) -> float:
    """What digits say, with the marks of thousands and of decimals that a language has; of a mark that may be either, three digits behind it are thousands.

    >>> of_digits("38.000", ","), of_digits("3,2", ","), of_digits("3.5", ",")
    (38000.0, 3.2, 3.5)
    """
    other = "." if decimal == "," else ","
    plain = re.sub(r"[\s’']", "", digits)
    if either and _THOUSANDS.fullmatch(plain):
        return float(plain.replace(decimal, ""))
    _whole, mark, rest = plain.rpartition(other)
    if mark and (len(rest) == 3 or plain.count(other) > 1 or decimal in rest):
        plain = plain.replace(other, "")
    return float(plain.replace(other, ".").replace(decimal, ".") if plain.count(decimal) < 2 else plain.replace(decimal, ""))
