"""A sentence whose words no cue hands to anybody is told by its subject, where its verb tells: "Malta holds that …", "the menu,
printed on every placemat, credits him with …".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.claims.documents import owner_in
from whence.claims.pronouns import is_description, named
from whence.claims.quotations import FILL
from whence.claims.record import Record
from whence.claims.syntax import Clause
from whence.model import Attribution, Source

_NAME = 6
"""Words of a phrase at most that stands before a comma and names the same as the one behind it."""
_FRONT = 4
"""Words of what was told at least, before the one who tells it, unless a verb is among them."""
_OBJECT = 60
"""Characters between a saying verb and the clause that is told, at most: whom, when and where."""

Span = tuple[int, int]


def by_subject(record: Record, start: int, end: int) -> Source | None:
    """Notes what the sentence at ``start:end`` lets its subjects tell, and gives the first who does; None for nobody."""
    if record.block_kind(start) == "headline":
        return None  # it leaves out the words by which a verb is known
    first: Source | None = None
    before = record.since(start)
    clauses = record.syntax.clauses(start, end)
    for number, clause in enumerate(clauses):
        source = _source(record, clauses, number) if _may_tell(record, clause, end) else None
        if any(item.cue_start < clause.verb[1] and clause.verb[0] < item.cue_end for item in record.since(start)):
            continue
        for told in _told(record, clauses, number, source, start, end) if source else ():
            _parted(record, before, source, clause)
            before = [item for item in record.since(start) if item.cue_start != clause.verb[0]]
            if any(item.start < told[1] and told[0] < item.end or item.cue_start < clause.verb[1] and clause.verb[0] < item.cue_end for item in before):
                continue
            record.add(source, *told, *clause.verb, "mixed" if FILL in record.masked[told[0] : told[1]] else "indirect")
            first = first or source
    return first


def _may_tell(record: Record, clause: Clause, end: int) -> bool:
    """Whether a clause has any words by which its subject may tell something: asked first, for most have none."""
    words = record.words.syntax
    if words.tells(clause.head) or clause.head in words.holds or clause.head in words.gives:
        return True
    return record.masked.find(": ", clause.verb[1], end) >= 0 or any(words.places.match(record.masked, at, end) or words.judges.match(record.masked, at, end) for at in (clause.verb[0], clause.verb[1] - len(clause.head))) or clause.head in words.being


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


def _source(record: Record, clauses: Sequence[Clause], number: int) -> Source | None:
    clause = clauses[number]
    if clause.shares:
        return _source(record, clauses, number - 1) if number else None
    if clause.subject is None:
        return _antecedent(record, clause)
    record.who.pronouns.at = clause.verb[0]
    whole = record.text[slice(*(clause.whole or clause.subject))]
    version = record.words.syntax.version.match(whole)
    if version:  # "her nephew's version", "what Ruiz tabled", "the union's"
        owner = next(filter(None, version.groups()))
        return owner_in(owner, record.who, record.words) or record.who.source(owner, "")
    name, role = named(record.text, clause)
    role = role if record.names.is_role(role) or not is_description(name) or role.split()[-1:] and role.split()[-1][0].isupper() and len(role.split()) <= _NAME else ""
    role = "" if record.words.relative.match(role) or record.words.according.match(role) else record.who.trim(role)
    if role and not any(part[0].isupper() for part in name.split()[1:]) and role.split()[-1][:1].isupper() and len(role.split()) <= _NAME and record.names.fullest(role) != name:
        name, role = role, name  # "its author, Ana Ruiz, writes"
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


def _told(record: Record, clauses: Sequence[Clause], number: int, source: Source, start: int, end: int) -> Iterator[Span]:
    """The stretches that a clause tells, in code points; none where its verb tells nothing."""
    clause, words, text = clauses[number], record.words, record.masked
    behind, limit = clause.verb[1], _limit(record, clauses, number, end)
    places = None if clause.denied else words.syntax.places.match(text, clause.verb[1] - len(clause.head), limit) or words.syntax.places.match(text, clause.verb[0], limit)
    if places:
        yield places.end() if places.lastgroup else behind, limit
        return
    if clause.denied or clause.passive or words.syntax.empty.match(text, behind, limit):
        return
    judges = words.syntax.judges.match(text, clause.verb[1] - len(clause.head), limit)
    if judges and (record.who.speaks(source.name) or record.who.document(source.name) or not {"person", "group"}.isdisjoint(record.words.sorts(source.name.split()[-1]))):
        yield behind, limit
        return
    tells = words.syntax.tells(clause.head)
    colon = text.find(": ", behind, limit)
    if colon >= 0 and (record.who.speaks(source.name) or record.who.document(source.name)) and not text[:limit].rstrip().endswith("?") and _says(record, clauses, colon + 2):
        yield colon + 2, limit
        return
    gives = not tells and clause.head in words.syntax.gives
    evident = words.syntax.evident.search(text, behind, limit) if gives else None
    if evident and record.who.speaks(source.name):
        yield evident.end(), limit
        return
    if not tells and clause.whole and words.syntax.version.match(record.text[slice(*clause.whole)]):
        yield behind, limit
        return
    if not tells and not (clause.head in words.syntax.holds and clause.subject and record.text[slice(*clause.subject)].lower() not in words.things and record.who.document(source.name) and not record.names.is_organisation(source.name)):
        return
    complement = f" {words.syntax.complement} "
    that = text.find(complement, behind, limit)
    if that >= 0 and any(later.verb[0] > that for later in clauses[number + 1 :]):
        yield that + len(complement), limit
        return
    following = next((later for later in clauses[number + 1 :] if later.whole and later.verb[0] < limit), None)
    if tells and following and following.whole and following.whole[0] - behind < _OBJECT and not words.syntax.asks.search(text, behind, following.whole[0]):
        hedge = words.syntax.hedge.search(text, behind, following.whole[0])
        yield hedge.start() if hedge and hedge.end() == following.whole[0] else following.whole[0], limit
        return
    front = _front(record, clauses, number, start)
    if tells and front is not None:
        yield front
        goes_on = resumed(record, clause, start, limit)
        if goes_on:
            yield goes_on, limit
        return
    if not tells:
        yield clause.verb[0], limit
    elif not _adjunct(record, behind, limit) and words.told.isdisjoint((clause.head, clause.head + words.syntax.third)) and _reports(record, clause):
        yield behind, limit


def _reports(record: Record, clause: Clause) -> bool:
    """Whether what is the object of a verb is told by it: "denied the sale", but "sold the mill"."""
    words = record.words
    return words.say.match(record.masked, clause.verb[1] - len(clause.head)) is not None or words.say.fullmatch(clause.head + words.syntax.third) is not None


def _says(record: Record, clauses: Sequence[Clause], start: int) -> bool:
    """Whether what stands behind a colon is told, and no list of what was counted before it."""
    first = record.masked[start : start + 1]
    return first == FILL or first.isdigit() or any(clause.verb[0] > start and clause.subject for clause in clauses)


def _front(record: Record, clauses: Sequence[Clause], number: int, start: int) -> Span | None:
    """What was told ahead of the one who tells it: "The ship had sunk, Ruiz said"."""
    clause, text = clauses[number], record.masked
    if clause.whole is None or text[max(start, clause.whole[0] - 2) : clause.whole[0]] not in (", ", FILL + " "):
        return None
    first = max((text.rfind(mark, start, clause.whole[0]) + 2 for mark in ("; ",) if text.rfind(mark, start, clause.whole[0]) >= 0), default=start)
    if record.words.syntax.adverbial.match(text, first):
        return None
    if any(first <= earlier.verb[0] < clause.whole[0] for earlier in clauses[:number]) or len(text[first : clause.whole[0]].split()) >= _FRONT and not record.words.subject_lead.fullmatch(text[first : clause.whole[0]]) or record.syntax.is_phrase(first, clause.whole[0] - 2):
        return first, clause.whole[0]
    return None


def resumed(record: Record, clause: Clause, start: int, limit: int) -> int | None:
    """Where what was told goes on behind the one who tells it: "Nobody came, Ruiz said, and the door was shut"."""
    words, text = record.words.syntax, record.masked
    comma = next((at for at in (text.find(mark, clause.verb[1], limit) for mark in (", ", "; ")) if at >= 0), -1)
    if comma < 0:
        return None
    follows = text[comma + 2 : limit]
    if text[comma] == ";":
        return comma + 2
    opens = words.resumes.match(follows)
    if opens is None:
        return None
    if opens["joined"] and not any(later.subject and later.whole and comma < later.verb[0] and later.whole[0] <= comma + 2 + opens.end() + 1 for later in record.syntax.clauses(start, limit)):
        return comma + 2 if words.helped.match(follows, opens.end()) else None
    return comma + 2


def _limit(record: Record, clauses: Sequence[Clause], number: int, end: int) -> int:
    """Where the words end that a clause may tell: at the one that is told by somebody else."""
    behind = clauses[number].verb[1]
    for at in range(number + 1, len(clauses)):
        later = clauses[at]
        if later.whole is None or not record.words.say.fullmatch(later.head):
            continue
        marks = [record.masked.rfind(mark, behind, later.whole[0]) for mark in record.words.syntax.parts]
        if max(marks) >= 0:
            return max(marks)
    return end


def _adjunct(record: Record, behind: int, last: int) -> bool:
    """Whether nothing is told behind a verb: how, where and when at most."""
    rest = record.masked[behind:last]
    return not rest.strip(" .,") or rest.startswith(",") or record.words.circumstance.match(rest) is not None
