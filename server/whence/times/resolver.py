"""Candidates become Timexes in the order of the text, each read from the moment it counts from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from whence.model import AnchorTime, Article, CountedFrom, Timex
from whence.text import Prose
from whence.text.sentences import Sentence
from whence.times import calendar
from whence.times.direction import Leaning, lean
from whence.times.expressions import Base, Context, Fiscal, Reading
from whence.times.grammar import Candidate, Grammar
from whence.times.stamps import Entries
from whence.times.why import why


@dataclass(frozen=True, slots=True)
class Resolved:
    """A Timex with what it was made from, for those who ask."""

    timex: Timex
    candidate: Candidate
    context: Context
    leaning: Leaning | None


_DAYS = ("day", "moment", "clock", "part")
# How many tokens a named quarter goes on governing "the quarter" and "a year earlier": two paragraphs or so.
_QUARTER_REACH = 120
# A report that turns to its year so far leaves the quarter: "For the nine months, net was …, up from … a year earlier".
_LONGER_THAN_A_QUARTER = ("P6M", "P9M", "P1Y", "P26W", "P39W", "P52W")
# How many sentences a day goes on being the one that clock times are of, unless their tense contradicts it.
_SUBJECT_REACH = 3


@dataclass(slots=True)
class _Memory:
    """What the text has said so far."""

    mention: Base | None = None
    clock: Base | None = None
    fiscal: int | None = None
    mention_span: tuple[int, int] | None = None
    mention_block: int = -1
    telling: Base | None = None
    telling_span: tuple[int, int] | None = None
    event: Base | None = None
    subject_day: Base | None = None
    sentences_since: int = 0
    sentence_day: Base | None = None
    sentence: Sentence | None = None
    quarter: Base | None = None
    quarter_reach: int = -1
    year: Base | None = None
    year_reach: int = -1


def resolve(
    article: Article, prose: Prose, candidates: Sequence[Candidate], grammar: Grammar, posted: Entries
) -> Iterator[Resolved]:
    """Read every candidate in turn; ``article.anchor_time`` or a block's own stamp is where deictic ones count from."""
    memory = _Memory()
    quoted = _quoted(prose)
    month_first = _month_first(article, candidates, prose)
    for candidate in candidates:
        tokens = prose.tokens
        start, end = tokens[candidate.first].start, tokens[candidate.last - 1].end
        sentence = prose.sentence_at(start)
        assert sentence is not None
        if sentence is not memory.sentence:
            memory.sentence = sentence
            memory.telling = _dated_telling_after(sentence, candidates, prose, grammar, _now(article, sentence, posted))
            memory.event = memory.telling_span = None
            memory.sentences_since += 1
            if memory.sentences_since > _SUBJECT_REACH:
                memory.subject_day = None
            memory.sentence_day = None
        leaning = lean(prose, candidate.first, candidate.last, grammar.cues)
        if leaning and leaning.cue == grammar.cues.appointment and candidate.expression.kind not in _DAYS:
            leaning = None  # "fixed for Friday" looks ahead, "profit for the third quarter" does not
        now = _now(article, sentence, posted)
        in_quotation = quoted[candidate.first] if candidate.first < len(quoted) else False
        telling = memory.telling or _told_then(memory, candidate, prose, grammar)
        if telling is not None and now is not None and telling.day == now.day:
            telling = None  # said on the day of the story: the story's date tells the reader more
        context = Context(
            now=telling if in_quotation and telling is not None else now,
            mention=memory.mention,
            clock=memory.clock,
            fiscal=memory.fiscal,
            telling=telling,
            event=memory.event,
            subject_day=_fits(memory.subject_day, leaning, now),
            sentence_day=memory.sentence_day,
            year=memory.year if candidate.first < memory.year_reach else None,
            quarter=memory.quarter if candidate.first <= memory.quarter_reach else None,
            direction=leaning.direction if leaning else None,
            month_first=month_first,
        )
        reading = candidate.expression.read(context)
        timex = _timex(article, prose, candidate, reading, leaning, memory, start, end)
        yield Resolved(timex, candidate, context, leaning)
        _remember(memory, reading, candidate, sentence, prose, grammar, now, start, end)


def _remember(
    memory: _Memory, reading: Reading, candidate: Candidate, sentence: Sentence, prose: Prose, grammar: Grammar,
    now: Base | None, start: int, end: int,
) -> None:  # fmt: skip
    if reading.event is not None:
        memory.event = reading.event
    if isinstance(candidate.expression, Fiscal) and reading.value.startswith("FY"):
        memory.fiscal = int(reading.value[2:6]) if candidate.expression.quarter or memory.fiscal else None
    if reading.type == "DURATION" and reading.value in _LONGER_THAN_A_QUARTER:
        memory.quarter_reach = -1
    if reading.period is None:
        return
    clock = datetime.fromisoformat(reading.value) if reading.granularity == "minute" else None
    base = Base(reading.period.begin, "mention", clock, reading.period)
    memory.mention, memory.mention_span = base, (start, end)
    if reading.type == "TIME" and reading.granularity in ("minute", "hour"):
        clock = datetime.fromisoformat(reading.begin or reading.value)
        memory.clock = Base(reading.period.begin, "mention", clock, reading.period)
    if reading.granularity in ("quarter", "half") and (now is None or reading.period.begin <= now.day):
        if memory.quarter is None or reading.period.begin >= memory.quarter.day:
            memory.quarter = base
        memory.quarter_reach = candidate.last + _QUARTER_REACH
    if not reading.relative:
        # A year said in full holds for the dates right behind it: "on Jan. 9, 2009 … on Jan. 16", "in 2021: in April"
        memory.year = base if now is None or base.day.year != now.day.year else None
        memory.year_reach = _year_reach(reading, candidate, sentence, prose)
    if reading.granularity in ("day", "minute", "hour", "part_of_day"):
        day = reading.period.begin
        night = reading.value.endswith(("TNI", "TEV")) or (memory.subject_day is not None and memory.subject_day.night and memory.subject_day.day == day)
        memory.subject_day = Base(day, "mention", None, calendar.day(day), night)
        memory.sentences_since = 0
        memory.sentence_day = memory.subject_day
        if memory.telling is None and _tells(prose, candidate.first, sentence, grammar):
            memory.telling = Base(reading.period.begin, "telling", None, reading.period)
            memory.telling_span = (start, end)


def _year_reach(reading: Reading, candidate: Candidate, sentence: Sentence, prose: Prose) -> int:
    """The token up to which a year said in full governs dates without one: a list behind a colon after a year
    ("three times in 2021: in April …"), the next sentence of the paragraph after a whole date.
    """
    if reading.granularity == "year":
        colon = candidate.last < len(prose.tokens) and prose.tokens[candidate.last].text == ":"
        return sentence.last if colon else -1
    if reading.granularity != "day":
        return -1
    following = prose.sentence_at(prose.tokens[sentence.last].start) if sentence.last < len(prose.tokens) else None
    return following.last if following and following.block is sentence.block else sentence.last


def _fits(subject: Base | None, leaning: Leaning | None, now: Base | None) -> Base | None:
    """The day a sentence is about, unless its tense contradicts it."""
    if subject is None or now is None or leaning is None:
        return subject
    if leaning.direction == "past" and subject.day > now.day:
        return None
    if leaning.direction == "future" and subject.day < now.day:
        return None
    return subject


def _told_then(memory: _Memory, candidate: Candidate, prose: Prose, grammar: Grammar) -> Base | None:
    """"The visit was trailed on Saturday, when she announced …": a saying verb behind the day is dated by it."""
    if memory.subject_day is None or memory.sentence is None or memory.mention_span is None:
        return None
    first = prose.token_at(memory.mention_span[1])
    if first < memory.sentence.first:
        return None
    for index in range(first, candidate.first):
        if "says" in grammar.lexicon.classes(prose.tokens[index]):
            return Base(memory.subject_day.day, "telling", None, memory.subject_day.period)
    return None


def _tells(prose: Prose, first: int, sentence: Sentence, grammar: Grammar) -> bool:
    """True where the mention dates a saying: "announced on Saturday", "told reporters Monday"."""
    classes = grammar.lexicon.classes
    for index in range(first - 1, max(sentence.first, first - 6) - 1, -1):
        if "says" in classes(prose.tokens[index]):
            return True
        if prose.tokens[index].text in ",;:":
            return False
    return False


def _dated_telling_after(
    sentence: Sentence, candidates: Sequence[Candidate], prose: Prose, grammar: Grammar, now: Base | None
) -> Base | None:
    """A quotation is dated by the words behind it too: ""We meet tomorrow," she said on Friday"."""
    if now is None:
        return None
    for candidate in candidates:
        if candidate.first >= sentence.last:
            return None
        if candidate.first < sentence.first or not _tells(prose, candidate.first, sentence, grammar):
            continue
        reading = candidate.expression.read(Context(now=now, direction="past"))
        if reading.period is not None and reading.granularity == "day":
            before = any(prose.tokens[i].text in "”\"»" for i in range(sentence.first, candidate.first))
            if before:
                return Base(reading.period.begin, "telling", None, reading.period)
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


def _quoted(prose: Prose) -> list[bool]:
    """For every token whether it stands inside double quotation marks; a paragraph begins outside."""
    out = [False] * len(prose.tokens)
    inside, block = False, None
    for sentence in prose.sentences:
        if sentence.block is not block:
            inside, block = False, sentence.block
        for index in range(sentence.first, sentence.last):
            mark = prose.tokens[index].text
            if mark in "“«„":
                inside = True
            elif mark in "”»":
                inside = False
            elif mark == '"':
                inside = not inside
            else:
                out[index] = inside
    return out


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


def _timex(
    article: Article, prose: Prose, candidate: Candidate, reading: Reading, leaning: Leaning | None,
    memory: _Memory, start: int, end: int,
) -> Timex:  # fmt: skip
    base = reading.base
    counted_from = None
    if base is not None:
        span = {"mention": memory.mention_span, "telling": memory.telling_span}.get(base.kind) or (None, None)
        value = base.period.value if base.period else base.day.isoformat()
        counted_from = CountedFrom(base.kind, value, *span)  # type: ignore[arg-type]
    said = prose.text[slice(*memory.mention_span)] if memory.mention_span else None
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


