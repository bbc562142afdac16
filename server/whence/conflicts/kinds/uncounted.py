"""A figure that one voice gives, and another that says that it is open, become conflicts of kind quantity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from whence.conflicts.grouping import apart, make_conflict, same_voice, scope, values
from whence.model import Article, Claim, Conflict

_NEAR = 1
"""Paragraphs within which one answers the question that the other leaves open."""
_ODD = frozenset({"part", "forecast", "polled", "past", "later", "grown", "own", "where"})
"""What sets a figure apart from what is asked of the whole."""


def compare(claims: Sequence[Claim], _article: Article) -> Iterator[Conflict]:
    """One conflict for each question left open, with the nearest figure that would be an answer to it."""
    figures = [claim for claim in claims if claim.attribute == "figure" and claim.source.kind != "article"]
    for asked in claims:
        if asked.attribute != "uncounted":
            continue
        near = [figure for figure in figures if _answers(figure, asked)]
        if not near:
            continue
        figure = min(near, key=lambda claim: (abs(claim.start - asked.start), claim.start))
        conflict = make_conflict(sorted(([figure], [asked]), key=lambda side: side[0].start), figure.question, figure.reason)
        if conflict:
            yield replace(conflict, confidence="likely" if _sure(figure, asked) else "possible")


def _answers(figure: Claim, asked: Claim) -> bool:
    """Whether a figure is of what a question asks: of one measure, near it, of the same noun, and of nothing that is not asked."""
    if figure.event not in values(asked, "dimension") or apart(figure, asked) > _NEAR or same_voice(figure, asked) or values(figure, "flag") & _ODD:
        return False
    told = values(figure, "stem") | values(figure, "subject")
    noun, counted = scope(asked, "noun"), scope(figure, "noun")
    named = figure.event == "count" and (noun or values(asked, "family"))
    if named and noun != counted and not values(asked, "family") & values(figure, "family") and noun not in told:
        return False
    of = values(asked, "of")
    if of and not of & told:
        return False
    return not values(asked, "stem") or bool(named and noun == counted and scope(figure, "alone")) or bool(of & told) or bool(values(asked, "stem") & told) or figure.event != "count"


def _sure(figure: Claim, asked: Claim) -> bool:
    """Whether both are of one thing by their words, or stand where nothing else is counted."""
    told = values(figure, "stem") | values(figure, "subject")
    tied = (values(asked, "stem") | values(asked, "of")) & told or scope(asked, "noun") and scope(asked, "noun") == scope(figure, "noun")
    return bool(tied) or bool(scope(figure, "alone")) and not values(asked, "of") and figure.source.kind != "headline"
