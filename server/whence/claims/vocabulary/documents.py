"""What speaks for itself once it is written, and how a language says so."""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern


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
    told_of: Pattern[str]
    """Between a document and its verb, what tells which one it is: "the log that he kept says"."""
    maker: Pattern[str]
    made: Pattern[str]
    """An aside that says whose something is, the group ``who``: "from the landlord", "signed by the mayor"."""
    """Behind a figure, whose it is (``who``): "the estimate from the union"."""
    made_by: Pattern[str]
    """Behind a document, before who made it."""
    relatives: frozenset[str]
    """Words that go on about a document: "a letter which …"."""
    accompanies: str
    """The word before what a document holds that is a part of what is told: "a letter with …"."""
    addressee: str
    """The word before whom it is to."""
    reckoned: str
    """The word before somebody's reckoning, which may end a sentence too: "…, by her count"."""
