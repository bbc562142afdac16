"""What is told to be so, and what denies by its form that something is, become claims: "the gate was mended", "nobody has
touched it". What they are about needs no list; which of them answer each other is decided where they are compared.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import compress
from re import Match, Pattern
from typing import NamedTuple

from whence.claims.context import Clause, Reader
from whence.claims.disputes import Disputes
from whence.claims.things import things
from whence.model import UNDECIDED, Attribution, Claim

TOLD = "told"
_WORD = re.compile(r"[^\W\d_]{4,}")
_WORDS = re.compile(r"[^\W\d_]+")
_STEM = 5
_SHORTEST, _LONGEST = 9, 300
"""Characters of a telling."""
_AT_ONCE = 60
"""Characters of a clause within which it denies, or else begins anew."""
_SUBORDINATE = 60
"""Characters before a denial within which the word stands that makes it a condition, or says of whom it is."""
_SUBJECT = 12
"""Characters before a denial within which "we" is who denies."""
WHOLE = "whole"
"""The form of a denial of all that was told."""
UNKNOWN = "unknown"
"""The form of what says that nobody knows whether it is so."""
CUED = "cued"
"""The form of a denial by the saying word alone."""
_OPENS = 6
"""Characters of a telling before its subject at most: "that"."""
_OBJECT = "o"
"""The class of a pronoun that is no subject."""
_UNQUOTED = str.maketrans("", "", "“”\"")
_ASKED = 80
"""Characters of what is told that a question names."""
_REACH = 8
"""Tellings from a denial to what it may deny."""
_PLEA = 120
"""Characters before a denial in which the article says of what somebody is accused."""
_AROUND = 260
"""Characters before a telling in which the article says how it stands to the one before."""
_BEHIND = 120
"""Characters behind it, in its sentence."""


class _Denial(NamedTuple):
    """How a clause denies: its form, the word that is denied and the thing of which it is."""

    form: str
    verb: str
    thing: str
    start: int
    end: int
    none_of_it: bool
    """Whether it only says how little: "not one cent has gone to them"."""


def denial_claims(reader: Reader, disputes: Disputes) -> Iterator[Claim]:
    """Claims of kind ``status`` and attribute ``told``: ``scope`` holds how it denies (``form``), what (``head``), what it
    asserts (``asserts``), its words (``stem``) and those before it (``about``), and how the article sets it against others (``flag``).
    """
    parts = [(part, item.end) for item in reader.attributions for part in _sentences(reader, _with_cue(reader, item))]
    said = sorted((part for part, _ in parts if _SHORTEST <= part.end - part.start), key=lambda item: item.start)
    until = {part.start: end for part, end in parts}
    text = reader.prose.text
    seen: set[tuple[int, int]] = set()
    forms = dict(compress(reader.words.denials.forms.items(), reader.prose.possible(reader.words.denials.forms.values())))
    denials = [_denial(reader, item, forms) for item in said]
    headline = _headline(reader) if any(denials) else None
    if headline is not None:
        yield headline
    for number, (item, denial) in enumerate(zip(said, denials, strict=True)):
        if not any(denials[max(0, number - _REACH) : number + _REACH + 1]):
            continue  # nobody denies anything near it
        asserted = _asserted(reader, item)
        by_cue = _with_its_cue(reader, item)
        at = item.cue_end + 1 if by_cue else denial.start if denial else item.start if asserted is None else asserted
        clause = reader.clause(at, at + 1)
        if clause is not None and by_cue:
            clause = clause._replace(start=item.cue_start)
        if clause is None or clause.source.kind in ("article", "headline") or (clause.start, clause.end) in seen:
            continue
        seen.add((clause.start, clause.end))
        first = max(clause.sentence.block.start, clause.sentence.start - _PLEA) if denial else clause.sentence.start
        if _blamed(reader, first, clause.sentence.end) or denial and reader.words.denials.own.match(text, clause.start) and _blamed(reader, 0, reader.headline_end):
            continue  # blame that is put off is a plea, and no report
        if clause.end - clause.start > _LONGEST or clause.overtaken or reader.words.syntax.classes.get(_first(clause)) == _OBJECT:
            continue
        one_more = clause.holds(reader.words.denials.one_more)
        if reader.of_another_year(clause.start, clause.end) if one_more else reader.of_another_time(clause, clause.start, clause.end):
            continue
        claim = _claim(reader, clause, item, denial, asserted, said, until[item.start], disputes)
        yield _with_next(reader, claim, said[number + 1 : number + 2]) if denial and denial.form == WHOLE else claim


def _blamed(reader: Reader, start: int, end: int) -> bool:
    """Whether a stretch of the article lays a deed at somebody's door."""
    return any(word[:5].lower() in reader.words.blame for word in _WORD.findall(reader.prose.text, start, end))


def _headline(reader: Reader) -> Claim | None:
    """What the headline tells to be settled, or to come, as a claim: "Council saves lido", "Lido to close"; None where it tells neither."""
    words, _text = reader.words.denials, reader.prose.text
    clause = reader.clause(0, 1, own=True) if reader.headline_end else None
    if clause is None or clause.source.kind != "headline" or clause.hypothetical or clause.holds(words.weighed):
        return None
    settled = clause.holds(words.settled) or any(reader.words.frames.lexicon.families.get(word) for word in clause.text.casefold().split()[1:])
    ahead = clause.holds(words.to_come)
    if not (settled or ahead):
        return None
    fields = reader.common(clause)
    fields["scope"] += (
        ("until", str(clause.end)),
        ("flag", "asserts"),
        *((("flag", "ahead"),) if ahead else (("flag", "settled"),)),
        *(("family", name) for name in sorted({name for word in _WORD.findall(clause.text) for name in reader.words.frames.lexicon.families.get(word.casefold(), ())})),
        *(("stem", stem) for stem in sorted(_stems(clause.text, reader))),
    )
    return Claim(
        clause.start, clause.end, clause.text, kind="status", event="", attribute=TOLD, value=words.so, display=words.so,
        question=_question(reader, clause), reason=reader.words.status_reason, **fields,
    )  # fmt: skip


def _with_next(reader: Reader, claim: Claim, following: Sequence[Attribution]) -> Claim:
    """A denial of all that was told, with what its voice says instead in the next sentence: "Ms Ek denied it. “I am in the race.”"."""
    text = reader.prose.text
    for item in following:
        gap = text[claim.end : item.start]
        if item.source == claim.source and "\n" not in gap and len(gap) <= _BEHIND and gap.count(". ") <= 1:
            return replace(claim, end=item.end, text=text[claim.start : item.end])
    return claim


def _first(clause: Clause) -> str:
    """The word with which a clause begins: with "him" begins no telling."""
    found = _WORDS.search(clause.prose.text, clause.start, clause.end)
    return found[0].lower() if found else ""


def _sentences(reader: Reader, item: Attribution) -> Iterator[Attribution]:
    """What somebody says, a sentence at a time: "He rang me. He has resigned." is two tellings."""
    start = item.start
    while (sentence := reader.prose.sentence_at(start)) is not None and sentence.end < item.end:
        yield replace(item, start=start, end=sentence.end)
        start = sentence.end
        while start < item.end and reader.prose.text[start].isspace():
            start += 1
    if start < item.end:
        yield item if start == item.start else replace(item, start=start)


def _with_cue(reader: Reader, item: Attribution) -> Attribution:
    """A telling with its saying word where that denies, "denied it": the rest says nothing by itself."""
    return replace(item, start=item.cue_start) if item.start == item.cue_end + 1 and _denies_by_cue(reader, item) else item


def _denies_by_cue(reader: Reader, item: Attribution) -> bool:
    """Whether a telling denies, by its saying word and what stands right behind that, all that was told: "called the report false"."""
    text, behind = reader.prose.text, item.cue_end + 1
    return text[item.cue_end : behind].isspace() and any(
        cue.fullmatch(text, item.cue_start, item.cue_end) and denied.match(text, behind, item.end) for cue, denied in reader.words.denials.whole_cued.items()
    )


def _with_its_cue(reader: Reader, item: Attribution) -> bool:
    """Whether a telling is one that denies by its saying word, from that on."""
    return item.start == item.cue_start and _denies_by_cue(reader, item)


def _denial(reader: Reader, item: Attribution, forms: Mapping[str, Pattern[str]]) -> _Denial | None:
    """The first denial of a telling that is of no mere knowing or saying; ``forms`` are those that may stand in the article."""
    words, prose = reader.words.denials, reader.prose
    whole = words.whole.match(prose.text, item.start, item.end) or prose.search(words.none_such, item.start, min(item.end, item.start + _LONGEST))
    if whole or _with_its_cue(reader, item):
        return _Denial(WHOLE, "", "", whole.start() if whole else item.start, whole.end() if whole else item.cue_end, none_of_it=False)
    best: _Denial | None = None
    end = min(item.end, item.start + _LONGEST)
    found = [(form, match) for form, pattern in forms.items() if (match := prose.search(pattern, item.start, end))]
    found += [(form, match) for form, pattern in words.opening.items() if (match := pattern.match(prose.text, item.start, end))]
    for form, match in found:
        if best is not None and match.start() >= best.start:
            continue
        if form == UNKNOWN:
            best = _Denial(form, "", "", match.start(), match.end(), none_of_it=False)
            continue
        verb = _group(match, "verb") or _group(match, "past") or _group(match, "other") or next(filter(None, (_group(match, name) for name in ("goes", "on", "keeps", "stands"))), "")
        if verb.lower() in words.idle or words.asks.match(prose.text, match.end()) or words.conditional.search(prose.text, max(item.start, match.start() - _SUBORDINATE), match.start()):
            continue
        settling = words.settling_behind.match(prose.text, match.end(), end)
        best = _Denial(form, verb.lower(), (_group(match, "thing") or (settling["thing"] if settling and settling["thing"].lower() in words.settles else "")).lower(), match.start(), match.end(), match[0][:4].lower() == words.no_more)
    return best or _by_cue(reader, item, end) or _by_clause(reader, item, end)


def _by_cue(reader: Reader, item: Attribution, end: int) -> _Denial | None:
    """What a telling says to be so that its saying word denies: "denies there was a collision", "disputes that it has been let"."""
    words, text = reader.words.denials, reader.prose.text
    if item.cue_end > item.start or words.deny.fullmatch(text, item.cue_start, item.cue_end) is None:
        return None
    told = next((one for one in reader.syntax.clauses(item.start, end) if one.verb[0] >= item.start), None)
    if told is None or told.denied:
        return None
    if told.whole is None or told.whole[0] - item.start > _OPENS:
        return None  # "denies the claim that …", "denies having sold any, and says …"
    there = words.there_was.match(text, item.start, end)
    thing = _group(there, "thing").lower() if there else ""
    return _Denial(CUED, "" if there else told.head.lower(), thing, item.start, there.end() if there else told.verb[1], none_of_it=False)


def _by_clause(reader: Reader, item: Attribution, end: int) -> _Denial | None:
    """The first denial that only the grammar of its clause tells, whatever its verb: "mended nothing", "let nobody out", "is not
    drinkable", "has not had any test"; ``end`` is where the telling, or what is looked at of it, ends.
    """
    words, prose = reader.words.denials, reader.prose
    if prose.search(words.negation, item.start, end) is None:
        return None
    for one in reader.syntax.clauses(item.start, end):
        none = words.none_behind.match(prose.text, one.verb[1], end)
        found = none or (words.denied_behind.match(prose.text, one.verb[1], end) if one.denied else None)
        if found is None or one.verb[0] < item.start or words.conditional.search(prose.text, max(item.start, one.verb[0] - _SUBORDINATE), one.verb[0]):
            continue
        said, thing = _group(found, "said").lower(), _group(found, "thing").lower()
        if said and not none and reader.words.syntax.being.isdisjoint(_WORDS.findall(prose.text[slice(*one.verb)].lower())):
            continue  # "does not have friends": what, and not how, it is
        verb = said or one.head.lower()
        if verb in words.idle and not (thing and one.head.lower() in words.has) or one.head.lower() in words.mental or none and not said and one.head.lower() in reader.words.syntax.being:
            continue
        return _Denial("object" if none else "perfect" if thing else "now", verb, thing, one.verb[0], found.end(), none_of_it=False)
    return None


def _group(match: Match[str], name: str) -> str:
    return (match.groupdict().get(name) or "") if name in match.re.groupindex else ""


def _asserted(reader: Reader, item: Attribution) -> int | None:
    """Where a telling first says that something is so, was done or will be; None where it does not."""
    words, prose = reader.words.denials, reader.prose
    end = min(item.end, item.start + _LONGEST)
    found = [match.start() for pattern in words.asserts.values() if (match := prose.search(pattern, item.start, end))]
    return min(found) if found else next((one.verb[0] for one in reader.syntax.clauses(item.start, end) if one.subject and not one.denied and one.verb[0] >= item.start), None)


def _claim(reader: Reader, clause: Clause, item: Attribution, denial: _Denial | None, asserted: int | None, said: Sequence[Attribution], until: int, disputes: Disputes) -> Claim:
    words, text = reader.words, reader.prose.text
    fields = reader.common(clause)
    flags = [*_of_telling(reader, clause, item, denial, asserts=asserted is not None), *_set_against(reader, clause, item, said, disputes)]
    if clause.supposed(denial.start if denial else (asserted or clause.start) + 1):
        flags.append("hypothetical")
    told = (denial.verb, denial.thing) if denial and denial.form not in ("still", UNKNOWN) else tuple(word.casefold() for word in _WORD.findall(clause.text))
    families = words.frames.lexicon.families
    before = text[max(clause.sentence.block.start, clause.sentence.start - _AROUND) : clause.start]
    definite = words.denials.definite.match(text, clause.start)
    fields["scope"] += (
        ("counted", clause.counted),
        ("until", str(until)),
        *(("flag", flag) for flag in flags),
        *(_of_denial(reader, clause, denial) if denial else ()),
        *((("flag", "definite"), ("thing", definite["thing"].lower()[:_STEM])) if definite else ()),
        *(("stem", stem) for stem in sorted(_stems(clause.text, reader))),
        *(("family", name) for name in sorted({name for word in told for name in families.get(word, ())})),
        *(("deed", deed) for deed in sorted({words.deeds[word] for word in told if word in words.deeds})),
        *(("about", stem) for stem in sorted(_stems(before, reader))),
        *things(reader, clause, *((denial.start, denial.end) if denial else (clause.start, clause.end))),
    )
    undecided = denial is not None and (denial.form == UNKNOWN or denial.form != "still" and ("flag", "open") in fields["scope"])
    value = UNDECIDED if undecided else words.denials.not_so if denial else words.denials.so
    return Claim(
        clause.start, clause.end, clause.text, kind="status", event="", attribute=TOLD, value=value, display=words.undecided_text if undecided else value,
        question=_question(reader, clause), reason=words.status_reason, **fields,
    )  # fmt: skip


def _question(reader: Reader, clause: Clause) -> str:
    """Whether what a clause tells is so, in its own words: "Is it so: “rebels fired first”?"."""
    words, text = reader.words, clause.prose.text
    start, end = clause.start, clause.end
    told = next((one for one in reader.syntax.clauses(start, end) if one.verb[0] >= start), None)
    if told and told.whole and start < told.whole[0] < start + _OPENS:
        start = told.whole[0]  # "that the gate …"
    if told:
        comma = text.find(", ", told.verb[1], end)
        end = comma if comma >= 0 else end
    said = " ".join(text[start:end].translate(_UNQUOTED).split()).strip(" .,;:!‘’")
    if len(said) > _ASKED:
        said = said[:_ASKED].rpartition(" ")[0].rstrip(" ,;:") + " …"
    return words.disputes.questions["told"].format(told=said) if said else words.disputes.questions["status"]


def _of_telling(reader: Reader, clause: Clause, item: Attribution, denial: _Denial | None, *, asserts: bool) -> Iterator[str]:
    """The flags of what a telling says: whether it asserts, alleges, looks ahead, is over, settles something, is of "it" or "we"."""
    words, text = reader.words.denials, reader.prose.text
    if asserts:
        yield "asserts"
    if words.alleging.match(text, item.cue_start, item.cue_end) or clause.holds(words.culpable) or any(word[:_STEM].casefold() in reader.words.accusations for word in _WORD.findall(clause.text)):
        yield "alleged"
    if words.accusers.search(f"{clause.source.name} {clause.source.role}"):
        yield "accuser"
    if clause.holds(words.wrong):
        yield "wrong"
    if clause.holds(words.one_more):
        yield "one more"
    first = denial.end if denial and denial.form == UNKNOWN else clause.start
    ahead = reader.prose.search(words.asserts["ahead"], first, clause.end)
    if ahead and not ((done := reader.prose.search(words.asserts["done"], first, clause.end)) and done.start() < ahead.start()):
        yield "ahead"
    if denial is None:
        if clause.holds(words.over):
            yield "over"
        if not words.open.isdisjoint(word.casefold() for word in _WORDS.findall(clause.text)):
            yield "settled"
        if clause.holds(words.perfect):
            yield "perfect"
    elif words.we.search(text, max(clause.start, denial.start - _SUBJECT), denial.start):
        yield "we"
    if words.of_it.match(text, clause.start):
        yield "of it"
    if words.own.match(text, clause.start):
        yield "own"


def _of_denial(reader: Reader, clause: Clause, denial: _Denial) -> Iterator[tuple[str, str]]:
    """What a denial says: its form, its verb and thing, what it is of, and whether it settles or leaves open."""
    words, text = reader.words.denials, reader.prose.text
    yield from (("form", denial.form), *(("head", stem) for stem in dict.fromkeys((denial.verb[:_STEM], *sorted(form[:_STEM] for form in words.forms_of(denial.verb))))), ("verb", denial.verb), ("thing", denial.thing[:_STEM]))
    settles = {denial.verb, denial.thing} & words.settles
    if settles:
        yield "flag", "settles"
    if not words.open.isdisjoint(word.casefold() for word in _WORDS.findall(text, denial.start, clause.end)):
        yield "flag", "open"
    named = denial.thing and not denial.none_of_it and denial.thing not in words.settles and denial.thing not in reader.words.frames.lexicon.families
    if named and "person" not in reader.words.sorts(denial.thing):
        yield "of", denial.thing[:_STEM]
    of = words.of_what.match(text, denial.end, clause.end) if settles else None
    if of and of["thing"].lower() not in words.settles:
        yield "of", of["thing"][:_STEM].lower()
    if denial.start - clause.start > _AT_ONCE and not reader.prose.search(words.anew, clause.start, denial.start):
        yield "flag", "late"


def _set_against(reader: Reader, clause: Clause, item: Attribution, said: Sequence[Attribution], disputes: Disputes) -> Iterator[str]:
    """The flags of how the article sets a telling against the one before it, by its own words around it."""
    words, text = reader.words.denials, reader.prose.text
    before_it = _own_words(reader, item, said), item.start
    behind_it = item.end, max(item.end, min(clause.sentence.end, item.end + _BEHIND))
    own = text[slice(*before_it)]
    around = own + " " + text[slice(*behind_it)]
    if _tells(reader, words.contrast, around, before_it, behind_it) or _tells(reader, reader.words.disputes.refutes, around, before_it, behind_it) or reader.prose.search(words.contrast, clause.start, min(clause.start + 14, clause.end)):
        yield "contrast"
    if _tells(reader, reader.words.disputes.differ, own, before_it):
        yield "differ"
    if words.turn.search(own):
        yield "turn"
    if _tells(reader, words.counters, around, before_it, behind_it):
        yield "counters"
    if "status" in disputes.kinds:
        yield disputes.kinds["status"]


def _tells(reader: Reader, pattern: Pattern[str], around: str, *spans: tuple[int, int]) -> bool:
    """Whether a pattern matches in some words, which stand at ``spans`` in the text, a space between two; tried where it may begin."""
    starts, offset = reader.prose.starts(pattern), 0
    if starts is None:
        return pattern.search(around) is not None
    for first, last in spans:
        if any(pattern.match(around, offset + start - first) for start in starts[bisect_left(starts, first) : bisect_left(starts, last)]):
            return True
        offset += last - first + 1
    return False


def _own_words(reader: Reader, item: Attribution, said: Sequence[Attribution]) -> int:
    """Where the words begin that the article itself says between the telling before and this one, in its paragraph."""
    sentence = reader.prose.sentence_at(item.start)
    floor = max(sentence.block.start if sentence else 0, item.start - _AROUND)
    for other in said[max(0, bisect_left(said, item.start, key=lambda told: told.start) - 3) :]:
        if other.start >= item.start:
            break
        if other.kind != "direct" and reader.prose.search(reader.words.denials.contrast, other.start, other.end):
            continue  # "gave another picture" is the article's word, whoever gave it
        floor = max(floor, min(other.end, item.start))
    return floor


def _stems(text: str, reader: Reader) -> set[str]:
    stop = reader.words.stop
    return {word[:_STEM].casefold() for word in _WORD.findall(text) if word.casefold() not in stop} - reader.words.empty_stems
