"""What the article makes of an answer: whether its headline asks for it or has it too, whether it says that accounts differ, or only supposes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from re import Pattern
from typing import TYPE_CHECKING

from whence.accounts.statements import NEAR, Statement, asks
from whence.lazily import cached_property
from whence.model import ConflictKind
from whence.text.sentences import Sentence

if TYPE_CHECKING:
    from whence.accounts.reading import Reading

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_MARK = re.compile(r"[^\w\s’'-]|\s[-–—]\s")
"""What ends the first words of a headline."""
_HEADING = 4
"""Words that say something of a headline that is cut short."""
_ROUND = 3
"""Paragraphs around what is left open in which others answer it."""
_HEAD, _SHORT = 4, 8
"""Paragraphs at the head of an article, with its headline, in which it asks what it tells of; words of a question of its own, at most."""
_BEHIND = 30
"""Characters behind "another" in which stands what is another: "другую дату"."""


class Doubts:
    """What one article's headline and its own words say of what its voices tell."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def echoed(self, kind: ConflictKind, start: int, end: int, value: str) -> bool:
        """Whether the article below its headline gives the number or the day that the headline has."""
        if kind == "date":
            return self._last_told.get(value, -1) > end
        if kind != "quantity":
            return False
        told = self._reading.text[start:end].partition("\n")[0]
        digits = _DIGITS.match(told)  # "74 km" is told by "74" as well
        return self._is_repeated(digits[0] if digits else told, end)

    @cached_property
    def _last_told(self) -> Mapping[str, int]:
        """Where the last time of each value begins."""
        return {time.value: time.start for time in self._reading.times}

    def _is_repeated(self, told: str, end: int) -> bool:
        """Whether a number that the headline has stands behind it once more, and is no part of another."""
        letters = re.escape(told)  # first in the pattern, so that it is looked for as a string is
        return re.compile(rf"{letters}(?<!\w{letters})(?!\w|[.,]\d)").search(self._reading.text, end) is not None

    def doubted(self, statement: Statement, kind: ConflictKind) -> frozenset[str]:
        """Whether the headline asks what a claim of a kind answers ("asked"), or the article says that accounts differ, at its head or where the claim stands ("contested")."""
        asked = {"asked"} if kind in self.asked else set()
        if self._leave_open(statement, kind):
            asked |= {"asked", "left open"}
        if self._restates(statement, kind):
            asked.add("restated")
        return frozenset(asked | ({"contested"} if self._differ & {0, 1, statement.block, statement.block - 1} else set()))

    def _restates(self, statement: Statement, kind: ConflictKind) -> bool:
        """Whether the words before a statement say that its voice gives another day, number or name: "В мэрии называют другую дату: …"."""
        before = max(statement.sentence.block.start, statement.sentence.start - NEAR), statement.start
        asked = self._reading.words.asks.get(kind)
        if asked is None or statement.source.kind == "headline":
            return False
        behind = (self._reading.text[other.end() : other.end() + _BEHIND].split() for other in self._reading.words.about.dissent.finditer(self._reading.text, *before))
        return any(words and asked.fullmatch(words[0].strip(".,:;")) for words in behind)

    def _leave_open(self, statement: Statement, kind: ConflictKind) -> bool:
        """Whether another voice near a statement leaves open what is asked by a kind: who answers it answers a question."""
        found = self._open.get(kind, ())
        return any(other.source != statement.source and abs(other.block - statement.block) <= _ROUND for other in found)

    @cached_property
    def _open(self) -> Mapping[ConflictKind, Sequence[Statement]]:
        """The statements that leave something open, by what is asked; where somebody goes is which club has him as well."""
        found: dict[ConflictKind, list[Statement]] = {}
        for statement in self._reading.statements:
            for one in self._reading.openness(statement) if statement.source.kind != "headline" else ():
                found.setdefault(one.kind, []).append(statement)
        if self._reading.joins:
            found.setdefault("identity", []).extend(found.get("place", ()))
        return found

    @cached_property
    def headline(self) -> frozenset[str]:
        """The stems of the headline."""
        return frozenset(stem for block in self._reading.prose.blocks if block.kind == "headline" for stem in self._reading.stems.of(self._reading.text[block.start : block.end]))

    @cached_property
    def heading(self) -> str:
        """What the headline is about, by its first words up to a mark: "La cumbre del Arco" of "La cumbre del Arco, a la espera de una ciudad"."""
        first = next((block for block in self._reading.prose.blocks if block.kind == "headline"), None)
        if first is None:
            return ""
        told: list[tuple[int, int]] = []
        for word in self._reading.word.finditer(self._reading.text, first.start, first.end):
            if told and _MARK.search(self._reading.text, told[-1][1], word.start()):
                break
            if self._reading.stems.of_word(word[0].casefold()):
                told.append(word.span())
        told = told[:_HEADING]
        return self._reading.text[told[0][0] : told[-1][1]] if told else ""

    @cached_property
    def asked(self) -> frozenset[ConflictKind]:
        """What the headline asks: by the question word it opens with, or, where it is a question or tells of a dispute, by any; and what the article's first words ask."""
        text, words = self._reading.text, self._reading.words
        headline = [sentence for sentence in self._reading.prose.sentences if sentence.block.kind == "headline"]
        opening = {kind for kind, asked in words.asks.items() for sentence in headline if _opens_with(asked, text[sentence.start : sentence.end])}
        disputed = [sentence for sentence in headline if asks(text, sentence) or words.about.dissent.search(text, sentence.start, sentence.end)]
        found = {kind for kind, asked in words.asks.items() for sentence in disputed if asked.search(text, sentence.start, sentence.end)}
        return frozenset(opening | found | self._asked_below)

    @cached_property
    def _asked_below(self) -> set[ConflictKind]:
        """What the first words below the headline ask, in a short question or where they say that accounts differ: "Nur wohin?", "Über die Zahl wird gestritten"."""
        text, differ = self._reading.text, self._reading.words.differ
        heads = {block.start for block in self._reading.prose.blocks[:_HEAD]}
        own = [sentence for _, sentence in self._own if sentence.block.kind != "headline" and sentence.block.start in heads]
        short = [sentence for sentence in own if asks(text, sentence) and len(text[sentence.start : sentence.end].split()) <= _SHORT]
        disputed = [sentence for sentence in own if differ and differ.search(text, sentence.start, sentence.end)]
        return {kind for kind, asked in self._reading.words.asks.items() for sentence in (*short, *disputed) if kind != "status" and asked.search(text, sentence.start, sentence.end)}

    @cached_property
    def _own(self) -> Sequence[tuple[int, Sentence]]:
        """The article's own sentences, that nobody tells, each with its number."""
        headline = {number for number, sentence in enumerate(self._reading.prose.sentences) if sentence.block.kind == "headline"}
        told = {statement.number for statement in self._reading.statements} - headline
        return [(number, sentence) for number, sentence in enumerate(self._reading.prose.sentences) if number not in told]

    @cached_property
    def _differ(self) -> frozenset[int]:
        """The blocks in which the article's own words say that accounts differ."""
        pattern = self._reading.words.differ
        blocks = {block.start: number for number, block in enumerate(self._reading.prose.blocks)}
        own = self._own if pattern else ()
        return frozenset(blocks[sentence.block.start] for _, sentence in own if pattern and pattern.search(self._reading.text, sentence.start, sentence.end))

    def supposes(self, statement: Statement, clause: tuple[int, int]) -> bool:
        """Whether a clause only says what might be, or its sentence opens with "if"."""
        opens = [_WORD.search(self._reading.text, *span) for span in ((statement.start, statement.end), clause)]
        return statement.holds("supposed", clause) or any(first and first[0].casefold() in self._reading.words.about.conditions for first in opens)


def _opens_with(words: Pattern[str], headline: str) -> bool:
    """Whether a headline, or what stands behind its colon, opens with a question word: "Сход вагонов: где это случилось"."""
    return words.match(headline) is not None or any(words.match(part.strip()) for part in headline.split(":")[1:])
