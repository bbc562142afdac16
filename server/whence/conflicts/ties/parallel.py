"""What ties two answers to one question where no grammar says what is told of what: the words that both are told with."""

from __future__ import annotations

from dataclasses import dataclass

from whence.conflicts.grouping import overlap, same_voice, scope, values
from whence.conflicts.ties.signs import Pair, Sign, Veto, strength
from whence.lazily import cached_property
from whence.model import DENIED, SO, UNDECIDED, Claim

POSSIBLE, LIKELY, JOINS = 2.0, 2.5, 1.5
"""How strong a tie must be for a conflict, for one that is shown unasked, and for a third answer to join."""
_FAR = 60.0
"""Days between two answers from which on they are seldom of one occasion."""
_ENOUGH = 0.5
"""The share of the shorter clause's words that both must have where one says that a thing is so, and the other that it is not."""
_SIZE = 10.0
"""How many times one of two answers to one question is the other at most, where nothing but that says that they are to one."""
_SHARES = frozenset({"%", "pp", "‰"})
_SUM = 1e6
"""From how much on a number alone may be a sum of money: "pagó 26 millones"."""
_PESO = "peso"
"""The money of several countries, which has no code of ISO 4217 until one of them is meant."""
_LENGTHS = frozenset({"s", "min", "h", "d", "w", "month", "year"})
_NEXT = 2
"""Sentences from one answer to another that takes it up."""
_BESIDE = 3
"""Sentences from one answer to another that stands beside it."""
_ROUND = 5
"""Sentences from one answer to another where something else says that one question is answered."""
_MOST = 0.75
"""The share from which on nothing else need say that they differ."""
_WORDS = 3
"""Words that both are told with that count one by one; more say nothing more."""


@dataclass(frozen=True)
class ParallelPair(Pair):
    """Two voices' answers of one kind."""

    @cached_property
    def open(self) -> bool:
        """Whether one of them says that there is no answer."""
        return UNDECIDED in (self.one.value, self.other.value)

    @cached_property
    def supposed(self) -> bool:
        """Whether an answer is one only if something else is so; that it is open may be told of what might be."""
        return any("supposed" in values(claim, "flag") for claim in (self.one, self.other) if claim.value != UNDECIDED)

    @cached_property
    def kind(self) -> str:
        """What is asked."""
        return self.one.kind

    @cached_property
    def shared(self) -> frozenset[str]:
        """The words that both are told with; a compound counts once, though it is its last word as well."""
        both = super().shared
        return frozenset(stem for stem in both if not any(other.endswith(stem) and other != stem for other in both))

    @cached_property
    def nearly(self) -> frozenset[str]:
        """The words that stand by the one, and only in the other's sentence, or in the sentences of both."""
        around = values(self.one, "around"), values(self.other, "around")
        return (values(self.one, "stem") & around[1]) | (around[0] & values(self.other, "stem")) | (around[0] & around[1])

    @cached_property
    def cover(self) -> float:
        """How much of the shorter clause both have."""
        least = min(len(values(self.one, "stem")), len(values(self.other, "stem")))
        return len(self.shared) / least if least else 0.0

    @cached_property
    def nouns(self) -> tuple[frozenset[str], frozenset[str]]:
        """What each counts."""
        return values(self.one, "noun"), values(self.other, "noun")

    @cached_property
    def gap(self) -> float:
        """Days from the one to the other."""
        if self.open or not self.one.bounds or not self.other.bounds:
            return 0.0
        return max(self.one.bounds[0] - self.other.bounds[1], self.other.bounds[0] - self.one.bounds[1])

    @cached_property
    def sentences(self) -> int:
        """Sentences from the one to the other."""
        return abs(int(scope(self.one, "sentence")) - int(scope(self.other, "sentence")))

    @cached_property
    def alike(self) -> bool:
        """Whether both are numbers of people, or of one unit, or one says nothing of what it counts; not of parts and lengths of time, of which many stand beside each other."""
        if self.kind != "quantity" or self.open or scope(self.one, "unit") in _SHARES | _LENGTHS:
            return False
        return scope(self.one, "unit") != "" or self.unnamed or "people" in self.flags & self.others or self.bare

    @cached_property
    def unnamed(self) -> bool:
        """Whether one says nothing of what a great number measures, right behind one that does: "38 Millionen Euro", "12 Millionen"."""
        units = scope(self.one, "unit"), scope(self.other, "unit")
        if units.count("") != 1 or any(self.nouns) or self.sentences > _BESIDE or units[0] in _SHARES or units[1] in _SHARES or "scaled" not in self.flags & self.others:
            return False
        return self.sized

    @cached_property
    def bare(self) -> bool:
        """Whether the second says nothing but a number: "the port makes it 60"; it is of the size of the first, and of its unit."""
        named = values(self.other, "stem") - values(self.other, "noun") or self.nouns[1] and scope(self.one, "unit") == ""
        if self.kind != "quantity" or self.open or named and "of it" not in self.others or self.sentences > 2:
            return False
        return self.sized

    @cached_property
    def apart_by_name(self) -> bool:
        """Whether each tells of names that the other does not, and nothing sets them against each other: 40 classes of one town, 25 of another."""
        here, there = values(self.one, "called"), values(self.other, "called")
        return self.kind in ("date", "quantity") and bool(here and there) and not here & there and not {"dissent", "contrast", "asked", "contested"} & self.either

    @cached_property
    def two_subjects(self) -> bool:
        """Whether each opens with a noun that the other's sentence has not, and nothing sets them against each other: the group employs 1,200, the plant 300;
        the bridge opens on Monday, the tunnel on Friday."""
        return self._parted("subject")

    @cached_property
    def two_openings(self) -> bool:
        """The same of the words that they open with, in a language without articles: "концерт начнётся в субботу", "ярмарка откроется в пятницу"."""
        return self._parted("opening")

    def _parted(self, slot: str) -> bool:
        """Whether what stands in a slot of each is nowhere in the other's sentence, and nothing sets them against each other."""
        here, there = values(self.one, slot), values(self.other, slot)
        known = [values(claim, "stem") | values(claim, "around") for claim in (self.one, self.other)]
        return bool(here and there) and not here & known[1] and not there & known[0] and not {"dissent", "asked", "contested"} & self.either

    @cached_property
    def two_fates(self) -> bool:
        """Whether people are counted by what happened to them, and it is not the same: three died, the hospital treats 21."""
        here, there = values(self.one, "fate"), values(self.other, "fate")
        return bool(here and there) and not here & there

    @cached_property
    def two_sorts(self) -> bool:
        """Whether people of two sorts are counted, of whom nobody is of both: three women, two babies."""
        here, there = values(self.one, "sort"), values(self.other, "sort")
        return bool(here and there) and not here & there

    @cached_property
    def sums(self) -> bool:
        """Whether both are great numbers of which nothing says what they count, of one size: "il costo è di 90 milioni", "costerà 134 milioni"."""
        return "scaled" in self.flags & self.others and scope(self.one, "unit") == scope(self.other, "unit") == "" and not any(self.nouns) and self.sized

    @cached_property
    def hours(self) -> bool:
        """Whether both are hours of one day."""
        return self.kind == "date" and self.one.value[:10] == self.other.value[:10]

    @cached_property
    def gapped(self) -> bool:
        """Whether one sentence has both, and of the second no more than the number: "the police counted 300, the union 800"."""
        return self.kind == "quantity" and not self.open and self.sentences == 0 and self.bare

    @cached_property
    def restated(self) -> bool:
        """Whether the second is called another answer, right behind the first, and each is the only one that its sentence gives: "называют другую цифру"."""
        return "restated" in self.others and "alone" in self.flags & self.others and self.sentences <= _BESIDE and (self.kind != "quantity" or self.sized)

    @cached_property
    def recounted(self) -> bool:
        """Whether who tells later contests what was counted of what the article asks: "Em balanço fechado às 11h, 27 pessoas", "a diretora contesta: foram 43"."""
        asked = bool({"asked", "contested"} & self.flags & self.others)
        return self.kind == "quantity" and "dissent" in self.others and asked and bool(self.shared) and self.beside and self.sized

    @cached_property
    def lone(self) -> bool:
        """Whether each is the only answer of its sort that its sentence gives, and these stand side by side."""
        if self.sentences > _BESIDE or not "alone" in self.flags & self.others:
            return False
        if self.kind == "date":
            sizes = {scope(self.one, "size"), scope(self.other, "size")}
            return "owned" not in self.either and (sizes <= {"day", "part"} or sizes == {"day", "hour"})  # an hour beside an hour is of whatever
        return self.bare or self.alike and (scope(self.one, "unit") == "" or self.sentences <= _NEXT and self.sized)

    @cached_property
    def joined(self) -> bool:
        """Whether both tell whom somebody goes to, the same one or nobody by name: "wechselt zu Hansa", "unterschreibt beim FC"."""
        same = "alone" in self.flags & self.others or bool(values(self.one, "mover") & values(self.other, "mover"))
        return "joined" in self.flags & self.others and same and self.sentences <= _ROUND

    @cached_property
    def left_open(self) -> bool:
        """Whether a third voice leaves open what both answer, each with the only answer of its sort in its sentence."""
        return "left open" in self.flags & self.others and "alone" in self.flags & self.others and self.sentences <= _ROUND

    @cached_property
    def beside(self) -> bool:
        """Whether each is the only answer of its sort in its sentence, and one sentence takes up the other."""
        return "alone" in self.flags & self.others and self.sentences <= _NEXT

    @cached_property
    def sized(self) -> bool:
        """Whether two numbers are of one size, as two answers to one question are."""
        small, large = sorted((abs(float(self.one.value)), abs(float(self.other.value))))
        return 0 < large <= _SIZE * small

    @cached_property
    def denied(self) -> frozenset[str]:
        """The words that one says "not" of."""
        return values(self.one, "denied") | values(self.other, "denied")

    @cached_property
    def outright(self) -> bool:
        """Whether the second denies what the sentence before it told, and says what is so instead."""
        return self.other.value == DENIED and "outright" in self.others and self.sentences == 1 and self.apart <= 1

    @cached_property
    def opposed(self) -> bool:
        """Whether they tell of opposite states of what both tell of, or the second is set against the first."""
        if self.kind != "status" or self.open or not opposed(self.one, self.other):
            return False
        return bool(self.shared or self.nearly or self.unspoken or self.disputed or "contrast" in self.others and self.sentences <= _NEXT)

    @cached_property
    def unspoken(self) -> bool:
        """Whether the second, right behind the first, names nothing that it tells of: "está fuera de peligro", "sigue en estado crítico"."""
        return self.kind == "status" and "no subject" in self.others and self.sentences <= _NEXT

    @cached_property
    def disputed(self) -> bool:
        """Whether the second, right behind the first, is told against what was told: "su mujer lo desmiente: sigue secuestrado"."""
        return self.sentences <= _NEXT and bool({"denies", "dissent"} & self.others)

    @cached_property
    def planned(self) -> bool:
        """Whether both are days to come of what both tell of, one right behind the other: months may be between them."""
        return self.kind == "date" and bool(self.shared) and self.sentences <= _NEXT and scope(self.one, "direction") == scope(self.other, "direction") == "ahead"

    @cached_property
    def now_and_then(self) -> bool:
        """Whether a headline tells how it is now, and the other how it will be on a day: "Bridge still closed", "opens on Friday"."""
        return self.opposed and self.headline and bool(values(self.one, "when")) != bool(values(self.other, "when"))

    @cached_property
    def timed(self) -> bool:
        """Whether both are told of one time besides what they answer: "los sueldos de abril" are paid on two days."""
        here, there = values(self.one, "when") - {self.one.text.casefold()}, values(self.other, "when") - {self.other.text.casefold()}
        return bool(here & there)

    @cached_property
    def elsewhere(self) -> bool:
        """Whether only one is told of a place, or both of two."""
        return values(self.one, "where") != values(self.other, "where")

    @cached_property
    def moments(self) -> bool:
        """Whether each is told of a moment, and not the same; of a state, whether these have no time in common."""
        if self.kind == "status":
            spans = [[span.split("/") for span in values(claim, "span")] for claim in (self.one, self.other)]
            return all(spans) and not any(here[0] < there[1] and there[0] < here[1] or here == there for here in spans[0] for there in spans[1])
        here, there = values(self.one, "moment"), values(self.other, "moment")
        return bool(here and there and not any(_meet(one, other) for one in here for other in there))


_PARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (0, 24)}
"""From which hour to which a part of the day is."""


def _meet(one: str, other: str) -> bool:
    """Whether two moments may be one: "2022-08-11T20:00" and "2022-08-11TEV"; of a day and an hour of it, none says that they are."""
    (day, _, clock), (next_day, _, next_clock) = one.partition("T"), other.partition("T")
    if day != next_day or bool(clock) != bool(next_clock):
        return False
    (first, last), (next_first, next_last) = _stretch(clock), _stretch(next_clock)
    return clock == next_clock or not clock[:1].isdigit() & next_clock[:1].isdigit() and first < next_last and next_first < last


def _stretch(clock: str) -> tuple[int, int]:
    """From which hour to which a moment may be; of none and of a part that is not known, any."""
    if clock[:2].isdigit():
        return int(clock[:2]), int(clock[:2]) + 1
    return _PARTS.get(clock, (0, 24))


def opposed(one: Claim, other: Claim) -> bool:
    """Whether two clauses tell of the two states of which a thing has one: "abierto", "cerrado"."""
    here, there = values(one, "pole"), values(other, "pole")
    return any(pole[:-1] + ("-" if pole.endswith("+") else "+") in there for pole in here) and not here & there


def agree(one: Claim, other: Claim) -> bool:
    """Whether two answers leave room for each other: "38.000", "rund 40.000"; "im Hafen von Ost", "in Ost"."""
    if UNDECIDED in (one.value, other.value):
        return one.value == other.value
    if one.kind == "status":
        if scope(one, "clause") == scope(other, "clause"):
            return True
        here, there = values(one, "pole"), values(other, "pole")
        if opposed(one, other) or here & there:
            return not opposed(one, other)
        return (one.value == SO) == (other.value == SO)
    if one.kind in ("place", "identity"):
        return bool(values(one, "name") & values(other, "name")) and not (one.kind == "identity" and kinsmen(one, other))
    return overlap(one, other)


def kinsmen(one: Claim, other: Claim) -> bool:
    """Whether two names have a surname in common, and given names that begin with another letter: two brothers, or two clubs of one town."""
    here, there = values(one, "name"), values(other, "name")
    first, second = ({name[0] for name in some - both} for some, both in ((here, there), (there, here)))
    return bool(here & there and first and second) and not first & second


def _grew(pair: ParallelPair) -> bool:
    """Whether of two counts of people the one told on a later day is the larger."""
    days = [values(claim, "told_on") for claim in (pair.one, pair.other)]
    if not all(days) or "people" not in pair.flags & pair.others:
        return False
    earlier, later = (pair.one, pair.other) if max(days[0]) < min(days[1]) else (pair.other, pair.one) if max(days[1]) < min(days[0]) else (None, None)
    return earlier is not None and later is not None and float(earlier.value) < float(later.value)


def _size(claim: Claim) -> str:
    """The unit of a day's time: an hour of a day is as exact as the day where days are asked for."""
    size = scope(claim, "size")
    return "day" if size in ("hour", "part") else size


def _passed(pair: ParallelPair) -> bool:
    """Whether one of two times is past and the other to come; an hour of the article's own day may be either, where both are told in a word in common."""
    directions = {scope(pair.one, "direction"), scope(pair.other, "direction")}
    return "behind" in directions and ("ahead" in directions or "today" in directions and not pair.shared)


def _counts_differ(pair: ParallelPair) -> bool:
    """Whether two numbers are of two sorts of things."""
    if scope(pair.one, "unit") != scope(pair.other, "unit"):
        return not pair.unnamed and not _is_sum(pair.one, pair.other) and not _is_sum(pair.other, pair.one)
    one, other = pair.nouns
    if pair.two_sorts:
        return True
    if scope(pair.one, "unit") or pair.bare or pair.restated or pair.sums and (len(pair.shared) > 1 or pair.shared and {"dissent", "contrast"} & pair.either):
        return False
    return not one & other and "people" not in pair.flags & pair.others


def _is_sum(claim: Claim, other: Claim) -> bool:
    """Whether a great number of which nothing says what it counts may be of the other's money: "pagó 26 millones"."""
    if scope(claim, "unit") or values(claim, "noun") or not _is_money(scope(other, "unit")):
        return False
    return abs(float(claim.value)) >= _SUM


def _is_money(unit: str) -> bool:
    """Whether a unit is a currency: ISO 4217 writes it in three capitals."""
    return len(unit) == 3 and unit.isalpha() and unit.isupper() or unit == _PESO


def _is_of_it(pair: ParallelPair) -> bool:
    """Whether what the one says "not" of is what the other tells, in most of the shorter one's words; or what is denied outright
    was told before it: in the same words, or in the sentence before where the denial says of nothing what it is ("wies das zurück")."""
    if DENIED in (pair.one.value, pair.other.value):
        bare = len(values(pair.other, "stem")) <= 1 and pair.sentences == 1 and pair.apart <= 1 or pair.outright
        return pair.other.value == DENIED and (bool(pair.shared) or bare)
    return bool(pair.denied & pair.shared) and pair.cover >= _ENOUGH and (len(pair.shared) > 1 or pair.sentences <= _NEXT or bool({"dissent", "contrast"} & pair.either) or pair.headline)


def _called_for(pair: ParallelPair) -> float:
    """Words that two places or names must share to be of one question: the less, the more clearly the article sets them against each other."""
    if "asked" in pair.flags & pair.others and {"dissent", "contrast", "contested"} & pair.either or pair.joined or pair.left_open:
        return 0
    asked = bool({"asked", "contested"} & pair.flags & pair.others)
    named = pair.kind == "identity" and "new" in pair.flags & pair.others and pair.sentences <= _NEXT
    if named and (asked or "dissent" in pair.others):
        return 0  # "¿Quién dirigirá el museo?": two voices, two names
    if "dissent" in pair.either or asked:
        return 1
    beside = pair.kind == "place" and "headed" in pair.flags & pair.others and pair.sentences <= _NEXT
    if "contrast" in pair.either:
        return 1 if named or beside and pair.cover >= _ENOUGH or "contrast" in pair.others and pair.beside else 2
    return 2 if named or beside and pair.cover >= _ENOUGH else float("inf")


def _spoken_of(pair: ParallelPair) -> bool:
    """Whether the sentence of the one has the other's name as well."""
    said = [values(claim, "stem") | values(claim, "around") for claim in (pair.other, pair.one)]
    both = values(pair.one, "name") & values(pair.other, "name")  # that of two brothers
    return any(stem.startswith(name) for claim, stems in zip((pair.one, pair.other), said, strict=True) for name in values(claim, "name") - both for stem in stems)


def _told_apart(pair: ParallelPair) -> bool:
    """Whether one noun has two things behind the same preposition: "overval op de supermarkt", "overval op het tankstation"."""
    here, there = ([hang.split(" ") for hang in values(claim, "hang")] for claim in (pair.one, pair.other))
    heads, other_heads = ({" ".join(hang[:-1]) for hang in some} for some in (here, there))
    ends, other_ends = ({hang[-1] for hang in some} for some in (here, there))
    return bool(heads & other_heads) and not ends & other_ends


def _are_of_two(pair: ParallelPair) -> bool:
    """Whether two shares are told in too few words in common to be of one thing."""
    contrary = bool({"dissent", "contrast"} & pair.either)
    return not (pair.bare and contrary) and len(pair.shared) < (1 if contrary or pair.beside else 2)


def _is_compared(pair: ParallelPair) -> bool:
    """Whether anything says that two answers are to one question: a word in common, where they stand, what the article makes of them."""
    if pair.shared or pair.lone or pair.restated or pair.gapped or pair.opposed or {"dissent", "asked"} & pair.either:
        return True
    return pair.kind in ("identity", "place") and _called_for(pair) == 0 or pair.open and pair.sentences <= _BESIDE


VETOES = (
    Veto[ParallelPair]("one voice", lambda pair: same_voice(pair.one, pair.other)),
    Veto[ParallelPair]("they leave room for each other", lambda pair: agree(pair.one, pair.other)),
    Veto[ParallelPair]("one is only supposed", lambda pair: pair.supposed),
    Veto[ParallelPair]("one takes the other's place", lambda pair: "revised" in pair.either),
    Veto[ParallelPair]("one is of another occasion", lambda pair: pair.differ("another") or pair.kind != "date" and pair.differ("history")),
    Veto[ParallelPair]("one is foreseen, the other came to be", lambda pair: pair.kind in ("quantity", "status") and pair.differ("foreseen") and not pair.open),
    Veto[ParallelPair]("told of two moments", lambda pair: pair.kind in ("quantity", "status") and pair.moments and not pair.recounted),
    Veto[ParallelPair]("the headline tells how it is now", lambda pair: pair.now_and_then),
    Veto[ParallelPair]("told of two places", lambda pair: pair.kind == "quantity" and pair.elsewhere and bool(values(pair.one, "where")) and bool(values(pair.other, "where"))),
    Veto[ParallelPair]("grown from one day to another", lambda pair: pair.kind == "quantity" and not pair.open and _grew(pair)),
    Veto[ParallelPair]("numbers of two sorts", lambda pair: pair.kind == "quantity" and not pair.open and _counts_differ(pair)),
    Veto[ParallelPair]("the dead, and the injured", lambda pair: pair.kind == "quantity" and pair.two_fates),
    Veto[ParallelPair]("one is a part", lambda pair: pair.kind == "quantity" and (pair.differ("part") or pair.differ("of"))),
    Veto[ParallelPair]("ages and lengths of whatever", lambda pair: scope(pair.one, "unit") in _LENGTHS and not pair.shared),
    Veto[ParallelPair]("of two things of one sort", lambda pair: pair.kind == "quantity" and not pair.open and _told_apart(pair)),
    Veto[ParallelPair]("shares of whatever", lambda pair: scope(pair.one, "unit") in _SHARES and _are_of_two(pair)),
    Veto[ParallelPair]("one is past, the other to come", lambda pair: pair.kind == "date" and not pair.open and _passed(pair)),
    Veto[ParallelPair]("when something was counted", lambda pair: pair.kind == "date" and "dissent" not in pair.either and "counted" in pair.flags & pair.others),
    Veto[ParallelPair]("years of whatever", lambda pair: pair.kind == "date" and "dissent" not in pair.either and "year" in (scope(pair.one, "size"), scope(pair.other, "size"))),
    Veto[ParallelPair]("of one sentence, which sets nothing against anything", lambda pair: pair.sentences == 0 and not pair.gapped and not {"dissent", "contrast"} & pair.either),
    Veto[ParallelPair]("years apart", lambda pair: pair.kind == "date" and pair.gap > 6 * _FAR),
    Veto[ParallelPair]("two that are so, or two that are not", lambda pair: pair.kind == "status" and not pair.open and not pair.opposed and SO not in (pair.one.value, pair.other.value)),
    Veto[ParallelPair]("of two things", lambda pair: pair.kind == "status" and not pair.open and not pair.opposed and not _is_of_it(pair)),
    Veto[ParallelPair]("a blame, and its denial", lambda pair: pair.kind == "status" and not pair.open and "accusation" in pair.either),
    Veto[ParallelPair]("a headline that only says of what", lambda pair: pair.kind == "status" and pair.open and pair.headline),
    Veto[ParallelPair]("places and names of whatever", lambda pair: pair.kind in ("place", "identity") and not pair.open and len(pair.shared) < _called_for(pair)),
    Veto[ParallelPair]("one's place or name is spoken of by the other", lambda pair: pair.kind in ("place", "identity") and not pair.open and _spoken_of(pair)),
    Veto[ParallelPair]("the headline says what the article says", lambda pair: "echoed" in pair.either),
    Veto[ParallelPair]("a headline's day, of whatever", lambda pair: pair.kind == "date" and pair.headline and not pair.open and not pair.shared and "asked" not in pair.either),
    Veto[ParallelPair]("a headline's place", lambda pair: pair.kind == "place" and pair.headline),
    Veto[ParallelPair]("open, whatever it is", lambda pair: pair.kind == "status" and pair.open and not pair.shared),
    Veto[ParallelPair]("nothing to compare", lambda pair: not _is_compared(pair)),
)

SIGNS = (
    Sign[ParallelPair]("told in the same words", 0.75, lambda pair: min(len(pair.shared), _WORDS)),
    Sign[ParallelPair]("told of one time", 0.75, lambda pair: pair.kind in ("date", "quantity") and pair.timed),
    Sign[ParallelPair]("opposite states", 1.5, lambda pair: pair.opposed),
    Sign[ParallelPair]("and most of them", 1.0, lambda pair: pair.cover >= _ENOUGH and (len(pair.shared) > 1 or pair.kind == "status")),
    Sign[ParallelPair]("words of one's sentence in the other's", 0.25, lambda pair: min(len(pair.nearly), _WORDS)),
    Sign[ParallelPair]("accounts differ", 1.0, lambda pair: "dissent" in pair.either),
    Sign[ParallelPair]("called another answer", 0.75, lambda pair: pair.restated),
    Sign[ParallelPair]("set against it", 0.75, lambda pair: "contrast" in pair.others and "dissent" not in pair.either),
    Sign[ParallelPair]("what the headline asks, or the article calls disputed", 0.75, lambda pair: pair.kind != "status" and bool(pair.flags & pair.others & {"asked", "contested"})),
    Sign[ParallelPair]("of what the headline tells", 0.25, lambda pair: ("headed" in pair.flags) + ("headed" in pair.others)),
    Sign[ParallelPair]("denied, and another answer given", 0.75, lambda pair: pair.kind != "status" and "denies" in pair.others),
    Sign[ParallelPair]("side by side", 0.5, lambda pair: pair.sentences <= _BESIDE),
    Sign[ParallelPair]("far apart", -0.5, lambda pair: pair.distance > 2),
    Sign[ParallelPair]("the same thing counted", 0.5, lambda pair: bool(pair.nouns[0] & pair.nouns[1])),
    Sign[ParallelPair]("measured alike", 0.75, lambda pair: pair.alike),
    Sign[ParallelPair]("told of two names", -2.0, lambda pair: pair.apart_by_name),
    Sign[ParallelPair]("of two subjects", -3.0, lambda pair: pair.kind == "quantity" and pair.two_subjects),
    Sign[ParallelPair]("days of two subjects", -1.5, lambda pair: pair.kind == "date" and not pair.open and (not pair.shared and pair.two_subjects or len(pair.shared) <= 1 and pair.two_openings)),
    Sign[ParallelPair]("one tells of himself", -1.0, lambda pair: pair.kind == "quantity" and pair.differ("own") and not {"dissent", "contrast", "asked", "contested"} & pair.either),
    Sign[ParallelPair]("in one breath", 1.25, lambda pair: pair.gapped),
    Sign[ParallelPair]("nothing else said", 0.5, lambda pair: pair.bare or pair.opposed and pair.unspoken),
    Sign[ParallelPair]("alone in what each says", 0.75, lambda pair: pair.kind != "status" and "alone" in pair.flags & pair.others),
    Sign[ParallelPair]("a day beside a day, and nothing else", 0.75, lambda pair: pair.kind == "date" and pair.lone and pair.sentences <= _NEXT),
    Sign[ParallelPair]("whom somebody goes to", 1.25, lambda pair: pair.joined),
    Sign[ParallelPair]("left open by a third", 0.5, lambda pair: pair.left_open and pair.kind in ("place", "identity")),
    Sign[ParallelPair]("weeks apart", -0.75, lambda pair: pair.kind == "date" and pair.gap > _FAR and not pair.planned),
    Sign[ParallelPair]("units of two sizes", -0.5, lambda pair: pair.kind == "date" and not (pair.open or pair.planned) and _size(pair.one) != _size(pair.other)),
    Sign[ParallelPair]("one says that it is open", 0.75, lambda pair: pair.open),
    Sign[ParallelPair]("denied next to it", 0.75, lambda pair: DENIED in (pair.one.value, pair.other.value) and pair.sentences <= _BESIDE),
    Sign[ParallelPair]("denied outright", 0.5, lambda pair: pair.outright),
    Sign[ParallelPair]("named by nobody else", 0.75, lambda pair: "new" in pair.flags & pair.others),
    Sign[ParallelPair]("places and names are of much", -0.25, lambda pair: pair.kind in ("place", "identity") and not pair.open),
)


def called(one: Claim, other: Claim) -> bool:
    """Whether more than their words sets two answers against each other: what is only told in other words waits in the panel."""
    pair = ParallelPair(one, other)
    if pair.kind == "status":
        return _set_apart(pair)
    if pair.kind == "date" and not (pair.shared or pair.open or pair.restated or "asked" in pair.either):
        return pair.lone and pair.sentences <= _NEXT and bool({"dissent", "contrast"} & pair.either)  # else days stand beside days in any report
    disputed = bool({"asked", "contested"} & pair.flags & pair.others) and (pair.alike or bool(pair.shared) or pair.beside or _called_for(pair) == 0)
    if disputed or {"dissent", "contrast"} & pair.either or pair.open or pair.gapped or pair.restated:
        return True
    if pair.kind == "quantity" and pair.elsewhere and not "headed" in pair.flags & pair.others:
        return False
    if pair.nouns[0] & pair.nouns[1] and "alone" in pair.flags & pair.others and "headed" in pair.either and pair.sentences <= _NEXT:
        return True
    return len(pair.shared) > 1 or pair.lone and (pair.bare or bool(pair.shared) and (pair.kind != "date" or pair.cover > _ENOUGH))


def _set_apart(pair: ParallelPair) -> bool:
    """Whether more than their words says that one denies what the other tells, or tells of the opposite state."""
    contrary = bool({"dissent", "contrast"} & pair.either)
    if pair.opposed and (pair.disputed or pair.shared and (pair.sentences <= _BESIDE or pair.cover >= _ENOUGH) or pair.unspoken and contrary):
        return True
    if pair.outright or pair.sentences == 1 and pair.denied & pair.shared and "dissent" in pair.others:
        return True  # "er wurde festgenommen", "das Amt sagt etwas anderes: … nicht festgenommen"
    if DENIED in (pair.one.value, pair.other.value) and pair.shared and pair.sentences <= _NEXT:
        return True
    if pair.denied & pair.shared and "dissent" in pair.either and pair.sentences <= _BESIDE and pair.cover >= _ENOUGH:
        return True  # "Clubs weerspreken dat": "De speler tekende", "heeft niks getekend"
    return pair.cover >= _MOST and contrary and pair.sentences <= _NEXT or len(pair.shared) > 1 and (contrary or pair.headline or pair.cover >= _MOST)


def denied_apart(one: Claim, other: Claim) -> bool:
    """Whether a denial has no word of what it stands beside: it is of whatever its voice gives another answer to."""
    pair = ParallelPair(one, other)
    return pair.kind == "status" and DENIED in (one.value, other.value) and not pair.shared


def tie(one: Claim, other: Claim) -> float:
    """How much speaks for two answers being to one question; ``one`` comes first in the text."""
    return strength(ParallelPair(one, other), VETOES, SIGNS)
