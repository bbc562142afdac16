"""Prose becomes Attributions: who said which stretch of it, with which word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.claims.by_subject import by_subject
from whence.claims.chains import chained
from whence.claims.cues import according, clause, is_modifier, is_name, is_told_of
from whence.claims.documents import Voice, counted, goes_on, written
from whence.claims.nested import inside_quotations
from whence.claims.quotations import FILL
from whence.claims.record import Record
from whence.claims.unclaimed import unclaimed
from whence.claims.uncued import back_to, carried, own_words, presented, reached, reckoned, still, unknown_cue
from whence.claims.vocabulary import ClaimWords
from whence.model import Attribution, Source
from whence.text import Prose


def find_attributions(prose: Prose, words: ClaimWords) -> tuple[Attribution, ...]:
    """Every attribution in text order, nested ones with their whole chain.

    ``The ship sails on Friday, harbour master Ana Ruiz said.`` gives one: source Ana Ruiz, content the ship's sailing.
    """
    record = Record(prose, words)
    for block, start, end in _units(record):
        if (
            block.kind in ("headline", "heading")
            and start == block.start
            and block.start == _first_start(record)
        ):
            _headline(record, start, end)
        _unit(record, start, end, record.masked)
    inside_quotations(record)
    record.found += unclaimed(record.prose, record.quotations, record.found)
    return chained(record.found)


def _first_start(record: Record) -> int:
    return record.prose.blocks[0].start if record.prose.blocks else 0


def _units(record: Record) -> Iterator[tuple]:
    """Sentences that are prose, glued together where one quotation spans them."""
    start = end = -1
    block = None
    quotes = iter(record.quotations)
    quote = next(quotes, None)
    for sentence in record.prose.sentences:
        while quote and quote.end <= sentence.start:
            quote = next(quotes, None)
        inside = quote is not None and quote.start < sentence.start < quote.end or _says_so(record, end, sentence.start, sentence.end)
        if block is not None and inside and sentence.block == block:
            end = sentence.end
            continue
        if block is not None:
            yield block, start, end
        block = None if sentence.endless else sentence.block
        start, end = sentence.start, sentence.end
    if block is not None:
        yield block, start, end


def _says_so(record: Record, behind: int, start: int, end: int) -> bool:
    """Whether a sentence only says whose the question or the cry before it was: "“Who knows?” Ruiz asked."."""
    if behind < 3 or record.text[behind - 1] not in "”’\"»" or record.text[behind - 2] not in "?!" or behind not in record.quotation_ending:
        return False
    return record.words.says_so.match(record.masked, start, end) is not None


def _headline(record: Record, start: int, end: int) -> None:
    """``Ruiz: ship sails Friday``: the words before a colon are a voice where they look like one."""
    head, colon, _ = record.masked[start:end].partition(": ")
    if colon and len(head.split()) <= 4 and (record.names.is_role(head) or record.names.is_organisation(head.split()[-1]) or _known(record, head)):
        cue = start + len(head)
        record.add(record.who.source(head, ""), cue + 2, end, cue, cue + 1, "headline")


def _known(record: Record, name: str) -> bool:
    return record.names.fullest(name) != name


def _unit(record: Record, start: int, end: int, text: str) -> None:
    record.who.enter(start, end)
    s = text[start:end]
    reached(record, s)
    record.speaker = back_to(record, s, start, end)
    if record.speaker:
        return
    if record.document or record.cues.within(start, end) or record.voices.within(start, end):
        _cued(record, s, start, end)
    if record.speaker and "; " in s:
        reckoned(record, s, start, end)
    known = record.speaker
    record.speaker = (
        record.speaker
        or own_words(record, s, start, end)
        or unknown_cue(record, s, start)
        or still(record, s, start, end)
        or presented(record, s, start)
    )
    if known or not record.speaker:
        told = by_subject(record, start, end)
        record.speaker = record.speaker or told or carried(record, s, start, end)
    if record.speaker:
        _go_on(record, s, start, end, record.speaker)


def _cued(record: Record, s: str, start: int, end: int) -> None:
    """Who says what in a sentence by its own words: saying words, documents, "according to"."""
    words = record.words
    known = len(record.found)
    floor = 0
    voices = _voices(record, s, start)
    cues = [
        cue for cue in record.patterns.matches(words.say, s, start)
        if not any(voice.begin <= cue.start() < max(voice.cue_end, voice.start) for voice in voices)
        and not (is_name(record, s, cue) or is_modifier(record, s, cue) or is_told_of(record, s, start, cue))
    ]
    if len(cues) > 1 and _only_does(record, s, start, end, cues[0], cues[-1]):
        cues = cues[1:]
    gapped = _gapped(record, s, start, cues[0].end()) if cues else []
    gaps = {voice.begin for voice in gapped}
    openings = sorted([cue.start() for cue in cues if not _in_relative(record, start, end, start + cue.start())] + [voice.begin for voice in voices + gapped if voice.begin > 0])
    for cue in cues:
        if cue.start() < floor:
            continue
        record.who.spoken, record.who.pronouns.at = cue[0].lower() in words.spoken, start + cue.start()
        source = clause(record, s, start, cue, floor, _limit(record, s, start, cue.end(), openings, gaps))
        record.who.spoken = False
        if source:
            record.speaker = source
            floor = cue.end()
    if voices and not record.speaker:
        before = list(record.patterns.matches(words.clause_break, s, start, 0, voices[0].begin))
        if before:  # "The clerk wired home that …; the slab has 104 names"
            unknown_cue(record, s[: before[-1].start()], start)
    for voice in voices + gapped:
        limit = _limit(record, s, start, voice.cue_end, openings, gaps)
        # "The log has nine, Ruiz said": what the log has ends where Ruiz's words do.
        limit = min([limit, *(told.end - start for told in record.found[known:] if told.start <= start + voice.start < told.end)])
        if voice.start < limit:
            record.add(voice.source, start + voice.start, start + limit, start + voice.cue_start, start + voice.cue_end, "indirect")
            record.speaker = record.speaker or voice.source
    for match in record.patterns.matches(words.according, s, start):
        source = according(record, s, start, match)
        record.speaker = record.speaker or source
    for match in record.patterns.matches(words.noun_cue, s, start):
        if any(told.cue_start < start + match.end() and start + match.start() < told.cue_end for told in record.found[known:]):
            continue  # "Nord Air put out a statement from Ost that said"
        source = record.who.source(match["source"], "")
        if source:
            record.add(
                source, start + match.end(), end, start + match.start(), start + match.end(), "indirect"
            )
            record.speaker = record.speaker or source


def _only_does(record: Record, s: str, start: int, end: int, cue: re.Match[str], last: re.Match[str]) -> bool:
    """Whether the first saying word is what one of many did, by what another says at the end: "A shepherd found them, Ruiz said"."""
    word = cue[0].lower()
    if word in record.words.spoken or word in record.words.syntax.holds or record.words.say.match(word) or not record.words.answers.some.match(s) or record.words.figures.number.search(s, cue.end(), last.start()):
        return False
    clauses = record.syntax.clauses(start, end)
    tail = next((one for one in clauses if one.verb[0] <= start + last.start() < one.verb[1]), None)
    if tail is None or tail.whole is None or not record.text[:tail.whole[0]].endswith(", "):
        return False
    return not any(start + cue.end() < one.verb[0] < tail.whole[0] for one in clauses)


def _in_relative(record: Record, start: int, end: int, at: int) -> bool:
    """Whether a saying word tells of the noun before it: "it was Keogh who told them"."""
    return any(one.subject is None and not one.shares and one.verb[0] <= at < one.verb[1] for one in record.syntax.clauses(start, end))


def _go_on(record: Record, s: str, start: int, end: int, source: Source) -> None:
    """"…, adding that …": more from whom the sentence let speak."""
    for match in record.patterns.matches(record.words.adding, s, start):
        if match.start() > 0 and s[: match.start()].rstrip().endswith((",", FILL)):
            begin = record.words.content_start.match(s, match.end())
            first = begin.end() if begin else match.end()
            if any(item.start == start + first for item in record.since(start)):
                continue
            record.add(source, start + first, end, start + match.start(), start + match.end(), "indirect")


def _said_by_another(record: Record, start: int, end: int, voice: Voice) -> bool:
    """Whether the verb of what is taken for a document's words has somebody else for its subject, or is turned round: "it took data, the firm said"."""
    at = start + voice.cue_start
    own = next((one for one in record.syntax.clauses(start, end) if one.verb[0] <= at < one.verb[1]), None) if record.words.say.match(record.text, at) else None
    if own is None or own.subject is None or own.whole is None:
        return False
    return start + voice.begin < own.whole[0] and record.text[own.whole[0] - 2 : own.whole[0]] == ", " and record.who.is_source(record.text[slice(*own.subject)])


def _limit(record: Record, s: str, base: int, behind: int, openings: list[int], gaps: set[int]) -> int:
    """Where the words of one who speaks from ``behind`` on end: at the clause that brings the next one."""
    following = next((opening for opening in openings if opening >= behind), None)
    if following is None:
        return len(s)
    breaks = list(record.patterns.matches(record.words.clause_break, s, base, behind, following))
    own = s[behind:following].split()
    if len(own) == len(("it", "and")) and own[0].lower() in record.words.denials.all_of_it and record.words.joins.search(s, behind, following):
        return behind + 1 + len(own[0])  # "denied it and said"
    if not breaks and following in gaps:
        return following
    return breaks[-1].start() if breaks else len(s)


def _gapped(record: Record, s: str, base: int, behind: int) -> list[Voice]:
    """"Police put it at 9,000, organisers at 20,000": a second voice that shares the verb of the first."""
    found = []
    for match in record.patterns.matches(record.words.gapped, s, base, behind):
        if record.words.say.search(match["source"]):
            continue
        if match["bare"] and any(base + behind <= clause.verb[0] < base + match.start() for clause in record.syntax.clauses(base, base + len(s))):
            continue  # "said the club had 20 members and the team 14"
        source = record.who.source(match["source"], "") if record.who.speaks(match["source"]) else record.who.document(match["source"])
        if source:
            found.append(Voice(source, match.start(), match.end(), match.start(), match.end()))
    return found


def _voices(record: Record, s: str, base: int) -> list[Voice]:
    """The documents and figures that speak in a sentence."""
    def find(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        return record.patterns.matches(pattern, s, base)

    spoken = record.voices.within(base, base + len(s))
    found = [*written(s, find, record.who, record.words), *counted(s, find, record.who, record.words)] if spoken else []
    found = [voice for voice in found if not _said_by_another(record, base, base + len(s), voice)]
    went_on = goes_on(s, record.words) if record.document and not found else None
    if went_on and record.document and record.in_block(record.document[1], base):
        found.append(Voice(record.document[0], 0, went_on.start("verb"), went_on.start("verb"), went_on.end("verb")))
    if found:
        record.document = (found[-1].source, base)
    return found
