"""Plain text becomes tokens: words, numbers, and single marks of punctuation, with code-point offsets."""

from __future__ import annotations

import re
from typing import NamedTuple


class Token(NamedTuple):
    """One token: ``text`` is the slice ``start:end``, ``lower`` its casefolded form.

    >>> tokenize("Oct. 3 at 9.15pm")[:2]
    [Token(start=0, end=3, text='Oct', lower='oct'), Token(start=3, end=4, text='.', lower='.')]
    """

    start: int
    end: int
    text: str
    lower: str


# Digits and letters part company ("9pm", "3rd", "1990s"), so that a number is always a token of its own.
# An apostrophe stays with neither side: "Thursday's" is Thursday, ', s. White space makes no token.
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")


def tokenize(text: str) -> list[Token]:
    """Every token of ``text`` in order; linear in its length.

    >>> [token.text for token in tokenize("the 1990s, 9:15")]
    ['the', '1990', 's', ',', '9', ':', '15']
    """
    tokens = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        tokens.append(Token(match.start(), match.end(), word, word.casefold()))
    return tokens
