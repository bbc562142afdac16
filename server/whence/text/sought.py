"""A pattern becomes what is sought in many short phrases: names, subjects. Only those are searched that hold a word it may begin with."""

from __future__ import annotations

import re
from re import Match, Pattern

from whence.text.leads import known_leads

_WORD = re.compile(r"\w+")
_REMEMBERED = 20_000
_SOUGHT: dict[int, Sought] = {}


def sought(pattern: Pattern[str]) -> Sought:
    """The one for ``pattern``, made when it is first asked for."""
    known = _SOUGHT.get(id(pattern))
    if known is None:
        known = _SOUGHT[id(pattern)] = Sought(pattern)
    return known


class Sought:
    """What an alternative matches that no known word begins must be one word: "[A-Z]{2,5}".

    >>> Sought(re.compile(r"\\b(?:trade body|[A-Z]{2,5})\\b")).search("the BBC")[0]
    'BBC'
    """

    def __init__(self, pattern: Pattern[str]) -> None:
        self._pattern, self._leads = pattern, known_leads(pattern)
        self._begins: dict[str, bool] = {}
        """Whether a match may begin at a word: worked out once for each."""

    def search(self, phrase: str, start: int = 0) -> Match[str] | None:
        """The first match behind ``start``, or None."""
        known = self._begins
        for word in _WORD.findall(phrase):
            begins = known.get(word)
            if begins is None:
                begins = self._learn(word)
            if begins:
                break
        else:
            return None  # so it is for most, without a look at where their words stand
        for at in _WORD.finditer(phrase, start):
            if known.get(at[0], True) and (match := self._pattern.match(phrase, at.start())):
                return match
        return None

    def _learn(self, word: str) -> bool:
        low = word.lower()
        begins = low in self._leads.words or low.startswith(self._leads.beginnings) or self._pattern.match(word) is not None
        if len(self._begins) < _REMEMBERED:
            self._begins[word] = begins
        return begins
