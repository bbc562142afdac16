"""English time expressions: tables of rules, each reading like the phrase it finds, and the cues of direction."""

from whence.languages.en import words
from whence.languages.en.times import (
    clocks,
    dates,
    days,
    holidays,
    joins,
    lengths,
    modifiers,
    offsets,
    periods,
    rates,
    silence,
    vague,
)
from whence.languages.en.times.cues import CUES
from whence.times.grammar import Grammar

# Of rules that find the same words the one that stands first is kept.
PHRASES = [
    *silence.RULES, *dates.RULES, *periods.RULES, *rates.SHARED, *days.RULES, *clocks.RULES, *offsets.RULES, *vague.RULES, *lengths.RULES, *rates.RULES,
    *holidays.RULES,
]  # fmt: skip

TIMES = Grammar.build(words.WORDS, [PHRASES, joins.RULES, modifiers.RULES], CUES, words.COMMON)

__all__ = ["TIMES"]
