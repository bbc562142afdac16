"""Who says it: its subject, or whom a pronoun stands for, of those who spoke."""

from __future__ import annotations

from collections.abc import Sequence

from whence.accounts.pieces import Piece, lowered, word_pattern
from whence.accounts.voices.ground import Ground, Memory, Reader
from whence.accounts.voices.subjects import Subjects
from whence.model import Source


class Speakers(Reader):
    """Knows who speaks in one article."""

    def __init__(self, ground: Ground, subjects: Subjects, memory: Memory) -> None:
        super().__init__(ground)
        self._subjects, self._memory = subjects, memory

    def who(self, pieces: Sequence[Piece], verb: int) -> tuple[Source, int, int] | None:
        """Who says it, and the indices of the pieces that are the clause of saying."""
        words, first = self._words, verb
        while first and pieces[first - 1].lower in words.helpers:
            first -= 1
        if words.adjectives_behind and self._subjects.is_between(pieces, first, verb):
            return self._meant(pieces, first, verb)
        if words.passive.intersection(piece.lower for piece in pieces[first:verb]) and pieces[verb].lower not in words.written:
            phrase = self._subjects.by(pieces, verb)
            return (self._subjects.source(phrase), first, phrase.end) if phrase else None
        if self._is_object(pieces, first):
            first -= 1  # "le maire l'a dit"
        if first > 0 and pieces[first - 1].lower in words.told_as:
            return self._told_as(pieces, first - 1, verb)
        return self._before(pieces, first, verb) or self._joined(pieces, first, verb) or self._behind(pieces, first, verb) or self._meant(pieces, first, verb)

    def _is_object(self, pieces: Sequence[Piece], first: int) -> bool:
        """Whether a pronoun that looks like an article stands right before a word of saying: "le maire l'a dit"."""
        before = pieces[first - 1] if first else None
        return self._words.adjectives_behind and before is not None and before.lower in self._words.determiners and before.sort == "word" and not before.capital

    def _told_as(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[Source, int, int] | None:
        """Who says what stands in another clause: "según informó la policía"; who spoke before where nobody is named."""
        after = None if self._is_pronoun(pieces, first) or not self._subjects.may_follow(pieces, first) else self._subjects.after(pieces, verb)
        if after and not self._subjects.is_role(after[1], pieces):
            return self._subjects.source(after[1]._replace(aside="")), first, after[1].last
        if after:
            return self._subjects.source(after[1]), first, after[1].end
        person = self._memory.subject or self._memory.last
        return (person, first, verb + 1) if person else None

    def _before(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[Source, int, int] | None:
        """The subject before a word of saying, unless what stands there is its object, and a subject behind: "другую дату назвал директор"."""
        if self._is_turned(pieces, first, verb) or self._subjects.behind_content(pieces, first):
            return None
        before = self._subjects.before(pieces, first, verb)
        after = self._subjects.after(pieces, verb) if before and self._words.has_cases else None
        if before is None or after and self._subjects.names(pieces, after) and not self._subjects.names(pieces, before):
            return None
        return self._subjects.source(before[1]), before[0], verb + 1

    def _joined(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[Source, int, int] | None:
        """Who told before in the sentence, where an "and" joins a second word of saying: "… y difundió una foto"."""
        joined = first > 0 and pieces[first - 1].lower in self._words.conjunctions and pieces[first - 2].sort != "quote"
        return (self._memory.here, first, verb + 1) if joined and self._memory.here and not self._words.nouns_have_capitals else None

    def _behind(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[Source, int, int] | None:
        """The subject behind a word of saying."""
        if self._is_pronoun(pieces, first) or not self._subjects.may_follow(pieces, first):
            return None
        after = self._subjects.after(pieces, verb)
        if after and (self._words.has_cases or self._subjects.is_subject(pieces, first, after[1])):
            return self._subjects.source(after[1]), first, after[1].end
        return None

    def _is_pronoun(self, pieces: Sequence[Piece], first: int) -> bool:
        """Whether a pronoun is the subject before a word of saying."""
        return first > 0 and pieces[first - 1].lower in self._words.pronouns - self._words.determiners

    def _is_turned(self, pieces: Sequence[Piece], first: int, verb: int) -> bool:
        """Whether a word of saying has its pronoun behind it: "a-t-il dit"."""
        return any(piece.lower in self._words.turned for piece in pieces[first : verb + 1])

    def _meant(self, pieces: Sequence[Piece], first: int, verb: int) -> tuple[Source, int, int] | None:
        """Whom a pronoun stands for, or the verb alone."""
        person = self.stands_for(pieces, first, verb)
        return (person, first, verb + 1) if person else None

    def stands_for(self, pieces: Sequence[Piece], first: int, verb: int) -> Source | None:
        """Whom a pronoun beside a word of saying stands for, or a verb without a subject."""
        around = [piece.lower for piece in [*pieces[max(0, first - 1) : first], *pieces[verb + 1 : verb + 3]]]
        alone = first == 0 or pieces[first - 1].sort in (",", "–", "—", "-", "quote", ";", ":") or pieces[first - 1].lower in self._words.conjunctions
        if pieces[verb].lower in self._words.written - self._words.says - self._words.weak:
            return None
        if self._memory.where and any(piece.lower in self._words.there for piece in pieces[max(0, first - 1) : verb + 2]):
            return self._memory.where
        known = self._subjects.announced(pieces, first) or self._memory.subject or self._memory.last or self._memory.carried
        if known and self._memory.person and not self._words.media.isdisjoint(known.name.casefold().split()) and self._tells_of_himself(pieces):
            known = self._memory.person
        if first and pieces[first - 1].lower in self._words.conjunctions:
            return self._memory.here or self._subjects.begins(pieces) or known
        if alone or any(word in self._words.pronouns for word in around):
            turned = self._is_turned(pieces, first, verb)
            announced = self._announced(pieces, first) if turned else None
            if announced:
                return announced
            return self._memory.here or known or (self._subjects.begins(pieces) if first > 2 and not turned else None)
        return None

    def _tells_of_himself(self, pieces: Sequence[Piece]) -> bool:
        """Whether a quotation has "I" in it, which no body says: "« J'ai commencé un dimanche », raconte-t-elle"."""
        quoted = (lowered(word) for piece in pieces if piece.sort == "quote" for word in word_pattern(self._words.elided).findall(piece.text))
        return bool(self._words.myself) and any(word in self._words.myself for word in quoted)

    def _announced(self, pieces: Sequence[Piece], verb: int) -> Source | None:
        """Whom the clause opens with that a colon ends before what he says: "Le département n'est pas d'accord : le pont rouvrira en mai, indique-t-il"."""
        colon = next((at for at in range(verb) if pieces[at].sort == ":"), 0)
        return self._subjects.begins(pieces[:colon]) if colon else None
