"""Patterns that are looked for together: each word of a text is looked up once for all of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from re import Pattern

from whence.text.leads import BEGINNING, DIGIT, Leads, leads
from whence.text.needs import needs

_LETTERS = re.compile(r"[a-z]+")
_REMEMBERED = 20_000  # words; a language has as many that come often
_NOWHERE: list[int] = []
_Known = tuple[list[int], dict[str, list[int]] | None] | tuple[()]


class Watch:
    """It watches for every pattern that it was ever asked about, by ``id``; a language has some two hundred."""

    def __init__(self) -> None:
        self.leads: dict[int, Leads | None] = {}
        self.nowhere: dict[int, list[int] | None] = {}
        """Where each pattern may begin in a text without any words: nowhere, or None, anywhere, where it has no leads."""
        self.spaced: set[int] = set()
        """Those of which a match may begin with white space."""
        self.needy: set[int] = set()
        """``~id`` of the patterns without leads of which letters are known that they need."""
        self._patterns: list[Pattern[str]] = []  # kept, so that no other takes over an id
        self._words: dict[str, list[int]] = {}
        self._pairs: dict[str, dict[str, list[int]]] = {}
        self._beginnings: dict[str, list[tuple[str, int]]] = {}
        self._letters: dict[str, list[tuple[str, int]]] = {}
        self._known: dict[str, _Known] = {}

    def add(self, pattern: Pattern[str]) -> None:
        """Watch for ``pattern`` from now on."""
        key = id(pattern)
        self._known.clear()
        found = self.leads[key] = leads(pattern)
        self._patterns.append(pattern)
        self.nowhere[key] = None if found is None else _NOWHERE
        if found is None:
            self._add_needs(pattern)
            return
        if found.spaced:
            self.spaced.add(key)
        for word, following in {**found.words, **dict.fromkeys(found.spaced)}.items():
            if following is None:
                self._words.setdefault(word, []).append(key)
            for other in following or ():
                self._pairs.setdefault(word, {}).setdefault(other, []).append(key)
        for beginning in found.beginnings:
            self._beginnings.setdefault(beginning[:BEGINNING], []).append((beginning, key))

    def _add_needs(self, pattern: Pattern[str]) -> None:
        signs = {_sign(string) for every in needs(pattern) or () for string in every[0]}
        if signs and min(map(len, signs)) >= BEGINNING:
            self.needy.add(~id(pattern))
            for sign in signs:
                self._letters.setdefault(sign[:BEGINNING], []).append((sign, ~id(pattern)))

    def sift(self, words: Sequence[str], starts: Sequence[int]) -> Mapping[int, list[int]]:
        """Where each pattern with leads may begin, by its ``id``, in text order, where it may at all; and by ``~id`` where words stand
        with letters that a pattern of ``needy`` cannot do without.

        ``words`` are a text's, in lower case, and ``starts`` where they begin.
        """
        found: dict[int, list[int]] = defaultdict(list)
        known_of = self._known.get
        for word, start, following in zip(words, starts, [*words[1:], ""], strict=True):
            known = known_of(word)
            if known is None:
                known = self._learn(word)
            if not known:
                continue  # so it is for most
            keys, behind = known
            for key in keys:
                found[key].append(start)
            if behind:
                for key in behind.get(following, ()):
                    found[key].append(start)
        return found

    def _learn(self, word: str) -> _Known:
        """The keys of the patterns that may begin with a word, or that need letters of it, and by the next word of those that ask for
        one; remembered.
        """
        keys = self._words.get(word, []) + [key for beginning, key in self._beginnings.get(word[:BEGINNING], ()) if word.startswith(beginning)]
        if word[0].isdecimal() and word != DIGIT:
            keys += self._words.get(DIGIT, ())
        held = {key for at in range(len(word) - BEGINNING + 1) for sign, key in self._letters.get(word[at : at + BEGINNING], ()) if word.startswith(sign, at)}
        keys += held  # none twice
        behind = self._pairs.get(word)
        known = (keys, behind) if keys or behind else ()
        if len(self._known) < _REMEMBERED:
            self._known[word] = known
        return known


def _sign(string: str) -> str:
    """The most letters of a string that stand side by side, and so in one word; "" where they are not plain."""
    return max(_LETTERS.findall(string), key=len, default="") if string.isascii() else ""
