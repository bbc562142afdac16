"""Words around a time that belong to it: "early July", "the end of last year", "about noon", "more than two weeks"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from whence.times.expressions import Clock, Expression, InYear, Modified, Part, Shifted, Unit, Vague, Weekday
from whence.times.grammar import Found, Rule


def _modified(mod: str | None, name: str):
    """``mod`` None takes the one that the modifying word means."""

    def make(found: Found) -> Expression | None:
        inner = found[name]
        said = mod or found["mod"]
        if isinstance(inner, Modified) and said == "APPROX":
            return inner  # "around the end of May": a date has one mod
        if isinstance(inner, (Modified, Vague)):
            return None
        if said == "APPROX" and isinstance(inner, Clock):
            inner = replace(inner, approximate=True)
        return Modified(said, inner)

    return make


def _earlier(found: Found) -> Expression | None:
    """"earlier this year" says which part; in "Earlier Friday, …", "earlier this week" it is an adverb of its own."""
    inner = found["DATE"]
    if isinstance(inner, Weekday) or (isinstance(inner, Unit) and inner.unit == "week" and found["mod"] == "START"):
        return None
    return Modified(found["mod"], inner)


def _part_of(found: Found) -> Expression | None:
    """"a good part of 1990"; of a day the day alone is marked."""
    inner = found.get("LENGTH") or found["DATE"]
    return None if inner.kind == "day" else Modified("APPROX", inner)


def _half_of(found: Found) -> Expression | None:
    """"the last half of the 1980s"."""
    return Modified("START" if found.get("ordinal") == 1 else "END", found["DECADE"]) if found.get("ordinal", 2) <= 2 else None


def _half_of_decade(found: Found) -> Expression | None:
    """"the first half of the 20th century"; of quarters a century has none."""
    half = found["QUARTER"]
    return Modified("START" if half.unknown.endswith("1") else "END", found["DECADE"]) if isinstance(half, InYear) and half.granularity == "half" else None


def _approximate(found: Found) -> Expression | None:
    """A weekday is never approximate: "ways to get around Wednesday's ruling"; of what was named one talks, "about that winter"."""
    return None if isinstance(found["DATE"], Weekday) or getattr(found["DATE"], "basis", "now") == "mention" else _modified("APPROX", "DATE")(found)


def _about_time(found: Found) -> Expression | None:
    """"about 9.15pm"; "asked about Thursday night" is of that night."""
    inner = found["TIME"]
    named = isinstance(inner, Part) and isinstance(inner.on, Weekday) and inner.part not in ("MO", "MI")
    return None if named else _modified("APPROX", "TIME")(found)


def _unless_shared(mod: str) -> Callable[[Found], Expression | None]:
    return lambda found: None if "share" in found else _modified(mod, "SHIFT")(found)


def _over(found: Found) -> Expression | None:
    """"over a year ago" is more than a year; "it was over two hours later" had ended."""
    shift = found["SHIFT"]
    return Modified("MORE_THAN", shift) if isinstance(shift, Shifted) and shift.basis == "now" and shift.sign < 0 else None


# What makes a comparison of the words behind it: "a fifth less than a year earlier".
_SHARE = "({ordinal:share}|{portion:share}|{n:share}|{num:share}|{share})? ?"
_MORE = [
    ("{approx}", "APPROX", "about"),
    ("((just|well|a little) over|more than|longer than)", "MORE_THAN", "more than"),
    ("(just |a little )?(under|less than|fewer than)", "LESS_THAN", "less than"),
    ("(at least|no less than|no fewer than|as little as)", "EQUAL_OR_MORE", "at least"),
    ("a (full|good|solid|whole)", "EQUAL_OR_MORE", "a full"),
    ("(up to|at most|no more than|as long as|as many as)", "EQUAL_OR_LESS", "up to"),
]
RULES = [
    Rule("early or late July", "({LENGTH} )?[{mod}( |-| on | in ){DATE}]", lambda f: None if "LENGTH" in f else _modified(None, "DATE")(f)),  # not "two hours late today"
    Rule("the early or late 1920s", "the {mod}( |-){DECADE}", _modified(None, "DECADE")),
    Rule("early or late Thursday evening", "({LENGTH} )?[{mod} (on )?{MOMENT}]", lambda f: None if "LENGTH" in f else _modified(None, "MOMENT")(f)),  # not "six hours late this morning"
    Rule("the beginning or end of March", "({approx} )?(the )?(very |back |front |tail )?{modof:mod} of {DATE}", _modified(None, "DATE")),
    Rule("earlier or later this year", "{modearly:mod} {DATE}", _earlier),
    Rule("earlier or later this afternoon", "{modearly:mod} {MOMENT}", _modified(None, "MOMENT")),
    Rule("sometime next year", "sometime {DATE}", _modified("APPROX", "DATE")),
    Rule("earlier or later in the year", "{modearly:mod} in {DATE}", _modified(None, "DATE")),
    Rule("the beginning or end of the afternoon", "(the )?{modof:mod} of {PART}", _modified(None, "PART")),
    Rule("the early or late summer of 1993", "the {mod}( |-){SEASON}", _modified(None, "SEASON")),
    Rule("the rest of the year", "(the )?(rest|remainder) of {DATE}", _modified("END", "DATE")),
    Rule("the last half of the 1980s", "(the )?({ordinal}|last|latter) half of {DECADE}", _half_of),
    Rule("the first half of the 20th century", "{QUARTER} of {DECADE}", _half_of_decade),
    Rule("1990 and beyond", "{YEAR} (and beyond|or later)", _modified("EQUAL_OR_MORE", "YEAR")),
    Rule("all of 2007", "all of {DATE}", _modified("FULL", "DATE")),
    Rule("much of 2015", "(much|most) of {DATE}", _part_of),
    Rule("early or late in the afternoon", "{mod} (in|on) {PART}", _modified(None, "PART")),
    Rule("about 9.15pm", "{approx} {TIME}", _about_time),
    Rule("around March", "{approx} {DATE}", _approximate),
    *(Rule(f"{said} {example}", f"{words} {{{kind}}}", _modified(mod, kind)) for words, mod, said in _MORE
      for kind, example in (("LENGTH", "two weeks"), ("BESIDE", "two weeks before the vote"))),
    *(Rule(f"{said} two weeks ago or later", f"{_SHARE}[{words} {{SHIFT}}]", _unless_shared(mod)) for words, mod, said in _MORE if "as many as" not in words),
    Rule("for over a year", "(for|lasted|lasting|last|lasts|took|takes|take|taken|({spread} )?in|after|spent|waited|been) [over {LENGTH}]", lambda f: None if "spread" in f else Modified("MORE_THAN", f["LENGTH"])),
    Rule("over a year ago", "over {SHIFT}", _over),
    Rule("a good part of 1990", "(the better|the best|the greater|a good|a large) part of ({LENGTH}|{DATE})", _part_of),
    Rule("two weeks or more", "{LENGTH} or (more|longer)", _modified("EQUAL_OR_MORE", "LENGTH")),
    Rule("a week or so", "{LENGTH} or so", _modified("APPROX", "LENGTH")),
]
