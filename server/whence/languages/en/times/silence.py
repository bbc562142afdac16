"""What looks like a time and is none: ages, "24/7", sport, the names of things."""

from __future__ import annotations

from whence.languages.en.times.phrases import NUMBER, OLDEST, SOME, amount, duration
from whence.times.expressions import Expression, Length, Nothing
from whence.times.grammar import Found, Rule


def _nothing(found: Found) -> Expression:
    return Nothing()


def _age(found: Found) -> Expression | None:
    """A person's age; the old age of things is a length."""
    count, _ = amount(found)
    return Nothing() if count is None or count <= OLDEST else None


def _thing_of_age(found: Found) -> Expression:
    """"an eight-month-old truce": how long it has held; of a person no time."""
    return Length(duration(*amount(found))) if "thing" in found else Nothing()


def _round_the_clock(found: Found) -> Expression | None:
    """"24 hours a day", "seven days a week", "365 days a year": always, and no time."""
    said = (found["count"] + found.get("more", 0), found["units"], found["unit"])
    return Nothing() if said in ((24, "hour", "day"), (7, "day", "week"), (52, "week", "year"), (365, "day", "year")) else None


RULES = [
    Rule("today's youth", "today's {of_our_time}", _nothing),
    Rule("Super Tuesday", "(super|bloody|manic) {weekday}|giving tuesday|black (monday|tuesday|wednesday|thursday|saturday|sunday)", _nothing),
    Rule("day after day", "(day|night|week|month|year) (after|by) (day|night|week|month|year)", _nothing),
    Rule("on the morning she left", "on [the {mainpart}] (he|she|they|we|i|it|that|of (the|his|her|their|its|a))", _nothing),
    Rule("one day in May", "one day (last|this|in|he|she|it|they|we|you|,|when)", _nothing),
    Rule("some day", "some (day|night)", _nothing),
    Rule("the third in as many weeks", "as many {units}", _nothing),
    Rule("to the day after", "to the day( after)?", _nothing),
    Rule("many of today's small cars", "(many|few) of [today]'", _nothing),
    Rule("the people of tomorrow", "({of_our_time}|people|leaders|stars|jobs) of [{dayword}]", _nothing),
    Rule("the now-defunct mill", "[now]-", _nothing),
    Rule("his 1987 Volvo", "({article}|{a}|s|his|her|my|our|your|old|used|silver|white|black|red|blue|green|gray|grey) [{yyyy}] {car_make}", _nothing),
    Rule("the trial of the century", "({contested}|{hearing}) of [the century]", _nothing),
    Rule("the Hundred Years' War", f"(the )?{NUMBER} (years|days|weeks|months)'? war", _nothing),
    Rule("the New Year honours", "(the )?new year('s)? (honours|honors|list|message|address|speech|resolution|resolutions)", _nothing),
    Rule("the annual meeting", "annual (meeting|meetings|dividend|dividends|sales|rate|parade|parades|march)", _nothing),
    Rule("a month's mind", "[a month]'s mind", _nothing),
    Rule("a month of Sundays", "a month of sundays", _nothing),
    Rule("three quarters are", "[({three}|3) quarters] (are|were|is|was|of|have|had)", _nothing),
    Rule("on 74 minutes", "on [{n} minutes](,|.|;|:|{close}| and| but| when| with| after| from)", _nothing),
    Rule("high noon", "high noon|midnight (blue|black|oil|sun|feast)", _nothing),
    Rule("the Good Friday Agreement", "(good friday (agreement|accord|accords|deal)|easter (rising|island)|christmas island)", _nothing),
    Rule("a quarter-point cut", f"({NUMBER} )?(quarter|half)( |-)(point|points|mile|miles|share|million|billion)", _nothing),
    Rule("six-year-old", f"[{SOME}( |-)({{unit}}|{{units:unit}})-(old|olds)]( {{aged_thing:thing}})?", _thing_of_age),
    Rule("six years old", f"{SOME}( |-)({{unit}}|{{units:unit}}) (old|olds)", _age),
    Rule("in a good year", "in [a (good|solid|hard|bad|dry|wet|cold|hot) (year|month|week)](,|.|;|:|{close}| and| or)", _nothing),
    Rule("at the moment of impact", "at the moment (of|when|that|he|she|it|they|the)", _nothing),
    Rule("six more weeks of winter", "({unit}|{units}) of [{season}](,|.|;|:|{close}| and| to)", _nothing),
    Rule("46 km per hour", "(km|kilometres|kilometers|kilometre|kilometer|miles|mile|knots|metres|meters|mph) (per|an) hour", _nothing),
    Rule("so far as", "so far (as|away|from|behind|ahead|apart|off|back|out|gone|short|removed)", _nothing),
    Rule("37 years of age", f"{SOME} {{units}} of age", _nothing),
    Rule("three quarters of", f"{NUMBER}( |-)quarters of", _nothing),
    Rule("three-quarter time", "(three-quarter|quarter|half|full)(-| )time", _nothing),
    Rule("2016 and 2017 pickups", "[{yyyy}( (and|through|to|or|-) {yyyy:until})?] (pickup|pickups|sedan|sedans|truck|trucks|suv|suvs|model|models|minivan|minivans|hatchback|hatchbacks|roadster|coupe)", _nothing),
    Rule("three quarters are full-time", "[three quarters] (are|were|is|was|have|had|said|say|full|empty|done|complete|finished|built)", _nothing),
    Rule("quarter-to-quarter", "(the )?{unit}-(to|over|by|on)-{unit:other}", _nothing),
    Rule("24 hours a day", "({n:count}|{num:count}(-{num:more})?) {units} a {unit}", _round_the_clock),
    Rule("the fiscal year ends", "[(the|its|their|his|our) (fiscal|financial) year] (ends|begins|starts|runs)", _nothing),
    Rule("his third century", "(his|her|my) {ordinal} (test |career |first-class )?century", _nothing),
    Rule("three weekends", f"{SOME} {{weekends}}", _nothing),
    Rule("player of the year", "{awarded} of [the year]", _nothing),
    Rule("the year of the rooster", "[(the )?year of] the", _nothing),
    Rule("52 weeks in a year", "{units} in a {unit}", _nothing),
    Rule("one-day international", "({num}|{n})-day (international|internationals|cricket|cup|trophy)", _nothing),
    Rule("a sub-6:30", "sub-({hh}|{n}):{mi}", _nothing),
    Rule("per second", "per second", _nothing),
    Rule("the daily said", "(the|a) daily (said|says|reported|reports|wrote|writes|quoted)", _nothing),
    Rule("later in the day before leaving", "[{modearly} in the {unit}] (before|after)", _nothing),
    Rule("minutes of the July meeting", "[minutes] (of|from) (the|its|their|a|that|this) (({monthname:m}|{month:m} {dd:d}|{weekday:w}|last|latest|previous|recent) )?(meeting|meetings|session|board|committee)", _nothing),
    Rule("most recently", "(most|as) recently", _nothing),
    Rule("Christmas cards", "(christmas|easter|halloween|hanukkah|thanksgiving) (card|cards|tree|trees|carol|carols|ornament|ornaments|song|songs|movie|movies|jumper|jumpers|pudding|puddings|stocking|stockings|egg|eggs|bunny|cake|cakes|costume|costumes|decoration|decorations)", _nothing),
    Rule("at the last minute", "(at|until|till|to|for|left it to|by) [the (very )?last minute]", _nothing),
    Rule("four second-place finishes", f"{NUMBER} second( |-)(place|half|placed|row|round|tier|hand|string|class|grade|floor|leg|homes|home)", _nothing),
    Rule("three seconds and three thirds", f"[{NUMBER} seconds](, |, and | and ){NUMBER} (thirds|third|fourths)", _nothing),
    Rule("two firsts and three seconds", f"(firsts|wins|win)(, |, and | and )[{NUMBER} seconds]", _nothing),
    Rule("every now and then", "(every )?now and (again|then)", _nothing),
    Rule("20th Century Fox", "(the )?({dd}{suffix}|{ordinal})( |-)century (fox|studios)", _nothing),
    Rule("2001: A Space Odyssey", "[{yyyy}]: a space odyssey", _nothing),
    Rule("one quarter of the revenue", "one( |-)quarter of", _nothing),
    Rule("a total score of 2072", "(score|scores|rating|total) of [{yyyy}]", _nothing),
    Rule("scores rose from 1061 to 1128", "(score|scores|points|rating|ratings) (rose|increased|climbed|went|improved|fell|dropped|slipped|jumped) from [{yyyy} to {yyyy:until}]", _nothing),
    Rule("after hours", "after [hours](,|.|;|:|{close}| ?{open}| and| or| -| trading)", _nothing),
    Rule("overnight stays", "overnight (stay|stays|patient|patients|guest|guests|visitor|visitors|accommodation|parking|delivery|shipping|hours)", _nothing),
    Rule("the last weekend of the festival", "the [(last|final) weekend] of (the|a|an|his|her|its|their|our|your|my)( ({unit}|{season:unit}|{month:unit}))?", lambda f: None if "unit" in f else Nothing()),
    Rule("with 3:08 to play", "[({h0}|{hh}):{mi}] (left|remaining|elapsed|to play|to go|of regulation|into (the )?(game|match|half|overtime|contest|period|quarter|{ordinal}))", _nothing),
    Rule("the final 4:29", "(the|its|their|his|her) (final|last|first|opening|closing) [({h0}|{hh}):{mi}]", _nothing),
]
