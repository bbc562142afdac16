"""What a clause says was or will be done at a time, by its verb."""

from __future__ import annotations

from whence.claims.context import Clause
from whence.claims.syntax import Syntax
from whence.claims.vocabulary import ClaimWords
from whence.model import Timex
from whence.text import Prose

HAD = "had"
"""What is done where a clause without a verb tells of something."""


def done(clause: Clause, timex: Timex) -> str:
    """What the last verb before a time says, else the first behind it; "" where that may be anything.

    "The thief was arrested on Monday" has ``arrested``, "the start is on Monday" none; "a dog in on Monday", of a book, ``had``.
    """
    prose, words, sentence = clause.prose, clause.words, clause.sentence
    told = [
        part
        for part in prose.once(_plain, words).clauses(sentence.start, sentence.end)
        if clause.start < part.verb[0] < clause.end and not timex.start <= part.verb[0] < timex.end
    ]
    before = [part for part in told if part.verb[0] < timex.start]
    part = before[-1] if before else told[0] if told else None
    if part is None and words.days.something.match(prose.text, clause.start, timex.start):
        return HAD
    return words.days.deed(part.head.lower()) if part else ""


def _plain(prose: Prose, words: ClaimWords) -> Syntax:
    """The clauses of a text, those of its quotations too: what is said within them is done as well."""
    return Syntax(prose, prose.text, words.syntax)
