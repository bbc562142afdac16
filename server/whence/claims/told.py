"""Which words a clause tells: the ways in which English-like languages hand words to the subject of a verb, tried in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from whence.claims.quotations import FILL
from whence.claims.record import Record
from whence.claims.syntax import Clause
from whence.lazily import cached_property
from whence.model import Source

_FRONT = 4
"""Words of what was told at least, before the one who tells it, unless a verb is among them."""
_TIME = "m"
"""The class of weekdays, months and parts of the day."""
_OBJECT = 60
"""Characters between a saying verb and the clause that is told, at most: whom, when and where."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Telling:
    """The clause of that ``number`` in a sentence that begins at ``start``; its words may reach up to ``limit`` (code points)."""

    record: Record
    clauses: Sequence[Clause]
    number: int
    source: Source
    start: int
    limit: int

    @property
    def clause(self) -> Clause:
        """The clause itself."""
        return self.clauses[self.number]

    @property
    def behind(self) -> int:
        """Where its verb ends."""
        return self.clause.verb[1]

    @property
    def head(self) -> int:
        """Where the last word of its verb begins."""
        return self.behind - len(self.clause.head)

    @cached_property
    def tells(self) -> bool:
        """Whether its verb is one of saying or thinking."""
        return self.record.words.syntax.tells(self.clause.head)

    @cached_property
    def later(self) -> Sequence[Clause]:
        """The clauses behind it in the sentence."""
        return self.clauses[self.number + 1 :]

    @cached_property
    def somebody(self) -> bool:
        """Whether its subject is somebody, or a body of people, as far as the lexicon knows."""
        return self.record.who.speaks(self.source.name) or not {"person", "group"}.isdisjoint(self.record.words.sorts(self.source.name.split()[-1]))

    @cached_property
    def voiced(self) -> bool:
        """Whether its subject is somebody, or something written."""
        return bool(self.record.who.speaks(self.source.name) or self.record.who.document(self.source.name))


def told(record: Record, clauses: Sequence[Clause], number: int, source: Source, start: int, end: int) -> Sequence[Span]:
    """The stretches that the clause of that ``number`` tells, in code points; none where its verb tells nothing.

    "The ship had sunk, Ruiz said, and nobody knew" has two, on both sides of Ruiz.
    """
    telling = Telling(record, clauses, number, source, start, _limit(record, clauses, number, end))
    return next((spans for way in WAYS if (spans := way(telling)) is not None), ())


def _placed(it: Telling) -> Sequence[Span] | None:
    """"makes it 95", "has the bottle going over the counter", "has no doubt that …"."""
    if it.clause.denied:
        return None
    match = it.record.words.syntax.places.match
    found = match(it.record.masked, it.head, it.limit) or match(it.record.masked, it.clause.verb[0], it.limit)
    return [(found.end() if found.lastgroup else it.behind, it.limit)] if found else None


def _silent(it: Telling) -> Sequence[Span] | None:
    """"did not say", "was told", "said goodbye": nothing."""
    nothing = it.clause.denied or it.clause.passive or it.record.words.syntax.empty.match(it.record.masked, it.behind, it.limit)
    return () if nothing else None


def _judged(it: Telling) -> Sequence[Span] | None:
    """"pegged it at nine", "calls it absurd"."""
    if not it.record.words.syntax.judges.match(it.record.masked, it.head, it.limit):
        return None
    return [(it.behind, it.limit)] if it.voiced or it.somebody else None


def _behind_colon(it: Telling) -> Sequence[Span] | None:
    """"gave another count: nine"; a question is not told, nor is what a list counts."""
    text = it.record.masked
    colon = text.find(": ", it.behind, it.limit)
    says = colon >= 0 and it.voiced and not text[: it.limit].rstrip().endswith("?") and _says(it.record, it.clauses, colon + 2)
    return [(colon + 2, it.limit)] if says else None


def _evident(it: Telling) -> Sequence[Span] | None:
    """"gave evidence that …", "sent out a card saying …"."""
    words = it.record.words.syntax
    if it.tells or it.clause.head not in words.gives or not it.somebody:
        return None
    found = words.evident.search(it.record.masked, it.behind, it.limit)
    return [(found.end(), it.limit)] if found else None


def _of_a_version(it: Telling) -> Sequence[Span] | None:
    """"Her nephew's version is that …", "what Ruiz found gives nine"."""
    whole = it.clause.whole
    version = not it.tells and whole and it.record.words.syntax.version.match(it.record.text[slice(*whole)])
    return [(it.behind, it.limit)] if version else None


def _untold(it: Telling) -> Sequence[Span] | None:
    """A verb of another kind tells nothing, unless it is a document's: "the log has nine"."""
    return None if it.tells or _holds(it) else ()


def _holds(it: Telling) -> bool:
    words, record, clause = it.record.words, it.record, it.clause
    if clause.head not in words.syntax.holds or clause.subject is None or record.text[slice(*clause.subject)].lower() in words.things:
        return False
    return record.who.document(it.source.name) is not None and not record.names.is_organisation(it.source.name)


def _that(it: Telling) -> Sequence[Span] | None:
    """"told reporters on Monday that the ship had sunk"."""
    words, text = it.record.words.syntax, it.record.masked
    complement = f" {words.complement} "
    that = text.find(complement, it.behind, it.limit)
    while that >= 0 and (words.classes.get(text[that + len(complement) :].split(" ", 1)[0]) == _TIME or any(later.verb[0] == that + len(complement) for later in it.later)):
        that = text.find(complement, that + 1, it.limit)  # "wired home that night that the ship had sunk"
    return [(that + len(complement), it.limit)] if that >= 0 and any(later.verb[0] > that for later in it.later) else None


def _held(it: Telling) -> Sequence[Span] | None:
    """"holds a stake", "maintained a lead": what these verbs tell stands behind "that"."""
    return () if it.clause.head in it.record.words.syntax.with_that else None


def _clause_behind(it: Telling) -> Sequence[Span] | None:
    """"said the ship had sunk", "told us at least nine had drowned"."""
    words, text = it.record.words.syntax, it.record.masked
    following = next((later.whole for later in it.later if later.whole and later.verb[0] < it.limit), None)
    if not it.tells or following is None or following[0] - it.behind >= _OBJECT or words.asks.search(text, it.behind, following[0]):
        return None
    hedge = words.hedge.search(text, it.behind, following[0])
    return [(hedge.start() if hedge and hedge.end() == following[0] else following[0], it.limit)]


def _ahead(it: Telling) -> Sequence[Span] | None:
    """"The ship had sunk, Ruiz said, and nobody knew"."""
    front = _front(it.record, it.clauses, it.number, it.start) if it.tells else None
    if front is None:
        return None
    goes_on = resumed(it.record, it.clause, it.start, it.limit)
    return [front, (goes_on, it.limit)] if goes_on else [front]


def _object(it: Telling) -> Sequence[Span] | None:
    """"denied the sale"; of a document, with its verb: "gives nine hands"."""
    if not it.tells:
        return [(it.clause.verb[0], it.limit)]
    words = it.record.words
    addressed = not words.told.isdisjoint((it.clause.head, it.clause.head + words.syntax.third))
    return None if addressed or _adjunct(it.record, it.behind, it.limit) or not _reports(it.record, it.clause) else [(it.behind, it.limit)]


WAYS: tuple[Callable[[Telling], Sequence[Span] | None], ...] = (
    _placed, _silent, _judged, _behind_colon, _evident, _of_a_version, _untold, _that, _held, _clause_behind, _ahead, _object,
)  # fmt: skip
"""The ways in which a clause tells, in the order in which they are tried: each gives its stretches, or None where it is another's."""


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
    mark = text.rfind("; ", start, clause.whole[0])
    first = start if mark < 0 else mark + 2
    if record.words.syntax.adverbial.match(text, first):
        return None
    if any(earlier.subject and first <= earlier.verb[0] < clause.whole[0] for earlier in clauses[:number]) or len(text[first : clause.whole[0]].split()) >= _FRONT and not record.words.subject_lead.fullmatch(text[first : clause.whole[0]]) or record.syntax.is_phrase(first, clause.whole[0] - 2):
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
