"""A pattern becomes the words that a text must hold for it to match at all, so that most are never tried.

Searching a text for a plain string is a hundred times faster than for an alternation of phrases.
"""

from __future__ import annotations

import re
from functools import cache
from re import Pattern
from re import _parser as parser  # type: ignore[attr-defined]  # the standard library's own reading of a pattern

_SHORTEST = 3
"""Letters; shorter strings stand in every text."""


@cache
def needs(pattern: Pattern[str]) -> frozenset[str] | None:
    """Strings in lower case one of which is in every text that matches; None where there is no such set.

    >>> sorted(needs(re.compile(r"\\\\b(?:has (?:not )?conceded|gave (?:up|in))\\\\b")))
    ['conceded', 'gave ']
    """
    found = _of_sequence(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))
    # Where "say" must be sought anyway, "says" need not be.
    return found and frozenset(word for word in found if not any(other in word for other in found if other != word))


def may_match(pattern: Pattern[str], lowered: str) -> bool:
    """False where ``pattern`` cannot match a text whose lower case is ``lowered``."""
    wanted = needs(pattern)
    return wanted is None or any(word in lowered for word in wanted)


def _of_sequence(items) -> frozenset[str] | None:
    """The rarest requirement of a run of pattern items: the one whose shortest string is longest."""
    options: list[frozenset[str]] = []
    run = ""
    for kind, value in items:
        if kind is parser.LITERAL:
            run += chr(value).lower()
            continue
        if len(run) >= _SHORTEST:
            options.append(frozenset({run}))
        run = ""
        inner = _of_item(kind, value)
        if inner is not None:
            options.append(inner)
    if len(run) >= _SHORTEST:
        options.append(frozenset({run}))
    return max(options, key=lambda strings: (min(map(len, strings)), -len(strings)), default=None)


def _of_item(kind, value) -> frozenset[str] | None:
    if kind is parser.SUBPATTERN:
        return _of_sequence(value[-1])
    if kind is parser.BRANCH:
        branches = [_of_sequence(branch) for branch in value[1]]
        return None if any(branch is None for branch in branches) else frozenset().union(*branches)  # type: ignore[arg-type]
    if kind is parser.MAX_REPEAT and value[0] > 0:
        return _of_sequence(value[2])
    return None
