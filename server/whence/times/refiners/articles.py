"""The article of a noun is none of the time that is said of it: "the [19th-century] mill", "the [autumn] tests"."""

from __future__ import annotations

from dataclasses import replace

from whence.text import Prose, Tokens
from whence.times.direction import Cues
from whence.times.grammar import Candidate, Grammar

_SAID_OF = frozenset(["season", "decade"])


def articles(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [replace(c, first=c.first + 1) if _belongs_behind(c, prose.tokens, grammar) else c for c in found]


def _belongs_behind(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    first, last = candidate.first, candidate.last
    if last - first < 2 or last >= len(tokens) or candidate.expression.kind not in _SAID_OF or "definite" not in grammar.lexicon.classes(tokens[first]):
        return False
    if not _is_a_noun(tokens, last, grammar):
        return False
    joined = any(tokens[index].text == "-" for index in range(first, last))
    before = tokens[first - 1].lower if first else ""
    adverbial = before in grammar.cues.governing or before in grammar.cues.prepositions or "begins_stretch" in grammar.lexicon.classes(tokens[first - 1])
    return joined or last - first == 2 and "season" in grammar.lexicon.classes(tokens[last - 1]) and not adverbial  # "over the summer prices rose"


def _is_a_noun(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether a word may be what the time before it is said of: it is neither a verb nor a word that begins a phrase."""
    word, cues = tokens[index].lower, grammar.cues
    if not tokens[index].text.isalpha() or grammar.lexicon.classes(tokens[index]).keys() & {"unit", "units", "year", "side"}:
        return False
    return not (_is_small(word, cues) or cues.is_past(word) or word in cues.scheduled_present)


def _is_small(word: str, cues: Cues) -> bool:
    return any(
        word in words
        for words in (
            cues.be, cues.auxiliaries, cues.perfect, cues.governing, cues.before_nouns, cues.places, cues.breaks, cues.relates, cues.pronouns, cues.determiners,
            cues.opens, cues.conditions, cues.experienced, cues.negations, cues.spanning, cues.ahead, cues.counts, cues.prepositions, (cues.conjunction, cues.disjunction, cues.infinitive, cues.instead, cues.company, cues.at_last),
        )
    ) or word.endswith(cues.adverb)  # fmt: skip
