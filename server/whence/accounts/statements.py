"""Attributions become Statements: what one voice says in one sentence, cut into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from whence.accounts.pieces import lowered, word_pattern
from whence.accounts.words import AccountWords
from whence.lazily import cached_property
from whence.model import Article, Attribution, Source
from whence.text import Prose
from whence.text.sentences import Sentence

_BREAK = re.compile(r"[,;:](?=[\s”“»\"])|[()…]|(?<!\d)[–—]|[–—](?!\d)")
_BREAK_BUT_DASH = re.compile(r"[,;:](?=[\s”“»\"])|[()…]")
_LEAST, _COMPOUND, _FIRST, _LONGEST = 4, 9, 3, 80
"""Letters of a word that says something, of one that may be made of two, and of the first of these: "Talbrücke"; and of a word at most."""
_FORMS = 0.58
"""How much of the longer of two words both must begin with to be forms of one: "verletzt", "Verletzten"."""
_BARE = 0.66
"""The same of words without their endings."""
NEAR = 200
"""Characters before a sentence in which a word of disagreement may speak of it."""
HEADLINE = Source("", "headline")


class Stems:
    """The words of an article by which two statements may be of one thing: forms of a word are one, and those that tell of one
    thing; a compound is its last word too.
    """

    def __init__(self, text: str, words: AccountWords) -> None:
        self._words = words
        self._word = word_pattern(words.voices.elided)
        voices = words.voices
        saying = (voices.says - voices.beside.keys()) | voices.weak | voices.written
        written = {word[0].casefold() for word in self._word.finditer(text) if len(word[0]) >= _LEAST and word[0][-1] not in "'’"}
        told = sorted(written - words.stop - words.about.negations - saying)
        self._stem: dict[str, str] = {}
        known = ""
        for _bare, word in sorted((self._bare(word), word) for word in told):  # forms of one word stand together, the shortest first
            if not known or not self._are_forms(known, word):
                known = word
            self._stem[word] = known
        kind: dict[str, str] = {}
        for word in told if words.kin else ():
            same = words.kin and (words.kin.match(word) or words.kin.match(self._stem[word]))
            if same:
                kind[word] = f"~{same.lastindex}"
        self._stem |= kind
        self._of: dict[str, frozenset[str]] = {}

    def _bare(self, word: str) -> str:
        """A word without its ending, where a language has many."""
        return self._words.inflection.sub("", word) if self._words.inflection else word

    def _are_forms(self, one: str, other: str) -> bool:
        """Whether two words are forms of one; in a language of endings also where one ending took a letter more: "зброю", "зброєю"."""
        bare = self._bare(one), self._bare(other)
        if not self._words.inflection:
            return _alike(*bare) >= _FORMS
        return _alike(*bare) >= _BARE or min(map(len, bare)) == _LEAST - 1 and max(map(len, bare)) == _LEAST and one[:_LEAST] == other[:_LEAST]

    def of(self, text: str) -> frozenset[str]:
        """The stems of a stretch of the text.

        "Die Brücke wird gesperrt" has "brücke" and "gesperrt", "Rheinbrücke" has "brücke" too where the article has that word.
        """
        return frozenset(stem for word in self._word.findall(text) for stem in self.of_word(word.casefold()))

    def of_word(self, word: str) -> frozenset[str]:
        """The stems of one word, in lower case."""
        known = self._of.get(word)
        if known is None:
            known = self._of[word] = frozenset(self._made(word))
        return known

    def _made(self, word: str) -> Iterator[str]:
        """The stem of a word, and that of the last of two words that it is made of."""
        stem = self._stem.get(word)
        if stem is None:
            return
        yield stem
        if _COMPOUND <= len(word) <= _LONGEST:
            behind = (self._stem.get(word[at:]) for at in range(_FIRST, len(word) - _LEAST))
            yield from islice(filter(None, behind), 1)


def _alike(one: str, other: str) -> float:
    """How much of the longer of two words both begin with; none where that is short."""
    shared = next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared / max(len(one), len(other)) if shared >= _LEAST or one == other else 0.0


@dataclass(frozen=True)
class Statement:
    """What ``source`` says in one sentence: ``start``/``end`` are code points of the article's text."""

    start: int
    end: int
    source: Source
    sentence: Sentence
    number: int
    """Which of the article's sentences it stands in."""
    block: int
    text: str
    """The whole article's."""
    words: AccountWords

    @cached_property
    def clauses(self) -> tuple[tuple[int, int], ...]:
        """Its clauses, a mark of punctuation between any two."""
        found, start = [], self.start
        pattern = _BREAK_BUT_DASH if self.words.voices.dash_is else _BREAK
        for mark in pattern.finditer(self.text, self.start, self.end):
            if mark.start() > start:
                found.append((start, mark.start()))
            start = mark.end()
        if start < self.end:
            found.append((start, self.end))
        return tuple(found)

    def clause(self, position: int) -> tuple[int, int]:
        """The clause around ``position``."""
        return next(((start, end) for start, end in self.clauses if start <= position < end), (self.start, self.end))

    def holds(self, name: str, span: tuple[int, int] | None = None) -> bool:
        """Whether a pattern of ``SayingOfIt`` matches in it, or in ``span``."""
        start, end = span or (self.start, self.end)
        return getattr(self.words.about, name).search(self.text, start, end) is not None

    def cue_holds(self, name: str) -> bool:
        """Whether a pattern matches in the words of its sentence that say who says it: "voorspelden onderzoekers"."""
        pattern, voices = getattr(self.words.about, name), self.words.voices
        words = word_pattern(voices.elided).finditer(self.text, self.end, self.sentence.end) if voices.adjectives_behind else ()
        behind = next((word.start() for word in words if lowered(word[0]) in voices.relatives), self.sentence.end)  # "…, dice Rossi, che chiede aiuti"
        return pattern.search(self.text, self.sentence.start, self.start) is not None or pattern.search(self.text, self.end, behind) is not None

    @cached_property
    def is_condition(self) -> bool:
        """Whether it opens with a condition, for all that follows: "Se la fonte si prosciuga, l'acqua costa"."""
        opening = next((at for at in range(self.start, self.end) if self.text[at].isalnum()), self.end)
        return self.words.voices.adjectives_behind and self.words.about.supposed.match(self.text, opening, self.end) is not None

    @cached_property
    def told(self) -> frozenset[str]:
        """What the words around it make of all that it says."""
        sentence = (self.sentence.start, self.sentence.end)
        flags = {name for name in ("revised", "another", "accusation", "own") if self.holds(name, sentence)}
        before = (max(self.sentence.block.start, self.sentence.start - NEAR), self.sentence.end)
        return frozenset(flags | {name for name, span in (("dissent", before), ("denies", before), ("contrast", sentence)) if self.holds(name, span)})

    @cached_property
    def negated(self) -> frozenset[tuple[int, int]]:
        """Those of its clauses that say "not"."""
        word = word_pattern(self.words.voices.elided)
        about = self.words.about
        return frozenset(
            span for span in self.clauses
            if any(lowered(found[0]) in about.negations and not about.affirms.match(self.text, found.start()) for found in word.finditer(self.text, *span))
        )


def asks(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is a question, that tells nothing."""
    return text[sentence.start : sentence.end + 1].rstrip(" \n”“»’'\"").endswith("?")


def statements(article: Article, prose: Prose, attributions: Sequence[Attribution], words: AccountWords) -> list[Statement]:
    """What every voice says, a sentence each, in text order; the headline is a voice where nobody speaks in it."""
    blocks = {block.start: number for number, block in enumerate(prose.blocks)}
    found: list[Statement] = []
    spoken: set[int] = set()
    sentences = list(enumerate(prose.sentences))
    first = 0
    for said in sorted(attributions, key=lambda one: one.start):
        while first < len(sentences) and sentences[first][1].end <= said.start:
            first += 1
        for at in range(first, len(sentences)):
            number, sentence = sentences[at]
            if sentence.start >= said.end:
                break
            spoken.add(number)
            found.append(Statement(max(said.start, sentence.start), min(said.end, sentence.end), said.source, sentence, number, blocks[sentence.block.start], prose.text, words))
    for number, sentence in sentences:
        if sentence.block.kind == "headline" and number not in spoken and not sentence.endless and not asks(prose.text, sentence):
            found.append(Statement(sentence.start, sentence.end, HEADLINE, sentence, number, blocks[sentence.block.start], prose.text, words))
    return sorted(found, key=lambda one: (one.start, one.end))
