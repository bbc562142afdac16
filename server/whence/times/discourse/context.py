"""All that the text says of a phrase, put together for its expression to be read with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from whence.model import Article
from whence.text import Prose
from whence.times.direction import Cues, Leaning
from whence.times.discourse import days, mentions, quarters
from whence.times.discourse.ahead import (
    after_what_was_told,
    ahead_of_what_was_done,
    before_what_nobody_dates,
    dated_by_its_apposition,
    dated_by_its_clause,
    dated_by_the_next,
    is_shift,
    moved_from,
    opening_a_clause,
    told_before_its_day,
)
from whence.times.discourse.asides import has_dateline
from whence.times.discourse.lists import within_a_list, within_a_schedule
from whence.times.discourse.place import Place
from whence.times.discourse.tellings import Quotations, telling_of
from whence.times.discourse.years import year
from whence.times.expressions import Base, Context, TheUnit, unmodified
from whence.times.grammar import Candidate

_MARKS = 3  # tokens; "– „Zwei Tage nach"
_OPENING = 3  # a headline and two paragraphs
_SUBJECT = 16  # tokens; "The reports of a possible third round of peace talks came"
_PLACE = 8  # tokens of a dateline: "SANKT PETER (dpa) –"
_DASHES = frozenset("–—-")
_BESIDE = 2  # tokens; "came just a week after"
_A_YEAR = 365  # days
_WHOLE = 400
"""Characters behind a day of long ago, said with its year, within which an event may be counted to or from it."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text writes: ``month_first`` for 6/12 as June 12, ``half_days`` where it says a.m. and p.m. and nowhere 17:00,
    ``full_days`` where it does.
    """

    quotations: Quotations
    month_first: bool
    half_days: bool
    full_days: bool


def manner_of(article: Article, prose: Prose, candidates: Sequence[Candidate], cues: Cues) -> Manner:
    """The manner of a text, by all its times together."""
    dials = {getattr(unmodified(candidate.expression), "dial", 0) for candidate in candidates}
    return Manner(Quotations(prose, cues), _month_first(article, candidates), 12 in dials and 24 not in dials, 24 in dials)


def _month_first(article: Article, candidates: Sequence[Candidate]) -> bool:
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


def context_of(place: Place, leaning: Leaning | None, manner: Manner) -> Context:
    """What is known of a phrase whose clause looks where ``leaning`` says."""
    context = _known(place, leaning, manner)
    for amend in AMENDMENTS:
        context = amend(place, context)
    return context


def _known(place: Place, leaning: Leaning | None, manner: Manner) -> Context:
    memory, now, (start, _) = place.memory, place.now, place.span
    telling = telling_of(place)
    reported = manner.quotations.hold(start) or (leaning is not None and leaning.cue in place.cues.reported)
    opening = any(place.sentence.block is block for block in place.prose.blocks[:_OPENING])
    return Context(
        now=telling if reported and telling is not None else now,
        mention=mentions.mention(place, leaning),
        day=memory.day,
        clock=mentions.clock(place, leaning),
        fiscal=memory.fiscal,
        longer=memory.longer,
        telling=telling,
        event=memory.event,
        subject_day=days.subject(place, leaning),
        sentence_day=memory.sentence_day,
        apposed=mentions.apposed(place),
        year=year(place, leaning),
        compared=quarters.is_compared(place),
        month=quarters.month(place),
        on_past=_was_on(place, leaning),
        quarter=quarters.quarter(place),
        direction=leaning.direction if leaning else None,
        near_cue=leaning.near if leaning else False,
        governed=leaning.governed if leaning else False,
        month_first=manner.month_first,
        half_days=manner.half_days,
        full_days=manner.full_days,
        hour=memory.hour,
        dated=memory.dated,
        lost=memory.lost,
        whole=_whole(memory.whole, start),
        case=memory.case if memory.hearing else None,
        era=memory.era if memory.sentence_day is None else None,
        opening=opening or _is_its_news(place),
        heads=_heads(place),
        wired=opening and memory.mention is None and now is not None and now.clock is None and has_dateline(place.article),
        named=place.events.named_behind(place) if is_shift(place.expression) else None,
    )


def _whole(day: Base | None, start: int) -> Base | None:
    """The last day of long ago that was said with its year, where it stands near."""
    return day if day is not None and day.span is not None and start - day.span[1] < _WHOLE else None


def _is_its_news(place: Place) -> bool:
    """"The reports of new talks came a week after …": what the story itself tells, wherever it says so, is of its own day."""
    first, low = place.first, place.sentence.first
    if first - low > _SUBJECT or not place.marked("comes", max(low, first - _BESIDE), first):
        return False
    before = place.before(low)
    return place.marked("own_news", low, first) and not any(token.text == "," or token.lower in place.cues.breaks or token.lower in place.cues.be for token in before)


def _heads(place: Place) -> bool:
    """At the beginning of its sentence, or in a headline, which speaks of the day it was written on."""
    blocks = place.prose.blocks
    headline = len(blocks) > 1 and place.sentence.block is blocks[0]
    return headline or _stands_behind_a_dateline(place) or (place.first - place.sentence.first <= _MARKS and not any(token.text[0].isalnum() for token in place.before(place.sentence.first)))


def _stands_behind_a_dateline(place: Place) -> bool:
    """"Altenrode – Zwei Tage vor …", "CUERNAVACA, Mor., 14 de junio.- Dos días después …", where a story begins."""
    sentence, tokens = place.sentence, place.tokens
    if not place.cues.free_order or sentence.start != sentence.block.start or not 0 < place.first - sentence.first <= _PLACE:
        return False
    return tokens[place.first - 1].text in _DASHES and tokens[sentence.first].text[0].isupper() and not any(token.lower in place.cues.breaks for token in place.before(sentence.first))


def _was_on(place: Place, leaning: Leaning | None) -> bool:
    """"the church was full on Palm Sunday", "he died on New Year's Day": however near the next one is, it was the last."""
    if leaning is None or leaning.direction != "past" or not leaning.near or leaning.governed or place.first == place.sentence.first:
        return False
    if place.tokens[place.first - 1].lower not in place.cues.dating:
        return False
    if place.first - 2 >= place.sentence.first and place.tokens[place.first - 2].lower == leaning.cue and place.cues.is_past(leaning.cue):
        return True
    words = {token.lower for token in place.before(max(place.sentence.first, place.first - 5))}
    return not words.isdisjoint(place.cues.be & place.cues.behind)


def _of_the_month_told(place: Place, context: Context) -> Context:
    """"demanded in early February that they leave by the end of the month": of the month that the sentence has named."""
    memory, now = place.memory, context.now
    said = memory.month or memory.sentence_day
    if unmodified(place.expression) != TheUnit("month") or now is None or said is None or not 0 < (now.day - said.day).days <= _A_YEAR:
        return context
    return replace(context, now=said)


AMENDMENTS: tuple[Callable[[Place, Context], Context], ...] = (
    days.of_its_sentence,
    dated_by_its_clause,
    before_what_nobody_dates,
    after_what_was_told,
    opening_a_clause,
    told_before_its_day,
    days.of_the_story,
    within_a_list,
    within_a_schedule,
    dated_by_its_apposition,
    moved_from,
    ahead_of_what_was_done,
    dated_by_the_next,
    days.moved_within,
    _of_the_month_told,
)
"""What each makes of the context for the phrases that it is about, in this order."""
