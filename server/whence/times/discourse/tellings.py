"""When something was said: what stands in quotation marks, or is reported, counts from there."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from itertools import dropwhile, takewhile

from whence.text import Prose
from whence.times.direction import Cues
from whence.times.discourse.place import PROSE, Place
from whence.times.expressions import HOURS, Base, Clock, Context, Expression, Part, unmodified
from whence.times.lexicon import MARKED

_TOLD = 6  # tokens; "said in a statement posted on Monday"
_TOLD_FAR = 14  # where words go as they like: "sagte die Sprecherin des Amtes in Kiel am Montag"
_SENT = 4  # "um 9 Uhr auf Telegram"
_WHO = 6  # words that say who somebody is
_DASHES = frozenset(",-–—")
_SINGLE = "’"  # an apostrophe too: "zo’n"


class Quotations:
    """Where a text stands inside quotation marks; a paragraph begins outside."""

    def __init__(self, prose: Prose, cues: Cues) -> None:
        self._starts, self._inside = [0], [False]
        opening, closing = frozenset(cues.opening_marks), frozenset(cues.closing_marks)
        marks = _marks(cues.opening_marks + cues.closing_marks)
        for block in prose.blocks:
            inside = False
            for mark in marks.finditer(prose.text, block.start, block.end):
                inside = not inside if mark[0] in opening & closing else mark[0] in opening
                self._starts.append(mark.start())
                self._inside.append(inside)
            self._starts.append(block.end)
            self._inside.append(False)

    def hold(self, position: int) -> bool:
        """True for a position (code points) inside."""
        return self._inside[bisect_right(self._starts, position) - 1]


@cache
def _marks(marks: str) -> re.Pattern[str]:
    """The pattern of quotation marks; a single one that letters follow is an apostrophe."""
    return re.compile("|".join(f"{mark}(?!\\w)" if mark == _SINGLE else mark for mark in marks))


def tells(place: Place, words: str = "says") -> bool:
    """True where the mention dates a saying: "announced on Saturday", "told reporters Monday"; with ``words`` "tells" any
    account that somebody gives: "in a letter received on Monday".
    """
    return _tells_before(place, words) or (place.cues.free_order and _tells_behind(place))


def _tells_before(place: Place, words: str) -> bool:
    floor = _floor(place)
    said = place.tokens.spelled(place.lexicon.marks_of(words), floor, place.first).rfind(MARKED)
    if said < 0 or not _is_whole(place, floor + said, words):
        return False
    behind = floor + said + 1
    if place.cues.free_order and any(token.lower in place.cues.breaks for token in place.before(behind)):
        return False  # "zei dat de man om 22.40 uur binnenkwam"
    return not _is_parted(place, behind) and not any(_is_finite(place, index) for index in range(behind, place.first))


def _is_parted(place: Place, first: int) -> bool:
    """Whether a mark parts the words from ``first`` on from the mention; who somebody is, between commas, does not: "la portavoz, Ana Lam, el lunes"."""
    between = place.before(first)
    marks = [index for index, token in enumerate(between) if token.text in ",;:"]
    if not marks or not place.cues.free_order or len(marks) != 2:
        return bool(marks)
    cues, aside = place.cues, between[marks[0] + 1 : marks[1]]
    verbs = any(token.lower in cues.breaks | cues.auxiliaries | cues.behind or (token.text.islower() and cues.is_past(token.lower)) for token in aside)
    return any(between[index].text != "," for index in marks) or not 0 < len(aside) <= _WHO or verbs


def _tells_behind(place: Place) -> bool:
    """"Am Freitag sagte die Ministerin", "wie die Polizei am Freitag mitteilte", "El viernes, la alcaldesa dijo": the first verb
    behind the mention is one of saying.
    """
    tokens, cues, first = place.tokens, place.cues, place.last
    last = min(place.sentence.last, first + _TOLD_FAR)
    if first < last and tokens[first].text == "," and place.opens():
        first += 1
    said = tokens.spelled(place.lexicon.marks_of("says"), first, last).find(MARKED) if first < last else -1
    if said < 0 or not _is_whole(place, first + said, "says"):
        return False
    marks = frozenset(",;:()") | frozenset(cues.opening_marks + cues.closing_marks)
    for token in tokens[first : first + said]:
        word = token.lower
        verb = word in cues.auxiliaries or (cues.is_past(word) and word not in cues.behind)
        if token.text in marks or word in cues.breaks or (verb and token.text.islower()):
            return False
    return True


def _is_whole(place: Place, index: int, words: str) -> bool:
    """Whether a saying verb that needs a word at the end of its clause has it: "teilte … mit"."""
    needed = place.lexicon.classes(place.tokens[index]).get(words)
    if not isinstance(needed, str):
        return True
    ends, high = needed.split(), min(place.sentence.last, index + 2 * _TOLD_FAR)
    for token in place.tokens[index + 1 : high]:
        if token.lower in ends:
            return True
        if token.text in ";:":
            return False
    return False


def _floor(place: Place) -> int:
    """The first token that may tell of the phrase."""
    return max(place.sentence.first, place.first - (_TOLD_FAR if place.cues.free_order else _TOLD))


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
    telling = place.memory.telling or _told_then(place) or _told_on(place)
    if telling is None or place.now is None:
        return telling
    return None if telling.day >= place.now.day else telling


def _told_on(place: Place) -> Base | None:
    """"Am Donnerstag schrieb er: „Er bleibt. Wir unterschreiben übermorgen“", "„…“, fügte er hinzu": what goes on from the sentence before."""
    memory, sentence = place.memory, place.sentence
    said = memory.told_before
    if not place.cues.free_order or said is None or said.span is None or said.span[0] < sentence.block.start:
        return None
    cues, text = place.cues, place.prose.text[said.span[1] : sentence.start]
    marks = [mark for mark in text if mark in cues.opening_marks or mark in cues.closing_marks]
    goes_on = bool(marks) and (marks[-1] not in cues.closing_marks or (marks[-1] in cues.opening_marks and len(marks) % 2 == 1))
    return said if goes_on or place.marked("adds", sentence.first, min(sentence.last, sentence.first + PROSE)) else None


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
    clock, now = unmodified(place.expression) if place.cues.free_order else place.expression, place.now
    part = isinstance(clock, Part) and clock.kind == "part" and place.cues.free_order  # "sagte sie am Morgen am Telefon"
    if not part and (not isinstance(clock, Clock) or clock.bare or clock.kind != "clock"):
        return False
    day = place.memory.sentence_day
    if (day is not None and not (_was_quoted(place, day) or _is_of_another_clause(place, day))) or now is None or now.clock is None:
        return False
    struck = _strikes(clock) <= (now.clock.hour, now.clock.minute)
    return (struck and (tells(place) or _is_sent(place))) or _was_sent(place)


def _strikes(said: Expression) -> tuple[int, int]:
    """The hour and minute of a time of day; the first of a part."""
    if isinstance(said, Part):
        return HOURS[said.part][0], 0
    assert isinstance(said, Clock)
    return said.hour, said.minute or 0


def _was_quoted(place: Place, day: Base) -> bool:
    """"„Wir haben gestern verloren“, schrieb er um 15 Uhr": the day that stands in what is quoted is not that of the telling."""
    if not place.cues.free_order or day.span is None:
        return False
    text, opening = place.prose.text[day.span[1] : place.span[0]], place.cues.opening_marks
    return any(mark in place.cues.closing_marks and (mark not in opening or not text[index - 1 : index].isspace()) for index, mark in enumerate(text))


def _is_of_another_clause(place: Place, day: Base) -> bool:
    """"Die Strecke öffnet am Freitag, teilte die Bahn um 11 Uhr mit": the day that is told of is not that of the telling."""
    if not place.cues.free_order or day.span is None or (place.memory.telling is not None and place.memory.telling.day == day.day):
        return False
    first = place.prose.token_at(day.span[1] - 1) + 1
    said = place.tokens.spelled(place.lexicon.marks_of("says"), first, place.first).rfind(MARKED) if first < place.first else -1
    return said > 0 and any(token.text in ",–—" for token in place.tokens[first : first + said]) and tells(place)


def _is_sent(place: Place) -> bool:
    """"um 9 Uhr auf Telegram"."""
    last = place.last
    behind = place.tokens[last : min(place.sentence.last, last + _SENT)] if place.cues.free_order else []
    return any("message" in place.lexicon.classes(token) for token in takewhile(lambda token: token.text not in ",;:", behind))


def _was_sent(place: Place) -> bool:
    """"in a text message sent at noon": a journalist got it for this story, whatever day was named before."""
    return place.marked("message", max(place.sentence.first, place.first - _TOLD), place.first)


def closes_a_quotation(place: Place) -> bool:
    """"… tomorrow," he joked on Wednesday": whatever the verb, what stands right behind a quotation tells of it."""
    tokens, cues, floor = place.tokens, place.cues, max(place.sentence.first + 1, _floor(place))
    marks = frozenset(cues.closing_marks)
    if floor >= place.first or marks.isdisjoint(place.prose.text[tokens.starts[floor] : tokens.starts[place.first]]):
        return False
    closing = next((index for index in range(place.first - 1, floor - 1, -1) if tokens[index].text in marks), None)
    if closing is None or not (tokens[closing - 1].text in ",.!?" or (cues.free_order and tokens[closing + 1].text in _DASHES)):
        return False
    between = place.before(closing + 1)
    if cues.free_order:
        between = list(dropwhile(lambda token: token.text in _DASHES, between))
    told = any(cues.is_past(token.lower) or (cues.free_order and token.lower in cues.behind) for token in between)
    return told and not any(token.lower == cues.conjunction for token in between) and not _is_parted(place, place.first - len(between))


def dated_behind(place: Place) -> Base | None:
    """A quotation is dated by the words behind it too: ""We meet tomorrow," she said on Friday"."""
    if place.now is None:
        return None
    looked, quoted, opening = place.sentence.first, False, place.cues.opening_marks
    other: Place | None = place
    while other is not None:
        if tells(other) or closes_a_quotation(other):
            reading = other.expression.read(Context(now=place.now, direction="past"))
            if reading.period is not None and (reading.granularity == "day" or (place.cues.free_order and other.kind == "moment")):
                closing = [token.text for token in other.before(looked) if token.text in place.cues.closing_marks]
                quoted = quoted or len(closing) > (sum(mark in opening for mark in closing) == 1)  # one straight mark opens
                looked = max(looked, other.first)
                if quoted:
                    return Base(reading.period.begin, "telling", None, reading.period, span=other.span)
        other = other.following()
    return None
