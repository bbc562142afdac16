"""What governs a mention itself: the noun that it dates, the preposition that it stands behind."""

from __future__ import annotations

from itertools import pairwise

from whence.times.direction.clause import Clause
from whence.times.direction.cues import Cues
from whence.times.direction.leaning import Direction, Leaning
from whence.times.direction.search import backward, forward
from whence.times.direction.words import BEHIND, OBJECT, REACH, over

_NOUN_PHRASE = 5  # tokens; "after a signal failure"
_BARE = 2  # tokens; "venerdì sera"
_PLANNED = 4  # tokens; "estuvo prevista en principio"


def governor(clause: Clause) -> Leaning | None:
    """Where what governs the mention puts it, or None where the clause decides."""
    return _awaited(clause) or _of_its_noun(clause) or _of_its_verb(clause) or _after_what_happened(clause) or _of_its_preposition(clause) or _is_then(clause)


def _awaited(clause: Clause) -> Leaning | None:
    """"awaited Friday's report", "ahead of Wednesday's ruling": what is waited for, though its noun speaks of what has been."""
    before = clause.step_over(clause.first - 1)
    if before < clause.low:
        return None
    pair = f"{clause.word(before - 1)} {clause.word(before)}" if before > clause.low else ""
    cue = next((cue for cue in (clause.word(before), pair) if cue in clause.cues.awaiting), None)
    return Leaning("future", cue, near=True, governed=True) if cue else None


def _of_its_noun(clause: Clause) -> Leaning | None:
    """"Wednesday's ruling", "the Tuesday shooting": the thing itself has taken place."""
    tokens, high, cues, index = clause.tokens, clause.high, clause.cues, clause.last
    if index + 1 < high and tokens[index].text in "'’" and tokens[index + 1].lower == cues.clitic:
        index += 2
    while index < high and (tokens[index].text.isdigit() or tokens[index].text in "-–"):
        index += 1  # "Saturday's 2-1 defeat"
    for place in range(index, min(index + 2, high)):
        noun = tokens[place]
        if noun.lower == cues.infinitive:
            return None  # "she has until April 15 to report"
        if noun.lower in cues.happened:
            return None if _is_mooted(clause, place) else Leaning("past", noun.lower, near=True)
        if not noun.text.isalpha() or cues.is_future(noun.lower) or noun.lower in cues.governing or noun.lower in cues.ahead or noun.lower in cues.opens or noun.lower in cues.breaks:
            return None
    return None


def _is_mooted(clause: Clause, noun: int) -> bool:
    """"A June rate rise is seen as unlikely", "a May strike could": what is one of its kind, and no more than thought of."""
    cues = clause.cues
    if clause.first <= clause.low or clause.word(clause.first - 1) not in cues.one_of or noun + 1 >= clause.high:
        return False
    return clause.word(noun + 1) in cues.present_be | cues.auxiliaries


def _of_its_verb(clause: Clause) -> Leaning | None:
    """"will miss Saturday's qualifier": what somebody will do something to has not taken place, whatever its noun does."""
    cues, verb = clause.cues, clause.first - 1
    if clause.last >= clause.high or clause.tokens[clause.last].text not in "'’":
        return None
    verb -= verb > clause.low and clause.word(verb) in cues.determiners
    if verb <= clause.low or not clause.tokens[verb].text.isalpha() or clause.word(verb) in cues.governing | cues.before_nouns | cues.determiners:
        return None
    helper = verb - 1 - (clause.word(verb - 1) in cues.negations)
    word = clause.word(helper) if helper >= clause.low else ""
    return Leaning("future", word, near=True, governed=True) if word in cues.auxiliaries & cues.firm else None


def _after_what_happened(clause: Clause) -> Leaning | None:
    """"delays after a signal failure at 7.15am": what something comes after has taken place."""
    cues, noun = clause.cues, clause.step_over(clause.first - 1)
    noun -= noun > clause.low and clause.word(noun) in cues.governing
    if noun <= clause.low or noun == clause.first - 1 or clause.word(noun) not in cues.happened:
        return None
    after = next((word for word in clause.words(noun - _NOUN_PHRASE, noun) if word in cues.experienced), None)
    verbal = any(word in cues.ahead or word in cues.be or cues.is_past(word) or word == "," for word in clause.words(noun - _NOUN_PHRASE, noun))
    return Leaning("past", clause.word(noun), near=True, governed=True) if after and not verbal else None


def _of_its_preposition(clause: Clause) -> Leaning | None:
    """"until Friday", "since May", "fixed for Monday": the ways in which a preposition looks, the surest first."""
    tokens, last, low, high, cues = clause.tokens, clause.last, clause.low, clause.high, clause.cues
    before = clause.step_over(clause.first - 1)
    if before < low:
        return None
    word = clause.word(before)
    if before - 1 > low and (phrase := f"{tokens[before - 2].text}{clause.word(before - 1)} {word}") in cues.prepositions:
        return Leaning(cues.prepositions[phrase], word, near=True, governed=True)  # "in the run-up to May"
    if before > low and word == cues.infinitive:
        moved = next((tokens[i].lower for i in range(before - 1, max(low, before - 4) - 1, -1) if tokens[i].lower in cues.moves), None)
        return Leaning("future", moved, near=True) if moved else None
    if word in cues.present_be or (before > low and word in cues.governing and clause.word(before - 1) in cues.present_be):
        return Leaning("future", word if word in cues.present_be else clause.word(before - 1), near=True)
    if word == cues.not_yet and _is_not_yet(clause, before):
        return Leaning("future", word, near=True)
    if word == cues.onward and _is_decreed(clause, before):
        return Leaning("future", word, near=True)
    if word in cues.governing and (warned := _is_foretold(clause, before)):
        return Leaning("future", warned, near=True)
    if (lived := _lived_through(clause)) is not None:
        return Leaning("past", lived, near=True)
    if _is_compared(clause, before):
        return Leaning("past", word, near=True)
    if word == cues.appointment:
        foretold = before > low and clause.word(before - 1) in cues.foretelling and last < high and tokens[last].lower not in cues.behind
        if not foretold and last < high and cues.is_past(tokens[last].lower) and tokens[last].text.islower():
            return None  # "the bulletin for Friday gave level 3"
        if _is_superseded(clause):
            return Leaning("past", clause.word(before - 1), near=True)
    if word in cues.onsets or (word in cues.governing and before > low and clause.word(before - 1) in cues.onsets):
        told = backward(clause, before) or forward(clause, last)
        gone = told is not None and told.direction == "past" and told.cue not in cues.says | cues.intends | cues.moves
        return Leaning("past", told.cue, near=True) if told is not None and gone else Leaning("future", word, near=True)
    if word == cues.appointment and _had_been(clause, before):
        return Leaning("past", clause.word(before - 1), near=True)
    direction, said = cues.prepositions.get(word), word
    if direction is None and before > low:
        said = f"{clause.word(before - 1)} {word}"
        direction = cues.prepositions.get(said)
    if word in cues.since and (onward := _from_then_on(clause, before, direction)) is not None:
        return onward
    if direction is None:
        return None
    return _ahead(clause, before, word, said) if direction == "future" else Leaning(direction, said, near=True, governed=True)


def _from_then_on(clause: Clause, before: int, direction: Direction | None) -> Leaning | None:
    """"pararán 48 horas desde el miércoles", "с понедельника движение перекроют"; a bare month or weekday of what lasts is gone by,
    "задерживают с августа", where the preposition says nothing itself.
    """
    told = backward(clause, before) or forward(clause, clause.last)
    goes_on = clause.last < clause.high and clause.tokens[clause.last].text != ","
    ahead = told is not None and told.direction == "future" and (goes_on or clause.cues.is_future(told.cue) or told.cue in clause.cues.auxiliaries | clause.cues.scheduled_present)
    if told is not None and ahead:
        return Leaning("future", told.cue, near=True)
    bare = direction is None and clause.last - clause.first <= _BARE and not any(token.text[0].isdigit() for token in clause.tokens[clause.first : clause.last])
    return Leaning("past", clause.word(before), near=True) if bare else None


def _is_then(clause: Clause) -> Leaning | None:
    """"de finale is zaterdag", "de verkiezingen zijn op 29 oktober"; not "is zaterdag overleden"."""
    cues, before = clause.cues, clause.first - 1
    if not cues.copula or before <= clause.low:
        return None
    before -= clause.word(before) in cues.governing
    if clause.word(before) not in cues.copula:
        return None
    behind = clause.words(clause.last, clause.last + REACH)
    behind = behind[: next((index for index, word in enumerate(behind) if word in ",;.:" and not _is_within_a_number(behind, index)), len(behind))]
    return None if any(cues.is_past(word) or word in cues.behind for word in behind) else Leaning("future", clause.word(before), near=True)


def _is_within_a_number(words: list[str], index: int) -> bool:
    """The comma of "8,2"."""
    return 0 < index < len(words) - 1 and words[index - 1].isdigit() and words[index + 1].isdigit()


def _ahead(clause: Clause, before: int, word: str, said: str) -> Leaning | None:
    """A preposition that looks ahead, ``word`` or all of ``said``, unless what it bounds is over: "until Thursday, they had not called"."""
    cues = clause.cues
    if clause.is_attributive():
        return None  # "under the plan laid down by the May 3 accord"
    if (was := next((one for one, other in pairwise(clause.words(before - _PLANNED, before)) if one in cues.formerly and other in cues.ahead), None)) is not None:
        return Leaning("past", was, near=True)  # "esteve marcada para 18 de maio"
    if word == cues.deadline and _is_met(clause, before):
        return None
    if word not in (cues.deadline, cues.appointment):
        gone = _gone_by(clause, before) or next((w for w in clause.words(clause.last, clause.last + 5) if w in cues.perfect and w in cues.behind), None)
        if gone:
            return Leaning("past", gone, near=True)
    return Leaning("future", said, near=True, governed=True)


def _gone_by(clause: Clause, before: int) -> str | None:
    """The past verb of "rain fell until Friday", "Until Friday, nobody knew"; not of "Trains halted until Monday", a headline."""
    gone = None if clause.is_headline() else over(clause.tokens, before, clause.low, clause.cues)
    opens = before == clause.low or (clause.word(clause.low) in clause.cues.governing and backward(clause, before) is None)
    if gone is None and opens and (told := forward(clause, clause.last)) and told.direction == "past":
        return told.cue
    return gone


def _is_not_yet(clause: Clause, before: int) -> bool:
    """"no answer before Christmas", "nobody would have seen it before May"; not "did not ask before May"."""
    cues, window = clause.cues, clause.words(before - BEHIND, before)
    denied = max((i for i, word in enumerate(window) if word in cues.denies), default=-1)
    if denied < 0 or any(word in cues.behind for word in window):
        return False
    helped = any(word in cues.auxiliaries for word in window)
    return helped or not any(cues.is_past(word) for word in window[denied + 1 :])


def _is_decreed(clause: Clause, before: int) -> bool:
    """"has declared three days of mourning from Friday"; not "from Friday to Sunday", which may be over."""
    tokens, last, cues = clause.tokens, clause.last, clause.cues
    if last < clause.high and (tokens[last].text in "-–'’" or tokens[last].lower in cues.prepositions or tokens[last].lower in cues.spanning):
        return False
    return any(other in cues.decrees and one in cues.perfect and one not in cues.behind for one, other in pairwise(clause.words(before - BEHIND, before)))


def _is_foretold(clause: Clause, before: int) -> str | None:
    """The noun of "a warning for heavy rain from 6pm on Friday", "has issued an alert for snow on Friday", "the case for a
    cut in August"; what somebody "issued on Friday" may be over.
    """
    cues, words = clause.cues, clause.words(before - REACH, before)
    at = next((i for i, (one, other) in enumerate(pairwise(words)) if one in cues.foretelling and other == cues.appointment or f"{one} {other}" in cues.prospects), None)
    if at is None or any(word in cues.behind or word == "," or cues.is_past(word) and word not in cues.unchanging for word in words[at:]):
        return None
    if words[at] not in cues.foretelling:
        return words[at]
    perfect = any(word in cues.perfect and word not in cues.behind for word in words[:at])
    return words[at] if perfect or cues.onward in (clause.word(before), *words[at:]) else None


def _is_compared(clause: Clause, before: int) -> bool:
    """"four weeks, against three weeks in spring", "inflation, 8.6 percent in May, has not turned": figures are of what has been."""
    tokens, last, low, cues = clause.tokens, clause.last, clause.low, clause.cues
    index = before - 1
    while index > max(low, before - 6) and (tokens[index].text[0].isdigit() or tokens[index].text in ".,$£€%" or tokens[index].lower in cues.counts or tokens[index].text.islower()):
        if tokens[index].lower in cues.against:
            return any(t.text[0].isdigit() or t.lower in cues.counts for t in tokens[index + 1 : before])
        if tokens[index].text == "," and last < clause.high and tokens[last].text == "," and tokens[index + 1].text[0].isdigit():
            return not tokens[index - 1].text[0].isdigit()
        if tokens[index].lower in cues.governing or cues.is_past(tokens[index].lower):
            return False
        index -= 1
    return False


def _lived_through(clause: Clause) -> str | None:
    """"after a strong Christmas", "despite a wet April": who says what a time was like has seen it."""
    tokens, last, low, cues, at = clause.tokens, clause.last, clause.low, clause.cues, clause.first - 1
    if last < clause.high and tokens[last].text.isalpha() and tokens[last].lower not in cues.governing | cues.breaks | cues.be | cues.opens:
        return None  # "after the long summer break"
    if at <= low or not (tokens[at].text.isalpha() and tokens[at].text.islower()):
        return None
    if tokens[at].lower in cues.governing | cues.determiners | cues.counts | cues.ahead or cues.is_past(tokens[at].lower):
        return None
    at -= 1 + (tokens[at - 1].lower in cues.determiners)
    return tokens[at].lower if at >= low and tokens[at].lower in cues.experienced else None


def _is_superseded(clause: Clause) -> bool:
    """"promised for Easter, is now due in May": the plan was another."""
    words = clause.words(clause.last, clause.last + 4)
    words = words[1:] if words[:1] == [","] else words
    return len(words) > 1 and words[0] in clause.cues.be | clause.cues.auxiliaries and words[1] == clause.cues.at_last


def _had_been(clause: Clause, before: int) -> bool:
    """"the strike, which had been set for Wednesday": where the plan is past, so is its day."""
    cues = clause.cues
    return any(one in cues.relatives and other in cues.perfect and other in cues.behind for one, other in pairwise(clause.words(before - 4, before)))


def _completes(word: str, cues: Cues) -> bool:
    """What makes a perfect of "have": "have cleared", not "should have a clearer picture"."""
    return word not in cues.intends and word not in cues.determiners


def _is_promised(window: list[str], cues: Cues) -> bool:
    """"told we'd have power by Sunday", "would have a crew by then"; not "would have been cleared by Friday"."""
    helped = cues.reported | cues.clipped_have
    return any(
        one in helped and have in cues.perfect - cues.behind and not (cues.is_past(done) or done in cues.be)
        for one, have, done in zip(window, window[1:], window[2:], strict=False)
    )  # fmt: skip


def _is_met(clause: Clause, before: int) -> bool:
    """"had been recovered by Monday", "were lined up by noon", "by the end of the decade his maps showed …"."""
    cues, window = clause.cues, clause.words(before - 10, before)
    if any(word in cues.hypothetical for word in clause.words(before - REACH, before)) and not any(word in cues.behind for word in window):
        return False  # "if it has not turned by the autumn"
    if any(one in cues.firm and other in cues.perfect for one, other in pairwise(window)):
        return False  # "will have left by Saturday"
    if _is_promised(window, cues):
        return False
    if any(word in cues.perfect and (word in cues.behind or _completes(following, cues)) for word, following in pairwise([*window, ""])):
        return True  # "had been cleared by Monday"; what somebody "has promised by the end of March" is to come
    if any(word in cues.behind for word in window) and not any(word in cues.ahead for word in window):
        return True
    if any(word in cues.reaching for word in window[-OBJECT:]) and not any(word in cues.ahead for word in window):
        # "came down to three by Friday"; not "she came to finish it by Friday"
        return not any(word == cues.infinitive and not (after in cues.counts or after[:1].isdigit()) for word, after in pairwise([*window, ""]))
    told = forward(clause, clause.last) if clause.opens() else None
    return told is not None and told.direction == "past"
