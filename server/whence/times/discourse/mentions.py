"""What was named last: the time that "that evening", "two days later" and "the previous Friday" count from."""

from __future__ import annotations

from datetime import timedelta

from whence.times import calendar
from whence.times.direction import Leaning
from whence.times.discourse.place import WEEK, Place
from whence.times.expressions import Base, Clock, Context, Shifted, Unit, Weekday, Weekend, settled

_THAT_DAY = Unit("day", 0, "mention")


def mention(place: Place, leaning: Leaning | None) -> Base | None:
    """The time last named; of what has happened not one to come: "the vote is on March 19. He had said so the day before"."""
    memory, now, expression = place.memory, place.now, place.expression
    said = memory.mention
    if (began := _before_its_stretch(place)) is not None:
        return began
    if memory.mention_told and memory.subject_day is not None and now is not None and memory.subject_day.day <= now.day and _is_of_a_day(place):
        return memory.subject_day  # "died on Sunday, police said Monday. Three were found that evening"
    if _is_of_the_case(place, leaning):
        return memory.case
    if said is not None and isinstance(expression, Weekday) and expression.basis == "mention" and expression.which == "last":
        named = memory.weekdays.get(expression.weekday)
        if named is not None and calendar.weekday_from(said.day - timedelta(1), expression.weekday, "past") == named.day:
            return named  # "closed Friday …, overnight …, down 4% from the previous Friday": not the one already named
    if isinstance(expression, Weekend) and memory.weekend is not None:
        return memory.weekend
    if said is None or now is None or said.day <= now.day or leaning is None or leaning.direction != "past":
        return said
    return memory.behind or now


def _before_its_stretch(place: Place) -> Base | None:
    """"was editor from 1965 until 1988; he had joined three years earlier": before the first of the two."""
    shift, cues, index = place.expression, place.cues, place.index
    if not (isinstance(shift, Shifted) and shift.basis == "mention" and shift.sign < 0) or index < 2:
        return None
    first, last = place.candidates[index - 2], place.candidates[index - 1]
    if last.first - first.last != 1 or first.first < place.sentence.first or not (settled(first.expression) and settled(last.expression)):
        return None
    joint, opening = place.tokens[first.last], place.tokens[first.first - 1].lower if first.first else ""
    told = cues.perfect & cues.behind
    if "ranges" not in place.lexicon.classes(joint) or opening != cues.onward or not any(token.lower in told for token in place.before(last.last)):
        return None
    period = first.expression.read(Context(place.now)).period
    return None if period is None else Base(period.begin, "mention", None, period, span=place.at(index - 2).span)


def _is_of_a_day(place: Place) -> bool:
    return getattr(getattr(place.expression, "on", place.expression), "unit", "") == "day"


def _is_of_the_case(place: Place, leaning: Leaning | None) -> bool:
    """"A driver gave evidence on Monday. She had been on the quay that day": of a hearing, not the day of the hearing."""
    memory, now = place.memory, place.now
    pointed = getattr(place.expression, "on", None) or place.expression
    if not memory.hearing or memory.case is None or memory.mention is None or now is None or pointed != _THAT_DAY:
        return False
    return 0 <= (now.day - memory.mention.day).days <= WEEK and not (leaning and leaning.direction == "future")


def clock(place: Place, leaning: Leaning | None) -> Base | None:
    """The clock that the sentence names, unless it is still to come and the clause tells what has been; else the last one."""
    memory, now = place.memory, place.now
    own = memory.sentence_clock
    if own is not None and memory.clock is not None and leaning and leaning.direction == "past" and now and own.day > now.day:
        return memory.clock
    return own or memory.clock


def apposed(place: Place) -> Base | None:
    """The time before the comma that this one goes on from: "on Oct. 2, about three months later"."""
    memory = place.memory
    if memory.mention_last != place.first - 1 or memory.mention is None or place.tokens[place.first - 1].text != ",":
        return None
    shift = place.expression
    of_days = isinstance(shift, Shifted) and shift.unit not in ("hour", "minute", "second")  # "until 7am on Thursday, the day before talks resume"
    return memory.mention if memory.mention.clock is None or of_days else memory.clock


def retells(place: Place) -> bool:
    """True in "1:50 p.m. (1150 GMT)": the same moment by another clock, from which nothing is counted."""
    memory = place.memory
    if not isinstance(place.expression, Clock) or memory.sentence_clock is None or memory.mention is None:
        return False
    return memory.mention_last == place.first - 1 and place.tokens[place.first - 1].text == "(" and memory.mention.clock is not None
