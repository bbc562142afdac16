"""Rows of words become a vocabulary: the classes that the shared makers read, and what the words mean in them.

| class | means |
|---|---|
| ``month`` 1–12, ``weekday`` 0–6, ``season`` 0–3 (spring first) | its number |
| ``unit``, ``units`` | "day" … "century": one of it, several |
| ``num``, ``more``, ``scale``, ``a`` | a number in words; what is added behind a ten; a hundred; one |
| ``vague`` | several, a few |
| ``ordinal`` | 1, 2 … |
| ``dayword`` | days from today: −1 yesterday |
| ``part`` | "MO" "MI" "AF" "EV" "NI" |
| ``which`` | "last" "this" "next", and from the time last named "before" "that" "after" |
| ``mod`` | "START" "MID" "END" |
| ``now`` | "PRESENT_REF" "PAST_REF" "FUTURE_REF" |
| ``rate`` | "P1D" daily |
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Words = dict[str, dict[str, object]]


def vocabulary(**classes: str | Mapping[object, str]) -> Words:
    """Every word with its classes and what it means in each; a class whose words mean nothing more is one string.

    >>> vocabulary(dayword={-1: "gestern", 0: "heute"}, approx="etwa rund")["heute"]
    {'dayword': 0}
    """
    words: Words = defaultdict(dict)
    for name, rows in classes.items():
        for meaning, forms in rows.items() if isinstance(rows, Mapping) else [(True, rows)]:
            for form in forms.split():
                words[form][name] = meaning
    return dict(words)


def row(*forms: str, start: int = 1) -> dict[object, str]:
    """Forms in their order, numbered.

    >>> row("montag mo", "dienstag di", start=0)
    {0: 'montag mo', 1: 'dienstag di'}
    """
    return dict(enumerate(forms, start))


def inflected(stems: str, endings: str) -> str:
    """Every stem with every ending; "-" is none.

    >>> inflected("nächst kommend", "e en")
    'nächste nächsten kommende kommenden'
    """
    return " ".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def any_of(words: str) -> frozenset[str]:
    """The set of some words, written as a text; folded as the text's words are: "schließt" is "schliesst"."""
    return frozenset(words.casefold().split())
