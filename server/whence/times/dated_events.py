"""Events that a text itself dates: behind "the bell was stolen on May 4" the day of "ten days before the theft" is known."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from whence.text import Prose, Token
from whence.text.sentences import Sentence
from whence.times.direction import Cues
from whence.times.expressions import Base
from whence.times.grammar import Grammar
from whence.times.lexicon import MARKED

_BEFORE = 8  # tokens that may stand between an event and the day that dates it: "was stolen from a loft by night on"
_BEHIND = 3  # "Friday's late-night theft"
_MARKS = frozenset(";:()—–“”\"")
_NAMED = 7  # "after the great harbour fire", "before it was robbed"


class DatedEvents:
    """The day of each sort of event, while the text dates only one of the sort."""

    def __init__(self) -> None:
        self._days: dict[str, Base | None] = {}

    def note(self, base: Base, first: int, last: int, prose: Prose, sentence: Sentence, grammar: Grammar, *, ahead: bool) -> None:
        """A day, ``tokens[first:last]``, dates the event that its clause tells or that its noun is; ``ahead`` of one to come."""
        found = _planned(first, prose, sentence, grammar) if ahead else []
        for index in found or _dated(first, last, prose, sentence, grammar):
            sort = _sorts(index, prose, grammar)[0]
            known = self._days.setdefault(sort, base)
            if known is not None and known.day != base.day:
                self._days[sort] = None

    def named_behind(self, last: int, prose: Prose, sentence: Sentence, grammar: Grammar) -> Base | None:
        """The day of the event that follows: "a week after [the theft]", "ten days before [it was robbed]"."""
        if not self._days:
            return None
        high = min(sentence.last, last + _NAMED)
        index = last
        while (index := _next(prose, grammar, index, high)) is not None:
            between = prose.tokens[last:index]
            if any(not (t.text[0].isalnum() or t.text in "-'’") or _parts(t.lower, grammar.cues) for t in between):
                return None
            if _heads(index, prose, sentence, grammar):
                return self._day(index, prose, grammar)
            index += 1
        return None

    def told_before(self, first: int, prose: Prose, sentence: Sentence, grammar: Grammar) -> Base | None:
        """The day of what the clause tells of an hour: "was robbed at 10 p.m." in a story that dates the robbery."""
        if not self._days:
            return None
        told = _told(first, prose, sentence, grammar)
        return self._day(told[-1], prose, grammar) if told else None

    def _day(self, index: int, prose: Prose, grammar: Grammar) -> Base | None:
        for sort in _sorts(index, prose, grammar):
            if sort in self._days:
                day = self._days[sort]
                return None if day is None else replace(day, kind="event")
        return None


def _sorts(index: int, prose: Prose, grammar: Grammar) -> tuple[str, ...]:
    """The sorts of event that a word may speak of, its own first: a death is a killing, or a shooting."""
    return grammar.lexicon.classes(prose.tokens[index])["event"]  # type: ignore[return-value]


def _next(prose: Prose, grammar: Grammar, index: int, high: int) -> int | None:
    found = prose.tokens.spelled(grammar.lexicon.marks_of("event"), index, high).find(MARKED) if index < high else -1
    return None if found < 0 else index + found


def _dated(first: int, last: int, prose: Prose, sentence: Sentence, grammar: Grammar) -> list[int]:
    """The event of "the May 4 theft", "Friday's theft", else the one that the clause before the day tells."""
    tokens = prose.tokens
    owned = last + 1 < sentence.last and tokens[last].text in "'’" and tokens[last + 1].lower == grammar.cues.clitic
    attributive = first > sentence.first and tokens[first - 1].lower in grammar.cues.determiners
    if owned or attributive:
        noun = last + 2 if owned else last
        found = _next(prose, grammar, noun, min(sentence.last, noun + _BEHIND))
        plain = found is not None and all(t.text.isalpha() and not _parts(t.lower, grammar.cues) for t in tokens[noun:found])
        return [found] if found is not None and plain and _heads(found, prose, sentence, grammar) else []
    return _told(first, prose, sentence, grammar)


def _planned(first: int, prose: Prose, sentence: Sentence, grammar: Grammar) -> list[int]:
    """The event of "The election is set for May 3", "the vote will be held on Friday": its noun opens the clause."""
    tokens, cues = prose.tokens, grammar.cues
    index = _next(prose, grammar, max(sentence.first, first - _BEFORE), first)
    if index is None or cues.is_past(tokens[index].lower) or any(token.text in _MARKS or token.text == "," for token in tokens[sentence.first : first]):
        return []
    verbal = cues.be | cues.ahead
    before, behind = tokens[sentence.first : index], tokens[index + 1 : first]
    opens = not any(cues.is_past(t.lower) or t.lower in verbal for t in before)
    return [index] if opens and behind and behind[0].lower in verbal else []


def _told(first: int, prose: Prose, sentence: Sentence, grammar: Grammar) -> list[int]:
    """The events that stand before a time in its clause, with no other verb between them than one that says that they were."""
    tokens, cues = prose.tokens, grammar.cues
    floor = max(sentence.first, first - _BEFORE)
    marks, at = prose.tokens.spelled(grammar.lexicon.marks_of("event"), floor, first), first - floor
    nouns: list[int] = []
    while (at := marks.rfind(MARKED, 0, at)) >= 0:
        index = floor + at
        between = tokens[index + 1 : first]
        if any(_ends_clause(token, cues, grammar) for token in between):
            return []
        if any(token.text == "," and after.lower not in cues.relatives for token, after in pairwise(between)):
            return []  # "was killed, the paper reports Friday"
        if cues.is_past(tokens[index].lower):
            return [] if _adjective(index, prose, sentence, cues) else [*nouns, index]  # "was killed in an attack on Friday"
        verbs = [t for t in tokens[sentence.first : index] if cues.is_past(t.lower) or t.lower in cues.be or t.lower in cues.ahead]
        if not verbs or any("befalls" in grammar.lexicon.classes(token) for token in (*between, verbs[-1])):
            return [*nouns, index]  # "The attack on Friday", "the vote was held on Friday", "they held a vote on Friday"
        nouns.append(index)
    return []


def _ends_clause(token: Token, cues: Cues, grammar: Grammar) -> bool:
    word = token.lower
    if "befalls" in grammar.lexicon.classes(token) or word in cues.be & cues.behind or word in cues.relatives:
        return False
    other = word in cues.ahead or word in cues.breaks or word in cues.be or (cues.is_past(word) and token.text.islower())
    return other or token.text in _MARKS


def _adjective(index: int, prose: Prose, sentence: Sentence, cues: Cues) -> bool:
    """"a collapsed bridge"; in "another sank on Friday" it is the verb."""
    tokens = prose.tokens
    before = tokens[index - 1].lower if index > sentence.first else ""
    led = before in cues.determiners or before in cues.before_nouns
    return led and tokens[index + 1].text.isalpha() and tokens[index + 1].lower not in cues.governing


def _heads(index: int, prose: Prose, sentence: Sentence, grammar: Grammar) -> bool:
    """False where the word only qualifies another: "after the attack plan", "before the shooting trial"."""
    tokens, cues = prose.tokens, grammar.cues
    if index + 1 >= sentence.last or cues.is_past(tokens[index].lower):
        return True
    following = tokens[index + 1]
    word = following.lower
    if not following.text[0].isalnum():
        return following.text != "-"
    return _parts(word, cues) or word in cues.be | cues.opens | cues.determiners | cues.perfect or cues.is_past(word) or "subject" in grammar.lexicon.classes(following)


def _parts(word: str, cues: Cues) -> bool:
    """True for what leads on to another noun: "before the trial over the shooting"."""
    return word in cues.before_nouns or word in cues.governing - cues.determiners or word in cues.breaks or word in cues.relates
