"""The pieces that English time phrases are made of, and what their captures amount to."""

from __future__ import annotations

from whence.languages.shared.amounts import amount, duration, number
from whence.times.grammar import Found

__all__ = ["amount", "duration", "number"]

DAY = "({dd:day}{suffix}?|{ordinal:day})"
MONTH = "({monthname:month}|{shortmonth:month}.?)"
YEAR = "{yyyy:year}"
SAID_YEAR = "({century:hundreds} {tens:tens}(-{num:ones})?|{num:thousands} thousand(( and)? {num:rest})?)"  # nineteen ninety-six
ZONE = "({zone}|{zonename}( standard| daylight| summer)?( time)?|({zoneplace}|new york|central european|greenwich mean)( standard| summer| daylight)? time|local time)"
AMPM = " ?({ampm:ap}|{ap}.m.?|{ap}m)"
CLOCK = f"{{hh:hour}}((:|.){{mi:minute}})?{AMPM}"

# How many: "3", "1,000", "2.5", "2 1/2", "twenty-four", "two hundred", "a couple of", "several", "half a", "a".
NUMBER = (
    "({n:count}(,{nnn:group})?(.{nn:tenths})?(( |-){nn:top}/{nn:bottom}| ?{fraction})?"
    "|({tenfold:count}( |-){ones:more}|{num:count})( {scale}( and)?( {num:rest}(-{num:rest2})?)?)?|a {scale}(( and)? {num:rest}(-{num:rest2})?)?|{scale}|(a )?{dozen}|half a {dozen:halfdozen})"
    "( {scale:scale2})?(( and a |-and-a-){half:andahalf})?"
)
COUPLE = "(a |the )?{couple}( of)?"
VAGUE = "(a few|{vague})"
SOME = f"({NUMBER}|{COUPLE}|{VAGUE})"
# "two more weeks", "five straight days", "eight trading days"
KIND = "( {unitkind})?"
UNIT = "({unit}|{units:unit}|{fortnight})"
AND_PART = "( and a ({half:unithalf}|{quarter:unitquarter}))?"  # an hour and a half
A = "({a}|{another:a}|{a} (additional|extra|full|whole|single|good|mere|solid)|the {whole:a})"
COUNTED = f"{SOME}{KIND}( |-){UNIT}{AND_PART}"  # two and a half more years
ONE = f"({A} {UNIT}{AND_PART}|half (a|an) {{unit:halfunit}}|a half(-| ){{unit:halfunit}}|(a )?(quarter of an|{{three}}( |-)quarters of an) {{unit:quarterunit}})"
LENGTH = f"({COUNTED}|{ONE})"

OLDEST = 115  # years that a person may be

def said_year(found: Found) -> int | None:
    """"nineteen ninety-six", "two thousand and eight"; None for what is no year.

    >>> said_year(Found({"hundreds": 19, "tens": 90, "ones": 6}))
    1996
    """
    if "hundreds" in found:
        return found["hundreds"] * 100 + found["tens"] + found.get("ones", 0)
    year = 1000 * found["thousands"] + found.get("rest", 0)
    return year if 1000 <= year <= 2199 else None
