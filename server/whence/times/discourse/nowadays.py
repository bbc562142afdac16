""""Today" that is these days: "a ban of 1889 that still holds today", "from 20% today to 24% by 2030"."""

from __future__ import annotations

from whence.times.direction import Leaning
from whence.times.discourse.place import Place
from whence.times.expressions import Context, Reading, Unit, Vague

_STILL = 8  # tokens; "still leaves her angry about it today"
_BEFORE = 40  # tokens from a time to the sentence that is held against it
_A_YEAR = 300  # days
_AGES = 30  # years; who names a time that far back holds it against these days
_TODAY = Unit("day", 0)


def nowadays(place: Place, leaning: Leaning | None) -> Reading | None:
    """The reading of a "today" that is no day: behind "still", or where the sentence holds it against a time of long ago."""
    standing = place.cues.standing
    if place.expression != _TODAY or (place.last - place.first != 1 and not standing) or (leaning is not None and leaning.direction == "past" and leaning.near):
        return None
    held = _is_held_against_long_ago(place)
    if standing:
        held = (held and leaning is None and _is_joined(place)) or _stands_against_what_was(place)
    if not (_goes_on(place) or held):
        return None
    return Vague("PRESENT_REF").read(Context(place.now))


def _goes_on(place: Place) -> bool:
    """"is still present today", "continues to suffer today"; not "still hopes to win today"."""
    words = place.words_before(_STILL)
    lasting = next((index for index in range(len(words) - 1, -1, -1) if words[index] in place.cues.enduring), None)
    if lasting is None or (lasting and (words[lasting - 1] in place.cues.behind or place.cues.is_past(words[lasting - 1]))):
        return False  # "were still on board today"
    between = words[lasting + 1 :]
    return not any(place.cues.is_past(word) or word in place.cues.ahead or word in place.cues.arranging or word in place.cues.breaks or word in ".,;:" for word in between)


def _is_held_against_long_ago(place: Place) -> bool:
    """"since the 14th century … and today", "eleven in 1950 and one today"."""
    said, now = place.memory.mention, place.now
    if said is None or now is None or said.span is None or said.period is None or said.span[0] < place.sentence.start:
        return False
    return said.period.granularity in ("year", "decade", "century") and now.day.year - said.day.year >= _AGES


def _is_joined(place: Place) -> bool:
    """"elf im Jahr 1950 und heute zwei"; not "das 1962 gebaute Bad öffnet heute"."""
    words = [token.lower for token in place.before(place.memory.mention_last)]
    return place.cues.conjunction in words and not any(word in place.cues.scheduled_present for word in words)


def _stands_against_what_was(place: Place) -> bool:
    """"Im Jahr 1950 gab es elf Bäckereien. Heute sind es noch zwei": so many, held against a time a year ago or more."""
    said, now, sentence, cues = place.memory.mention, place.now, place.sentence, place.cues
    if said is None or now is None or said.span is None or said.period is None:
        return False
    # "wird 2030 fahren; heute braucht der Bus 25 Minuten": held against what is to come
    to_come = (said.period.begin - now.day).days > _A_YEAR
    if not to_come and (now.day - said.period.until).days < _A_YEAR:
        return False
    first = place.prose.token_at(said.span[0])
    if sentence.first - first > _BEFORE or place.prose.text.find("\n\n", said.span[1], sentence.start) >= 0:
        return False
    low, high = max(sentence.first, place.first - _STILL), min(sentence.last, place.last + _STILL)
    if first >= low:
        low = max(low, place.memory.mention_last)
    clause = [*place.tokens[low : place.first], *place.tokens[place.last : high]]
    stands = any(token.lower in cues.standing for token in clause)
    counts = any(token.text[0].isdigit() or "num" in place.lexicon.classes(token) or "a" in place.lexicon.classes(token) for token in clause)
    return stands and counts and not any(cues.is_future(token.lower) or (token.lower in cues.breaks and first >= low) for token in clause)
