"""Words that point without a calendar: "now", "recently", "in the future", "so far this year"."""

from __future__ import annotations

from whence.times.expressions import Vague
from whence.times.grammar import Rule

RULES = [
    Rule("more recently", "more recently", lambda f: Vague("PAST_REF")),
    Rule("now", "{now}", lambda f: Vague(f["now"])),
    Rule("the other day", "the other (day|night|week)", lambda f: Vague("PAST_REF")),
    Rule("one day", "(will|would|could|may|might|to) [one day]", lambda f: Vague("FUTURE_REF")),
    Rule("26 so far", "so far", lambda f: Vague("PRESENT_REF")),
    Rule("at present", "at present", lambda f: Vague("PRESENT_REF")),
    Rule("at the moment", "at the moment", lambda f: Vague("PRESENT_REF")),
    Rule("the other day", "the other (day|night)", lambda f: Vague("PAST_REF")),
    Rule("these days", "these days", lambda f: Vague("PRESENT_REF")),
    Rule("in the past", "in [the past](,|.|;|:|{close})?", lambda f: Vague("PAST_REF")),
    Rule("in the future", "(in|for|into|about) [the (near |distant |foreseeable |immediate )?future]", lambda f: Vague("FUTURE_REF")),
    Rule("the near future", "the (near|foreseeable|immediate) future", lambda f: Vague("FUTURE_REF")),
]
