"""Accounts become conflicts of every kind: two voices say the same in the same words but for one, the day, the number, the place,
the name, or a "not".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from whence.conflicts.grouping import make_conflict, pairs_told, scope, sides_of, ties, values
from whence.conflicts.ties.parallel import JOINS, LIKELY, POSSIBLE, agree, called, denied_apart, tie
from whence.model import ACCOUNT, DENIED, SO, UNDECIDED, Article, Claim, Conflict, ConflictKind

_KINDS: tuple[ConflictKind, ...] = ("date", "quantity", "status", "place", "identity")
_NEAR = 4
"""Paragraphs within which two answers may be to one question."""
_TOPIC = 4
"""Words by which a question says of what it asks."""
_SHORT = 80
"""Characters of what is asked whether it is so, at most."""
_QUOTED = str.maketrans("", "", "«»„“”\"`")
_JOINED = re.compile(r"(?:\s|['’]|(?<=[\s'’])[^\W\d_]{1,4}(?=[\s'’]))+")
"""What stands between two words of a question that are one phrase: "reapertura de la línea"."""
_TABLE = 16
"""Answers of one kind beyond which a sentence is a list."""


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict a question, the best tied answers first, each statement in one conflict."""
    accounts = [claim for claim in claims if claim.attribute == ACCOUNT]
    if len({claim.speaker for claim in accounts}) < 2:
        return
    pairs = [(strength, one, other) for kind in _KINDS for strength, one, other in _tied([claim for claim in accounts if claim.kind == kind])]
    answered = {frozenset((scope(one, "sentence"), scope(other, "sentence"))) for _, one, other in pairs if one.kind != "status"}
    pairs = [pair for pair in pairs if not (_is_denied(pair[1], pair[2]) and frozenset((scope(pair[1], "sentence"), scope(pair[2], "sentence"))) in answered)]
    pairs.sort(key=lambda pair: (denied_apart(pair[1], pair[2]), -pair[0], pair[1].start))
    tied = {kind: ties([pair for pair in pairs if pair[1].kind == kind], JOINS) for kind in _KINDS}
    taken: set[str] = set()
    heard: set[tuple[frozenset[str], frozenset[str]]] = set()
    answering: set[tuple[frozenset[str], int]] = set()
    for strength, one, other in pairs:
        here = {scope(one, "sentence"), scope(other, "sentence")}
        if here & taken or denied_apart(one, other) and ((one.speaker, other.speaker) in heard or _answers(answering, other)):
            continue
        sides = sides_of(one, other, tied[one.kind], set(), agree)
        conflict = make_conflict(sides, _asked(one, other, article), _reason(sides, one))
        if conflict:
            heard.add((one.speaker, other.speaker))
            answering |= {(claim.speaker, int(scope(claim, "block"))) for side in sides for claim in side}
            taken |= {scope(claim, "sentence") for side in sides for claim in side}
            yield replace(conflict, confidence="likely" if strength >= LIKELY and called(one, other) else "possible")


def _answers(answering: AbstractSet[tuple[frozenset[str], int]], denial: Claim) -> bool:
    """Whether who only denies something gives an answer, there or in the paragraph beside, that differs from another: he denies that."""
    block = int(scope(denial, "block"))
    return any((denial.speaker, near) in answering for near in (block - 1, block, block + 1))


def _is_denied(one: Claim, other: Claim) -> bool:
    """Whether one only denies what the other tells: where it gives another answer as well, that is what they differ about."""
    return one.kind == "status" and DENIED in (one.value, other.value)


def _tied(claims: Sequence[Claim]) -> list[tuple[float, Claim, Claim]]:
    """The pairs that may be of one question, with how strongly; ``claims`` are of one kind."""
    told = {(_sort(claim), claim.value[:10] if claim.kind == "date" else str(claim.start)) for claim in claims}  # "el sábado, de madrugada" is one day
    held = Counter(sort for sort, _ in told)
    marked = [replace(claim, scope=(*claim.scope, ("flag", "alone"))) if held[_sort(claim)] == 1 else claim for claim in claims if held[_sort(claim)] <= _TABLE]
    found = [(tie(one, other), one, other) for one, other in pairs_told([*_moving(marked)], _NEAR)]
    return [pair for pair in found if pair[0] >= POSSIBLE]


def _moving(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; one of whom somebody goes to has the names of its sentence that may be his: "Jon Berg" of "Jon Berg går till Norrvik"."""
    movers: dict[str, list[str]] = {}
    for claim in claims:
        if claim.kind == "identity" and "joined" not in values(claim, "flag"):
            movers.setdefault(scope(claim, "sentence"), []).extend(sorted(values(claim, "name")))
    for claim in claims:
        names = movers.get(scope(claim, "sentence"), ()) if "joined" in values(claim, "flag") else ()
        yield replace(claim, scope=(*claim.scope, *(("mover", name) for name in names))) if names else claim


def _sort(claim: Claim) -> tuple[str, ...]:
    """A sentence with what one of its numbers measures: people, euros, things."""
    return scope(claim, "sentence"), scope(claim, "unit"), "people" if "people" in values(claim, "flag") else ""


def _asked(one: Claim, other: Claim, article: Article) -> str:
    """The question, with the words that both answers are told with, as the first has them, or those of the headline where there are none."""
    question = next((claim.question for claim in (one, other) if values(claim, "noun") or "joined" in values(claim, "flag")), one.question)
    told = [_topic(*pair, article.text) for pair in ((one, other), (other, one))]
    named = [topic for topic in told if topic and not _only_act(topic, one, other)]
    topic = _told_so(one, other) or next(iter([*named, scope(one, "heading"), *told]), "") or next(filter(None, told), "")
    colon = " :" if question[-2:-1].isspace() else ":"  # French sets a space before both
    return f"{topic}{colon} {question}" if topic else question[:1].upper() + question[1:]


def _told_so(one: Claim, other: Claim) -> str:
    """What one says is so, where that is asked: "Die Brücke ist gesperrt"; "" where it is long, or a word."""
    told = next((claim for claim in (one, other) if claim.value == SO), None)
    if one.kind != "status" or told is None or len(told.text) > _SHORT or " " not in told.text:
        return ""
    return " ".join(told.text.translate(_QUOTED).split())


def _only_act(topic: str, one: Claim, other: Claim) -> bool:
    """Whether a topic has no word but verbs."""
    return set(topic.replace(",", "").split()) <= values(one, "acting") | values(other, "acting")


def _topic(one: Claim, other: Claim, text: str) -> str:
    """The words of one that both are told with, in their own form and order, without the verbs where others are left.

    "evacuar a 300 vecinos del valle" and "vecinos evacuados" give "vecinos".
    """
    shared = values(one, "stem") & (values(other, "stem") | values(other, "around")) | values(one, "noun")
    told = [(*span, word) for span, stem, word in _said(one, text) if stem in shared and word.casefold() not in one.question]
    nouns = [found for found in told if found[2] not in values(one, "acting")]
    found = list(dict.fromkeys(nouns or told))[:_TOPIC]
    topic = ""
    for before, (start, end, _) in zip([None, *found], found, strict=False):
        gap = text[before[1] : start] if before else ""
        joined = before is not None and not (one.start < start and before[1] <= one.start) and _JOINED.fullmatch(gap)
        topic += f"{(gap if joined else ', ') if before else ''}{text[start:end]}"
    return topic


def _said(claim: Claim, text: str) -> Iterator[tuple[tuple[int, int], str, str]]:
    """The words of a claim's clause with where they stand, each once for every stem."""
    at, last = int(scope(claim, "clause").partition(":")[0]), ""
    for stem, _, word in (value.partition("=") for key, value in claim.scope if key == "said"):
        start = at - len(word) if word == last else text.find(word, at)  # a compound has two stems
        if start >= 0:
            at, last = start + len(word), word
            yield (start, at), stem, word


def _reason(sides: Sequence[Sequence[Claim]], one: Claim) -> str:
    """Why the sides differ: of two, that one of them says that it is open."""
    if len(sides) == 2:
        return next((claim.reason for side in sides for claim in side if claim.value == UNDECIDED), one.reason)
    return one.reason
