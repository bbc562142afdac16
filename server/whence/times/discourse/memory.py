"""What a text has said so far, for the times that count from it: the last date, the day it is about, the quarter."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from whence.text.sentences import Sentence
from whence.times import calendar
from whence.times.expressions import (
    Base,
    Expression,
    Fiscal,
    Fixed,
    InYear,
    OfYear,
    Reading,
    SameQuarter,
    Shifted,
    Unit,
    Weekday,
    coarse,
    unmodified,
)
from whence.times.grammar import Candidate

# How many tokens a named quarter goes on governing "the quarter" and "a year earlier": two paragraphs or so.
_QUARTER_REACH = 120
# A report that turns to its year so far leaves the quarter: "For the nine months, net was …, up from … a year earlier".
_LONGER_THAN_A_QUARTER = frozenset(["P1Y", *(f"P{months}M" for months in range(4, 12)), *(f"P{weeks}W" for weeks in range(16, 53))])
# Told of this hour or a later one, a clock before breakfast is of the next morning; behind an afternoon one of the small hours.
_EVENING, _AFTERNOON = "18", "12"
OF_A_DAY = ("day", "minute", "hour", "part_of_day")
_SERVICE = ("every", "daily")  # rules of what goes on, "every ten minutes", "hourly"; "an hour" is a price's
_MIDDLE = {"MO": 8.0, "AF": 15.0, "EV": 19.0, "NI": 22.0}  # hours; "most nights by nine"
_GONE = 1_000_000
# How many sentences a day goes on being the one that clock times are of, unless their tense contradicts it.
_SUBJECT_REACH = 3
_OPENING = 3  # a headline and two paragraphs say which day the story is about
_FEW = 3  # days
_LATELY = 7  # days; the next paragraph goes on with a day of the story's own week

_NOTHING = Reading("DATE", "", "day")


@dataclass(slots=True)
class Memory:
    """``mention`` is the last time named and ``mention_last`` the token behind it; ``clock`` the last time of day;
    ``subject_day`` the day that clock times are of; ``year`` governs dates without one,
    ``year_age`` sentences after it was said.
    """

    mention: Base | None = None
    mention_last: int = -1
    day: Base | None = None
    """The last day named, where what was named since is no day: "on 9 November; in 2002 a diver … the following Sunday"."""
    read_ahead: tuple[int, Reading] = (-1, _NOTHING)
    """The number of a candidate that was read for the one before it, and what it read as."""
    whole: Base | None = None
    """The last day of long ago that was said with its year: most often the one that a story tells of."""
    lost: bool = False
    """Whether the sentence at hand tells of an event whose day nobody knows: "a week after the ultimatum"."""
    month: Base | None = None
    """The month by its name that the sentence has figures of."""
    hearing: bool = False
    """Whether the story is of a court or an inquiry."""
    case: Base | None = None
    """Of a hearing: the day long ago that its witnesses tell of."""
    years_said: list[Base] = field(default_factory=list)
    """Days and months of long ago that were said with their year."""
    named: dict[tuple[int, int], Base | None] = field(default_factory=dict)
    """The days that were named by month and day, each as it was read; None where two years had such a day."""
    mention_told: bool = False
    """Whether the last day named only dates a saying."""
    behind: Base | None = None
    """The last day named that is behind."""
    weekdays: dict[int, Base] = field(default_factory=dict)
    """The days last named by no more than their weekday."""
    weekend: Base | None = None
    """The last weekend named: figures of one are held against those of the one before."""
    mention_relative: bool = False
    dated: Base | None = None
    """The last time named that is no hour of the story's days: "that year" is not the year of "at dusk"."""
    era: Base | None = None
    """The year or month that the sentence opens with."""
    mention_is_time: bool = False
    mention_on: Expression | None = None
    """The day that the last time named was said with: "4pm to 7pm on Thursday" says it once for both."""
    clock: Base | None = None
    sentence_clock: Base | None = None
    habitual: bool = False
    """Whether the story begins with what goes on every day."""
    habit_last: int = -_GONE
    """The token behind the last day or hour of the sentence that recurs."""
    recurring_last: int = -_GONE
    """The token behind the last day or part of a day of the sentence that recurs: "on Fridays", "every morning"."""
    hour: float | None = None
    """The time of day last named, in hours: the middle of "the afternoon" is 15."""
    fiscal: int | None = None
    telling: Base | None = None
    told_before: Base | None = None
    """When the sentence before was told, where words go on from one sentence to the next."""
    event: Base | None = None
    subject_day: Base | None = None
    story_day: Base | None = None
    """The day that the story opens with, where it is behind: what happened at an hour most often happened on it."""
    story_since: bool = False
    """Whether it is only the day since when something is so."""
    paragraphs: int = 0
    of_late: bool = False
    """Whether the story is about a day of its own week."""
    sentences_since: int = 0
    sentence_day: Base | None = None
    sentence_tells_before: bool = False
    """Whether the sentence's day is of what went before the story: only this sentence's hours are of it."""
    sentence: Sentence | None = None
    sentence_last: int = -1
    quarter: Base | None = None
    quarter_reach: int = -1
    longer: bool = False
    """Whether the report has turned to a stretch longer than a quarter: "for the nine months"."""
    year: Base | None = None
    year_age: int = 0
    year_earlier: Base | None = None
    """The year-earlier quarter that figures are held against, and the token behind it."""
    year_earlier_last: int = -_GONE

    def enter(self, sentence: Sentence, now: Base | None) -> None:
        """A new sentence: what only held within the last one is forgotten; a new paragraph of a story that is about
        the last days leaves a day of long ago.
        """
        self.lost = False
        self.told_before = self.telling
        if self.subject_day is not None and now is not None:
            lately = abs((self.subject_day.day - now.day).days) <= 2 * _LATELY
            self.of_late = self.of_late or lately
            if self.of_late and not lately and self.sentence is not None and sentence.block is not self.sentence.block:
                self.subject_day = None
        if self.sentence is None or sentence.block is not self.sentence.block:
            self.paragraphs += 1
            if now is None or now.kind != "stamp":
                self._back_to_the_story()
        self.sentence, self.sentence_last = sentence, sentence.last
        self.habit_last = self.recurring_last = -_GONE
        self.event = self.sentence_day = self.sentence_clock = self.era = self.month = None
        self.sentences_since += 1
        self.year_age += 1
        if self.sentences_since > _SUBJECT_REACH:
            self.subject_day = None

    def _back_to_the_story(self) -> None:
        """A new paragraph is about the story's day again, unless the last sentence told of a day before it."""
        story, subject = self.story_day, self.subject_day
        if story is None or (subject is not None and subject.day < story.day and not self.sentences_since):
            return
        self.subject_day, self.sentences_since = story, 0

    def take(self, reading: Reading, candidate: Candidate, now: Base | None, start: int, end: int, *, opens_list: bool) -> None:
        """Remember a reading that stands at ``start:end`` (code points); ``opens_list`` where a colon follows."""
        self.lost |= candidate.expression.kind == "beside" and reading.period is None
        if reading.event is not None:
            self.event = reading.event
        if reading.type == "DURATION" and reading.value in _LONGER_THAN_A_QUARTER:
            self.quarter_reach, self.longer = -1, True
        if reading.type == "SET":
            self._take_habit(reading, candidate)
        if isinstance(candidate.expression, Fiscal) and reading.value.startswith("FY"):
            self._take_fiscal(candidate, int(reading.value[2:6]))
        if reading.period is None:
            return
        said = Base(reading.period.begin, "mention", None, reading.period, span=(start, end))
        if isinstance(candidate.expression, SameQuarter) and candidate.expression.years:
            self.year_earlier, self.year_earlier_last = said, candidate.last
        if _is_comparison(candidate, reading):
            return
        self.longer = self.longer and reading.granularity not in ("quarter", "half")
        if reading.type == "TIME" and reading.begin:
            said = self._take_clock(reading, datetime.fromisoformat(reading.begin), said, now)
        self._take_mention(reading, candidate, said, now)
        if reading.granularity == "day":
            self._take_named(candidate.expression, said)
        self._take_quarter(reading, candidate, said, now)
        self._take_year(reading, candidate, said, now, opens_list)

    def _take_named(self, expression: Expression, said: Base) -> None:
        """"kicks off June 9 in Leeds": what is listed further on as "June 9" is that day."""
        if isinstance(unmodified(expression), (InYear, Fixed)):
            known = self.named.setdefault((said.day.month, said.day.day), said)
            if known is not None and known.day != said.day:
                self.named[said.day.month, said.day.day] = None

    def _take_habit(self, reading: Reading, candidate: Candidate) -> None:
        """"on Fridays", "every morning", "every ten minutes": the hours beside it come again too."""
        if reading.value.startswith("PT") and self.sentence_day is None and candidate.rules[0].startswith(_SERVICE):
            self.habit_last = candidate.last
        if reading.value == "P1D" or reading.value.startswith("XXXX-"):
            self.hour = _MIDDLE.get(reading.value[-2:], self.hour) if "T" in reading.value else self.hour
            self.habit_last = candidate.last
            self.recurring_last = candidate.last if reading.value.startswith("XXXX-") or candidate.last - candidate.first > 1 else self.recurring_last
            self.habitual = self.habitual or ("T" in reading.value and self.mention is None)

    def _take_clock(self, reading: Reading, clock: datetime, said: Base, now: Base | None) -> Base:
        """A time of day: the mention as it is to be remembered, with its clock where it has one to the minute."""
        if reading.until:
            middle = clock + (datetime.fromisoformat(reading.until) - clock) / 2 if reading.granularity == "part_of_day" else clock
            self.hour = middle.hour + middle.minute / 60
        if reading.granularity in ("minute", "hour"):
            self.sentence_clock = replace(said, clock=clock)
            ahead = now is not None and now.clock is not None and clock > now.clock
            if not (ahead and self.clock is not None):  # what is still to come is not what things happened after
                self.clock = self.sentence_clock
        return replace(said, clock=clock) if reading.granularity == "minute" else said

    def _take_mention(self, reading: Reading, candidate: Candidate, said: Base, now: Base | None) -> None:
        """What was named last, of its kind and at all."""
        assert said.period is not None
        self.mention, self.mention_last, self.mention_told = said, candidate.last, False
        self.mention_relative, self.mention_is_time = reading.relative, reading.type == "TIME"
        self.mention_on = getattr(candidate.expression, "on", None)
        if isinstance(unmodified(candidate.expression), (InYear, Fixed, Unit)) and reading.granularity == "month":
            self.month = said
        if reading.granularity == "weekend":
            self.weekend = said
        if not coarse(said):
            self.day = said
            if isinstance(candidate.expression, Weekday) and candidate.expression.which is None:
                self.weekdays[candidate.expression.weekday] = said
            if said.period.granularity == "day" and (now is None or said.day <= now.day):
                self.behind = said
        if not (reading.relative and reading.type == "TIME"):
            self.dated = said

    def _take_quarter(self, reading: Reading, candidate: Candidate, said: Base, now: Base | None) -> None:
        """The quarter that a report is about."""
        assert reading.period is not None
        if reading.granularity == "quarter" and reading.relative:
            self.fiscal = None  # the text has gone on to another company, whose quarters are the calendar's
        if isinstance(candidate.expression, SameQuarter) and candidate.expression.years and self.quarter is None:
            reported = calendar.shift(reading.period, -candidate.expression.years, "year")
            self.quarter, self.quarter_reach = Base(reported.begin, "mention", None, reported), candidate.last + _QUARTER_REACH
        elif reading.granularity in ("quarter", "half") and not _is_quarter_before(candidate) and (now is None or reading.period.begin <= now.day):
            # One that goes on is reported on where a company's quarters are not the calendar's
            over = now is None or reading.period.until <= now.day
            going_on = now is not None and self.quarter is not None and self.quarter.period is not None and self.quarter.period.until > now.day
            if self.quarter is None or (over and (going_on or reading.period.begin >= self.quarter.day)):
                self.quarter = said
            if over or self.quarter is said:
                self.quarter_reach = candidate.last + _QUARTER_REACH

    def _take_year(self, reading: Reading, candidate: Candidate, said: Base, now: Base | None, opens_list: bool) -> None:
        """The year that days and months behind it are of."""
        assert said.period is not None
        another = said if now is None or said.day.year != now.day.year else None
        opens = self.sentence is not None and candidate.first <= self.sentence.first + 1
        if opens and reading.granularity == "year" and reading.relative:
            self.year, self.year_age = said, 0  # "Last year it came on May 29"
        if opens and reading.granularity in ("year", "month") and not reading.relative:
            self.era = another
        long_ago = now is not None and (now.day - said.day).days > _LATELY
        if long_ago and not reading.relative and reading.granularity in OF_A_DAY:
            self.whole = said
        if long_ago and said.period.granularity in ("day", "month", "season"):
            self._take_long_ago(candidate.expression, reading, said)
        goes_on = reading.relative and reading.granularity in OF_A_DAY and reading.base is not None and reading.base.kind == "mention"
        if goes_on and self.year is not None and self.year_age < _GONE and said.day.year == self.year.day.year:
            self.year_age = 1  # "on Dec. 7, 1941 … The next day … on Dec. 11"
        if not reading.relative:
            # A year said in full holds for the dates right behind it: "on Jan. 9, 2009 … on Jan. 16", "in 2021: in April"
            self.year = another
            self.year_age = 0 if reading.granularity in OF_A_DAY or (reading.granularity == "year" and opens_list) else _GONE

    def _take_long_ago(self, expression: Expression, reading: Reading, said: Base) -> None:
        """"in April 2013", "on 8 April last year": what has its year lends it to days near it; a day may be a case's own."""
        day = getattr(expression, "on", None) or expression
        inner = unmodified(day)
        if not reading.relative or isinstance(inner, OfYear) or (isinstance(inner, InYear) and inner.which == "last"):
            self.years_said.append(said)
        if self.case is None and reading.granularity in OF_A_DAY and said.period is not None:
            self.case = said

    def take_day(self, reading: Reading, now: Base | None, start: int, end: int, *, aside: bool, opens: bool = True, background: bool = False) -> None:
        """A day becomes the one the text is about, unless it only dates a saying, stands in parentheses or tells of before;
        the story's own where it ``opens`` what is told.
        """
        assert reading.period is not None
        day = reading.period.begin
        same = self.subject_day is not None and self.subject_day.day == day
        hour = reading.begin[11:13] if reading.begin is not None and reading.type == "TIME" else ""
        evening = hour >= _EVENING or (reading.mod == "END" and reading.granularity == "day")  # "late on Saturday"
        late = hour >= _AFTERNOON or (same and self.subject_day is not None and self.subject_day.late)
        night = evening or (same and self.subject_day is not None and self.subject_day.night)
        said = Base(day, "mention", None, calendar.day(day), night, (start, end), late or evening, overnight=reading.value.endswith("TNI"))
        self.sentence_day = said
        self.sentence_tells_before = background and not aside
        if (aside and self.subject_day is not None) or (background and not self._begins_with_what_was(day, now)):
            return
        self.subject_day = said
        self.sentences_since = 0
        untold = self.story_day is None or self.story_since
        if untold and self.paragraphs <= _OPENING and opens and not aside and now is not None and day <= now.day:
            self.story_day, self.story_since = said, False

    def take_since(self, reading: Reading, now: Base | None, start: int, end: int) -> None:
        """"a walker missing since Friday has been found": where a story opens so, what it tells next was on that day."""
        assert reading.period is not None
        day = reading.period.begin
        if self.story_day is None and self.subject_day is None and self.paragraphs <= _OPENING and now is not None and 0 < (now.day - day).days <= _LATELY:
            self.story_day, self.story_since = Base(day, "mention", None, calendar.day(day), span=(start, end)), True

    def _begins_with_what_was(self, day: date, now: Base | None) -> bool:
        """"The flight had been due on Tuesday. It landed at 7.02am": where no day was told, one of the last few that the story begins with."""
        return self.subject_day is None and self.story_day is None and now is not None and 0 <= (now.day - day).days <= _FEW

    def _take_fiscal(self, candidate: Candidate, year: int) -> None:
        """An article that speaks of fiscal quarters counts in fiscal years from there on."""
        quarter = candidate.expression.quarter  # type: ignore[attr-defined]
        if quarter:
            period = calendar.quarter(year, quarter)
            self.fiscal = year
            self.quarter = Base(period.begin, "mention", None, period)
            self.quarter_reach = candidate.last + _QUARTER_REACH


def _is_quarter_before(candidate: Candidate) -> bool:
    """"up 3% from the previous quarter": held against the one that the report is about."""
    expression = candidate.expression
    return isinstance(expression, Unit) and expression.basis == "mention" and expression.offset < 0


def _is_comparison(candidate: Candidate, reading: Reading) -> bool:
    """"up from $2 million a year earlier" looks aside; the story stays where it was."""
    expression = candidate.expression
    if isinstance(expression, SameQuarter):
        return reading.granularity == "year"
    if isinstance(expression, Unit) and expression.unit == "year":
        return reading.granularity == "quarter"
    return isinstance(expression, Shifted) and expression.unit == "year" and expression.count == 1 and expression.sign < 0
