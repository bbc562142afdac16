"""Pieces become the phrase that names somebody: where it ends, and what an aside behind it says that he is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from whence.accounts.pieces import Piece
from whence.accounts.words import VoiceWords
from whence.lazily import cached_property

_WORDS, _PLAIN, _ASIDE, _CLAUSE, _QUOTED, _TRAILING = 12, 3, 20, 16, 40, 2
"""Words of a phrase, of those in a row without a capital, of an aside, of a clause behind a phrase; characters of a name in quotation marks;
words without a capital behind a body's name."""

_INFLECTED = ("e", "en", "er", "es", "em")
"""Endings of the words without a capital that stand before a noun, where nouns have capitals."""
_ATTRIBUTE = 8
"""Pieces from a determiner to the adjective that a phrase before it goes with."""
_OFFICE = 5
"""More words without a capital that an office may have, where a given name and a surname stand behind them."""


class Phrase(NamedTuple):
    """``text`` names somebody, ``aside`` says what he is; ``end`` is the index of the piece behind both, ``last`` of the one behind the text."""

    text: str
    aside: str
    end: int
    last: int


@dataclass
class _Walk:
    """How far a phrase was read."""

    last: int
    """The index behind the last piece that belongs to it."""
    plain: int = 0
    """Words without a capital in a row."""
    named: bool = False
    """Whether a name stands behind what opened it."""
    trailing: int = 0
    """Words without a capital that may still follow a body's name."""


class Phrases:
    """Reads the phrases of one text; ``in_time`` says whether a piece belongs to an expression of time."""

    def __init__(self, text: str, words: VoiceWords, in_time: Callable[[Piece], bool], numbers: Mapping[str, float]) -> None:
        self._text, self._words, self._in_time, self._numbers = text, words, in_time, numbers

    def at(self, pieces: Sequence[Piece], index: int, *, body: bool = True) -> Phrase | None:
        """The phrase that begins with the piece at ``index``, or None where none does; ``body`` is whether words without a capital
        behind a name may belong to it, as they do to that of a body.
        """
        last = self._end(pieces, index, body=body and self._words.adjectives_behind)
        named = [piece for piece in pieces[index:last] if piece.lower not in self._words.determiners]
        if not named or self._words.nouns_have_capitals and not any(piece.capital or piece.sort == "quote" for piece in named):
            return None
        aside, end = self._aside(pieces, last)
        return Phrase(self._text[pieces[index].start : pieces[last - 1].end], aside, end, last)

    def ends(self, piece: Piece) -> bool:
        """Whether no phrase that names somebody holds a piece."""
        words, lower = self._words, piece.lower
        if lower in words.determiners or lower in words.links:
            return False
        if words.adjectives_behind and not piece.capital and lower in self._numbers:
            return True  # "la questura di tremila"
        closed = (words.says, words.weak, words.written, words.helpers, words.that, words.relatives, words.conjunctions, words.prepositions, words.pronouns, words.there)
        if words.finite and piece.sort == "word" and not piece.capital and lower not in words.roles and words.finite.search(lower):
            return True
        return piece.sort not in ("word", "quote") or any(lower in some for some in closed) or self._in_time(piece)

    def _end(self, pieces: Sequence[Piece], index: int, *, body: bool) -> int:
        """The index behind the last piece of the phrase that begins at ``index``, and ``index`` itself where none does."""
        words, walk = self._words, _Walk(index)
        most = _PLAIN if pieces[index : index + 1] and pieces[index].capital else max(words.genitives, _PLAIN)
        for at in range(index, min(len(pieces), index + _WORDS)):
            piece = pieces[at]
            if piece.sort == "quote":
                if not self._is_named(pieces, index, at):
                    break
                walk.last = at + 1
                if not self._names_ahead(pieces[: at + 3], at + 1):
                    break
                walk.named, walk.plain = False, 0  # "директор фонда «Исток» Мария Вайнер"
            elif piece.sort == "number" and words.adjectives_behind and at > index and self._is_called(pieces, at):
                return at + 1  # "la centrale del 118"
            elif walk.last == index and self._attribute(pieces, index, at):
                walk.plain = 0  # "zwei mit den Gesprächen vertraute Personen"
            elif self._goes_on(pieces, index, at) and not walk.named:
                walk.plain = 0  # "директор по работе с людьми Павел Сом"
            elif self._is_outside(pieces, index, at):
                break
            elif piece.lower in words.links or piece.lower in words.determiners:
                if self._opens_another(pieces, index, at, walk):
                    break
                if piece.lower in words.links:
                    walk.plain, walk.named = 0, False  # it counts with what stands behind it
            elif not (self._capital(pieces, index, at, walk, body=body) if piece.capital and not self._is_origin(pieces, at) else self._small(pieces, index, at, walk, most)):
                break
            else:
                walk.last = at + 1
        return walk.last

    def _attribute(self, pieces: Sequence[Piece], index: int, at: int) -> bool:
        """Whether a piece stands, where nouns have capitals, between a determiner and the adjective that a phrase with its preposition goes with:
        "zwei mit den Gesprächen vertraute Personen".
        """
        if not self._words.nouns_have_capitals or at == index or pieces[index].lower not in self._words.determiners or pieces[index + 1].lower not in self._words.prepositions:
            return False
        for end in range(index + 3, min(len(pieces) - 1, index + _ATTRIBUTE)):
            if pieces[end].sort != "word":
                return False
            small, noun = not pieces[end].capital and pieces[end].lower.endswith(_INFLECTED), pieces[end + 1]
            if small and pieces[end - 1].capital and noun.capital and noun.sort == "word" and not self.ends(pieces[end]):
                return at < end
        return False

    def _is_named(self, pieces: Sequence[Piece], index: int, at: int) -> bool:
        """Whether a quotation is a name within the phrase that begins at ``index``; a paper's opens one in a language of cases: "пишет «Вестник»"."""
        paper = self._words.has_cases and pieces[at].text[1:2].isupper()
        return (at > index or paper) and pieces[at].end - pieces[at].start <= _QUOTED

    def _is_outside(self, pieces: Sequence[Piece], index: int, at: int) -> bool:
        """Whether a piece belongs to no phrase that names somebody, where it stands in this one."""
        words, piece, lower = self._words, pieces[at], pieces[at].lower
        if piece.sort != "word" and lower not in words.links:
            return True
        noun = at > index and lower in words.also_nouns and pieces[at - 1].lower in words.determiners
        of_them = at > index and words.adjectives_behind and lower in words.pronouns and pieces[at - 1].lower in words.links  # "la madre de uno de ellos"
        return self.ends(piece) and not noun and not of_them

    def _opens_another(self, pieces: Sequence[Piece], index: int, at: int, walk: _Walk) -> bool:
        """Whether a link or a determiner opens another phrase, "a la cadena el alcalde", or is a link that opens this one."""
        words, lower = self._words, pieces[at].lower
        if lower not in words.determiners:
            return at == index
        opens = walk.last > index and not pieces[at].capital and not self._in_name(pieces, at) and lower not in words.links
        return opens and not words.nouns_have_capitals and pieces[at - 1].lower not in words.determiners | words.links

    def _capital(self, pieces: Sequence[Piece], index: int, at: int, walk: _Walk, *, body: bool) -> bool:
        """A word with a capital goes on with any phrase, and in a body's name words without one may follow."""
        body = body and (at > index and self._joins(pieces[at - 1]) or walk.trailing > 0)
        walk.trailing = _TRAILING if body else 0
        walk.named, walk.plain = walk.named or at > index or self._words.nouns_have_capitals, 0
        return True

    def _small(self, pieces: Sequence[Piece], index: int, at: int, walk: _Walk, most: int) -> bool:
        """Whether a word without a capital goes on with the phrase: behind a name few do, "la Croix-Rouge malgache", before one ``most``."""
        if walk.named:
            walk.trailing = walk.trailing or self._owned(pieces, at - 1)
            walk.trailing -= 1
            return walk.trailing >= 0
        if self._words.nouns_have_capitals and not pieces[at].lower.endswith(_INFLECTED) or at > index and self._is_whole(pieces[at - 1]):
            return False
        walk.plain += 1
        return walk.plain <= most or self._names_ahead(pieces, at)

    def _joins(self, piece: Piece) -> bool:
        """Whether a body's name begins behind a word: an article, a link, or what goes on with an office, "assessore ai" of "l'assessore ai Lavori pubblici"."""
        return piece.lower in self._words.determiners | self._words.links or " " in piece.text

    @staticmethod
    def _in_name(pieces: Sequence[Piece], index: int) -> bool:
        """Whether a word stands between two of a name: "Yntze de Vries"."""
        return index > 0 and pieces[index - 1].capital and index + 1 < len(pieces) and pieces[index + 1].capital

    def _is_whole(self, piece: Piece) -> bool:
        """Whether a word is a noun behind which no other follows: "polisen"."""
        words = self._words
        return words.whole is not None and words.whole.search(piece.lower) is not None and piece.lower not in words.links | words.determiners

    def _owned(self, pieces: Sequence[Piece], index: int) -> int:
        """How many words behind a name in the genitive say what it owns, up to the noun of who tells: "Svea Bergs senaste kvartalsrapport"."""
        words = self._words
        if not words.genitive or words.whole is None or not pieces[index].capital or not pieces[index].lower.endswith(words.genitive):
            return 0
        for length, piece in enumerate(pieces[index + 1 : index + 1 + _PLAIN], 1):
            if piece.sort != "word" or self.ends(piece):
                return 0
            if words.whole.search(piece.lower):
                return length
        return 0

    def _is_origin(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a word with a capital is an adjective before its noun: "de Franse minister"."""
        origin = self._words.origin
        if origin is None or not origin.search(pieces[index].text) or index + 1 >= len(pieces):
            return False
        noun = pieces[index + 1]
        return noun.sort == "word" and not noun.capital and not self.ends(noun)

    def _goes_on(self, pieces: Sequence[Piece], index: int, at: int) -> bool:
        """Whether a preposition, or the dot behind its short form, stands within what somebody is whose name follows."""
        offices = self._words.offices
        if pieces[at].sort == "." and at > index and pieces[at - 1].lower in offices:
            return True
        return pieces[at].lower in offices and any(piece.lower in self._words.roles for piece in pieces[index:at]) and self._names_ahead(pieces, at + 1, offices)

    def _names_ahead(self, pieces: Sequence[Piece], index: int, within: frozenset[str] = frozenset()) -> bool:
        """Whether a given name and a surname end the words from ``index`` on: "областной избирательной комиссии Павел Тихий"."""
        for at in range(index, min(len(pieces) - 1, index + _OFFICE + 2 * bool(within))):
            if pieces[at].lower in within or pieces[at].sort == "." and pieces[at - 1].lower in within:
                continue
            if pieces[at].sort != "word" or self.ends(pieces[at]):
                return False
            if pieces[at].capital and pieces[at + 1].capital and pieces[at + 1].sort == "word":
                return True
        return False

    @cached_property
    def _offices(self) -> frozenset[str]:
        """The nouns of those who tell, without the endings of their case."""
        return frozenset(self._words.bare(role) for role in self._words.roles)

    def _is_office(self, pieces: Sequence[Piece]) -> bool:
        """Whether one of some words says what somebody is, or two are his name; where a language does not tell, any may."""
        if not self._words.has_cases:
            return True
        following = zip(pieces, [*pieces[1:], pieces[0]], strict=True)
        return any(self._words.bare(piece.lower) in self._offices or piece.capital and other.capital for piece, other in following)

    def named(self, pieces: Sequence[Piece]) -> bool:
        """Whether some words name who tells as a subject does: by what he is, or by a given name and a surname."""
        return any(piece.lower in self._words.roles for piece in pieces) or any(piece.capital and other.capital and "word" == piece.sort == other.sort for piece, other in pairwise(pieces))

    def object(self, pieces: Sequence[Piece], start: int) -> bool:
        """Whether the phrase that begins there is no subject, by the ending of its first word."""
        objects, small = self._words.objects, self._words.determiners - self._words.roles
        if objects is None:
            return False
        first = next((piece for piece in pieces[start : start + 3] if piece.lower not in small or piece.sort != "word"), pieces[start])
        return any(piece.sort == "word" and objects.search(piece.lower) for piece in (first, pieces[start]))

    def subject(self, pieces: Sequence[Piece], start: int, end: int) -> int | None:
        """Where the first subject begins within ``start:end`` that names who tells, with what goes with it: "районный прокурор"."""
        for at in range(start, min(end, len(pieces))):
            if pieces[at].sort not in ("word", "quote", "number"):
                return None
            if pieces[at].lower in self._words.roles:
                while at > start and pieces[at - 1].sort == "word" and self._words.agrees and self._words.agrees.search(pieces[at - 1].lower) and not self.ends(pieces[at - 1]):
                    at -= 1
                return at
        return None

    def _is_called(self, pieces: Sequence[Piece], at: int) -> bool:
        """Whether a number is somebody's name: "il 118 ha detto", "secondo il 118, …"."""
        words, behind = self._words, pieces[at + 1 : at + 2]
        if not behind or self._in_time(pieces[at]):
            return False
        verb = behind[0].lower in words.helpers | words.says | words.weak
        return verb and pieces[at - 1].lower in words.links or behind[0].sort == "," and pieces[at - 1].lower in words.determiners

    def _aside(self, pieces: Sequence[Piece], last: int) -> tuple[str, int]:
        """What stands between commas behind a phrase, if it may say who is named, and where it ends."""
        if last < len(pieces) and pieces[last].sort == "(":  # a party, an age
            shut = next((at for at in range(last + 1, min(len(pieces), last + 2 + _ASIDE)) if pieces[at].sort == ")"), 0)
            return self._aside(pieces, shut + 1) if shut else ("", last)
        if last + 1 >= len(pieces) or pieces[last].sort != ",":
            return "", last
        words = self._words
        first = pieces[last + 1]
        if first.lower in words.relatives and (first.lower not in words.determiners or self._is_clause(pieces, last + 1)):
            return "", self._behind_clause(pieces, last + 1) or last
        if words.adjectives_behind and first.lower in words.pronouns and last + 2 < len(pieces) and pieces[last + 2].sort == ",":
            return "", last + 3  # "les pompiers, eux, …"
        if self.ends(first) or first.sort != "word":
            return "", last
        for at in range(last + 1, min(len(pieces), last + 2 + _ASIDE)):
            piece = pieces[at]
            if piece.sort in (",", ".", "–", "—") or piece.sort == ":" and words.adjectives_behind:
                if words.adjectives_behind and piece.sort == "." and any(map(self._in_time, pieces[last + 1 : at])):
                    break  # "…, dice Luca Bo, partirà lunedì."
                if not self._is_office(pieces[last + 1 : at]):
                    break
                return self._text[first.start : pieces[at - 1].end], at + (piece.sort == ",")
            if piece.sort not in ("word", "quote", "-", "number") or any(piece.lower in some for some in (words.says, words.helpers, words.that, words.reported)):
                break
        return "", last

    def _is_clause(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether "der" opens a clause, and no name: no word with a capital is behind it before one that names nobody."""
        behind = pieces[index + 1 : index + 3]
        closed = (self._words.determiners, self._words.prepositions, self._words.helpers)
        return not any(piece.capital for piece in behind) or any(behind[0].lower in some for some in closed)

    @staticmethod
    def _behind_clause(pieces: Sequence[Piece], index: int) -> int:
        """The index behind the comma that ends a clause, 0 where none does."""
        return next((at + 1 for at in range(index + 1, min(len(pieces), index + _CLAUSE)) if pieces[at].sort == ","), 0)
