"""A time that a phrase further on in the sentence dates: "two days after he posed on Halloween", "at 6 a.m. outside the bank on Friday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from whence.times import calendar
from whence.times.discourse.place import PROSE, Place
from whence.times.expressions import Base, Clock, Context, Expression, Reading, Shifted, Weekday, unmodified

_NEAR = 10  # days
_MOVED = 4  # tokens; "has been put back from"
_CLAUSE = 25  # tokens; "20 minutes after she came in at 2 p.m."
_PLACE = 10  # tokens; "at 6 a.m. outside the central bank of the port on Friday"
_NAME = 8  # tokens of what names an event
_STEM = 4  # letters that "died" and "dies" share
_ASIDE = 12  # tokens; "who had worked a double shift at the plant"
_PROGRAMME = 6  # hours that an evening, or what opens before a match, may take
_FIRST_WORDS = 2  # "Sailing two days after"


def is_shift(expression: Expression) -> bool:
    """Whether it counts from another time: "two days later", "9 p.m. two days later"."""
    return isinstance(expression, Shifted) or isinstance(getattr(expression, "on", None), Shifted)


def dated_by_its_clause(place: Place, context: Context) -> Context:
    """"two days after he posed on Halloween", "20 minutes before they left at 2 p.m.": the clause dates its event."""
    shift = unmodified(place.expression)
    before = isinstance(shift, Shifted) and shift.leads
    if not (place.kind == "beside" or before) or (context.event is not None and not before) or (following := place.following()) is None:
        return context
    event = _event(place, following, context)
    return context if context.event is not None and event is None else replace(context, event=event)  # "a week after they met, and two days before the deadline of March 13"


def _event(place: Place, following: Place, context: Context) -> Base | None:
    if not 1 < following.first - place.last < _CLAUSE or following.kind not in ("day", "clock", "moment"):
        return None
    if any(token.text in ",;:()—–" for token in following.before(place.last)):
        return None
    # What something came after is past; what it comes before may be yet to come
    reading = following.expression.read(replace(context, direction="past", apposed=None)) if place.kind == "beside" else _read(following, context)
    if reading.period is None:
        return None
    clock = datetime.fromisoformat(reading.begin) if reading.type == "TIME" and reading.begin else None
    return Base(reading.period.begin, "event", clock, reading.period, span=following.span)


def before_what_nobody_dates(place: Place, context: Context) -> Context:
    """"seven years before the agency is to launch a craft", "two days before your payday": counted from no other time that
    happened to be named last, unless it was named with the same words; "the blaze" may be what happened on the day named last.
    """
    shift = unmodified(place.expression)
    if isinstance(shift, Shifted) and shift.of_named and context.named is None and context.event is None:
        return _of_what_is_named(place, context)
    if not (isinstance(shift, Shifted) and shift.leads) or context.named is not None or context.event is not None:
        return context
    words = list(_event_words(place))
    if not words or _is_told_with(place, words) or (words[0] in place.cues.definite and _is_of_a_day_gone(place)):
        return context
    begins = shift.unit == "day" and place.cues.free_order and context.heads and context.opening and place.memory.mention is None and context.direction != "past"
    return replace(context, undated=True, begins=begins)


def _of_what_is_named(place: Place, context: Context) -> Context:
    """"L'explosion a eu lieu samedi. Deux jours après l'explosion": counted from Saturday, and else from nothing, where a verb tells."""
    if context.apposed is not None:
        return context  # "ayer, víspera de la boda"
    words: list[str] = []
    for token in place.tokens[place.last : min(place.sentence.last, place.last + _NAME)]:
        if not (token.text[0].isalpha() or token.text in "'’"):
            break
        words.append(token.lower)
    said, before = place.memory.mention, place.candidates[place.index - 1] if place.index else None
    counted = before is not None and getattr(unmodified(before.expression), "of_named", False)
    if said is not None and not counted and said.period is not None and said.period.granularity == "day" and _is_told_with(place, words):
        return replace(context, event=said)
    told = place.lean()
    stands = place.kind == "beside" and (told is None or told.cue in place.cues.scheduled_present)  # "Tredici anni dopo l'incendio il teatro riapre": so a story begins
    return context if stands else replace(context, undated=True)


def after_what_was_told(place: Place, context: Context) -> Context:
    """"An oak fell on Monday. Three days after it fell": an event told in the same words with the day named last is of that day."""
    shift, said = unmodified(place.expression), place.memory.mention
    if not (isinstance(shift, Shifted) and shift.only_dated) or context.named is not None or context.event is not None:
        return context
    if said is None or said.period is None or said.period.granularity != "day" or not _is_told_with(place, list(_event_words(place))):
        return context
    return replace(context, event=Base(said.day, "event", said.clock, said.period, span=said.span))


def _is_of_a_day_gone(place: Place) -> bool:
    said, now = place.memory.mention, place.now
    return said is not None and now is not None and said.period is not None and said.period.granularity == "day" and said.day <= now.day


def _event_words(place: Place) -> Iterator[str]:
    """The words behind "before" that name an event; none where the clause ends or goes on with something else."""
    cues, behind = place.cues, [token.lower for token in place.tokens[place.last : min(place.last + 2, place.sentence.last)]]
    if len(behind) > 1 and behind[0] in cues.impersonal and (behind[1] in cues.be or not behind[1][0].isalnum()):
        return  # "the year before it was 7,050", "the year before that, none"
    for index in range(place.last, min(place.sentence.last, place.last + _NAME)):
        token, word = place.tokens[index], place.tokens[index].lower
        leads_on = word in cues.before_nouns or word in cues.governing - cues.determiners - cues.definite or word in cues.breaks or word == cues.conjunction
        if not token.text[0].isalpha() or (index == place.last and (leads_on or word in cues.be or word in cues.auxiliaries or word.endswith(cues.adverb))):
            return
        yield word


def _is_told_with(place: Place, words: Sequence[str]) -> bool:
    """True where the time named last was told with one of these words: "He died on May 3. Two days before his death"."""
    said = place.memory.mention
    sentence = place.prose.sentence_at(said.span[0]) if said is not None and said.span is not None else None
    if sentence is None:
        return False
    named = {word[:_STEM] for word in words if len(word) >= _STEM and word not in place.cues.determiners}
    last = min(sentence.last, sentence.first + PROSE, place.first)
    return any(token.lower[:_STEM] in named for token in place.tokens[sentence.first : last])


def opening_a_clause(place: Place, context: Context) -> Context:
    """"Two days after the vote, the party on Friday chose": the day of the clause that such a phrase opens."""
    if place.kind != "beside" or context.event is not None or context.sentence_day is not None or (following := place.following()) is None:
        return context
    if following.kind != "day" or place.first > place.sentence.first + _FIRST_WORDS:
        return context
    between = following.before(place.last)
    if sum(token.text == "," for token in between) != 1 or any(token.text in ";:()“”\"" for token in between):
        return context
    day = _day(following, _read(following, context))
    return context if day is None else replace(context, sentence_day=day)


def told_before_its_day(place: Place, context: Context) -> Context:
    """"The driver, who had worked late the day before, fell asleep on Tuesday": what an aside tells of counts from the sentence's day."""
    memory, tokens, cues = place.memory, place.tokens, place.cues
    shift = unmodified(place.expression)
    if memory.sentence_day is not None or not (isinstance(shift, Shifted) and shift.leads and shift.basis == "mention"):
        return context
    if place.last >= place.sentence.last or tokens[place.last].text != "," or (following := place.following()) is None:
        return context
    aside = place.words_before(_ASIDE)
    if not (set(aside) & cues.breaks and set(aside) & cues.perfect & cues.behind) or following.first - place.last > _CLAUSE:
        return context
    day = _day_of(following, _read(following, context)) if following.kind in ("day", "moment") else None
    return context if day is None else replace(context, mention=day, day=day)


def _day_of(following: Place, reading: Reading) -> Base | None:
    """The day that the phrase ahead is, or is of."""
    return None if reading.period is None or reading.period.granularity != "day" else Base(reading.period.begin, "mention", None, reading.period, span=following.span)


def moved_from(place: Place, context: Context) -> Context:
    """"was put back from Friday to Sunday": the day that it was to be comes before, or behind, the one it is now, near it."""
    day, now = place.expression, context.now
    if not isinstance(day, Weekday) or day.which is not None or now is None or (following := place.following()) is None:
        return context
    words, cues = place.words_before(_MOVED), place.cues
    if not words or words[-1] != cues.onward or cues.moves.isdisjoint(words) or [token.lower for token in following.before(place.last)] != [cues.infinitive]:
        return context
    to = _day(following, _read(following, context))
    if to is None or to.day < now.day:
        return context
    ahead = calendar.weekday_from(now.day, day.weekday, "future")
    return replace(context, direction="future" if abs((ahead - to.day).days) <= _NEAR else "past")


def dated_by_its_apposition(place: Place, context: Context) -> Context:
    """"on Monday, Veterans Day", "Thursday, the 14th": the weekday is the one that the date behind the comma is."""
    day = place.expression
    if not isinstance(day, Weekday) or day.which is not None or (following := place.following()) is None:
        return context
    if following.first != place.last + 1 or place.tokens[place.last].text != "," or following.kind != "day" or isinstance(following.expression, Weekday):
        return context
    dated = _day(following, following.expression.read(replace(context, direction=None, near_cue=False, governed=False, apposed=None)))
    if dated is None or dated.day.weekday() != day.weekday or context.now is None:
        return context
    return replace(context, direction="future" if dated.day > context.now.day else "past")


def ahead_of_what_was_done(place: Place, context: Context) -> Context:
    """"He set out on Friday, planning to be back by Sunday": ahead of what the sentence tells, not of the telling."""
    named = getattr(place.expression, "on", None) or place.expression
    day, now = place.memory.sentence_day, context.now
    if not isinstance(named, Weekday) or named.which is not None or day is None or now is None or not day.day < now.day:
        return context
    clause = place.words_before(_CLAUSE)
    planned = next((word for word in reversed(clause) if word in place.cues.planning or word == ","), None)
    return replace(context, now=day, direction="future") if planned in place.cues.planning else context


def dated_by_the_next(place: Place, context: Context) -> Context:
    """"at 6 a.m. outside the bank on Friday": where only a place stands between them the hour is of the day behind it, which
    counts from what was told before: "at 9 p.m. in Leeds two days later".
    """
    if not place.of_a_day or (following := place.following()) is None:
        return context
    if _is_of_one_programme(place, following, context):
        return _with_the_next(place, following, context)
    if not (_is_behind_a_place(place, following) or _is_of_its_clause(place, following)):
        return context
    reading = _read(following, context)
    day = _day(following, reading)
    if day is None:
        return context
    place.memory.read_ahead = following.index, reading
    return replace(context, subject_day=day, era=None, opens=None)


def _is_of_one_programme(place: Place, following: Place, context: Context) -> bool:
    """"doors open at 6 and the music starts at 7:30 p.m. Saturday": of what follows at a later hour the day is said last."""
    if place.kind != "clock" or following.kind != "moment" or not isinstance(following.expression, Clock) or context.direction == "past" or context.opens is not None:
        return False
    between = [token.lower for token in following.before(place.last)]
    joined = place.cues.conjunction in between or ";" in between or "," in between
    return joined and len(between) <= _PLACE and place.memory.sentence_day is None and place.cues.breaks.isdisjoint(between)


def _with_the_next(place: Place, following: Place, context: Context) -> Context:
    """Of the day and, where no half of the day is said, of the half that the hour behind it is of, if that is to come and later."""
    reading, hour = _read(following, context), unmodified(place.expression)
    if reading.begin is None or reading.period is None or context.now is None or not isinstance(hour, Clock) or reading.period.begin <= context.now.day:
        return context
    until = datetime.fromisoformat(reading.begin)
    said = until.hour + until.minute / 60
    begins = (hour.beside(said, context) if hour.bare else hour.hour) + (hour.minute or 0) / 60
    if not said - _PROGRAMME <= begins < said:
        return context
    return replace(context, subject_day=Base(until.date(), "mention", None, reading.period, span=following.span), era=None, hour=said if hour.bare else context.hour)


def _is_of_its_clause(place: Place, following: Place) -> bool:
    """"the 7.30am sailing was delayed today": the hour that a thing is called by is of the day on which something befalls it."""
    tokens, cues = place.tokens, place.cues
    if place.kind != "clock" or not 1 < following.first - place.last <= _PLACE or following.kind != "day" or following.owns():
        return False
    called = place.first > place.sentence.first and tokens[place.first - 1].lower in cues.determiners and tokens[place.last].text.isalpha()
    between = [token.lower for token in following.before(place.last + 1)]
    return called and any(word in cues.be for word in between) and all(word.isalnum() and word not in cues.breaks and word != cues.conjunction for word in between)


def _is_behind_a_place(place: Place, following: Place) -> bool:
    if not 1 < following.first - place.last <= _PLACE:
        return False
    shift = following.expression if isinstance(following.expression, Shifted) else None
    if not (following.kind == "day" or (shift is not None and shift.unit == "day" and not shift.only_ahead)):
        return False
    cues = place.cues
    if place.tokens[place.last].lower not in cues.places or following.owns():
        return False
    for token in following.before(place.last):
        word = token.lower
        if not (token.text[0].isalnum() or token.text in ".-'’") or "event" in place.lexicon.classes(token):
            return False
        if word in cues.breaks | cues.ahead | cues.be | cues.auxiliaries | cues.happened | cues.perfect | cues.says or word in (cues.conjunction, cues.disjunction, cues.infinitive):
            return False
        if word in cues.prepositions or (word in cues.before_nouns and word not in cues.places) or (cues.is_past(word) and token.text.islower()):
            return False
    return True


def _read(following: Place, context: Context) -> Reading:
    """What the phrase ahead will read as, by what is known so far."""
    leaning = following.lean()
    named = following.events.named_behind(following) if is_shift(following.expression) else None
    said = replace(context, apposed=None, named=named, direction=leaning.direction if leaning else None)
    return following.expression.read(replace(said, near_cue=leaning.near, governed=leaning.governed) if leaning else said)


def _day(following: Place, reading: Reading) -> Base | None:
    """The day that the phrase ahead reads as, or None."""
    if reading.period is None or reading.granularity != "day":
        return None
    return Base(reading.period.begin, "mention", None, reading.period, span=following.span)
