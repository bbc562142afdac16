"""Where a time expression stands in its text, and all that a judgement about it may ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from whence.model import Article
from whence.text import Prose, Token, Tokens
from whence.text.sentences import Sentence
from whence.times.direction import Cues, Leaning, lean
from whence.times.discourse.dated_events import DatedEvents
from whence.times.discourse.memory import Memory
from whence.times.expressions import Base, Expression
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED, Lexicon

APPOSED = 3
"""Tokens from a time to the one set beside it: ", ended", ", the"."""
PROSE = 600
"""Tokens of a sentence; what goes on longer is a list, and to read it again for each of its times would take for ever."""
WEEK = 7
"""Days within which what is said without a date belongs to one story."""


@dataclass(slots=True)  # nobody writes to it: see expressions/base.py
class Place:
    """A candidate with its sentence, what was said before it, and ``now``, the moment that "today" is counted from."""

    article: Article
    prose: Prose
    grammar: Grammar
    candidates: Sequence[Candidate]
    index: int
    sentence: Sentence
    now: Base | None
    memory: Memory
    events: DatedEvents
    candidate: Candidate = field(init=False)
    expression: Expression = field(init=False)
    kind: str = field(init=False)
    first: int = field(init=False)
    last: int = field(init=False)
    """The tokens of the phrase are ``tokens[first:last]``."""
    tokens: Tokens = field(init=False)
    cues: Cues = field(init=False)
    lexicon: Lexicon = field(init=False)

    def __post_init__(self) -> None:
        self.candidate = self.candidates[self.index]
        self.expression, self.first, self.last = self.candidate.expression, self.candidate.first, self.candidate.last
        self.kind, self.tokens = self.expression.kind, self.prose.tokens
        self.cues, self.lexicon = self.grammar.cues, self.grammar.lexicon

    @property
    def span(self) -> tuple[int, int]:
        """Where the phrase stands, in code points of the text."""
        return self.tokens.starts[self.first], self.tokens[self.last - 1].end

    @property
    def of_a_day(self) -> bool:
        """Whether it is a time of day: a clock or a part of one."""
        return self.kind in ("clock", "part")

    def at(self, index: int) -> Place:
        """The place of another candidate of the same sentence."""
        return Place(self.article, self.prose, self.grammar, self.candidates, index, self.sentence, self.now, self.memory, self.events)

    def following(self) -> Place | None:
        """The place of the next candidate of the sentence, or None."""
        index = self.index + 1
        within = index < len(self.candidates) and self.candidates[index].first < self.sentence.last
        return self.at(index) if within else None

    def lean(self, *, governed: bool = True) -> Leaning | None:
        """Where the clause around the phrase looks, or None; ``governed`` as in ``direction.lean``."""
        return lean(self.prose, self.first, self.last, self.cues, governed=governed)

    def owns(self) -> bool:
        """Whether it says whose something is, "all of Wednesday's gain": the day says which gain."""
        pieces, last = self.tokens.pieces, self.last
        return last + 1 < len(pieces) and pieces[last][0] in "'’" and pieces[last + 1].rstrip() == self.cues.clitic

    def opens(self) -> bool:
        """Whether it opens its sentence: behind no more than marks, prepositions and articles."""
        return all(not token.text[0].isalnum() or token.lower in self.cues.governing for token in self.before(self.sentence.first))

    def before(self, token: int) -> list[Token]:
        """The tokens from ``token`` to the phrase."""
        return self.tokens[token : self.first]

    def words_before(self, most: int) -> list[str]:
        """The words of the sentence before the phrase, in lower case, ``most`` of them."""
        return [token.lower for token in self.before(max(self.sentence.first, self.first - most))]

    def marked(self, name: str, first: int, last: int) -> bool:
        """Whether one of ``tokens[first:last]`` has the class ``name``."""
        return MARKED in self.tokens.spelled(self.lexicon.marks_of(name), first, last)
