"""Candidates become Timexes in the order of the text, each read from the moment it counts from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from whence.model import Article, CountedFrom, DirectionCue, Timex
from whence.text import Prose
from whence.text.sentences import Sentence
from whence.times import calendar
from whence.times.direction import Leaning
from whence.times.discourse.ahead import is_shift
from whence.times.discourse.asides import remember
from whence.times.discourse.chronology import in_a_row
from whence.times.discourse.context import Manner, context_of, manner_of
from whence.times.discourse.dated_events import DatedEvents
from whence.times.discourse.habits import of_habit
from whence.times.discourse.headings import under_headings
from whence.times.discourse.leanings import leaning_of
from whence.times.discourse.memory import Memory
from whence.times.discourse.nowadays import nowadays
from whence.times.discourse.place import Place
from whence.times.discourse.quarters import fiscal_report
from whence.times.discourse.tellings import dated_behind
from whence.times.expressions import Base, Context, Reading, settled
from whence.times.grammar import Candidate, Grammar
from whence.times.hemisphere import by_hemisphere
from whence.times.lexicon import MARKED
from whence.times.stamps import Entries
from whence.times.why import decisive, why

_HEARING = 4  # a headline and three paragraphs
_FOLDED = "ss"  # what casefold() makes of "ß"


@dataclass(slots=True)  # nobody writes to it: see expressions/base.py
class Resolved:
    """A Timex with what it was made from, for those who ask."""

    timex: Timex
    candidate: Candidate
    context: Context
    leaning: Leaning | None


def resolve(article: Article, prose: Prose, candidates: Sequence[Candidate], grammar: Grammar, posted: Entries) -> Iterator[Resolved]:
    """Read every candidate in turn; ``article.anchor_time`` or a block's own stamp is where deictic ones count from."""
    candidates = under_headings(article, prose, in_a_row(article, prose, by_hemisphere(article, candidates)), grammar.cues)
    manner, events = manner_of(article, prose, candidates, grammar.cues), DatedEvents()
    memory = Memory(hearing=_is_hearing(prose, grammar))
    if (reported := fiscal_report(article, candidates)) is not None:
        memory.fiscal, memory.quarter = reported
    now: Base | None = None
    for index, candidate in enumerate(candidates):
        sentence = prose.sentence_at(prose.tokens.starts[candidate.first])
        assert sentence is not None
        entered = sentence is not memory.sentence
        if entered:
            now = _now(article, sentence, posted)
            memory.enter(sentence, now)
        place = Place(article, prose, grammar, candidates, index, sentence, now, memory, events)
        if entered:
            memory.telling = dated_behind(place)
        resolved, reading = _read(place, manner)
        yield resolved
        remember(place, reading, resolved.leaning)


def _read(place: Place, manner: Manner) -> tuple[Resolved, Reading]:
    if settled(place.expression):
        leaning, context = None, Context(place.now)
    else:
        leaning = leaning_of(place)
        context = context_of(place, leaning, manner)
    read_for, read_ahead = place.memory.read_ahead
    if read_for == place.index and is_shift(place.expression):
        reading = read_ahead
    else:
        reading = of_habit(place, leaning) or nowadays(place, leaning) or place.expression.read(context)
    return Resolved(_timex(place, reading, leaning), place.candidate, context, leaning), reading


def _is_hearing(prose: Prose, grammar: Grammar) -> bool:
    """True for a story of a court or an inquiry, by the words it opens with: its witnesses tell of a day long ago."""
    end = prose.blocks[min(_HEARING, len(prose.blocks)) - 1].end if prose.blocks else 0
    last = prose.token_at(end - 1) + 1 if end else 0
    return prose.tokens.spelled(grammar.lexicon.marks_of("hearing"), 0, last).count(MARKED) > 1


def _now(article: Article, sentence: Sentence, posted: Entries) -> Base | None:
    """The moment that "today" is counted from in a sentence: its entry's or block's stamp, else the story's date."""
    entry = posted.at(sentence.start)
    if entry is not None:
        return entry
    anchor = sentence.block.anchor_time or article.anchor_time
    if anchor is None:
        return None
    clock = anchor.instant.replace(tzinfo=None) if anchor.has_clock else None
    return Base(anchor.date, "stamp" if sentence.block.anchor_time else "published", clock, calendar.day(anchor.date))


def _as_written(place: Place, leaning: Leaning | None) -> Leaning | None:
    """The leaning with its cue in the letters of the text: "hieß", which is looked up as "hiess"."""
    if leaning is None or _FOLDED not in leaning.cue:
        return leaning
    tokens = place.tokens[place.sentence.first : place.sentence.last]
    return leaning._replace(cue=next((token.text.lower() for token in tokens if token.lower == leaning.cue), leaning.cue))


def _timex(place: Place, reading: Reading, leaning: Leaning | None) -> Timex:
    base, text, (start, end) = reading.base, place.prose.text, place.span
    leaning = _as_written(place, decisive(reading, leaning))
    counted_from = said = None
    if base is not None:
        value = base.period.value if base.period else base.day.isoformat()
        counted_from = CountedFrom(base.kind, value, *(base.span or (None, None)))  # type: ignore[arg-type]
        said = text[slice(*base.span)] if base.span is not None else None
    return Timex(
        start=start,
        end=end,
        text=text[start:end],
        type=reading.type,  # type: ignore[arg-type]
        value=reading.value,
        begin=reading.begin,
        until=reading.until,
        granularity=reading.granularity,  # type: ignore[arg-type]
        relative=reading.relative,
        why=why(reading, leaning, said, anchored=place.article.anchor_time is not None or base is not None),
        mod=reading.mod,
        counted_from=counted_from,
        rules=place.candidate.rules,
        cue=DirectionCue(leaning.cue, leaning.direction == "future") if leaning else None,
    )
