"""A day that is given without a verb, "the clerk put it at Tuesday", looks where the day beside it looks: ahead, or back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from whence.model import Timex

_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_PART = re.compile(r"\d{4}-\d\d-\d\d(?=T)")
_MONTH = re.compile(r"\d{4}-\d\d$")
_YEAR = re.compile(r"\b\d{4}\b")


def turned(timex: Timex, weekday: bool, ahead: bool) -> Timex | None:
    """The same weekday of the next week (``ahead``) or the week before, the same month or day of the next year or the year
    before; None where the words say the year, or name neither.

    ``2026-03-10`` of "Tuesday" becomes ``2026-03-17``.
    """
    way = 1 if ahead else -1
    if _YEAR.search(timex.text) or timex.begin is None or timex.until is None:
        return None
    if weekday and (_DAY.match(timex.value) or _PART.match(timex.value)):
        return _moved(timex, lambda moment: moment + timedelta(days=7 * way))
    if not weekday and (_DAY.match(timex.value) or _MONTH.match(timex.value)):
        return _moved(timex, lambda moment: moment.replace(year=moment.year + way))
    return None


def of_month(timex: Timex, day: str) -> Timex | None:
    """A bare day of the month, "the 19th", in the month of another ``day``: ``2026-05-19`` beside ``2026-05-12``."""
    if not (_DAY.match(timex.value) and _DAY.match(day)) or timex.value[:7] == day[:7]:
        return None
    try:
        begin = datetime.fromisoformat(timex.value).replace(year=int(day[:4]), month=int(day[5:7]))
    except ValueError:  # the 31st
        return None
    return replace(timex, value=f"{begin:%Y-%m-%d}", begin=f"{begin:%Y-%m-%d}", until=f"{begin + timedelta(1):%Y-%m-%d}")


def _moved(timex: Timex, move: Callable[[datetime], datetime]) -> Timex | None:
    try:
        begin, until = (move(datetime.fromisoformat(iso)) for iso in (timex.begin or "", timex.until or ""))
        value = f"{begin:%Y-%m-%d}"[: len(timex.value)] + timex.value[10:]
    except ValueError:  # 29 February
        return None
    day = len(timex.begin or "") == len("2026-03-10")
    return replace(timex, value=value, begin=f"{begin:%Y-%m-%d}" if day else begin.isoformat(), until=f"{until:%Y-%m-%d}" if day else until.isoformat())
