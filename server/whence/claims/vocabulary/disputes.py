"""How a language says that accounts differ, that an answer is open, and that something is not so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from re import Pattern


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
    unsettled: Pattern[str]
    no_answer: Pattern[str]
    """A name that answers nothing by itself: a title, a feast, "Ana’s" before what is hers."""
    at: Pattern[str]
    name: Pattern[str]
    questions: Mapping[str, str]
    so: str
    not_so: str


@dataclass(frozen=True, slots=True)
class AnnouncementWords:
    """How a language lets an article say that an answer is open: a sentence whose subject is a question (``question``), somebody
    ``asked`` (both with the group ``asked``, which opens with a word of ``kinds``), and that the next
    voice has another answer: ``turn`` (``other`` with a ``noun`` of ``same``, ``numbers``, ``days``, or of the lexicon), unless ``no_turn``.
    """

    question: Pattern[str]
    asked: Pattern[str]
    settled: Pattern[str]
    """What follows a question that is none any more: "is no longer in doubt"."""
    embedded: Pattern[str]
    """The word with which a question opens that is told."""
    kinds: Mapping[str, str]
    turn: Pattern[str]
    no_turn: Pattern[str]
    describing: Pattern[str]
    """What makes the words behind it describe somebody: "who keep another calendar"."""
    same: Pattern[str]
    others: frozenset[str]
    """Words for one more, which need not be a different one: "another"."""
    only: frozenset[str]
    """What there is one of, so that another one is a different one."""
    numbers: frozenset[str]
    days: frozenset[str]
    where: Pattern[str]
    """A word of place and the ``phrase`` behind it."""
    empty: frozenset[str]
    """Beginnings of words that any two answers may share."""
    one: Pattern[str]
    """What may be somebody by a noun: "a seasoned plumber"."""


@dataclass(frozen=True, slots=True)
class DenialWords:
    """How a language denies by form (``forms``, by name, with the groups ``verb``, ``past`` or ``other`` for what is denied and ``thing`` for
    of what); what says nothing when it is denied (``idle``); how it tells that something is so (``asserts``: done, ahead, now)."""

    forms: Mapping[str, Pattern[str]]
    opening: Mapping[str, Pattern[str]]
    """The same of forms that only deny where a telling begins: "Not a light on"."""
    whole: Pattern[str]
    """How a telling begins that denies all of what was told: "that is not true"."""
    none_such: Pattern[str]
    """The same anywhere in it: "no such thing"."""
    whole_cued: Mapping[Pattern[str], Pattern[str]]
    """The same by its saying word, with what stands behind that: "denied" with "it", "called" with "the report false"."""
    all_of_it: frozenset[str]
    """All that a denial may be of, in a word: "denied it"."""
    deny: Pattern[str]
    """Saying words by which what they tell is denied: "disputes"."""
    there_was: Pattern[str]
    """How a telling begins that there is something, the group ``thing``."""
    wrong: Pattern[str]
    """What nobody owns to having done: "stole", "copied"."""
    negation: Pattern[str]
    """Any word that may deny: "not", "nobody"."""
    none_behind: Pattern[str]
    """Right behind a verb, that it is done to none: "mended nothing", "let nobody out"; ``thing`` is what, ``said`` a particle's verb."""
    denied_behind: Pattern[str]
    """Behind a verb that is denied: "any test" (``thing``), or what its subject is not (``said``): "drinkable"."""
    settling_behind: Pattern[str]
    """The noun behind a denial, the group ``thing``, where it is what would settle it: "a decision"."""
    forms_of: Callable[[str], AbstractSet[str]]
    """The other forms of the verb that a word is a form of: "pay" has "paid"."""
    has: AbstractSet[str]
    """Verbs that say nothing when they are denied, unless it is said of what."""
    mental: AbstractSet[str]
    """Verbs of saying and knowing: "says nothing", "knows nobody"."""
    idle: AbstractSet[str]
    no_more: str
    """How a denial begins that names how little there is, and not what: "not one cent"."""
    asserts: Mapping[str, Pattern[str]]
    asks: Pattern[str]
    """Behind a denial that leaves a question open: "has not found out who"."""
    of_it: Pattern[str]
    """How a telling begins that is of something told of already."""
    definite: Pattern[str]
    """The same with a noun, the group ``thing``."""
    accusers: Pattern[str]
    """Those whose office it is to accuse, and what accuses: "prosecutors", "the indictment"."""
    weighed: Pattern[str]
    """What a headline says of what is only thought of, or asked for: "Council weighs closure"."""
    to_come: Pattern[str]
    """How a headline tells what will be: "Lido to close"."""
    settled: Pattern[str]
    """How a headline tells that something was settled: "Regulator clears jab"."""
    perfect: Pattern[str]
    """A verb that tells of something done, after which things are otherwise: "has walked out"."""
    over: Pattern[str]
    """What is told to be over, so that it cannot still be so."""
    of_what: Pattern[str]
    """Behind a denial, of what it is: "no decision on the school", the group ``thing``."""
    own: Pattern[str]
    """How a telling begins that is of the speaker himself."""
    we: Pattern[str]
    """Who denies for all of whom was told."""
    alleging: Pattern[str]
    """Saying words of what somebody is blamed for as often as not: "denied it" puts that off."""
    culpable: Pattern[str]
    """What nobody owns to: "had neglected", "turned a blind eye"."""
    one_more: Pattern[str]
    """What says of a thing that it is not the first: "a second examination"."""
    conditional: Pattern[str]
    """What ends right before a denial that is only thought of, or said of one among many: "if ", "those who "."""
    anew: Pattern[str]
    """How what stands before a denial ends where it begins anew."""
    counters: Pattern[str]
    """Verbs of who speaks against something."""
    contrast: Pattern[str]
    """Said by the article of a telling that does not agree with the one before."""
    turn: Pattern[str]
    settles: AbstractSet[str]
    """What makes a thing so, or would: where that is denied, whatever is told to be so is."""
    open: AbstractSet[str]
    """What leaves open, denied, whether a thing that is told to come will: "chosen", "settled"."""
    so: str
    not_so: str
