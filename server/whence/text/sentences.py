"""Blocks and their tokens become sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from whence.model import Block
from whence.text.tokens import Tokens

_END = re.compile(r"[.!?…。！？][\"'”’»)\]“]*+")
_ENDS_UNSPACED = "。！？"
# What may open a sentence before its first word.
_OPENING = re.compile(r"\s*+(?:[\"'“‘«„(–—\-\[]\s*+)*+")
_LONGEST = 3000
"""Characters of a sentence; what goes on longer is a table or a list without stops."""


class Abbreviations(NamedTuple):
    """Words of a language behind which a dot ends no sentence."""

    shortened: frozenset[str] = frozenset()
    """Words that keep their dot: "Mr."."""
    behind_hours: frozenset[str] = frozenset()
    """What goes on behind "a.m." and has a capital: "10 p.m. Saturday"."""
    behind_ordinals: frozenset[str] = frozenset()
    """What goes on behind a number whose dot makes it an ordinal: "3. September"."""


NO_ABBREVIATIONS = Abbreviations()


class Sentence(NamedTuple):
    """``start``/``end`` in code points of the text; ``first``/``last`` are token indices, half-open."""

    start: int
    end: int
    first: int
    last: int
    block: Block

    @property
    def endless(self) -> bool:
        """Whether it is too long to be prose; reading its clauses one by one would take the square of its length."""
        return self.end - self.start > _LONGEST


def split_sentences(text: str, blocks: Sequence[Block], tokens: Tokens, abbreviations: Abbreviations) -> list[Sentence]:
    """Sentences of every block, in order. A mark ends a sentence when white space follows it and the next
    word does not go on in lower case; a dot after an abbreviation or an initial does not.
    """
    sentences: list[Sentence] = []
    for block in blocks:
        first, behind = tokens.from_(block.start), tokens.from_(block.end)
        for mark in _END.finditer(text, block.start, block.end):
            if _ends_sentence(text, mark, block, tokens, abbreviations):
                last = tokens.from_(mark.end())
                sentences.append(Sentence(tokens.starts[first], mark.end(), first, last, block))
                first = last
        if first < behind:
            sentences.append(Sentence(tokens.starts[first], tokens[behind - 1].end, first, behind, block))
    return sentences


def _ends_sentence(text: str, mark: re.Match[str], block: Block, tokens: Tokens, abbreviations: Abbreviations) -> bool:
    end = mark.end()
    if end < block.end and not text[end].isspace():
        return text[mark.start()] in _ENDS_UNSPACED
    after = tokens.from_(end)
    if after == len(tokens) or tokens.starts[after] >= block.end:
        return True
    following = _OPENING.match(text, end).end()  # type: ignore[union-attr]  # it may be empty
    if following < len(text) and text[following].islower():
        return False
    if text[mark.start()] != "." or mark.start() == 0 or text[mark.start() - 1].isspace():
        return True
    dot = tokens.from_(mark.start())
    before = tokens.pieces[dot - 1]
    lower = before.casefold()
    if lower in abbreviations.shortened:
        return False
    if before.isdigit() and abbreviations.behind_ordinals and tokens[tokens.from_(following)].lower in abbreviations.behind_ordinals:
        return False
    if len(before) == 1 and lower != "i" and before.isalpha() and not (text[mark.start() - 2].isdigit() or text[mark.start() - 2] in "'’"):
        # An initial ("J. Smith") or the end of a dotted abbreviation ("a.m.", "U.S."): a name goes on;
        # "a.m." and "p.m." close a sentence when a capital follows.
        hour = lower == "m" and dot >= 2 and tokens[dot - 2].text == "."
        return hour and tokens[tokens.from_(following)].text.casefold() not in abbreviations.behind_hours
    if len(before) > 4 or not before[0].isupper() or following == len(text):
        return True
    return not tokens[tokens.from_(following)].text.isdigit()  # "No. 5", "Sect. 12"
