"""A name as the sentence has it becomes a Source: the fullest name in the article, its role, and its kind."""

from __future__ import annotations

import re
import weakref
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from string import ascii_lowercase

from whence.claims.vocabulary import ClaimWords
from whence.lazily import cached_property
from whence.model import Naming, Source, SourceKind
from whence.text import Prose
from whence.text.sought import sought

_SINGLE = re.compile(r"(?<![\w-])(?<!\w['’])[^\W\d_a-z][\w’'-]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMED = 2
"""Words of a person's name behind his post, at least."""
_OPENS_NAME = re.compile(r"[^\W\d_a-z]")
"""A letter, and no small one as far as it is plain."""
_NAMING = 6
"""Words of a phrase that names somebody, at most."""
_TOKEN = re.compile(r"[\w'’-]+")


class Names:
    """The names of one article: a surname knows the fullest form that it was introduced with."""

    def __init__(self, prose: Prose, words: ClaimWords) -> None:
        # The prose keeps the names it was asked for: held back by them it would be a cycle.
        self._prose: Prose = weakref.proxy(prose)
        self._words = words
        self._fullest: dict[str, str] = {}
        self._bearers: dict[str, dict[str, tuple[int, str]]] = {}
        self.at = len(prose.text)
        """How far the article has been read, in code points: of two who bear a surname the one named last is meant."""
        self._nouns, self._bodies = sought(words.source_nouns), sought(words.organisations)
        self._roles: dict[str, bool] = {}
        self._organisations: dict[str, bool] = {}
        self._introduced: list[tuple[int, str]] = []
        for match in _runs(prose, words):
            parts = match[0].split(" ")
            for index, part in enumerate(
                parts[:-1]
            ):  # a sentence may end in a short name: keep what follows it
                if part.endswith(".") and len(part) > 2 and part.lower().strip(".") not in words.titles:
                    parts = parts[index + 1 :]
                    break
            while parts and (
                parts[0].lower().strip(".") in words.stop or parts[0].lower() in words.not_sources or parts[0].lower() in words.weekdays or parts[0].isupper() and len(parts[0]) > 5
            ):
                parts.pop(0)
            if len(parts) < 2:
                continue
            last = self._plain(parts[-1])
            # A title alone does not make a name fuller: "Mr Low" is no introduction of Low.
            if sum(self._plain(part).lower() not in words.titles for part in parts) < 2:
                continue
            name = " ".join(parts[:-1] + [last])
            self._introduced.append((match.start(), name))
            known = self._fullest.get(last.casefold(), "")
            if len(name.split()) > len(known.split()):
                self._fullest[last.casefold()] = name
            given = next(part for part in parts if self._plain(part).lower() not in words.titles)
            self._bearers.setdefault(last.casefold(), {}).setdefault(given, (match.start(), name))

    @cached_property
    def _mentions(self) -> list[tuple[int, str]]:
        """Where people are named, in full or by their surname, with their full names, in order."""
        found = self._introduced[:]
        for surname, name in self._fullest.items():
            first = _LETTERS.match(surname)
            for start in self._prose.occurrences(first[0]) if first else ():
                match = _SINGLE.match(self._prose.text, start)
                if match and self._plain(match[0]).casefold() == surname:
                    found.append((start, name))
        where = Counter(name for start, name in self._introduced if self._is_where(start, name))
        named = Counter(name for _, name in self._introduced) if where else where
        mentioned = Counter(name for _, name in found) if where else where
        # A person goes by his surname later, a place by all of its name, each time.
        places = {name for name, count in where.items() if named[name] <= 2 * count and mentioned[name] == 2 * named[name]}
        return sorted(item for item in found if item[1] not in places and not self.is_organisation(item[1]) and not self._is_thing(*item) and not self._is_of_birth(*item))

    def _is_where(self, start: int, name: str) -> bool:
        """Whether a name is said to be where something is: "living on Sula Gobhar"."""
        before = self._prose.text[max(0, start - 6) : start].split(" ")
        return len(before) > 2 and before[-2].lower() in self._words.naming.whereabouts and not self._prose.text.startswith(self._words.naming.owning, start + len(name))

    def _is_of_birth(self, start: int, name: str) -> bool:
        """Whether a name, or the surname in it, is what somebody was called before: "Lord Low was born Ole Brandt"."""
        around = self._prose.text[max(0, start - len(name) - 12) : start + len(name)]
        return any(f"{born} {name}" in around for born in self._words.naming.born)

    def _is_thing(self, start: int, name: str) -> bool:
        """Whether a name is a ship's or a street's: it has an article before it, or a noun of place at its end."""
        article = any(self._prose.text[max(0, start - len(word) - 1) : start].lower() == f"{word} " for word in self._words.comparison.definite)
        return article and not self.is_role(name) or "place" in self._words.sorts(last := name.split()[-1]) or last.lower() in self._words.no_people

    def is_organisation(self, name: str) -> bool:
        """Whether a word of it says that many answer to the name: "the Port Authority"."""
        known = self._organisations.get(name)
        if known is None:
            known = self._organisations[name] = self._has_its_noun(name)
        return known

    def _has_its_noun(self, name: str) -> bool:
        match = self._bodies.search(name)
        if match is None:
            return False
        parts = name.split()
        if any("person" in self._words.sorts(part.lower()) and match.end() < name.find(part) and all(one[0].isupper() for one in parts) for part in parts[1:-2]):
            return False  # "City Treasurer Ana Ruiz"
        if "person" in self._words.sorts(parts[0].lower()) and parts[1:2] == [self._words.figures.of] and sum(part[0].isupper() for part in name[match.end() :].split()) == _NAMED == len(name[match.end() :].split()):
            return False  # "Superintendent of Police Ana Ruiz"
        low = next((index for index in range(len(parts) - 2, 0, -1) if parts[index].islower()), 0)
        if low and self.is_role(parts[low]) and low >= len(parts) - 4 and match.end() <= name.find(f" {parts[low]} ") + 1 and self._bodies.search(" ".join(parts[low + 1 :])) is None:
            return False  # "Government spokeswoman Ana Ruiz"
        # "PCSO Ana Ruiz": a rank in capitals before a name of two words.
        ranked = match.start() == 0 and match[0].isupper() and name.count(" ") >= 2 and all(part[0].isupper() for part in name.split())
        return not ranked or self._bodies.search(name, match.end()) is not None

    def is_role(self, name: str) -> bool:
        """Whether a word of it is what people are called by: "the harbour master"."""
        known = self._roles.get(name)
        if known is None:
            known = self._roles[name] = self._nouns.search(name) is not None
        return known

    def is_unnamed(self, name: str) -> bool:
        """Whether it keeps a name back: "two people familiar with the matter"."""
        return self._keeps_names_back and self._words.anonymous.search(name) is not None

    @cached_property
    def _keeps_names_back(self) -> bool:
        """Whether any sentence has the words to do so; few articles have."""
        return bool(self._prose.holding(self._words.anonymous))

    def describes(self, name: str) -> bool:
        """Whether a phrase says what somebody is, as may stand before a name: "its spokeswoman", "a spokeswoman for the State Police"."""
        first, last = name.split()[0].lower(), name.split()[-1]
        return last[:1].islower() or first in self._words.articles and self.is_role(" ".join(name.split()[:4]))

    def apposed(self, name: str, aside: str) -> tuple[str, str]:
        """Of two phrases side by side the one that names somebody, and what the other says he is, "" where it does not say it.

        ("its author", "Ana Ruiz") are ("Ana Ruiz", "its author"); ("Ana Ruiz", "44") are ("Ana Ruiz", "").
        """
        last = aside.rpartition(" ")[2]
        names = _is_capital(last) and len(aside.split()) <= _NAMING and (aside[0].isupper() or self.fullest(last) != last)
        if names and self.describes(name) and self.fullest(aside) != name:
            return aside, name
        return name, aside if aside and self.is_role(aside) else ""

    def fullest(self, name: str) -> str:
        """``Zelensky`` → ``President Volodymyr Zelensky`` where the article says so once; else the name itself."""
        parts = name.split(" ")
        last = self._plain(parts[-1])
        known = self._meant(last.casefold())
        if not known or not _is_capital(last) or self.is_organisation(name):
            return name
        if len(known.split()) > len(parts) or parts[0].lower().strip(".") in self._words.titles:
            return (
                known if set(map(self._plain, parts[:-1])) <= set(known.split(" ")) | self._titles(parts) else name
            )
        return name

    def _meant(self, surname: str) -> str:
        """The fullest name of who bears a surname, and of several the one introduced last so far."""
        bearers = self._bearers.get(surname, {})
        introduced = [known for known in bearers.values() if known[0] < self.at]
        return max(introduced)[1] if len(bearers) > 1 and introduced else self._fullest.get(surname, "")

    def head(self, name: str) -> str:
        """The noun of a phrase, before its own phrases: "owners" of "the owners of the ship", "sons" of "three of her sons"."""
        parts = name.split()
        if len(parts) > 2 and parts[0].lower() in self._words.number_words and parts[1] == self._words.figures.of:
            parts = parts[2:]
        last = next((index for index in range(1, len(parts)) if parts[index] in self._words.prepositions and (index == 1 or parts[index - 1][0].islower())), len(parts))
        while 2 < last < len(parts) and self._words.syntax.form(parts[last - 1]) in ("g", "e"):
            last -= 1  # "adjusters acting for the firm"
        return parts[last - 1]

    def is_titled(self, name: str) -> bool:
        """Whether it is a title and a surname, which is how some are named from the first: "Lady Carrow"."""
        title, _, rest = name.partition(" ")
        return title[0].isupper() and title.lower().strip(".") in self._words.titles and all(part[0].isupper() for part in rest.split()) and rest != ""

    def is_word(self, name: str) -> bool:
        """Whether a word has its capital from opening a sentence: "Talks", where the article has "talks" elsewhere."""
        return any(self._prose.text[start].islower() for start in self._prose.occurrences(name.lower()))

    def known(self, surname: str) -> bool:
        """Whether somebody was introduced who bears it."""
        return self._plain(surname).casefold() in self._bearers

    def mentions_between(self, start: int, end: int) -> list[tuple[int, str]]:
        """Full names of people that begin within ``start:end`` (code points), in order."""
        return self._mentions[bisect_left(self._mentions, (start, "")) : bisect_left(self._mentions, (end, ""))]

    def _plain(self, word: str) -> str:
        """A word of a name without what stands behind it: "Ruiz" for "Ruiz's," too."""
        return self._words.naming.owner(word.strip(".,"))

    def mentions_before(self, end: int, count: int) -> list[tuple[int, str]]:
        """The last full names of people, ``count`` at most, that begin before ``end`` (code points), in order."""
        last = bisect_left(self._mentions, (end, ""))
        return self._mentions[max(0, last - count) : last]

    def _titles(self, parts: list[str]) -> set[str]:
        return {self._plain(part) for part in parts if self._plain(part).lower() in self._words.titles}


def _runs(prose: Prose, words: ClaimWords) -> Iterator[re.Match[str]]:
    """Words with a capital that stand side by side: names, and what begins a sentence before one."""
    end, run, small = 0, words.naming.run, ascii_lowercase
    for piece, start in zip(prose.tokens.pieces, prose.tokens.starts, strict=True):
        if piece[0] not in small and start >= end and _OPENS_NAME.match(piece) and (match := run.match(prose.text, start)):
            yield match
            end = match.end()


def _is_capital(word: str) -> bool:
    """Whether a word has a capital: "Ruiz", "al-Bashir"."""
    return word != word.lower()


def _is_entitled(name: str, names: Names, words: ClaimWords) -> bool:
    """Whether a name is an article and capitals, none of them a person's title: "the Associated Press"."""
    article, *parts = name.split()
    if article.lower() not in words.comparison.definite or not parts or not all(part[0].isupper() for part in parts):
        return False
    return not names.is_role(name) and all(part.lower().strip(".") not in words.titles and "person" not in words.sorts(part.lower()) for part in parts)


def make_source(name: str, role: str, names: Names, words: ClaimWords) -> Source:
    """A Source of the right kind. ``role`` is an apposition such as "the harbour master"."""
    name = words.naming.owner(name.strip(" ,"))
    full = names.fullest(name)
    kind: SourceKind
    if names.is_unnamed(f"{name} {role}"):
        kind = "anonymous"
    elif names.is_organisation(name) and not (" " in name and (last := name.split()[-1]).islower() and words.sorts(last) >= {"person"} and not last.endswith(words.figures.plural)):
        kind = "organisation"  # "a navy physician" is none
    elif _is_entitled(name, names, words):
        kind = "organisation"  # "the Associated Press", but "the Queen"
    elif _is_capital(full.split(" ")[-1]) and (len(full.split(" ")) > 1 or role):
        kind = "person"
    elif name[:1].isupper() and " " not in name and not (name.endswith(words.figures.plural) and "person" in words.sorts(name.lower())):  # "Farmers say"
        kind = "organisation"
    else:
        head = names.head(name)
        many = words.sorts(head.lower())
        kind = (
            "person"
            if "group" not in many - ({"group"} if "person" in many else set())
            and (names.is_role(name) or name.split()[0].lower() in words.naming.plain_articles and "person" in words.sorts(head))
            and (not head.endswith(words.figures.plural) or head.endswith(words.syntax.no_plural))
            else "group"
        )
    return Source(full, kind, role)


def render(source: Source, words: ClaimWords) -> str:
    """The whole chain as a reader sees it.

    ``Source("Ana Ruiz", via=(Source("the pilot"),))`` → ``Ana Ruiz, citing the pilot``.
    """
    if source.kind == "headline":
        return words.headline_text
    role = source.role
    if role.partition(" ")[0].lower() in words.determiners:
        role = role[0].lower() + role[1:]  # it has its capital from opening the sentence
    text = f"{source.name}, {role}" if role else source.name
    for inner in source.via:
        text += words.citing_text.format(source=render(inner, words))
    if source.channel:
        text += words.to_text.format(channel=source.channel)
    return text


def identity(source: Source, words: ClaimWords) -> frozenset[str]:
    """The words that tell one speaker from another: no articles, titles or "spokesman"."""
    if source.kind in ("headline", "article"):
        return frozenset({source.kind})
    if source.kind == "person" and " " in source.name and _is_capital(source.name.split()[-1]):
        return frozenset({source.name.split()[-1].casefold()})
    found = {
        part.casefold()
        for part in _TOKEN.findall(f"{source.name}")
        if part.casefold() not in words.stop and part.casefold() not in words.titles
    }
    return frozenset(found or {source.name.casefold()})


def naming(source: Source, words: ClaimWords) -> Naming:
    """What a source's name says of who it may be.

    "the harbour master" is an ``office``, "the company" ``generic``.
    """
    known, name = words.comparison, source.name
    first, _, office = name.partition(" ")
    alone = first.lower() in known.definite and office.islower()
    pointing, _, noun = source.role.partition(" ")
    _, by, maker = name.partition(f" {known.made_by} ")
    return Naming(
        generic=known.generic.fullmatch(name) is not None,
        office=frozenset(office.split()) if alone else frozenset(),
        spoken_of=noun if pointing.lower() in known.definite and noun.islower() and " " not in noun else "",
        serves=frozenset(_TOKEN.findall(f"{name} {source.role}".casefold())) if known.speaking.search(f"{name} {source.role}") else frozenset(),
        described=first.lower() in words.naming.plain_articles,
        maker=frozenset(part.casefold() for part in maker.split()) if by else frozenset(),
        again=known.again.match(name) is not None,
        its=known.whose.match(source.role) is not None or known.whose.match(name) is not None,
        judges="appeal" if known.appeal.search(name) else "court" if known.court.search(name) else "",
    )


def two_voices(one: Source, other: Source, words: ClaimWords) -> bool:
    """Whether two sources are two who speak: neither is the other by a shorter name."""
    first, second = identity(one, words), identity(other, words)
    return not first <= second and not second <= first



def same_speaker(one: Source, other: Source, words: ClaimWords) -> bool:
    """Whether two sources are one voice: one's words are all among the other's."""
    if one.kind == "anonymous" and other.kind == "anonymous" and one.channel != other.channel:
        return False
    a, b = identity(one, words), identity(other, words)
    return a <= b or b <= a


def richness(source: Source) -> int:
    """How much a source says about where it has it from; the richest mention speaks for a side."""
    return len(source.name.split()) + 5 * len(source.via) + 3 * bool(source.channel) + 2 * bool(source.role)


def with_via(source: Source, inner: Source) -> Source:
    """The chain one link longer; a speaker does not cite himself: "the port said it could confirm" is one voice."""
    if f"{inner.name} ".startswith(f"{source.name} ") or any(link.name == inner.name for link in source.via):
        return source
    return replace(source, via=(*source.via, inner))
