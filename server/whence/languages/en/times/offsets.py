"""Offsets from a moment: "three days ago", "two weeks later", "a week after …", "in 50 days"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from whence.languages.en.times.dates import month
from whence.languages.en.times.phrases import KIND, LENGTH, NUMBER, SOME, amount, duration, number
from whence.times.expressions import (
    Beside,
    Expression,
    Length,
    Modified,
    OfYear,
    Part,
    Shifted,
    Unit,
    Vague,
    YearBefore,
)
from whence.times.grammar import Found, Rule


def _shift(sign: int, basis: str = "now", *, event: bool = False, ahead: bool = False) -> Callable[[Found], Expression | None]:
    def make(found: Found) -> Expression | None:
        if "measures" in found:
            return None  # "less than two years after the last vote", "for six minutes before he fell": a length
        count, unit = amount(found)
        if "beyond" in found:
            return Length(duration(count, unit))  # "four games in 11 days after the cup tie"
        if event and count is not None and count != int(count) and unit not in ("hour", "minute"):
            return None  # "three and a half years after"
        if unit in ("quarter", "second") and "a" in found:
            return None  # "in a quarter that brought a loss": one of the year's four; "in a second round"
        if count is None:
            return Vague("PAST_REF") if basis == "now" and sign < 0 else Length(duration(None, unit))
        return Shifted(count, unit, sign, basis, event, ahead, duration(count, unit))  # type: ignore[arg-type]

    return make


def _short_ago(unit: str) -> Callable[[Found], Expression | None]:
    """"2d ago", above a comment."""
    return lambda found: _shift(-1)(Found({**found, "unit": unit}))


def _compared(found: Found) -> Expression:
    """"a month earlier than usual" is a length, no date."""
    return Length(duration(*amount(found)))


def _some(found: Found) -> Expression | None:
    """"days later", "just hours before": nobody says how many; "in the first days after" is a stretch."""
    return None if "counted" in found else Length(duration(None, found["unit"]))


def _to_the_day(sign: int) -> Callable[[Found], Expression | None]:
    """"fifty years ago today", "a month from tomorrow": the same day, where "fifty years ago" is a year."""

    def make(found: Found) -> Expression | None:
        count, unit = amount(found)
        if count is None or count != int(count) or unit not in ("day", "week", "month", "year", "decade"):
            return None
        day = Beside(sign * int(count) * (10 if unit == "decade" else 1), "year" if unit == "decade" else unit, Unit("day", found.get("dayword", 0)), exact=True)
        return Part(found["part"], day) if "part" in found else day

    return make


def _day_of_another(found: Found) -> Expression | None:
    """"on this day last year": the same day of the month."""
    if found["which"] == "this" or found["unit"] not in ("week", "month", "year"):
        return None
    return Beside(-1 if found["which"] == "last" else 1, found["unit"], Unit("day", 0), exact=True)


def _within_unit(found: Found) -> Expression | None:
    """"ten years ago this month": the same month, where "ten years ago" is a year."""
    count, unit = amount(found)
    if count is None or count != int(count) or unit not in _YEARS or found["within"] not in ("week", "month"):
        return None
    said = Unit(found["within"], {"last": -1, "this": 0, "next": 1}[found["which"]])
    return YearBefore(said, int(count) * _YEARS[unit])


def _ago_month(found: Found) -> Expression | None:
    """"two years ago this July": the July of a year that is told by its distance."""
    count, unit = amount(found)
    return OfYear(month(found), Unit("year", -int(count))) if count is not None and count == int(count) and unit == "year" else None  # type: ignore[arg-type]


def _to_the_very_day(found: Found) -> Expression | None:
    """"a year to the day after the blast": the day that is told of."""
    count, unit = amount(found)
    return Shifted(count, unit, 1, "mention", of_event=True, length=duration(count, unit), to_the_day=True) if count is not None and unit in ("week", "month", "year", "decade") else None


def _hour_and_minutes(found: Found, sign: int) -> Expression | None:
    minutes = found["count"]
    return Shifted(60 + minutes, "minute", sign, "mention", length=f"PT1H{minutes}M") if 0 < minutes < 60 else None


def _before(found: Found) -> Expression | None:
    shift = _shift(-1, "mention")(found)
    return replace(shift, leads=True) if isinstance(shift, Shifted) else shift


def _before_event(found: Found) -> Expression | None:
    """"nine weeks before the trip": of an event that the text may date elsewhere; else as "nine weeks before"."""
    shift = _before(found)
    return replace(shift, of_whole=True) if isinstance(shift, Shifted) else shift


# What counts years, with how many.
_YEARS = {"year": 1, "decade": 10, "century": 100}
_HOW_MANY = "(" + "|".join(f"{{{name}:counted}}" for name in ("measures", "definite", "n", "num", "vague", "ordinal", "closing", "of", "mod", "unitkind")) + ")"
RULES = [
    Rule("the three days before or after", f"[the {NUMBER}{KIND} {{units:unit}}] (after|before|following|since|preceding)", lambda f: Length(duration(*amount(f)))),
    Rule("a month earlier or later than usual", f"[{LENGTH} (earlier|later|longer|sooner)] than", _compared),
    Rule("three days ago", f"{LENGTH}( or so| or more)? (ago|back)", _shift(-1)),
    *(Rule(f"2{short} ago", f"{{n:count}} ?{short} ago", _short_ago(unit)) for short, unit in (("d", "day"), ("h", "hour"), ("m", "minute"), ("w", "week"))),
    Rule("fifty years ago today", f"{LENGTH} ago (today|this very day|this {{part}})", _to_the_day(-1)),
    Rule("ten years ago this or last week", f"{LENGTH} ago {{which}} {{unit:within}}", _within_unit),
    Rule("two or three years ago", f"(({{num}}|{{n}})( to | or |-|-to-){SOME}|({{n}}|{{num}})( |-)(odd|some)) {{units:unit}} ago", lambda f: Vague("PAST_REF")),
    Rule("two years ago this July", f"{LENGTH} ago this {{monthname:month}}", _ago_month),
    Rule("five years ago yesterday or tomorrow", f"{LENGTH} ago {{dayword}}", _to_the_day(-1)),
    Rule("fifty years ago tonight", f"{LENGTH} ago tonight", lambda f: (day := _to_the_day(-1)(f)) and Part("NI", day)),
    Rule("a quarter-century ago", "(a )?quarter(-| )(of a )?century (ago|earlier)", lambda f: Shifted(25, "year", -1)),
    Rule("years ago", "{units:unit} ago", lambda f: Vague("PAST_REF")),
    Rule("days earlier or later", f"({_HOW_MANY} )?[{{units:unit}} (later|afterwards|afterward|earlier)]", _some),
    Rule("days ahead of the vote", "[{units:unit}] ahead of", _some),
    Rule("just days before or after", "(just|only|mere|merely|barely|a matter of|came|coming|,) [{units:unit} (after|before)]", _some),
    # "over four days earlier this month": how long, and when
    Rule("a year earlier", f"{LENGTH} (earlier|previously)( this {{unit:when}})?", lambda f: None if "when" in f else _shift(-1, "mention")(f)),
    Rule("nine weeks before the trip", f"({{measures}}( at least| about| up to| nearly| roughly| around)? )?[{LENGTH} before] (the|his|her|its|their)", _before_event),
    Rule("a year before", f"({{measures}}( at least| about| up to| nearly| roughly| around)? )?[{LENGTH} before]", _before),
    Rule("a year before that", f"{LENGTH} before (that|then)", _shift(-1, "mention")),
    Rule("three days after that", f"[{LENGTH} after] (that|then)(,|.|;|:|{{close}})", _shift(1, "mention")),
    Rule("an hour and ten minutes later", "{a} hour and ({n:count}|{num:count}) minutes (later|afterwards)", lambda f: _hour_and_minutes(f, 1)),
    Rule("an hour and ten minutes earlier", "{a} hour and ({n:count}|{num:count}) minutes earlier", lambda f: _hour_and_minutes(f, -1)),
    Rule("two weeks later", f"{LENGTH} (later|afterwards|afterward)", _shift(1, "mention")),
    Rule("a week after", f"({{measures}}( at least| about| up to| nearly| roughly| around)? )?[{LENGTH} (after|following)]", _shift(1, "mention", event=True)),
    Rule("a year to the day after", f"[{LENGTH} (almost |exactly )?to the day (after|since|before|from)]", _to_the_very_day),
    Rule("the year after.", "[the {unit} after](.|,|;|{close})", lambda f: Unit(f["unit"], 1, "mention") if f["unit"] in ("week", "month", "year") else None),
    Rule("the day after.", "[the day after](.|,|;|{close}| until| till| to)", lambda f: Unit("day", 1, "mention")),
    Rule("the day after", "(the )?day after", lambda f: Shifted(1, "day", 1, "mention", of_event=True, length="P1D")),
    Rule("the day before", "the day before", lambda f: Shifted(1, "day", -1, "mention", length="P1D", leads=True)),
    Rule("the week after the storm", "[the {unit} after] (the|a|an|his|her|its|their)", lambda f: Shifted(1, f["unit"], 1, "mention", of_event=True, length=duration(1, f["unit"])) if f["unit"] in ("week", "month", "year") else None),
    Rule("the year before", "the {unit} before", lambda f: Shifted(1, f["unit"], -1, "mention", length=duration(1, f["unit"]), leads=True) if f["unit"] in ("week", "month", "year") else None),
    Rule("three days from now", f"{LENGTH} from now", _shift(1)),
    Rule("two weeks from today", f"{LENGTH} from today", lambda f: (_to_the_day(1) if amount(f)[1] == "week" else _shift(1))(f)),
    Rule("a month from tomorrow", f"{LENGTH} from tomorrow", lambda f: _to_the_day(1)(Found({**f, "dayword": 1}))),
    Rule("three weeks today", f"[{NUMBER} ({{units:unit}}|{{fortnight}}) today],? (i|we|he|she|they|it|you|the)", lambda f: _to_the_day(1)(f) if (number(f) or 0) > 1 else None),
    Rule("three days hence", f"{LENGTH} hence", _shift(1)),
    Rule("in nine years of war", f"in [{LENGTH}] of", lambda f: Length(duration(*amount(f)))),
    Rule("a month's rain in a day", "{a:one} ({unit:other}|{fortnight:other})'s ({weather}|rainfall|snowfall|pay|wages|work) in [{a} {unit}]", lambda f: Length(duration(*amount(f)))),
    Rule("three games in eight days", f"(games|matches|fixtures|twice|times|goals|victories|defeats) in [{LENGTH}]", lambda f: Length(duration(*amount(f)))),
    Rule("in 50 days", f"in [{LENGTH}]( ' time| {{beyond}})?", _shift(1, "ahead", ahead=True)),
    Rule("in about five years", f"in [(about|around|roughly|nearly|almost|some|approximately) {LENGTH}]", lambda f: (shift := _shift(1, "ahead", ahead=True)(f)) and Modified("APPROX", shift)),
    Rule("in ten days' time", f"in [{LENGTH}'?s? time]", _shift(1, "ahead")),
    Rule("this day last or next year", "(this|the same) (day|date) {whichday:which} {unit}", _day_of_another),
    Rule("this time last year", "(about |around )?this time last {unit}", lambda f: Shifted(1, f["unit"], -1)),
    Rule("this time next year", "(about |around )?this time next {unit}", lambda f: Shifted(1, f["unit"], 1) if f["unit"] in ("week", "month", "year") else None),
]
