"""Words become a table of checks: what is written alike wherever the day stands before its month.

A table is one call of ``checks`` with a row of words for each theme; lists are phrases between "|" (``languages/shared/accounts.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from re import Pattern
from types import MappingProxyType
from typing import Any, NamedTuple

from whence.accounts.words import AccountWords, FigureWords
from whence.checks.vocabulary import CheckWords
from whence.languages.shared.accounts import any_of, one_word
from whence.languages.shared.words import Words

_SPACE = "[ \u00a0\u202f]"
"""White space within a line."""
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\w-]|\s?%|[.,]\d)"
_IN_FIGURES = re.compile(r"(?<![\w.,/-])(?P<day>\d\d?)(?P<mark>\. ?|[/-])(?P<month>\d\d?)(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w/-]|\.\d)")
_DIGITS = r"\d{1,3}(?:[. \u00a0\u202f’']\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_SIGNS = "$€£¥₽₴"
_MONEY = re.compile(r"[A-Z]{3}|FCFA|francs|ha|t|kg")
"""Units of which a headline tells a story's figure; those of time tell many other things."""
_NAMED = "top|nr|no|n|art|g|u|covid|paragraph|§"
"""Before a number that is a name, in any language."""
_SIDES = frozenset({"contra", "por", "за", "za"})
"""Prepositions that tell what somebody is for or against, as often as where."""
_LITTLE = rf"(?:[^\W\d_]{{1,4}}{_SPACE})?"
"""A short word on the way to the next day of a list: "und am "."""
_OF = frozenset({"de", "di", "von", "van", "av"})
"""Prepositions behind which an age is as much of today: "de 45 años"."""
_WORD = r"(?<!\w)"
_ANYWHERE = re.compile("")
_SMALL = 100
"""Larger numbers are no part of a pattern: a language that writes them as one word has a thousand of them."""
_VAGUE = ("approx", "around", "over", "vague")
"""Classes of words that leave a number open."""
_NO_NAMES: Mapping[int, str] = MappingProxyType({})


class Days(NamedTuple):
    """How a language writes a day."""

    between: str
    """What joins days, or leads from one to the other: "und|bis"."""
    no_day: str
    """Before a number and a month that are no day: "Seite"."""
    years_back: str
    """That another year is spoken of: "vor * Jahren"."""
    to_month: str = _SPACE
    """A pattern of what stands behind a day, up to its month."""
    to_year: str = _SPACE
    """The same behind a month, up to its year."""
    articles: str = ""
    """Between a weekday and its day: "den"."""
    one: str = ""
    """The article of ", ein Dienstag"."""
    parts: str = ""
    """Parts of the day behind a weekday, or at its end: "abend"."""
    names: Mapping[int, str] = _NO_NAMES
    """More names of weekdays, from Monday, 0."""
    months: Mapping[int, str] = _NO_NAMES
    """More names of months."""
    date: str = ""
    """How a reader is shown a day, where that is not the date of the accounts without its weekday."""
    month_of_year: str = "{month} {year}"
    first: str = "1"
    """The first of a month, as a reader is shown it."""


class Spans(NamedTuple):
    """How a language leads from one day to another, and what a story's own day is called."""

    today: str
    tomorrow: str
    these_days: str
    """Around a "tomorrow" that is no day: "die Stadt von morgen"."""
    compared: str
    """Behind "two days later" where that is told of a plan: "als"."""
    through: str
    """Between the ends of a stretch: "bis"."""
    since: str
    """Before the first of them: "vom"."""
    within: str
    """Before a length whose part the stretch may be: "Auftakt"."""
    no_length: str
    """Behind a length that is none of a stretch: "Haft"."""
    lengths: tuple[str, str, str, str, str, str]
    """"{number} days" and "1 day", of months and years too."""
    to_day: str = ""
    """Between "two days later, " and the day: "am"."""
    counted: str = ""
    """Offsets without a unit of time: "Vortag"."""


class Counts(NamedTuple):
    """How a language counts, and what tells parts and wholes."""

    percent: str
    joins: str
    """Before the last part of a list: "und"."""
    open_list: str
    """That a list is not all, or counts twice: "darunter"."""
    of: str
    """Before the whole of another number: "von"."""
    large: tuple[str, str]
    """10⁹ and 10⁶, as a reader is shown them."""
    whole: str
    """Behind a share, before what it is of: "der"."""
    rest: str
    """Who is left over in a poll: "unentschlossen*"."""
    overlap: str
    """That shares are of different wholes, or overlap."""
    change: str
    """That shares are compared: "gestiegen*"."""
    others: Mapping[float, str]
    """Other words of a body that say a number, as parts of words: "hälfte" 50."""
    no_count: str
    """Before a headline's number that is a name, or a bound: "Artikel"."""
    thousands: str = "."


class Lives(NamedTuple):
    """How a language tells somebody's birth and age."""

    born: str
    """Before the year of a birth, with a few words between: "geboren"."""
    years: str
    """Behind an age: "Jahre alt", "-Jährige*"."""
    kin: str
    """Other people whose birth or age it may be: "Tochter"."""
    beside: str
    """Between an age and a birth: "und", "ist"."""
    not_now: str
    """That an age is not today's: "damals"."""


def checks(words: Words, accounts: AccountWords, *, disowned: str, days: Days, spans: Spans, counts: Counts, lives: Lives, **messages: Any) -> CheckWords:
    """The table of a language, of its words of time and of accounts and of what only its checks need.

    ``disowned`` is how a sentence says that it knows of its own misfit: "fälschlich". ``messages`` are templates.
    """
    return CheckWords(
        strict=True, disowned=any_of(disowned),
        **_days(words, accounts, days), **_spans(words, accounts, days, spans), **_counts(words, accounts, counts), **_lives(accounts, lives), **messages,
    )  # fmt: skip


def _days(words: Words, accounts: AccountWords, said: Days) -> dict[str, Any]:
    """The patterns of days and weekdays."""
    named, short, space = _weekdays(words, accounts, said.names), _of_class(words, "shortmonth"), _SPACE
    months, days, joined = _months(words, accounts, said), _either(named), one_word(said.between)
    part = rf"(?:{space}?(?:{one_word(said.parts)}))?" if said.parts else ""
    a = rf"(?:{one_word(said.one)}){space}" if said.one else "(?!)"
    return {
        "months": months, "month_names": accounts.months, "weekdays": named, "weekday_names": accounts.weekdays,
        "date": said.date or accounts.date.partition("{weekday}")[2].lstrip(" ,"), "month_of_year": said.month_of_year, "first": said.first,
        "day_before": _pattern(rf"(?<![\w.,:$€£/])(?<![^\W\d_]-)(?P<day>\d{{1,2}}){said.to_month}$"),
        # "23. Jan. 2025", but no year in "am 23. Juli. 2025 wird".
        "month_year": _pattern(rf"(?P<month>(?P<short>{_either(short)})|{_either(months)})(?!\w)(?(short)\.?)(?:{said.to_year}{_YEAR})?"),
        "day_in_figures": _IN_FIGURES,
        "weekday_before": _pattern(rf"(?<![\w’'/-])(?P<weekday>{days}){part}(?:,?{space}|{space}?\(){_article(said)}$"),
        "weekday_after": _pattern(
            rf"(?:{space}?\((?:{a})?|,{space}{a}|,{space}(?=(?:{days})(?:[.;)]|,{space}(?!(?:{days})))))"
            rf"(?P<weekday>{days})(?![\w’'-]|,{space}(?:{days})|{space}(?:{joined}){space}(?:{days}))"
        ),
        "days_listed": _pattern(rf"(?:{days}){part}(?:,|{space}?[-–—/&]|,?{space}(?:{joined})){space}?{_LITTLE}$"),
        "years_back": any_of(said.years_back),
        "no_day_before": _pattern(rf"(?:(?<!\w)(?:{one_word(said.no_day)})\.?|[#№]){space}?$"),
    }  # fmt: skip


def _spans(words: Words, accounts: AccountWords, days: Days, said: Spans) -> dict[str, Any]:
    """The patterns of days later, of lengths between two days and of "today"."""
    space, article, bounds = _SPACE, _article(days), f"{accounts.figures.least.pattern}|{accounts.figures.most.pattern}"
    dated = rf"\d{{1,2}}{days.to_month}(?:{_either(_months(words, accounts, days))})(?!\w)"
    unit = "|".join([_either(_units(words)), *([one_word(said.counted)] if said.counted else [])])
    closed = accounts.voices.prepositions | accounts.voices.conjunctions | accounts.voices.relatives | accounts.voices.says | accounts.at
    noun = rf"(?:{space}(?!(?:{_either(closed)})(?!\w))[\w’'-]+){{0,3}}"
    return {
        "counted": _pattern(rf"^(?!(?:{_either(_classed(words, *_VAGUE))})(?!\w)).*(?<!\w)(?:{unit})(?!\w)"),
        "vague_before": _vague(accounts.figures),
        "apposed": _pattern(rf"{space}?(?:,|–|—|\(){space}?$"),
        "names_day": _pattern(rf"{space}?(?:,|\(|–|—)?{space}?(?:(?:{one_word(said.to_day)}){space})?" if said.to_day else rf"{space}?(?:,|\(|–|—){space}?|{space}"),
        "compared_after": _pattern(rf"{space}(?:{one_word(said.compared)})(?!\w)"),
        "through": _pattern(rf"{space}?(?:{one_word(said.through)}|–|—|-){space}?{article}|(?P<pair>(?!))"),
        "opens_stretch": _pattern(rf"{noun}(?:,?{space}|{space}?\()(?:{one_word(said.since)}){space}{article}|{noun}{space}?\("),
        # "About" may be an article, which stands before any length: "ett fem dagar långt besök".
        "length_before": _pattern(rf"{bounds}|(?<!\w)(?:{_either(_classed(words, *_VAGUE, 'which', 'each', 'latest', 'ordinal', 'unitkind'))}){space}$"),
        "part_before": any_of(said.within),
        "other_days": _pattern(rf"{space}?{any_of(said.no_length).pattern}|-"),
        "lengths": dict(zip(("day", "one day", "month", "one month", "year", "one year"), said.lengths, strict=True)),
        # "Heute Abend", "hoy, jueves" are of the story's day; "heute" alone is as often of these days.
        "deictic": _pattern(rf"^(?!.*(?<!\w){dated})(?:(?:{_literal(said.today)})(?=[\W\d]+\w)|(?:{_literal(said.tomorrow)})(?!\w))"),
        "deictic_days": {form: ahead for ahead, forms in enumerate((said.today, said.tomorrow)) for form in forms.split("|")},
        "day_beside": _pattern(rf",?{space}\(?(?:(?:{_either(_weekdays(words, accounts, days.names))}),?{space})?{article}{dated}"),
        "these_days": any_of(said.these_days),
    }  # fmt: skip


def _counts(words: Words, accounts: AccountWords, said: Counts) -> dict[str, Any]:
    """The patterns of parts and wholes, of shares and of a headline's numbers."""
    figures, joined, space = accounts.figures, one_word(said.joins), _SPACE
    small = _either(name for name, value in figures.numbers.items() if value <= _SMALL)
    number = rf"(?P<figure>{_DIGITS}|(?:{small})(?!\w))(?:{space}?(?P<scale>{_either(figures.scales)})(?!\w))?"
    share = rf"(?:{space}?%|{space}(?:{one_word(said.percent)})(?!\w))"
    counted = _pattern(rf"(?<![\w.,/:#{_SIGNS}’'-])(?P<currency>(?P<sort>[{_SIGNS}]){space}?)?{number}(?P<percent>{share})?(?![\w/-]|:\d|[.,]\d)")
    # "One" is an article as well: a list that may hold it is not added up.
    ones = "|".join(_classed(words, "a"))
    return {
        "numbers": figures.numbers, "scales": figures.scales, "decimal": figures.decimal, "thousands": said.thousands,
        "large": ((10**9, f"{{number}} {said.large[0]}"), (10**6, f"{{number}} {said.large[1]}")),
        "figure": counted, "number": counted,
        "between_parts": _pattern(rf"{space}[^.:()–—]{{1,70}}?(?:[,;](?:{space}(?:{joined}))?|{space}(?:{joined})){space}"),
        "last_part": _pattern(rf"{space}(?:{joined}){space}$"),
        "list_end": _pattern(rf"[.;)–—\n]|,{space}(?!(?:{joined})(?!\w))"),
        "open_list": _pattern(rf"{any_of(f'{said.open_list}|{ones}').pattern}|{figures.parts.pattern}"),
        "list_lead": _pattern(rf"(?P<sure>(?::|{space}[–—-]|{space}\(){space}?)$|(?P<comma>(?!))"),
        "lead_break": re.compile("[.;:()]"),
        "out_of": _pattern(rf"(?<!\w)(?:{_either(figures.of)}|{one_word(said.of)}){space}(?:[^\W\d_]+{space})?$"),
        "inexact_before": _vague(figures),
        "percent": _pattern(share),
        "share": _pattern(
            rf"(?<![\w.,-])(?P<share>\d{{1,3}}(?:[.,]\d+)?|(?:{small})){share}(?!-)"
            rf"(?:{space}(?:{one_word(said.whole)}){space}(?P<whole>[\w-]+)|{space}(?P<lead>[^\W\d_]+))?"
        ),
        "rest": any_of(said.rest),
        # "In Brel sind 55 Prozent dafür, in Ost 60 Prozent": of two wholes.
        "overlap": _pattern(rf"{any_of(said.overlap).pattern}|(?:,|{space}(?:{joined})){space}(?:{_either(accounts.at - _SIDES)}){space}"),
        "change": any_of(said.change),
        "other_numbers": {form: value for value, forms in said.others.items() for form in forms.split("|")} | dict(figures.scales),
        "not_counted_before": _pattern(rf"(?<!\w)(?:{one_word(_NAMED, said.no_count)})\.?[ -]?$"),
        "not_counted_after": _pattern(r"\s?[-–—/]\s?\d"),
        "counted_noun": _pattern(rf"{space}(?:[\w’'-]+{space})?(?:d['’])?(?:(?:{_either(form for form, unit in figures.units.items() if _MONEY.fullmatch(unit))})(?!\w)|{figures.people.pattern})"),
    }  # fmt: skip


def _lives(accounts: AccountWords, said: Lives) -> dict[str, Any]:
    """The patterns of ages."""
    space, years = _SPACE, rf"(?:{any_of(said.years).pattern.removeprefix(_WORD)})"
    then = (accounts.voices.prepositions | accounts.at) - _OF
    return {
        "born": _pattern(rf"(?<!\w)(?:{one_word(said.born)})(?:{space}[^\s,;()]+){{0,6}}?{space}(?P<year>(?:19|20)\d\d)(?![\w-]|{space}?[–-]{space}?\d)"),
        "age": _pattern(rf"(?<![\w.,-])(\d{{1,3}}){space}?-?{years}|(?<=\w{space})\((\d{{2}})\)|(?P<at>(?!))"),
        # "Mit 45 Jahren" is an age of then.
        "age_then": _pattern(rf"(?<!\w)(?:{_either(then)}){space}\d{{1,3}}{space}?-?{years}"),
        "who_was": _ANYWHERE,
        "kin": any_of(said.kin),
        "beside": _pattern(rf"(?:[,;()–]|{space}|(?<!\w)(?:{one_word(said.beside)})(?!\w))*"),
        "not_now": any_of(said.not_now),
    }  # fmt: skip


def _article(days: Days) -> str:
    return rf"(?:(?:{one_word(days.articles)}){_SPACE})?" if days.articles else ""


def _vague(figures: FigureWords) -> Pattern[str]:
    """What leaves a number open, before it."""
    return _pattern("|".join(bound.pattern for bound in (figures.about, figures.least, figures.most)))


def _weekdays(words: Words, accounts: AccountWords, more: Mapping[int, str]) -> dict[str, int]:
    """The names of weekdays in all their forms, with either apostrophe.

    Those a reader is shown are among them, though they may be two words of the vocabulary: "segunda-feira".
    """
    named = {name.casefold(): number for number, name in enumerate(accounts.weekdays)} | _of_class(words, "weekday") | _by_form(more)
    return {name.replace(one, other): number for name, number in named.items() for one, other in ("’'", "'’")}


def _months(words: Words, accounts: AccountWords, days: Days) -> dict[str, int]:
    """The names of months as they stand behind a day, short ones too."""
    return _of_class(words, "shortmonth") | {name.casefold(): number for number, name in enumerate(accounts.months, 1)} | _by_form(days.months)


def _by_form(rows: Mapping[int, str]) -> dict[str, int]:
    return {form: number for number, forms in rows.items() for form in forms.split()}


def _of_class(words: Words, name: str) -> dict[str, int]:
    return {word: number for word, classes in words.items() if isinstance(number := classes.get(name), int)}


def _classed(words: Words, *names: str) -> list[str]:
    return [word for word, classes in words.items() if classes.keys() & set(names)]


def _units(words: Words) -> list[str]:
    """The words of days and of what is longer, one or several of it."""
    return [word for word, classes in words.items() for unit in (classes.get("unit") or classes.get("units"),) if unit in ("day", "week", "month", "year")]


def _either(names: Iterable[str]) -> str:
    """Names as an alternation, the longest first."""
    return "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name))))


def _literal(phrases: str) -> str:
    return "|".join(map(re.escape, phrases.split("|")))


def _pattern(pattern: str) -> Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
