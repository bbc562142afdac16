"""When one conflict gives way to another that was found before: both ask the same, or stand on the same words."""

from __future__ import annotations

from whence.model import UNDECIDED, Article, Conflict

_WHEN_AND_WHERE = frozenset({"date", "place"})
"""Kinds that two tellings may both answer: "in Ost on Friday", "in Brel on Sunday"."""


_DAY = 10
"""Characters of a date."""


def told_again(conflict: Conflict, other: Conflict, _article: Article) -> bool:
    """Whether every side stands on words that another conflict of its kind shows already."""
    return other.kind == conflict.kind and on_its_words(conflict, other)


def touches(conflict: Conflict, other: Conflict, _article: Article) -> bool:
    """Whether a side stands on words that another conflict shows already."""
    return _touched(conflict, other) > 0


def touches_a_possible(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """The same, where the other is only possible: "at 40 or at 60 on Monday" is asked of the number."""
    return other.confidence == "possible" and touches(conflict, other, article)


def touches_another_possible(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """The same, where the other is of another kind: what the article itself calls disputed is surer."""
    return other.kind != conflict.kind and touches_a_possible(conflict, other, article)


def is_another_possible(conflict: Conflict, other: Conflict, _article: Article) -> bool:
    """Whether all its sides stand on words of one of another kind that is only possible: "has run since January", "tripped on Tuesday" is no question of days."""
    return other.kind != conflict.kind and other.confidence == "possible" and on_its_words(conflict, other)


def never(_conflict: Conflict, _other: Conflict, _article: Article) -> bool:
    """No reason to give way."""
    return False


def asked_already(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """Whether two statements answer what is asked already: one of them does in a conflict of their kind, both in another; but where and when
    something will be are two questions.
    """
    if conflict.question == other.question:
        return True
    touched = _touched(conflict, other)
    if conflict.kind == other.kind:
        return touched > 0
    return touched > 1 and not (conflict.confidence == "likely" and {conflict.kind, other.kind} == _WHEN_AND_WHERE and _to_come(other if other.kind == "date" else conflict, article))


def _to_come(conflict: Conflict, article: Article) -> bool:
    """Whether all the days of a conflict are behind the story's."""
    published = article.anchor_time or article.published
    return published is not None and all(side.value == UNDECIDED or side.value > published.value[:_DAY] for side in conflict.sides)


def asked_near(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """Whether the paragraphs in which the sides stand hold another conflict's: one of them of its kind, all of any."""
    own, others = ({article.block_at(side.start) for side in one.sides} for one in (conflict, other))
    return bool(own & others) if conflict.kind == other.kind else own <= others


def asked_near_or_touches(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """Either: for what is only told to be so, whatever it is about."""
    return asked_near(conflict, other, article) or touches(conflict, other, article)


def asked_already_or_near(conflict: Conflict, other: Conflict, article: Article) -> bool:
    """Whether it is asked already, and for one that is only ``possible`` whether anything is asked near it, or surely of its words."""
    if asked_already(conflict, other, article):
        return True
    return conflict.confidence == "possible" and (asked_near(conflict, other, article) or other.confidence == "likely" and touches(conflict, other, article))


def on_its_words(conflict: Conflict, other: Conflict) -> bool:
    """Whether every side of a conflict stands on words of another's."""
    return _touched(conflict, other) == len(conflict.sides)


def _touched(conflict: Conflict, other: Conflict) -> int:
    """How many sides stand on words of another conflict's."""
    return sum(any(side.start < told.end and told.start < side.end for told in other.sides) for side in conflict.sides)
