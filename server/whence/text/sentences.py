"""Blocks and their tokens become sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from whence.model import Block
from whence.text.tokens import Token

_ENDS = frozenset(".!?…。！？")
_CLOSERS = frozenset("\"'”’»)]“")
_OPENERS = frozenset("\"'“‘«„(–—-[")
_LONGEST = 3000
"""Characters of a sentence; what goes on longer is a table or a list without stops."""


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


def split_sentences(blocks: Sequence[Block], tokens: list[Token], abbreviations: frozenset[str]) -> list[Sentence]:
    """Sentences of every block, in order. A mark ends a sentence when white space follows it and the next
    word does not go on in lower case; a dot after an abbreviation or an initial does not.
    """
    sentences: list[Sentence] = []
    index = 0
    for block in blocks:
        while index < len(tokens) and tokens[index].start < block.start:
            index += 1
        first = index
        while index < len(tokens) and tokens[index].start < block.end:
            if _ends_sentence(tokens, index, block, abbreviations):
                index += 1
                while index < len(tokens) and tokens[index].start == tokens[index - 1].end and tokens[index].text in _CLOSERS:
                    index += 1
                sentences.append(Sentence(tokens[first].start, tokens[index - 1].end, first, index, block))
                first = index
            else:
                index += 1
        if first < index:
            sentences.append(Sentence(tokens[first].start, tokens[index - 1].end, first, index, block))
    return sentences


def _ends_sentence(tokens: list[Token], index: int, block: Block, abbreviations: frozenset[str]) -> bool:
    if tokens[index].text not in _ENDS:
        return False
    after = index + 1
    while after < len(tokens) and tokens[after].start == tokens[after - 1].end and tokens[after].text in _CLOSERS:
        after += 1
    if after >= len(tokens) or tokens[after].start >= block.end:
        return True
    if tokens[after].start == tokens[after - 1].end:
        return tokens[index].text in "。！？"
    nxt = tokens[after]
    while nxt.text in _OPENERS and after + 1 < len(tokens):
        after += 1
        nxt = tokens[after]
    if nxt.text[0].islower():
        return False
    if tokens[index].text != "." or index == 0:
        return True
    before = tokens[index - 1]
    if before.end != tokens[index].start:
        return True
    if before.lower in abbreviations:
        return False
    if before.text.isalpha() and len(before.text) == 1 and before.lower != "i":
        # An initial ("J. Smith") or the end of a dotted abbreviation ("a.m.", "U.S."): a name goes on;
        # "a.m." and "p.m." close a sentence when a capital follows.
        dotted = index >= 2 and tokens[index - 2].text == "."
        return dotted and before.lower == "m"
    numbered = nxt.text.isdigit() and len(before.text) <= 4 and not before.text.isdigit() and before.text[0].isupper()
    return not numbered  # "No. 5", "Sect. 12"
