"""Rules written like the phrases they find become regular expressions over a language's word classes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from whence.text import Token
from whence.times.lexicon import GAP, Coded, Lexicon

if TYPE_CHECKING:
    from whence.times.direction import Cues
    from whence.times.expressions import Expression

_PIECE = re.compile(r"\{(?P<cls>[\w]+)(?::(?P<name>\w+))?\}|(?P<word>[^\W\d_]+)|(?P<op>[()|?\[\]])|(?P<gap> )|(?P<mark>\S)")


class Found(Mapping[str, Any]):
    """The classes that a rule captured: ``found["month"]`` is the meaning of the token that filled ``{month}``."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self):
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


@dataclass(frozen=True, slots=True)
class Rule:
    """``pattern`` reads like the phrase; ``make`` turns what was captured into an expression, or None to decline.

    Pattern: ``{class}`` or ``{class:name}`` is any word of a class, a bare word is itself, a blank is white space,
    ``( | )`` and ``?`` are choice and option, ``[ ]`` marks the extent where it is less than the whole.
    """

    pattern: str
    make: Callable[[Found], Expression | None]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that a rule proposes: token indices (half-open), the rule, and what it may mean."""

    first: int
    last: int
    rule: str
    order: int
    expression: Expression


@dataclass(frozen=True)
class Grammar:
    """What a language says of times: its words, its rules in order of preference, its cues of direction."""

    lexicon: Lexicon
    rules: Sequence[Rule]
    cues: Cues
    compiled: list[tuple[Rule, re.Pattern[str], dict[str, list[str]]]] = field(default_factory=list)

    @classmethod
    def build(cls, words: Mapping[str, Mapping[str, object]], rules: Sequence[Rule], cues: Cues) -> Grammar:
        """Read every rule once. A rule with an unknown class is refused loudly."""
        literals: set[str] = set()
        for rule in rules:
            literals.update(m["word"] or m["mark"] for m in _PIECE.finditer(rule.pattern) if m["word"] or m["mark"])
        lexicon = Lexicon(words, literals)
        grammar = cls(lexicon, tuple(rules), cues)
        for rule in rules:
            grammar.compiled.append((rule, *_compile(rule.pattern, lexicon)))
        return grammar

    def propose(self, tokens: list[Token], coded: Coded) -> Iterable[Candidate]:
        """Every phrase that any rule finds, overlapping ones included."""
        for order, (rule, pattern, names) in enumerate(self.compiled):
            for match in pattern.finditer(coded.codes):
                expression = rule.make(self._found(match, names, tokens, coded))
                if expression is None:
                    continue
                start, end = match.span("extent") if "extent" in pattern.groupindex else match.span()
                yield Candidate(coded.token_at[start], coded.token_at[end - 1] + 1, rule.pattern, order, expression)

    def _found(self, match: re.Match[str], names: dict[str, list[str]], tokens: list[Token], coded: Coded) -> Found:
        values: dict[str, Any] = {}
        for name, groups in names.items():
            for group in groups:
                at = match.start(group)
                if at >= 0:
                    values[name] = self.lexicon.meaning(tokens[coded.token_at[at]], group.split("__")[1])
                    break
        return Found(values)


def _compile(pattern: str, lexicon: Lexicon) -> tuple[re.Pattern[str], dict[str, list[str]]]:
    out: list[str] = []
    names: dict[str, list[str]] = {}
    for number, piece in enumerate(_PIECE.finditer(pattern)):
        if piece["cls"]:
            letters = lexicon.letters_of(piece["cls"])
            if not letters:
                raise ValueError(f"rule {pattern!r}: no word has the class {piece['cls']!r}")
            group = f"g{number}__{piece['cls']}"
            names.setdefault(piece["name"] or piece["cls"], []).append(group)
            out.append(f"(?P<{group}>[{letters}])")
        elif piece["word"] or piece["mark"]:
            out.append(f"[{lexicon.letters_of('=' + (piece['word'] or piece['mark']))}]")
        elif piece["gap"]:
            out.append(GAP)
        else:
            out.append({"(": "(?:", "[": "(?P<extent>", "]": ")"}.get(piece["op"], piece["op"]))
    # A word is matched whole: tokens are single characters, so only glued neighbours could cut one ("A9").
    return re.compile("".join(out)), names
