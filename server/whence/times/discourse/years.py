"""The year of a day or a month that is said without one: the one that was said shortly before."""

from __future__ import annotations

from dataclasses import replace

from whence.times.direction import Leaning
from whence.times.discourse.lists import heads_an_entry
from whence.times.discourse.place import APPOSED, Place
from whence.times.expressions import Base, Expression, InYear, unmodified

_SOON_AFTER = 45  # days that a story of long ago goes on without saying its year again
_OF_LATE, _SOON = 75, 45  # days; a date that near is told of without its year
_LONG_AGO = 400  # days; of months that far back a year is said once
_SOON_AFTER_A_DAY = 100  # days
_A_STORY = 800  # days that a story of long ago may go on from the last time that was said with its year
_OPENING_WORDS = 2  # "The 2022 games"
_EVENT = 5  # "2022 world athletics championships"
_BORN = 6  # tokens; "was born in Topeka, Kansas, on"
_COARSE = ("year", "decade", "century", "half", "quarter")


def year(place: Place, leaning: Leaning | None) -> Base | None:
    """A year said before: for a month in the same sentence, for a day of a month one sentence on from a whole date, or
    two where it is told as past.
    """
    memory = place.memory
    if _is_ahead_of_last_year(place, leaning):
        return None
    found = _right_before(place) or _named_before(place, leaning) or _of_the_quarter(place) or _of_the_opening(place) or _near(place, leaning)
    if found is not None:
        return found
    whole_date = memory.year is not None and memory.year.period is not None and memory.year.period.granularity == "day"
    past = leaning is not None and leaning.direction == "past"
    reach = (2 if past else 1) if whole_date and _day(place).kind == "day" else 0
    gone = memory.year is not None and place.now is not None and memory.year.day <= place.now.day
    if memory.year_age and gone and leaning is not None and leaning.direction == "future" and leaning.cue != place.cues.appointment:
        return None  # "It opened on May 3, 1923. It expects to sell 20,000 by Christmas"
    if memory.year_age and memory.year is not None and _is_of_a_birth(place, memory.year):
        return None
    return memory.year if memory.year_age <= reach else None


def _is_of_a_birth(place: Place, said: Base) -> bool:
    """"Born on Oct. 3, 1931, she taught for 37 years. She died Feb. 27": what is told next is not of the year of birth."""
    if said.span is None:
        return False
    first = place.prose.token_at(said.span[0])
    return place.marked("birth", max(first - _BORN, 0), first)


def _is_ahead_of_last_year(place: Place, leaning: Leaning | None) -> bool:
    """"Торік почали будувати школу, яку відкриють навесні": a form of the future speaks of no year just gone."""
    said, now = place.memory.mention, place.now
    if leaning is None or now is None or said is None or said.span is None or not (leaning.direction == "future" and place.cues.is_future(leaning.cue)):
        return False
    gone = said.period is not None and said.period.granularity == "year" and said.period.until <= now.day
    return gone and not any(letter.isdigit() for letter in place.prose.text[slice(*said.span)])


def _day(place: Place) -> Expression:
    """The day of a clock time that is said with one, else what is said, "the end of August" or "August"."""
    return unmodified(getattr(place.expression, "on", None) or place.expression)


def _right_before(place: Place) -> Base | None:
    """"in 2021 on June 3"; not "its first dividend since 2019 in July"."""
    said = place.memory.mention
    if said is None or place.memory.mention_last != place.first - 1 or said.period is None or said.period.granularity != "year":
        return None
    return said if place.kind in ("day", "month") and not _bounds(place, said) else None


def _named_before(place: Place, leaning: Leaning | None) -> Base | None:
    """"kicks off June 9, 2026, in Leeds … Dates: June 9 – Leeds": a day that was named before, where no verb tells of another."""
    day = place.expression
    if not isinstance(day, InYear) or day.granularity != "day" or day.which is not None or place.now is None:
        return None
    if leaning is not None and not heads_an_entry(place):
        return None
    this = day.in_year(place.now.day.year)
    return place.memory.named.get((this.begin.month, this.begin.day)) if this is not None else None


def _of_the_opening(place: Place) -> Base | None:
    """"In 2005, the storm made landfall on July 10", "The 2026 Games are to open on July 27": the year that the sentence opens with,
    where no other time was named in between.
    """
    memory = place.memory
    said = memory.mention
    if said is None or said.span is None or said.period is None or _day(place).kind not in ("day", "month"):
        return None
    first = place.prose.token_at(said.span[0])
    if said.period.granularity != "year" or not place.sentence.first <= first <= place.sentence.first + _OPENING_WORDS or _bounds(place, said):
        return None
    behind = place.tokens[memory.mention_last : min(memory.mention_last + _EVENT, place.first)]
    opens = first > place.sentence.first and "before_year" in place.lexicon.classes(place.tokens[first - 1])
    return said if opens or any("of_each_year" in place.lexicon.classes(token) for token in behind) else None


def _bounds(place: Place, said: Base) -> bool:
    """Whether the last time named only bounds a stretch: "since 2019", "nine matches since May 2022"."""
    first = place.prose.token_at(said.span[0]) if said.span is not None else 0
    return first > 0 and "bounds" in place.lexicon.classes(place.tokens[first - 1])


def _of_the_quarter(place: Place) -> Base | None:
    """"in the same quarter of last year, which ended May 4"."""
    memory = place.memory
    if not 0 < place.first - memory.year_earlier_last <= APPOSED or place.kind not in ("day", "month", "quarter"):
        return None
    between = place.before(memory.year_earlier_last)
    if not all(token.text == "," or {"bounds", "definite"} & place.lexicon.classes(token).keys() for token in between):
        return None
    memory.year_earlier_last = place.last
    return memory.year_earlier


def _near(place: Place, leaning: Leaning | None) -> Base | None:
    """"in April 2013 … on April 16", "on 8 April last year … until 2 May": the year of what was said with it shortly before,
    unless the day is one of late, or of soon, in the story's own year.
    """
    day, now = _day(place), place.now
    if not isinstance(day, InYear) or day.granularity not in ("day", "month", "season") or now is None or (leaning is not None and leaning.direction == "future"):
        return None
    at_hand = [p.begin for n in (-1, 0, 1) if (p := day.in_year(now.day.year + n)) is not None]
    gone = leaning is not None and leaning.near  # "left on 17 December", printed in November
    if any((0 if gone else -_SOON) <= (now.day - begin).days <= _OF_LATE for begin in at_hand):
        return None
    if day.granularity != "day":
        return _of_the_month(place, day, leaning, now)
    for said in reversed(place.memory.years_said):
        found = day.in_year(said.day.year)
        if found is not None and said.period is not None and (found.begin in said.period or 0 <= (found.begin - said.day).days <= _SOON_AFTER):
            return said
    return None


def _of_the_month(place: Place, month: InYear, leaning: Leaning | None, now: Base) -> Base | None:
    """"He was taken in the spring of 1945. He came home in June": a month soon after the time of long ago last named."""
    memory = place.memory
    said = memory.mention
    if said is None or leaning is None or month.which is not None or _is_coarse(said) or (now.day - said.day).days < _LONG_AGO:
        return None
    if memory.sentence is None or said.span is None or not _is_at_hand(place, said.span[0]) or _bounds(place, said):
        return None
    if not any(0 <= (said.day - base.day).days <= _A_STORY for base in memory.years_said):
        return None
    behind = [p for n in (0, 1) if (p := month.in_year(said.day.year + n)) is not None and p.begin > said.day]
    return replace(said, day=behind[0].begin) if behind and (behind[0].begin - said.day).days <= _SOON_AFTER_A_DAY else None


def _is_at_hand(place: Place, start: int) -> bool:
    """Whether it was said in this paragraph, or in the one before "By December, they worsened"."""
    if place.tokens[place.first - 1].lower != place.cues.deadline:
        return start >= place.sentence.block.start
    first = place.prose.token_at(place.sentence.block.start)
    before = place.prose.sentence_at(place.tokens.starts[first - 1]) if first else None
    return start >= (before or place.sentence).block.start


def _is_coarse(base: Base) -> bool:
    """True for a year or more: what month comes soon behind it nobody knows."""
    return base.period is None or base.period.granularity in _COARSE
