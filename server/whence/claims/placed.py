"""What a clause puts somewhere: the nouns by which it names it, and of what sort it is, so that the answers of two voices to
"where?" can be asked whether they are of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.syntax import Clause as Told
from whence.claims.things import noun_of, stem_of

_BEINGS = frozenset(["person", "animal"])
_LONGEST = 8
"""Words between a verb and the word of place behind it, at most."""
_SORTS = _BEINGS | {"vehicle"}
"""Sorts that tell what is placed from what is not; a "thing" may be anything."""
IT, PERSON, NAME, TRACE = "it", "person", "name", "trace"
_NO_PHRASE = frozenset("ptauckm")
"""Classes of words that no naming phrase opens with."""
_UNQUOTED = str.maketrans("", "", "“”\"‘’'")
_SETS_APART = frozenset("ptfuckrh")
"""Classes of words that open another phrase, or a clause, between a verb and a place."""
_VERBAL = frozenset("veg")


def placed(reader: Reader, clause: Clause, lead: int, at: int, place: str) -> Iterator[tuple[str, str]]:
    """Rows for the scope of a claim whose ``place`` stands at ``at``: the stems of the nouns of what is put there (``placed``) and their
    sorts (``placed_as``), where a pronoun is of its own, ``IT`` or ``PERSON``, and what is left of something, or seen of it, is a ``TRACE``;
    ``placed_many`` where they are counted, ``attached`` where the place is that of the verb, and none to which they are brought afterwards.

    "he saw the reptile winched out at Ost" has ``placed`` "repti", ``placed_as`` "animal" and ``attached``.
    """
    text = reader.prose.text
    if _attached(reader, clause, at) and reader.words.answers.brought_to.isdisjoint(place.casefold().split()):
        yield "attached", "yes"
    for start, end in _phrases(reader, clause, lead, at):
        yield from _named(reader, text[start:end])


def _named(reader: Reader, phrase: str) -> Iterator[tuple[str, str]]:
    """What one phrase says of what is placed."""
    first = next(iter(phrase.split()), "").casefold().translate(_UNQUOTED)
    answers = reader.words.answers
    if reader.words.figures.number.match(phrase):
        yield "placed_many", "yes"
    if first in answers.personal:
        yield "placed_as", PERSON
    elif first in answers.standing_in:
        yield "placed_as", IT
    elif noun := noun_of(reader, phrase):
        yield "placed", stem_of(noun)
        if noun in answers.traces:
            yield "placed_as", TRACE
        elif noun not in phrase:
            yield "placed_as", NAME
        yield from (("placed_as", sort) for sort in sorted(answers.sorts(noun) & _SORTS))


def _attached(reader: Reader, clause: Clause, at: int) -> bool:
    """Whether a place at ``at`` is that of a verb, with at most what is put there and whence it came between the two: "pulled the boat out of the water at"."""
    text, sentence = reader.prose.text, clause.sentence
    ends = [one.verb[1] for one in reader.syntax.clauses(sentence.start, sentence.end) if one.verb[0] < at]
    between = reader.words.answers.beside_verb.sub("", (text[ends[-1] : at] if ends else text[clause.start : at]).translate(_UNQUOTED))
    words = between.split()
    return len(words) <= _LONGEST and all(word.replace("-", "").isalnum() and reader.words.syntax.classes.get(word.casefold(), "n") not in _SETS_APART for word in words)


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
    behind = None if told.passive and subject else _behind(reader, told, at)
    # of "she found him at" it is him that is there
    if subject and subject[0] >= lead and not (behind and reader.prose.text[slice(*subject)].casefold() in reader.words.answers.personal):
        yield subject
    if behind:
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
