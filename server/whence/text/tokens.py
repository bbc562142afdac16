"""Plain text becomes tokens: words, numbers, and single marks of punctuation, with code-point offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple, overload

from whence.text.spacing import SOFT, UNBROKEN

# How many pieces a table keeps, and how long they may be; others are worked out anew each time.
_KEPT, _LONG = 50_000, 40


class Token(NamedTuple):
    """One token: ``text`` is the slice ``start:end``, ``lower`` its casefolded form, without soft hyphens.

    >>> tokenize("Oct. 3 at 9.15pm")[:2]
    [Token(start=0, end=3, text='Oct', lower='oct'), Token(start=3, end=4, text='.', lower='.')]
    """

    start: int
    end: int
    text: str
    lower: str


# Digits and letters part company ("9pm", "3rd", "1990s"), so that a number is always a token of its own.
# An apostrophe stays with neither side: "Thursday's" is Thursday, ', s. White space makes no token: it stays with the
# token before it, so that a text is cut up in one go.
_PIECE = re.compile(r"(?:[^\W\d_]++|\d++|\S)\s*+")
# The same where a word may hold signs that say where it may be broken: few texts have any.
_SOFT_PIECE = re.compile(rf"(?:[^\W\d_]++(?:[{SOFT}]++[^\W\d_]++)*+|\d++|\S)\s*+")


class Table(dict[str, str]):
    """What every piece of a text (a token with the white space behind it) is written as, worked out once for each.

    >>> digits = Table(lambda word: "9" if word.isdigit() else ".")
    >>> tokenize("on 3 May").spelled(digits, 0, 3)
    '.9.'
    """

    def __init__(self, letter_of: Callable[[str], str], space: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._letter_of, self._space = letter_of, space

    def __missing__(self, piece: str) -> str:
        word = piece.rstrip()
        letters = self._letter_of(word if word.isascii() else word.translate(UNBROKEN) or word)
        if self._space is not None:
            letters += self._space(piece[len(word) :])
        if len(self) < _KEPT and len(piece) <= _LONG:
            self[piece] = letters
        return letters


class Tokens(Sequence[Token]):
    """The tokens of a text in order, each made when it is first looked at: most of a text never is.

    ``pieces`` are the tokens' texts, each with the white space behind it, and ``starts`` where they begin.
    """

    __slots__ = ("_lowered", "_made", "_soft", "_spelled", "pieces", "starts")

    def __init__(self, text: str) -> None:
        self._soft = any(sign in text for sign in SOFT)
        self.pieces: list[str] = (_SOFT_PIECE if self._soft else _PIECE).findall(text)
        lead = len(text) - len(text.lstrip())
        self.starts: list[int] = list(accumulate(map(len, self.pieces), initial=lead))
        self.starts.pop()
        self._made: list[Token | None] = [None] * len(self.pieces)
        self._spelled: dict[int, tuple[Table, str]] = {}
        self._lowered: list[str] = []

    def __len__(self) -> int:
        return len(self.pieces)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> list[Token]: ...
    def __getitem__(self, index):
        if index.__class__ is slice:
            return [self[i] for i in range(*index.indices(len(self.pieces)))]
        made = self._made[index]
        if made is None:
            word, start = self.pieces[index].rstrip(), self.starts[index]
            lower = word.casefold()
            if self._soft:
                lower = lower.translate(UNBROKEN) or lower
            made = self._made[index] = Token(start, start + len(word), word, lower)
        return made

    @property
    def lowered(self) -> list[str]:
        """The casefolded texts of all tokens."""
        if not self._lowered:
            self._lowered = list(map(str.casefold, map(str.rstrip, self.pieces)))
            if self._soft:
                self._lowered = [word.translate(UNBROKEN) or word for word in self._lowered]
        return self._lowered

    def spelled(self, table: Table, first: int, last: int) -> str:
        """The tokens ``first:last`` as ``table`` writes them, one character a token: the whole text is written once."""
        kept = self._spelled.get(id(table))
        if kept is None:
            kept = self._spelled[id(table)] = table, "".join(map(table.__getitem__, self.pieces))
        return kept[1][first:last]

    def between(self, table: Table, start: int, end: int) -> str:
        """The same of the tokens that begin within ``start:end`` (code points)."""
        return self.spelled(table, self.from_(start), self.from_(end))

    def at(self, position: int) -> int:
        """Index of the first token that ends after ``position`` (code points)."""
        index = bisect_right(self.starts, position) - 1
        return index if index >= 0 and position < self[index].end else index + 1

    def from_(self, position: int) -> int:
        """Index of the first token that begins at ``position`` (code points) or after it."""
        return bisect_left(self.starts, position)


def tokenize(text: str) -> Tokens:
    r"""Every token of ``text`` in order; linear in its length.

    >>> tokenize("on Tues\u00adday")[1]
    Token(start=3, end=11, text='Tues\xadday', lower='tuesday')

    >>> [token.text for token in tokenize("the 1990s, 9:15")]
    ['the', '1990', 's', ',', '9', ':', '15']
    """
    return Tokens(text)
