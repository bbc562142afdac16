"""Days and hours that are said together: the second of "from Friday to Sunday" follows the first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from whence.text import Token
from whence.times.discourse.place import WEEK, Place
from whence.times.expressions import Base, Context, InWeek, InYear, OfYear, Weekday

_DASHES = frozenset("-–—|:")
_HEAD = 5  # tokens; "'s trash:"
_BESIDE = 2  # tokens between the two: ", and"


def heads_an_entry(place: Place) -> bool:
    """"June 9 – Leeds": a day with the dash behind it that tells what is on it."""
    tokens, last = place.tokens, place.last
    return last + 1 < len(tokens) and tokens[last].text in _DASHES and tokens[last].start > tokens[last - 1].end


def within_a_schedule(place: Place, context: Context) -> Context:
    """"June 27 – Leeds July 2 – York": an entry stands near the one before it, whatever else the sentence says."""
    day, said, memory = place.expression, place.memory.mention, place.memory
    if said is None:
        return context
    weekday = getattr(day, "on", None) or day
    if isinstance(weekday, Weekday):
        return _in_a_row(place, weekday, context)
    if not isinstance(day, InYear) or day.granularity != "day" or day.which is not None or said.span is None or said.period is None:
        return context
    first = place.prose.token_at(said.span[1] - 1) + 1
    listed = said.period.granularity == "day" and said.span[0] >= place.sentence.start and first == memory.mention_last and place.tokens[first].text in _DASHES
    if not listed or not heads_an_entry(place):
        return context
    return replace(context, now=said, year=None, direction=None, near_cue=False, governed=False)


def _in_a_row(place: Place, day: Weekday, context: Context) -> Context:
    """"Monday: Sunny. Tuesday: Rain. Outlook for Wednesday": what is said behind an entry to come, and tells of no past, is behind it."""
    said, last, tokens, now = place.memory.mention, place.memory.mention_last, place.tokens, context.now
    if said is None or said.span is None or now is None or day.which is not None or day.basis != "now" or last < 0 or context.direction == "past":
        return context
    if said.period is None or said.day <= now.day:
        return context
    if said.period.granularity == "week" and said.span[0] == place.sentence.start and any(token.text == ":" for token in place.before(last)[:_HEAD]):
        return replace(context, now=said, direction="future")  # "Next week's trash: Thursday routes"
    if said.period.granularity != "day":
        return context
    begins, first = place.prose.sentence_at(said.span[0]), place.prose.token_at(said.span[0])
    heads = tokens[last].text == ":" and begins is not None and begins.start == said.span[0] and place.sentence is not begins
    labelled = first > 0 < place.first and tokens[first - 1].text == tokens[place.first - 1].text == ":"  # "Game 2: Wednesday. Game 3: Saturday"
    return replace(context, now=said, direction="future") if heads or labelled else context


def within_a_list(place: Place, context: Context) -> Context:
    """"from Friday to Sunday", "on Monday and Tuesday", "June to December": the second follows the first."""
    if isinstance(place.expression, (InWeek, OfYear)):
        return context  # "from Monday to Wednesday of next week", "between January and March last year"
    day, now = place.memory.sentence_day, context.now
    to_come = day is not None and now is not None and day.day > now.day
    if to_come and day is not None and (listed := _behind_one_to_come(place, context, day)) is not None:
        return listed
    said = place.memory.mention
    if said is None or not 0 < place.first - place.memory.mention_last <= _BESIDE:
        return context
    opens = _opening(place, said)
    if opens is not None:
        return replace(context, opens=opens)
    if place.kind not in ("day", "moment", "month") or place.memory.mention_last < 0:
        return context
    return _follow(place, context, said)


def _behind_one_to_come(place: Place, context: Context, day: Base) -> Context | None:
    """The context of a day in a sentence that has named one to come, where nothing else says where it looks."""
    said = place.expression
    weekday = getattr(said, "on", None) or said
    if isinstance(weekday, Weekday) and weekday.which is None and weekday.basis == "now":
        if place.first > place.sentence.first and place.tokens[place.first - 1].lower in place.cues.preludes:
            return replace(context, direction="past", now=day)  # "auction, 10 a.m. March 29; preview Friday"
        return replace(context, direction="future", now=day) if context.direction is None else None  # "the Owls this Saturday, a replay on Wednesday"
    dated = isinstance(said, InYear) and said.granularity == "day" and said.which is None
    return replace(context, direction="future") if dated and context.direction is None and context.year is None else None  # "file by April 15 or ask for more time to Oct. 15"


def _opening(place: Place, said: Base) -> datetime | None:
    """The moment that a range of hours begins at: "from 9am to 5pm", "between 9pm and dawn"."""
    memory, between = place.memory, place.before(place.memory.mention_last)
    told = memory.mention_is_time and memory.sentence_day is not None
    if place.kind == "part" and told and memory.hour is not None and all(_links(place, token, "joins", "ranges") for token in between):
        return datetime(said.day.year, said.day.month, said.day.day, int(memory.hour))
    if place.kind == "clock" and said.clock is not None and all(_links(place, token, "ranges") for token in between):
        return said.clock
    return None


def _links(place: Place, token: Token, *classes: str) -> bool:
    return not place.lexicon.classes(token).keys().isdisjoint(classes)


def _follow(place: Place, context: Context, said: Base) -> Context:
    """A day or month beside another: it comes behind it in a range, and looks where it looks in a list."""
    memory, now = place.memory, context.now
    if memory.mention_on is not None and getattr(place.expression, "on", None) is memory.mention_on:
        return context
    unit = "month" if place.kind == "month" else "day"
    between = place.before(memory.mention_last)
    linking = ("joins",) if memory.mention_is_time and memory.mention_on is None else ("joins", "ranges")
    if now is None or said.period is None or said.period.granularity != unit or not all(_links(place, token, *linking) for token in between):
        return context
    if any(_links(place, token, "ranges") for token in between) or _is_embraced(place, said):
        return _follow_in_range(place, context, said, now)
    if unit == "month":
        return replace(context, direction=None, now=said) if memory.mention_relative else context  # "arrears for April and May"
    if not memory.mention_relative:
        return context
    tonight = memory.mention_is_time and memory.hour is not None and now.clock is not None and memory.hour > now.clock.hour
    next_day = isinstance(weekday := place.expression, Weekday) and (weekday.weekday - now.day.weekday()) % 7 == 1
    to_come = said.day > now.day or (said.day == now.day and (context.direction == "future" or tonight or next_day))  # "called off classes for Thursday and Friday", told on Thursday
    return replace(context, direction="future") if to_come else context


def _follow_in_range(place: Place, context: Context, said: Base, now: Base) -> Context:
    if not place.memory.mention_relative:
        return context
    weekday = getattr(place.expression, "on", None) or place.expression
    if isinstance(weekday, Weekday) and (weekday.weeks or abs((said.day - now.day).days) > WEEK):
        # "from Saturday to Saturday week": a week after the coming one; "from Sept. 14 to Thursday": the weekday is this week's
        return context
    return replace(context, direction="future", now=said)


def _is_embraced(place: Place, said: Base) -> bool:
    """True where the last time named begins a stretch: "between Monday night and", "between August and"."""
    first = place.prose.token_at(said.span[0]) if said.span is not None else 0
    return first > 0 and "embraces" in place.lexicon.classes(place.tokens[first - 1])
