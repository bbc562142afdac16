"""What a language lends to the reading of clauses: the classes of its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class SyntaxWords:
    """``classes`` has the letter of every word of a closed class (see ``whence.claims.syntax``); ``form`` that of a form of a verb
    in lower case, "" for a word that is none; ``tells`` knows the forms of verbs of saying and thinking.
    """

    classes: Mapping[str, str]
    form: Callable[[str], str]
    tells: Callable[[str], bool]
    states: frozenset[str]
    """Base forms that are hardly ever anything but verbs of saying, whatever follows: "say", but not "report"."""
    holds: frozenset[str]
    """Verbs by which what is written tells, though nobody else does: "the log has nine"."""
    version: Pattern[str]
    """A phrase for what somebody has to say; its groups are of whom: "her nephew's version", "what Ruiz tabled"."""
    versions: frozenset[str]
    """The words of which one stands in every such phrase."""
    evident: Pattern[str]
    """How the words behind any verb say that something is told: "evidence that"."""
    hedge: Pattern[str]
    """What stands before a number and belongs to it: "at least"."""
    resumes: Pattern[str]
    """How it begins that what was told goes on behind the one who told it; ``joined`` where a clause must follow."""
    adverbial: Pattern[str]
    """How a clause begins that is told by nobody in particular: "when the firm closed, …"."""
    helped: Pattern[str]
    """The verb of such a clause where it has no subject: "had sent a car"."""
    asks: Pattern[str]
    """What stands between a saying word and a clause that is not told by it: a comma, "whether"."""
    judges: Pattern[str]
    """A verb by which somebody who could speak says what he makes of something: "pegged it at nine", "calls it absurd"."""
    empty: Pattern[str]
    """Behind a saying word, that nothing is told: "said goodbye", "said nothing"."""
    with_that: frozenset[str]
    """Forms of verbs that tell only what stands behind "that": "holds"."""
    gives: frozenset[str]
    """Verbs of which something ``evident`` may be the object."""
    places: Pattern[str]
    """A verb that tells by what is behind it: "has the bottle going", "makes it 95"."""
    denying: frozenset[str]
    plurals: frozenset[str]
    """Plurals that do not end as plurals do: "police"."""
    third: str
    """What a base form of a regular verb takes behind "she"."""
    nominative: frozenset[str]
    """Pronouns that are a subject wherever they stand, and all of it: "he", "there"."""
    singular: frozenset[str]
    """Pronouns behind which no base form is a verb: "want it back"."""
    emphatic: frozenset[str]
    """What may stand between a subject and its verb: "the captain himself"."""
    alone: frozenset[str]
    """Quantities that stand for somebody: "one says"."""
    being: frozenset[str]
    """What makes a participle a passive: "was"."""
    relatives: frozenset[str]
    """What opens a clause about a noun, and its subject: "whose"."""
    participle: Callable[[str], bool]
    """Whether a word in lower case is a participle that no verb's past is: "written"."""
    since: frozenset[str]
    """Prepositions that are adverbs between an auxiliary and its verb: "have since said"."""
    awaited: Pattern[str]
    """What stands before the verb of a clause that says until when, or on what condition: "until a consultant"."""
    clausal: frozenset[str]
    """Prepositions that open a clause where a pronoun stands behind them: "more than it used"."""
    passive: frozenset[str]
    """What names, behind a participle, who did it: "by"."""
    plural: tuple[str, ...]
    """The endings of plurals, but for the words that end in one of ``no_plural``."""
    no_plural: tuple[str, ...]
    deniable: frozenset[str]
    """Verbs whose denial is a token of its own: "had" in "hadn't"."""
    complement: str
    """The word before all that a verb tells: "that"."""
    parts: tuple[str, ...]
    """What parts the clauses of a sentence that two tell."""
