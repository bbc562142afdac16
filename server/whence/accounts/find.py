"""An article, its times and its voices become claims."""

from __future__ import annotations

from collections.abc import Sequence

from whence.accounts.reading import Reading
from whence.accounts.slots import SLOTS
from whence.accounts.words import AccountWords
from whence.model import Article, Attribution, Claim, Timex
from whence.text import Prose


def find_accounts(article: Article, prose: Prose, times: Sequence[Timex], words: AccountWords, attributions: Sequence[Attribution]) -> tuple[Claim, ...]:
    """Every answer that a voice gives, in text order."""
    reading = Reading(article, prose, times, attributions, words)
    return tuple(sorted((claim for slot in SLOTS for claim in slot(reading)), key=lambda claim: (claim.start, claim.end)))
