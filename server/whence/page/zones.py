"""A moment told in UTC becomes the newsroom's local time, where the page says or shows what that is.

"Z" hides the zone: in New York an evening's story falls on the next day in UTC, and its "today" with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from whence.page.moments import read_moment

# Abbreviations that mean one offset to newspapers, in hours. IST, BST (Bangladesh) and their like: only with a site's country.
_ABBREVIATIONS = {
    "EDT": -4, "EST": -5, "CDT": -5, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8, "AKDT": -8, "AKST": -9, "HST": -10, "ADT": -3, "NDT": -2.5, "NST": -3.5,
    "BST": 1, "CEST": 2, "CET": 1, "EEST": 3, "EET": 2, "MSK": 3, "SAST": 2, "EAT": 3, "WAT": 1, "PKT": 5, "HKT": 8, "SGT": 8, "JST": 9, "KST": 9,
    "AEDT": 11, "AEST": 10, "ACDT": 10.5, "ACST": 9.5, "AWST": 8, "NZDT": 13, "NZST": 12,
}  # fmt: skip
# "ET", "PT": which of the two the day decides.
_SEASONAL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
_ZONE = re.compile(
    r"\d\s?(?:[ap]\.?m\.?,?)?\s?\(?(" + "|".join(sorted([*_ABBREVIATIONS, *_SEASONAL], key=len, reverse=True)) + r")\b|\b(Eastern|Central|Mountain|Pacific) (?:Time|Standard|Daylight)",
)
_SPOKEN = {"Eastern": "ET", "Central": "CT", "Mountain": "MT", "Pacific": "PT"}
# Countries of one zone, and those where one zone holds most newsrooms.
_COUNTRIES = {
    "uk": "Europe/London", "gb": "Europe/London", "ie": "Europe/Dublin", "fr": "Europe/Paris", "de": "Europe/Berlin", "at": "Europe/Vienna",
    "ch": "Europe/Zurich", "it": "Europe/Rome", "es": "Europe/Madrid", "pt": "Europe/Lisbon", "nl": "Europe/Amsterdam", "be": "Europe/Brussels",
    "dk": "Europe/Copenhagen", "se": "Europe/Stockholm", "no": "Europe/Oslo", "fi": "Europe/Helsinki", "pl": "Europe/Warsaw", "cz": "Europe/Prague",
    "sk": "Europe/Bratislava", "hu": "Europe/Budapest", "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "gr": "Europe/Athens", "ua": "Europe/Kyiv",
    "ru": "Europe/Moscow", "by": "Europe/Minsk", "tr": "Europe/Istanbul", "rs": "Europe/Belgrade", "hr": "Europe/Zagreb", "si": "Europe/Ljubljana",
    "lt": "Europe/Vilnius", "lv": "Europe/Riga", "ee": "Europe/Tallinn", "il": "Asia/Jerusalem", "ae": "Asia/Dubai", "sa": "Asia/Riyadh", "qa": "Asia/Qatar",
    "eg": "Africa/Cairo", "za": "Africa/Johannesburg", "ng": "Africa/Lagos", "ke": "Africa/Nairobi", "gh": "Africa/Accra", "in": "Asia/Kolkata",
    "pk": "Asia/Karachi", "bd": "Asia/Dhaka", "lk": "Asia/Colombo", "np": "Asia/Kathmandu", "my": "Asia/Kuala_Lumpur", "sg": "Asia/Singapore",
    "th": "Asia/Bangkok", "vn": "Asia/Ho_Chi_Minh", "ph": "Asia/Manila", "id": "Asia/Jakarta", "hk": "Asia/Hong_Kong", "cn": "Asia/Shanghai",
    "tw": "Asia/Taipei", "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "au": "Australia/Sydney", "nz": "Pacific/Auckland", "ca": "America/Toronto",
    "ar": "America/Argentina/Buenos_Aires", "cl": "America/Santiago", "co": "America/Bogota", "pe": "America/Lima", "ve": "America/Caracas",
    "br": "America/Sao_Paulo", "mx": "America/Mexico_City",
}  # fmt: skip
# Languages spoken by the newsrooms of one zone, for pages whose address and tag name no country.
_LANGUAGES = {
    "de": "de", "it": "it", "pl": "pl", "nl": "nl", "sv": "se", "da": "dk", "nb": "no", "no": "no", "fi": "fi", "cs": "cz", "sk": "sk", "hu": "hu",
    "ro": "ro", "bg": "bg", "el": "gr", "uk": "ua", "tr": "tr", "he": "il", "ja": "jp", "ko": "kr", "th": "th", "vi": "vn", "hr": "hr", "sr": "rs",
}  # fmt: skip
_SUFFIXES = frozenset(("co", "io", "tv", "me", "id"))  # sold to anybody; "in" and "id" are mostly at home
_AMERICAN = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu")
_WIDEST = timedelta(hours=14)
_STEP = timedelta(minutes=30)


def is_utc(value: str) -> bool:
    """True for an ISO 8601 instant told in UTC."""
    return value.endswith(("Z", "+00:00"))


def localise(value: str, *, url: str | None, language: str, beside: Sequence[str], others: Iterable[str], day: str | None) -> tuple[str, bool]:
    """A UTC instant as local time, and whether the page bears it out; the instant as it was where nothing tells.

    ``beside`` are the lines near the headline, ``others`` the page's other moments, ``day`` the day in its address
    (ISO 8601). Believed in this order: a visible clock beside the date, another moment that is the same but for whole
    hours, a zone's abbreviation, the site's country or language, an American zone that agrees with the address.

    >>> localise("2024-05-02T02:54:29+00:00", url=None, language="en", beside=["May 1, 2024 10:54 PM"], others=(), day=None)
    ('2024-05-01T22:54:29-04:00', True)
    """
    instant = datetime.fromisoformat(value)
    for other in [*(read_moment(line, language) or "" for line in beside), *others]:
        offset = _apart(instant, other)
        if offset is not None:
            return instant.astimezone(timezone(offset)).isoformat(), True
    for line in beside:
        if zone := _named(line, instant):
            return instant.astimezone(zone).isoformat(), True
    home = _home(url, language)
    if home is not None:
        local = instant.astimezone(home).isoformat()
        return local, day is None or local[:10] == day
    if day is not None and day != value[:10]:
        for name in _AMERICAN:
            local = instant.astimezone(_zone(name)).isoformat()
            if local[:10] == day:
                return local, False
    return value, day == value[:10]


def _apart(instant: datetime, other: str) -> timedelta | None:
    """By how much another moment, told without a zone or as UTC too, is local time; None where it is another moment."""
    if len(other) <= 10:
        return None
    there = datetime.fromisoformat(other)
    if there.tzinfo is not None and there.utcoffset():
        return None  # a zone of its own: that candidate speaks for itself
    seconds = there.second or other[16:19] != ":00"
    here = instant if seconds else instant.replace(second=0)
    gap = there.replace(tzinfo=None) - here.replace(tzinfo=None, microsecond=0)
    return gap if gap and abs(gap) <= _WIDEST and not gap % _STEP else None


def _named(line: str, instant: datetime) -> timezone | ZoneInfo | None:
    found = _ZONE.search(line)
    if not found:
        return None
    name = found[1] or _SPOKEN[found[2]]
    if name in _SEASONAL:
        return _zone(_SEASONAL[name])
    return timezone(timedelta(hours=_ABBREVIATIONS[name]))


def _home(url: str | None, language: str) -> timezone | ZoneInfo | None:
    """The zone of the site's country: by its address, else by the language's region, else by the language."""
    suffix = (urlsplit(url or "").hostname or "").rpartition(".")[2]
    code, _, region = language.lower().partition("-")
    for country in (suffix if suffix not in _SUFFIXES else "", region, _LANGUAGES.get(code, "")):
        if country in _COUNTRIES:
            return _zone(_COUNTRIES[country])
    return None


def _zone(name: str) -> timezone | ZoneInfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:  # a machine without the tables
        return UTC
