"""What a language lends to the claims room: its words for saying, doubting, counting and meeting."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from re import Pattern

from whence.claims.frames import FrameWords
from whence.model import Source


@dataclass(frozen=True, slots=True)
class EventWords:
    """One sort of event: the words that name it and the questions a reader would ask about its date.

    ``pattern`` finds a mention and puts the naming noun, if there is one, into the group ``noun``.
    ``ahead`` and ``behind`` are questions with ``{noun}``, ``{was}`` (was/were) to be filled.
    """

    name: str
    pattern: Pattern[str]
    noun: str
    ahead: str
    behind: str
    lasting: bool = False
    """True where years between two answers are still one event (a birth, the end of a lease)."""


@dataclass(frozen=True, slots=True)
class RoleWords:
    """One thing that is counted: ``pattern`` matches within the clause of a number; ``unit`` is what must
    stand by the number ("" for a head count, "%", "money", or "*" for any)."""

    name: str
    pattern: Pattern[str]
    question: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class OpposingPair:
    """Two states that cannot hold at once, each as (pattern, readable value); ``open`` is "not settled"."""

    name: str
    question: str
    sides: tuple[tuple[Pattern[str], str], ...]


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """A sort of happening whose place may be told twice: ``pattern`` captures the place in ``place``, or in ``far``
    where it is a distance from somewhere."""

    name: str
    pattern: Pattern[str]
    question: str


@dataclass(frozen=True, slots=True)
class IdentityWords:
    """A sort of deed or part whose doer may be told twice: ``pattern`` captures him, her or them in ``who``."""

    name: str
    pattern: Pattern[str]
    question: str


@dataclass(frozen=True, slots=True)
class DisputeWords:
    """How a language says that accounts differ (``differ``) and about what (``what``, a pattern a kind of conflict), how
    a voice is set against the one before (``turn`` softly, ``rebuts`` outright, ``refutes`` as false), that nothing is known (``unsettled``),
    where something is (``at``) and what has a name (``name``, both with the group ``name``).
    """

    differ: Pattern[str]
    what: Mapping[str, Pattern[str]]
    turn: Pattern[str]
    rebuts: Pattern[str]
    refutes: Pattern[str]
    opposite: Pattern[str]
    """A story's opening that promises two voices, one that it is so and one that it is not."""
    of_one: Pattern[str]
    """How a telling begins that may be of what was told before it."""
    flat: Pattern[str]
    """A denial that leaves out what it denies: "they were not"."""
    done: Pattern[str]
    """What is told as done: "has been sold"."""
    goes_on: Pattern[str]
    """A reply that says that all is as it was: "we are still here"."""
    never_was: Pattern[str]
    """A reply that denies from its first words: "nobody came"."""
    knows: Pattern[str]
    """What makes a denial one of knowing or saying."""
    of_it: Pattern[str]
    """How a reply begins that speaks of what was said before it."""
    unsettled: Pattern[str]
    at: Pattern[str]
    name: Pattern[str]
    questions: Mapping[str, str]
    so: str
    not_so: str


@dataclass(frozen=True, slots=True)
class AnnouncementWords:
    """How a language lets an article say that an answer is open: a sentence whose subject is a question (``question``), somebody
    ``asked`` (both with the group ``asked``, which opens with a word of ``kinds``), a question (``differ`` or a question mark, and ``what``); and that the next
    voice has another answer: ``turn`` (``other`` with a ``noun`` of ``same``, ``numbers``, ``days``, or of the lexicon) or ``refutes``, unless ``no_turn``.
    """

    question: Pattern[str]
    asked: Pattern[str]
    embedded: Pattern[str]
    """The word with which a question opens that is told."""
    kinds: Mapping[str, str]
    turn: Pattern[str]
    no_turn: Pattern[str]
    same: Pattern[str]
    only: frozenset[str]
    """What there is one of, so that another one is a different one."""
    numbers: frozenset[str]
    days: frozenset[str]
    differ: Pattern[str]
    what: Mapping[str, Pattern[str]]
    refutes: Pattern[str]
    where: Pattern[str]
    """A word of place and the ``phrase`` behind it."""
    one: Pattern[str]
    """What may be somebody by a noun: "a seasoned plumber"."""


@dataclass(frozen=True, slots=True)
class DenialWords:
    """How a language denies by form (``forms``, by name, with the groups ``verb``, ``past`` or ``other`` for what is denied and ``thing`` for
    of what); what says nothing when it is denied (``idle``); how it tells that something is so (``asserts``: done, ahead, now)."""

    forms: Mapping[str, Pattern[str]]
    idle: AbstractSet[str]
    asserts: Mapping[str, Pattern[str]]
    of_it: Pattern[str]
    """How a telling begins that is of something told of already."""
    definite: Pattern[str]
    """The same with a noun, the group ``thing``."""
    over: Pattern[str]
    """What is told to be over, so that it cannot still be so."""
    of_what: Pattern[str]
    """Behind a denial, of what it is: "no decision on the school", the group ``thing``."""
    own: Pattern[str]
    """How a telling begins that is of the speaker himself."""
    we: Pattern[str]
    """Who denies for all of whom was told."""
    anew: Pattern[str]
    """How what stands before a denial ends where it begins anew."""
    counters: Pattern[str]
    """Verbs of who speaks against something."""
    contrast: Pattern[str]
    """Said by the article of a telling that does not agree with the one before."""
    turn: Pattern[str]
    settles: AbstractSet[str]
    """What makes a thing so, or would: where that is denied, whatever is told to be so is."""
    so: str
    not_so: str


@dataclass(frozen=True, slots=True)
class FigureWords:
    """How a language measures and counts. ``number`` finds a figure (groups ``money``, ``digits``, ``word``, ``vague``, ``fraction``, ``scale``, ``unit``);
    ``units`` know what they measure and how many of the smallest they are; ``families`` the sorts of thing that a noun may count; ``apart`` the
    words that cannot mean one thing, each by its axis and its place on it; ``alike`` those that mean nearly the same.
    """

    number: Pattern[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    vague: Mapping[str, tuple[int, int]]
    units: Mapping[str, tuple[str, float]]
    asked: Mapping[str, str]
    """What is asked of each measure, where nothing more is known."""
    currencies: Mapping[str, str]
    """How a sum of money may be written: by one sign."""
    families: Mapping[str, frozenset[str]]
    apart: Mapping[str, frozenset[tuple[int, int]]]
    states: frozenset[str]
    """Nouns that say what has become of people: the dead, the injured."""
    alike: Mapping[str, str]
    rate: Pattern[str]
    every: Pattern[str]
    """A word that makes a sum one of every day, month or year."""
    added: Pattern[str]
    """Behind a number that came on top of another: "40 new cases"."""
    of_sort: Pattern[str]
    """Behind a number that counts those of one sort alone: "active cases"."""
    named: frozenset[str]
    """Words behind which a number is a name: "flight 417"."""
    no_figure: Pattern[str]
    part: Pattern[str]
    of_whole: Pattern[str]
    distance: Pattern[str]
    """Behind a length that says where something is: "8 km away"."""
    half: Pattern[str]
    """Before a number of which half is meant: "half a million"."""
    no_nouns: frozenset[str]
    """Words behind which no noun is counted any more."""
    of_more: Pattern[str]
    """Behind a number that is one of more: "33 of the 37" (``whole``)."""
    of_own: Pattern[str]
    """Behind a number that counts what somebody has: "two of his men"."""
    there_were: Pattern[str]
    """Before a number that counts all: "there were six of us"."""
    ahead: Pattern[str]
    """What will be, as somebody tells it."""
    not_over: Pattern[str]
    """Before a bound that is turned about: "never had more than"."""
    of_which_words: frozenset[str]
    of_which: Pattern[str]
    """Before a number that another is a part of, or that ends a range: "ten of the …", "4 to …"."""
    pointers: frozenset[str]
    """Words before a number that say which ones, not how many: "the earlier two"."""
    number_of: Pattern[str]
    """What a number counts where that is said before it: "the number of injured to 30"."""
    goes_on: Pattern[str]
    """What stands before a number whose unit was said a moment ago: "71 decibels at the gate and 48"."""
    quantifiers: frozenset[str]
    """Words that open a sentence before a number: "Some 200"."""
    subject_of: Pattern[str]
    """Behind a number of which something is said."""
    general: Pattern[str]
    """What a clause says is so as a rule, or a manner of speaking."""
    same: Pattern[str]
    """A clause says that it speaks of what was just spoken of: "on the same date"."""
    personal: Pattern[str]
    """Somebody tells of himself, or of his own side."""
    amazed: Pattern[str]
    """Before an if that is none: "I would be amazed if there were four thousand"."""
    later: Pattern[str]
    """A count that has gone on since."""
    where: Pattern[str]
    """A part of the land of which alone something is told."""
    verb: Pattern[str]
    """A verb that ends the subject of a clause."""
    weighs: Pattern[str]
    """Signs that pounds are a weight in an article."""
    fractions: Mapping[str, float]
    """Parts of a whole, in percent."""
    own_subject: Pattern[str]
    """How a clause begins in which somebody is told of by a pronoun."""
    extents: frozenset[str]
    """Nouns of where and for how many something holds."""
    empty: frozenset[str]
    """Words that any two clauses may share."""
    polled: Pattern[str]
    """What is known of a vote before it is counted."""
    forecast: Pattern[str]
    past: Pattern[str]
    change: Pattern[str]
    contrast: Pattern[str]
    counts: Pattern[str]


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """How a language lets what is written speak: ``speaks`` is a document's noun (``record``, or ``paper`` that has other
    uses) and the verb by which it tells (``entered``, ``printed``) or a colon (``entry``, ``print``); ``figure`` what somebody
    counts or believes and how it goes on (``is`` a colon, ``says`` a verb); ``has`` somebody who shows a document (``what``)
    and in which words it goes on (``where``, ``colon``); ``goes_on`` a pronoun that stands for the document before; ``stating``
    "…, in a statement (``what``), had (``verb``) …"; ``within`` "in somebody's report" (``owner``, ``whose``, ``noun``); ``plain`` are verbs that
    only tell; ``named`` is any such noun alone.
    """

    speaks: Pattern[str]
    figure: Pattern[str]
    has: Pattern[str]
    goes_on: Pattern[str]
    stating: Pattern[str]
    opening: Pattern[str]
    """A sentence's frame: "in the report, signed by a sergeant," (``what``)."""
    within: Pattern[str]
    plain: Pattern[str]
    named: Pattern[str]


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
    happened: Mapping[str, str]
    """Where each happening took place, asked."""
    namer: Pattern[str]
    """Who gives an answer (``name``), right before the verb that does, which is one of ``names``."""
    names: Pattern[str]
    sorts: Callable[[str], frozenset[str]]
    """Which of "person", "animal", "group", "place" … a noun may name."""
    breaks: frozenset[str]
    """Words behind which no phrase goes on."""
    within: frozenset[str]
    """Words by which a place lies in, or by, another one."""
    partial: frozenset[str]
    """Nouns that name a part of a place, and none without the whole."""
    nowhere: frozenset[str]
    """Nouns in which nothing lies, whatever stands before them."""
    afterwards: frozenset[str]
    """Words that may follow a place at once, and are no part of it."""
    owners: frozenset[str]
    """"his", "this": what stands where an article does."""

    @property
    def frames(self) -> tuple[tuple[str, tuple[AnswerFrame, ...]], ...]:
        """The frames of each kind, in the order in which they are tried."""
        return ("place", self.place), ("identity", self.identity)


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Everything the claims room needs from a language. Patterns are compiled and linear.

    ``say`` matches one finite saying verb; ``adding`` a participle that goes on with the same speaker.
    """

    say: Pattern[str]
    say_inverted: Pattern[str]
    adding: Pattern[str]
    according: Pattern[str]
    citing: Pattern[str]
    noun_cue: Pattern[str]
    written: DocumentWords
    whole: tuple[Pattern[str], ...]
    """"As the ministry tells it": all of the sentence is that ``source``'s."""
    gapped: Pattern[str]
    """"…, organisers at 20,000": a ``source`` that shares the verb of the one before."""
    behind: tuple[Pattern[str], ...]
    """"Ask the union and …": what follows is."""
    deictic: frozenset[str]
    """How a time begins that may own something: "last year's"."""
    whose: Mapping[str, str]
    """The pronoun of whom "his" says something is."""
    determiners: frozenset[str]
    """How a naming phrase begins."""
    breaks: frozenset[str]
    """What no naming phrase holds before its noun."""
    prepositions: frozenset[str]
    """Of these, those after which a phrase is no subject."""
    opens_clause: frozenset[str]
    """Words behind which a subject stands."""
    explicit: frozenset[str]
    """"that": behind it stands what was said."""
    own_words: Pattern[str]
    """What speaks for its ``owner``: "its plot", "her book", "a message"."""
    circumstance: Pattern[str]
    """How it begins that something was told somewhere, some time, some way."""
    finite: Pattern[str]
    """A verb that no name holds."""
    about_somebody: Pattern[str]
    relative_end: Pattern[str]
    """A pronoun that ends a phrase and has the verb behind it: "software that"."""
    relative_and: Pattern[str]
    """A clause about a noun that goes on with "and": "a group that tiles and"."""
    participial: Pattern[str]
    """"sent by a friend": said of what stands before, and nobody."""
    thought: frozenset[str]
    """Cues behind which no day or place of telling stands: "expects to open"."""
    carried_on: Pattern[str]
    """A sentence in the tense of a report that goes on."""
    joins: Pattern[str]
    """What stands between two verbs of one subject."""
    stance: Pattern[str]
    """Somebody sees it otherwise, and what follows says how."""
    says_so: Pattern[str]
    """A sentence that only names the speaker of the quotation before it."""
    interjections: frozenset[str]
    passed_on: Pattern[str]
    """How a document came to the paper: "seen by this agency"."""
    in_document: Pattern[str]
    """"In an email to colleagues": where somebody says it, when the sentence goes on with a pronoun."""
    at_place: Pattern[str]
    """A preposition of place and the word with a capital behind it (``name``)."""
    in_paper: Pattern[str]
    """In what somebody says it, and to whom: "in a letter to members"."""
    owners_of_persons: frozenset[str]
    called: Pattern[str]
    """"a widow called Ana Ruiz": the ``name`` within a description."""
    introduced: Pattern[str]
    """A name with an apposition: "Ana Ruiz, the pilot"."""
    subordinates: Pattern[str]
    """What a clause opens with whose subject stands behind it."""
    goes_on: Pattern[str]
    """How a sentence goes on behind "…, he said, …" with the verb of what was said."""
    aside: Pattern[str]
    """What may stand between the one told and "that"."""
    tells_that: Pattern[str]
    tells_nothing: frozenset[str]
    """Verbs whose "that" is no report."""
    tells_quote: Pattern[str]
    quote_follows: Pattern[str]
    witnessed: frozenset[str]
    """Cues that are reports only of those who are there to see and hear."""
    witnesses: Pattern[str]
    heard_from: Pattern[str]
    """Whom a court heard it from."""
    told: frozenset[str]
    spoken: frozenset[str]
    """Saying words of which only people are the subject."""
    told_whom: Pattern[str]
    not_asserted: frozenset[str]
    after_cue: Pattern[str]
    content_start: Pattern[str]
    subject_lead: Pattern[str]
    subject_tail: Pattern[str]
    relative: Pattern[str]
    clause_break: Pattern[str]
    source_nouns: Pattern[str]
    anonymous: Pattern[str]
    organisations: Pattern[str]
    persons: frozenset[str]
    things: frozenset[str]
    writers: frozenset[str]
    listeners: frozenset[str]
    not_sources: frozenset[str]
    acts: Pattern[str]
    """Behind a word that opens a sentence, if it is a name: its verb, or a comma."""
    afterwards: Pattern[str]
    """A clause within a clause, with a subject (``who``) of its own: "after the mayor"."""
    pointed: frozenset[str]
    """Of these, such as may stand before people nobody names: "those close to him"."""
    articles: frozenset[str]
    titles: frozenset[str]
    stop: frozenset[str]
    empty_stems: frozenset[str]
    hypothetical: Pattern[str]
    superseded: Pattern[str]
    dissent: Pattern[str]
    other_event: Pattern[str]
    open_before: Pattern[str]
    ordinal_before: Pattern[str]
    joined: Pattern[str]
    undecided_date: Pattern[str]
    told_on: Pattern[str]
    """Before a time on which somebody spoke: "said on …"."""
    todays: frozenset[str]
    """Times that tell of the day of the story: "today"."""
    then_dated: Pattern[str]
    """Behind an offset that its date follows: ", on …"."""
    of_times: Pattern[str]
    """What a dispute speaks of where it may be one of days and hours."""
    given_on: Pattern[str]
    """Before the time at which somebody gave something to somebody."""
    deeds: Mapping[str, str]
    """Words of one deed, by one that is known for all of them: "shut" is known as "closed"."""
    until: Pattern[str]
    """Before a time up to which something lasts."""
    onwards: Pattern[str]
    """Before a time from which on something is so."""
    obliges: Pattern[str]
    """What is to be done by a time."""
    between: Pattern[str]
    """Before the first of two times between which something happened."""
    bounded: Pattern[str]
    """Before a time by which something has happened."""
    never_before: Pattern[str]
    """Before a time until which something has not happened."""
    ending: Pattern[str]
    """A clause says when something is over."""
    of_it: Pattern[str]
    """A clause is about what was spoken of before it: "it was on Tuesday"."""
    bare_hour: Pattern[str]
    """An ``hour`` that is told without a word for the clock: "at eight"."""
    hours: Mapping[str, int]
    at_hours: frozenset[str]
    """Words before an hour."""
    gives_date: Pattern[str]
    """Words with which a day is given: "put it on", "is dated"."""
    the_date: Pattern[str]
    definite: Pattern[str]
    """How a clause begins that goes on about a thing known already."""
    events: tuple[EventWords, ...]
    number: Pattern[str]
    number_words: Mapping[str, int]
    scales: Mapping[str, int]
    at_least: Pattern[str]
    at_most: Pattern[str]
    about: Pattern[str]
    subgroup: Pattern[str]
    increment: Pattern[str]
    noun_after: Pattern[str]
    noun_before: Pattern[str]
    no_nouns: frozenset[str]
    first_person: Pattern[str]
    how_many: str
    how_large: str
    measures: frozenset[str]
    """Units that seldom measure two things side by side."""
    the_figure: Pattern[str]
    roles: tuple[RoleWords, ...]
    pairs: tuple[OpposingPair, ...]
    frames: FrameWords
    negators: frozenset[str]
    poles: Mapping[str, str]
    """Words of a pair of opposites: the pair's name and + or -."""
    accusations: frozenset[str]
    """Stems of deeds whose denial is a plea, no report."""
    blame: frozenset[str]
    """Stems of words that lay a deed at somebody's door."""
    is_it_so: str
    undecided_state: Pattern[str]
    places: tuple[PlaceWords, ...]
    identities: tuple[IdentityWords, ...]
    disputes: DisputeWords
    denials: DenialWords
    figures: FigureWords
    leading_words: Pattern[str]
    """What may stand before a subject: "But in May, "."""
    leading_aside: Pattern[str]
    """What may stand between a subject and its verb: ", cut in 1921,", " also"."""
    holds: Pattern[str]
    """A verb whose subject gives or holds what follows; ``tells`` where it is one of telling."""
    has_it: Pattern[str]
    """From a verb of having to what follows: that somebody has an event at a time, a number at a figure."""
    has_them: Pattern[str]
    """From a verb of having on: that somebody has so many at something, or on his list."""
    after_head: Pattern[str]
    """What stands behind the noun of a phrase that names somebody: "of the port"."""
    institutions: frozenset[str]
    """Buildings by whose names those are called who keep them: "the airport"."""
    noted: Pattern[str]
    """Before what is written somewhere (``who``): "is down in his notebook for"."""
    announced: Pattern[str]
    """Before a number that is given by whom nobody says: "was announced at"."""
    nobody_named: Source
    """Who gives it."""
    objects: Mapping[str, str]
    """Pronouns behind a preposition, by what they are as a subject: "according to him"."""
    sorts: Callable[[str], frozenset[str]]
    """Which of "person", "animal", "group", "place", "document" and "vehicle" a noun may name."""
    subject: Pattern[str]
    """The subject (``who``) of a sentence, before any verb."""
    within_document: Pattern[str]
    """How a sentence begins that a document tells: "In the minutes (``who``) it is …"."""
    put_at: Pattern[str]
    """Before a number, by whom it is put so: "that police put at …" (``who``)."""
    documents: frozenset[str]
    """What holds figures and days: a log, a count, a diary."""
    sums: frozenset[str]
    """What holds figures unless it is of something: "the number of visitors"."""
    keeps: Pattern[str]
    """Verbs of who has or hands out a document."""
    own_count_of: Pattern[str]
    """"Its own figure": a subject that belongs to who spoke last."""
    the_sum: Pattern[str]
    """A sum that nobody says: "the figure"."""
    answers: AnswerWords
    announcements: AnnouncementWords
    own: frozenset[str]
    taken_on: frozenset[str]
    nobody_knows: Pattern[str]
    nowhere_known: Pattern[str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    week: str
    weekend: str
    citing_text: str
    to_text: str
    undecided_text: str
    headline_text: str
    article_text: str
    date_reason: str
    undecided_reason: str
    count_reason: str
    status_reason: str
    place_reason: str
    identity_reason: str
    weekday_message: str
    missing_day_message: str


def by_letter(alternatives: str) -> str:
    """An alternation grouped by first letter, which a regular expression runs through in a tenth of the tries.

    Alternatives that begin with a letter and those that do not keep their order among each other.

    >>> by_letter("said|told|say(?:s|ing)|(?:he|she) spoke")
    's(?:aid|ay(?:s|ing))|told|(?:he|she) spoke'
    """
    grouped: list[str] = []
    groups: dict[str, list[str]] = {}
    for phrase in [*_alternatives(alternatives), None]:
        if phrase and phrase[0].isalpha() and phrase[1:2] not in ("?", "*", "+", "{"):
            groups.setdefault(phrase[0], []).append(phrase[1:])
            continue
        for letter, rest in groups.items():
            grouped.append(letter + (f"(?:{'|'.join(rest)})" if len(rest) > 1 else rest[0]))
        groups.clear()
        if phrase is not None:
            grouped.append(phrase)
    return "|".join(grouped)


def _alternatives(pattern: str) -> list[str]:
    """A pattern cut at the bars that stand within no bracket."""
    found, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += piece
    return found


_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""An escape, a set, or one character of a pattern."""


def words(*phrases: str) -> Pattern[str]:
    """A pattern for any of the phrases as whole words, case ignored; a phrase may be a small pattern.

    >>> bool(words("said", "say(?:s|ing)").search("She says so"))
    True
    """
    return re.compile(r"\b(?:" + by_letter("|".join(phrases)) + r")\b", re.IGNORECASE)
