"""The frames in which a language answers where and which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class AnswerFrame:
    """A way to answer where or which: ``pattern`` captures the ``answer``. ``name`` is ``given`` where a verb of placing or naming
    gives it, ``told`` where somebody is told to have made or got something, ``cleft``, ``is`` and ``did`` where somebody is the one, is what is spoken of, or does a thing, ``goes`` where something goes somewhere, ``happens`` where one of the happenings that are its other groups does so there, "" where it only stands in a sentence; ``own`` where the answer is who speaks ("I did it"). ``asks`` is the question that
    it answers, with what its other groups caught ("Who is the {role}?"), "" where it answers any."""

    name: str
    pattern: Pattern[str]
    own: bool = False
    asks: str = ""
    judged: bool = False
    """Whether ``answer`` is but a phrase, of which the lexicon judges what it names."""
    opens: bool = False
    """Whether it is only tried where somebody's words begin."""


@dataclass(frozen=True, slots=True)
class DoingWords:
    """Words of deeds that one alone does, each with what is ``asked`` of it, "" for a phrase that is of none: verbs whose subject
    did it (``doing``), nouns by which the doer is called (``doers``), and verbs whose object is the one (``chosen``); what he has or is at is of
    none of these.
    """

    asked: Mapping[str, str]
    doing: frozenset[str]
    doers: frozenset[str]
    chosen: frozenset[str]
    things: frozenset[str]
    """What a doer has, gives or is at."""
    word: Pattern[str]
    """A word, or one of the phrases that are ``asked``, or the name of a ``post`` that somebody is to have."""
    kin: Mapping[str, tuple[str, ...]]
    """What else is asked by what asks for any of several deeds: who made it, whether it was written, painted or built."""
    heir: str
    """The word of ``doers`` that such a post's name stands for."""
    light: frozenset[str]
    """Verbs that say little but that somebody has, or is at, what a deed is done with: "was at the wheel"."""
    handling: frozenset[str]
    """Verbs whose object is at what a deed is done with: "pulled her from behind the wheel"."""
    being: frozenset[str]
    """Verbs by which a subject is what a noun calls him."""
    by: Pattern[str]
    """Behind a verb, ``who`` did it: "by a ranger"."""
    is_one: Pattern[str]
    """Behind a noun, ``who`` is so called: "was a ranger"."""
    cleft: Pattern[str]
    """Before a name and "who": "it was"."""
    own: frozenset[str]
    """Pronouns by which somebody tells of himself."""
    present: Pattern[str]
    """The end of a verb by which a headline tells what is done, not what was done to its subject."""
    empty_subjects: frozenset[str]
    """Subjects that stand for who is named behind their verb."""
    of_many: str
    """The one of them by which many may, or a body of people."""
    own_objects: frozenset[str]
    """The same behind a verb: "signed for us"."""
    nothing: Pattern[str]
    """Behind a verb, that nothing is done: "signed nothing"."""
    behind: int
    """Words between a verb and what is held, at most."""


@dataclass(frozen=True, slots=True)
class CallingWords:
    """How somebody, or something, is called to be the one: each pattern has a group for who, ``who`` or ``one`` and ``other``, and
    those that name a role one for its ``noun``, or for the ``phrase`` that it ends.
    """

    as_one: Pattern[str]
    """"named the pilot as Ana Ruiz", "picked Ana Ruiz as its new head": either of the two is the role."""
    falls: Pattern[str]
    """"the choice fell on Ana Ruiz"."""
    coming: Pattern[str]
    """"our new chair, Ana Ruiz"."""
    blames: Pattern[str]
    """"blamed the rats", "blamed the smell on the rats"."""
    caused: Pattern[str]
    """"was caused by the rats", "down to the rats"."""
    reads: Pattern[str]
    """"the name on the order is Ana Ruiz"."""
    sets_out: Pattern[str]
    """What somebody is to do by a headline, with its ``verb``: "Ruiz to direct film"."""
    heads: tuple[tuple[Pattern[str], str], ...]
    """How a headline names somebody, with what that answers: "Ruiz to coach Ost"."""
    to_come: frozenset[str]
    """Words by which a role is still to be filled: "new", "next"."""
    name: Pattern[str]
    """A name."""
    there: Pattern[str]
    """What ends right before a name that is a place's: "in the"."""
    elect: tuple[str, ...]
    """Endings of the name of one who is to have a role."""
    choosing: Pattern[str]
    """Verbs by which somebody is given a role that he did not have."""
    roles: frozenset[str]
    """Nouns of roles that the lexicon does not know as somebody's: "source", "choice"."""
    any_post: frozenset[str]
    """Nouns of a role that may be any: "successor", "choice"."""
    definite: frozenset[str]
    """What stands before a role that one alone has."""
    heir: str
    cause: str
    asks: str
    """The questions: who will be the one, what the cause was, and who is in a role (``{}``)."""


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """The frames in which a voice answers where (``place``) or which (``identity``), the verbs with which a document does so
    (``tells``), and stems that any two answers may share (``empty``)."""

    place: tuple[AnswerFrame, ...]
    identity: tuple[AnswerFrame, ...]
    tells: Pattern[str]
    empty: frozenset[str]
    which: Pattern[str]
    """One of several: "the second goal", "two more"."""
    elsewhere: Mapping[str, Pattern[str]]
    """How an article says, for each kind, that another place or another one is told next."""
    otherwise: Pattern[str]
    spots: Mapping[str, str]
    """What happened at a place by what it is called: "born" of a "birthplace"."""
    spot: Pattern[str]
    """What a place is called (``spot``) where it is given; or that something is traced to it, which is where that came from."""
    happened: Mapping[str, str]
    """Where each happening took place, asked."""
    namer: Pattern[str]
    """Who gives an answer (``name``), right before the verb that does, which is one of ``names``."""
    names: Pattern[str]
    places: Pattern[str]
    """Verbs by which whoever is their subject says where."""
    sorts: Callable[[str], frozenset[str]]
    """Which of "person", "animal", "group", "place" … a noun may name."""
    breaks: frozenset[str]
    """Words behind which no phrase goes on."""
    of_several: Pattern[str]
    """"one of": before those of whom somebody is one."""
    within: frozenset[str]
    """Words by which a place lies in, or by, another one."""
    deadline: frozenset[str]
    """Those of them behind which, next to a name, stands until when: "Ost by Easter"."""
    partial: frozenset[str]
    """Nouns that name a part of a place, and none without the whole."""
    halls: frozenset[str]
    """Those of them that name a place behind another noun: "the visitor centre"."""
    nobody: frozenset[str]
    """Words that stand where somebody might be named, and name nobody."""
    nowhere: frozenset[str]
    """Nouns in which nothing lies, whatever stands before them."""
    afterwards: frozenset[str]
    """Words that may follow a place at once, and are no part of it."""
    owners: frozenset[str]
    """"his", "this": what stands where an article does."""
    definite: frozenset[str]
    """Articles before what is known already."""
    adverb: str
    """The ending of a word that tells how, and of nobody's."""
    far: Pattern[str]
    """How far off a place is (``far``), with its ``unit``."""
    particles: frozenset[str]
    """Small words within a name: "of", "van"."""
    personal: frozenset[str]
    """Pronouns that stand for somebody."""
    regions: frozenset[str]
    """Nouns of what is so wide that many places lie within it: "province"."""
    brought_to: frozenset[str]
    """Nouns of places to which somebody is brought afterwards, wherever it happened: "hospital"."""
    whence: Pattern[str]
    """Right before a place, that something comes from there."""
    ahead: Pattern[str]
    """Of a verb, that it is still to be."""
    past: Pattern[str]
    """An auxiliary that says that it has been."""
    several: frozenset[str]
    """Pronouns that stand for several: "they"."""
    traces: frozenset[str]
    """Nouns of what is left of somebody or something, or seen of it: where they are, it is: "wreck", "sighting"."""
    beside_verb: Pattern[str]
    """What may stand between a verb and its place beside what is put there: "out of the water", "on camera", and the place's own preposition."""
    standing_in: frozenset[str]
    """Those that may stand for anything: "it", "they"."""
    between_names: frozenset[str]
    """The same, and what joins two names: "Ost and Brel"."""
    beside: frozenset[str]
    """Words beside ``within`` by which somebody's name goes on: "Ana from the mill"."""
    done_by: Pattern[str]
    """What ends right before who did it, with the group ``verb``: "was sold by "."""
    takes_back: Pattern[str]
    """Before an answer that is none: "it was not"."""
    doings: DoingWords
    callings: CallingWords
    shows: Pattern[str]
    """Verbs behind which a thing is no answer, but what shows one."""
    noun_sorted: Pattern[str]
    """A noun, and before it what tells it from others of its sort: "the fiction prize"."""
    noun_called: Pattern[str]
    """The same of what somebody will be: "be finance minister"."""
    noun_of: Pattern[str]
    """The same, told behind it: "the driver of the van"."""
    subject: Pattern[str]
    """The noun by which a clause opens."""
    some: Pattern[str]
    """The ``noun`` of what a clause opens with, where that is one of many: "A Turner"."""
    anybody: frozenset[str]
    """Nouns by which anybody is called who was named before."""
    bearings: frozenset[str]
    """Words that part a country, or a house, in two: what is of the one is not of the other."""
    opening: Pattern[str]
    """What opens a sentence up to its verb (``who``), with its ``noun``: "The plate on the wall"."""

    @property
    def frames(self) -> tuple[tuple[str, tuple[AnswerFrame, ...]], ...]:
        """The frames of each kind, in the order in which they are tried."""
        return ("place", self.place), ("identity", self.identity)
