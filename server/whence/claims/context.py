"""A stretch of text becomes its Clause: the words around it, who says them, and whether they are asserted."""

from __future__ import annotations

import re
from collections.abc import Iterator
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


@dataclass(frozen=True)
class Clause:
    """``start``/``end`` bound the clause; ``sentence`` is the whole sentence's text, ``near`` a little more.

    What its words say of it is worked out when it is asked for: most clauses are put aside before.
    """

    start: int
    end: int
    text: str
    sentence: str
    near: str
    before: str
    source: Source
    block: int
    words: ClaimWords
    said: dict[tuple[str, str], bool]
    """What was worked out of a stretch of text before, by question and text."""

    @cached_property
    def hypothetical(self) -> bool:
        """An if, a plan, a demand: not asserted."""
        return bool(self.words.hypothetical.search(self.text))

    @cached_property
    def superseded(self) -> bool:
        """Told as an earlier state, a correction or a change."""
        return self._holds("superseded", self.sentence)

    @cached_property
    def dissent(self) -> bool:
        """A word of disagreement stands near."""
        return self._holds("dissent", self.near)

    def _holds(self, question: str, text: str) -> bool:
        known = self.said.get((question, text))
        if known is None:
            known = self.said[question, text] = bool(getattr(self.words, question).search(text))
        return known

    @property
    def _described(self) -> bool:
        """"the mayor of Brook": named by an office."""
        name = self.source.name.split()
        return not name or name[0].casefold() in self.words.articles or not name[-1][:1].isupper()

    @cached_property
    def names(self) -> frozenset[str]:
        """The places and parties that it names, without who speaks."""
        words = self.words
        # A person is no party to what he says; a port or a mayor's town is.
        own = identity(self.source, words) if self.source.kind == "person" and not self._described else frozenset()
        return frozenset(
            name
            for name in (match[0].casefold() for match in _CAPITAL.finditer(self.text))
            if name not in own
            and name not in words.weekdays
            and name not in words.months
            and name not in words.stop
            and name not in words.titles
        )


class Reader:
    """One article with its attributions: answers who speaks where."""

    def __init__(
        self, article: Article, prose: Prose, attributions: tuple[Attribution, ...], words: ClaimWords
    ) -> None:
        self.article, self.prose, self.words = article, prose, words
        self.attributions = attributions
        self._said: dict[tuple[str, str], bool] = {}

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
        return Clause(
            first,
            last,
            text[first:last],
            text[sentence.start : sentence.end],
            text[max(sentence.block.start, sentence.start - 200) : sentence.end],
            text[max(first, start - 40) : start],
            source,
            self._index_of[sentence.block.start],
            self.words,
            self._said,
        )

    @cached_property
    def _index_of(self) -> dict[int, int]:
        return {block.start: number for number, block in enumerate(self.prose.blocks)}

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches of a pattern in text order, sought only in sentences that hold a word it needs."""
        places = self.prose.sentences_for(pattern)
        if places is None:
            yield from pattern.finditer(self.prose.text)
            return
        for start, end in places:
            yield from pattern.finditer(self.prose.text, start, end)

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
