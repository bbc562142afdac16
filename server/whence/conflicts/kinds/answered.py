"""Answers of different voices to "where?" and "which?", set side by side, become conflicts of kind place and identity: no
list says what was asked. That they answer one question shows in how they are given ("the log puts it at", "it was Ek
who"), in words that they share, and in what the article says of them; ``ties/answers.py`` weighs it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import UNDECIDED, block, make_conflict, pairs_near, same_voice, scope
from whence.conflicts.ties.answers import LEAST, likely, tie
from whence.model import Article, Claim, Conflict

_NEAR = 2
"""Paragraphs within which "no site has been chosen" is another answer to it."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for the two answers of each kind that most speaks for, those next to each other before others, the strongest first, with whoever near them says that it is open."""
    answers = [claim for claim in claims if claim.attribute == "answer"]
    tied = (max(((tie(one, other), int(scope(one, "sentence")) - int(scope(other, "sentence")), one, other) for one, other in pairs_near([claim for claim in answers if claim.kind == kind])), key=lambda found: found[:2], default=None) for kind in ("place", "identity"))
    for strength, _, one, other in sorted(filter(None, tied), key=lambda found: found[0], reverse=True):
        if strength < LEAST or _announced(one, other, claims):
            continue
        unsure = [
            claim
            for claim in claims
            if claim.kind == one.kind and claim.value == UNDECIDED and abs(block(claim) - block(other)) <= _NEAR and not same_voice(claim, one) and not same_voice(claim, other)
        ]
        conflict = make_conflict([[one], [other], *([unsure[:1]] if unsure else [])], one.question, one.reason, bonus=9 if likely(one, other) or unsure else -9)
        if conflict:
            yield conflict


def _announced(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the article itself sets two names side by side, and says as well what was asked."""
    told = [claim for claim in claims if claim.attribute == "announced" and claim.kind == one.kind == "identity" and not scope(one, "asks")]
    return all(any(claim.start < answer.end and answer.start < claim.end for claim in told) for answer in (one, other))
