"""The words before or behind a saying word become a Source: who is meant, and by what the article calls them."""

from __future__ import annotations

import re

from whence.claims.pronouns import Pronouns
from whence.claims.sources import Names, make_source
from whence.claims.syntax import Syntax
from whence.claims.vocabulary import ClaimWords
from whence.model import Source
from whence.text import Prose

_SPACE, _DIGIT = re.compile(r"\s+"), re.compile(r"\d")
_PARTED = re.compile(r"(, |\()")
_DESCRIPTION = 6
"""Words of a description at most: "the baker of the village"."""
_BARE = 4
"""Words at most of a phrase of people that has no article."""


class Speakers:
    """Those who speak in one article, as its reader goes from sentence to sentence: "she" is the person who spoke last,
    "it" the organisation, unless the paragraph has named somebody since.

    ``masked`` is the text with its quotations filled in; positions are code points of the text.
    """

    def __init__(self, prose: Prose, masked: str, words: ClaimWords, syntax: Syntax) -> None:
        self.prose, self.masked, self.words, self.text = prose, masked, words, prose.text
        self.names = prose.once(Names, words)
        self.pronouns = Pronouns(prose, masked, self.names, words, syntax)
        self.start = 0
        self._documents: dict[str, Source] = {}
        self._trimmed: dict[str, str] = {}
        """What was trimmed: a chunk before a verb is looked at from several sides."""
        self.spoken = False
        """Whether the word at hand is one that only people say."""

    def enter(self, start: int, end: int) -> None:
        """The sentence that is read from here on."""
        self.start = self.pronouns.start = self.pronouns.at = start
        self.names.at = end

    def document(self, name: str) -> Source | None:
        """"The same memo": what is written, by its name; None where a name is no document's."""
        parts = name.split()
        if not parts or parts[0].lower() not in self.words.determiners:
            return None
        # "the log of the ship" is a log, "three hours of tape" is none.
        head = next((index for index, part in enumerate(parts[1:], 1) if part.lower() in self.words.prepositions or self.words.participial.match(" ".join(parts[index : index + 2]))), len(parts))
        return self.same_document(Source(name, "organisation")) if self.words.written.named.fullmatch(parts[head - 1].strip(",.")) or "document" in self.words.sorts(parts[head - 1]) else None

    def same_document(self, source: Source) -> Source:
        """A document by the fullest name that the article has given it: "the memo" is "a crew memo by Ana Ruiz"."""
        parts = source.name.split()
        noun = next((part.lower() for part in parts[1:3] if self.words.written.named.fullmatch(part)), "")
        if len(parts) <= 3 and parts[0].lower() in self.words.naming.pointing and parts[-1].lower() == noun:
            return self._documents.get(noun, source)
        for part in parts:
            if self.words.written.named.fullmatch(part):
                if not self._documents.get(part.lower(), source).name.startswith(source.name):
                    self._documents[part.lower()] = source
                return self._documents.setdefault(part.lower(), source)
        return source

    def subject(self, left: str, tail: bool) -> tuple[str, str, int]:
        """The naming chunk before a verb, its apposition, and where the chunk starts in ``left``."""
        words = self.words
        chunks: list[tuple[int, str]] = []
        position = 0
        for part in _PARTED.split(left):
            if part not in (", ", "(") and part.strip(" ,") and not words.naming.age.fullmatch(part.strip(" ,)")):
                chunks.append((position + len(part) - len(part.lstrip()), part.strip(" ,")))
            position += len(part)
        if not chunks:
            return "", "", 0
        # "Ruiz, who ran it through software that counts …", "a group that tiles and counts …": no subject of the sentence.
        if words.about_somebody.match(chunks[-1][1]) and words.relative_end.search(chunks[-1][1]) or words.relative_and.search(chunks[-1][1]):
            return "", "", 0
        # "Ana Ruiz, who was aboard, told us": the clause between is about her.
        chunks = [c for c in chunks if not words.passed_on.match(c[1]) and not words.about_somebody.match(c[1])] or chunks
        if tail:
            if len(chunks) > 1 and self._apposes(chunks[-2][1], chunks[-1][1]) and len(chunks) > 2:
                return self.trim(chunks[-2][1]), self.trim(chunks[-1][1]), chunks[-2][0]
            if len(chunks) == 1:
                name = self.trim(chunks[-1][1])
                return (
                    (name, "", chunks[-1][0])
                    if self.is_source(name) and len(name.split()) <= 7
                    else ("", "", 0)
                )
            name = self.trim(chunks[-1][1])
            return (name, "", chunks[-1][0]) if self.is_source(name) else ("", "", 0)
        if words.in_document.match(chunks[0][1]) and chunks[-1][1].lower() in words.persons:
            return chunks[-1][1], "", chunks[-1][0]
        within = words.afterwards.search(chunks[-1][1]) if len(chunks) > 1 and not words.naming.doing.match(chunks[-1][1]) else None
        if within and self.is_source(self.trim(within["who"])):
            return self.trim(within["who"]), "", chunks[-1][0] + within.start("who")  # "Shares, cheap till then, rose after the Herald said"
        for index, (offset, chunk) in enumerate(chunks):
            last = index == len(chunks) - 1
            if words.participial.match(chunk) and not last:
                continue  # "sent on Thursday by Ana Ruiz"
            plain = self.trim(chunk)  # "On Monday the linguist Ana Ruiz, of the academy, said"
            holds = self._led_to(chunk, 0)[0] if last else plain != chunk and chunk.endswith(plain) and self.is_source(plain)
            if words.subject_lead.fullmatch(chunk + ", ") and not holds or words.according.match(chunk):
                continue  # "However, …", "According to the pilot, …"
            lead = words.subject_lead.match(chunk)
            name = self.trim(chunk[lead.end() :] if lead else chunk)
            if " " in name and name.rpartition(" ")[2].lower() in words.persons:
                name = name.rpartition(" ")[2]  # "told deputies he found": it is he who found
            if not self.is_source(name):
                name, offset = self._led_to(chunk, offset) if last else ("", offset)
                if not name:
                    continue
            following = chunks[index + 1][1] if index + 1 < len(chunks) else ""
            role = ""
            if following and not words.relative.match(following) and not words.citing.match(following):
                trimmed = self.trim(following)
                called = words.called.search(following)
                if called and self.names.describes(name):
                    name, role = called["name"], name  # "her neighbour, a widow called Ana Ruiz, said"
                elif trimmed:
                    name, role = self.names.apposed(name, trimmed)  # "its author, the historian Ana Ruiz, wrote"
            return name, role, offset
        return "", "", 0

    def _led_to(self, chunk: str, offset: int) -> tuple[str, int]:
        """The subject behind a phrase that no comma ends: "in a letter to members the union"."""
        words, parts = self.words, chunk.split(" ")
        if parts[0].lower() not in words.prepositions:
            return "", offset
        if parts[-1].lower() in words.pronouns and len(parts) > 1:
            return parts[-1], offset + len(chunk) - len(parts[-1])
        known = self.names.fullest(parts[-1]).split(" ")
        if len(known) > 1:
            count = next(count for count in range(len(known), 0, -1) if parts[-count:] == known[-count:])
            if len(parts) > count and parts[-count - 1].lower() not in words.prepositions:
                name = " ".join(parts[-count:])
                return name, offset + len(chunk) - len(name)
            return "", offset
        for index in range(len(parts) - 1, 1, -1):
            part = parts[index]
            if part.lower() in words.determiners and parts[index - 1].lower() not in words.prepositions:
                name = " ".join(parts[index:])
                return (name, offset + chunk.rfind(name)) if self.is_source(name) else ("", offset)
        return "", offset

    def source(self, name: str, role: str) -> Source | None:
        """Who is meant by ``name`` and its apposition ``role``: pronouns by the one they stand for; None where nobody is."""
        words = self.words
        name = (name if name.isprintable() and "  " not in name else _SPACE.sub(" ", name)).strip(" ,.:")
        if _DIGIT.search(name):
            name = words.naming.stamp.sub("", name, count=1)
        if not self.is_source(name):
            return None
        low = name.lower()
        if low in words.writers:
            return None  # outside quotation marks the newspaper speaks of itself
        if low in words.persons:
            return self.pronouns.person(low)
        if low in words.things:
            return self.pronouns.thing()
        if self._some_of_them(low):
            return self.pronouns.subject_before(lambda source: source.kind in ("group", "anonymous"), spoke=True) or self.pronouns.thing()
        if words.generic.fullmatch(name):
            return self.pronouns.company() or make_source(name, role, self.names, words)
        if not role and (serves := words.naming.owned.match(name)) and words.generic.fullmatch(serves["owner"]) and (company := self.pronouns.company()):
            role = company.name  # "the company's lawyer"
        owned = words.own_words.match(name)
        if owned and not (low.split()[0] in words.naming.plain_articles and len(low.split()) > 2 and not words.written.named.fullmatch(low.split()[1]) and self.names.is_organisation(low.split()[1])):
            owner = self._owner(owned["owner"].lower())
            if owner:
                return owner
        return make_source(name, role, self.names, words)

    def himself(self) -> Source | None:
        """"From the man himself: …": whom the story is about, by its headline."""
        first = self.prose.blocks[0] if self.prose.blocks else None
        named = self.names.mentions_between(first.start, first.end) if first and first.kind == "headline" else ()
        return make_source(named[-1][1], "", self.names, self.words) if named else None

    def is_source(self, name: str) -> bool:
        """Whether a stretch of words can be one who says something."""
        words, parts = self.words, name.split()
        if not name or len(parts) > 14:
            return False
        first = parts[0].lower()
        if first in words.not_sources and not (" " in name and self.names.is_unnamed(name) and first in words.pointed):
            return self._by_noun(name)
        low = name.lower()
        if low in words.persons or low in words.things or self._some_of_them(low):
            return True
        number, _, rest = name.partition(f" {words.figures.of} ")
        if number.lower() in words.number_words and rest:
            return self.is_source(rest)  # "one of its members"
        if low in words.writers or low in words.weekdays or low in words.months:
            return False
        if first in words.prepositions and (first == parts[0] or len(parts) > 2 and parts[1] in words.articles):
            return False  # "Behind the church, says the sexton"
        if len(parts) > 1 and words.finite.search(name) and not words.relative.search(name):
            return False  # "The Old Mill had burnt" is what was said, not who
        # An article has its capital from opening the sentence.
        if words.participial.match(name):
            return False
        named = any(part[:1].isupper() and part.lower().strip(".,") not in words.weekdays and part.lower().strip(".,") not in words.months for part in parts[1:]) or len(parts) <= 2 and parts[0][0].isupper() and first not in words.articles
        return (
            (named and len(parts) <= 8)
            or self.names.is_role(name)
            or self.names.is_organisation(name)
            or self.names.is_unnamed(name)
            or self._anybody(name)
            or self._by_noun(name)
        )

    def _some_of_them(self, low: str) -> bool:
        """"Two of them": of those who were spoken of."""
        number, of, rest = low.partition(f" {self.words.figures.of} ")
        return bool(of) and rest in self.words.naming.others and (number in self.words.number_words or number in self.words.syntax.alone)

    def _by_noun(self, name: str) -> bool:
        """Whether a phrase is of people, or of a body of them, by its noun: "two deckhands", "its chargé"."""
        parts = name.split()
        if len(parts) <= _BARE and (name[0].lower() + name[1:]).islower() and name.endswith(self.words.figures.plural) and "person" in self.words.sorts(parts[-1]):
            return True  # "conservators", "Norwegian air controllers"
        owned = parts[0].endswith(self.words.naming.owning + self.words.naming.owning_many)
        if not owned and parts[0].lower() not in self.words.determiners or not parts[-1].islower():
            return False
        return not {"person", "group"}.isdisjoint(self.words.sorts(self.names.head(name)))

    def speaks(self, name: str) -> bool:
        """Whether a subject is somebody: a pronoun, a name, a role."""
        low = name.lower()
        if low in self.words.pronouns:
            return True
        return self.is_source(name) and bool(
            self.names.is_role(name)
            or self.names.is_organisation(name)
            or len(name.split()) > 1 and name.split()[-1][0].isupper()
            or self.names.fullest(name) != name
        )

    def trim(self, chunk: str) -> str:
        """The name alone: without what leads to it, what he did, and a clause about him."""
        known = self._trimmed.get(chunk)
        if known is None:
            known = self._trimmed[chunk] = self._trim(chunk)
        return known

    def _trim(self, chunk: str) -> str:
        words = self.words
        for _ in range(4):
            cut = words.subject_tail.search(chunk)
            if not cut:
                break
            chunk = chunk[: cut.start()].rstrip(" ,")
        cut = words.relative.search(chunk)
        if cut and cut.start() > 0 and not self.names.is_unnamed(chunk):
            chunk = chunk[: cut.start()]
        lead = words.naming.stamp.match(chunk) or words.subject_lead.match(chunk)
        if lead:
            chunk = chunk[lead.end() :]
        acted = words.naming.acted.match(chunk)
        if acted:
            chunk = acted[1]  # "Ana Ruiz pointed at the sea and"
        return chunk.strip(" ,–—-")

    def opening(self, text: str) -> Source | None:
        """The organisation that opens a stretch of text, by its noun: "The dockers' union"."""
        parts = text[:80].split()
        for count in range(2, min(_DESCRIPTION, len(parts)) + 1):
            name = " ".join(parts[:count])
            if self.names.is_organisation(name):
                return make_source(name.strip(",."), "", self.names, self.words)
        return None

    def _owner(self, whose: str) -> Source | None:
        """Who "its plot", "her book", "a message" speaks for: the one that the paragraph is about."""
        if whose in self.words.owners_of_persons:
            return self.pronouns.person(self.words.whose[whose])
        return self.pronouns.thing()

    def _apposes(self, name: str, role: str) -> bool:
        return (
            name[:1].isupper()
            and not any(part.isdigit() for part in name.split())
            and len(name.split()) <= 5
            and role.split(" ")[0].lower() in self.words.articles
        )

    def _anybody(self, name: str) -> bool:
        """Whether "the baker" is somebody because he says it: no list knows all that people are called."""
        parts = name.split()
        return self.spoken and 1 < len(parts) <= _DESCRIPTION and parts[0].lower() in self.words.articles and parts[1][0].islower() and parts[-1] not in self.words.sums
