"""Article text and its blocks become Prose: tokens and sentences, worked out once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from re import Match, Pattern
from typing import TypeVar

from whence.lazily import cached_property
from whence.model import Article, Block
from whence.text.sentences import NO_ABBREVIATIONS, Abbreviations, Sentence, split_sentences
from whence.text.sightings import Sightings
from whence.text.tokens import Tokens, tokenize

T = TypeVar("T")


@dataclass(frozen=True)
class Prose:
    """A text as its readers see it.

    ``sentences`` hold token indices as well as code points; a sentence never leaves its block.
    """

    text: str
    blocks: tuple[Block, ...]
    tokens: Tokens
    sentences: list[Sentence]

    def token_at(self, position: int) -> int:
        """Index of the first token that ends after ``position`` (code points)."""
        return self.tokens.at(position)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds ``position`` (code points), or None between sentences."""
        index = bisect_right(self._openings, position) - 1
        if index >= 0 and position < self.sentences[index].end:
            return self.sentences[index]
        return None

    def sentence_before(self, position: int) -> Sentence | None:
        """The last sentence that begins before ``position``, or None."""
        index = bisect_left(self._openings, position) - 1
        return self.sentences[index] if index >= 0 else None

    def occurrences(self, word: str) -> Sequence[int]:
        """Where the tokens begin that read ``word``, in lower case."""
        return self._sightings.occurrences(word)

    # What is asked hundreds of times an article is the sightings' own answer, and no second call on the way.
    @cached_property
    def starts(self) -> Callable[[Pattern[str]], Sequence[int] | None]:
        """The positions at which a match of a pattern may begin, in order; None where any may be one."""
        return self._sightings.starts

    def possible(self, patterns: Iterable[Pattern[str]]) -> Sequence[bool]:
        """Whether a match of each of some patterns may begin anywhere in the text."""
        return self._sightings.possible(patterns)

    def begins(self, pattern: Pattern[str], start: int, end: int) -> bool:
        """Whether a match of ``pattern`` may begin within ``start:end``."""
        return self._sightings.begins(pattern, start, end)

    def sentences_begun(self, pattern: Pattern[str]) -> Sequence[Sentence]:
        """The sentences, in order, within which, or in the space behind which, a match of ``pattern`` may begin."""
        starts = self.starts(pattern)
        if starts is None:
            return self.sentences
        openings = self._openings
        indices = dict.fromkeys([bisect_right(openings, start) - 1 for start in starts])
        return [self.sentences[index] for index in indices if index >= 0]

    def holding(self, pattern: Pattern[str], sentences: Sequence[Sentence] | None = None) -> Sequence[Sentence]:
        """Those of the sentences, or of some of them, that hold what ``pattern`` needs to match."""
        return self._sightings.holding(pattern, self.sentences if sentences is None else sentences)

    def wanted(self, patterns: Sequence[Pattern[str]]) -> Mapping[int, Sequence[int]]:
        """The indices in ``patterns`` of those that may match within a sentence, by where that starts; a sentence that none
        of them wants is not among them.
        """
        found: dict[int, list[int]] = {}
        openings = self._openings
        for index, pattern in enumerate(patterns):
            starts = self.starts(pattern)
            if starts is None:
                begun = [sentence.start for sentence in self.holding(pattern)]
            else:
                begun = [openings[number - 1] for number in {bisect_right(openings, start) for start in starts} if number]
            for opening in begun:
                found.setdefault(opening, []).append(index)
        return found

    @cached_property
    def finditer(self) -> Callable[[Pattern[str], int, int], Iterator[Match[str]]]:
        """The matches of a pattern within ``start:end``, as ``re`` finds them but tried only where they may begin."""
        return self._sightings.finditer

    @cached_property
    def search(self) -> Callable[[Pattern[str], int, int], Match[str] | None]:
        """The first match of a pattern within ``start:end``, or None."""
        return self._sightings.search

    def matched(self, pattern: Pattern[str]) -> Mapping[int, Match[str]]:
        """The first match of ``pattern`` in each sentence that has one, by where the sentence starts; looked for once,
        because several rooms ask whether a sentence says such a thing.
        """
        found = self._matched.get(id(pattern))
        if found is None:
            matches = ((sentence.start, self.search(pattern, sentence.start, sentence.end)) for sentence in self.sentences_begun(pattern))
            found = self._matched[id(pattern)] = {start: match for start, match in matches if match}
        return found

    def once(self, make: Callable[..., T], given: object) -> T:
        """``make(prose, given)``, made when it is first asked for: several rooms look at the same things of one text."""
        kept = self._kept.get((make, id(given)))
        if kept is None:
            kept = self._kept[make, id(given)] = given, make(self, given)
        return kept[1]

    @cached_property
    def _matched(self) -> dict[int, dict[int, Match[str]]]:
        return {}

    @cached_property
    def _kept(self) -> dict[tuple[Callable, int], tuple]:
        return {}

    @cached_property
    def _openings(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _sightings(self) -> Sightings:
        return Sightings(self.text, self.tokens)


def read_prose(article: Article, abbreviations: Abbreviations = NO_ABBREVIATIONS) -> Prose:
    """Tokens and sentences of an article. ``abbreviations`` are a language's words with a dot.

    >>> from whence.model import Article, Block
    >>> text = "Mr. Low left on Monday. He is back."
    >>> prose = read_prose(Article(None, "", "en", text, (Block("paragraph", 0, len(text)),)), Abbreviations(frozenset({"mr"})))
    >>> [text[s.start:s.end] for s in prose.sentences]
    ['Mr. Low left on Monday.', 'He is back.']
    """
    tokens = tokenize(article.text)
    sentences = split_sentences(article.text, article.blocks, tokens, abbreviations)
    return Prose(article.text, article.blocks, tokens, sentences)
