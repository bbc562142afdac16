"""A total and the parts that it is said to have become a check where they do not add up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from whence.checks.numerals import shown, spelled, value
from whence.checks.vocabulary import CheckWords
from whence.model import Article, Check, Timex
from whence.text import Prose
from whence.text.sentences import Sentence

LONGEST = 450
"""Characters of a sentence that can still be read with certainty."""
MOST = 14
"""Numbers of a sentence; more make a table of results."""
_IN_WORDS = 100
"""Greater numbers are not read in words, where a language is read by its words alone."""
_LEAD = 110
"""Characters between a total and the list of its parts."""


class Number(NamedTuple):
    """A number of a sentence; ``sort`` is its currency, or "" for a count. Positions are code points."""

    start: int
    end: int
    value: float
    sort: str


def check(
    article: Article, prose: Prose, times: Sequence[Timex], said: CheckWords
) -> Iterator[Check]:
    """``Twelve people died: seven in Ost, three in Brel and one in Sund.`` is eleven; so is ``Of the 12
    hurt, seven are men and the other four women.`` A whole and all its parts must stand in one sentence;
    parts that leave room ("at least", "including", "of them") say nothing.
    """
    text, busy = article.text, [(timex.start, timex.end) for timex in times]
    sentences = prose.sentences
    numbers = _numbers(prose, sentences, busy, said)
    for index, sentence in enumerate(sentences):
        own = numbers.get(index, [])
        if not 2 <= len(own) <= MOST or sentence.end - sentence.start > LONGEST:
            continue
        more = (
            numbers.get(index + 1, [])
            if index + 1 < len(sentences) and sentences[index + 1].start - sentence.end < 2
            else []
        )
        found = _list(text, own, sentence.start, sentence.end, said) or _rest(
            text, [*own, *more[:2]], sentence.start, sentence.end, said
        )
        if found:
            total, parts = found
            start, end = min(total.start, parts[0].start), max(total.end, parts[-1].end)
            message = said.sum_message.format(
                parts=" + ".join(_readable(part.value, total.sort, said) for part in parts),
                sum=_readable(sum(part.value for part in parts), total.sort, said),
                total=_readable(total.value, total.sort, said),
            )
            yield Check(start, end, text[start:end], "sum", message)


def _readable(number: float, sort: str, said: CheckWords) -> str:
    scale, wording = next((large for large in said.large if number >= large[0]), (1, "{number}"))
    return sort + wording.format(number=shown(number / scale, said))


def _numbers(
    prose: Prose, sentences: Sequence[Sentence], busy: list[tuple[int, int]], said: CheckWords
) -> dict[int, list[Number]]:
    """The numbers of each sentence, by its index, without those that tell a time."""
    openings, begins = [start for start, _ in busy], [sentence.start for sentence in sentences]
    found: dict[int, list[Number]] = {}
    for match in prose.finditer(said.figure, 0, len(prose.text)):
        if _busy(match.start(), busy, openings) or match.groupdict().get("percent"):
            continue
        number = value(match["figure"], said) * said.scales.get((match["scale"] or "").lower(), 1)
        at = bisect_right(begins, match.start()) - 1
        found.setdefault(at, []).append(Number(match.start(), match.end(), number, match["sort"] or ""))
    return found


def _busy(position: int, busy: list[tuple[int, int]], openings: list[int]) -> bool:
    index = bisect_left(openings, position + 1) - 1
    return index >= 0 and position < busy[index][1]


def _list(
    text: str, numbers: list[Number], opening: int, end: int, said: CheckWords
) -> tuple[Number, list[Number]] | None:
    """A total and its list: "12 died: seven in Ost, …", "seven in Ost, … – 12 in all"; None where they
    fit."""
    for first in range(len(numbers)):
        last = first
        while last + 1 < len(numbers) and said.between_parts.fullmatch(
            text, numbers[last].end, numbers[last + 1].start
        ):
            last += 1
        if last == first:
            continue
        parts = numbers[first : last + 1]
        if len(parts) > 2 and said.in_all.match(text, parts[-1].end):
            total: Number | None = parts.pop()
        else:
            total = _closing(text, numbers, last, said) or _opening(
                text, numbers, first, last, opening, end, said
            )
        if total is None or total in parts:
            continue
        if len({part.sort for part in [total, *parts]}) > 1:
            return None
        if (
            max(part.value for part in parts) >= total.value
            or sum(part.value for part in parts) == total.value
        ):
            return None
        if said.inexact_before.search(text, max(opening, total.start - 30), total.start) or any(
            said.inexact_before.search(text, max(opening, part.start - 18), part.start) for part in parts
        ):
            return None
        return total, parts
    return None


def _opening(
    text: str, numbers: list[Number], first: int, last: int, opening: int, end: int, said: CheckWords
) -> Number | None:
    """The total that stands before the list of ``numbers[first : last + 1]``."""
    parts = numbers[first : last + 1]
    finish = said.list_end.search(text, parts[-1].end, end)
    tail = text[parts[-1].end : finish.start() if finish else end]
    inside = text[parts[0].start : parts[-1].end] + tail
    if (
        said.open_list.search(inside)
        or len(tail) > 90
        or not (len(parts) > 2 and not said.strict or said.last_part.search(text, parts[-2].end, parts[-1].start))
    ):
        return None
    before = [
        n
        for n in numbers[:first]
        if parts[0].start - n.start < _LEAD and n.value > max(p.value for p in parts)
    ]
    if len(before) != 1 or said.out_of.search(text, max(opening, before[0].start - 40), before[0].start):
        return None
    total = before[0]
    if said.strict and not (total.sort or said.counted_noun.match(text, total.end)):
        return None  # "Platz 12 in der Tabelle: drei Siege, …"
    if said.strict and any(number > _IN_WORDS for number in spelled(text[total.end : parts[-1].end] + tail, said)):
        return None  # "zweihundertfünfzig" may be a part that nobody has read
    lead = text[total.end : parts[0].start]
    if (
        lead.startswith(":")
        and not total.sort
        and not said.total_before.search(text, max(opening, total.start - 20), total.start)
    ):
        return None  # "Room 12: three beds"
    joint = said.list_lead.search(lead)
    if joint is None or said.lead_break.search(lead[: joint.start()]) or said.open_list.search(lead):
        return None
    if sum(p.value for p in parts) > total.value and said.overlap.search(text, parts[-1].end, end):
        return None  # "seven for theft and eight for assault, some for both"
    if joint["sure"]:
        return total
    # A comma alone: only parts of one make, "seven in Ost, three in Brel", are surely all of them.
    makes = [said.make.match(text, part.end) for part in parts]
    kinds = {match["make"].lower() for match in makes if match and match["make"]}
    if (
        joint["comma"]
        and all(makes)
        and (len(kinds) == 1 and all(match and match["make"] for match in makes))
    ):
        return total
    groups = [match["group"].lower() for match in makes if match and match["group"]]
    return total if len(groups) == len(parts) and any(some <= set(groups) for some in said.complete) else None


def _closing(text: str, numbers: list[Number], last: int, said: CheckWords) -> Number | None:
    """The total that stands after a list: ", for a total of 12", "– 12 in all"."""
    if last + 1 < len(numbers):
        total = numbers[last + 1]
        between = text[numbers[last].end : total.start]
        if said.total_lead.search(between) or (
            said.total_break.search(between) and said.in_all.match(text, total.end)
        ):
            return total
    return None


def _rest(
    text: str, numbers: list[Number], opening: int, end: int, said: CheckWords
) -> tuple[Number, list[Number]] | None:
    """ "Three of the 12 killed were children, the other eight adults": a total and its parts, None where
    they fit."""
    at = next(
        (i for i, n in enumerate(numbers) if said.of_the.search(text, max(opening, n.start - 25), n.start)),
        None,
    )
    if at is None:
        at = next((i for i in range(len(numbers) - 2) if said.of_them.match(text, numbers[i + 1].end)), None)
    if at is None or numbers[at].start >= end:
        return None
    total = numbers[at]
    if said.inexact_before.search(text, max(opening, total.start - 25), total.start):
        return None
    rest = next((n for n in numbers[at + 1 :] if _other(text, n, said)), None)
    if rest is None or said.inexact_before.search(text, max(opening, rest.start - 18), rest.start):
        return None
    lead = [n for n in numbers[:at] if said.part_of.fullmatch(text, n.end, total.start)]
    between = [n for n in numbers[at + 1 : numbers.index(rest)]]
    parts = [*lead[-1:], *between, rest]
    if len(parts) < 2 or len(parts) > 6 or any(part.value >= total.value for part in parts):
        return None
    if total.sort or any(part.sort for part in parts):
        return None
    fits = any(
        sum(part.value for part in some) == total.value
        for size in range(2, len(parts) + 1)
        for some in combinations(parts, size)
    )
    between_text = text[parts[0].end : rest.start]
    return None if fits or said.inexact.search(between_text) else (total, parts)


def _other(text: str, number: Number, said: CheckWords) -> bool:
    """ "the other eight", "the eight others"."""
    before = text[max(0, number.start - 25) : number.start]
    return said.the_other.search(before) is not None or (
        said.the_before.search(before) is not None and said.others_after.match(text, number.end) is not None
    )
