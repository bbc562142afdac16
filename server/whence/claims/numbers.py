"""Numbers with the thing they count become claims about how many and how much."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.vocabulary import ClaimWords, RoleWords
from whence.model import Claim, Timex

_YEAR = re.compile(r"\b(?:in|of|since|between|from|during) (?P<year>(?:19|20)\d\d)\b")
_NAMED = re.compile(r" [A-Z][a-z]+ [A-Z]")
_LENGTH = re.compile(r"kilom|km|mile|met|feet", re.IGNORECASE)


def count_claims(reader: Reader, times: tuple[Timex, ...]) -> Iterator[Claim]:
    """Claims of kind ``quantity``: bounds are what the wording leaves open ("at least 20" has no upper end)."""
    words, text = reader.words, reader.prose.text
    dated = [(timex.start, timex.end) for timex in times]
    index = 0
    last: tuple[RoleWords, str, int] | None = None
    for match in reader.finditer(words.number):
        while index < len(dated) and dated[index][1] <= match.start():
            index += 1
        if index < len(dated) and dated[index][0] < match.end():
            continue
        clause = reader.clause(match.start(), match.end())
        if clause is None or clause.hypothetical or clause.superseded:
            continue
        value = value_of(reader, match)
        if value is None or is_age(text, match) or _of_another_year(reader, clause):
            continue
        unit = unit_of(match)
        if not unit and match.start() >= reader.headline_end and _NAMED.match(text, match.end()):
            continue  # "2134 Caldwell Place": a number before a name
        if is_part(words, text, match, clause):
            last = None  # what "the figure" goes on about was a part
            continue
        role = _role(reader, clause, match, unit)
        if (role is None or (last is not None and last[0].name.startswith("noun "))) and last is not None and words.the_figure.search(text[max(0, match.start() - 60) : match.start()]):
            role = _same_role(last, clause, unit) or role
        if role is None and not clause.holds(words.first_person):
            role = _own_noun(words, text, match, unit)
        if role is None:
            continue
        last = (role, unit, clause.block)
        low, high = bounds_of(reader, match, value, clause)
        start, end = clause.start, min(clause.end, match.end() + 40)
        end = _word_end(text, end, clause.end)
        yield Claim(
            start,
            end,
            text[start:end],
            kind="quantity",
            event=role.name,
            attribute=f"count:{role.name}",
            value=shown(value, unit),
            display=text[match.start() : match.end()].strip(),
            bounds=(low, high),
            question=role.question,
            reason=words.count_reason,
            **reader.common(clause),
        )


def is_part(words: ClaimWords, text: str, match: re.Match, clause: Clause) -> bool:
    """Whether a number counts a part or what is new: "three of them", "five new cases"."""
    after = text[match.end() : match.end() + 14].lower().strip()
    before = text[max(clause.start, match.start() - 25) : match.start()]
    return bool(words.subgroup.match(after) or words.increment.match(after) or words.subgroup.search(before))


def _own_noun(words: ClaimWords, text: str, match: re.Match, unit: str) -> RoleWords | None:
    """What a number counts by the noun beside it: "48 stranded whales", "a surplus of $12 million"."""
    if unit in ("", "%") and (noun := words.noun_after.match(text, match.end())):
        said = noun["noun"].lower()
        return None if said in words.no_nouns else RoleWords(f"noun {said[:6]}", words.noun_after, words.how_many.format(noun=said), unit)
    if unit in words.measures:
        return RoleWords(f"measure {unit}", words.noun_before, words.how_much, unit)
    if unit in ("money", "%", "length") and (noun := words.noun_before.search(text[max(0, match.start() - 40) : match.start()])):
        said = noun["noun"].lower()
        return None if said in words.no_nouns else RoleWords(f"noun {said[:6]}", words.noun_before, words.how_large.format(noun=said), unit)
    return None


def _same_role(last: tuple[RoleWords, str, int], clause: Clause, unit: str) -> RoleWords | None:
    """"The union put the figure at 15,000": what the number before it counted, in the same or the next paragraph."""
    role, said, block = last
    return role if said == unit and clause.block - block <= 1 else None


def is_age(text: str, match: re.Match) -> bool:
    """"Ana Ruiz, 32, was arrested"."""
    return text[max(0, match.start() - 2) : match.start()] == ", " and text[match.end() : match.end() + 1] in (",", ".", ")")


def _of_another_year(reader: Reader, clause: Clause) -> bool:
    """"in 2014 it stood at 16": a figure of another year answers another question."""
    anchor = reader.article.anchor_time or reader.article.published
    return anchor is not None and any(year != anchor.date.year for year in _years(clause.text))


def _years(text: str) -> Iterator[int]:
    for match in _YEAR.finditer(text):
        yield int(match["year"])


def _word_end(text: str, end: int, limit: int) -> int:
    while end < limit and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return end


def value_of(reader: Reader, match: re.Match) -> float | None:
    scale = reader.words.scales.get((match["scale"] or "").lower(), 1)
    if match["digits"]:
        return float(match["digits"].replace(",", "")) * scale
    total = part = 0
    for word in re.split(r"[ -]", match["word"].lower()):
        if word in ("hundred", "thousand"):
            factor = reader.words.scales[word]
            part = max(part, 1) * factor
            if factor == 1000:
                total, part = total + part, 0
        elif word in reader.words.number_words:
            part += reader.words.number_words[word]
    return float(total + part) * scale if match["word"] else None


def unit_of(match: re.Match) -> str:
    if match["money"]:
        return "money"
    unit = (match["unit"] or "").lower()
    if not unit:
        return ""
    if unit.startswith(("%", "per")):
        return "%" if "point" not in unit else "points"
    if unit in ("km/h", "kph", "mph"):
        return unit
    if unit.startswith(("euro", "dollar", "pound")):
        return "money"
    if _LENGTH.match(unit):
        return "length"
    return unit


def _role(reader: Reader, clause: Clause, match: re.Match, unit: str) -> RoleWords | None:
    """What the number counts: the role word nearest to it in its clause, if the unit fits."""
    best: tuple[int, RoleWords] | None = None
    at = match.start()
    for role in reader.words.roles:
        wanted = role.unit
        if wanted != unit and not (wanted == "money" and unit == "" and match["scale"]):
            continue
        for found in reader.prose.finditer(role.pattern, clause.start, clause.end):
            gap = min(abs(found.start() - match.end()), abs(at - found.end()))
            if found.start() <= at < found.end():
                gap = 0
            if gap <= 60 and (best is None or gap < best[0]):
                best = (gap, role)
    return best[1] if best else None


def bounds_of(reader: Reader, match: re.Match, value: float, clause: Clause) -> tuple[float, float]:
    before = clause.text[max(0, match.start() - clause.start - 30) : match.start() - clause.start]
    if reader.words.at_least.search(before):
        return value, float("inf")
    if reader.words.at_most.search(before):
        return float("-inf"), value
    slack = value * 0.1 if reader.words.about.search(before) else _rounding(value, match)
    return value - slack, value + slack + 1e-9


def _rounding(value: float, match: re.Match) -> float:
    """Half of the last digit that is said: 1.3 million may be 1.25 to 1.35; 340 is 340."""
    if match["scale"] and match["digits"]:
        decimals = len(match["digits"].partition(".")[2])
        return 0.5 * 10**-decimals * value / float(match["digits"].replace(",", "") or 1) if value else 0.0
    if match["unit"] and value:
        decimals = len((match["digits"] or "").partition(".")[2])
        return 0.5 * 10**-decimals
    return 0.0


def shown(value: float, unit: str) -> str:
    number = f"{value:g}" if value < 1e6 and value != int(value) else str(int(value))
    return number + ("%" if unit == "%" else "")
