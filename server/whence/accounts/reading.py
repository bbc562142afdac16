"""What every finder of answers asks of an article: its statements, its times, and the fields that a claim takes from where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice
from re import Pattern

from whence.accounts.pieces import capitals, lowered, word_pattern
from whence.accounts.statements import NEAR, Statement, Stems, asks, statements
from whence.accounts.words import AccountWords
from whence.model import UNDECIDED, Article, Attribution, Claim, ConflictKind, Source, Timex
from whence.text import Prose

ACCOUNT = "account"
"""The attribute of every claim of this room."""


_OPENING = 2
"""Words beside a time in a clause that only says when."""
_NAME, _SHORT = 6, 3
"""Letters by which names are known, and of the shortest."""
_SINCE = 12
"""Characters before a time in which a word may say that something is so from then on."""
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_BEFORE = 24
"""Characters before a name in which its preposition stands."""
_BEHIND = 30
"""Characters behind "another" in which stands what is another: "другую дату"."""
_STAMPED = (":", " ", ".", "–", "—")
"""What stands behind the hour that opens a live blog's entry."""


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
        self._told: dict[Source, tuple[str, frozenset[str]]] = {}

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
        own = {stem for word in _called(source, self.words) for stem in self.stems.of_word(word)} if source.kind == "person" else set()
        said = {*flags, *statement.told, *(("headed",) if inside & self._headline and source.kind != "headline" else ()), *self._doubted(statement, kind), *(["supposed"] if self._supposes(statement, clause) or statement.is_condition else []), *(["foreseen"] if statement.holds("foreseen", clause) or statement.cue_holds("foreseen") else []), *(["history"] if self._history(statement) else [])}
        if source.kind == "headline" and self._echoed(kind, start, end, value):
            said.add("echoed")
        return Claim(
            start, end, self.text[start:end], source, kind, "", ACCOUNT, value, display,
            (
                ("block", str(statement.block)), ("sentence", str(statement.number)), ("clause", f"{clause[0]}:{clause[1]}"),
                *(("stem", stem) for stem in sorted(inside - own)), *(("said", f"{stem}={word}") for word in self.word.findall(self.text[slice(*clause)]) for stem in self.stems.of_word(word.casefold())), *(("around", stem) for stem in sorted(around - inside - own)),
                *(("flag", flag) for flag in sorted(said)), *(("moment", value) for value in self._moments(statement, clause)), *(("when", time.text.casefold()) for time in self.times_in(*clause)), *(("where", name) for name in self._where(clause) | self._opens_where(statement) | self._opened_where(statement)), *(("told_on", day) for day in self._days(statement, clause)), *(("span", span) for span in self._spans(statement, clause)), *(("hang", hang) for hang in self._hangs(clause)), *(("called", name) for name in sorted(self._named(statement))), *(("subject", stem) for stem in sorted(self._subject(statement))), *scope,
            ),
            ("dissent",) if "dissent" in said else (), bounds, told_by, speaker,
            question=self.words.questions[kind], reason=self.words.open_reason if value == UNDECIDED else self.words.reasons[kind],
            weight=0 if source.kind == "headline" else 10 + len(told_by.split()),
        )  # fmt: skip

    def asks(self, kind: ConflictKind) -> bool:
        """Whether the headline asks what claims of a kind answer."""
        return kind in self._asked

    def _hangs(self, clause: tuple[int, int]) -> frozenset[str]:
        """The words of a clause that have a phrase behind them, each with its preposition and the first word that says something there.

        "bij de overval op de supermarkt" has "overval op supermarkt".
        """
        voices, found = self.words.voices, set()
        said = [lowered(word) for word in self.word.findall(self.text[slice(*clause)])]
        for at in range(1, len(said) - 1):
            if said[at] in voices.prepositions:
                behind = next((word for word in said[at + 1 : at + 4] if word not in voices.determiners), "")
                if behind in voices.same:
                    continue
                found |= {f"{stem} {said[at]} {other}" for stem in self.stems.of_word(said[at - 1]) for other in self.stems.of_word(behind)}
        if voices.which and len(said) > 2 and said[0] in self.words.at and voices.which.search(said[1]):  # "В детской больнице": of that one, among others
            found |= {f"{stem} {said[0]} {other}" for stem in self.stems.of_word(said[2]) for other in self.stems.of_word(said[1])}
        return frozenset(found)

    def _echoed(self, kind: ConflictKind, start: int, end: int, value: str) -> bool:
        """Whether the article below its headline gives the number or the day that the headline has."""
        if kind == "date":
            return any(time.value == value for time in self.times if time.start > end)
        told = _DIGITS.match(self.text, start, end) or re.compile(".*").match(self.text, start, end)  # "74 km" is told by "74" as well
        return kind == "quantity" and told is not None and re.search(rf"(?<!\w){re.escape(told[0])}(?!\w|[.,]\d)", self.text[end:]) is not None

    def _history(self, statement: Statement) -> bool:
        """Whether a sentence names a year, or a month of one, before the article's, and not that something is so since."""
        times = self.times_in(statement.sentence.start, statement.sentence.end)
        years = {time.value[:4] for time in times if of_value(time) in ("year", "month") and time.value[:4] in time.text and not self.words.since.intersection(self.text[max(0, time.start - _SINCE) : time.start].casefold().split()[-1:])}
        return bool(self.published) and any(year < self.published[:4] for year in years)

    def _doubted(self, statement: Statement, kind: ConflictKind) -> frozenset[str]:
        """Whether the headline asks what a claim of a kind answers ("asked"), or the article says that accounts differ, at its head or where the claim stands ("contested")."""
        asked = {"asked"} if kind in self._asked else set()
        if self._restates(statement, kind):
            asked.add("restated")
        return frozenset(asked | ({"contested"} if self._differ & {0, 1, statement.block, statement.block - 1} else set()))

    def _restates(self, statement: Statement, kind: ConflictKind) -> bool:
        """Whether the words before a statement say that its voice gives another day, number or name: "В мэрии называют другую дату: …"."""
        before = max(statement.sentence.block.start, statement.sentence.start - NEAR), statement.start
        asked = self.words.asks.get(kind)
        if asked is None or statement.source.kind == "headline":
            return False
        behind = (self.text[other.end() : other.end() + _BEHIND].split() for other in self.words.about.dissent.finditer(self.text, *before))
        return any(words and asked.fullmatch(words[0].strip(".,:;")) for words in behind)

    @cached_property
    def _headline(self) -> frozenset[str]:
        """The stems of the headline."""
        return frozenset(stem for block in self.prose.blocks if block.kind == "headline" for stem in self.stems.of(self.text[block.start : block.end]))

    @cached_property
    def _asked(self) -> frozenset[ConflictKind]:
        headline = [sentence for sentence in self.prose.sentences if sentence.block.kind == "headline"]
        opening = {kind for kind, words in self.words.asks.items() for sentence in headline if _opens_with(words, self.text[sentence.start : sentence.end])}
        disputed = [sentence for sentence in headline if asks(self.text, sentence) or self.words.about.dissent.search(self.text, sentence.start, sentence.end)]
        return frozenset(opening | {kind for kind, words in self.words.asks.items() for sentence in disputed if words.search(self.text, sentence.start, sentence.end)})

    @cached_property
    def _differ(self) -> frozenset[int]:
        """The blocks in which the article's own words say that accounts differ."""
        headline = {number for number, sentence in enumerate(self.prose.sentences) if sentence.block.kind == "headline"}
        told = {statement.number for statement in self.statements} - headline
        pattern = self.words.differ
        blocks = {block.start: number for number, block in enumerate(self.prose.blocks)}
        if pattern is None:
            return frozenset()
        return frozenset(blocks[sentence.block.start] for number, sentence in enumerate(self.prose.sentences) if number not in told and pattern.search(self.text, sentence.start, sentence.end))

    def _moments(self, statement: Statement, clause: tuple[int, int]) -> frozenset[str]:
        """When a clause is told of: the days and hours in it, the hours and parts of the day in its sentence, or the stamp before its paragraph."""
        sentence, block = statement.sentence, statement.sentence.block
        stamp = [time for time in self.times_in(block.start, block.start + 1) if time.type == "TIME" and self.text[time.end : time.end + 1] in _STAMPED]
        hours = [time for time in self.times_in(sentence.start, sentence.end) if of_value(time) in ("hour", "part")]
        return frozenset(time.value for time in (stamp or [*hours, *self.times_in(*clause), *self.opening(statement)]) if of_value(time))

    def opening(self, statement: Statement) -> Sequence[Timex]:
        """The times of a first clause that holds little else: "En 2019, …"."""
        if len(statement.clauses) < 2 or not self.words.voices.articles:
            return ()
        start, end = statement.clauses[0]
        times = self.times_in(start, end)
        alone = sum(not any(time.start <= word.start() < time.end for time in times) for word in self.word.finditer(self.text, start, end)) <= _OPENING
        return times if alone else ()

    def _subject(self, statement: Statement) -> frozenset[str]:
        """The stems of the noun that a statement opens with, behind its article: "usine" of "L'usine emploie 300 salariés", or with its article at its end: "Bron"."""
        voices = self.words.voices
        first, second = ([word[0].casefold() for word in islice(self.word.finditer(self.text, statement.start, statement.end), 2)] + ["", ""])[:2]
        if lowered(first) in voices.determiners:
            return self.stems.of_word(second)
        return self.stems.of_word(first) if voices.definite and voices.definite.search(first) else frozenset()

    def _named(self, statement: Statement) -> frozenset[str]:
        """The names in a statement, by their beginnings, but for those of its voices: where two tell of different ones, they may tell of two things."""
        voices, words = self.words.voices, self.words
        if not voices.articles or statement.source.kind == "headline":
            return frozenset()
        small = voices.determiners | voices.prepositions | voices.conjunctions | voices.relatives | voices.pronouns | voices.links | words.stop | words.figures.numbers.keys() | voices.helpers
        runs = [(first, last) for run in capitals(self.text, statement.start, statement.end, voices.elided) for first, last in run]
        told = [self.text[first:last].casefold() for first, last in runs if not any(time.start <= first < time.end for time in self.times_in(statement.start, statement.end))]
        return frozenset(name[:_NAME] for name in told if len(name) >= _SHORT and name not in small and name not in self.voices)

    def _supposes(self, statement: Statement, clause: tuple[int, int]) -> bool:
        """Whether a clause only says what might be, or its sentence opens with "if"."""
        opens = [_WORD.search(self.text, *span) for span in ((statement.start, statement.end), clause)]
        return statement.holds("supposed", clause) or any(first and first[0].casefold() in self.words.about.conditions for first in opens)

    def _where(self, clause: tuple[int, int]) -> frozenset[str]:
        """The names in a clause that stand right behind a preposition of place; where every noun looks like one, without an article: "in Kassel"."""
        small, bare, cases = self.words.voices.determiners, self.words.voices.nouns_have_capitals, bool(self.words.voices.roles)
        found = set()
        for run in capitals(self.text, *clause):
            if len(run) > 1 and self.text[slice(*run[0])].casefold() in (self.words.bare_at or self.words.at) - small:  # "In Kassel" opens the sentence
                found.add(self.text[run[1][0] : run[-1][1]].casefold())
                continue
            before = self.text[max(clause[0], run[0][0] - _BEFORE) : run[0][0]].casefold().split()[-2:]
            if before and (before[-1] in (self.words.bare_at if bare else self.words.at) or not bare and (before[-1] in small or cases and before[-1].isalpha()) and before[0] in self.words.at):
                found.add(self.text[run[0][0] : run[-1][1]].casefold())
        return frozenset(found)

    def _opens_where(self, statement: Statement) -> frozenset[str]:
        """The names of places in the first clause, where in a language of cases it opens with such: "В аварии под Касимовом, по данным …"."""
        opening = next(iter(statement.clauses), (statement.start, statement.start))
        first = self.word.search(self.text, *opening)
        return self._where(opening) if self.words.voices.roles and first and first[0].casefold() in self.words.at else frozenset()

    def _opened_where(self, statement: Statement) -> frozenset[str]:
        """The name of a place that a sentence opens with before it says who tells: "A Como la polizia parla di tre morti"."""
        start = statement.sentence.start
        opening = self.word.match(self.text, start)
        if not self.words.voices.articles or opening is None or lowered(opening[0]) not in self.words.at or statement.start <= opening.end():
            return frozenset()
        behind = min(statement.start, opening.end() + _BEFORE)
        run = next(capitals(self.text, opening.end(), behind, self.words.voices.elided), [])
        small = self.text[opening.end() : run[0][0]].casefold().split() if run else []
        return frozenset({self.text[run[0][0] : run[-1][1]].casefold()}) if run and set(small) <= self.words.voices.determiners else frozenset()

    def _days(self, statement: Statement, clause: tuple[int, int]) -> frozenset[str]:
        """The days on which something is told: those in its sentence, outside its clause."""
        sentence = statement.sentence
        return frozenset(time.value[:10] for time in self.times_in(sentence.start, sentence.end) if of_value(time) in ("day", "hour", "part") and not clause[0] <= time.start < clause[1])

    def _spans(self, statement: Statement, clause: tuple[int, int]) -> frozenset[str]:
        """From when to when holds what a clause tells: the times in it, and the hours in the statement, as "begin/until"."""
        times = {*self.times_in(*clause), *(time for time in self.times_in(statement.start, statement.end) if of_value(time) in ("hour", "part"))}
        return frozenset(f"{time.begin}/{time.until}" for time in times if of_value(time) and time.begin and time.until)

    def _voice(self, source: Source) -> tuple[str, frozenset[str]]:
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
        return [one.start for one in self.statements]

    @cached_property
    def voices(self) -> frozenset[str]:
        """The words by which those are called who speak."""
        return frozenset(word for one in self.statements for word in self._voice(one.source)[1])


def _opens_with(words: Pattern[str], headline: str) -> bool:
    """Whether a headline, or what stands behind its colon, opens with a question word: "Сход вагонов: где это случилось"."""
    return words.match(headline) is not None or any(words.match(part.strip()) for part in headline.split(":")[1:])


def render(source: Source, words: AccountWords) -> str:
    """A voice with whom it cites, as a reader sees it.

    ``Source("Ana Ruiz", via=(Source("den Lotsen"),))`` → "Ana Ruiz, unter Berufung auf den Lotsen".
    """
    if source.kind == "headline":
        return words.headline_text
    text = source.as_told or source.name
    text = f"{text}, {source.role}" if source.role else text
    return text + "".join(f", {render(inner, words)}" if inner.as_told else words.citing_text.format(source=render(inner, words)) for inner in source.via)


def identity(source: Source, words: AccountWords) -> frozenset[str]:
    """The words that tell one voice from another, without the endings of their case: the surname of a person, and of a body its name.

    ``Source("Bürgermeisterin Ana Ruiz")`` is known by "ruiz", "Тюрина" by "тюрин".
    """
    if source.kind == "headline":
        return frozenset({"headline"})
    return frozenset(words.voices.bare(word) for word in _called(source, words))


def _called(source: Source, words: AccountWords) -> frozenset[str]:
    """The same words as they are written, in lower case."""
    voices = words.voices
    named = word_pattern(voices.elided).findall(f"{source.name} {source.role}")
    for text in (source.role, source.name):
        last = text.split()[-2:]
        if source.kind == "person" and len(last) == 2 and all(part[:1].isupper() for part in last):
            return frozenset({last[1].casefold().strip(",.")})
    found = {part.casefold() for part in named if lowered(part) not in voices.determiners | voices.links | voices.prepositions}
    return frozenset(found or {source.name.casefold()})


def of_value(timex: Timex) -> str:
    """The granularity of a time's value: "day", "hour", "month" …, or "" where it names no date.

    ``"2025-07-23"`` is "day", ``"2025-07-23T12:00"`` "hour", ``"P2W"`` and ``"PAST_REF"`` are "".
    """
    value = timex.value
    if not value[:4].isdigit():
        return ""
    if "T" in value:
        return "hour" if value[value.index("T") + 1 :][:1].isdigit() else "part"
    return {4: "year", 7: "month", 8: "week", 10: "day"}.get(len(value), "other")
