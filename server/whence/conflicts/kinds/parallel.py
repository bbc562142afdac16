"""Accounts become conflicts of every kind: two voices say the same in the same words but for one, the day, the number, the place,
the name, or a "not".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import make_conflict, pairs_told, scope, sides_of, ties, values
from whence.conflicts.ties.parallel import JOINS, LIKELY, POSSIBLE, agree, called, denied_apart, tie
from whence.model import ACCOUNT, DENIED, UNDECIDED, Article, Claim, Conflict, ConflictKind

_KINDS: tuple[ConflictKind, ...] = ("date", "quantity", "status", "place", "identity")
_NEAR = 4
"""Paragraphs within which two answers may be to one question."""
_TOPIC = 4
"""Words by which a question says of what it asks."""
_TABLE = 16
"""Answers of one kind beyond which a sentence is a list."""


def compare(claims: Sequence[Claim], _article: Article) -> Iterator[Conflict]:
    """One conflict a question, the best tied answers first, each statement in one conflict."""
    accounts = [claim for claim in claims if claim.attribute == ACCOUNT]
    if len({claim.speaker for claim in accounts}) < 2:
        return
    pairs = [(strength, one, other) for kind in _KINDS for strength, one, other in _tied([claim for claim in accounts if claim.kind == kind])]
    answered = {frozenset((scope(one, "sentence"), scope(other, "sentence"))) for _, one, other in pairs if one.kind != "status"}
    pairs = [pair for pair in pairs if not (_is_denied(pair[1], pair[2]) and frozenset((scope(pair[1], "sentence"), scope(pair[2], "sentence"))) in answered)]
    pairs.sort(key=lambda pair: (-pair[0], pair[1].start))
    tied = {kind: ties([pair for pair in pairs if pair[1].kind == kind], JOINS) for kind in _KINDS}
    taken: set[str] = set()
    heard: set[tuple[frozenset[str], frozenset[str]]] = set()
    for strength, one, other in pairs:
        here = {scope(one, "sentence"), scope(other, "sentence")}
        if here & taken or denied_apart(one, other) and (one.speaker, other.speaker) in heard:
            continue
        sides = sides_of(one, other, tied[one.kind], set(), agree)
        conflict = make_conflict(sides, _asked(one, other), _reason(sides, one))
        if conflict:
            heard.add((one.speaker, other.speaker))
            taken |= {scope(claim, "sentence") for side in sides for claim in side}
            yield replace(conflict, confidence="likely" if strength >= LIKELY and called(one, other) else "possible")


def _is_denied(one: Claim, other: Claim) -> bool:
    """Whether one only denies what the other tells: where it gives another answer as well, that is what they differ about."""
    return one.kind == "status" and DENIED in (one.value, other.value)


def _tied(claims: Sequence[Claim]) -> list[tuple[float, Claim, Claim]]:
    """The pairs that may be of one question, with how strongly; ``claims`` are of one kind."""
    told = {(_sort(claim), claim.value[:10] if claim.kind == "date" else str(claim.start)) for claim in claims}  # "el sábado, de madrugada" is one day
    held = Counter(sort for sort, _ in told)
    marked = [replace(claim, scope=(*claim.scope, ("flag", "alone"))) if held[_sort(claim)] == 1 else claim for claim in claims if held[_sort(claim)] <= _TABLE]
    found = [(tie(one, other), one, other) for one, other in pairs_told(marked, _NEAR)]
    return [pair for pair in found if pair[0] >= POSSIBLE]


def _sort(claim: Claim) -> tuple[str, ...]:
    """A sentence with what one of its numbers measures: people, euros, things."""
    return scope(claim, "sentence"), scope(claim, "unit"), "people" if "people" in values(claim, "flag") else ""


def _asked(one: Claim, other: Claim) -> str:
    """The question, with the words that both answers are told with, as the first has them."""
    shared = values(one, "stem") & (values(other, "stem") | values(other, "around")) | values(one, "noun")
    said = [value.partition("=") for key, value in one.scope if key == "said"]
    topic = ", ".join(list(dict.fromkeys(word for stem, _, word in said if stem in shared))[:_TOPIC])
    return f"{topic}: {one.question}" if topic else one.question[:1].upper() + one.question[1:]


def _reason(sides: Sequence[Sequence[Claim]], one: Claim) -> str:
    """Why the sides differ: of two, that one of them says that it is open."""
    if len(sides) == 2:
        return next((claim.reason for side in sides for claim in side if claim.value == UNDECIDED), one.reason)
    return one.reason
