"""A sentence becomes cues: every place where somebody is said to say something, with who and what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from re import Match

from whence.accounts.pieces import Piece
from whence.accounts.voices.contents import Contents
from whence.accounts.voices.ground import FAR, SAID, Cue, Ground, Memory, Reader, Unit, is_person
from whence.accounts.voices.speakers import Speakers
from whence.accounts.voices.subjects import Subjects
from whence.accounts.voices.telling import Telling
from whence.model import Source

_LOOSE = re.compile(r"\A(?:\s|[,;:](?=\s))*")
"""What nothing that is said begins with; ",," is a quotation mark."""


class Cues(Reader):
    """Reads the cues of one article."""

    def __init__(self, ground: Ground, contents: Contents, speakers: Speakers, subjects: Subjects, telling: Telling, memory: Memory) -> None:
        super().__init__(ground)
        self._contents, self._speakers, self._subjects, self._telling, self._memory = contents, speakers, subjects, telling, memory

    def of(self, unit: Unit) -> list[Cue]:
        """The cues of a sentence in text order, none within another, each with what it alone is of."""
        found = [*self._said(unit), *self._according(unit), *self._held(unit)]
        found = found or [*self._handed(unit)]
        found.sort(key=lambda cue: cue.start)
        kept: list[Cue] = []
        for cue in found:
            if kept and (cue.start < kept[-1].end or cue.source == kept[-1].source and cue.content[0] >= kept[-1].content[0] and cue.content[1] <= kept[-1].content[1]):
                continue  # he says it once
            kept.append(cue._replace(source=self._whose(cue.source)))
        kept = [*self._relayed(unit, kept)]
        bounded = [self._bounded(unit, kept, index) for index in range(len(kept))]
        return [self._trimmed(unit, cue) for cue in bounded if self._text[slice(*cue.content)].strip(" ,:;–—-")]

    def _trimmed(self, unit: Unit, cue: Cue) -> Cue:
        """A cue whose content begins with no mark, nor with the "of" between a word of saying and a number, and neither begins nor ends with white space."""
        start, end = cue.content
        said = self._text[start:end]
        start, end = end - len(_LOOSE.sub("", said, count=1)), start + len(said.rstrip())
        behind = unit.pieces[cue.end : cue.end + 2]
        if len(behind) > 1 and behind[0].start == start and behind[0].lower in self._words.speaking_of and not self._in_time(behind[1]):
            start = behind[1].start if behind[1].sort == "number" or behind[1].lower in self._numbers else start  # "sprach von | drei Verletzten"
        return cue._replace(content=(start, end))

    def _relayed(self, unit: Unit, cues: Sequence[Cue]) -> Iterator[Cue]:
        """The cues; where a body speaks through somebody, he alone tells: "La direction dément : rien n'est vendu, a dit Paul Roux"."""
        if self._words.has_cases:
            yield from self._named_behind(unit, cues)
            return
        opened = 0
        for cue, following in zip_longest(cues, cues[1:]):
            colon = next((piece for piece in unit.pieces[cue.end : following.start if following else 0] if piece.sort == ":"), None)
            if opened and cue.content[1] <= unit.pieces[cue.start].start:
                cue = cue._replace(content=(max(opened, cue.content[0]), cue.content[1]))
            opened = 0
            if colon and following and following.content[1] <= unit.pieces[following.start].start and cue.content[0] >= colon.end:
                opened = next(piece.start for piece in unit.pieces if piece.start > colon.start)
                continue
            yield cue

    def _named_behind(self, unit: Unit, cues: Sequence[Cue]) -> Iterator[Cue]:
        """The cues of a language of cases; of two with a colon between, the one that names somebody tells all: "В мэрии называют другую
        дату: по словам Ольги Рудиной, …" is hers, "Рудина возражает: пробы показали, что …" is Rudina's.
        """
        passed = -1
        for index, cue in enumerate(cues):
            following = cues[index + 1] if index + 1 < len(cues) else None
            if index == passed:
                continue
            if following and any(piece.sort == ":" for piece in unit.pieces[cue.end : following.start]) and cue.content[0] <= unit.pieces[following.start].start < cue.content[1]:
                if not self._phrases.named(unit.pieces[following.start : following.end]):
                    passed = index + 1  # a thing that shows something
                elif is_person(following.source.name) and not is_person(cue.source.name):
                    continue
            yield cue

    def _bounded(self, unit: Unit, cues: Sequence[Cue], index: int) -> Cue:
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
                end = self._contents.clause_before(unit, start, following) or following
        if index:
            before = cues[index - 1]
            last = unit.pieces[before.end - 1].end
            if start < last < end:
                start = self._contents.clause_before(unit, last, unit.pieces[cue.start].start) or last
        return cue._replace(content=(start, end))

    def _quoted_between(self, unit: Unit, one: Cue, other: Cue) -> Piece | None:
        """The quotation right before the words of the second voice, behind those of the first."""
        between = [piece for piece in unit.pieces[one.end : other.start] if piece.sort != ","]
        return between[-1] if between and between[-1].sort == "quote" and between[-1].end - between[-1].start > SAID else None

    def _said(self, unit: Unit) -> Iterator[Cue]:
        """Who says something beside a word of saying: "sagte Ruiz"."""
        pieces, taken, self._memory.here = unit.pieces, -1, None
        for index, piece in enumerate(pieces):
            if index < taken or not self._telling.is_verb(pieces, index):
                continue
            named = self._speakers.who(pieces, index)
            if named is None:
                continue
            self._memory.here, first, last = source, _, _ = named
            content = self._contents.content(unit, pieces, index, first, last) or self._telling.denied(unit, piece)
            behind = self._words.adjectives_behind and last > index + 1 and content is not None and content[1] <= piece.start  # "…, promet la directrice"
            if content and (piece.lower not in self._words.weak or behind or self._telling.is_told(pieces, index, content)):
                yield Cue(first, last, source, content)
                taken = last
                yield from self._gapped(unit, max(last, index + 1))

    def _gapped(self, unit: Unit, behind: int) -> Iterator[Cue]:
        """Who gives another number behind a comma, with no verb of his own: "La police a compté 300 manifestants, la CGT 800."."""
        pieces, small = unit.pieces, (self._words.links, self._words.prepositions, self._words.helpers)
        given = any(pieces[at].sort == "number" and not self._in_time(pieces[at]) or pieces[at].lower in self._numbers for at in range(behind, min(len(pieces), behind + FAR)))
        for at in range(behind + 1, len(pieces) if given else 0):
            start = at + 1 + (pieces[at + 1 : at + 2] != [] and pieces[at + 1].lower in self._words.conjunctions)
            if pieces[at].sort not in (",", ";") or start >= len(pieces) or not self._subjects.opens_name(pieces[start]):
                continue
            phrase = self._phrases.at(pieces, start)
            if phrase is None:
                continue
            opening = phrase.last + (pieces[phrase.last : phrase.last + 1] != [] and pieces[phrase.last].sort == ",")  # "los convocantes, en 45.000"
            number = next((on for on in range(opening, len(pieces)) if not any(pieces[on].lower in some for some in small)), len(pieces))
            closes = number + 4 >= len(pieces) or any(piece.sort in (",", ";", ".") for piece in pieces[number + 1 : number + 5])
            if closes and number < len(pieces) and not self._in_time(pieces[number]) and (pieces[number].sort == "number" or pieces[number].lower in self._numbers):
                yield Cue(start, phrase.end, self._subjects.source(phrase), (pieces[number].start, next((piece.start for piece in pieces[number:] if piece.sort in (",", ";")), unit.end)))

    def _held(self, unit: Unit) -> Iterator[Cue]:
        """"In den Akten (``phrase``) ist der Montag eingetragen": what opens with who holds it, and has a verb of holding behind.

        Where a language tells what its papers are called, one may be the subject as well: "El acta recoge …".
        """
        pieces, words = unit.pieces, self._words
        first = next((at for at, piece in enumerate(pieces) if piece.sort == "word" and piece.lower not in words.conjunctions and piece.lower not in words.helpers), 0) if words.has_cases else 0
        within = first < len(pieces) and pieces[first].lower in words.within
        if len(pieces) < 2 or not within and words.papers is None:
            return
        phrase = self._phrases.at(pieces, first + within)
        if not phrase or words.papers and not words.papers.match(self._subjects.bare(phrase)):
            return
        held = next((at for at in range(phrase.end, len(pieces)) if pieces[at].lower in words.written and not (words.has_cases and pieces[at].lower in words.says)), None)
        told = self._subjects.before(pieces, held, held) if held is not None and within and words.adjectives_behind and pieces[held].lower in words.says else None
        if told and told[1].end > phrase.end:
            return  # "En una nota, su portavoz afirma …"
        if held is not None and (not words.has_cases or self._subjects.reaches(pieces, phrase.end, held)):
            opened = next((at for at in range(held + 1, min(len(pieces), held + 3)) if pieces[at].lower in words.that or pieces[at].sort == ":"), held)
            denies = pieces[held - 1].lower in self._negations
            start = held - 1 if denies else opened + 1 if opened > held or not within else phrase.end  # "el acta no recoge …"
            if start < len(pieces):
                yield Cue(0, phrase.end if within else held + 1, self._subjects.source(phrase), (pieces[start].start, unit.end))

    def _handed(self, unit: Unit) -> Iterator[Cue]:
        """Who gives a paper that has a number in it: "Der Verein legte dem Rat eine Liste mit 34 Namen vor"."""
        pieces, words = unit.pieces, self._words
        for at in range(2, len(pieces) - 1):
            number = pieces[at + 1].sort == "number" or pieces[at + 1].lower in self._numbers
            if pieces[at].lower not in words.holding or not number or self._in_time(pieces[at + 1]):
                continue
            paper = words.papers is not None and any(words.papers.fullmatch(piece.text) for piece in pieces[at - 2 : at])  # "een overzicht gestuurd met 265"
            source = self._subjects.begins(pieces[: at - 2]) if paper else None
            if source:
                yield Cue(0, at + 1, source, (pieces[at + 1].start, unit.end))
            return

    def _according(self, unit: Unit) -> Iterator[Cue]:
        """Who is named behind "according to", and before what means the same behind a name."""
        for match in self._words.according.finditer(self._text, unit.start, unit.end):
            yield from self._according_to(unit, match)
        pieces = unit.pieces
        for index, piece in enumerate(pieces):
            if piece.lower in self._words.according_behind:
                starts = ((at, self._phrases.at(pieces, at)) for at in range(max(0, index - FAR), index))
                start, phrase = next(((at, phrase) for at, phrase in starts if phrase and phrase.end == index), (0, None))
                if phrase:
                    yield Cue(start, index + 1, self._subjects.source(phrase), self._contents.told(unit, start, index + 1))

    def _according_to(self, unit: Unit, match: Match[str]) -> Iterator[Cue]:
        """What is told according to whom the words behind "according to" name, or stand for."""
        pieces = unit.pieces
        first = next((index for index, piece in enumerate(pieces) if piece.start >= match.start() and piece.sort != "quote"), None)
        index = next((index for index, piece in enumerate(pieces) if piece.start >= match.end()), None)
        if first is None or index is None or pieces[first].start >= match.end() or self._is_clause(pieces, index):
            return
        if index + 1 < len(pieces) and pieces[index].lower in self._words.determiners and pieces[index + 1].lower in self._words.relatives:
            yield from self._after_which(unit, first, index + 1)
            return
        if self._words.adjectives_behind and first and pieces[first - 1].sort == "," and pieces[index].lower in self._words.relatives:
            yield from self._after_which(unit, first, index)
            return
        if pieces[index].lower in self._words.links - self._words.determiners:
            index += 1  # "nach den Worten von Ruiz"
        phrase = self._phrases.at(pieces, index)
        if phrase and not self._subjects.is_role(phrase, pieces):
            phrase = phrase._replace(aside="", end=phrase.last)
        if self._words.theirs.intersection(match[0].casefold().split()):
            phrase, index = None, index - 1  # "по его словам"
        stands = match[0].endswith(" ") or pieces[index].lower in self._words.pronouns
        source = self._subjects.source(phrase) if phrase else self._meant(pieces[:first]) if stands else None
        if source:
            end = phrase.end if phrase else min(index + 1, len(pieces))
            yield Cue(first, end, source, self._contents.told(unit, first, end))

    def _meant(self, before: Sequence[Piece]) -> Source | None:
        """Whom "him" of "according to him" stands for: whom its sentence opens with, "Ruiz hat andere Zahlen: ihr zufolge …", or who spoke."""
        return self._before_them(before) or self._memory.subject or self._memory.last

    def _whose(self, source: Source) -> Source:
        """Who tells: of a paper that nobody is named with, whom the sentence before is about: "De dienst ontkent dat. …, staat in een verklaring"."""
        article, _, paper = source.name.partition(" ")
        papers = self._words.papers
        bare = article.casefold() in self._words.determiners and paper.islower() is not self._words.nouns_have_capitals and " " not in paper
        return self._memory.subject if self._memory.subject and papers and bare and papers.fullmatch(paper) else source

    def _before_them(self, before: Sequence[Piece]) -> Source | None:
        """Whom "their" means of those in its own sentence: "Ruiz nie zgadza się: według jej danych …", "Кассиры спорят: по их данным, …"."""
        if len(before) < 2:
            return None
        named = self._subjects.begins(before) or self._subjects.doing(before)
        if named or not self._words.theirs or before[-1].sort != ":" or not before[0].capital or self._phrases.object(before, 0):
            return named
        phrase = self._phrases.at(before, 0)
        return self._subjects.source(phrase) if phrase else None

    def _after_which(self, unit: Unit, first: int, relative: int) -> Iterator[Cue]:
        """"Un edicto según el cual …", "l'Ordine degli ingegneri, secondo cui …": what stands before tells what stands behind."""
        ends = (first, first - (unit.pieces[first - 1].sort == ","))
        for start in range(max(0, first - FAR), first):
            phrase = self._phrases.at(unit.pieces, start) if unit.pieces[start].lower in self._words.determiners or unit.pieces[start].capital else None
            if phrase and phrase.end in ends and relative + 1 < len(unit.pieces):
                yield Cue(start, relative + 1, self._subjects.source(phrase), (unit.pieces[relative + 1].start, unit.end))
                return

    def _is_clause(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a word of saying stands there, whose own clause it is: "según" of "según ha informado la policía"."""
        while index < len(pieces) and pieces[index].lower in self._words.helpers:
            index += 1
        return index < len(pieces) and pieces[index].lower in self._words.says and pieces[index].lower not in self._words.also_nouns

    def cited(self, unit: Unit) -> Iterator[tuple[int, Source]]:
        """Whom the voices of a sentence have it from, with where that stands."""
        for match in self._words.citing.finditer(self._text, unit.start, unit.end):
            index = next((index for index, piece in enumerate(unit.pieces) if piece.start >= match.end()), None)
            phrase = self._phrases.at(unit.pieces, index) if index is not None else None
            if phrase and index is not None:
                finite = self._words.says.intersection(match[0].casefold().split())  # "цитирует"
                told = f"{self._text[match.start() : unit.pieces[index].start]}{phrase.text}" if self._words.has_cases and not finite else ""
                yield match.start(), replace(self._subjects.source(phrase), as_told=told)

    def as_told(self, unit: Unit, source: Source) -> Source:
        """A source with the words that it stands in a case for, in a language that has such: "по данным полиции", "в полиции"."""
        at = self._text.find(source.name, unit.start, unit.end) if self._words.has_cases and not source.as_told else -1
        if at < 0:
            return source
        starts = [match.start() for match in self._words.according.finditer(self._text, unit.start, at) if match.end() == at]
        starts += [piece.start for piece in unit.pieces if piece.lower in self._words.within and self._text[piece.end : at] == " "]
        if not starts:
            return source
        told = self._text[starts[0] : at + len(source.name)]
        return replace(source, as_told=told[:1].lower() + told[1:])
