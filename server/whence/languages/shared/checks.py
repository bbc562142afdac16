"""Words become a table of checks: what is written alike wherever the day stands before its month."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from re import Pattern

from whence.accounts.words import AccountWords, FigureWords
from whence.checks.vocabulary import CheckWords
from whence.languages.shared.accounts import any_of, one_word
from whence.languages.shared.words import Words

_SPACE = "[ \u00a0\u202f]"
"""White space within a line."""
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?![\w-]|\s?%|[.,]\d)"
_IN_FIGURES = re.compile(r"(?<![\w.,/-])(?P<day>\d\d?)(?P<mark>\. ?|[/-])(?P<month>\d\d?)(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w/-]|\.\d)")
_DIGITS = r"\d{1,3}(?:[. \u00a0\u202f’']\d{3})+(?![\d])(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_SIGNS = "$€£¥₽₴"
_MONEY = re.compile(r"[A-Z]{3}|FCFA|francs|ha|t|kg")
"""Units of which a headline tells a story's figure; those of time tell many other things."""
_SIDES = frozenset({"contra", "por", "за", "za"})
"""Prepositions that tell what somebody is for or against, as often as where."""
_LITTLE = rf"(?:[^\W\d_]{{1,4}}{_SPACE})?"
"""A short word on the way to the next day of a list: "und am "."""


def checks(
    words: Words, accounts: AccountWords, *,
    to_month: str = _SPACE, to_year: str = _SPACE, articles: str = "", one: str = "", parts: str = "", between_days: str, weekdays: Mapping[int, str] | None = None,
    months: Mapping[int, str] | None = None, date: str = "", month_of_year: str = "{month} {year}", first: str = "1", no_day: str, years_back: str, disowned: str,
    counted: str = "", to_day: str = "", compared: str,
    today: str, tomorrow: str, these_days: str,
    thousands: str = ".", joins: str, percent: str, open_list: str, large: tuple[str, str], of: str, whole: str, rest: str, overlap: str, change: str, other_numbers: Mapping[float, str], no_count: str, headline_message: str, sum_message: str, share_message: str,
    weekday_message: str, missing_day_message: str, offset_message: str, updated_message: str,
) -> CheckWords:
    """The table of a language, of its words of time and of accounts and of what only its checks need.

    ``to_month`` and ``to_year`` are patterns of what stands behind a day and behind a month, ``articles`` and ``parts`` what stands between
    a weekday and its day, ``one`` the article of ", ein Dienstag"; ``weekdays`` and ``months`` are more names, by their numbers. The other lists
    are phrases between "|" (``languages/shared/accounts.py``), the messages templates.
    """
    named, short = _weekdays(words, accounts, weekdays or {}), _of_class(words, "shortmonth")
    numbered = short | {name.casefold(): number for number, name in enumerate(accounts.months, 1)} | _by_form(months or {})
    days, joined, space = _either(named), one_word(between_days), _SPACE
    part = rf"(?:{space}?(?:{one_word(parts)}))?" if parts else ""
    article = rf"(?:(?:{one_word(articles)}){space})?" if articles else ""
    a = rf"(?:{one_word(one)}){space}" if one else "(?!)"
    dated = rf"\d{{1,2}}{to_month}(?:{_either(numbered)})(?!\w)"
    figures = accounts.figures
    vague = _pattern("|".join(bound.pattern for bound in (figures.about, figures.least, figures.most)))
    number, joining = _number(figures, percent), one_word(joins)
    share = rf"(?:{space}?%|{space}(?:{one_word(percent)})(?!\w))"
    ones = "|".join(word for word, classes in words.items() if "a" in classes)
    return CheckWords(
        numbers=figures.numbers, scales=figures.scales, decimal=figures.decimal, thousands=thousands,
        strict=True, disowned=any_of(disowned),
        months=numbered, month_names=accounts.months, weekdays=named, weekday_names=accounts.weekdays,
        date=date or accounts.date.partition("{weekday}")[2].lstrip(" ,"), month_of_year=month_of_year, first=first,
        day_before=_pattern(rf"(?<![\w.,:$€£/])(?<![^\W\d_]-)(?P<day>\d{{1,2}}){to_month}$"),
        # "23. Jan. 2025", but no year in "am 23. Juli. 2025 wird".
        month_year=_pattern(rf"(?P<month>(?P<short>{_either(short)})|{_either(numbered)})(?!\w)(?(short)\.?)(?:{to_year}{_YEAR})?"),
        day_in_figures=_IN_FIGURES,
        weekday_before=_pattern(rf"(?<![\w’'/-])(?P<weekday>{days}){part}(?:,?{space}|{space}?\(){article}$"),
        weekday_after=_pattern(
            rf"(?:{space}?\((?:{a})?|,{space}{a}|,{space}(?=(?:{days})(?:[.;)]|,{space}(?!(?:{days})))))"
            rf"(?P<weekday>{days})(?![\w’'-]|,{space}(?:{days})|{space}(?:{joined}){space}(?:{days}))"
        ),
        days_listed=_pattern(rf"(?:{days}){part}(?:,|{space}?[-–—/&]|,?{space}(?:{joined})){space}?{_LITTLE}$"),
        years_back=any_of(years_back),
        no_day_before=_pattern(rf"(?:(?<!\w)(?:{one_word(no_day)})\.?|[#№]){space}?$"),
        counted=_pattern(rf"^(?!(?:{_either(_classed(words, 'approx', 'around', 'over', 'vague'))})(?!\w)).*(?<!\w)(?:{_either(_units(words))}{'|' + one_word(counted) if counted else ''})(?!\w)"),
        vague_before=vague,
        apposed=_pattern(rf"{space}?(?:,|–|—|\(){space}?$"),
        names_day=_pattern(rf"{space}?(?:,|\(|–|—)?{space}?(?:(?:{one_word(to_day)}){space})?") if to_day else _pattern(rf"{space}?(?:,|\(|–|—){space}?|{space}"),
        compared_after=_pattern(rf"{space}(?:{one_word(compared)})(?!\w)"),
        # "Heute Abend", "hoy, jueves" are of the story's day; "heute" alone is as often of these days.
        deictic=_pattern(rf"^(?!.*(?<!\w){dated})(?:(?:{_literal(today)})(?=[\W\d]+\w)|(?:{_literal(tomorrow)})(?!\w))"),
        deictic_days={form: ahead for ahead, forms in enumerate((today, tomorrow)) for form in forms.split("|")},
        day_beside=_pattern(rf",?{space}\(?(?:(?:{days}),?{space})?{article}{dated}"),
        these_days=any_of(these_days),
        figure=_pattern(rf"(?<![\w.,/:#{_SIGNS}’'-])(?P<sort>[{_SIGNS}])?{_counted(figures)}(?![\w/-]|:\d|[.,]\d|{share})"),
        between_parts=_pattern(rf"{space}[^.:()–—]{{1,70}}?(?:[,;](?:{space}(?:{joining}))?|{space}(?:{joining})){space}"),
        last_part=_pattern(rf"{space}(?:{joining}){space}$"),
        list_end=_pattern(rf"[.;)–—\n]|,{space}(?!(?:{joining})(?!\w))"),
        # "One" is an article as well: a list that may hold it is not added up.
        open_list=re.compile(rf"{any_of(f'{open_list}|{ones}').pattern}|{figures.parts.pattern}", re.IGNORECASE),
        list_lead=_pattern(rf"(?P<sure>(?::|{space}[–—-]|{space}\(){space}?)$|(?P<comma>(?!))"),
        lead_break=re.compile("[.;:()]"),
        out_of=_pattern(rf"(?<!\w)(?:{'|'.join(map(re.escape, figures.of))}|{one_word(of, compared)}){space}(?:[^\W\d_]+{space})?$"),
        inexact_before=vague,
        percent=_pattern(share),
        share=_pattern(rf"(?<![\w.,-])(?P<share>\d{{1,3}}(?:[.,]\d+)?|(?:{_either(figures.numbers)})){share}(?!-)(?:{space}(?:{one_word(whole)}){space}(?P<whole>[\w-]+)|{space}(?P<lead>[^\W\d_]+))?"),
        rest=any_of(rest),
        # "In Brel sind 55 Prozent dafür, in Ost 60 Prozent": of two wholes.
        overlap=_pattern(rf"{any_of(overlap).pattern}|(?:,|{space}(?:{joining})){space}(?:{_either(accounts.at - _SIDES)}){space}"),
        change=any_of(change),
        large=((10**9, f"{{number}} {large[0]}"), (10**6, f"{{number}} {large[1]}")), sum_message=sum_message, share_message=share_message,
        number=_pattern(number), number_words=_pattern(rf"(?<!\w)(?:{_either(figures.numbers)})(?!\w)"),
        other_numbers={form: value for value, forms in other_numbers.items() for form in forms.split("|")} | dict(figures.scales),
        not_counted_before=_pattern(rf"(?<!\w)(?:{one_word(_NAMED, no_count)})\.?[ -]?$"),
        not_counted_after=_pattern(r"\s?[-–—/]\s?\d"),
        counted_noun=_pattern(rf"{space}(?:[\w’'-]+{space})?(?:d['’])?(?:(?:{_either([form for form, unit in figures.units.items() if _MONEY.fullmatch(unit)])})(?!\w)|{figures.people.pattern})"),
        headline_message=headline_message,
        weekday_message=weekday_message, missing_day_message=missing_day_message, offset_message=offset_message, updated_message=updated_message,
    )


_NAMED = "top|nr|no|n|art|g|u|covid|paragraph|§"
"""Before a number that is a name, in any language."""


def _counted(figures: FigureWords) -> str:
    """A number in digits or in words, with what multiplies it."""
    return rf"(?P<figure>{_DIGITS}|(?:{_either(figures.numbers)})(?!\w))(?:{_SPACE}?(?P<scale>{_either(figures.scales)})(?!\w))?"


def _number(figures: FigureWords, percent: str) -> str:
    """The same, with its currency and whether it is a share."""
    space = _SPACE
    return (
        rf"(?<![\w.,/:#{_SIGNS}’'-])(?P<currency>[{_SIGNS}]{space}?)?{_counted(figures)}"
        rf"(?P<percent>{space}?%|{space}(?:{one_word(percent)})(?!\w))?(?![\w:/-]|[.,]\d)"
    )


def _weekdays(words: Words, accounts: AccountWords, more: Mapping[int, str]) -> dict[str, int]:
    """The names of weekdays in all their forms, with either apostrophe.

    Those a reader is shown are among them, though they may be two words of the vocabulary: "segunda-feira".
    """
    named = {name.casefold(): number for number, name in enumerate(accounts.weekdays)} | _of_class(words, "weekday")
    named |= _by_form(more)
    return named | {name.replace("’", "'"): number for name, number in named.items()} | {name.replace("'", "’"): number for name, number in named.items()}


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
