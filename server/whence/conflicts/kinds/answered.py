"""Answers of different voices to "where?" and "which?", set side by side, become conflicts of kind place and identity: no
list says what was asked. That they answer one question shows in how they are given ("the log puts it at", "it was Ek
who"), in words that they share, and in what the article says of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import UNDECIDED, block, make_conflict, pairs_near, same_voice, scope, values
from whence.model import Article, Claim, Conflict

_WORD = re.compile(r"[^\W\d_]{3,}")
_SMALL = frozenset(["the", "and", "his", "her", "its", "our", "one", "two", "for", "with", "from", "their", "that", "this"])
_STEM = 5
_POSSIBLE = 3
"""Points from which two answers are taken to be to one question."""
_GIVEN = {frozenset(["given"]): 3, frozenset(["goes"]): 3, frozenset(["given", "told"]): 3, frozenset(["told"]): 2,
          frozenset(["cleft"]): 3, frozenset(["cleft", "given"]): 3, frozenset(["cleft", "told"]): 3, frozenset(["cleft", "did"]): 3}
"""Points for the frames in which two answers stand. A cleft ("it was the cook") answers whatever was asked, so who "did" anything beside it does too."""
HAPPENS, HELD = "happens ", "happens held"
"""How the frames of places begin in which something happens, and the one of what people go to."""
_ONCE = frozenset(["happens born", "happens began", HELD])
"""What has one place only; another may be found, or hit, in each of two."""
_NEAR = 2
"""Paragraphs within which "no site has been chosen" is another answer to it."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for the two answers of each kind that most speaks for, the strongest first, with whoever near them says that it is open."""
    answers = [claim for claim in claims if claim.attribute == "answer"]
    best = (max(pairs([claim for claim in answers if claim.kind == kind]), key=_strength, default=None) for kind in ("place", "identity"))
    for one, other in sorted(filter(None, best), key=_strength, reverse=True):
        if points(one, other) < _POSSIBLE:
            continue
        unsure = [
            claim
            for claim in claims
            if claim.kind == one.kind and claim.value == UNDECIDED and abs(block(claim) - block(other)) <= _NEAR and not same_voice(claim, one) and not same_voice(claim, other)
        ]
        conflict = make_conflict([[one], [other], *([unsure[:1]] if unsure else [])], one.question, one.reason, bonus=9 if likely(one, other) or unsure else -9)
        if conflict:
            yield conflict


def pairs(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every two answers that exclude each other, by voices near each other."""
    for one, other in pairs_near(claims):
        if one.kind != other.kind or same_voice(one, other) or _stems(one.value) & _stems(other.value):
            continue
        if scope(one, "which") != scope(other, "which"):
            continue
        if scope(one, "sentence") == scope(other, "sentence") and one.start < other.end and other.start < one.end:
            continue
        if one.kind == "place" and other.speaker and _stems(" ".join(other.speaker)) <= _stems(one.value):
            continue  # a place that is taken for who speaks
        if one.kind == "identity" and _described(one) != _described(other) and not (_set_against(other) or _announced(one, other)):
            continue  # "a student" may be of anybody named
        yield one, other


def points(one: Claim, other: Claim) -> int:
    """How much speaks for it that both answer one question: each is given outright, they share words, the article says so."""
    frames = {scope(one, "frame"), scope(other, "frame")}
    given = _POSSIBLE if _same_happening(frames) else _GIVEN.get(frozenset(frames), int(bool(frames & {"given", "told", "cleft"})))
    if "given" in frames and any(frame.startswith(HAPPENS) for frame in frames):
        given = 2
    shared = min(2, len(values(one, "stem") & values(other, "stem")))
    against = scope(other, "differs") == "yes" or given == _POSSIBLE and "dissent" in other.hedges
    if one.kind == "identity" and given < _POSSIBLE and not _announced(one, other):
        return given + (bool(shared) and given > 1) + (against and given > 1)  # somebody does something in every sentence
    return given + shared + (2 if shared else 1) * against + 3 * _announced(one, other)


def _same_happening(frames: set[str]) -> bool:
    """Whether one sort of thing happens in both places: it began in the one, it began in the other."""
    return min(frames).startswith(HAPPENS) and len(frames) == 1 or frames == {HELD, "goes"}


def likely(one: Claim, other: Claim) -> bool:
    """Whether both are given outright, or the article says right before the second that it is another answer."""
    given = {scope(one, "frame"), scope(other, "frame")} <= {"given", "told", "cleft", "did"}
    told = scope(other, "differs") == "told"
    if one.kind == "identity":
        return (given or told) and points(one, other) >= _POSSIBLE + ("cleft" not in (scope(one, "frame"), scope(other, "frame")))
    frames = {scope(one, "frame"), scope(other, "frame")}
    if _same_happening(frames) and frames & _ONCE:
        return True
    return given or told or (_same_happening(frames) or _announced(one, other)) and points(one, other) > _POSSIBLE


def _strength(pair: tuple[Claim, Claim]) -> int:
    return points(*pair)


def _announced(one: Claim, other: Claim) -> bool:
    return "told" in (scope(one, "asked"), scope(one, "differs"), scope(other, "differs"))


def _set_against(other: Claim) -> bool:
    """Whether its sentence, or the one before, turns against what was said."""
    return "dissent" in other.hedges or scope(other, "differs") == "yes"


def _described(claim: Claim) -> bool:
    return not any(word[:1].isupper() for word in _WORD.findall(claim.value))



def _stems(value: str) -> set[str]:
    return {word.casefold()[:_STEM] for word in _WORD.findall(value)} - _SMALL

