"""Claims about how many become conflicts of kind quantity: numbers of one thing that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import (
    beside_another,
    group,
    make_conflict,
    overlap,
    pairs_near,
    same_voice,
    scopes_clash,
)
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict for each thing counted where different voices give numbers that leave no common room."""
    counted = [claim for claim in claims if claim.kind == "quantity"]
    for attribute in dict.fromkeys(claim.attribute for claim in counted):
        own = beside_another([claim for claim in counted if claim.attribute == attribute])
        if not own:
            continue
        first = own[0]
        own = [
            claim
            for claim in own
            if claim is first or overlap(first, claim) or not scopes_clash(first, claim)
        ]
        if _adds_up([claim.bounds[0] for claim in own if claim.bounds]):
            continue
        conflict = make_conflict(group(own, overlap), first.question, first.reason, bonus=0)
        if conflict:
            yield conflict
    yield from _by_each_others_words([claim for claim in counted if claim.event.startswith("noun ")])


def _by_each_others_words(claims: Sequence[Claim]) -> Iterator[Conflict]:
    """"It cancelled 240 flights", "the airport counted 310 cancellations": the noun of one is in the words of the other."""
    for one, other in pairs_near(claims):
        if one.attribute == other.attribute or overlap(one, other) or same_voice(one, other) or scopes_clash(one, other):
            continue
        if _done_in(one, other) or _done_in(other, one):
            conflict = make_conflict([[one], [other]], one.question, one.reason, bonus=-1)
            if conflict:
                yield conflict
                return


def _done_in(counted: Claim, told: Claim) -> bool:
    """Whether the noun that one counts is the deed that the other tells of: cancellations, cancelled."""
    stem = counted.event.removeprefix("noun ")
    return stem in told.text.lower() and stem + "s" not in told.text.lower() and not _same_word(stem, counted, told)


def _same_word(stem: str, one: Claim, other: Claim) -> bool:
    said = {word for word in one.text.lower().split() if word.startswith(stem)}
    return bool(said & set(other.text.lower().split()))


def _adds_up(numbers: list[float]) -> bool:
    """7 and 3 and 10: parts and their whole, no disagreement."""
    distinct = sorted(set(numbers))
    return len(distinct) >= 3 and abs(sum(distinct[:-1]) - distinct[-1]) < 0.5
