"""A language's tables become its grammar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from whence.languages.shared.words import Words
from whence.times.direction import Cues
from whence.times.grammar import Grammar, Rule


def grammar(words: Words, phrases: Sequence[Sequence[Rule]], joins: Sequence[Sequence[Rule]], modifiers: Sequence[Rule], cues: Cues,
            common: Iterable[str] = (), *, nouns_have_capitals: bool = False) -> Grammar:
    """Tables of phrases, of which the first that finds the same words is kept; then what joins (``joins.py``), a level after the
    other, and at last the words around.
    """
    levels = [[rule for table in phrases for rule in table], *joins, modifiers]
    return Grammar.build(words, levels, cues, common, nouns_have_capitals=nouns_have_capitals)
