"""Drops the quarters and halves of a game: "24 points in the third quarter", where no figures of a business stand by.
The time of a race is a length: in "the gap was 1:22" no clock strikes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from whence.text import Prose
from whence.times.expressions import Clock, InYear, Length
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED

_SCORE = re.compile(r"(?<![\d.])\d{1,3}[-–]\d{1,3}(?![\d.%])")
# Tokens on either side that tell what is spoken of.
_AROUND = 40
_WITH_SECONDS = 5  # tokens of "2:03:51"
_SCORED = 12  # tokens; "scored his fourth of the year at 7:14 and, on the power play, at 19:56"


def sport(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    """Where one quarter of a text is a game's, so are those that stand by no figures."""
    judged = [_of_a_game(c, prose, grammar) for c in found]
    told = True in judged
    return [_of_a_race(c, prose, grammar) for c, game in zip(found, judged, strict=True) if not (game or (told and game is None) or _on_the_game_clock(c, prose, grammar))]


def _on_the_game_clock(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """"scored at 7:14 and on the power play at 19:56": minutes and seconds of a period."""
    clock, tokens, lexicon = candidate.expression, prose.tokens, grammar.lexicon
    if not isinstance(clock, Clock) or not (clock.bare or clock.dial == 24) or clock.dial == 12 or clock.dotted or clock.on is not None:
        return False
    sentence = prose.sentence_at(tokens[candidate.first].start)
    if sentence is None:
        return False
    low = max(sentence.first, candidate.first - _SCORED)
    marks = tokens.spelled(lexicon.marks_of("scores"), low, candidate.first)
    begins = tokens.spelled(lexicon.marks_of("kicks_off"), low, candidate.first)
    return marks.rfind(MARKED) > begins.rfind(MARKED)


def _of_a_race(candidate: Candidate, prose: Prose, grammar: Grammar) -> Candidate:
    clock, tokens, lexicon = candidate.expression, prose.tokens, grammar.lexicon
    if not isinstance(clock, Clock) or not clock.bare or clock.dial or clock.dotted or not candidate.first:
        return candidate
    if "strikes" in lexicon.classes(tokens[candidate.first - 1]):
        return candidate  # "the race began at 9:40"
    if MARKED not in tokens.spelled(lexicon.marks_of("race"), max(0, candidate.first - _AROUND), candidate.last + _AROUND):
        return candidate
    if candidate.last - candidate.first >= _WITH_SECONDS:
        return replace(candidate, expression=Length(f"PT{clock.hour}H{clock.minute or 0}M{tokens[candidate.first + 4].text}S"))
    return replace(candidate, expression=Length(f"PT{clock.hour}M{clock.minute or 0}S"))


def _of_a_game(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool | None:
    """Whether a quarter is a game's; None where the words around it do not tell."""
    expression = candidate.expression
    counted = isinstance(expression, Length) and "quarters" in grammar.lexicon.classes(prose.tokens[candidate.last - 1])
    if not counted and (not isinstance(expression, InYear) or expression.granularity not in ("quarter", "half")):
        return False
    sentence = prose.sentence_at(prose.tokens[candidate.first].start)
    if sentence is None:
        return False
    low, high = max(0, candidate.first - _AROUND), candidate.last + _AROUND
    lexicon, tokens = grammar.lexicon, prose.tokens
    if MARKED in tokens.spelled(lexicon.marks_of("result"), low, high):
        return False
    if MARKED in tokens.spelled(lexicon.marks_of("game"), low, high):
        return True
    contest = MARKED in tokens.spelled(lexicon.marks_of("contest"), sentence.first, sentence.last)
    return (contest and _SCORE.search(prose.text, tokens[sentence.first].start, tokens[sentence.last - 1].end) is not None) or None
