"""Pieces become the phrase that names somebody: where it ends, and what an aside behind it says that he is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from whence.accounts.pieces import Piece
from whence.accounts.words import VoiceWords

_WORDS, _PLAIN, _ASIDE, _CLAUSE, _QUOTED = 12, 3, 10, 16, 40
"""Words of a phrase, of those in a row without a capital, of an aside, of a clause behind a phrase; characters of a name in quotation marks."""


class Phrase(NamedTuple):
    """``text`` names somebody, ``aside`` says what he is; ``end`` is the index of the piece behind both, ``last`` of the one behind the text."""

    text: str
    aside: str
    end: int
    last: int


class Phrases:
    """Reads the phrases of one text; ``in_time`` says whether a piece belongs to an expression of time."""

    def __init__(self, text: str, words: VoiceWords, in_time: Callable[[Piece], bool]) -> None:
        self._text, self._words, self._in_time = text, words, in_time

    def at(self, pieces: Sequence[Piece], index: int) -> Phrase | None:
        """The phrase that begins with the piece at ``index``, or None where none does."""
        last = self._end(pieces, index)
        named = [piece for piece in pieces[index:last] if piece.lower not in self._words.determiners]
        if not named:
            return None
        aside, end = self._aside(pieces, last)
        return Phrase(self._text[pieces[index].start : pieces[last - 1].end], aside, end, last)

    def ends(self, piece: Piece) -> bool:
        """Whether no phrase that names somebody holds a piece."""
        words, lower = self._words, piece.lower
        if lower in words.determiners or lower in words.links:
            return False
        closed = (words.says, words.weak, words.written, words.helpers, words.that, words.relatives, words.conjunctions, words.prepositions, words.pronouns)
        return piece.sort not in ("word", "quote") or any(lower in some for some in closed) or self._in_time(piece)

    def _end(self, pieces: Sequence[Piece], index: int) -> int:
        words = self._words
        plain, named, last = 0, False, index
        for at in range(index, min(len(pieces), index + _WORDS)):
            piece, lower = pieces[at], pieces[at].lower
            if piece.sort == "quote":
                if at == index or piece.end - piece.start > _QUOTED:
                    break
                return at + 1
            behind_determiner = at > index and lower in words.also_nouns and pieces[at - 1].lower in words.determiners
            if piece.sort != "word" or self.ends(piece) and not behind_determiner:
                break
            if lower in words.links or lower in words.determiners:
                if not words.nouns_have_capitals and last > index and not piece.capital and lower in words.determiners - words.links and pieces[at - 1].lower not in words.determiners | words.links:
                    break  # "a la cadena el alcalde"
                if lower not in words.determiners and at == index:
                    break
                if lower in words.links:
                    plain, named = 0, False
                continue  # it counts with what stands behind it
            if piece.capital:
                named, plain = named or at > index or words.nouns_have_capitals, 0
            elif named:
                break
            else:
                plain += 1
                if plain > _PLAIN:
                    break
            last = at + 1
        return last

    def _aside(self, pieces: Sequence[Piece], last: int) -> tuple[str, int]:
        """What stands between commas behind a phrase, if it may say who is named, and where it ends."""
        if last + 1 >= len(pieces) or pieces[last].sort != ",":
            return "", last
        words = self._words
        first = pieces[last + 1]
        if first.lower in words.relatives and (first.lower not in words.determiners or self._is_clause(pieces, last + 1)):
            return "", self._behind_clause(pieces, last + 1) or last
        if self.ends(first) or first.sort != "word":
            return "", last
        for at in range(last + 1, min(len(pieces), last + 2 + _ASIDE)):
            piece = pieces[at]
            if piece.sort in (",", ".", "–", "—"):
                return self._text[first.start : pieces[at - 1].end], at + (piece.sort == ",")
            if piece.sort not in ("word", "quote", "-") or any(piece.lower in some for some in (words.says, words.helpers, words.that, words.reported)):
                break
        return "", last

    def _is_clause(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether "der" opens a clause, and no name: no word with a capital is behind it before one that names nobody."""
        behind = pieces[index + 1 : index + 3]
        return not any(piece.capital for piece in behind) or bool(behind) and (behind[0].lower in self._words.determiners or behind[0].lower in self._words.prepositions or behind[0].lower in self._words.helpers)

    @staticmethod
    def _behind_clause(pieces: Sequence[Piece], index: int) -> int:
        """The index behind the comma that ends a clause, 0 where none does."""
        return next((at + 1 for at in range(index + 1, min(len(pieces), index + _CLAUSE)) if pieces[at].sort == ","), 0)
