"""An age and a birth of one person become a check where they do not fit on the story's date, or on a day of death."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from whence.checks.dates import shown_day
from whence.checks.numerals import value
from whence.checks.vocabulary import CheckWords
from whence.checks.written import written_day
from whence.model import Article, Check, Timex
from whence.text import Prose
from whence.text.sentences import Sentence

SLACK = timedelta(days=10)
"""Around the story's date: an age is of the day of the interview, or of next week's birthday."""
OLDEST = 115
LONGEST = 700
"""Characters of a sentence that can still be read with certainty."""


class _Told(NamedTuple):
    """A birth and the one age beside it, in the sentences from ``start`` to ``end`` (code points)."""

    born: re.Match[str]
    age: re.Match[str]
    start: int
    end: int


def check(article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords) -> Iterator[Check]:
    """``Ruiz, 45, was born in 1970``, told in 2025: she is 54 or 55. Of then, and of somebody else, nothing is said."""
    anchor = article.anchor_time or article.published
    if anchor is None:
        return
    text = article.text
    for born in prose.finditer(said.born, 0, len(text)):
        told = _told(article, prose, born, said)
        if told and said.strict and not _surely_now(told, times, anchor.date, text, said):
            continue
        when = _when(told, times, anchor.date, text, said) if told else None
        if told is None or when is None:
            continue
        age = value(next(group for group in told.age.groups() if group), said)
        low, high, day = _ages(born, when, said)
        if not low <= age <= high and 0 <= high <= OLDEST:
            start, end = min(told.age.start(), born.start()), max(told.age.end(), born.end())
            yield Check(start, end, text[start:end], "age", _message(born["year"], low, high, day, age, said))


def _message(year: str, low: int, high: int, day: date | int, age: float, said: CheckWords) -> str:
    return said.age_message.format(
        year=year,
        ages=said.either.format(low=low, high=high) if low < high else low,
        day=said.on_day.format(day=shown_day(day, said)) if isinstance(day, date) else said.in_year.format(year=day),
        said=f"{age:g}",
    )


def _told(article: Article, prose: Prose, born: re.Match[str], said: CheckWords) -> _Told | None:
    """The age of the one who was born, where it is surely his: the only one of the sentence, or else of the one before or behind
    that tells of nobody else.
    """
    text, sentence = article.text, prose.sentence_at(born.start())
    if sentence is None or born.end() > sentence.end or sentence.end - sentence.start > LONGEST:
        return None
    if said.kin.search(text, sentence.start, sentence.end) or len(list(said.born.finditer(text, sentence.start, sentence.end))) > 1:
        return None
    before = text[max(sentence.start, born.start() - 40) : born.start()]
    of_noun = not said.who_was.search(before)
    if of_noun and not said.noun_was.search(before):
        return None
    first = last = sentence
    ages = list(said.age.finditer(text, sentence.start, sentence.end))
    if not ages:
        first = _before(article, prose, sentence, born, said) or sentence
        ages = list(said.age.finditer(text, first.start, first.end))
    if not ages:
        last = _after(article, prose, sentence, said) or sentence
        ages = list(said.age.finditer(text, last.start, last.end))
    if len(ages) != 1 or said.not_now.search(text, first.start, last.end):
        return None
    if of_noun and not said.and_is.search(text[born.end() : ages[0].end()].partition(f" {said.year}")[0]):
        return None
    return _Told(born, ages[0], first.start, last.end)


def _surely_now(told: _Told, times: Sequence[Timex], today: date, text: str, said: CheckWords) -> bool:
    """Whether an age stands right beside the birth, in a sentence that tells of no other year."""
    first, last = sorted((told.age.span(), told.born.span()))
    others = (t for t in times if told.start <= t.start < told.end and t.type in ("DATE", "TIME") and not told.born.start() <= t.start < told.born.end())
    return said.beside.fullmatch(text, first[1], last[0]) is not None and all(t.value[:4] == str(today.year) for t in others)


def _when(told: _Told, times: Sequence[Timex], today: date, text: str, said: CheckWords) -> tuple[date | int, timedelta] | None:
    """The day, or the year, that the age is of, and by how much it may be another: the story's or that of a death; None where it
    is of then.
    """
    if said.death.search(text, told.start, told.end):
        return _death(times, told.start, told.end, told.born, today)
    then = told.age["at"] and told.age.start() > told.start
    return None if then or said.age_then.search(text, told.start, told.end) else (today, SLACK)


def _before(
    article: Article, prose: Prose, sentence: Sentence, born: re.Match[str], said: CheckWords
) -> Sentence | None:
    """The sentence before, where this one goes on about the only person it names: "She was born in 1970"."""
    if not said.goes_on.match(article.text, sentence.start):
        return None
    before = prose.sentence_at(max(0, sentence.start - 2))
    if (
        before is None
        or before is sentence
        or article.block_at(before.start) is not article.block_at(sentence.start)
    ):
        return None
    named = list(said.full_name.finditer(article.text, before.start, before.end))
    return before if len(named) == 1 and not said.kin.search(article.text, before.start, before.end) else None


def _after(article: Article, prose: Prose, sentence: Sentence, said: CheckWords) -> Sentence | None:
    """The next sentence, where it goes on about the same person: "He died in 2020, aged 80"."""
    after = prose.sentence_at(sentence.end + 1)
    if after is None or article.block_at(after.start) is not article.block_at(sentence.start):
        return None
    if not said.goes_on_later.match(article.text, after.start) or said.kin.search(
        article.text, after.start, after.end
    ):
        return None
    return after


def _death(
    times: Sequence[Timex], start: int, end: int, born: re.Match[str], anchor: date
) -> tuple[date | int, timedelta] | None:
    """The day or the year of death, the one other time of the sentences; None where there is none, or
    more."""
    others = [
        t for t in times
        if start <= t.start < end and not (born.start() <= t.start < born.end()) and t.type in ("DATE",
        "TIME") and t.begin ]  # fmt: skip
    if len(others) != 1:
        return None
    value_of = others[0].value[:10]
    if re.fullmatch(r"\d{4}", value_of):
        return int(value_of), timedelta(0)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value_of):
        return date.fromisoformat(value_of), timedelta(0)
    return int(value_of[:4]), timedelta(0)


def _ages(
    born: re.Match[str], when: tuple[date | int, timedelta], said: CheckWords
) -> tuple[int, int, date | int]:
    """The least and the greatest age at a day, or in a year, that a birth leaves open."""
    day, slack = when
    year = int(born["year"])
    if isinstance(day, int):
        return day - year - 1, day - year, day
    birth = written_day(born[0], said)
    if birth is None:
        return day.year - year - 1, day.year - year, day
    return _full_years(birth, day - slack), _full_years(birth, day + slack), day


def _full_years(birth: tuple[int, int, int], day: date) -> int:
    return day.year - birth[0] - ((day.month, day.day) < birth[1:])
