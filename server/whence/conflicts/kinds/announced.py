"""What the article itself sets side by side becomes conflicts of every kind: two tellings around its own words that an answer
is open, or that the next voice has another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whence.conflicts.grouping import make_conflict, same_voice, scope
from whence.model import Article, Claim, Conflict


def compare(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """One conflict an announcement; ``likely`` where both tellings hold an answer of the kind that is asked."""
    turns: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.attribute == "announced":
            turns.setdefault(scope(claim, "turn"), []).append(claim)
    for told in turns.values():
        if len(told) == 2 and not same_voice(*told):
            filled = scope(told[0], "filled")
            sure = bool(filled) and filled == scope(told[0], "kind")
            conflict = make_conflict([[claim] for claim in told], told[0].question, told[0].reason, bonus=9 if sure else -9)
            if conflict:
                yield conflict
