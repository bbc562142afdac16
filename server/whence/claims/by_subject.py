"""A sentence whose words no cue hands to anybody is told by its subject, where its verb tells: "Malta holds that …", "the menu,
printed on every placemat, credits him with …".
"""

from __future__ import annotations

from collections.abc import Sequence

from whence.claims.documents import owner_in
from whence.claims.pronouns import named
from whence.claims.quotations import FILL
from whence.claims.record import Record
from whence.claims.syntax import Clause
from whence.claims.told import Span, told
from whence.claims.vocabulary import ClaimWords
from whence.model import Attribution, Source
from whence.text.tokens import Table

_TELLS, _IS, _VERSION, _PERSON, _OTHER = "tivp."
"""A word that may be a verb that tells, one that tells where its subject is a version, one that stands in every version, a pronoun, and any other."""
_MARKS: dict[int, Table] = {}


def _marks(words: ClaimWords) -> Table:
    """Which of these every word is."""
    if id(words) not in _MARKS:
        _MARKS[id(words)] = Table(lambda word: _mark(word.lower(), words))
    return _MARKS[id(words)]


def _mark(word: str, words: ClaimWords) -> str:
    verbs = words.syntax
    if verbs.tells(word) or word in verbs.holds or word in verbs.gives:
        return _TELLS
    return _IS if word in verbs.being else _VERSION if word in verbs.versions else _PERSON if word in words.persons else _OTHER


def by_subject(record: Record, start: int, end: int) -> Source | None:
    """Notes what the sentence at ``start:end`` lets its subjects tell, and gives the first who does; None for nobody."""
    if record.block_kind(start) == "headline" or not _has_telling_words(record, start, end):
        return None  # a headline leaves out the words by which a verb is known
    first: Source | None = None
    before = record.since(start)
    clauses = record.syntax.clauses(start, end)
    for number, clause in enumerate(clauses):
        if not _may_tell(record, clauses, number, end) or any(_cued(item, clause) for item in before):
            continue
        source = _source(record, clauses, number)
        if source is None:
            continue
        for span in told(record, clauses, number, source, start, end):
            _parted(record, before, source, clause)
            before = [item for item in record.since(start) if item.cue_start != clause.verb[0]]
            span = span[0], _until_another(record, before, span)
            if any(item.start < span[1] and span[0] < item.end or _cued(item, clause) for item in before):
                continue
            record.add(source, *span, *clause.verb, "mixed" if FILL in record.masked[slice(*span)] else "indirect")
            first = first or source
        if first:
            before = record.since(start)
    return first


def _cued(item: Attribution, clause: Clause) -> bool:
    """Whether the verb of a clause is what something was told with."""
    return item.cue_start < clause.verb[1] and clause.verb[0] < item.cue_end


def _has_telling_words(record: Record, start: int, end: int) -> bool:
    """Whether a sentence has any words by which one of its subjects may tell something: asked before its clauses are read."""
    marks = record.prose.tokens.between(_marks(record.words), start, end)
    return _TELLS in marks or _IS in marks and (_VERSION in marks or _PERSON in marks) or record.placing.within(start, end) or record.masked.find(": ", start, end) >= 0


def _may_tell(record: Record, clauses: Sequence[Clause], number: int, end: int) -> bool:
    """The same of the clause of that ``number``: most tell nothing."""
    words, clause = record.words.syntax, clauses[number]
    if words.tells(clause.head) or clause.head in words.holds or clause.head in words.gives:
        return True
    if record.masked.find(": ", clause.verb[1], end) >= 0:
        return True
    if clause.head in words.being and _is_asked_after(record, clauses, number):
        return True
    if not record.placing.within(*clause.verb):
        return False
    verbs = {clause.verb[0], clause.verb[1] - len(clause.head)}
    return any(pattern.match(record.masked, verb, end) for verb in verbs for pattern in (words.places, words.judges))


def _is_asked_after(record: Record, clauses: Sequence[Clause], number: int) -> bool:
    """Whether the subject of a clause that only says how it is tells all the same, "the union's is nine", or is a pronoun: whom "she" stands
    for is kept in mind, whatever she does.
    """
    while clauses[number].shares and number:
        number -= 1
    subject, whole = clauses[number].subject, clauses[number].whole
    if subject is None or whole is None:
        return False
    return record.text[slice(*subject)].lower() in record.words.persons or record.words.syntax.version.match(record.text[slice(*whole)]) is not None


def subject_of(record: Record, start: int, end: int) -> Source | None:
    """Who does what the sentence at ``start:end`` tells first; None where nobody does, or nobody who could speak."""
    clauses = record.syntax.clauses(start, end)
    for number, clause in enumerate(clauses):
        if clause.subject:
            return _source(record, clauses, number) if record.who.speaks(record.text[slice(*clause.subject)]) else None
    return None


def _parted(record: Record, before: Sequence[Attribution], source: Source, clause: Clause) -> None:
    """Ends what was told before at the semicolon behind which somebody else speaks: "Police say 40; lawyers count 63"."""
    for item in before:
        mark = record.masked.rfind("; ", item.start, clause.verb[0])
        if item.start < mark < item.end and item.cue_start < mark and item.source != source and item.kind != "direct":
            record.shorten(item, mark)


def _until_another(record: Record, before: Sequence[Attribution], span: Span) -> int:
    """Where a stretch ends: at the semicolon behind which somebody else was let speak already."""
    behind = (item.cue_start for item in before if item.cue_start > span[0])
    marks = (record.masked.rfind("; ", span[0], at) for at in behind)
    return min((mark for mark in marks if mark >= 0), default=span[1])


def _source(record: Record, clauses: Sequence[Clause], number: int) -> Source | None:
    clause = clauses[number]
    if clause.shares:
        return _source(record, clauses, number - 1) if number else None
    if clause.subject is None:
        return _antecedent(record, clause)
    if record.is_joined(record.who.start, clause.subject[0]):
        return None
    record.who.pronouns.at = clause.verb[0]
    whole = record.text[slice(*(clause.whole or clause.subject))]
    version = record.words.syntax.version.match(whole)
    if version:  # "her nephew's version", "what Ruiz tabled", "the union's"
        owner = next(filter(None, version.groups()))
        return owner_in(owner, record.who, record.words) or record.who.source(owner, "")
    name, aside = named(record.text, clause)
    aside = "" if record.words.relative.match(aside) or record.words.according.match(aside) else record.who.trim(aside)
    name, role = record.names.apposed(name, aside)  # "its author, Ana Ruiz, writes"
    document = record.who.document(name)  # "the officer who wrote the entry" is none
    return document and name != whole and record.who.document(whole) or document or record.who.source(name, role)


def _antecedent(record: Record, clause: Clause) -> Source | None:
    """Of whom a relative clause tells that he tells something: "according to a clerk, who added that"."""
    if clause.whole is None:
        return None
    record.who.spoken, spoken = True, record.who.spoken
    source = record.who.source(record.text[slice(*clause.whole)], "")
    record.who.spoken = spoken
    return source
