"""The kinds of disagreement, in the order they are looked for: each a module with ``compare``, and when what it finds gives way
to a conflict that was found before.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from whence.conflicts.kinds import (
    announced,
    answered,
    contested,
    denial,
    figure,
    opposite,
    parallel,
    status,
    uncounted,
    when,
)
from whence.conflicts.precedence import (
    asked_already,
    asked_already_or_near,
    asked_near_or_touches,
    is_another_possible,
    never,
    told_again,
    touches,
    touches_a_possible,
    touches_another_possible,
)
from whence.model import Article, Claim, Conflict


class Kind(NamedTuple):
    """``compare`` finds conflicts among claims; one of them gives way where ``gives_way`` to another holds."""

    compare: Callable[[Sequence[Claim], Article], Iterator[Conflict]]
    gives_way: Callable[[Conflict, Conflict, Article], bool] = told_again
    prevails: Callable[[Conflict, Conflict, Article], bool] = never
    """Where one that is likely takes the place of another that was found before."""
    contested: bool = False
    """Whether it reads the claims that an article calls contested, and they alone; what gives way then makes the other sure."""


KINDS = (
    Kind(when.compare),
    Kind(figure.compare, touches, prevails=touches_a_possible),
    Kind(uncounted.compare, touches),
    Kind(status.compare),
    Kind(opposite.compare, asked_already, prevails=is_another_possible),
    Kind(answered.compare, asked_already),
    Kind(contested.compare, touches, prevails=touches_another_possible, contested=True),
    Kind(denial.compare, asked_near_or_touches),
    Kind(announced.compare, asked_already_or_near),
    Kind(parallel.compare, touches),
)
