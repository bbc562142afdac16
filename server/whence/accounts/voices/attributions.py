"""Prose becomes Attributions: who tells which stretch of it, by the words of saying that a language has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.accounts.pieces import Piece
from whence.accounts.voices.contents import Contents
from whence.accounts.voices.cues import Cues
from whence.accounts.voices.ground import FAR, LONG, Ground, Memory, Reader, Unit, is_person
from whence.accounts.voices.speakers import Speakers
from whence.accounts.voices.subjects import Subjects
from whence.accounts.voices.telling import Telling
from whence.accounts.voices.units import Units
from whence.accounts.words import AccountWords
from whence.model import Attribution, Source, Timex
from whence.text import Prose

_THIS = 4
"""Pieces at the head of a sentence of which one is a word of saying, where "that" before it stands for the sentence before."""


def find_voices(prose: Prose, words: AccountWords, times: Sequence[Timex] = ()) -> tuple[Attribution, ...]:
    """Every attribution in text order; ``times`` are no part of a name.

    "Die Fähre fährt am Freitag, sagte Hafenmeisterin Ana Ruiz." gives one: source Hafenmeisterin Ana Ruiz, content the ferry's going.
    """
    voices = _Voices(Ground(prose, words, times))
    found = sorted(voices.find(), key=lambda found: (found.start, found.end))
    return tuple(one for one in found if one.kind != "headline" or voices.known(one.source))


class _Voices(Reader):
    """Goes through one article from sentence to sentence, and remembers who spoke."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._memory = Memory()
        self._units, self._telling = Units(ground), Telling(ground)
        self._subjects = Subjects(ground, self._telling)
        self._speakers = Speakers(ground, self._subjects, self._memory)
        self._cues = Cues(ground, Contents(ground, self._subjects, self._telling), self._speakers, self._subjects, self._telling, self._memory)

    def find(self) -> Iterator[Attribution]:
        """Every attribution, sentence by sentence."""
        block = None
        before: Unit | None = None
        untold: Unit | None = None
        for unit in self._units.each():
            if unit.block != block:
                known = self._memory.subject or self._memory.last
                self._memory.carried = known if known and (is_person(known.name) or is_person(known.role)) else None
                self._memory.subject = before = None
            found = self._of_before(unit, before) or list(self._unit(unit, goes_on=unit.block == block and self._memory.last is not None))
            if found and untold and self._words.of_it and self._words.of_it.search(self._text, unit.start, unit.end):
                yield replace(found[0], start=untold.start, end=untold.end, kind="indirect")  # "Паром сел на мель. Об этом сообщил Рудин"
            yield from found
            before = None if found else unit
            untold = None if unit.block.kind == "headline" else before
            self._memory.subject = found[-1].source if found else self._about(unit)
            self._memory.person = next((one for one in (self._memory.subject, self._memory.last) if one and one.kind == "person"), self._memory.person)
            self._memory.where = self._subjects.at(unit.pieces)
            if not found and unit.block != block and not self._all_quoted(unit):
                self._memory.last = None  # a paragraph of the article's own: nobody goes on speaking behind it
            block = unit.block

    def known(self, source: Source) -> bool:
        """Whether a name is one that spoke."""
        return bool({word.casefold() for word in source.name.split() if word[:1].isupper()} & self._memory.spoke)

    def _unit(self, unit: Unit, *, goes_on: bool) -> Iterator[Attribution]:
        """The attributions of a sentence; ``goes_on`` is whether somebody spoke before it in its paragraph."""
        cues = self._cues.of(unit)
        cited = [*self._cues.cited(unit)]
        spoken = [piece for piece in unit.pieces if piece.sort == "quote"]
        if not cues:
            yield from self._uncued(unit, spoken, goes_on)
            return
        for index, cue in enumerate(cues):
            source = self._cues.as_told(unit, cue.source)
            own = [inner for at, inner in cited if index == len(cues) - 1 or at < unit.pieces[cues[index + 1].start].start]
            if own:
                cited = [one for one in cited if one[1] not in own]
                source = replace(source, via=tuple(inner for inner in own if inner.name != source.name))
            self._heard(source)
            first, last = unit.pieces[cue.start].start, unit.pieces[min(cue.end, len(unit.pieces)) - 1].end
            yield Attribution(source, *cue.content, first, last, "direct" if spoken else "indirect")

    def _of_before(self, unit: Unit, before: Unit | None) -> list[Attribution]:
        """Who tells the sentence ``before``, that nobody told: "Dat schrijft Ruiz vrijdag"."""
        pieces, words = unit.pieces, self._words
        if before is None or not pieces or pieces[0].lower not in words.this:
            return []
        verb = next((index for index in range(1, min(len(pieces), _THIS)) if pieces[index].lower not in words.helpers), 0)
        if not verb or pieces[verb].lower not in words.says or not self._telling.is_whole(pieces, verb):
            return []
        if any(piece.lower in words.that or piece.sort in ("quote", ":") for piece in pieces[verb + 1 :]):
            return []
        after = self._subjects.after(pieces, verb)
        source = self._subjects.source(after[1]) if after else self._speakers.stands_for(pieces, verb, verb)
        if source is None:
            return []
        self._heard(source)
        return [Attribution(source, before.start, before.end, pieces[0].start, pieces[verb].end)]

    def _heard(self, source: Source) -> None:
        """Somebody spoke."""
        self._memory.last = source
        self._memory.spoke |= {word.casefold() for word in f"{source.name} {source.role}".split() if word[:1].isupper()}

    def _uncued(self, unit: Unit, spoken: Sequence[Piece], goes_on: bool) -> Iterator[Attribution]:
        """What the last speaker goes on to say: a quotation, or a sentence in the form of a report."""
        if unit.block.kind == "headline":
            yield from self._titled(unit)
            return
        long = [piece for piece in spoken if piece.end - piece.start > LONG]
        painted = self._opens_colon(unit)
        if painted:
            yield painted
            return
        if long and not self._opened(unit, long[0]) and (goes_on or self._all_quoted(unit)):
            speaker = self._memory.subject if self._memory.subject and self._memory.subject.kind == "person" else self._memory.last
            if speaker:
                self._memory.last = speaker
                yield Attribution(speaker, long[0].start, long[-1].end, long[0].start, long[0].start, "direct")
            return
        found = self._behind_colon(unit, goes_on=goes_on)
        if found:
            yield found
        elif goes_on and self._memory.last and any(piece.lower in self._words.reported for piece in unit.pieces):
            yield Attribution(self._memory.last, unit.start, unit.end, unit.start, unit.start)

    def _behind_colon(self, unit: Unit, *, goes_on: bool) -> Attribution | None:
        """What somebody tells behind a colon, without a word of saying: "Ruiz zog Bilanz: 620 hätten gestreikt"; of a caption, who showed it."""
        pieces, words = unit.pieces, self._words
        caption = goes_on and words.has_cases and pieces[0].lower in words.tidings  # "Подпись под снимком: паром цел"
        for index in (at for at, piece in enumerate(pieces) if piece.sort == ":" and at):
            before, behind = pieces[:index], pieces[index + 1 :]
            speaker = self._memory.last if caption else self._subjects.alone(pieces, index) or self._subjects.begins(before) or self._subjects.doing(before) or self._subjects.introduced(before)
            quoted = any(one.sort == "quote" and one.end - one.start > LONG or one.lower in words.reported for one in behind)
            announced = self._shows_paper(before) or any(one.lower in words.tidings for one in before)
            if speaker and (quoted or len(behind) > 2 and announced):
                self._memory.last = speaker
                return Attribution(speaker, behind[0].start, unit.end, pieces[index].start, pieces[index].end)
        return None

    def _opens_colon(self, unit: Unit) -> Attribution | None:
        """Who tells behind a colon, in a language of cases where a subject opens the sentence: "Защитник Анна Рейн рисует другую картину: «…»"."""
        pieces = unit.pieces
        colon = next((index for index, piece in enumerate(pieces) if piece.sort == ":"), 0) if self._words.has_cases else 0
        if not colon or not any(piece.sort == "quote" and piece.end - piece.start > LONG for piece in pieces[colon + 1 : colon + 3]):
            return None
        at = self._phrases.subject(pieces, 0, colon)
        phrase = self._phrases.at(pieces, at) if at is not None else None
        if phrase is None or not is_person(phrase.text):
            return None
        source = self._subjects.source(phrase)
        self._heard(source)
        return Attribution(source, pieces[colon + 1].start, unit.end, pieces[colon].start, pieces[colon].end, "direct")

    def _opened(self, unit: Unit, quotation: Piece) -> bool:
        """Whether a clause about somebody and its colon open a quotation: "Il sindaco fornisce un dato diverso: «Erano 900»"."""
        at = unit.pieces.index(quotation)
        return self._words.adjectives_behind and at > 1 and unit.pieces[at - 1].sort == ":" and self._subjects.begins(unit.pieces[: at - 1]) is not None

    def _shows_paper(self, pieces: Sequence[Piece]) -> bool:
        """Whether a clause ends with something written or shown: "leyó una declaración de cuatro líneas"."""
        papers = self._words.papers
        return papers is not None and any(papers.match(piece.text) for piece in pieces[-FAR:])

    def _titled(self, unit: Unit) -> Iterator[Attribution]:
        """"Harbour master: ferry stays in port", the ``headline`` that names who says it."""
        for index, piece in enumerate(unit.pieces):
            if piece.sort == ":":
                phrase = self._phrases.at(unit.pieces, 0)
                behind = unit.pieces[index + 1 :]
                if phrase and phrase.end == index and len(behind) > 1 and index <= 4:
                    yield Attribution(self._subjects.source(phrase), behind[0].start, unit.end, piece.start, piece.end, "headline")
                return

    def _about(self, unit: Unit) -> Source | None:
        """Whom a sentence is about that nobody tells: the phrase it begins with."""
        return self._subjects.begins(unit.pieces)

    def _all_quoted(self, unit: Unit) -> bool:
        """Whether a sentence is a quotation, and nothing but marks beside it."""
        return all(piece.sort == "quote" or not piece.text[0].isalnum() for piece in unit.pieces)
