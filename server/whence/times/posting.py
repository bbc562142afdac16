"""The clocks of a live page's entries become the moments at which they were posted, by their order and the page's own date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from itertools import pairwise

SMALL_HOURS, _EVENING = 6, 18
_FRESH = timedelta(days=1)
"""How long before its page the newest entry was posted at most, where entries have their days: else they are a programme."""


def moments_of(clocks: Sequence[time], published: datetime) -> list[datetime]:
    """Walk from the newest entry back: a clock later than the one before it is of the evening before."""
    falling = sum(a >= b for a, b in pairwise(clocks)) * 2 >= len(clocks) - 1
    newest_first = clocks if falling else list(reversed(clocks))
    # A page is stamped when it is opened or when it was last written to; only after midnight is a late clock of the eve.
    eve = published.hour < SMALL_HOURS and newest_first[0].hour >= _EVENING
    latest = published + timedelta(minutes=15) if eve else datetime.combine(published.date(), time(23, 59))
    out = []
    for clock in newest_first:
        moment = datetime.combine(latest.date(), clock)
        if moment > latest:
            moment -= timedelta(1)
        out.append(moment)
        latest = moment
    return out if falling else list(reversed(out))


def dated(clocks: Sequence[time], days: Sequence[int | None], published: datetime) -> list[datetime]:
    """The moments of entries of which some have their weekday, the last one before the page; nothing where the newest is not of the page's day or the eve."""
    said = {index: _last_on(day, clock, published) for index, (clock, day) in enumerate(zip(clocks, days, strict=True)) if day is not None}
    first, last = min(said), max(said)
    falling = said[first] > said[last] if first != last else sum(a >= b for a, b in pairwise(clocks)) * 2 >= len(clocks) - 1
    order = range(len(clocks) - 1, -1, -1) if falling else range(len(clocks))  # the oldest first
    out: dict[int, datetime] = {}
    moment: datetime | None = None
    for index in order:
        if index in said:
            moment = said[index]
        elif moment is not None:
            moment = _next(clocks[index], moment)
        if moment is not None:
            out[index] = moment
    moment = out[next(iter(out))]
    for index in reversed([index for index in order if index not in out]):
        moment = out[index] = _next(clocks[index], moment - timedelta(1, minutes=-1))
    newest = max(out.values())
    return [out[index] for index in range(len(clocks))] if -_FRESH <= newest - published <= _FRESH else []


def _last_on(weekday: int, clock: time, published: datetime) -> datetime:
    """The last such weekday, the page's own day included."""
    return datetime.combine(published.date() - timedelta((published.weekday() - weekday) % 7), clock)


def _next(clock: time, after: datetime) -> datetime:
    """The first moment from ``after`` on at which a clock shows ``clock``."""
    moment = datetime.combine(after.date(), clock)
    return moment if moment >= after else moment + timedelta(1)
