"""What ties two times to one question, and what sets them apart."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import isfinite

from whence.claims.leading import LOOSE
from whence.conflicts.grouping import (
    names,
    overlap,
    parallel,
    places_clash,
    same_voice,
    scope,
    scopes_clash,
    values,
)
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength
from whence.lazily import cached_property
from whence.model import UNDECIDED, Claim

ANY_EVENT = "work"
_FAR, _VERY_FAR = 45.0, 400.0
"""Days between two answers from which on they are seldom, and hardly ever, of one occasion."""
_BETWEEN = 2
"""Sentences from one of two answers to the other, at most, that stand side by side."""
_WIDE = frozenset({"month", "season"})
"""Units so wide that two of one occasion are often weeks apart."""
_FULL = 2
"""Words that both share from which on they are of one thing, whatever their subjects."""
_HOW = frozenset({"half", "alone", "about"})
"""What is said of a clock time beside its minutes."""
_ABOUT = 30
"""Minutes that "about four" may be off."""
_HALF_A_DAY = 720
"""Minutes: "at seven" is so in the morning and in the evening."""


@dataclass(frozen=True)
class DatePair(Pair):
    """Two voices' times, or one that says that none is set; ``elsewhere`` where the same voices put what happens in two places too, so that
    these are in question themselves.
    """

    elsewhere: bool = False

    @cached_property
    def open(self) -> bool:
        """Whether one of them says that no time is set."""
        return UNDECIDED in (self.one.value, self.other.value)

    @cached_property
    def events(self) -> frozenset[str]:
        """The events of which both are told."""
        return (values(self.one, "event") & values(self.other, "event")) - {ANY_EVENT}

    @cached_property
    def asked(self) -> bool:
        """Whether the article asks when, or says that accounts differ."""
        return bool({"asked", "told"} & self.either)

    @cached_property
    def called(self) -> bool:
        """The same, or whether it lets the second rebut the first."""
        return self.asked or "rebut" in self.others

    @cached_property
    def sizes(self) -> frozenset[str]:
        """How large the units are that they name: "day", "month", "year"."""
        return frozenset((scope(self.one, "size"), scope(self.other, "size")))

    @cached_property
    def dated(self) -> bool:
        """Whether both name a moment, and neither a length."""
        return not self.open and not values(self.one, "lasting") and not values(self.other, "lasting")

    @cached_property
    def gap(self) -> float:
        """Days from the one to the other; none where one is an hour of no day."""
        if "alone" in values(self.one, "clock") | values(self.other, "clock"):
            return 0.0
        if not self.one.bounds or not self.other.bounds:
            return 0.0
        ends = ([end for end in claim.bounds or () if isfinite(end)] for claim in (self.one, self.other))
        return min(abs(one - other) for one, other in product(*ends))

    @cached_property
    def far(self) -> bool:
        """Whether they are weeks apart, which two days of one occasion seldom are."""
        return self.dated and self.gap > _FAR and not self.of_it and not _origins(self)

    @cached_property
    def of_it(self) -> bool:
        """Whether the second speaks of what was spoken of before it: "it was on Tuesday"."""
        return "it" in self.others and "aside" not in self.flags and self.apart <= 1 and not self.headline

    @cached_property
    def sentences(self) -> int:
        """Sentences from the one to the other."""
        return abs(int(scope(self.other, "sentence") or 0) - int(scope(self.one, "sentence") or 0))

    @cached_property
    def side_by_side(self) -> bool:
        """Whether each is all that its sentence says of when, and these stand next to each other, or with one between; not
        where they are told of two deeds: of an event that the one names, and of what is done in the other.
        """
        alone = scope(self.one, "alone") and scope(self.other, "alone")
        if not alone or self.headline or self.sentences > _BETWEEN or "aside" in self.either or self.far and not self.sizes <= _WIDE:
            return False
        return not self.two_doings

    @cached_property
    def only_announced(self) -> bool:
        """Whether the headline alone has a day to come, and a voice says that none is set."""
        return self.open and self.headline and "unechoed" in self.flags and scope(self.one, "direction") == "ahead"

    @cached_property
    def two_doings(self) -> bool:
        """Whether each says what is done, by its verb or the event that it names, and it is not the same, with nothing that relates them."""
        one, other = _done(self.one), _done(self.other)
        return bool(one and other) and one != other and not self.related

    @cached_property
    def related(self) -> bool:
        """Whether they have a word, an event or a question in common, or one says until when: to stay until then is to leave then."""
        return bool(self.shared - self.called_by or self.events or {"asked", "rebut"} & self.either or self.of_it or "until" in (scope(self.one, "edge"), scope(self.other, "edge")))

    @cached_property
    def two_deeds(self) -> bool:
        """Whether each has a verb for what was done, and it is not the same, with nothing that relates them."""
        done = scope(self.one, "deed"), scope(self.other, "deed")
        return all(done) and done[0] != done[1] and not self.related

    @cached_property
    def same_names(self) -> bool:
        """Whether both name one place or party."""
        return bool(names([self.one]) & names([self.other]))

    @cached_property
    def other_places(self) -> bool:
        """Whether they name places, and no party, that differ."""
        return not self.elsewhere and not self.same_names and places_clash(self.one, self.other)

    @cached_property
    def other_parties(self) -> bool:
        """Whether they name parties, and no place, that differ."""
        return not self.elsewhere and not self.same_names and not self.other_places and scopes_clash(self.one, self.other)


VETOES: tuple[Veto[DatePair], ...] = (
    Veto("one voice tells both", lambda p: same_voice(p.one, p.other)),
    Veto("they agree", lambda p: agree(p.one, p.other)),
    Veto("the article tells both itself", lambda p: {p.one.source.kind, p.other.source.kind} <= {"article", "headline"}),
    Veto("they are of different sorts", lambda p: not p.open and not _comparable(p)),
    Veto("nobody answers for one, and nobody asks", lambda p: _loose(p) and "asked" not in p.either and not ("told" in p.either and p.shared | p.events)),
    Veto("nobody answers for either", lambda p: p.one.source.role == p.other.source.role == LOOSE),
    Veto("each tells of his own", lambda p: "personal" in p.flags & p.others and not p.called),
    Veto("until when, and when", lambda p: "until" in (scope(p.one, "edge"), scope(p.other, "edge")) and not ("ending" in p.flags and ("ending" in p.others or p.of_it))),
)

SIGNS: tuple[Sign[DatePair], ...] = (
    Sign("are of one event", 1.5, lambda p: bool(p.events)),
    Sign("share words", 1.0, lambda p: min(2, len(p.shared - p.called_by))),
    Sign("the second speaks of it", 1.0, lambda p: p.of_it),
    Sign("by one it is done, and not before the other", 1.0, lambda p: {scope(p.one, "edge"), scope(p.other, "edge")} == {"by", "from"}),
    Sign("one is open at an end", -0.5, lambda p: not (p.open or p.side_by_side or "unechoed" in p.flags) and bool({"by", "from", "since", "between"} & {scope(p.one, "edge"), scope(p.other, "edge")})),
    Sign("a day has many hours", -1.5, lambda p: bool(scope(p.one, "clock")) and not p.of_it and not (p.events or p.shared or p.of_it or "gives" in p.others or p.called and not p.two_doings)),
    Sign("are hours at which two things did what they do", -1.5, lambda p: bool(scope(p.one, "clock") and scope(p.other, "clock")) and not (p.events or p.shared or p.of_it or p.asked) and parallel(p.one, p.other)),
    Sign("stand near each other", 1.0, lambda p: p.distance <= 1),
    Sign("stand side by side, and nothing else is dated", 0.5, lambda p: p.side_by_side),
    Sign("one hangs on an if, of nothing that the other tells", -1.0, lambda p: "hedged" in p.either and not p.related),
    Sign("are of two deeds", -1.0, lambda p: p.two_deeds),
    Sign("stand far from each other", -1.0, lambda p: p.distance > 3),
    Sign("the article asks, or lets rebut", 1.0, lambda p: p.called),
    Sign("the second turns against something", 1.0, lambda p: "contrast" in p.others),
    Sign("are given as answers", 0.5, lambda p: ("gives" in p.flags) + ("gives" in p.others)),
    Sign("are of some work each", 0.5, lambda p: ANY_EVENT in values(p.one, "event") & values(p.other, "event")),
    Sign("one is of another time", -4.0, lambda p: p.differ("other") and not p.asked),
    Sign("one is of another time, but the article asks", -1.5, lambda p: p.differ("other") and p.asked),
    Sign("one is the time of something else", -1.0, lambda p: "aside" in p.either and not p.events),
    Sign("one is the time of a figure", -2.0, lambda p: "amount" in p.either and not (p.events or p.of_it)),
    Sign("one is the day of the telling", -1.0, lambda p: "today" in p.either and not p.events),
    Sign("one says that none is set", 1.0, lambda p: p.open),
    Sign("one says that none is set, and the other what is over", -2.0, lambda p: p.open and scope(p.one, "direction") != scope(p.other, "direction") and not (p.shared or p.events or p.called)),
    Sign("none is set, and only the headline has a day to come", 1.0, lambda p: p.only_announced),
    Sign("one says that none is set, of nothing that the other names", -1.5, lambda p: p.open and p.distance > 2 and not (p.shared or p.events or p.called)),
    Sign("are weeks apart", -1.0, lambda p: p.far and not (p.side_by_side and p.sizes <= _WIDE)),
    Sign("are more than a year apart", -1.5, lambda p: p.dated and p.gap > _VERY_FAR and "day" in p.sizes and not p.of_it),
    Sign("are more than a year apart, in months or years", -0.5, lambda p: p.dated and p.gap > _VERY_FAR and "day" not in p.sizes and not _origins(p)),
    Sign("one is wider than the other", -1.0, lambda p: p.dated and len(p.sizes) > 1 and not (p.events or p.of_it or {"by", "from"} & {scope(p.one, "edge"), scope(p.other, "edge")})),
    Sign("the headline's is of the same event", 1.0, lambda p: bool(p.events) and p.headline),
    Sign("the body has no such day as the headline's", 1.5, lambda p: "unechoed" in p.flags and p.sizes in ({"day"}, {"month"}) and not (p.two_doings or p.far or _two_events(p))),
    Sign("are of two things", -2.5, lambda p: _two_things(p)),
    Sign("are days of one paragraph", 0.5, lambda p: p.distance == 0 and p.sizes == {"day"}),
    Sign("one is the end of it", -1.0, lambda p: bool(p.events) and ("end" in values(p.one, "event")) != ("end" in values(p.other, "event")) and not p.of_it and "until" not in (scope(p.one, "edge"), scope(p.other, "edge"))),
    Sign("the second speaks of something new", -1.0, lambda p: "new" in p.others and not p.related and not p.open),
    Sign("one is the beginning, and one the end", -3.0, lambda p: bool(p.events) and not p.asked and ("beginning" in p.flags and "ending" in p.others - p.flags and "beginning" not in p.others or "beginning" in p.others and "ending" in p.flags - p.others and "beginning" not in p.flags)),
    Sign("one verb is said of two things", -3.0, lambda p: _one_verb(p)),
    Sign("are of two events", -1.0, lambda p: _two_events(p)),
    Sign("are told by those who put it in two places", 1.5, lambda p: p.elsewhere),
    Sign("name the same place or party", 0.5, lambda p: p.same_names),
    Sign("name different places", -4.0, lambda p: p.other_places and not p.called),
    Sign("name different places, but the article asks", -2.0, lambda p: p.other_places and p.called),
    Sign("name different parties", -2.0, lambda p: p.other_parties),
    # "the inquest into Hart's death", "into Vane's"
    Sign("name different parties at one event", -1.5, lambda p: p.other_parties and bool(p.shared) and not p.called),
)


def tie(one: Claim, other: Claim, *, elsewhere: bool = False) -> float:
    """How much speaks for two times being answers to one question; 0 where they cannot be or agree."""
    return strength(DatePair(one, other, elsewhere), VETOES, SIGNS)


def linked(one: Claim, other: Claim) -> bool:
    """Whether something in their own words, and not only where they stand, says that two times are of one thing: an event, a
    word or a name that both have, a question of the article's, or a paragraph of days.
    """
    pair = DatePair(one, other)
    if pair.only_announced or pair.open and pair.distance <= 1 and (one.event or other.event):
        return True  # "the truce begins on Sunday", "no date has been set"
    if pair.apart <= 1 and (pair.open and scope(one, "direction") == "ahead" == scope(other, "direction") or pair.called and not (scope(one, "edge") or scope(other, "edge"))):
        return True  # "the notice gives 12 June", "no date has been cleared"
    return bool(pair.events or pair.shared or pair.same_names or pair.asked or pair.of_it or pair.side_by_side or pair.distance == 0 and pair.sizes == {"day"})


def agree(one: Claim, other: Claim) -> bool:
    """Whether two times leave room for each other; two clocks where they show the same."""
    if UNDECIDED in (one.value, other.value):
        return one.value == other.value
    a, b = values(one, "clock") - _HOW, values(other, "clock") - _HOW
    if a and b:
        how = values(one, "clock") | values(other, "clock")
        turn = _HALF_A_DAY if "half" in how else 2 * _HALF_A_DAY
        apart = (int(min(a)) - int(min(b))) % turn
        return min(apart, turn - apart) <= (_ABOUT if "about" in how else 0)
    return overlap(one, other)


def _done(claim: Claim) -> str:
    """What a claim says is done, by its verb, else the event that it names: "arrested", "signing"."""
    return scope(claim, "deed") or min(values(claim, "event") - {ANY_EVENT}, default="")


def _loose(pair: DatePair) -> bool:
    return pair.loose or "article" in (pair.one.source.kind, pair.other.source.kind)


def _two_things(pair: DatePair) -> bool:
    """Whether both say what they are about, and it is not the same, with nobody to set them side by side."""
    named = scope(pair.one, "noun") and scope(pair.other, "noun") and pair.one.event != ANY_EVENT != pair.other.event
    return bool(named) and not pair.called and not pair.headline and not pair.of_it and parallel(pair.one, pair.other)


def _one_verb(pair: DatePair) -> bool:
    """Whether the event that both tell of is named by their verb alone, "opens", and each says of what: "the bar", "the kiosk"."""
    if pair.called or pair.headline or pair.of_it or "contrast" in pair.others or pair.apart > 1 or not pair.events or scope(pair.one, "noun") or scope(pair.other, "noun"):
        return False
    return parallel(pair.one, pair.other) and len(pair.shared) < _FULL


def _two_events(pair: DatePair) -> bool:
    known = not pair.open and values(pair.one, "event") - {ANY_EVENT} and values(pair.other, "event") - {ANY_EVENT}
    return bool(known) and not pair.events and not pair.of_it


def _comparable(pair: DatePair) -> bool:
    """Whether two times are of one sort: both ahead or both behind, a year with a year, a clock with a clock."""
    one, other = pair.one, pair.other
    clocks = values(one, "clock"), values(other, "clock")
    told = bool(scope(one, "clock")), bool(scope(other, "clock"))
    if scope(one, "direction") != scope(other, "direction") and not (all(told) and "alone" in clocks[0] | clocks[1]):
        return False
    if told[0] != told[1] and ("alone" in clocks[0] | clocks[1] or pair.gap < 1 and not (pair.shared or pair.events or pair.called) and "T" not in (other if told[0] else one).value):
        return False
    until = "until" in (scope(one, "edge"), scope(other, "edge"))
    if "year" in pair.sizes and not values(one, "lasting") and not pair.asked and not _origins(pair) and not _of_the_origin(pair) and not until:
        return False  # figures of two years, most of the time
    if "half" in clocks[0] & clocks[1] and not pair.asked:
        return False  # scores and times to play look like clocks
    return "year" not in pair.sizes or all(scope(claim, "year") for claim in (one, other))


def _of_the_origin(pair: DatePair) -> bool:
    """Whether the one tells when something first was, and the other, near it, gives a year to that: "it was cast in 1821", "I say it was 1834"."""
    return "origin" in pair.flags and pair.apart <= 1 and "it" in pair.others


def _origins(pair: DatePair) -> bool:
    """Whether both tell when something first was: "it was built in 1743", "there is no word of it before 1771"."""
    return all("origin" in flags or scope(claim, "edge") == "from" for claim, flags in ((pair.one, pair.flags), (pair.other, pair.others)))
