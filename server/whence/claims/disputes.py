"""An article that tells its readers that accounts differ says so in so many words. What its voices answer then is read
without any list of questions: days, numbers, places and names become claims of attribute ``contested``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.claims.context import Clause, Reader
from whence.lazily import cached_property
from whence.model import UNDECIDED, Claim, Timex
from whence.text.sentences import Sentence

CONTESTED = "contested"
_CAPITAL = re.compile(r"[a-z,] ([A-Z][\w’'-]+)")
_OPENS = re.compile(r"(?:[“\"‘'.?!:]\s?)$")
REFUTED, OUTRIGHT, SOFT = "refuted", "outright", "soft"
TOLD, ASKED = "told", "asked"
_BEHIND = 4
"""Characters behind a name that tell what it is the name of: a number, whose something is."""
_OPENING_BLOCKS = 3
"""Paragraphs of the body in which an article says what it is about."""
_LONGEST = 400.0
"""Days; a stretch longer than a year answers no question of a day."""


@dataclass(frozen=True, slots=True)
class Disputes:
    """``kinds`` are the questions that the article calls disputed ("told") or only asks ("asked"), ``rebuts`` the paragraphs (by number) whose voice is
    set against the one before, with how it is done."""

    kinds: dict[str, str]
    rebuts: dict[int, str]


def find_disputes(reader: Reader) -> Disputes:
    """What the article says of its voices' disagreement.

    "Police and the union cannot agree on how many came." announces a dispute of kind ``quantity``.
    """
    words, prose = reader.words.disputes, reader.prose
    kinds: dict[str, str] = {}
    rebuts: dict[int, str] = {}
    blocks = {block.start: number for number, block in enumerate(prose.blocks)}
    for sentence in prose.sentences:
        number = blocks[sentence.block.start]
        if sentence.endless:
            continue
        if number <= _OPENING_BLOCKS:
            for kind, how in _announced(reader, sentence):
                if kinds.get(kind) != TOLD:
                    kinds[kind] = how
        if number and sentence.start in prose.matched(words.refutes):
            rebuts[number] = REFUTED
        elif number and rebuts.get(number) != REFUTED and sentence.start in prose.matched(words.rebuts):
            rebuts[number] = OUTRIGHT
        elif number and sentence.start == sentence.block.start and words.turn.match(prose.text, sentence.start, sentence.end):
            rebuts.setdefault(number, SOFT)
    return Disputes(kinds, rebuts)


def _announced(reader: Reader, sentence: Sentence) -> Iterator[tuple[str, str]]:
    words, text = reader.words.disputes, reader.prose.text
    asks = text[sentence.start : sentence.end].rstrip("\"”’' ").endswith("?")
    differ = sentence.start in reader.prose.matched(words.differ)
    if not asks and not differ:
        return
    for kind, pattern in words.what.items():
        match = reader.prose.search(pattern, sentence.start, sentence.end)
        if match and not any(a.start <= match.start() < a.end for a in reader.speaking(sentence)):
            yield kind, TOLD if differ else ASKED


def headline_asks(reader: Reader, kind: str) -> bool:
    """Whether the headline is a question of a kind: "When did the kiln go cold?"."""
    headline = reader.prose.text[: reader.headline_end].rstrip("\"”’' ")
    return headline.endswith("?") and reader.words.disputes.what[kind].search(headline) is not None


def contested_claims(reader: Reader, times: Sequence[Timex], disputes: Disputes) -> Iterator[Claim]:
    """Claims of attribute ``contested`` and event ``date``, ``place``, ``identity`` or ``status``; how many is asked of the figures."""
    if not disputes.kinds and not disputes.rebuts:
        return
    near = _Near(reader, disputes)
    yield from _places(near)
    if "identity" in disputes.kinds:
        yield from _names(near)
    yield from _unsettled(near)


class _Near:
    """The clauses that a dispute is about: all of them where the article announces it, else those of a rebuttal and of
    the paragraph before."""

    def __init__(self, reader: Reader, disputes: Disputes) -> None:
        self.reader, self.disputes = reader, disputes

    def clause(self, kind: str, start: int, end: int) -> Clause | None:
        clause = self.reader.clause(start, end)
        if clause is None or clause.source.kind in ("article", "headline") or clause.superseded:
            return None
        rebuts = self.disputes.rebuts
        if kind not in self.disputes.kinds and clause.block not in rebuts and clause.block + 1 not in rebuts:
            return None
        return clause

    @cached_property
    def _within(self) -> frozenset[str]:
        """The words that have a capital within a sentence."""
        return frozenset(match[1] for match in _CAPITAL.finditer(self.reader.prose.text))

    def opens(self, position: int) -> bool:
        """Whether a word opens its sentence or its quotation, and has its capital from there."""
        return bool(_OPENS.search(self.reader.prose.text, max(0, position - 3), position)) or self.reader.sentence_opens(position)

    def known(self, name: str) -> bool:
        """Whether a word has its capital within a sentence too."""
        return name in self._within

    def claim(
        self, kind: str, clause: Clause, end: int, value: str, display: str, question: str,
    ) -> Claim:
        reader = self.reader
        fields = reader.common(clause)
        fields["scope"] += (
            ("asked", self.disputes.kinds.get(kind, "")),
            ("rebuts", self.disputes.rebuts.get(clause.block, "")),
        )
        words = reader.words
        reason = {"date": words.date_reason, "place": words.place_reason, "identity": words.identity_reason, "status": words.status_reason}[kind]
        end = max(end, clause.start + 1)
        return Claim(
            clause.start, end, reader.prose.text[clause.start : end], kind=kind,  # type: ignore[arg-type]
            event=kind, attribute=CONTESTED, value=value, display=display,
            question=words.disputes.questions[question], reason=reason, **fields,
        )  # fmt: skip


def _places(near: _Near) -> Iterator[Claim]:
    yield from _named(near, "place", near.reader.words.disputes.at)


def _names(near: _Near) -> Iterator[Claim]:
    yield from _named(near, "identity", near.reader.words.disputes.name)


def _named(near: _Near, kind: str, pattern: re.Pattern[str]) -> Iterator[Claim]:
    reader = near.reader
    words = reader.words
    for match in reader.finditer(pattern):
        name = match["name"]
        if kind == "identity" and any(mark.isdigit() for mark in name):
            continue  # "the A40" is nobody
        alone = " " not in name and near.opens(match.start("name"))
        if alone and not near.known(name):
            continue
        if words.disputes.no_answer.match(reader.prose.text, match.start("name"), match.end("name") + _BEHIND):
            continue
        first = name.split()[0].casefold().removesuffix("'s").removesuffix("’s")
        if first in words.weekdays or first in words.months or (" " not in name and first in words.stop | words.persons | words.not_sources):
            continue
        clause = near.clause(kind, match.start(), match.end())
        if clause is None or clause.hypothetical or {part.casefold() for part in name.split()} & reader.common(clause)["speaker"]:
            continue
        yield near.claim(kind, clause, match.end(), name, name, kind)


def _unsettled(near: _Near) -> Iterator[Claim]:
    reader = near.reader
    for match in reader.finditer(reader.words.disputes.unsettled):
        for kind in sorted(set(near.disputes.kinds) - {"status", "quantity", "date"}):
            clause = near.clause(kind, match.start(), match.end())
            if clause is not None:
                yield near.claim(kind, clause, max(match.end(), min(clause.end, match.end() + 60)), UNDECIDED, reader.words.undecided_text, kind)
