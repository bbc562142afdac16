"""Accounts become conflicts of every kind: two voices say the same in the same words but for one, the day, the number, the place,
the name, or a "not".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from whence.conflicts.asking import asked
from whence.conflicts.grouping import make_conflict, pairs_told, scope, sides_of, ties, values
from whence.conflicts.ties.parallel import JOINS, LIKELY, POSSIBLE, agree, called, denied_apart, tie
from whence.model import ACCOUNT, DENIED, UNDECIDED, Article, Claim, Conflict, ConflictKind

_KINDS: tuple[ConflictKind, ...] = ("date", "quantity", "status", "place", "identity")
_NEAR = 4
"""Paragraphs within which two answers may be to one question."""
_TABLE = 16
"""Answers of one kind beyond which a sentence is a list."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a question, the best tied answers first, each statement in one conflict."""
    accounts = [claim for claim in claims if claim.attribute == ACCOUNT]
    if len({claim.speaker for claim in accounts}) < 2:
        return
    pairs = [(strength, one, other) for kind in _KINDS for strength, one, other in _tied([claim for claim in accounts if claim.kind == kind])]
    answered = {frozenset((scope(one, "sentence"), scope(other, "sentence"))) for _, one, other in pairs if one.kind != "status"}
    pairs = [pair for pair in pairs if not (_is_denied(pair[1], pair[2]) and frozenset((scope(pair[1], "sentence"), scope(pair[2], "sentence"))) in answered)]
    pairs.sort(key=lambda pair: (denied_apart(pair[1], pair[2]), -pair[0], pair[1].start))
    tied = {kind: ties([pair for pair in pairs if pair[1].kind == kind], JOINS) for kind in _KINDS}
    taken: set[str] = set()
    heard: set[tuple[frozenset[str], frozenset[str]]] = set()
    answering: set[tuple[frozenset[str], int]] = set()
    for strength, one, other in pairs:
        here = {scope(one, "sentence"), scope(other, "sentence")}
        if here & taken or denied_apart(one, other) and ((one.speaker, other.speaker) in heard or _answers(answering, other)):
            continue
        sides = sides_of(one, other, tied[one.kind], set(), agree)
        conflict = make_conflict(sides, asked(one, other, article), _reason(sides, one))
        if conflict:
            heard.add((one.speaker, other.speaker))
            answering |= {(claim.speaker, int(scope(claim, "block"))) for side in sides for claim in side}
            taken |= {scope(claim, "sentence") for side in sides for claim in side}
            yield replace(conflict, confidence="likely" if strength >= LIKELY and called(one, other) else "possible")


def _answers(answering: AbstractSet[tuple[frozenset[str], int]], denial: Claim) -> bool:
    """Whether who only denies something gives an answer, there or in the paragraph beside, that differs from another: he denies that."""
    block = int(scope(denial, "block"))
    return any((denial.speaker, near) in answering for near in (block - 1, block, block + 1))


def _is_denied(one: Claim, other: Claim) -> bool:
    """Whether one only denies what the other tells: where it gives another answer as well, that is what they differ about."""
    return one.kind == "status" and DENIED in (one.value, other.value)


def _tied(claims: Sequence[Claim]) -> list[tuple[float, Claim, Claim]]:
    """The pairs that may be of one question, with how strongly; ``claims`` are of one kind."""
    told = {(_sort(claim), claim.value[:10] if claim.kind == "date" else str(claim.start)) for claim in claims}  # "el sábado, de madrugada" is one day
    held = Counter(sort for sort, _ in told)
    marked = [replace(claim, scope=(*claim.scope, ("flag", "alone"))) if held[_sort(claim)] == 1 else claim for claim in claims if held[_sort(claim)] <= _TABLE]
    found = [(tie(one, other), one, other) for one, other in pairs_told([*_moving(marked)], _NEAR)]
    return [pair for pair in found if pair[0] >= POSSIBLE]


def _moving(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; one of whom somebody goes to has the names of its sentence that may be his: "Jon Berg" of "Jon Berg går till Norrvik"."""
    movers: dict[str, list[str]] = {}
    for claim in claims:
        if claim.kind == "identity" and "joined" not in values(claim, "flag"):
            movers.setdefault(scope(claim, "sentence"), []).extend(sorted(values(claim, "name")))
    for claim in claims:
        names = movers.get(scope(claim, "sentence"), ()) if "joined" in values(claim, "flag") else ()
        yield replace(claim, scope=(*claim.scope, *(("mover", name) for name in names))) if names else claim


def _sort(claim: Claim) -> tuple[str, ...]:
    """A sentence with what one of its numbers measures: people, euros, things."""
    return scope(claim, "sentence"), scope(claim, "unit"), "people" if "people" in values(claim, "flag") else ""


def _reason(sides: Sequence[Sequence[Claim]], one: Claim) -> str:
    """Why the sides differ: of two, that one of them says that it is open."""
    if len(sides) == 2:
        return next((claim.reason for side in sides for claim in side if claim.value == UNDECIDED), one.reason)
    return one.reason
