"""What a language lends to the checks room: the words of sums, shares, ages and lengths, and what to say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, slots=True)
class CheckWords:
    """Patterns are compiled and linear; messages are templates with the names in braces."""

    numbers: Mapping[str, int]
    offset: Pattern[str]
    """"two days later", with the groups ``count``, ``unit`` and ``side``."""
    backwards: frozenset[str]
    """What ``side`` says of an earlier day."""
    unit_days: Mapping[str, int]
    stretch: Pattern[str]
    """"a five-day visit", with ``count`` and ``unit``."""
    through: Pattern[str]
    """What stands between the ends of a stretch: "to", "until"."""
    born: Pattern[str]
    """"born in 1970", with ``year``."""
    age: Pattern[str]
    """"Ana Ruiz, 45," or "aged 45", with ``age``."""
    not_now: Pattern[str]
    """Words after which an age is not today's."""
    parts: Pattern[str]
    """A total and its parts: "12 people died: seven in Ost, three in Brel and one in Sund", with ``total``, ``list``."""
    part: Pattern[str]
    split: Pattern[str]
    """Words that say that shares are of one whole."""
    share: Pattern[str]
    """A percentage, with ``share``."""
    change: Pattern[str]
    """Words that make percentages a comparison and not shares."""
    number: Pattern[str]
    """A number in a headline, with ``digits`` or ``word``, and ``scale``."""
    not_counted: Pattern[str]
    """What makes a headline's number no figure of the story: "5 things", "Top 10", an age, a score."""
    scales: Mapping[str, int]
    deictic: Mapping[str, int]
    """"today" 0, "tomorrow" 1: what is wrong when the page is read much later."""
    offset_message: str
    stretch_message: str
    age_message: str
    sum_message: str
    share_message: str
    headline_message: str
    updated_message: str
