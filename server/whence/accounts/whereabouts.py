"""Where, and of what, a voice says something: the places, names and nouns around an answer."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from whence.accounts.pieces import capitals, lowered
from whence.accounts.statements import Statement

if TYPE_CHECKING:
    from whence.accounts.reading import Reading

_NAME, _SHORT = 6, 3
"""Letters by which names are known, and of the shortest."""
_BEFORE = 24
"""Characters before a name in which its preposition stands."""


class Whereabouts:
    """The places and things around the statements of one article."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def places(self, statement: Statement, clause: tuple[int, int]) -> frozenset[str]:
        """The names of the places that a clause is told of, also where its sentence opens with them."""
        return self._placed(clause) | self._opens_where(statement) | self._opened_where(statement)

    def _placed(self, clause: tuple[int, int]) -> frozenset[str]:
        """The names in a clause that stand right behind a preposition of place; where every noun looks like one, without an article: "in Kassel"."""
        words, voices = self._reading.words, self._reading.words.voices
        small, at, bare = voices.determiners, words.at, words.bare_at
        found = set()
        for run in capitals(self._reading.text, *clause):
            if len(run) > 1 and self._reading.text[slice(*run[0])].casefold() in (bare or at) - small:  # "In Kassel" opens the sentence
                found.add(self._reading.text[run[1][0] : run[-1][1]].casefold())
                continue
            before = self._reading.text[max(clause[0], run[0][0] - _BEFORE) : run[0][0]].casefold().split()[-2:]
            if not before:
                continue
            between = before[-1] in small or voices.has_cases and before[-1].isalpha()  # "im Hafen", "в порту"
            if before[-1] in bare if voices.nouns_have_capitals else before[-1] in at or between and before[0] in at:
                found.add(self._reading.text[run[0][0] : run[-1][1]].casefold())
        return frozenset(found)

    def _opens_where(self, statement: Statement) -> frozenset[str]:
        """The names of places in the first clause, where in a language of cases it opens with such: "В аварии под Касимовом, по данным …"."""
        opening = next(iter(statement.clauses), (statement.start, statement.start))
        first = self._reading.word.search(self._reading.text, *opening)
        return self._placed(opening) if self._reading.words.voices.has_cases and first and first[0].casefold() in self._reading.words.at else frozenset()

    def _opened_where(self, statement: Statement) -> frozenset[str]:
        """The name of a place that a sentence opens with before it says who tells: "A Como la polizia parla di tre morti"."""
        start = statement.sentence.start
        opening = self._reading.word.match(self._reading.text, start)
        if not self._reading.words.voices.adjectives_behind or opening is None or lowered(opening[0]) not in self._reading.words.at or statement.start <= opening.end():
            return frozenset()
        behind = min(statement.start, opening.end() + _BEFORE)
        run = next(capitals(self._reading.text, opening.end(), behind, self._reading.words.voices.elided), [])
        small = self._reading.text[opening.end() : run[0][0]].casefold().split() if run else []
        return frozenset({self._reading.text[run[0][0] : run[-1][1]].casefold()}) if run and set(small) <= self._reading.words.voices.determiners else frozenset()

    def hangs(self, clause: tuple[int, int]) -> frozenset[str]:
        """The words of a clause that have a phrase behind them, each with its preposition and the first word that says something there.

        "bij de overval op de supermarkt" has "overval op supermarkt".
        """
        voices, found = self._reading.words.voices, set()
        said = [lowered(word) for word in self._reading.word.findall(self._reading.text[slice(*clause)])]
        for at in range(1, len(said) - 1):
            if said[at] in voices.prepositions:
                behind = next((word for word in said[at + 1 : at + 4] if word not in voices.determiners), "")
                if behind in voices.same:
                    continue
                found |= {f"{stem} {said[at]} {other}" for stem in self._reading.stems.of_word(said[at - 1]) for other in self._reading.stems.of_word(behind)}
        if voices.which and len(said) > 2 and said[0] in self._reading.words.at and voices.which.search(said[1]):  # "В детской больнице": of that one, among others
            found |= {f"{stem} {said[0]} {other}" for stem in self._reading.stems.of_word(said[2]) for other in self._reading.stems.of_word(said[1])}
        return frozenset(found)

    def subject(self, statement: Statement) -> frozenset[str]:
        """The stems of the noun that a statement opens with, behind its article: "usine" of "L'usine emploie 300 salariés", or with its article at its end: "Bron"."""
        voices = self._reading.words.voices
        first, second = ([word[0].casefold() for word in islice(self._reading.word.finditer(self._reading.text, statement.start, statement.end), 2)] + ["", ""])[:2]
        if lowered(first) in voices.determiners:
            return self._reading.stems.of_word(second)
        return self._reading.stems.of_word(first) if voices.definite and voices.definite.search(first) else frozenset()

    def opening(self, statement: Statement) -> frozenset[str]:
        """The stems of the word that a statement opens with, in a language of cases, which has no article to tell a subject by: "Концерт начнётся в субботу"."""
        voices = self._reading.words.voices
        first = next((word[0].casefold() for word in self._reading.word.finditer(self._reading.text, statement.start, statement.end)), "")
        small = (self._reading.words.at, voices.prepositions, voices.pronouns, voices.conjunctions)
        return self._reading.stems.of_word(first) if voices.has_cases and not any(first in some for some in small) else frozenset()

    def named(self, statement: Statement) -> frozenset[str]:
        """The names in a statement, by their beginnings, but for those of its voices: where two tell of different ones, they may tell of two things."""
        voices, words = self._reading.words.voices, self._reading.words
        if not voices.adjectives_behind or statement.source.kind == "headline":
            return frozenset()
        small = voices.determiners | voices.prepositions | voices.conjunctions | voices.relatives | voices.pronouns | voices.links | words.stop | words.figures.numbers.keys() | voices.helpers
        runs = [(first, last) for run in capitals(self._reading.text, statement.start, statement.end, voices.elided) for first, last in run]
        told = [self._reading.text[first:last].casefold() for first, last in runs if not any(time.start <= first < time.end for time in self._reading.times_in(statement.start, statement.end))]
        return frozenset(name[:_NAME] for name in told if len(name) >= _SHORT and name not in small and name not in self._reading.voices)
