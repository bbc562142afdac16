"""Times of day that come again: "daily from 10am to 4pm", "the first bus leaves at 5.10", "no flights are permitted after 11pm"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from whence.text import Token
from whence.times.direction import Leaning
from whence.times.discourse.place import Place
from whence.times.expressions import Clock, Context, Every, Overnight, Part, Reading, unmodified
from whence.times.lexicon import MARKED

_BESIDE = 3  # tokens; "on Sundays, from 10am to 4pm"
_CLAUSE = 10  # tokens; "on Fridays the queue outside the office starts at 6am"
_COMING_AGAIN = ("P1D", "P1W", "P1M")  # "daily", "six days a week", "on the first Monday of each month"
_TOGETHER = 3  # "from 7 a.m. to 6 p.m. daily"


def of_habit(place: Place, leaning: Leaning | None) -> Reading | None:
    """The reading of a time of day that comes again, or None: beside a day that does, in a clause that tells what is usual or
    forbidden, and where a story begins so ("Four hundred goats come down at five in the afternoon").
    """
    said = unmodified(place.expression)
    if isinstance(said, Overnight):
        return Every("XXXX-XX-XXTNI").read(Context(place.now)) if _is_banned(place) else None
    if isinstance(said, Part):
        return _part(place, said, leaning) if said is place.expression else None
    return _clock(place, said, leaning) if isinstance(said, Clock) and said.on is None else None


def _part(place: Place, part: Part, leaning: Leaning | None) -> Reading | None:
    """"every day and night", "no music is allowed during the night"."""
    if part.on is not None or part.days:
        return None
    last = place.memory.habit_last
    beside = 0 < place.first - last <= _BESIDE and _joins(place, place.before(last))
    beside = beside or _is_followed(place)
    return Every(f"XXXX-XX-XXT{part.part}").read(Context(place.now)) if beside or _is_ruled(place, _clause(place), leaning) else None


def _clock(place: Place, clock: Clock, leaning: Leaning | None) -> Reading | None:
    memory, now, exact = place.memory, place.now, clock is place.expression
    recurs = _recurs(place, leaning, exact)
    begins = not recurs and exact and _begins(place, clock, leaning)
    memory.habitual = memory.habitual or begins
    if not (recurs or begins):
        return None
    hour = clock.beside(memory.hour, Context(now)) if clock.bare and memory.hour is not None else clock.hour % 24
    memory.hour = hour + (clock.minute or 0) / 60
    value = f"XXXX-XX-XXT{hour:02d}"
    return Every(value if clock.minute is None and not exact else f"{value}:{clock.minute or 0:02d}").read(Context(now))


def _recurs(place: Place, leaning: Leaning | None, exact: bool) -> bool:
    """Whether the clause tells what comes again, or what stands beside the time does; ``exact`` of one not said with "about"."""
    if exact and (_follows(place, leaning) or _is_followed(place)):
        return True
    low = _clause(place)
    return _is_ruled(place, low, leaning) or (place.memory.sentence_day is None and _is_usual(place, low, leaning))


def _begins(place: Place, clock: Clock, leaning: Leaning | None) -> bool:
    """Whether the story begins with what goes on every day, or began so and goes on."""
    memory = place.memory
    if not _is_plain(place, leaning):
        return False
    if memory.habitual and memory.subject_day is None and memory.story_day is None:
        return True
    blocks = place.prose.blocks
    opens = memory.sentence is not None and len(blocks) > 1 and memory.sentence.block is blocks[1]  # under the headline
    return clock.of_part and memory.mention is None and opens and place.now is not None and place.now.kind == "published"


def _is_plain(place: Place, leaning: Leaning | None) -> bool:
    """Whether the clause is in the plain present, "leaves", "are lit"."""
    cues = place.cues
    if leaning is None or leaning.cue in cues.present_be or leaning.cue in cues.scheduled_present | cues.plural_present:
        return True
    return leaning.near and _is_present_passive(place, leaning.cue)


def _is_present_passive(place: Place, participle: str) -> bool:
    """"the ovens are lit at eleven at night"."""
    tokens, first = place.tokens, place.first
    at = next((i for i in range(first - 1, max(first - _BESIDE - 1, 0), -1) if tokens[i].lower == participle), 0)
    return at > 0 and tokens[at - 1].lower in place.cues.present_be


def _follows(place: Place, leaning: Leaning | None) -> bool:
    """"daily from 10am to 4pm", "a curfew from 7pm"."""
    low = max(place.first - _BESIDE - 1, 0)
    curfew = place.marked("recurring", low, place.first) or (_is_plain(place, leaning) and place.marked("recurring", _clause(place), place.first))
    return curfew or _of_hours(place, low) or 0 <= place.first - place.memory.habit_last <= _BESIDE


def _of_hours(place: Place, low: int) -> bool:
    """"Opening hours: 10am to 4pm", "office hours are 9am to 5pm"."""
    classes, tokens = place.lexicon.classes, place.tokens
    return any("hours_of" in classes(tokens[index - 1]) and classes(tokens[index]).get("units") == "hour" for index in range(max(low, 1), place.first))


def _is_followed(place: Place) -> bool:
    """"from 7 a.m. to 6 p.m. daily", "between 9am and 5pm on weekdays": what recurs is said once for both."""
    candidates = place.candidates[place.index : place.index + _TOGETHER]
    for number, (before, following) in enumerate(pairwise(candidates)):
        if not 0 <= following.first - before.last <= 2:
            return False
        between = place.tokens[before.last : following.first]
        if isinstance(following.expression, Every):
            value = following.expression.value
            if "T" in value and number == 0 and between and _joins(place, between):
                return True
            return (value in _COMING_AGAIN or value.startswith("XXXX-")) and all(token.text == "," or token.lower in place.cues.governing for token in between)
        if not isinstance(following.expression, Clock) or following.expression.on is not None or not between or not _joins(place, between):
            return False
    return False


def _joins(place: Place, tokens: Iterable[Token]) -> bool:
    return all({"joins", "ranges"} & place.lexicon.classes(token).keys() for token in tokens)


def _is_usual(place: Place, low: int, leaning: Leaning | None) -> bool:
    """"she usually leaves at six", "the first bus leaves at 5.10am", "he wakes at five"."""
    if low <= place.memory.recurring_last <= place.first:
        return True  # "on Fridays the queue starts at 6am"
    if place.marked("usual", low, place.first) or _was_usual(place, low):
        return True
    if place.marked("by_timetable", low, place.first) and _is_plain(place, leaning):
        return place.marked("of_the_timetable", low, place.first)
    return place.marked("wakes", max(low, place.first - _BESIDE - 1), place.first)


def _was_usual(place: Place, low: int) -> bool:
    """"she used to leave at 4am"; not "a van was used to leave"."""
    tokens, cues = place.tokens, place.cues
    for index in range(max(low, 1), place.first - 1):
        if tokens[index].lower == cues.used and tokens[index + 1].lower == cues.infinitive and tokens[index - 1].lower not in cues.be:
            return True
    return False


def _is_ruled(place: Place, low: int, leaning: Leaning | None) -> bool:
    """"the by-law bans drinking", "despite a ban on travel", "No dogs after 6pm", but not "the ban was lifted"."""
    tokens, cues, first = place.tokens, place.cues, place.first
    if first <= low or tokens[first - 1].lower not in cues.forbidding:
        return False
    if place.marked("forbids", low, first):
        return True
    if leaning is None and tokens[low].lower in cues.nobody:
        return True
    if (leaning is None or leaning.direction != "past") and first - 2 >= low and tokens[first - 2].lower in cues.solely:
        return True  # "dogs may run only between 10am and 6pm"
    ban = tokens.spelled(place.lexicon.marks_of("ban"), low, first).rfind(MARKED)
    return ban >= 0 and tokens[low + ban + 1].lower in cues.dating and not any(token.lower in cues.be for token in place.before(low + ban))


def _is_banned(place: Place) -> bool:
    """"parking is banned overnight"; what "was banned overnight" was so in one night."""
    first = place.first
    return first - 2 >= place.sentence.first and place.tokens[first - 2].lower in place.cues.present_be and place.marked("forbids", first - 1, first)


def _clause(place: Place) -> int:
    """Where the clause that ends before the phrase begins, some words back at most."""
    low = max(place.sentence.first, place.first - _CLAUSE)
    for index in range(place.first - 1, low - 1, -1):
        token = place.tokens[index]
        if token.text in ",;:()" or token.lower in place.cues.breaks | place.cues.relates:
            return index + 1
    return low
