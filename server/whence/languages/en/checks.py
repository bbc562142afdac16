"""The English words of sums, shares, ages and lengths, and what a check says of them."""

from __future__ import annotations

import re

from whence.checks.vocabulary import CheckWords

NUMBERS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
    )
} | {word: 10 * number for number, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 3)}
_N = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_I = re.IGNORECASE

CHECKS = CheckWords(
    numbers=NUMBERS,
    offset=re.compile(rf"(?P<count>a|one|\d+|{'|'.join(list(NUMBERS)[2:])}) (?P<unit>days?|weeks?) (?P<side>later|earlier|after|before)$", _I),
    backwards=frozenset({"earlier", "before"}),
    unit_days={"day": 1, "week": 7},
    stretch=re.compile(rf"^(?P<count>\d+|{'|'.join(list(NUMBERS)[2:])})[ -](?P<unit>day|night|week)s?$", _I),
    through=re.compile(r"^\s*(?:to|until|till|through|–|—|-)\s*(?:on\s+)?$", _I),
    born=re.compile(r"\b(?:was )?born (?:in|on) (?:[\w ,.]{0,24}?)(?P<year>(?:18|19|20)\d\d)\b", _I),
    age=re.compile(r"(?:(?<=[a-z]), (?P<age>\d{1,3}),|\baged (?P<age2>\d{1,3})\b|\bis (?P<age3>\d{1,3})(?: years old)?[,.])"),
    not_now=re.compile(r"\b(?:died|dies|dead|killed|when|then|at the time|while|would be|would have been|late|aged \d+ at)\b", _I),
    parts=re.compile(
        rf"(?<![\w.,$€£])(?P<total>{_N}) (?:people |others )?(?:[\w'’-]+ ){{0,5}}?[\w'’-]+(?::|,| [–—-]) (?P<list>{_N} [^.:;]{{2,60}}?(?:, {_N} [^.:;,]{{2,60}}?){{0,5}},? and {_N} [^.:;,]{{2,60}})(?=[.;]|$)", _I),
    part=re.compile(rf"(?:^|, |,? and )(?P<part>{_N}) ", _I),
    split=re.compile(r"\b(?:split|divided|breakdown|shares? of (?:the )?(?:vote|votes)|of (?:voters|respondents|those (?:asked|polled|surveyed))|the rest|the remaining|remainder|don['’]t know|undecided|abstained)\b", _I),
    share=re.compile(r"(?<![\w.,])(?P<share>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)", _I),
    change=re.compile(r"\b(?:up|down|rose|fell|from|compared|increase|decrease|more than|points?|earlier|last|previous|while|both|also|each|among|women|men|margin|inflation|growth|turnout|rate)\b", _I),
    number=re.compile(rf"(?<![\w.,/:$€£#’'-])(?P<figure>(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)|{'|'.join(list(NUMBERS)[3:])})(?:[ -]?(?P<scale>hundred|thousand|million|billion|m|bn|k)\b)?(?![\w%:/-]|[.,]\d| ?(?:percent|per cent))", _I),
    not_counted=re.compile(
        r"^\W*\d+ \w+|\b(?:top|best|no\.?|number|day|week|chapter|part|season|episode|round|stage|game|covid|g|world cup|route|highway|flight|formula|channel|article|section|level|grade|year|under|over|aged?)[ -]?\d|"
        r"\b\d+[ -](?:things|ways|reasons|tips|facts|questions|times|takeaways|photos|years?|months?|weeks?|days?|hours?|minutes?|a\.m|p\.m|am|pm)\b|\b(?:19|20)\d\d\b|\d+[-–]\d+", _I),
    scales={"hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "m": 1_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000},
    deictic={"today": 0, "tonight": 0, "tomorrow": 1},
    offset_message="{offset} {side} {base} is {reached}, not {said}.",
    stretch_message="From {first} to {last} is {days} days, not {said}.",
    age_message="Somebody born in {year} is {low} or {high} on {day}, not {said}.",
    sum_message="{parts} is {sum}, not {total}.",
    share_message="{parts} is {sum} percent of one whole.",
    headline_message="The headline's {number} is nowhere in the text.",
    updated_message="“{said}” is {day}: the story is of then, and its page was last changed on {modified}.",
)  # fmt: skip
