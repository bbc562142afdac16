"""Candidates become Timexes in the order of the text, each read from the moment it counts from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from whence.model import AnchorTime, Article, CountedFrom, Timex
from whence.text import Prose, Tokens
from whence.text.sentences import Sentence
from whence.times import calendar
from whence.times.dated_events import DatedEvents
from whence.times.direction import Cues, Leaning, contracted, in_background, lean, undertaken
from whence.times.expressions import (
    Base,
    Clock,
    Context,
    DayOfMonth,
    EndedQuarter,
    Expression,
    Fiscal,
    InWeek,
    InYear,
    OfYear,
    Reading,
    SameQuarter,
    Shifted,
    Unit,
    Weekday,
    Weekend,
    settled,
    unmodified,
)
from whence.times.grammar import Candidate, Grammar
from whence.times.habits import of_habit
from whence.times.hemisphere import by_hemisphere
from whence.times.lexicon import MARKED
from whence.times.memory import Memory
from whence.times.stamps import Entries
from whence.times.why import why


@dataclass(slots=True)  # nobody writes to it: see expressions/base.py
class Resolved:
    """A Timex with what it was made from, for those who ask."""

    timex: Timex
    candidate: Candidate
    context: Context
    leaning: Leaning | None


_WEEK = 7
_SOON_AFTER = 45  # days that a story of long ago goes on without saying its year again
_THAT_DAY = Unit("day", 0, "mention")
_OF_LATE, _SOON = 75, 45  # days; a date that near is told of without its year
_DATELINED = re.compile(r"[A-Z][A-Z .'’-]{2,30}\b[^—–_\n]{0,60}?(?:[—–_]|--| - )")
_HALF_A_YEAR = 6  # months
_DATELINE = 8  # tokens; "PORT OF SPAIN, Trinidad, Nov. 16 —"
_LONG_AGO = 400  # days; of months that far back a year is said once
_SOON_AFTER_A_DAY = 100  # days
_A_STORY = 800  # days that a story of long ago may go on from the last time that was said with its year
_HEARING = 4  # a headline and three paragraphs
_WHOLE = 400
"""Characters behind a day of long ago, said with its year, within which an event may be counted to or from it."""
_OPENING = 3  # a headline and two paragraphs
_FIRST_WORDS = 2  # "Sailing two days after"
_APPOSED = 3  # tokens; ", ended", ", the"
_PLACE = 10  # tokens; "at 6 a.m. outside the central bank of the port on Friday"
_RANKED = 10  # tokens that what is ranked may take
_FIGURE = 12  # tokens that a figure with its unit may take: "from a loss of $2.3 million, or 14 cents a share, last year"
# Tokens of a sentence; what goes on longer is a list, and to read it again for each of its times would take for ever.
_PROSE = 600
_DAYS = ("day", "moment", "clock", "part", "weekend")
_OF_A_DAY = ("day", "minute", "hour", "part_of_day")


def resolve(
    article: Article, prose: Prose, candidates: Sequence[Candidate], grammar: Grammar, posted: Entries
) -> Iterator[Resolved]:
    """Read every candidate in turn; ``article.anchor_time`` or a block's own stamp is where deictic ones count from."""
    candidates = by_hemisphere(article, candidates)
    memory, events = Memory(), DatedEvents()
    quoted = _Quotations(prose)
    month_first = _month_first(article, candidates, prose)
    half_days = _half_days(candidates)
    memory.hearing = _is_hearing(prose, grammar)
    if (reported := _fiscal_report(article, candidates)) is not None:
        memory.fiscal, memory.quarter = reported
    now: Base | None = None
    ahead: tuple[int, Reading] = (-1, Reading("DATE", "", "day"))
    for index, candidate in enumerate(candidates):
        tokens = prose.tokens
        start, end = tokens[candidate.first].start, tokens[candidate.last - 1].end
        sentence = prose.sentence_at(start)
        assert sentence is not None
        if sentence is not memory.sentence:
            now = _now(article, sentence, posted)
            memory.enter(sentence, now)
            memory.telling = _dated_telling_after(sentence, candidates, index, prose, grammar, now)
        leaning: Leaning | None = None
        if settled(candidate.expression):
            context = Context(now)
        else:
            leaning = lean(prose, candidate.first, candidate.last, grammar.cues)
            if leaning and leaning.cue == grammar.cues.appointment and candidate.expression.kind not in _DAYS:
                # "fixed for Friday" looks ahead, in "profit for the third quarter" the clause decides
                quarterly = candidate.expression.kind == "quarter"
                appointed = _appointed_for(prose, candidate.first, sentence, grammar.cues)
                leaning = leaning if appointed else lean(prose, candidate.first, candidate.last, grammar.cues, governed=False) if quarterly else None
            if leaning and leaning.backshifted and candidate.expression.kind in ("clock", "part") and memory.clock is not None:
                leaning = None  # "it left at nine and was due at one": ahead of what is told, not of the telling
            if leaning and leaning.backshifted and isinstance(candidate.expression, DayOfMonth) and memory.sentence_day is not None:
                leaning = None  # "he left on the 8th and was due back on the 16th"
            if leaning and leaning.direction == "future" and _names_yesterday(candidate, now):
                # Of the weekday just over it takes a clear word to mean the one six days ahead
                leaning = lean(prose, candidate.first, candidate.last, grammar.cues, governed=False) if leaning.governed else leaning
                leaning = leaning if leaning is None or leaning.near or leaning.cue in grammar.cues.firm or leaning.direction == "past" else None
            if _is_bare_month(candidate.expression):
                leaning = contracted(prose, candidate.last, grammar.cues) or leaning
                if leaning and leaning.direction == "past" and not leaning.governed and _is_nearer_ahead(candidate, now):
                    leaning = undertaken(prose, candidate.first, sentence.first, grammar.cues) or leaning
            if leaning and leaning.direction == "future" and candidate.expression.kind in ("clock", "part") and leaning.cue in grammar.cues.able:
                leaning = None  # "flames could be seen at sunrise": of what was or of what is to come
            if leaning and candidate.expression.kind == "length" and _ranked(prose, candidate.first, sentence, grammar.cues):
                leaning = None  # "they agreed to hold their first summit in five years": a length
            if leaning and candidate.expression.kind in ("clock", "part") and grammar.cues.prepositions.get(leaning.cue) == "future":
                leaning = _of_the_verb(leaning, candidate, prose, grammar, memory, now)
                leaning = None if leaning and leaning.backshifted and memory.clock is not None else leaning  # "he was expected back by dusk"
            if candidate.expression.kind == "beside" and leaning and leaning.cue not in grammar.cues.auxiliaries | grammar.cues.prepositions.keys():
                leaning = None  # "a week after the ultimatum, tanks rolled in": the event's name does not look ahead
            telling = memory.telling or _told_then(memory, candidate, prose, grammar)
            if telling is not None and now is not None and telling.day == now.day:
                telling = None  # said on the day of the story: the story's date tells the reader more
            reported = quoted.hold(start) or (leaning is not None and leaning.cue in grammar.cues.reported)
            context = Context(
                now=telling if reported and telling is not None else now,
                mention=_mention(memory, candidate, leaning, now),
                day=memory.day,
                clock=_last_clock(memory, leaning, now),
                fiscal=memory.fiscal,
                longer=memory.longer,
                telling=telling,
                event=memory.event,
                subject_day=None if _told_today(memory, candidate, prose, sentence, grammar, now) else _subject(memory, candidate, leaning, now),
                sentence_day=memory.sentence_day,
                apposed=_apposed(memory, candidate, prose),
                year=_year(memory, candidate, leaning, now, prose, grammar),
                compared=_compared(candidate, sentence, prose, grammar),
                month=memory.month if memory.month is not None and memory.month is memory.mention and _against_figures(candidate, sentence, prose, grammar) else None,
                on_past=_was_on(prose, candidate.first, sentence, leaning, grammar.cues),
                quarter=_quarter(memory, candidate, sentence, prose, grammar),
                direction=leaning.direction if leaning else None,
                near_cue=leaning.near if leaning else False,
                governed=leaning.governed if leaning else False,
                month_first=month_first,
                half_days=half_days,
                hour=memory.hour,
                dated=memory.dated,
                lost=memory.lost,
                whole=memory.whole if memory.whole and memory.whole.span and start - memory.whole.span[1] < _WHOLE else None,
                case=memory.case if memory.hearing else None,
                era=memory.era if memory.sentence_day is None else None,
                opening=(opening := any(sentence.block is block for block in prose.blocks[:_OPENING])),
                wired=opening and memory.mention is None and now is not None and now.clock is None and _has_dateline(article),
                named=events.named_behind(candidate.last, prose, sentence, grammar) if _is_shift(candidate.expression) else None,
            )
            if candidate.expression.kind in ("clock", "part") and memory.sentence_day is not None and memory.sentence_tells_before and context.direction != "future":
                context = replace(context, subject_day=memory.sentence_day)  # "blood drawn on May 3 had shown two grams, a sample taken at 3pm one"
            if candidate.expression.kind in ("clock", "part") and memory.sentence_day is None and context.direction != "future":
                told = events.told_before(candidate.first, prose, sentence, grammar)
                context = context if told is None else replace(context, subject_day=told)
                if told is None and context.case is not None and candidate.expression.kind == "clock" and _of_the_case(context, sentence, prose, grammar):
                    context = replace(context, subject_day=context.case)
            if candidate.expression.kind in ("clock", "part") and memory.sentence_day is not None and _goes_on_from(memory, candidate, prose, grammar):
                context = replace(context, subject_day=memory.sentence_day)
            if candidate.expression.kind == "beside" and context.event is None and index + 1 < len(candidates):
                context = replace(context, event=_event_ahead(candidate, candidates[index + 1], prose, sentence, context))
            if context.event is None and context.sentence_day is None and index + 1 < len(candidates) and _leads_up_to(candidate, candidates[index + 1], prose, sentence):
                main = _read_ahead(candidates[index + 1], context, prose, sentence, grammar, events)
                if main.period is not None and main.granularity == "day":
                    context = replace(context, sentence_day=_day_ahead(main, candidates[index + 1], prose))
            if candidate.expression.kind in ("clock", "part") and memory.sentence_day is None and memory.story_day is not None and _asks_for_witnesses(sentence, prose, grammar):
                context = replace(context, subject_day=memory.story_day)
            context = _within_a_list(context, candidate, memory, prose, grammar)
            if index + 1 < len(candidates) and _is_dated_by(candidate, candidates[index + 1], prose, sentence, grammar):
                read_ahead = _read_ahead(candidates[index + 1], context, prose, sentence, grammar, events)
                if read_ahead.period is not None and read_ahead.granularity == "day":
                    context = replace(context, subject_day=_day_ahead(read_ahead, candidates[index + 1], prose), era=None, opens=None)
                    ahead = (index + 1, read_ahead)
        if ahead[0] == index and _is_shift(candidate.expression):
            reading = ahead[1]  # "at 9 p.m. in Leeds two days later" is two days later than what was told before
        else:
            reading = of_habit(candidates, index, memory, leaning, now, prose, sentence, grammar) or candidate.expression.read(context)
        timex = _timex(article, prose, candidate, reading, leaning, start, end)
        yield Resolved(timex, candidate, context, leaning)
        if _retells(candidate, memory, prose):
            continue
        memory.take(reading, candidate, now, start, end, opens_list=tokens[candidate.last].text == ":" if candidate.last < len(tokens) else False)
        if reading.period is not None and reading.granularity in _OF_A_DAY:
            if now is not None and candidate.expression.kind in ("day", "moment"):
                day = Base(reading.period.begin, "event", None, calendar.day(reading.period.begin), span=(start, end))
                events.note(day, candidate.first, candidate.last, prose, sentence, grammar, ahead=day.day > now.day)
            tells = _tells(prose, candidate.first, sentence, grammar)
            bounds = _bounds_a_stretch(prose, candidate, grammar)
            since = bounds and leaning is not None and leaning.governed and leaning.direction == "past" and reading.granularity == "day"
            if since:
                memory.take_since(reading, now, start, end)
            else:  # "since 15 April" is about now
                aside = bounds or _tells(prose, candidate.first, sentence, grammar, "tells") or _in_parentheses(prose, candidate.first, sentence)
                to_come = now is not None and reading.period.begin == now.day and leaning is not None and leaning.direction == "future"
                told = index + 1 < len(candidates) and candidates[index + 1].first < sentence.last and candidates[index + 1].expression.kind in ("day", "moment")
                dateline = told and _is_dateline(candidate, prose, reading, now)
                opens = candidate.expression.kind not in ("clock", "part") and not to_come and not dateline
                background = in_background(prose, candidate.first, candidate.last, sentence, grammar.cues)
                if _opens_its_own(prose, candidate, grammar):
                    aside = background = False  # "had been sought since Tuesday, when the guard was shot around 8 p.m."
                memory.mention_told = tells
                aside = aside or _owns(prose, candidate, grammar.cues)
                memory.take_day(reading, now, start, end, aside=aside, opens=opens, background=background)
            if memory.telling is None and tells:
                memory.telling = Base(reading.period.begin, "telling", None, reading.period, span=(start, end))


def _is_shift(expression: Expression) -> bool:
    return isinstance(expression, Shifted) or isinstance(getattr(expression, "on", None), Shifted)


def _is_dated_by(candidate: Candidate, following: Candidate, prose: Prose, sentence: Sentence, grammar: Grammar) -> bool:
    """"at 6 a.m. outside the bank on Friday": only a place stands between the hour and its day."""
    if candidate.expression.kind not in ("clock", "part") or not 1 < following.first - candidate.last <= _PLACE or following.first >= sentence.last:
        return False
    shift = following.expression if isinstance(following.expression, Shifted) else None
    if not (following.expression.kind == "day" or (shift is not None and shift.unit == "day" and not shift.only_ahead)):
        return False
    tokens, cues, lexicon = prose.tokens, grammar.cues, grammar.lexicon
    if tokens[candidate.last].lower not in cues.places or _owns(prose, following, cues):
        return False
    for token in tokens[candidate.last : following.first]:
        word = token.lower
        if not (token.text[0].isalnum() or token.text in ".-'’") or "event" in lexicon.classes(token):
            return False
        if word in cues.breaks | cues.ahead | cues.be | cues.auxiliaries | cues.happened | cues.perfect | cues.says or word in (cues.conjunction, cues.disjunction, cues.infinitive):
            return False
        if word in cues.prepositions or (word in cues.before_nouns and word not in cues.places) or (cues.is_past(word) and token.text.islower()):
            return False
    return True


def _leads_up_to(candidate: Candidate, following: Candidate, prose: Prose, sentence: Sentence) -> bool:
    """"Two days after the vote, the party on Friday chose": the day of the clause that such a phrase opens."""
    if candidate.expression.kind != "beside" or following.first >= sentence.last or following.expression.kind != "day":
        return False
    if candidate.first > sentence.first + _FIRST_WORDS:
        return False
    between = prose.tokens[candidate.last : following.first]
    return sum(token.text == "," for token in between) == 1 and not any(token.text in ";:()“”\"" for token in between)


def _read_ahead(following: Candidate, context: Context, prose: Prose, sentence: Sentence, grammar: Grammar, events: DatedEvents) -> Reading:
    leaning = lean(prose, following.first, following.last, grammar.cues)
    named = events.named_behind(following.last, prose, sentence, grammar) if _is_shift(following.expression) else None
    said = replace(context, apposed=None, named=named, direction=leaning.direction if leaning else None)
    return following.expression.read(replace(said, near_cue=leaning.near, governed=leaning.governed) if leaning else said)


def _day_ahead(reading: Reading, candidate: Candidate, prose: Prose) -> Base:
    assert reading.period is not None
    span = (prose.tokens[candidate.first].start, prose.tokens[candidate.last - 1].end)
    return Base(reading.period.begin, "mention", None, reading.period, span=span)


def _mention(memory: Memory, candidate: Candidate, leaning: Leaning | None, now: Base | None) -> Base | None:
    """The time last named; of what has happened not one to come: "the vote is on March 19. He had said so the day before"."""
    said = memory.mention
    if memory.mention_told and memory.subject_day is not None and now is not None and memory.subject_day.day <= now.day and getattr(getattr(candidate.expression, "on", candidate.expression), "unit", "") == "day":
        return memory.subject_day  # "died on Sunday, police said Monday. Three were found that evening"
    if _is_of_the_case(memory, candidate, leaning, now):
        return memory.case
    day = candidate.expression
    if said is not None and isinstance(day, Weekday) and day.basis == "mention" and day.which == "last":
        named = memory.weekdays.get(day.weekday)
        if named is not None and calendar.weekday_from(said.day - timedelta(1), day.weekday, "past") == named.day:
            return named  # "closed Friday …, overnight …, down 4% from the previous Friday": not the one already named
    if isinstance(candidate.expression, Weekend) and memory.weekend is not None:
        return memory.weekend
    if said is None or now is None or said.day <= now.day or leaning is None or leaning.direction != "past":
        return said
    return memory.behind or now


def _is_of_the_case(memory: Memory, candidate: Candidate, leaning: Leaning | None, now: Base | None) -> bool:
    """"A driver gave evidence on Monday. She had been on the quay that day": of a hearing, not the day of the hearing."""
    pointed = getattr(candidate.expression, "on", None) or candidate.expression
    if not memory.hearing or memory.case is None or memory.mention is None or now is None or pointed != _THAT_DAY:
        return False
    return 0 <= (now.day - memory.mention.day).days <= _WEEK and not (leaning and leaning.direction == "future")


def _last_clock(memory: Memory, leaning: Leaning | None, now: Base | None) -> Base | None:
    """The clock that the sentence names, unless it is still to come and the clause tells what has been."""
    clock = memory.sentence_clock
    if clock is not None and memory.clock is not None and leaning and leaning.direction == "past" and now and clock.day > now.day:
        return memory.clock
    return clock or memory.clock


def _names_yesterday(candidate: Candidate, now: Base | None) -> bool:
    """True for a bare weekday, or a clock or a part of it, that is the day before ``now``."""
    named = getattr(candidate.expression, "on", None) or candidate.expression
    return (
        isinstance(named, Weekday) and named.which is None and named.basis == "now" and now is not None
        and (now.day - timedelta(1)).weekday() == named.weekday
    )  # fmt: skip


def _retells(candidate: Candidate, memory: Memory, prose: Prose) -> bool:
    """True in "1:50 p.m. (1150 GMT)": the same moment by another clock, from which nothing is counted."""
    first = candidate.first
    on_clocks = isinstance(candidate.expression, Clock) and memory.sentence_clock is not None and memory.mention is not None
    return on_clocks and memory.mention_last == first - 1 and prose.tokens[first - 1].text == "(" and memory.mention.clock is not None


def _is_bare_month(expression: Expression) -> bool:
    return isinstance(expression, InYear) and expression.granularity == "month" and expression.which is None


def _is_nearer_ahead(candidate: Candidate, now: Base | None) -> bool:
    """True for a month that comes sooner than it was."""
    month = candidate.expression
    return isinstance(month, InYear) and now is not None and 0 < (month.at(now.day.year).begin.month - now.day.month) % 12 < _HALF_A_YEAR


def _of_the_verb(leaning: Leaning, candidate: Candidate, prose: Prose, grammar: Grammar, memory: Memory, now: Base | None) -> Leaning | None:
    """Of a time of day the verb decides: "it stood at 184 by midday", "it was put off until 3.20pm" in a story of a day gone by."""
    cues = grammar.cues
    first = next((i for i in range(candidate.first - 1, candidate.first - 5, -1) if i >= 0 and prose.tokens[i].lower == leaning.cue), candidate.first)
    verb = lean(prose, first, candidate.last, cues, governed=False)
    gone = memory.subject_day is not None and now is not None and memory.subject_day.day < now.day
    if verb is not None and verb.direction == "past" and _is_present_passive(prose, first, verb, cues):
        return leaning  # "ferries are cancelled until 6pm"
    if verb is None:
        return leaning if leaning.cue != cues.deadline and not gone else None
    return leaning if verb.cue in cues.moves and not gone else verb


def _is_present_passive(prose: Prose, first: int, verb: Leaning, cues: Cues) -> bool:
    at = next((i for i in range(first - 1, max(first - 5, 0), -1) if prose.tokens[i].lower == verb.cue), 0)
    return at > 0 and prose.tokens[at - 1].lower in cues.present_be


def _was_on(prose: Prose, first: int, sentence: Sentence, leaning: Leaning | None, cues: Cues) -> bool:
    """"the church was full on Palm Sunday": however near the next one is, it was the last."""
    if leaning is None or leaning.direction != "past" or not leaning.near or leaning.governed or first == sentence.first:
        return False
    if prose.tokens[first - 1].lower not in cues.dating:
        return False
    words = {prose.tokens[index].lower for index in range(max(sentence.first, first - 5), first)}
    return not words.isdisjoint(cues.be & cues.behind)


def _appointed_for(prose: Prose, first: int, sentence: Sentence, cues: Cues) -> bool:
    """"is planned for January"; "profit for January" looks nowhere, and "was first set for January" is over."""
    words = [prose.tokens[index].lower for index in range(max(sentence.first, first - 5), first)]
    return any(word in cues.fixing and after == cues.appointment and before not in cues.formerly for before, word, after in zip(words, words[1:], words[2:], strict=False))


def _ranked(prose: Prose, first: int, sentence: Sentence, cues: Cues) -> bool:
    """True behind what is the first of its kind, or the largest: "its fourth vote in", "the smallest gain in"."""
    tokens = prose.tokens
    for index in range(first - 1, max(sentence.first, first - _RANKED), -1):
        word = tokens[index].lower
        if not word[0].isalnum() and word not in "-–'’":
            return False
        ranks = word in cues.singling or (len(word) > 5 and word.endswith(cues.superlative))
        if ranks and (tokens[index - 1].lower in cues.determiners or tokens[index - 1].lower == cues.clitic):
            return True
    return False


def _apposed(memory: Memory, candidate: Candidate, prose: Prose) -> Base | None:
    """The time before the comma that this one goes on from: "on Oct. 2, about three months later"."""
    if memory.mention_last != candidate.first - 1 or memory.mention is None or prose.tokens[candidate.first - 1].text != ",":
        return None
    return memory.mention if memory.mention.clock is None else memory.clock


def _goes_on_from(memory: Memory, candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """"on Thursday, March 7, between 3pm and 5pm": the hour is of the day right before it, wherever the clause looks."""
    if not 0 < candidate.first - memory.mention_last <= _APPOSED or memory.mention is None or memory.sentence_day is None:
        return False
    between = prose.tokens[memory.mention_last : candidate.first]
    if memory.mention_is_time:  # "between 3pm and 5pm"
        listed = all("joins" in grammar.lexicon.classes(token) and token.text != "," for token in between)
        return listed and memory.mention_on is None and memory.mention.day == memory.sentence_day.day
    return all(token.text == "," or token.lower in grammar.cues.governing or "embraces" in grammar.lexicon.classes(token) for token in between)


def _event_ahead(candidate: Candidate, following: Candidate, prose: Prose, sentence: Sentence, context: Context) -> Base | None:
    """"two days after he posed on Halloween", "20 minutes after she came in at 2 p.m.": the clause dates its event."""
    if following.first >= sentence.last or not 1 < following.first - candidate.last < 25:
        return None
    if any(token.text in ",;:()—–" for token in prose.tokens[candidate.last : following.first]):
        return None
    if following.expression.kind not in ("day", "clock", "moment"):
        return None
    reading = following.expression.read(replace(context, direction="past", apposed=None))
    if reading.period is None:
        return None
    clock = datetime.fromisoformat(reading.begin) if reading.type == "TIME" and reading.begin else None
    span = (prose.tokens[following.first].start, prose.tokens[following.last - 1].end)
    return Base(reading.period.begin, "event", clock, reading.period, span=span)


def _within_a_list(context: Context, candidate: Candidate, memory: Memory, prose: Prose, grammar: Grammar) -> Context:
    """"from Friday to Sunday", "on Monday and Tuesday", "June to December": the second follows the first."""
    kind = candidate.expression.kind
    if isinstance(candidate.expression, (InWeek, OfYear)):
        return context  # "from Monday to Wednesday of next week", "between January and March last year"
    ahead = memory.sentence_day is not None and context.now is not None and memory.sentence_day.day > context.now.day
    if ahead and context.direction is None and isinstance(candidate.expression, Weekday) and candidate.expression.which is None:
        return replace(context, direction="future", now=memory.sentence_day)  # "the Owls this Saturday, a replay on Wednesday"
    if kind == "part" and memory.mention is not None and memory.hour is not None and memory.sentence_day is not None and 0 < candidate.first - memory.mention_last <= 2:
        between = prose.tokens[memory.mention_last : candidate.first]
        if all({"joins", "ranges"} & grammar.lexicon.classes(token).keys() for token in between) and memory.mention_is_time:
            return replace(context, opens=datetime(memory.mention.day.year, memory.mention.day.month, memory.mention.day.day, int(memory.hour)))
    if kind == "clock" and memory.mention is not None and memory.mention.clock is not None and 0 < candidate.first - memory.mention_last <= 2:
        between = prose.tokens[memory.mention_last : candidate.first]
        if all("ranges" in grammar.lexicon.classes(token) for token in between):
            return replace(context, opens=memory.mention.clock)
    if kind not in ("day", "moment", "month") or memory.mention is None or memory.mention_last < 0:
        return context
    if memory.mention_on is not None and getattr(candidate.expression, "on", None) is memory.mention_on:
        return context
    unit = "month" if kind == "month" else "day"
    if not 0 < candidate.first - memory.mention_last <= 2 or memory.mention.period is None or memory.mention.period.granularity != unit:
        return context
    between = prose.tokens[memory.mention_last : candidate.first]
    linking = {"joins"} if memory.mention_is_time and memory.mention_on is None else {"joins", "ranges"}
    if context.now is None or any(linking.isdisjoint(grammar.lexicon.classes(token)) for token in between):
        return context
    if any("ranges" in grammar.lexicon.classes(token) for token in between) or _after_between(memory, prose, grammar):
        if unit == "month":
            return replace(context, direction="future", now=memory.mention) if memory.mention_relative else context
        if getattr(candidate.expression, "weeks", 0):
            return context  # "from Saturday to Saturday week": a week after the coming one
        if not memory.mention_relative or abs((memory.mention.day - context.now.day).days) > _WEEK:
            return context  # "from Sept. 14 to Thursday": the weekday is this week's
        return replace(context, direction="future", now=memory.mention)
    if unit == "month":
        return context
    tonight = memory.mention_is_time and memory.hour is not None and context.now.clock is not None and memory.hour > context.now.clock.hour
    ahead = memory.mention.day > context.now.day or (memory.mention.day == context.now.day and (context.direction == "future" or tonight))
    return replace(context, direction="future") if ahead and memory.mention_relative else context


def _after_between(memory: Memory, prose: Prose, grammar: Grammar) -> bool:
    """True where the last time named begins a stretch: "between Monday night and", "between August and"."""
    if memory.mention is None or memory.mention.span is None:
        return False
    first = prose.token_at(memory.mention.span[0])
    return first > 0 and "embraces" in grammar.lexicon.classes(prose.tokens[first - 1])


def _opens_its_own(prose: Prose, candidate: Candidate, grammar: Grammar) -> bool:
    """True where a clause behind the comma goes on with the day: "since Sunday, when …"."""
    return _goes_on_with(prose.tokens, candidate.last, grammar.cues)


def _bounds_a_stretch(prose: Prose, candidate: Candidate, grammar: Grammar) -> bool:
    """True for a day that only begins or ends a length of time: "the six months to 30 June", "since May 3"; not in "since
    Sunday, when …", which goes on with that day.
    """
    tokens, last = prose.tokens, candidate.last
    if not candidate.first or "bounds" not in grammar.lexicon.classes(tokens[candidate.first - 1]):
        return False
    return not _goes_on_with(tokens, last, grammar.cues)


def _goes_on_with(tokens: Tokens, last: int, cues: Cues) -> bool:
    """"since Sunday, when …", "since 3am on 9 June when he …"."""
    if last + 1 >= len(tokens):
        return False
    if tokens[last].text == ",":
        return tokens[last + 1].lower in cues.conditions
    return tokens[last].lower in cues.conditions and tokens[last].lower in cues.breaks


def _is_dateline(candidate: Candidate, prose: Prose, reading: Reading, now: Base | None) -> bool:
    """"NAIROBI, April 5 — An aircraft crashed on Monday": the day the story was sent is not the one it is about."""
    last = candidate.last
    if now is None or reading.period is None or reading.granularity != "day" or abs((now.day - reading.period.begin).days) > 1 or last >= len(prose.tokens):
        return False
    sentence = prose.sentence_at(prose.tokens[candidate.first].start)
    return prose.tokens[last].text in "—–-" and sentence is not None and candidate.first - sentence.first < _DATELINE and prose.tokens[sentence.first].text.isupper()


def _has_dateline(article: Article) -> bool:
    """"WELLINGTON, New Zealand (AP) — Rescuers …": the story, or what stands beneath its headline, begins with its place."""
    return any(_DATELINED.match(article.text, block.start, block.end) for block in article.blocks[:2])


def _owns(prose: Prose, candidate: Candidate, cues: Cues) -> bool:
    """True in "all of Wednesday's gain": the day says which gain."""
    pieces, last = prose.tokens.pieces, candidate.last
    return last + 1 < len(pieces) and pieces[last][0] in "'’" and pieces[last + 1].rstrip() == cues.clitic


def _in_parentheses(prose: Prose, first: int, sentence: Sentence) -> bool:
    """True for an aside: "(18:52 GMT on Monday)"."""
    begin, end = prose.tokens.starts[max(sentence.first, first - 12)], prose.tokens.starts[first]
    opening = prose.text.rfind("(", begin, end)
    return opening >= 0 and opening > prose.text.rfind(")", begin, end)


def _year(memory: Memory, candidate: Candidate, leaning: Leaning | None, now: Base | None, prose: Prose, grammar: Grammar) -> Base | None:
    """A year said before: for a month in the same sentence, for a day of a month one sentence on from a whole date, or
    two where it is told as past.
    """
    said = memory.mention
    beside = said is not None and memory.mention_last == candidate.first - 1 and said.period is not None and said.period.granularity == "year"
    if beside and said is not None and said.span is not None and (at := prose.token_at(said.span[0])) and "bounds" in grammar.lexicon.classes(prose.tokens[at - 1]):
        beside = False  # "its first dividend since 2019 in July"
    if beside and candidate.expression.kind in ("day", "month"):
        return said  # "in 2021 on June 3"
    if 0 < candidate.first - memory.year_earlier_last <= _APPOSED and candidate.expression.kind in ("day", "month", "quarter"):
        between = prose.tokens[memory.year_earlier_last : candidate.first]
        if all(token.text == "," or {"bounds", "definite"} & grammar.lexicon.classes(token).keys() for token in between):
            memory.year_earlier_last = candidate.last
            return memory.year_earlier  # "in the same quarter of last year, which ended May 4"
    if (near := _year_near(memory, candidate, leaning, now, prose, grammar)) is not None:
        return near
    whole_date = memory.year is not None and memory.year.period is not None and memory.year.period.granularity == "day"
    day = getattr(candidate.expression, "on", None) or candidate.expression
    past = leaning is not None and leaning.direction == "past"
    reach = (2 if past else 1) if whole_date and day.kind == "day" else 0
    if memory.year_age and leaning is not None and leaning.direction == "future" and leaning.cue != grammar.cues.appointment:
        return None  # "It opened on May 3, 1923. It expects to sell 20,000 by Christmas"
    return memory.year if memory.year_age <= reach else None


def _year_near(memory: Memory, candidate: Candidate, leaning: Leaning | None, now: Base | None, prose: Prose, grammar: Grammar) -> Base | None:
    """"in April 2013 … on April 16", "on 8 April last year … until 2 May": the year of what was said with it shortly before,
    unless the day is one of late, or of soon, in the story's own year.
    """
    day = getattr(candidate.expression, "on", None) or candidate.expression
    if not isinstance(day, InYear) or day.granularity not in ("day", "month", "season") or now is None or (leaning is not None and leaning.direction == "future"):
        return None
    at_hand = [p.begin for n in (-1, 0, 1) if (p := day.in_year(now.day.year + n)) is not None]
    gone = leaning is not None and leaning.near  # "left on 17 December", printed in November
    if any((0 if gone else -_SOON) <= (now.day - begin).days <= _OF_LATE for begin in at_hand):
        return None
    if day.granularity != "day":
        return _year_of_the_month(memory, day, leaning, now, prose, grammar)
    for said in reversed(memory.years_said):
        found = day.in_year(said.day.year)
        if found is not None and said.period is not None and (found.begin in said.period or 0 <= (found.begin - said.day).days <= _SOON_AFTER):
            return said
    return None


def _year_of_the_month(memory: Memory, month: InYear, leaning: Leaning | None, now: Base, prose: Prose, grammar: Grammar) -> Base | None:
    """"He was taken in the spring of 1945. He came home in June": a month soon after the time of long ago last named."""
    said = memory.mention
    if said is None or leaning is None or month.which is not None or _as_coarse_as_a_year(said) or (now.day - said.day).days < _LONG_AGO:
        return None
    if memory.sentence is None or said.span is None or said.span[0] < memory.sentence.block.start:
        return None
    first = prose.token_at(said.span[0])
    if first and "bounds" in grammar.lexicon.classes(prose.tokens[first - 1]):
        return None  # "nine matches since May 2022; the latest, in July"
    if not any(0 <= (said.day - base.day).days <= _A_STORY for base in memory.years_said):
        return None
    behind = [p for n in (0, 1) if (p := month.in_year(said.day.year + n)) is not None and p.begin > said.day]
    return replace(said, day=behind[0].begin) if behind and (behind[0].begin - said.day).days <= _SOON_AFTER_A_DAY else None


def _as_coarse_as_a_year(base: Base) -> bool:
    """True for a year or more: what month comes soon behind it nobody knows."""
    return base.period is None or base.period.granularity in ("year", "decade", "century", "half", "quarter")


def _fiscal_report(article: Article, candidates: Sequence[Candidate]) -> tuple[int, Base] | None:
    """The fiscal year of "Q4 profit … for the quarter ended March 31 … in FY19", and its quarter: where a text that speaks of
    fiscal years numbers a quarter otherwise than the calendar does, the year is the one in which its fourth quarter ends.
    """
    anchor = article.anchor_time
    expressions = [unmodified(candidate.expression) for candidate in candidates]
    if anchor is None or not any(isinstance(expression, Fiscal) for expression in expressions):
        return None
    numbered = next((e for e in expressions if isinstance(e, InYear) and e.granularity == "quarter"), None)
    ended = next((e for e in expressions if isinstance(e, EndedQuarter)), None)
    if numbered is None or ended is None:
        return None
    reading = ended.read(Context(Base(anchor.date, "published")))
    if reading.period is None or reading.granularity != "quarter":
        return None
    number, calendars = int(numbered.unknown[-1]), (reading.period.begin.month + 2) // 3
    if number == calendars:
        return None
    year = calendar.shift(reading.period, 4 - number).begin.year
    period = calendar.quarter(year, number)
    return year, Base(period.begin, "mention", None, period)


def _is_hearing(prose: Prose, grammar: Grammar) -> bool:
    """True for a story of a court or an inquiry, by the words it opens with: its witnesses tell of a day long ago."""
    end = prose.blocks[min(_HEARING, len(prose.blocks)) - 1].end if prose.blocks else 0
    last = prose.token_at(end - 1) + 1 if end else 0
    return prose.tokens.spelled(grammar.lexicon.marks_of("hearing"), 0, last).count(MARKED) > 1


def _of_the_case(context: Context, sentence: Sentence, prose: Prose, grammar: Grammar) -> bool:
    """A time of day that a hearing is told of is of the case's day, unless the sentence tells what the court did or the text is at
    another day of long ago.
    """
    subject, now = context.subject_day, context.now
    if now is None or now.kind == "stamp" or (subject is not None and (now.day - subject.day).days > _WEEK):
        return False
    return MARKED not in prose.tokens.spelled(grammar.lexicon.marks_of("proceedings"), sentence.first, sentence.last)


def _asks_for_witnesses(sentence: Sentence, prose: Prose, grammar: Grammar) -> bool:
    """"anyone in the town between midnight and 4am should call": of the day that the story is about, whatever was told last."""
    return prose.tokens.spelled(grammar.lexicon.marks_of("witness"), sentence.first, min(sentence.last, sentence.first + _PROSE)).count(MARKED) > 1


def _quarter(memory: Memory, candidate: Candidate, sentence: Sentence, prose: Prose, grammar: Grammar) -> Base | None:
    """The quarter a report is about, while it is near or, further on, where the sentence speaks of results again."""
    if memory.quarter is None or memory.fiscal or candidate.first <= memory.quarter_reach:
        return memory.quarter
    if memory.quarter_reach < 0 or not isinstance(candidate.expression, (Shifted, SameQuarter)):
        return None
    if memory.longer:
        return None
    last = min(sentence.last, sentence.first + _PROSE)
    return memory.quarter if MARKED in prose.tokens.spelled(grammar.lexicon.marks_of("result"), sentence.first, last) else None


def _compared(candidate: Candidate, sentence: Sentence, prose: Prose, grammar: Grammar) -> bool:
    """True for "up from $3 million last year", "a rise from last year's 4.1": figures held against those of a year."""
    if not isinstance(candidate.expression, Unit) or candidate.expression.unit != "year":
        return False
    return _against_figures(candidate, sentence, prose, grammar)


def _against_figures(candidate: Candidate, sentence: Sentence, prose: Prose, grammar: Grammar) -> bool:
    """True behind a figure that another one is held against: "from 12,100 a year earlier"."""
    for index in range(candidate.first - 1, max(sentence.first, candidate.first - _FIGURE) - 1, -1):
        classes = grammar.lexicon.classes(prose.tokens[index])
        if "compares" in classes:
            return index == candidate.first - 1 or any(
                prose.tokens[i].text[0].isdigit() for i in range(index, candidate.first)
            )
    return False


def _subject(memory: Memory, candidate: Candidate, leaning: Leaning | None, now: Base | None) -> Base | None:
    """The day that the last sentences are about; else, for a time of day that is not to come, the story's own."""
    subject = _fits(memory.subject_day, leaning, now)
    if subject is not None or candidate.expression.kind not in ("clock", "part") or (leaning and leaning.direction == "future"):
        return subject
    return _fits(memory.story_day, leaning, now) if now is not None and now.kind != "stamp" else None


def _fits(subject: Base | None, leaning: Leaning | None, now: Base | None) -> Base | None:
    """The day a sentence is about, unless its tense contradicts it."""
    if subject is None or now is None or leaning is None:
        return subject
    if leaning.direction == "past" and subject.day > now.day:
        return None
    if leaning.direction == "future" and subject.day < now.day:
        return None
    return subject


def _told_then(memory: Memory, candidate: Candidate, prose: Prose, grammar: Grammar) -> Base | None:
    """"The visit was trailed on Saturday, when she announced …": a saying verb behind the day is dated by it."""
    day = memory.sentence_day or memory.subject_day
    if day is None or memory.sentence is None or memory.mention is None or memory.mention.span is None:
        return None
    first = prose.token_at(memory.mention.span[1])
    if first < memory.sentence.first:
        return None
    says = MARKED in prose.tokens.spelled(grammar.lexicon.marks_of("says"), first, min(candidate.first, first + _PROSE))
    return replace(day, kind="telling") if says else None


def _tells(prose: Prose, first: int, sentence: Sentence, grammar: Grammar, words: str = "says") -> bool:
    """True where the mention dates a saying: "announced on Saturday", "told reporters Monday"; with ``words`` "tells" any
    account that somebody gives: "in a letter received on Monday".
    """
    floor = max(sentence.first, first - 6)
    said = prose.tokens.spelled(grammar.lexicon.marks_of(words), floor, first).rfind(MARKED)
    if said < 0 or any(prose.tokens[index].text in ",;:" for index in range(floor + said + 1, first)):
        return False
    return not any(_finite(prose, index, grammar.cues) for index in range(floor + said + 1, first))


def _finite(prose: Prose, index: int, cues: Cues) -> bool:
    """The verb of what is said, which the day behind it dates: "said the alarm was raised at", not "said in a note sent at"."""
    word = prose.tokens[index].lower
    if word in cues.behind or word in cues.auxiliaries:
        return True
    before = prose.tokens[index - 1].lower
    describes = before in cues.accounts or before in cues.determiners or before.endswith(cues.adverb)
    return cues.is_past(word) and word not in cues.says and not describes


def _told_today(memory: Memory, candidate: Candidate, prose: Prose, sentence: Sentence, grammar: Grammar, now: Base | None) -> bool:
    """"she said in a statement at 2:15 p.m.": what is told at an hour, and on no day, is told on the story's own, if that hour has struck."""
    if candidate.expression.kind != "clock" or memory.sentence_day is not None or now is None or now.clock is None or not isinstance(candidate.expression, Clock) or candidate.expression.bare:
        return False
    struck = (candidate.expression.hour, candidate.expression.minute or 0) <= (now.clock.hour, now.clock.minute)
    return (struck and _tells(prose, candidate.first, sentence, grammar)) or _sent(prose, candidate.first, sentence, grammar)


def _sent(prose: Prose, first: int, sentence: Sentence, grammar: Grammar) -> bool:
    """"in a text message sent at noon": a journalist got it for this story, whatever day was named before."""
    floor = max(sentence.first, first - 6)
    return MARKED in prose.tokens.spelled(grammar.lexicon.marks_of("message"), floor, first)


def _dated_telling_after(
    sentence: Sentence, candidates: Sequence[Candidate], index: int, prose: Prose, grammar: Grammar, now: Base | None
) -> Base | None:
    """A quotation is dated by the words behind it too: ""We meet tomorrow," she said on Friday"."""
    if now is None:
        return None
    looked, quoted = sentence.first, False
    for number in range(index, len(candidates)):
        candidate = candidates[number]
        if candidate.first >= sentence.last:
            return None
        if candidate.first < sentence.first or not _tells(prose, candidate.first, sentence, grammar):
            continue
        reading = candidate.expression.read(Context(now=now, direction="past"))
        if reading.period is not None and reading.granularity == "day":
            quoted = quoted or any(prose.tokens[i].text in "”\"»" for i in range(looked, candidate.first))
            looked = max(looked, candidate.first)
            if quoted:
                span = (prose.tokens[candidate.first].start, prose.tokens[candidate.last - 1].end)
                return Base(reading.period.begin, "telling", None, reading.period, span=span)
    return None


def _now(article: Article, sentence: Sentence, posted: Entries) -> Base | None:
    entry = posted.at(sentence.start)
    if entry is not None:
        return entry
    anchor: AnchorTime | None = sentence.block.anchor_time or article.anchor_time
    if anchor is None:
        return None
    clock = anchor.instant.replace(tzinfo=None) if anchor.has_clock else None
    return Base(anchor.date, "stamp" if sentence.block.anchor_time else "published", clock, calendar.day(anchor.date))


class _Quotations:
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


def _month_first(article: Article, candidates: Sequence[Candidate], prose: Prose) -> bool:
    """American or British order: the page's other dates decide, then its language tag, then American English."""
    for candidate in candidates:
        expression = candidate.expression
        first, second = getattr(expression, "first", None), getattr(expression, "second", None)
        if isinstance(first, int) and isinstance(second, int):
            if first > 12:
                return False
            if second > 12:
                return True
    return article.language.lower() in ("en", "en-us", "en-ph", "")


def _half_days(candidates: Sequence[Candidate]) -> bool:
    """True for a text that says a.m. and p.m. and nowhere 17:00."""
    dials = {getattr(unmodified(candidate.expression), "dial", 0) for candidate in candidates}
    return 12 in dials and 24 not in dials


def _timex(
    article: Article, prose: Prose, candidate: Candidate, reading: Reading, leaning: Leaning | None,
    start: int, end: int,
) -> Timex:  # fmt: skip
    base = reading.base
    counted_from = None
    if base is not None:
        span = base.span or (None, None)
        value = base.period.value if base.period else base.day.isoformat()
        counted_from = CountedFrom(base.kind, value, *span)  # type: ignore[arg-type]
    said = prose.text[slice(*base.span)] if base is not None and base.span is not None else None
    return Timex(
        start=start,
        end=end,
        text=prose.text[start:end],
        type=reading.type,  # type: ignore[arg-type]
        value=reading.value,
        begin=reading.begin,
        until=reading.until,
        granularity=reading.granularity,  # type: ignore[arg-type]
        relative=reading.relative,
        why=why(reading, leaning, said, anchored=article.anchor_time is not None or base is not None),
        mod=reading.mod,
        counted_from=counted_from,
        rules=candidate.rules,
    )


