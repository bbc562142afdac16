"""Claims of opposite states become conflicts of kind status: one voice says the one of a thing, another the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from whence.conflicts.grouping import block, make_conflict, same_voice, scope, scopes_clash, values
from whence.conflicts.ties.opposites import LIKELY, POSSIBLE, outright, tie
from whence.model import UNDECIDED, Article, Claim, Conflict

TOLD = "told"
_MOST = 60
"""States of one frame that are looked at; a text with more of them tells many things."""
_VOICES = 3
"""Voices beside the first that are shown."""
_HEADLINE = 0.5
"""What a pair with a headline gives way by."""
_GAP = 3
"""Characters between two sentences."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a frame, the surest first: the two claims that most surely are of one thing, and further voices that tell either of it."""
    stated = [claim for claim in claims if claim.attribute.startswith("opposite:")]
    best: list[tuple[float, Claim, Claim]] = []
    for attribute in dict.fromkeys(claim.attribute for claim in stated):
        own = [claim for claim in stated if claim.attribute == attribute][:_MOST]
        yes, no = [c for c in own if scope(c, "yes")], [c for c in own if not scope(c, "yes")]
        pairs = [(weight, one, other) for one, other in product(yes, no) if (weight := tie(one, other)) >= POSSIBLE]
        if pairs:
            best.append(max(pairs, key=_surest))
    for weight, one, other in sorted(best, key=lambda pair: -pair[0]):  # what is told twice is asked in the surer words
        denied = values(one, "verb") & values(other, "verb")  # in so many words: there it is told, wherever else it is
        sides = [[one if denied else _whole(one, stated, article.text)], [other if denied else _whole(other, stated, article.text)]]
        sides = [[_with_denials(side, claims, article.text) for side in told] for told in sides]
        sides += [[third] for third in _thirds(one, other, stated)]
        conflict = make_conflict(sides, one.question, one.reason, bonus=9 if weight >= LIKELY else -9)
        if conflict:
            yield conflict
    yield from _open([c for c in stated if scope(c, "tense") == "ahead"], [c for c in claims if c.attribute == "status:" and c.value == UNDECIDED])


def _open(plans: Sequence[Claim], undecided: Sequence[Claim]) -> Iterator[Conflict]:
    """What one says will be, and another calls undecided, in words that both use."""
    for plan, answer in product(plans[:_MOST], undecided[:_MOST]):
        if same_voice(plan, answer) or scopes_clash(plan, answer) or abs(block(plan) - block(answer)) > 1:
            continue
        if plan.source.kind != "article" and values(plan, "topic") & values(answer, "topic"):
            conflict = make_conflict([[plan], [answer]], plan.question, plan.reason, bonus=1)
            if conflict:
                yield conflict


def _thirds(one: Claim, other: Claim, stated: Sequence[Claim]) -> Iterator[Claim]:
    """What further voices tell of one thing, the surest first: each is opposed to the one as surely as the other is, or the other way round."""
    told = [(max(tie(claim, against) for against in (one, other) if against.value != claim.value), claim) for claim in stated if claim.event == one.event]
    heard = [one, other]
    for weight, claim in sorted(told, key=lambda pair: (-pair[0], pair[1].start)):
        if weight < LIKELY or len(heard) > _VOICES:
            return
        if not any(same_voice(claim, voice) for voice in heard):
            heard.append(claim)
            yield claim


def _whole(claim: Claim, stated: Sequence[Claim], text: str) -> Claim:
    """A claim from where its voice begins to say so in the paragraph, and up to where the next sentence says so again."""
    same = [c for c in stated if (c.event, c.value, c.told_by) == (claim.event, claim.value, claim.told_by) and block(c) == block(claim)]
    first = min(same, key=lambda c: c.start)
    following = [c for c in same if 0 <= c.start - first.end <= _GAP]
    if not following:
        return first
    last = following[0]
    return replace(first, end=last.end, text=text[first.start : last.end])


def _with_denials(claim: Claim, claims: Sequence[Claim], text: str) -> Claim:
    """One that says no, with what its voice denies in so many words in the sentence right before or behind it: "I wrote no letter. I was at my desk."."""
    if scope(claim, "yes") and not scope(claim, "denied") and claim.source.kind == "headline":
        return claim
    for other in claims:
        if other.attribute != TOLD or not scope(other, "form") or other.told_by != claim.told_by or block(other) != block(claim):
            continue
        if 0 <= claim.start - other.end <= _GAP or 0 <= other.start - claim.end <= _GAP:
            start, end = min(claim.start, other.start), max(claim.end, other.end)
            return replace(claim, start=start, end=end, text=text[start:end])
    return claim


def _surest(pair: tuple[float, Claim, Claim]) -> tuple[bool, float, bool, int]:
    """What a pair is preferred by: that it is sure, the signs, that the one denies the other's very verb, how near they stand; two who speak before the headline and one of them."""
    weight, one, other = pair
    return weight >= LIKELY, weight + outright(one, other) - _HEADLINE * ("headline" in (one.source.kind, other.source.kind)), bool(values(one, "verb") & values(other, "verb")), -abs(one.start - other.start)
