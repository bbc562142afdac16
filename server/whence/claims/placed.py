"""What a clause puts somewhere: the nouns by which it names it, and of what sort it is, so that the answers of two voices to
"where?" can be asked whether they are of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.phrases import place_in
from whence.claims.syntax import Clause as Told
from whence.claims.things import noun_of, rows_of, stem_of

_BEINGS = frozenset(["person", "animal"])
_LONGEST = 8
"""Words between a verb and the word of place behind it, at most."""
_SORTS = _BEINGS | {"vehicle"}
"""Sorts that tell what is placed from what is not; a "thing" may be anything."""
IT, PERSON, NAME, TRACE = "it", "person", "name", "trace"
AHEAD, PAST = "ahead", "past"
_PAST = frozenset(["v", "e"])
_NO_PHRASE = frozenset(["p", "t", "a", "u", "c", "k", "m"])
"""Classes of words that no naming phrase opens with."""
_UNQUOTED = str.maketrans("", "", "“”\"‘’'")
_SETS_APART = frozenset("ptfuckrh")
"""Classes of words that open another phrase, or a clause, between a verb and a place."""
_VERBAL = frozenset(["v", "e", "g"])


def placed(reader: Reader, clause: Clause, lead: int, at: int, place: str) -> Iterator[tuple[str, str]]:
    """Rows for the scope of a claim whose ``place`` stands at ``at``: the stems of the nouns of what is put there (``placed``) and their
    sorts (``placed_as``), where a pronoun is of its own, ``IT`` or ``PERSON``, and what is left of something, or seen of it, is a ``TRACE``;
    ``placed_many`` where they are counted, ``attached`` where the place is that of the verb, and none to which they are brought afterwards or
    from which they come; ``when`` it is, as far as its verb says, and ``broad`` where the place is one in which others lie.

    "he saw the reptile winched out at Ost" has ``placed`` "repti", ``placed_as`` "animal" and ``attached``.
    """
    text, answers, found = reader.prose.text, reader.words.answers, _told(reader, clause, at)
    if _attached(reader, clause, found, at) and answers.brought_to.isdisjoint(place.casefold().split()) and not answers.whence.search(text, found[-1].verb[1] if found else clause.start, at):
        yield "attached", "yes"
    if place.split()[-1].casefold() in answers.regions:
        yield "broad", "yes"
    if found:
        yield "when", AHEAD if answers.ahead.search(text, *found[-1].verb) else PAST if reader.words.syntax.form(text[found[-1].verb[0] :].split(" ", 1)[0].casefold()) in _PAST or answers.past.match(text, found[-1].verb[0]) else ""
    for phrase in _phrases(reader, clause, found, lead, at):
        yield from _named(reader, clause, phrase)


def _named(reader: Reader, clause: Clause, phrase: str) -> Iterator[tuple[str, str]]:
    """What one phrase says of what is placed."""
    first = next(iter(phrase.split()), "").casefold().translate(_UNQUOTED)
    answers = reader.words.answers
    if reader.words.figures.number.match(phrase) and not place_in(phrase, reader.words):  # "31 miles off" is where, and not how many
        yield "placed_many", "yes"
    if first in answers.personal:
        yield "placed_as", PERSON
    elif first in answers.standing_in:
        if not (first in answers.several and clause.source.name.endswith(reader.words.figures.plural)):
            yield "placed_as", IT  # "the rebels said they were": it is of themselves
            if first in answers.several and clause.source.name.rpartition(" ")[2].casefold() not in reader.words.syntax.plurals:
                yield "placed_as", PERSON
    elif noun := noun_of(reader, phrase):
        yield "placed", stem_of(noun)
        yield from ((key, row) for key, row in rows_of(reader, phrase) if key == "mark")
        sorts = answers.sorts(noun) & _SORTS
        if noun in answers.traces:
            yield "placed_as", TRACE
        elif noun not in phrase:
            yield "placed_as", NAME
        if first in reader.words.whose and sorts & _BEINGS:
            yield "placed_kin", "yes"  # "his brother" is another one
        else:
            yield from (("placed_as", sort) for sort in sorted(sorts))


def _told(reader: Reader, clause: Clause, at: int) -> list[Told]:
    """The clauses of a sentence whose verbs stand before ``at``, the one that a place there belongs to last."""
    return [one for one in reader.syntax.clauses(clause.sentence.start, clause.sentence.end) if one.verb[0] < at]


def _attached(reader: Reader, clause: Clause, found: list[Told], at: int) -> bool:
    """Whether a place at ``at`` is that of a verb, with at most what is put there and whence it came between the two: "pulled the boat out of the water at"."""
    text = reader.prose.text
    between = reader.words.answers.beside_verb.sub("", (text[found[-1].verb[1] : at] if found else text[clause.start : at]).translate(_UNQUOTED))
    words = between.split()
    return len(words) <= _LONGEST and all(word.replace("-", "").isalnum() and reader.words.syntax.classes.get(word.casefold(), "n") not in _SETS_APART for word in words)


def _phrases(reader: Reader, clause: Clause, found: list[Told], lead: int, at: int) -> Iterator[str]:
    """The phrases that may name what is placed: the subject of the verb before the place, unless that is who speaks, and what
    stands behind that verb: "the ship" of "they put the ship on the reef", "debris" of "he spoke of debris in a gorge".
    """
    text = reader.prose.text
    if not found:
        yield text[clause.start : at]
        return
    told = found[-1]
    subject = _subject(found, told)
    behind = "" if told.passive and subject else _behind(reader, told, at)
    # of "she found him at" it is him that is there, of "she spent the night at" she
    if subject and subject[0] >= lead and not (behind and _touched(reader, behind)):
        yield text[slice(*subject)]
    if behind:
        yield behind


def _touched(reader: Reader, phrase: str) -> bool:
    """Whether a phrase names something that can be touched."""
    first, noun, answers = phrase.split()[0].casefold(), noun_of(reader, phrase), reader.words.answers
    return first in answers.personal | answers.standing_in or noun not in phrase or bool(answers.sorts(noun) & (_SORTS | {"thing"}))


def _behind(reader: Reader, told: Told, at: int) -> str:
    """The phrase right behind a verb, or behind the "of" by which it has one."""
    between = reader.words.answers.beside_verb.sub("", reader.prose.text[told.verb[1] : at]).strip()
    for word in (reader.words.figures.of, reader.words.naming.infinitive):
        between = between.removeprefix(f"{word} ")
    first = next(iter(between.split()), "").casefold()
    syntax = reader.words.syntax
    return "" if not first or syntax.classes.get(first, "") in _NO_PHRASE or syntax.form(first) in _VERBAL and first not in reader.words.articles else between


def _subject(found: list[Told], told: Told) -> tuple[int, int] | None:
    if told.subject or not told.shares:
        return told.subject or told.whole
    return next((one.subject for one in reversed(found) if one.subject), None)
