"""Time expressions become claims about when something happens; "no date has been set" is an answer too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from math import isfinite

from whence.claims.context import Clause, Reader
from whence.claims.days import days, readable
from whence.claims.disputes import SOFT, TOLD, Disputes, headline_asks
from whence.claims.done import behind, done, over, past, unplaced, verbless
from whence.claims.leading import LOOSE, Leading
from whence.claims.pointing import of_month, turned
from whence.claims.vocabulary import ClaimWords, EventWords
from whence.model import UNDECIDED, Claim, Timex
from whence.text.sentences import Sentence

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BEFORE = 40
"""Characters before a time in which a word may open or number it."""
_SPACE = 5
"""Characters between a word and the time that it belongs to."""
_NUMBERED = 80
"""Characters before a bare hour in which it may stand that a number follows."""
_LED = 8
"""Characters before a clause in which the word stands that it is told with: "dates the panel to 1652"."""
_EDGE = 90
"""Characters before a time in which it stands that something does not happen before it."""
_ASIDE = 70
"""Characters before a time within which something else may be told of that happened then: "before the crane left at six"."""
_BESIDE, _BELOW = 1, 3
"""Paragraphs between a day and the one beside it that it may be set against; between the headline's and one below it."""
_NOON = 12
_SMALL = 3
"""Letters beyond which a word is taken to mean something."""
_LOWER = re.compile(r"(?<![\w’'-])[a-z]")
_DATELINE = re.compile(r"\)?\s*(?:[–—-]+|:)(?!\w)")
_YEAR = re.compile(r"\b\d{4}\b")
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?$")
ENDING = "end"
"""The sort of event that a time up to which something lasts is of."""
GENERIC = "work"
"""The sort of event whose words ("begins", "takes place") go with any other."""


def date_claims(reader: Reader, leading: Leading, times: Sequence[Timex], disputes: Disputes) -> Iterator[Claim]:
    """Claims of kind ``date``, attribute ``when``: bounds are days since year 1, with fractions for hours.

    "The vote will be held on Friday, the clerk said." gives one, of events ``vote``, with that day's bounds.
    """
    dated = _with_hours(reader, [timex for timex in times if timex.type in ("DATE", "TIME") and timex.begin and timex.until])
    asked = _asked(reader, disputes, dated)
    told = [(timex, _dated(reader, leading, timex, asked)) for timex in dated]
    claims: list[Claim] = []
    last: Timex | None = None
    for index, (timex, claim) in enumerate(told):
        if claim:
            near = claims[-1] if claims else next((later for _, later in told[index + 1 :] if later), None)
            claim = _looking(reader, leading, timex, asked, claim, near)
            if claim.source.kind == "headline" and not _echoed(reader, timex, times):
                claim = replace(claim, scope=(*claim.scope, ("flag", "unechoed")))
        if claim and claims and last is not None and _joined(reader, claims[-1], last, timex):
            first = claims.pop()
            if ("edge", "between") in first.scope:
                claims.append(_stretch(first, claim))
        elif claim:
            claims.append(claim)
        last = timex
    yield from _placed(reader, (*claims, *_undecided(reader, asked)))


def _echoed(reader: Reader, timex: Timex, times: Sequence[Timex]) -> bool:
    """Whether the body has the headline's time too, or one that lies in it or holds it."""
    begin, until = timex.begin or "", timex.until or ""
    return any(other.start >= reader.headline_end and (other.begin or "~") < until and begin < (other.until or "") and other.granularity != "year" for other in times)


def _looking(reader: Reader, leading: Leading, timex: Timex, asked: dict[int, tuple[str, ...]], claim: Claim, near: Claim | None) -> Claim:
    """A claim whose day no verb places, "the clerk put it at Tuesday", looking where the one beside it looks; so does a weekday
    beside which no verb is past, and "the 19th" is of the month of that one.
    """
    if near is None or abs(_block(claim) - _block(near)) > (_BESIDE if near.start > reader.headline_end < claim.start else _BELOW):
        return claim
    nth = of_month(timex, near.value) if reader.words.days.of_no_month.fullmatch(timex.text) else None
    if nth:
        return _dated(reader, leading, nth, asked) or claim
    way, weekday = dict(near.scope).get("direction"), _weekday(reader, timex)
    clause = leading.clause(timex.start, timex.end) if way != dict(claim.scope).get("direction") else None
    if clause is None or not (unplaced(clause, timex) or verbless(clause, timex) or _may_turn(reader, clause, timex, way, weekday=weekday)):
        return claim
    if way == "behind" and timex.type == "DATE" and timex.until and days(timex.until) == _today(reader):
        return replace(claim, scope=tuple((key, "behind" if key == "direction" else value) for key, value in claim.scope))
    other = turned(timex, weekday, way == "ahead")
    if other and not weekday and not _nearer(other, timex, near):
        return claim
    moved = other and _dated(reader, leading, other, asked)
    return moved if moved and dict(moved.scope).get("direction") == way else claim


def _nearer(other: Timex, timex: Timex, near: Claim) -> bool:
    """Whether a day of another year is nearer to the one beside it: what is said of March stays this year's where that speaks of July."""
    bounds = [(days(one.begin), near.bounds[0]) for one in (other, timex)] if near.bounds else []
    gaps = [abs(begin - beside) for begin, beside in bounds if begin is not None and isfinite(beside)]
    return len(gaps) < len((other, timex)) or gaps[0] < gaps[1]


def _weekday(reader: Reader, timex: Timex) -> bool:
    """Whether a time names its day by the week alone: "Thursday", "Thursday night"."""
    return timex.text.lower().split()[0] in reader.words.weekdays and not any(letter.isdigit() for letter in timex.text)


def _may_turn(reader: Reader, clause: Clause, timex: Timex, way: str | None, *, weekday: bool) -> bool:
    """Whether the verbs of a clause leave room for its day being read the other ``way``: ahead, a weekday beside which none is past;
    back, any day beside a past one, "nobody came before June 3", and not "it was to open on June 3".
    """
    before = clause.start, timex.start
    if way == "ahead":
        return weekday and not past(clause, timex) or reader.prose.search(reader.words.figures.ahead, *before) is not None
    return behind(clause, timex) and not reader.prose.search(reader.words.figures.ahead, *before) and not reader.prose.search(reader.words.days.set_for, *before)


def _block(claim: Claim) -> int:
    return int(dict(claim.scope).get("block", 0))


def _placed(reader: Reader, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Claims with the number of their sentence in its scope, and whether it tells no other time."""
    sentences = [reader.prose.sentence_at(claim.start) for claim in claims]
    held = Counter(sentence.start for sentence in sentences if sentence)
    for claim, sentence in zip(claims, sentences, strict=True):
        number = (("sentence", str(reader.order[sentence.start])),) if sentence else ()
        alone = (("alone", "yes"),) if sentence and held[sentence.start] == 1 else ()
        yield replace(claim, scope=(*claim.scope, *number, *alone))


def _with_hours(reader: Reader, dated: list[Timex]) -> list[Timex]:
    """The times of an article that tells the clock, with its hours that are told without one: "it was playing at eight" is
    of the day on which the clock was told last.
    """
    clocks = [timex for timex in dated if _CLOCK.search(timex.value)]
    if not clocks:
        return dated
    words, found = reader.words, []
    for match in reader.finditer(words.bare_hour):
        start, end = match.span("hour")
        if any(timex.start < end and start < timex.end for timex in dated) or reader.prose.search(words.figures.number_of, max(0, start - _NUMBERED), start):
            continue  # "put the number of robbers at three"
        last = next((timex for timex in reversed(clocks) if timex.start < start), clocks[0])
        half = 12 if int(last.value[11:13]) >= _NOON else 0
        day, hour = date.fromisoformat(last.value[:10]), words.hours[match["hour"].lower()] % 12 + half
        begin = datetime(day.year, day.month, day.day, hour)
        found.append(Timex(start, end, match["hour"], "TIME", f"{begin:%Y-%m-%dT%H:%M}", begin.isoformat(), (begin + timedelta(minutes=1)).isoformat()))
    return sorted((*dated, *found), key=lambda timex: timex.start)


def _today(reader: Reader) -> float:
    """The day after the story's."""
    published = reader.article.anchor_time or reader.article.published
    return published.date.toordinal() + 1 if published else float("inf")


def _edge(reader: Reader, clause: Clause, timex: Timex) -> str:
    """How a time bounds what is told: "by" it something has happened, "from" it on and not before, "until" it."""
    words, text, search = reader.words, reader.prose.text, reader.prose.search
    first = max(clause.start, timex.start - _EDGE)
    if words.never_before.search(text, first, timex.start) or words.days.and_later.match(text, timex.end):
        return "from"
    if search(words.until, first, timex.start):
        return "until"
    if search(words.between, first, timex.start) and words.days.connects.match(text, timex.end):
        return "between"
    if search(words.onwards, first, timex.start):
        return "since"
    return "by" if search(words.bounded, first, timex.start) or words.days.and_sooner.match(text, timex.end) else ""


def _bounds(begin: float, until: float, edge: str) -> tuple[float, float]:
    """"by Friday" is any day up to it; "not before Friday" it and any later one."""
    return (float("-inf"), until) if edge == "by" else (begin, float("inf")) if edge == "from" else (begin, until)


def _joined(reader: Reader, claim: Claim, last: Timex, timex: Timex) -> bool:
    """"on Monday and Tuesday", "from May 3 to May 5": a stretch that begins with the time of a claim, not two answers."""
    between = reader.prose.text[last.end : timex.start]
    if not claim.start <= last.start < claim.end:
        return False
    return reader.words.joined.match(between) is not None or ("edge", "between") in claim.scope and reader.words.days.second.fullmatch(between) is not None


def _stretch(first: Claim, second: Claim) -> Claim:
    """"Between May 3 and May 5": one answer, as wide as the two."""
    if first.bounds is None or second.bounds is None or second.bounds[1] <= first.bounds[0]:
        return first
    bounds = (first.bounds[0], second.bounds[1])
    scope = tuple((key, value) for key, value in first.scope if key not in ("size", "clock", "edge")) + (("size", _size(*bounds)),)
    return replace(first, end=max(first.end, second.end), text=first.text + second.text[len(first.text) :] if second.start == first.start else first.text,
                   value=f"{first.value}/{second.value}", display=f"{first.display} – {second.display}", bounds=bounds, scope=scope)  # fmt: skip


def _asked(reader: Reader, disputes: Disputes, dated: Sequence[Timex]) -> dict[int, tuple[str, ...]]:
    """What the article says of the days in each paragraph, by number: that they are disputed, or that a voice rebuts another."""
    found: dict[int, tuple[str, ...]] = {block: ("rebut",) for block, how in disputes.rebuts.items() if how != SOFT}
    words, prose = reader.words.disputes, reader.prose
    numbers = {block.start: number for number, block in enumerate(prose.blocks)}
    told = ("told",) if disputes.kinds.get("date") == TOLD or headline_asks(reader, "date") else ()
    for sentence in prose.sentences_begun(words.differ):
        if sentence.endless or sentence.start not in prose.matched(words.differ):
            continue
        number = numbers[sentence.block.start]
        if prose.search(words.what["date"], sentence.start, sentence.end):
            for block in (number, number + 1):
                found[block] = (*found.get(block, ()), "asked")
        elif sentence.start == sentence.block.start and not reader.speaking(sentence) and prose.search(reader.words.of_times, sentence.start, sentence.end) and not any(sentence.start <= timex.start < sentence.end for timex in dated):
            found[number] = (*found.get(number, ()), "asked")  # "Nor does his account tally with hers."
    return {number: (*found.get(number, ()), *told) for number in numbers.values()} if told else found


def _nobodys(reader: Reader, leading: Leading, sentence: Sentence, asked: dict[int, tuple[str, ...]]) -> bool:
    """Whether only the article can have told a time in a sentence, and is not asked: so it is for most."""
    if sentence.start < reader.headline_end or reader.speaking(sentence) or leading.telling(sentence):
        return False
    return sentence.start > reader.lede_end or reader.number(sentence.block) not in asked


def _voice(reader: Reader, leading: Leading, timex: Timex, asked: dict[int, tuple[str, ...]]) -> Clause | None:
    """The clause of a time and who says it; None where the article tells when somebody spoke, and where nobody in particular
    tells of a day that is not disputed.
    """
    clause = leading.clause(timex.start, timex.end)
    if clause is None or clause.source.kind == "headline":
        return clause
    spoken = reader.speaking(clause.sentence)
    if any(said.start <= timex.start and timex.end <= said.end for said in spoken):
        return clause
    if clause.source.kind == "article" or spoken:
        return clause if timex.start <= reader.lede_end and clause.block in asked else None
    return clause if clause.source.role != LOOSE or clause.block in asked else None


def _dated(reader: Reader, leading: Leading, timex: Timex, asked: dict[int, tuple[str, ...]]) -> Claim | None:
    words, prose, text = reader.words, reader.prose, reader.prose.text
    sentence = prose.sentence_at(timex.start)
    if sentence is None or _nobodys(reader, leading, sentence, asked) or _is_dateline(text, sentence.block.start, timex):
        return None
    begin, until = days(timex.begin), days(timex.until)
    if timex.value.endswith("TNI") and begin is not None and timex.text.lower().split()[0] in words.articles:
        begin -= 1  # "the night" has two days, and which is meant is anybody's guess
    if timex.mod == "END" and begin is not None and until is not None:
        begin = until - (until - begin) / 3
    before = max(sentence.start, timex.start - _BEFORE), timex.start
    if begin is None or until is None or prose.search(words.open_before, *before) or prose.search(words.ordinal_before, *before) or _of_the_telling(reader, timex, *before):
        return None
    if words.days.offset.search(timex.text) and (words.then_dated.match(text, timex.end) or words.days.relation.search(timex.text)):
        return None  # "a week later, on July 1": the date says it; "five days after a jailbreak" says how far
    clause = _voice(reader, leading, timex, asked)
    if clause is None or clause.changed or prose.search(words.given_on, max(sentence.start, timex.start - _EDGE), timex.start):
        return None
    deed = done(clause, timex)
    if clause.source.kind == "article" and words.syntax.tells(deed):
        return None  # "On Tuesday it said"
    edge = _edge(reader, clause, timex)
    if edge == "by" and (text.startswith(words.naming.owning, timex.end) or prose.search(words.obliges, clause.start, timex.start)):
        return None  # "before Friday's match" is of the match; "to sign by Friday" is what is asked
    if edge == "since" and _CLOCK.search(timex.value) and until <= _today(reader):
        return None
    published = reader.article.anchor_time or reader.article.published
    ahead = published is None or until > published.date.toordinal() + 1 or (until > published.date.toordinal() and timex.type == "DATE")
    if ahead and published is not None and begin <= published.date.toordinal() and _size(begin, until) != "day" and over(clause, timex):
        ahead = False  # "failed to cut in November", told in November
    if ahead and _size(begin, until) != "day" and words.days.bare.fullmatch(text, clause.start, timex.start) and past(clause, timex):
        back = turned(timex, _weekday(reader, timex), ahead=False)  # "In June it was true", told in December
        return _dated(reader, leading, back, asked) if back and (days(back.until) or ahead) <= _today(reader) else None
    if _supposed(reader, clause, timex, edge, ahead=ahead) or prose.search(words.undecided_date, clause.start, clause.end):
        return None
    events = _events_in(reader, clause)
    if edge == "until":
        events = [*((event, "", timex.start, "") for event in words.events if event.name == ENDING), *(item for item in events if item[0].name == ENDING)]
    nearest = min((item for item in events if item[0].name != GENERIC), key=lambda item: abs(item[2] - timex.start), default=None)
    named = min((item for item in events if item[1]), key=lambda item: abs(item[2] - timex.start), default=nearest)
    told_of = {GENERIC, *(item[0].name for item in (nearest, named) if item)}
    events = [item for item in events if item[0].name in told_of]
    nearest = named or nearest  # "the trial opens": it is asked when the trial is
    fields = reader.common(clause)
    fields["scope"] += (
        ("at", str(timex.start)),
        ("direction", "ahead" if ahead else "behind"),
        ("size", _size(begin, until)),
        *((("year", "said"),) if _YEAR.search(timex.text) or _size(begin, until) == "year" else ()),
        *_clock(timex, words),
        *((("clock", "alone"),) if not _names_day(timex, words) else ()),
        *((("edge", edge),) if edge else ()),
        *(("event", name) for name in sorted({event.name for event, *_ in events})),
        *(("lasting", "yes") for event, *_ in events if event.lasting),
        *(("stem", stem) for stem in sorted(_stems(clause, words, timex))),
        ("noun", named[1] if named else ""),
        *(("subject", word) for word in _subject(words, clause)),
        ("deed", deed),
        *(("flag", flag) for flag in (*_flags(reader, clause, timex, edge), *asked.get(clause.block, ()))),
        *((("flag", "it"),) if _of_it(reader, clause, timex) else ()),
        *((("flag", "aside"),) if prose.search(words.days.aside, max(clause.start, timex.start - _ASIDE), timex.start) else ()),
        *((("flag", "today"),) if timex.text.lower() in words.todays else ()),
    )
    question = _question(nearest[0], nearest[1] or nearest[3], ahead, words) if nearest else words.disputes.questions["date ahead" if ahead else "date"]
    end = max(timex.end, nearest[2] if nearest and nearest[2] <= timex.end + 30 else timex.end)
    return Claim(
        clause.start, end, text[clause.start : end], kind="date", event=nearest[0].name if nearest else "", attribute="when", value=timex.value,
        display=readable(timex, words), bounds=_bounds(begin, until, edge), question=question, reason=words.date_reason, **fields,
    )  # fmt: skip


def _of_it(reader: Reader, clause: Clause, timex: Timex) -> bool:
    """Whether a clause tells the time of what was spoken of: by "it was in May", also behind what it concludes from, "I was nine, so it was
    1968", or because it is nothing but a time: "Six o'clock."
    """
    words, text = reader.words, reader.prose.text
    if words.days.bare.fullmatch(text, clause.start, timex.start) and words.days.alone.match(text, timex.end) and not clause.superseded:
        return True
    led = [match.end() for match in words.days.concludes.finditer(text, clause.start, timex.start)]
    return any(words.of_it.fullmatch(text, start, timex.start) for start in (clause.start, *led[-1:]))


def _of_the_telling(reader: Reader, timex: Timex, start: int, end: int) -> bool:
    """Whether a time is when something was told: "said on Tuesday", "announced May 5"; "the poster said 7.30" gives an answer."""
    said = reader.prose.search(reader.words.told_on, start, end)
    return said is not None and not (timex.text[0].isdigit() and said["on"].isspace())


def _supposed(reader: Reader, clause: Clause, timex: Timex, edge: str, *, ahead: bool) -> bool:
    """Whether a clause is an if, a plan, a wish; "until May 24" and "until the doors are locked on May 24" tell the day all the same."""
    days = reader.words.days
    settled = days.settled_ahead if ahead else days.settled
    if edge == "from":
        settled |= days.possible  # "nothing can run before the 20th"
    comma = clause.prose.text.find(", ", timex.end, clause.end)
    found = reader.prose.finditer(reader.words.hypothetical, clause.start, comma if comma >= 0 else clause.end)
    hedged = reader.words.conditions if ahead else frozenset()  # "on November 3 if the weather is kind" names the day
    return any(not (match[0].lower() in hedged and match.start() >= timex.end) and match[0].lower() not in settled or match[0].lower() == days.up_to and not ahead and not 0 <= timex.start - match.end() < _SPACE for match in found)


def _is_dateline(text: str, start: int, timex: Timex) -> bool:
    """"BISHKEK, Oct 17 —", "OSBY, Norland, Oct 17 —": where and when a story was written; no word of it begins small."""
    return timex.start - start < _BEFORE and not _LOWER.search(text, start, timex.start) and timex.start > start and _DATELINE.match(text, timex.end) is not None


def _size(begin: float, until: float) -> str:
    """How wide an answer is: a day and what is less, a week, a month, a season, a year and more."""
    length = until - begin
    return "day" if length < 2 else "week" if length <= 10 else "month" if length <= 31 else "season" if length <= 300 else "year"


def _clock(timex: Timex, words: ClaimWords) -> Iterator[tuple[str, str]]:
    """Minutes since midnight; since noon or midnight where the words leave that open."""
    match = _CLOCK.search(timex.value)
    if match:
        yield "clock", str(int(match[1]) * 60 + int(match[2] or 0))
        if not match[2]:
            yield "clock", "about"
        if not words.days.sure_clock.search(timex.text):
            yield "clock", "half"


def _names_day(timex: Timex, words: ClaimWords) -> bool:
    """Whether a clock time says on what day, or a time is no clock time."""
    parts = {part.strip(".,").casefold() for part in timex.text.split()}
    return not _CLOCK.search(timex.value) or bool(parts & (words.weekdays.keys() | words.months.keys() | words.days.relative))


def _flags(reader: Reader, clause: Clause, timex: Timex, edge: str) -> Iterator[str]:
    figures, prose, sentence = reader.words.figures, reader.prose, clause.sentence
    for name, pattern in (("contrast", figures.contrast), ("gives", reader.words.gives_date)):
        if prose.search(pattern, sentence.start, sentence.end):
            yield name
    if any(not timex.start <= other.start() < timex.end for other in prose.finditer(reader.words.other_event, clause.start, clause.end)):
        yield "other"
    if prose.search(reader.words.ending, clause.start, clause.end):
        yield "ending"
    if prose.search(reader.words.days.beginning, clause.start, clause.end):
        yield "beginning"
    if reader.words.days.something.match(prose.text, clause.start, clause.end):
        yield "new"
    if prose.search(reader.words.days.amount, clause.start, clause.end) or edge == "by" and _counted_by(reader, timex, clause.end):
        yield "amount"
    if prose.search(figures.personal, clause.start, clause.end):
        yield "personal"
    if prose.search(reader.words.days.origin, max(sentence.start, clause.start - _LED), clause.end):
        yield "origin"
    if any(match[0].lower() in reader.words.conditions for match in prose.finditer(reader.words.hypothetical, max(clause.start, timex.end), clause.end)):
        yield "hedged"


def _counted_by(reader: Reader, timex: Timex, end: int) -> bool:
    """Whether something is counted behind a time by which it was: "by Sunday night 214 cases had been recorded"."""
    words = reader.words.figures
    return any(match["digits"] and not match["unit"] and words.next_word.match(match.string, match.end()) for match in reader.prose.finditer(words.number, timex.end, end))


def _stems(clause: Clause, words: ClaimWords, timex: Timex) -> set[str]:
    """What a clause speaks of: its longer words, cut to the stem that their forms share."""
    text, figures = clause.prose.text, words.figures
    found = {match[0].lower() for match in _WORD.finditer(text, clause.start, clause.end) if not timex.start <= match.start() < timex.end}
    empty = (figures.empty, words.stop, words.months, words.weekdays)
    known = {words.deeds.get(word, word) for word in found if len(word) > _SMALL and not any(word in some for some in empty)}
    return {word[:5] for word in known if word[:5] not in words.empty_stems}


def _subject(words: ClaimWords, clause: Clause) -> frozenset[str]:
    """The stems of what a clause is about, as far as its words before the verb say so."""
    text = clause.prose.text
    verb = words.figures.verb.search(text, clause.start, min(clause.end, clause.start + 80))
    if not verb:
        return frozenset()
    found = (match[0].lower() for match in _WORD.finditer(text, clause.start, verb.start()))
    return frozenset(word[:5] for word in found if len(word) > _SMALL and word not in words.figures.empty)


def _events_in(reader: Reader, clause: Clause) -> list[tuple[EventWords, str, int, str]]:
    """The sorts of event that a clause speaks of, each with the noun that names it, where its mention ends, and what it is called where only a verb tells of it."""
    found: list[tuple[EventWords, str, int, str]] = []
    for event in reader.possible(reader.words.events):
        for match in reader.prose.finditer(event.pattern, clause.start, clause.end):
            if match[0].casefold() not in reader.words.months:  # "3 March" is no march
                found.append((event, (match["noun"] or "").lower(), match.end(), next((noun for verb, noun in event.called if match[0].lower().startswith(verb)), "")))
    return found


def _undecided(reader: Reader, asked: dict[int, tuple[str, ...]]) -> Iterator[Claim]:
    words, text = reader.words, reader.prose.text
    for match in reader.finditer(words.undecided_date):
        clause = reader.clause(match.start(), match.end())
        if clause is None or clause.source.kind == "headline" or clause.superseded:
            continue
        events = _events_in(reader, clause)
        named = next((item for item in events if item[0].name != GENERIC), None)
        fields = reader.common(clause)
        fields["scope"] += (
            ("direction", "ahead"),
            *(("event", name) for name in sorted({event.name for event, *_ in events})),
            *(("stem", stem) for stem in sorted(_stems(clause, words, _NO_TIME))),
            *(("flag", flag) for flag in (*_flags(reader, clause, _NO_TIME, ""), *asked.get(clause.block, ()))),
        )
        end = _trimmed(text, clause.start, max(match.end(), min(clause.end, match.end() + 60)))
        yield Claim(
            clause.start, end, text[clause.start : end], kind="date", event=named[0].name if named else "", attribute="when", value=UNDECIDED,
            display=words.undecided_text, question=_question(named[0], named[1] or named[3], True, words) if named else "", reason=words.undecided_reason, **fields,
        )  # fmt: skip


_NO_TIME = Timex(-1, -1, "", "DATE", "")


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .,;":
        end -= 1
    return end


def _question(event: EventWords, noun: str, ahead: bool, words: ClaimWords) -> str:
    noun = noun or event.noun
    template = event.ahead if ahead else event.behind
    was = words.days.was[noun.endswith(words.figures.plural)]
    return template.format(noun=noun, was=was)
