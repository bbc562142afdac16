"""What a clause's direction is worth for one kind of phrase: the words that look ahead of a day need not do so of its hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import TypeGuard

from whence.text import Token
from whence.times.direction import Leaning, contracted, lean, undertaken
from whence.times.discourse.place import Place
from whence.times.discourse.tellings import closes_a_quotation
from whence.times.expressions import Clock, DayOfMonth, Expression, InYear, Midweek, Weekday, unmodified
from whence.times.grammar import Candidate

Judgement = Callable[[Place, "Leaning | None"], "Leaning | None"]

_DAYS = ("day", "moment", "clock", "part", "weekend")
_HALF_A_YEAR, _YEAR = 6, 12  # months
_OF_LATE = 3  # months
_NEAR_AHEAD = 2  # days
_APPOINTED = 5  # tokens; "has been pencilled in for"
_USUALLY = 8  # tokens; "usually comes to the lower valley in early"
_FORETOLD = 6  # tokens; "a warning of snow from 3pm until"
_GOVERNED = 5  # tokens; "put off until about"
_CLAUSE = 8  # tokens; "after he was dragged from"
_LABEL = 3  # words of a label before its last
_LISTED = 60  # tokens of a sentence that may be an entry of a list
_RANKED = 10  # tokens that what is ranked may take


def leaning_of(place: Place) -> Leaning | None:
    """Where the clause around a phrase looks, as far as that says something of this phrase; None where nothing does."""
    leaning = place.lean()
    for judge in JUDGEMENTS:
        leaning = judge(place, leaning)
    return leaning


def _appointment(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"fixed for Friday" looks ahead; in "profit for the third quarter" the clause decides, and "sales for May" look nowhere."""
    if leaning is not None and leaning.cue == place.cues.appointment and _is_bare_month(place.expression) and _was_appointed(place):
        return None  # "were promised for July, then for August"
    if leaning is None or leaning.cue != place.cues.appointment or place.kind in _DAYS or _is_appointed(place):
        return leaning
    return place.lean(governed=False) if place.kind == "quarter" else None


def _is_appointed(place: Place) -> bool:
    """"is planned for January"; "profit for January" looks nowhere, and "was first set for January" is over."""
    cues = place.cues
    words = place.words_before(_APPOINTED)
    return any(
        word in cues.fixing and after == cues.appointment and before not in cues.formerly
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )  # fmt: skip


def _was_appointed(place: Place) -> bool:
    """"was planned for July": it may be over by now."""
    return any(one in place.cues.be and one in place.cues.behind and other in place.cues.fixing for one, other in pairwise(place.words_before(_APPOINTED)))


def _ahead_of_what_is_told(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"it left at nine and was due at one", "he left on the 8th and was due back on the 16th": not ahead of the telling;
    "fired as the parade was to begin at noon on Thursday", told that Thursday: of the same day.
    """
    if leaning is None or not leaning.backshifted:
        return leaning
    memory, now = place.memory, place.now
    if now is not None and _weekday_named(place) == now.day.weekday():
        return leaning._replace(direction="past")
    told = leaning.cue in place.cues.be and memory.sentence_day is not None and now is not None and memory.sentence_day.day < now.day
    hour = place.of_a_day and (memory.clock is not None or told)
    day = isinstance(place.expression, DayOfMonth) and place.memory.sentence_day is not None
    month = _is_bare_month(place.expression)  # "was due to be freed in September", told in November
    return None if hour or day or month else leaning


def _weekday_just_over(place: Place, leaning: Leaning | None) -> Leaning | None:
    """Of the weekday just over it takes a clear word to mean the one six days ahead."""
    if leaning is None or leaning.direction != "future" or not _names_yesterday(place):
        return leaning
    leaning = place.lean(governed=False) if leaning.governed else leaning
    clear = leaning is None or leaning.near or leaning.cue in place.cues.firm or leaning.direction == "past"
    return leaning if clear else None


def _names_yesterday(place: Place) -> bool:
    """True for a bare weekday, or a clock or a part of it, that is the day before ``now``."""
    return place.now is not None and (place.now.day - timedelta(1)).weekday() == _weekday_named(place)


def _weekday_named(place: Place) -> int | None:
    """The bare weekday that a phrase is, or is a clock or a part of."""
    named = getattr(place.expression, "on", None) or place.expression
    return named.weekday if isinstance(named, Weekday) and named.which is None and named.basis == "now" else None


def _month_of_a_contract(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"the December contract", "an agreement to buy the mill in January", told when December or January is near."""
    month = place.expression
    if not _is_bare_month(month):
        return leaning
    leaning = contracted(place.prose, place.last, place.cues) or leaning
    if leaning and leaning.direction == "past" and not leaning.governed and _comes_sooner(place, month):
        leaning = undertaken(place.prose, place.first, place.sentence.first, place.cues) or leaning
    return leaning


def _month_of_a_decision(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"decided to reopen the inquiry in May", told in June: that was when they decided, if they did so on no other day."""
    if leaning is None or leaning.direction != "future" or place.now is None or not _is_bare_month(place.expression):
        return leaning
    if place.last < place.sentence.last and place.tokens[place.last].lower in place.cues.following and _was_done(place):
        return leaning._replace(direction="past")  # "decided to reopen it in May after he was freed"
    decided = leaning.cue in place.cues.intends and place.cues.is_past(leaning.cue) and place.memory.sentence_day is None
    ago = (place.now.day.month - place.expression.at(place.now.day.year).begin.month) % 12
    return None if decided and 0 < ago <= _OF_LATE else leaning


def _was_done(place: Place) -> bool:
    """True where a past verb stands in the clause behind the phrase."""
    behind = place.tokens[place.last + 1 : min(place.sentence.last, place.last + _CLAUSE)]
    return any(place.cues.is_past(token.lower) for token in behind)


def _month_of_the_verb(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"In December, the firm made a bid", "by December, they worsened": the verb behind a month that opens its clause tells."""
    month, cues, tokens = place.expression, place.cues, place.tokens
    if leaning is None or not _is_bare_month(month) or place.last >= place.sentence.last or tokens[place.last].text != ",":
        return leaning
    if place.first - 1 > place.sentence.first + 1 or place.first == place.sentence.first:
        return leaning
    if leaning.cue == cues.deadline:
        verb = place.lean(governed=False)
        return verb if verb is not None and verb.direction == "past" and cues.is_past(verb.cue) else leaning
    return leaning._replace(near=True) if leaning.direction == "past" and cues.is_past(leaning.cue) and leaning.cue not in cues.says else leaning


def _midweek_of_the_verb(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"the rain eased by midweek" is over, "it will ease by midweek" is to come."""
    if leaning is None or leaning.cue != place.cues.deadline or not isinstance(place.expression, Midweek):
        return leaning
    verb = place.lean(governed=False)
    return verb if verb is not None and verb.direction == "past" else leaning


def _month_of_figures(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"will rise by July's rate of inflation", told in August: what belongs to a month just over is of that."""
    if leaning is None or leaning.direction != "future" or place.now is None or not _is_bare_month(place.expression) or not place.owns():
        return leaning
    ago = (place.now.day.month - place.expression.at(place.now.day.year).begin.month) % _YEAR
    return leaning._replace(direction="past") if 0 < ago < _OF_LATE else leaning


def _of_an_event_named_by_its_month(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"within weeks of an October meeting, it could be signed": what may be done says nothing of the meeting."""
    attributive = place.first > place.sentence.first and place.tokens[place.first - 1].lower in place.cues.determiners
    if leaning is None or leaning.cue not in place.cues.able or not attributive or not _is_bare_month(place.expression):
        return leaning
    return None


def _is_bare_month(expression: Expression) -> TypeGuard[InYear]:
    return isinstance(expression, InYear) and expression.granularity == "month" and expression.which is None


def _comes_sooner(place: Place, month: InYear) -> bool:
    """True for a month that comes sooner than it was."""
    return place.now is not None and 0 < (month.at(place.now.day.year).begin.month - place.now.day.month) % 12 < _HALF_A_YEAR


def _plan_of_old(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"had been due to finish on Friday", told on Thursday: the plan is past, its day need not be."""
    cues = place.cues
    if leaning is not None and leaning.direction == "past" and leaning.cue in cues.planned:
        return _at_hand(place, leaning)
    of_old = leaning is not None and leaning.direction == "past" and (leaning.cue == cues.been or leaning.cue in cues.formerly | cues.perfect)
    if leaning is not None and leaning.direction == "past" and _was_to_have(place):
        return _at_hand(place, leaning)
    planned = any(one in cues.fixing and other in (cues.infinitive, cues.appointment) for one, other in pairwise(place.words_before(_USUALLY)))
    return _at_hand(place, leaning) if leaning is not None and of_old and planned else leaning


def _was_to_have(place: Place) -> bool:
    """"The truce was to have expired on Friday"."""
    cues, words = place.cues, place.words_before(_USUALLY)
    told = cues.be & cues.behind
    return any(was in told and to == cues.infinitive and have in cues.perfect for was, to, have in zip(words, words[1:], words[2:], strict=False))


def _at_hand(place: Place, leaning: Leaning) -> Leaning:
    """The future for a weekday that is a day or two away."""
    named = getattr(place.expression, "on", None) or place.expression
    if place.now is None or not isinstance(named, Weekday) or named.which is not None or named.basis != "now":
        return leaning
    return Leaning("future", leaning.cue) if 0 < (named.weekday - place.now.day.weekday()) % 7 <= _NEAR_AHEAD else leaning


def _usual_month(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"the river usually crests in June": told of every year, of this one where none is said."""
    month, now = unmodified(place.expression), place.now
    if not isinstance(month, InYear) or month.granularity not in ("month", "season") or month.which is not None or now is None:
        return leaning
    if not place.marked("usual", max(place.sentence.first, place.first - _USUALLY), place.first) or (leaning and leaning.direction == "past" and not leaning.near):
        return leaning
    this = month.in_year(now.day.year)
    return leaning if this is None else Leaning("future" if this.begin > now.day else "past", leaning.cue if leaning else "")


def _going_on(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"the season runs from November to April", told in January: the one that goes on."""
    cues, now, month = place.cues, place.now, place.expression
    if leaning is None or now is None or not _is_bare_month(month) or leaning.cue not in cues.scheduled_present | cues.plural_present:
        return leaning
    following = place.following()
    if following is None or not _is_bare_month(following.expression) or [token.lower for token in following.before(place.last)] != [cues.infinitive]:
        return leaning
    begins, ends = (one.at(now.day.year).begin.month for one in (month, following.expression))
    within = (now.day.month - begins) % _YEAR <= (ends - begins) % _YEAR
    return leaning._replace(direction="past", near=False) if within else leaning


def _of_one_form(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"Crews shut the valve at 3:30", in a story of yesterday: a form that is present and past is of the story's day."""
    if leaning is None or leaning.direction != "future" or not place.of_a_day or leaning.cue not in place.cues.unchanging - place.cues.appointed:
        return leaning
    day, now = place.memory.subject_day, place.now
    return Leaning("past", leaning.cue) if day is not None and now is not None and day.day < now.day else leaning


def _foretold_hours(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"has issued a warning from 3pm until midnight": the hours are those that the warning is for."""
    if leaning is None or leaning.direction != "past" or not place.of_a_day:
        return leaning
    noun = next((token.lower for token in place.before(max(place.sentence.first, place.first - _FORETOLD)) if token.lower in place.cues.foretelling), None)
    return Leaning("future", noun) if noun else leaning


def _hour_of_a_plan(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"polls were to close at 6pm", "the first were due to land at 7pm", in a story of today: whether that is over the clock says."""
    if place.kind != "clock":
        return leaning
    memory, now, hour = place.memory, place.now, unmodified(place.expression)
    if now is None or now.clock is None or not isinstance(hour, Clock) or hour.on is not None or hour.bare:
        return leaning
    days = [day for day in (memory.subject_day, memory.sentence_day, memory.story_day) if day is not None]
    if any(day.day != now.day for day in days) or memory.clock is not None or (told := place.lean()) is None or not told.backshifted:
        return leaning
    return told._replace(direction="future" if (hour.hour, hour.minute or 0) > (now.clock.hour, now.clock.minute) else "past")


def _was_in_force(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"was in effect from 6 p.m. Monday": it was so from then on."""
    if leaning is None or leaning.direction != "future" or not leaning.governed or " " not in leaning.cue:
        return leaning
    was = [word for word in place.words_before(_GOVERNED)[:-2] if word in place.cues.be & place.cues.behind]
    return Leaning("past", was[-1], near=True) if was else leaning


def _awaited_hour(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"ahead of the bank's 2 p.m. announcement": what is waited for is to come."""
    if place.kind != "clock" or leaning is None or leaning.direction != "past" or leaning.cue not in place.cues.happened:
        return leaning
    words = place.words_before(_USUALLY)
    found = next((f"{one} {other}" for one, other in pairwise(words) if f"{one} {other}" in place.cues.awaiting), None)
    return Leaning("future", found, near=True) if found else leaning


def _until_an_hour_gone(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"was closed until about 6 p.m.", printed at seven: over, whatever can be put off by the word."""
    if place.kind != "clock":
        return leaning
    now, hour = place.now, unmodified(place.expression)
    if leaning is None or leaning.direction != "future" or place.cues.prepositions.get(leaning.cue) != "future" or leaning.cue in (place.cues.deadline, place.cues.appointment):
        return leaning
    if now is None or now.clock is None or not isinstance(hour, Clock) or hour.on is not None or hour.bare or (hour.hour, hour.minute or 0) >= (now.clock.hour, now.clock.minute):
        return leaning
    words = place.words_before(_USUALLY)
    was = any(one in place.cues.be & place.cues.behind and place.cues.is_past(other) for one, other in pairwise(words))
    return leaning._replace(direction="past") if was else leaning


def _ability(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"flames could be seen at sunrise": of what was or of what is to come."""
    able = leaning is not None and leaning.direction == "future" and place.of_a_day and leaning.cue in place.cues.able
    return None if able else leaning


def _rank(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"they agreed to hold their first summit in five years": a length, behind what is the first of its kind, or the largest."""
    return None if leaning is not None and place.kind == "length" and _is_ranked(place) else leaning


def _is_ranked(place: Place) -> bool:
    """True behind "its fourth vote in", "the smallest gain in"."""
    tokens, cues = place.tokens, place.cues
    for index in range(place.first - 1, max(place.sentence.first, place.first - _RANKED), -1):
        word = tokens[index].lower
        if not word[0].isalnum() and word not in "-–'’":
            return False
        ranks = word in cues.singling or (len(word) > 5 and word.endswith(cues.superlative))
        if ranks and (tokens[index - 1].lower in cues.determiners or tokens[index - 1].lower == cues.clitic):
            return True
    return False


def _hour_of_the_verb(place: Place, leaning: Leaning | None) -> Leaning | None:
    """Of a time of day the verb decides, not the preposition: "it stood at 184 by midday", "he was expected back by dusk"."""
    if leaning is None or not place.of_a_day or place.cues.prepositions.get(leaning.cue) != "future":
        return leaning
    leaning = _of_the_verb(place, leaning)
    return None if leaning and leaning.backshifted and place.memory.clock is not None else leaning


def _of_the_verb(place: Place, leaning: Leaning) -> Leaning | None:
    """Where the verb looks: "it was put off until 3.20pm" in a story of a day gone by."""
    cues, subject, now = place.cues, place.memory.subject_day, place.now
    first = _last_of(place, leaning.cue, place.first, place.first - _GOVERNED + 1)
    first = place.first if first is None else first
    verb = lean(place.prose, first, place.last, cues, governed=False)
    gone = subject is not None and now is not None and subject.day < now.day
    if verb is not None and verb.direction == "past" and _is_present_passive(place, first, verb):
        return leaning  # "ferries are cancelled until 6pm"
    if verb is None:
        return leaning if leaning.cue != cues.deadline and not gone else None
    return leaning if verb.cue in cues.moves and not gone else verb


def _is_present_passive(place: Place, first: int, verb: Leaning) -> bool:
    at = _last_of(place, verb.cue, first, max(first - _GOVERNED, 0) + 1)
    return at is not None and at > 0 and place.tokens[at - 1].lower in place.cues.present_be


def _last_of(place: Place, word: str, behind: int, floor: int) -> int | None:
    """The index of the last token that reads ``word`` from ``floor`` up to ``behind``."""
    return next((index for index in range(behind - 1, max(floor, 0) - 1, -1) if place.tokens[index].lower == word), None)


def _event_by_its_name(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"a week after the ultimatum, tanks rolled in": the event's name does not look ahead."""
    if leaning is None or place.kind != "beside":
        return leaning
    return leaning if leaning.cue in place.cues.auxiliaries or leaning.cue in place.cues.prepositions else None


def _of_a_telling(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"„…“, versprach er am Donnerstag", "обещал в четверг": what was said has been said, whatever the verb promises."""
    if leaning is None or leaning.direction != "future" or not place.cues.free_order or place.kind not in ("day", "moment") or not closes_a_quotation(place):
        return leaning
    return leaning._replace(direction="past")


def _labelled(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"When: Saturday", "Rain date: Sunday", "Closed Thanksgiving": a notice is of what is to come."""
    cues, tokens, first, low = place.cues, place.tokens, place.first, place.sentence.first
    if place.kind not in ("day", "moment") or first == low:
        return leaning
    if leaning is not None and leaning.cue in cues.shut and first == low + 1 + (tokens[first - 1].lower in cues.dating):
        return leaning._replace(direction="future")
    if leaning is None and tokens[first - 1].lower in cues.lasting_until and not _ends_a_range(place):
        return Leaning("future", tokens[first - 1].lower)  # "open nightly through March 31"
    if leaning is None and tokens[low].lower in cues.nobody and first - low <= _LABEL:
        return Leaning("future", tokens[low].lower)  # "No school Monday"
    if leaning is None and first - 2 >= low and tokens[first - 1].text == ":" and tokens[first - 2].lower in cues.labels and first - 2 - low <= _LABEL:
        return Leaning("future", f"{tokens[first - 2].text}:", near=True)
    return leaning


def _ends_a_range(place: Place) -> bool:
    """"Nov. 1 through March 31"."""
    before = place.candidates[place.index - 1] if place.index else None
    return before is not None and before.last == place.first - 1 and before.expression.kind in ("day", "month")


def _listed(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"Book sale, 9 a.m. to 3 p.m. Saturday, Elm Street Library": what is listed with its hour, without a verb, is to come."""
    cues, tokens, sentence = place.cues, place.tokens, place.sentence
    if leaning is not None or place.now is None or _weekday_named(place) is None or _names_yesterday(place) or sentence.last - sentence.first > _LISTED:
        return leaning
    hours = [other for other in _of_its_sentence(place) if isinstance(other.expression, Clock)]
    stated = (cues.places | cues.bounding | cues.governing) - {cues.onward}
    if not hours or tokens[sentence.first].text == "(" or any(other.first > sentence.first and tokens[other.first - 1].lower in stated for other in hours):
        return leaning
    words = tokens[sentence.first : sentence.last]
    told = any((cues.is_past(token.lower) and not _is_named(token, after)) or token.lower in cues.happened or token.lower in cues.be or token.lower in cues.breaks for token, after in zip(words, [*words[1:], words[-1]], strict=True))
    return leaning if told else Leaning("future", place.prose.text[tokens.starts[hours[0].first] : tokens[hours[0].last - 1].end])


def _is_named(token: Token, after: Token) -> bool:
    """"Rose Church", "Reed Hall"."""
    return token.text.istitle() and after.text.istitle()


def _of_its_sentence(place: Place) -> list[Candidate]:
    """The candidates of the sentence, in order."""
    candidates, low, high = place.candidates, place.index, place.index
    while low > 0 and candidates[low - 1].first >= place.sentence.first:
        low -= 1
    while high < len(candidates) and candidates[high].first < place.sentence.last:
        high += 1
    return list(candidates[low:high])


def _of_what_is_to_be(place: Place, leaning: Leaning | None) -> Leaning | None:
    """"Ballots received after 8 p.m. on Election Day will not be counted": what is done by then is still to be done."""
    cues, tokens, first, last = place.cues, place.tokens, place.first, place.last
    if leaning is None or leaning.direction != "past" or not leaning.near or last >= place.sentence.last or tokens[last].lower not in cues.auxiliaries:
        return leaning
    bounded = first - 2 >= place.sentence.first and tokens[first - 1].lower in cues.bounding and tokens[first - 2].lower == leaning.cue
    return Leaning("future", tokens[last].lower, near=True) if bounded else leaning


JUDGEMENTS: tuple[Judgement, ...] = (
    _appointment,
    _ahead_of_what_is_told,
    _weekday_just_over,
    _month_of_a_contract,
    _month_of_a_decision,
    _month_of_the_verb,
    _midweek_of_the_verb,
    _month_of_figures,
    _of_an_event_named_by_its_month,
    _plan_of_old,
    _usual_month,
    _going_on,
    _of_one_form,
    _foretold_hours,
    _ability,
    _rank,
    _hour_of_the_verb,
    _hour_of_a_plan,
    _was_in_force,
    _awaited_hour,
    _until_an_hour_gone,
    _event_by_its_name,
    _of_a_telling,
    _labelled,
    _listed,
    _of_what_is_to_be,
)
"""What each makes of the direction, in this order."""
