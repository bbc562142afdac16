"""A stretch of text becomes its Clause: the words around it, who says them, and whether they are asserted."""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress
from re import Match, Pattern
from typing import NamedTuple, Protocol, TypeVar

from whence.claims.chains import attribution_at
from whence.claims.sources import identity, naming, render, richness
from whence.claims.syntax import Syntax, syntax_of
from whence.claims.vocabulary import ClaimWords
from whence.lazily import cached_property
from whence.model import Article, Attribution, Block, Source
from whence.text import Prose
from whence.text.sentences import Sentence

_LONGER = re.compile(r"[^\W\d_]{4,}")
_AROUND_YEAR = 30
"""Characters from a year to the end of the noun behind it."""
_STEM = 5
_CAPITAL = re.compile(r"(?<=[\w,;—–'’\"“] )[^\W\d_a-z][\w’'-]+")

_ARTICLE, _HEADLINE = Source("", "article"), Source("", "headline")
_NEAR = 200
"""Characters before a sentence in which a word of disagreement may speak of it."""


class Row(Protocol):
    """A row of a language's table that is found by a pattern."""

    @property
    def pattern(self) -> Pattern[str]: ...


R = TypeVar("R", bound=Row)


class Clause(NamedTuple):
    """``start``/``end`` bound the clause, in code points.

    What its words say of it is worked out when it is asked for: most clauses are put aside before.
    """

    start: int
    end: int
    sentence: Sentence
    source: Source
    block: int
    prose: Prose
    words: ClaimWords

    @property
    def text(self) -> str:
        return self.prose.text[self.start : self.end]

    @property
    def hypothetical(self) -> bool:
        """An if, a plan, a demand: not asserted."""
        return self.holds(self.words.hypothetical)

    def supposed(self, told: int, own: int = 0) -> bool:
        """The same of what stands before ``told``, and of a condition behind: "he has quit, and should be replaced" says that he has; not of
        the ``own`` last characters before it, which are what is told: "they are out until Friday".
        """
        found = self.prose.finditer(self.words.hypothetical, self.start, self.end)
        return any(match.start() < told - own or match[0].lower() in self.words.conditions for match in found)

    @property
    def superseded(self) -> bool:
        """Told as an earlier state, a correction or a change."""
        return self.sentence.start in self.prose.matched(self.words.superseded)

    @property
    def overtaken(self) -> bool:
        """The same by words in it, or before it in its sentence: "it has opened, she says, and will grow next year" says that it has."""
        return self.superseded and self.prose.search(self.words.superseded, self.sentence.start, self.end) is not None

    @property
    def changed(self) -> bool:
        """The same, whatever other times its sentence names."""
        return self.sentence.start in self.prose.matched(self.words.changed)

    @property
    def dissent(self) -> bool:
        """A word of disagreement stands near: in the sentence, or a little before it."""
        first = max(self.sentence.block.start, self.sentence.start - _NEAR)
        return self.prose.search(self.words.dissent, first, self.sentence.end) is not None

    def holds(self, pattern: Pattern[str]) -> bool:
        """Whether a pattern matches within the clause."""
        return self.prose.search(pattern, self.start, self.end) is not None

    @property
    def counted(self) -> str:
        """The number of those it tells of, where it opens with that: "9" of "9 were found dead"; "" otherwise."""
        match = self.words.counted.match(self.prose.text, self.start, self.end)
        number = self.words.figures.number.match(self.prose.text, match.end() if match else self.start, self.end)
        return number[0].casefold().strip() if number else ""

    @property
    def _described(self) -> bool:
        """"the mayor of Brook": named by an office."""
        name = self.source.name.split()
        return not name or name[0].casefold() in self.words.articles or not name[-1][:1].isupper()

    @property
    def places(self) -> frozenset[str]:
        """The names that stand where a place does: "near Ost"."""
        return frozenset(match["name"].casefold() for match in self.prose.finditer(self.words.at_place, self.start, self.end)) - self.words.months.keys() - self.words.weekdays.keys()

    @property
    def names(self) -> frozenset[str]:
        """The places and parties that it names, without who speaks."""
        words = self.words
        # A person is no party to what he says; a port or a mayor's town is.
        own = identity(self.source, words) if self.source.kind == "person" and not self._described else frozenset()
        return frozenset(
            name
            for name in (() if self.text.isupper() else (match[0].casefold() for match in _CAPITAL.finditer(self.text)))
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
        self.phrases: dict[str, list[str]] = {}
        """The naming phrases that were taken apart (see ``things``), with their words."""
        self._told: dict[Source, dict] = {}
        self._common: dict[tuple, dict] = {}
        self._possible: dict[int, tuple] = {}

    @cached_property
    def syntax(self) -> Syntax:
        """The clauses of the article, those within quotations too."""
        return syntax_of(self.prose, self.words.syntax)

    @cached_property
    def headline_end(self) -> int:
        blocks = self.prose.blocks
        return blocks[0].end if blocks and blocks[0].kind == "headline" else 0

    @cached_property
    def changes(self) -> bool:
        """Whether the headline says that what was told has been changed: "Correction cheers brewery"."""
        return bool(self.headline_end) and self.prose.blocks[0].start in self.prose.matched(self.words.changed)

    @cached_property
    def lede_end(self) -> int:
        """Where the first two paragraphs end: there the article itself may be a voice."""
        blocks = self.prose.blocks
        return blocks[min(2, len(blocks) - 1)].end if blocks else 0

    def clause(self, start: int, end: int, *, own: bool = False) -> Clause | None:
        """The clause around ``start:end``, or None outside every sentence, in one too long to be prose, and where the
        article says it itself; that one is told too where ``own`` words count.
        """
        sentence = self.prose.sentence_at(start)
        if sentence is None or sentence.endless:
            return None
        speaking = self._speaking.get(sentence.start, ())
        attribution = attribution_at(speaking, start, end)
        first, last = sentence.start, sentence.end
        if attribution:
            first, last = max(first, attribution.start), min(last, attribution.end)
            source = attribution.source
        elif start < self.headline_end or own:
            source = _HEADLINE if start < self.headline_end else _ARTICLE
            for other in speaking:  # the article's own words stop where somebody's begin
                if other.end <= start and other.end > first:
                    first = other.end
        else:
            return None
        for match in self.prose.finditer(self.words.clause_break, first, start):
            first = match.end()
        broken = self.prose.search(self.words.clause_break, end, last)
        if broken:
            last = broken.start()
        return Clause(first, last, sentence, source, self._index_of[sentence.block.start], self.prose, self.words)

    def whole(self, source: Source, sentence: Sentence, start: int, end: int) -> Clause:
        """What somebody says of a sentence, uncut."""
        return Clause(start, end, sentence, source, self._index_of[sentence.block.start], self.prose, self.words)

    def block_of(self, sentence: Sentence) -> int:
        """The number of a sentence's paragraph."""
        return self._index_of[sentence.block.start]

    def sentence_opens(self, position: int) -> bool:
        """Whether a sentence begins at ``position``."""
        sentence = self.prose.sentence_at(position)
        return sentence is not None and sentence.start == position

    @cached_property
    def order(self) -> dict[int, int]:
        """Which of the article's sentences one is, by where it starts."""
        return {sentence.start: number for number, sentence in enumerate(self.prose.sentences)}

    def number(self, block: Block) -> int:
        """Which of the article's blocks one is."""
        return self._index_of[block.start]

    def speaking(self, sentence: Sentence) -> Sequence[Attribution]:
        """The attributions that reach into a sentence."""
        return self._speaking.get(sentence.start, ())

    @cached_property
    def _index_of(self) -> dict[int, int]:
        return {block.start: number for number, block in enumerate(self.prose.blocks)}

    @cached_property
    def _speaking(self) -> dict[int, list[Attribution]]:
        """The attributions that reach into a sentence, by where it starts."""
        found: dict[int, list[Attribution]] = {}
        sentences = self.prose.sentences
        starts = [sentence.start for sentence in sentences]
        for item in self.attributions:
            for index in range(max(0, bisect_right(starts, item.start) - 1), bisect_left(starts, item.end)):
                if item.start < sentences[index].end:
                    found.setdefault(starts[index], []).append(item)
        return found

    @cached_property
    def voiced(self) -> list[Sentence]:
        """The sentences in which somebody, or the headline, says something."""
        return [
            sentence
            for sentence in self.prose.sentences
            if (sentence.start in self._speaking or sentence.start < self.headline_end) and not sentence.endless
        ]

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        return [sentence.start for sentence in self.voiced], [sentence.end for sentence in self.voiced]

    def finditer(self, pattern: Pattern[str]) -> Iterator[Match[str]]:
        """The matches of a pattern, in text order, in the sentences in which somebody or the headline says something:
        what the article alone says is no claim.
        """
        starts = self.prose.starts(pattern)
        if starts is None:
            return self._searched(pattern)
        return self._tried(pattern, starts) if starts else iter(())

    def first_of(self, patterns: Sequence[Pattern[str]]) -> Iterator[Match[str]]:
        """The same of several patterns, as if they were alternatives of one."""
        floor = 0
        for match in heapq.merge(*map(self.finditer, patterns), key=Match.start):
            if match.start() >= floor:
                yield match
                floor = match.end()

    def _searched(self, pattern: Pattern[str]) -> Iterator[Match[str]]:
        for sentence in self.prose.holding(pattern, self.voiced):
            yield from pattern.finditer(self.prose.text, sentence.start, sentence.end)

    def _tried(self, pattern: Pattern[str], starts: Sequence[int]) -> Iterator[Match[str]]:
        text, (openings, closings) = self.prose.text, self._bounds
        floor = 0
        for start in starts:
            index = bisect_right(openings, start) - 1
            if index >= 0 and floor <= start < closings[index]:
                match = pattern.match(text, start, closings[index])
                if match:
                    yield match
                    floor = match.end()

    def possible(self, rows: Sequence[R]) -> Sequence[R]:
        """Those rows of a table whose ``pattern`` may match in the article: most of a table's have none of their words in it."""
        known = self._possible.get(id(rows))
        if known is None:
            known = self._possible[id(rows)] = tuple(compress(rows, self.prose.possible([row.pattern for row in rows])))
        return known

    def common(self, clause: Clause) -> dict:
        """The fields every claim takes from its clause."""
        key = (clause.start, clause.end, clause.source)
        known = self._common.get(key)
        if known is None:
            known = self._common[key] = self._of_clause(clause)
        return dict(known)

    def _of_clause(self, clause: Clause) -> dict:
        fields = self._of_source(clause.source)
        paper = self._paper(clause) if clause.source.kind not in ("article", "headline") else None
        if paper and paper not in fields["told_by"]:
            source = clause.source if clause.source.role not in paper else replace(clause.source, role="")  # "the port, in its yearly report"
            fields = {**fields, "told_by": f"{render(source, self.words)}, {paper}"}
        return {
            **fields,
            "scope": (("block", str(clause.block)), *(("name", name) for name in sorted(clause.names)), *(("place", name) for name in sorted(clause.places))),
            "hedges": ("dissent",) if clause.dissent else (),
        }

    def _paper(self, clause: Clause) -> str | None:
        """"… said in a regulatory filing": where a clause was told, if its sentence says so beside it."""
        for match in self.prose.finditer(self.words.in_paper, clause.sentence.start, clause.sentence.end):
            if not clause.start <= match.start() < clause.end:
                return match[0][0].lower() + match[0][1:]
        return None

    def of_another_time(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a clause tells of another case than the article's, or a year is named at ``start:end`` that is another."""
        return self.of_another_year(start, end, clause) or self.prose.search(self.words.frames.another, clause.start, clause.end) is not None

    def of_another_year(self, start: int, end: int, told: Clause | None = None) -> bool:
        """Whether a year is named at ``start:end`` that is not the article's; not one that, outside of what is ``told``, only says
        which thing that is of: "“It is coming down,” Ruiz said of the 1931 bridge".
        """
        published = self.article.anchor_time or self.article.published
        others = [year.start() for year in self.prose.finditer(self.words.frames.year, start, end) if published is None or year[0] != published.value[:4]]
        others = [at for at in others if told is None or told.start <= at < told.end or not self._is_which(at)]
        asides = [aside for one in self.syntax.clauses(start, end) for aside in one.asides] if others else []
        return any(not any(first <= at < last for first, last in asides) for at in others)  # "Ruiz, jailed in 2017, was freed"

    def _is_which(self, year: int) -> bool:
        """Whether a year stands between "the" and a noun."""
        before, behind = self.prose.text[max(0, year - _STEM * 2) : year].rsplit(None, 1)[-1:], self.prose.text[year : year + _AROUND_YEAR].split(None, 2)[1:2]
        return bool(before and behind) and before[0].lower() in self.words.comparison.definite and behind[0].islower()

    def stems(self, text: str) -> set[str]:
        """The beginnings of the longer words of a text, as far as the forms of a word share them.

        "The ferries sailed" has "ferri" and "saile".
        """
        return {word.casefold()[:_STEM] for word in _LONGER.findall(text)}

    def which(self, clause: Clause) -> tuple[tuple[str, str], ...]:
        """Which of several a clause speaks of, for a claim's scope: "second", "two more"."""
        match = self.prose.search(self.words.answers.which, clause.start, clause.end)
        return (("which", match[0].casefold()),) if match else ()

    def speaker(self, source: Source) -> frozenset[str]:
        """The words that tell a source from others."""
        return self._of_source(source)["speaker"]

    def _of_source(self, source: Source) -> dict:
        known = self._told.get(source)
        if known is None:
            words = self.words
            known = self._told[source] = {
                "source": source,
                "told_by": words.article_text if source.kind == "article" else render(source, words),
                "speaker": identity(source, words),
                "naming": naming(source, words),
                "weight": 0 if source.kind in ("headline", "article") else 10 + richness(source),
            }
        return known
