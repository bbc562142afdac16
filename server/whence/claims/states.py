"""Sentences become claims about whether something is so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from whence.claims.context import Clause, Reader
from whence.claims.things import things
from whence.model import UNDECIDED, Claim


def status_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``status``: one of the values of a pair of opposites."""
    text, words = reader.prose.text, reader.words
    possible = iter(reader.prose.possible(pattern for pair in words.pairs for pattern, _ in pair.sides))
    for pair in words.pairs:
        sides = [side for side in pair.sides if next(possible)]
        taken: list[tuple[int, int]] = []
        for pattern, value in sides:
            earlier = sorted(taken)
            for match in reader.finditer(pattern):
                if _overlaps(match.span(), earlier):
                    continue  # "not arrested" is read before "arrested"
                taken.append(match.span())
                clause = reader.clause(match.start(), match.end())
                if clause is None or clause.hypothetical or clause.superseded or clause.holds(words.frames.another):
                    continue
                end = min(clause.end, match.end() + 60) if clause.end - match.end() > 60 else clause.end
                yield Claim(
                    clause.start,
                    end,
                    text[clause.start : end],
                    kind="status",
                    event=pair.name,
                    attribute=f"status:{pair.name}",
                    value=value,
                    display=value,
                    question=pair.question,
                    reason=words.status_reason,
                    **_fields(reader, clause, end, things(reader, clause, *match.span())),
                )

    for match in reader.finditer(words.undecided_state):
        clause = reader.clause(match.start(), match.end())
        if clause is None or clause.source.kind == "headline" or clause.superseded:
            continue
        if words.undecided_date.search(clause.text):
            continue  # it answers when, not whether
        yield Claim(
            clause.start,
            clause.end,
            text[clause.start : clause.end],
            kind="status",
            event="",
            attribute="status:",
            value=UNDECIDED,
            display=words.undecided_text,
            reason=words.status_reason,
            **_fields(reader, clause, clause.end),
        )


def _fields(reader: Reader, clause: Clause, end: int, rows: Iterable[tuple[str, str]] = ()) -> dict:
    """The fields from a clause, with what it speaks of up to ``end``, and further ``rows`` of its scope: its ``topic``, and its ``matter``, which no deciding is."""
    fields, words = reader.common(clause), reader.words.comparison
    stems = reader.stems(reader.prose.text[clause.start : end])
    fields["scope"] += (*(("topic", stem) for stem in sorted(stems - words.empty)), *(("matter", stem) for stem in sorted(stems - words.deciding)), *rows)
    return fields


def _overlaps(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch has a character in common with one of ``others``, which are in order and apart."""
    index = bisect_left(others, (span[1], 0))
    return index > 0 and others[index - 1][1] > span[0]
