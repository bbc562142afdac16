"""The day that an hour is of, where it is said without one: the day the last sentences are about, an event's, the story's own."""

from __future__ import annotations

from dataclasses import replace

from whence.times.direction import Leaning
from whence.times.discourse.place import APPOSED, PROSE, WEEK, Place
from whence.times.discourse.tellings import told_today
from whence.times.expressions import Base, Context, Overnight
from whence.times.lexicon import MARKED

_MOVED = 12  # tokens; "has been moved from 3 p.m. to"
_ADDED = 6  # tokens; "(live on Channel 4, 8pm)"


def subject(place: Place, leaning: Leaning | None) -> Base | None:
    """The day that the last sentences are about; else, for a time of day that is not to come, the story's own."""
    if told_today(place):
        return None
    memory, now = place.memory, place.now
    if isinstance(place.expression, Overnight) and place.cues.free_order and place.marked("dayword", place.first, place.last):
        return None  # "heute Nacht" is no night that the story tells of
    if isinstance(place.expression, Overnight) and _is_since(place, memory.subject_day or memory.story_day):
        return None
    if _is_of_the_court(place):
        return None
    found = _fits(memory.subject_day, leaning, now)
    if found is not None or not place.of_a_day or (leaning and leaning.direction == "future"):
        return found
    return _fits(memory.story_day, leaning, now) if now is not None and now.kind != "stamp" else None


def _is_of_the_court(place: Place) -> bool:
    """"Die Richterin vertagte um 14 Uhr": what the court does is not of the day long ago that it is told of."""
    memory, now = place.memory, place.now
    told = memory.subject_day or memory.story_day
    if not memory.hearing or told is None or now is None or not place.of_a_day or (now.day - told.day).days <= WEEK or told is memory.sentence_day:
        return False
    return place.marked("in_court", place.sentence.first, min(place.sentence.last, place.sentence.first + PROSE))


def _is_since(place: Place, day: Base | None) -> bool:
    """"77 have been shot down since Wednesday evening; they struck overnight": what has gone on since tells of no night."""
    first = place.prose.token_at(day.span[0]) if day is not None and day.span is not None else 0
    return first > 0 and place.cues.prepositions.get(place.tokens[first - 1].lower) == "past"


def _fits(day: Base | None, leaning: Leaning | None, now: Base | None) -> Base | None:
    """The day a sentence is about, unless its tense contradicts it."""
    if day is None or now is None or leaning is None:
        return day
    if leaning.direction == "past" and day.day > now.day:
        return None
    if leaning.direction == "future" and day.day < now.day:
        return None
    return day


def of_its_sentence(place: Place, context: Context) -> Context:
    """An hour of what was done takes the sentence's day also where that is of what went before the story, else the day of the
    event that its clause tells, or of a hearing's case; one right beside a day is of that, wherever the clause looks.
    """
    if not place.of_a_day:
        return context
    day = place.memory.sentence_day
    if day is None:
        found = _of_an_event(place, context) if context.direction != "future" else None
    else:
        before = place.memory.sentence_tells_before and context.direction != "future" and not _is_of_another_clause(place)  # "blood drawn on May 3 had shown two grams, a sample taken at 3pm one"
        found = day if before or _goes_on(place) else None
        if place.now is not None and day.day > place.now.day and place.marked("sequel", max(place.sentence.first, place.memory.mention_last), place.first):
            return replace(context, subject_day=day, direction="future")  # "at 5.30pm on Monday, followed by a meeting at 7pm"
        if _is_added(place) or _is_beside_a_part(place):
            tonight = day.night and place.now is not None and day.day == place.now.day
            return replace(context, subject_day=day, direction="future" if tonight else context.direction)
    return context if found is None else replace(context, subject_day=found)


def _of_an_event(place: Place, context: Context) -> Base | None:
    """The day of "was robbed at 10 p.m." in a story that dates the robbery, or of the case that a hearing is about."""
    told = place.events.told_before(place)
    if told is None and context.case is not None and place.kind == "clock" and _is_of_the_case(place, context):
        return context.case
    return told


def _is_of_the_case(place: Place, context: Context) -> bool:
    """A time of day that a hearing is told of is of the case's day, unless the sentence tells what the court did or the text is at
    another day of long ago.
    """
    told, now = context.subject_day, context.now
    if now is None or now.kind == "stamp" or (told is not None and (now.day - told.day).days > WEEK):
        return False
    return not place.marked("proceedings", place.sentence.first, place.sentence.last)


def _goes_on(place: Place) -> bool:
    """"on Thursday, March 7, between 3pm and 5pm": the hour is of the day right before it."""
    memory = place.memory
    if not 0 < place.first - memory.mention_last <= APPOSED or memory.mention is None or memory.sentence_day is None:
        return False
    between = place.before(memory.mention_last)
    if memory.mention_is_time:  # "between 3pm and 5pm"
        listed = all("joins" in place.lexicon.classes(token) and token.text != "," for token in between)
        return listed and memory.mention_on is None and memory.mention.day == memory.sentence_day.day
    return all(token.text == "," or token.lower in place.cues.governing or "embraces" in place.lexicon.classes(token) for token in between)


def _is_of_another_clause(place: Place) -> bool:
    """"had been withdrawn the day before, and the army did not come until noon": what is joined tells of the story again."""
    first = place.memory.mention_last
    words = [token.lower for token in place.before(first)] if first >= place.sentence.first else []
    return words[:2] == [",", place.cues.conjunction] and not any(word in place.cues.perfect for word in words)


def _is_beside_a_part(place: Place) -> bool:
    """"Mahler, tonight, 7pm": the hour behind a part of its day."""
    memory, first = place.memory, place.first
    apposed = place.kind == "clock" and memory.mention_last == first - 1 and place.tokens[first - 1].text == ","
    return apposed and memory.mention_is_time and memory.mention is not None and memory.mention.clock is None


def _is_added(place: Place) -> bool:
    """"tonight's match (7.30pm) means nothing": an hour in parentheses is of the day before them."""
    first, tokens, behind = place.first, place.tokens, place.memory.mention_last
    if first > place.sentence.first and tokens[first - 1].text == "(" and tokens[place.last].text == ")":
        return True
    return place.kind == "clock" and place.sentence.first < behind < first <= behind + _ADDED and tokens[behind].text == "("  # "tonight (kick-off 7.45pm)"


def moved_within(place: Place, context: Context) -> Context:
    """"Sunday's match has been moved from 3pm to 5pm": both hours are of the day that the sentence names."""
    day, cues, first = place.memory.sentence_day or place.memory.subject_day, place.cues, place.first
    if place.kind != "clock" or day is None or first == place.sentence.first or place.tokens[first - 1].lower not in (cues.onward, cues.infinitive):
        return context
    if cues.moves.isdisjoint(place.words_before(_MOVED)):
        return context
    now = context.now
    direction = "future" if now is not None and day.day > now.day else context.direction
    return replace(context, subject_day=day, opens=None, direction=direction)


def of_the_story(place: Place, context: Context) -> Context:
    """"anyone in the town between midnight and 4am should call": of the day that the story is about, whatever was told last."""
    memory, sentence = place.memory, place.sentence
    if not place.of_a_day or memory.sentence_day is not None or memory.story_day is None:
        return context
    asked = place.tokens.spelled(place.lexicon.marks_of("witness"), sentence.first, min(sentence.last, sentence.first + PROSE))
    return replace(context, subject_day=memory.story_day) if asked.count(MARKED) > 1 else context
