"""What the Slavic languages share when they speak of time: nouns in their cases, "через неделю", "w zeszły piątek", "три роки тому".

A language's words (``words.py``) name the classes of this table, and ``phrases`` are its rules over them; what is said its own
way stands in the language's ``times.py``.

| class | means |
|---|---|
| ``led`` | a preposition that a bare month, season, year or part of the day stands behind |
| ``joint`` | what stands between two days of a month |
| ``yearword``, ``yearshort``, ``yearend`` | "года", "г" before its dot, the ending of "2012-го" |
| ``part``, ``partcase``, ``dayhalf`` | "вечером", "вечера" behind a preposition, "утра" behind an hour |
| ``soon``, ``whole``, ``latest`` | "поздно", "весь", "последний" |
| ``many`` | the plural forms of ``which`` and ``latest`` |
| ``fullday`` | the twenty-four hours that are no day of the calendar: "сутки", "доба" |
| ``daily``, ``adjday`` | "вчерашний", "субботний" |
| ``ago``, ``through``, ``later``, ``earlier``, ``behindevent``, ``aheadlead``, ``aheadof`` | "назад", "через", "спустя", "ранее", "после", "за … до" |
| ``over`` | before a unit that it makes more or less than one: "больше года" |
| ``lastbutone`` | "позапрошлый" |
| ``firstlast``, ``daysword`` | "последние", "числа", of a month |
| ``during`` | before a unit that is a length: "за неделю" |
| ``each``, ``by``, ``weekdays``, ``times``, ``per``, ``byunit``, ``measured`` | of what recurs: "каждый", "по средам", "раз в год", "рублей в год" |
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from whence.languages.shared import makers
from whence.languages.shared.amounts import amount, duration
from whence.languages.shared.makers import (
    DIGITS,
    Maker,
    ago,
    century,
    day_away,
    day_of,
    dayword,
    decade,
    earlier,
    every,
    half,
    last_quarter,
    later,
    led_year,
    length,
    long_word,
    month,
    nothing,
    now,
    nth_weekday,
    other_day,
    overnight,
    part,
    quarter,
    rate,
    season,
    the_unit,
    unit,
    unit_part,
    vague,
    weekday,
    weekend,
    year,
)
from whence.times import calendar
from whence.times.expressions import (
    Context,
    Every,
    Expression,
    Fixed,
    InWeek,
    InYear,
    Modified,
    OfYear,
    Part,
    Reading,
    Shifted,
    Unit,
    Vague,
)
from whence.times.grammar import Rule

Words = Mapping[str, Any]


# ---- words ----------------------------------------------------------------------------------------------------------


def declined(nouns: str) -> str:
    """Nouns in their cases, each its stem and its endings; "-" is none.

    >>> declined("март:-,а,у май:")
    'март марта марту май'
    """
    return " ".join(stem + ending.strip("-") for noun in nouns.split() for stem, _, endings in [noun.partition(":")] for ending in endings.split(","))


def cases(**rows: str) -> dict[object, str]:
    """A row of nouns in their cases for each meaning."""
    return {name: declined(nouns) for name, nouns in rows.items()}


def romans(last: int = 21) -> dict[object, str]:
    """Roman numerals, typed with Latin letters or with the Cyrillic ones that look like them.

    >>> romans()[19].split()
    ['xix', 'хiх', 'xіx', 'хіх']
    """
    tens, ones = ("", "x", "xx"), ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    latin = {number: tens[number // 10] + ones[number % 10] for number in range(1, last + 1)}
    typed = {number: [said, said.replace("x", "х"), said.replace("i", "і"), said.replace("x", "х").replace("i", "і")] for number, said in latin.items()}
    return {number: " ".join(dict.fromkeys(forms)) for number, forms in typed.items()}


def composed(stems: Mapping[str, str], prefixes: Mapping[int, str], endings: str) -> dict[object, str]:
    """Adjectives of length: "двухнедельный". ``stems`` maps a duration with a gap for its number to the noun's stem."""
    return {value.format(count): " ".join(f"{prefix}{stem}{ending.strip('-')}" for prefix in names.split() for stem in nouns.split() for ending in endings.split())
            for value, nouns in stems.items() for count, names in prefixes.items()}  # fmt: skip


# ---- makers ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Through:
    """"через два года": from now or, told of what was, from the time last named."""

    shift: Shifted

    @property
    def kind(self) -> str:
        return "shift"

    def read(self, context: Context) -> Reading:
        return (replace(self.shift, basis="mention") if context.direction == "past" else self.shift).read(context)


def through(found: Words) -> Expression | None:
    """"через неделю", "za dwa lata": ``a`` of the unit where no count is said."""
    count, name = amount(found)
    if count is None or name == "weekend":
        return Vague("FUTURE_REF") if count is None else None
    return Through(Shifted(count, name, 1, "ahead", length=duration(count, name)))


def one(maker: Maker) -> Maker:
    """One ``unit`` where no count is said: "год назад"."""
    return lambda f: maker({**f, "a": 1})


def spelled_day(found: Words) -> Expression | None:
    """"двадцать первого мая": ``tens`` and a ``day``."""
    day = found.get("tens", 0) + found.get("day", 0)
    return day_of({**found, "day": day}) if 1 <= day <= 31 and found.get("tens", 0) % 10 == 0 else None


def day_this_year(found: Words) -> Expression | None:
    """"31 grudnia br."."""
    said = day_of(found)
    return OfYear(said, Unit("year", 0)) if isinstance(said, InYear) else None


def unit_of(found: Words) -> Expression | None:
    """"прошлой неделе", "w tym roku"; a day so said is beside the one last named."""
    if found["unit"] != "day":
        return unit(found)
    return Unit("day", {"next": 1, "after": 1, "before": -1, "last": -1}.get(found["which"], 0), "mention")


def last_but_one(found: Words) -> Expression | None:
    """"позапрошлый год", "позаминулий тиждень"."""
    return None if found["unit"] in ("second", "minute", "hour", "day") else Unit(found["unit"], -2)


def part_of_which(found: Words) -> Expression | None:
    """"прошлой ночью", "tego wieczoru", "наступного ранку"."""
    which, said = found["which"], found["part"]
    if which in ("this", "last") and said == "NI":
        return overnight(found)
    if which in ("this", "last"):
        return dayword({"dayword": 0 if which == "this" else -1, "part": said})
    return day_away({"before": -1, "that": 0}.get(which, 1), "mention")({"part": said})


def stretch(found: Words) -> Expression | None:
    """"последние десять лет" is a length, "ближайшие дни" are vague; of days long gone no more is known."""
    return None if found["which"] == "that" else makers.stretch(found)


def day_in_week(found: Words) -> Expression | None:
    """"среду на прошлой неделе", "wtorek przyszłego tygodnia"."""
    week = unit({"unit": "week", "which": found["which"]})
    return InWeek(found["weekday"], week) if week is not None else None


def half_of_year(found: Words) -> Expression | None:
    """"вторая половина прошлого года"."""
    said = half(found)
    if isinstance(said, InYear) and "which" in found:
        whole = unit({"unit": "year", "which": found["which"]})
        return OfYear(said, whole) if whole is not None else None
    return said


def month_of_year(found: Words) -> Expression | None:
    """"торік у грудні", "maj ubiegłego roku" in one phrase: a ``month`` of the year that ``years`` or ``which`` says."""
    said = month({"month": found["month"]})
    offset = found["years"] if "years" in found else {"last": -1, "this": 0, "next": 1}.get(found["which"])
    return OfYear(said, Unit("year", offset)) if isinstance(said, InYear) and offset is not None else None


def half_of(maker: Maker) -> Maker:
    """"первая половина мая", "pierwsza połowa XIX wieku": its beginning, or its end; ``half`` says which."""

    def make(found: Words) -> Expression | None:
        inner = maker(found)
        return Modified("START" if found["half"] == 1 else "END", inner) if inner is not None and found["half"] in (1, 2) else None

    return make


def half_of_day(found: Words) -> Expression | None:
    """"во второй половине дня"."""
    return Part({1: "MO", 2: "AF"}[found["ordinal"]]) if found["ordinal"] in (1, 2) else None


def decade_of_century(found: Words) -> Expression | None:
    """"lata 40. XVII wieku": a ``year`` of two digits and an ``ordinal``."""
    return Fixed(calendar.decade(100 * (found["ordinal"] - 1) + found["year"])) if 2 <= found["ordinal"] <= 22 and not found["year"] % 10 else None


def nth_week(found: Words) -> Expression | None:
    """"w ostatnim tygodniu sierpnia": an ``ordinal``, −1 the last, and ``month``: the week that most of it lies in."""
    number, index = found.get("ordinal", -1), found["month"]
    if not (number == -1 or 1 <= number <= 4):
        return None

    def at(y: int) -> calendar.Period:
        whole = calendar.month(y, index)
        return calendar.week(whole.until - timedelta(4) if number == -1 else whole.begin + timedelta(7 * number - 4))

    said = InYear(at, "XXXX-WXX", "week")
    return Fixed(at(found["year"])) if "year" in found else said


def every_half(found: Words) -> Expression:
    """"каждые полчаса", "co pół roku"."""
    return Every(duration(*amount(found)))


def led_or_counted(found: Words) -> Expression | None:
    """A ``year`` behind its preposition, unless what is ``counted`` stands behind it."""
    return None if "counted" in found else led_year(found)


# ---- rules ----------------------------------------------------------------------------------------------------------


def numerals(count: str = "{num:count}", more: str = "{more}") -> str:
    """The pattern of a number: "25", "двадцать пять", "3,5"."""
    return f"({DIGITS}( {{scale}})?|{count}( {more})?( {{scale}})?)"


@dataclass(frozen=True)
class Spelling:
    """The patterns in which a language's writing differs: words that an apostrophe cuts, prepositions within a phrase."""

    weekday: str = "{weekday}"
    number: str = numerals()
    ordinal: str = "{ordinal}"
    """``{ordinal}`` is what other names stand in the place of."""
    part: str = "{part}"
    """A part of the day that stands behind its day."""
    half: str = "{halfunit}"
    """Half of a unit."""
    ordinal_mark: str = ""
    """What else may stand behind the figures of an ordinal: "|." of "2. połowie"."""
    with_half: str = ""
    """"two ``and a half`` years"."""

    @property
    def year(self) -> str:
        """"2012 года", "2012 г.", "2012-го"."""
        return "{yyyy:year}( {yearword}| ?{yearshort}.|-{yearend}( {yearword})?)"

    @property
    def some_year(self) -> str:
        return "{yyyy:year}( {yearword}| ?{yearshort}.|-{yearend}( {yearword})?)?"

    def spelled(self, name: str = "ordinal") -> str:
        """An ordinal in words."""
        return self.ordinal.replace("{ordinal}", "{ordinal:ordinal}").replace(":ordinal}", f":{name}}}")

    def nth(self, name: str = "ordinal") -> str:
        """An ordinal in words or figures."""
        return f"({self.spelled(name)}|{{roman:{name}}}|{{dd:{name}}}(-{{ordend}}{self.ordinal_mark})?)"

    @property
    def unit(self) -> str:
        return "({unit}|{units:unit})"

    @property
    def length(self) -> str:
        """"две недели", "около года" without its "около", "полчаса"."""
        return f"(({self.number}{self.with_half}|{{a}}|{{vague}})( {{unitkind}})? {self.unit}|{self.half})"

    @property
    def about(self) -> str:
        return "({around}( {than})? )?({around} )?"


def phrases(spelling: Spelling) -> dict[str, list[Rule]]:
    """The tables of rules by their theme; of equal phrases the first is kept, so a language's own stand before these."""
    s = spelling
    weekday_, number, about, length_, nth = s.weekday, s.number, s.about, s.length, s.nth()
    day, full = "{dd:day}(-{dayend})?", "({month}|{shortmonth:month}.?)"
    tables: dict[str, dict[str, Maker]] = {
        "rates": {
            "{rate}": rate,  # ежедневно
            f"{{each}} ({nth} )?({{unit}}|{weekday_}|{{season}}|{{month}}|{{partcase:part}})": every,  # каждый второй день
            f"{{each}} ({number}|{{vague}}) {s.unit}": every,  # каждые два года
            f"({{each}}|{{times}} {{per}}) {s.half}": every_half,  # раз в полчаса
            "{by} [{weekdays:weekday}]": every,  # по субботам
            "{by} [{parts:part}]": every,  # по утрам
            "({times}|{measured}) [{per} {byunit:unit}]": every,  # раз в неделю
            f"{{times}} {{per}} {number} {s.unit}": every,  # раз в четыре года
        },
        "days": {
            f"(({{which}} )?{weekday_},? )?{day} {full}( {s.some_year})?": day_of,  # пятница, 3 мая 2024 года
            f"({weekday_},? )?({{tens}} )?{s.spelled('day')} {{month}}( {s.year})?": spelled_day,
            f"({weekday_},? )?{{tens}} {{month}}( {s.year})?": spelled_day,
            f"{weekday_},? {{dd:day}}.{{mm:month}}(.{{yyyy:year}})?": day_of,
            f"[{{dd:first}}(-{{dayend}})?]( {{joint}} |-| - ){day} {full}( {s.some_year})?": other_day("first"),  # с 3 по 5 мая
            f"[{{dd:first}}], ({{dd}}, )?{{dd}} {{joint}} {day} {full}( {s.some_year})?": other_day("first"),
            f"[{{dd:second}}], {{dd}} {{joint}} {day} {full}( {s.some_year})?": other_day("second"),
            f"({nth}|{{latest}}) {weekday_} {{month}}( {s.year})?": nth_weekday,  # последняя пятница мая
            f"({{which}}( {{same}})? )?{weekday_}": weekday,  # прошлую пятницу
            f"{{latest:which}} {weekday_}": weekday,
            f"{weekday_} ({{inweek}} )?{{which}} {{week}}": day_in_week,  # среду на прошлой неделе
            f"{{which}} {{week}},? ({{led}} )?{weekday_}": day_in_week,  # на прошлой неделе, в среду
            "{dayword}": dayword,
            f"{{dayword}},? ({{soon}} )?{s.part}": dayword,  # вчера поздно вечером
            f"({{soon}} )?{s.part} {{dayword}}": dayword,
            "{daily:dayword}( {partcase:part})?": dayword,  # завтрашним вечером
            "{adjday:weekday}( {partcase:part})?": weekday,  # субботним вечером
            "{which}( {same})? ({part}|{partcase:part})": part_of_which,  # прошлой ночью
            "({soon} )?{part}": part,  # вечером
            "{led} [({soon} )?{partcase:part}]": part,  # к вечеру
            "{soon} {partcase:part}": part,
            "{whole} {partcase:part}": part,  # всю ночь
            f"{nth} {{halfword}} {{dayunit}}": half_of_day,
        },
        "periods": {
            f"{{month}} {s.some_year}": month,  # мая 2012 года
            "({led}|{mod}) [{month}]": month,  # к сентябрю
            "{month:first}( - |-| {joint} )[{month}]": month,
            "{suremonth:month}": month,
            "({which}|{whole}) {month}": lambda f: month({**f, "which": f.get("which")}),
            f"({nth}|{{latest}}) {{week}} {{month}}( {s.year})?": nth_week,
            "({many:which}|{which}|{latest:which}) {fullday:unit}": one(length),  # минувшие сутки
            "{many:which} {units:unit}": stretch,  # ближайшие дни
            "{lastbutone} {unit}": last_but_one,  # позапрошлом году
            "({whole} )?{which}( {same})? {unit}": unit_of,  # прошлой неделе
            "{latest} {unit}": one(length),  # последний год
            "{mod} {unit}": unit_part,  # конца года
            "{rest} [{unit}]": the_unit,
            s.year: year,  # 2005 года
            "[{yyyy:year}]( {joint} |-| - ){yyyy}( {yearword}| ?{yearshort}.|-{yearend})": year,
            "{led} [{yyyy:year}]( {measured:counted})?": led_or_counted,
            "({which}( {same})? )?{weekend}": weekend,
            "{latest:which} {weekend}": weekend,
            "({whole} |{which} )?{seasonadv:season}": season,  # летом
            "({led}|{mod}) [{season}]": season,
            "({which}|{whole}) {season}": season,
            "[{seasonname:season}] {seasonverb}": season,  # зима будет мягкой
            f"({{season}}|{{seasonadv:season}}) {s.some_year}": season,
            f"{{firstlast:mod}} {{daysword}} {{month}}( {s.year})?": lambda f: Modified(f["mod"], month({k: f[k] for k in ("month", "year") if k in f})),  # последних числах марта
            f"({{roman:ordinal}}|{{dd:ordinal}}) {{quartershort}}.( {s.some_year})?": quarter,
            f"{{latest}} {{quarterword}} {s.year}": last_quarter,  # последнем квартале 2017 года
            f"{nth} {{quarterword}}( {s.some_year})?": quarter,
            f"{nth} {{halfyear}}( {s.some_year})?": half,
            f"{nth} {{halfword}} {s.year}": half,
            f"{nth} {{halfword}} ({{which}} )?{{yearword}}": half_of_year,
            f"{s.nth('half')} {{halfword}} {{month}}( {s.year})?": half_of(month),
            f"{s.nth('half')} {{halfword}} {{weekunit:unit}}": half_of(the_unit),
            f"{s.nth('half')} {{halfword}} {nth} {{centuryword}}": half_of(century),
            f"{nth} {{halfword}}": nothing,
            f"{nth} {{centuryword}}": century,
            "({roman:ordinal}|{dd:ordinal}) {centuryshort}.": century,  # XIX в.
        },
        "lengths": {
            f"{{through}} [{about}{length_}]": through,  # через две недели
            "{through} [{unit}]": one(through),  # через год
            f"{about}{length_} {{ago}}( {{ago}})?": ago,  # два года назад
            "({around} )?{unit} {ago}( {ago})?": one(ago),  # неделю назад
            "{units:unit} {ago}": vague("PAST_REF"),
            f"{about}{length_} {{later}}": later,
            f"{{later}} {about}{length_}": later,
            f"{about}{length_} {{later}} {{behindevent}}": makers.after_named,  # два дня спустя после
            f"{{later}} {about}{length_} {{behindevent}}": makers.after_named,
            "{unit} {later}": one(later),
            "{later} {unit}": one(later),
            f"{about}{length_} {{earlier}}": earlier,
            "{unit} {earlier}": one(earlier),  # днём ранее
            f"{about}{length_} {{behindevent}}": makers.after_named,  # два дня после
            "({through}|{around}) [{unit} {behindevent}]": one(makers.after_named),
            f"{{aheadlead}} [{about}{length_} {{aheadof}}]": makers.before_named,  # за два дня до
            "{aheadlead} [{unit} {aheadof}]": one(makers.before_named),
            "{fourth} {centuryword} {ago}": lambda f: ago({"count": 25, "unit": "year"}),  # четверть века назад
            length_: length,  # две недели
            f"{{many:which}} {about}({number}|{{vague}}) {s.unit}": stretch,  # последние десять лет
            f"({number}) {{many:which}} {s.unit}": stretch,
            "({which}|{latest:which}) {units:unit}": stretch,
            f"({{which}}|{{latest:which}}) {s.half}": length,
            "{during} [({whole} )?{unit}]": one(length),  # в течение года
            "{whole} {unit}": one(length),
            "{over} {unit}": one(length),  # больше года
            "{limit} {hourunit:unit}": one(length),  # до часа
            "{during} [{units:unit}]": length,
            "{n:count}-{longunit:unit}": length,  # 23-летний
            "{lengthword}": long_word,  # двухнедельный
        },
        "pointers": {"{now}": now},
    }  # fmt: skip
    return {name: makers.phrases(table) for name, table in tables.items()}


def decades(words: str, *, behind: bool = True) -> dict[str, Maker]:
    """"1990-х годов", "lata 90.", "девяностые": the pattern of a decade's ``year``, and of "years" ``behind`` it or before."""
    of_century = "( {which} {centuryword})?"  # "30-е годы прошлого века"
    if behind:
        return {f"{words} {{decadeyears}}{of_century}": decade, f"{words}( {{decadeyears}})? ({{roman:ordinal}}|{{dd:ordinal}}) {{centuryword}}": decade_of_century}
    return {f"{{decadeyears}} {words}{of_century}": decade, f"{{decadeyears}} {words} ({{roman:ordinal}}|{{dd:ordinal}}) {{centuryword}}": decade_of_century}
