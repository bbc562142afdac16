"""A tie is judged by a table: vetoes, any of which means that two answers are not to one question, and signs, each of which
speaks for it or against it by its weight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from whence.claims.leading import LOOSE
from whence.conflicts.grouping import apart, names, values
from whence.lazily import cached_property
from whence.model import Claim


@dataclass(frozen=True)
class Pair:
    """Two answers, the one that comes first in the text first, and what several signs ask of them."""

    one: Claim
    other: Claim

    @cached_property
    def flags(self) -> frozenset[str]:
        """What is said of the first."""
        return values(self.one, "flag")

    @cached_property
    def others(self) -> frozenset[str]:
        """What is said of the second."""
        return values(self.other, "flag")

    @cached_property
    def either(self) -> frozenset[str]:
        """What is said of the one or of the other."""
        return self.flags | self.others

    @cached_property
    def shared(self) -> frozenset[str]:
        """The stems of the words that stand by both."""
        return values(self.one, "stem") & values(self.other, "stem")

    @cached_property
    def called_by(self) -> frozenset[str]:
        """The stems of the parties that one of them names: to be of one firm is not to be of one sum, or one day."""
        return frozenset(name[:5] for name in names([self.one, self.other]))

    @cached_property
    def loose(self) -> bool:
        """Whether one of them is told by whoever its sentence is about, for want of somebody who says it."""
        return LOOSE in (self.one.source.role, self.other.source.role)

    @cached_property
    def headline(self) -> bool:
        """Whether one of them is the headline's."""
        return "headline" in (self.one.source.kind, self.other.source.kind)

    @cached_property
    def apart(self) -> int:
        """The paragraphs from the one to the other."""
        return apart(self.one, self.other)

    @cached_property
    def distance(self) -> int:
        """The same, and two for a headline, which is never far."""
        return 2 if self.headline else self.apart

    def differ(self, flag: str) -> bool:
        """Whether ``flag`` is said of one of them alone."""
        return (flag in self.flags) != (flag in self.others)



P = TypeVar("P", bound=Pair)


@dataclass(frozen=True)
class Veto(Generic[P]):
    """Why two answers cannot be to one question, in words, and whether that is so of a pair."""

    name: str
    holds: Callable[[P], object]


@dataclass(frozen=True)
class Sign(Generic[P]):
    """What speaks for a tie, or against it, in words; its weight; and how much of it there is in a pair, a truth or a number."""

    name: str
    weight: float
    measure: Callable[[P], float]


def strength(pair: P, vetoes: Sequence[Veto[P]], signs: Sequence[Sign[P]]) -> float:
    """How much speaks for two answers being to one question: the sum of the signs' weights, 0 under a veto.

    ``strength(pair, (), (Sign("near", 1.0, lambda pair: pair.distance <= 1),))`` is 1.0 for two in one paragraph.
    """
    for veto in vetoes:
        if veto.holds(pair):
            return 0.0
    return sum(weight for _, weight in weighed(pair, signs))


def weighed(pair: P, signs: Sequence[Sign[P]]) -> Iterator[tuple[str, float]]:
    """The signs that a pair shows, by name, with what each adds."""
    for sign in signs:
        measure = sign.measure(pair)
        if measure:
            yield sign.name, sign.weight * measure
