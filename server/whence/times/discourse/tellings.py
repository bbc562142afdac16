"""When something was said: what stands in quotation marks, or is reported, counts from there."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from whence.text import Prose
from whence.times.discourse.place import PROSE, Place
from whence.times.expressions import Base, Clock, Context
from whence.times.lexicon import MARKED

_CLOSING = frozenset("”\"»")
_TOLD = 6  # tokens; "said in a statement posted on Monday"


class Quotations:
    """Where a text stands inside double quotation marks; a paragraph begins outside."""

    _MARK = re.compile("[“«„”»\"]")

    def __init__(self, prose: Prose) -> None:
        self._starts, self._inside = [0], [False]
        for block in prose.blocks:
            inside = False
            for mark in self._MARK.finditer(prose.text, block.start, block.end):
                inside = not inside if mark[0] == '"' else mark[0] in "“«„"
                self._starts.append(mark.start())
                self._inside.append(inside)
            self._starts.append(block.end)
            self._inside.append(False)

    def hold(self, position: int) -> bool:
        """True for a position (code points) inside."""
        return self._inside[bisect_right(self._starts, position) - 1]


def tells(place: Place, words: str = "says") -> bool:
    """True where the mention dates a saying: "announced on Saturday", "told reporters Monday"; with ``words`` "tells" any
    account that somebody gives: "in a letter received on Monday".
    """
    floor = max(place.sentence.first, place.first - _TOLD)
    said = place.tokens.spelled(place.lexicon.marks_of(words), floor, place.first).rfind(MARKED)
    if said < 0:
        return False
    behind = floor + said + 1
    return not any(token.text in ",;:" for token in place.before(behind)) and not any(_is_finite(place, index) for index in range(behind, place.first))


def _is_finite(place: Place, index: int) -> bool:
    """The verb of what is said, which the day behind it dates: "said the alarm was raised at", not "said in a note sent at"."""
    cues = place.cues
    word = place.tokens[index].lower
    if word in cues.behind or word in cues.auxiliaries:
        return True
    before = place.tokens[index - 1].lower
    describes = before in cues.accounts or before in cues.determiners or before.endswith(cues.adverb)
    return cues.is_past(word) and word not in cues.says and not describes


def telling_of(place: Place) -> Base | None:
    """When the sentence's saying took place, unless on the story's own day: the story's date tells the reader more. What is
    printed was not said on a day to come.
    """
    telling = place.memory.telling or _told_then(place)
    if telling is None or place.now is None:
        return telling
    return None if telling.day >= place.now.day else telling


def _told_then(place: Place) -> Base | None:
    """"The visit was trailed on Saturday, when she announced …": a saying verb behind the day is dated by it."""
    memory = place.memory
    day = memory.sentence_day or memory.subject_day
    if day is None or memory.sentence is None or memory.mention is None or memory.mention.span is None:
        return None
    first = place.prose.token_at(memory.mention.span[1])
    if first < memory.sentence.first:
        return None
    return replace(day, kind="telling") if place.marked("says", first, min(place.first, first + PROSE)) else None


def told_today(place: Place) -> bool:
    """"she said in a statement at 2:15 p.m.": what is told at an hour, and on no day, is told on the story's own, if that hour
    has struck.
    """
    clock, now = place.expression, place.now
    if not isinstance(clock, Clock) or clock.bare or clock.kind != "clock":
        return False
    if place.memory.sentence_day is not None or now is None or now.clock is None:
        return False
    struck = (clock.hour, clock.minute or 0) <= (now.clock.hour, now.clock.minute)
    return (struck and tells(place)) or _was_sent(place)


def _was_sent(place: Place) -> bool:
    """"in a text message sent at noon": a journalist got it for this story, whatever day was named before."""
    return place.marked("message", max(place.sentence.first, place.first - _TOLD), place.first)


def _closes_a_quotation(place: Place) -> bool:
    """"… tomorrow," he joked on Wednesday": whatever the verb, what stands right behind a quotation tells of it."""
    tokens, floor = place.tokens, max(place.sentence.first + 1, place.first - _TOLD)
    if floor >= place.first or _CLOSING.isdisjoint(place.prose.text[tokens.starts[floor] : tokens.starts[place.first]]):
        return False
    closing = next((index for index in range(place.first - 1, floor - 1, -1) if tokens[index].text in _CLOSING), None)
    if closing is None or tokens[closing - 1].text not in ",.!?":
        return False
    between = place.before(closing + 1)
    return any(place.cues.is_past(token.lower) for token in between) and not any(token.text in ",;:" or token.lower == place.cues.conjunction for token in between)


def dated_behind(place: Place) -> Base | None:
    """A quotation is dated by the words behind it too: ""We meet tomorrow," she said on Friday"."""
    if place.now is None:
        return None
    looked, quoted = place.sentence.first, False
    other: Place | None = place
    while other is not None:
        if tells(other) or _closes_a_quotation(other):
            reading = other.expression.read(Context(now=place.now, direction="past"))
            if reading.period is not None and reading.granularity == "day":
                closing = [token.text for token in other.before(looked) if token.text in "”\"»"]
                quoted = quoted or len(closing) > (closing.count('"') == 1)  # one straight mark opens
                looked = max(looked, other.first)
                if quoted:
                    return Base(reading.period.begin, "telling", None, reading.period, span=other.span)
        other = other.following()
    return None
