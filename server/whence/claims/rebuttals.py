"""Where the article says that a voice will not have what was said before it, both tellings become claims, whatever they are about:
"That was news to the hospital. 'He is booked for surgery,' a registrar said."
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.sources import identity
from whence.model import Attribution, Claim
from whence.text.sentences import Sentence

REBUTTED = "rebutted"
_WORD = re.compile(r"[^\W\d_]{5,}")
_SHORTEST = 12
"""Characters that a telling has at least."""
_BACK = 4
"""Attributions before a rebuttal among which is the one that it answers."""


def rebuttal_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``status`` and attribute ``rebutted``, two a rebuttal: what was said ("it is so"), and what is said against it."""
    prose, words = reader.prose, reader.words
    said = sorted(reader.attributions, key=lambda item: item.start)
    starts = [item.start for item in said]
    for match in prose.finditer(words.disputes.refutes, reader.headline_end, len(prose.text)):
        sentence = prose.sentence_at(match.start())
        if sentence is None or sentence.endless or match.end() > sentence.end:
            continue
        index = bisect_left(starts, sentence.start)
        behind = [item for item in said[index : index + _BACK] if item.start < sentence.block.end and _tells(reader, item)]
        late = next((item for item in behind if item.kind == "direct" and item.start > match.end()), behind[0] if behind else None)
        late_clause = _clause(reader, late)
        if late is None or late_clause is None:
            continue
        early = next((item for item in reversed(said[max(0, index - _BACK) : index]) if _tells(reader, item) and _answered(reader, item, late, sentence)), None)
        early_clause = _clause(reader, early)
        if early_clause is None or early_clause.superseded or early_clause.hypothetical or _accuses(reader, early_clause, late_clause):
            continue
        for clause, value in ((early_clause, words.disputes.so), (late_clause, words.disputes.not_so)):
            fields = reader.common(clause)
            fields["scope"] += (("turn", str(sentence.start)),)
            yield Claim(
                clause.start, clause.end, clause.text, kind="status", event="", attribute=REBUTTED, value=value, display=value,
                question=words.disputes.questions["status"], reason=words.status_reason, **fields,
            )  # fmt: skip


def _tells(reader: Reader, item: Attribution) -> bool:
    """Whether it is a sentence's worth, and no piece of one."""
    return item.end - item.start >= _SHORTEST and (item.kind == "direct" or reader.words.finite.search(reader.prose.text, item.start, item.end) is not None)


def _clause(reader: Reader, item: Attribution | None) -> Clause | None:
    return reader.clause(item.start, item.start + 1) if item else None


def _answered(reader: Reader, early: Attribution, late: Attribution, sentence: Sentence) -> bool:
    """Whether the one is said by another voice, in the paragraph of the rebuttal or the one before."""
    one, other = identity(early.source, reader.words), identity(late.source, reader.words)
    if one <= other or other <= one or early.end > sentence.start:
        return False
    told = reader.prose.sentence_at(early.start)
    return told is not None and reader.prose.text.count("\n\n", told.block.end, sentence.block.start + 1) <= 1


def _accuses(reader: Reader, *clauses: Clause) -> bool:
    """Whether it is blame that is put off: that is a plea, and no report."""
    return any(word[:5].lower() in reader.words.blame for clause in clauses for word in _WORD.findall(reader.prose.text, clause.sentence.start, clause.sentence.end))
