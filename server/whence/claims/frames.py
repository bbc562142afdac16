"""Phrases that name opposite states of one thing: a frame is a question with two answers, a lexicon finds them in a clause.

What a language says of a frame is a table (``languages/en/frames.py``); here it becomes patterns, each tried where its first
word stands, so that a text costs one look-up a word.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from re import Pattern
from typing import NamedTuple

from whence.claims.inflection import forms, going, past

_HELPING = frozenset(["has", "have", "had", "was", "were", "is", "are", "am", "been", "be", "being", "will", "would", "remains", "remained", "remain"])
_SHORTENED = {"has": "hasn", "have": "haven", "had": "hadn", "was": "wasn", "were": "weren", "is": "isn", "are": "aren", "will": "won", "would": "wouldn"}
"""The first token of "hasn't", whose apostrophe and last letter are tokens of their own."""
_STEPPED_OVER = ("not", "never", "already", "now", "all", "both", "just", "since", "ever", "yet", "also", "still", "really", "actually", "only")
"""What may stand between a helping verb and its verb."""
_NOT = re.compile(r"not|never|['’]t")
_APOSTROPHES = frozenset("'’")
_LEAD = re.compile(r"[^\W\d_]+")


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
    not_told: Pattern[str]
    """Before what is only tried, feared or asked for: "talk of", "efforts to"."""
    attributive: Pattern[str]
    thing: Pattern[str]
    """Before and behind a participle that only describes: "flu shots for detained migrants"."""
    year: Pattern[str]
    another: Pattern[str]


class Lexicon:
    """The phrases of all frames by their first word, the longest first."""

    def __init__(self, frames: Sequence[Frame], irregular: Mapping[str, str]) -> None:
        self.frames = tuple(frames)
        self._irregular = irregular
        self.pasts = frozenset(form for told in irregular.values() for form in told.split())
        self.verbs: set[str] = set()
        """Every form of every verb that a phrase holds."""
        self._by_word: dict[str, list[tuple[str, Frame, bool, frozenset[str] | None]]] = defaultdict(list)
        """What stands behind the first word of each of its phrases, and the tokens of which one comes next, None for any."""
        self._tried: dict[tuple[str, str], list[tuple[Pattern[str], Frame, bool]]] = {}
        """The phrases to try at a word, by the token behind it; "" for one that none of them asks for."""
        self._followed: dict[str, set[str]] = defaultdict(set)
        self.words: dict[str, frozenset[str] | None] = {}
        """What phrases begin with, in lower case, each with the tokens of which one comes next, or None where any may."""
        for frame in frames:
            both = [(phrase, yes) for yes, (_, phrases) in ((True, frame.yes), (False, frame.no)) for phrase in phrases]
            for phrase, yes in sorted(both, key=lambda told: -len(told[0].split())):
                first, *rest = pieces = [_alternatives(word, irregular) for word in phrase.split()]
                tail = "".join(_between(before) + _joined(word) for before, word in itertools.pairwise(pieces)) + (r"(?![\w’'-])" if rest else r"(?![-\w])")
                behind = _behind(pieces)
                for piece in phrase.split():
                    if "*" in piece:
                        self.verbs.update(_alternatives(piece, irregular))
                for word in first:
                    lead = _LEAD.search(word)[0]  # type: ignore[index]
                    residue = word.partition(lead)[2]  # "-one" of "no-one"
                    self._add(lead, (re.escape(residue) + tail, frame, yes, frozenset(residue[:1]) if residue else behind))
                    if word in _SHORTENED and rest:
                        self._add(_SHORTENED[word], ("(['’]t)" + tail, frame, yes, _APOSTROPHES))

    def _add(self, word: str, phrase: tuple[str, Frame, bool, frozenset[str] | None]) -> None:
        behind, known = phrase[-1], self.words.get(word, frozenset())
        self._by_word[word].append(phrase)
        self._followed[word] |= behind or set()
        self.words[word] = None if behind is None or known is None else known | behind

    @cached_property
    def families(self) -> Mapping[str, frozenset[str]]:
        """The frames that a word alone, or a verb in any of its forms, speaks of, by name."""
        found: dict[str, set[str]] = defaultdict(set)
        for frame in self.frames:
            for phrase in (*frame.yes[1], *frame.no[1]):
                pieces = phrase.split()
                for piece in pieces:
                    if len(pieces) == 1 or "*" in piece:
                        for word in _alternatives(piece, self._irregular):
                            if len(word) > 3:
                                found[word].add(frame.name)
        return {word: frozenset(names) for word, names in found.items()}

    def states(self, text: str, start: int, word: str, following: str, end: int) -> Iterator[State]:
        """The states whose phrases begin with the ``word`` that stands at ``start``, the token ``following`` behind it, and
        end before ``end``; one a frame.
        """
        seen: set[str] = set()
        for pattern, frame, yes in self._phrases(word, following if following in self._followed[word] else ""):
            if frame.name not in seen:
                told = pattern.match(text, start + len(word), end)
                if told:
                    seen.add(frame.name)
                    yield State(start, told.end(), frame, yes, any(group and _NOT.search(group) for group in told.groups()))

    def _phrases(self, word: str, following: str) -> list[tuple[Pattern[str], Frame, bool]]:
        known = self._tried.get((word, following))
        if known is None:
            rows = [row for row in self._by_word[word] if row[3] is None or following in row[3]]
            known = self._tried[word, following] = [(_pattern(tail), frame, yes) for tail, frame, yes, _ in rows]
        return known


@cache
def _pattern(tail: str) -> Pattern[str]:
    """Compiled when a text first holds the first word: most never are."""
    return re.compile(tail, re.IGNORECASE)


def _alternatives(word: str, irregular: Mapping[str, str]) -> tuple[str, ...]:
    """ "run*/walk?" : the words that a piece of a phrase stands for, "" among them where it may be missing."""
    out: list[str] = []
    optional = word.endswith("?")
    for choice in word.rstrip("?").split("/"):
        verb, star, ending = choice.partition("*")
        if star:
            out += {"": forms, "ed": past, "ing": going}[ending](verb, irregular)
        else:
            out.append(choice)
    return (*dict.fromkeys(out), "") if optional else tuple(dict.fromkeys(out))


def _between(words: Sequence[str]) -> str:
    """What may stand behind a helping verb: "has not left", "was never told", "have all gone"."""
    return rf"((?: (?:{'|'.join(_STEPPED_OVER)}|n['’]t)){{0,2}})" if _helps(words) else ""


def _helps(words: Sequence[str]) -> bool:
    return _HELPING.issuperset(word for word in words if word[:1].isalpha())


def _behind(pieces: Sequence[Sequence[str]]) -> frozenset[str] | None:
    """The tokens of which one stands behind the first word of a phrase; None where any may."""
    found: set[str] = set()
    for before, words in itertools.pairwise(pieces):
        if _helps(before):
            found.update(_STEPPED_OVER, "n")
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
