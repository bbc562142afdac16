"""What makes a denial the answer to something that another voice tells, and what makes it a denial of something else."""

from __future__ import annotations

from dataclasses import dataclass

from whence.claims.denials import CUED, UNKNOWN, WHOLE
from whence.conflicts.grouping import (
    names,
    names_clash,
    of_two_things,
    places_clash,
    same_voice,
    scope,
    values,
)
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength
from whence.lazily import cached_property
from whence.model import UNDECIDED, Claim

_SENTENCE = 25
"""Characters below which a telling is mostly a mere part of a sentence."""
_NEAR = 160
"""Characters between two tellings of which the one answers the other: most do within these, few that answer nothing."""


@dataclass(frozen=True)
class DenialPair(Pair):
    """Two voices' tellings, of which one denies; ``one`` stands first."""

    between: int = 0
    """Other voices that tell something between them."""

    @cached_property
    def denial(self) -> Claim:
        """The one that denies."""
        return self.other if scope(self.other, "form") else self.one

    @cached_property
    def told(self) -> Claim:
        """The other one."""
        return self.one if self.denial is self.other else self.other

    @cached_property
    def form(self) -> str:
        """How it denies."""
        return scope(self.denial, "form")

    @cached_property
    def head(self) -> bool:
        """Whether what is denied is told in the same word."""
        return bool((values(self.denial, "head") | values(self.denial, "thing")) & (values(self.told, "stem") | values(self.told, "did")))

    @cached_property
    def in_other_words(self) -> bool:
        """Whether what is denied is told by another word for the deed: "nobody was moved", "all were evacuated"."""
        return not self.head and self.form != "still" and bool(values(self.one, "deed") & values(self.other, "deed"))

    @cached_property
    def answered(self) -> bool:
        """Whether what comes behind the denial tells in its very verb, or in words of its sort against it, that it was done:
        "nobody has resigned", "he handed me his letter of resignation"."""
        flags = values(self.told, "flag")
        return "ahead" not in flags and self.form != "refuses" and (self.head or self.in_other_words or self.family and "contrast" in flags)

    @cached_property
    def introduces(self) -> bool:
        """Whether the other one only names who denies: "the returning officer, Ana Ruiz"."""
        return bool(self.denial.speaker & frozenset(self.told.text.casefold().replace(",", " ").split()))

    @cached_property
    def accused(self) -> bool:
        """Whether one whose office it is to accuse tells what the denier did: "prosecutors say that Ruiz took the money"."""
        return "accuser" in values(self.told, "flag") and self.introduces

    @cached_property
    def near(self) -> bool:
        """Whether there is room for little else between them."""
        return not self.headline and self.other.start - int(scope(self.one, "until")) < _NEAR

    @cached_property
    def to_come(self) -> bool:
        """Whether it is told of what will be: a denial of what is done does not answer that, one that leaves it open does."""
        return "ahead" in values(self.told, "flag")

    @cached_property
    def linked(self) -> bool:
        """Whether their words, or the article's, have anything to do with each other."""
        told_against = self.others & {"contrast", "differ", "turn", "counters"} or "told" in self.either or self.to_come
        return bool(told_against or self.headline and self.left_open or self.form == WHOLE or self.shared or self.about or self.family or self.resumes or self.goes_on or self.head or self.in_other_words)

    @cached_property
    def elsewhere(self) -> bool:
        """Whether it names what it denies, and nothing is told of that: "no tulips came"."""
        named = values(self.denial, "of")
        if self.to_come and "open" in values(self.denial, "flag"):
            named -= values(self.denial, "thing")  # no route, venue, day of what is to come
        return bool(named) and not named & (values(self.told, "stem") | values(self.told, "about"))

    @cached_property
    def deed(self) -> bool:
        """Whether both tell of it by one verb."""
        return bool(values(self.one, "did") & values(self.other, "did"))

    @cached_property
    def other_theme(self) -> bool:
        """Whether the very deed is told to be done to something else: "signed a goalkeeper", "has not signed a striker"."""
        here, there = values(self.one, "theme"), values(self.other, "theme")
        return bool(here and there) and not here & there and self.deed

    @cached_property
    def other_doer(self) -> bool:
        """Whether somebody else is told to have done the very deed: "the government accepted it", "the rebels have not accepted it"."""
        here, there = values(self.one, "doer"), values(self.other, "doer")
        return bool(here and there) and not here & there and self.deed

    @cached_property
    def of_its_own(self) -> bool:
        """Whether the denial's subject is something of somebody's that nobody spoke of: "the club is for sale", "its stadium has not been sold"."""
        return scope(self.denial, "opens") == "owned" and not values(self.denial, "noun") & (values(self.told, "stem") | values(self.told, "about"))

    @cached_property
    def left_open(self) -> bool:
        """Whether what is told to be settled is left open: "has chosen its president", "no decision has been taken"."""
        return "open" in values(self.denial, "flag") and "settled" in values(self.told, "flag")

    @cached_property
    def goes_on(self) -> bool:
        """Whether it says that a thing goes on that is told to be over: "the leak is plugged", "it is still running"."""
        flags = values(self.denial, "flag")
        return self.form == "still" and not values(self.told, "flag").isdisjoint(("over", "perfect")) and bool(self.shared or self.about or flags & {"of it", "we", "contrast", "turn"} or self.near and scope(self.denial, "opens") in ("pronoun", "definite", "owned", "whole"))

    @cached_property
    def about(self) -> bool:
        """Whether the denial speaks of what stands before the other."""
        return bool(values(self.denial, "stem") & values(self.told, "about"))

    @cached_property
    def resumes(self) -> bool:
        """Whether the denial begins with what was spoken of: "it", or "the gate" where a gate was named, or something by a pronoun."""
        flags = values(self.denial, "flag")
        spoken_of = values(self.told, "stem") | values(self.told, "about") | values(self.denial, "about")
        return "of it" in flags or "definite" in flags and bool("of it" in values(self.told, "flag") or values(self.denial, "thing") & spoken_of)

    @cached_property
    def whole(self) -> bool:
        """Whether what is told has a subject and a verb, however short it is: "he died", "it's there"."""
        flags = values(self.told, "flag")
        return bool(values(self.told, "did") and scope(self.told, "opens")) or flags >= {"of it", "asserts"}

    @cached_property
    def exists(self) -> bool:
        """Whether it is denied that there is what was spoken of: "there is no bell"."""
        return self.form == "there" and bool(values(self.denial, "thing") & (values(self.told, "about") | values(self.told, "stem")))

    @cached_property
    def family(self) -> bool:
        """Whether both tell of one sort of state."""
        return bool(values(self.one, "family") & values(self.other, "family"))


VETOES: tuple[Veto[DenialPair], ...] = (
    Veto("both deny, or none", lambda p: bool(scope(p.one, "form")) == bool(scope(p.other, "form"))),
    Veto("nothing is told", lambda p: "asserts" not in values(p.told, "flag") and not (p.head and not p.introduces)),
    Veto("the denial comes first, and answers something else", lambda p: p.denial is p.one and not p.answered),
    Veto("tell of two places", lambda p: places_clash(p.one, p.other)),
    Veto("one is of one more", lambda p: p.differ("one more")),
    Veto("something else is denied than what is told", lambda p: p.form == CUED and (p.headline or "alleged" in p.either or p.accused or not (p.head or p.family))),
    Veto("blame is put off", lambda p: p.form == WHOLE and ("alleged" in values(p.told, "flag") or p.accused)),
    Veto("he who is said to have done wrong says that he has not", lambda p: "wrong" in values(p.told, "flag") and (p.accused or p.introduces or "wrong" in values(p.denial, "flag")) and (scope(p.denial, "opens") == "pronoun" or "own" in values(p.denial, "flag"))),
    Veto("something else is not known than what is told", lambda p: p.form == UNKNOWN and not (p.family or p.shared or p.head)),
    Veto("something else is open than what the headline tells", lambda p: p.headline and bool(values(p.denial, "of")) and not values(p.denial, "of") & values(p.told, "stem")),
    Veto("one only asks", lambda p: "?" in p.one.text + p.other.text),
    Veto("what will be is not yet", lambda p: "ahead" in values(p.told, "flag") and scope(p.denial, "head") in values(p.told, "stem")),
    Veto("tell of two things", lambda p: of_two_things(p.one, p.other)),
    Veto("one voice tells both", lambda p: same_voice(p.one, p.other)),
)
SIGNS: tuple[Sign[DenialPair], ...] = (
    Sign("denies that something was done", 0.5, lambda p: p.form in ("none", "nobody", "object", "perfect", "yet", "there", "clipped", CUED)),
    Sign("says no to what was told", 0.75, lambda p: p.form == "echo"),
    Sign("says that it is not known", 1.0, lambda p: p.form == UNKNOWN),
    Sign("says that it is not known what will be, where nothing is told to come", -2.0, lambda p: p.form == UNKNOWN and "ahead" in values(p.denial, "flag") and not p.to_come),
    Sign("says no to all that was told", 2.0, lambda p: p.form == WHOLE),
    Sign("says that it goes on, where it is told to be over", 1.0, lambda p: p.goes_on),
    Sign("says that something goes on, of which nothing is told to be over", -0.5, lambda p: p.form == "still" and not p.goes_on),
    Sign("only says that it was not", -0.75, lambda p: p.form in ("past", "does", "now") and not p.head),
    Sign("other voices speak between them", -1.0, lambda p: min(2, p.between)),
    Sign("stand within a sentence of each other", 0.75, lambda p: p.near),
    Sign("stand in one paragraph", 0.5, lambda p: not p.apart),
    Sign("denies what settles it", 0.75, lambda p: "settles" in values(p.denial, "flag")),
    Sign("denies the very word", 1.0, lambda p: p.head),
    Sign("denies it in another word", 0.75, lambda p: p.in_other_words),
    Sign("are of one sort of state", 0.75, lambda p: p.family),
    Sign("share words", 0.5, lambda p: bool(p.shared) and not p.head),
    Sign("denies that there is what was spoken of", 0.75, lambda p: p.exists and not p.head),
    Sign("are told of one thing", 0.25, lambda p: p.about),
    Sign("goes on about what was told", 0.25, lambda p: p.resumes),
    Sign("the article sets them against each other", 1.0, lambda p: "contrast" in p.others),
    Sign("the article says that accounts differ", 0.5, lambda p: "differ" in p.others),
    Sign("the article turns", 0.25, lambda p: "turn" in p.others),
    Sign("the second speaks against something", 0.75, lambda p: "counters" in p.others),
    Sign("the article calls it disputed", 0.5, lambda p: "told" in p.either),
    Sign("denies it of something else", -2.0, lambda p: p.elsewhere),
    Sign("denies it where something else was done", -2.0, lambda p: p.other_theme),
    Sign("denies it of another doer", -1.0, lambda p: p.other_doer * (1 + (scope(p.denial, "opens") in ("definite", "owned", "name")) + 0.5 * (scope(p.one, "opens") == scope(p.other, "opens") == "name"))),
    Sign("denies it of something that belongs to it", -1.0, lambda p: p.of_its_own),
    Sign("refuses what nobody tells", -1.0, lambda p: p.form == "refuses" and not p.head),
    Sign("leaves open what is told to be settled", 0.75, lambda p: p.left_open),
    Sign("what is told to come is called open", 0.5, lambda p: p.to_come and "open" in values(p.denial, "flag")),
    Sign("what is told to come is not yet so", -1.5, lambda p: p.to_come and values(p.denial, "flag").isdisjoint(("open", "ahead")) and p.form != "still"),
    Sign("calls open what nobody tells to be settled, or to come", -0.75, lambda p: p.denial.value == UNDECIDED and p.form != UNKNOWN and not (p.to_come or p.left_open or p.family or p.shared or p.head)),
    Sign("only stand by each other", -0.5, lambda p: not p.linked),
    Sign("tells what only might be", -2.0, lambda p: "hypothetical" in values(p.told, "flag")),
    Sign("only the headline tells it", -0.5, lambda p: p.headline),
    Sign("is no sentence", -0.75, lambda p: not p.headline and p.told.end - p.told.start < _SENTENCE and not p.whole),
    Sign("says too much", -0.5, lambda p: (p.denial.end - p.denial.start > 160) + (p.told.end - p.told.start > 160)),
    Sign("tells of his own", -0.5, lambda p: "own" in values(p.told, "flag") and not p.head),
    Sign("denies in passing", -0.75, lambda p: "late" in values(p.denial, "flag")),
    Sign("name different parties", -1.0, lambda p: names_clash(names([p.one]), names([p.other]))),
)


def tie(one: Claim, other: Claim, between: int) -> float:
    """How much speaks for one of two tellings denying the other, with so many voices between them; 0 where neither can."""
    return strength(DenialPair(one, other, between), VETOES, SIGNS)
