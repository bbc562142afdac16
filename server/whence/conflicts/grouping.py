"""Claims about one thing become sides: those who agree stand together, those who cannot both be right apart."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from whence.model import UNDECIDED, Claim, Conflict, Side, Tier

_EMPTY = ("",)
_NEXT = 120
"""Characters from what a body tells to what "its" officer does, in the next sentence."""
_MOST_ANSWERS = 12
"""What has more answers than this is a timetable or a table of figures, and no question that is disputed."""


def group(claims: Sequence[Claim], agree: Callable[[Claim, Claim], bool]) -> list[list[Claim]]:
    """Sides of claims that agree. An answer wide enough to hold two sides ("this week") takes none."""
    definite = sorted((c for c in claims if c.value != UNDECIDED), key=_width)
    sides: list[list[Claim]] = []
    for claim in definite:
        fitting = [side for side in sides if any(agree(claim, other) for other in side)]
        if len(fitting) > 1:
            continue
        if fitting:
            fitting[0].append(claim)
        else:
            sides.append([claim])
            if len(sides) > _MOST_ANSWERS:
                return []
    open_ones = [c for c in claims if c.value == UNDECIDED]
    if open_ones:
        sides.append(open_ones)
    return _one_voice_one_side(sides)


def _width(claim: Claim) -> float:
    return claim.bounds[1] - claim.bounds[0] if claim.bounds else 0.0


def same_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims come from one speaker; two unnamed sources of different papers are two."""
    if one.speaker <= other.speaker or other.speaker <= one.speaker:
        unnamed = one.source.kind == "anonymous" == other.source.kind and one.source.channel != other.source.channel
        if not unnamed:
            return True
    return _again(one, other) or _stands_for(one, other) or _stands_for(other, one)


def _stands_for(one: Claim, other: Claim) -> bool:
    """Whether the first is called by what the second is, or does: asked first is what its name says, for most say nothing."""
    naming = one.naming
    return bool(
        naming.generic and _means(one, other)
        or (naming.office or naming.described) and _office(one, other)
        or naming.maker and _received(one, other)
        or other.naming.serves and _speaks_for(one, other)
        or other.naming.its and _goes_on_for(one, other)
        or one.source.kind == "group" and _one_of(one, other)
    )


def _again(one: Claim, other: Claim) -> bool:
    """Whether the later is "the same service", which spoke before."""
    return (other if other.start > one.start else one).naming.again


def overruled(claims: Sequence[Claim]) -> bool:
    """Whether a court speaks, and one that judges what it has judged: the later judgement takes the place of the first."""
    return {"court", "appeal"} <= {claim.naming.judges for claim in claims}


def _one_of(one: Claim, other: Claim) -> bool:
    """Whether "one of the two" is one of those who were named by their number, "two deckhands"."""
    last, first = one.source.name.rpartition(" ")[2], other.source.name.partition(" ")[0]
    return bool(last) and last.casefold() == first.casefold() and last != one.source.name


def _means(one: Claim, other: Claim) -> bool:
    """Whether "the company" is the one with a name that stands beside it."""
    return (
        one.source.kind == "organisation" == other.source.kind
        and all(part[:1].isupper() for part in other.source.name.split())
        and abs(block(one) - block(other)) <= 1
    )


def _office(one: Claim, other: Claim) -> bool:
    """Whether "the commissioner" is the one whose name comes with that office."""
    office = one.naming.office
    if other.source.kind != "person" or other.naming.described:
        return False
    if one.naming.described and other.naming.spoken_of in one.source.name.split():
        return True  # "a district commissioner in Ost said …": "the commissioner, Ana Ruiz, said"
    if not office:
        return False
    return {part.strip(",.").lower() for part in f"{other.source.name} {other.source.role}".split()} >= office


def _speaks_for(one: Claim, other: Claim) -> bool:
    """Whether "ministry spokesman Ana Ruiz" speaks for "the defence ministry"."""
    return one.source.kind == "organisation" and one.source.name.rpartition(" ")[2].casefold() in other.naming.serves


def _goes_on_for(one: Claim, other: Claim) -> bool:
    """Whether "its regional officer" speaks right behind a body, for it: "The union said 900 went. “None came back,” said its …"."""
    return one.source.kind == "organisation" and block(one) == block(other) and 0 <= other.start - one.end <= _NEXT


def _received(one: Claim, other: Claim) -> bool:
    """Whether "reports received by the agency" are told by the agency."""
    return one.naming.maker <= {part.casefold() for part in other.source.name.split()}


def _one_voice_one_side(sides: list[list[Claim]]) -> list[list[Claim]]:
    """A speaker who gives two answers speaks of two things or corrects himself: only his main answer stays."""
    kept: list[list[Claim]] = []
    order = sorted(range(len(sides)), key=lambda i: (-len(sides[i]), min(c.start for c in sides[i])))
    chosen: dict[int, list[Claim]] = {}
    for index in order:
        taken = [claim for other in chosen.values() for claim in other]
        own = [claim for claim in sides[index] if not any(same_voice(claim, other) for other in taken)]
        if own:
            chosen[index] = own
    kept = [chosen[index] for index in sorted(chosen)]
    return kept


def spokesman(side: Sequence[Claim]) -> Claim:
    """The claim that speaks for its side: the richest source, then the first in the text."""
    return max(side, key=lambda claim: (claim.weight, -claim.start))


def scopes_clash(one: Claim, other: Claim) -> bool:
    """Whether both name places or parties and share none: then they speak of different things. Who speaks counts
    as named: "we ended the talks with Mercer" is said by the other party.
    """
    here, there = names([one]), names([other])
    return names_clash(here, there | other.speaker) and names_clash(here | one.speaker, there)


def marks_clash(one: Claim, other: Claim) -> bool:
    """Whether both are told of things of one sort that are told apart: "the Mill Bridge", "the Church Bridge"."""
    return any(_set_apart(one, other, key) for key in ("mark", "hangs", "role"))


def _set_apart(one: Claim, other: Claim, key: str) -> bool:
    """Whether what stands in a slot, "bridg mill", is of one noun in both, and never the same."""
    here, there = ({mark.rpartition(" ")[0] for mark in values(claim, key)} for claim in (one, other))
    return bool(here & there - {mark.rpartition(" ")[0] for mark in values(one, key) & values(other, key)})


def of_two_things(one: Claim, other: Claim) -> bool:
    """Whether two claims are told of two things, by what their subjects and objects are."""
    return marks_clash(one, other) or two_groups(one, other) or parted(one, other) or _two_objects(one, other) or _kin(one, other) or bool(scope(one, "restricted") and scope(other, "restricted"))


def _two_objects(one: Claim, other: Claim) -> bool:
    """Whether one thing is told to be done to two: "has not sacked its manager", "sacked his assistant"."""
    here, there = values(one, "theme"), values(other, "theme")
    return bool(here and there and values(one, "did") & values(other, "did")) and not here & there


def _kin(one: Claim, other: Claim) -> bool:
    """Whether the later is of somebody else, who belongs to the first: "the pilot survived", "his passenger died"."""
    later = max(one, other, key=lambda claim: claim.start)
    return bool(scope(later, "kin")) and not values(one, "noun") & values(other, "noun")


def parted(one: Claim, other: Claim) -> bool:
    """Whether one is told of a part and the other is not: "the rest of the museum is open", "the second was not found"; but
    where some are in, not all are out."""
    opens = {scope(one, "opens"), scope(other, "opens")}
    return "part" in opens and len(opens) > 1 and "whole" not in opens


def places_clash(one: Claim, other: Claim) -> bool:
    """Whether both say where, and not the same: "a crash near Ost", "a crash near Brel"."""
    return names_clash(values(one, "place"), values(other, "place"))


def two_groups(one: Claim, other: Claim) -> bool:
    """Whether each numbers those that it tells of, and not the same: "nine were found dead", "all eleven got out alive"."""
    return any((here := scope(one, key)) and (there := scope(other, key)) and here != there for key in ("counted", "many"))


def parallel(one: Claim, other: Claim) -> bool:
    """Whether both say what they are about, and it is two things: "the film festival opens", "the book fair opens"."""
    return names_clash(values(one, "subject"), values(other, "subject"))


def names_clash(a: AbstractSet[str], b: AbstractSet[str]) -> bool:
    """Whether two sets of names, both filled, have nothing in common; "Veldania" and "Veldanian" have."""
    return bool(a and b and not {name[:4] for name in a} & {name[:4] for name in b})


def names(claims: Iterable[Claim]) -> set[str]:
    """The places and parties that the clauses of some claims name."""
    return {value for claim in claims for value in claim.slots.get("name", ())}


def scope(claim: Claim, key: str) -> str:
    """One slot of a claim's scope, "" where it is empty."""
    return claim.slots.get(key, _EMPTY)[0]


def values(claim: Claim, key: str) -> frozenset[str]:
    """All that stands in one slot of a claim's scope.

    ``values(claim, "flag")`` is ``frozenset({"contrast", "part"})`` of "but three of them".
    """
    return frozenset(claim.slots.get(key, ()))


def block(claim: Claim) -> int:
    """The number of the paragraph in which a claim stands."""
    return int(scope(claim, "block") or 0)


_PARAGRAPH = 800
"""Characters that a paragraph has at most in print: a longer one is several whose breaks were lost."""


def apart(one: Claim, other: Claim) -> int:
    """The paragraphs from one claim to another."""
    return max(abs(block(one) - block(other)), abs(one.start - other.start) // _PARAGRAPH)


def evidence(chosen: Sequence[Claim]) -> int:
    """How many signs speak for a real disagreement: two make it likely."""
    named = sum(claim.source.kind not in ("article", "headline") for claim in chosen)
    blocks = sorted(map(block, chosen))
    return (
        (named >= 2)
        + any("dissent" in claim.hedges for claim in chosen)
        + any(b - a <= 1 for a, b in itertools.pairwise(blocks))
        + any(claim.value == UNDECIDED for claim in chosen)
    )


# Paragraphs within which two answers are taken to be about one happening.
_NEAR = 3


def beside_another(claims: Sequence[Claim]) -> list[Claim]:
    """The claims that stand within a few paragraphs of another one: reports of one happening do."""
    if any(claim.source.kind == "headline" for claim in claims):
        return list(claims) if len(claims) > 1 else []
    blocks = sorted(map(block, claims))
    shared = Counter(name for claim in claims for name in {name[:4] for name in names([claim])})
    return [
        claim
        for claim in claims
        if bisect_right(blocks, block(claim) + _NEAR) - bisect_left(blocks, block(claim) - _NEAR) > 1
        or any(shared[name[:4]] > 1 for name in names([claim]))
    ]


_HEADLINES = 60
"""Claims far down a page with which a headline's is compared."""
_PARTNERS = 24
"""Claims behind one with which it is compared; where more stand near, it is a table."""


def pairs_near(claims: Sequence[Claim], blocks: int = 1) -> Iterator[tuple[Claim, Claim]]:
    """Every two claims that stand within ``blocks`` paragraphs of each other, in text order; ``claims`` are in that order,
    so that a long article costs by its length.
    """
    places = [block(claim) for claim in claims]
    for index, one in enumerate(claims):
        for later in range(index + 1, min(len(claims), index + 1 + _PARTNERS)):
            if places[later] - places[index] > blocks:
                break
            yield one, claims[later]


def pairs_told(claims: Sequence[Claim], blocks: int) -> Iterator[tuple[Claim, Claim]]:
    """As ``pairs_near``, and the headline's claims with every other one."""
    yield from pairs_near(claims, blocks)
    for one in claims:
        if one.source.kind == "headline":
            yield from itertools.islice(((one, other) for other in claims if block(other) - block(one) > blocks), _HEADLINES)


def ties(pairs: Sequence[tuple[float, Claim, Claim]], least: float) -> dict[int, list[Claim]]:
    """By the id of a claim, those that are tied to it at least so strongly, the strongest first; ``pairs`` are in that order."""
    found: dict[int, list[Claim]] = {}
    for strength, one, other in pairs:
        if strength < least:
            break
        found.setdefault(id(one), []).append(other)
        found.setdefault(id(other), []).append(one)
    return found


def sides_of(one: Claim, other: Claim, tied: dict[int, list[Claim]], taken: set[int], agree: Callable[[Claim, Claim], bool]) -> list[list[Claim]]:
    """The sides of a question that two claims answer: third voices that are tied to one of them join a side or open one."""
    sides = [[one], [other]]
    for joined in (*tied.get(id(one), ()), *tied.get(id(other), ())):
        if id(joined) in taken:
            continue
        told = [side for side in sides if any(same_voice(joined, claim) for claim in side)]
        if told:
            if len(told) == 1 and joined.source.via and any(agree(joined, claim) for claim in told[0]):
                told[0].append(joined)  # the same once more, and from whom he has it
            continue
        agreeing = [side for side in sides if any(agree(joined, claim) for claim in side)]
        if not agreeing:
            sides.append([joined])
        elif len(agreeing) == 1:
            agreeing[0].append(joined)
    return sides



def turns(claims: Sequence[Claim], attribute: str) -> Iterator[tuple[Claim, Claim]]:
    """The two claims of each turn of an article, by the ``turn`` in their scope: what was told, and what is told against it."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.attribute == attribute:
            found.setdefault(scope(claim, "turn"), []).append(claim)
    for told in found.values():
        once = list(dict.fromkeys(told))  # one turn may be found twice
        if len(once) == 2 and not same_voice(*once):
            yield once[0], once[1]


def sure(sides: Sequence[Sequence[Claim]]) -> bool:
    """Whether a word of dissent stands by one of the answers, or somebody says that nobody knows."""
    return any("dissent" in claim.hedges or claim.value == UNDECIDED for side in sides for claim in side)


def make_conflict(
    sides: Sequence[Sequence[Claim]], question: str, reason: str, bonus: int = 0
) -> Conflict | None:
    """A Conflict of the sides' spokesmen, or None where fewer than two different voices remain."""
    chosen = [spokesman(side) for side in sides]
    if len(chosen) < 2 or all(claim.value == UNDECIDED for claim in chosen):
        return None
    if all(claim.source.kind in ("article", "headline") for claim in chosen):
        return None
    if overruled(chosen):
        return None
    chosen.sort(key=lambda claim: claim.start)
    tier: Tier = "likely" if evidence(chosen) + bonus >= 2 else "possible"
    first = chosen[0]
    return Conflict(
        "",
        first.kind,
        question.rstrip("?"),
        question,
        reason,
        tier,
        tuple(_side(claim) for claim in chosen),
    )


def _side(claim: Claim) -> Side:
    text = claim.text.rstrip(" .,;:")
    return Side(claim.start, claim.start + len(text), text, claim.told_by, claim.value, claim.display)


def overlap(one: Claim, other: Claim) -> bool:
    """Whether two values leave room for each other."""
    if one.bounds is None or other.bounds is None:
        return one.value == other.value
    return one.bounds[0] < other.bounds[1] and other.bounds[0] < one.bounds[1]
