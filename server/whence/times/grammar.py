"""Rules written like the phrases they find become levels of a grammar over a language's word classes.

A level reads a text as a string with one character a word (``lexicon.py``), finds its phrases there with ordinary
regular expressions, and hands on a string in which each found phrase is one character again. So "9.15pm", "on" and
"Saturday" become a clock, a word and a day on the first level, and one moment on the second.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from whence.text import Token
from whence.times.lexicon import GAP, UNKNOWN, Coded, Lexicon

if TYPE_CHECKING:
    from whence.times.direction import Cues
    from whence.times.expressions import Expression

_PIECE = re.compile(r"\{(?P<cls>\w+)(?::(?P<name>\w+))?\}|(?P<word>[^\W\d_]+)|(?P<op>[()|?\[\]])|(?P<gap> )|(?P<mark>\S)")
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
    less than the whole.
    """

    name: str
    pattern: str
    make: Callable[[Found], Expression | None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that a rule proposes: token indices (half-open), what it may mean, the rules that made it."""

    first: int
    last: int
    rules: tuple[str, ...]
    order: int
    expression: Expression


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    pattern: re.Pattern[str]
    names: tuple[tuple[str, str, str], ...]
    """(name in ``Found``, group, class) for every capture."""
    needs: frozenset[str]
    """Letters one of which must be there for the rule to match at all."""


@dataclass(frozen=True, slots=True)
class _Hit:
    """A match within an island, in offsets of the island: the same wherever the island comes again."""

    order: int
    start: int
    end: int
    captures: tuple[tuple[str, int, str], ...]


@dataclass
class Level:
    """Some rules in order of preference, compiled; remembers the islands of words it has read."""

    rules: Sequence[_Compiled]
    triggers: frozenset[str]
    read: dict[str, tuple[_Hit, ...]] = field(default_factory=dict)

    def propose(self, tokens: list[Token], coded: Coded, lexicon: Lexicon) -> Iterable[Candidate]:
        """Every phrase that any rule finds, overlapping ones included."""
        at = 0
        for island in coded.codes.split(UNKNOWN):
            if island and not self.triggers.isdisjoint(island):
                for hit in self._hits(island):
                    candidate = self._candidate(hit, at, tokens, coded, lexicon)
                    if candidate is not None:
                        yield candidate
            at += len(island) + 1

    def _hits(self, island: str) -> tuple[_Hit, ...]:
        known = self.read.get(island)
        if known is not None:
            return known
        letters = frozenset(island)
        hits = tuple(
            _Hit(order, *match.span("extent" if "extent" in item.pattern.groupindex else 0), _captured(match, item.names))
            for order, item in enumerate(self.rules)
            if not item.needs.isdisjoint(letters)
            for match in item.pattern.finditer(island)
        )
        if len(island) <= _WORTH_KEEPING:
            if len(self.read) >= _KEPT:
                self.read.clear()
            self.read[island] = hits
        return hits

    def _candidate(self, hit: _Hit, at: int, tokens: list[Token], coded: Coded, lexicon: Lexicon) -> Candidate | None:
        values: dict[str, Any] = {}
        inner: tuple[str, ...] = ()
        for name, offset, cls in hit.captures:
            phrase = coded.phrases.get(at + offset)
            if phrase is not None and cls in FAMILIES:
                values[name] = phrase.expression
                inner += phrase.rules
            else:
                values[name] = lexicon.meaning(tokens[coded.first[at + offset]], cls)
        rule = self.rules[hit.order].rule
        expression = rule.make(Found(values))
        if expression is None:
            return None
        return Candidate(
            coded.first[at + hit.start], coded.last[at + hit.end - 1], (rule.name, *inner), hit.order, expression
        )  # fmt: skip


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

    @classmethod
    def build(cls, words: Mapping[str, Mapping[str, object]], levels: Sequence[Sequence[Rule]], cues: Cues) -> Grammar:
        """Read every rule once. ``levels`` are tables of rules: words into phrases, then phrases into larger ones.

        Raises ValueError for a rule with a class that no word has.
        """
        pieces = [piece for rules in levels for rule in rules for piece in _PIECE.finditer(rule.pattern)]
        literals = {piece["word"] or piece["mark"] for piece in pieces if piece["word"] or piece["mark"]}
        lexicon = Lexicon(words, literals, {piece["cls"] for piece in pieces if piece["cls"]})
        return cls(lexicon, tuple(_level(rules, lexicon) for rules in levels), cues)


def _level(rules: Sequence[Rule], lexicon: Lexicon) -> Level:
    compiled = [_compile(rule, lexicon) for rule in rules]
    return Level(compiled, frozenset().union(*(item.needs for item in compiled)))


def _compile(rule: Rule, lexicon: Lexicon) -> _Compiled:
    out: list[str] = []
    names: list[tuple[str, str, str]] = []
    needs: list[frozenset[str]] = []
    every: set[str] = set()
    depth = 0
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
            depth += {"(": 1, ")": -1}.get(piece["op"], 0)
            out.append({"(": "(?:", "[": "(?P<extent>", "]": ")"}.get(piece["op"], piece["op"]))
        every.update(letters)
        optional = rule.pattern[piece.end() : piece.end() + 1] == "?"
        if letters and depth == 0 and not optional and "|" not in _top_level(rule.pattern):
            needs.append(frozenset(letters))
    # The rarest of the words that must be there decides whether the rule is tried: content words have few letters.
    return _Compiled(rule, re.compile("".join(out)), tuple(names), min(needs, key=len) if needs else frozenset(every))


def _top_level(pattern: str) -> str:
    """The pattern without what stands in parentheses."""
    out, depth = [], 0
    for letter in pattern:
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            out.append(letter)
    return "".join(out)


def _letters(cls: str, lexicon: Lexicon) -> str:
    if cls in FAMILIES:
        return "".join(KINDS[kind] for kind in FAMILIES[cls])
    return lexicon.letters_of(cls)


def splice(coded: Coded, phrases: Sequence[Candidate]) -> Coded:
    """The text as the next level sees it: each phrase one character, the words around it as before.

    ``phrases`` are in text order and do not overlap.
    """
    pieces: list[str] = []
    first: list[int] = []
    last: list[int] = []
    kept: dict[int, Candidate] = {}
    at, end = 0, len(coded.codes)
    for phrase in phrases:
        start = at
        while coded.codes[start] == GAP or coded.first[start] < phrase.first:
            start += 1
        pieces.append(coded.codes[at:start])
        first += coded.first[at:start]
        last += coded.last[at:start]
        kept[len(first)] = phrase
        pieces.append(KINDS[phrase.expression.kind])
        first.append(phrase.first)
        last.append(phrase.last)
        at = start + 1
        while at < end and coded.first[at] < phrase.last:
            at += 1
    pieces.append(coded.codes[at:])
    first += coded.first[at:]
    last += coded.last[at:]
    return Coded("".join(pieces), first, last, kept)
