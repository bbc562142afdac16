"""An offset and the date it is said to reach become a check where the calendar says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from whence.checks.dates import level, nearest_year, says_year, shifted, shown, start_of
from whence.checks.numerals import value
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose

FAR = 200
"""Characters within which an offset counts from the last date named."""
_SLACK = {"day": 0, "week": 3, "month": 15, "year": 300}
"""Days by which an offset in this unit may miss a day: "a week later" is seldom to the day."""
_PLAIN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
"""A year, a month or a day."""
_COARSE_SLACK = 1
"""Months, or years, by which it may miss a month or a year: the first of one, the last of the other."""


class _Offset(NamedTuple):
    """``number`` units, negative for an earlier time; ``towards`` says that the date counted from follows; ``base`` is what the
    times have counted from."""

    number: int
    unit: str
    towards: bool
    words: str
    base: str = ""


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``They met on May 3, 2024. Two days later, on May 6, …``: two days after 3 May is 5 May."""
    for index, timex in enumerate(times):
        if timex.mod is not None:
            continue
        match = said.offset.match(timex.text)
        if not (match or said.counted.search(timex.text)) or said.vague_before.search(article.text, max(0, timex.start - 20), timex.start):
            continue
        offset = _read(match, said) if match else _counted(timex)
        ends = _ends(article.text, prose, times, index, offset, said) if offset else None
        if offset is None or ends is None:
            continue
        base, reached = ends
        wanted = _wanted(base, reached, offset)
        if wanted is None or (offset.base and offset.base not in (base.value, reached.value)):
            continue
        unit, right, wrong = wanted
        message = said.offset_message.format(
            offset=offset.words,
            side=said.before_after[offset.number > 0],
            base=shown(start_of(base), unit, said),
            reached=shown(right, unit, said),
            said=shown(wrong, unit, said),
        )
        start, end = min(timex.start, reached.start), max(timex.end, reached.end)
        yield Check(start, end, article.text[start:end], "offset", message)


def _read(match: re.Match[str], said: CheckWords) -> _Offset | None:
    side = (match["side"] or match["which"] or "").lower()
    unit = said.units[(match["unit"] or match["unit2"]).lower()]
    counted = match["count"] or said.one
    count = round(value(counted, said))
    sign = -1 if side in said.backwards else 1
    readable = f"{counted.capitalize()} {match['unit'] or match['unit2']}"
    if unit in said.unit_hours:
        if unit == "hour" and (count % 24 or not count):
            return None
        unit, count = "day", max(1, count * said.unit_hours[unit] // 24)
    return _Offset(sign * count, unit, side in said.towards, readable) if count else None


def _counted(timex: Timex) -> _Offset | None:
    """An offset as the times have counted it: a day, a week, a month or a year that stands so many from the last one named."""
    base = timex.counted_from
    if base is None or base.kind != "mention" or timex.begin is None or not _PLAIN.fullmatch(base.value):
        return None
    start, there = date.fromisoformat((base.value + "-01-01")[:10]), date.fromisoformat(timex.begin[:10])
    number = {
        "day": (there - start).days,
        "week": (there - start + timedelta(start.weekday())).days // 7,
        "month": (there.year - start.year) * 12 + there.month - start.month,
        "year": there.year - start.year,
    }.get(timex.granularity)
    return _Offset(number, timex.granularity, towards=False, words=timex.text, base=base.value) if number else None


def _ends(
    text: str, prose: Prose, times: Sequence[Timex], index: int, offset: _Offset, said: CheckWords
) -> tuple[Timex, Timex] | None:
    """The time counted from and the time reached, where both are named beside the offset ``times[index]``."""
    timex = times[index]
    sentence = prose.sentence_at(timex.start)
    if sentence is None:
        return None
    before = [
        t
        for t in times[max(0, index - 6) : index]
        if timex.start - t.end < FAR and level(t) and not _is_offset(t, said)
    ]
    after = [t for t in times[index + 1 : index + 3] if t.start < sentence.end and level(t) and _named(t)]
    behind = before[-1] if before and before[-1].start >= sentence.start else None
    appositive = behind is not None and said.apposed.match(text, behind.end, timex.start) is not None
    if offset.towards:
        # "on June 10, four days after being admitted on June 3"
        if appositive and after and said.clause.fullmatch(text, timex.end, after[0].start):
            return after[0], behind  # type: ignore[return-value]  # appositive says that there is one
        # "Ten days after the truce of March 1, on March 15, it broke."
        if len(after) == 2 and said.clause.fullmatch(text, timex.end, after[0].start):
            return (
                (after[0], after[1]) if said.reaches.fullmatch(text, after[0].end, after[1].start) else None
            )
    if after and said.names_day.fullmatch(text, timex.end, after[0].start):
        return (before[-1], after[0]) if before and not appositive else None
    # "On May 6, two days later, he resigned."
    if (
        appositive
        and len(before) > 1
        and not offset.towards
        and not said.compared_after.match(text, timex.end)
    ):
        return before[-2], before[-1]
    return None


def _wanted(base: Timex, reached: Timex, offset: _Offset) -> tuple[str, date, date] | None:
    """The granularity to speak in, the day that is right and the day that is said; None where they fit or
    may fit."""
    if (
        base.relative
        and base.counted_from is not None
        and base.counted_from.kind == "mention"
        and not _named(base)
    ):
        return None  # it rests on another reading itself
    start, there = start_of(base), start_of(reached)
    levels = {level(base), level(reached)}
    right = shifted(start, offset.number, offset.unit)
    if not (says_year(reached) and says_year(base)) and "year" not in levels:
        there = nearest_year(there, right) if not says_year(reached) else there
    if levels == {"day"}:
        off, slack, unit = abs((there - right).days), _SLACK[offset.unit], "day"
    elif "year" in levels and offset.unit == "year":
        off, slack, unit = abs(there.year - right.year), _COARSE_SLACK, "year"
    elif "year" not in levels and offset.unit == "month":
        off, slack, unit = (
            abs((there.year - right.year) * 12 + there.month - right.month),
            _COARSE_SLACK,
            "month",
        )
    else:
        return None
    sign = 1 if offset.number > 0 else -1
    if off <= slack or (there - start).days * sign <= 0:
        return None
    return unit, right, there


def _is_offset(timex: Timex, said: CheckWords) -> bool:
    return said.offset.match(timex.text) is not None or (timex.relative and said.counted.search(timex.text) is not None)


def _named(timex: Timex) -> bool:
    return any(character.isdigit() for character in timex.text)


