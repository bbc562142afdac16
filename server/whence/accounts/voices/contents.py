"""What is said: the span of it, before or behind the words that say who says it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from whence.accounts.pieces import Piece
from whence.accounts.voices.ground import FAR, SAID, Ground, Reader, Unit, say
from whence.accounts.voices.subjects import Subjects
from whence.accounts.voices.telling import Telling

_THAT = 14
"""Pieces behind a word of saying in which "that" or a colon may open what is said."""


class Contents(Reader):
    """Reads what is said in one article."""

    def __init__(self, ground: Ground, subjects: Subjects, telling: Telling) -> None:
        super().__init__(ground)
        self._subjects, self._telling = subjects, telling

    def content(self, unit: Unit, pieces: Sequence[Piece], verb: int, first: int, last: int) -> tuple[int, int] | None:
        """The span of what is said: the quotations, or the clause before or behind the words that say who says it."""
        quotes = [piece for piece in pieces if piece.sort == "quote" and piece.end - piece.start > SAID]
        if self._words.adjectives_behind and self._subjects.is_between(pieces, first, verb) and last == verb + 1:
            return unit.start, unit.end
        if first > 2 and self._points_back(pieces[first - 2 : first]):
            first -= 2
        behind = self._behind_object(unit, pieces, verb, first, last, quotes) or self._behind_particle(unit, pieces, verb, last, quotes)
        if behind:
            return behind
        if not self._is_postposed(pieces, first, last):
            return self._content_behind(unit, pieces, verb, first, last)
        inserted = self._words.adjectives_behind and not quotes and last < len(pieces) and pieces[last].sort == ","
        if inserted and any(piece.sort in ("word", "number") for piece in pieces[last + 2 :]):
            return unit.start, unit.end  # "La nave, ha detto, parte"
        return self._content_before(unit, pieces, first, last, quotes)

    def _behind_object(self, unit: Unit, pieces: Sequence[Piece], verb: int, first: int, last: int, quotes: Sequence[Piece]) -> tuple[int, int] | None:
        """What is said behind a word of saying that has words of its own before it: "Con datos de ayer, la consejería cifró …"."""
        before, aside = pieces[:first], pieces[first].lower in self._words.told_as
        told = [piece for piece in pieces[first:verb] if piece.sort == "word" and piece.lower not in self._words.helpers and not self._in_time(piece)]
        if not told or aside or not before or self._points_back(told) or before[-1].sort == "quote":
            return None
        quoted = any(quote.start < pieces[verb].start for quote in quotes) if self._words.adjectives_behind else quotes
        return None if quoted else self._content_behind(unit, pieces, verb, first, last)

    def _behind_particle(self, unit: Unit, pieces: Sequence[Piece], verb: int, last: int, quotes: Sequence[Piece]) -> tuple[int, int] | None:
        """What is said behind the other part of a verb of two: "gaat uit | van een verlies"."""
        particle = self._telling.second_part(pieces, verb, max(last, verb + 1))
        behind = pieces[particle + 1 :]
        if not particle or quotes or say(behind) <= 1 or any(piece.lower in self._words.that for piece in behind):
            return None
        return behind[0].start, unit.end

    def _is_postposed(self, pieces: Sequence[Piece], first: int, last: int) -> bool:
        """Whether the words that say who says it stand behind what is said: "…, sagte Ruiz"."""
        before, aside = pieces[:first], pieces[first].lower in self._words.told_as
        if not before or pieces[last : last + 1] and pieces[last].sort == ":" and before[-1].sort == "quote":
            return False  # "Об этом «Курьеру» рассказал Рудин: …"
        told = len(before) > 2 or any(piece.sort == "quote" for piece in before)
        return told and (aside or before[-1].sort in (",", "–", "—", "quote", ".", "?", "!")) and not self._opens_content(pieces, last)

    def _content_before(self, unit: Unit, pieces: Sequence[Piece], first: int, last: int, quotes: Sequence[Piece]) -> tuple[int, int]:
        """The span of what is said before the words that say who says it, with the quotations behind them."""
        before = pieces[:first]
        until = before[-1].end if before[-1].sort in ("quote", "word", "number") else before[-2].end
        trailing = [quote for quote in quotes if quote.start >= pieces[last - 1].end]
        opening = before[1].start if before[0].sort in ("–", "—", "-") else unit.start  # a dialogue's dash
        opening = next((piece.start for mark, piece in pairwise(before) if mark.sort == ":" and piece.sort == "quote"), opening)  # "… machte Hoffnung: „…“, rief er"
        return opening, trailing[-1].end if trailing else until

    def _points_back(self, told: Sequence[Piece]) -> bool:
        """Whether what stands before a verb of saying means what was said before it: "…, эту дату назвал директор"."""
        return self._words.has_cases and len(told) == 2 and told[0].lower in self._words.determiners and told[1].lower in self._words.tidings

    def _opens_content(self, pieces: Sequence[Piece], last: int) -> bool:
        """Whether a "that" behind who says it opens what is said, and no clause about him: "…, dice Franca Rossi, che ha visto tutto"."""
        clause = self._words.adjectives_behind and pieces[last - 1].sort == ","
        return not clause and any(piece.lower in self._words.that for piece in pieces[last : last + (2 if self._words.has_cases else 1)])

    def _content_behind(self, unit: Unit, pieces: Sequence[Piece], verb: int, first: int, last: int) -> tuple[int, int] | None:
        """The span of what stands behind the words that say who says it."""
        behind = pieces[max(last, verb + 1) :]
        for index, piece in enumerate(behind[:_THAT]):
            weak = self._words.adjectives_behind and pieces[verb].lower in self._words.weak
            if piece.sort == "number" and not self._in_time(piece) or weak and self._in_time(piece):
                break
            if piece.sort == ":" and index + 1 < len(behind) or piece.lower in self._words.that and say(behind[index + 1 :]) > 1:
                return behind[self._innermost(behind, index + 1)].start, unit.end
        written = pieces[first].lower in self._words.within and pieces[verb].lower in self._words.written  # "In den Akten steht 14. Juli, 22 Uhr"
        behind = behind[0 if written else self._opened(behind) :]
        content = [piece for piece in behind if piece.sort in ("word", "number", "quote")]
        counted = bool(content) and (content[0].sort == "quote" or content[0].sort == "number" and not self._in_time(content[0]))  # "los abogados cuentan 19"
        return (content[0].start, unit.end) if len(content) > 1 or counted else None

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
        while at < min(len(behind), FAR):
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

    def told(self, unit: Unit, first: int, last: int) -> tuple[int, int]:
        """What is told according to somebody: what stands behind his name, or before where nothing does."""
        behind = [piece for piece in unit.pieces[last:] if piece.sort in ("word", "number", "quote")]
        if behind and (len(behind) > 2 or not first or first and last < len(unit.pieces) and unit.pieces[last].sort == "," or first and unit.pieces[first - 1].sort != ","):
            opens = all(piece.sort not in ("word", "number", "quote") or piece.lower in self._words.conjunctions for piece in unit.pieces[:first])
            opens = opens or unit.pieces[first - 1].sort == ":"  # "Ruiz hat andere Zahlen: ihr zufolge …"
            inside = first > 1 and unit.pieces[first - 1].sort == "," and last < len(unit.pieces) and unit.pieces[last].sort == ","
            clause = self.clause_before(unit, unit.start, unit.pieces[first - inside].start)
            return (self._overrun(unit.pieces, last) if opens else clause or unit.start), unit.end
        return unit.start, unit.pieces[first - 1].end if first else unit.end

    def _overrun(self, pieces: Sequence[Piece], last: int) -> int:
        """Where what is told begins behind a name that no mark ends: a language of cases may have its first word in the name, "Według zarządu portu prom odpłynie"."""
        words = self._words
        start = next(piece.start for piece in pieces[last:] if piece.sort in ("word", "number", "quote"))
        at = last - 1
        marked = pieces[last].sort not in ("word", "number", "quote")
        known = pieces[at].capital or pieces[at].sort != "word" or pieces[at - 1].lower in words.prepositions
        return start if not words.has_cases or marked or known or at < 2 else pieces[at].start

    def clause_before(self, unit: Unit, start: int, end: int) -> int:
        """Where the last clause within ``start:end`` begins, 0 where there is one only."""
        marks = [piece.end for piece in unit.pieces if start < piece.start < end and piece.sort in (",", ";", ":", "–", "—")]
        return marks[-1] if marks else 0
