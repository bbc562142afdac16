"""A day that is a paragraph of its own heads what is listed beneath it: "Monday, July 14 ¶ 8:02 a.m. – A wallet was found", "Saturday ¶ Cubs at Reds, 7:15 p.m."."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from whence.model import Article
from whence.text import Prose
from whence.times.direction import Cues
from whence.times.expressions import (
    Clock,
    Every,
    Expression,
    Fixed,
    InYear,
    Modified,
    Part,
    SettledDay,
    Unit,
    Weekday,
    unmodified,
)
from whence.times.grammar import Candidate

_ENDS = 2
"""Characters that may stand behind a heading, ":" or "."."""
_OWNED = 24
"""Characters that may stand behind a heading that has something: "'s quarterfinals"."""
_SHORT = 60
"""Characters of an entry, whatever it ends with; a paragraph of a story is longer."""
_SECTION = 150
"""Tokens beneath a heading that tell whether its day is over."""
_WEEK = 7
_AT_HAND = 2  # days
_BESIDE = 2  # tokens; "9 a.m. to 1 p.m."


def headings(prose: Prose, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The days that are paragraphs of their own, in order; none where something else is beneath none of them."""
    starts, text = prose.tokens.starts, prose.text
    opening = [candidate for candidate in candidates if not (start := starts[candidate.first]) or text[start - 1] == "\n"]
    found = [candidate for candidate in opening if _is_a_day(candidate.expression) and _is_alone(prose, candidate)]
    return found if found and found[0].last < len(prose.tokens) else []


def days_of(prose: Prose, candidates: Sequence[Candidate], heads: Sequence[Candidate], now: date, cues: Cues) -> list[date | None]:
    """The day of each heading, where it is clear: one with its date is of the nearest year, a weekday looks where the others and the
    words beneath it do.
    """
    clocks = [candidate for candidate in candidates if isinstance(unmodified(candidate.expression), Clock)]
    clocks.sort(key=_first)
    days: list[date | None] = []
    before: date | None = None
    for index, head in enumerate(heads):
        if isinstance(head.expression, Weekday):
            until = heads[index + 1].first if index + 1 < len(heads) else len(prose.tokens)
            within = slice(bisect_left(clocks, head.last, key=_first), bisect_left(clocks, until, key=_first))
            beneath = [_opens_a_paragraph(prose, clock) for clock in clocks[within]]
            days.append(_weekday(prose, head, until, before, beneath, now, cues, alone=len(heads) == 1))
        else:
            days.append(_dated(head.expression, now))
        before = days[-1] or before
    return days


def _first(candidate: Candidate) -> int:
    return candidate.first


def under_headings(article: Article, prose: Prose, candidates: Sequence[Candidate], cues: Cues) -> Sequence[Candidate]:
    """The candidates, the hours beneath such a heading of its day."""
    if article.anchor_time is None or not (heads := headings(prose, candidates)):
        return candidates
    now = article.anchor_time.date
    days = days_of(prose, candidates, heads, now, cues)
    if len(heads) == 1 and days[0] in (None, now):
        return candidates
    dated = {head.first: day for head, day in zip(heads, days, strict=True)}
    return _beneath(prose, candidates, dated)


def _beneath(prose: Prose, candidates: Sequence[Candidate], dated: Mapping[int, date | None]) -> list[Candidate]:
    out: list[Candidate] = []
    day: date | None = None
    said = {sentence.first for candidate in candidates if _says_its_day(candidate.expression) and (sentence := prose.sentence_at(prose.tokens.starts[candidate.first])) is not None}
    for before, candidate in pairwise((None, *candidates)):
        assert candidate is not None
        if candidate.first in dated:
            day = dated[candidate.first]
            known = day is not None and isinstance(candidate.expression, Weekday)
            out.append(replace(candidate, expression=SettledDay(day)) if known and day is not None else candidate)
            continue
        sentence = prose.sentence_at(prose.tokens.starts[candidate.first])
        follows = before is not None and 0 < candidate.first - before.last <= _BESIDE and isinstance(unmodified(before.expression), Clock)
        its_own = day is None or sentence is None or sentence.first in said or follows
        out.append(candidate if its_own or day is None else replace(candidate, expression=_on(candidate.expression, SettledDay(day))))
    return out


def _on(expression: Expression, day: SettledDay) -> Expression:
    """A time of day on a day; anything else as it is."""
    if isinstance(expression, Modified):
        return replace(expression, inner=_on(expression.inner, day))
    plain = isinstance(expression, Clock) or (isinstance(expression, Part) and not expression.days)
    return replace(expression, on=day) if plain and expression.on is None else expression  # type: ignore[type-var, attr-defined]


def _says_its_day(expression: Expression) -> bool:
    inner = unmodified(expression)
    return inner.kind in ("day", "moment") or isinstance(inner, Every)


def _is_alone(prose: Prose, candidate: Candidate) -> bool:
    """Whether nothing else stands in its paragraph, or no more than what it has: "Saturday's games", above a list."""
    end, text = prose.tokens[candidate.last - 1].end, prose.text
    if text[end : end + _ENDS].lstrip(":.")[:1] in ("\n", ""):
        return True
    if text[end : end + 1] not in ("'", "’"):
        return False
    line = text.find("\n\n", end, end + _OWNED)
    if line < 0 or not text[line - 1].isalnum():
        return False
    below = text.find("\n\n", line + 2)
    below = below if below >= 0 else len(text)
    return below - line < _SHORT or text[below - 1] not in ".!?"


def _opens_a_paragraph(prose: Prose, candidate: Candidate) -> bool:
    start = prose.tokens.starts[candidate.first]
    return not start or prose.text[start - 1] == "\n"


def _is_a_day(expression: Expression) -> bool:
    if isinstance(expression, Fixed):
        return expression.period.granularity == "day"
    if isinstance(expression, (InYear, Weekday)):
        return expression.kind == "day" and expression.which is None and expression.basis == "now"
    return isinstance(expression, (Unit, Part)) and (getattr(expression, "on", None) or expression).kind == "day"


def _dated(day: Expression, now: date) -> date | None:
    if isinstance(day, Fixed):
        return day.period.begin
    if isinstance(day, InYear):
        near = [period.begin for year in (now.year - 1, now.year, now.year + 1) if (period := day.in_year(year)) is not None]
        return min(near, key=lambda one: (day.weekday not in (None, one.weekday()), abs((one - now).days)), default=None)
    return now + timedelta(day.offset) if isinstance(day, Unit) and day.basis == "now" else None


def _weekday(prose: Prose, head: Candidate, until: int, before: date | None, clocks: Sequence[bool], now: date, cues: Cues, *, alone: bool) -> date | None:
    """The last one where what is told beneath has been, the next one where it is to come, None where nothing says so.

    ``clocks`` are those beneath: whether each opens its paragraph, as in a log; those behind what they are of tell of what is to come.
    """
    weekday = head.expression.weekday  # type: ignore[attr-defined]
    since, ahead = (now.weekday() - weekday) % _WEEK, (weekday - now.weekday()) % _WEEK
    beneath = prose.tokens[head.last : min(until, head.last + _SECTION)]
    if any(token.text.islower() and cues.is_past(token.lower) and token.lower not in cues.ahead for token in beneath):
        return now - timedelta(since)
    if before is not None and before >= now:
        return before + timedelta((weekday - before.weekday()) % _WEEK)
    if clocks and all(clocks):
        return now + timedelta(ahead) if ahead <= _AT_HAND else now - timedelta(since)
    return None if alone and not clocks else now + timedelta(ahead)
