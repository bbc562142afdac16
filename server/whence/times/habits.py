"""Times of day that come again: "daily from 10am to 4pm", "the first bus leaves at 5.10", "no flights are permitted after 11pm"."""

from __future__ import annotations

from collections.abc import Sequence

from whence.text import Prose
from whence.text.sentences import Sentence
from whence.times.direction import Cues, Leaning
from whence.times.expressions import Base, Clock, Context, Every, Part, Reading, unmodified
from whence.times.grammar import Candidate, Grammar
from whence.times.lexicon import MARKED
from whence.times.memory import Memory

_BESIDE = 3  # tokens; "on Sundays, from 10am to 4pm"
_CLAUSE = 10  # tokens; "on Fridays the queue outside the office starts at 6am"


def of_habit(
    candidates: Sequence[Candidate], index: int, memory: Memory, leaning: Leaning | None, now: Base | None,
    prose: Prose, sentence: Sentence, grammar: Grammar,
) -> Reading | None:  # fmt: skip
    """The reading of a clock time that comes again, or None: beside a day that does, in a clause that tells what is usual or
    forbidden, and where a story begins so ("Four hundred goats come down at five in the afternoon").
    """
    candidate = candidates[index]
    clock = unmodified(candidate.expression)
    low = _clause(candidate.first, max(sentence.first, candidate.first - _CLAUSE), prose, grammar.cues)
    ruled = leaning is None or leaning.direction != "past"
    if isinstance(clock, Part) and clock is candidate.expression and clock.on is None and not clock.days:
        beside = 0 < candidate.first - memory.habit_last <= _BESIDE and _joined(prose.tokens[memory.habit_last : candidate.first], grammar)
        return Every(f"XXXX-XX-XXT{clock.part}").read(Context(now)) if beside or _is_ruled(low, candidate.first, ruled, prose, grammar) else None
    if not isinstance(clock, Clock) or clock.on is not None:
        return None
    cues = grammar.cues
    plain = leaning is None or leaning.cue in cues.present_be or leaning.cue in cues.scheduled_present | cues.plural_present
    plain = plain or (leaning is not None and leaning.near and _is_present_passive(candidate.first, leaning.cue, prose, cues))
    exact = clock is candidate.expression
    recurs = exact and (_follows(candidate, memory, prose, grammar) or _is_followed(candidates, index, prose, grammar))
    recurs = recurs or _is_ruled(low, candidate.first, ruled, prose, grammar)
    recurs = recurs or (memory.sentence_day is None and _is_usual(candidate, low, memory, plain, prose, grammar))
    opens = memory.sentence is not None and len(prose.blocks) > 1 and memory.sentence.block is prose.blocks[1]  # under the headline
    begins = exact and clock.of_part and plain and memory.mention is None and opens and now is not None and now.kind == "published"
    goes_on = exact and memory.habitual and plain and memory.subject_day is None and memory.story_day is None
    begins = begins or goes_on
    memory.habitual = memory.habitual or (begins and not recurs)
    if not (recurs or begins):
        return None
    hour = clock.beside(memory.hour, Context(now)) if clock.bare and memory.hour is not None else clock.hour % 24
    memory.hour = hour + (clock.minute or 0) / 60
    value = f"XXXX-XX-XXT{hour:02d}"
    return Every(value if clock.minute is None and not exact else f"{value}:{clock.minute or 0:02d}").read(Context(now))


def _is_present_passive(first: int, participle: str, prose: Prose, cues: Cues) -> bool:
    """"the ovens are lit at eleven at night"."""
    at = next((i for i in range(first - 1, max(first - _BESIDE - 1, 0), -1) if prose.tokens[i].lower == participle), 0)
    return at > 0 and prose.tokens[at - 1].lower in cues.present_be


def _follows(candidate: Candidate, memory: Memory, prose: Prose, grammar: Grammar) -> bool:
    """"daily from 10am to 4pm", "a curfew from 7pm"."""
    low = max(candidate.first - _BESIDE - 1, 0)
    curfew = MARKED in prose.tokens.spelled(grammar.lexicon.marks_of("recurring"), low, candidate.first) or _of_hours(low, candidate.first, prose, grammar)
    return curfew or 0 < candidate.first - memory.habit_last <= _BESIDE


def _of_hours(low: int, first: int, prose: Prose, grammar: Grammar) -> bool:
    """"Opening hours: 10am to 4pm", "office hours are 9am to 5pm"."""
    classes, tokens = grammar.lexicon.classes, prose.tokens
    return any("hours_of" in classes(tokens[index - 1]) and classes(tokens[index]).get("units") == "hour" for index in range(max(low, 1), first))


def _is_followed(candidates: Sequence[Candidate], index: int, prose: Prose, grammar: Grammar) -> bool:
    """"from 7 a.m. to 6 p.m. daily", "between 9am and 5pm on weekdays": what recurs is said once for both."""
    for place in range(index + 1, min(index + 3, len(candidates))):
        before, following = candidates[place - 1], candidates[place]
        if not 0 <= following.first - before.last <= 2:
            return False
        between = prose.tokens[before.last : following.first]
        if isinstance(following.expression, Every):
            value = following.expression.value
            if "T" in value and place == index + 1 and between and _joined(between, grammar):
                return True
            return (value == "P1D" or value.startswith("XXXX-")) and all(token.text == "," or token.lower in grammar.cues.governing for token in between)
        if not isinstance(following.expression, Clock) or following.expression.on is not None or not between or not _joined(between, grammar):
            return False
    return False


def _joined(tokens: Sequence, grammar: Grammar) -> bool:  # type: ignore[type-arg]
    return all({"joins", "ranges"} & grammar.lexicon.classes(token).keys() for token in tokens)


def _is_usual(candidate: Candidate, low: int, memory: Memory, plain: bool, prose: Prose, grammar: Grammar) -> bool:
    """"she usually leaves at six", "the first bus leaves at 5.10am", "he wakes at five"."""
    lexicon, tokens = grammar.lexicon, prose.tokens
    if low <= memory.recurring_last <= candidate.first:
        return True  # "on Fridays the queue starts at 6am"
    if MARKED in tokens.spelled(lexicon.marks_of("usual"), low, candidate.first) or _was_usual(low, candidate.first, prose, grammar):
        return True
    if plain and MARKED in tokens.spelled(lexicon.marks_of("by_timetable"), low, candidate.first):
        return MARKED in tokens.spelled(lexicon.marks_of("of_the_timetable"), low, candidate.first)
    return MARKED in tokens.spelled(lexicon.marks_of("wakes"), max(low, candidate.first - _BESIDE - 1), candidate.first)


def _was_usual(low: int, first: int, prose: Prose, grammar: Grammar) -> bool:
    """"she used to leave at 4am"; not "a van was used to leave"."""
    tokens, cues = prose.tokens, grammar.cues
    for index in range(max(low, 1), first - 1):
        if tokens[index].lower == cues.used and tokens[index + 1].lower == cues.infinitive and tokens[index - 1].lower not in cues.be:
            return True
    return False


def _is_ruled(low: int, first: int, ahead: bool, prose: Prose, grammar: Grammar) -> bool:
    """"the by-law bans drinking", "despite a ban on travel", but not "the ban was lifted"."""
    tokens, cues = prose.tokens, grammar.cues
    if first <= low or tokens[first - 1].lower not in cues.forbidding:
        return False
    if MARKED in tokens.spelled(grammar.lexicon.marks_of("forbids"), low, first):
        return True
    if ahead and first - 2 >= low and tokens[first - 2].lower in cues.solely:
        return True  # "dogs may run only between 10am and 6pm"
    ban = tokens.spelled(grammar.lexicon.marks_of("ban"), low, first).rfind(MARKED)
    return ban >= 0 and tokens[low + ban + 1].lower in cues.dating and not any(token.lower in cues.be for token in tokens[low + ban : first])


def _clause(first: int, low: int, prose: Prose, cues: Cues) -> int:
    """Where the clause that ends before ``first`` begins, no further back than ``low``."""
    for index in range(first - 1, low - 1, -1):
        token = prose.tokens[index]
        if token.text in ",;:()" or token.lower in cues.breaks | cues.relates:
            return index + 1
    return low
