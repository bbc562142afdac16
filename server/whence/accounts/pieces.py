"""A stretch of text becomes pieces: words, numbers, marks, and every quotation whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern
from typing import NamedTuple

_WORD = r"[^\W\d_]+(?:['’ʼ\-‑][^\W\d_]+)*+(?:-(?=\s)|:(?:n|s|t|en|er|ar|na|ns|are|aren|arna|erna)(?!\w))?+"
"""With a hyphen at its end where what follows has its second half, "barn- och ungdomsnämnden"; with an ending behind a colon, "vd:n"."""
_ACTING = r"\b[ив]\.\sо\."
"""In Cyrillic letters, before what somebody is for the time being: "и. о. директора", "в. о. директора"."""
_SHORT = r"[^\W\d_]{1,4}\.(?=\s\w)"
"""A title or an initial before a name: "Dr. Ruiz"; a sentence never ends within what is cut."""


class Piece(NamedTuple):
    """``text`` stands at ``start:end``, in code points; ``sort`` is "word", "number", "quote" or the mark itself."""

    start: int
    end: int
    text: str
    sort: str

    @property
    def lower(self) -> str:
        """The text as the tables have it."""
        return lowered(self.text)

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[:1].isupper()


def lowered(word: str) -> str:
    """A word as the tables have it: in lower case, one that is cut short, or is a phrase, with straight apostrophes.

    >>> lowered("L’")
    "l'"
    """
    lower = word.casefold()
    return lower.replace("’", "'") if lower.endswith("’") or " " in lower else lower


@cache
def word_pattern(elided: str = "", more: str = "") -> Pattern[str]:
    """Words alone, for who asks for no other piece; ``elided`` as for ``cut``, ``more`` an alternation of marks to find as well.

    >>> word_pattern("l|d").findall("l'agence d'Ohey")
    ["l'", 'agence', "d'", 'Ohey']
    """
    short = rf"(?<!\w)(?:{elided})['’]|" if elided else ""
    return re.compile(rf"{short}{_WORD}{'|' if more else ''}{more}", re.IGNORECASE)


@cache
def _pattern(elided: str, together: str) -> Pattern[str]:
    """All pieces but quotations."""
    short = rf"(?P<elided>\b(?:{elided})['’])|" if elided else ""
    short = rf"(?P<together>\b(?:{together})\b)|{short}" if together else short
    return re.compile(rf"{short}(?P<word>{_ACTING}|{_WORD}\.(?=[^\W\d_]\.)(?:[^\W\d_]\.)+|{_SHORT}|{_WORD})|(?P<number>\d+(?:[.,]\d+)*+)|(?P<mark>\S)", re.IGNORECASE)


def cut(text: str, start: int, end: int, quotations: Sequence[tuple[int, int]] = (), elided: str = "", together: str = "") -> list[Piece]:
    """The pieces of ``start:end`` in order; ``quotations`` are spans that stay whole, ``elided`` short words with an apostrophe,
    ``together`` phrases that are one word of saying.

    >>> [piece.text for piece in cut("l'agence dit 3,5", 0, 16, elided="l|d")]
    ["l'", 'agence', 'dit', '3,5']
    """
    pieces: list[Piece] = []
    at = start
    for first, last in [*((first, last) for first, last in quotations if first < end and last > start), (end, end)]:
        for match in _pattern(elided, together).finditer(text, at, max(at, min(first, end))):
            if match["word"] and match[0].endswith(".") and "." not in match[0][:-1] and not text[match.end() + 1 : match.end() + 2].isupper():
                pieces += [Piece(match.start(), match.end() - 1, match[0][:-1], "word"), Piece(match.end() - 1, match.end(), ".", ".")]
                continue
            named = match.groupdict()
            word = match["word"] or named.get("elided") or named.get("together")
            pieces.append(Piece(match.start(), match.end(), match[0], "word" if word else "number" if match["number"] else match[0]))
        if first < end:
            at = min(last, end)
            pieces.append(Piece(max(first, start), at, text[max(first, start) : at], "quote"))
    return pieces


@cache
def _named(elided: str) -> Pattern[str]:
    """Words as names have them, an apostrophe within."""
    short = rf"(?<!\w)(?:{elided})['’]|" if elided else ""
    return re.compile(rf"{short}[^\W\d_][\w’'ʼ-]*", re.IGNORECASE)


def capitals(text: str, start: int, end: int, elided: str = "") -> Iterator[list[tuple[int, int]]]:
    """The runs of words with a capital within ``start:end`` that nothing but a space parts, each as the spans of its words.

    >>> list(capitals("near Cabo Dos and Ost", 0, 21))
    [[(5, 9), (10, 13)], [(18, 21)]]
    """
    run: list[tuple[int, int]] = []
    for match in _named(elided).finditer(text, start, end):
        if elided and match[0][-1] in "'’":
            continue
        if run and (text[run[-1][1] : match.start()] != " " or not match[0][0].isupper()):
            yield run
            run = []
        if match[0][0].isupper():
            run.append(match.span())
    if run:
        yield run
