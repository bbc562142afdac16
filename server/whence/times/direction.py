"""A mention and the clause around it become a direction: behind the anchor time, ahead of it, or unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from whence.text import Prose, Token

Direction = Literal["past", "future"]


class Leaning(NamedTuple):
    """Where a clause looks, and the word that says so."""

    direction: Direction
    cue: str


@dataclass(frozen=True)
class Cues:
    """How a language tells ahead from behind.

    ``ahead``/``behind`` are words that decide alone ("will", "scheduled"; "since"); ``prepositions`` decide when
    they stand right before the mention ("until Friday"). ``is_past`` knows past forms of verbs.
    ``auxiliaries`` turn a past form after them into a participle that looks ahead ("will be held").
    ``intends`` are verbs whose infinitive is still to come ("agreed to meet"). ``breaks`` end a clause.
    ``scheduled_present`` are verbs whose plain present speaks of a timetable ("opens Monday").
    ``plural_present`` are the same verbs where a plural must stand before them ("talks resume Monday").
    ``moves`` are verbs that put something off or forward to a date ("moved to Saturday").
    ``appointment`` is the preposition that looks ahead before a day only ("fixed for Friday").
    ``deadline`` is the preposition that looks back after one of ``perfect`` ("had been cleared by Monday").
    ``governing`` are prepositions and articles of a date; ``opens`` are words after which a clause begins.
    """

    ahead: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    prepositions: dict[str, Direction] | None = None
    is_past: Callable[[str], bool] = lambda word: False
    auxiliaries: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    intends: frozenset[str] = frozenset()
    infinitive: str = ""
    breaks: frozenset[str] = frozenset()
    scheduled_present: frozenset[str] = frozenset()
    plural_present: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()
    appointment: str = ""
    deadline: str = ""
    perfect: frozenset[str] = frozenset()
    governing: frozenset[str] = frozenset()
    opens: frozenset[str] = frozenset()


_STOPS = frozenset(";:()[]“”«»„\"")
_REACH = 24  # tokens; a verb further off than this seldom governs the mention


def lean(prose: Prose, first: int, last: int, cues: Cues) -> Leaning | None:
    """The direction of the mention ``tokens[first:last]`` from the words of its own clause, or None.

    The nearest cue before it decides, because in news prose the date follows its verb ("said on Tuesday that it
    will meet on Friday"); where none stands before it in the clause, the nearest after it does.
    """
    tokens = prose.tokens
    sentence = prose.sentence_at(tokens[first].start)
    low, high = (sentence.first, sentence.last) if sentence else (0, len(tokens))
    before = _step_over(tokens, first - 1, low)
    if before > low and tokens[before].lower == cues.infinitive:
        moved = next((tokens[i].lower for i in range(before - 1, max(low, before - 4) - 1, -1) if tokens[i].lower in cues.moves), None)
        if moved:
            return Leaning("future", moved)
    if before >= low and cues.prepositions:
        direction = cues.prepositions.get(tokens[before].lower)
        if direction == "future" and tokens[before].lower == cues.deadline and _perfect(tokens, before, low, cues):
            direction = None
        if direction:
            return Leaning(direction, tokens[before].lower)
    if _opens_clause(tokens, first, last, low, cues):
        leaning = _forward(tokens, last, high, cues)
        if leaning:
            return leaning
    return _backward(tokens, first, low, cues) or _forward(tokens, last, high, cues) or _beyond(tokens, first, low, cues)


def _opens_clause(tokens: list[Token], first: int, last: int, low: int, cues: Cues) -> bool:
    """True where the verb of the mention's clause is still to come: "On Friday, …", "that Friday's vote …"."""
    before = first - 1
    while before >= low and tokens[before].lower in cues.governing:
        before -= 1
    if before < low or tokens[before].text in "\"“”«»„:;(—–":
        return True
    if tokens[before].lower in cues.opens:
        return True
    return last + 1 < len(tokens) and tokens[last].text in "'’" and tokens[last + 1].lower == "s"


def _step_over(tokens: list[Token], index: int, low: int) -> int:
    """Past the article and "early", "late" … that may stand between a preposition and its date."""
    while index >= low and tokens[index].lower in ("the", "early", "late", "about", "around", "at", "least"):
        index -= 1
    return index


def _backward(tokens: list[Token], first: int, low: int, cues: Cues, through_breaks: bool = False) -> Leaning | None:
    infinitive = False
    for index in range(first - 1, max(low, first - _REACH) - 1, -1):
        word = tokens[index].lower
        if tokens[index].text in _STOPS and not through_breaks:
            return None
        if word in cues.breaks and not through_breaks:
            return None
        if word == cues.infinitive and index + 1 < first and tokens[index + 1].text.islower():
            infinitive = True
            continue
        leaning = _of_word(tokens, index, low, cues, infinitive)
        if leaning:
            return leaning
    # No verb governs the infinitive: a headline's future ("Talks to open Wednesday")
    return Leaning("future", cues.infinitive) if infinitive else None


def _beyond(tokens: list[Token], first: int, low: int, cues: Cues) -> Leaning | None:
    """Nothing in the mention's own clause decides: the rest of the sentence before it may."""
    return _backward(tokens, first, low, cues, through_breaks=True)


def _forward(tokens: list[Token], last: int, high: int, cues: Cues) -> Leaning | None:
    for index in range(last, min(high, last + _REACH)):
        word = tokens[index].lower
        if tokens[index].text in _STOPS or (word in cues.breaks and index > last):
            return None
        leaning = _of_word(tokens, index, last, cues, infinitive=False)
        if leaning:
            return leaning
    return None


def _of_word(tokens: list[Token], index: int, low: int, cues: Cues, infinitive: bool) -> Leaning | None:
    word = tokens[index].lower
    if word in cues.ahead:
        return Leaning("future", word)
    if infinitive and word in cues.intends:
        return Leaning("future", word)
    if word in cues.scheduled_present:
        return Leaning("future", word)
    if word in cues.plural_present and index > low and _plural(tokens[index - 1]):
        return Leaning("future", word)
    if word in cues.behind:
        return Leaning("past", word)
    if cues.is_past(word) and tokens[index].text.islower():
        ahead = _looks_ahead(tokens, index, low, cues)
        return Leaning("future", ahead) if ahead else Leaning("past", word)
    return None


def _perfect(tokens: list[Token], before: int, low: int, cues: Cues) -> bool:
    """"had been recovered by Monday": a deadline that has been met looks back."""
    return any(tokens[i].lower in cues.perfect for i in range(max(low, before - 6), before))


def _plural(token: Token) -> bool:
    return token.lower in ("they", "we", "you", "i") or (len(token.lower) > 3 and token.lower.endswith("s"))


def _looks_ahead(tokens: list[Token], index: int, low: int, cues: Cues) -> str | None:
    """The auxiliary that makes a past form a participle still to come: "will be held", "is to be held"."""
    floor = max(low, index - 6)
    back = index - 1
    if back >= low and tokens[back].lower in cues.auxiliaries:
        return tokens[back].lower  # "would shut": a base form that looks like a past one
    while back >= floor and tokens[back].lower not in cues.be:
        if back < index - 2:  # at most two adverbs between "be" and its participle
            return None
        back -= 1
    for helper in range(back - 1, max(floor, back - 3) - 1, -1):
        word = tokens[helper].lower
        if word in cues.auxiliaries or word == cues.infinitive:
            return word
    return None
