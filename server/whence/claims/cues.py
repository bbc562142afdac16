"""A saying word becomes who says it and what: the words before and behind the cue, whichever way round they stand."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import NamedTuple

from whence.claims.pronouns import named
from whence.claims.quotations import FILL
from whence.claims.record import LEAD_IN, Record
from whence.claims.sources import with_via
from whence.claims.syntax import Clause
from whence.claims.told import resumed
from whence.model import Source

_NAMING = 9
"""Words among which a name ends that no comma parts from what is told."""
_ROLE_AND_NAME = re.compile(r"((?:[a-z][\w’'-]* ){1,5})[^\W\d_a-z]")
_NAMED = re.compile(r"\s*([^\W\d_a-z][\w’'.-]+(?: [a-z]{2,3}){0,2}(?: [^\W\d_a-z][\w’'.-]*){1,3}?)\.?(?=[,;:]|\s*$)")
_INTERJECTION = 2
"""Words at most before an inverted cue that are no content: "But, said Ruiz, …"."""
_LINK = 9
"""Characters before a clause in which the word stands that makes it depend on another."""
_PHRASE = 30
"""Characters of a phrase before its noun, at most."""
_TITLED = 4
"""Words of a name at most with which a headline ends: "…, says harbour police"."""
_WHERE_AND_WHEN = re.compile(r" (?:on|in|at|by|from|for) [^,;:.\ue000]{2,60}(?:, \d{4}(?=,))?, ")
"""What stands between one according to whom something is told and the comma behind which it is."""
_STOPS = (".", ";", "")
"""What stands behind the last verb of a clause."""
_SHORT = 3
"""Letters below which there are no words behind a cue."""


def is_name(record: Record, s: str, cue: re.Match) -> bool:
    """Whether a cue is part of a name: "Port Said". A headline writes all its words so."""
    return cue.start() > 0 and cue[0][0].isupper() and s[cue.start() - 1] == " " and record.block_kind(record.who.start) != "headline"


def is_modifier(record: Record, s: str, cue: re.Match) -> bool:
    """Whether a cue is no verb: "its listed parent", "the two counts"."""
    words, naming = record.words, record.words.naming
    before = s[: cue.start()].rsplit(None, 1)[-1].lower() if s[: cue.start()].endswith(" ") and cue.start() > 1 else ""
    if before in words.whose or before in naming.plain_articles:
        return True
    if record.words.written.named.fullmatch(before) and _within_phrase(record, s, cue.start() - 1 - len(before)):
        return True  # "in a notice posted at nine"
    if _in_aside(record, s, cue.start()):
        return True  # "in a notice to truckers posted at nine, said"
    counts = cue[0].lower() in naming.counted and words.number_words.get(before, 0) > 1
    return before in words.number_words and (counts or before not in naming.speaking_numbers)


def _in_aside(record: Record, s: str, at: int) -> bool:
    """Whether what might be a verb stands, and is none, in an aside that a preposition opens and that tells of something written."""
    opened = s.rfind(", ", 0, at)
    opens = s[opened + 2 : at].split(" ", 1) if opened >= 0 else [""]
    if opens[0] not in record.words.prepositions or record.words.written.named.search(s, opened, at) is None:
        return False
    return not record.syntax.is_verb(record.who.start, record.who.start + len(s), record.who.start + at) and any(one.verb[0] > record.who.start + at for one in record.syntax.clauses(record.who.start, record.who.start + len(s)))


def _within_phrase(record: Record, s: str, noun: int) -> bool:
    """Whether a noun hangs on a preposition: "in a notice"."""
    words = s[max(0, noun - _PHRASE) : noun].lower().split()
    at = next((index for index in range(len(words) - 1, -1, -1) if words[index] in record.words.articles), 0)
    return at > 0 and words[at - 1] in record.words.prepositions


class _Cue(NamedTuple):
    """A saying word in its sentence ``s``, which stands at ``base`` in the text: the words from ``floor`` to ``limit`` may be its
    own. Its clause begins at ``first``, behind a quotation that ends at ``quote_end`` (0 where there is none); ``left`` is what
    stands before it there.
    """

    s: str
    base: int
    match: re.Match
    floor: int
    limit: int
    first: int
    quote_end: int
    left: str

    @property
    def word(self) -> str:
        return self.match[0].lower()

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text."""
        return self.base + self.match.start(), self.base + self.match.end()


def clause(record: Record, s: str, base: int, cue: re.Match, floor: int, limit: int) -> Source | None:
    """Notes what a saying word says, and gives who says it; None where it is nobody.

    ``s`` stands at ``base`` in the text; its words behind ``floor`` and before ``limit`` may belong to the ``cue``.
    """
    words = record.words
    if words.syntax.empty.match(s, cue.end(), limit):
        return None
    if cue[0].lower() in words.spoken and cue[0].lower() not in words.told and (source := _embedded(record, s, base, cue, limit)):
        return source
    at = _placed(record, s, base, cue, floor, limit)
    if _is_inverted(record, at):
        return _inverted(record, s, base, cue, at.quote_end, limit)
    content, channel = _content_after(record, s, cue, limit)
    if content is not None and content[2] and any(one.verb[0] == base + content[0] and one.head not in words.syntax.holds for one in record.syntax.clauses(base, base + limit)):
        content = None  # "announced in a statement that thanked nobody"
    if content is not None and not at.quote_end and at.left.strip(" ,").lower() in words.interjections:
        return _inverted(record, s, base, cue, at.quote_end, limit)
    if content is not None and not content[2] and not at.quote_end and _told_before(record, at.left) and words.circumstance.match(s, content[0], limit):
        content = None  # "The ship had sunk, Ruiz told a hearing at 3pm": when and where, not what
    verb = _clause_of(record, s, base, cue)
    if content is not None and content[2] and not at.quote_end and _told_before(record, at.left) and _relative_from(record, s, base, content[0]):
        content = None  # "The kiln will go, Ruiz announced in a letter that praised her"
    tail = content is None and not at.quote_end and not _hangs(record, base, verb)
    # "The bridge would open in May, Ruiz said, “and not before”": told on both sides of the speaker.
    around = content is not None and not tail and not at.quote_end and s[content[0]] == FILL and _told_before(record, at.left)
    chunk, role, offset = _subject(record, base, verb, at.first, at.left, tail or around)
    if at.word in words.witnessed and not words.witnesses.search(f"{chunk} {role}"):
        return None
    if not chunk and record.speaker and (not at.left.strip() or at.left.strip() in words.naming.resumes) and words.joins.search(s, max(0, at.first - 12), at.first):
        chunk = record.speaker.name  # "accepted that …, but reckoned that …"
    if not chunk:
        turned = tail and words.say_inverted.fullmatch(cue[0]) and at.word not in words.told and _np_follows(record, s, cue.end())
        return _inverted(record, s, base, cue, at.quote_end, limit) if turned else None
    source = _whole(record, at, chunk, role, channel)
    if source is not None:
        _note(record, at, source, verb, content, offset, tail=tail, around=around)
    return source


def _placed(record: Record, s: str, base: int, cue: re.Match, floor: int, limit: int) -> _Cue:
    first = floor
    for match in record.patterns.matches(record.words.clause_break, s, base, floor, cue.start()):
        first = match.end()
    quote_end = s.rfind(FILL, floor, cue.start()) + 1
    first = max(first, quote_end)
    return _Cue(s, base, cue, floor, limit, first, quote_end, s[first : cue.start()])


def _is_inverted(record: Record, at: _Cue) -> bool:
    """Whether who says it stands behind the cue: "…," said the mayor."""
    words, s, cue, left = record.words, at.s, at.match, at.left
    behind_comma = s[: cue.start()].rstrip().endswith(",")
    told = at.word in words.told  # behind "told" stands who was told
    if not left.strip(" ,") and (at.quote_end or ((left.strip() == "," or behind_comma) and not told)):
        return True
    spoken, record.who.spoken = record.who.spoken, False
    turned = behind_comma and words.say_inverted.fullmatch(cue[0]) and not told and _np_follows(record, s, cue.end()) and not _maker(record, _clause_of(record, s, at.base, cue))
    inverted = bool(turned) and (
        not record.who.subject(left, False)[0]
        or _names_speaker(record, s, cue.end(), at.limit)
        or _told_ahead(record, s, at.base, cue)
        or _is_number(record, left)
        or record.block_kind(at.base) == "headline"
    )
    record.who.spoken = spoken
    return inverted


def _whole(record: Record, at: _Cue, chunk: str, role: str, channel: str) -> Source | None:
    """Who a subject is, with whom he has it from and how he told it; None where it is nobody."""
    words, cue = record.words, at.match
    source = record.who.source(chunk, role)
    if source is None:
        return None
    unnamed = words.anonymous.search(at.left) if record.names.is_unnamed(at.left) else None
    if unnamed and source.kind != "anonymous":
        source = replace(source, kind="anonymous", role=source.role or unnamed[0])
    source = _cited(record, source, at.s, at.base, at.first, at.limit)
    quoted = words.naming.quoting.fullmatch(cue[0])
    heard = words.heard_from.match(at.s, cue.end()) if at.word in words.witnessed else None
    for teller in (quoted and quoted["who"], heard and heard["teller"]):
        inner = record.who.source(teller, "") if teller else None
        source = with_via(source, inner) if inner else source
    return replace(source, channel=channel) if channel else source


def _note(record: Record, at: _Cue, source: Source, verb: Clause | None, content: tuple[int, int, bool] | None, offset: int, *, tail: bool, around: bool) -> None:
    """Notes what a source says: the quotation before the cue, the words before it (``tail``), those behind it (``content``)."""
    words, s, base, cue, limit = record.words, at.s, at.base, at.match, at.limit
    quote = record.quote_before(base + at.quote_end) if at.quote_end else None
    subject = at.first + (offset or 0)  # where what is told ends, and who tells it begins
    added = False
    if quote and not at.left[: offset or 0].strip(" ,"):
        record.quoted(source, quote, base, s, at.floor, at.span)
        added = True
        if content is not None and FILL not in s[content[0] : content[1]] and not content[2]:
            content = None  # "…," she said in her office: what follows is not what was said
    elif quote and content is None and offset:
        # "“The people will not buy” the plan, Ruiz said": the quotation is a part of what was said.
        record.add(source, base + at.floor, base + subject, *at.span, "mixed")
        added = True
    elif tail and subject > at.floor + 3 and not _subordinate(record, base, verb):
        whom = words.told_whom.match(s, cue.end(), limit) if at.word in words.told else None
        said = whom.end() if whom else cue.end()
        told = words.after_cue.match(s, said, limit)
        goes_on = words.goes_on.match(s, told.end() if told else said, limit) or s.startswith(";", cue.end())
        record.add(source, base + at.floor, base + (limit if goes_on else subject), *at.span, "indirect")
        behind = resumed(record, verb, base, base + limit) if verb and not goes_on else None
        if behind:
            record.add(source, behind, base + limit, *at.span, "indirect")
        added = True
    if around and offset:
        record.add(source, base + at.floor, base + subject, *at.span, "indirect")
    if content is not None:
        record.add(source, base + content[0], base + content[1], *at.span, "mixed" if FILL in s[content[0] : content[1]] else "indirect")
        added = True
    if not added:
        record.who.pronouns.remember(source)


def _embedded(record: Record, s: str, base: int, cue: re.Match, limit: int) -> Source | None:
    """"A cure that its makers said could spare the nurses": who tells what the noun before him does; None where nobody stands so."""
    at = base + cue.start()
    for one in record.syntax.clauses(base, base + len(s)):
        if one.subject and one.whole and one.whole[0] <= one.subject[0] < one.subject[1] < at < one.whole[1]:
            pronoun, _, who = record.text[one.subject[1] : at].strip().partition(" ")
            source = record.who.source(who, "") if pronoun in record.words.naming.relatives and who else None
            if source:
                record.add(source, one.whole[0], base + limit, at, base + cue.end(), "indirect")
                return source
    return None


def _subject(record: Record, base: int, found: Clause | None, first: int, left: str, tail: bool) -> tuple[str, str, int]:
    """Who says it, by the words before a cue: the subject that its clause has, unless those words say it better."""
    chunk, role, offset = record.who.subject(left, tail)
    antecedent = record.text[slice(*found.whole)] if found is not None and found.subject is None and not found.shares and found.whole else ""
    if antecedent and antecedent not in chunk and chunk not in f"{antecedent} {role}" and record.who.is_source(antecedent):
        return antecedent, "", offset  # "He died, according to his vet, Ana Ruiz, who announced …"
    maker = _maker(record, found)
    if maker:
        return maker, "", 0
    pronoun = record.text[slice(*found.subject)] if found is not None and found.subject else ""
    if pronoun.lower() in record.words.persons and left.rstrip().endswith(f" {pronoun}"):
        return pronoun, "", left.rstrip().rindex(pronoun)  # "holding up a note that she said …": she says it, not the note
    doer, aside = _doer(record, base, found) if found is not None and found.shares else ("", "")
    if doer and doer != role and record.who.is_source(doer) and (chunk.startswith(f"{doer} ") or record.words.joins.search(left)):
        return doer, aside, offset  # "The yard drained its dock last week but said", "The yard has a buyer, a bank in Ost, and said": the yard
    across = found is not None and any(start <= base + first <= end for start, end in found.asides)  # "Ruiz, who reported him missing, said"
    if found is None or found.subject is None or found.whole is None or found.subject[0] < base + first and not across or record.block_kind(base) == "headline":
        return chunk, role, offset
    version = record.words.syntax.version.match(record.text[slice(*found.whole)])
    if version:  # "What Ruiz tabled says nine"
        return next(filter(None, version.groups())), "", found.subject[0] - base - first
    if record.is_joined(base, found.subject[0]):
        return chunk, role, offset
    name, aside = named(record.text, found)
    if across and record.who.is_source(name):
        return name, "", 0
    if tail and chunk and record.who.is_source(name) and _does_another_thing(record, base, found, chunk):
        return name, aside if record.names.is_role(aside) and not record.words.relative.match(aside) else "", found.subject[0] - base - first
    if chunk and (chunk in f"{name} {aside}" or name in chunk or name in role) or not record.who.is_source(name):
        return chunk, role, offset
    return name, aside if record.names.is_role(aside) and not record.words.relative.match(aside) else "", found.subject[0] - base - first


def _does_another_thing(record: Record, base: int, found: Clause, chunk: str) -> bool:
    """Whether who seems to speak is the subject of what is told: "The radar given to the army is set up, the embassy said"."""
    if found.subject is None or not record.text[:found.subject[0]].endswith(", "):
        return False
    return any(one.subject and one.verb[1] < found.subject[0] and record.text[slice(*one.subject)].startswith(chunk) and chunk not in record.text[slice(*found.subject)] for one in record.syntax.clauses(base, found.subject[0]))


def _maker(record: Record, found: Clause | None) -> str:
    """Whose the one is that a clause has for its subject, by what stands behind it: "the blue one, from the landlord, said"; "" elsewhere."""
    if found is None or found.subject is None or not found.asides or record.text[slice(*found.subject)].rpartition(" ")[2].lower() not in record.words.syntax.alone:
        return ""
    made = record.words.written.made.match(record.text, *found.asides[0])
    return made["who"] if made and record.who.is_source(made["who"]) else ""


def _doer(record: Record, base: int, found: Clause) -> tuple[str, str]:
    """Who does what the verb before the one of a clause tells, which shares its subject, and what he is; "" where nobody does.
    Behind "…, and" that is who does what the sentence tells first: whatever was told between the commas is told of another.
    """
    earlier = [one for one in record.syntax.clauses(base, found.verb[0]) if one.subject and one.verb[0] < found.verb[0]]
    if not earlier:
        return "", ""
    joined = record.text[base : found.verb[0]].rstrip().rpartition(" ")[0].endswith(",")
    name, aside = named(record.text, earlier[0 if joined else -1])
    return record.names.apposed(name, "" if record.words.relative.match(aside) else aside)


def is_told_of(record: Record, s: str, base: int, cue: re.Match) -> bool:
    """Whether a cue stands in a relative clause, with a verb that does more than tell: "the man who put a spade through it"."""
    at = base + cue.start()
    if cue[0].lower() not in record.words.spoken and any(one.subject and one.whole and one.whole[0] < at < one.whole[1] for one in record.syntax.clauses(base, base + len(s))):
        return True
    for one in record.syntax.clauses(base, base + len(s)):
        if any(first <= at < last and record.words.citing.match(record.text, first) for first, last in one.asides):
            return True  # "Ruiz, citing what he said was the final draft, gave …"
    if s[cue.end() : cue.end() + 1] in _STOPS and record.words.syntax.awaited.search(s, 0, cue.start()):
        return True
    found = _clause_of(record, s, base, cue)
    if found is None or cue[0].lower().split()[0] in record.words.syntax.being:
        return False
    if found.passive:
        return True  # "repairs were first put at nine"
    if found.bound and any(start <= found.verb[0] < end for one in record.syntax.clauses(base, base + len(s)) for start, end in one.asides):
        return True  # "Nord Air, citing a man it called Low, said …"
    return found.subject is None and not found.shares and (found.whole is None or not record.words.syntax.tells(found.head))


def _subordinate(record: Record, base: int, found: Clause | None) -> bool:
    """Whether nothing ahead of a cue is told by it: "It rained while the scorers argued"."""
    if found is None or found.whole is None or found.subject is None or found.whole[0] == base:
        return False
    return record.text[found.whole[0] - 2] not in ",;:–—-" and record.masked[found.whole[0] - 2] != FILL and record.words.subordinates.search(record.text, max(base, found.whole[0] - _LINK), found.whole[0]) is not None


def _hangs(record: Record, base: int, found: Clause | None) -> bool:
    """Whether only the noun before it is told by a cue: "the nine that the yard announced"."""
    if found is None or found.whole is None or found.subject is None or found.whole[0] <= base:
        return False
    return record.text[base : found.whole[0]].rstrip().rpartition(" ")[2] in record.words.naming.relatives


def _clause_of(record: Record, s: str, base: int, cue: re.Match) -> Clause | None:
    """The clause whose verb a cue is; None where it is taken for no verb."""
    at = base + cue.start()
    return next((one for one in record.syntax.clauses(base, base + len(s)) if one.verb[0] <= at < one.verb[1]), None)


def _is_number(record: Record, left: str) -> bool:
    """Whether the words before a cue are a number, which nobody is called: "Twelve, says the survey"."""
    first = left.split(" ", 1)[0].strip(" ,").lower()
    return first[:1].isdigit() or first in record.words.number_words and first not in record.words.naming.speaking_numbers


def _told_ahead(record: Record, s: str, base: int, cue: re.Match) -> bool:
    """Whether a clause stands ahead of a cue and none right behind it: "The lodge belongs to Lund, said the mayor"."""
    at, behind = base + cue.start(), base + cue.end() + 1
    clauses = record.syntax.clauses(base, base + len(s))
    own = next((one for one in clauses if one.verb[0] <= at < one.verb[1]), None)
    ahead = any(one.subject and one.verb[1] < at for one in clauses)
    follows = any(one.whole and one.subject and one.whole[0] <= behind < one.verb[0] for one in clauses)
    return ahead and not follows and (own is None or own.subject is None and own.shares)


def _told_before(record: Record, left: str) -> bool:
    """Whether what was said stands before the one who says it: "The ship had sunk, Ruiz …"."""
    head, comma, name = left.rstrip(" ,").rpartition(", ")
    first = head.split(" ", 1)[0].lower()
    told = comma and len(head.split()) > LEAD_IN and (first not in record.words.not_sources or first in record.words.naming.opens_content)
    return bool(told) and not (record.words.subject_lead.fullmatch(head + ", ") and not record.words.finite.search(head)) and record.who.is_source(record.who.trim(name))


def _np_follows(record: Record, s: str, position: int) -> bool:
    rest = s[position:].lstrip()
    first = rest.split(" ", 1)[0].lower().strip(",.") if rest else ""
    if not rest or rest[0].isupper() and not any(char.isdigit() for char in first) or first in record.words.articles or first in record.words.whose:
        return bool(rest)
    if rest[len(first) : len(first) + 1] in ("", ",", ".", ";") and record.names.is_role(first):
        return True  # "…, say bankers"
    if len(rest.split()) <= _TITLED and record.block_kind(record.who.start) == "headline" and (record.names.is_organisation(rest) or record.names.is_role(rest)):
        return True  # "Water is safe, says council"
    role = _ROLE_AND_NAME.match(rest)  # "said gallery owner Tess Orme"
    return bool(role and (record.names.is_role(role[1]) or "person" in record.words.sorts(role[1].split()[-1]) or FILL in s[:position] and role[1].split()[0] not in record.words.listeners))


def _names_speaker(record: Record, s: str, position: int, limit: int) -> bool:
    """Whether a short name and then a comma or the end follows a cue: "…, said Ana Ruiz, a pilot."."""
    rest = re.match(r"\s+([^,.;:\ue000]{2,40})(?:,|\.?$)", s[position:limit])
    return bool(
        rest
        and len(rest[1].split()) <= 4
        and (rest[1].split()[-1][0].isupper() and record.who.is_source(rest[1]) or record.names.is_role(rest[1]) and record.block_kind(record.who.start) == "headline")
    )


def _inverted(record: Record, s: str, base: int, cue: re.Match, quote_end: int, limit: int) -> Source | None:
    rest = s[cue.end() : limit]
    stop = record.words.naming.inverted_end.search(rest)
    name = rest[: stop.start()] if stop else rest.rstrip(".")
    role = ""
    early = not quote_end and len(s[: cue.start()].split()) <= _INTERJECTION
    if stop and stop[0].startswith(",") and early:
        source = record.who.source(name, "")
        if source:  # "But, said Ana Ruiz, the ship had sailed"
            record.add(source, base + cue.end() + stop.end(), base + limit, base + cue.start(), base + cue.end(), "indirect")
        return source
    if stop and stop[0].startswith(","):
        after = rest[stop.end() :]
        tail = record.words.naming.description.match(after) if after.split(" ", 1)[0].strip() not in record.words.not_sources else None
        named = _NAMED.match(after)
        if named and not any(part[0].isupper() for part in name.split()):
            name, role = named[1], name.strip()  # "said the baker, Ana Ruiz"
        elif tail and not record.words.relative.match(tail[0]) and not record.words.adding.match(tail[0]):
            role = tail[0]
    source = record.who.source(name, role)
    of = f" {record.words.figures.of} "
    if source is None and of in name:  # "said Det Ch Insp Ana Ruiz of the Harbour Squad"
        source = record.who.source(name.partition(of)[0], role or name.partition(of)[2])
    if source is None:
        return None
    source = _cited(record, source, s, base, cue.end(), limit)
    cue_span = (base + cue.start(), base + cue.end())
    quote = record.quote_before(base + quote_end) if quote_end else None
    told = _behind_name(rest, stop)
    if told:
        record.add(source, base + cue.end() + told, base + limit, *cue_span, "indirect")
    if quote:
        record.quoted(source, quote, base, s, 0, cue_span)
    else:
        record.add(source, base, base + cue.start(), *cue_span, "indirect")
    return source


def _behind_name(rest: str, stop: re.Match | None) -> int:
    """Where more is told behind the colon that ends a name: "Not so, said the warden, Ana Ruiz: nine had come"; 0 where none does."""
    if stop is None or stop[0].startswith(":"):
        return stop.end() if stop else 0
    named = _NAMED.match(rest, stop.end()) if stop[0].startswith(",") else None
    return named.end() + 2 if named and rest.startswith(": ", named.end()) else 0


def _content_after(record: Record, s: str, cue: re.Match, limit: int) -> tuple[tuple[int, int, bool] | None, str]:
    """Where the reported words begin after a cue: past the one told, the day and the place of telling."""
    words = record.words
    position, channel, addressed = cue.end(), "", 0
    if not words.told.isdisjoint((cue[0].split()[-1].lower(), cue[0].lower())) and cue[0].lower() not in words.witnessed:
        said_to = words.told_whom.match(s, position, limit)
        if said_to:
            channel = _channel(record, said_to[1].strip())
            position = addressed = said_to.end()
    aside = words.aside.match(s, position, limit)
    thought = cue[0].split()[0].lower() in words.thought
    thought = thought or s.startswith(f" {words.naming.infinitive} ", position)
    match = aside or (None if thought else words.after_cue.match(s, position, limit))
    if match:
        position = match.end()
    start = words.content_start.match(s, position, limit)
    explicit = bool(start and start[0].strip(" ,"))
    if start:
        position = start.end()
    if addressed and not explicit and words.circumstance.match(s, addressed, limit) and not record.syntax.clauses(record.who.start + addressed, record.who.start + limit):
        return None, channel  # "wrote to the city on 3 March": when, not what
    rest = s[position:limit].strip(" .,;!?")
    if len(rest) < _SHORT and not rest.isdigit() and not (rest in words.denials.all_of_it and words.denials.deny.fullmatch(cue[0])):
        return None, channel
    if not explicit and s[position : position + 1] in ",.;":
        return None, channel  # "…, X said, pointing at the sea": nothing more is reported
    return (position, limit, explicit), channel


def _relative_from(record: Record, s: str, base: int, at: int) -> bool:
    """Whether a verb stands at ``at`` that has no subject but the noun before it, and tells nothing itself: "a letter that praised her"."""
    telling = record.words.syntax
    return any(one.subject is None and one.verb[0] == base + at and one.head not in telling.holds and not record.words.say.match(s, at) for one in record.syntax.clauses(base, base + len(s)))


def _channel(record: Record, told: str) -> str:
    """``the state news agency TASS`` → ``TASS``; a pronoun ("told us") is no channel."""
    if told.lower() in record.words.listeners:
        return ""
    name = re.search(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)*$", told)
    if not name and not any(part[0].isupper() for part in told.split()):
        return ""  # "told reporters", "told a news conference": an audience, no medium
    return name[0] if name and not name[0].endswith(record.words.naming.owning) else told


def according(record: Record, s: str, base: int, match: re.Match) -> Source | None:
    """Notes what is told "according to" somebody, and gives who that is; None where it is nobody."""
    words = record.words
    rest = s[match.end() :]
    stop = words.naming.according_end.search(rest)
    name = rest[: stop.start()] if stop else rest
    if (named := _unparted(record, name)) < len(name):
        stop, name = None, name[:named]
    role = ""
    if stop and stop[0] == ",":
        after = re.match(r"\s*([^,.;\ue000]{2,60})(?=(?P<on>,)|[.;\ue000]|$)", rest[stop.end() :])
        if after and match.start() < 3 and not after["on"]:
            after = None  # "According to X, the ship sailed.": what follows the comma was said
        if after and (
            after[1].split()[0].lower() in words.articles or words.source_nouns.match(after[1])
        ):
            if not words.relative.match(after[1]) and not words.finite.search(after[1]):
                role = after[1].strip()
        elif (
            after and name.strip()[:1].islower() and after[1][:1].isupper() and len(after[1].split()) <= 4
        ):
            name, role = after[1], name.strip()
    begin = match.end() + (
        stop.end() + after.end()
        if stop and stop[0] == "," and after and role
        else len(rest[: stop.start()])
        if stop
        else len(name)
    )
    record.who.spoken = True
    source = record.who.document(name.strip()) or record.who.source(words.objects.get(name.strip().lower(), name), role)
    record.who.spoken = False
    if source is None:
        return None
    cue_span = (base + match.start(), base + match.end())
    before = s[: match.start()].rstrip(" ,")
    ahead = len(before.split()) >= LEAD_IN and not before.endswith(":") or not s[begin:].strip(" .,;!?")  # "Eight, if you ask Ruiz."
    if ahead:
        record.add(source, base, base + len(before), *cue_span, "indirect")
    if not ahead and stop and not role:
        begin += _telling_told(record, s, base, begin)
    if not ahead or stop and stop[0].startswith(",") and _goes_on(record, s, base, match.start(), begin):
        record.add(source, base + begin, base + len(s), *cue_span, "indirect")
    return source


def _telling_told(record: Record, s: str, base: int, first: int) -> int:
    """How many characters behind who tells it say only where or when he did: "According to a list printed in a paper on July 10, 1969, it held"."""
    told = _WHERE_AND_WHEN.match(s, first)
    return told.end() - first if told and not record.syntax.clauses(base + first, base + told.end()) else 0


def _goes_on(record: Record, s: str, base: int, first: int, last: int) -> bool:
    """Whether a clause stands on both sides of an aside at ``first:last``: "the hull, according to Ruiz, was sound"."""
    before = [clause for clause in record.syntax.clauses(base, base + first)]
    joined = record.words.joins.search(s, 0, first) or record.words.joins.search(s[:first].rstrip(", ") + " ")
    resumes = record.words.syntax.resumes.match(s[last:].lstrip(" ,"))
    return bool(resumes and not resumes["joined"] and (joined or not before))


def _unparted(record: Record, name: str) -> int:
    """Where a name ends that no comma parts from what is told: "the yard's own report four sailors were hurt"."""
    words = record.words
    if not words.finite.search(name):
        return len(name)
    parts = list(re.finditer(r"\S+", name))
    for part, following in itertools.pairwise(parts[:_NAMING]):
        first = following[0].lower()
        opens = first[:1].isdigit() or first in words.number_words or first in words.articles or first in words.persons or first in words.things or first == words.naming.existential
        if opens and not words.sorts(part[0]).isdisjoint(("person", "group", "document")):
            return part.end()
    return len(name)


def _cited(record: Record, source: Source, s: str, base: int, start: int, limit: int) -> Source:
    match = next(record.patterns.matches(record.words.citing, s, base, start, len(s)), None)
    if match and match.start() < limit + 1:
        rest = s[match.end() :]
        stop = record.words.naming.cited_end.search(rest)
        name = rest[: stop.start()] if stop else rest
        if name.split(" ", 1)[0].lower() in record.words.not_sources:
            return source  # "citing what she said was the draft"
        named = (
            re.match(r"([^,.;:\ue000]{2,50})(?=[,.;]|$)", rest[stop.end() :].lstrip())
            if stop and stop[0].startswith(",")
            else None
        )
        if (
            named
            and named[1][0].isupper()
            and len(named[1].split()) <= 4
            and name.split()[-1:]
            and name.split()[-1].islower()
        ):
            name = named[1]  # "citing her deputy, Ana Ruiz,"
        inner = record.who.source(name, "") or (
            Source(name.strip(), "group") if 0 < len(name.split()) <= 10 else None
        )
        if inner:
            return with_via(source, inner)
    return source
