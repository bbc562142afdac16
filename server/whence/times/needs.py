"""A rule's pattern over letters becomes the sets of letters of which a text must hold one each, for it to match at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

_COMMONER = 30
"""How many times as often as others a common word stands in a text."""
Needs = list[frozenset[str]]


def needs(items: Sequence[frozenset[str] | str], common: frozenset[str] = frozenset()) -> Needs:
    """The rarest first. ``items`` are sets of letters and the signs ``( | ) [ ] ?`` between them; blanks tell nothing.
    ``common`` are letters that stand everywhere.

    >>> b, c, d, e = (frozenset(letter) for letter in "bcde")
    >>> [sorted(letters) for letters in needs([b, "?", "(", c, d, "|", e, ")"])]
    [['c', 'e']]
    """

    def frequency(letters: frozenset[str]) -> int:
        return len(letters) + _COMMONER * len(letters & common)

    return sorted(_choice(iter(items), frequency), key=frequency)


def _choice(items: Iterator[frozenset[str] | str], frequency: Callable[[frozenset[str]], int]) -> Needs:
    """Reads to the end of a group: what every one of its alternatives needs."""
    branches: list[Needs] = [[]]
    last: Needs = []
    for item in items:
        if isinstance(item, frozenset):
            last = [item]
        elif item in ("(", "["):
            last = _choice(items, frequency)
        elif item == "?":
            del branches[-1][len(branches[-1]) - len(last) :]
            last = []
            continue
        elif item == "|":
            branches.append([])
            last = []
        elif item in (")", "]"):
            break
        else:
            last = []
        branches[-1] += last
    if len(branches) == 1:
        return branches[0]
    return [frozenset[str]().union(*(min(branch, key=frequency) for branch in branches))] if all(branches) else []
