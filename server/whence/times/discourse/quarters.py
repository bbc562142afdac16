"""Which quarter, and whose year, a report of results counts in; what its figures are held against."""

from __future__ import annotations

from collections.abc import Sequence

from whence.model import Article
from whence.times import calendar
from whence.times.discourse.place import PROSE, Place
from whence.times.expressions import (
    Base,
    Context,
    EndedQuarter,
    Fiscal,
    InYear,
    SameQuarter,
    Shifted,
    Unit,
    unmodified,
)
from whence.times.grammar import Candidate

_FIGURE = 12  # tokens that a figure with its unit may take: "from a loss of $2.3 million, or 14 cents a share, last year"


def fiscal_report(article: Article, candidates: Sequence[Candidate]) -> tuple[int, Base] | None:
    """The fiscal year of "Q4 profit … for the quarter ended March 31 … in FY19", and its quarter: where a text that speaks of
    fiscal years numbers a quarter otherwise than the calendar does, the year is the one in which its fourth quarter ends.
    """
    anchor = article.anchor_time
    expressions = [unmodified(candidate.expression) for candidate in candidates]
    if anchor is None or not any(isinstance(expression, Fiscal) for expression in expressions):
        return None
    numbered = next((e for e in expressions if isinstance(e, InYear) and e.granularity == "quarter"), None)
    ended = next((e for e in expressions if isinstance(e, EndedQuarter)), None)
    if numbered is None or ended is None:
        return None
    reading = ended.read(Context(Base(anchor.date, "published")))
    if reading.period is None or reading.granularity != "quarter":
        return None
    number, calendars = int(numbered.unknown[-1]), (reading.period.begin.month + 2) // 3
    if number == calendars:
        return None
    year = calendar.shift(reading.period, 4 - number).begin.year
    period = calendar.quarter(year, number)
    return year, Base(period.begin, "mention", None, period)


def quarter(place: Place) -> Base | None:
    """The quarter a report is about, while it is near or, further on, where the sentence speaks of results again."""
    memory, sentence = place.memory, place.sentence
    if memory.quarter is None or memory.fiscal or place.first <= memory.quarter_reach:
        return memory.quarter
    if memory.quarter_reach < 0 or memory.longer or not isinstance(place.expression, (Shifted, SameQuarter)):
        return None
    return memory.quarter if place.marked("result", sentence.first, min(sentence.last, sentence.first + PROSE)) else None


def month(place: Place) -> Base | None:
    """The month by its name whose figures the sentence tells, where another figure is held against them."""
    named = place.memory.month
    return named if named is not None and named is place.memory.mention and _is_against_figures(place) else None


def is_compared(place: Place) -> bool:
    """True for "up from $3 million last year", "a rise from last year's 4.1": figures held against those of a year."""
    return isinstance(place.expression, Unit) and place.expression.unit == "year" and _is_against_figures(place)


def _is_against_figures(place: Place) -> bool:
    """True behind a figure that another one is held against: "from 12,100 a year earlier"."""
    for index in range(place.first - 1, max(place.sentence.first, place.first - _FIGURE) - 1, -1):
        if "compares" in place.lexicon.classes(place.tokens[index]):
            return index == place.first - 1 or any(token.text[0].isdigit() for token in place.before(index))
    return False
