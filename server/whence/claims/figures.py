"""Figures become claims of attribute ``figure``: every number that a voice gives, with what it measures or counts and all
that its words say of it. No list of questions is behind them; which of them answer one question is for the comparing.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from whence.claims.context import Clause, Reader
from whence.claims.days import days
from whence.claims.disputes import SOFT, TOLD, Disputes, headline_asks
from whence.claims.leading import ARTICLE, LOOSE, Leading
from whence.claims.measured import counted, measure, stands_alone, value
from whence.claims.numbers import asked_for, bounds_of, hair, is_age, shown
from whence.claims.vocabulary import FigureWords
from whence.model import Claim, Timex

FIGURE = "figure"
_COUNTED = frozenset({"person", "animal", "vehicle"})
"""What nouns name that one report counts by one noun, and one by another."""
_BODIES = frozenset({"organisation", "group"})
"""Kinds of those of whom "he" is not said."""
_PLACE = "place"
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_WORD_BEFORE = re.compile(r"[^\W\d_][\w’'-]*(?= $)")
_POINTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_TWOFOLD = frozenset({"span", "weight", "length"})
_SMALL = 3
"""Letters beyond which a word is taken to mean something."""
_BEFORE = 30
"""Characters before a number in which it stands what it is a number of, or a part of."""
_BEHIND = 15
"""Characters behind a number in which an if still speaks of it."""
_PARTNERS = 60
"""Figures behind one among which a partner is looked for."""
_REACH = 4
"""Paragraphs within which figures are compared."""
_OPENING = 8
"""Characters in which a clause opens: "And if the vote passes, …"."""
_NEAR = 80
"""Characters around a number whose words tell what it is of."""
_NAMED = 80
"""Characters before a number among which it may be said what it counts: "the number of injured to 30"."""
_LED = 10
"""Characters before a clause in which the words that lead to it, "the firm expects", still speak of it."""
_OLD = 45
"""Days before the story's date from which on a time is another time."""
_FRAME = 8
"""Characters from the start of a clause within which a time is the frame of all that it says: "In 2011, …"."""


class _Figure(NamedTuple):
    """A number where it stands: what it measures ("money", "length", "count" …), the factor to its smallest unit, the unit
    as written, the noun that it counts, who gives it."""

    match: re.Match
    clause: Clause
    value: tuple[float, float]
    dimension: str
    factor: float
    unit: str
    noun: str
    end: int

    @property
    def told(self) -> bool:
        return self.clause.source.kind != "article"


def figure_claims(reader: Reader, leading: Leading, times: Sequence[Timex], disputes: Disputes) -> Iterator[Claim]:
    """Claims of kind ``quantity``, event = what is measured, bounds in the smallest unit of it. A figure that only the article
    gives comes with no words: it may support a headline or make up a sum.

    "The union says 900 walked out." gives one of event ``count`` and noun "", from the union.
    """
    found = list(_figures(reader, leading, times))
    asked = _asked(reader, disputes)
    announced = (("flag", "told"),) if disputes.kinds.get("quantity") == TOLD or headline_asks(reader, "quantity") else ()
    told = [figure for figure in found if figure.told and (figure.clause.source.role != LOOSE or announced or _set_beside(reader, figure, asked))]
    paired = _paired(told)
    if not paired:
        return
    published = reader.article.anchor_time or reader.article.published
    today = float(published.date.toordinal()) if published else float("inf")
    held = Counter(figure.clause.sentence.start for figure in found)
    for figure in found:
        if figure.match.start() in paired and _asserted(reader, figure):
            words = _scope(reader, figure, times, today)
            flag, start = asked.get(figure.clause.block), figure.clause.sentence.start
            alone = (("alone", str(reader.order[start])),) if held[start] == 1 else ()
            yield _claim(reader, figure, (*words, *announced, *((("flag", flag),) if flag else ()), *alone))
        else:
            yield _supporting(figure)


def _set_beside(reader: Reader, figure: _Figure, asked: dict[int, str]) -> bool:
    """Whether the article sets a figure that nobody in particular gives beside another."""
    clause = figure.clause
    return clause.block in asked or clause.sentence.start in reader.prose.matched(reader.words.figures.same)


def _paired(told: Sequence[_Figure]) -> set[int]:
    """Where the figures stand that another voice's, of the same measure or none, stands near."""
    found: set[int] = set()
    for index, one in enumerate(told):
        for later in range(index + 1, min(len(told), index + 1 + _PARTNERS)):
            other = told[later]
            if other.clause.block - one.clause.block > _REACH and one.clause.source.kind != "headline":
                break
            if one.clause.source != other.clause.source and (one.dimension == other.dimension or other.dimension == "count" and not other.noun):
                found |= {one.match.start(), other.match.start()}
    return found


def _figures(reader: Reader, leading: Leading, times: Sequence[Timex]) -> Iterator[_Figure]:
    words, text = reader.words.figures, reader.prose.text
    clocked = any(timex.type == "TIME" for timex in times)
    dated = [timex for timex in times if timex.type != "DURATION" and timex.value[:1] != "P"]
    ends = [timex.end for timex in dated]
    last_end = -1
    for sentence in reader.prose.sentences_begun(words.number):
        if sentence.endless:
            continue
        measured: _Figure | None = None
        for match in reader.prose.finditer(words.number, sentence.start, sentence.end):
            index = bisect_right(ends, match.start())
            if index < len(dated) and dated[index].start < match.end() or clocked and _hour(reader, match):
                continue
            figure = _figure(reader, leading, match, sentence.end)
            if figure is None:
                continue
            if figure.dimension in _TWOFOLD:
                joined = last_end >= 0 and words.joined.fullmatch(text[last_end : match.start()])
                last_end = match.end()
                if joined:
                    continue  # "two hours and ten minutes", "24lb 6oz": the greater stands for both
            if figure.dimension != "count":
                measured = figure
            elif measured and not figure.noun and reader.prose.search(words.goes_on, max(measured.end, match.start() - _BEFORE), match.start()):
                # "71 decibels at the gate and 48 at the school"
                figure = figure._replace(dimension=measured.dimension, factor=measured.factor, unit=measured.unit)
            yield figure


def _hour(reader: Reader, match: re.Match) -> bool:
    """"The band stopped at eight", "after 6.50": an hour, in a story that tells the clock."""
    text, start = match.string, match.start()
    before = _WORD_BEFORE.search(text, max(0, start - _BEFORE), start)
    if not before or before[0].lower() not in reader.words.at_hours or reader.prose.search(reader.words.figures.counts, max(0, start - _NEAR), start):
        return False
    return _POINTED.fullmatch(match[0]) is not None or reader.words.bare_hour.match(text, before.start()) is not None


def _figure(reader: Reader, leading: Leading, match: re.Match, limit: int) -> _Figure | None:
    words, text = reader.words.figures, match.string
    start, end = match.span()
    if is_age(text, match) or words.no_figure.match(text, end):
        return None
    before = text[max(text.rfind("\n", 0, start) + 1, start - _BEFORE) : start].lower()
    last = before.split()[-1].strip(".(“\"‘'") if before.strip() else ""
    if last in words.named or last == words.of and words.ranks.search(before):
        return None
    if text[max(0, start - 1) : start] in ("(", "[") and text[end : end + 1] in (")", "]", ","):
        return None  # a note's number
    if (last in words.of_which_words or f" {words.of} " in before) and words.of_which.search(text, max(0, start - _BEFORE), start):
        return None  # the whole of "ten of the 18", the end of "4 to 11"
    dimension, factor, unit = measure(words, match)
    if dimension == "length" and words.distance.match(text, end):
        return None  # a place
    noun, noun_end = counted(words, match, limit) if dimension == "count" else ("", end)
    if noun in words.units:  # "nine shooting days"
        (dimension, factor), unit, noun = words.units[noun], noun, ""
    if dimension == "count" and not noun and (told := reader.prose.search(words.number_of, max(0, start - _NAMED), start)):
        noun = told["noun"] if told["noun"] in words.families or reader.words.sorts(told["noun"]) & _COUNTED else ""
    if dimension == "count" and not noun and not stands_alone(reader, match):
        return None
    clause = leading.clause(start, end)
    if clause is None:
        return None
    if dimension == "count" and not noun and match["scale"] and words.priced.search(text, max(clause.start, start - _NEAR), start):
        dimension = "money"  # "the price was 15 million"
    if dimension == "count" and words.of_more.match(text, end) and not words.added.match(text, end) and not (noun and words.of_own.match(text, end)):
        noun, noun_end = "", end
    elif dimension != "share" and words.of_more.match(text, end) and not words.of_own.match(text, end) or words.added.match(text, end):
        clause = clause._replace(source=ARTICLE)
    return _Figure(match, clause, value(words, match), dimension, factor, unit, noun, min(clause.end, max(end, noun_end)))


def _asserted(reader: Reader, figure: _Figure) -> bool:
    """Whether a number is told as so: no if stands by it or opens its clause, and nothing says that it was changed."""
    clause = figure.clause
    if clause.superseded and not _only_dated(reader, clause) or clause.holds(reader.words.figures.general):
        return False
    text = figure.match.string
    if _only_would(reader, figure):
        return False
    start = max(text.rfind(mark, clause.start, figure.match.start()) for mark in (",", ";"))
    last = min(clause.end, figure.end + _BEHIND)
    end = min((at for at in (text.find(mark, figure.end, last) for mark in (",", ";")) if at >= 0), default=last)
    prose, supposes = reader.prose, reader.words.hypothetical
    supposed = prose.search(supposes, max(start, clause.start), end)
    if supposed and supposed[0].lower() == "once" and supposed.start() > figure.match.start():
        supposed = None  # "£11 worse off once it is paid"
    if supposed and not prose.search(reader.words.figures.amazed, clause.start, supposed.start()):
        return False
    opens = text.find(",", clause.start, figure.match.start())
    first = prose.search(supposes, clause.start, opens) if opens > 0 else None
    return first is None or first.start() > clause.start + _OPENING


def _only_dated(reader: Reader, clause: Clause) -> bool:
    """Whether nothing but its time, "last year", makes a sentence look like one of an earlier state."""
    found = reader.prose.finditer(reader.words.superseded, clause.sentence.start, clause.sentence.end)
    return all(reader.words.figures.then.fullmatch(match[0]) for match in found)


def _only_would(reader: Reader, figure: _Figure) -> bool:
    """Whether somebody's very words put a number in the conditional; told by others, "it would be 80" is what is to be."""
    clause, start = figure.clause, figure.match.start()
    if not any(item.kind == "direct" and item.start <= start < item.end for item in reader.speaking(clause.sentence)):
        return False
    return reader.prose.search(reader.words.figures.conditional, max(clause.start, start - _BEFORE), start) is not None


def _supporting(figure: _Figure) -> Claim:
    """A figure that nobody answers for."""
    clause = figure.clause
    unit = figure.unit if figure.dimension == "money" else ""
    low, high = (value * figure.factor for value in figure.value)
    return Claim(
        clause.start, figure.end, "", kind="quantity", event=figure.dimension, attribute=FIGURE, value=shown(figure.value[0], figure.unit),
        display="", bounds=(low, high + hair(high)), source=ARTICLE, scope=(("block", str(clause.block)), ("unit", unit)),
    )  # fmt: skip


def _claim(reader: Reader, figure: _Figure, scope: tuple[tuple[str, str], ...]) -> Claim:
    match, clause, text = figure.match, figure.clause, figure.match.string
    low, high = figure.value
    if low == high:
        low, high = bounds_of(reader, match, low, clause)
    fields = reader.common(clause)
    fields["scope"] += scope
    return Claim(
        clause.start, figure.end, text[clause.start : figure.end], kind="quantity", event=figure.dimension, attribute=FIGURE,
        value=shown(figure.value[0], figure.unit), display=text[match.start() : figure.end].strip(),
        bounds=(low * figure.factor, high * figure.factor),
        question=asked_for(reader, clause, match, figure.dimension, text[match.end() : figure.end].split()), reason=reader.words.count_reason, **fields,
    )  # fmt: skip


def _scope(reader: Reader, figure: _Figure, times: Sequence[Timex], today: float) -> Iterator[tuple[str, str]]:
    """What the words around a figure say of it."""
    words, match, clause = reader.words.figures, figure.match, figure.clause
    text, (start, end) = match.string, match.span()
    yield "at", str(start)
    yield "said", f"{figure.value[0]:g}"
    yield "unit", figure.unit if figure.dimension == "money" else ""
    yield "noun", stem(words, figure.noun) if figure.noun else ""
    for family in sorted(words.families.get(figure.noun, frozenset()) | (reader.words.sorts(figure.noun) & _COUNTED)):
        yield "family", family
    opposed = _opposed(words, figure)
    for axis, place in sorted(opposed.items()):
        yield "apart", f"{axis}:{place}"
    if words.state_axis in opposed and figure.dimension == "count":
        yield "flag", "state"
    seen: set[str] = set()
    for found in _WORD.finditer(text, max(clause.start, start - _NEAR), min(clause.end, end + _NEAR)):
        word = found[0].lower()
        if word in seen or start <= found.start() < end:
            continue
        seen.add(word)
        if len(word) > _SMALL and word not in words.empty and word not in words.numbers and word not in words.scales:
            yield "stem", stem(words, word)
    if figure.dimension != "count":
        verb = words.verb.search(text, clause.start, min(clause.end, clause.start + _NEAR))
        for found in _WORD.finditer(text, clause.start, verb.start() if verb else clause.start):
            word = found[0].lower()
            if len(word) < _SMALL or word in words.empty:
                continue
            if len(word) > _SMALL:
                yield "subject", stem(words, word)
            if word not in words.alike and word not in reader.words.stop and word not in reader.words.pronouns:
                yield "thing", stem(words, word)
    more = words.of_more.match(text, end) if not _all_of_them(words, figure) else None
    if more and more["whole"]:
        yield "whole", more["whole"].replace(",", "")
    elif more and figure.dimension != "share" and not (figure.noun and words.of_own.match(text, end)):
        yield "flag", "part"
    rate = words.rate.match(text, figure.end)
    if rate:
        yield "rate", rate[0].split()[-1].lower()
    elif every := reader.prose.search(words.every, max(clause.start, start - _NEAR), min(clause.end, end + _NEAR)):
        yield "rate", every[0].lower()[:4]
    for flag in _flags(reader, figure):
        yield "flag", flag
    for place in reader.prose.finditer(words.spot, clause.sentence.start, clause.sentence.end):
        if _PLACE in reader.words.sorts(place["noun"]):
            yield "spot", stem(words, place["noun"])
    yield from _when(clause, times, today)


def _opposed(words: FigureWords, figure: _Figure) -> dict[int, int]:
    """On each axis of what cannot be meant by one and the other, the side that the words of a figure are on: its noun's own, else
    that of the nearest word between the same commas: "killed 19 and injured 83".
    """
    text, (start, end), clause = figure.match.string, figure.match.span(), figure.clause
    first = max(clause.start, start - _NEAR, *(text.rfind(mark, clause.start, start) + 1 for mark in (", ", "; ")))
    last = min((at for at in (text.find(mark, end, clause.end) for mark in (", ", "; ")) if at >= 0), default=clause.end)
    found: dict[int, int] = {}
    near = sorted(_WORD.finditer(text, first, min(last, end + _NEAR)), key=lambda word: max(start - word.end(), word.start() - end))
    for word in (figure.noun, *(word[0].lower() for word in near)):
        for axis, place in words.apart.get(word, ()):
            found.setdefault(axis, place)
    return found


def _flags(reader: Reader, figure: _Figure) -> Iterator[str]:
    words, match, clause, prose = reader.words.figures, figure.match, figure.clause, reader.prose
    text, (start, end) = match.string, match.span()
    before = text[max(clause.start, start - 40) : start]
    if before.lower().endswith(f"{words.all_of} "):
        yield "all"
    if words.subject_of.match(text, figure.end):
        yield "subject"
    if words.part.search(before) or words.of_sort.match(text, end) or words.of_whole.match(text, figure.end) and not _all_of_them(words, figure):
        yield "part"
    sentence = clause.sentence
    led = max(sentence.start, clause.start - _LED)
    led = max(led, text.rfind(";", led, clause.start) + 1)
    for name, pattern, first, last in (
        ("forecast", words.forecast, led, clause.end),
        ("ahead", words.ahead, led, clause.end),
        ("polled", words.polled, led, clause.end),
        ("past", words.past, led, clause.end),
        ("contrast", words.contrast, sentence.start, sentence.end),
        ("counts", words.counts, sentence.start, sentence.end),
        ("same", words.same, clause.start, clause.end),
        ("later", words.later, sentence.start, clause.end),
        ("grown", words.grown, clause.start, clause.end),
        ("where", words.where, led, clause.end),
        ("personal", words.personal, clause.start, clause.end),
    ):
        if prose.search(pattern, first, last):
            yield name
    if (year := prose.search(reader.words.frames.year, sentence.start, sentence.end)) and year[0] in clause.source.name and not _of_the_year(reader, year[0]):
        yield "past"  # "the register of 1961"
    if clause.source.kind not in _BODIES and (words.own_subject.match(text, clause.start) or clause.source.name and text.startswith(clause.source.name, clause.start)):
        yield "personal"  # "Ana Ruiz lost 40 cows, she said"
    if words.of_it.fullmatch(text, clause.start, start):
        yield "it"
    if figure.noun in words.generic:
        yield "generic"
    if figure.dimension == "count" and not figure.noun:
        yield "bare"
    elif words.of_own.match(text, end):
        yield "own"
    if text[end : end + 1] == "-" or (match["unit"] and text[match.start("unit") - 1] == "-"):
        yield "adjective"
    if match["fraction"]:
        yield "fraction"
    if figure.noun in words.extents:
        yield "extent"


def _of_the_year(reader: Reader, year: str) -> bool:
    """Whether a year is the story's, or the one before it."""
    published = reader.article.anchor_time or reader.article.published
    return published is None or int(year) >= published.date.year - 1


def _all_of_them(words: FigureWords, figure: _Figure) -> bool:
    """"There were six of us": all that there were."""
    text, start = figure.match.string, figure.match.start()
    return words.there_were.search(text, max(figure.clause.start, start - _BEFORE), start) is not None


def _when(clause: Clause, times: Sequence[Timex], today: float) -> Iterator[tuple[str, str]]:
    """The days that a clause speaks of, and whether its sentence speaks of another time than the story's."""
    first = bisect_left(times, clause.sentence.start, key=lambda timex: timex.start)
    for timex in times[first:]:
        if timex.start >= clause.end:
            return
        begin, until = days(timex.begin), days(timex.until)
        if timex.type not in ("DATE", "TIME") or begin is None or until is None:
            continue
        if clause.start <= timex.start:
            yield "when", f"{begin:.2f}-{until:.2f}"
        if until < today - _OLD:
            yield "old", f"{begin:.0f}"
            if 0 <= timex.start - clause.start <= _FRAME or 0 <= timex.start - clause.sentence.start <= _FRAME:
                yield "flag", "framed"


def _asked(reader: Reader, disputes: Disputes) -> dict[int, str]:
    """The paragraphs, by number, whose figures the article calls disputed ("asked") or lets a voice rebut ("rebut")."""
    found = {block: "rebut" for block, how in disputes.rebuts.items() if how != SOFT}
    words, prose = reader.words.disputes, reader.prose
    numbers = {block.start: number for number, block in enumerate(prose.blocks)}
    for sentence in prose.sentences_begun(words.differ):
        if sentence.endless or sentence.start not in prose.matched(words.differ):
            continue
        number = numbers[sentence.block.start]
        figures, announces = prose.search(reader.words.figures.number, sentence.start, sentence.end), False
        if figures and ":" in prose.text[sentence.start : figures.start()]:
            figures, announces = None, True  # "The height is adrift too: …"
        asks = prose.search(words.what["quantity"], sentence.start, sentence.end)
        if asks or not figures and (announces or not reader.speaking(sentence)):
            found[number] = "asked"
        if asks and not figures:
            found.setdefault(number + 1, "asked")
    return found


def stem(words: FigureWords, word: str) -> str:
    """What the forms of a word, and those that mean nearly the same, share.

    ``stem(words, "drowned")`` is that of "killed".
    """
    return words.alike.get(word, word)[:5]
