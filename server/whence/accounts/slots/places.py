"""Where: the names behind a preposition of place."""

from __future__ import annotations

from collections.abc import Iterator

from whence.accounts.pieces import capitals, lowered
from whence.accounts.reading import Reading
from whence.accounts.statements import Statement
from whence.model import Claim

_BACK = 60
"""Characters before a name in which its preposition may stand."""
_SMALL = 8
"""Words between a preposition and its name."""
_NOUNS = 3
"""Nouns among them, each behind a word that joins it to the one before: "en la pista del aeródromo de Brel"."""
_ADJECTIVE = 2
"""Nouns in a row, with an adjective that stands behind them where it does, or in a language of cases: "al campo sportivo di Dolo", "на лёд озера Имлор"."""
_NAME = 6
"""Letters by which the forms of a place's name are known."""


def places(reading: Reading) -> Iterator[Claim]:
    """A claim of kind ``place`` for every name that stands where a place does: "im Hafen von Ost", "frente a Cabo Dos Bahías"."""
    for statement in reading.statements:
        times = reading.times_in(statement.start, statement.end)
        found: list[tuple[int, int, list[str]]] = []
        for run in capitals(reading.text, statement.start, statement.end, reading.words.voices.elided):
            opened = _opened(reading, statement, run[0][0])
            start, end = opened if opened is not None else -1, run[-1][1]
            taken = found[-1][1] if found else statement.start
            if start < taken or run[0][0] in reading.joins or any(time.start < end and start < time.end for time in times):
                continue
            parts = [reading.text[first:last].casefold() for first, last in run]
            if found and not reading.text[taken:start].strip():  # "langs de E19 bij Meersel" is one place
                start, _, before = found.pop()
                parts = [*before, *parts]
            found.append((start, end, parts))
        for start, end, parts in found:
            yield reading.claim(statement, "place", start, end, " ".join(parts), reading.text[start:end], scope=tuple(("name", part[:_NAME]) for part in parts))


def _opened(reading: Reading, statement: Statement, name: int) -> int | None:
    """Where the preposition of place stands before a name, if nothing but small words and one noun are between them."""
    words = reading.words
    before = list(reading.word.finditer(reading.text, max(statement.start, name - _BACK), name))[-_SMALL:]
    if not before or reading.text[before[-1].end() : name].strip(" \n„«“\"" if words.voices.has_cases else None):
        return None
    most = _ADJECTIVE if words.voices.adjectives_behind or words.voices.has_cases else 1
    nouns, row = 0, 0
    for match in reversed(before):
        lower = lowered(match[0])
        if lower in words.at:
            return match.start()
        small = lower in words.voices.determiners or lower in words.voices.links
        nouns += not small
        row = 0 if lower in words.voices.links else row + (not small) * (1 + match[0][0].isupper())  # no name stands in another's
        if row > most or nouns > _NOUNS or any(mark in reading.text[match.end() : name] for mark in ",;:.()"):
            return None
    return None
