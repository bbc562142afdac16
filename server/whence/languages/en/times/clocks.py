"""Clock times: "9.15pm", "noon", "0300 GMT", "half past three", "four in the morning"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from whence.languages.en.times.phrases import AMPM, CLOCK, ZONE
from whence.times.expressions import Clock, Expression, Length, ThatHour, Unit, Weekday
from whence.times.grammar import Found, Rule


def _hour(found: Found) -> tuple[int, int | None] | None:
    hour, minute = found["hour"], found.get("minute")
    if "ap" in found:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + found["ap"]
    return hour, minute


def _clock(found: Found) -> Expression | None:
    time = _hour(found)
    return Clock(*time, dial=12 if "ap" in found else 24) if time else None


def _first_of_two(found: Found) -> Expression | None:
    """The first clock of "between 9 and 11 p.m.": it shares the half of the day unless that would turn back."""
    hour, until = found["hour"], found["until"]
    if not (1 <= hour <= 12 and 1 <= until <= 12):
        return None
    half = found["ap"] if hour % 12 <= until % 12 else 12 - found["ap"]
    return Clock(hour % 12 + half, found.get("minute"))


def _bare(found: Found) -> Expression | None:
    """"5:31": of either half of the day, unless its hour says which."""
    bare = 1 <= found["hour"] <= 12
    return Clock(found["hour"], found.get("minute", 0), bare=bare, dial=0 if bare else 24)


def _dotted(found: Found) -> Expression | None:
    clock = _bare(found)
    return replace(clock, dotted=True) if isinstance(clock, Clock) else None


def _named(found: Found) -> Expression:
    return Clock(found["noon"], 0)


def _hhmm(found: Found) -> Expression:
    return Clock(found["hhmm"] // 100, found["hhmm"] % 100)


def _of_part(day: Callable[[Found], Expression] | None = None) -> Callable[[Found], Expression | None]:
    """"four in the morning", "9 this morning": the part of the day tells the half."""

    def make(found: Found) -> Expression | None:
        hour, part = found["hour"], found["part"]
        if not 1 <= hour <= 12:
            return None
        if part == "AF" and 7 <= hour <= 11:
            return None  # "the toll stood at 11 this afternoon"
        late = part in ("AF", "EV") or (part == "NI" and 5 <= hour < 12)
        return Clock(hour % 12 + (12 if late else 0), found.get("minute"), day(found) if day else None, of_part=day is None)

    return make


def _past(found: Found) -> Expression | None:
    return Clock(found["hour"], found["portion"], bare=True, dial=12) if 1 <= found["hour"] <= 12 else None


def _of_next_part(found: Found) -> Expression | None:
    """"6 the next morning"; in "Game 4 the following night" the number is the game's."""
    return None if "ranked" in found else _of_part(lambda f: Unit("day", 1, "mention", dawning=f["part"] == "MO"))(found)


def _past_of_part(found: Found) -> Expression | None:
    """"half past two on Sunday morning", "a quarter past six last night"."""
    return None if found.get("which") == "next" else _of_part(_day_of_part(found))(Found({**found, "minute": found["portion"]}))


def _day_of_part(found: Found) -> Callable[[Found], Expression] | None:
    """Which day's it is: "Sunday morning", "yesterday evening", "last night"; None for "in the morning"."""
    if "weekday" in found:
        return lambda f: Weekday(f["weekday"])
    if "dayword" in found:
        return lambda f: Unit("day", f["dayword"])
    return (lambda f: Unit("day", {"last": -1, "this": 0}[f["which"]])) if "which" in found else None


def _minutes_past(found: Found) -> Expression | None:
    minutes = found["minutes"]
    clock = _on_a_weekday(found) if "part" in found else Clock(found["hour"], 0, bare=True, dial=12)
    if not (0 < minutes < 60 and 1 <= found["hour"] <= 12) or not isinstance(clock, Clock):
        return None
    return replace(clock, minute=minutes)


def _minutes_to(found: Found) -> Expression | None:
    hour, minutes = found["hour"], found["minutes"]
    if not (1 <= hour <= 12 and 0 < minutes < 60 and ("exact" in found or minutes in (5, 10, 15, 20, 25))):
        return None
    if "part" in found:
        clock = _on_a_weekday(found)
        return replace(clock, hour=(clock.hour - 1) % 24, minute=60 - minutes) if isinstance(clock, Clock) else None
    return Clock((hour - 2) % 12 + 1, 60 - minutes, bare=True, dial=12)


def _minutes_to_said(found: Found) -> Expression | None:
    """"It was twenty to eleven": with no preposition of time, "ten to four" may be a vote and "twenty to one" the odds."""
    return _minutes_to(found) if found["minutes"] in (20, 25, 15) and found["hour"] != 1 else None


def _beside_noon(found: Found) -> Expression | None:
    """"one minute past midnight", "half past noon", "five to midnight"."""
    minutes = found["minutes"]
    if not 0 < minutes < 60:
        return None
    return Clock(found["noon"], minutes) if found["side"] > 0 else Clock(found["noon"] - 1, 60 - minutes)


def _on_a_weekday(found: Found) -> Expression | None:
    """"eleven on Friday night", "eleven at night", "eleven on Friday"."""
    if not 1 <= found["hour"] <= 12:
        return None
    return _of_part(_day_of_part(found))(found) if "part" in found else Clock(found["hour"], 0, Weekday(found["weekday"]), bare=True, dial=12)


def _at_prime_time(found: Found) -> Expression | None:
    """What is shown at eight is shown in the evening."""
    hour = found["hour"]
    return Clock(hour % 12 + 12, found.get("minute", 0), Weekday(found["weekday"])) if 4 <= hour < 12 else None


def _said_hour(found: Found) -> Expression | None:
    """"the shift came out at ten": an hour where the text speaks of clocks; "the toll stood at ten" is none."""
    if "figure" in found or not 1 <= found["hour"] <= 12:
        return None
    return Clock(found["hour"], 0, bare=True, dial=12, dotted=True)


def _at_the_hour(found: Found) -> Expression | None:
    """"moved to Tuesday at 7", when people have the time; "prices stood Tuesday at 7" is none, and of nine nobody knows which it is."""
    return Clock(found["hour"] + 12, 0, Weekday(found["weekday"])) if "figure" not in found and 4 <= found["hour"] <= 7 else None


def _rising(found: Found) -> Expression | None:
    """"gets up at four"."""
    return Clock(found["hour"], 0, bare=True, dial=12) if 1 <= found["hour"] <= 12 else None


def _waking(found: Found) -> Expression | None:
    """Who gets up at four does so in the morning."""
    return Clock(found["hour"], 0) if _NIGHT_ENDS <= found["hour"] < 12 else _rising(found)


def _tonight(found: Found) -> Expression | None:
    hour, minute = found["hour"], found.get("minute")
    if 12 <= hour < 24 and minute is not None and "ap" not in found:
        return Clock(hour, minute, Unit("day", 0))
    return Clock(hour % 12 + 12, minute, Unit("day", 0)) if 4 <= hour < 12 else None


def _second_of_four(found: Found) -> Expression | None:
    hour, before = found["hour"], found["until"]
    return _first_of_two(Found({**found, "until": 11})) if 1 <= before < hour <= 12 and hour < 12 else None


_UNTIL = "( to |-| - )"
_NIGHT_ENDS = 2  # hours
_ENDS = "(,|.|;|:|{close}| and| but| in| on| at| for| with| against| when)"
_HOUR = "({hh:hour}((:|.){mi:minute})?|{num:hour})( ?o'clock)?"
RULES = [
    Rule("between 9 and 11 p.m.", "(between|from|at|,) [{hh:hour}((:|.){mi:minute})?]( and | to |-| - | or | until |-){hh:until}((:|.){mi})? ?({ampm:ap}|{ap}.m.?)", _first_of_two),
    Rule("9-11 p.m.", "[{hh:hour}((:|.){mi:minute})?](-| - | to ){hh:until}((:|.){mi})? ?({ampm:ap}|{ap}.m.?)", _first_of_two),
    Rule("2 to 4 and 6 to 8 p.m.", f"[{{hh:hour}}((:|.){{mi:minute}})?]{_UNTIL}{{hh:until}}((:|.){{mi}})?(,|,? and) {{hh}}((:|.){{mi}})?{_UNTIL}{{hh}}((:|.){{mi}})? ?({{ampm:ap}}|{{ap}}.m.?)", _first_of_two),
    Rule("2 to 4 and 6 to 8 p.m.", f"{{hh:until}}((:|.){{mi}})?{_UNTIL}[{{hh:hour}}((:|.){{mi:minute}})?](,|,? and) {{hh}}((:|.){{mi}})?{_UNTIL}{{hh}}((:|.){{mi}})? ?({{ampm:ap}}|{{ap}}.m.?)", _second_of_four),
    Rule("9.15pm", f"{CLOCK}( {ZONE})?", _clock),
    Rule("in 2:14:04", "(in|of|a|time) [{hh:hour}:{mi:minute}:{mi:seconds}](,|.|;|:|{close}| and| to| at| in| for| behind| ahead)", lambda f: Length(f"PT{f['hour']}H{f['minute']}M{f['seconds']}S") if f["hour"] < 12 else None),
    Rule("09:30", f"{{h0:hour}}:{{mi:minute}}(:{{mi:seconds}})?( {ZONE}| hours)?", _clock),
    Rule("21:30", f"{{hh:hour}}:{{mi:minute}}(:{{mi:seconds}})?( {ZONE}| hours)?", _bare),
    Rule("21:30Z", "{hh:hour}:{mi:minute}z", _clock),
    Rule("21.30 GMT", f"{{hh:hour}}.{{mi:minute}} ({ZONE}|hours)", _clock),
    Rule("at 00.40", "(at|by|from|until|till|since|around|about|before|after|between|and|to) [{h0:hour}.{mi:minute}]", _clock),
    Rule("at 10.50", "(at|timed) [{hh:hour}.{mi:minute}](,|.|;|:|{close}| and| but| when| as| after| before| with| while| in| that| from| to| yesterday| the (previous|next|following|same))?", _dotted),
    Rule("at about 7.40", "at (about|around) [{hh:hour}.{mi:minute}](,|.|;|:|{close}| and| but| when| as| on| in| with| to)", _dotted),
    Rule("before or after 6.50", "(after|before|until|till|since) [{hh:hour}.{mi:minute}](,|.|;|:|{close}| and| but| when)", _dotted),
    Rule("by 7.25", "by [{hh:hour}.{mi:minute}](,|.|;|:|{close}| and| but| when)", _dotted),
    Rule("gets up at four", "(wakes|wake|woke|woken|(gets|get|got|getting) up) at [({num:hour}|{hh:hour})](,|.|;|:|{close}| and| to| but| for| on| with| so| as)", _waking),
    Rule("By seven", "by [{num:hour}],? (i|he|she|it|we|they|the|there|a|all|most|more)", _said_hour),
    Rule("came out at ten", "({figure} )?(at|by|from|till|until|before|after|since) [{num:hour}](,|.|;|:|{close}| and| but| when| that)", _said_hour),
    Rule("back by six", "{settled}( again)? by [({num:hour}|{hh:hour})](,|.|;|{close}| and| but| when)", _said_hour),
    Rule("left at 20.40", "{timed} at [({h0:hour}|{hh:hour}).{mi:minute}]", _bare),
    Rule("leaves at 3", "{timed} at [{hh:hour}](,|.|;|{close}| and| but| or| when| with)", _said_hour),
    Rule("the regular meeting at 7", f"(meeting|session|concert|show|game|service|dinner|tipoff|reception|ceremony|fireworks|performance|lunch|dance|speech|reading) at [{{hh:hour}}]{_ENDS}", _said_hour),
    Rule("and again at 5", f"(again|then) at [({{hh:hour}}|{{num:hour}})]{_ENDS}", _said_hour),
    Rule("to bed at ten", "(to bed|to work) at [({num:hour}|{hh:hour})](,|.|;|:|{close}| and| to| but| for| on| with| so| as)", _rising),
    Rule("each day at 5", "(every|each) day at [({num:hour}|{hh:hour})](,|.|;|:|{close}| and| to| but| for| when)", _rising),
    Rule("at about 8", "at (about|around) [{hh:hour}](,|.|;|{close}| and| but| when| on)", lambda f: Clock(f["hour"], bare=True, dial=12, dotted=True) if 1 <= f["hour"] <= 12 else None),
    Rule("At five there were", "at [{num:hour}] (there|he|she|it|they|we|i|the|a|nobody|everyone|somebody|someone)", _said_hour),
    Rule("that hour", "(at|by|until|since|before|after|of) [(that|this|the same|that same|that very) hour]", lambda f: ThatHour()),
    Rule("the 7.42 to Leeds", "the [({h0:hour}|{hh:hour}).{mi:minute}] (to|from)", _dotted),
    Rule("the 7.42 train", "the [({h0:hour}|{hh:hour}).{mi:minute}] (service|train|departure|ferry|bus|flight|sailing|boat)", _bare),
    Rule("at 21.30 on", "[{hh:hour}.{mi:minute}] on ({weekday}|{month}|{dd})", _bare),
    Rule("23.50 Sunday", "[{hh:hour}.{mi:minute}] {weekday}", _dotted),
    Rule("00.01 on", "[{h0:hour}.{mi:minute}] on", _clock),
    Rule("between midnight and 4am", f"(between|from) [{{noon}}] (and|to|until|till) {CLOCK}", lambda f: Clock(0, 0) if f["noon"] == 24 and f.get("ap") == 0 and f["hour"] <= 6 else None),
    Rule("noon", f"(12 )?{{noon}}( {ZONE})?", _named),
    Rule("0300 GMT", f"{{hhmm}} ({ZONE}|hours|hrs)", _hhmm),
    Rule("at 0640", "(at|by|until|till|since|before|after|around|about|between|and|timed|logged) [{hhmm}]", lambda f: Clock(f["hhmm"] // 100, f["hhmm"] % 100) if 0 < f["hhmm"] < 1000 else None),
    Rule("half past three", "(a )?{portion} past ({num:hour}|{hh:hour})", _past),
    Rule("half past two on Sunday morning", "(a )?{portion} past ({num:hour}|{hh:hour}) (on {weekday}|(on )?{dayword}|in the|{which}) {part}", _past_of_part),
    Rule("between ten o'clock and eleven", "(between|from) ({num}|{hh}) ?o'clock (and|to|until|till) [({num:hour}|{hh:hour})](,|.|;|:|{close}| on| when| and| but)", lambda f: Clock(f["hour"], bare=True, dial=12) if 1 <= f["hour"] <= 12 else None),
    Rule("between three and four o'clock", "(between|from) [({num:hour}|{hh:hour})] (and|to|until|till) ({num}|{hh}) ?o'clock", lambda f: Clock(f["hour"], bare=True, dial=12) if 1 <= f["hour"] <= 12 else None),
    Rule("shortly before or after ten", "(just|shortly|soon) (after|before) [({hh:hour}|{num:hour})](,|.|;|:|{close}| on| when| and| as| in the)", lambda f: Clock(f["hour"], bare=True, dial=12) if 1 <= f["hour"] <= 12 else None),
    Rule("at half nine", "(at|until|till|from|since|before|after|around|about) [half( |-){num:hour}](,|.|;|:|{close}| on| when| and| yesterday| tomorrow| today)", lambda f: Clock(f["hour"], 30, bare=True, dial=12) if 1 <= f["hour"] <= 12 else None),
    Rule("half nine this morning", "half( |-){num:hour} this {part}", lambda f: _of_part(lambda g: Unit("day", 0))(Found({**f, "minute": 30}))),
    Rule("half nine last night", "half( |-){num:hour} last {part}", lambda f: _of_part(lambda g: Unit("day", -1))(Found({**f, "minute": 30}))),
    Rule("half nine in the morning", "half( |-){num:hour} in the {part}", lambda f: _of_part()(Found({**f, "minute": 30}))),
    Rule("ten past four", "({n:minutes}|{num:minutes}) past ({num:hour}|{hh:hour})( in the {part}| on {weekday} {part})?", _minutes_past),
    Rule("at ten to six", "(at|about|around|until|since|just before|just after|by|from|till) [({n:minutes}|{num:minutes}|(a )?{portion:minutes}) to {num:hour}](,|.|;|:|{close}| on| when| and| every| each| yesterday| today| tomorrow)", _minutes_to),
    Rule("it was twenty to eleven", "(it was|it is|clock said) [({n:minutes}|{num:minutes}|(a )?{portion:minutes}) to {num:hour}](,|.|;|:|{close}| on| when| and)", _minutes_to_said),
    Rule("a quarter to six in the morning", "({n:minutes}|{num:minutes}|(a )?{portion:minutes})( {exact})? to ({num:hour}|{hh:hour}) (in the|on {weekday}|{which}|{dayword}) {part}", _minutes_to),
    Rule("one minute past midnight", "({n:minutes}|{num:minutes}|{portion:minutes})( minute| {exact})? {side} {noon}", _beside_noon),
    Rule("at 7 today or tomorrow", "(at|from|until|till|by) [({hh:hour}|{num:hour}) {dayword}](,|.|;|:|{close}| and| when| in| for| with)", lambda f: Clock(f["hour"] + (12 if f["hour"] < 7 else 0), 0, Unit("day", f["dayword"])) if 1 <= f["hour"] <= 12 else None),
    Rule("at ten minutes to six", "(at|about|around|until|since|before|after|by|from|till) [({n:minutes}|{num:minutes}) {exact} (to|before) {num:hour}](,|.|;|:|{close}| on| when| and)", _minutes_to),
    Rule("about eleven on Friday night", "({num:hour}|{hh:hour}) on {weekday} {part}", _on_a_weekday),
    Rule("at 4 Tuesday morning", "(at|about|around|until|till|by|before|after|since) [({num:hour}|{hh:hour}) {weekday} {part}]", _on_a_weekday),
    Rule("at eleven on Friday", "(at|about|around|until|till|by|before|after) [{num:hour} on {weekday}](,|.|;|:|{close})", _on_a_weekday),
    Rule("airs Wednesday at 8", "(airs|air|aired|premieres|premiere|premiered|premiering|debuts|airing|screens|returns|returned|concludes|continues) (on )?[{weekday} at {hh:hour}((:|.){mi:minute})?](,|.|;|:|{close}| and| on)", _at_prime_time),
    Rule("Tuesday at 7", "({figure} )?[{weekday} at {hh:hour}](,|.|;|:|{close}| and| in| for| with)", _at_the_hour),
    Rule("tonight at 7", f"[tonight at {{hh:hour}}]{_ENDS}", _tonight),
    Rule("Friday night at 7", f"[{{weekday}} {{part}} at ({{hh:hour}}|{{num:hour}})]{_ENDS}", lambda f: _of_part(_day_of_part(f))(f)),
    Rule("yesterday or tomorrow night at 8", f"[{{dayword}} {{part}} at ({{hh:hour}}|{{num:hour}})]{_ENDS}", lambda f: _of_part(_day_of_part(f))(f)),
    Rule("this evening at 6", f"[this {{part}} at ({{hh:hour}}|{{num:hour}})]{_ENDS}", _of_part(lambda f: Unit("day", 0))),
    Rule("9 tonight", f"{_HOUR}({AMPM})? tonight", _tonight),
    Rule("midnight tonight", "{noon} tonight", lambda f: Clock(f["noon"], 0, Unit("day", 0))),
    Rule("six o'clock", "({num:hour}|{hh:hour}) ?o'clock", lambda f: Clock(f["hour"], bare=True, dial=12) if 1 <= f["hour"] <= 12 else None),
    Rule("four in the morning", f"{_HOUR} (in the|at) {{part}}", _of_part()),
    Rule("9 this morning", f"{_HOUR} this {{part}}", _of_part(lambda f: Unit("day", 0))),
    Rule("10 last night", f"{_HOUR} last {{part}}", _of_part(lambda f: Unit("day", -1))),
    Rule("6 the next morning", f"({{ranked}} )?[{_HOUR} the (next|following) {{part}}]", _of_next_part),
    Rule("6 that morning", f"{_HOUR} (that|the same) {{part}}", _of_part(lambda f: Unit("day", 0, "mention"))),
    Rule("10 yesterday or tomorrow morning", f"{_HOUR} {{dayword}} {{part}}", _of_part(lambda f: Unit("day", f["dayword"]))),
]  # fmt: skip
