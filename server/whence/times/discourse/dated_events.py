"""Events that a text itself dates: behind "the bell was stolen on May 4" the day of "ten days before the theft" is known."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from whence.text import Token
from whence.times.expressions import Base
from whence.times.lexicon import MARKED

if TYPE_CHECKING:
    from whence.times.discourse.place import Place

_BEFORE = 8  # tokens that may stand between an event and the day that dates it: "was stolen from a loft by night on"
_BEHIND = 3  # "Friday's late-night theft"
_MARKS = frozenset(";:()—–“”\"")
_NAMED = 7  # "after the great harbour fire", "before it was robbed"


class DatedEvents:
    """The day of each sort of event, while the text dates only one of the sort."""

    def __init__(self) -> None:
        self._days: dict[str, Base | None] = {}

    def note(self, place: Place, base: Base, *, ahead: bool) -> None:
        """The day at ``place`` dates the event that its clause tells or that its noun is; ``ahead`` of one to come."""
        found = _planned(place) if ahead else []
        for index in found or _dated(place):
            sort = _sorts(place, index)[0]
            known = self._days.setdefault(sort, base)
            if known is not None and known.day != base.day:
                self._days[sort] = None

    def named_behind(self, place: Place) -> Base | None:
        """The day of the event that follows: "a week after [the theft]", "ten days before [it was robbed]"."""
        if not self._days:
            return None
        last = place.last
        high = min(place.sentence.last, last + _NAMED)
        index = _next(place, last, high)
        while index is not None:
            between = place.tokens[last:index]
            if any(not (t.text[0].isalnum() or t.text in "-'’") or _parts(place, t.lower) for t in between):
                return None
            if _heads(place, index):
                return self._day(place, index)
            index = _next(place, index + 1, high)
        return None

    def told_before(self, place: Place) -> Base | None:
        """The day of what the clause tells of an hour: "was robbed at 10 p.m." in a story that dates the robbery."""
        if not self._days:
            return None
        told = _told(place) or _told_behind(place)
        return self._day(place, told[-1]) if told else None

    def _day(self, place: Place, index: int) -> Base | None:
        for sort in _sorts(place, index):
            if sort in self._days:
                day = self._days[sort]
                return None if day is None else replace(day, kind="event")
        return None


def _sorts(place: Place, index: int) -> tuple[str, ...]:
    """The sorts of event that a word may speak of, its own first: a death is a killing, or a shooting."""
    return place.lexicon.classes(place.tokens[index])["event"]  # type: ignore[return-value]


def _next(place: Place, index: int, high: int) -> int | None:
    """The first word from ``index`` up to ``high`` that names an event."""
    found = place.tokens.spelled(place.lexicon.marks_of("event"), index, high).find(MARKED) if index < high else -1
    return None if found < 0 else index + found


def _dated(place: Place) -> list[int]:
    """The event of "the May 4 theft", "Friday's theft", else the one that the clause before the day tells."""
    tokens, first, last = place.tokens, place.first, place.last
    owned = place.owns() and last + 1 < place.sentence.last
    attributive = first > place.sentence.first and tokens[first - 1].lower in place.cues.determiners
    if not owned and not attributive:
        return _told(place) or _told_behind(place)
    noun = last + 2 if owned else last
    found = _next(place, noun, min(place.sentence.last, noun + _BEHIND))
    plain = found is not None and all(t.text.isalpha() and not _parts(place, t.lower) for t in tokens[noun:found])
    if found is not None and plain and _heads(place, found):
        return [found]
    return (_told(place) or _told_behind(place)) if place.cues.free_order else []


def _planned(place: Place) -> list[int]:
    """The event of "The election is set for May 3", "the vote will be held on Friday": its noun opens the clause."""
    tokens, cues, first, opening = place.tokens, place.cues, place.first, place.sentence.first
    index = _next(place, max(opening, first - _BEFORE), first)
    if index is None or cues.is_past(tokens[index].lower) or any(token.text in _MARKS or token.text == "," for token in place.before(opening)):
        return []
    verbal = cues.be | cues.ahead
    before, behind = tokens[opening:index], tokens[index + 1 : first]
    opens = not any(cues.is_past(t.lower) or t.lower in verbal for t in before)
    return [index] if opens and behind and behind[0].lower in verbal else []


def _told(place: Place) -> list[int]:
    """The events that stand before a time in its clause, with no other verb between them than one that says that they were."""
    tokens, cues, first, opening = place.tokens, place.cues, place.first, place.sentence.first
    floor = max(opening, first - _BEFORE)
    marks, at = tokens.spelled(place.lexicon.marks_of("event"), floor, first), first - floor
    nouns: list[int] = []
    while (at := marks.rfind(MARKED, 0, at)) >= 0:
        index = floor + at
        between = tokens[index + 1 : first]
        if any(_ends_clause(place, token) for token in between):
            return []
        if any(token.text == "," and after.lower not in cues.relatives for token, after in pairwise(between)):
            return []  # "was killed, the paper reports Friday"
        if _is_deed(place, index):
            return [] if _is_adjective(place, index) else [*nouns, index]  # "was killed in an attack on Friday"
        if between and all(token.lower in cues.belonging for token in between):
            return [*nouns, index]  # "der Anschlag vom 4. Mai"
        verbs = [t for t in tokens[opening:index] if cues.is_past(t.lower) or t.lower in cues.be or t.lower in cues.ahead]
        if not verbs or any("befalls" in place.lexicon.classes(token) for token in (*between, verbs[-1])):
            return [*nouns, index]  # "The attack on Friday", "the vote was held on Friday", "they held a vote on Friday"
        nouns.append(index)
    return []


def _is_deed(place: Place, index: int) -> bool:
    """True for a verb among the words of an event, "überfallen" too, which may be of any time."""
    return place.cues.is_past(place.tokens[index].lower) or "deed" in place.lexicon.classes(place.tokens[index])


def _told_behind(place: Place) -> list[int]:
    """"wurde am Samstag überfallen", "El sábado fue asaltada", "kam es am Samstag zu einer Explosion": the event behind its time."""
    tokens, cues, first = place.tokens, place.cues, place.last
    if not cues.free_order:
        return []
    last = min(place.sentence.last, first + _BEFORE)
    if first < last and tokens[first].text == "," and place.opens():
        first += 1
    index = _next(place, first, last)
    if index is None:
        return []
    befalls = any("befalls" in place.lexicon.classes(token) for token in (*tokens[max(place.sentence.first, place.first - _BEHIND) : place.first], *tokens[first:index]))
    if any(token.text == "," or _ends_clause(place, token) for token in tokens[first:index]):
        return []
    return [index] if befalls or _is_deed(place, index) else []


def _ends_clause(place: Place, token: Token) -> bool:
    cues, word = place.cues, token.lower
    if "befalls" in place.lexicon.classes(token) or word in cues.be & cues.behind or word in cues.relatives:
        return False
    other = word in cues.ahead or word in cues.breaks or word in cues.be or (cues.is_past(word) and token.text.islower())
    return other or token.text in _MARKS or (cues.free_order and token.text in cues.opening_marks)


def _is_adjective(place: Place, index: int) -> bool:
    """"a collapsed bridge"; in "another sank on Friday" it is the verb."""
    tokens, cues = place.tokens, place.cues
    before = tokens[index - 1].lower if index > place.sentence.first else ""
    led = before in cues.determiners or before in cues.before_nouns
    return led and tokens[index + 1].text.isalpha() and tokens[index + 1].lower not in cues.governing


def _heads(place: Place, index: int) -> bool:
    """False where the word only qualifies another: "after the attack plan", "before the shooting trial"."""
    tokens, cues = place.tokens, place.cues
    if not cues.compounds or index + 1 >= place.sentence.last or cues.is_past(tokens[index].lower):
        return True
    following = tokens[index + 1]
    word = following.lower
    if not following.text[0].isalnum():
        return following.text != "-"
    leads_on = word in cues.be | cues.opens | cues.determiners | cues.perfect or cues.is_past(word)
    return leads_on or _parts(place, word) or "subject" in place.lexicon.classes(following)


def _parts(place: Place, word: str) -> bool:
    """True for what leads on to another noun: "before the trial over the shooting"."""
    cues = place.cues
    return word in cues.before_nouns or word in cues.governing - cues.determiners - cues.definite or word in cues.breaks or word in cues.relates
