"""htmldate's one door: the publication day of a page that says it nowhere that we look.

It has dateparser read dates in words, in every language that dateparser knows: two hundred, which take a second and
20 MB to load. Here they are two, the page's own and English.
"""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

from whence.model import AnchorTime
from whence.page.moments import month_names

_language: ContextVar[str] = ContextVar("language", default="en")

_LONGEST = 800_000  # bytes: htmldate's patterns slow down on what no news page is

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_BEFORE, _BEHIND = 34, 10  # characters around a year in which the rest of its date stands
_MONTH = r"[^\W\d_]{3,12}[.,]?"
# 2025-07-21, 2025年7月21日, 20250721; 21.7.2025; 21 de julio de 2025, 24 نيسان / أبريل 2020; July 21, 2025
_DAY = re.compile(
    rf"(?:19|20)\d\d(?:[-/.]|[年년] ?)\d{{1,2}}(?:[-/.]|[月월] ?)\d|(?:19|20)\d\d[01]\d[0-3]\d(?!\d)|\d{{1,2}}[-/. ]\d{{1,2}}[-/. ](?:19|20)\d\d|"
    rf"\d{{1,2}}(?:st|nd|rd|th|er|º|\.)? (?:de |of )?{_MONTH} (?:/ {_MONTH} )?(?:de |del )?(?:19|20)\d\d|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
)
_SHORT_YEAR = re.compile(r"(?<![\d.])\d{1,2}([./-])\d{1,2}\1\d\d(?![\d.])")


def last_resort(source: bytes, url: str | None, language: str = "en") -> AnchorTime | None:
    """The day that htmldate finds in the page's source (UTF-8), with low confidence, or None; ``language`` is the page's."""
    if len(source) > _LONGEST:
        return None
    text = _without_comments(source.decode())
    if not _names_a_day(text):
        return None
    from htmldate import extractors, find_date

    vars(extractors).update(get_external_parser=_parser, month_words=_months)
    extractors.try_date_expr.cache_clear()  # it remembers what was read in another language
    _language.set(language.split("-")[0].lower())
    logging.getLogger("htmldate").setLevel(logging.ERROR)
    try:
        found = find_date(text, url=url, original_date=True, extensive_search=True)
    except Exception:  # noqa: BLE001 - a guess is not worth a failure
        return None
    # The first of January is what it makes of a year, as in "© 2016"
    return AnchorTime(found, "htmldate", "low") if found and not found.endswith("-01-01") else None


def _parser() -> Any:
    return _parser_of(_language.get())


@lru_cache(maxsize=8)
def _parser_of(language: str) -> Any:
    """htmldate's own parser, but for the languages."""
    from dateparser import DateDataParser
    from dateparser.data.languages_info import language_order

    return DateDataParser(
        languages=[code for code in dict.fromkeys((language, "en")) if code in language_order],
        settings={
            "PARSERS": ["custom-formats", "absolute-time"], "PREFER_DATES_FROM": "past", "STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )  # fmt: skip


def _months() -> frozenset[str]:
    """Their names in the page's language, as htmldate folds them; the English ones it knows by itself."""
    return frozenset(name.replace("ı", "i") for name in month_names(_language.get()))


def _names_a_day(source: str) -> bool:
    """True where a day with its year is written anywhere: without one htmldate looks long and finds nothing."""
    around = (source[max(0, year.start() - _BEFORE) : year.end() + _BEHIND] for year in _YEAR.finditer(source))
    return any(_DAY.search(text) for text in around) or _SHORT_YEAR.search(source) is not None


def _without_comments(source: str) -> str:
    """htmldate takes each comment out of its tree, in time that grows with their square."""
    first, *rest = source.split("<!--")
    return first + "".join(piece.partition("-->")[2] for piece in rest)
