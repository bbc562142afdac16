"""Whether: what one voice says is so, and another that it is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from whence.accounts.pieces import lowered
from whence.accounts.reading import Reading
from whence.accounts.statements import NEAR, Statement
from whence.model import DENIED, NOT_SO, SO, Claim

_WORD = re.compile(r"[^\W\d_]+(?:[-’'ʼ][^\W\d_]+)*")
_REACH = 6
"""Words behind a "not" of which the first that says something is denied."""
_BARE = 2
"""Words of a denial that says of nothing what it denies."""
_MARKS = 20
"""Characters before what is said in which a colon may open it, with white space and quotation marks behind it."""


def states(reading: Reading) -> Iterator[Claim]:
    """A claim of kind ``status`` for every clause of a statement: it says that something is so, or with "not" that it is not."""
    for number, statement in enumerate(reading.statements):
        if statement.source.kind == "headline" and _asks(reading, statement):
            continue
        near = max(statement.sentence.block.start, statement.sentence.start - NEAR), statement.sentence.end
        flags = ("accusation",) if statement.holds("accusation", near) else ()
        outright = ("outright",) if _denies_at_once(statement) else ()
        for start, end in statement.clauses:
            first, last = _trimmed(reading.text, start, end)
            denied = statement.holds("denies", _with_verb(statement, start, end))
            if statement.source.kind == "headline" and len(reading.word.findall(reading.text, first, last)) < 2:
                continue  # a topic: "Trafic"
            if first == last or not denied and not reading.stems.of(reading.text[start:end]):
                continue
            if _is_open(reading, statement, start, end):
                continue
            if denied and _says_instead(reading, statement, start, end):
                denied = False
            if denied and not flags:
                shown = _spelled_out(reading, number, first, last)
                yield _claim(reading, statement, first, last, DENIED, ("outright",) if shown else outright, shown)
            elif not _is_without(reading, first, last) and not _is_some(reading, statement, first, last):
                yield _claim(reading, statement, first, last, NOT_SO if (start, end) in statement.negated else SO, flags)


def _is_open(reading: Reading, statement: Statement, start: int, end: int) -> bool:
    """Whether a stretch of a statement says that something is open, whatever it is."""
    undone = reading.words.undone
    if undone and undone.search(reading.text, start, end):
        return False
    if any(found.start < end and start < found.end for found in reading.openness(statement)):
        return True
    return any(pattern.search(reading.text, start, end) for pattern in reading.words.unsettled.values())


def _spelled_out(reading: Reading, number: int, start: int, end: int) -> tuple[int, int] | None:
    """Where a voice that only says that it denies something says next what is so instead: "Reederei dementiert. „Das Schiff fährt“"."""
    here, behind = (*reading.statements[number : number + 2], None)[:2]
    if here is None or behind is None or len(reading.text[start:end].split()) > _BARE:
        return None
    if behind.block != here.block or behind.number != here.number + 1 or not (behind.source == here.source or _speaks_for(here, behind)):
        return None
    if _is_open(reading, behind, behind.start, behind.end):
        return None
    return _trimmed(reading.text, *behind.clauses[0]) if behind.clauses else None


def _denies_at_once(statement: Statement) -> bool:
    """Whether a voice denies what was said before it, and a colon stands before what it says instead: "Das Amt dementiert: …"."""
    opening = statement.sentence.start, statement.start
    return statement.holds("denies", opening) and statement.text[slice(*opening)].rstrip(" «„“\"–—-").endswith(":")


def _speaks_for(one: Statement, other: Statement) -> bool:
    """Whether who says the other is theirs who say the one: "заявила её руководитель", "Spółka …", "rzeczniczka spółki"."""
    voices = other.words.voices
    told = _WORD.findall(f"{other.text[other.end : other.sentence.end]} {other.text[other.sentence.start : other.start]}".casefold())
    theirs = {voices.bare(word) for word in _WORD.findall(one.source.name.casefold())}
    return voices.has_cases and any(word in voices.theirs or voices.bare(word) in theirs for word in told)


def _says_instead(reading: Reading, statement: Statement, start: int, end: int) -> bool:
    """Whether a clause behind a colon says what is so instead of what is denied: "su mujer lo desmiente: sigue secuestrado"."""
    behind = start == statement.start and reading.text[max(0, start - _MARKS) : start].rstrip(" «“\"").endswith(":")
    if not behind or (start, end) in statement.negated or statement.holds("denies", (start, end)):
        return False
    return any(pattern.search(reading.text, start, end) for pair in reading.words.opposites for pattern in pair)


def _is_some(reading: Reading, statement: Statement, start: int, end: int) -> bool:
    """Whether a clause says "not" of a number only that it opens with: "5 500 élèves ne prendront pas l'autobus"."""
    return reading.text[start].isdigit() and any(start <= first < end or first <= start < last for first, last in statement.negated)


def _asks(reading: Reading, statement: Statement) -> bool:
    """Whether a headline only asks, or says that accounts differ."""
    return "?" in reading.text[statement.start : statement.end] or statement.holds("dissent")


def _is_without(reading: Reading, start: int, end: int) -> bool:
    """Whether a clause says only of what something is without: "sin contar los gastos"."""
    told = _WORD.findall(reading.text[start:end].casefold())
    return bool(reading.words.about.without.intersection(told[:2])) and not (reading.words.about.negations - reading.words.about.without).intersection(told)


def _poles(reading: Reading, start: int, end: int, *, negated: bool) -> Iterator[tuple[str, str]]:
    """Which of two opposite states a clause tells of, as "3+" or "3-"; "no está cerrado" tells of the other, and "ohne Strom" has its "not" in it.
    Where it names nothing else, it is of what was spoken of before: "sigue cerrado", "la estructura está intacta"."""
    negations = reading.words.about.negations
    for number, pair in enumerate(reading.words.opposites):
        first, second = (pattern.search(reading.text, start, end) for pattern in pair)
        found = first or second
        if found and not (first and second):
            flipped = negated and not negations.intersection(found[0].casefold().split())
            yield "pole", f"{number}{'+' if bool(first) != flipped else '-'}"
            rest = f"{reading.text[start : found.start()]} {reading.text[found.end() : end]}"
            if not any(reading.stems.of_word(word.casefold()) for word in reading.word.findall(rest) if word.casefold() not in reading.words.generic):
                yield "flag", "no subject"


def _with_verb(statement: Statement, start: int, end: int) -> tuple[int, int]:
    """The span, from the beginning of its sentence on where it opens what is said: "wies das zurück" denies by the verb of saying."""
    return (statement.sentence.start if start == statement.start else start), end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space and marks around it."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _denied(reading: Reading, start: int, end: int) -> frozenset[str]:
    """The stems of what a clause says "not" of: the words right behind it, or the last before it where it ends the clause.

    "hat den Vertrag nicht unterschrieben" denies "unterschrieben", "keine Festnahme" "festnahme", "das stimmt nicht" "stimmt".
    """
    said = [lowered(word) for word in reading.word.findall(reading.text[start:end])]
    found: set[str] = set()
    for index, word in enumerate(said):
        if word in reading.words.about.negations:
            behind = [reading.stems.of_word(other) for other in said[index + 1 : index + 1 + _REACH]]
            before = [reading.stems.of_word(other) for other in reversed(said[:index]) if word not in reading.words.about.without]  # "blev utan el" denies no household
            found |= next(filter(None, [*behind, *before]), frozenset())
    return frozenset(found)


def _claim(reading: Reading, statement: Statement, start: int, end: int, value: str, flags: Sequence[str], shown: tuple[int, int] | None = None) -> Claim:
    """The claim that a clause has ``value``; ``shown`` is the span to show where another clause spells it out."""
    poles = [] if value == DENIED else [*_poles(reading, start, end, negated=value == NOT_SO)]
    denied = _denied(reading, start, end) if value == NOT_SO else ()
    display = reading.words.told_text if value == SO else reading.words.denied_text
    return reading.claim(
        statement, "status", *(shown or (start, end)), value, reading.text[start:end] if poles else display, span=shown or (start, end),
        scope=[*poles, *(("denied", stem) for stem in sorted(denied))], flags=flags,
    )
