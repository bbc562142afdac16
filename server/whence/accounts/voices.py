"""Prose becomes Attributions: who tells which stretch of it, by the words of saying that a language has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

from whence.accounts.naming import Phrase, Phrases
from whence.accounts.pieces import Piece, cut
from whence.accounts.utterances import utterances
from whence.accounts.words import AccountWords
from whence.model import Attribution, Block, Source, Timex
from whence.text import Prose

_FAR = 8
"""Pieces between a name and its word of saying, at most."""
_INSERTED = 24
"""The same, with what is inserted between commas."""
_SAID, _NAME = 12, 40
"""Characters of a quotation that somebody says, at least, and of one that is a paper's name, at most."""
_THIS = 4
"""Pieces at the head of a sentence of which one is a word of saying, where "that" before it stands for the sentence before."""
_THAT = 14
"""Pieces behind a word of saying in which "that" or a colon may open what is said."""


class _Unit(NamedTuple):
    """A sentence, or several that one quotation spans."""

    start: int
    end: int
    block: Block
    pieces: list[Piece]


class _Cue(NamedTuple):
    """A word of saying (``start``/``end`` are indices of pieces) with who says it, and the span of what is said."""

    start: int
    end: int
    source: Source
    content: tuple[int, int]


def find_voices(prose: Prose, words: AccountWords, times: Sequence[Timex] = ()) -> tuple[Attribution, ...]:
    """Every attribution in text order; ``times`` are no part of a name.

    "Die Fähre fährt am Freitag, sagte Hafenmeisterin Ana Ruiz." gives one: source Hafenmeisterin Ana Ruiz, content the ferry's going.
    """
    voices = _Voices(prose, words, times)
    found = sorted(voices.find(), key=lambda found: (found.start, found.end))
    return tuple(one for one in found if one.kind != "headline" or voices.known(one.source))


class _Voices:
    def __init__(self, prose: Prose, words: AccountWords, times: Sequence[Timex]) -> None:
        self._prose, self._text, self._words, self._numbers = prose, prose.text, words.voices, words.figures.numbers
        self._denies, self._negations = words.about.denies, words.about.negations
        self._spans = utterances(prose.text, prose.blocks, words.voices)
        self._times = [(time.start, time.end) for time in times]
        self._openings = [start for start, _ in self._times]
        self._phrases = Phrases(prose.text, words.voices, self._in_time)
        self._last: Source | None = None
        """Who spoke last."""
        self._subject: Source | None = None
        """Whom the sentence before was about."""
        self._here: Source | None = None
        """Who told last in the sentence that is read."""
        self._carried: Source | None = None
        """The person whom the paragraph before ended with."""
        self._spoke: set[str] = set()
        """The words with a capital of all who spoke."""

    def find(self) -> Iterator[Attribution]:
        block = None
        before: _Unit | None = None
        untold: _Unit | None = None
        for unit in self._units():
            if unit.block != block:
                known = self._subject or self._last
                self._carried = known if known and (_named(known.name) or _named(known.role)) else None
                self._subject = before = None
            found = self._of_before(unit, before) or list(self._unit(unit, goes_on=unit.block == block and self._last is not None))
            if found and untold and self._words.of_it and self._words.of_it.search(self._text, unit.start, unit.end):
                yield replace(found[0], start=untold.start, end=untold.end, kind="indirect")  # "Паром сел на мель. Об этом сообщил Рудин"
            yield from found
            before = None if found else unit
            untold = None if unit.block.kind == "headline" else before
            self._subject = found[-1].source if found else self._about(unit)
            if not found and unit.block != block and not self._all_quoted(unit):
                self._last = None  # a paragraph of the article's own: nobody goes on speaking behind it
            block = unit.block

    def known(self, source: Source) -> bool:
        """Whether a name is one that spoke."""
        return bool({word.casefold() for word in source.name.split() if word[:1].isupper()} & self._spoke)

    # ---- units
    def _units(self) -> Iterator[_Unit]:
        start = end = -1
        block: Block | None = None
        for sentence in self._prose.sentences:
            if sentence.endless:
                continue
            if block == sentence.block and block is not None and self._spanned(end, sentence.start):
                end = sentence.end
                continue
            if block is not None:
                yield self._made(start, end, block)
            start, end, block = sentence.start, sentence.end, sentence.block
        if block is not None:
            yield self._made(start, end, block)

    def _made(self, start: int, end: int, block: Block) -> _Unit:
        return _Unit(start, end, block, cut(self._text, start, end, self._quotes(start, end), self._words.elided, self._words.together))

    def _spanned(self, end: int, start: int) -> bool:
        """Whether a quotation holds both, or one ends between them and the words behind it only say whose it was."""
        return any(first < end and start < last for first, last in self._quotes(end - 1, start + 1)) or self._text[start : start + 1] in "–—" and any(last == end for _, last in self._quotes(end - 2, end))

    def _quotes(self, start: int, end: int) -> list[tuple[int, int]]:
        index = max(0, bisect_right(self._spans, (start, 0)) - 1)
        found = []
        for first, last in self._spans[index:]:
            if first >= end:
                break
            if last > start:
                found.append((first, last))
        return found

    def _all_quoted(self, unit: _Unit) -> bool:
        return all(piece.sort == "quote" or not piece.text[0].isalnum() for piece in unit.pieces)

    def _in_time(self, piece: Piece) -> bool:
        index = bisect_right(self._openings, piece.start) - 1
        return index >= 0 and piece.start < self._times[index][1]

    # ---- a unit
    def _unit(self, unit: _Unit, *, goes_on: bool) -> Iterator[Attribution]:
        cues = self._cues(unit)
        cited = [*self._cited(unit)]
        spoken = [piece for piece in unit.pieces if piece.sort == "quote"]
        if not cues:
            yield from self._uncued(unit, spoken, goes_on)
            return
        for index, cue in enumerate(cues):
            source = cue.source
            own = [inner for at, inner in cited if index == len(cues) - 1 or at < unit.pieces[cues[index + 1].start].start]
            if own:
                cited = [one for one in cited if one[1] not in own]
                source = replace(source, via=tuple(inner for inner in own if inner.name != source.name))
            self._heard(source)
            first, last = unit.pieces[cue.start].start, unit.pieces[min(cue.end, len(unit.pieces)) - 1].end
            yield Attribution(source, *cue.content, first, last, "direct" if spoken else "indirect")

    def _of_before(self, unit: _Unit, before: _Unit | None) -> list[Attribution]:
        """Who tells the sentence ``before``, that nobody told: "Dat schrijft Ruiz vrijdag"."""
        pieces, words = unit.pieces, self._words
        if before is None or not pieces or pieces[0].lower not in words.this:
            return []
        verb = next((index for index in range(1, min(len(pieces), _THIS)) if pieces[index].lower not in words.helpers), 0)
        if not verb or pieces[verb].lower not in words.says or not self._is_whole(pieces, verb) or any(piece.lower in words.that or piece.sort in ("quote", ":") for piece in pieces[verb + 1 :]):
            return []
        after = self._after(pieces, verb)
        source = self._source(after[1]) if after else self._stands_for(pieces, verb, verb)
        if source is None:
            return []
        self._heard(source)
        return [Attribution(source, before.start, before.end, pieces[0].start, pieces[verb].end)]

    def _heard(self, source: Source) -> None:
        """Somebody spoke."""
        self._last = source
        self._spoke |= {word.casefold() for word in f"{source.name} {source.role}".split() if word[:1].isupper()}

    def _uncued(self, unit: _Unit, spoken: Sequence[Piece], goes_on: bool) -> Iterator[Attribution]:
        """What the last speaker goes on to say: a quotation, or a sentence in the form of a report."""
        if unit.block.kind == "headline":
            yield from self._titled(unit)
            return
        long = [piece for piece in spoken if piece.end - piece.start > 24]
        if long and (goes_on or self._all_quoted(unit)):
            speaker = self._subject if self._subject and self._subject.kind == "person" else self._last
            if speaker:
                self._last = speaker
                yield Attribution(speaker, long[0].start, long[-1].end, long[0].start, long[0].start, "direct")
            return
        for index, piece in enumerate(unit.pieces):
            if piece.sort == ":" and index:  # "Ruiz zog Bilanz: 620 hätten gestreikt"
                behind = unit.pieces[index + 1 :]
                speaker = self._alone(unit.pieces, index) or self._begins(unit.pieces[:index]) or self._doing(unit.pieces[:index]) or self._introduced(unit.pieces[:index])
                quoted = any(one.sort == "quote" and one.end - one.start > 24 or one.lower in self._words.reported for one in behind)
                announced = self._shows_paper(unit.pieces[:index]) or any(one.lower in self._words.tidings for one in unit.pieces[:index])
                if speaker and (quoted or len(behind) > 2 and announced):
                    self._last = speaker
                    yield Attribution(speaker, behind[0].start, unit.end, piece.start, piece.end)
                    return
        if goes_on and self._last and any(piece.lower in self._words.reported for piece in unit.pieces):
            yield Attribution(self._last, unit.start, unit.end, unit.start, unit.start)

    def _alone(self, pieces: Sequence[Piece], colon: int) -> Source | None:
        """Whom a name names that stands alone between a mark and a colon: "Of dat zorgen baart, Vermue: …"."""
        start = next((at for at in range(colon - 1, -1, -1) if pieces[at].sort in (",", ")", ";", "–", "—")), -1) + 1
        phrase = self._phrases.at(pieces, start) if start < colon else None
        return self._source(phrase) if phrase and phrase.end == colon and any(piece.capital for piece in pieces[start:colon]) else None

    def _introduced(self, pieces: Sequence[Piece]) -> Source | None:
        """Whom a clause names that does not open with him: "Preguntado ayer, el jefe de obra, Edo Lim, fue tajante"."""
        for at in (at + 1 for at, piece in enumerate(pieces) if piece.sort == ","):
            source = self._begins(pieces[at:])
            if source:
                return source
        return None

    def _shows_paper(self, pieces: Sequence[Piece]) -> bool:
        """Whether a clause ends with something written or shown: "leyó una declaración de cuatro líneas"."""
        papers = self._words.papers
        return papers is not None and any(papers.match(piece.text) for piece in pieces[-_FAR:])

    def _titled(self, unit: _Unit) -> Iterator[Attribution]:
        """"Harbour master: ferry stays in port", the ``headline`` that names who says it."""
        for index, piece in enumerate(unit.pieces):
            if piece.sort == ":":
                phrase = self._phrases.at(unit.pieces, 0)
                behind = unit.pieces[index + 1 :]
                if phrase and phrase.end == index and len(behind) > 1 and index <= 4:
                    yield Attribution(self._source(phrase), behind[0].start, unit.end, piece.start, piece.end, "headline")
                return

    def _about(self, unit: _Unit) -> Source | None:
        """Whom a sentence is about that nobody tells: the phrase it begins with."""
        return self._begins(unit.pieces)

    def _begins(self, pieces: Sequence[Piece]) -> Source | None:
        """Whom the phrase names that opens a sentence."""
        first = 0
        while first < len(pieces) and (pieces[first].sort not in ("word", "quote") or pieces[first].lower in self._words.conjunctions - self._words.determiners or self._opens_time(pieces, first)):
            first += 1
        phrase = self._phrases.at(pieces, first, body=False)
        if phrase is None or not any(piece.capital or piece.sort == "quote" for piece in pieces[first + 1 : phrase.end]) and pieces[first].lower not in self._words.determiners | self._words.roles:
            return None
        return self._source(phrase)

    def _opens_time(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a piece belongs to a time, or stands before one: "Alle 22.48"."""
        behind = pieces[index + 1 : index + 2]
        return self._words.articles and (self._in_time(pieces[index]) or pieces[index].lower in self._words.prepositions and bool(behind) and self._in_time(behind[0]))

    def _doing(self, pieces: Sequence[Piece]) -> Source | None:
        """Who does something in a sentence, where a language tells subjects by their form: "Замерив плёнку, эколог Вайнер получила"."""
        for start in (0, *(at + 1 for at, piece in enumerate(pieces) if piece.sort == ",")):
            at = self._phrases.subject(pieces, start, len(pieces))
            phrase = self._phrases.at(pieces, at) if at is not None else None
            if phrase:
                return self._source(phrase)
        return None

    # ---- cues
    def _cues(self, unit: _Unit) -> list[_Cue]:
        found = [*self._said(unit), *self._according(unit), *self._held(unit)]
        found.sort(key=lambda cue: cue.start)
        kept: list[_Cue] = []
        for cue in found:
            if kept and (cue.start < kept[-1].end or cue.source == kept[-1].source and cue.content[0] >= kept[-1].content[0] and cue.content[1] <= kept[-1].content[1]):
                continue  # he says it once
            kept.append(cue)
        kept = [*self._relayed(unit, kept)]
        bounded = [self._bounded(unit, kept, index) for index in range(len(kept))]
        return [cue for cue in bounded if self._text[slice(*cue.content)].strip(" ,:;–—-")]

    def _relayed(self, unit: _Unit, cues: Sequence[_Cue]) -> Iterator[_Cue]:
        """The cues; where a body speaks through somebody, he alone tells: "La direction dément : rien n'est vendu, a dit Paul Roux"."""
        opened = 0
        for cue, following in zip_longest(cues, cues[1:]):
            colon = next((piece for piece in unit.pieces[cue.end : following.start if following else 0] if piece.sort == ":"), None) if self._words.articles else None
            if opened and cue.content[1] <= unit.pieces[cue.start].start:
                cue = cue._replace(content=(max(opened, cue.content[0]), cue.content[1]))
            opened = 0
            if colon and following and following.content[1] <= unit.pieces[following.start].start and cue.content[0] >= colon.end:
                opened = next(piece.start for piece in unit.pieces if piece.start > colon.start)
                continue
            yield cue

    def _bounded(self, unit: _Unit, cues: Sequence[_Cue], index: int) -> _Cue:
        """A cue whose content stops where the next voice's clause begins, and starts behind the one before."""
        cue = cues[index]
        start, end = cue.content
        if index and (spoken := self._quoted_between(unit, cues[index - 1], cue)) and start <= spoken.start:
            return cue._replace(content=(spoken.start, end))  # "… komt op een ander getal uit: “Wij waren met 5000”, roept Aaldering"
        if index + 1 < len(cues) and (spoken := self._quoted_between(unit, cue, cues[index + 1])) and cues[index + 1].content[0] <= spoken.start:
            return cue._replace(content=(start, max(start, spoken.start)))
        if index + 1 < len(cues):
            following = unit.pieces[cues[index + 1].start].start
            if start < following < end:
                end = self._clause_before(unit, start, following) or following
        if index:
            before = cues[index - 1]
            last = unit.pieces[before.end - 1].end
            if start < last < end:
                start = self._clause_before(unit, last, unit.pieces[cue.start].start) or last
        return cue._replace(content=(start, end))

    def _quoted_between(self, unit: _Unit, one: _Cue, other: _Cue) -> Piece | None:
        """The quotation right before the words of the second voice, behind those of the first."""
        between = [piece for piece in unit.pieces[one.end : other.start] if piece.sort != ","]
        return between[-1] if between and between[-1].sort == "quote" and between[-1].end - between[-1].start > _SAID else None

    def _clause_before(self, unit: _Unit, start: int, end: int) -> int:
        """Where the last clause within ``start:end`` begins, 0 where there is one only."""
        marks = [piece.end for piece in unit.pieces if start < piece.start < end and piece.sort in (",", ";", ":", "–", "—")]
        return marks[-1] if marks else 0

    def _said(self, unit: _Unit) -> Iterator[_Cue]:
        pieces, taken, self._here = unit.pieces, -1, None
        for index, piece in enumerate(pieces):
            if piece.sort != "word" or not self._tells(piece) or index < taken or self._is_noun(pieces, index) or not self._is_whole(pieces, index) or not self._is_finite(pieces, index):
                continue
            named = self._who(pieces, index)
            if named is None:
                continue
            self._here, first, last = source, _, _ = named
            content = self._content(unit, pieces, index, first, last) or self._denied(unit, piece)
            behind = self._words.articles and last > index + 1 and content is not None and content[1] <= piece.start  # "…, promet la directrice"
            if content and (piece.lower not in self._words.weak or behind or self._is_told(pieces, index, content)):
                yield _Cue(first, last, source, content)
                taken = last
                if self._words.articles:
                    yield from self._gapped(unit, max(last, index + 1))

    def _gapped(self, unit: _Unit, behind: int) -> Iterator[_Cue]:
        """Who gives another number behind a comma, with no verb of his own: "La police a compté 300 manifestants, la CGT 800."."""
        pieces = unit.pieces
        given = any(pieces[at].sort == "number" and not self._in_time(pieces[at]) or pieces[at].lower in self._numbers for at in range(behind, min(len(pieces), behind + _FAR)))
        for at in range(behind + 1, len(pieces) if given else 0):
            start = at + 1 + (pieces[at + 1 : at + 2] != [] and pieces[at + 1].lower in self._words.conjunctions)
            if pieces[at].sort not in (",", ";") or start >= len(pieces) or not pieces[start].capital and pieces[start].lower not in self._words.determiners:
                continue
            phrase = self._phrases.at(pieces, start)
            if phrase is None:
                continue
            opening = phrase.last + (pieces[phrase.last : phrase.last + 1] != [] and pieces[phrase.last].sort == ",")  # "los convocantes, en 45.000"
            number = next((on for on in range(opening, len(pieces)) if pieces[on].lower not in self._words.links and pieces[on].lower not in self._words.prepositions and pieces[on].lower not in self._words.helpers), len(pieces))
            closes = number + 4 >= len(pieces) or any(piece.sort in (",", ";", ".") for piece in pieces[number + 1 : number + 5])
            if closes and number < len(pieces) and not self._in_time(pieces[number]) and (pieces[number].sort == "number" or pieces[number].lower in self._numbers):
                yield _Cue(start, phrase.end, self._source(phrase), (pieces[number].start, next((piece.start for piece in pieces[number:] if piece.sort in (",", ";")), unit.end)))

    def _denied(self, unit: _Unit, verb: Piece) -> tuple[int, int] | None:
        """A sentence that says nothing but that somebody denies it: "В музее это отрицают"."""
        return (verb.start, unit.end) if self._words.roles and self._denies.match(self._text, verb.start, unit.end) else None

    def _tells(self, piece: Piece) -> bool:
        """Whether a word may be one of saying."""
        words, lower = self._words, piece.lower
        return lower in words.says or lower in words.weak or lower in words.written

    def _is_noun(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a form of a verb is a noun there: "la denuncia"."""
        if pieces[index].capital and index and self._words.nouns_have_capitals:
            return True
        return pieces[index].lower in self._words.also_nouns and index > 0 and pieces[index - 1].lower in self._words.determiners | self._words.links

    def _is_finite(self, pieces: Sequence[Piece], verb: int) -> bool:
        """Whether a participle has its auxiliary before it."""
        words = self._words
        if words.participle is None or not words.participle.search(pieces[verb].lower):
            return True
        first = verb
        while first and pieces[first - 1].lower in words.helpers:
            first -= 1
        return any(piece.lower in words.having for piece in pieces[first:verb]) or any(part in words.having for part in pieces[verb].lower.split())

    def _is_whole(self, pieces: Sequence[Piece], verb: int) -> bool:
        """Whether the other part of a verb of two stands behind it: "deelde … mee"."""
        lower = pieces[verb].lower
        if any(piece.lower in self._words.beside.get(lower, ()) for piece in pieces[verb + 1 : verb + 2]):
            return False  # "har skrivit på"
        return lower not in self._words.parted or self._second_part(pieces, verb, verb + 1) > 0

    def _second_part(self, pieces: Sequence[Piece], verb: int, start: int) -> int:
        """The index of the last piece of a verb's other part, from ``start`` on; 0 where there is none."""
        for part in self._words.parted.get(pieces[verb].lower, ()):
            wanted = part.split("_")
            for at in range(start, len(pieces) - len(wanted) + 1):
                if all(pieces[at + index].lower == word for index, word in enumerate(wanted)):
                    return at + len(wanted) - 1
        return 0

    def _is_told(self, pieces: Sequence[Piece], verb: int, content: tuple[int, int]) -> bool:
        """Whether the form of what stands there is that of something said: a quotation, a "that", a reported verb; or it gives a number."""
        words = self._words
        inside = [index for index, piece in enumerate(pieces) if content[0] <= piece.start < content[1]]
        before = pieces[inside[0] - 1].lower if inside and inside[0] else ""
        if self._denies.search(self._text, pieces[verb].start, pieces[-1].end):
            return True
        titles = {at for at in inside if words.roles and at and pieces[at].sort == "quote" and pieces[at - 1].sort == "word" and pieces[at].end - pieces[at].start <= _NAME}  # "Картину «Зимний порт» написал"
        return before in words.that or any(at not in titles and pieces[at].sort in ("quote", "number") or self._in_time(pieces[at]) or pieces[at].lower in words.reported or pieces[at].lower in self._numbers for at in inside)

    def _who(self, pieces: Sequence[Piece], verb: int) -> tuple[Source, int, int] | None:
        """Who says it, and the indices of the pieces that are the clause of saying."""
        first = verb
        while first and pieces[first - 1].lower in self._words.helpers:
            first -= 1
        if self._words.articles and self._is_between(pieces, first, verb):
            person = self._stands_for(pieces, first, verb)
            return (person, first, verb + 1) if person else None
        if self._words.passive.intersection(piece.lower for piece in pieces[first:verb]) and pieces[verb].lower not in self._words.written:
            phrase = self._by(pieces, verb)
            return (self._source(phrase), first, phrase.end) if phrase else None
        if self._words.articles and first and pieces[first - 1].lower in self._words.determiners and pieces[first - 1].sort == "word" and not pieces[first - 1].capital:
            first -= 1  # "le maire l'a dit"
        aside = first > 0 and pieces[first - 1].lower in self._words.told_as  # "según informó la policía"
        turned = any(piece.lower in self._words.turned for piece in pieces[first : verb + 1])
        if not aside and not turned and not self._behind_content(pieces, first):
            before = self._before(pieces, first, verb)
            after = self._after(pieces, verb) if before and self._words.roles else None
            if before and not (after and self._names(pieces, after) and not self._names(pieces, before)):
                start, phrase = before
                return self._source(phrase), start, verb + 1
        first -= aside
        joined = not aside and first > 0 and pieces[first - 1].lower in self._words.conjunctions and pieces[first - 2].sort != "quote"
        earlier = self._here if joined and not self._words.nouns_have_capitals else None
        if earlier:
            return earlier, first, verb + 1  # "… y difundió una foto"
        stands = first > 0 and pieces[first - 1].lower in self._words.pronouns - self._words.determiners
        after = None if stands or not self._may_follow(pieces, first) else self._after(pieces, verb)
        if after and aside and not self._is_role(after[1], pieces):
            return self._source(after[1]._replace(aside="")), first, after[1].last
        if after and (aside or self._words.roles or self._is_subject(pieces, first, after[1])):
            return self._source(after[1]), first, after[1].end
        if aside:
            person = self._subject or self._last
            return (person, first, verb + 1) if person else None
        person = self._stands_for(pieces, first, verb)
        return (person, first, verb + 1) if person else None

    def _by(self, pieces: Sequence[Piece], verb: int) -> Phrase | None:
        """Who says what is told in the passive: "fue anunciado el lunes por la alcaldesa"."""
        for at in range(verb + 1, min(len(pieces), verb + _FAR)):
            if pieces[at].lower in self._words.agents:
                return self._phrases.at(pieces, at + 1)
        return None

    def _is_between(self, pieces: Sequence[Piece], first: int, verb: int) -> bool:
        """Whether a word of saying stands alone between two commas: "El puente, explicó, aguantará"; not "dijo, por el contrario, que …"."""
        if any(pieces[at].sort == "," and pieces[at + 1].lower in self._words.that for at in range(verb + 2, min(len(pieces) - 1, verb + _FAR))):
            return False
        return 0 < first and verb + 1 < len(pieces) and pieces[first - 1].sort == pieces[verb + 1].sort == "," and pieces[first - 2].sort != "quote"

    def _may_follow(self, pieces: Sequence[Piece], first: int) -> bool:
        """Whether who says it may stand behind the word of saying: in a language of articles, where that opens its clause."""
        if not self._words.articles or first == 0 or pieces[first - 1].sort not in ("word", "number"):
            return True
        words, lower = self._words, pieces[first - 1].lower
        return lower in words.conjunctions or lower in words.relatives or lower in words.that or self._in_time(pieces[first - 1])

    def _names(self, pieces: Sequence[Piece], found: tuple[int, Phrase]) -> bool:
        """Whether a phrase names who tells as a subject does, and no object stands there: "другую дату назвал директор"."""
        start, phrase = found
        return self._phrases.named(pieces[start : phrase.end])

    def _behind_content(self, pieces: Sequence[Piece], first: int) -> bool:
        """Whether a quotation, or a clause and its comma, stands before a word of saying."""
        at = first - 1
        if at >= 0 and pieces[at].sort in (",", "–", "—", "-"):
            at -= 1
            if at >= 0 and pieces[at].sort in (",", "–", "—"):
                at -= 1
        if at < 0 or pieces[at].sort != "quote":
            return False
        length = pieces[at].end - pieces[at].start
        named = at == first - 1 and at > 0 and pieces[at - 1].sort == "word" and length <= _NAME  # "Der „Bote“ meldet"
        return length > _SAID and not named

    def _before(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[int, Phrase] | None:
        """The phrase before a word of saying that is its subject, the longest way back."""
        opening = self._words.conjunctions | self._words.relatives - self._words.determiners | self._words.that
        starts = [0, *(index + 1 for index in range(first) if pieces[index].sort in (",", ";", ":", "–", "—", "-", "quote", "(", ")", "…") or pieces[index].lower in opening)]
        for boundary in starts:
            start = boundary
            while start < first and (pieces[start].lower in self._words.conjunctions or pieces[start].lower in self._words.relatives - self._words.determiners or not (pieces[start].text[0].isalpha() or pieces[start].sort == "quote") or self._in_time(pieces[start]) or self._opens_time(pieces, start)):
                start += 1
            within = start
            if start < first and pieces[start].lower in self._words.within and pieces[verb].lower in self._words.written:
                within = start + 1  # "В полиции сообщили"
            elif pieces[verb].lower in self._words.written - self._words.says - self._words.weak:
                continue
            named = self._phrases.subject(pieces, start, first) if within == start else None
            if self._words.articles and within == start < first:
                named = self._behind_place(pieces, start) or None  # "Nella relazione la Corte afferma"
            if boundary and self._words.articles and named is None and not (pieces[within].capital or pieces[within].sort == "quote" or pieces[within].lower in self._words.determiners):
                continue  # "signée par le maire": no phrase of its own
            for at in (within, named):  # "На брифинге министр Рудин заявил"
                phrase = self._phrases.at(pieces, at) if at is not None and at < first else None
                if phrase and at == start + 1 == within and self._words.papers and pieces[verb].lower not in self._words.says and not self._words.papers.match(self._bare(phrase)):
                    continue  # "op de oprit stond"
                if phrase and self._reaches(pieces, phrase.end, first) and (within > start or not self._phrases.object(pieces, at or 0)):
                    return boundary, phrase
        return None

    def _reaches(self, pieces: Sequence[Piece], end: int, verb: int) -> bool:
        """Whether nothing stands between a phrase and a verb but times, adverbs and phrases of place."""
        at, far = end, _FAR
        if verb - end > _INSERTED:
            return False
        if end and pieces[end - 1].sort == ",":
            at = self._behind_insertion(pieces, end - 1, verb) or end  # "El alcalde, Edo Lima, en cambio, sostiene"
        while at < verb:
            piece = pieces[at]
            if piece.sort == "," and at == verb - 1:
                return False  # what stands before it is what was said: "…, zegt Ruiz"
            inserted = self._behind_insertion(pieces, at, verb)
            if inserted:
                at, far = inserted, far + inserted - at
            elif self._words.roles and piece.sort == ",":
                closing = next((index for index in range(at + 1, verb) if pieces[index].sort == "," or self._tells(pieces[index])), verb)
                if closing == verb or pieces[closing].sort != ",":
                    return False  # "Паром выйдет, сообщил": a clause ends there
                at, far = closing + 1, far + closing - at  # "Рудин, отвечая на вопрос, сказал"
            elif at - end >= far:
                return False
            elif piece.sort == "(":
                at = next((index + 1 for index in range(at + 1, verb) if pieces[index].sort == ")"), at + 1)  # "Ana Ruiz (PS)"
            elif piece.lower in self._words.helpers or self._in_time(piece) or piece.sort in (",", ")"):
                at += 1
            elif piece.lower in self._words.prepositions:
                at += 1
                inner = self._phrases.at(pieces, at)
                at = inner.end if inner else at
            elif piece.sort == "word" and self._words.objects and not piece.capital and self._words.objects.search(piece.lower):
                at += 1  # "Пресс-служба эту информацию опровергла"
            else:
                return False
        return at == verb

    def _behind_insertion(self, pieces: Sequence[Piece], at: int, verb: int) -> int:
        """The index behind what stands in brackets, or between two commas, opened by a preposition, and none of it says anything; 0 where none is."""
        if pieces[at].sort == "(":
            return next((index + 1 for index in range(at + 1, verb) if pieces[index].sort == ")"), 0)
        if pieces[at].sort != "," or pieces[at + 1].lower not in self._words.prepositions | self._words.told_as:
            return 0
        closing = next((index for index in range(at + 1, verb) if pieces[index].sort in (",", ";") or pieces[index].lower in self._words.says), 0)
        return closing + 1 if closing and pieces[closing].sort == "," else 0

    def _after(self, pieces: Sequence[Piece], verb: int) -> tuple[int, Phrase] | None:
        """The phrase behind a word of saying that is its subject: "said on Monday the harbour master"."""
        at = verb + 1
        last = min(len(pieces), at + _FAR)
        within = False
        while at < last:
            piece = pieces[at]
            if piece.lower in self._words.pronouns and not self._in_time(piece):
                return None
            if piece.lower in self._words.within and pieces[verb].lower in self._words.written and not within:
                within = True
                at += 1 + (self._words.articles and at + 1 < last and pieces[at + 1].lower in self._words.links)  # "auprès de la police"
            elif piece.lower in self._words.helpers or self._in_time(piece) or piece.lower in self._words.prepositions and not within and at + 1 < last and self._in_time(pieces[at + 1]):
                at += 1
            elif not within and (behind := self._behind_place(pieces, at)):
                at = behind
                if pieces[at].lower not in self._words.prepositions:
                    break
            elif piece.sort == "," and (behind := self._behind_insertion(pieces, at, last)):
                at = behind
            else:
                break
        if not within and pieces[verb].lower in self._words.written - self._words.says - self._words.weak:
            return None
        if not within and (named := self._phrases.subject(pieces, at, last + _FAR)) is not None:
            at = named  # "сообщил «Курьеру» на брифинге министр Рудин"
        phrase = self._phrases.at(pieces, at)
        return (at, phrase) if phrase and (within or not self._phrases.object(pieces, at)) else None

    def _is_subject(self, pieces: Sequence[Piece], first: int, phrase: Phrase) -> bool:
        """Whether a phrase behind a word of saying may be who says it, and not what is said: something said stands before them, or behind."""
        if first > 1 and pieces[first - 1].sort in (",", "–", "—", "quote", ".", "?", "!"):
            return True
        return any(piece.sort in (":", ",", "quote") or piece.lower in self._words.that for piece in pieces[phrase.end :])

    def _behind_place(self, pieces: Sequence[Piece], at: int) -> int:
        """Where whoever says it is named behind to whom or where he does: "dijo a la cadena Norte el alcalde"; 0 if he is not."""
        if pieces[at].lower not in self._words.prepositions:
            return 0
        inner = self._phrases.at(pieces, at + 1)
        if inner is None or inner.end >= len(pieces):
            return 0
        following = pieces[inner.end]
        if following.sort == "word" and following.lower in self._words.determiners and self._phrases.at(pieces, inner.end):
            return inner.end
        if self._words.articles and following.lower in self._words.prepositions:
            return inner.end
        return self._own_name(pieces, at + 1, inner) if self._words.articles else 0

    def _own_name(self, pieces: Sequence[Piece], first: int, phrase: Phrase) -> int:
        """Where the name begins that stands behind a noun without a link, and is not what that noun is called: "ai tifosi Renato Bertoldi"; 0 if none does."""
        last = next((at for at in range(phrase.end - 1, first, -1) if pieces[at].end == pieces[first].start + len(phrase.text)), first)
        start = last
        while start > first and pieces[start].sort == "word" and pieces[start].capital:
            start -= 1
        ends = pieces[start].lower in self._words.links or pieces[start].lower in self._words.determiners
        return start + 1 if last - start > 1 and not ends and not pieces[start].capital else 0

    def _stands_for(self, pieces: Sequence[Piece], first: int, verb: int) -> Source | None:
        """Whom a pronoun beside a word of saying stands for, or a verb without a subject."""
        around = [piece.lower for piece in [*pieces[max(0, first - 1) : first], *pieces[verb + 1 : verb + 3]]]
        alone = first == 0 or pieces[first - 1].sort in (",", "–", "—", "-", "quote", ";", ":") or pieces[first - 1].lower in self._words.conjunctions
        if pieces[verb].lower in self._words.written - self._words.says - self._words.weak:
            return None
        known = self._subject or self._last or self._carried
        if first and pieces[first - 1].lower in self._words.conjunctions:
            return self._here or self._begins(pieces) or known
        if alone or any(word in self._words.pronouns for word in around):
            turned = any(piece.lower in self._words.turned for piece in pieces[first : verb + 1])
            return self._here or known or (self._begins(pieces) if first > 2 and not turned else None)
        return None

    def _content(self, unit: _Unit, pieces: Sequence[Piece], verb: int, first: int, last: int) -> tuple[int, int] | None:
        """The span of what is said: the quotations, or the clause before or behind the words that say who says it."""
        quotes = [piece for piece in pieces if piece.sort == "quote" and piece.end - piece.start > _SAID]
        if self._words.articles and self._is_between(pieces, first, verb) and last == verb + 1:
            return unit.start, unit.end
        before = pieces[:first]
        aside = pieces[first].lower in self._words.told_as
        told = [piece for piece in pieces[first:verb] if piece.sort == "word" and piece.lower not in self._words.helpers and not self._in_time(piece)]
        if told and not aside and before and before[-1].sort != "quote" and not (any(quote.start < pieces[verb].start for quote in quotes) if self._words.articles else quotes):
            behind = self._content_behind(unit, pieces, verb, first, last)
            if behind:
                return behind  # "Con datos de ayer, la consejería cifró …"
        particle = self._second_part(pieces, verb, max(last, verb + 1))
        if particle and _words(pieces[particle + 1 :]) > 1 and not quotes and not any(piece.lower in self._words.that for piece in pieces[particle + 1 :]):
            return pieces[particle + 1].start, unit.end  # "gaat uit | van een verlies"
        opens = pieces[last : last + 1] != [] and pieces[last].sort == ":" and before != [] and before[-1].sort == "quote"  # "Об этом «Курьеру» рассказал Рудин: …"
        postposed = not opens and (len(before) > 2 or any(piece.sort == "quote" for piece in before)) and (aside or before[-1].sort in (",", "–", "—", "quote", ".", "?", "!")) and not (self._opens_content(pieces, last))
        if postposed and self._words.articles and not quotes and last < len(pieces) and pieces[last].sort == "," and any(piece.sort in ("word", "number") for piece in pieces[last + 2 :]):
            return unit.start, unit.end  # "La nave, ha detto, parte"
        if postposed:
            until = before[-1].end if before[-1].sort in ("quote", "word", "number") else before[-2].end
            trailing = [quote for quote in quotes if quote.start >= pieces[last - 1].end]
            opening = before[1].start if before[0].sort in ("–", "—", "-") else unit.start  # a dialogue's dash
            return opening, trailing[-1].end if trailing else until
        return self._content_behind(unit, pieces, verb, first, last)

    def _opens_content(self, pieces: Sequence[Piece], last: int) -> bool:
        """Whether a "that" behind who says it opens what is said, and no clause about him: "…, dice Franca Rossi, che ha visto tutto"."""
        clause = self._words.articles and pieces[last - 1].sort == ","
        return not clause and any(piece.lower in self._words.that for piece in pieces[last : last + (2 if self._words.roles else 1)])

    def _content_behind(self, unit: _Unit, pieces: Sequence[Piece], verb: int, first: int, last: int) -> tuple[int, int] | None:
        """The span of what stands behind the words that say who says it."""
        behind = pieces[max(last, verb + 1) :]
        for index, piece in enumerate(behind[:_THAT]):
            weak = self._words.articles and pieces[verb].lower in self._words.weak
            if piece.sort == "number" and not self._in_time(piece) or weak and self._in_time(piece):
                break
            if piece.sort == ":" and index + 1 < len(behind) or piece.lower in self._words.that and _words(behind[index + 1 :]) > 1:
                return behind[self._innermost(behind, index + 1)].start, unit.end
        written = pieces[first].lower in self._words.within and pieces[verb].lower in self._words.written  # "In den Akten steht 14. Juli, 22 Uhr"
        behind = behind[0 if written else self._opened(behind) :]
        content = [piece for piece in behind if piece.sort in ("word", "number", "quote")]
        return (content[0].start, unit.end) if len(content) > 1 or content and content[0].sort == "quote" else None

    def _innermost(self, behind: Sequence[Piece], at: int) -> int:
        """Where what is said begins behind a "that", where another word of saying and its "that" are all that follows: "en que se lee que …"."""
        if behind[at].lower in self._words.that and at + 1 < len(behind):
            at += 1  # "otra cosa: que …"
        for index in range(at + 1, min(len(behind) - 1, at + 4)):
            if behind[index].lower in self._words.that:
                told = any(piece.lower in self._words.says | self._words.written for piece in behind[at:index])
                return index + 1 if told else at
        return at

    def _opened(self, behind: Sequence[Piece]) -> int:
        """How many pieces behind a word of saying belong to it still, up to a comma: "im Landtag an, …"."""
        at = 0
        while at < min(len(behind), _FAR):
            piece = behind[at]
            if piece.sort == ",":
                return at + 1
            if piece.sort == "number" or piece.lower in self._numbers:
                return 0
            if piece.lower in self._words.helpers or piece.lower in self._words.pronouns or self._in_time(piece):
                at += 1
            elif piece.lower in self._words.prepositions and behind[at + 1 : at + 2] and behind[at + 1].lower not in self._numbers:
                inner = self._phrases.at(behind, at + 1)
                at = inner.end if inner else at + 1
            else:
                inner = self._phrases.at(behind, at)
                reported = any(one.sort == "quote" or one.lower in self._words.reported for one in behind[at:])
                return inner.end + 1 if inner and reported and inner.end < len(behind) and behind[inner.end].sort == "," else 0
        return 0

    def _held(self, unit: _Unit) -> Iterator[_Cue]:
        """"In den Akten (``phrase``) ist der Montag eingetragen": what opens with who holds it, and has a verb of holding behind.

        Where a language tells what its papers are called, one may be the subject as well: "El acta recoge …".
        """
        pieces, words = unit.pieces, self._words
        first = next((at for at, piece in enumerate(pieces) if piece.sort == "word" and piece.lower not in words.conjunctions and piece.lower not in words.helpers), 0) if words.roles else 0
        within = first < len(pieces) and pieces[first].lower in words.within
        if len(pieces) < 2 or not within and words.papers is None:
            return
        phrase = self._phrases.at(pieces, first + within)
        if not phrase or words.papers and not words.papers.match(self._bare(phrase)):
            return
        held = next((at for at in range(phrase.end, len(pieces)) if pieces[at].lower in words.written and not (words.roles and pieces[at].lower in words.says)), None)
        if held is not None and (not words.roles or self._reaches(pieces, phrase.end, held)):
            opened = next((at for at in range(held + 1, min(len(pieces), held + 3)) if pieces[at].lower in words.that or pieces[at].sort == ":"), held)
            denies = pieces[held - 1].lower in self._negations
            start = held - 1 if denies else opened + 1 if opened > held or not within else phrase.end  # "el acta no recoge …"
            if start < len(pieces):
                yield _Cue(0, phrase.end if within else held + 1, self._source(phrase), (pieces[start].start, unit.end))

    def _bare(self, phrase: Phrase) -> str:
        """A phrase without the determiner that it opens with."""
        first, _, rest = phrase.text.partition(" ")
        return rest if first.casefold() in self._words.determiners else phrase.text

    def _according(self, unit: _Unit) -> Iterator[_Cue]:
        pieces = unit.pieces
        for match in self._words.according.finditer(self._text, unit.start, unit.end):
            first = next((index for index, piece in enumerate(pieces) if piece.start >= match.start() and piece.sort != "quote"), None)
            index = next((index for index, piece in enumerate(pieces) if piece.start >= match.end()), None)
            if first is None or index is None or pieces[first].start >= match.end() or self._is_clause(pieces, index):
                continue
            if index + 1 < len(pieces) and pieces[index].lower in self._words.determiners and pieces[index + 1].lower in self._words.relatives:
                yield from self._after_which(unit, first, index + 1)
                continue
            if pieces[index].lower in self._words.links - self._words.determiners:
                index += 1  # "nach den Worten von Ruiz"
            phrase = self._phrases.at(pieces, index)
            if phrase and not self._is_role(phrase, pieces):
                phrase = phrase._replace(aside="", end=phrase.last)
            if phrase and self._words.theirs.intersection(match[0].casefold().split()):
                phrase, index = None, index - 1  # "по его словам"
            source = self._source(phrase) if phrase else None
            end = phrase.end if phrase else min(index + 1, len(pieces))
            if source is None:
                said = [piece.lower for piece in pieces[:first]]
                named = self._begins(pieces[:first]) if self._words.theirs and len(said) > 1 else None
                person = named or self._subject or self._last  # "Ruiz hat andere Zahlen: ihr zufolge …"
                if person is None or not match[0].endswith(" ") and pieces[index].lower not in self._words.pronouns:
                    continue
                source = person
            yield _Cue(first, end, source, self._told(unit, first, end))
        for index, piece in enumerate(pieces):
            if piece.lower in self._words.according_behind:
                start = next((at for at in range(max(0, index - _FAR), index) if (phrase := self._phrases.at(pieces, at)) and phrase.end == index), None)
                if start is not None:
                    phrase = self._phrases.at(pieces, start)
                    if phrase:
                        yield _Cue(start, index + 1, self._source(phrase), self._told(unit, start, index + 1))

    def _is_role(self, phrase: Phrase, pieces: Sequence[Piece]) -> bool:
        """Whether what stands between commas behind "según" and a name says who that is: "la policía, once mineros, …" does not."""
        words = self._words
        if not phrase.aside or words.nouns_have_capitals:
            return True
        goes_on = any(piece.sort in ("word", "number", "quote") for piece in pieces[phrase.end :])
        if not goes_on and pieces[phrase.last - 1].start - pieces[0].start < len(phrase.text) + _NAME:
            return False  # "Según la policía, once mineros quedaron atrapados."
        first = phrase.aside.split()[0].casefold()
        return first not in self._numbers and (_named(phrase.aside) or _named(phrase.text) and first not in words.determiners)

    def _after_which(self, unit: _Unit, first: int, relative: int) -> Iterator[_Cue]:
        """"Un edicto según el cual …": what stands before tells what stands behind."""
        for start in range(max(0, first - _FAR), first):
            phrase = self._phrases.at(unit.pieces, start) if unit.pieces[start].lower in self._words.determiners else None
            if phrase and phrase.end == first and relative + 1 < len(unit.pieces):
                yield _Cue(start, relative + 1, self._source(phrase), (unit.pieces[relative + 1].start, unit.end))
                return

    def _is_clause(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a word of saying stands there, whose own clause it is: "según" of "según ha informado la policía"."""
        while index < len(pieces) and pieces[index].lower in self._words.helpers:
            index += 1
        return index < len(pieces) and pieces[index].lower in self._words.says and pieces[index].lower not in self._words.also_nouns

    def _told(self, unit: _Unit, first: int, last: int) -> tuple[int, int]:
        """What is told according to somebody: what stands behind his name, or before where nothing does."""
        behind = [piece for piece in unit.pieces[last:] if piece.sort in ("word", "number", "quote")]
        if behind and (len(behind) > 2 or not first or first and last < len(unit.pieces) and unit.pieces[last].sort == "," or first and unit.pieces[first - 1].sort != ","):
            opens = all(piece.sort not in ("word", "number", "quote") or piece.lower in self._words.conjunctions for piece in unit.pieces[:first])
            inside = first > 1 and unit.pieces[first - 1].sort == "," and last < len(unit.pieces) and unit.pieces[last].sort == ","
            clause = self._clause_before(unit, unit.start, unit.pieces[first - inside].start)
            return (self._overrun(unit.pieces, last) if opens else clause or unit.start), unit.end
        return unit.start, unit.pieces[first - 1].end if first else unit.end

    def _overrun(self, pieces: Sequence[Piece], last: int) -> int:
        """Where what is told begins behind a name that no mark ends: a language of cases may have its first word in the name, "Według zarządu portu prom odpłynie"."""
        words = self._words
        start = next(piece.start for piece in pieces[last:] if piece.sort in ("word", "number", "quote"))
        at = last - 1
        marked = pieces[last].sort not in ("word", "number", "quote")
        known = pieces[at].capital or pieces[at].sort != "word" or pieces[at - 1].lower in words.prepositions
        return start if not words.roles or marked or known or at < 2 else pieces[at].start

    def _cited(self, unit: _Unit) -> Iterator[tuple[int, Source]]:
        """Whom the voices of a sentence have it from, with where that stands."""
        for match in self._words.citing.finditer(self._text, unit.start, unit.end):
            index = next((index for index, piece in enumerate(unit.pieces) if piece.start >= match.end()), None)
            phrase = self._phrases.at(unit.pieces, index) if index is not None else None
            if phrase:
                yield match.start(), self._source(phrase)

    def _source(self, phrase: Phrase) -> Source:
        aside = "" if self._words.citing.match(phrase.aside) or self._words.according.match(phrase.aside) else phrase.aside
        return Source(phrase.text, "person" if _named(phrase.text) or _named(aside) else "organisation", aside)


def _words(pieces: Sequence[Piece]) -> int:
    """How many of some pieces say something; a quotation is as good as two."""
    return sum(2 if piece.sort == "quote" else piece.sort in ("word", "number") for piece in pieces)


def _named(text: str) -> bool:
    """Whether a phrase ends in a given name and a surname; "ГУ МЧС России" does not."""
    parts = text.split()
    return len(parts) > 1 and parts[-1][:1].isupper() and parts[-2][:1].isupper() and not (len(parts[-2]) > 2 and parts[-2].isupper())
