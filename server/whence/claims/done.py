"""What a clause says was or will be done at a time, by its verb."""

from __future__ import annotations

from itertools import pairwise

from whence.claims.context import Clause
from whence.claims.syntax import Clause as Told
from whence.claims.syntax import syntax_of
from whence.model import Timex

HAD = "had"
"""What is done where a clause without a verb tells of something."""


def done(clause: Clause, timex: Timex) -> str:
    """What the last verb before a time says, else the first behind it; "" where that may be anything.

    "The thief was arrested on Monday" has ``arrested``, "the start is on Monday" none; "a dog in on Monday", of a book, ``had``.
    """
    prose, words, told = clause.prose, clause.words, _told(clause, timex)
    before = [part for part in told if part.verb[0] < timex.start]
    part = before[-1] if before else told[0] if told and "," not in prose.text[timex.end : told[0].verb[0]] else None
    if unplaced(clause, timex) and (before or not told or words.relative.search(prose.text, timex.end, told[0].verb[0])):
        return ""
    if part is None and words.days.something.match(prose.text, clause.start, timex.start):
        return HAD
    if part is None or words.syntax.tells(part.head.lower()) and not part.passive and _bids(clause, part, timex):
        return ""
    return words.days.deed(part.head.lower())


def _bids(clause: Clause, part: Told, timex: Timex) -> bool:
    """Whether what is told is what somebody is to do then: "has written to its members to keep Monday free"."""
    words, behind = clause.words, clause.prose.text[part.verb[1] : timex.start].lower().split()
    return any(first == words.naming.infinitive and words.syntax.form(second) == "b" for first, second in pairwise(behind))


def unplaced(clause: Clause, timex: Timex) -> bool:
    """Whether no verb says if a time is ahead or behind: "it at Tuesday" of "the clerk put it at Tuesday", "were told the 21st"."""
    prose, words = clause.prose, clause.words
    before = [part for part in _told(clause, timex) if part.verb[0] < timex.start]
    if before and before[-1].head.lower() not in words.days.handed:
        return False
    first = before[-1].verb[1] if before else clause.start
    return words.days.bare.fullmatch(prose.text, first + (prose.text[first : first + 1] == " "), timex.start) is not None


def verbless(clause: Clause, timex: Timex) -> bool:
    """Whether no verb at all stands in a clause, nor "to" or a helping word before its time: "the handover on 12 July, after a refit"."""
    words = clause.words
    before = [word.strip("“‘\"'") for word in clause.prose.text[clause.start : timex.start].lower().split()]
    return clause.source.kind != "headline" and words.naming.infinitive not in before and not any(words.syntax.classes.get(word) == "x" for word in before) and not _told(clause, timex)


def past(clause: Clause, timex: Timex) -> bool:
    """Whether a verb of a clause is past: "it was shut on Tuesday", "it fell on Tuesday", not "it would fall on Tuesday"."""
    words = clause.words.syntax
    groups = ((part, clause.prose.text[slice(*part.verb)].lower().split()) for part in _told(clause, timex))
    return any(group[0] in clause.words.days.past or len(group) == 1 and words.form(part.head.lower()) in ("v", "e") for part, group in groups)


def over(clause: Clause, timex: Timex) -> bool:
    """Whether a past form stands before a time, and nothing that makes a future of it, however the clause is built."""
    syntax = clause.words.syntax
    before = [word.strip(".,;:\"“”").lower() for word in clause.prose.text[clause.start : timex.start].split()]
    helped = {word for word in before if syntax.classes.get(word) == "x"}
    return bool(helped & clause.words.days.past) or not helped and any(syntax.form(word) in ("v", "e") for word in before)


def behind(clause: Clause, timex: Timex) -> bool:
    """Whether what stands before a time tells of what has been: "nobody came before", "was empty on", "has her born on"."""
    syntax = clause.words.syntax
    before = [word.strip(".,;:\"“”").lower() for word in clause.prose.text[clause.start : timex.start].split()]
    helped = {word for word in before if syntax.classes.get(word) == "x"}
    told = any(syntax.form(word) in ("v", "e") for word in before)
    return bool(helped & set(clause.words.days.was)) or told and (not helped or bool(helped & clause.words.days.past))


def _told(clause: Clause, timex: Timex) -> list[Told]:
    """The verbs of a clause, but for one that it begins with, which tells."""
    prose, sentence = clause.prose, clause.sentence
    return [
        part
        for part in syntax_of(prose, clause.words.syntax).clauses(sentence.start, sentence.end)
        if clause.start < part.verb[0] < clause.end and not timex.start <= part.verb[0] < timex.end and not _aside(clause, part)
    ]


def _aside(clause: Clause, part: Told) -> bool:
    """Whether a verb stands in an aside that says who tells: "September, he said, was the soonest"."""
    return clause.prose.text[part.verb[1] : part.verb[1] + 1] == "," and clause.words.syntax.tells(part.head.lower())
