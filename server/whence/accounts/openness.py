"""A statement becomes what it leaves open: it says that something is not settled, or that nobody knows it."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from whence.accounts.pieces import lowered, word_pattern
from whence.accounts.statements import Statement
from whence.accounts.words import AccountWords, OpenWords
from whence.model import ConflictKind

_BEHIND = 16
"""Characters behind a verb of knowing in which what nobody knows begins with a question word: "weiß noch keiner, wann"."""
_OPENING = 12
"""Characters at the head of a clause in which its question word stands: "ab wann"."""


class Open(NamedTuple):
    """``start:end`` leaves open what is asked by ``kind``; by "status" whatever it is. The words of ``about`` say of what."""

    kind: ConflictKind
    start: int
    end: int
    about: tuple[int, int]


def left_open(statement: Statement) -> tuple[Open, ...]:
    """What a statement leaves open, by the phrases of its language first, then by their parts.

    "Den Ort kennen wir nicht" leaves open where, "Wann, weiß keiner" when, "Nichts ist entschieden" whatever it is.
    """
    words = statement.words
    for kind, pattern in words.unsettled.items():
        match = pattern.search(statement.text, statement.start, statement.end)
        if match:
            start, end = statement.clause(match.start())
            return (Open(kind, *match.span(), (start, max(end, match.end()))),)
    return tuple(_by_parts(statement, words.open, words)) if words.open else ()


def _by_parts(statement: Statement, words: OpenWords, table: AccountWords) -> Iterator[Open]:
    """What the clauses leave open in which a verb of knowing, choosing or fixing is denied."""
    for number, clause in enumerate(statement.clauses):
        verb = words.settling.search(statement.text, *clause) if clause in statement.negated else None
        if verb is None:
            continue
        kind = _asked(statement, number, verb, words) or _named(statement, clause, words)
        if kind or words.nothing & {lowered(word) for word in word_pattern(table.voices.elided).findall(statement.text[slice(*clause)])}:
            start = _begins(statement, clause, verb)
            yield Open(kind or "status", start, clause[1], (start, clause[1]))
            return


def _begins(statement: Statement, clause: tuple[int, int], verb: Match[str]) -> int:
    """Where the clause of a verb begins that has no mark before it: behind "car" of "il se tait car la question n'est pas tranchée"."""
    words, voices = statement.words.open, statement.words.voices
    before = [word for word in word_pattern(voices.elided).finditer(statement.text, clause[0], verb.start()) if words and lowered(word[0]) in words.because]
    return before[-1].end() + 1 if before else clause[0]


def _asked(statement: Statement, number: int, verb: Match[str], words: OpenWords) -> ConflictKind | None:
    """What is asked behind a verb of knowing, or in the clause beside its own."""
    clauses = statement.clauses
    beside = [verb.end(), *(start for start, _ in (*clauses[max(0, number - 1) : number], *clauses[number + 1 : number + 2]))]
    reach = (_BEHIND, *([_OPENING] * len(beside)))
    for start, length in zip(beside, reach, strict=False):
        for kind, pattern in words.asking.items():
            if pattern.search(statement.text, start, min(statement.end, start + length)):
                return kind
    return None


def _named(statement: Statement, clause: tuple[int, int], words: OpenWords) -> ConflictKind | None:
    """What a noun of the clause says that is not settled, the first of several."""
    found = ((match.start(), kind) for kind, pattern in words.matters.items() if (match := pattern.search(statement.text, *clause)))
    return min(found, default=(0, None))[1]
