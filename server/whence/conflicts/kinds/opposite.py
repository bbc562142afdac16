"""Claims of opposite states become conflicts of kind status: one voice says the one of a thing, another the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from whence.conflicts.grouping import (
    UNDECIDED,
    apart,
    block,
    make_conflict,
    names,
    names_clash,
    of_two_things,
    same_voice,
    scope,
    scopes_clash,
    values,
)
from whence.model import Article, Claim, Conflict

_NEAR = 3
"""Paragraphs within which two states are taken to be of one thing."""
_MOST = 60
"""States of one frame that are looked at; a text with more of them tells many things."""
_GAP = 3
"""Characters between two sentences."""
_TOLD = 2
"""Signs that make two states one thing's. On the articles it was tuned on, and on 400 real pages, what fewer let in was never right."""
_STEM = 5
_TAKEN_UP = ("pronoun", "definite", "whole")
"""How a subject opens that was spoken of: "it", "the wall"."""
_FEW_SENTENCES = 300
"""Characters."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a frame, the surest first: the two claims that most surely are of one thing."""
    stated = [claim for claim in claims if claim.attribute.startswith("opposite:")]
    best: list[tuple[int, Claim, Claim]] = []
    for attribute in dict.fromkeys(claim.attribute for claim in stated):
        own = [claim for claim in stated if claim.attribute == attribute][:_MOST]
        yes, no = [c for c in own if scope(c, "yes")], [c for c in own if not scope(c, "yes")]
        pairs = [(weight, one, other) for one, other in product(yes, no) if (weight := _one_thing(one, other)) >= _TOLD]
        if pairs:
            best.append(max(pairs, key=_surest))
    for weight, one, other in sorted(best, key=lambda pair: -pair[0]):  # what is told twice is asked in the surer words
        denied = values(one, "verb") & values(other, "verb")  # in so many words: there it is told, wherever else it is
        sides = [[one if denied else _whole(one, stated, article.text)], [other if denied else _whole(other, stated, article.text)]]
        conflict = make_conflict(sides, one.question, one.reason, bonus=2 if _sure(one, other) else -9)
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


def _whole(claim: Claim, stated: Sequence[Claim], text: str) -> Claim:
    """A claim from where its voice begins to say so in the paragraph, and up to where the next sentence says so again."""
    same = [c for c in stated if (c.event, c.value, c.told_by) == (claim.event, claim.value, claim.told_by) and block(c) == block(claim)]
    first = min(same, key=lambda c: c.start)
    following = [c for c in same if 0 <= c.start - first.end <= _GAP]
    if not following:
        return first
    last = following[0]
    return replace(first, end=last.end, text=text[first.start : last.end])


def _surest(pair: tuple[int, Claim, Claim]) -> tuple[int, bool, int]:
    """What a pair is preferred by: its signs, that the one denies the other's very verb, how near they stand."""
    weight, one, other = pair
    outright = _denied(one, other) and bool(values(one, "verb") & values(other, "verb"))
    return weight + outright, bool(values(one, "verb") & values(other, "verb")), -abs(one.start - other.start)


def _sure(one: Claim, other: Claim) -> bool:
    """Whether two opposite states are shown unasked: told by two voices within a few sentences, in one paragraph, or in two where
    the second denies it, or takes up what was spoken of. What stands apart, or in a headline, was of two things as often as of one.
    """
    if "headline" in (one.source.kind, other.source.kind) or abs(one.start - other.start) > _FEW_SENTENCES or abs(block(one) - block(other)) > 1:
        return False
    earlier, later = sorted((one, other), key=lambda claim: claim.start)
    return block(one) == block(other) or _denied(one, other) or scope(later, "opens") in _TAKEN_UP or bool(values(later, "noun") & (values(earlier, "noun") | values(earlier, "topic")))


def _one_thing(one: Claim, other: Claim) -> int:
    """How many signs there are that two opposite states are told of one thing at one time; -1 where they cannot be."""
    if same_voice(one, other) or scopes_clash(one, other) or of_two_things(one, other) or _another_time(one, other) or _two_days(one, other):
        return -1
    distance = apart(one, other)
    headline = "headline" in (one.source.kind, other.source.kind)
    if distance > _NEAR and not headline:
        return -1
    shared = values(one, "noun") & values(other, "noun") | _topics(one, other) | _voices(one, other) | {name[:_STEM] for name in names([one])} & {name[:_STEM] for name in names([other])}
    explicit = _denied(one, other)
    if headline and scope(one, "sentence") == scope(other, "sentence"):
        return -1
    # A pronoun stands for what was named right before; to a headline only what denies something is tied by one.
    later = max(one, other, key=lambda claim: claim.start)
    near = bool(scope(later, "denied") or scope(later, "refuses")) if headline else distance <= 1
    taken_up = bool(scope(one, "pronoun") or scope(other, "pronoun")) or not headline and (block(one) == block(other) or not scope(one, "loose")) and scope(later, "opens") in _TAKEN_UP
    tied = 2 if shared else int(near and taken_up)
    if scope(one, "loose") and (not tied or distance > 1 and not headline):
        return -1
    weight = tied + explicit + (distance <= 1 or headline) + (not headline) + ("dissent" in one.hedges + other.hedges)
    return weight - 1 if scope(one, "loose") else weight + (explicit and headline)


def _two_days(one: Claim, other: Claim) -> bool:
    """Whether each says of which day it tells, and not of the same: "it was closed on Sunday", "by Monday it was open"."""
    return not _denied(one, other) and names_clash(set(values(one, "day")), set(values(other, "day")))


def _denied(one: Claim, other: Claim) -> bool:
    """Whether one of them says outright that it is not so."""
    return any(scope(claim, "denied") or scope(claim, "refuses") for claim in (one, other))


def _another_time(one: Claim, other: Claim) -> bool:
    """A plan and what is so meanwhile: "it will open in May", "it is closed". What is refused for good is against both."""
    tenses = {scope(one, "tense"), scope(other, "tense")}
    if "ahead" not in tenses or not tenses & {"now", "done"}:
        return False
    return any(scope(claim, "tense") == "ahead" and not scope(claim, "denied") for claim in (one, other)) and not any(scope(claim, "refuses") for claim in (one, other))


def _voices(one: Claim, other: Claim) -> frozenset[str]:
    """Who is both spoken of and speaks: "the firm has paid its cooks", "we have seen nothing", said the cooks."""
    return _called(one) & values(other, "topic") | _called(other) & values(one, "topic")


def _called(claim: Claim) -> frozenset[str]:
    """What a voice without a name is called by."""
    return frozenset(word[:_STEM] for word in claim.source.name.split() if word.islower() and word in claim.speaker)


def _topics(one: Claim, other: Claim) -> frozenset[str]:
    """What both speak of, beside the words of the state itself."""
    return values(one, "topic") & values(other, "topic") - (values(one, "verb") & values(other, "verb"))
