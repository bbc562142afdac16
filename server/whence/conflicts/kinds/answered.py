"""Answers of different voices to "where?" and "which?", set side by side, become conflicts of kind place and identity: no
list says what was asked. That they answer one question shows in how they are given ("the log puts it at", "it was Ek
who"), in words that they share, and in what the article says of them; ``ties/answers.py`` weighs it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import UNDECIDED, block, make_conflict, pairs_near, same_voice, scope
from whence.conflicts.ties.answers import LEAST, likely, side_by_side, tie
from whence.model import Article, Claim, Conflict

_NEAR = 2
"""Paragraphs within which "no site has been chosen" is another answer to it."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for the two answers of each kind that are tied most strongly, and for others that stand side by side; with whoever near
    them says that it is open.
    """
    answers = [claim for claim in claims if claim.attribute == "answer"]
    chosen = [pair for kind in ("place", "identity") for pair in _strongest([claim for claim in answers if claim.kind == kind])]
    for _, one, other in sorted(chosen, key=lambda pair: pair[0], reverse=True):
        if _announced(one, other, claims):
            continue
        unsure = [
            claim
            for claim in claims
            if claim.kind == one.kind and claim.value == UNDECIDED and abs(block(claim) - block(other)) <= _NEAR and not same_voice(claim, one) and not same_voice(claim, other)
        ]
        conflict = make_conflict([[one], [other], *([unsure[:1]] if unsure else [])], one.question, one.reason, bonus=9 if likely(one, other) or unsure else -9)
        if conflict:
            yield conflict


def _strongest(answers: Sequence[Claim]) -> Iterator[tuple[float, Claim, Claim]]:
    """Of the pairs that are tied at all the strongest, of equals the nearest, with its strength; then those of neighbouring
    sentences in which none stands that was given before.
    """
    tied = [(strength, one, other) for one, other in pairs_near(answers) if (strength := tie(one, other)) >= LEAST]
    taken: set[str] = set()
    for strength, one, other in sorted(tied, key=lambda pair: (-pair[0], int(scope(pair[2], "sentence")) - int(scope(pair[1], "sentence")))):
        here = {scope(one, "sentence"), scope(other, "sentence")}
        if not taken or side_by_side(one, other) and not here & taken:
            yield strength, one, other
            taken |= here


def _announced(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the article itself sets two names side by side, and says as well what was asked."""
    told = [claim for claim in claims if claim.attribute == "announced" and claim.kind == one.kind == "identity" and not scope(one, "asks")]
    return all(any(claim.start < answer.end and answer.start < claim.end for claim in told) for answer in (one, other))
