"""Sentences become claims about where something happened and who did it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.sources import identity
from whence.claims.vocabulary import ClaimWords
from whence.model import Claim

UNDECIDED = "undecided"
WON = "winner"
"""The one question that people answer of themselves."""
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 14
"""Characters before an answer in which a "not" takes it back."""


def place_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``place``: the place, named or described, where a sort of happening was."""
    words = reader.words
    found: list[Claim] = []
    for sort in reader.possible(words.places):
        for match in reader.finditer(sort.pattern):
            far = "far" in match.re.groupindex and match["far"] is not None
            group = "far" if far else "place"
            place = match[group].strip()
            first = place.split()[0].casefold()
            if first in words.weekdays or first in words.months or first in words.persons:
                continue
            clause = _asserted(reader, match.start(group), match.end(group))
            if clause is None:
                continue
            if not sort.name and any(claim.end == match.end(group) for claim in found):
                continue  # it has a name already
            name = sort.name or _goes_on(clause, found, words) or _sort("", match)
            found.append(_claim(reader, clause, match.end(group), "place", name, place, sort.question, words.place_reason))
    yield from found
    yield from _open(reader, "place", words.nowhere_known, words.place_reason)


def _goes_on(clause: Clause, found: list[Claim], words: ClaimWords) -> str:
    """"It lay in the strait": of what was placed in the paragraph before, by somebody else; "" else."""
    if not words.definite.match(clause.text):
        return ""
    speaker = identity(clause.source, words)
    for claim in reversed(found):
        block = int(next((value for key, value in claim.scope if key == "block"), "0"))
        if 0 <= clause.block - block <= 1 and claim.start < clause.start and not speaker & claim.speaker and not claim.event.startswith("verb"):
            return claim.event
    return ""


def identity_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``identity``: who did a deed or has a part; "nobody knows who" is an answer too."""
    words, text = reader.words, reader.prose.text
    for sort in reader.possible(words.identities):
        for match in reader.finditer(sort.pattern):
            who = match["who"].strip()
            low = who.casefold()
            own = low in words.pronouns or low in words.writers
            if (own and sort.name != WON) or low in words.not_sources or low.split()[0] in words.weekdays or low.split()[0] in words.months:
                continue
            if words.takes_back.search(text[max(0, match.start("who") - _REACH) : match.start("who")]):
                continue
            clause = _asserted(reader, match.start("who"), match.end("who"))
            if clause is not None and own and clause.source.kind != "headline":
                who = clause.source.name  # "she had won", said by herself
            if clause is not None and (low.split()[0] in words.own or low.split()[0] in words.taken_on):
                who = clause.source.name  # "its fighters": the speaker's
            if clause is not None:
                yield _claim(reader, clause, match.end(), "identity", _sort(sort.name, match), who, sort.question, words.identity_reason)
    yield from _open(reader, "identity", words.nobody_knows, words.identity_reason)


def _open(reader: Reader, kind: str, pattern: re.Pattern[str], reason: str) -> Iterator[Claim]:
    """"Nobody knows who", "no site has been chosen": an answer of those who would have to know."""
    for match in reader.finditer(pattern):
        clause = reader.clause(match.start(), match.end())
        if clause is not None and clause.source.kind != "headline" and not clause.superseded:
            yield _claim(reader, clause, match.end(), kind, "", UNDECIDED, "", reason, reader.words.undecided_text)


def _sort(name: str, match: re.Match[str]) -> str:
    """The sort's own name, else the stem of the verb that was found."""
    return name or "verb " + match["verb"].lower()[:5]


def _asserted(reader: Reader, start: int, end: int) -> Clause | None:
    """The clause around an answer where somebody, or the headline, asserts it."""
    clause = reader.clause(start, end)
    return None if clause is None or clause.hypothetical or clause.superseded else clause


def _scope(kind: str, value: str, words: ClaimWords) -> Iterator[tuple[str, str]]:
    """What a place or a name is told by: whether the place is "measured", what who is "called", or that he is only "described"."""
    if kind == "place":
        yield "measured", "yes" if words.comparison.measured.search(value) else ""
        return
    empty, called = words.comparison.empty_in_names, _WORD.findall(value)
    for word in sorted({word.casefold() for word in called} - empty):
        yield "called", word
    yield "described", "yes" if not any(word[:1].isupper() for word in called[1:]) and value.partition(" ")[0].casefold() in empty else ""


def _claim(
    reader: Reader, clause: Clause, end: int, kind: str, sort: str, value: str, question: str, reason: str, shown: str = ""
) -> Claim:
    fields = reader.common(clause)
    fields["scope"] += (*reader.which(clause), *_scope(kind, value, reader.words))
    return Claim(
        clause.start,
        max(end, clause.start + 1),
        reader.prose.text[clause.start : max(end, clause.start + 1)],
        kind=kind,  # type: ignore[arg-type]
        event=sort,
        attribute=f"{kind}:{sort}",
        value=value,
        display=shown or value,
        question=question,
        reason=reason,
        **fields,
    )
