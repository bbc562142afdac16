"""Whom "he", "she", "it" and "they" stand for: who spoke or acted last, sentence by sentence back from the pronoun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from whence.claims.quotations import FILL
from whence.claims.sources import Names, make_source
from whence.claims.syntax import Clause, Syntax
from whence.claims.vocabulary import ClaimWords
from whence.model import Source
from whence.text import Prose
from whence.text.sentences import Sentence

_APART = frozenset(",;:–—-" + FILL)
"""What stands before a clause that depends on none."""
_OPENING = 4
"""Sentences at the beginning of an article in which it names whom it is about."""
_REMEMBERED = 200
"""Of those who spoke, how many are remembered."""
_ALONE = 2
"""Words of a subject of which it needs no more to be what "it" stands for: "the zoo"."""
_BACK = 8
"""Sentences before a pronoun among which is whom it stands for."""


class Pronouns:
    """Those who were spoken of in one article, as its reader goes from sentence to sentence.

    Of two sentences the later one counts; in it who spoke, then who did something, then who is merely named.
    """

    def __init__(self, prose: Prose, masked: str, names: Names, words: ClaimWords, syntax: Syntax) -> None:
        self._prose, self._masked, self._names, self._words, self._syntax = prose, masked, names, words, syntax
        self._spoke: list[tuple[int, Source]] = []
        self._called: dict[str, str] = {}
        """Which pronoun has stood for whom, by name."""
        self._taken: tuple[str, str] | None = None
        """Whom a pronoun was last taken for, by name, and the pronoun: he is called so where he turns out to speak."""
        self._others: dict[str, set[str]] = {pronoun: set() for pronoun in words.persons}
        """Who cannot be meant by a pronoun, by what he is."""
        self.start = self.at = 0
        """Where the sentence at hand begins, and the word of saying in it."""

    def remember(self, source: Source) -> None:
        """Who speaks in the sentence at hand."""
        if self._taken and self._taken[0] == source.name:
            self._called.setdefault(*self._taken)
        self._spoke.append((self.start, replace(source, via=(), channel="") if source.via or source.channel else source))

    def mark(self) -> int:
        """How many have spoken so far, for ``forget``."""
        return len(self._spoke)

    def forget(self, mark: int) -> None:
        """Forgets who has spoken since a ``mark``."""
        del self._spoke[mark:]

    def person(self, pronoun: str) -> Source | None:
        """Whom "he" or "she" stands for; None where nobody was spoken of."""
        found = next(self._people(pronoun), None) or self._named_at_last(pronoun) or self._somebody() or self._last(_is_thing) or self.subject_before(_is_thing) or self._named(self.start, self.at)
        if found:
            self._taken = found.name, pronoun
        return found

    def thing(self) -> Source | None:
        """What "it" or "they" stands for: a body, a group, a document."""
        return self._opens_colon() or self._main(_is_thing) or self.subject_before(_is_thing, spoke=True) or self._written_before() or self.introduced() or self._signed() or self._own() or self._last(_is_thing) or self._owned_subject() or self._last(_is_person)

    def _signed(self) -> Source | None:
        """"The first, in the name of Ana Ruiz, went out at five. It said …": who is named beside what is written."""
        sentence = next(self._before(within=True), None)
        signed = self._words.naming.signed.search(self._prose.text, sentence.start, sentence.end) if sentence else None
        return self._named(*signed.span("whom")) if signed else None

    def _own(self) -> Source | None:
        """"Adria Quays has sold its yard, it said": the body that does what the sentence at hand tells."""
        here = self._prose.sentence_at(self.start)
        return self._subject(here, _is_thing, self.at - 1) if here and self.at > here.start else None

    def owner(self, pronoun: str, end: int) -> Source | None:
        """Who does what the sentence at hand tells before its clause at ``end``: "Two wardens walked the bay; their count was 9"."""
        here = self._prose.sentence_at(self.start)
        if here is None or end <= here.start:
            return None
        found = self._subject(here, _is_thing if pronoun in self._words.things else _is_person, end - 1)
        return found or (self._crowd(here.start, end) if pronoun in self._words.things else None)

    def _crowd(self, start: int, end: int) -> Source | None:
        """The people, by their noun, who do what a stretch tells first: "Friends of the Mill", "Volunteers from Ost"."""
        subject = next((clause.subject for clause in self._syntax.clauses(start, end) if clause.subject), None)
        name = self._prose.text[slice(*subject)] if subject else ""
        noun = self._names.head(name).lower() if name else ""
        return Source(name, "group") if noun.endswith(self._words.figures.plurals + (self._words.figures.plural,)) and "person" in self._words.sorts(noun) else None

    def introduced(self) -> Source | None:
        """Somebody who was named or acted in the paragraph and has not spoken since."""
        for sentence in self._before(within=True):
            if self._said(sentence, _is_person):
                return None
            found = self._subject(sentence, _is_person) or self._ahead_of_colon()
            if found:
                return found
        return self._ahead_of_colon()

    def _written_before(self) -> Source | None:
        """The document that the sentence before has in hand: "In the vault lie the minutes. They have it going …"."""
        sentence = next(self._before(within=True), None)
        found = [match.end() for match in self._prose.finditer(self._words.written.named, sentence.start, sentence.end)] if sentence else []
        names = (self._syntax.phrase(sentence.start, end) for end in reversed(found)) if sentence else ()
        return next((Source(name, "organisation") for name in names if name and name.split()[0].lower() in self._words.determiners), None)

    def company(self) -> Source | None:
        """Who "the company" is: the body with a name that spoke or acted last, or the first of the article."""
        headline = self._prose.blocks[0].end if self._prose.blocks and self._prose.blocks[0].kind == "headline" else 0
        told = islice(reversed(self._spoke), _REMEMBERED)
        spoken = next((source for start, source in told if start >= headline and _is_thing(source) and self._is_name(source.name)), None)
        own = self._own()
        if own and own.kind == "organisation" and self._is_name(own.name):
            return own  # "Nord Air will sell its yard, the firm said"
        if spoken:
            return spoken
        for sentence in (*self._before(), *self._prose.sentences[:_OPENING]):
            found = self._subject(sentence, _is_thing) if sentence.start < self.start and not sentence.endless and sentence.block.kind != "headline" else None
            if found and self._is_name(found.name):
                return found
        return None

    def _is_name(self, name: str) -> bool:
        """Whether a phrase is what a body is called: "Nord Air", but not "The firm" and not "Emergency officials"."""
        first, _, rest = name.partition(" ")
        if not rest and first.endswith(self._words.figures.plural) and self._words.sorts(first.lower()):
            return False  # "Kidnappers", which has its capital from opening the sentence
        return first[0].isupper() and first.lower() not in self._words.articles and (not rest or not rest.islower() or not first.istitle())

    def subject_before(self, fits: Callable[[Source], bool], spoke: bool = False) -> Source | None:
        """Who spoke or did something last in the paragraph, of those who fit."""
        for sentence in self._before(within=True):
            said = self._said(sentence, fits) if spoke else None
            found = said or self._subject(sentence, fits)
            if found:
                return found
        return None

    def _people(self, pronoun: str) -> Iterator[Source]:
        """The people spoken of, the nearest first."""
        found = self._ahead_of_colon() or self._main(_is_person)
        if found:
            yield found
        for sentence in self._before():
            accused = self._words.naming.accused.search(self._masked, sentence.start, sentence.end)
            if accused and accused["whom"].lower() in self._words.naming.others:
                continue  # "A lodger accused him of theft. He denies it"
            if accused and (found := self._named(*accused.span("whom"))) and self._may_be(found, pronoun):
                yield found
            for candidate in (self._said(sentence, _is_person), self._subject(sentence, _is_person), self._named(sentence.start, sentence.end)):
                if candidate and self._may_be(candidate, pronoun):
                    yield candidate
        yield from (source for source in self._lately(_is_person) if self._may_be(source, pronoun))

    def _somebody(self) -> Source | None:
        """"The call came from a vet in Ost. She said …": who is spoken of in the sentence before, wherever, by a noun for a person."""
        sentence = next(self._before(within=True), None)
        if sentence is None:
            return None
        parts = self._masked[sentence.start : sentence.end].split()
        for at in range(len(parts) - 1, 0, -1):
            noun = parts[at].strip(".,;:")
            if at > 1 and parts[at - 2] not in self._words.prepositions - {self._words.figures.of}:
                continue  # "he is a baker"
            if parts[at - 1].lower() in self._words.determiners and noun.islower() and self._words.sorts(noun) == {"person"}:
                name = f"{parts[at - 1]} {noun}"
                said = self._said(sentence, _is_thing)
                return said if said and said.name.startswith(f"{name} ") else make_source(name, "", self._names, self._words)
        return None

    def _named_at_last(self, pronoun: str) -> Source | None:
        """Whoever was named last, but for those whom another word has told to be no such person."""
        named = self._names.mentions_before(self.start, _BACK)
        sources = (make_source(name, "", self._names, self._words) for _, name in reversed(named))
        return next((source for source in sources if self._may_be(source, pronoun)), None)

    def _may_be(self, source: Source, pronoun: str) -> bool:
        """Whether no other pronoun has stood for somebody, and no word for him asks for another one: "her nephew"."""
        if self._called_so(source.name) not in ("", pronoun) or source.name in self._others[pronoun]:
            return False
        role = " ".join(part for part in source.role.split() if part.islower())  # "of Brand & Daughter" is no daughter
        parts = f"{source.name} {role}".lower().replace(",", " ").replace(".", " ").split()
        fits = all(gender == pronoun or not any(part in words for part in parts) for gender, words in self._words.genders.items())
        if not fits:
            self._others[pronoun].add(source.name)
        return fits

    def _called_so(self, name: str) -> str:
        """The pronoun that has stood for somebody, by this name or a longer or a shorter one: "harbour master Ana Ruiz"; "" for none."""
        return next((pronoun for known, pronoun in self._called.items() if f" {known}".endswith(f" {name}") or f" {name}".endswith(f" {known}")), "")

    def _before(self, within: bool = False) -> Iterator[Sentence]:
        """The sentences before the one at hand, the nearest first: of its paragraph, and then of those before it."""
        here = self._prose.sentence_at(self.start)
        if here is None:
            return
        at = here.start
        for _ in range(_BACK):
            sentence = self._prose.sentence_before(at)
            if sentence is None or within and sentence.block != here.block:
                return
            at = sentence.start
            if not sentence.endless:
                yield sentence

    def _said(self, sentence: Sentence, fits: Callable[[Source], bool]) -> Source | None:
        """Who spoke last in a sentence, of those who fit."""
        for start, source in reversed(self._spoke):
            if start < sentence.start:
                return None
            if start < sentence.end and fits(source):
                return source
        return None

    def _lately(self, fits: Callable[[Source], bool]) -> Iterator[Source]:
        """Those who spoke last of all, of those who fit."""
        return (source for _, source in islice(reversed(self._spoke), _REMEMBERED) if fits(source))

    def _last(self, fits: Callable[[Source], bool]) -> Source | None:
        return next(self._lately(fits), None)

    def _subject(self, sentence: Sentence, fits: Callable[[Source], bool], end: int | None = None) -> Source | None:
        """The first who does something in a sentence, before its ``end``, of those who fit."""
        words = self._words
        clauses = self._syntax.clauses(sentence.start, sentence.end)
        for clause in clauses:
            if clause.subject is None and clause is clauses[0] and clause.whole and clause.whole[0] == sentence.start:
                clause = clause._replace(subject=clause.whole)  # "A baker who saw it was still shaking"
            if clause.subject is None or end is not None and clause.verb[0] > end or any(first <= clause.verb[0] < last for one in clauses for first, last in one.asides):
                continue
            name, role = self._is_called(clause) or named(self._prose.text, clause)
            if name.split()[0].lower() in words.no_names or any(part[0].isdigit() for part in name.split()[:2]):
                continue  # "some 20,000 people came, officials said; by noon they counted 45,000"
            source = self._source(name, role) or self._owner_of(name)
            if source and source.kind == "person" and fits is _is_thing and source.name[0].isupper() and not self._names.is_role(source.name) and not self._called_so(source.name):
                source = replace(source, kind="organisation")  # "Adria Quays counts from May. … it said"
            if source and fits(source):
                return source
        return None

    def _owner_of(self, name: str) -> Source | None:
        """"Mr Low's good cheer was gone. “…,” he said": whose that is which does something, where it is nobody itself."""
        owned = self._words.naming.owned.match(name)
        owner = owned["owner"] if owned else ""
        return self._source(owner, "") if owner[:1].isupper() and (self._names.is_titled(owner) or self._names.known(owner.split()[-1])) else None

    def _is_called(self, clause: Clause) -> tuple[str, str] | None:
        """"The man who found it is Ole Brandt": who a description is said to be."""
        description = self._prose.text[slice(*clause.subject)] if clause.subject and clause.head in self._words.syntax.being else ""
        behind = clause.verb[1] + 1
        mention = next(iter(self._names.mentions_between(behind, behind + 1)), None) if description and is_description(description) else None
        return (mention[1], "") if mention else None

    def _source(self, name: str, role: str) -> Source | None:
        names, words = self._names, self._words
        name, role = names.apposed(name, role)  # "the driver, Ana Ruiz, …"
        called = words.called.search(role)
        if called and names.describes(role):
            name, role = called["name"], role[: called.start()].strip()  # "her neighbour, a baker called Ana Ruiz"
        last, head = name.split()[-1], names.head(name)
        if not words.unnaming.isdisjoint(name.split()[1:2]):
            return None  # "Worse than the airline let on"
        if names.is_organisation(name) or names.is_role(name) or names.known(last) or names.is_titled(name) or words.written.named.search(name) or name[0].isupper() and " " not in name and name.lower() not in words.stop and not names.is_word(name) and not self._many(name) or not {"person", "group"}.isdisjoint(words.sorts(head.lower()) if head.islower() or name.startswith(head) else ()):
            return make_source(name, role, names, words)
        return None

    def _many(self, name: str) -> bool:
        """Whether a word that opens a sentence is a plural of no people: "Shells", "Things"."""
        sorts = self._words.sorts(name.lower())
        return name.endswith(self._words.figures.plural) and bool(sorts) and sorts.isdisjoint(("person", "group"))

    def _ahead_of_colon(self) -> Source | None:
        """"Ruiz named another: Low had signed, she said": who is named in the sentence at hand, before what is told."""
        colon = max(self._masked.rfind(mark, self.start, self.at) for mark in (": ", "; ")) if self.at > self.start else -1
        here = self._prose.sentence_at(self.start) if colon >= 0 else None
        return (self._named(self.start, colon) or self._subject(here, _is_person, colon)) if here else None

    def _opens_colon(self) -> Source | None:
        """"The union doubts it: only nine came, it said": the body that does something in the sentence at hand, before what is told."""
        colon = max(self._masked.rfind(mark, self.start, self.at) for mark in (": ", "; ")) if self.at > self.start else -1
        here = self._prose.sentence_at(self.start) if colon >= 0 else None
        return self._subject(here, _is_thing, colon) if here else None

    def _owned_subject(self) -> Source | None:
        """"The zoo has two tigers. It says …": whatever the sentence before is about, where nothing else is known."""
        before = next(self._before(within=True), None)
        clause = next((clause for clause in self._syntax.clauses(before.start, before.end) if clause.subject), None) if before else None
        name = self._prose.text[slice(*clause.subject)] if clause and clause.subject else ""
        alone = len(name.split()) == _ALONE and name.islower() is False and name.split()[0].lower() in self._words.comparison.definite
        return Source(name, "organisation") if alone and "place" in self._words.sorts(name.split()[-1]) else None

    def _main(self, fits: Callable[[Source], bool]) -> Source | None:
        """"Ruiz wept when she told us": who does what the sentence at hand tells, ahead of the clause that depends on it."""
        here = self._prose.sentence_at(self.start)
        clauses = self._syntax.clauses(here.start, here.end) if here else ()
        own = next((clause for clause in clauses if clause.subject and clause.verb[0] <= self.at < clause.verb[1]), None)
        if here is None or own is None or own.subject is None or own.subject[0] < here.start + 3 or self._masked[own.subject[0] - 2] in _APART:
            return None
        return self._subject(here, fits, own.subject[0])

    def _named(self, start: int, end: int) -> Source | None:
        named = self._names.mentions_between(start, end)
        return make_source(named[-1][1], "", self._names, self._words) if named else None


def named(text: str, clause: Clause) -> tuple[str, str]:
    """How a clause with a subject names it, and what an aside adds: ("Ana Ruiz", "the pilot"); in the order of the text."""
    assert clause.subject
    asides = (text[slice(*span)] for span in reversed(clause.asides))
    return text[slice(*clause.subject)], next((aside for aside in asides if not aside.isdigit()), "")


def is_description(name: str) -> bool:
    """Whether a phrase says what somebody is, and not what he is called: "the pilot"."""
    return name.split()[-1][:1].islower()


def _is_person(source: Source) -> bool:
    return source.kind in ("person", "anonymous")


def _is_thing(source: Source) -> bool:
    return source.kind not in ("person", "anonymous")
