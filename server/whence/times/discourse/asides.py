"""Which days a text goes on with, and which it only names in passing: in a dateline, in parentheses, as the end of a stretch."""

from __future__ import annotations

import re

from whence.model import Article
from whence.times import calendar
from whence.times.direction import Leaning, in_background
from whence.times.discourse.memory import OF_A_DAY
from whence.times.discourse.mentions import retells
from whence.times.discourse.place import Place
from whence.times.discourse.tellings import tells
from whence.times.expressions import Base, Reading

_DATELINED = re.compile(r"[A-Z][A-Z .'’-]{2,30}\b[^—–_\n]{0,60}?(?:[—–_]|--| - )")
_CAPTION = 1000  # characters
_CREDIT = re.compile(r"FILE PHOTO|\bFILE [-–—]|\(?AP Photo|Getty Images|REUTERS/|via REUTERS|via AP\b|\(Photo by")
_DATELINE = 8  # tokens; "PORT OF SPAIN, Trinidad, Nov. 16 —"
_PARENTHESES = 12  # tokens


def remember(place: Place, reading: Reading, leaning: Leaning | None) -> None:
    """The memory takes what was read, for what the text says next; a moment told by a second clock adds nothing."""
    if retells(place):
        return
    memory, (start, end) = place.memory, place.span
    opens_list = place.last < len(place.tokens) and place.tokens[place.last].text == ":"
    memory.take(reading, place.candidate, place.now, start, end, opens_list=opens_list)
    if reading.period is None or reading.granularity not in OF_A_DAY:
        return
    if place.now is not None and place.kind in ("day", "moment"):
        day = Base(reading.period.begin, "event", None, calendar.day(reading.period.begin), span=(start, end))
        place.events.note(place, day, ahead=day.day > place.now.day)
    told = tells(place)
    if _bounds_a_stretch(place) and leaning is not None and leaning.governed and leaning.direction == "past" and reading.granularity == "day":
        memory.take_since(reading, place.now, start, end)  # "since 15 April" is about now
    else:
        memory.mention_told = told
        _take_day(place, reading, leaning)
    if memory.telling is None and told:
        memory.telling = Base(reading.period.begin, "telling", None, reading.period, span=(start, end))


def _take_day(place: Place, reading: Reading, leaning: Leaning | None) -> None:
    """The day that was read becomes the one that the text is about, unless it is named in passing."""
    assert reading.period is not None
    now = place.now
    if _is_in_a_caption(place):
        return
    to_come = now is not None and reading.period.begin == now.day and leaning is not None and leaning.direction == "future"
    opens = not place.of_a_day and not to_come and not _is_dateline(place, reading)
    aside = _bounds_a_stretch(place) or tells(place, "tells") or _is_in_parentheses(place)
    background = in_background(place.prose, place.first, place.last, place.sentence, place.cues)
    if _goes_on(place):
        aside = background = False  # "had been sought since Tuesday, when the guard was shot around 8 p.m."
    place.memory.take_day(reading, now, *place.span, aside=aside or place.owns(), opens=opens, background=background)


def _is_in_a_caption(place: Place) -> bool:
    """"FILE PHOTO: The mayor at the pier, May 3, 2020. REUTERS/J. Doe": a picture's day is not the story's."""
    block = place.sentence.block
    return block.end - block.start < _CAPTION and _CREDIT.search(place.prose.text, block.start, block.end) is not None


def _bounds_a_stretch(place: Place) -> bool:
    """True for a day that only begins or ends a length of time: "the six months to 30 June", "since May 3"; not in "since
    Sunday, when …", which goes on with that day.
    """
    bounds = place.first > 0 and "bounds" in place.lexicon.classes(place.tokens[place.first - 1])
    return bounds and not _goes_on(place)


def _goes_on(place: Place) -> bool:
    """"since Sunday, when …", "since 3am on 9 June when he …"."""
    tokens, last, cues = place.tokens, place.last, place.cues
    if last + 1 >= len(tokens):
        return False
    if tokens[last].text == ",":
        return tokens[last + 1].lower in cues.conditions
    return tokens[last].lower in cues.conditions and tokens[last].lower in cues.breaks


def _is_dateline(place: Place, reading: Reading) -> bool:
    """"NAIROBI, April 5 — An aircraft crashed on Monday": the day the story was sent is not the one it is about."""
    following = place.following()
    if following is None or following.kind not in ("day", "moment") or place.now is None or reading.period is None or reading.granularity != "day":
        return False
    if abs((place.now.day - reading.period.begin).days) > 1 or place.tokens[place.last].text not in "—–-":
        return False
    return place.first - place.sentence.first < _DATELINE and place.tokens[place.sentence.first].text.isupper()


def has_dateline(article: Article) -> bool:
    """"WELLINGTON, New Zealand (AP) — Rescuers …": the story, or what stands beneath its headline, begins with its place."""
    return any(_DATELINED.match(article.text, block.start, block.end) for block in article.blocks[:2])


def _is_in_parentheses(place: Place) -> bool:
    """True for an aside: "(18:52 GMT on Monday)"."""
    begin, end = place.tokens.starts[max(place.sentence.first, place.first - _PARENTHESES)], place.tokens.starts[place.first]
    opening = place.prose.text.rfind("(", begin, end)
    return opening >= 0 and opening > place.prose.text.rfind(")", begin, end)
