"""What a clause puts somewhere: the nouns by which it names it, and of what sort it is, so that the answers of two voices to
"where?" can be asked whether they are of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.syntax import Clause as Told
from whence.claims.things import noun_of, stem_of

_BEINGS = frozenset(["person", "animal"])
_SORTS = _BEINGS | {"vehicle"}
"""Sorts that tell what is placed from what is not; a "thing" may be anything."""
IT = "it"
_NO_PHRASE = frozenset("ptauckm")
"""Classes of words that no naming phrase opens with."""
_VERBAL = frozenset("veg")


def placed(reader: Reader, clause: Clause, lead: int, at: int) -> Iterator[tuple[str, str]]:
    """Rows for the scope of a claim whose place stands at ``at``: the stems of the nouns of what is put there (``placed``) and their
    sorts (``placed_as``), where a pronoun has its own, "it" or "person".

    "he saw the reptile winched out at Ost" has ``placed`` "repti" and ``placed_as`` "animal" and "person".
    """
    text = reader.prose.text
    for start, end in _phrases(reader, clause, lead, at):
        phrase = text[start:end]
        first = phrase.split()[0].casefold().strip("\"“”‘’'") if phrase.split() else ""
        if first in reader.words.answers.personal:
            yield "placed_as", "person"
        elif first in reader.words.answers.standing_in:
            yield "placed_as", IT
        elif noun := noun_of(reader, phrase):
            yield "placed", stem_of(noun)
            yield from (("placed_as", sort) for sort in sorted(reader.words.answers.sorts(noun) & _SORTS))


def _phrases(reader: Reader, clause: Clause, lead: int, at: int) -> Iterator[tuple[int, int]]:
    """The phrases that may name what is placed: the subject of the verb before the place, unless that is who speaks, and what
    stands behind that verb: "the ship" of "they put the ship on the reef", "debris" of "he spoke of debris in a gorge".
    """
    sentence = clause.sentence
    found = [one for one in reader.syntax.clauses(sentence.start, sentence.end) if one.verb[0] < at]
    if not found:
        yield clause.start, at
        return
    told = found[-1]
    subject = _subject(found, told)
    if subject and subject[0] >= lead:
        yield subject
    behind = _behind(reader, told, at)
    if behind and not (told.passive and subject):
        yield behind


def _behind(reader: Reader, told: Told, at: int) -> tuple[int, int] | None:
    """The phrase right behind a verb, or behind the "of" by which it has one."""
    text, first = reader.prose.text, told.verb[1]
    while text[first : first + 1] == " ":
        first += 1
    for word in (reader.words.figures.of, "to"):
        if text.startswith(f"{word} ", first):
            first += len(word) + 1
    opens = text[first:at].split()
    if not opens or reader.words.syntax.classes.get(opens[0].casefold(), "") in _NO_PHRASE or reader.words.syntax.form(opens[0].casefold()) in _VERBAL and opens[0].casefold() not in reader.words.articles:
        return None
    return first, at


def _subject(found: list[Told], told: Told) -> tuple[int, int] | None:
    if told.subject or not told.shares:
        return told.subject or told.whole
    return next((one.subject for one in reversed(found) if one.subject), None)
