"""The days of a notice of hours come again: "10 a.m. to 6 p.m. Tuesday through Saturday, noon to 5 p.m. Sunday"."""

from __future__ import annotations

from dataclasses import replace

from whence.text import Prose
from whence.times.expressions import Clock, Every, Weekday
from whence.times.grammar import Candidate, Grammar

_BESIDE = 1  # tokens; ","


def opening_hours(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    """A weekday beside an hour, or behind "closed", in a sentence that has told the hours of other days: of every week."""
    notices = {_sentence(c, prose) for c in found if isinstance(c.expression, Every) and c.expression.bounds}
    if not notices:
        return found
    out = list(found)
    for index, candidate in enumerate(found):
        day = candidate.expression
        if isinstance(day, Weekday) and day.which is None and _sentence(candidate, prose) in notices and _has_hours(found, index, prose, grammar):
            heads = _stands_beside(candidate, found[index + 1 : index + 2])
            out[index] = replace(candidate, expression=Every(f"XXXX-WXX-{day.weekday + 1}", bounds=heads), rules=(*candidate.rules, "a day of a notice of hours"))
    return out


def _sentence(candidate: Candidate, prose: Prose) -> int:
    sentence = prose.sentence_at(prose.tokens.starts[candidate.first])
    return sentence.first if sentence is not None else -1


def _has_hours(found: list[Candidate], index: int, prose: Prose, grammar: Grammar) -> bool:
    candidate = found[index]
    hours = any(0 <= candidate.first - clock.last <= _BESIDE and isinstance(clock.expression, Clock) for clock in found[max(index - 1, 0) : index])
    shut = candidate.first > 0 and prose.tokens[candidate.first - 1].lower in grammar.cues.shut
    return hours or shut or _stands_beside(candidate, found[index + 1 : index + 2])


def _stands_beside(candidate: Candidate, behind: list[Candidate]) -> bool:
    """"Sat 9am–1pm"."""
    return any(0 <= clock.first - candidate.last <= _BESIDE and isinstance(clock.expression, Clock) for clock in behind)
