"""What the room of accounts needs from a language: words, and no grammar."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from re import Pattern
from types import MappingProxyType
from typing import NamedTuple

from whence.model import ConflictKind


class VoiceWords(NamedTuple):
    """How a language says that somebody says something. Sets hold casefolded words, patterns are compiled, linear and ignore case."""

    says: frozenset[str]
    """Finite forms and participles of the verbs that tell: "sagte"."""
    helpers: frozenset[str]
    """What stands beside such a verb and is none: auxiliaries, reflexives, adverbs; a phrase that names somebody ends before it."""
    according: Pattern[str]
    """Before a name: "laut"."""
    according_behind: frozenset[str]
    """Behind a name: "zufolge"."""
    citing: Pattern[str]
    """Before whom a voice has it from: "unter Berufung auf"."""
    that: frozenset[str]
    """Behind it stands what was said: "dass"."""
    pronouns: frozenset[str]
    """What stands for a person who was named: "er"."""
    determiners: frozenset[str]
    links: frozenset[str]
    """What goes on within a phrase that names somebody: "von"."""
    prepositions: frozenset[str]
    """What opens another phrase, and no name."""
    conjunctions: frozenset[str]
    """What may open a clause before its subject, or joins two: "aber"."""
    relatives: frozenset[str]
    """What opens a clause about what was named."""
    weak: frozenset[str] = frozenset()
    """Forms of verbs that tell only where what was said stands behind them by its form, or a number: "kommt" of "kommt auf 300"."""
    fused: frozenset[str] = frozenset()
    """Determiners that are prepositions as well, and open no subject: "aux"."""
    placing: frozenset[str] = frozenset()
    """Those of ``weak`` that tell where something is, or who: "situe" of "la police situe l'accident près de Brest"."""
    parted: Mapping[str, frozenset[str]] = MappingProxyType({})
    """Forms of verbs of ``says`` that tell only with one of some words behind them: "laat" with "weten", "komt" with "uit_op" for "uit op"."""
    beside: Mapping[str, frozenset[str]] = MappingProxyType({})
    """Forms of verbs of ``says`` that tell nothing with one of some words right behind them: "skrivit" with "på"."""
    taking: Pattern[str] | None = None
    """Such verbs with what happened to people, which tell nothing: "forderte 19 Todesopfer"."""
    this: frozenset[str] = frozenset()
    """What stands for the sentence before, beside a word of saying: "dat" of "Dat schrijft Ruiz"."""
    whole: Pattern[str] | None = None
    """A noun without a capital, by its ending, behind which only a name or a link goes on with the phrase: "polisen"."""
    definite: Pattern[str] | None = None
    """A noun with its article at its end: "bron" is "the bridge"."""
    origin: Pattern[str] | None = None
    """An adjective with a capital, by its ending: "Franse"."""
    passive: frozenset[str] = frozenset()
    """Auxiliaries beside which a verb of saying has no subject who tells: "wordt" of "wordt gezegd"."""
    there: frozenset[str] = frozenset()
    """What stands for the body that the sentence before has behind a preposition of ``within``: "dort" of "Beim Amt weiß man das nicht. Dort heißt es, …"."""
    genitive: str = ""
    """How a name ends that owns what stands behind it: "s" of "Svea Bergs rapport"."""
    reported: frozenset[str] = frozenset()
    """Verb forms by which a sentence goes on with what was said: "werde"."""
    written: frozenset[str] = frozenset()
    """Verbs beside which who tells it stands behind a preposition: "steht" of "im Protokoll steht", "сообщили" of "в полиции сообщили"."""
    within: frozenset[str] = frozenset()
    """Those prepositions."""
    speaking_of: frozenset[str] = frozenset()
    """Between a word of saying and the number that is said: "von" of "sprach von drei Verletzten"."""
    myself: frozenset[str] = frozenset()
    """By which a person speaks of himself, and no body does: "ich", "j'", "mon"."""
    media: frozenset[str] = frozenset()
    """Nouns of what nobody means by "I": "Zeitung", "quotidien"."""
    told_as: frozenset[str] = frozenset()
    """Before a word of saying, where what was said stands in another clause: "según" of "según informó la policía"."""
    also_nouns: frozenset[str] = frozenset()
    """Those of these verb forms that are nouns behind a determiner: "la denuncia"."""
    papers: Pattern[str] | None = None
    """What holds something written or shown: "el acta"; without it every phrase may that a preposition and a verb of ``written`` stand with."""
    holding: frozenset[str] = frozenset()
    """Between a paper and the number in it: "mit" of "legte eine Liste mit 34 Namen vor"."""
    same: frozenset[str] = frozenset()
    """Before what was named already: "diezelfde" of "op diezelfde peildatum"."""
    elided: str = ""
    """The short words that end in an apostrophe, as an alternation: "l|d|qu"."""
    together: str = ""
    """Words of saying that are phrases, as an alternation: "fait état|fait savoir"; ``says`` has them too."""
    nouns_have_capitals: bool = False
    turned: frozenset[str] = frozenset()
    """Forms that have a pronoun as their subject in them: "a-t-il"."""
    tidings: frozenset[str] = frozenset()
    """Nouns behind which, and a colon, stands what somebody tells: "version"."""
    agents: frozenset[str] = frozenset()
    """Before whom it is then said by: "por"."""
    participle: Pattern[str] | None = None
    """The end of a participle, which tells only beside a form of "to have", or a reflexive: "la somme donnée" tells nothing."""
    having: frozenset[str] = frozenset()
    """Those forms."""
    finite: Pattern[str] | None = None
    """Words in small letters that are verbs, and no part of a name, mostly by their endings: "ó" of "la empresa despidió"."""
    adjectives_behind: bool = False
    """Whether an adjective stands behind its noun, in small letters: "la Banque centrale". Such a language puts an article before
    whatever has no name of its own, lets a subject stand behind its verb or leaves it out, sets a word of saying between commas,
    and opens a sentence with a time or a place: "A Como, ieri, ha detto la polizia, …"."""
    roles: frozenset[str] = frozenset()
    """What those are called who tell, as a subject: "министр", not "министра". A language that has them ``has_cases``."""
    offices: frozenset[str] = frozenset()
    """What goes on within what somebody is, where his name stands behind it: "по" of "директор по работе с людьми Павел Сом"."""
    agrees: Pattern[str] | None = None
    """The end of a word that stands before such a noun and goes with it: "районный" of "районный прокурор"."""
    genitives: int = 0
    """How many words without a capital a name may have in a row that does not open a sentence: "листі обласного департаменту освіти"."""
    which: Pattern[str] | None = None
    """The end of an adjective behind a preposition of place: "детской" of "в детской больнице"."""
    dash_is: bool = False
    """Whether a dash stands for "is" between a thing and what is said of it: "цена — 3 млн"."""
    objects: Pattern[str] | None = None
    """The end of a word that names no subject: "другую" of "другую дату назвал министр"."""
    of_it: Pattern[str] | None = None
    """Beside a word of saying, that it is said of the sentence before: "об этом сообщил"."""
    theirs: frozenset[str] = frozenset()
    """Within ``according``, that it is who spoke last: "его" of "по его словам"."""
    endings: Pattern[str] | None = None
    """Case endings that the words of a name lose where voices are told apart: "Тюрина" is "Тюрин"."""

    @property
    def has_cases(self) -> bool:
        """Whether a noun tells by its own form whether it is the subject, without an article: "директор", "директору". Such a language
        lets a subject stand anywhere in its clause, and who tells it is known by what he is called, one of ``roles``."""
        return bool(self.roles)

    def bare(self, word: str) -> str:
        """A word of a name without the ending of its case, where the language has such."""
        return self.endings.sub("", word) if self.endings else word


class FigureWords(NamedTuple):
    """How a language counts and measures."""

    numbers: Mapping[str, float]
    """Number words by what they say: "sieben"."""
    scales: Mapping[str, float]
    """What multiplies a number before it: "Millionen"."""
    units: Mapping[str, str]
    """Units and currencies by what is known for all their forms: "Euro", "€" are "EUR"."""
    people: Pattern[str]
    """Nouns that name people, by their beginnings: what one voice calls passengers another calls people."""
    least: Pattern[str]
    """Ends before a number that is no more than a lower bound."""
    most: Pattern[str]
    about: Pattern[str]
    parts: Pattern[str]
    """Of a part of what was counted: "davon"."""
    of: frozenset[str]
    """Between two numbers of which the first is a part of the second."""
    fates: tuple[Pattern[str], ...] = ()
    """What happens to people who are counted, one pattern for each: "starben", "verletzt", "festgenommen"."""
    decimal: str = ","
    counters: frozenset[str] = frozenset()
    """What stands behind a number and says nothing of what is counted: "unités"."""
    sorts: tuple[Pattern[str], ...] = ()
    """Nouns of people of whom nobody is of two sorts, one pattern for each: "Kinder", "Polizisten"; of any sort may be "Menschen"."""
    of_it: Pattern[str] | None = None
    """Before a number without a noun, that it counts what was counted before: "en" of "la police n'en compte que 300"."""
    halves: frozenset[str] = frozenset()
    """Before a number word that multiplies: "medio" of "medio millón"."""
    either: bool = False
    """Whether some of the language's countries have the marks the other way round: "10,000 pesos" are ten thousand."""


class SayingOfIt(NamedTuple):
    """What the words around an answer make of it."""

    negations: frozenset[str]
    denies: Pattern[str]
    """That somebody denies what was told."""
    accusation: Pattern[str]
    """What is denied is a blame, and its denial a plea."""
    supposed: Pattern[str]
    """A condition, a wish, a possibility."""
    revised: Pattern[str]
    """What was told is not so any more: corrected, postponed, risen since."""
    another: Pattern[str]
    """Another occasion than the article's: "im Vorjahr"."""
    foreseen: Pattern[str]
    """A plan, a forecast, a target."""
    dissent: Pattern[str]
    """Accounts differ: "widersprechen sich"."""
    affirms: Pattern[str] = re.compile(r"(?!)")
    """A "not" that denies nothing: "inte minst", "not least"."""
    contrast: Pattern[str] = re.compile(r"(?!)")
    """One is set against what was told before it: "dagegen"."""
    own: Pattern[str] = re.compile(r"(?!)")
    """Somebody tells of himself: "nach eigenen Angaben"."""
    conditions: frozenset[str] = frozenset()
    """What opens a clause, or a sentence, that only supposes: "si"."""
    without: frozenset[str] = frozenset()
    """Of the negations those that deny a thing and no clause: "sin" of "sin contar los gastos"; what they stand in says neither that something is so nor that it is not."""


class OpenWords(NamedTuple):
    """How a language says, in whatever order its clause has it, that something is not settled, or that nobody knows it."""

    settling: Pattern[str]
    """Verbs of knowing, choosing and fixing, which leave open what they are denied of: "kennen", "vereinbart"."""
    matters: Mapping[ConflictKind, Pattern[str]]
    """What may be settled, by what it answers: "Termin"; of "status", what answers whether: "Entscheidung"."""
    asking: Mapping[ConflictKind, Pattern[str]]
    """Question words, behind such a verb or in a clause of their own beside it: "wann"."""
    nothing: frozenset[str]
    """What leaves everything open beside such a verb: "nichts"."""
    because: frozenset[str] = frozenset()
    """What opens a clause of its own without a mark before it: "car"."""


@dataclass(frozen=True, slots=True)
class AccountWords:
    """Everything the room of accounts needs from a language."""

    voices: VoiceWords
    figures: FigureWords
    about: SayingOfIt
    unsettled: Mapping[ConflictKind, Pattern[str]]
    """That an answer is open, by what is asked for; "status" has what is open whatever was asked."""
    at: frozenset[str]
    """Prepositions of place."""
    stop: frozenset[str]
    """Words that any two sentences share."""
    weekdays: tuple[str, ...]
    """Monday first, as a reader sees them."""
    months: tuple[str, ...]
    """As they stand in a date: "января"."""
    date: str
    """A date in words, of ``{weekday}``, ``{day}``, ``{month}`` and ``{year}``."""
    questions: Mapping[ConflictKind, str]
    """What is asked of ``{topic}``."""
    reasons: Mapping[ConflictKind, str]
    open_reason: str
    open_text: str
    denied_text: str
    told_text: str
    headline_text: str
    citing_text: str
    """Behind a voice, ``{source}`` whom it cites."""
    bare_at: frozenset[str] = frozenset()
    """Prepositions behind which a noun without an article is a place's name, where every noun has a capital: "in Kassel"."""
    kin: Pattern[str] | None = None
    """Beginnings of words, a group for those of one thing: what one voice calls a ferry another calls a boat."""
    opposites: tuple[tuple[Pattern[str], Pattern[str]], ...] = ()
    """Pairs of states of which a thing has one only: "abierto", "cerrado"."""
    generic: frozenset[str] = frozenset()
    """Nouns that stand for a thing named before: "estrutura" of "a estrutura está intacta"."""
    asks: Mapping[ConflictKind, Pattern[str]] = field(default_factory=dict)
    """Question words, by what they ask, in a headline that is a question: "wanneer"."""
    since: frozenset[str] = frozenset()
    """Before a time from which on something is so: what is told is of now. "depuis" of "du jamais-vu depuis 1995"."""
    differ: Pattern[str] | None = None
    """What the article itself says where accounts differ: "de lezingen lopen uiteen"."""
    open: OpenWords | None = None
    """What ``unsettled`` has as phrases, by its parts."""
    undone: Pattern[str] | None = None
    """Of ``unsettled``, that nothing is done: it leaves open to whom and when, and tells that it is not so: "rien n'a été signé"."""
    joining: Pattern[str] | None = None
    """Ends before the name of the club, or of the house, that somebody goes to: "wechselt zu"."""
    counting: Sequence[tuple[Pattern[str], str]] = ()
    """How a number of what is counted is asked for, by the first pattern that its noun matches: "wie viele?"; of what is measured ``questions`` asks."""
    whither: str = ""
    """What is asked where voices tell to which club, or house, somebody goes: "wohin?"."""
    acting: Pattern[str] | None = None
    """Verbs, mostly by their endings, which a question leaves out where it has other words: "evacuar" of "evacuar a 300 vecinos"."""
    inflection: Pattern[str] | None = None
    """The endings that a word of a language of cases may have: "откроют", "открыли" are of one."""
