"""A pattern over letters becomes the sets of letters of which a string must hold one each, for it to match at all."""

from __future__ import annotations

from re import _parser as parser  # type: ignore[attr-defined]  # the standard library's own reading of a pattern


def needs(pattern: str) -> list[frozenset[str]]:
    """Of every set one letter must be there; a blank tells nothing.

    >>> [sorted(letters) for letters in needs("a?(?:[bc] d|e)[fg]+")]
    [['b', 'c', 'e'], ['f', 'g']]
    """
    return _of_sequence(parser.parse(pattern))


def _of_sequence(items) -> list[frozenset[str]]:
    return [letters for kind, value in items for letters in _of_item(kind, value)]


def _of_item(kind, value) -> list[frozenset[str]]:
    if kind is parser.LITERAL:
        return [frozenset(chr(value))] if chr(value) != " " else []
    if kind is parser.IN:
        return [frozenset(chr(letter) for _, letter in value)] if all(one is parser.LITERAL for one, _ in value) else []
    if kind is parser.SUBPATTERN:
        return _of_sequence(value[-1])
    if kind is parser.MAX_REPEAT and value[0] > 0:
        return _of_sequence(value[2])
    if kind is parser.BRANCH:
        branches = [min(_of_sequence(branch), key=len, default=None) for branch in value[1]]
        return [frozenset[str]().union(*branches)] if None not in branches else []
    return []
