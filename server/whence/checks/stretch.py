"""A length and the two times that it is said to lie between become a check where they do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from whence.checks.dates import level, says_year, shifted, shown, start_of
from whence.checks.numerals import value
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose

NEAR = 90
"""Characters between a length and its ends."""
_MONTH = 30.4
_PLAIN = re.compile(r"P(\d+)([DWMY])")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_CLOCKS = ("minute", "hour")


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``a five-day visit from 3 May to 5 May`` lasts three days. Nights, and both ways of counting, are
    allowed for."""
    text = article.text
    for index, (first, last) in enumerate(pairwise(times)):
        through = said.through.fullmatch(text, first.end, last.start)
        if not through or (
            through["pair"] and not said.between_before.search(text, max(0, first.start - 12), first.start)
        ):
            continue
        sentence = prose.sentence_at(first.start)
        if sentence is None or last.end > sentence.end:
            continue
        before = [
            t for t in times[max(0, index - 2) : index] if t.type == "DURATION" and t.start >= sentence.start
        ]
        after = [t for t in times[index + 2 : index + 3] if t.type == "DURATION" and t.end <= sentence.end]
        for length in [*before[-1:], *after]:
            found = _judge(text, first, last, length, sentence.start, said)
            if found:
                yield found
                break


def _judge(
    text: str, first: Timex, last: Timex, length: Timex, opening: int, said: CheckWords
) -> Check | None:
    claimed = _claimed(length, said)
    if (
        claimed is None
        or length.mod is not None
        or said.length_before.search(text, max(opening, length.start - 25), length.start)
    ):
        return None
    if said.part_before.search(text, max(opening, length.start - 40), length.start):
        return None
    if length.start < first.start:
        gap = (
            said.opens_stretch.fullmatch(text, length.end, first.start)
            if first.start - length.end <= NEAR
            else None
        )
    else:
        gap = said.sums_stretch.fullmatch(text, last.end, length.start)
    count, unit = claimed
    if gap is None or said.other_days.match(text, length.end):
        return None
    lasts = _lasts(first, last, unit, count)
    if lasts is None or (lasts[2] and said.strict):
        return None  # ends that lie further apart may be those of a window
    if lasts[2] and said.window.search(text[max(opening, length.start - 20) : length.end + NEAR]):
        return None
    number, counted, _ = lasts
    message = said.stretch_message.format(
        first=_shown(first, said),
        last=_shown(last, said),
        length=said.lengths[counted if number != 1 else f"one {counted}"].format(number=f"{number:g}"),
        said=length.text,
    )
    start, end = min(length.start, first.start), max(length.end, last.end)
    return Check(start, end, text[start:end], "duration", message)


def _claimed(length: Timex, said: CheckWords) -> tuple[float, str] | None:
    """How many of which unit a length is said to be: by its words, or as the times have read them, ``P5D``."""
    if said.strict:
        plain = _PLAIN.fullmatch(length.value)
        return (float(plain[1]), _UNITS[plain[2]]) if plain else None
    match = said.stretch.match(length.text)
    if not match:
        return None
    return value(match["count"], said) if match["count"] else 1.0, said.units[match["unit"].lower()]


def _lasts(first: Timex, last: Timex, unit: str, count: float) -> tuple[float, str, bool] | None:
    """How long it is, in which unit, and whether that is longer than the length claimed; None where they
    fit or may."""
    if unit in ("hour", "minute"):
        return _hours(first, last, count if unit == "hour" else count / 60)
    if level(first) != level(last) or level(first) is None:
        return None
    begin, end = start_of(first), start_of(last)
    if level(first) == "year":
        years = end.year - begin.year
        return (
            (years, "year", years > count)
            if unit == "year" and years > 0 and abs(years - count) > 1
            else None
        )
    if not (says_year(first) and says_year(last)) and end.month != begin.month:
        end = shifted(end, begin.year - end.year, "year")
        end = shifted(end, 1, "year") if end < begin else end
    if level(first) == "month":
        months = (end.year - begin.year) * 12 + end.month - begin.month
        return (
            (months, "month", months > count)
            if unit == "month" and months > 0 and not -1 <= count - months <= 1
            else None
        )
    days = (end - begin).days
    if days <= 0 or unit not in _DAYS or (unit == "year" and not (says_year(first) and says_year(last))):
        return None
    off = min(abs(count * _DAYS[unit] - days), abs(count * _DAYS[unit] - days - 1))
    return (days + 1, "day", days > count * _DAYS[unit]) if off > _SLACK[unit] * max(1, count**0.5) else None


_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": _MONTH, "year": 365.25}
_SLACK = {"day": 0, "night": 0, "week": 3, "fortnight": 3, "month": 10, "year": 60}
"""Days by which a length in this unit may miss."""


def _hours(first: Timex, last: Timex, claimed: float) -> tuple[float, str, bool] | None:
    if (
        first.granularity not in _CLOCKS
        or last.granularity not in _CLOCKS
        or not first.begin
        or not last.begin
    ):
        return None
    begin, end = (datetime.fromisoformat(timex.begin or "").replace(tzinfo=None) for timex in (first, last))
    hours = (end - begin).total_seconds() / 3600 % 24
    return (
        (round(hours, 1), "hour", hours > claimed)
        if hours and claimed < 24 and abs(hours - claimed) > 0.5
        else None
    )


def _shown(timex: Timex, said: CheckWords) -> str:
    if timex.granularity in _CLOCKS or (level(timex) == "year" and not said.strict):
        return timex.text
    return shown(start_of(timex), timex.granularity, said)
