"""What the words around a figure say of it: what it counts, of which time and place it is, what sets it apart, what leads to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from whence.claims.context import Clause, Reader
from whence.claims.days import days
from whence.claims.vocabulary import FigureWords
from whence.model import Timex

COUNTED = frozenset({"person", "animal", "vehicle"})
"""What nouns name that one report counts by one noun, and one by another."""
_BODIES = frozenset({"organisation", "group"})
"""Kinds of those of whom "he" is not said."""
TIMES = "times"
"""What is counted where something was done so many times."""
_PLACE, _PERSON = "place", "person"
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_MARK = re.compile(r"[’']")
_SEASON = re.compile(r"-(?:SP|SU|FA|WI)$")
"""The end of a season's value."""
_YEAR = 4
"""Digits of a year."""
_SMALL = 3
"""Letters beyond which a word is taken to mean something."""
_NEAR = 80
"""Characters around a number whose words tell what it is of."""
_LED = 10
"""Characters before a clause in which the words that lead to it, "the firm expects", still speak of it."""
_OLD = 45
"""Days before the story's date from which on a time is another time."""
_FRAME = 8
"""Characters from the start of a clause within which a time is the frame of all that it says: "In 2011, …"."""
_BEFORE = 30
"""Characters before a number in which it stands what it is a number of, or a part of."""


class Figure(NamedTuple):
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


def around(reader: Reader, figure: Figure, times: Sequence[Timex], today: float) -> Iterator[tuple[str, str]]:
    """What the words around a figure say of it, by name; ``today`` is the story's day by number.

    "Nurses counted 40 men at the gate" gives ("noun", "men"), ("family", "person"), ("flag", "counts"), ("spot", "gate") and more.
    """
    words, match, clause = reader.words.figures, figure.match, figure.clause
    text, (start, end) = match.string, match.span()
    yield "at", str(start)
    yield "said", f"{figure.value[0]:g}"
    yield "unit", figure.unit if figure.dimension == "money" else ""
    yield "noun", stem(words, figure.noun) if figure.noun else ""
    for family in sorted(words.families.get(figure.noun, frozenset()) | (reader.words.sorts(figure.noun) & COUNTED)):
        yield "family", family
    if figure.dimension == "count" and (not figure.noun and words.of_people.match(text, end) or figure.noun in words.entered and _of_a_list(reader, figure)):
        yield "family", _PERSON
    yield from _deeds(reader, figure)
    opposed = {} if figure.noun == TIMES else _opposed(words, figure)
    for axis, place in sorted(opposed.items()):
        yield "apart", f"{axis}:{place}"
    if words.state_axis in opposed and figure.dimension == "count":
        yield "flag", "state"
    yield from _words(words, figure)
    if figure.dimension != "count":
        yield from _measured(reader, figure)
    more = words.of_more.match(text, end) if not _all_of_them(words, figure) else None
    if more and more["whole"]:
        yield "whole", more["whole"].replace(",", "")
    elif more and figure.dimension != "share" and not (figure.noun and words.of_own.match(text, end)):
        yield "flag", "part"
    rate = words.rate.match(text, figure.end)
    if rate:
        yield "rate", rate[0].split()[-1].lower()
    elif every := reader.prose.search(words.every, max(clause.start, start - _NEAR), min(clause.end, end + _NEAR)):
        yield "rate", (every["unit"] or every[0][:4]).lower()
    for flag in _flags(reader, figure):
        yield "flag", flag
    if lacking := reader.prose.search(words.lacks, max(clause.start, start - _NEAR), min(clause.end, figure.end + _NEAR)):
        yield "lacks", stem(words, lacking["what"].lower())
    for spot in reader.prose.finditer(words.spot, clause.sentence.start, clause.sentence.end):
        if _PLACE in reader.words.sorts(spot["noun"]) and spot["noun"] not in words.somewhere:
            yield "spot", stem(words, spot["noun"])
    yield from _when(words, clause, times, today)


def _of_a_list(reader: Reader, figure: Figure) -> bool:
    """Whether who tells a number, or what stands before it, is a list of people: each of the names on it is somebody who was there."""
    clause = figure.clause
    told = f"{clause.source.name} {figure.match.string[clause.sentence.start : figure.match.start()]}"
    return any(part.lower() in reader.words.figures.lists for part in _WORD.findall(told))


def _deeds(reader: Reader, figure: Figure) -> Iterator[tuple[str, str]]:
    """Of what was done so many times what it is (``deed``) and to what it was done; of other counts the deeds that they are."""
    words, clause, start = reader.words.figures, figure.clause, figure.match.start()
    if figure.noun != TIMES:
        yield from (("deed", str(deed)) for deed in sorted(words.deeds.get(figure.noun, ())))
        return
    yield "flag", TIMES
    verbs = [one for one in reader.syntax.clauses(clause.start, clause.end) if one.verb[0] < start]
    head = verbs[-1].head.lower() if verbs else ""
    yield from (("deed", str(deed)) for deed in sorted(words.deeds.get(head, ())))
    if head and head not in words.deeds:
        yield "deed", stem(words, head)
    if verbs and (to := words.object_of.search(figure.match.string, verbs[-1].verb[1], start)):
        yield "object", stem(words, to["noun"])


def _words(words: FigureWords, figure: Figure) -> Iterator[tuple[str, str]]:
    """The stems of the words near a figure that mean something."""
    match, clause = figure.match, figure.clause
    text, (start, end) = match.string, match.span()
    seen: set[str] = set()
    for found in _WORD.finditer(text, max(clause.start, start - _NEAR), min(clause.end, end + _NEAR)):
        low = found[0].lower()
        word = low if low.isalpha() else _MARK.split(low, maxsplit=1)[0]  # "the city’s" is of the city, "they’re" of nothing
        if word in seen or start <= found.start() < end:
            continue
        seen.add(word)
        if len(word) > _SMALL and word not in words.empty and word not in words.numbers and word not in words.scales:
            yield "stem", stem(words, word)


def _measured(reader: Reader, figure: Figure) -> Iterator[tuple[str, str]]:
    """Of what a clause tells its measure, by the words before its verb; what is no measure itself is a "thing"."""
    words, clause, text = reader.words.figures, figure.clause, figure.match.string
    verb = words.verb.search(text, clause.start, min(clause.end, clause.start + _NEAR))
    for found in _WORD.finditer(text, clause.start, verb.start() if verb else clause.start):
        word = found[0].lower()
        if len(word) < _SMALL or word in words.empty or word in words.numbers:
            continue
        if len(word) > _SMALL:
            yield "subject", stem(words, word)
        if word not in words.alike and word not in reader.words.stop and word not in reader.words.pronouns:
            yield "thing", stem(words, word)


def _opposed(words: FigureWords, figure: Figure) -> dict[int, int]:
    """On each axis of what cannot be meant by one and the other, the side that the words of a figure are on: its noun's own, else
    that of the nearest word between the same commas: "killed 19 and injured 83".
    """
    text, (start, end), clause = figure.match.string, figure.match.span(), figure.clause
    first = max(clause.start, start - _NEAR, *(text.rfind(mark, clause.start, start) + 1 for mark in (", ", "; ")))
    last = min((at for at in (text.find(mark, end, clause.end) for mark in (", ", "; ")) if at >= 0), default=clause.end)
    found: dict[int, int] = {}
    opposed = [word for word in _WORD.finditer(text, first, min(last, end + _NEAR)) if word[0].lower() in words.apart]
    opposed.sort(key=lambda word: max(start - word.end(), word.start() - end))
    for word in (figure.noun, *(word[0].lower() for word in opposed)):
        for axis, place in words.apart.get(word, ()):
            found.setdefault(axis, place)
    return found


def _flags(reader: Reader, figure: Figure) -> Iterator[str]:
    words, match, clause, prose = reader.words.figures, figure.match, figure.clause, reader.prose
    text, (start, end) = match.string, match.span()
    before = text[max(clause.start, start - 40) : start]
    if before.lower().endswith(f"{words.all_of} "):
        yield "all"
    if words.subject_of.match(text, figure.end):
        yield "subject"
    if words.part.search(before) or words.of_sort.match(text, end) or not figure.noun and figure.dimension == "count" and words.restricted.match(text, end) or words.of_whole.match(text, figure.end) and not _all_of_them(words, figure):
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
        ("now", words.now, sentence.start, clause.end),
        ("grown", words.grown, led, clause.end),
        ("where", words.where, led, clause.end),
        ("at home", words.at_home, led, clause.end),
        ("personal", words.personal, clause.start, clause.end),
    ):
        if prose.search(pattern, first, last):
            yield name
    if (year := prose.search(reader.words.frames.year, sentence.start, sentence.end)) and year[0] in clause.source.name and not _of_the_year(reader, year[0]):
        yield "past"  # "the register of 1961"
    if (other := prose.search(words.another, sentence.start, start)) and _happens(reader, other["noun"].lower()):
        yield "another"
    if _fronted(reader, clause, start):
        yield "elsewhere"
    if reader.changes:
        yield "changes"
    if words.polled.search(clause.source.name):
        yield "polled"  # "an exit poll"
    if clause.source.kind not in _BODIES and (words.own_subject.match(text, clause.start) or clause.source.name and text.startswith(clause.source.name, clause.start)):
        yield "personal"  # "Ana Ruiz lost 40 cows, she said"
    if words.of_it.fullmatch(text, clause.start, start):
        yield "it" if sentence.start == sentence.block.start else "it here"
    if words.based_otherwise.search(text, figure.end, min(sentence.end, figure.end + _NEAR)) or prose.search(words.narrowed, sentence.start, sentence.end):
        yield "part"
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


def _fronted(reader: Reader, clause: Clause, start: int) -> bool:
    """Whether a place that was not named before opens what is told, or the sentence of which it is said by the way who tells it: "In Porto, by the
    union's count, 1,200"; that of "In Geneva, the agency said" is of who speaks.
    """
    words, text = reader.words.figures, clause.prose.text
    front = words.fronted.match(text, clause.start, start)
    if front is None and clause.sentence.start < clause.start:
        front = words.fronted.match(text, clause.sentence.start, clause.start)
        front = front if front and words.by_the_way.match(text, front.end(), clause.start) else None
    return front is not None and text.find(front["name"]) == front.start("name") and front["name"].lower() not in reader.words.months


def _happens(reader: Reader, noun: str) -> bool:
    """Whether what there is another of may be a happening: "a second stranding", and not "a second witness", "another count"."""
    words = reader.words
    return noun not in words.documents and noun not in words.sums and reader.words.sorts(noun).isdisjoint(("person", "document", "group"))


def _of_the_year(reader: Reader, year: str) -> bool:
    """Whether a year is the story's, or the one before it."""
    published = reader.article.anchor_time or reader.article.published
    return published is None or int(year) >= published.date.year - 1


def _all_of_them(words: FigureWords, figure: Figure) -> bool:
    """"There were six of us": all that there were."""
    text, start = figure.match.string, figure.match.start()
    return words.there_were.search(text, max(figure.clause.start, start - _BEFORE), start) is not None


def _when(words: FigureWords, clause: Clause, times: Sequence[Timex], today: float) -> Iterator[tuple[str, str]]:
    """The days that a clause speaks of, and whether its sentence speaks of another time than the story's."""
    first = bisect_left(times, clause.sentence.start, key=lambda timex: timex.start)
    yield from _told_at(clause, times)
    for timex in times[first:]:
        if timex.start >= clause.end:
            return
        begin, until = days(timex.begin), days(timex.until)
        if timex.type not in ("DATE", "TIME") or begin is None or until is None or _names_a_thing(words, clause, timex):
            continue
        if clause.start <= timex.start:
            yield "when", f"{begin:.2f}-{until:.2f}"
        if until < today - _OLD:
            yield "old", f"{begin:.0f}"
            if 0 <= timex.start - clause.start <= _FRAME or 0 <= timex.start - clause.sentence.start <= _FRAME:
                yield "flag", "framed"


def _told_at(clause: Clause, times: Sequence[Timex]) -> Iterator[tuple[str, str]]:
    """When a figure was given, by the stamp of its paragraph or the day that stands by who gives it: "On Tuesday the mayor said 19"."""
    sentence = clause.sentence
    for timex in times[bisect_left(times, sentence.block.start, key=lambda timex: timex.start) :]:
        if timex.start >= sentence.end:
            return
        stamp = timex.start <= sentence.block.start + 1
        outside = timex.start >= sentence.start and not clause.start <= timex.start < clause.end
        begin, until = days(timex.begin), days(timex.until)
        if (stamp or outside) and timex.type in ("DATE", "TIME") and begin is not None and until is not None:
            yield "told at", f"{begin:.4f}-{until:.4f}"


def _names_a_thing(words: FigureWords, clause: Clause, timex: Timex) -> bool:
    """Whether a time only says which thing is meant by the noun behind it: "in winter boots", "from the 2012 bond"."""
    text = clause.prose.text
    if words.closes.match(text, timex.end):
        return False
    return _SEASON.search(timex.value) is not None or len(timex.value) == _YEAR and words.out_of.search(text, clause.start, timex.start) is not None


def stem(words: FigureWords, word: str) -> str:
    """What the forms of a word, and those that mean nearly the same, share.

    ``stem(words, "drowned")`` is that of "killed".
    """
    return words.alike.get(word, words.alike.get(word.removesuffix(words.plural), word))[:5]
