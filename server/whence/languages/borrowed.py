"""A language with no folder of its own borrows its words from dateparser's locale data.

It gets month and weekday names, dates in their usual order, today and its kin, "last week", "three days ago".
What it does not get is a sense of direction: a bare weekday there looks back, and says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

from whence.languages.shared.makers import day_of, month
from whence.languages.shared.rules import CLOCKS, DATES
from whence.times import calendar
from whence.times.direction import Cues
from whence.times.expressions import (
    Context,
    Expression,
    Reading,
    Unit,
    Weekday,
    of_period,
    unresolved,
)
from whence.times.grammar import Found, Grammar
from whence.times.grammar import Rule as NamedRule
from whence.times.second_opinion import ask

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_UNITS = ("year", "month", "week", "day")
# Between the parts of a date: "21 de julio de 2025", "21. Juli", "21 июля 2025 г."
_PARTICLES = "(( de| del| di| d')? )"
_NUMBER = re.compile(r"\(\\d\+\+\[\.,\]\?\\d\*\+\)")
_RELATIVE = re.compile(r"(?:(?P<ago>\d) (?P<unit>\w+) ago|in (?P<ahead>\d) (?P<unit2>\w+))$")


@dataclass(frozen=True, slots=True)
class Asked:
    """A relative phrase that dateparser reads: "vor 3 Tagen", "il y a deux semaines"."""

    count: int
    unit: str
    sign: int
    language: str
    phrase: str

    @property
    def kind(self) -> str:
        return "shift"

    def read(self, context: Context) -> Reading:
        base = context.base("now")
        if base is None:
            return unresolved("XXXX-XX-XX", self.unit)
        day = ask(self.phrase.replace("#", str(self.count)), base.day, self.language)
        if day is None:
            day = calendar.add(base.day, self.sign * self.count, self.unit)
        return of_period(calendar.containing(self.unit, day), base)


def Rule(pattern: str, make: Callable[[Found], Expression | None]) -> NamedRule:
    """A borrowed rule has no other name than its pattern."""
    return NamedRule(pattern, pattern, make)


def borrow(code: str) -> Grammar | None:
    """The grammar of a language that dateparser knows, or None. Code is an ISO 639-1 letter pair."""
    locale = _locale(code)
    return _grammar(code, locale.info) if locale else None


def _locale(code: str) -> ModuleType | None:
    if not re.fullmatch(r"[a-z]{2,3}", code):
        return None
    try:
        return import_module(f"dateparser.data.date_translation_data.{code}")
    except ModuleNotFoundError:
        return None


def _grammar(code: str, info: dict[str, Any]) -> Grammar:
    words: dict[str, dict[str, object]] = defaultdict(dict)
    for number, key in enumerate(_MONTHS, 1):
        for name in _single(info.get(key, ()), 3):
            words[name]["month"] = number
            if len(name) > 3:
                words[name]["monthname"] = number
    for number, key in enumerate(_WEEKDAYS):
        for name in _single(info.get(key, ()), 4):  # shorter ones are everyday words: "die", "mit", "mar"
            words[name]["weekday"] = number
    for simplification in info.get("simplifications", ()):
        for word, digits in simplification.items():
            if word.isalpha() and str(digits).isdigit() and int(digits) <= 31:
                words[word.casefold()]["num"] = int(digits)
    rules = _dates(words) + _relative(code, info, words)
    return Grammar.build({word: classes for word, classes in words.items() if classes}, [rules], Cues())


def _single(names: Any, shortest: int) -> list[str]:
    return [name.casefold() for name in names if name.isalpha() and len(name) >= shortest]


def _dates(words: dict[str, dict[str, object]]) -> list[NamedRule]:
    rules = [*DATES, *CLOCKS]
    known = {name for classes in words.values() for name in classes}
    if "month" in known:
        day = "{dd:day}(.|º|er)?"
        rules += [
            Rule(f"{day}{_PARTICLES}{{month}}.?{_PARTICLES}{{yyyy:year}}", day_of),
            Rule(f"{day}{_PARTICLES}{{month}}", day_of),
            Rule(f"{{month}}.?{_PARTICLES}{{yyyy:year}}", month),
        ]
    if "monthname" in known:
        rules.append(Rule("{monthname:month}", month))
    if "weekday" in known:
        rules.append(Rule("{weekday}", lambda f: Weekday(f["weekday"])))
        if "month" in known:
            rules.append(Rule(f"{{weekday}},?( den| dem| le| el| o)? {day}{_PARTICLES}{{month}}(.?{_PARTICLES}{{yyyy:year}})?", day_of))
    return rules


def _relative(code: str, info: dict[str, Any], words: dict[str, dict[str, object]]) -> list[NamedRule]:
    rules = []
    for key, phrases in info.get("relative-type", {}).items():
        match = _RELATIVE.match(key)
        unit = match and (match["unit"] or match["unit2"])
        if not match or unit not in _UNITS:
            continue
        offset = -int(match["ago"]) if match["ago"] else int(match["ahead"])
        rules += [Rule(_spell(phrase), _unit(unit, offset)) for phrase in phrases if _usable(phrase)]
    counted = any("num" in classes for classes in words.values())
    number = "({n:count}|{num:count})" if counted else "{n:count}"
    for key, phrases in info.get("relative-type-regex", {}).items():
        match = _RELATIVE.match(key.replace("\\1", "1"))
        unit = match and (match["unit"] or match["unit2"])
        if not match or unit not in _UNITS:
            continue
        sign = -1 if match["ago"] else 1
        for phrase in phrases:
            plain = _NUMBER.sub("#", phrase)
            if "\\" in plain or plain.count("#") != 1 or not _usable(plain.replace("#", "")):
                continue
            before, after = (_spell(part) for part in plain.split("#"))
            rules.append(Rule(before + number + after, _asked(unit, sign, code, plain)))
    return rules


def _usable(phrase: str) -> bool:
    """Whole words only: "vor # m" would find metres."""
    parts = phrase.split()
    return bool(parts) and len(parts[-1]) >= 3 and len(phrase) >= 4 and not re.search(r"[\\{}()\[\]|?*+]", phrase)


def _spell(phrase: str) -> str:
    return phrase.casefold()


def _unit(unit: str, offset: int) -> Callable[[Found], Expression]:
    return lambda found: Unit(unit, offset)


def _asked(unit: str, sign: int, code: str, phrase: str) -> Callable[[Found], Expression]:
    return lambda found: Asked(found["count"], unit, sign, code, phrase)
