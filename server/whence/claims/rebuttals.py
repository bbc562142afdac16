"""A voice that will not have what was said before it, by the form of its reply: "the leak has been stopped" and "it is still
leaking", "they were warned" and "nobody told us a thing". Both tellings become claims, whatever they are about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from whence.claims.context import Clause, Reader
from whence.claims.sources import two_voices
from whence.model import Attribution, Claim
from whence.text.sentences import Sentence

REBUTTED = "rebutted"
_WORD = re.compile(r"[^\W\d_]{5,}")
_SHORTEST = 12
"""Characters that a telling has at least."""
_REPLY, _LONGEST, _AT_ONCE = 160, 250, 60
"""Characters of a reply and of what it answers, at most, and those of a reply within which it denies."""
_SENTENCE = 40
"""Characters of a telling that is a sentence's worth without a verb of its own."""
_FIRST = 6
"""Tellings of a story among which are the two that its opening promises."""


def rebuttal_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``status`` and attribute ``rebutted``, two a rebuttal: what was said ("it is so"), and what is said against it."""
    said = sorted(reader.attributions, key=lambda item: item.start)
    yield from _replies(reader, said)
    yield from _announced(reader, said)


def _announced(reader: Reader, said: Sequence[Attribution]) -> Iterator[Claim]:
    """The first two voices behind an opening that says that they will tell opposite things."""
    match = reader.prose.search(reader.words.disputes.opposite, 0, reader.lede_end)
    if match is None or any(item.start <= match.start() < item.end for item in said):
        return
    behind = [item for item in said if item.start >= match.end() and (item.end - item.start > _SENTENCE or _tells(reader, item))][:_FIRST]
    for early, late in pairwise(behind):
        one, other = _clause(reader, early), _clause(reader, late)
        sentence = reader.prose.sentence_at(late.start)
        if one is None or other is None or sentence is None or not _answered(reader, early, late, sentence):
            continue
        if one.superseded or other.superseded or one.hypothetical or other.hypothetical:
            continue
        if reader.words.disputes.of_one.match(reader.prose.text, late.start) or stems(one.text) & stems(other.text):
            yield from _turn(reader, one, other)
            return


def _replies(reader: Reader, said: Sequence[Attribution]) -> Iterator[Claim]:
    """What one says was done, and what the next, of the same thing, says goes on, or that it never was."""
    words, text = reader.words.disputes, reader.prose.text
    for early, late in pairwise(item for item in said if _tells(reader, item)):
        if late.end - late.start > _REPLY or early.end - early.start > _LONGEST or late.start < early.end:
            continue
        denial = words.never_was.search(text, late.start, min(late.end, late.start + _AT_ONCE))
        flat = words.flat.search(text, late.start, late.end) is not None
        if not flat and denial is None and not words.goes_on.search(text, late.start, late.end):
            continue
        if denial and denial["thing"] and denial["thing"][:4].lower() not in text[early.start : early.end].lower():
            continue  # "no tulips came" is no answer about flour
        if not words.done.search(text, early.start, early.end) or words.never_was.search(text, early.start, early.end) or words.knows.search(text, late.start, late.end):
            continue
        one, other = _clause(reader, early), _clause(reader, late)
        if one is None or other is None or one.hypothetical or one.superseded or other.hypothetical or other.superseded or accuses(reader, one, other):
            continue
        sentence = reader.prose.sentence_at(late.start)
        if sentence is None or not _answered(reader, early, late, sentence) or not (flat or words.of_it.match(text, late.start) or stems(one.text) & stems(other.text)):
            continue
        yield from _turn(reader, one, other)


def stems(text: str) -> set[str]:
    """The beginnings of the longer words of a text, which their forms share."""
    return {word[:5].lower() for word in _WORD.findall(text)}


def _turn(reader: Reader, early: Clause, late: Clause) -> Iterator[Claim]:
    """The two claims of a telling and its rebuttal."""
    words = reader.words
    for clause, value in ((early, words.disputes.so), (late, words.disputes.not_so)):
        fields = reader.common(clause)
        fields["scope"] += (("turn", f"{early.start}-{late.start}"),)
        yield Claim(
            clause.start, clause.end, clause.text, kind="status", event="", attribute=REBUTTED, value=value, display=value,
            question=words.disputes.questions["status"], reason=words.status_reason, **fields,
        )  # fmt: skip


def _tells(reader: Reader, item: Attribution) -> bool:
    """Whether it is a sentence's worth, and no piece of one."""
    return item.end - item.start >= _SHORTEST and (item.kind == "direct" or reader.words.finite.search(reader.prose.text, item.start, item.end) is not None)


def _clause(reader: Reader, item: Attribution) -> Clause | None:
    return reader.clause(item.start, item.start + 1)


def _answered(reader: Reader, early: Attribution, late: Attribution, sentence: Sentence) -> bool:
    """Whether the one is said by another voice, in the paragraph of the rebuttal or the one before."""
    if not two_voices(early.source, late.source, reader.words) or early.end > late.start:
        return False
    told = reader.prose.sentence_at(early.start)
    return told is not None and reader.prose.text.count("\n\n", told.block.end, sentence.block.start + 1) <= 1


def accuses(reader: Reader, *clauses: Clause) -> bool:
    """Whether it is blame that is put off: that is a plea, and no report."""
    put_off = reader.words.blame | reader.words.accusations
    return any(word[:5].lower() in put_off for clause in clauses for word in _WORD.findall(reader.prose.text, clause.sentence.start, clause.sentence.end))
