"""An article, its prose and its times become claims."""

from __future__ import annotations

from collections.abc import Sequence

from whence.claims.announced import announced_claims
from whence.claims.answers import answer_claims
from whence.claims.attribution import find_attributions
from whence.claims.context import Reader
from whence.claims.dates import date_claims
from whence.claims.denials import denial_claims
from whence.claims.disputes import contested_claims, find_disputes
from whence.claims.figures import figure_claims
from whence.claims.leading import Leading
from whence.claims.opposites import opposite_claims
from whence.claims.states import status_claims
from whence.claims.uncounted import uncounted_claims
from whence.claims.unsettled import open_claims
from whence.claims.vocabulary import ClaimWords
from whence.model import Article, Attribution, Claim, Timex
from whence.text import Prose


def find_claims(
    article: Article,
    prose: Prose,
    times: Sequence[Timex],
    words: ClaimWords | None,
    attributions: tuple[Attribution, ...] | None = None,
) -> tuple[Claim, ...]:
    """Every claim of the article in text order. A language without claim words (None) makes no claims.

    ``attributions`` may be handed in where they are known already.
    """
    if words is None:
        return ()
    if attributions is None:
        attributions = find_attributions(prose, words)
    reader = Reader(article, prose, attributions, words)
    disputes = find_disputes(reader)
    leading = Leading(reader, disputes)
    uncounted = list(uncounted_claims(reader))
    claims = [
        *date_claims(reader, leading, times, disputes),
        *status_claims(reader),
        *opposite_claims(reader),
        *denial_claims(reader, disputes),
        *open_claims(reader),
        *contested_claims(reader, times, disputes),
        *uncounted,
        *figure_claims(reader, leading, times, disputes, uncounted),
        *answer_claims(reader, leading, disputes),
        *announced_claims(reader, leading, times),
    ]
    return tuple(sorted(claims, key=lambda claim: (claim.start, claim.end)))
