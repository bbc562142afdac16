"""Whether a word of saying tells anything where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from whence.accounts.pieces import Piece
from whence.accounts.voices.ground import NAME, Reader, Unit

_PLACE = 6
"""Pieces from a preposition of place to its name."""


class Telling(Reader):
    """Looks at the words of saying of one article."""

    def tells(self, piece: Piece) -> bool:
        """Whether a word may be one of saying."""
        words, lower = self._words, piece.lower
        return lower in words.says or lower in words.weak or lower in words.written

    def is_verb(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a word may be one of saying, and is whole and finite where it stands."""
        if pieces[index].sort != "word" or not self.tells(pieces[index]) or self.is_noun(pieces, index):
            return False
        if self._words.taking and self._words.taking.match(self._text, pieces[index].start, pieces[-1].end):
            return False
        return self.is_whole(pieces, index) and self.is_finite(pieces, index)

    def is_noun(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a form of a verb is a noun there: "la denuncia"."""
        if pieces[index].capital and index and self._words.nouns_have_capitals:
            return True
        return pieces[index].lower in self._words.also_nouns and index > 0 and pieces[index - 1].lower in self._words.determiners | self._words.links

    def is_finite(self, pieces: Sequence[Piece], verb: int) -> bool:
        """Whether a participle has its auxiliary before it."""
        words = self._words
        if words.participle is None or not words.participle.search(pieces[verb].lower):
            return True
        first = verb
        while first and pieces[first - 1].lower in words.helpers:
            first -= 1
        return any(piece.lower in words.having for piece in pieces[first:verb]) or any(part in words.having for part in pieces[verb].lower.split())

    def is_whole(self, pieces: Sequence[Piece], verb: int) -> bool:
        """Whether the other part of a verb of two stands behind it: "deelde … mee"."""
        lower = pieces[verb].lower
        if any(piece.lower in self._words.beside.get(lower, ()) for piece in pieces[verb + 1 : verb + 2]):
            return False  # "har skrivit på"
        return lower not in self._words.parted or self.second_part(pieces, verb, verb + 1) > 0

    def second_part(self, pieces: Sequence[Piece], verb: int, start: int) -> int:
        """The index of the last piece of a verb's other part, from ``start`` on; 0 where there is none."""
        for part in self._words.parted.get(pieces[verb].lower, ()):
            wanted = part.split("_")
            for at in range(start, len(pieces) - len(wanted) + 1):
                if all(pieces[at + index].lower == word for index, word in enumerate(wanted)):
                    return at + len(wanted) - 1
        return 0

    def is_told(self, pieces: Sequence[Piece], verb: int, content: tuple[int, int]) -> bool:
        """Whether the form of what stands there is that of something said: a quotation, a "that", a reported verb; or it gives a number."""
        words = self._words
        inside = [index for index, piece in enumerate(pieces) if content[0] <= piece.start < content[1]]
        before = pieces[inside[0] - 1].lower if inside and inside[0] else ""
        if self._denies.search(self._text, pieces[verb].start, pieces[-1].end):
            return True
        if pieces[verb].lower in words.placing and any(self._is_place(pieces, at) or self._is_name(pieces, at) for at in inside):
            return True
        return before in words.that or any(self._has_form(pieces, at) for at in inside)

    def _has_form(self, pieces: Sequence[Piece], at: int) -> bool:
        """Whether something said has such a piece in it: a quotation, a number, a time, a reported verb."""
        piece = pieces[at]
        if self._in_time(piece) or piece.lower in self._words.reported or piece.lower in self._numbers:
            return True
        return piece.sort == "number" or piece.sort == "quote" and not self._is_title(pieces, at)

    def _is_title(self, pieces: Sequence[Piece], at: int) -> bool:
        """Whether a quotation is what a thing is called, in a language of cases: "Картину «Зимний порт» написал"."""
        return self._words.has_cases and at > 0 and pieces[at - 1].sort == "word" and pieces[at].end - pieces[at].start <= NAME

    def _is_place(self, pieces: Sequence[Piece], at: int) -> bool:
        """Whether a preposition of place stands there, and a name behind it, or behind a noun: "près du col de Chaude"."""
        if pieces[at].lower not in self._at:
            return False
        joins = self._words.determiners | self._words.links
        behind = [piece for piece in pieces[at + 1 : at + _PLACE] if piece.lower not in joins]
        return any(piece.capital for piece in behind[:2])

    @staticmethod
    def _is_name(pieces: Sequence[Piece], at: int) -> bool:
        """Whether two words with a capital stand there: "Ana Ruiz"."""
        return all(piece.sort == "word" and piece.capital for piece in pieces[at : at + 2]) and at + 1 < len(pieces)

    def denied(self, unit: Unit, verb: Piece) -> tuple[int, int] | None:
        """A sentence that says nothing but that somebody denies it: "В музее это отрицают"."""
        return (verb.start, unit.end) if self._words.has_cases and self._denies.match(self._text, verb.start, unit.end) else None
