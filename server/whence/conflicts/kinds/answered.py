"""Answers of different voices to "where?" and "which?", set side by side, become conflicts of kind place and identity: no
list says what was asked. That they answer one question shows in how they are given ("the log puts it at", "it was Ek
who"), in words that they share, and in what the article says of them; ``ties/answers.py`` weighs it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import block, make_conflict, pairs_near, same_voice, scope, sides_of, values
from whence.conflicts.ties.answers import (
    LEAST,
    agree,
    answers_outright,
    by_name_alone,
    joins,
    likely,
    side_by_side,
    tie,
)
from whence.model import UNDECIDED, Article, Claim, Conflict

_NEXT, _WITHIN, _SENTENCES, _STORY = 1, 4, 6, 16
"""Paragraphs from which on, and up to which, two names are only of one question where they are of one deed; sentences between them; answers behind one that are looked at."""
_NEAR = 2
"""Paragraphs within which "no site has been chosen" is another answer to it."""

_FAR = 3
"""Paragraphs within which two places may be answers to one question."""


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
        tied = {id(claim): [more for more in answers if joins(*sorted((claim, more), key=_start)) and not agree(more, one) and not agree(more, other)] for claim in (one, other)}
        sides = sides_of(one, other, tied, {id(one), id(other)}, agree)
        conflict = make_conflict([*sides, *([unsure[:1]] if unsure else [])], one.question, one.reason, bonus=9 if likely(one, other) or unsure else -9)
        if conflict:
            yield conflict
    for one, other in _open(answers, [claim for claim in claims if claim.value == UNDECIDED and claim.kind in ("place", "identity")]):
        conflict = make_conflict([[one], [other]], one.question, one.reason)
        if conflict:
            yield conflict


def _start(claim: Claim) -> int:
    return claim.start


def _open(answers: Sequence[Claim], unsure: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim that it is open with the nearest answer of another voice that is given as one, in its paragraph or a neighbouring one, in the
    headline, or farther off where both are of one deed.
    """
    for claim in unsure:
        near = [one for one in answers if one.kind == claim.kind and _may_be_open(one, claim) and answers_outright(one) and not same_voice(claim, one)]
        if near:
            yield min(near, key=lambda one: (abs(one.start - claim.start), one.start)), claim


def _may_be_open(answer: Claim, claim: Claim) -> bool:
    """Whether what is open may be what is answered, by where the two stand."""
    apart = abs(block(claim) - block(answer))
    if answer.source.kind == "headline":
        return apart <= _FAR
    return apart <= (_WITHIN if values(answer, "deed") & values(claim, "deed") else _NEXT)


def _strongest(answers: Sequence[Claim]) -> Iterator[tuple[float, Claim, Claim]]:
    """Of the pairs that are tied at all the strongest, of equals the nearest, with its strength; then those of neighbouring
    sentences in which none stands that was given before.
    """
    tied = [(strength, one, other) for one, other in _pairs(answers) if (strength := tie(one, other)) >= LEAST]
    taken: set[str] = set()
    for strength, one, other in sorted(tied, key=lambda pair: (by_name_alone(*pair[1:]), -pair[0], not likely(pair[1], pair[2]), int(scope(pair[2], "sentence")) - int(scope(pair[1], "sentence")))):
        here = {scope(one, "sentence"), scope(other, "sentence")}
        if not taken or side_by_side(one, other) and not here & taken:
            yield strength, one, other
            taken |= here


def _pairs(answers: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Those near each other, and of names those within a story that are of one deed, or of which the article says that the second is
    another one."""
    yield from pairs_near(answers, _FAR if answers and answers[0].kind == "place" else _NEXT)
    for index, one in enumerate(answers):
        for other in answers[index + 1 : index + _STORY]:
            if one.kind == "identity" and _NEXT < block(other) - block(one) <= _WITHIN and int(scope(other, "order")) - int(scope(one, "order")) <= _SENTENCES and (_of_one_deed(one, other) or scope(other, "differs") == "told" or scope(one, "headline_only")):
                yield one, other


def _of_one_deed(one: Claim, other: Claim) -> bool:
    """Whether both are told to have done what one alone does, not each by himself."""
    return bool(values(one, "deed") & values(other, "deed")) and "own" not in (scope(one, "frame"), scope(other, "frame"))


def _announced(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the article itself sets two names side by side, and says as well what was asked."""
    told = [claim for claim in claims if claim.attribute == "announced" and claim.kind == one.kind == "identity" and not scope(one, "asks")]
    return all(any(claim.start < answer.end and answer.start < claim.end for claim in told) for answer in (one, other))
