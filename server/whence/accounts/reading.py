"""What every finder of answers asks of an article: its statements, its times, and the fields that a claim takes from where it stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from whence.accounts.calling import called, identity, render
from whence.accounts.doubts import Doubts
from whence.accounts.moments import Moments
from whence.accounts.openness import Open, left_open
from whence.accounts.pieces import capitals, word_pattern
from whence.accounts.statements import Statement, Stems, statements
from whence.accounts.whereabouts import Whereabouts
from whence.accounts.words import AccountWords
from whence.lazily import cached_property
from whence.model import ACCOUNT, UNDECIDED, Article, Attribution, Claim, ConflictKind, Source, Timex
from whence.text import Prose

_LEADING = 60
"""Characters before a name in which words of joining lead to it."""
_MENTIONS = 12
"""Times that somebody is named whom one voice brings in, at most."""


class Reading:
    """One article as its voices tell it."""

    def __init__(self, article: Article, prose: Prose, times: Sequence[Timex], attributions: Sequence[Attribution], words: AccountWords) -> None:
        self.article, self.prose, self.times, self.words = article, prose, times, words
        self.word = word_pattern(words.voices.elided)
        self.stems = Stems(prose.text, words)
        self.statements: list[Statement] = statements(article, prose, attributions, words)
        self._starts = [time.start for time in times]
        self._open: dict[tuple[int, int], tuple[Open, ...]] = {}
        self._told: dict[Source, tuple[str, frozenset[str]]] = {}
        self.moments, self.whereabouts, self.doubts = Moments(self), Whereabouts(self), Doubts(self)

    @property
    def text(self) -> str:
        """The whole article's."""
        return self.prose.text

    def times_in(self, start: int, end: int) -> Sequence[Timex]:
        """The times that stand within ``start:end``."""
        return self.times[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    @cached_property
    def published(self) -> str:
        """The day of the article, ISO 8601, or ""."""
        anchor = self.article.anchor_time or self.article.published
        return anchor.value[:10] if anchor else ""

    def claim(
        self, statement: Statement, kind: ConflictKind, start: int, end: int, value: str, display: str, *,
        bounds: tuple[float, float] | None = None, span: tuple[int, int] | None = None, scope: Sequence[tuple[str, str]] = (), flags: Sequence[str] = (),
    ) -> Claim:
        """A claim that ``start:end`` of a statement answers what is asked by ``kind`` with ``value``; the words of its clause, or of ``span``, say of what."""
        clause = span or statement.clause(start)
        told_by, speaker = self._voice(statement.source)
        source = statement.source
        inside = self.stems.of(f"{self.text[clause[0]:start]} {self.text[end:clause[1]]}" if value != UNDECIDED and kind != "status" else self.text[slice(*clause)])
        around = self.stems.of(self.text[statement.start : statement.end])
        own = {stem for word in called(source, self.words) for stem in self.stems.of_word(word)} if source.kind == "person" else set()
        said = self._said(statement, kind, clause, inside) | {*flags}
        if source.kind == "headline" and self.doubts.echoed(kind, start, end, value):
            said |= {"echoed"}
        slots = {
            "stem": inside - own, "around": around - inside - own, "flag": said, "moment": self.moments.of(statement, clause),
            "when": {time.text.casefold() for time in self.times_in(*clause)}, "told_on": self.moments.told_on(statement, clause), "span": self.moments.spans(clause),
            "where": self.whereabouts.places(statement, clause), "hang": self.whereabouts.hangs(clause), "called": self.whereabouts.named(statement),
            "subject": self.whereabouts.subject(statement), "opening": self.whereabouts.opening(statement),
        }  # fmt: skip
        return Claim(
            start, end, self.text[start:end], source, kind, "", ACCOUNT, value, display,
            (
                ("block", str(statement.block)), ("sentence", str(statement.number)), ("clause", f"{clause[0]}:{clause[1]}"), *self._words_of(clause),
                *((slot, value) for slot, values in slots.items() for value in sorted(values)), ("heading", self.doubts.heading), *scope,
            ),
            ("dissent",) if "dissent" in said else (), bounds, told_by, speaker,
            question=self.words.questions[kind], reason=self.words.open_reason if value == UNDECIDED else self.words.reasons[kind],
            weight=0 if source.kind == "headline" else 10 + len(told_by.split()),
        )  # fmt: skip

    def _said(self, statement: Statement, kind: ConflictKind, clause: tuple[int, int], stems: frozenset[str]) -> frozenset[str]:
        """What is to be known of an answer in a clause, each by a word."""
        flags = {
            "headed": statement.source.kind != "headline" and bool(stems & self.doubts.headline),
            "supposed": statement.is_condition or self.doubts.supposes(statement, clause),
            "foreseen": statement.holds("foreseen", clause) or statement.cue_holds("foreseen"),
            "history": self.moments.in_history(statement),
        }
        return statement.told | self.doubts.doubted(statement, kind) | {flag for flag, holds in flags.items() if holds}

    def _words_of(self, clause: tuple[int, int]) -> Iterator[tuple[str, str]]:
        """Every word of a clause behind its stem, in text order, for a claim's scope."""
        for word in self.word.findall(self.text[slice(*clause)]):
            for stem in sorted(self.stems.of_word(word.casefold())):
                yield "said", f"{stem}={word}"
                if self._acts(word):
                    yield "acting", word

    def _acts(self, word: str) -> bool:
        """Whether a word is a verb, by its form; where every noun has a capital, what has none is no noun."""
        acting = self.words.acting
        return word.islower() and (self.words.voices.nouns_have_capitals or acting is not None and acting.search(word) is not None)

    def openness(self, statement: Statement) -> tuple[Open, ...]:
        """What a statement leaves open."""
        key = statement.start, statement.end
        if key not in self._open:
            self._open[key] = left_open(statement)
        return self._open[key]

    @cached_property
    def joins(self) -> frozenset[int]:
        """Where the names begin of the clubs and houses that somebody goes to, as a voice tells: "Hansa" of "wechselt zu Hansa Ost"."""
        joining = self.words.joining
        if joining is None:
            return frozenset()
        starts = (run[0][0] for one in self.statements for run in capitals(self.text, one.start, one.end, self.words.voices.elided))
        return frozenset(start for start in starts if joining.search(self.text[max(0, start - _LEADING) : start]))

    def asks(self, kind: ConflictKind) -> bool:
        """Whether the headline asks what claims of a kind answer."""
        return kind in self.doubts.asked

    def _voice(self, source: Source) -> tuple[str, frozenset[str]]:
        """How a voice is shown, and the words that tell it from another."""
        known = self._told.get(source)
        if known is None:
            known = self._told[source] = render(source, self.words), identity(source, self.words)
        return known

    def brings_in(self, statement: Statement, name: str) -> bool:
        """Whether a statement is the first to name somebody, and no other voice names him behind it."""
        found = self._mentions.get(self.words.voices.bare(name.casefold()), [])
        if not found or found[0] < statement.start or len(found) > _MENTIONS:
            return False
        starts = self._statement_starts
        behind = (self.statements[bisect_right(starts, position) - 1] for position in found if position >= statement.start)
        return all(one.end <= position or one.source == statement.source for one, position in zip(behind, found, strict=True))

    @cached_property
    def _mentions(self) -> Mapping[str, list[int]]:
        """Where the words with a capital stand, by what they are without the ending of a case."""
        found: dict[str, list[int]] = {}
        for match in self.word.finditer(self.text):
            if match[0][0].isupper():
                found.setdefault(self.words.voices.bare(match[0].casefold()), []).append(match.start())
        return found

    @cached_property
    def _statement_starts(self) -> list[int]:
        """Where each statement begins, in order."""
        return [one.start for one in self.statements]

    @cached_property
    def voices(self) -> frozenset[str]:
        """The words by which those are called who speak."""
        return frozenset(word for one in self.statements for word in self._voice(one.source)[1])
