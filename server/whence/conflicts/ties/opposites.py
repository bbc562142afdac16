"""What speaks for two opposite states being told of one thing at one time, and what forbids it."""

from __future__ import annotations

from dataclasses import dataclass

from whence.conflicts.grouping import (
    names,
    names_clash,
    of_two_things,
    places_clash,
    same_voice,
    scope,
    scopes_clash,
    values,
)
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength
from whence.lazily import cached_property
from whence.model import Claim

_FAR = 3
"""Paragraphs from one state to another from which on they are of two things."""
_FEW_SENTENCES = 300
"""Characters."""
_STEM = 5
POSSIBLE, LIKELY = 1.5, 2.0
"""How strong the tie must be for a conflict, and for one that is shown unasked: in the articles read, four of five of the pairs so strong
were of one thing, and seven of eight."""


@dataclass(frozen=True)
class OppositePair(Pair):
    """Two voices' states of one frame, the one that comes first in the text first."""

    @cached_property
    def denied(self) -> bool:
        """Whether one of them says outright that it is not so, and no headline does."""
        return any((scope(claim, "denied") or scope(claim, "refuses")) and claim.source.kind != "headline" for claim in (self.one, self.other))

    @cached_property
    def near(self) -> bool:
        """Whether they stand within a few sentences."""
        return not self.headline and self.other.start - self.one.end < _FEW_SENTENCES

    @cached_property
    def topics(self) -> frozenset[str]:
        """What both speak of, beside the words of the state itself."""
        return values(self.one, "topic") & values(self.other, "topic") - (values(self.one, "verb") & values(self.other, "verb")) - {day[:_STEM] for day in values(self.one, "day")}

    @cached_property
    def tied(self) -> bool:
        """Whether both name one thing, or who speaks is spoken of."""
        here, there = ({name[:_STEM] for name in names([claim])} for claim in (self.one, self.other))
        return bool(values(self.one, "noun") & values(self.other, "noun") or self.topics or self._voices or here & there)

    @cached_property
    def _voices(self) -> frozenset[str]:
        """Who is both spoken of and speaks: "the firm has paid its cooks", "we have seen nothing", said the cooks."""
        return _called(self.one) & values(self.other, "topic") | _called(self.other) & values(self.one, "topic")

    @cached_property
    def resumes(self) -> bool:
        """Whether the second begins with what was spoken of, or ends so: "it", or "the wall", which of a state that many things have has to be named
        before."""
        known = not scope(self.one, "loose") or bool(values(self.other, "noun") & values(self.one, "topic"))
        return bool(scope(self.other, "pronoun") or scope(self.other, "of it")) or scope(self.other, "opens") == "pronoun" or scope(self.other, "opens") == "definite" and known

    @cached_property
    def goes_on(self) -> bool:
        """Whether only the first begins with what was spoken of before."""
        return bool(scope(self.one, "pronoun")) and not self.resumes and not self.headline

    @cached_property
    def two_doers(self) -> bool:
        """Whether two who are named are told of, each with the very deed: "Ulva has signed", "Skerry has not signed"."""
        here, there = values(self.one, "doer"), values(self.other, "doer")
        named = scope(self.one, "opens") == scope(self.other, "opens") == "name"
        return named and bool(here and there) and not here & there and bool(values(self.one, "did") & values(self.other, "did"))

    @cached_property
    def another_time(self) -> bool:
        """A plan and what is so meanwhile: "it will open in May", "it is closed". What is refused for good is against both."""
        tenses = {scope(self.one, "tense"), scope(self.other, "tense")}
        if "ahead" not in tenses or not tenses & {"now", "done"}:
            return False
        both = (self.one, self.other)
        return any(scope(claim, "tense") == "ahead" and not scope(claim, "denied") for claim in both) and not any(scope(claim, "refuses") for claim in both)

    @cached_property
    def plea(self) -> bool:
        """Whether who is said to have done wrong says that he has not: "Ruiz stole the jewels", "I took nothing"."""
        denial, told = (self.one, self.other) if scope(self.other, "yes") else (self.other, self.one)
        return bool(scope(told, "wrong")) and scope(denial, "opens") == "pronoun" and not denial.speaker.isdisjoint(told.text.casefold().replace(",", " ").split())

    @cached_property
    def two_days(self) -> bool:
        """Whether each says of which day it tells, and not of the same: "it was closed on Sunday", "by Monday it was open"."""
        return not self.denied and names_clash(set(values(self.one, "day")), set(values(self.other, "day")))


def _called(claim: Claim) -> frozenset[str]:
    """What a voice without a name is called by."""
    return frozenset(word[:_STEM] for word in claim.source.name.split() if word.islower() and word in claim.speaker)


VETOES: tuple[Veto[OppositePair], ...] = (
    Veto("one voice tells both", lambda p: same_voice(p.one, p.other)),
    Veto("tell of two things", lambda p: of_two_things(p.one, p.other)),
    Veto("tell of two doers", lambda p: p.two_doers),
    Veto("tell of two places", lambda p: places_clash(p.one, p.other)),
    Veto("he who is said to have done wrong says that he has not", lambda p: p.plea),
    Veto("tell of two times", lambda p: p.another_time),
    Veto("tell of two days", lambda p: p.two_days),
    Veto("stand in one headline", lambda p: p.headline and scope(p.one, "sentence") == scope(p.other, "sentence")),
    Veto("stand far apart", lambda p: p.apart > _FAR and not p.headline),
)
SIGNS: tuple[Sign[OppositePair], ...] = (
    Sign("stand within a few sentences", 1.5, lambda p: p.near),
    Sign("one is the headline's", 1.0, lambda p: p.headline),
    Sign("the headline tells a state of few things", 1.0, lambda p: p.headline and not scope(p.one, "loose")),
    Sign("name one thing", 1.0, lambda p: p.tied),
    Sign("stand in one paragraph", 0.75, lambda p: p.near and not p.apart),
    Sign("are told of one thing by its noun, paragraphs apart", 1.0, lambda p: not p.headline and p.apart > 1 and scope(p.other, "opens") == "definite" and bool(values(p.one, "doer") & values(p.other, "doer"))),
    Sign("name one day", 0.5, lambda p: bool(values(p.one, "day") & values(p.other, "day"))),
    Sign("one denies", 0.5, lambda p: p.denied),
    Sign("the second takes up what was spoken of", 0.5, lambda p: p.resumes and not p.headline),
    Sign("the first speaks of what was spoken of", 0.25, lambda p: p.goes_on),
    Sign("one is told of some of them", -0.5, lambda p: not p.headline and bool(scope(p.one, "some") or scope(p.other, "some"))),
    Sign("the second is of all, or of none", -0.5, lambda p: scope(p.other, "opens") == "whole" and not p.headline),
    Sign("stand two paragraphs apart, or more", -1.0, lambda p: not p.headline and p.apart > 1),
    Sign("such states are told of many things, and nothing ties these", -0.5, lambda p: bool(scope(p.one, "loose")) and not p.tied and not p.resumes and not p.goes_on),
    Sign("name different parties", -0.5, lambda p: scopes_clash(p.one, p.other)),
)


def tie(one: Claim, other: Claim) -> float:
    """How much speaks for two opposite states being told of one thing; 0 where they cannot be."""
    return strength(OppositePair(*sorted((one, other), key=lambda claim: claim.start)), VETOES, SIGNS)


def outright(one: Claim, other: Claim) -> bool:
    """Whether one of them denies the other's very verb."""
    return OppositePair(one, other).denied and bool(values(one, "verb") & values(other, "verb"))
