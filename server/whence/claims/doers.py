"""Who does a deed that one alone does, by the subject of its verb and not by a frame: "a ranger fired the shot", "the second mate
was at the wheel", "he raised it himself".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from whence.claims.context import Clause
from whence.claims.phrases import one_in, thing_in
from whence.claims.syntax import Clause as Verbal
from whence.claims.syntax import Syntax
from whence.claims.vocabulary import ClaimWords

_REACH = 40
"""Characters between a verb and what is held at most: "was seen at the"."""


class Doer(NamedTuple):
    """Who is told to have done what ``deed`` asks of; "" for the ``value`` of one who tells it of himself. ``start`` is where the
    words stand that name him (code points of the text)."""

    value: str
    start: int
    deed: str


def doers(clause: Clause, lead: int, syntax: Syntax, words: ClaimWords) -> Iterator[Doer]:
    """Those whom a telling names as doers, the first of each deed.

    "one of its rangers had fired the shot" gives "one of its rangers" for "Who fired?".
    """
    doing = words.answers.doings
    seen: set[str] = set()
    clauses: Sequence[Verbal] | None = None
    for match in clause.prose.finditer(doing.word, lead, clause.end):
        word = doing.heir if match["post"] else match[0].casefold()
        deed = doing.asked.get(word, "")
        if not deed or deed in seen or clause.source.kind == "headline" and not doing.present.search(word):
            continue  # "Cocaine found" was found
        if clauses is None:
            clauses = syntax.clauses(clause.start, clause.end)
        found = _doer(word, match.start(), match.end(), clause, clauses, words)
        if found:
            seen.add(deed)
            yield Doer(*found, deed)


def _doer(word: str, start: int, end: int, clause: Clause, clauses: Sequence[Verbal], words: ClaimWords) -> tuple[str, int] | None:
    """Who is the doer that a word of a deed at ``start:end`` speaks of, and where he is named."""
    doing, text = words.answers.doings, clause.prose.text
    if doing.nothing.match(text, end):
        return None
    number = next((n for n, one in enumerate(clauses) if one.verb[0] <= start < one.verb[1]), None)
    if word in doing.doing or word in doing.chosen:
        by = doing.by.match(text, end, clause.end)
        if by and (name := _named(text[by.start("who") : clause.end], word, words)):
            return name, by.start("who")
    if word in doing.chosen and (" " in word or start < clause.start):
        return None if number is not None and clauses[number].denied else _object(end, clause, words)
    if number is not None and (word in doing.doing or word in doing.chosen):
        one = clauses[number]
        if one.denied or one.passive and word not in doing.chosen:
            return None
        return _subject(number, clause, clauses, words, word) if one.passive or word not in doing.chosen else _object(end, clause, words)
    if word not in doing.things | doing.doers and " " not in word:
        return None  # "the start line" is no beginning
    before = [n for n, one in enumerate(clauses) if one.verb[1] <= start and start - one.verb[1] < _REACH]
    if word in doing.doers:
        called = doing.is_one.match(text, end, clause.end)
        if called and (name := _named(text[called.start("who") : clause.end], word, words)):
            return name, called.start("who")
    if before and clauses[before[-1]].head in doing.handling and word not in doing.doers and not clauses[before[-1]].denied:
        between = text[clauses[before[-1]].verb[1] : start]
        return (name, clauses[before[-1]].verb[1] + 1) if (name := one_in(between.strip(), words)) and len(name) < len(between.strip()) else None
    cleft = clauses[before[-1]] if before else None
    if cleft and word not in doing.doers and not cleft.denied and cleft.head in doing.being and cleft.subject and text[slice(*cleft.subject)].casefold() in doing.empty_subjects:  # "it was her brother at the wheel"
        name = one_in(text[cleft.verb[1] : start].strip(), words)
        return (name, cleft.verb[1] + 1) if name else None
    heads = doing.being if word in doing.doers else doing.light
    if not before or clauses[before[-1]].denied or clauses[before[-1]].head not in heads and " " not in word or len(text[clauses[before[-1]].verb[1] : start].split()) > doing.behind or "," in text[clauses[before[-1]].verb[1] : start]:
        return None
    return _subject(before[-1], clause, clauses, words, word)


def _named(phrase: str, word: str, words: ClaimWords) -> str:
    """Who a phrase names, or what, where a word asks for any cause."""
    name = one_in(phrase, words)
    return name or (thing_in(phrase, words) if words.answers.doings.asked.get(word) == words.answers.callings.cause else "")


def deed_in(text: str, words: ClaimWords) -> str:
    """Which deed the first word for one in a text is of, "" for none: "Who was driving?" for "as the man at the wheel"."""
    doing = words.answers.doings
    return next(filter(None, (doing.asked.get(doing.heir if match["post"] else match[0].casefold()) for match in doing.word.finditer(text))), "")


def _object(end: int, clause: Clause, words: ClaimWords) -> tuple[str, int] | None:
    """Who is named right behind a verb that ends at ``end``; the speaker himself in "signed for us"."""
    text = clause.prose.text[end : clause.end]
    first = text.split(None, 1)[0].strip(".,;”\"") if text.strip() else ""
    if first in words.answers.doings.own_objects:
        return "", end
    name = one_in(text.lstrip(" “\"‘'"), words)
    return (name, end + 1) if name else None


def _subject(number: int, clause: Clause, clauses: Sequence[Verbal], words: ClaimWords, word: str = "") -> tuple[str, int] | None:
    """Who is the subject of the clause of that ``number``, as far as it names somebody or the speaker himself."""
    text, one = clause.prose.text, clauses[number]
    while one.shares and number:
        number -= 1
        one = clauses[number]
    if one.subject is None:
        asserts = one.whole and words.answers.doings.cleft.search(text[max(clause.start, one.whole[0] - 16) : one.whole[0]].rstrip())
        span = one.whole if asserts else None
    else:
        span = one.subject
    if span is None:
        return None
    name = text[slice(*span)]
    if name.casefold() in words.answers.doings.own:
        many = name.casefold() == words.answers.doings.of_many and word in words.answers.doings.doing
        speaks = name.casefold() != words.answers.doings.of_many and clause.source.kind == "person"
        return ("", span[0]) if (many or speaks) and number == 0 else None
    value = _named(name, word, words)
    return (value, span[0]) if value else None
