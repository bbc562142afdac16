"""What looks like a time and is none: ages, "24/7", sport, the names of things."""

from __future__ import annotations

from whence.languages.en.times.phrases import NUMBER, SOME
from whence.times.expressions import Expression, Nothing
from whence.times.grammar import Found, Rule


def _nothing(found: Found) -> Expression:
    return Nothing()


RULES = [
    Rule("today's youth", "today's {of_our_time}", _nothing),
    Rule("high noon", "high noon", _nothing),
    Rule("a quarter-point cut", f"({NUMBER} )?(quarter|half)( |-)(point|points|mile|miles|share|million|billion)", _nothing),
    Rule("six-year-old", f"{SOME}( |-)({{unit}}|{{units}})( |-)(old|olds)", _nothing),
    Rule("37 years of age", f"{SOME} {{units}} of age", _nothing),
    Rule("three quarters of", f"{NUMBER}( |-)quarters of", _nothing),
    Rule("most recently", "(most|as|more) recently", _nothing),
]
