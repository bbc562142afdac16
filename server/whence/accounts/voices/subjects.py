"""Who stands beside a word of saying: the phrase before it, or behind, that is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from whence.accounts.naming import Phrase
from whence.accounts.pieces import Piece
from whence.accounts.voices.ground import FAR, NAME, SAID, Ground, Reader, is_person
from whence.accounts.voices.telling import Telling
from whence.model import Source

_INSERTED = 24
"""Pieces between a name and its word of saying at most, with what is inserted between commas."""
_MARKS = (",", ";", ":", "–", "—", "-", "quote", "(", ")", "…")
"""Sorts of pieces behind which a clause may begin."""
_CLAUSE = 4
"""Pieces of a clause right behind a name, up to its verb."""


class Subjects(Reader):
    """Reads the subjects of words of saying in one article."""

    def __init__(self, ground: Ground, telling: Telling) -> None:
        super().__init__(ground)
        self._telling = telling

    def begins(self, pieces: Sequence[Piece]) -> Source | None:
        """Whom the phrase names that opens a sentence."""
        first = 0
        while first < len(pieces) and (pieces[first].sort not in ("word", "quote") or pieces[first].lower in self._words.conjunctions - self._words.determiners or self._opens_time(pieces, first)):
            first += 1
        phrase = self._phrases.at(pieces, first, body=False)
        if phrase is None:
            return None
        named = any(piece.capital or piece.sort == "quote" for piece in pieces[first + 1 : phrase.end])
        return self.source(phrase) if named or self._has_article(pieces[first]) or pieces[first].lower in self._words.roles else None

    def _has_article(self, piece: Piece) -> bool:
        """Whether a word is an article, or a noun that has its article at its end."""
        definite = self._words.definite
        return piece.lower in self._words.determiners or definite is not None and definite.search(piece.lower) is not None

    def opens_name(self, piece: Piece) -> bool:
        """Whether a phrase that names somebody may open with a word: a name, an article, a noun that has its article at its end."""
        return piece.capital or self._has_article(piece)

    def at(self, pieces: Sequence[Piece]) -> Source | None:
        """At whose place a sentence is that opens with it: "Beim Amt weiß man davon nichts."."""
        phrase = self._phrases.at(pieces, 1) if len(pieces) > 1 and pieces[0].lower in self._words.within else None
        return self.source(phrase) if phrase else None

    def announced(self, pieces: Sequence[Piece], first: int) -> Source | None:
        """Whom a clause names before its colon, and a quotation, a person first: "Beim Fest machte Landrat Georg Pölz Hoffnung: „…“, rief er"."""
        colon = next((at for at in range(first) if pieces[at].sort == ":" and pieces[at + 1].sort == "quote"), 0)
        phrases = (self._phrases.at(pieces, at) for at in range(colon) if pieces[at].capital)
        person = next((self.source(phrase) for phrase in phrases if phrase and phrase.end <= colon and is_person(phrase.text)), None)
        return person or (self.begins(pieces[:colon]) if colon else None)

    def _opens_time(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a piece belongs to a time, or stands before one: "Alle 22.48"."""
        behind = pieces[index + 1 : index + 2]
        return self._words.adjectives_behind and (self._in_time(pieces[index]) or pieces[index].lower in self._words.prepositions and bool(behind) and self._in_time(behind[0]))

    def doing(self, pieces: Sequence[Piece]) -> Source | None:
        """Who does something in a sentence, where a language tells subjects by their form: "Замерив плёнку, эколог Вайнер получила"."""
        for start in (0, *(at + 1 for at, piece in enumerate(pieces) if piece.sort == ",")):
            at = self._phrases.subject(pieces, start, len(pieces))
            phrase = self._phrases.at(pieces, at) if at is not None else None
            if phrase:
                return self.source(phrase)
        return None

    def alone(self, pieces: Sequence[Piece], colon: int) -> Source | None:
        """Whom a name names that stands alone between a mark and a colon: "Of dat zorgen baart, Vermue: …"."""
        start = next((at for at in range(colon - 1, -1, -1) if pieces[at].sort in (",", ")", ";", "–", "—")), -1) + 1
        phrase = self._phrases.at(pieces, start) if start < colon else None
        return self.source(phrase) if phrase and phrase.end == colon and any(piece.capital for piece in pieces[start:colon]) else None

    def introduced(self, pieces: Sequence[Piece]) -> Source | None:
        """Whom a clause names that does not open with him: "Preguntado ayer, el jefe de obra, Edo Lim, fue tajante"."""
        for at in (at + 1 for at, piece in enumerate(pieces) if piece.sort == ","):
            source = self.begins(pieces[at:])
            if source:
                return source
        return None

    def names(self, pieces: Sequence[Piece], found: tuple[int, Phrase]) -> bool:
        """Whether a phrase names who tells as a subject does, and no object stands there: "другую дату назвал директор"."""
        start, phrase = found
        return self._phrases.named(pieces[start : phrase.end])

    def behind_content(self, pieces: Sequence[Piece], first: int) -> bool:
        """Whether a quotation, or a clause and its comma, stands before a word of saying."""
        at = first - 1
        if at >= 0 and pieces[at].sort in (",", "–", "—", "-"):
            at -= 1
            if at >= 0 and pieces[at].sort in (",", "–", "—"):
                at -= 1
        if at < 0 or pieces[at].sort != "quote":
            return False
        length = pieces[at].end - pieces[at].start
        alone = self._words.has_cases and at == 0  # "«Энергия» признаёт"
        named = at == first - 1 and (alone or at > 0 and pieces[at - 1].sort == "word") and length <= NAME  # "Der „Bote“ meldet"
        return length > SAID and not named

    def before(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[int, Phrase] | None:
        """The phrase before a word of saying that is its subject, the longest way back."""
        for boundary in self._boundaries(pieces, first):
            start = self._skipped(pieces, boundary, first)
            within = start < first and pieces[start].lower in self._words.within and pieces[verb].lower in self._words.written
            if not within and pieces[verb].lower in self._words.written - self._words.says - self._words.weak:
                continue
            opening = start + within  # "В полиции сообщили"
            named = None if within else self._named_behind(pieces, start, first)
            if boundary and self._words.adjectives_behind and named is None and not self._opens_own(pieces[opening]):
                continue  # "signée par le maire": no phrase of its own
            for at in (opening, named):  # "На брифинге министр Рудин заявил"
                phrase = self._phrases.at(pieces, at) if at is not None and at < first else None
                if phrase is None or within and at == opening and self._is_no_paper(phrase, pieces[verb]):
                    continue
                if self.reaches(pieces, phrase.end, first) and (within or not self._phrases.object(pieces, at or 0)):
                    return boundary, phrase
        return None

    def _boundaries(self, pieces: Sequence[Piece], first: int) -> list[int]:
        """Where clauses begin before a word of saying: at its sentence's beginning, behind a mark, behind a word that opens one."""
        opening = self._words.conjunctions | self._words.relatives - self._words.determiners | self._words.that
        return [0, *(at + 1 for at in range(first) if pieces[at].sort in _MARKS or pieces[at].lower in opening)]

    def _skipped(self, pieces: Sequence[Piece], start: int, first: int) -> int:
        """The index behind what opens a clause before its subject: conjunctions, marks, times."""
        joining = self._words.conjunctions | self._words.relatives - self._words.determiners
        while start < first:
            piece = pieces[start]
            named = piece.text[0].isalpha() or piece.sort == "quote"
            if named and piece.lower not in joining and not self._in_time(piece) and not self._opens_time(pieces, start):
                break
            start += 1
        return start

    def _named_behind(self, pieces: Sequence[Piece], start: int, first: int) -> int | None:
        """Where a subject begins that does not open its clause: "На брифинге министр Рудин заявил", "Nella relazione la Corte afferma"."""
        if self._words.adjectives_behind and start < first:
            return self._behind_place(pieces, start) or None
        return self._phrases.subject(pieces, start, first)

    def _opens_own(self, piece: Piece) -> bool:
        """Whether a phrase of its own may begin with a piece: a name, a quotation, an article."""
        return piece.capital or piece.sort == "quote" or piece.lower in self._words.determiners

    def _is_no_paper(self, phrase: Phrase, verb: Piece) -> bool:
        """Whether what stands behind "in" holds nothing written, where a language knows what does: "op de oprit stond"."""
        papers = self._words.papers
        return papers is not None and verb.lower not in self._words.says and not papers.match(self.bare(phrase))

    def reaches(self, pieces: Sequence[Piece], end: int, verb: int) -> bool:
        """Whether nothing stands between a phrase and a verb but times, adverbs and phrases of place."""
        at, far = end, FAR
        if verb - end > _INSERTED:
            return False
        if end and pieces[end - 1].sort == ",":
            at = self._behind_insertion(pieces, end - 1, verb) or end  # "El alcalde, Edo Lima, en cambio, sostiene"
        while at < verb:
            if pieces[at].sort == "," and at == verb - 1:
                return False  # what stands before it is what was said: "…, zegt Ruiz"
            inserted = self._behind_insertion(pieces, at, verb) or self._behind_participle(pieces, at, verb)
            if inserted:
                at, far = inserted, far + inserted - at
            elif self._words.has_cases and pieces[at].sort == "," or at - end >= far:
                return False  # "Паром выйдет, сообщил": a clause ends there
            else:
                behind = (self._behind_relative(pieces, at, verb) if at == end else 0) or self._behind_adverb(pieces, at, verb)
                if not behind:
                    return False
                at = behind
        return at == verb

    def _behind_participle(self, pieces: Sequence[Piece], at: int, verb: int) -> int:
        """The index behind a clause between commas in which nothing tells, in a language of cases: "Рудин, отвечая на вопрос, сказал"; 0 where none is."""
        if not self._words.has_cases or pieces[at].sort != ",":
            return 0
        closing = next((index for index in range(at + 1, verb) if pieces[index].sort == "," or self._telling.tells(pieces[index])), verb)
        return closing + 1 if closing < verb and pieces[closing].sort == "," else 0

    def _behind_adverb(self, pieces: Sequence[Piece], at: int, verb: int) -> int:
        """The index behind what may stand between a subject and its verb: what is in brackets, an adverb, a time, a phrase with its
        preposition, an object; 0 where something else does.
        """
        words, piece = self._words, pieces[at]
        if piece.sort == "(":
            return next((index + 1 for index in range(at + 1, verb) if pieces[index].sort == ")"), at + 1)  # "Ana Ruiz (PS)"
        if piece.lower in words.helpers or self._in_time(piece) or piece.sort in (",", ")"):
            return at + 1
        if piece.lower in words.prepositions:
            inner = self._phrases.at(pieces, at + 1)
            return inner.end if inner else at + 1
        object_ = piece.sort == "word" and words.objects and not piece.capital and words.objects.search(piece.lower)
        return at + 1 if object_ else 0  # "Пресс-служба эту информацию опровергла"

    def _behind_relative(self, pieces: Sequence[Piece], at: int, verb: int) -> int:
        """The index behind a clause right behind a name, up to its verb: "la cooperativa che lo gestirà | fa sapere"; 0 where none is."""
        finite = self._words.finite
        if finite is None or self._words.has_cases or pieces[at].lower not in self._words.relatives:
            return 0
        return next((index + 1 for index in range(at + 1, min(verb, at + _CLAUSE)) if finite.search(pieces[index].lower)), 0)

    def _behind_insertion(self, pieces: Sequence[Piece], at: int, verb: int) -> int:
        """The index behind what stands in brackets, or between two commas, opened by a preposition, and none of it says anything; 0 where none is."""
        if pieces[at].sort == "(":
            return next((index + 1 for index in range(at + 1, verb) if pieces[index].sort == ")"), 0)
        if pieces[at].sort != ",":
            return 0
        if at + 2 < verb and pieces[at + 2].sort == "," and self._ground.contrast.fullmatch(pieces[at + 1].text):
            return at + 3  # "Os organizadores, porém, falam"
        if pieces[at + 1].lower not in self._words.prepositions | self._words.told_as:
            return 0
        closing = next((index for index in range(at + 1, verb) if pieces[index].sort in (",", ";") or pieces[index].lower in self._words.says), 0)
        return closing + 1 if closing and pieces[closing].sort == "," else 0

    def after(self, pieces: Sequence[Piece], verb: int) -> tuple[int, Phrase] | None:
        """The phrase behind a word of saying that is its subject: "said on Monday the harbour master"."""
        at = verb + 1
        last = min(len(pieces), at + FAR)
        within = False
        while at < last:
            piece = pieces[at]
            if piece.lower in self._words.pronouns and not self._in_time(piece):
                return None
            if piece.lower in self._words.within and pieces[verb].lower in self._words.written and not within:
                within = True
                at += 1 + (self._words.adjectives_behind and at + 1 < last and pieces[at + 1].lower in self._words.links)  # "auprès de la police"
            elif piece.lower in self._words.helpers - self._words.determiners or self._in_time(piece) or not within and self._leads_to_time(pieces, at, last):
                at += 1
            elif not within and piece.lower in self._words.fused:
                return None  # "qui comptait aux portiques"
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
        if not within and (named := self._phrases.subject(pieces, at, last + FAR)) is not None:
            at = named  # "сообщил «Курьеру» на брифинге министр Рудин"
        if at < len(pieces) and pieces[at].lower in self._negations:
            return None  # "não confirma nenhum dos dias"
        phrase = self._phrases.at(pieces, at)
        return (at, phrase) if phrase and (within or not self._phrases.object(pieces, at)) else None

    def _leads_to_time(self, pieces: Sequence[Piece], at: int, last: int) -> bool:
        """Whether a preposition stands right before a time."""
        return pieces[at].lower in self._words.prepositions and at + 1 < last and self._in_time(pieces[at + 1])

    def is_subject(self, pieces: Sequence[Piece], first: int, phrase: Phrase) -> bool:
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
        end = self._behind_time(pieces, inner.end) if self._words.adjectives_behind else inner.end
        following = pieces[end]
        if following.sort == "word" and following.lower in self._words.determiners and self._phrases.at(pieces, end):
            return end
        if self._words.adjectives_behind and following.lower in self._words.prepositions:
            return inner.end
        return self._own_name(pieces, at + 1, inner) if self._words.adjectives_behind else 0

    def _behind_time(self, pieces: Sequence[Piece], at: int) -> int:
        """The index behind a time with its preposition, where one stands: "in una nota del primo pomeriggio | la direzione"."""
        leads = pieces[at].lower in self._words.prepositions | self._words.links and at + 1 < len(pieces) and self._in_time(pieces[at + 1])
        behind = at + leads
        while behind < len(pieces) - 1 and self._in_time(pieces[behind]):
            behind += 1
        return behind

    def _own_name(self, pieces: Sequence[Piece], first: int, phrase: Phrase) -> int:
        """Where the name begins that stands behind a noun without a link, and is not what that noun is called: "ai tifosi Renato Bertoldi"; 0 if none does."""
        last = next((at for at in range(phrase.end - 1, first, -1) if pieces[at].end == pieces[first].start + len(phrase.text)), first)
        start = last
        while start > first and pieces[start].sort == "word" and pieces[start].capital:
            start -= 1
        ends = pieces[start].lower in self._words.links or pieces[start].lower in self._words.determiners
        return start + 1 if last - start > 1 and not ends and not pieces[start].capital else 0

    def by(self, pieces: Sequence[Piece], verb: int) -> Phrase | None:
        """Who says what is told in the passive: "fue anunciado el lunes por la alcaldesa"."""
        for at in range(verb + 1, min(len(pieces), verb + FAR)):
            if pieces[at].lower in self._words.agents:
                return self._phrases.at(pieces, at + 1)
        return None

    def is_between(self, pieces: Sequence[Piece], first: int, verb: int) -> bool:
        """Whether a word of saying stands alone between two commas: "El puente, explicó, aguantará"; not "dijo, por el contrario, que …"."""
        if any(pieces[at].sort == "," and pieces[at + 1].lower in self._words.that for at in range(verb + 2, min(len(pieces) - 1, verb + FAR))):
            return False
        return 0 < first and verb + 1 < len(pieces) and pieces[first - 1].sort == pieces[verb + 1].sort == "," and pieces[first - 2].sort != "quote"

    def may_follow(self, pieces: Sequence[Piece], first: int) -> bool:
        """Whether who says it may stand behind the word of saying: where adjectives stand behind, only if that opens its clause."""
        if not self._words.adjectives_behind or first == 0 or pieces[first - 1].sort not in ("word", "number"):
            return True
        words, lower = self._words, pieces[first - 1].lower
        return lower in words.conjunctions or lower in words.relatives or lower in words.that or self._in_time(pieces[first - 1])

    def bare(self, phrase: Phrase) -> str:
        """A phrase without the determiner that it opens with."""
        first, _, rest = phrase.text.partition(" ")
        return rest if first.casefold() in self._words.determiners else phrase.text

    def source(self, phrase: Phrase) -> Source:
        """The voice that a phrase names; an aside that only says whom it cites is no role."""
        aside = "" if self._words.citing.match(phrase.aside) or self._words.according.match(phrase.aside) else phrase.aside
        return Source(phrase.text, "person" if self._is_somebody(phrase.text) or self._is_somebody(aside) else "organisation", aside)

    def _is_somebody(self, text: str) -> bool:
        """Whether a phrase ends in a given name and a surname, and no paper's name with its article: "le quotidien Le Courrier"."""
        return is_person(text) and text.split()[-2].casefold() not in self._words.determiners

    def is_role(self, phrase: Phrase, pieces: Sequence[Piece]) -> bool:
        """Whether what stands between commas behind "según" and a name says who that is: "la policía, once mineros, …" does not."""
        words = self._words
        if not phrase.aside or words.nouns_have_capitals:
            return True
        goes_on = any(piece.sort in ("word", "number", "quote") for piece in pieces[phrase.end :])
        opening = next((pieces[at + 1].start for at in range(phrase.last - 1, -1, -1) if pieces[at].sort == ":"), pieces[0].start)
        if not goes_on and pieces[phrase.last - 1].start - opening < len(phrase.text) + NAME:
            return False  # "Según la policía, once mineros quedaron atrapados."
        first = phrase.aside.split()[0].casefold()
        return first not in self._numbers and (is_person(phrase.aside) or is_person(phrase.text) and first not in words.determiners)
