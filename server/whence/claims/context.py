"""A stretch of text becomes its Clause: the words around it, who says them, and whether they are asserted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from whence.claims.attribution import attribution_at
from whence.claims.sources import identity, render, richness
from whence.claims.vocabulary import ClaimWords
from whence.model import Article, Attribution, Source
from whence.text import Prose

_CAPITAL = re.compile(r"(?<=[\w,;—–'’\"“] )[^\W\d_a-z][\w’'-]+")

# Characters; a longer "sentence" is a table or a list without stops, and reading its clauses one by one would take
# time in the square of its length.
_LONGEST_SENTENCE = 3000


@dataclass(frozen=True, slots=True)
class Clause:
    """``start``/``end`` bound the clause; ``sentence`` is the whole sentence's text."""

    start: int
    end: int
    text: str
    sentence: str
    before: str
    source: Source
    block: int
    names: frozenset[str]
    hypothetical: bool
    superseded: bool
    dissent: bool


class Reader:
    """One article with its attributions: answers who speaks where."""

    def __init__(
        self, article: Article, prose: Prose, attributions: tuple[Attribution, ...], words: ClaimWords
    ) -> None:
        self.article, self.prose, self.words = article, prose, words
        self.attributions = attributions
        self._calendar = set(words.weekdays) | set(words.months)

    @cached_property
    def headline_end(self) -> int:
        blocks = self.prose.blocks
        return blocks[0].end if blocks and blocks[0].kind == "headline" else 0

    @cached_property
    def lede_end(self) -> int:
        """Where the first two paragraphs end: there the article itself may be a voice."""
        blocks = self.prose.blocks
        return blocks[min(2, len(blocks) - 1)].end if blocks else 0

    def clause(self, start: int, end: int) -> Clause | None:
        """The clause around ``start:end``, or None outside every sentence and in one too long to be prose."""
        sentence = self.prose.sentence_at(start)
        if sentence is None or sentence.end - sentence.start > _LONGEST_SENTENCE:
            return None
        attribution = attribution_at(self.attributions, start, end)
        first, last = sentence.start, sentence.end
        if attribution:
            first, last = max(first, attribution.start), min(last, attribution.end)
            source = attribution.source
        else:
            source = Source("", "headline" if start < self.headline_end else "article")
            for other in self.attributions:  # the article's own words stop where somebody's begin
                if other.end <= start and other.end > first:
                    first = other.end
        text = self.prose.text
        for match in self.words.clause_break.finditer(text, first, start):
            first = match.end()
        match = self.words.clause_break.search(text, end, last)
        if match:
            last = match.start()
        words = self.words
        whole = text[sentence.start : sentence.end]
        clause = text[first:last]
        index = self.prose.blocks.index(sentence.block)
        near = text[max(sentence.block.start, sentence.start - 200) : sentence.end]
        return Clause(
            first,
            last,
            clause,
            whole,
            text[max(first, start - 40) : start],
            source,
            index,
            self._names(clause, source),
            bool(words.hypothetical.search(clause)),
            bool(words.superseded.search(whole)),
            bool(words.dissent.search(near)),
        )

    def _names(self, clause: str, source: Source) -> frozenset[str]:
        own = identity(source, self.words)
        return frozenset(
            name
            for name in (match[0].casefold() for match in _CAPITAL.finditer(clause))
            if name not in own
            and name not in self._calendar
            and name not in self.words.stop
            and name not in self.words.titles
        )

    def common(self, clause: Clause) -> dict:
        """The fields every claim takes from its clause."""
        words = self.words
        source = clause.source
        told_by = words.article_text if source.kind == "article" else render(source, words)
        return {
            "source": source,
            "told_by": told_by,
            "speaker": identity(source, words),
            "weight": 0 if source.kind in ("headline", "article") else 10 + richness(source),
            "scope": (("block", str(clause.block)), *(("name", name) for name in sorted(clause.names))),
            "hedges": ("dissent",) if clause.dissent else (),
        }
