"""How many and how much: the numbers that a voice gives, each with its unit or what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import NamedTuple

from whence.accounts.pieces import lowered, word_pattern
from whence.accounts.reading import Reading
from whence.accounts.statements import Statement
from whence.claims.numbers import hair
from whence.model import Claim
from whence.numerals import of_digits

_DIGITS = re.compile(
    r"(?<![\w.,/:-])(?P<sign>(?:(?:us|rd|r|a|c)?[$€£¥₽₴]|us[d]\b|s/)\s?)?"
    r"(?P<digits>\d{1,3}(?:[. \u00a0\u202f\u2009’']\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d++(?:[.,]\d++)?)"
    r"(?![\w/:-]*\d)(?P<glued>%)?",
    re.IGNORECASE,
)
"""A number in digits with its marks, the sign of a currency before it and of a share behind it; what goes on in letters and digits is none."""
_IN_MINUTES = {"s": 1 / 60, "h": 60.0}
_LENGTH = re.compile(r"PT?\d")
"""A length of time, which may be told in two ways as any number."""
_SIGNS = "[$€£%‰²³°]"
_HUNDRED = 100
_CODE = re.compile(r"(?:(?<!\w)[A-ZÀ-ÞА-ЯҐЄІЇ]{1,3}[ -]?|№ ?|(?<!\w)(?:nr|n[o°º])\.? )$")
"""What makes a number a name, before it: "A 417"."""
_BEFORE = 40
"""Characters before a number in which something says how exact it is."""
_SCALE = 1000.0
"""From which on a number has a word that multiplies it: "12 millions"."""
_AFTER = 3
"""Words behind a number that may say what it counts."""


class _Count(NamedTuple):
    """A number as it is said, with the words that multiply it."""

    start: int
    end: int
    value: float
    step: float
    """What the last digit that is said leaves open."""
    decimals: int
    scaled: float
    """By how much the last word multiplies it."""
    sign: str
    """A currency's, or "%"."""
    digits: bool


class _Figure(NamedTuple):
    """A number with its unit, or with what it counts."""

    start: int
    end: int
    value: float
    unit: str
    noun: str
    nouns: tuple[str, ...]
    """The words of which one is what is counted: "dode schapen"."""
    step: float
    """What the last digit that is said leaves open."""


def figures(reading: Reading) -> Iterator[Claim]:
    """A claim of kind ``quantity`` for every number in a statement that belongs to no time; bounds are what it leaves open."""
    for statement in reading.statements:
        times = [(time.start, time.end) for time in reading.times_in(statement.start, statement.end) if not _LENGTH.match(time.value)]
        found = [figure for figure in _figures(reading, statement) if not any(figure.start < end and start < figure.end for start, end in times)]
        for figure in found:
            if len(found) == 1 or not _is_base(reading, statement, figure):
                yield _claim(reading, statement, figure)


def _figures(reading: Reading, statement: Statement) -> Iterator[_Figure]:
    """The numbers of a statement, in order; a great one without a unit has that of the one before it."""
    taken, told, counted = statement.start, "", None
    for match in _numbers(reading, statement):
        if match.start() < taken or _is_code(reading, max(statement.start, match.start() - _BEFORE), match.start()):
            continue
        figure = _named(reading, statement, _scaled(reading, statement, match))
        if figure.unit:
            told = figure.unit if figure.step >= _SCALE else ""
        elif not figure.noun and told and figure.step >= _SCALE:
            figure = figure._replace(unit=told)  # "12 Millionen Euro, im Jahr davor 9 Millionen"
        elif not figure.noun and counted is not None and reading.words.figures.people.match(counted.noun):
            figure = figure._replace(noun=counted.noun, nouns=counted.nouns)  # "300 Fahrer, am Abend noch 60"
        counted = figure if figure.noun else counted
        yield figure
        taken = figure.end


def _numbers(reading: Reading, statement: Statement) -> list[re.Match[str]]:
    """The digits and the number words of a statement, in order."""
    digits = _DIGITS.finditer(reading.text, statement.start, statement.end)
    words = (match for match in _words(reading).finditer(reading.text, statement.start, statement.end) if match[0].casefold() in reading.words.figures.numbers)
    return sorted([*digits, *words], key=lambda match: match.start())


def _scaled(reading: Reading, statement: Statement, match: re.Match[str]) -> _Count:
    """What a number says with the words behind it that multiply it, or add to it: "3,2 Millionen", "deux cent cinquante"."""
    words, start, end = reading.words.figures, match.start(), match.end()
    digits = match.groupdict().get("digits")
    value = of_digits(digits, words.decimal, either=words.either) if digits else words.numbers[match[0].casefold()]
    before = reading.text[max(statement.start, start - _BEFORE) : start].split()[-1:]
    if not digits and match[0].casefold() in words.scales and before and before[0].casefold() in words.halves:
        value, start = value / 2, reading.text.rindex(before[0], 0, start)  # "medio millón"
    decimals = len(digits.partition(words.decimal)[2]) if digits and value != int(value) else 0
    step, scaled = 10.0**-decimals / 2 if decimals else 0.0, 1.0
    while rest := list(_behind(reading, end, statement.end)):
        word = rest[0][0].casefold()
        scale = words.scales.get(word.strip("."))
        if scale:
            step = max(step, 0.5 * 10.0**-decimals) * scale if scale > _HUNDRED else step * scale
            value, scaled = value * scale, scale
        elif not digits and words.numbers.get(word, scaled) < scaled:
            value, step = value + words.numbers[word], 0.0
        else:
            break
        end = rest[0][1]
        shortened = scale and reading.text[end : end + 2] == ". " and reading.text[end + 2 : end + 3].islower()
        end += bool(shortened)  # "14,2 tys. osób"
    sign = (match.groupdict().get("sign") or "").strip() or match.groupdict().get("glued") or ""
    return _Count(start, end, value, step, decimals, scaled, sign, bool(digits))


def _named(reading: Reading, statement: Statement, count: _Count) -> _Figure:
    """A number with its unit, or with what it counts."""
    words, (start, end, value, step, decimals, scaled, sign, digits) = reading.words.figures, count
    unit = words.units.get(sign.casefold(), "") if sign else ""
    noun, nouns = "", tuple[str, ...]()
    rest = list(_behind(reading, end, statement.end))
    if rest and lowered(rest[0][0]) in reading.words.voices.links and end < statement.end and (step or not digits):
        rest.pop(0)  # "3 millones de euros", "une soixantaine de tracteurs"
    if not unit and (found := _unit(words.units, rest)):
        unit, end = found
        step = max(step, 0.5 * 10.0**-decimals if decimals else 0.5)
    elif rest and not unit:
        noun, nouns = _noun(reading, [word for word, _ in rest], scaled=scaled >= _SCALE)
    if noun.casefold() in words.counters:
        noun, nouns = "", ()
    if unit in _IN_MINUTES:
        value, step, unit = value * _IN_MINUTES[unit], step * _IN_MINUTES[unit], "min"
    if not unit and not noun:
        unit, noun = _subject(reading, statement, start)
    return _Figure(start, end, value, unit, noun, nouns or (noun,), step)


def _is_code(reading: Reading, first: int, start: int) -> bool:
    """Whether letters before a number make it a name, and are no word: "A 417", but "I 93 dipendenti"."""
    code = _CODE.search(reading.text, first, start)
    voices = reading.words.voices
    return code is not None and lowered(code[0].strip(" -")) not in voices.determiners | voices.prepositions


def _words(reading: Reading) -> re.Pattern[str]:
    """Words and the signs of units."""
    return word_pattern(reading.words.voices.elided, _SIGNS)


def _unit(units: Mapping[str, str], rest: Sequence[tuple[str, int]]) -> tuple[str, int] | None:
    """The unit that the next words name, the longest name first, and where it ends: "per cento", "km"."""
    for size in (2, 1):
        known = units.get(" ".join(word.casefold().strip(".") for word, _ in rest[:size])) if len(rest) >= size else None
        if known:
            return known, rest[size - 1][1]
    return None


def _noun(reading: Reading, behind: Sequence[str], *, scaled: bool = False) -> tuple[str, tuple[str, ...]]:
    """What is counted, of the words behind a number: the first that names people, else the first that says something, up to another phrase; and all that do; behind a ``scaled`` number and an article stands what it is told of."""
    voices = reading.words.voices
    closed = voices.prepositions | voices.helpers | voices.says | voices.relatives | voices.conjunctions
    small = voices.determiners | voices.links
    if any(word.casefold() in reading.words.figures.counters for word in behind[:2]):  # "2 300 le nombre de sinistrés"
        behind = list(dropwhile(lambda word: lowered(word) in small | reading.words.figures.counters, behind))
    said = list(takewhile(lambda word: lowered(word) not in closed, behind[:_AFTER]))
    told = [word for word in said if reading.stems.of_word(word.casefold()) and (word[0].isupper() or not voices.nouns_have_capitals)]
    people = next((word for word in said if reading.words.figures.people.match(word)), "")
    if scaled and voices.adjectives_behind and said and lowered(said[0]) in voices.determiners - voices.links:
        told = []  # "stima in 90 milioni il costo"
    return people or (told[0] if told else ""), (people,) if people else tuple(told)


def _before(reading: Reading, statement: Statement, start: int) -> str:
    """The word before a number, in its clause, that says that it counts people: "die Zahl der Soldaten auf 115"."""
    said = [match[0] for match in _words(reading).finditer(reading.text, statement.clause(start)[0], start)]
    return next((word for word in reversed(said) if reading.words.figures.people.match(word)), "")


def _subject(reading: Reading, statement: Statement, start: int) -> tuple[str, str]:
    """The unit or the noun of which a number is told that stands behind it: "Gli ettari danneggiati sono 1.150"."""
    people = _before(reading, statement, start)
    said = [match[0] for match in _words(reading).finditer(reading.text, statement.clause(start)[0], start)]
    if people or not reading.words.voices.adjectives_behind or not said or lowered(said[-1]) not in reading.words.voices.helpers:
        return "", people
    named = next((word for word in said if reading.stems.of_word(word.casefold())), "")
    unit = reading.words.figures.units.get(named.casefold(), "")
    return unit, "" if unit else named


def _behind(reading: Reading, end: int, last: int) -> Iterator[tuple[str, int]]:
    """The words behind a number, with where they end, up to a mark."""
    text, word = reading.text, _words(reading)
    for _ in range(_AFTER + 2):
        while end < last and text[end].isspace():
            end += 1
        match = word.match(text, end, last)
        if not match:
            return
        yield match[0], match.end()
        end = match.end()


def _claim(reading: Reading, statement: Statement, figure: _Figure) -> Claim:
    """The claim that a voice gives a number, with what the words around it say of it."""
    words, clause = reading.words.figures, statement.clause(figure.start)
    bounds, told = _bounds(reading, statement, figure), reading.text[statement.sentence.start : figure.start]
    flags = {
        "part": words.parts.search(reading.text, statement.sentence.start, clause[1]), "of": _is_part(reading, figure, clause[1]), "people": figure.noun and words.people.match(figure.noun),
        "scaled": figure.step >= _SCALE and figure.value >= _SCALE, "of it": not (figure.noun or figure.unit) and words.of_it and words.of_it.search(told), "bounded": float("inf") in map(abs, bounds),
    }  # fmt: skip
    nouns = sorted({stem for noun in figure.nouns for stem in reading.stems.of_word(noun.casefold())})
    claim = reading.claim(
        statement, "quantity", figure.start, figure.end, f"{figure.value:.12g}", f"{reading.text[figure.start : figure.end]} {figure.noun}".strip(),
        bounds=bounds, scope=(("unit", figure.unit), *(("noun", noun) for noun in nouns), *_sorts(reading, figure), *_fates(reading, clause)), flags=[flag for flag, holds in flags.items() if holds],
    )
    claim = replace(claim, question=_question(reading, figure) or claim.question)
    behind = figure.end + 1 + len(figure.noun)
    if not figure.noun or reading.text[figure.end : behind] != f" {figure.noun}":
        return claim
    return replace(claim, end=behind, text=reading.text[figure.start : behind])  # it is shown with what it counts


def _question(reading: Reading, figure: _Figure) -> str:
    """How a number of what is counted is asked for, "" of what is measured."""
    if not figure.noun or figure.unit:
        return ""
    return next((asked for nouns, asked in reading.words.counting if nouns.match(figure.noun)), "")


def _bounds(reading: Reading, statement: Statement, figure: _Figure) -> tuple[float, float]:
    """What a number leaves open, by its last digit and the words before it."""
    words, value = reading.words.figures, figure.value
    before = reading.text[max(statement.start, figure.start - _BEFORE) : figure.start]
    least, most = words.least.search(before), words.most.search(before)
    if least and not (most and most.start() < least.start()):  # "не больше 3" has "больше 3" in it
        return value, float("inf")
    if most:
        return float("-inf"), value
    slack = max(figure.step, _rounded(value) if statement.source.kind == "headline" else 0.0, value * 0.1 if words.about.search(before) else 0.0)
    return value - slack, value + slack + hair(value)


def _sorts(reading: Reading, figure: _Figure) -> Iterator[tuple[str, str]]:
    """Which of the sorts of people of a language a number counts, as its number in the table."""
    for number, sort in enumerate(reading.words.figures.sorts):
        if sort.match(figure.noun):
            yield "sort", str(number)


def _fates(reading: Reading, clause: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """What a clause says that happened to those whom it counts, as its number in the table."""
    for number, fate in enumerate(reading.words.figures.fates):
        if fate.search(reading.text, *clause):
            yield "fate", str(number)


def _rounded(value: float) -> float:
    """What a headline's number leaves open, which is often a round one: half of its last place, ``50.0`` of 900."""
    place = 1.0
    while value >= 100 and value % (place * 10) == 0:
        place *= 10
    return place / 2 if place >= 100 else 0.0


def _is_base(reading: Reading, statement: Statement, figure: _Figure) -> bool:
    """Whether another number is a part of it: "380 von 900", "von 900 waren 380"."""
    before = reading.text[max(statement.start, figure.start - _BEFORE) : figure.start].casefold().split()
    return bool(before) and before[-1] in reading.words.figures.of and not figure.unit


def _is_part(reading: Reading, figure: _Figure, end: int) -> bool:
    """Whether it is so many "of" another number: "two of the eleven"."""
    behind = [word.casefold() for word, _ in _behind(reading, figure.end, end)][:4]
    return any(word in reading.words.figures.of and any(other in reading.words.figures.numbers for other in behind[index + 1 :]) for index, word in enumerate(behind))
