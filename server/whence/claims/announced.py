"""Where an article says itself that an answer is open ("Where they will meet is no clearer"), or that the next voice has another
one ("offered a different hero"), the tellings on both sides become claims, whatever it is that they tell.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from whence.claims.answers import told
from whence.claims.context import Clause, Reader
from whence.claims.fillers import KINDS, Fillers
from whence.claims.leading import LOOSE, Leading
from whence.claims.sources import two_voices
from whence.claims.vocabulary import AnnouncementWords
from whence.model import Claim, Timex
from whence.text.sentences import Sentence

ANNOUNCED = "announced"
ASKS, TURNS, REFUTES, PROMISES = "asks", "turns", "refutes", "promises"
_BEHIND, _BEFORE, _FIRST = 3, 4, 6
"""Tellings behind a question, and before a turn, among which are its answers; and those of a story whose opening promises two."""
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5
_RELATIVE = 30
"""Characters before a turn in which the word stands that makes it a description: "who keep another calendar"."""
_SHORTEST = 12
"""Characters that a telling has at least, unless it holds a figure."""


class Announcement(NamedTuple):
    """``kind`` is the kind of conflict, "" where the words leave it open; ``how`` is ``asks``, ``turns``, ``refutes`` where the next voice will not have it, or ``promises`` where an opening says that two will disagree; ``start``/``end`` are the words that say so."""

    sentence: Sentence
    start: int
    end: int
    kind: str
    how: str
    question: str


def announced_claims(reader: Reader, leading: Leading, times: Sequence[Timex]) -> Iterator[Claim]:
    """Claims of attribute ``announced``, two an announcement, with ``turn`` (which pair), ``how`` and ``filled`` in their scope.

    "Where the envoys will meet is no clearer. Lodhi said … Salalah. A note … invites them to Muscat." gives two of kind ``place``.
    """
    found = list(announcements(reader))
    if not found:
        return
    tellings = sorted((clause for clause, _ in told(reader, leading) if clause.source.kind not in ("article", "headline") and clause.source.role != LOOSE and (clause.end - clause.start >= _SHORTEST or any(mark.isdigit() for mark in clause.text))), key=lambda clause: clause.start)
    fillers = Fillers(reader, times)
    taken: set[tuple[int, int]] = set()
    for number, item in enumerate(found):
        pair = _PAIRS[item.how](reader, item, tellings, fillers)
        if pair and _holds(reader, item, pair, fillers) and (pair[0].start, pair[1].start) not in taken:
            taken.add((pair[0].start, pair[1].start))
            yield from _claims(reader, item, number, pair, fillers)


def _holds(reader: Reader, item: Announcement, pair: tuple[Clause, Clause], fillers: Fillers) -> bool:
    """Whether two tellings may be the two answers: each has one of the kind that is asked; where no kind is, they are of one
    thing, or one denies.
    """
    if item.kind == "quantity":
        return item.how == ASKS and bool(item.question and fillers.clash(*pair, item.kind))  # elsewhere figures know better what they measure
    one, other = pair
    if item.kind in KINDS:
        # "When the engines came it was past saving" only looks like a question.
        plain = item.question and item.kind in ("place", "identity") and one.block == other.block == reader.block_of(item.sentence)
        return bool(fillers.clash(*pair, item.kind) or plain)
    if accuses(reader, one, other) or _accused(reader, item.sentence):
        return False
    if item.how in (REFUTES, PROMISES):
        return True
    one_denies = _denies(reader, one) != _denies(reader, other)
    if item.how == ASKS:
        return one_denies
    anaphoric = reader.words.disputes.of_one.match(reader.prose.text, other.start) is not None
    return one_denies or anaphoric or bool(stems(_sentence(one)) & stems(_sentence(other)))


def _denies(reader: Reader, clause: Clause) -> bool:
    words, said = reader.words, clause.text.lower().split()
    return not words.negators.isdisjoint(said) or any(words.clipped.search(word) for word in said)


def _sentence(clause: Clause) -> str:
    return clause.prose.text[clause.sentence.start : clause.sentence.end]


def accuses(reader: Reader, *clauses: Clause) -> bool:
    """Whether it is blame that is put off: that is a plea, and no report."""
    put_off = reader.words.blame | reader.words.accusations
    return any(word[:_STEM].lower() in put_off for clause in clauses for word in _WORD.findall(reader.prose.text, clause.sentence.start, clause.sentence.end))


def _accused(reader: Reader, sentence: Sentence) -> bool:
    """Whether the article says, in a sentence or right before it, that somebody is accused: "He called that nonsense" is his plea."""
    before = reader.prose.sentence_at(max(sentence.block.start, sentence.start - 2)) or sentence
    return any(word[:_STEM].lower() in reader.words.blame for word in _WORD.findall(reader.prose.text, before.start, sentence.end))


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text, which their forms share."""
    return {word[:_STEM].lower() for word in _WORD.findall(text)}


def announcements(reader: Reader) -> Iterator[Announcement]:
    """What the article says of its voices in its own words, in text order."""
    promised = reader.prose.search(reader.words.disputes.opposite, 0, reader.lede_end)
    opening = reader.prose.sentence_at(promised.start()) if promised else None
    if promised and opening and not _is_said(reader, opening, promised.start()):
        yield Announcement(opening, promised.start(), promised.end(), "", PROMISES, "")
    turning = reader.prose.wanted([pattern for _, pattern in _turns_by(reader)])
    for sentence in reader.prose.sentences:
        if sentence.endless or sentence.start < reader.headline_end:
            continue
        asks = _question(reader, sentence)
        if asks and _is_said(reader, sentence, asks.start):
            asks = None
        if asks and asks.question:
            yield asks
            continue
        turns = list(_turning(reader, sentence)) if sentence.start in turning else []
        yield from turns
        if asks and not turns:
            yield asks


def _is_said(reader: Reader, sentence: Sentence, position: int) -> bool:
    """Whether the words at ``position`` are somebody's, and not the article's own."""
    return any(item.start <= position < item.end for item in reader.speaking(sentence))


def _turns_by(reader: Reader) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """How the article turns from an answer to another, with the pattern of each way."""
    return (TURNS, reader.words.announcements.turn), (REFUTES, reader.words.disputes.refutes)


def _turning(reader: Reader, sentence: Sentence) -> Iterator[Announcement]:
    """The first turn of a sentence to another answer, and its first refusal of the one before."""
    for how, pattern in _turns_by(reader):
        for match in reader.prose.finditer(pattern, sentence.start, sentence.end):
            kind = _turns(reader, match)
            if kind is not None and not _is_said(reader, sentence, match.start()):
                yield Announcement(sentence, match.start(), match.end(), kind, how, "")
                break


def _question(reader: Reader, sentence: Sentence) -> Announcement | None:
    words, disputes, prose, text = reader.words.announcements, reader.words.disputes, reader.prose, reader.prose.text
    found = words.question.match(text, sentence.start, sentence.end) or prose.matched(words.asked).get(sentence.start)
    if found and words.settled.match(text, found.end(), sentence.end):
        return None  # "Where it came from is no longer in doubt"
    if found:
        return Announcement(sentence, sentence.start, found.end(), _kind(words, found["asked"]), ASKS, found["asked"])
    if sentence.start in prose.matched(disputes.differ):
        for kind, pattern in disputes.what.items():
            match = prose.search(pattern, sentence.start, sentence.end) if kind in KINDS else None
            if match and not words.embedded.search(match[0]):
                return Announcement(sentence, match.start(), match.end(), kind, ASKS, "")
    return None


def _kind(words: AnnouncementWords, asked: str) -> str:
    first, second = (*asked.lower().split()[:2], "")[:2]
    return words.kinds.get(f"{first} {second}", words.kinds.get(first[:3] if first.startswith("who") else first, ""))


def _turns(reader: Reader, match: re.Match[str]) -> str | None:
    """The kind of answer that differs, "" where the words do not say; None where nothing turns."""
    words, groups = reader.words.announcements, match.groupdict()
    if groups.get("apart") or groups.get("elsewhere"):
        return "place"
    if not groups.get("other"):
        return ""
    text = match.string
    if words.no_turn.search(text, max(0, match.start() - 6), match.end() + 6) or words.describing.search(text, max(0, match.start() - _RELATIVE), match.start()):
        return None
    noun = groups["noun"].lower()
    if words.same.fullmatch(noun):
        return ""
    if noun in words.numbers:
        return "quantity"
    if noun in words.days:
        return "date"
    named = reader.words.sorts(noun)
    if groups["other"].lower() in words.others and noun not in words.only:
        return None
    return "identity" if named & {"person", "animal", "group"} else "place" if "place" in named else None


def _asked(reader: Reader, item: Announcement, tellings: Sequence[Clause], fillers: Fillers) -> tuple[Clause, Clause] | None:
    """The first two voices behind a question, those with an answer of its kind before others."""
    first = bisect_left(tellings, item.end, key=lambda clause: clause.end)
    block = reader.block_of(item.sentence)
    behind = [clause for clause in tellings[first : first + _BEHIND] if clause.block <= block + 2]
    return _best(reader, item, [(one, other) for index, one in enumerate(behind) for other in behind[index + 1 :] if one.block <= block + 1], fillers)


def _turned(reader: Reader, item: Announcement, tellings: Sequence[Clause], fillers: Fillers) -> tuple[Clause, Clause] | None:
    """The telling before a turn and the one behind it, or in its sentence."""
    here = bisect_left(tellings, item.sentence.start, key=lambda clause: clause.end)
    block = reader.block_of(item.sentence)
    late = [clause for clause in tellings[here : here + _BEFORE] if not _is_it(item, clause) and (clause.block == block or clause.block == block + 1 and item.sentence.end >= item.sentence.block.end - 1)]
    early = [clause for clause in reversed(tellings[max(0, here - _BEFORE) : here + 1]) if clause.end <= max(item.start, item.sentence.start) and clause.block >= block - 1]
    return _best(reader, item, [(one, other) for other in late for one in early if one.end <= other.start], fillers)


def _is_it(item: Announcement, clause: Clause) -> bool:
    """Whether a telling is the very words that announce one: "gave another account" is none."""
    return item.start < clause.end and clause.start < item.end and clause.end - clause.start < 2 * (item.end - item.start)


def _promised(reader: Reader, item: Announcement, tellings: Sequence[Clause], fillers: Fillers) -> tuple[Clause, Clause] | None:
    """The first two voices, one right behind the other, that are told of one thing."""
    first = bisect_left(tellings, item.end, key=lambda clause: clause.start)
    for one, other in pairwise(tellings[first : first + _FIRST]):
        fits = two_voices(one.source, other.source, reader.words) and other.block - one.block <= 1 and one.end <= other.start
        if fits and not (one.superseded or other.superseded or one.hypothetical or other.hypothetical) and (reader.words.disputes.of_one.match(reader.prose.text, other.start) or stems(one.text) & stems(other.text)):
            return one, other
    return None


_PAIRS: Mapping[str, Callable[[Reader, Announcement, Sequence[Clause], Fillers], tuple[Clause, Clause] | None]] = {
    ASKS: _asked,
    TURNS: _turned,
    REFUTES: _turned,
    PROMISES: _promised,
}
"""How the two tellings are found that an announcement is of."""


def _best(reader: Reader, item: Announcement, pairs: Sequence[tuple[Clause, Clause]], fillers: Fillers) -> tuple[Clause, Clause] | None:
    apart = [(one, other) for one, other in pairs if two_voices(one.source, other.source, reader.words) and not (item.kind not in ("place", "identity") and (one.superseded or other.superseded)) and not one.hypothetical and (item.how == REFUTES or not other.hypothetical)]
    fits = (pair for pair in apart if (fillers.clash(*pair, item.kind) if item.kind else fillers.alike(*pair)))
    return next(fits, apart[0] if apart else None)


def _claims(reader: Reader, item: Announcement, number: int, pair: tuple[Clause, Clause], fillers: Fillers) -> Iterator[Claim]:
    words = reader.words
    kind = fillers.clash(*pair, item.kind) if item.kind else ""
    answers = fillers.answers(*pair, kind) if kind else (words.disputes.so, words.disputes.not_so)
    reasons = {"date": words.date_reason, "quantity": words.count_reason, "place": words.place_reason, "identity": words.identity_reason, "status": words.status_reason}
    shown = kind or "status"
    question = f"{item.question[0].upper()}{item.question[1:]}?" if item.question else words.disputes.questions[shown]
    for clause, answer in zip(pair, answers, strict=True):
        fields = reader.common(clause)
        fields["scope"] += (("turn", str(number)), ("how", item.how), ("filled", kind), ("kind", item.kind))
        yield Claim(
            clause.start, clause.end, clause.text, kind=shown, event="", attribute=ANNOUNCED, value=answer, display=answer,  # type: ignore[arg-type]
            question=question, reason=reasons[shown], **fields,
        )  # fmt: skip
