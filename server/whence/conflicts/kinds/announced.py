"""What the article itself sets side by side becomes conflicts of every kind: two tellings around its own words that an answer
is open, or that the next voice has another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import make_conflict, scope, turns
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict an announcement; ``likely`` where both tellings hold an answer of the kind that is asked."""
    for one, other in turns(claims, "announced"):
        filled = scope(one, "filled")
        sure = bool(filled) and filled == scope(one, "kind")
        conflict = make_conflict([[one], [other]], one.question, one.reason, bonus=9 if sure else -9)
        if conflict:
            yield conflict
