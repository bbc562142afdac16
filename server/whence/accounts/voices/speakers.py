"""Who says it: its subject, or whom a pronoun stands for, of those who spoke."""

from __future__ import annotations

from collections.abc import Sequence

from whence.accounts.pieces import Piece
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
        first = verb
        while first and pieces[first - 1].lower in self._words.helpers:
            first -= 1
        if self._words.adjectives_behind and self._subjects.is_between(pieces, first, verb):
            person = self.stands_for(pieces, first, verb)
            return (person, first, verb + 1) if person else None
        if self._words.passive.intersection(piece.lower for piece in pieces[first:verb]) and pieces[verb].lower not in self._words.written:
            phrase = self._subjects.by(pieces, verb)
            return (self._subjects.source(phrase), first, phrase.end) if phrase else None
        if self._words.adjectives_behind and first and pieces[first - 1].lower in self._words.determiners and pieces[first - 1].sort == "word" and not pieces[first - 1].capital:
            first -= 1  # "le maire l'a dit"
        aside = first > 0 and pieces[first - 1].lower in self._words.told_as  # "según informó la policía"
        turned = any(piece.lower in self._words.turned for piece in pieces[first : verb + 1])
        if not aside and not turned and not self._subjects.behind_content(pieces, first):
            before = self._subjects.before(pieces, first, verb)
            after = self._subjects.after(pieces, verb) if before and self._words.has_cases else None
            if before and not (after and self._subjects.names(pieces, after) and not self._subjects.names(pieces, before)):
                start, phrase = before
                return self._subjects.source(phrase), start, verb + 1
        first -= aside
        joined = not aside and first > 0 and pieces[first - 1].lower in self._words.conjunctions and pieces[first - 2].sort != "quote"
        earlier = self._memory.here if joined and not self._words.nouns_have_capitals else None
        if earlier:
            return earlier, first, verb + 1  # "… y difundió una foto"
        stands = first > 0 and pieces[first - 1].lower in self._words.pronouns - self._words.determiners
        after = None if stands or not self._subjects.may_follow(pieces, first) else self._subjects.after(pieces, verb)
        if after and aside and not self._subjects.is_role(after[1], pieces):
            return self._subjects.source(after[1]._replace(aside="")), first, after[1].last
        if after and (aside or self._words.has_cases or self._subjects.is_subject(pieces, first, after[1])):
            return self._subjects.source(after[1]), first, after[1].end
        if aside:
            person = self._memory.subject or self._memory.last
            return (person, first, verb + 1) if person else None
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
        if first and pieces[first - 1].lower in self._words.conjunctions:
            return self._memory.here or self._subjects.begins(pieces) or known
        if alone or any(word in self._words.pronouns for word in around):
            turned = any(piece.lower in self._words.turned for piece in pieces[first : verb + 1])
            announced = self._announced(pieces, first) if turned else None
            if announced:
                return announced
            return self._memory.here or known or (self._subjects.begins(pieces) if first > 2 and not turned else None)
        return None

    def _announced(self, pieces: Sequence[Piece], verb: int) -> Source | None:
        """Whom the clause opens with that a colon ends before what he says: "Le département n'est pas d'accord : le pont rouvrira en mai, indique-t-il"."""
        colon = next((at for at in range(verb) if pieces[at].sort == ":"), 0)
        return self._subjects.begins(pieces[:colon]) if colon else None
