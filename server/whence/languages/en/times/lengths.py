"""Lengths: "six days", "a 90-day truce", "the past ten years", "half an hour", "for weeks"."""

from __future__ import annotations

from whence.languages.en.times.phrases import (
    AND_PART,
    COUNTED,
    KIND,
    LENGTH,
    NUMBER,
    OLDEST,
    SOME,
    UNIT,
    amount,
    duration,
    number,
)
from whence.times.expressions import Expression, Length, Unit, Vague
from whence.times.grammar import Found, Rule


def length(found: Found) -> Expression | None:
    """A counted length; "three-quarters" of something is a share, no length."""
    count, unit = amount(found)
    if unit == "second" and count and count >= 1000:
        return None  # "the 1988 second quarter"
    return Length(duration(count, unit))


def _between_two(found: Found) -> Expression | None:
    """"two to three weeks"; "in March 2021 to eight years in prison" is none."""
    count, _ = amount(found)
    return length(found) if count is None or found["low"] <= count else None


def _stretch(found: Found) -> Expression | None:
    """"the past ten years" is a length, "the past few weeks" and "the coming days" are vague."""
    count, unit = amount(found)
    if count is not None:
        return Length(duration(count, unit))
    return Vague("FUTURE_REF" if "upcoming" in found or found.get("which") == "next" else "PAST_REF")


def _bare_stretch(found: Found) -> Expression | None:
    """"past ten years"; in "to last six months" a verb measures, and the length stands alone."""
    return None if "lasts" in found and found["which"] == "last" else _stretch(found)


def _one(found: Found) -> Expression:
    return Length(duration(1, found["unit"]))


def _some_unit(found: Found) -> Expression | None:
    """"within a week"; "a quarter" is more often a share."""
    count, unit = amount(found)
    return None if unit in ("quarter", "second") else Length(duration(count, unit))


def _aged(found: Found) -> Expression | None:
    """"seeds 900 years old": nobody gets as old, and the years tell when it was."""
    count, unit = amount(found)
    return Length(duration(count, unit)) if count is not None and unit == "year" and count > OLDEST else None


def _filled(found: Found) -> Expression | None:
    """"a decade of argument"; "a day of protest" dates one, and "a year of the war" is one of several."""
    return None if "which" in found or found.get("unit") in ("day", "minute", "second") else _some_unit(found)


def _hours_and_minutes(found: Found) -> Expression | None:
    seconds = found.get("seconds")
    if found["count"] >= 60 or (seconds or 0) >= 60:
        return None
    return Length(f"PT{found['hours']}H{found['count']}M" + (f"{seconds}S" if seconds is not None else ""))


def _minutes_and_seconds(found: Found) -> Expression | None:
    return Length(f"PT{found['count']}M{found['seconds']}S") if found["seconds"] < 60 else None


def _end_of_stretch(found: Found) -> Expression | None:
    """"the first hours", "the closing weeks": of what, is said behind them."""
    if found["units"] in ("second", "minute") or found.get("ordinal", 1) > 1:
        return None
    return Length(duration(None, found["units"]), "END" if "closing" in found or found.get("mod") == "END" else "START")


def _many(found: Found) -> Expression:
    return Length(duration(None, found["units"]))


def _years_past(found: Found) -> Expression | None:
    """"past years" are vague; "this years' edition" is this year's, written amiss."""
    if found["which"] == "this":
        return Unit("year", 0) if found["units"] == "year" else None
    return Vague("FUTURE_REF" if found["which"] == "next" else "PAST_REF")


_ORDER = "(first|final|latest|opening|closing|previous|preceding|initial|remaining|same|full)"
RULES = [
    Rule("two-and-a-half-hour", "{num:count}-and-a-{half:unithalf}-{unit}", length),
    Rule("six days", COUNTED, length),
    Rule("the nine months", f"[the {NUMBER}{KIND} {{units:unit}}]( {{bounds}})?", lambda f: None if "bounds" in f else length(f)),
    Rule("the three months to June", f"the [{NUMBER}{KIND} {{units:unit}}] {{bounds}}", length),
    Rule("the first nine months", f"(the |its |their )?{_ORDER} {COUNTED}".replace("(the |its |their )?", "(the )?"), length),
    # "for" measures: what went on for the past few weeks took as long
    Rule("for the past or next few weeks", f"for [(the |this )?({{which}}|{{upcoming}}) {SOME}{KIND} {UNIT}]", length),
    Rule("for the first month", "for [the (first|opening|final) {unit}](,|.|;|:|{close}| and| but| only)", lambda f: None if f["unit"] in ("day", "quarter", "second", "minute") else _one(f)),
    Rule("the past or next ten years", f"(the |this ){{which}} {SOME}{KIND} {UNIT}", _stretch),
    Rule("past or next ten years", f"({{lasts}} )?[{{which}} {SOME}{KIND} {UNIT}]", _bare_stretch),
    Rule("the coming few weeks", f"(the )?{{upcoming}} {SOME}{KIND} {UNIT}", _stretch),
    Rule("weeks or months", "{units} (or|and) {units:more}", _many),
    Rule("or even weeks", "or (even|maybe|possibly|perhaps) [{units}]", _many),
    Rule("after a week under guard", "(after|following|despite) [{a} ({unit}|{fortnight})] (under|in|without|on|at|as|with|inside|behind|abroad|alone) ", lambda f: None if f.get("unit") == "day" else _some_unit(f)),
    Rule("a year on", "[{a} {unit}] on,", _one),
    Rule("for weeks", "(for|in|within|over|after|follows|following|took|takes|take|spent|spend|spends|lasted|wait|waits|waited|waiting|need|needs|needed|face|faces|faced|facing|a matter of) [{units}]", _many),
    Rule("over the years", "(over|through) [the years]", lambda f: Length("PXY")),
    Rule("despite months of protests", "(despite|by|from|with|without|suffered|endured|amid) [{units}] of", _many),
    Rule("After a year, it was gone", "after [{a}( full| whole)? ({unit}|{fortnight})],", _some_unit),
    Rule("for a year", f"(for|within|inside|over|than|about|nearly|almost|lasted|last|lasts|took|take|takes|only|barely|just|least|spent"
         f"|every|under|roughly|around|as|long|been|him|them|us|her|wait|ate|gone|away|taken|taking|play|played|plays|playing|slept|walked"
         f"|lost|saved|saves|worked|trained|marks|mark|marked|marking|celebrates|celebrate|celebrated|celebrating|completes|completed"
         f"|served|serving) [{{a}}( full| whole| good| mere| solid)? ({{unit}}|{{fortnight}})( or so| or two)?{AND_PART}]", _some_unit),
    Rule("an additional year", "(an additional|another|an extra|a further) {unit}", _one),
    Rule("for six minutes before", f"(for|over|until|wait|waits|waited|took|take|lasted|spent|stayed)( another| a further| at least| about| up to| nearly| more than)? [{LENGTH}] (before|after|following)", length),
    Rule("two to three weeks", f"({{month}} )?[({{num:low}}|{{n:low}})( to | or |-|-to-){SOME} {{units:unit}}]", lambda f: None if "month" in f else _between_two(f)),  # not "November 3—nine days before"
    Rule("two or three days earlier or later", f"({{num:low}}|{{n:low}})( to | or |-|-to-){SOME} {{units:unit}} (later|earlier|afterwards)", _between_two),
    Rule("put back by an hour", "(back|forward|up|down|delayed|extended|postponed|deferred|shortened|cut) by [{a} {unit}]", _some_unit),
    Rule("over the course of a year", "(in|over|during) the course of [{a} {unit}]", _some_unit),
    Rule("a week off", "[{a} {unit}] (off|to go|longer|shorter|early|late|older|younger|apart|away|east|west|north|south|to spare|to run|ahead|more|out|free|inland|upstream|downstream)", _some_unit),
    Rule("gave it a week", "(gave|give|gives|given|offer|offers|offered|expect|expected|allowed|allow|allows|got|get|gets|need|needs|needed|wants|wanted|giving) ({pronoun} )?[{a} {unit}](,|.|;|{close}| to)", _some_unit),
    Rule("a century to do it", "(have|has|had) [{a} {unit}] to", _some_unit),
    Rule("a month's rain", "[{a} ({unit}|{fortnight})]'s", _some_unit),
    Rule("after a week of rain", "[{a} {unit}] of ({weather}|{toil})", _some_unit),
    Rule("a decade of argument", "[{a} ({unit}|{fortnight})] of( ({definite:which}|{a:which}|{article:which}|{which}))?", _filled),
    Rule("after a week in which", "(after|in|during|through) [{a} ({unit}|{fortnight})] (in which|when|marked|dominated|filled|full)", _filled),
    Rule("an hour and 10 minutes", "{a} hour and ({n:count}|{num:count}) (minute|minutes)", lambda f: Length(f"PT1H{f['count']}M") if 0 < f["count"] < 60 else None),
    Rule("a year and ten months", "{a} year and ({n:count}|{num:count}) (month|months)", lambda f: Length(f"P1Y{f['count']}M") if 0 < f["count"] < 12 else None),
    Rule("within the hour", "(within|inside) [the hour]", lambda f: Length("PT1H")),
    Rule("900 years old", f"[{SOME} {{units:unit}}] old", _aged),
    Rule("a year or two", "{a} ({unit}|{fortnight}) or (so|two)", _some_unit),
    Rule("a year and a half", "{a} {unit} and a ({half:unithalf}|{quarter:unitquarter})", lambda f: Length(duration(*amount(f)))),
    Rule("a fortnight", "{a} {fortnight}", lambda f: Length("P2W")),
    Rule("five nights", f"((the |this )?{{which}} )?{SOME}{KIND} nights", lambda f: Length(duration(number(f), "day"))),
    Rule("the past or next two winters", f"((the )?{{which}} )?{SOME}{KIND} {{seasons}}", lambda f: Length(duration(number(f), "year"))),
    Rule("2hr 21min 40sec", "{n:hours} ?(hr|hrs|hour|hours|h)( |, )?{n:count} ?(min|mins|minutes|m)(( |, | and )?{n:seconds} ?(sec|secs|seconds|s))?", _hours_and_minutes),
    Rule("38min 12sec", "{n:count} ?(min|mins|minutes|m)( |, | and )?{n:seconds} ?(sec|secs|seconds|s)", _minutes_and_seconds),
    Rule("40 minutes to come from", f"[{SOME} {{units:unit}}] to come (from|to|down|up|back|home|out|round|over|across|through|with|here|there)", length),
    Rule("41 sec", "{n:count} (sec|secs)", lambda f: Length(duration(f["count"], "second"))),
    Rule("a half century on", "{a} half(-| ){unit:halfunit}", lambda f: Length(duration(*amount(f))) if f["halfunit"] in ("decade", "century") else None),
    Rule("a half-hour walk", "half(-| )hour", lambda f: Length("PT30M")),
    Rule("half an hour", "half (a|an) {unit:halfunit}", lambda f: Length(duration(*amount(f)))),
    Rule("a quarter of an hour", "((a )?quarter|{three}( |-)quarters) of an {unit:quarterunit}", lambda f: Length(duration(*amount(f)))),
    Rule("the better part of a decade", "(the better|the best|the greater|a good|a large) part of ({a}|an) {unit}", _one),
    Rule("the thick end of ten years", f"the (better|best|greater|thick) (part|end) of {LENGTH}", length),
    Rule("the past or next decade", "the (past|next|coming) {unit}( or so| or two)?", _one),
    Rule("the end of the last century", "({modof}|half|part|decades|years|quarter|early in|late in) (of )?[the last century]", lambda f: Unit("century", -1)),
    Rule("the last decade", "the last {unit}( or so| or two)?", lambda f: None if f["unit"] == "day" else _one(f)),
    Rule("in the last day", "(in|over|during|within|for) [the last day( or so| or two)?](,|.|;|:|{close}| and| alone)", lambda f: Length("P1D")),
    Rule("the past or next decade and a half", "the (past|last|next|coming) {unit} and a {half:unithalf}", lambda f: Length(duration(*amount(Found({**f, "a": 1}))))),
    Rule("20-odd years", "({n:count}|{num:count})( |-)odd {units:unit}", lambda f: Length(duration(*amount(f)))),
    Rule("the past or next fortnight", "(the |this )?{which} {fortnight}", lambda f: Length("P2W")),
    Rule("a weeklong strike", "{longword}", lambda f: Length(duration(1, f["longword"]))),
    Rule("a quarter-century", "a quarter(-| )(of a )?century", lambda f: Length("P25Y")),
    Rule("the past or next half century", "(the )?{which} half( |-)century", lambda f: Length("P50Y")),
    Rule("a while", "(for|in) [a while]", lambda f: Length("PXX")),
    Rule("the weeks before or after", "(in|during|over) [the {units}] (before|after|since|following|leading|that|between)", _many),
    Rule("in the first hours of the war", "(in|during|over|through) [the ({mod}|{ordinal}|{closing}|opening) {units}]", _end_of_stretch),
    Rule("the years ahead", "the {units} ahead", lambda f: Vague("FUTURE_REF")),
    Rule("past or coming years", "(the )?{which} {units}", _years_past),
    Rule("the coming days", "(the )?{upcoming} {units}", lambda f: Vague("FUTURE_REF")),
    Rule("recent weeks", "(the )?(most )?recent {units}( and {units:more})?", lambda f: Vague("PAST_REF")),
    Rule("in previous years", "(in|of|from|than|over|during|with) [previous {units}](,|.|;|:|{close}| and| but| when| had| was| were| has| have| he| she| they| it| we| to| for| by)", lambda f: Vague("PAST_REF")),
    Rule("the years to come", "the {units}( and {units:more})? to come", lambda f: Vague("FUTURE_REF")),
    Rule("for years to come", "(for|in|over|through|of|many|some) [{units} to come]", lambda f: Vague("FUTURE_REF")),
    Rule("in years gone by", "(in|of|from|than|as) [(the )?{units} (past|gone by)]", lambda f: Vague("PAST_REF")),
    Rule("future years", "future {units}", lambda f: Vague("FUTURE_REF")),
    Rule("day-long", "{unit}-long", _one),
    Rule("the week-old truce", "[{unit}-old]( {young:young})?", lambda f: None if "young" in f or f["unit"] in ("second", "minute") else _one(f)),
    Rule("years-long", "{units}-(long|old)", _many),
]
