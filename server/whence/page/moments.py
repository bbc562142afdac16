"""The words of a date on a page, in the page's language, become ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from importlib import import_module

_EARLIEST, _LATEST = 1990, 2100  # a page from before the Web, or from the next century, has a broken clock
_NAMES = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_EITHER = frozenset(("", "en", "en-us", "en-ca", "en-ph"))  # where 4/7 may be of April or of July
_ENGLISH = {name: number for number, name in enumerate(_NAMES, 1)} | {name[:3]: number for number, name in enumerate(_NAMES, 1)} | {"sept": 9}

_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?", re.IGNORECASE
)
_WORD = r"[^\W\d_]{3,12}"
_MONTH_FIRST = re.compile(rf"\b({_WORD})\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?: of| de)? ({_WORD})\.?,?(?: de| del)? (\d{{4}})\b")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])")  # 21.7.2025: always the day first
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")  # 21/7/2025: in English the month may come first
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})(?:年|년|[./-]) ?(\d{1,2})(?:月|월|[./-]) ?(\d{1,2})(?!\d)")
_CLOCK = re.compile(r"(?<![\d:])([01]?\d|2[0-3])(?:[:.]| ?[hH] ?)([0-5]\d)(?::\d\d)?(?:\s?([ap])\.?\s?m\b)?(?!\d)", re.IGNORECASE)


def read_moment(text: str, language: str = "en") -> str | None:
    """ISO 8601, or a date in words of ``language`` or English, as ISO 8601; None for anything else and for
    implausible years.

    >>> read_moment("July 21, 2025, 6:04 p.m."), read_moment("0001-01-01T00:00:00")
    ('2025-07-21T18:04:00', None)
    >>> read_moment("21 de julio de 2025", "es"), read_moment("04/07/2025", "es"), read_moment("04/07/2025")
    ('2025-07-21', '2025-07-04', None)
    """
    text = text.strip()
    if found := _ISO.match(text):
        return _iso(found)
    text = text[:300]
    for pattern, order in ((_MONTH_FIRST, (3, 1, 2)), (_DAY_FIRST, (3, 2, 1))):
        for found in pattern.finditer(text):
            month = month_of(found[order[1]], language)
            day = month and day_of(int(found[order[0]]), month, int(found[order[2]]))
            if day:
                return _with_clock(day, text, found)
    for pattern, order in ((_YEAR_FIRST, (1, 2, 3)), (_DOTTED, (3, 2, 1))):
        for found in pattern.finditer(text):
            if day := day_of(int(found[order[0]]), int(found[order[1]]), int(found[order[2]])):
                return _with_clock(day, text, found)
    for found in _SLASHED.finditer(text):
        if day := _slashed(int(found[1]), int(found[2]), int(found[3]), language):
            return _with_clock(day, text, found)
    return None


def _slashed(first: int, second: int, year: int, language: str) -> str | None:
    """The day of 21/7/2025; None where it could be either of two days, as in English."""
    if first > 12 or first == second or language.lower() not in _EITHER:
        return day_of(year, second, first)
    return day_of(year, first, second) if second > 12 else None


def month_of(word: str, language: str = "en") -> int | None:
    """1 to 12 for the name of a month in English or in ``language``, else None.

    >>> month_of("Sept"), month_of("febrero", "es-MX"), month_of("Monday")
    (9, 2, None)
    """
    word = word.lower()
    return _ENGLISH.get(word) or month_names(language).get(word)


def day_of(year: int, month: int, day: int) -> str | None:
    """ISO 8601 of a plausible calendar day, else None."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=64)
def month_names(language: str) -> dict[str, int]:
    """The names of months in a language (BCP 47), in lower case, from dateparser's locale data; none of English."""
    language = language.split("-")[0].lower()
    if language == "en" or not re.fullmatch(r"[a-z]{2,3}", language):
        return {}
    try:
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return {}
    return {word.lower().rstrip("."): number for number, name in enumerate(_NAMES, 1) for word in info.get(name, ())}


def _iso(found: re.Match[str]) -> str | None:
    day = day_of(int(found[1]), int(found[2]), int(found[3]))
    if day is None or found[4] is None:
        return day
    zone = (found[7] or "").upper()
    zone = "+00:00" if zone in ("Z", "UTC", "GMT") else zone
    if len(zone) == 5:
        zone = zone[:3] + ":" + zone[3:]
    try:
        return datetime.fromisoformat(f"{day}T{found[4]}:{found[5]}:{found[6] or '00'}{zone}").isoformat()
    except ValueError:
        return day


def _with_clock(day: str, text: str, where: re.Match[str]) -> str:
    """The day with the clock beside it: after it, or else before."""
    found = _CLOCK.search(text, where.end()) or _CLOCK.search(text, 0, where.start())
    if not found:
        return day
    hour = int(found[1]) % 12 + (12 if found[3].lower() == "p" else 0) if found[3] else int(found[1])
    return f"{day}T{hour:02d}:{found[2]}:00"
