"""The words by which a language tells ahead from behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from whence.text import Table
from whence.times.direction.leaning import Direction

_NONE: frozenset[str] = frozenset()
SPEAKS = "x"
STOPS = frozenset(";:()[]“”«»„\"")
"""Marks that end a clause."""
# The fields of Cues whose words only say how another word is to be taken, or govern a mention right beside it.
_QUALIFYING = (
    "governing", "opens", "determiners", "definite", "impersonal", "pronominal", "enduring", "pronouns", "formerly", "negations", "perfect", "happened", "moves", "lasting",
    "before_nouns", "whereabouts", "arranging", "firm", "singling", "schemes", "undertakings", "contracts", "commodities",
    "relates", "relatives", "staged", "accounts", "idle", "reaching", "counts", "able", "places", "onsets", "terms",
    "ends_term", "months", "leading", "fixing", "foretelling", "denies", "decrees", "against", "plays", "hypothetical",
    "staying", "oclock", "awaiting", "experienced", "verb_last", "pluperfect", "spanning", "wishes", "dating", "forbidding", "solely",
    "clipped_have", "venues", "planning", "calls", "names_in_present", "names_as", "commands",
    "one_of", "prospects", "planned", "since", "nominal", "copula", "standing", "belonging", "labels", "shut", "bounding", "outcomes", "preludes", "lasting_until",
)  # fmt: skip


@dataclass(frozen=True)
class Cues:
    """How a language tells ahead from behind. Every field is a set of words, or knows one when it sees it."""

    ahead: frozenset[str] = _NONE
    """Words that decide alone: "will", "scheduled", "due"."""
    behind: frozenset[str] = _NONE
    """The same for the past: "was", "had"."""
    prepositions: dict[str, Direction] = field(default_factory=dict)
    """Decide where they stand right before the mention: "until Friday", "since Friday"."""
    since: frozenset[str] = _NONE
    """Those that look back unless the verb says from when on: "pararán desde el miércoles"."""
    is_past: Callable[[str], bool] = lambda word: False
    """Knows past forms of verbs."""
    is_future: Callable[[str], bool] = lambda word: False
    """Knows future forms of verbs, where they have endings of their own: "abrirá", "aura"."""
    opening_participle: Callable[[str], bool] = lambda word: False
    """Knows those that open a sentence, told of its subject by the way: "Blessé samedi, il manquera"."""
    participle: Callable[[str], bool] = lambda word: False
    """Knows those that end a clause, right behind what dates them: "wordt het gebouw zaterdag ontruimd"."""
    labels: frozenset[str] = _NONE
    """Head a notice, a colon behind them: "When: Saturday", "Rain date: Sunday"."""
    shut: frozenset[str] = _NONE
    """Open a notice of days to come, whatever form they have: "Closed Thanksgiving"."""
    preludes: frozenset[str] = _NONE
    """What goes before a day to come that the sentence has named: "auction, March 29; preview Friday"."""
    lasting_until: frozenset[str] = _NONE
    """Say how long what a notice tells of goes on: "open nightly through March 31"."""
    outcomes: frozenset[str] = _NONE
    """Tell how a match went, behind its day: "Sunday: L, 3-2 vs. Tigers", in the letters of the text."""
    bounding: frozenset[str] = _NONE
    """Say until or from when something counts that will be judged then: "ballots received after Election Day will not be"."""
    copula: frozenset[str] = _NONE
    """Speak of a timetable where no participle follows: "de finale is zaterdag"."""
    oclock: frozenset[str] = _NONE
    """What stands behind the figures of an hour: "22.25 Uhr"."""
    verb_last: frozenset[str] = _NONE
    """Behind a comma, open a clause whose verb stands at its end: ", wie die Stadt am Freitag mitteilte"."""
    auxiliaries: frozenset[str] = _NONE
    """Turn a past form after them into a participle that looks ahead: "will be held"."""
    be: frozenset[str] = _NONE
    staying: frozenset[str] = _NONE
    """Verbs that take a participle as "be" does: "will stay shut"."""
    present_be: frozenset[str] = _NONE
    """Speak of a timetable right beside a day: "the final is on Friday"."""
    clipped_have: frozenset[str] = _NONE
    """Those of the perfect behind an apostrophe: "I’ve got until Friday"."""
    clipped_be: frozenset[str] = _NONE
    """The same behind an apostrophe: "I'm leaving on Friday"."""
    intends: frozenset[str] = _NONE
    """Verbs whose infinitive is still to come: "agreed to meet"."""
    infinitive: str = ""
    content: str = ""
    """Leads on to what is said: "a statement that it will"."""
    used: str = ""
    """With the infinitive, what was done again and again: "used to leave"."""
    breaks: frozenset[str] = _NONE
    """Words that end a clause."""
    appointed: frozenset[str] = _NONE
    """Look ahead before the infinitive or the preposition of appointment only: "set for", "set to"."""
    scheduled_present: frozenset[str] = _NONE
    """Verbs whose plain present speaks of a timetable: "opens Monday"."""
    finite: frozenset[str] = _NONE
    """Participles that are a plain present too, right before a day where nothing helps them: "der Kanzler besucht am Freitag Rom"."""
    plural_present: frozenset[str] = _NONE
    """The same verbs where a plural must stand before them: "talks resume Monday"."""
    moves: frozenset[str] = _NONE
    """Verbs that put something off or forward to a date: "moved to Saturday"."""
    appointment: str = ""
    """The preposition that looks ahead before a day only: "fixed for Friday"."""
    deadline: str = ""
    """The preposition that looks back after one of ``perfect``: "had been cleared by Monday"."""
    planned: frozenset[str] = _NONE
    """Past forms of plans whose day may be at hand: "qui devait finir dimanche"."""
    perfect: frozenset[str] = _NONE
    pluperfect: frozenset[str] = _NONE
    """Those that tell of what went before the story, behind an aside too: "the first round, the Sunday before, had put"."""
    governing: frozenset[str] = _NONE
    """Prepositions and articles of a date."""
    says: frozenset[str] = _NONE
    """Verbs of saying, for what is said to come: "said he was leaving on Friday"."""
    staged: frozenset[str] = _NONE
    """Participles of events: "is held on Friday" is a timetable, where "is charged" is none."""
    accounts: frozenset[str] = _NONE
    """Nouns of saying: "in a video on Friday"."""
    adverb: str = "\0"
    """The ending of an adverb."""
    at_last: str = ""
    """Says how a plan stands today, where it was another before."""
    instead: str = ""
    """The word that brings what happened instead: "was due on Friday but did not come"."""
    relatives: frozenset[str] = _NONE
    """Open what is told of a thing by the way: "the strike, which began on May 3"."""
    opens: frozenset[str] = _NONE
    """Words after which a clause begins."""
    determiners: frozenset[str] = _NONE
    """Make a past form behind them an adjective: "a proposed vote"."""
    nominal: frozenset[str] = _NONE
    """Past forms that are a noun behind another one: "a rate cut"."""
    prospects: frozenset[str] = _NONE
    """Nouns with their prepositions that speak of what may come: "the case for a rate cut"."""
    one_of: frozenset[str] = _NONE
    """Determiners that bring up something new: "a rate cut"."""
    superlative: str = "\0"
    """The ending of a superlative."""
    contracts: frozenset[str] = _NONE
    """What is sold for a month to come: "the December contract"."""
    commodities: frozenset[str] = _NONE
    """The same where a past verb tells of its price: "December wheat fell"."""
    undertakings: frozenset[str] = _NONE
    """Nouns whose infinitive is still to come: "an agreement to buy the mill in January"."""
    schemes: frozenset[str] = _NONE
    """Nouns among ``ahead``: what somebody adopts is done on the day behind it."""
    relates: frozenset[str] = _NONE
    """Begin what a thing says, or which it is: "a letter that …"."""
    firm: frozenset[str] = _NONE
    """Look ahead from afar even of the weekday just over: "will block the road for twelve hours on Saturday", said on Sunday."""
    singling: frozenset[str] = _NONE
    """Single out who did what an infinitive says: "the first to sign"."""
    onsets: frozenset[str] = _NONE
    """Say from when, ahead unless the clause tells what was: "starting Monday"."""
    places: frozenset[str] = _NONE
    """Prepositions of place: "at 6 a.m. outside the bank"."""
    terms: frozenset[str] = _NONE
    """Nouns of a day that something must be done by: "the Friday deadline"."""
    ends_term: frozenset[str] = _NONE
    """Past verbs that say that it is over: "missed the Friday deadline"."""
    whereabouts: frozenset[str] = _NONE
    names_in_present: frozenset[str] = _NONE
    """Plain presents whose object a day is: "the diary says Friday"."""
    names_as: frozenset[str] = _NONE
    """Plain presents by which a day is named for something: "gives Saturday as the opening day"."""
    role: str = ""
    """What stands behind such a day: "as"."""
    commands: frozenset[str] = _NONE
    """Verbs that bid somebody, at the beginning: "Come back on Friday"."""
    company: str = ""
    """What stands behind an onset that is no time: "starting with Chicago"."""
    following: frozenset[str] = _NONE
    """Prepositions of what was done before: "after breaking a finger"."""
    gerund: str = "\0"
    """The ending of what was done."""
    calls: frozenset[str] = _NONE
    """Verbs of asking, before the preposition of appointment: "called for a strike on Tuesday"."""
    planning: frozenset[str] = _NONE
    """Participles of intentions: "planning to be back"."""
    venues: frozenset[str] = _NONE
    """Those of them that a fixture is played at: "are away to Leeds"."""
    arranging: frozenset[str] = _NONE
    """Behind ``present_be``: words of place, and verbs of what is arranged, that speak of a timetable."""
    before_nouns: frozenset[str] = _NONE
    """Prepositions: a past form right behind them is an adjective, "behind closed doors"."""
    reported: frozenset[str] = _NONE
    """Futures of reported speech, ahead of the telling: "said on Friday that it would open on Sunday"."""
    formerly: frozenset[str] = _NONE
    """Turn a plan into the past: "previously planned"."""
    negations: frozenset[str] = _NONE
    abilities: frozenset[str] = _NONE
    """Look back when they are negated: "could not be reached Monday"."""
    able: frozenset[str] = _NONE
    """Those that tell of what was as often as of what is to come."""
    conditions: frozenset[str] = _NONE
    """Open a clause whose present passive is still to come: "when it is heard"."""
    hypothetical: frozenset[str] = _NONE
    """Those of what may not come: "if it has not turned by May"."""
    nobody: frozenset[str] = _NONE
    """Subjects that deny what follows: "neither could be found"."""
    idle: frozenset[str] = _NONE
    """Phrases whose last word looks ahead elsewhere: "at once", "as soon"."""
    reaching: frozenset[str] = _NONE
    """Past verbs whose "by" is over: "it came down to three by Friday"."""
    counts: frozenset[str] = _NONE
    """Words that make a verb's form behind them a noun: "eleven visits"."""
    lasting: frozenset[str] = _NONE
    """Past verbs whose "until" is over: "it took until Sunday"."""
    unchanging: frozenset[str] = _NONE
    """Past forms that are the present too: "schools shut until Thursday"."""
    fixing: frozenset[str] = _NONE
    """Participles that the preposition of appointment stands behind, of a month too: "planned for January"."""
    foretelling: frozenset[str] = _NONE
    """Nouns of what is foreseen for a day: "the forecast for Friday turned"."""
    not_yet: str = ""
    """The preposition that looks ahead behind a negation: "no answer before Christmas"."""
    denies: frozenset[str] = _NONE
    """Negations, and the subjects that deny."""
    decrees: frozenset[str] = _NONE
    """Perfects of what holds from a day on: "has declared mourning from Friday"."""
    onward: str = ""
    """The preposition that they take."""
    experienced: frozenset[str] = _NONE
    """Prepositions of what was lived through: "after a strong Christmas"."""
    awaiting: frozenset[str] = _NONE
    """Words, or two, whose object is to come: "awaited Friday's report"."""
    forbidding: frozenset[str] = _NONE
    """Prepositions of the hours that a rule is for: "is not permitted after 11pm"."""
    solely: frozenset[str] = _NONE
    """What makes a rule of hours: "only between 10am and 6pm"."""
    dating: frozenset[str] = _NONE
    """Prepositions of a day: "was flown on May 3"."""
    wishes: frozenset[str] = _NONE
    """Verbs whose object is still to be done: "want it held in May"."""
    spanning: frozenset[str] = _NONE
    """Lead on to the end of a stretch: "from Friday to"."""
    against: frozenset[str] = _NONE
    """Hold a figure against one of the past: "four weeks, against three in spring"."""
    plays: frozenset[str] = _NONE
    """Plain presents of a side that fights: "Rovers play", "Vidarbha host"."""
    happened: frozenset[str] = _NONE
    """Nouns of what has taken place: "Wednesday's ruling"."""
    enduring: frozenset[str] = _NONE
    """Say that what was so is so these days: "still holds today"."""
    clipped_will: frozenset[str] = _NONE
    """What is left of "will" before its negation: "won't"."""
    pronominal: frozenset[str] = _NONE
    """Determiners that stand for their noun: "another announced by"."""
    definite: frozenset[str] = _NONE
    """Determiners of what is known: "before the blaze"; "before your payday" may be anybody's."""
    impersonal: frozenset[str] = _NONE
    """Subjects that name no event: "the year before it was 7,050"."""
    pronouns: frozenset[str] = _NONE
    """Subjects that take a plural verb."""
    plural: str = "\0"
    """The ending of a plural."""
    conjunction: str = ""
    """Makes a plural of two: "he and the envoy meet"."""
    disjunction: str = ""
    """Gives a choice of two: "by noon or by one"."""
    been: str = ""
    """Behind one of ``perfect``, what makes a passive: "has been moved"."""
    clitic: str = ""
    """What stands behind the apostrophe of an owner: "Friday's vote"."""
    leading: frozenset[str] = _NONE
    """May stand between a preposition and its date: "until the early …"."""
    months: frozenset[str] = _NONE
    """Words among ``ahead`` that with a capital are a month: "May"."""
    standing: frozenset[str] = _NONE
    """Plain presents of how things stand, by which a "today" is told from long ago: "heute sind es zwei", "hoy quedan dos"."""
    belonging: frozenset[str] = _NONE
    """Prepositions by which an event belongs to its day: "der Anschlag vom 4. Mai"."""
    opening_marks: str = "“«„\""
    closing_marks: str = "”»\""
    """Marks of what is said word for word; one that stands among both opens where none is open."""
    free_order: bool = False
    """Whether what tells of a day may stand on either side of it, and far from it: "am Freitag sagte er", "wie die Polizei am
    Freitag mitteilte", "wurde am Freitag überfallen"; and the comma of what is said stands behind its closing mark.
    """
    compounds: bool = True
    """Whether a noun qualifies the one behind it: "the attack plan"."""

    @cached_property
    def speaking(self) -> Table:
        """The table that writes ``SPEAKS`` for every word that says where its clause looks, and for what ends a clause:
        the others are stepped over.
        """
        sets = [value for name, value in vars(self).items() if isinstance(value, frozenset) and name not in _QUALIFYING]
        known = {self.infinitive, *STOPS}.union(*({phrase.split()[-1] for phrase in words} for words in sets))
        return Table(lambda word: SPEAKS if not (word.istitle() and word.casefold() in self.months) and (word.casefold() in known or self.is_past(word.casefold()) or self.is_future(word.casefold())) else " ")
