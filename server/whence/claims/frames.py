"""Phrases that name opposite states of one thing: a frame is a question with two answers, a lexicon finds them in a clause.

What a language says of a frame is a table (``languages/en/frames.py``); here it becomes patterns, each tried where its first
word stands, so that a text costs one look-up a word.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from re import Pattern
from typing import NamedTuple

from whence.text.tokens import Tokens

_APOSTROPHES = frozenset("'’")
_LEAD = re.compile(r"[^\W\d_]+")
_REMEMBERED = 2_000
"""Words behind another of which it is kept which phrases may begin there."""


class Frame(NamedTuple):
    """``yes`` and ``no`` are an answer in words and the phrases that give it; a ``loose`` frame needs a word in common
    before two answers are taken to be of one thing."""

    name: str
    question: str
    yes: tuple[str, tuple[str, ...]]
    no: tuple[str, tuple[str, ...]]
    loose: bool = False


class State(NamedTuple):
    """``start``/``end`` of a phrase of ``frame`` in the text, and whether it says ``yes``: its words, and what is denied
    within it ("has not left")."""

    start: int
    end: int
    frame: Frame
    yes: bool
    denied: bool = False


class FrameWords(NamedTuple):
    """A language's lexicon and what may stand around its phrases: ``denied`` and ``ahead`` match up to the end of the words
    before one, as do ``now`` and ``done``, ``none_behind`` right behind it; ``year`` is a year in figures, ``another`` a word for another thing than the one
    told of."""

    lexicon: Lexicon
    denied: Pattern[str]
    none_behind: Pattern[str]
    ahead: Pattern[str]
    now: Pattern[str]
    done: Pattern[str]
    pronoun: Pattern[str]
    """How a clause goes on of somebody or something told of already."""
    of_it_behind: Pattern[str]
    """How a clause ends that tells something else of it: "patients were still being admitted to it"."""
    not_told: Pattern[str]
    """Before what is only tried, feared or asked for: "talk of", "efforts to"."""
    not_told_behind: Pattern[str]
    """Behind what is only asked for, or may be: "no lights are needed"."""
    attributive: Pattern[str]
    thing: Pattern[str]
    """Before and behind a participle that only describes: "flu shots for detained migrants"."""
    year: Pattern[str]
    another: Pattern[str]


@dataclass(frozen=True)
class Verbs:
    """How verbs are written in a language's phrases: their forms, and what helps or denies them."""

    irregular: Mapping[str, str]
    """The past forms of those whose ending does not tell them: "write" has "wrote written"."""
    inflect: Mapping[str, Callable[[str, Mapping[str, str]], tuple[str, ...]]]
    """What makes the forms of a verb by what stands behind its star: all of them for "run*", those of the past for "run*ed"."""
    past: str
    """The ending of a past form."""
    helping: frozenset[str]
    """Verbs that stand before another: "has left"."""
    shortened: Mapping[str, str]
    """The first token of "hasn't" by "has": its apostrophe and last letter are tokens of their own."""
    clipped: str
    """A pattern of those tokens."""
    negation: str
    """A pattern of the whole ending, "n't", which a space may part from its verb."""
    stepped_over: tuple[str, ...]
    """What may stand between a helping verb and its verb."""
    denies: Pattern[str]
    """Which of all these denies."""

    def helps(self, words: Sequence[str]) -> bool:
        """Whether all of some words are helping verbs, or the ends of such."""
        return self.helping.issuperset(word for word in words if word[:1].isalpha())

    def between(self, words: Sequence[str]) -> str:
        """The pattern of what may stand behind a helping verb: "has not left", "was never told", "have all gone"."""
        return rf"((?: (?:{'|'.join(self.stepped_over)}|{self.negation})){{0,2}})" if self.helps(words) else ""

    def is_past(self, word: str) -> bool:
        """Whether a word is a past form, as far as its ending or the table of irregular ones says."""
        return word.endswith(self.past) or word in self._pasts

    @cached_property
    def _pasts(self) -> frozenset[str]:
        return frozenset(form for told in self.irregular.values() for form in told.split())


class Phrases(NamedTuple):
    """The phrases that may begin with one word where another stands behind it: the ``frames`` that they are of, by name, and all of
    them as one pattern, for behind most words stands none."""

    any_of_them: Pattern[str]
    rows: tuple[tuple[str, Frame, bool], ...]
    """What stands behind the first word of each, its frame, and whether it says yes."""
    frames: frozenset[str]


_NO_PHRASES = Phrases(re.compile(r"(?!)"), (), frozenset())


class Lexicon:
    """The phrases of all frames by their first word, the longest first."""

    def __init__(self, frames: Sequence[Frame], verbs: Verbs) -> None:
        self.frames = tuple(frames)
        self.inflected = verbs
        self.verbs: set[str] = set()
        """Every form of every verb that a phrase holds."""
        self._by_word: dict[str, list[tuple[str, Frame, bool, frozenset[str] | None]]] = defaultdict(list)
        """What stands behind the first word of each of its phrases, and the tokens of which one comes next, None for any."""
        self._tried: dict[str, dict[str, Phrases]] = {}
        """The phrases to try at a word, by the token behind it, as far as they were asked for."""
        for frame in frames:
            both = [(phrase, yes) for yes, (_, phrases) in ((True, frame.yes), (False, frame.no)) for phrase in phrases]
            for phrase, yes in sorted(both, key=lambda told: -len(told[0].split())):
                first, *rest = pieces = [_alternatives(word, verbs) for word in phrase.split()]
                tail = "".join(verbs.between(before) + _joined(word) for before, word in itertools.pairwise(pieces)) + (r"(?![\w’'-])" if rest else r"(?![-\w])")
                behind = _behind(pieces, verbs)
                for piece in phrase.split():
                    if "*" in piece:
                        self.verbs.update(_alternatives(piece, verbs))
                for word in first:
                    lead = _LEAD.search(word)[0]  # type: ignore[index]
                    residue = word.partition(lead)[2]  # "-one" of "no-one"
                    self._add(lead, (re.escape(residue) + tail, frame, yes, frozenset(residue[:1]) if residue else behind))
                    if word in verbs.shortened and rest:
                        self._add(verbs.shortened[word], (f"({verbs.clipped})" + tail, frame, yes, _APOSTROPHES))

    def _add(self, word: str, phrase: tuple[str, Frame, bool, frozenset[str] | None]) -> None:
        self._by_word[word].append(phrase)
        self._tried[word] = {}

    @cached_property
    def families(self) -> Mapping[str, frozenset[str]]:
        """The frames that a word alone, or a verb in any of its forms, speaks of, by name."""
        found: dict[str, set[str]] = defaultdict(set)
        for frame in self.frames:
            for phrase in (*frame.yes[1], *frame.no[1]):
                pieces = phrase.split()
                for piece in pieces:
                    if len(pieces) == 1 or "*" in piece:
                        for word in _alternatives(piece, self.inflected):
                            if len(word) > 3:
                                found[word].add(frame.name)
        return {word: frozenset(names) for word, names in found.items()}

    def begun(self, tokens: Tokens, first: int, last: int) -> Iterator[tuple[int, str, Phrases]]:
        """Where phrases may begin among the tokens ``first:last``: the start of the word with which they do, that word, and which."""
        lowered, tried = tokens.lowered, self._tried
        for index, (word, following) in enumerate(zip(lowered[first:last], [*lowered[first + 1 : last + 1], ""], strict=False), first):
            known = tried.get(word)
            if known is None:
                continue
            phrases = known.get(following)
            if phrases is None:
                phrases = self._learn(word, following)
            if phrases.frames:
                yield tokens.starts[index], word, phrases

    def states(self, text: str, start: int, word: str, phrases: Phrases, frames: Collection[str], end: int) -> Iterator[State]:
        """The states of some ``frames`` of whose ``phrases`` one begins with the ``word`` that stands at ``start`` and ends before
        ``end``; one a frame.
        """
        if not phrases.any_of_them.match(text, start + len(word), end):
            return
        seen: set[str] = set()
        for tail, frame, yes in phrases.rows:
            if frame.name in frames and frame.name not in seen:
                told = _pattern(tail).match(text, start + len(word), end)
                if told:
                    seen.add(frame.name)
                    yield State(start, told.end(), frame, yes, any(group and self.inflected.denies.search(group) for group in told.groups()))

    def _learn(self, word: str, following: str) -> Phrases:
        rows = tuple((tail, frame, yes) for tail, frame, yes, behind in self._by_word[word] if behind is None or following in behind)
        found = Phrases(_pattern("|".join(dict.fromkeys(tail for tail, _, _ in rows))), rows, frozenset(frame.name for _, frame, _ in rows)) if rows else _NO_PHRASES
        if len(self._tried[word]) < _REMEMBERED:
            self._tried[word][following] = found
        return found


@cache
def _pattern(tail: str) -> Pattern[str]:
    """Compiled when a text first holds the first word: most never are."""
    return re.compile(tail, re.IGNORECASE)


def _alternatives(word: str, verbs: Verbs) -> tuple[str, ...]:
    """ "run*/walk?" : the words that a piece of a phrase stands for, "" among them where it may be missing."""
    out: list[str] = []
    optional = word.endswith("?")
    for choice in word.rstrip("?").split("/"):
        verb, star, ending = choice.partition("*")
        if star:
            out += verbs.inflect[ending](verb, verbs.irregular)
        else:
            out.append(choice)
    return (*dict.fromkeys(out), "") if optional else tuple(dict.fromkeys(out))


def _behind(pieces: Sequence[Sequence[str]], verbs: Verbs) -> frozenset[str] | None:
    """The tokens of which one stands behind the first word of a phrase; None where any may."""
    found: set[str] = set()
    for before, words in itertools.pairwise(pieces):
        if verbs.helps(before):
            found.update(verbs.stepped_over, verbs.negation[0])
        for word in filter(None, words):
            lead = _LEAD.match(word)
            if not lead and word[0] not in "'’":
                return None
            found.add(lead[0] if lead else word[0])
        if "" not in words:
            return frozenset(found)
    return None


def _joined(words: Sequence[str]) -> str:
    """The pattern of one piece behind another."""
    if words == ("_",):
        return r"(?: [\w’'-]+){0,3}?"
    choices = "|".join(re.escape(word) for word in words if word)
    clitic = any(word[:1] in "'’" for word in words if word)
    space = r"(?: |(?=['’]))" if clitic else " "
    return f"(?:{space}(?:{choices}))?" if "" in words else f"{space}(?:{choices})"
