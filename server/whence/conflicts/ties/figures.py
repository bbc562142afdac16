"""What ties two figures to one question, and what sets them apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from whence.conflicts.grouping import (
    block,
    names,
    overlap,
    places_clash,
    same_voice,
    scope,
    scopes_clash,
    values,
)
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength
from whence.lazily import cached_property
from whence.model import Claim

_SMALL = 10
"""Below this are the figures that are everywhere."""
_TABLE = 24
"""Figures of a paragraph and measure that are looked through for a sum."""
_BETWEEN = 2
"""Sentences from one of two figures to the other, at most, that stand side by side."""
_FULL = 2
"""Words that mean something from which on a clause says in full what its figure is of."""
_ALIKE = 4
"""How many times the other a number may be of which nothing but where it stands says what it is of."""
_RATIOS, _LENGTH_RATIO, _OTHER_MEASURE = {"count": 15}, 50, 20
"""How many times the other a figure may be: counts, other measures, and one measure against a bare number."""

Figures = Mapping[tuple[int, str], Sequence[Claim]]
"""The figures of each paragraph and measure; those of the whole article under -1 and their measure."""


@dataclass(frozen=True)
class FigurePair(Pair):
    """Two figures of different voices, and the figures of the article that stand beside them."""

    beside: Figures = field(default_factory=lambda: MappingProxyType({}))

    @cached_property
    def called(self) -> bool:
        """Whether the article asks how many, or lets the second rebut the first."""
        return "asked" in self.either or "rebut" in self.others

    @cached_property
    def measure(self) -> str:
        """"count", "length" …: of the first."""
        return self.one.event

    @cached_property
    def sort(self) -> float:
        """How well what the two count or measure goes together: 2 for one noun, 0 for what has nothing in common."""
        return _of_one_sort(self)

    @cached_property
    def ratio(self) -> float:
        """How many times the smaller the greater is."""
        low, high = sorted(max(abs(_told(claim)), 1e-9) for claim in (self.one, self.other))
        return high / low

    @cached_property
    def side_by_side(self) -> bool:
        """Whether they are all that is counted where they stand."""
        return side_by_side(self.one, self.other)

    @cached_property
    def resumes(self) -> bool:
        """Whether the second says neither what it is of nor when, and so is of what stands before it: "the log gives 24"."""
        silent = not values(self.other, "stem") and not values(self.other, "thing") and not values(self.other, "when")
        return self.side_by_side and not self.headline and silent and not {"past", "now"} & self.others

    @cached_property
    def only(self) -> bool:
        """Whether one of them is a number without a noun, paragraphs away or in the headline, and the other all else that a voice counts
        or measures in the whole article: what it is of needs no word, "Absent: 29". A headline's must be of people, animals or vehicles.
        """
        bare = "bare" in self.flags, "bare" in self.others
        if {self.one.event, self.other.event} != {"count"} or bare[0] == bare[1] or bare[0] != self.headline or self.ratio > _ALIKE or not self.headline and self.apart <= 1:
            return False
        named, number = (self.other, self.one) if bare[0] else (self.one, self.other)
        if _told(number) != int(_told(number)) or not self.headline and min(_told(number), _told(named)) < _SMALL or "part" in values(number, "flag") or self.headline and not values(named, "family"):
            return False
        return all(claim in (named, number) or claim.source.kind == "article" or "times" in values(claim, "flag") for (place, _), claims in self.beside.items() if place < 0 for claim in claims)

    @cached_property
    def unlinked(self) -> bool:
        """Whether neither a shared word nor the article ties them."""
        return not self.shared and not self.called


_NEVER: tuple[Veto[FigurePair], ...] = (
    Veto("the article tells one of them itself", lambda p: "article" in (p.one.source.kind, p.other.source.kind)),
    Veto("one voice tells both", lambda p: same_voice(p.one, p.other)),
    Veto("a rate, a currency, a sex, a place in a row sets them apart", lambda p: _apart(p)),
    Veto("a loose voice's, and nothing sets them side by side", lambda p: p.loose and not _side_by_side(p)),
)

VETOES = (
    *_NEVER,
    Veto("they are of different sorts", lambda p: not p.sort),
    Veto("they agree", lambda p: agree(p.one, p.other)),
    Veto("the body says what the headline does", lambda p: p.headline and _supported(p)),
    Veto("the headline's is of another noun", lambda p: p.headline and p.measure == "count" and p.sort < 1 and not p.only),
    Veto("the headline's is of a thing that the other does not name", lambda p: p.headline and not p.shared and not p.only and (p.measure == "count" or p.ratio > 2 and not _all_measured(p))),
    Veto("the headline tells of now, and the other of another time", lambda p: p.headline and p.differ("past") and not p.called),
    Veto("some of a kind beside all", lambda p: not p.called and any({"part", "bare"} <= own for own in (p.flags, p.others)) and p.differ("part")),
    Veto("what a poll foretold, and what was counted", lambda p: p.differ("polled")),
    Veto("how far something goes, beside something else", lambda p: "extent" in p.either and "asked" not in p.either and not _of_one_noun(p)),
    Veto("a stretch of time within which something else is counted", lambda p: "period" in p.either and not p.called),
    Veto("each tells of his own", lambda p: "personal" in p.flags & p.others),
)

SIGNS: tuple[Sign[FigurePair], ...] = (
    Sign("count or measure one sort of thing", 1.0, lambda p: p.sort),
    Sign("share words", 1.0, lambda p: min(3, len(p.shared - {scope(p.one, "noun"), scope(p.other, "noun")} - p.called_by))),
    Sign("say in full what they are of, and share nothing", -0.5, lambda p: _in_full(p) and not _all_measured(p)),
    Sign("count in full, and share nothing but the noun", -0.5, lambda p: _in_full(p) and p.measure == "count" and p.sort >= 2),
    Sign("are of one rate", 0.5, lambda p: bool(scope(p.one, "rate")) and scope(p.one, "rate") == scope(p.other, "rate")),
    Sign("stand near each other", 1.0, lambda p: p.distance <= 1),
    Sign("one is a bare number, and the other all that is counted", 1.0, lambda p: p.only * (1 if p.headline else 1.5)),
    Sign("stand far from each other", -1.0, lambda p: p.distance > 3),
    Sign("one says no noun, elsewhere", -0.5, lambda p: "bare" in p.either and p.apart and not p.side_by_side and not p.called and not {"counts", "contrast", "same"} & p.others),
    Sign("the second turns against something", 1.0, lambda p: "contrast" in p.others),
    Sign("the article asks, or lets rebut", 1.0, lambda p: p.called),
    Sign("the article says that accounts differ of how many, and both count one noun", 1.0, lambda p: "told" in p.flags & p.others and p.sort >= 2 and not p.called and not p.headline),
    Sign("nobody in the body says what the headline does", 1.0, lambda p: p.headline),
    Sign("nothing else in the body is measured so", 1.0, lambda p: p.headline and _all_measured(p)),
    Sign("the second speaks of the same", 1.5, lambda p: "same" in p.others),
    Sign("the second speaks of it", 1.0, lambda p: ("it" in p.others and p.apart <= 1 or "it here" in p.others and not p.apart) and not p.headline),
    Sign("are given as counts", 0.5, lambda p: ("counts" in p.flags) + ("counts" in p.others)),
    Sign("the second is of another happening, or another place", -6.0, lambda p: ("elsewhere" in p.others or "another" in p.others and not p.called) and "same" not in p.others),
    Sign("the headline says that it was changed", -3.0, lambda p: "changes" in p.either and not p.called),
    Sign("one is a part", -2.0, lambda p: p.differ("part")),
    Sign("one is of another time", -1.5, lambda p: 0 if p.called else _other_times(p)),
    Sign("one is of another time, but the article asks", -0.5, lambda p: _other_times(p) if p.called else 0),
    Sign("one stands in a frame of time", -2.0, lambda p: p.differ("framed") and not p.called and not p.resumes),
    Sign("one speaks of later", -1.5, lambda p: "later" in (p.others if p.resumes else p.either) and not p.called),
    Sign("one is a count told anew", -3.0, lambda p: "grown" in p.either and not p.called),
    Sign("a toll that had grown when the second was given", -3.0, lambda p: not p.called and "same" not in p.either and _grew(p)),
    Sign("how far something goes, and nobody asks", -2.0, lambda p: "extent" in p.either and "asked" not in p.either),
    Sign("neither says what it counts, in two paragraphs", -1.0, lambda p: p.unlinked and p.apart and "bare" in p.flags & p.others and not {"contrast", "same"} & p.others and not (p.side_by_side and not values(p.other, "stem"))),
    Sign("one is of some of what the other counts", -4.0, lambda p: p.differ("own") and p.sort >= 2),
    Sign("one says where", -1.5, lambda p: p.differ("where")),
    Sign("one is of somebody's own place", -3.0, lambda p: p.differ("at home") and not p.called),
    Sign("are of one sort of thing and of another each", -3.0, lambda p: not p.called and _two_things(p)),
    Sign("one is a forecast, and the other no telling of what will be", -2.5, lambda p: p.differ("forecast") and "ahead" not in (p.others if "forecast" in p.flags else p.flags)),
    Sign("one is of a whole that is told", -1.5, lambda p: bool(scope(p.one, "whole")) != bool(scope(p.other, "whole")) and not p.called and not {"told", "same"} & p.either),
    Sign("the second measures what the first does not name", -0.5, lambda p: p.measure != "count" and not p.headline and p.unlinked and p.apart > 0 and of_another_thing(p.one, p.other)),
    Sign("the smaller does something of its own", -1.5, lambda p: p.unlinked and not (p.side_by_side and "contrast" in p.others) and _lesser_acts(p)),
    Sign("are twos and threes", -0.5, lambda p: p.unlinked and not (p.side_by_side and "contrast" in p.others) and "counts" not in p.others and max(abs(_told(p.one)), abs(_told(p.other))) < _SMALL),
    Sign("one is of the hurt or dead", -2.0, lambda p: p.unlinked and p.differ("state") and "bare" not in p.either and not (p.side_by_side and "contrast" in p.others)),
    Sign("one is an adjective", -1.0, lambda p: "adjective" in p.either and not p.shared),
    Sign("are of different days", -1.5, lambda p: _other_day(p.one, p.other)),
    Sign("one is ten times the other", -1.0, lambda p: p.one.event == p.other.event and p.ratio > 10),
    Sign("name the same place or party", 0.5, lambda p: _share_names(p)),
    Sign("name different places", -4.0, lambda p: _clash(p) and not {"told", "asked", "same"} & p.either),
    Sign("are of those who are without one thing, and without another", -3.0, lambda p: _two_lacks(p)),
    Sign("are of two places that have no name", -2.0, lambda p: _two_spots(p) and not {"told", "asked", "same"} & p.either),
    Sign("name different places, but are set side by side", -2.0, lambda p: _clash(p) and bool({"told", "asked", "same"} & p.either)),
    Sign("name different parties", -1.0, lambda p: not _share_names(p) and not places_clash(p.one, p.other) and scopes_clash(p.one, p.other) and all(names([claim]) - claim.speaker for claim in (p.one, p.other))),
    Sign("a third figure near is their difference", -1.5, lambda p: _difference(p) == 1),
    Sign("a third figure beside is their difference", -7.5, lambda p: _difference(p) == 2),
)


def tie(one: Claim, other: Claim, beside: Figures = MappingProxyType({})) -> float:
    """How much speaks for two figures being answers to one question; 0 where they cannot be or agree.

    ``beside`` are the article's figures, by paragraph and measure.
    """
    pair = FigurePair(one, other, beside)
    whole = scope(one, "whole") or scope(other, "whole")
    if whole and whole in (scope(one, "said"), scope(other, "said")):
        return 0.0 if any(veto.holds(pair) for veto in _NEVER) else _of_all(one, other, whole)
    return strength(pair, VETOES, SIGNS)


def called(one: Claim, other: Claim) -> bool:
    """Whether the article asks how many, or lets the second of two figures rebut the first."""
    return FigurePair(one, other).called


def side_by_side(one: Claim, other: Claim) -> bool:
    """Whether two figures are all that their sentences count or measure, and these stand next to each other, or with one
    between: so few are of two things that it needs no word which both share. Measures must be of nothing new, too; a number
    that says neither what it counts nor measures, "he makes it five", is of what stands before it.
    """
    alone, last = scope(one, "alone"), scope(other, "alone")
    bare = "bare" in values(one, "flag") & values(other, "flag")
    if not (alone and last) or abs(int(last) - int(alone)) > (1 if bare else _BETWEEN):
        return False
    if one.event != other.event:
        return one.event != "count" and other.event == "count" and "bare" in values(other, "flag")
    return one.event == "count" or not of_another_thing(one, other)


def agree(one: Claim, other: Claim) -> bool:
    """Whether two figures leave room for each other."""
    if one.event == other.event:
        return overlap(one, other)
    return one.value == other.value


def _of_all(one: Claim, other: Claim, whole: str) -> float:
    """"All 37 were shot down", "33 of the 37 were shot down": one says of all what the other says of some."""
    every = other if scope(one, "whole") else one
    if scope(every, "whole") or scope(every, "said") != whole or "all" not in values(every, "flag"):
        return 0.0
    return 1.5 + len(values(one, "stem") & values(other, "stem"))


def _side_by_side(pair: FigurePair) -> bool:
    """Whether the article itself says that the two are of one thing, or that the answers to its question differ."""
    if pair.headline:
        return False
    return pair.apart == 0 and bool({"asked", "same"} & pair.either) or pair.apart == 1 and "told" in pair.either


def _of_one_noun(pair: FigurePair) -> bool:
    """Whether what the one counts is named by the other too."""
    noun, counted = scope(pair.one, "noun"), scope(pair.other, "noun")
    return bool(noun and (noun == counted or noun in values(pair.other, "stem")) or counted and counted in values(pair.one, "stem"))


def _in_full(pair: FigurePair) -> bool:
    """Whether both say in full what they are of, and it is not the same."""
    return not pair.shared and not (pair.side_by_side and "bare" in pair.others) and min(len(values(claim, "stem")) for claim in (pair.one, pair.other)) >= _FULL


def _other_times(pair: FigurePair) -> int:
    """In how many ways one of them alone speaks of another time than the story's."""
    if pair.resumes:
        return 0
    return pair.differ("past") + (bool(values(pair.one, "old")) != bool(values(pair.other, "old")))


def _two_things(pair: FigurePair) -> bool:
    """Whether the clauses speak of one sort of thing and of another each: "repairs to the pier", "repairs to the lamp"."""
    if pair.headline:
        return False  # which says "the roof" in words of its own
    here, there = values(pair.one, "subject"), values(pair.other, "subject")
    return bool(here & there and here - there and there - here)


def _two_spots(pair: FigurePair) -> bool:
    """Whether each says at what place, and it is not the same: "at the airport", "at the castle"."""
    here, there = values(pair.one, "spot"), values(pair.other, "spot")
    return bool(here and there and not here & there)


def _grew(pair: FigurePair) -> bool:
    """Whether those whom something befell were counted by two voices at two times, and the later count is the greater."""
    if "state" not in pair.flags & pair.others or pair.measure != "count":
        return False
    here, there = (max((tuple(map(float, value.split("-"))) for value in values(claim, "told at")), default=None) for claim in (pair.one, pair.other))
    if here is None or there is None or here[0] < there[1] and there[0] < here[1]:
        return False
    return (here[0] < there[0]) == (_told(pair.one) < _told(pair.other))


def _two_lacks(pair: FigurePair) -> bool:
    """Whether each counts those who are without something, and it is not the same: "without power", "had no water"."""
    here, there = values(pair.one, "lacks"), values(pair.other, "lacks")
    return bool(here and there and not here & there)


def of_another_thing(one: Claim, other: Claim) -> bool:
    """Whether the second measures something that the first does not name: "the detour is 30 kilometres", but "it is 30"."""
    named = values(one, "thing") or not values(one, "stem") or not block(one)
    return bool(named and values(other, "thing") - values(one, "thing") - values(one, "stem"))


def _all_measured(pair: FigurePair) -> bool:
    """Whether a headline measures something, and the body but one thing so: "swallows 9,000 acres", "has burned 6,200 acres"."""
    return pair.headline and pair.measure not in ("count", "share", "span") and pair.one.event == pair.other.event and len(pair.beside.get((-1, pair.measure), ())) == 2


def _lesser_acts(pair: FigurePair) -> bool:
    """Whether the smaller number, without a noun, is who does something: "two had been picked up", of the five."""
    return any(
        {"bare", "subject"} <= own and "ahead" not in own and _told(claim) < _told(against)
        for own, claim, against in ((pair.flags, pair.one, pair.other), (pair.others, pair.other, pair.one))
    )


def _share_names(pair: FigurePair) -> bool:
    return bool(names([pair.one]) & names([pair.other]))


def _clash(pair: FigurePair) -> bool:
    return not _share_names(pair) and places_clash(pair.one, pair.other)


def _supported(pair: FigurePair) -> bool:
    """Whether the article's body says what the headline does: then these two are of two things, or one rounds."""
    headline = pair.one if pair.one.source.kind == "headline" else pair.other
    if len(pair.beside.get((block(headline), headline.event), ())) > 1:
        return True
    return any(claim.source.kind != "headline" and overlap(claim, headline) for claim in pair.beside.get((-1, headline.event), ()))


def _difference(pair: FigurePair) -> int:
    """2 where a third figure beside one of them makes up the difference, or is what both make up, for then they are parts and their whole; 1 where it
    stands in the next paragraph.
    """
    one, other = pair.one, pair.other
    if not one.bounds or not other.bounds or one.event != other.event:
        return 0
    gaps, found = (abs(_told(one) - _told(other)), _told(one) + _told(other)), 0
    for place in {block(claim) + step for claim in (one, other) for step in (-1, 0, 1)}:
        for claim in pair.beside.get((place, one.event), ())[:_TABLE]:
            if claim.bounds and claim is not one and claim is not other and any(abs(gap - claim.bounds[0]) <= 0.005 * gap for gap in gaps):
                found = max(found, 2 if place in (block(one), block(other)) else 1)
    return found


def _of_one_sort(pair: FigurePair) -> float:
    one, other = pair.one, pair.other
    called = {"told", "asked"} & pair.either or {"same", "rebut"} & pair.others
    near = pair.apart <= 1 + bool(called)
    if one.event != other.event:
        # "5.4 cubic kilometres … the annex commits it to 6.2"
        bare = "bare" in pair.others and ("subject" not in pair.others or bool(pair.shared))
        return 0.5 if bare and near and (one.event not in ("count", "span") or one.event == "span" and ("it" in pair.others or "counts" in pair.others and pair.resumes)) and other.event == "count" and one.source.kind != "headline" else 0.0
    if one.event != "count":
        return 0.5
    if "times" in pair.either:
        return _of_one_deed(pair, near)
    noun, counted = scope(one, "noun"), scope(other, "noun")
    if noun and counted:
        if noun == counted:
            return 2.0
        if values(one, "family") & values(other, "family"):
            return 1.0 if near or pair.shared else 0.25
        if noun in values(other, "stem") or counted in values(one, "stem"):
            return 0.5
        if near and "generic" in pair.either and "person" not in values(one, "family") | values(other, "family"):
            return 0.5  # "268,000 units were sold", "331,500 heaters sold"
        # "14 parrots had left … we found 31 perches empty": the article asks how many
        return 0.5 if near and "told" in pair.flags and {"rebut", "asked", "contrast"} & pair.others else 0.0
    if pair.only:
        return 0.5
    if not pair.headline and (noun or counted) and (noun in values(other, "stem") if noun else counted in values(one, "stem")):
        return 1.5  # "the blast killed nine", "the number killed at four"
    if "state" in pair.others and "bare" in pair.others and "state" not in pair.flags and noun and "person" not in values(one, "family"):
        return 0.0  # "two vans", "the number killed at four"
    if one.source.kind == "headline":
        return 1.0 if "state" in pair.flags and values(one, "family") & values(other, "family") and pair.shared else 0.0  # "Nine hurt"
    return 0.5 if near else 0.0


def _of_one_deed(pair: FigurePair, near: bool) -> float:
    """How well two counts go together of which one is of how often something was done: "fired twice", "five shots"."""
    if {"times", "bare"} <= pair.others | pair.flags and pair.differ("times"):
        return 0.5 if near and "times" in pair.flags else 0.0
    here, there = values(pair.one, "object"), values(pair.other, "object")
    return 0.0 if here and there and not here & there or not values(pair.one, "deed") & values(pair.other, "deed") else 1.5


def _apart(pair: FigurePair) -> bool:
    """Whether something that both say, or only one, sets them apart: a rate, a currency, a sex, a day."""
    one, other = pair.one, pair.other
    rates = {scope(one, "rate"), scope(other, "rate")}
    unmeasured = "bare" in pair.others or not values(other, "stem") or other.event == "money" and (not scope(other, "unit") or "counts" in pair.others and not values(other, "thing"))
    if len(rates) > 1 and not (unmeasured and not scope(other, "rate")):
        return True
    if scope(one, "unit") and scope(other, "unit") and scope(one, "unit") != scope(other, "unit"):
        return True
    here, there = _axes(one), _axes(other)
    if any(here[axis] != there[axis] for axis in here.keys() & there.keys()):
        return True
    if one.event == other.event:
        return pair.ratio > _RATIOS.get(one.event, _LENGTH_RATIO)
    low, high = sorted(max(float(scope(claim, "said")), 1e-9) for claim in (one, other))
    return high / low > _OTHER_MEASURE


def _told(claim: Claim) -> float:
    """The number that was said: the bound that is one."""
    low, high = claim.bounds or (0.0, 0.0)
    return high if low == float("-inf") else low


def _other_day(one: Claim, other: Claim) -> bool:
    """Whether both speak of days or hours, and share none; the night and the morning after it may be of one."""
    a, b = ([tuple(map(float, value.split("-"))) for value in values(claim, "when")] for claim in (one, other))
    return bool(a and b) and not any(_meet(first, second) for first in a for second in b)


def _meet(first: tuple[float, ...], second: tuple[float, ...]) -> bool:
    """Whether two stretches of days have some in common; two that are less than a day where they touch."""
    if min(first[1] - first[0], second[1] - second[0]) < 1:
        return first[0] <= second[1] and second[0] <= first[1]
    return first[0] < second[1] and second[0] < first[1]


def _axes(claim: Claim) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for value in values(claim, "apart"):
        axis, _, place = value.partition(":")
        found[axis] = found.get(axis, frozenset()) | {place}
    return found
