"""Who, or what, a voice calls to be the one: "named the pilot as Ana Ruiz", "picked Ana Ruiz as its head", "our new chair, Ana Ruiz",
"blamed the rats". The role tells which question that answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from whence.claims.context import Clause
from whence.claims.phrases import one_in, thing_in
from whence.claims.vocabulary import ClaimWords

_STEM = 5
_BEFORE = 60
"""Characters before a cause in which a "not" takes it back."""
_EDGE = ",.;:’'“”\"‘)"


class Calling(NamedTuple):
    """Who is called so (``value``), where that is told (``start``) and by which verb (``verb``, -1 for none), the question that it
    answers, and the noun of the role by its stem ("" for one that may be any). ``given`` is how: outright, or beside what is told."""

    value: str
    start: int
    verb: int
    deed: str
    post: str = ""
    given: bool = False


def callings(clause: Clause, lead: int, words: ClaimWords) -> Iterator[Calling]:
    """Everybody who is called to be the one in a telling, or in a headline.

    "The club named its new coach as Ana Ruiz" gives "Ana Ruiz" for "Who will it be?", of the post "coach".
    """
    known, text = words.answers.callings, clause.prose.text
    if clause.source.kind == "headline":
        for pattern, asked in known.heads:
            match = pattern.match(text, clause.start, clause.end)
            if match and (value := one_in(match["who"], words)) and not (" " not in value and words.answers.sorts(value)):
                yield Calling(value, match.start("who"), -1, asked)
                return
        match = known.sets_out.match(text, clause.start, clause.end)
        value = one_in(match["who"], words) if match else ""
        if match and " " in value and (deed := words.answers.doings.asked.get(match["verb"], "")):
            yield Calling(value, match.start("who"), -1, deed)
        return
    for match in clause.prose.finditer(known.as_one, lead, clause.end):
        yield from _as_one(match, words)
    for match in clause.prose.finditer(known.falls, lead, clause.end):
        group = match.lastgroup or "who"
        if value := one_in(match[group], words):
            yield Calling(value, match.start(group), -1, known.heir, given=True)
    for match in clause.prose.finditer(known.coming, lead, clause.end):
        post = _role(match["phrase"], words)
        if post and (value := one_in(match["who"], words)):
            yield Calling(value, match.start("who"), -1, known.heir, _post(post[0], words))
    for match in clause.prose.finditer(known.reads, lead, clause.end):
        group = match.lastgroup or "who"
        if value := one_in(match[group], words):
            yield Calling(value, match.start(group), -1, "", given=True)
    yield from _causes(clause, lead, words)


def _causes(clause: Clause, lead: int, words: ClaimWords) -> Iterator[Calling]:
    """What is told to be to blame for something."""
    known = words.answers.callings
    for match in clause.prose.finditer(known.blames, lead, clause.end):
        group = "other" if match["other"] else "one"
        if value := _anything(match[group], words):
            yield Calling(value, match.start(group), match.start(), known.cause)
    for match in clause.prose.finditer(known.caused, lead, clause.end):
        denied = not words.negators.isdisjoint(clause.prose.text[max(lead, match.start() - _BEFORE) : match.start()].casefold().split())
        if not denied and (value := _anything(match["who"], words)):
            yield Calling(value, match.start("who"), -1, known.cause)


def _as_one(match: re.Match[str], words: ClaimWords) -> Iterator[Calling]:
    """Of the two that "as" joins, one is a role and the other who has it."""
    known = words.answers.callings
    one, other = _role(match["one"], words), _role(match["other"], words)
    of_one = one is not None and not (other and other[0] in known.roles | words.answers.doings.doers)
    if _has_name(match["one"]) != _has_name(match["other"]):
        of_one = _has_name(match["other"])
    role, group = (one, "other") if of_one else (other, "one")
    if role is None:
        return
    noun, coming = role
    chosen = coming or known.choosing.fullmatch(match["verb"]) is not None
    asked = words.answers.doings.asked.get(noun, "")
    deed = known.heir if chosen and asked != known.cause else asked or known.asks.format(noun)
    value = (_anything if deed == known.cause else one_in)(match[group].strip(" “\"‘'"), words)
    value = value.rpartition(", ")[2]  # "its director, Ana Ruiz"
    if value:
        yield Calling(value, match.start(group) + match[group].find(value), match.start(), deed, _post(noun, words), given=True)


def _has_name(phrase: str) -> bool:
    return any(word[:1].isupper() for word in phrase.split()[1:]) or phrase[:1].isupper() and phrase.split()[0].strip(_EDGE)[1:].islower()


def _anything(phrase: str, words: ClaimWords) -> str:
    """Somebody, or any thing, that a phrase opens with."""
    return one_in(phrase, words) or thing_in(phrase, words)


def _role(phrase: str, words: ClaimWords) -> tuple[str, bool] | None:
    """The noun of the role that a phrase opens with, and whether it is still to be filled; None where it names none.

    "its new head coach" gives ("coach", True), "Ana Ruiz" nothing.
    """
    known, tokens = words.answers.callings, phrase.split()
    if tokens[:1] and tokens[0].casefold() in known.definite | words.articles:
        tokens = tokens[1:]
    noun, coming = "", False
    for token in tokens:
        bare = token.strip(_EDGE)
        low = bare.casefold()
        if low in known.to_come:
            coming = True
            continue
        if low in words.answers.breaks or low in words.answers.afterwards or bare[:1].isupper() and noun:
            break
        coming |= low.endswith(known.elect)
        if bare[:1].islower():
            noun = next((low.removesuffix(end) for end in known.elect if low.endswith(end)), low)
        if bare != token.rstrip("’'"):
            break
    if noun in known.roles and phrase.split()[0].casefold() not in known.definite:
        return None  # "a source of income"
    if noun in known.roles or noun in words.answers.doings.doers or words.answers.sorts(noun) & {"person", "animal"}:
        return noun, coming
    return None


def _post(noun: str, words: ClaimWords) -> str:
    return "" if noun in words.answers.callings.any_post else noun[:_STEM]
