"""How a language says that it is open how many or how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class UncountedWords:
    """``open`` finds it, with what is ``asked`` (or ``asked_first``, where that stands before the verb); by ``asking`` (groups ``how``, ``noun``,
    ``what``) it is known which ``dimensions`` may answer, by ``counted`` what is counted (``noun``, ``of``).
    """

    open: Pattern[str]
    dimensions: Mapping[str, tuple[str, ...]]
    asking: Pattern[str]
    counted: Pattern[str]
    named: Pattern[str]
    """What a question is of: a noun with its article (``noun``), a name (``name``)."""
    anything: frozenset[str]
    """Words of a question that say nothing of what it is about: "how many were still aboard"."""
