"""Weekdays, today and its kin, the days of a narrative, parts of days."""

from __future__ import annotations

from whence.languages.en.times.phrases import CLOCK, LENGTH, NUMBER, amount, number
from whence.times.expressions import (
    Basis,
    Beside,
    Expression,
    Modified,
    Overnight,
    Part,
    Shifted,
    Tonight,
    Unit,
    Vague,
    Weekday,
)
from whence.times.grammar import Found, Rule


def weekday(found: Found) -> Expression:
    which = found.get("which")
    return Weekday(found["weekday"], which, not_tomorrow=which == "next")


def _told_weekday(found: Found) -> Expression:
    return Weekday(found["weekday"], "next" if found.get("whichmention", -1) > 0 else "last", basis="mention")


def dayword(found: Found) -> Expression:
    return Unit("day", found["dayword"])


def _ago_weekday(found: Found) -> Expression | None:
    """"two weeks ago Saturday": counted from the last Saturday; "ten years ago Saturday" is the date of one at hand."""
    count, unit = amount(found)
    if count is None or count != int(count) or unit not in ("week", "month", "year", "decade"):
        return None
    if unit == "week":
        return Weekday(found["weekday"], "last", -int(count))
    return Beside(-int(count) * (10 if unit == "decade" else 1), "year" if unit == "decade" else unit, Weekday(found["weekday"]), exact=True)


def _part(found: Found) -> Expression:
    return Part(found["part"], None, 0, found.get("mod"))


def _part_of_told(days: int):
    return lambda found: Part(found["part"], Unit("day", days, "mention"))


def _weekdays_ago(found: Found) -> Expression | None:
    """"two Sundays ago": the last one but one."""
    count = number(found)
    return Weekday(found["weekday"], "last", 1 - int(count)) if count is not None and count == int(count) >= 1 else None


def _parts_away(sign: int, basis: Basis):
    """"three nights ago", "two mornings later"."""

    def make(found: Found) -> Expression | None:
        count = number(found)
        return Part(found["part"], Unit("day", sign * int(count), basis)) if count is not None and count == int(count) else None

    return make


def _part_of_night(days: int):
    return lambda found: Part("NI", Unit("day", days, "mention"))


DAYS = [
    Rule("on the Friday", "(on|by|until) the [{weekday}]", lambda f: Weekday(f["weekday"], told=True)),
    Rule("bank holiday Monday", "(the )?bank holiday {weekday}", weekday),
    Rule("Friday, last or next Friday", "({whichday:which} )?{weekday}", weekday),
    Rule("Tuesday next", "[{weekday} next](,|.|;|:|{close})", lambda f: Weekday(f["weekday"], "next")),
    Rule("Sunday last", "[{weekday} last](,|.|;|:|{close}| when| and| at| in| as| before| after)", lambda f: Weekday(f["weekday"], "last")),
    Rule("the past Monday", "the past {weekday}", lambda f: Weekday(f["weekday"], "last")),
    Rule("Fri.", "{shortweekday:weekday}.", weekday),
    Rule("Sat 9am", f"[{{shortweekday:weekday}}.?](,|:)? ({CLOCK}|{{noon}})", weekday),
    Rule("the coming Monday", "(this |the )?{upcoming} {weekday}", lambda f: Weekday(f["weekday"], "next")),
    Rule("this past Monday", "this past {weekday}", lambda f: Weekday(f["weekday"], "last")),
    Rule("the previous or following Friday", "(the {whichmention}|(previous|preceding|prior)) {weekday}", _told_weekday),
    Rule("the Friday before last", "{weekday} before last", lambda f: Weekday(f["weekday"], "last", -1)),
    Rule("the Friday before", "(the |on the )[{weekday} before]", lambda f: Weekday(f["weekday"], "last", basis="mention")),
    Rule("the Friday after", "(the |on the )[{weekday} after]", lambda f: Weekday(f["weekday"], "next", basis="mention")),
    Rule("that Friday", "that (same )?{weekday}", lambda f: Weekday(f["weekday"], "this", basis="mention")),
    Rule("a Friday", ", [a {weekday}](,|.|;|{close})?", lambda f: Weekday(f["weekday"], "this", basis="mention")),
    Rule("today's level", "[today]'s ({measure_of_now})", lambda f: Vague("PRESENT_REF")),
    Rule("at today's prices", "(at|half|twice|double|triple|third|quarter|quarters)( of)? [today]'s (prices|price|rates|rate|yields|costs|values|money|level|levels|population|size)", lambda f: Vague("PRESENT_REF")),
    Rule("there are 26 today", "(there (is|are)|has|have) ({n}|{num}) [today]", lambda f: Vague("PRESENT_REF")),
    Rule("today there are", "[today] there (is|are)", lambda f: Vague("PRESENT_REF")),
    Rule("the world that exists today", "(exist|exists|as it is|as they are|than it is|than they are|as we know it|as we know them) [today]", lambda f: Vague("PRESENT_REF")),
    Rule("from 20% today to 24%", "[today] to (about |around |nearly |almost )?{currency}?{n}", lambda f: Vague("PRESENT_REF")),
    Rule("today, yesterday or tomorrow", "{dayword}", dayword),
    Rule("by the end of the day", "(by|before|until|till) [the end of the day](,|.|;|:|{close}| on| and| but| after| in)", lambda f: Modified("END", Unit("day", 0, "mention"))),
    Rule("later in the day", "later in the day", lambda f: Modified("END", Unit("day", 0, "mention"))),
    Rule("the day before yesterday", "(the )?day before yesterday", lambda f: Unit("day", -2)),
    Rule("to the day after tomorrow", "to [the day after tomorrow]", lambda f: Unit("day", 2)),
    Rule("the day after tomorrow", "(the )?day after tomorrow", lambda f: Unit("day", 2)),
    Rule("Sunday week last", "{weekday} week last", lambda f: Weekday(f["weekday"], "last", -1)),
    Rule("Saturday week", "{weekday} week", lambda f: Weekday(f["weekday"], "next", 1)),
    Rule("Saturday fortnight", "{weekday} fortnight", lambda f: Weekday(f["weekday"], "next", 2)),
    Rule("the Friday after next", "{weekday} after next", lambda f: Weekday(f["weekday"], "next", 1)),
    Rule("two Sundays ago", f"{NUMBER} {{weekdays:weekday}} (ago|back)", _weekdays_ago),
    Rule("this day week, tomorrow week", "(this day|{dayword}) (week|{fortnight:two})", lambda f: Unit("day", f.get("dayword", 0) + (14 if "two" in f else 7)) if f.get("dayword", 0) >= 0 else None),
    Rule("a week on Friday", "({lasting:for} )?a (week|week and a day) (on|from) {weekday}", lambda f: None if "for" in f else Weekday(f["weekday"], "next", 1)),
    Rule("a fortnight on Friday", "({lasting:for} )?a fortnight (on|from) {weekday}", lambda f: None if "for" in f else Weekday(f["weekday"], "next", 2)),
    Rule("a week today or tomorrow", "a (week|{fortnight:two}) {dayword}", lambda f: Unit("day", f["dayword"] + (14 if "two" in f else 7)) if f["dayword"] >= 0 else None),
    Rule("a week last Monday", "a week (last|past) {weekday}", lambda f: Weekday(f["weekday"], "last", -1)),
    Rule("a week from today", "a week from (today|now)", lambda f: Shifted(7, "day", 1)),
    Rule("a fortnight from today", "a fortnight from (now|today)", lambda f: Shifted(14, "day", 1)),
    Rule("two Saturdays ago", f"{NUMBER} {{weekdays:weekday}} (ago|back)", _weekdays_ago),
    Rule("two weeks ago Saturday", f"{LENGTH} ago {{weekday}}", _ago_weekday),
    Rule("this day", "((the same|that same|that very|that) day|that (same )?date)", lambda f: Unit("day", 0, "mention")),
]
PARTS = [
    Rule("this morning", "this (very )?{part}", lambda f: Part(f["part"], Unit("day", 0))),
    Rule("last night", "last night", lambda f: Part("NI", Unit("day", -1))),
    Rule("last evening", "last evening", lambda f: Part("EV", Unit("day", -1))),
    Rule("tonight", "tonight", lambda f: Tonight()),
    Rule("overnight", "overnight", lambda f: Overnight()),
    Rule("a night earlier", "(a|one) night (earlier|before)", _part_of_night(-1)),
    Rule("a night later", "(a|one) night (later|after)", _part_of_night(1)),
    Rule("three nights ago", f"{NUMBER} {{partplural:part}} (ago|back)", _parts_away(-1, "now")),
    Rule("two nights later", f"{NUMBER} {{partplural:part}} (later|after|afterwards)", _parts_away(1, "mention")),
    Rule("two nights earlier", f"{NUMBER} {{partplural:part}} (earlier|before|previously)", _parts_away(-1, "mention")),
    Rule("that evening", "(that|the same|that same) {part}", _part_of_told(0)),
    Rule("the next morning", "(the )?(next|following) {part}", lambda f: Part(f["part"], Unit("day", 1, "mention", dawning=f["part"] == "MO"))),
    Rule("the previous night", "the (previous) {part}", _part_of_told(-1)),
    Rule("the night before", "the {part} before", _part_of_told(-1)),
    Rule("the night before last", "the night before last", lambda f: Part("NI", Unit("day", -2))),
    Rule("by evening", "(by|until|till|towards|toward) [(early |late |mid(-| ))?{mainpart:part}]", _part),
    Rule("the middle of the night", "the (middle|dead) of the night", lambda f: Part("NI")),
    Rule("at dead of night", "(in|at) [(the )?dead of night]", lambda f: Part("NI")),
    Rule("the crack of dawn", "the crack of {edgepart:part}", _part),
    Rule("before dark", "(by|before|until|till) [dark](,|.|;|:|{close}| and| but| when| on| the| he| she| they| it| we)", lambda f: Part("EV")),
    Rule("by daylight", "(by|before|until|till) [daylight](,|.|;|:|{close}| and| but| when| on| the| he| she| they| it| we)", lambda f: Part("MO")),
    Rule("from early morning", "(from|since) [(early |mid-|late ){mainpart:part}](,|.|;|:|{close}| on| and| to| until| as| when)", _part),
    Rule("much of the night", "((much|most|all|part|half|rest) of|spent) [the night]", lambda f: Part("NI")),
    Rule("in the morning", "(in|by|at|during|until|for|through|throughout|into|over|since|before|after|all) [the (early |late |small |mid-)?{mainpart:part}]", _part),
    Rule("in afternoon trading", "(in|during) [(early |late |mid-)?{mainpart:part}] (trading|trade|deals|dealings)", _part),
    Rule("the evening", "the (early |late )?{mainpart:part}", _part),
    Rule("through the night", "(through|throughout|during|into|for|in|over) [the night]", lambda f: Part("NI")),
    Rule("at dawn", "(at|for|by|before|since|until|from|after|around|about|till) [(mid(-| )|early |late )?{edgepart:part}]", _part),
    Rule("at first light", "(at|by|before|since|until|from|after|around|about|till) [first light]", lambda f: Part("MO")),
    Rule("by sun-up", "(at|by|before|since|until|from|after|around|about|till) [sun(-| )(up|rise)]", lambda f: Part("MO")),
    Rule("by sun-down", "(at|by|before|since|until|from|after|around|about|till) [sun(-| )(down|set)]", lambda f: Part("EV")),
    Rule("between dawn and dusk", "(between|from) [{edgepart:part}] (and|to|until|till)", _part),
    Rule("between eight in the morning and dusk", "({mainpart}|{noon}|{ampm}|m.) (and|to|until|till) [{edgepart:part}]", _part),
    Rule("from dawn to dusk", "{edgepart:from} (and|to|until|till) [{edgepart:part}]", _part),
    Rule("all night", "all night", lambda f: Part("NI")),
    Rule("mid-morning", "mid(-| ){part}", _part),
    Rule("the early hours of the morning", "the (early|small|wee) hours of the morning", lambda f: Part("MO")),
    Rule("the early hours", "the (early|small|wee|predawn|pre-dawn) hours", lambda f: Part("MO")),
    Rule("the early hours of Sunday", "(the )?(early|small|wee|predawn|pre-dawn) hours (of|on) ({weekday}|{dayword})( morning)?",
         lambda f: Part("MO", weekday(f) if "weekday" in f else dayword(f))),
]  # fmt: skip
RULES = [*DAYS, *PARTS]
