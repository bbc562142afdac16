"""Seasons of the south: "last winter", written in Sydney, was from June to August."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from whence.model import Article
from whence.times import calendar
from whence.times.calendar import Period
from whence.times.expressions import Expression, Fixed, InYear, Modified, OfYear, SeasonsAgo
from whence.times.grammar import Candidate

_FROM, _TO = timedelta(hours=9, minutes=30), timedelta(hours=13, minutes=45)
"""Clocks ahead of UTC by that much are those of eastern Australia, New Zealand and the isles between."""


def by_hemisphere(article: Article, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates with the seasons of the place that the clock of the story's date is of; northern where none is told."""
    if article.anchor_time is None or not article.anchor_time.has_clock:
        return candidates
    ahead = article.anchor_time.instant.utcoffset()
    if ahead is None or not _FROM <= ahead <= _TO:
        return candidates
    return [replace(candidate, expression=_southern(candidate.expression)) for candidate in candidates]


def _southern(expression: Expression) -> Expression:
    if isinstance(expression, InYear) and expression.granularity == "season":
        northern = expression.at
        return replace(expression, at=lambda year: _turned(northern(year)))
    if isinstance(expression, Fixed) and expression.period.granularity == "season":
        return replace(expression, period=_turned(expression.period))
    if isinstance(expression, Modified):
        return replace(expression, inner=_southern(expression.inner))
    if isinstance(expression, OfYear):
        return replace(expression, part=_southern(expression.part))  # type: ignore[arg-type]
    if isinstance(expression, SeasonsAgo):
        return replace(expression, last=_southern(expression.last))  # type: ignore[arg-type]
    return expression


def _turned(season: Period) -> Period:
    """The southern season of the same name: a summer of 2019 begins in its December, an autumn in its March."""
    months = 6 if season.begin.month < 9 else -6
    return replace(season, begin=calendar.add(season.begin, months, "month"), until=calendar.add(season.until, months, "month"))
