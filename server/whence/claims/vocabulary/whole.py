"""Everything the claims room needs from a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from re import Pattern

from whence.claims.frames import FrameWords
from whence.claims.vocabulary.answers import AnswerWords
from whence.claims.vocabulary.comparison import ComparisonWords
from whence.claims.vocabulary.days import DayWords
from whence.claims.vocabulary.disputes import AnnouncementWords, DenialWords, DisputeWords
from whence.claims.vocabulary.documents import DocumentWords
from whence.claims.vocabulary.events import EventWords, OpposingPair, RoleWords
from whence.claims.vocabulary.figures import FigureWords
from whence.claims.vocabulary.naming import NamingWords
from whence.claims.vocabulary.syntax import SyntaxWords
from whence.claims.vocabulary.uncounted import UncountedWords
from whence.model import Source


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Everything the claims room needs from a language. Patterns are compiled and linear.

    ``say`` matches one finite saying verb; ``adding`` a participle that goes on with the same speaker.
    """

    syntax: SyntaxWords
    say: Pattern[str]
    say_inverted: Pattern[str]
    adding: Pattern[str]
    according: Pattern[str]
    citing: Pattern[str]
    noun_cue: Pattern[str]
    written: DocumentWords
    naming: NamingWords
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
    so_says: Pattern[str]
    """A sentence that only says whose the one before it was: "So says the warden."."""
    leads_to: Pattern[str]
    """What stands before the name of who is quoted behind a colon: "And here is the port: …"."""
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
    subordinates: Pattern[str]
    """What a clause opens with whose subject stands behind it."""
    goes_on: Pattern[str]
    """How a sentence goes on behind "…, he said, …" with the verb of what was said."""
    aside: Pattern[str]
    """What may stand between the one told and "that"."""
    tells_quote: Pattern[str]
    witnessed: frozenset[str]
    """Cues that are reports only of those who are there to see and hear."""
    witnesses: Pattern[str]
    heard_from: Pattern[str]
    """Whom a court heard it from."""
    told: frozenset[str]
    spoken: frozenset[str]
    """Saying words of which only people are the subject."""
    told_whom: Pattern[str]
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
    pronouns: frozenset[str] = field(init=False)
    """Both of these."""
    no_names: frozenset[str] = field(init=False)
    """Words that name nobody, nor open a name: the pronouns, ``writers`` and ``not_sources``."""
    generic: Pattern[str]
    """What stands for a body with a name that was told before: "the company"."""
    no_people: frozenset[str]
    """Words in which names end that are nobody's, though no place: "Day", "Rd"."""
    unnaming: frozenset[str]
    """Second words of phrases that compare and name nobody."""
    genders: Mapping[str, frozenset[str]]
    """Words for a person that only one pronoun may stand for, by the pronoun."""
    writers: frozenset[str]
    listeners: frozenset[str]
    not_sources: frozenset[str]
    afterwards: Pattern[str]
    """A clause within a clause, with a subject (``who``) of its own: "after the mayor"."""
    pointed: frozenset[str]
    """Of these, such as may stand before people nobody names: "those close to him"."""
    articles: frozenset[str]
    titles: frozenset[str]
    stop: frozenset[str]
    empty_stems: frozenset[str]
    hypothetical: Pattern[str]
    changed: Pattern[str]
    """What was told is not so any more: "postponed from", "originally"."""
    conditions: frozenset[str]
    """What makes a condition of the words behind it, wherever it stands."""
    superseded: Pattern[str]
    counted: Pattern[str]
    """What may stand before a number that opens a clause: "some"."""
    dissent: Pattern[str]
    other_event: Pattern[str]
    open_before: Pattern[str]
    ordinal_before: Pattern[str]
    joined: Pattern[str]
    undecided_date: Pattern[str]
    told_on: Pattern[str]
    """Before a time on which somebody spoke: "said on …"."""
    days: DayWords
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
    at_hours: tuple[str, ...]
    """Words before an hour."""
    gives_date: Pattern[str]
    """Words with which a day is given: "put it on", "is dated"."""
    definite: Pattern[str]
    """How a clause begins that goes on about a thing known already."""
    events: tuple[EventWords, ...]
    number: Pattern[str]
    number_words: Mapping[str, int]
    scales: Mapping[str, int]
    at_least: Pattern[str]
    at_most: Pattern[str]
    about: Pattern[str]
    noun_before: Pattern[str]
    no_nouns: frozenset[str]
    how_many: str
    how_large: str
    measures: frozenset[str]
    """Units that seldom measure two things side by side."""
    roles: tuple[RoleWords, ...]
    pairs: tuple[OpposingPair, ...]
    frames: FrameWords
    negators: frozenset[str]
    clipped: Pattern[str]
    """A negation that is the end of its verb: "wasn't"."""
    accusations: frozenset[str]
    """Stems of deeds whose denial is a plea, no report."""
    blame: frozenset[str]
    """Stems of words that lay a deed at somebody's door."""
    undecided_state: Pattern[str]
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
    put_leads: tuple[str, ...]
    """What one of the words is that ``put_at`` begins with ends in."""
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
    comparison: ComparisonWords
    answers: AnswerWords
    announcements: AnnouncementWords
    own: frozenset[str]
    takes_back: Pattern[str]
    """Before a name that is not the answer: "it was not Ruiz"."""
    nobody_knows: tuple[Pattern[str], ...]
    nowhere_known: tuple[Pattern[str], ...]
    uncounted: UncountedWords
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

    def __post_init__(self) -> None:
        # Made once: a room that asks of every word whether it is among them has no time to put them together.
        object.__setattr__(self, "pronouns", self.persons | self.things)
        object.__setattr__(self, "no_names", self.pronouns | self.writers | self.not_sources)
