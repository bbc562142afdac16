"""Rules written like the phrases they find become levels of a grammar over a language's word classes.

A level reads a text as a string with one character a word (``lexicon.py``), finds its phrases there with ordinary
regular expressions, and hands on a string in which each found phrase is one character again. So "9.15pm", "on" and
"Saturday" become a clock, a word and a day on the first level, and one moment on the second.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from whence.text import Tokens
from whence.times.lexicon import GAP, UNKNOWN, Coded, Lexicon
from whence.times.needs import needs

if TYPE_CHECKING:
    from whence.times.direction import Cues
    from whence.times.expressions import Expression

_PIECE = re.compile(r"\{(?P<cls>\w+)(?::(?P<name>\w+))?\}|(?P<word>[^\W\d_]+)|(?P<op>[()|?\[\]$])|(?P<gap> )|(?P<mark>\S)")
# An island longer than this is read afresh each time: it is no phrase that will come again.
_WORTH_KEEPING = 48
_KEPT = 30_000

# What a phrase on one level is called on the next: one character a kind (see ``kind`` of the expressions).
KINDS = {
    "day": "a", "month": "b", "year": "c", "quarter": "d", "season": "e", "week": "f", "weekend": "g", "decade": "h",
    "clock": "i", "part": "j", "moment": "k", "length": "l", "shift": "m", "reference": "n", "set": "o", "beside": "p",
}  # fmt: skip
# Names for several kinds at once, for rules that do not care which.
FAMILIES = {
    "DATE": ("day", "month", "year", "quarter", "season", "week", "weekend", "decade"),
    "PERIOD": ("month", "year", "quarter", "season", "week", "weekend", "decade"),
    "TIME": ("clock", "part", "moment"),
    **{kind.upper(): (kind,) for kind in KINDS},
}


class Found(Mapping[str, Any]):
    """What a rule captured: ``found["month"]`` is the meaning of the word that filled ``{month}``,
    ``found["DAY"]`` the expression that filled ``{DAY}``.
    """

    __slots__ = ("_values",)

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self):
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def get(self, name: str, default: Any = None) -> Any:
        return self._values.get(name, default)


@dataclass(frozen=True, slots=True)
class Rule:
    """``name`` is an example of the phrase, ``pattern`` reads like it; ``make`` turns what was captured into an
    expression, or None to decline.

    Pattern: ``{class}`` or ``{class:name}`` is any word of a class, in capitals any phrase of a kind, a bare word is
    itself, a blank is white space, ``( | )`` and ``?`` are choice and option, ``[ ]`` marks the extent where it is
    less than the whole, ``$`` is a paragraph's end.
    """

    name: str
    pattern: str
    make: Callable[[Found], Expression | None]


@dataclass(slots=True)  # nobody writes to it: see expressions/base.py
class Candidate:
    """A phrase that a rule proposes: token indices (half-open), what it may mean, the rules that made it."""

    first: int
    last: int
    rules: tuple[str, ...]
    order: int
    expression: Expression


@dataclass(frozen=True)
class _Compiled:
    rule: Rule
    spelled: str
    """The rule's pattern in the letters of the lexicon."""
    names: tuple[tuple[str, str, str], ...]
    """(name in ``Found``, group, class) for every capture."""
    extent: str | int
    """The group that is the phrase."""
    needs: tuple[frozenset[str], ...]
    """Of every set one letter must be there for the rule to match at all; the rarest of them first."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first holds what the rule needs: few texts need them all, and it takes time."""
        return re.compile(self.spelled)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A match within an island, in offsets of the island: the same wherever the island comes again."""

    order: int
    start: int
    end: int
    captures: tuple[tuple[str, int, str], ...]


class Level:
    """Some rules in order of preference, compiled; remembers the islands of words it has read."""

    def __init__(self, rules: Sequence[_Compiled]) -> None:
        self.rules = rules
        self._read: dict[str, tuple[_Hit, ...]] = {}
        # The rules that a letter may be the beginning of; islands without such a letter are passed over.
        self._tried: dict[str, list[int]] = defaultdict(list)
        for order, item in enumerate(rules):
            for letter in item.needs[0]:
                self._tried[letter].append(order)
        self._trigger = re.compile(f"[{''.join(self._tried)}]")

    def propose(self, tokens: Tokens, coded: Coded | Spliced, lexicon: Lexicon) -> Iterator[Candidate]:
        """Every phrase that any rule finds, overlapping ones included."""
        codes = coded.codes
        at, size = 0, len(codes)
        while trigger := self._trigger.search(codes, at):
            begin = max(codes.rfind(UNKNOWN, at, trigger.start()) + 1, at)
            at = codes.find(UNKNOWN, trigger.end())
            if at < 0:
                at = size
            for hit in self._hits(codes[begin:at]):
                candidate = self._candidate(hit, begin, tokens, coded, lexicon)
                if candidate is not None:
                    yield candidate

    def _hits(self, island: str) -> tuple[_Hit, ...]:
        known = self._read.get(island)
        if known is not None:
            return known
        letters = frozenset(island)
        orders = sorted({order for letter in letters & self._tried.keys() for order in self._tried[letter]})
        hits = tuple(
            _Hit(order, *match.span(item.extent), _captured(match, item.names))
            for order, item in ((order, self.rules[order]) for order in orders)
            if not any(needed.isdisjoint(letters) for needed in item.needs)
            for match in item.pattern.finditer(island)
        )
        if len(island) <= _WORTH_KEEPING:
            if len(self._read) >= _KEPT:
                self._read.clear()
            self._read[island] = hits
        return hits

    def _candidate(self, hit: _Hit, at: int, tokens: Tokens, coded: Coded | Spliced, lexicon: Lexicon) -> Candidate | None:
        values: dict[str, Any] = {}
        inner: tuple[str, ...] = ()
        for name, offset, cls in hit.captures:
            if cls in FAMILIES:
                phrase = coded.phrase(at + offset)
                values[name] = phrase.expression
                inner += phrase.rules
            else:
                values[name] = lexicon.meaning(tokens[coded.token(at + offset)], cls)
        rule = self.rules[hit.order].rule
        expression = rule.make(Found(values))
        if expression is None:
            return None
        first, last = coded.token(at + hit.start), coded.token(at + hit.end)
        return Candidate(first, last, (rule.name, *inner), hit.order, expression)


def _captured(match: re.Match[str], names: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, int, str], ...]:
    out: dict[str, tuple[str, int, str]] = {}
    for name, group, cls in names:
        offset = match.start(group)
        if offset >= 0 and name not in out:
            out[name] = (name, offset, cls)
    return tuple(out.values())


@dataclass(frozen=True)
class Grammar:
    """What a language says of times: its words, its levels of rules, its cues of direction."""

    lexicon: Lexicon
    levels: tuple[Level, ...]
    cues: Cues
    nouns_have_capitals: bool = False
    """A capital makes no name where every noun has one: "Wahl 2021"."""

    @classmethod
    def build(cls, words: Mapping[str, Mapping[str, object]], levels: Sequence[Sequence[Rule]], cues: Cues,
              common: Iterable[str] = (), *, nouns_have_capitals: bool = False) -> Grammar:
        """Read every rule once. ``levels`` are tables of rules: words into phrases, then phrases into larger ones.
        ``common`` are words that stand everywhere: no rule is tried because of them alone if it needs others too.

        Raises ValueError for a rule with a class that no word has.
        """
        pieces = [piece for rules in levels for rule in rules for piece in _PIECE.finditer(rule.pattern)]
        literals = {piece["word"] or piece["mark"] for piece in pieces if piece["word"] or piece["mark"]}
        lexicon = Lexicon(words, literals, {piece["cls"] for piece in pieces if piece["cls"]})
        common = lexicon.letters(common)
        return cls(lexicon, tuple(Level([_compile(rule, lexicon, common) for rule in rules]) for rules in levels), cues, nouns_have_capitals)

    @cached_property
    def weekdays(self) -> Mapping[str, int]:
        """The names of weekdays and their short forms, casefolded, by their numbers: Monday is 0."""
        return {word: number for word, number in self.lexicon.meanings("weekday", "shortweekday").items() if isinstance(number, int)}


def _compile(rule: Rule, lexicon: Lexicon, common: frozenset[str]) -> _Compiled:
    out: list[str] = []
    names: list[tuple[str, str, str]] = []
    items: list[frozenset[str] | str] = []
    for number, piece in enumerate(_PIECE.finditer(rule.pattern)):
        letters = ""
        if piece["cls"]:
            letters = _letters(piece["cls"], lexicon)
            if not letters:
                raise ValueError(f"rule {rule.name!r}: no word has the class {piece['cls']!r}")
            group = f"g{number}"
            names.append((piece["name"] or piece["cls"], group, piece["cls"]))
            out.append(f"(?P<{group}>[{letters}])")
        elif piece["word"] or piece["mark"]:
            letters = lexicon.letters_of("=" + (piece["word"] or piece["mark"]))
            out.append(f"[{letters}]")
        elif piece["gap"]:
            out.append(GAP)
        else:
            out.append({"(": "(?:", "[": "(?P<extent>", "]": ")"}.get(piece["op"], piece["op"]))
        items.append(frozenset(letters) if letters else piece[0])
    extent = "extent" if "[" in rule.pattern else 0
    return _Compiled(rule, "".join(out), tuple(names), extent, tuple(needs(items, common)))


def _letters(cls: str, lexicon: Lexicon) -> str:
    if cls in FAMILIES:
        return "".join(KINDS[kind] for kind in FAMILIES[cls])
    return lexicon.letters_of(cls)


@dataclass(frozen=True, slots=True)
class Spliced:
    """The text as the next level sees it: each phrase one character, the words around it as before.

    ``at[i]`` is where ``phrases[i]`` stands in ``codes``, ``behind[i]`` where the words behind it stand in ``words``.
    """

    codes: str
    words: Coded
    phrases: Sequence[Candidate]
    at: list[int]
    behind: list[int]

    def token(self, place: int) -> int:
        """Index of the first token that stands at ``place`` of ``codes`` or behind it."""
        index = bisect_left(self.at, place)
        return self.words.token(place + self.behind[index - 1] - self.at[index - 1] - 1 if index else place)

    def phrase(self, place: int) -> Candidate:
        """The phrase at a place of ``codes`` that one stands at."""
        return self.phrases[bisect_left(self.at, place)]


def splice(words: Coded, phrases: Sequence[Candidate]) -> Spliced:
    """Put phrases, in text order and none over another, in the place of their words."""
    codes: list[str] = []
    at: list[int] = []
    behind: list[int] = []
    size = begin = 0
    for phrase in phrases:
        end = words.places[phrase.first]
        codes += words.codes[begin:end], KINDS[phrase.expression.kind]
        size += end - begin
        at.append(size)
        size += 1
        begin = words.places[phrase.last - 1] + 1
        behind.append(begin)
    codes.append(words.codes[begin:])
    return Spliced("".join(codes), words, phrases, at, behind)
