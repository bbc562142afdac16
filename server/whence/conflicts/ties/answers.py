"""What ties two places, or two names, to one question, and what sets them apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from whence.conflicts.grouping import block, marks_clash, names_clash, places_clash, same_voice, scope, values
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength
from whence.lazily import cached_property
from whence.model import Claim

HAPPENS, HELD, WHITHER = "happens ", "happens held", "whither"
"""How the frames of places begin in which something happens, and the one of what people go to."""
_ONCE = frozenset(["happens born", "happens began", HELD])
"""What has one place only; another may be found, or hit, in each of two."""
_ORIGIN = frozenset(["happens born", "happens began", "happens origin", "happens sold"])
"""What is told of where something comes from."""
_SAME = (_ORIGIN, frozenset(["happens collided", "happens attacked", "happens fell"]), frozenset(["happens found", "happens caught"]),
         frozenset(["happens taken", "happens attacked"]), frozenset(["happens buried", "happens lies"]), frozenset(["happens way",
         "happens landfall"]), frozenset(["happens ashore", "happens landfall"]), frozenset(["happens ashore", "happens found"]),
         frozenset(["happens built", HELD, "goes"]))
"""Happenings that are one, by whatever word they are told."""
_NAMED = frozenset(["given", "traced", "told", "cleft", "is", "did"])
_OUTRIGHT = frozenset(["given", "traced", "told", "cleft"])
_AT_ALL = frozenset(["given", "traced", "told", "cleft", "did", "does", "is"])
_FULL = re.compile(r"(?:^| )(?P<given>[^\W\d_a-z][\w’'-]+) (?P<family>[^\W\d_a-z][\w’'-]+)$")
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True)
class AnswerPair(Pair):
    """Two voices' answers of one kind."""

    @cached_property
    def frames(self) -> frozenset[str]:
        """How they are given."""
        return frozenset((scope(self.one, "frame"), scope(self.other, "frame")))

    @cached_property
    def place(self) -> bool:
        """Whether they say where, not which."""
        return self.one.kind == "place"

    @cached_property
    def happenings(self) -> frozenset[str]:
        """What happens in both places, by its verb or by what the place is called; empty where one is of nothing that happens."""
        told = [frame if (frame := scope(claim, "frame")).startswith(HAPPENS) or frame == "goes" else HAPPENS + spot if (spot := scope(claim, "spot")) else "" for claim in (self.one, self.other)]
        return frozenset(told) if all(told) and told != ["goes", "goes"] else frozenset()

    @cached_property
    def same_happening(self) -> bool:
        """Whether one sort of thing happens in both places: it began in the one, it began in the other."""
        told = self.happenings
        return bool(told) and (len(told) == 1 or any(told <= same for same in _SAME)) or self.frames == {HELD, "goes"}

    @cached_property
    def same_deed(self) -> bool:
        """Whether both say of themselves that they did one thing: "I wrote that", "I composed it"."""
        return bool(values(self.one, "deed") & values(self.other, "deed")) or self.same_act

    @cached_property
    def same_act(self) -> bool:
        """Whether two are told to have done the very thing to one thing: "the letters were sold by her brother", "her agent sold them"."""
        here, there = values(self.one, "theme"), values(self.other, "theme")
        return not self.place and bool(values(self.one, "act") & values(self.other, "act")) and bool(here) and (bool(here & there) or not there)

    @cached_property
    def two_themes(self) -> bool:
        """Whether the very thing is told to be done to two: "the museum was founded by", "its shop was founded by"."""
        here, there = values(self.one, "theme"), values(self.other, "theme")
        return bool(values(self.one, "act") & values(self.other, "act") and here and there) and not here & there

    @cached_property
    def announced(self) -> bool:
        """Whether the article asks, or says that the second is another answer."""
        return "told" in (scope(self.one, "asked"), scope(self.one, "differs"), scope(self.other, "differs"))

    @cached_property
    def alike(self) -> bool:
        """Whether both frames answer, each by itself, what was asked."""
        return self.same_happening or self.frames in _ALIKE or self.frames == {"given", "goes"} and "ahead" in (scope(self.one, "when"), scope(self.other, "when")) or self.same_deed or self.beings and self.frames <= _NAMED and self.frames not in ({"did"}, {"told"}, {"did", "told"}, {"did", "given"})

    @cached_property
    def beings(self) -> bool:
        """Whether both name somebody, as far as the lexicon knows."""
        return not self.place and bool(scope(self.one, "being") and scope(self.other, "being"))

    @cached_property
    def half(self) -> bool:
        """Whether both frames place or name something, though not each outright."""
        return not self.alike and (self.frames <= _WHEREABOUTS or self.frames & _PLACED and self._happens or self.frames in _CAME_TO_LIE or self.frames in _WILL_BE and one_placed(self.one, self.other) if self.place else self.frames in _HALF_NAME)

    @cached_property
    def _happens(self) -> bool:
        return any(frame.startswith(HAPPENS) for frame in self.frames)

    @cached_property
    def outright(self) -> bool:
        """Whether one of them is given outright, and the other somehow."""
        return not self.alike and not self.half and bool(self.frames & _OUTRIGHT)

    @cached_property
    def counts(self) -> bool:
        """Whether what speaks for the tie by the way counts: somebody does something in every sentence, and each is somewhere."""
        return self.place and WHITHER not in self.frames or self.alike or self.half or self.announced

    @cached_property
    def against(self) -> bool:
        """Whether the second is set against what was said."""
        return scope(self.other, "differs") == "yes" or self.alike and "dissent" in self.other.hedges

    @cached_property
    def between(self) -> int:
        """Sentences from the one to the other; two neighbours are 1 apart."""
        return abs(int(scope(self.other, "order")) - int(scope(self.one, "order")))

    @cached_property
    def next_to(self) -> bool:
        """Whether they stand in neighbouring sentences of a paragraph."""
        return self.between == 1 and self.apart == 0 and not self.headline

    @cached_property
    def newcomers(self) -> bool:
        """Whether two tellings, one right behind the other, name somebody each, and nobody else, of whom the article does not speak elsewhere."""
        if self.frames != {"new"} or self.between != 1 or self.apart > 1:
            return False
        return not any(values(self.one, key) and values(self.other, key) and values(self.one, key).isdisjoint(values(self.other, key)) for key in ("deed", "dated"))

    @cached_property
    def of_two(self) -> bool:
        """Whether they speak of two of one sort: "the fiction prize", "the poetry prize"."""
        here, there = (dict(sort.split(":") for sort in values(claim, "of_sort")) for claim in (self.one, self.other))
        return any(here[noun] != there[noun] for noun in here.keys() & there.keys())

    @cached_property
    def one_placed(self) -> bool:
        """Whether both put, by their verbs, what may be one thing in a place, within two sentences of each other."""
        return self.place and self.between <= _CLOSE and not self.headline and bool(scope(self.one, "attached") and scope(self.other, "attached")) and not self.counted and not self.two_days and self._one_stage and one_placed(self.one, self.other)

    @cached_property
    def rebutted(self) -> bool:
        """Whether each is the place of its verb, the second is set against what was said, and nothing but that stands between: "the tents would be pitched at Ost instead"."""
        return self.place and not self.one_placed and self.between == 1 and self.apart <= 1 and not self.headline and scope(self.other, "differs") == "yes" and bool(scope(self.one, "attached") and scope(self.other, "attached")) and self._one_stage and not self.counted and not self.two_days

    @cached_property
    def _one_stage(self) -> bool:
        """Whether what is told of both may be one happening, by their frames: where something sank is not where it was built."""
        return self.alike or self.half or all(frame in _STATED or frame in _BESIDE for frame in self.frames) and (not self.frames <= _BESIDE or "happens found" in self.frames)

    @cached_property
    def parted(self) -> bool:
        """Whether one is still to be and the other has been: "will be held in Ost", "was held in Brel"."""
        return self.place and any(scope(one, "when") == "ahead" and scope(other, "when") == "past" and scope(other, "frame") not in _GIVES for one, other in ((self.one, self.other), (self.other, self.one)))

    @cached_property
    def two_days(self) -> bool:
        """Whether they name two years, months or days."""
        here, there = values(self.one, "dated"), values(self.other, "dated")
        alike = any(word.isdigit() for word in here) == any(word.isdigit() for word in there)  # a year says nothing of a weekday
        return alike and names_clash(set(here), set(there))

    @cached_property
    def one_though_far(self) -> bool:
        """Whether they answer one question though paragraphs lie between: both say where what may be one thing is or happened, or one gives outright where what happens in the other did."""
        return self.place and not self.counted and not self.two_days and block(self.one) > 0 and ((self.alike or self.half) and one_placed(self.one, self.other) or self.alike and bool(self.frames & _PLACED))

    @cached_property
    def arranged(self) -> bool:
        """Whether the headline says where something is held, goes or is built, or was, in a place that stands nowhere below it: the other is then where the body has it."""
        if not (self.place and self.headline and scope(self.one, "headline_only") and scope(self.other, "attached")):
            return False
        if scope(self.one, "frame") in _ARRANGED:
            return self.alike or self.one_thing_put and self.other_stage
        return scope(self.one, "when") == "past" and bool(scope(self.one, "attached")) and self.one_thing_put and self.outright

    @cached_property
    def one_thing_put(self) -> bool:
        """Whether what may be one thing is put in both places."""
        return self.place and one_placed(self.one, self.other)

    @cached_property
    def other_stage(self) -> bool:
        """Whether the second says no more than where something is, goes or is held."""
        return scope(self.other, "frame") in _STATED | _ARRANGED

    @cached_property
    def counted(self) -> bool:
        """Whether one of them tells how many are somewhere."""
        return self.place and bool(scope(self.one, "placed_many") or scope(self.other, "placed_many"))

    @cached_property
    def of_it(self) -> bool:
        """Whether the second speaks of what was spoken of before it: "it was on the pier"."""
        return bool(scope(self.other, "of_it")) and self.apart <= 1 and not self.headline


_ALIKE = tuple(map(frozenset, (["given"], ["goes"], ["traced"], ["given", "traced"], ["given", "told"], ["cleft"], ["cleft", "given"], ["cleft", "told"], ["cleft", "did"], ["cleft", "does"], ["cleft", "is"])))
"""Frames that answer alike. A cleft ("it was the cook") answers whatever was asked, so who "did" anything beside it does too."""
_PLACED = frozenset(["given", "traced", "told"])
"""How something is put somewhere, whatever happened there."""
_WHEREABOUTS = frozenset(["given", "traced", "told", "lies", "stands", "happens found", "happens buried", "happens lies", "happens caught"])
"""How it is told where something is, or was come upon."""
_CAME_TO_LIE = tuple(map(frozenset, (["lies", "happens collided"], ["lies", "happens fell"], ["happens lies", "happens collided"], ["happens lies", "happens fell"])))
"""Where something lies, and where it came to."""
_HALF_NAME = tuple(map(frozenset, (["told"], ["is"], ["is", "given"], ["is", "told"], ["given", "did"], ["given", "does"])))

_GIVES = _PLACED | {"goes"}
"""Frames that say nothing of when."""
_STATED = _GIVES | {"", "lies", "stands", WHITHER}
"""Frames that say nothing of what happens."""
_ARRANGED = frozenset(["goes", HELD, "happens built"])
"""Frames of what is set for a place beforehand."""
_WILL_BE = tuple(map(frozenset, (["happens built", "stands"], ["happens built", "given"], ["happens built", ""], [HELD, ""])))
"""How it is told where something is to be."""
_BESIDE = frozenset(["happens found", "happens fell", "happens collided", "happens attacked", "happens caught", "happens landfall", "happens ashore", "happens lies", "happens began"])
"""Happenings at what then lies, or is seen, there."""

VETOES: tuple[Veto[AnswerPair], ...] = (
    Veto("they are of two kinds", lambda p: p.one.kind != p.other.kind),
    Veto("one voice tells both", lambda p: same_voice(p.one, p.other)),
    Veto("they share a word", lambda p: agree(p.one, p.other)),
    Veto("they are of several", lambda p: scope(p.one, "which") != scope(p.other, "which") and not p.announced),
    Veto("they are of two sides", lambda p: not p.place and names_clash(set(values(p.one, "bearing")), set(values(p.other, "bearing"))) and not p.announced),
    Veto("they are of two of one sort", lambda p: p.of_two and not p.announced),
    Veto("they did it to two things", lambda p: p.two_themes and not p.announced),
    Veto("they are of two posts", lambda p: not p.place and names_clash(set(values(p.one, "post")), set(values(p.other, "post"))) and not p.announced),
    Veto("they are of two places", lambda p: not p.place and places_clash(p.one, p.other) and not p.announced),
    Veto("each is of one of many", lambda p: not p.place and names_clash(set(values(p.one, "some")), set(values(p.other, "some"))) and not p.announced),
    Veto("one is only a name", lambda p: "new" in p.frames and not p.newcomers),
    Veto("they are one stretch of text", lambda p: scope(p.one, "sentence") == scope(p.other, "sentence") and p.one.start < p.other.end and p.other.start < p.one.end),
    Veto("they are of two things of one sort", lambda p: p.place and not p.announced and marks_clash(p.one, p.other)),
    Veto("the one may lie in the other", lambda p: p.place and not p.announced and any(scope(one, "broad") and _described(other) for one, other in ((p.one, p.other), (p.other, p.one)))),
    Veto("one is still to be", lambda p: p.parted and not p.announced),
    Veto("they stand far apart, and are of nothing that is surely one", lambda p: p.place and p.apart > 1 and not p.one_though_far and not p.arranged),
    Veto("one is only brought there", lambda p: WHITHER in p.frames and not p.one_placed),
    Veto("one is of somebody else, who belongs to the other", lambda p: p.place and bool(scope(p.other, "placed_kin")) and "person" in values(p.one, "placed_as") and not values(p.one, "placed") & values(p.other, "placed")),
    Veto("a place is taken for who speaks", lambda p: p.place and values(p.other, "teller") and values(p.other, "teller") <= values(p.one, "answer")),
    # "a student" may be of anybody named
    Veto("one is named, the other described", lambda p: not p.place and _described(p.one) != _described(p.other) and not (scope(p.one, "any") or scope(p.other, "any") or _set_against(p.other) or p.announced or p.same_deed and p.between == 1)),
)

SIGNS: tuple[Sign[AnswerPair], ...] = (
    Sign("answer alike", 3.0, lambda p: p.alike),
    Sign("each names one of whom nobody else speaks, one right behind the other", 3.0, lambda p: p.newcomers),
    Sign("answer, if not alike", 2.0, lambda p: p.half),
    Sign("one is given outright", 1.0, lambda p: p.outright),
    Sign("share words", 1.0, lambda p: p.counts and min(2 if p.place or p.alike or p.announced else 1, len(p.shared))),
    Sign("the second is set against the first", 1.0, lambda p: p.counts and p.against),
    Sign("it is, and they share words", 1.0, lambda p: p.against and bool(p.shared) and (p.place or p.alike or p.announced)),
    Sign("the article says that they differ", 3.0, lambda p: p.announced),
    Sign("the second speaks of it, and lies where the first does", 1.0, lambda p: p.place and p.half and p.of_it),
    Sign("stand in neighbouring sentences, and are of what was spoken of", 2.0, lambda p: p.place and p.next_to and bool(p.of_it or p.against or p.frames & _PLACED)),
    Sign("verbs put one thing in both", 2.0, lambda p: p.one_placed),
    Sign("verbs put one thing in both, in neighbouring sentences", 1.0, lambda p: p.one_placed and p.between == 1),
    Sign("is set against what is put somewhere right before it", 2.0, lambda p: p.rebutted),
    Sign("one is given outright, right before or behind where it is", 1.0, lambda p: p.place and p.between == 1 and p.apart == 1 and not p.headline and p.frames <= _WHEREABOUTS and bool(p.frames & _PLACED)),
    Sign("one tells how many are there", -2.0, lambda p: p.counted),
    # a headline names the country, or the town, where all of it was
    Sign("one is the headline's", -2.0, lambda p: p.place and p.headline and not p.arranged),
    Sign("the headline has what is arranged elsewhere, and goes on in no other place", 1.0, lambda p: p.place and p.arranged and p.one_thing_put),
    Sign("they are of two people", -2.0, lambda p: not p.place and not p.same_deed and not p.announced and names_clash(set(values(p.one, "subject")), set(values(p.other, "subject")))),
    Sign("they are of two days", -2.0, lambda p: p.two_days and not p.announced),
    Sign("one is somebody, the other is not", -2.0, lambda p: not p.place and not p.announced and not p.same_deed and bool(scope(p.one, "being")) != bool(scope(p.other, "being"))),
)

_A_NAME = 2
"""Words with a capital by which what ends in a noun is one by name all the same; "a Dutch surfer" has one."""
_CLOSE = 2
"""Sentences from one place to another within which they may be of one thing for being put there by a verb alone."""
_FAR = 3
"""Sentences from one place to another from which on they are more often of two things."""
LEAST = 3.0
"""The strength from which two answers are taken to be to one question."""


def tie(one: Claim, other: Claim) -> float:
    """How much speaks for two answers being to one question; 0 where they cannot be or agree."""
    return strength(AnswerPair(one, other), VETOES, SIGNS)


def joins(one: Claim, other: Claim) -> bool:
    """Whether an answer is to the question of another, near it, that two were found to answer: both are given alike."""
    pair = AnswerPair(one, other)
    return pair.apart <= 1 and pair.alike and tie(one, other) >= LEAST


def agree(one: Claim, other: Claim) -> bool:
    """Whether two answers are one: they share a word, and not the name of a family alone."""
    return bool(values(one, "answer") & values(other, "answer")) and not _of_one_family(one.value, other.value) and not _called_alike(one, other)


def _called_alike(one: Claim, other: Claim) -> bool:
    """Whether two places have names of which but the noun of a place is one: "Mount Sarawa", "a ravine on Mount Dulang"."""
    here, there = ({word.casefold()[:5] for word in _WORD.findall(claim.value) if word[:1].isupper()} for claim in (one, other))
    nouns = values(one, "called")
    return one.kind == "place" and bool(here - nouns and there - nouns) and values(one, "answer") & values(other, "answer") <= nouns and not (here - nouns) & there


def _of_one_family(one: str, other: str) -> bool:
    """Whether two are called by one name behind two given ones: "Carlo Bossi", "a cousin, Dario Bossi"."""
    here, there = _FULL.search(one), _FULL.search(other)
    return bool(here and there and here["family"] == there["family"] and here["given"][0] != there["given"][0])


def answers_outright(claim: Claim) -> bool:
    """Whether a claim answers a question by itself, whatever was asked: it is given as where something is, or as who did it."""
    return scope(claim, "frame") in _OUTRIGHT | {"does", "goes", "lies", "stands"} or scope(claim, "frame").startswith(HAPPENS)


def by_name_alone(one: Claim, other: Claim) -> bool:
    """Whether nothing but where they stand speaks for two names being to one question."""
    return AnswerPair(one, other).newcomers


def side_by_side(one: Claim, other: Claim) -> bool:
    """Whether two answers stand in neighbouring sentences of a paragraph."""
    return AnswerPair(one, other).next_to


def one_placed(one: Claim, other: Claim) -> bool:
    """Whether what two voices put somewhere may be one thing: a noun of both, one sort of beings or vehicles, or a pronoun, a name or a
    trace that may stand for what the other names.
    """
    if values(one, "placed") & values(other, "placed"):
        return True
    here, there = values(one, "placed_as"), values(other, "placed_as")
    if here & there - _STANDS_FOR.keys() or "it" in here & there:
        return True
    return _stands_for(here, there, other) or _stands_for(there, here, one)


def _stands_for(words: frozenset[str], sorts: frozenset[str], named: Claim) -> bool:
    """Whether what one names may stand for what the other does, by its sort; a noun of no sort is that of a thing."""
    known = sorts or (frozenset(["thing"]) if values(named, "placed") else frozenset())
    return any(known & _STANDS_FOR[word] for word in words & _STANDS_FOR.keys())


_STANDS_FOR = {
    "it": frozenset(["name", "trace", "animal", "vehicle", "thing"]),
    "name": frozenset(["it", "trace", "person", "vehicle"]),
    "trace": frozenset(["it", "name", "trace", "person", "animal", "vehicle"]),
}
"""The sorts of nouns that a pronoun, a name or a trace may stand for."""


def likely(one: Claim, other: Claim) -> bool:
    """Whether both are given outright, or stand side by side (of two places so 14 in 15 were of one question, all articles read), or the article says right before the second that it is another answer."""
    pair, told = AnswerPair(one, other), scope(other, "differs") == "told"
    if pair.newcomers:
        return False
    if pair.arranged:
        return tie(one, other) > LEAST
    if pair.next_to and (pair.of_it or pair.against or pair.frames & _AT_ALL):
        return True
    if pair.place and not pair.headline and pair.between == 1 and pair.apart <= 1:
        return True
    if pair.place and pair.between >= _FAR and not pair.headline and not pair.announced and tie(one, other) <= LEAST:
        return False
    given = pair.frames <= _AT_ALL
    if not pair.place:
        surely = "cleft" in pair.frames or pair.same_deed and pair.apart <= 1 or pair.alike and pair.frames <= _PLACED and not pair.headline
        return (given or told) and tie(one, other) >= LEAST + (not surely)
    if pair.same_happening and pair.frames & _ONCE:
        return True
    return given or told or (pair.same_happening or pair.announced) and tie(one, other) > LEAST


def _set_against(other: Claim) -> bool:
    """Whether its sentence, or the one before, turns against what was said."""
    return "dissent" in other.hedges or scope(other, "differs") == "yes"


def _described(claim: Claim) -> bool:
    """Whether an answer is given by a noun, "a Dutch surfer", and not by a name."""
    words = _WORD.findall(claim.value)
    named = sum(word[:1].isupper() for word in words[1:]) >= _A_NAME  # "the Black Hills militia"
    return not (named or any(word[:1].isupper() for word in words[-1:]))
