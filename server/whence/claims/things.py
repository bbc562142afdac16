"""What a clause tells something of: the phrases that are its subject and its object, each with its noun and what tells it from
others of its sort, so that "the Mill Bridge" is not taken for "the Church Bridge".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.syntax import Clause as Told
from whence.claims.vocabulary import ClaimWords

_WORD = re.compile(r"[\w’'-]+")
_OWNER = re.compile(r"['’]s?$")
_FIRST = re.compile(r"[\"“‘']*[^\s'’]*")
_STEM = 5
_SHORT = 3
"""Letters of a noun from which on a last one may be the plural's."""
_JOINED = 5
"""Characters before a phrase in which the word stands that joins it to another."""


def things(reader: Reader, clause: Clause, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Rows for the scope of a claim whose state or deed is told at ``start:end``: the stems of the nouns that it is told of
    (``noun``), what tells one from others of its sort (``mark``, ``hangs``), how many its subject numbers (``many``, ``some`` where it is nothing else) and how that
    begins (``opens``), what office it is (``role``), the verb (``did``), who does it (``doer``) and to what (``theme``).

    "The Mill Bridge has reopened" has ``noun`` "bridg", ``mark`` "bridg mill", ``did`` "reope" and ``opens`` "definite".
    """
    text, told = reader.prose.text, _told(reader, clause, start, end)
    subject = told.subject if told else None
    if told is not None and told.shares:
        subject = next((one.subject for one in reversed(reader.syntax.clauses(clause.start, clause.end)) if one.subject and one.verb[0] < told.verb[0]), None)
    if told is None and start > clause.start:
        subject = clause.start, start
    if reader.words.comparison.restricting.search(text, clause.start, start):
        yield "restricted", "yes"
    if subject:
        yield from _of_subject(reader, clause, subject)
    if told is not None:
        yield from _of_verb(reader, clause, told, text[slice(*subject)] if subject else "")


def _of_subject(reader: Reader, clause: Clause, subject: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """What the subject of a clause is, how many, and how it opens."""
    text, words = reader.prose.text, reader.words
    phrase = text[slice(*subject)]
    yield from rows_of(reader, phrase)
    yield from _roles(reader, phrase)
    number = words.figures.number.search(phrase)
    if number and not phrase[: number.start()].rstrip().casefold().endswith(words.comparison.none_of):
        yield "many" if len(number[0].strip()) < len(phrase) else "some", number[0].casefold().strip()
    first = _FIRST.match(phrase)[0].strip("\"“‘")  # type: ignore[index]
    opens = _opens(reader, first, phrase)
    if opens == "owned" and words.joins.search(text, max(clause.start, subject[0] - _JOINED), subject[0]):
        return  # "he and his cousins"
    served = (noun := noun_of(reader, phrase)) in words.comparison.served
    if opens == "owned" and first.casefold() in words.comparison.of_somebody and not served and "person" in words.sorts(noun):
        yield "kin", "yes"
    if opens:
        yield "opens", opens


def _roles(reader: Reader, phrase: str) -> Iterator[tuple[str, str]]:
    """What tells a subject from others of its office: "minis prime" of "the prime minister"."""
    tokens = _tokens(reader, phrase)
    if not tokens or not tokens[-1].islower() or "person" not in reader.words.sorts(tokens[-1].casefold()):
        return
    for word in tokens[:-1]:
        if word.casefold() not in reader.words.comparison.definite_before and word.casefold() not in reader.words.whose and word.casefold() not in reader.words.articles:
            yield "role", f"{stem_of(tokens[-1])} {word.casefold()[:_STEM]}"


def _of_verb(reader: Reader, clause: Clause, told: Told, subject: str) -> Iterator[tuple[str, str]]:
    """What a clause tells to be done, by whom and to what; and who its asides say that its subject is."""
    text = reader.prose.text
    yield "did", stem_of(told.head)
    if not told.passive and (doer := noun_of(reader, subject)):
        yield "doer", stem_of(doer)
    yield from (("noun", stem_of(noun)) for aside in told.asides if (noun := noun_of(reader, text[slice(*aside)])))
    behind = reader.syntax.object(clause.start, clause.end, told.verb[1])
    done_to = text[slice(*behind)] if behind else ""
    yield from rows_of(reader, done_to)
    counted = reader.words.figures.number.match(done_to) is not None  # "had sounded three times"
    theme = done_to if done_to and not told.passive and not counted else subject
    noun = noun_of(reader, theme)
    if noun and noun in theme:  # a name may be that of anything
        yield "theme", stem_of(noun)


def _told(reader: Reader, clause: Clause, start: int, end: int) -> Told | None:
    """The clause in whose verb a state is told, or else the last before it."""
    found = [one for one in reader.syntax.clauses(clause.start, clause.end) if one.verb[0] < end]
    return next((one for one in found if one.verb[1] > start), found[-1] if found else None)


def _opens(reader: Reader, first: str, phrase: str) -> str:
    words, low = reader.words.comparison, first.casefold()
    if words.partitive.match(phrase):
        return "part"
    if low in words.resuming:
        return "pronoun"
    if low in words.universal:
        return "whole"
    if low in words.definite_before:
        return "definite"
    if low in reader.words.whose:
        return "owned"
    return "name" if first[:1].isupper() and low not in reader.words.articles else ""


def stem_of(noun: str) -> str:
    """The beginning of a noun, by which its forms are one."""
    low = noun.casefold()
    return low[: min(_STEM, len(low) - (len(low) > _SHORT and low.endswith("s")))]


def noun_of(reader: Reader, phrase: str) -> str:
    """The noun of a naming phrase, in lower case; "" where it has none."""
    return next(iter(_tokens(reader, phrase)[-1:]), "").casefold()


def _tokens(reader: Reader, phrase: str) -> list[str]:
    """The words of a naming phrase up to its noun, without owners' endings; a phrase is asked for its noun, its rows and its roles."""
    known = reader.phrases.get(phrase)
    if known is None:
        known = reader.phrases[phrase] = _taken_apart(phrase, reader.words)
    return known


def _taken_apart(phrase: str, words: ClaimWords) -> list[str]:
    cut = words.comparison.phrase_end.search(phrase)
    tokens = [_OWNER.sub("", word) for word in _WORD.findall(phrase[: cut.start()] if cut else phrase) if word.casefold() not in words.articles]
    low = tokens[-1].casefold() if tokens else ""
    empty = low in words.comparison.resuming or low in words.comparison.universal or tokens[-1:] == [low] and (low in words.stop or low in words.comparison.empty)
    return [] if empty or not low else tokens


def rows_of(reader: Reader, phrase: str) -> Iterator[tuple[str, str]]:
    """The noun of a naming phrase and what stands before it: "bridg" and "mill" of "the Mill Bridge"."""
    words, tokens = reader.words, _tokens(reader, phrase)
    if not tokens:
        return
    hung = words.comparison.hangs.match(phrase, phrase.rfind(tokens[-1]) + len(tokens[-1]))
    if hung and tokens[-1].casefold() in words.comparison.telling_apart:  # "the first of its two loans"
        tokens, hung = [tokens[-1], hung["noun"]], None
    noun = stem_of(tokens[-1])
    yield "noun", noun
    if hung:  # "the driver of the van", "trains to Ayr"
        yield "hangs", f"{noun} {hung['by']} {stem_of(hung['noun'])}"
    for word in tokens[:-1]:
        named = word[:1].isupper() and (tokens[-1][:1].isupper() or not phrase.startswith(word))  # not "Ferry line saved"
        if named and word.casefold() not in words.titles or word.casefold() in words.comparison.telling_apart or word.isdigit():
            yield "mark", f"{noun} {word.casefold()[:_STEM]}"
