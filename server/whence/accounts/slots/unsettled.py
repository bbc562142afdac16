"""Open: what a voice says is not settled, or that nobody knows it."""

from __future__ import annotations

from collections.abc import Iterator

from whence.accounts.reading import Reading
from whence.model import UNDECIDED, Claim


def unsettled(reading: Reading) -> Iterator[Claim]:
    """A claim of its kind, with the value ``UNDECIDED``, for every statement that leaves open when, how many, where, who or whether."""
    words = reading.words
    for statement in reading.statements:
        if statement.source.kind == "headline":
            continue
        for kind, pattern in words.unsettled.items():
            match = pattern.search(reading.text, statement.start, statement.end)
            if match:
                clause = statement.clause(match.start())
                yield reading.claim(statement, kind, match.start(), match.end(), UNDECIDED, words.open_text, span=(clause[0], max(clause[1], match.end())))
                break
