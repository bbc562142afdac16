"""The paragraphs of a live blog that begin with a time of day become entries, each with the moment it was posted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import pairwise

from whence.model import Article, Block
from whence.text import Prose
from whence.times import calendar
from whence.times.direction import Cues
from whence.times.discourse.headings import days_of, headings
from whence.times.expressions import Base, Context, Nothing, Reading, of_period
from whence.times.grammar import Candidate, Grammar
from whence.times.posting import SMALL_HOURS, dated, moments_of

_CLOCK = r"(?:(?P<day>[^\W\d_]{2,40}),? )?(?P<hour>\d{1,2})(?:[:.]| ?h ?)(?P<minute>\d\d)(?: ?(?P<half>[ap])\.?m\b\.?(?: (?P<on>[^\W\d_]{2,40})(?=:))?)?"
_ZONE, _ENDS = r"(?-i: (?:[A-Z]{1,4}T|UTC))(?!\w)", "(?= ?[-–—:|.,]? )"
"""A clock that a paragraph begins with, perhaps behind a weekday, and before what a language has behind it: "Sunday, 6:50 a.m.: ", "22.25 Uhr: ", "18h10 – "."""
# A clock that is a paragraph of its own: "10 p.m."
_ALONE = re.compile(r"(?P<day>(?!))?(?P<on>(?!))?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE)
_ALONE_ENTRIES = 2
_TITLE = re.compile(r" [\"'“‘]?[A-Z]")
# Fewer paragraphs than this that begin with a clock are a story about a timetable.
_ENTRIES = 3
_LULL = timedelta(hours=14)
"""Entries further apart are none, unless one has its day: it is clocks out of order that seem to be of the day before."""


@dataclass(frozen=True, slots=True)
class Posted:
    """An entry's own stamp, as an expression."""

    moment: datetime

    @property
    def kind(self) -> str:
        return "moment"

    def read(self, context: Context) -> Reading:
        value = self.moment.strftime("%Y-%m-%dT%H:%M")
        until = (self.moment + timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M")
        base = context.now
        day = of_period(calendar.day(self.moment.date()), base)
        return Reading("TIME", value, "minute", day.period, value, until, relative=True, base=base)


@dataclass(frozen=True, slots=True)
class Entries:
    """``stamps`` are candidates for the stamps themselves; ``begins`` maps where an entry begins (code points of the
    text) to the moment it was posted. An entry goes on to the next one.
    """

    stamps: tuple[Candidate, ...] = ()
    begins: tuple[tuple[int, Base], ...] = ()

    def at(self, position: int) -> Base | None:
        """The stamp of the entry that holds a position, or None."""
        found = None
        for begin, base in self.begins:
            if begin > position:
                break
            found = base
        return found


def entries(article: Article, prose: Prose, candidates: Sequence[Candidate], grammar: Grammar) -> Entries:
    """Nothing for a text that is no live blog, or that has no date to count from; ``candidates`` may be the days that head its entries."""
    anchor, weekdays = article.anchor_time, grammar.weekdays
    if anchor is None:
        return Entries()
    found = [(block, match) for block in article.blocks if (match := _stamp(article.text, block, grammar))]
    clocks = [clock for _, match in found if (clock := _time(match))]
    whole = len(found) > 1 and len(found) >= len(article.blocks) - 1  # nothing but entries beneath the headline
    alone = len(found) >= _ALONE_ENTRIES and all(match.end() == block.end for block, match in found)
    if len(found) < _ENTRIES and not whole and not alone or len(clocks) != len(found):
        return Entries(_lengths(article, prose, found))
    headed = _headed(prose, candidates, [block.start for block, _ in found], anchor.date, grammar.cues)
    published = anchor.instant.replace(tzinfo=None) if anchor.has_clock else datetime.combine(anchor.date, time(23, 59))
    days = [weekdays[day.casefold()] if (day := match["day"] or match["on"]) else None for _, match in found]
    if headed:
        moments = [datetime.combine(day, clock) for day, clock in zip(headed, clocks, strict=True)]
    else:
        moments = moments_of(clocks, published) if days.count(None) == len(days) else dated(clocks, days, published)
    if not moments or all(_is_a_length(match) for _, match in found) or (not headed and _has_a_lull(moments, days)):
        return Entries(_lengths(article, prose, found))
    stamps, begins = [], []
    for (block, match), moment in zip(found, moments, strict=True):
        first = prose.token_at(block.start)
        last = prose.token_at(match.end() - 1) + 1
        stamps.append(Candidate(first, last, ("an entry's own stamp",), -1, Posted(moment)))
        begins.append((block.start, Base(moment.date(), "stamp", moment, calendar.day(moment.date()))))
    return Entries(tuple(stamps), tuple(begins))


def _headed(prose: Prose, candidates: Sequence[Candidate], begins: Sequence[int], now: date, cues: Cues) -> list[date]:
    """The day of every entry, where a heading above each says one: "Monday, July 14 ¶ 8:02 a.m. – A wallet was found"."""
    heads = headings(prose, candidates)
    days = days_of(prose, candidates, heads, now, cues) if heads else []
    starts = [prose.tokens.starts[head.first] for head in heads]
    above = [days[number - 1] if (number := bisect_left(starts, begin)) else None for begin in begins]
    return [day for day in above if day is not None] if None not in above else []


@cache
def _clock(oclock: frozenset[str]) -> re.Pattern[str]:
    """The pattern of a clock with what a language has behind it."""
    said = rf"(?: (?:{'|'.join(sorted(oclock))})\b)?" if oclock else ""
    return re.compile(f"{_CLOCK}(?:{_ZONE}|{said}{_ENDS})", re.IGNORECASE)


def _stamp(text: str, block: Block, grammar: Grammar) -> re.Match[str] | None:
    """The clock that a paragraph begins with, or is; what stands before it is a weekday."""
    weekdays, found = grammar.weekdays, _clock(grammar.cues.oclock).match(text, block.start, block.end) or _ALONE.fullmatch(text, block.start, block.end)
    return found if found is None or all(found[name] is None or found[name].casefold() in weekdays for name in ("day", "on")) else None


def _has_a_lull(moments: Sequence[datetime], days: Sequence[int | None]) -> bool:
    """Whether two entries beside each other are far apart, and nothing says that they are of two days."""
    said = zip(pairwise(moments), pairwise(days), strict=True)
    return any(abs(one - other) > _LULL and day is None and behind is None for (one, other), (day, behind) in said)


def _lengths(article: Article, prose: Prose, found: Sequence[tuple[Block, re.Match[str]]]) -> tuple[Candidate, ...]:
    """The lengths of videos above what they show, which are no times: "1:30 Troops enter the town". A timetable has round hours."""
    lengths = [(block, match) for block, match in found if _is_short(match) and _TITLE.match(article.text, match.end())]
    if len(lengths) > 1 and all(int(match["minute"]) % 5 == 0 for _, match in lengths):
        return ()
    return tuple(Candidate(prose.token_at(block.start), prose.token_at(match.end() - 1) + 1, ("a video's length",), -1, Nothing()) for block, match in lengths)


def _is_a_length(match: re.Match[str]) -> bool:
    """Whether it may be how long a video is, above what it shows: "1:30 Troops enter the town"."""
    return _is_short(match) and int(match["hour"]) < SMALL_HOURS


def _is_short(match: re.Match[str]) -> bool:
    """Whether it has one digit before its colon, and nothing that a clock has."""
    return len(match["hour"]) == 1 and not match["half"] and not match["day"]


def _time(match: re.Match[str]) -> time | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
