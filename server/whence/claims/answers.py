"""What a voice says becomes answers to "where?" and "which?": a place or a name, in the frame that gives it, with the
words around it. No list of happenings is asked; whether two answers are to one question is for conflicts to say.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from whence.claims.callings import callings
from whence.claims.context import Clause, Reader
from whence.claims.disputes import Disputes
from whence.claims.doers import deed_in, doers
from whence.claims.leading import LOOSE, Leading
from whence.claims.newcomers import newcomer
from whence.claims.phrases import one_in, place_in
from whence.claims.placed import placed
from whence.claims.things import things
from whence.claims.vocabulary import AnswerFrame, ClaimWords
from whence.model import Claim, Source

ANSWER = "answer"
DOES, OWN = "does", "own"
NEW = "new"
HAPPENS = "happens"
SPOTTED = frozenset(["given", "told", "traced"])
"""Frames that may call a place by what happened there."""
ORIGIN = "origin"
ASKED, DIFFERS = "asked", "differs"
_WORD = re.compile(r"[^\W\d_]{4,}")
_NAMING = re.compile(r"[^\W\d_]{3,}")
_WORDS = re.compile(r" [\w’'-]+")
_NOMINAL = ("", "b")
"""The classes of a word that is a noun, behind another one."""
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b(?!,)")
_CODE = re.compile(r"[A-Z]{1,2}\d")
"""What no name begins with, but a road's or a plane's does."""
_BEINGS = frozenset(["person", "animal"])
_ANAPHORS = frozenset(["person", "animal", "vehicle", "thing"])
"""Sorts of nouns by which what was named before is spoken of again: "the boy", "the animal"."""
_STEM = 5
_REACH = 26
"""Characters before an answer in which a "not" takes it back."""
_BACK = 220
"""Characters before a sentence in which a word of disagreement may speak of it."""
_LONGEST = 2000
"""Characters; a longer telling is a speech."""


def answer_claims(reader: Reader, leading: Leading, disputes: Disputes) -> Iterator[Claim]:
    """Claims of attribute ``answer``, kind ``place`` or ``identity``, with ``frame`` and ``stem`` in their scope.

    "The log has the hull at Crow Reef" answers where; a verb of placing gives it, so its ``frame`` is ``given``.
    """
    found: list[Claim] = []
    wanted = [
        (kind, frames, reader.prose.wanted([frame.pattern for frame in frames]))
        for kind, all_frames in reader.words.answers.frames
        for frames in ([frame for frame in all_frames if not frame.opens],)
    ]
    opening = {kind: [frame for frame in frames if frame.opens] for kind, frames in reader.words.answers.frames}
    for clause, lead in told(reader, leading):
        named: set[int] = set()
        if not clause.superseded and not _asks(clause):
            asked = disputes.kinds.get("identity", "")
            called = []
            for verb, one_start, claim in _called(reader, _unloosed(clause), lead, asked):
                called.append(claim)
                named |= {verb, one_start}
            found += [*called, *_doers(reader, _unloosed(clause), lead, asked, named)]
            found += _newcomers(reader, clause, lead, asked, called)
        opened = {kind: [frame for frame in frames if frame.pattern.match(reader.prose.text, clause.start, clause.end)] for kind, frames in opening.items()}
        if not any(opened.values()) and not any(clause.sentence.start in sentences for _, _, sentences in wanted):
            continue
        clause = _unloosed(clause)
        if _asks(clause):
            continue
        for kind, frames, sentences in wanted:
            begun = sentences.get(clause.sentence.start, ())
            if not (begun or opened[kind]) or (clause.changed if kind == "place" else clause.superseded):
                continue
            within = [frames[index] for index in begun]
            tried = [*(frame for frame in within if frame.name), *opened[kind], *(frame for frame in within if not frame.name)]
            found += _answers(reader, clause, lead, kind, tried, disputes.kinds.get(kind, ""), named)
    return iter(sorted(found, key=lambda claim: claim.start))


def _unloosed(clause: Clause) -> Clause:
    """The clause with a voice that answers as any other does, though no word of saying handed it the sentence."""
    return clause._replace(source=replace(clause.source, role="")) if clause.source.role == LOOSE else clause


def _asks(clause: Clause) -> bool:
    return clause.text.rstrip("\"”’' ").endswith("?")


def _called(reader: Reader, clause: Clause, lead: int, asked: str) -> Iterator[tuple[int, int, Claim]]:
    """A claim of each one whom a clause calls to be the one, with where the verb stands that does, and the name."""
    for one in callings(clause, lead, reader.words):
        if _stands(reader, clause, lead, one.value, one.start):
            claim = _claim(reader, clause, lead, "identity", "given" if one.given else DOES, one.value, one.deed or reader.words.disputes.questions["identity"], asked, one.deed)
            yield one.verb, one.start, replace(claim, scope=(*claim.scope, ("post", one.post))) if one.post else claim


def _newcomers(reader: Reader, clause: Clause, lead: int, asked: str, called: Sequence[Claim]) -> Iterator[Claim]:
    """A claim of the one whom a telling alone names, with the post in which it is ``called`` there."""
    if clause.source.kind in ("headline", "article") or clause.source.role == LOOSE:
        return
    one = newcomer(reader, clause, lead)
    if one and _stands(reader, clause, lead, *one):
        claim = _claim(reader, clause, lead, "identity", NEW, one[0], reader.words.disputes.questions["identity"], asked)
        posts = [row for other in called if other.value == one[0] for row in other.scope if row[0] == "post"]
        yield replace(claim, scope=(*claim.scope, *posts))


def _stands(reader: Reader, clause: Clause, lead: int, value: str, start: int) -> bool:
    """Whether somebody who is named at ``start`` is told to be the one: not taken back or supposed, no other one of several, not
    who speaks; and of a headline's, one whom nobody names below it."""
    text = reader.prose.text
    if clause.source.kind == "headline" and any(_holds(text, part, reader.headline_end) for part in _NAMING.findall(value) if part[:1].isupper()):
        return False
    if reader.prose.search(reader.words.answers.takes_back, max(lead, start - _REACH), start) or reader.prose.search(reader.words.hypothetical, lead, _ends(reader, start + len(value), clause.end)):
        return False
    if value.split(" ", 1)[0].casefold() in reader.words.answers.callings.to_come:
        return False  # "Monks choose new abbot"
    return not _names_speaker(reader, clause, value) and not reader.words.answers.which.match(value)


def _holds(text: str, word: str, start: int) -> bool:
    return text.find(word, start) >= 0


def _doers(reader: Reader, clause: Clause, lead: int, asked: str, named: Collection[int]) -> Iterator[Claim]:
    """A claim of each deed of which a clause names the doer."""
    for doer in doers(clause, lead, reader.syntax, reader.words):
        if not doer.value and (clause.source.kind == "headline" or clause.source.name[:1].isdigit()):
            continue  # "60 others" are no one who did it
        if doer.start not in named and _stands(reader, clause, lead, doer.value, doer.start):
            yield _claim(reader, clause, lead, "identity", DOES, doer.value or clause.source.name, doer.deed, asked, doer.deed)


def told(reader: Reader, leading: Leading) -> Iterator[tuple[Clause, int]]:
    """Every sentence that somebody, a document or the headline says, once, and where its saying verb begins if it leads."""
    seen: set[int] = set()
    for said in reader.attributions:
        position = said.start if said.end - said.start < _LONGEST else said.end
        while position < said.end:
            sentence = reader.prose.sentence_at(position)
            if sentence is None or sentence.endless:
                break
            start, end = max(sentence.start, said.start), min(sentence.end, said.end)
            if end - start > 5 and start not in seen:
                seen.add(start)
                yield reader.whole(said.source, sentence, start, end), said.cue_start if sentence.start <= said.cue_start < start else start
            position = sentence.end + 1
    if reader.headline_end:
        clause = reader.clause(0, 1)
        if clause is not None and clause.source.kind == "headline":
            yield clause, clause.start
    # A sentence that nobody says may be its subject's: "The log has the hull at Crow Reef."
    for match in reader.prose.finditer(reader.words.answers.tells, reader.headline_end, len(reader.prose.text)):
        sentence = reader.prose.sentence_at(match.start())
        if sentence is None or sentence.endless or sentence.start in seen or reader.speaking(sentence):
            continue
        seen.add(sentence.start)
        clause = leading.clause(match.end() - 1, match.end())
        if clause is not None and clause.source.kind == "article":
            clause = _named(reader, clause, match)
        if clause is not None and clause.source.kind not in ("article", "headline") and clause.source.name.casefold() not in reader.words.articles:
            yield clause._replace(start=sentence.start), sentence.start


def _named(reader: Reader, clause: Clause, verb: re.Match[str]) -> Clause:
    """The clause with whoever is named right before a verb of naming as its voice, or with what is written and opens it."""
    words, text = reader.words.answers, reader.prose.text
    namer = words.namer.search(text, clause.sentence.start, verb.start()) if words.names.fullmatch(verb[0]) else None
    if namer:
        return clause._replace(source=Source(namer["name"], "person"))
    subject = words.opening.match(text, clause.sentence.start, verb.start())
    if subject and _speaks(reader, subject, places=words.places.fullmatch(verb[0]) is not None):
        return clause._replace(source=Source(subject["who"], "organisation"))
    return clause


def _speaks(reader: Reader, subject: re.Match[str], *, places: bool) -> bool:
    """Whether the subject of a sentence that nobody says is something written; or somebody, where its verb ``places``."""
    noun, words = subject["noun"], reader.words
    if noun is None or noun[:1].isupper():
        return places and subject["who"].split()[0].casefold() not in words.stop
    sorts = words.sorts(noun)
    return words.written.named.fullmatch(noun) is not None or "document" in sorts or places and not sorts.isdisjoint(("person", "group"))


def _answers(reader: Reader, clause: Clause, lead: int, kind: str, frames: Sequence[AnswerFrame], asked: str, named: Collection[int]) -> Iterator[Claim]:
    words = reader.words
    taken: list[tuple[int, int]] = []
    for frame in frames:
        for match in _matches(reader, frame, lead, clause):
            value = _judged(frame, kind, match["answer"], reader)
            if kind == "identity" and value and not frame.judged and not frame.own:
                value = _whole(reader.prose.text[match.start("answer") : clause.end], value, words)
            start = match.start("answer")
            if not value or kind == "identity" and _CODE.match(value) or start in named or kind == "identity" and match.start() in named:
                continue
            end = start + len(value)
            first = value.split()[0].casefold().replace("’", "'").split("'")[0]
            if any(a < end and start < b for a, b in taken) or first in words.weekdays or first in words.months or kind == "identity" and first in words.number_words and not words.answers.of_several.match(value):
                continue
            if reader.prose.search(words.answers.takes_back, max(lead, start - _REACH), start):
                continue
            if reader.prose.search(reader.words.hypothetical, lead, _ends(reader, end, clause.end)):
                continue
            if frame.own:
                if clause.source.kind == "headline" or clause.source.name[:1].isdigit():
                    continue
                value = clause.source.name
            elif first in words.no_names or first in words.stop and first not in words.articles or value.casefold() in words.articles or _names_speaker(reader, clause, value):
                continue
            if frame.name == "given" and kind == "identity" and value[:1].islower() and "place" in words.answers.sorts(value.split()[-1]):
                continue  # "put a jar on the bar"
            if words.answers.which.match(value) or kind == "identity" and _measures(frame, match, value, words):
                continue  # "another man" is none yet
            taken.append((start, end))
            yield _claim(reader, clause, lead, kind, _named_frame(frame, match), value, _question(reader, frame, match, kind), asked, spot=_spot(frame, match, kind, words), of_it=kind == "place" and _takes_it(match[0], words))


def _whole(phrase: str, value: str, words: ClaimWords) -> str:
    """What a phrase names in all of which a frame holds the beginning: "the Indian" of "the Indian firm Varuna"."""
    longer = one_in(phrase, words)
    return longer if longer.startswith(value) else value


def _measures(frame: AnswerFrame, match: re.Match[str], value: str, words: ClaimWords) -> bool:
    """Whether what a frame names only measures ("sold by the mile"), or shows what somebody goes by ("points to the ribbon")."""
    if value.casefold().rpartition(" ")[2] in words.figures.units:
        return True
    return words.answers.shows.match(match[0]) is not None and not one_in(value, words) and not any(part[:1].isupper() for part in value.split())


def _matches(reader: Reader, frame: AnswerFrame, lead: int, clause: Clause) -> Iterator[re.Match[str]]:
    if not frame.opens:
        yield from reader.prose.finditer(frame.pattern, lead, clause.end)
    elif match := frame.pattern.match(reader.prose.text, clause.start, clause.end):
        yield match


def _judged(frame: AnswerFrame, kind: str, phrase: str, reader: Reader) -> str:
    """What the phrase in a frame names, "" if nothing that would answer."""
    words = reader.words
    if not frame.judged:
        return phrase.strip()
    if kind == "place":
        place = place_in(phrase, words, given=frame.name not in ("", "stands", "whither"))
        if frame.name == "goes" and any(part[:1].islower() and not words.answers.sorts(part).isdisjoint(_BEINGS) for part in one_in(phrase, words).split()):
            return ""  # "hired Portuguese coach Ana Ruiz"
        # "New bridge for Mill Road": a headline's "for" may be for anybody
        return place if not frame.opens or place and ("place" in words.answers.sorts(place.split()[-1].casefold()) or place[:1].isupper() and not _holds(reader.prose.text, place, reader.headline_end)) else ""
    value = one_in(phrase, words)
    if frame.name == "is" and value[:1].islower() and value.split()[0] not in words.articles | words.answers.owners | words.number_words.keys():
        return ""  # "were illegal immigrants" tells how they are
    behind = phrase[len(value) :].split()
    # "Ana from the mill mended", and not "Ana had become resigned over her"
    return "" if frame.opens and frame.name == "did" and behind and behind[0] not in words.answers.within | words.answers.beside else value


def _named_frame(frame: AnswerFrame, match: re.Match[str]) -> str:
    return f"{HAPPENS} {_happening(match)}" if frame.name == HAPPENS else frame.name


def _spot(frame: AnswerFrame, match: re.Match[str], kind: str, words: ClaimWords) -> str:
    """Which happening a frame that gives a place has it be of, by what it calls the place: "born" of "his birthplace"."""
    called = words.answers.spot.search(match[0]) if kind == "place" and frame.name in SPOTTED else None
    return "" if called is None else words.answers.spots.get(called["spot"], "") if called["spot"] else ORIGIN


def _happening(match: re.Match[str]) -> str:
    """Which of the happenings that a frame knows takes place."""
    return next(name for name, text in match.groupdict().items() if text and name != ANSWER)


def _question(reader: Reader, frame: AnswerFrame, match: re.Match[str], kind: str) -> str:
    """What a reader would ask to hear the answer: as much as the frame says of it, and no more."""
    if frame.name == HAPPENS:
        return reader.words.answers.happened[_happening(match)]
    caught = match.groupdict()
    return frame.asks.format(**caught) if frame.asks and caught.get("role", "") is not None else reader.words.disputes.questions[kind]


def _ends(reader: Reader, end: int, last: int) -> int:
    """Where the part of a sentence with the answer ends: what "where they have offered a hall" adds does not put it in doubt."""
    stop = reader.prose.text.find(",", end, last)
    return last if stop < 0 else stop


def _names_speaker(reader: Reader, clause: Clause, value: str) -> bool:
    return bool(_stems(value) & {word[:_STEM] for word in reader.common(clause)["speaker"]})


def _claim(reader: Reader, clause: Clause, lead: int, kind: str, frame: str, value: str, question: str, asked: str, deed: str = "", *, spot: str = "", of_it: bool = False) -> Claim:
    words, fields = reader.words, reader.common(clause)
    own, said = _stems(value), reader.prose.text[lead : clause.end].replace(value, " ")
    stems = _stems(reader.prose.text[lead : clause.end]) - own - words.empty_stems - words.answers.empty
    fields["scope"] += (
        ("frame", frame), ("sentence", str(clause.sentence.start)), ("order", str(reader.order[clause.sentence.start])), (ASKED, asked), (DIFFERS, _differs(reader, clause, kind)),
        *(("deed", told) for told in _with_kin(
            [deed] if deed else _deeds(reader, lead, clause, value, frame) if kind == "identity" and frame else (),
            words, told=bool(deed), somebody=bool(one_in(value, words)))),
        *_subject(clause, value, words),
        ("asks", "" if question == words.disputes.questions[kind] else "yes"),
        ("being", "yes" if kind == "identity" and one_in(value, words) else ""),
        ("any", "yes" if deed == words.answers.callings.cause else ""),
        ("spot", spot),
        ("of_it", "yes" if of_it or _of_it(reader, clause) else ""),
        *_which(reader, clause, value),
        *(_act(reader, clause, lead, value) if kind == "identity" and frame else ()),
        *(_placed(reader, clause, lead, value) if kind == "place" else ()),
        *_headline_only(reader, clause, kind, value),
        *((("called", word.casefold()[:_STEM]) for word in _NAMING.findall(value)
           if word[:1].isupper() and "place" in words.answers.sorts(word.casefold())) if kind == "place" else ()),
        *(("stem", stem) for stem in sorted(stems)),
        *(("answer", stem) for stem in sorted(_named_stems(reader, _own_name(value, words)))), *(("dated", word) for word in sorted(_YEAR.findall(clause.text) or _words_of(clause.text, (*words.months, *words.weekdays)))), *(("bearing", word) for word in sorted(_words_of(reader.prose.text[clause.sentence.start : clause.end].replace(value, " "), words.answers.bearings))), *(("of_sort", sort) for sort in sorted(_sorts_of(said, words))), *(("teller", stem) for stem in sorted(_named_stems(reader, " ".join(fields["speaker"])))),
    )  # fmt: skip
    return Claim(
        clause.start, clause.end, clause.text, kind=kind, event="", attribute=ANSWER, value=value, display=value,  # type: ignore[arg-type]
        question=question, reason=words.place_reason if kind == "place" else words.identity_reason, **fields,
    )  # fmt: skip


def _placed(reader: Reader, clause: Clause, lead: int, value: str) -> Iterator[tuple[str, str]]:
    """What a clause puts in the place that is its answer."""
    at = reader.prose.text.find(value, lead, clause.end)
    return placed(reader, clause, lead, at, value) if at >= 0 else iter(())


def _headline_only(reader: Reader, clause: Clause, kind: str, value: str) -> Iterator[tuple[str, str]]:
    """Whether an answer is the headline's alone: none of its names stands below it. A place with which the headline opens may be of anything."""
    names = [part for part in _NAMING.findall(value) if part[:1].isupper()]
    if clause.source.kind == "headline" and names and value[:1].isupper() and not (kind == "place" and clause.text.startswith(value)) and not any(_holds(reader.prose.text, part, reader.headline_end) for part in names):
        yield "headline_only", "yes"


def _with_kin(deeds: Iterable[str], words: ClaimWords, *, told: bool, somebody: bool) -> Iterator[str]:
    """Deeds, and those that are asked after by the same words, where one is ``told`` to have done it; who did it is no thing that caused it."""
    for deed in deeds:
        yield deed
        kin = words.answers.doings.kin.get(deed, ())
        if told and (somebody or deed != words.answers.callings.cause):
            yield from kin


def _subject(clause: Clause, value: str, words: ClaimWords) -> Iterator[tuple[str, str]]:
    """The noun by which a clause opens with somebody, its answer aside: "pilot" of "the pilot was Ana Ruiz"."""
    match = words.answers.subject.match(clause.prose.text, clause.start, clause.end)
    if match and match[1] not in value and match[1] not in words.answers.anybody and not words.answers.sorts(match[1]).isdisjoint(_BEINGS):
        yield "subject", match[1]
    some = words.answers.some.match(clause.prose.text, clause.start, clause.end)
    if some and some["noun"] not in value:
        yield "some", some["noun"]


def _which(reader: Reader, clause: Clause, value: str) -> Iterator[tuple[str, str]]:
    """Which of several a clause speaks of, its answer aside: "the second mate" is no second one."""
    low = value.casefold()
    return itertools.islice((("which", word) for match in reader.prose.finditer(reader.words.answers.which, clause.start, clause.end) if (word := match[0].casefold()) not in low), 1)


def _words_of(text: str, known: Collection[str]) -> set[str]:
    """The words of a text that are among those ``known``."""
    return set(map(str.casefold, _NAMING.findall(text))).intersection(known)


def _sorts_of(text: str, words: ClaimWords) -> set[str]:
    """What a text speaks of by its sort: "fiction prize" of "the fiction prize"."""
    none = words.answers.breaks | words.answers.afterwards
    of = {f"{match[1]}:{match[2]}" for match in words.answers.noun_of.finditer(text)}
    of |= {f"{match[2]}:{match[1]}" for match in words.answers.noun_called.finditer(text) if "person" in words.answers.sorts(match[2])}
    return of | {f"{match[2]}:{match[1]}" for match in words.answers.noun_sorted.finditer(text) if match[1] not in none and match[2] not in none and not match[1].endswith(words.answers.adverb) and words.syntax.form(match[2]) in _NOMINAL}


def _deeds(reader: Reader, lead: int, clause: Clause, value: str, frame: str) -> Iterator[str]:
    """What deed a clause tells of, its answer aside: one that has a doer, and of what somebody says that he did himself any."""
    said = reader.prose.text[lead : clause.end]
    if deed := deed_in(said.replace(value, " ").replace(clause.source.name, " "), reader.words):
        yield deed
    if frame == OWN:
        yield from itertools.islice((reader.words.deeds[word] for word in map(str.casefold, _WORD.findall(said)) if word in reader.words.deeds), 1)


def _act(reader: Reader, clause: Clause, lead: int, value: str) -> Iterator[tuple[str, str]]:
    """What somebody is told to have done (``act``), and to what, by its noun (``theme``): "sold" and "lette" of "the letters were
    sold by her agent", with ``by`` where it is told so; no theme is what was spoken of.
    """
    text = reader.prose.text
    start = text.find(value, lead, clause.end)
    if start < 0:
        return
    by = reader.words.answers.done_by.search(text, max(clause.start, start - _REACH), start)
    rows = list(things(reader, clause, *(by.span("verb") if by else (start + len(value) + 1, start + len(value) + 2))))
    doer = next((row for key, row in rows if key == "doer"), "")
    if not by and not (doer and doer in _stems(value)):
        return
    for key, row in rows:
        if key in ("did", "theme"):
            yield {"did": "act"}.get(key, key), row


def _of_it(reader: Reader, clause: Clause) -> bool:
    """Whether a clause speaks of what was spoken of: its subject is a pronoun, or "the animal"."""
    match = reader.words.disputes.of_one.match(reader.prose.text, clause.start, clause.end)
    if match is None:
        return False
    if match[0].split()[-1].strip("\"“‘'").casefold() not in reader.words.articles:
        return True
    noun = _WORDS.match(reader.prose.text, match.end(), clause.end)
    return noun is not None and bool((reader.words.answers.sorts(noun[0].strip()) | {noun[0].strip()}) & _ANAPHORS)


def _takes_it(phrase: str, words: ClaimWords) -> bool:
    """Whether a verb's phrase is about what was spoken of: "found it in"."""
    return not (words.things | words.naming.others).isdisjoint(phrase.casefold().split())


def _named_stems(reader: Reader, value: str) -> set[str]:
    """The beginnings of the words of a place or a name, without such as any may have."""
    return {word.casefold()[:_STEM] for word in _NAMING.findall(value)} - reader.words.comparison.empty_in_answers


def _own_name(value: str, words: ClaimWords) -> str:
    """A name without whose somebody is: "Arthur Wynn" of "Mr Lacey's neighbour Arthur Wynn"."""
    parts = value.split()
    behind = next((index + 1 for index in range(len(parts) - 1, -1, -1) if parts[index].endswith(words.naming.owning)), 0)
    return " ".join(parts[behind:]) if any(part[:1].isupper() for part in parts[behind:]) else value


def _stems(text: str) -> set[str]:
    return {word.casefold()[:_STEM] for word in _WORD.findall(text)}


def _differs(reader: Reader, clause: Clause, kind: str) -> str:
    """Whether the article says, in the sentence or right before it, that another answer follows ("yes"), or that where or who is in dispute ("told")."""
    words, prose = reader.words, reader.prose
    first, end = max(clause.sentence.block.start, clause.sentence.start - _BACK), clause.sentence.end
    if prose.search(words.answers.elsewhere[kind], first, end):
        return "told"
    if prose.search(words.disputes.differ, first, end) and prose.search(words.disputes.what[kind], first, end):
        return "told"
    return "yes" if prose.search(words.answers.otherwise, first, end) or prose.search(words.disputes.rebuts, first, end) else ""
