"""Figures become claims of attribute ``figure``: every number that a voice gives, with what it measures or counts and all
that its words say of it. No list of questions is behind them; which of them answer one question is for the comparing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from whence.claims.around import COUNTED, TIMES, Figure, around
from whence.claims.context import Clause, Reader
from whence.claims.disputes import SOFT, TOLD, Disputes, headline_asks
from whence.claims.leading import ARTICLE, LOOSE, Leading
from whence.claims.measured import counted, measure, ratio, stands_alone, times_of, value
from whence.claims.numbers import asked_for, bounds_of, hair, is_age, shown
from whence.model import Claim, Timex

FIGURE = "figure"
_WORD_BEFORE = re.compile(r"[^\W\d_][\w’'-]*(?= $)")
_POINTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_SPAN = "span"
_TWOFOLD = frozenset({"span", "weight", "length"})
_BEFORE = 30
"""Characters before a number in which it stands what it is a number of, or a part of."""
_BEHIND = 15
"""Characters behind a number in which an if still speaks of it."""
_PARTNERS = 60
"""Figures behind one among which a partner is looked for."""
_REACH = 4
"""Paragraphs within which figures are compared."""
_OPEN = 3
"""Paragraphs from a figure within which it may be said that it is open how many."""
_OPENING = 8
"""Characters in which a clause opens: "And if the vote passes, …"."""
_NEAR = 80
"""Characters before an hour in which a word of counting makes it a number."""
_FEW = 3
"""As many as are spoken of by an article and their number: "the two sides"."""
_NAMED = 80
"""Characters before a number among which it may be said what it counts: "the number of injured to 30"."""


def figure_claims(reader: Reader, leading: Leading, times: Sequence[Timex], disputes: Disputes, uncounted: Sequence[Claim] = ()) -> Iterator[Claim]:
    """Claims of kind ``quantity``, event = what is measured, bounds in the smallest unit of it, of the figures that another voice's stands near, or
    one that says that it is open (``uncounted``). A figure that only the article
    gives comes with no words: it may support a headline or make up a sum.

    "The union says 900 walked out." gives one of event ``count`` and noun "", from the union.
    """
    found = list(_figures(reader, leading, times))
    asked = _asked(reader, disputes)
    announced = (("flag", "told"),) if disputes.kinds.get("quantity") == TOLD or headline_asks(reader, "quantity") else ()
    told = [figure for figure in found if figure.told and (figure.clause.source.role != LOOSE or announced or _set_beside(reader, figure, asked))]
    paired = _paired(told) | _asked_for(told, uncounted)
    if not paired:
        return
    published = reader.article.anchor_time or reader.article.published
    today = float(published.date.toordinal()) if published else float("inf")
    held = Counter((figure.clause.sentence.start, figure.clause.source) for figure in found if not _known(reader, figure))
    for figure in found:
        if figure.match.start() in paired and _asserted(reader, figure):
            words = around(reader, figure, times, today)
            flag, start = asked.get(figure.clause.block), figure.clause.sentence.start
            others = held[start, figure.clause.source] - (not _known(reader, figure))
            alone = (("flag", "period"),) * _is_period(reader, figure) if others else (("alone", str(reader.order[start])),)
            yield _claim(reader, figure, (*words, *announced, *((("flag", flag),) if flag else ()), *alone))
        else:
            yield _supporting(figure)


def _known(reader: Reader, figure: Figure) -> bool:
    """Whether a number is one that is spoken of as known: "the same four", "all seven hospitals", "those 11 days"."""
    return reader.prose.search(reader.words.figures.known, max(figure.clause.sentence.start, figure.match.start() - _BEFORE), figure.match.start()) is not None


def _is_period(reader: Reader, figure: Figure) -> bool:
    """Whether a stretch of time is that within which something else is counted."""
    start = figure.match.start()
    return figure.dimension == _SPAN and reader.words.figures.within.search(figure.match.string, max(figure.clause.start, start - _BEFORE), start) is not None


def _set_beside(reader: Reader, figure: Figure, asked: dict[int, str]) -> bool:
    """Whether the article sets a figure that nobody in particular gives beside another."""
    clause = figure.clause
    return clause.block in asked or clause.sentence.start in reader.prose.matched(reader.words.figures.same)


def _paired(told: Sequence[Figure]) -> set[int]:
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


def _asked_for(told: Sequence[Figure], uncounted: Sequence[Claim]) -> set[int]:
    """Where the figures stand near which another voice says that it is open how many or how much."""
    blocks = {int(value) for claim in uncounted for key, value in claim.scope if key == "block"}
    return {figure.match.start() for figure in told if not blocks.isdisjoint(range(figure.clause.block - _OPEN, figure.clause.block + _OPEN + 1))}


def _figures(reader: Reader, leading: Leading, times: Sequence[Timex]) -> Iterator[Figure]:
    words, text = reader.words.figures, reader.prose.text
    dated = [timex for timex in times if timex.type != "DURATION" and timex.value[:1] != "P"]
    ends = [timex.end for timex in dated]
    last_end = -1
    for sentence in reader.prose.sentences_begun(words.number):
        if sentence.endless:
            continue
        measured: Figure | None = None
        shared = 0
        for match in reader.prose.finditer(words.number, sentence.start, sentence.end):
            index = bisect_right(ends, match.start())
            hour = index < len(dated) and dated[index].start < match.end() or _hour(reader, match)
            if hour and not reader.prose.search(words.number_of, max(sentence.start, match.start() - _NAMED), match.start()):
                continue  # but "the number of robbers at three" is none
            figure = _figure(reader, leading, match, sentence.end) if match.start() >= shared else None
            if figure is None:
                continue
            if figure.dimension == "share":
                shared = figure.end  # in "six in ten" the ten is none of its own
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
    """"The band stopped at eight", "after 6.50": an hour."""
    text, start = match.string, match.start()
    if not text[max(0, start - _BEFORE) : max(0, start - 1)].lower().endswith(reader.words.at_hours):
        return False
    before = _WORD_BEFORE.search(text, max(0, start - _BEFORE), start)
    if not before or before[0].lower() not in reader.words.at_hours or reader.prose.search(reader.words.figures.counts, max(0, start - _NEAR), start):
        return False
    return _POINTED.fullmatch(match[0]) is not None or reader.words.bare_hour.match(text, before.start()) is not None


def _figure(reader: Reader, leading: Leading, match: re.Match, limit: int) -> Figure | None:
    words, text = reader.words.figures, match.string
    start, end = match.span()
    share, times = ratio(words, match), times_of(words, match)
    if is_age(text, match) or share is None and times is None and words.no_figure.match(text, end):
        return None
    before = text[max(text.rfind("\n", 0, start) + 1, start - _BEFORE) : start].lower()
    last = before.split()[-1].strip(".(“\"‘'") if before.strip() else ""
    if last in words.named or last == words.of and words.ranks.search(before):
        return None
    if reader.prose.search(words.margin, max(text.rfind("\n", 0, start) + 1, start - _NAMED), start):
        return None  # "give or take 9,000", "the uncertainty is 7,000"
    if text[max(0, start - 1) : start] in ("(", "[") and text[end : end + 1] in (")", "]", ","):
        return None  # a note's number
    if (last in words.of_which_words or f" {words.of} " in before) and words.of_which.search(text, max(0, start - _BEFORE), start) and not words.one_of.search(before):
        return None  # the whole of "ten of the 18", the end of "4 to 11"
    if share:
        clause = leading.clause(start, end)
        return clause and Figure(match, clause, (share[0], share[0]), "share", 1.0, "%", "", min(clause.end, share[1]))
    if times:
        clause = leading.clause(start, end)
        return clause and Figure(match, clause, value(words, match), "count", 1.0, "", TIMES, min(clause.end, times))
    dimension, factor, unit = measure(words, match)
    if dimension == "length" and words.distance.match(text, end):
        return None  # a place
    noun, noun_end = counted(words, match, limit, reader.words.sorts) if dimension == "count" else ("", end)
    if noun in words.units:  # "nine shooting days"
        (dimension, factor), unit, noun = words.units[noun], noun, ""
    if dimension == "count" and not noun and (told := reader.prose.search(words.number_of, max(0, start - _NAMED), start)):
        noun = told["noun"] if told["noun"] in words.families or reader.words.sorts(told["noun"]) & COUNTED else ""
    if dimension == "count" and not noun and not stands_alone(reader, match):
        return None
    clause = leading.clause(start, end)
    if clause is None:
        return None
    if dimension == "count" and not noun and match["scale"] and words.priced.search(text, max(clause.start, start - _NEAR), start):
        dimension = "money"  # "the price was 15 million"
    if dimension == "count" and noun and last in reader.words.comparison.definite and match[0].isalpha() and value(words, match)[1] <= _FEW:
        return None  # "the two sides" are known
    if dimension == "count" and words.of_more.match(text, end) and not words.added.match(text, end) and not (noun and words.of_own.match(text, end)):
        noun, noun_end = "", end
    elif dimension != "share" and words.of_more.match(text, end) and not words.of_own.match(text, end) or words.added.match(text, end):
        clause = clause._replace(source=ARTICLE)
    return Figure(match, clause, value(words, match), dimension, factor, unit, noun, min(clause.end, max(end, noun_end)))


def _asserted(reader: Reader, figure: Figure) -> bool:
    """Whether a number is told as so: no if stands by it or opens its clause, and nothing says that it was changed."""
    clause = figure.clause
    if clause.superseded and not _only_dated(reader, clause) or clause.holds(reader.words.figures.general):
        return False
    text = figure.match.string
    if _only_would(reader, figure) or clause.source.kind == "headline" and text.find("?", figure.end, reader.headline_end) >= 0:
        return False
    start = max(text.rfind(mark, clause.start, figure.match.start()) for mark in (",", ";"))
    last = min(clause.end, figure.end + _BEHIND)
    end = min((at for at in (text.find(mark, figure.end, last) for mark in (",", ";")) if at >= 0), default=last)
    prose, supposes = reader.prose, reader.words.hypothetical
    supposed = prose.search(supposes, max(start, clause.start), end)
    if supposed and supposed[0].lower() == "once" and supposed.start() >= figure.match.start():
        supposed = None  # "£11 worse off once it is paid"
    if supposed and supposed.start() < figure.match.start() and reader.words.figures.demands.fullmatch(supposed[0]):
        supposed = None  # what is demanded may be told otherwise, as a demand
    if supposed and not prose.search(reader.words.figures.amazed, clause.start, supposed.start()):
        return False
    opens = text.find(",", clause.start, figure.match.start())
    first = prose.search(supposes, clause.start, opens) if opens > 0 else None
    return first is None or first.start() > clause.start + _OPENING


def _only_dated(reader: Reader, clause: Clause) -> bool:
    """Whether nothing but its time, "last year", makes a sentence look like one of an earlier state."""
    for match in reader.prose.finditer(reader.words.superseded, clause.sentence.start, clause.sentence.end):
        told = clause.start <= match.start() < clause.end  # "said last month that nine had been treated"
        if not reader.words.figures.then.fullmatch(match[0]) or told and match[0].lower().endswith(reader.words.figures.lately):
            return False
    return True


def _only_would(reader: Reader, figure: Figure) -> bool:
    """Whether somebody's very words put a number in the conditional; told by others, "it would be 80" is what is to be."""
    clause, start = figure.clause, figure.match.start()
    if not any(item.kind == "direct" and item.start <= start < item.end for item in reader.speaking(clause.sentence)):
        return False
    return reader.prose.search(reader.words.figures.conditional, max(clause.start, start - _BEFORE), start) is not None


def _supporting(figure: Figure) -> Claim:
    """A figure that nobody answers for."""
    clause = figure.clause
    unit = figure.unit if figure.dimension == "money" else ""
    low, high = (value * figure.factor for value in figure.value)
    return Claim(
        clause.start, figure.end, "", kind="quantity", event=figure.dimension, attribute=FIGURE, value=shown(figure.value[0], figure.unit),
        display="", bounds=(low, high + hair(high)), source=ARTICLE, scope=(("block", str(clause.block)), ("unit", unit)),
    )  # fmt: skip


def _claim(reader: Reader, figure: Figure, scope: tuple[tuple[str, str], ...]) -> Claim:
    match, clause, text = figure.match, figure.clause, figure.match.string
    low, high = figure.value
    if low == high:
        low, high = bounds_of(reader, match, low, clause, loose=figure.dimension == "share" and not match["unit"])
    fields = reader.common(clause)
    fields["scope"] += scope
    return Claim(
        clause.start, figure.end, text[clause.start : figure.end], kind="quantity", event=figure.dimension, attribute=FIGURE,
        value=shown(figure.value[0], figure.unit), display=text[match.start() : figure.end].strip(),
        bounds=(low * figure.factor, high * figure.factor),
        question=asked_for(reader, clause, match, figure.dimension, text[match.end() : figure.end].split()), reason=reader.words.count_reason, **fields,
    )  # fmt: skip


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
