"""A name as the sentence has it becomes a Source: the fullest name in the article, its role, and its kind."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from whence.claims.vocabulary import ClaimWords
from whence.model import Source
from whence.text import Prose

_CAP = r"[^\W\d_a-z](?:[\w'’-]{0,3}\.|[\w'’-]*)"
_RUN = re.compile(rf"{_CAP}(?: (?:(?:de|da|di|van|von|al|bin|der|la|el|du) )?{_CAP}){{1,5}}")
_SINGLE = re.compile(r"(?<![\w-])[^\W\d_a-z][\w’'-]+")
_TOKEN = re.compile(r"[\w'’-]+")


class Names:
    """The names of one article: a surname knows the fullest form that it was introduced with."""

    def __init__(self, prose: Prose, words: ClaimWords) -> None:
        text = prose.text
        self._words = words
        self._fullest: dict[str, str] = {}
        self._organisations: dict[str, bool] = {}
        self._mentions: list[tuple[int, str]] = []
        for match in _RUN.finditer(text):
            parts = match[0].split(" ")
            for index, part in enumerate(
                parts[:-1]
            ):  # a sentence may end in a short name: keep what follows it
                if part.endswith(".") and len(part) > 2 and part.lower().strip(".") not in words.titles:
                    parts = parts[index + 1 :]
                    break
            while parts and (
                parts[0].lower().strip(".") in words.stop or parts[0].isupper() and len(parts[0]) > 5
            ):
                parts.pop(0)
            if len(parts) < 2:
                continue
            last = _plain(parts[-1])
            # A title alone does not make a name fuller: "Mr Low" is no introduction of Low.
            if sum(_plain(part).lower() not in words.titles for part in parts) < 2:
                continue
            name = " ".join(parts[:-1] + [last])
            if not self._organisation(name):
                self._mentions.append((match.start(), name))
            known = self._fullest.get(last.casefold(), "")
            if len(name.split()) > len(known.split()):
                self._fullest[last.casefold()] = name

        for match in _SINGLE.finditer(text):
            known = self._fullest.get(_plain(match[0]).casefold())
            if known and not self._organisation(known):
                self._mentions.append((match.start(), known))
        self._mentions.sort()

    def _organisation(self, name: str) -> bool:
        known = self._organisations.get(name)
        if known is None:
            known = self._organisations[name] = bool(self._words.organisations.search(name))
        return known

    def fullest(self, name: str) -> str:
        """``Zelensky`` → ``President Volodymyr Zelensky`` where the article says so once; else the name itself."""
        parts = name.split(" ")
        last = _plain(parts[-1])
        if not last or not last[0].isupper() or self._organisation(name):
            return name
        known = self._fullest.get(last.casefold())
        if (
            known
            and len(known.split()) > len(parts)
            or known
            and parts[0].lower().strip(".") in self._words.titles
        ):
            return (
                known if set(map(_plain, parts[:-1])) <= set(known.split(" ")) | self._titles(parts) else name
            )
        return name

    def mentions_between(self, start: int, end: int) -> list[tuple[int, str]]:
        """Full names of people that begin within ``start:end`` (code points), in order."""
        return self._mentions[bisect_left(self._mentions, (start, "")) : bisect_left(self._mentions, (end, ""))]

    def _titles(self, parts: list[str]) -> set[str]:
        return {_plain(part) for part in parts if _plain(part).lower() in self._words.titles}


def make_source(name: str, role: str, names: Names, words: ClaimWords) -> Source:
    """A Source of the right kind. ``role`` is an apposition such as "the harbour master"."""
    name = re.sub(r"['’]s$", "", name.strip(" ,"))
    full = names.fullest(name)
    if words.anonymous.search(f"{name} {role}"):
        kind = "anonymous"
    elif words.organisations.search(name):
        kind = "organisation"
    elif full.split(" ")[-1][:1].isupper() and (len(full.split(" ")) > 1 or role):
        kind = "person"
    elif name[:1].isupper() and " " not in name:
        kind = "organisation"
    else:
        kind = "person" if words.source_nouns.search(name) and not name.endswith("s") else "group"
    return Source(full, kind, role)


def render(source: Source, words: ClaimWords) -> str:
    """The whole chain as a reader sees it.

    ``Source("Ana Ruiz", via=(Source("the pilot"),))`` → ``Ana Ruiz, citing the pilot``.
    """
    if source.kind == "headline":
        return words.headline_text
    text = source.name if not source.role else f"{source.name}, {source.role}"
    for inner in source.via:
        text += words.citing_text.format(source=render(inner, words))
    if source.channel:
        text += words.to_text.format(channel=source.channel)
    return text


def identity(source: Source, words: ClaimWords) -> frozenset[str]:
    """The words that tell one speaker from another: no articles, titles or "spokesman"."""
    if source.kind in ("headline", "article"):
        return frozenset({source.kind})
    if source.kind == "person" and " " in source.name and source.name.split()[-1][0].isupper():
        return frozenset({source.name.split()[-1].casefold()})
    found = {
        part.casefold()
        for part in _TOKEN.findall(f"{source.name}")
        if part.casefold() not in words.stop and part.casefold() not in words.titles
    }
    return frozenset(found or {source.name.casefold()})


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
    """The chain one link longer; a speaker does not cite himself."""
    if inner.name == source.name or any(link.name == inner.name for link in source.via):
        return source
    return replace(source, via=(*source.via, inner))


def _plain(word: str) -> str:
    word = word.strip(".,")
    return word[:-2] if word.endswith(("'s", "’s")) else word
