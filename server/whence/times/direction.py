"""A mention and the clause around it become a direction: behind the anchor time, ahead of it, or unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from whence.text import Prose, Table, Token, Tokens
from whence.text.sentences import Sentence

Direction = Literal["past", "future"]


class Leaning(NamedTuple):
    """Where a clause looks, and the word that says so; ``near`` where that word governs the mention directly."""

    direction: Direction
    cue: str
    near: bool = False
    governed: bool = False
    """Said by the preposition itself: "since Friday"."""
    backshifted: bool = False
    """Ahead of the moment told of, not of the telling: "it left at nine and was due at one"."""


_NONE: frozenset[str] = frozenset()
SPEAKS = "x"
# The fields of Cues whose words only say how another word is to be taken, or govern a mention right beside it.
_QUALIFYING = ("governing", "opens", "determiners", "pronouns", "formerly", "negations", "perfect", "happened", "moves", "lasting", "before_nouns", "whereabouts", "arranging", "firm", "singling", "schemes", "undertakings", "contracts", "commodities", "relates", "relatives", "staged", "accounts", "idle", "reaching", "counts", "able", "places", "onsets", "terms", "ends_term", "months", "leading", "fixing", "foretelling", "denies", "decrees", "against", "plays", "hypothetical", "staying", "awaiting", "experienced", "spanning", "wishes", "dating", "forbidding", "solely")


@dataclass(frozen=True)
class Cues:
    """How a language tells ahead from behind. Every field is a set of words, or knows one when it sees it."""

    ahead: frozenset[str] = _NONE
    """Words that decide alone: "will", "scheduled", "due"."""
    behind: frozenset[str] = _NONE
    """The same for the past: "was", "had"."""
    prepositions: dict[str, Direction] = field(default_factory=dict)
    """Decide where they stand right before the mention: "until Friday", "since Friday"."""
    is_past: Callable[[str], bool] = lambda word: False
    """Knows past forms of verbs."""
    auxiliaries: frozenset[str] = _NONE
    """Turn a past form after them into a participle that looks ahead: "will be held"."""
    be: frozenset[str] = _NONE
    staying: frozenset[str] = _NONE
    """Verbs that take a participle as "be" does: "will stay shut"."""
    present_be: frozenset[str] = _NONE
    """Speak of a timetable right beside a day: "the final is on Friday"."""
    clipped_be: frozenset[str] = _NONE
    """The same behind an apostrophe: "I'm leaving on Friday"."""
    intends: frozenset[str] = _NONE
    """Verbs whose infinitive is still to come: "agreed to meet"."""
    infinitive: str = ""
    used: str = ""
    """With the infinitive, what was done again and again: "used to leave"."""
    breaks: frozenset[str] = _NONE
    """Words that end a clause."""
    appointed: frozenset[str] = _NONE
    """Look ahead before the infinitive or the preposition of appointment only: "set for", "set to"."""
    scheduled_present: frozenset[str] = _NONE
    """Verbs whose plain present speaks of a timetable: "opens Monday"."""
    plural_present: frozenset[str] = _NONE
    """The same verbs where a plural must stand before them: "talks resume Monday"."""
    moves: frozenset[str] = _NONE
    """Verbs that put something off or forward to a date: "moved to Saturday"."""
    appointment: str = ""
    """The preposition that looks ahead before a day only: "fixed for Friday"."""
    deadline: str = ""
    """The preposition that looks back after one of ``perfect``: "had been cleared by Monday"."""
    perfect: frozenset[str] = _NONE
    governing: frozenset[str] = _NONE
    """Prepositions and articles of a date."""
    says: frozenset[str] = _NONE
    """Verbs of saying, for what is said to come: "said he was leaving on Friday"."""
    staged: frozenset[str] = _NONE
    """Participles of events: "is held on Friday" is a timetable, where "is charged" is none."""
    accounts: frozenset[str] = _NONE
    """Nouns of saying: "in a video on Friday"."""
    adverb: str = "\0"
    """The ending of an adverb."""
    at_last: str = ""
    """Says how a plan stands today, where it was another before."""
    instead: str = ""
    """The word that brings what happened instead: "was due on Friday but did not come"."""
    relatives: frozenset[str] = _NONE
    """Open what is told of a thing by the way: "the strike, which began on May 3"."""
    opens: frozenset[str] = _NONE
    """Words after which a clause begins."""
    determiners: frozenset[str] = _NONE
    """Make a past form behind them an adjective: "a proposed vote"."""
    superlative: str = "\0"
    """The ending of a superlative."""
    contracts: frozenset[str] = _NONE
    """What is sold for a month to come: "the December contract"."""
    commodities: frozenset[str] = _NONE
    """The same where a past verb tells of its price: "December wheat fell"."""
    undertakings: frozenset[str] = _NONE
    """Nouns whose infinitive is still to come: "an agreement to buy the mill in January"."""
    schemes: frozenset[str] = _NONE
    """Nouns among ``ahead``: what somebody adopts is done on the day behind it."""
    relates: frozenset[str] = _NONE
    """Begin what a thing says, or which it is: "a letter that …"."""
    firm: frozenset[str] = _NONE
    """Look ahead from afar even of the weekday just over: "will block the road for twelve hours on Saturday", said on Sunday."""
    singling: frozenset[str] = _NONE
    """Single out who did what an infinitive says: "the first to sign"."""
    onsets: frozenset[str] = _NONE
    """Say from when, ahead unless the clause tells what was: "starting Monday"."""
    places: frozenset[str] = _NONE
    """Prepositions of place: "at 6 a.m. outside the bank"."""
    terms: frozenset[str] = _NONE
    """Nouns of a day that something must be done by: "the Friday deadline"."""
    ends_term: frozenset[str] = _NONE
    """Past verbs that say that it is over: "missed the Friday deadline"."""
    whereabouts: frozenset[str] = _NONE
    arranging: frozenset[str] = _NONE
    """Behind ``present_be``: words of place, and verbs of what is arranged, that speak of a timetable."""
    before_nouns: frozenset[str] = _NONE
    """Prepositions: a past form right behind them is an adjective, "behind closed doors"."""
    reported: frozenset[str] = _NONE
    """Futures of reported speech, ahead of the telling: "said on Friday that it would open on Sunday"."""
    formerly: frozenset[str] = _NONE
    """Turn a plan into the past: "previously planned"."""
    negations: frozenset[str] = _NONE
    abilities: frozenset[str] = _NONE
    """Look back when they are negated: "could not be reached Monday"."""
    able: frozenset[str] = _NONE
    """Those that tell of what was as often as of what is to come."""
    conditions: frozenset[str] = _NONE
    """Open a clause whose present passive is still to come: "when it is heard"."""
    hypothetical: frozenset[str] = _NONE
    """Those of what may not come: "if it has not turned by May"."""
    nobody: frozenset[str] = _NONE
    """Subjects that deny what follows: "neither could be found"."""
    idle: frozenset[str] = _NONE
    """Phrases whose last word looks ahead elsewhere: "at once", "as soon"."""
    reaching: frozenset[str] = _NONE
    """Past verbs whose "by" is over: "it came down to three by Friday"."""
    counts: frozenset[str] = _NONE
    """Words that make a verb's form behind them a noun: "eleven visits"."""
    lasting: frozenset[str] = _NONE
    """Past verbs whose "until" is over: "it took until Sunday"."""
    unchanging: frozenset[str] = _NONE
    """Past forms that are the present too: "schools shut until Thursday"."""
    fixing: frozenset[str] = _NONE
    """Participles that the preposition of appointment stands behind, of a month too: "planned for January"."""
    foretelling: frozenset[str] = _NONE
    """Nouns of what is foreseen for a day: "the forecast for Friday turned"."""
    not_yet: str = ""
    """The preposition that looks ahead behind a negation: "no answer before Christmas"."""
    denies: frozenset[str] = _NONE
    """Negations, and the subjects that deny."""
    decrees: frozenset[str] = _NONE
    """Perfects of what holds from a day on: "has declared mourning from Friday"."""
    onward: str = ""
    """The preposition that they take."""
    experienced: frozenset[str] = _NONE
    """Prepositions of what was lived through: "after a strong Christmas"."""
    awaiting: frozenset[str] = _NONE
    """Words, or two, whose object is to come: "awaited Friday's report"."""
    forbidding: frozenset[str] = _NONE
    """Prepositions of the hours that a rule is for: "is not permitted after 11pm"."""
    solely: frozenset[str] = _NONE
    """What makes a rule of hours: "only between 10am and 6pm"."""
    dating: frozenset[str] = _NONE
    """Prepositions of a day: "was flown on May 3"."""
    wishes: frozenset[str] = _NONE
    """Verbs whose object is still to be done: "want it held in May"."""
    spanning: frozenset[str] = _NONE
    """Lead on to the end of a stretch: "from Friday to"."""
    against: frozenset[str] = _NONE
    """Hold a figure against one of the past: "four weeks, against three in spring"."""
    plays: frozenset[str] = _NONE
    """Plain presents of a side that fights: "Rovers play", "Vidarbha host"."""
    happened: frozenset[str] = _NONE
    """Nouns of what has taken place: "Wednesday's ruling"."""
    pronouns: frozenset[str] = _NONE
    """Subjects that take a plural verb."""
    plural: str = "\0"
    """The ending of a plural."""
    conjunction: str = ""
    """Makes a plural of two: "he and the envoy meet"."""
    disjunction: str = ""
    """Gives a choice of two: "by noon or by one"."""
    been: str = ""
    """Behind one of ``perfect``, what makes a passive: "has been moved"."""
    clitic: str = ""
    """What stands behind the apostrophe of an owner: "Friday's vote"."""
    leading: frozenset[str] = _NONE
    """May stand between a preposition and its date: "until the early …"."""
    months: frozenset[str] = _NONE
    """Words among ``ahead`` that with a capital are a month: "May"."""

    @cached_property
    def speaking(self) -> Table:
        """The table that writes ``SPEAKS`` for every word that says where its clause looks, and for what ends a clause:
        the others are stepped over.
        """
        sets = [value for name, value in vars(self).items() if isinstance(value, frozenset) and name not in _QUALIFYING]
        known = {self.infinitive, *_STOPS}.union(*({phrase.split()[-1] for phrase in words} for words in sets))
        return Table(lambda word: SPEAKS if not (word.istitle() and word.casefold() in self.months) and (word.casefold() in known or self.is_past(word.casefold())) else " ")


_STOPS = frozenset(";:()[]“”«»„\"")
_QUOTES = frozenset("“”«»„\"")
_REACH = 24  # tokens; a verb further off than this seldom governs the mention
_AHEAD = 40  # tokens; the verb of "In January, a week after the anniversary of …, a bomb killed …" may be far
_SUBJECT = 10  # tokens; how long a subject that denies may be before its verb
_OBJECT = 8  # tokens; "adopted a $48.2 million spending plan"
_BEHIND = 12  # tokens; "he was leaving for Rome on Saturday, he said"
_BRIEF = 5  # tokens; "is back from her honeymoon on Wednesday"
_NEAR = 3  # tokens; a cue this close governs the mention itself


def lean(prose: Prose, first: int, last: int, cues: Cues, *, governed: bool = True) -> Leaning | None:
    """The direction of the mention ``tokens[first:last]`` from the words of its own clause, or None.

    What governs the mention decides first (unless ``governed`` is False); then the nearest cue before it, because in news prose the date follows
    its verb ("said on Tuesday that it will meet on Friday"); where none stands before it in the clause, the nearest
    after it does; and at last the rest of the sentence before it.
    """
    tokens = prose.tokens
    sentence = prose.sentence_at(tokens[first].start)
    low, high = (sentence.first, sentence.last) if sentence else (0, len(tokens))
    if governed:
        governor = _awaited(tokens, first, low, cues) or _of_its_noun(tokens, last, high, cues) or _of_its_preposition(tokens, first, last, low, high, cues)
        if governor:
            return governor
    if last < high and tokens[last].text == ":" and all(tokens[i].lower in cues.governing for i in range(low, first)):
        told = _forward(tokens, last + 1, high, cues)
        return told if told is not None and told.direction == "past" else Leaning("future", f"{tokens[last - 1].text}:")  # "Monday: rain"
    if _between_subject_and_verb(tokens, first, last, low, high, cues):
        return Leaning("past", tokens[last].lower, near=True)
    attributive = _attributive(tokens, first, last, high, cues)
    if attributive:
        high = next((i for i in range(last + 1, min(last + _REACH, high)) if tokens[i].lower in cues.relates), high)  # "a Friday letter that says they will"
    if (kept := _term_over(tokens, first, last, low, cues)):
        return Leaning("past", kept, near=True)
    owner = last < high and tokens[last].text in "'’"
    if attributive or owner:
        told = first - 2 if first - 1 > low and tokens[first - 1].lower in cues.governing else first - 1
        if told >= low and tokens[told].lower in cues.says:
            return Leaning("past", tokens[told].lower, near=True)  # "said on Sunday's programme that he would", "told Monday's meeting"
    if attributive or _opens_clause(tokens, first, last, low, cues):
        leaning = _forward(tokens, last, high, cues)
        if leaning:
            return leaning
    before = _backward(tokens, first, low, cues, reach=_NEAR if attributive else _REACH)
    if before is None or before.cue == cues.infinitive or before.backshifted:
        before = _told_behind(tokens, first, last, low, high, before, cues) or before
    return (
        before
        or (None if attributive else _forward(tokens, last, high, cues))
        or (None if attributive else _backward(tokens, first, low, cues, through_breaks=True))
        or _of_what_happened(tokens, first, low, cues)
    )


def _term_over(tokens: Tokens, first: int, last: int, low: int, cues: Cues) -> str | None:
    """The past verb of "missed the Tuesday deadline", "completed its offer by the Tuesday deadline"; what somebody "set", or
    says that others will do by it, is to come.
    """
    noun = last + 2 if last + 2 < len(tokens) and tokens[last].text in "'’" else last
    if noun >= len(tokens) or tokens[noun].lower not in cues.terms:
        return None
    before = next((i for i in range(first - 1, max(low, first - 5) - 1, -1) if tokens[i].lower not in cues.determiners and tokens[i].text not in "'’"), low)
    if tokens[before].lower in cues.ends_term:
        return None if before > low and tokens[before - 1].lower in cues.auxiliaries | {cues.infinitive} else tokens[before].lower
    if tokens[before].lower != cues.deadline:
        return None
    told = _backward(tokens, before, low, cues)
    return told.cue if told is not None and told.direction == "past" and told.cue not in cues.says | cues.moves | cues.appointed | cues.be else None


def _of_what_happened(tokens: Tokens, first: int, low: int, cues: Cues) -> Leaning | None:
    """"witnesses to a crash on Friday", where no verb says more: what the day dates has taken place."""
    before = first - 1
    if before > low and tokens[before].lower in cues.governing and tokens[before - 1].lower in cues.happened:
        return Leaning("past", tokens[before - 1].lower, near=True)
    return None


def _told_behind(tokens: Tokens, first: int, last: int, low: int, high: int, before: Leaning | None, cues: Cues) -> Leaning | None:
    """What the words behind a day say against its weaker cues: "In a letter to staff on Friday, she wrote", "the group, in a
    video on Friday, says", "was due on Friday but did not come".
    """
    if before is None or before.cue == cues.infinitive:
        noun = _step_over(tokens, first - 2, low, cues) if first - 1 > low and tokens[first - 1].lower in cues.governing else first - 1
        said = next((tokens[i].lower for i in range(noun, max(low, noun - 2) - 1, -1) if tokens[i].lower in cues.accounts), None)
        if said and last < high and tokens[last].text == ",":
            return Leaning("past", said)
        if before is not None and last + 1 < high and tokens[last].text == "," and cues.is_past(tokens[last + 1].lower):
            return Leaning("past", tokens[last + 1].lower)
        return None
    instead = next((i for i in range(last, min(high, last + _SUBJECT)) if tokens[i].lower == cues.instead), None)
    if instead is None:
        return None
    past = next((t.lower for t in tokens[instead + 1 : min(high, instead + 5)] if t.lower in cues.behind or cues.is_past(t.lower)), None)
    return Leaning("past", past) if past else None


def in_background(prose: Prose, first: int, last: int, sentence: Sentence, cues: Cues) -> bool:
    """True where a day belongs to what went before the story: "which began on May 3", "a poll taken on
    May 3 had shown", "they had listed 33 on May 3".
    """
    tokens = prose.tokens
    if last < sentence.last and tokens[last].lower in cues.perfect and tokens[last].lower in cues.behind:
        return True
    if first - sentence.first <= 1 and tokens[sentence.first].lower != cues.deadline:
        words = [token.lower for token in tokens[last : min(sentence.last, last + _NEAR + 1)]]
        if any(word in cues.perfect and word in cues.behind and not (after in cues.determiners or after in cues.counts or after[:1].isdigit()) for word, after in pairwise(words)):
            return True  # "On Saturday she had come in last"
    for index in range(first - 1, max(sentence.first, first - _SUBJECT) - 1, -1):
        word = tokens[index].lower
        if tokens[index].text in _STOPS:
            return False
        if word in cues.relatives and index > sentence.first and tokens[index - 1].text != ".":
            return True
        if word in cues.perfect and word in cues.behind:
            return True
        if tokens[index].text == ",":
            return False
    return False


# ---------------------------------------------------------------- what governs the mention
def _awaited(tokens: Tokens, first: int, low: int, cues: Cues) -> Leaning | None:
    """"awaited Friday's report", "ahead of Wednesday's ruling": what is waited for, though its noun speaks of what has been."""
    before = _step_over(tokens, first - 1, low, cues)
    if before < low:
        return None
    pair = f"{tokens[before - 1].lower} {tokens[before].lower}" if before > low else ""
    cue = next((cue for cue in (tokens[before].lower, pair) if cue in cues.awaiting), None)
    return Leaning("future", cue, near=True, governed=True) if cue else None


def _of_its_noun(tokens: Tokens, last: int, high: int, cues: Cues) -> Leaning | None:
    """"Wednesday's ruling", "the Tuesday shooting": the thing itself has taken place."""
    index = last
    if index + 1 < high and tokens[index].text in "'’" and tokens[index + 1].lower == cues.clitic:
        index += 2
    for place in range(index, min(index + 2, high)):
        noun = tokens[place]
        if noun.lower == cues.infinitive:
            return None  # "she has until April 15 to report"
        if noun.lower in cues.happened:
            return Leaning("past", noun.lower, near=True)
        if not noun.text.isalpha() or noun.lower in cues.governing or noun.lower in cues.ahead or noun.lower in cues.opens or noun.lower in cues.breaks:
            return None
    return None


def _of_its_preposition(tokens: Tokens, first: int, last: int, low: int, high: int, cues: Cues) -> Leaning | None:
    before = _step_over(tokens, first - 1, low, cues)
    if before < low:
        return None
    word = tokens[before].lower
    if before - 1 > low and f"{tokens[before - 2].text}{tokens[before - 1].lower} {word}" in cues.prepositions:
        return Leaning(cues.prepositions[f"{tokens[before - 2].text}{tokens[before - 1].lower} {word}"], word, near=True, governed=True)  # "in the run-up to May"
    if before > low and word == cues.infinitive:
        moved = next((tokens[i].lower for i in range(before - 1, max(low, before - 4) - 1, -1) if tokens[i].lower in cues.moves), None)
        return Leaning("future", moved, near=True) if moved else None
    if word in cues.present_be or (before > low and word in cues.governing and tokens[before - 1].lower in cues.present_be):
        return Leaning("future", word if word in cues.present_be else tokens[before - 1].lower, near=True)
    if word == cues.not_yet and _not_yet(tokens, before, low, cues):
        return Leaning("future", word, near=True)
    if word == cues.onward and _decreed(tokens, before, last, low, high, cues):
        return Leaning("future", word, near=True)
    if (lived := _lived_through(tokens, first, last, low, high, cues)) is not None:
        return Leaning("past", lived, near=True)
    if _is_compared(tokens, before, last, low, high, cues):
        return Leaning("past", word, near=True)
    foretold = before > low and tokens[before - 1].lower in cues.foretelling and last < high and tokens[last].lower not in cues.behind
    if word == cues.appointment and not foretold and last < high and cues.is_past(tokens[last].lower) and tokens[last].text.islower():
        return None  # "the bulletin for Friday gave level 3"
    if word == cues.appointment and _superseded(tokens, last, high, cues):
        return Leaning("past", tokens[before - 1].lower, near=True)
    if word in cues.onsets:
        told = _backward(tokens, before, low, cues) or _forward(tokens, last, high, cues)
        over = told is not None and told.direction == "past" and told.cue not in cues.says | cues.intends | cues.moves
        return Leaning("past", told.cue, near=True) if told is not None and over else Leaning("future", word, near=True)
    if word == cues.appointment and _had_been(tokens, before, low, cues):
        return Leaning("past", tokens[before - 1].lower, near=True)
    direction = cues.prepositions.get(word) or cues.prepositions.get(f"{tokens[before - 1].lower} {word}" if before > low else "")
    if direction is None:
        return None
    if direction == "future":
        if _attributive(tokens, first, last, high, cues):
            return None  # "under the plan laid down by the May 3 accord"
        if word == cues.deadline and _deadline_met(tokens, first, before, last, low, high, cues):
            return None
        if word not in (cues.deadline, cues.appointment):
            over = None if _is_headline(tokens, first, low) else _over(tokens, before, low, cues)  # "Trains halted until Monday"
            opens = before == low or (tokens[low].lower in cues.governing and _backward(tokens, before, low, cues) is None)
            if over is None and opens and (forward := _forward(tokens, last, high, cues)) and forward.direction == "past":
                over = forward.cue  # "Until Friday, nobody knew"
            if over:
                return Leaning("past", over, near=True)
            told = next((t.lower for t in tokens[last : min(high, last + 5)] if t.lower in cues.perfect and t.lower in cues.behind), None)
            if told:
                return Leaning("past", told, near=True)  # "until Thursday, they had not called"
    return Leaning(direction, word, near=True, governed=True)


def _not_yet(tokens: Tokens, before: int, low: int, cues: Cues) -> bool:
    """"no answer before Christmas", "nobody would have seen it before May"; not "did not ask before May"."""
    window = [tokens[index].lower for index in range(max(low, before - _BEHIND), before)]
    denied = max((i for i, word in enumerate(window) if word in cues.denies), default=-1)
    if denied < 0 or any(word in cues.behind for word in window):
        return False
    helped = any(word in cues.auxiliaries for word in window)
    return helped or not any(cues.is_past(word) for word in window[denied + 1 :])


def _decreed(tokens: Tokens, before: int, last: int, low: int, high: int, cues: Cues) -> bool:
    """"has declared three days of mourning from Friday"; not "from Friday to Sunday", which may be over."""
    if last < high and (tokens[last].text in "-–'’" or tokens[last].lower in cues.prepositions or tokens[last].lower in cues.spanning):
        return False
    words = [tokens[index].lower for index in range(max(low, before - _BEHIND), before)]
    return any(other in cues.decrees and one in cues.perfect and one not in cues.behind for one, other in pairwise(words))


def _is_compared(tokens: Tokens, before: int, last: int, low: int, high: int, cues: Cues) -> bool:
    """"four weeks, against three weeks in spring", "inflation, 8.6 percent in May, has not turned": figures are of what has been."""
    index = before - 1
    while index > max(low, before - 6) and (tokens[index].text[0].isdigit() or tokens[index].text in ".,$£€%" or tokens[index].lower in cues.counts or tokens[index].text.islower()):
        if tokens[index].lower in cues.against:
            return any(t.text[0].isdigit() or t.lower in cues.counts for t in tokens[index + 1 : before])
        if tokens[index].text == "," and last < high and tokens[last].text == "," and tokens[index + 1].text[0].isdigit():
            return not tokens[index - 1].text[0].isdigit()
        if tokens[index].lower in cues.governing or cues.is_past(tokens[index].lower):
            return False
        index -= 1
    return False


def _lived_through(tokens: Tokens, first: int, last: int, low: int, high: int, cues: Cues) -> str | None:
    """"after a strong Christmas", "despite a wet April": who says what a time was like has seen it."""
    at = first - 1
    if last < high and tokens[last].text.isalpha() and tokens[last].lower not in cues.governing | cues.breaks | cues.be | cues.opens:
        return None  # "after the long summer break"
    if at <= low or not (tokens[at].text.isalpha() and tokens[at].text.islower()) or tokens[at].lower in cues.governing | cues.determiners | cues.counts | cues.ahead or cues.is_past(tokens[at].lower):
        return None
    at -= 1 + (tokens[at - 1].lower in cues.determiners)
    return tokens[at].lower if at >= low and tokens[at].lower in cues.experienced else None


def _superseded(tokens: Tokens, last: int, high: int, cues: Cues) -> bool:
    """"promised for Easter, is now due in May": the plan was another."""
    words = [token.lower for token in tokens[last : min(last + 4, high)]]
    words = words[1:] if words[:1] == [","] else words
    return len(words) > 1 and words[0] in cues.be | cues.auxiliaries and words[1] == cues.at_last


def _had_been(tokens: Tokens, before: int, low: int, cues: Cues) -> bool:
    """"the strike, which had been set for Wednesday": where the plan is past, so is its day."""
    words = [token.lower for token in tokens[max(low, before - 4) : before]]
    return any(one in cues.relatives and other in cues.perfect and other in cues.behind for one, other in pairwise(words))


def _deadline_met(tokens: Tokens, first: int, before: int, last: int, low: int, high: int, cues: Cues) -> bool:
    """"had been recovered by Monday", "were lined up by noon", "by the end of the decade his maps showed …"."""
    window = [token.lower for token in tokens[max(low, before - 10) : before]]
    if any(token.lower in cues.hypothetical for token in tokens[max(low, before - _REACH) : before]) and not any(word in cues.behind for word in window):
        return False  # "if it has not turned by the autumn"
    if any(one in cues.firm and other in cues.perfect for one, other in pairwise(window)):
        return False  # "will have left by Saturday"
    if any(word in cues.perfect and (word in cues.behind or following not in cues.intends) for word, following in pairwise([*window, ""])):
        return True  # "had been cleared by Monday"; what somebody "has promised by the end of March" is to come
    if any(word in cues.behind for word in window) and not any(word in cues.ahead for word in window):
        return True
    if any(word in cues.reaching for word in window[-_OBJECT:]) and not any(word in cues.ahead for word in window):
        # "came down to three by Friday"; not "she came to finish it by Friday"
        return not any(word == cues.infinitive and not (after in cues.counts or after[:1].isdigit()) for word, after in pairwise([*window, ""]))
    forward = _forward(tokens, last, high, cues) if _opens_clause(tokens, first, last, low, cues) else None
    return forward is not None and forward.direction == "past"


def _over(tokens: Tokens, before: int, low: int, cues: Cues) -> str | None:
    """The past verb whose "until" is over: "rain fell until noon"; "was extended until Friday" looks ahead."""
    window = [token.lower for token in tokens[max(low, before - 6) : before]]
    if any(word in cues.ahead or word in cues.moves for word in window):
        return None
    began = next((word for word in [token.lower for token in tokens[max(low, before - _BEHIND) : before]] if word in cues.behind), None)
    if began and cues.onward in window:
        return began  # "trains were halted from 4 a.m. until midday"
    pluperfect = next((word for word in window[:-1] if word in cues.perfect and word in cues.behind), None)
    if pluperfect:
        return pluperfect  # "had been 49 seconds until Wednesday"
    denied = next((word for word in window if word in cues.behind), None) if any(word in cues.negations for word in window) else None
    if denied:
        return denied  # "it was not until Friday that …"
    if any(word in cues.be for word in window):
        return None
    for index in range(before - 1, max(low, before - 6) - 1, -1):
        word = tokens[index].lower
        beside = all(t.text[0].isdigit() for t in tokens[index + 1 : before])  # "having paid 36 until January"
        if word in cues.lasting or (beside and cues.is_past(word) and word not in cues.unchanging):
            return word
    return None


def _attributive(tokens: Tokens, first: int, last: int, high: int, cues: Cues) -> bool:
    """"a June agreement", "the Tuesday deadline": the date belongs to the noun behind it."""
    if first == 0 or last >= high:
        return False
    noun = tokens[last].text
    owned = first > 1 and tokens[first - 1].lower == cues.clitic and tokens[first - 2].text in "'’"
    return (owned or tokens[first - 1].lower in cues.determiners) and noun.isalpha() and noun.lower() not in cues.be and noun.lower() not in cues.governing


def _between_subject_and_verb(tokens: Tokens, first: int, last: int, low: int, high: int, cues: Cues) -> bool:
    """"the department on Sunday issued a warning": the day stands right before the past form that it dates."""
    if last >= high or not (cues.is_past(tokens[last].lower) and tokens[last].text.islower()) or tokens[last].lower in cues.be:
        return False
    before = first - 1
    if before >= low and tokens[before].lower in cues.governing:
        before -= 1
    if before < low or not tokens[before].text[0].isalpha():
        return False
    word = tokens[before].lower
    return not (word in cues.ahead or word in cues.be or word in cues.determiners or word in cues.auxiliaries or cues.is_past(word))


def _opens_clause(tokens: Tokens, first: int, last: int, low: int, cues: Cues) -> bool:
    """True where the verb of the mention's clause is still to come: "On Friday, …", "that Friday's vote …"."""
    before = first - 1
    while before >= low and tokens[before].lower in cues.governing:
        before -= 1
    if before < low or tokens[before].text in "\"“”«»„:;(—–":
        return True
    if tokens[before].lower in cues.opens:
        return not (before - 2 >= low and tokens[before - 2].lower == tokens[before].lower)  # "as early as Thursday"
    return last + 1 < len(tokens) and tokens[last].text in "'’" and tokens[last + 1].lower == cues.clitic


def _step_over(tokens: Tokens, index: int, low: int, cues: Cues) -> int:
    """Past the article and "early", "late" … that may stand between a preposition and its date."""
    while index >= low and tokens[index].lower in cues.leading:
        index -= 1
    return index


# ---------------------------------------------------------------- the words of the clause
def _backward(tokens: Tokens, first: int, low: int, cues: Cues, through_breaks: bool = False, reach: int = _REACH) -> Leaning | None:
    infinitive = False
    floor = max(low, first - reach)
    speaking, at = tokens.spelled(cues.speaking, floor, first), first - floor
    while (at := speaking.rfind(SPEAKS, 0, max(at, 0))) >= 0:
        index = floor + at
        word = tokens[index].lower
        if (tokens[index].text in _STOPS or word in cues.breaks) and not through_breaks:
            return None
        if tokens[index].text in _QUOTES:
            # What is quoted before has a tense of its own
            at = next((i for i in range(at - 1, -1, -1) if tokens[floor + i].text in _QUOTES), 0)
            continue
        if word == cues.infinitive and index + 1 < first and _verb_may_follow(tokens, index, low, cues) and not _singled_out(tokens, index, low, cues):
            infinitive = True
            continue
        leaning = _of_word(tokens, index, low, cues, infinitive)
        is_now = word in cues.present_be or (word in cues.clipped_be and tokens[index - 1].text in "’'")
        if leaning is None and is_now and _timetabled(tokens, index, first, cues):
            leaning = Leaning("future", word)
        if leaning and infinitive and leaning.direction == "past" and leaning.cue == word and _is_headline(tokens, first, low):
            break  # "Man held over theft to face court Monday"
        if leaning:
            return leaning._replace(near=first - index <= _NEAR)
    # No verb governs the infinitive: a headline's future ("Talks to open Wednesday")
    if not infinitive or reach != _REACH or tokens[_opening(tokens, low)].lower in cues.governing - cues.determiners:
        return None  # "In a note to staff on Wednesday, she wrote"
    return Leaning("future", cues.infinitive)


def undertaken(prose: Prose, first: int, low: int, cues: Cues) -> Leaning | None:
    """The future of "an agreement to buy the mill in January", whatever told of the agreement."""
    tokens = prose.tokens
    for index in range(first - 1, max(low, first - _REACH), -1):
        word = tokens[index].lower
        if tokens[index].text in _STOPS or word in cues.breaks or cues.is_past(word):
            return None
        if word == cues.infinitive:
            noun = next((t.lower for t in tokens[max(low, index - _NEAR) : index] if t.lower in cues.undertakings), None)
            return Leaning("future", noun) if noun else None
    return None


def contracted(prose: Prose, last: int, cues: Cues) -> Leaning | None:
    """The future of "the December contract settled lower", "December wheat fell": the month of the delivery."""
    tokens = prose.tokens
    if last >= len(tokens):
        return None
    noun = tokens[last].lower
    traded = noun in cues.commodities and last + 1 < len(tokens) and cues.is_past(tokens[last + 1].lower)
    return Leaning("future", noun, near=True) if traded or noun in cues.contracts else None


def _is_headline(tokens: Tokens, first: int, low: int) -> bool:
    """True for a text's first line, where it ends without a full stop."""
    end = next((i for i in range(first, min(len(tokens), first + _AHEAD)) if "\n" in tokens.pieces[i]), None)
    return low == 0 and end is not None and tokens[end].text.isalnum()


def _opening(tokens: Tokens, low: int) -> int:
    """The first word of a sentence, behind its quotation marks."""
    while low + 1 < len(tokens) and not tokens[low].text[0].isalnum():
        low += 1
    return low


def _singled_out(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"the first three states to join", "the only one to vote against": the infinitive says what they did."""
    for back in range(index - 1, max(low, index - _SUBJECT) - 1, -1):
        if tokens[back].text == ",":
            return False  # "the spa, shut on the first day, means to reopen on Friday"
        if tokens[back].lower in cues.singling:
            return True
    return False


def _verb_may_follow(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"to open", "Talks to Open"; not "to an inner tube" nor "went to Lima"."""
    token = tokens[index + 1]
    if token.lower in cues.determiners or token.lower in cues.governing or not token.text[0].isalpha():
        return False  # "up to 400"
    return token.text.islower() or (index > low and tokens[index - 1].text[0].isupper())


def _forward(tokens: Tokens, last: int, high: int, cues: Cues) -> Leaning | None:
    if last + 1 < high and tokens[last].text in ",.!?" and tokens[last + 1].text in "’'":
        return None  # a quotation ends: ‘I’m off on Monday,’ he told them
    speaking, at = tokens.spelled(cues.speaking, last, min(high, last + _AHEAD)), -1
    while (at := speaking.find(SPEAKS, at + 1)) >= 0:
        index = last + at
        if tokens[index].text in _STOPS or (tokens[index].lower in cues.breaks and index > last):
            return None
        if index == last and tokens[index].lower in cues.prepositions:
            continue  # "from Sunday until Monday the power was off": the clause goes on behind the stretch
        beside = index == last or (index == last + 1 and tokens[last].text != ",")
        if beside and tokens[index].lower in cues.present_be:
            return Leaning("future", tokens[index].lower)
        if tokens[index - 1].lower in cues.present_be and tokens[index].lower not in cues.staged and cues.is_past(tokens[index].lower):
            continue  # "with the vote on Saturday, nerves are frayed": how it is now
        if tokens[index].lower in cues.moves and index - 2 >= last and tokens[index - 1].lower == cues.been and tokens[index - 2].lower in cues.perfect:
            return Leaning("future", tokens[index].lower)  # "the May fair has been moved"
        leaning = _of_word(tokens, index, last, cues, infinitive=False)
        if leaning:
            return leaning._replace(near=index - last < _NEAR)
    return None


def _of_word(tokens: Tokens, index: int, low: int, cues: Cues, infinitive: bool) -> Leaning | None:
    token = tokens[index]
    word = token.lower
    if word in cues.ahead and index > low and f"{tokens[index - 1].lower} {word}" in cues.idle:
        return None  # "two ways at once"
    if word in cues.ahead and index + 1 < len(tokens) and f"{word} {tokens[index + 1].lower}" in cues.idle:
        return None  # "it fell soon after noon"
    if word in cues.schemes and not infinitive and index > low and _is_made(tokens, index, low, cues):
        return None
    if word in cues.ahead and word in cues.prepositions and (over := _over(tokens, index, low, cues)):
        return Leaning("past", over)
    if word in cues.ahead and not (token.text[0].isupper() and word in cues.months):
        return _plan(tokens, index, low, cues)
    if infinitive and word in cues.intends:
        hoped = index > low and tokens[index - 1].lower in cues.perfect and tokens[index - 1].lower in cues.behind
        return Leaning("past" if hoped else "future", word)  # "they had hoped to sail on Friday"
    if word in cues.appointed:
        following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
        return Leaning("future", word) if following in (cues.infinitive, cues.appointment) else None
    if word in cues.scheduled_present and not (index > low and _makes_a_noun(tokens[index - 1], cues)):
        return Leaning("future", word)
    if word in cues.plural_present and index > low and _plural(tokens, index, low, cues):
        return Leaning("future", word)
    if word in cues.be and word in cues.behind and index + 1 < len(tokens):
        following = tokens[index + 1].lower
        told = following in cues.arranging and any(t.lower in cues.says for t in tokens[max(low, index - _SUBJECT) : index + _BEHIND])
        if following == cues.infinitive and index + 2 < len(tokens) and tokens[index + 2].lower in cues.perfect:
            return Leaning("past", word)  # "it was to have been mended this summer"
        if told or (following == cues.infinitive and infinitive):
            return Leaning("future", word, backshifted=True)  # "said he was leaving on Friday", "it was to open on Friday"
    if cues.prepositions.get(word) == "past" and index + 1 < len(tokens) and tokens[index + 1].text[0].isdigit():
        return None  # "will pay its first dividend since 2019 in July"
    if word in cues.behind or (index > low and f"{tokens[index - 1].lower} {word}" in cues.behind):
        return Leaning("past", word)
    if word in cues.fixing and index - 2 >= low and tokens[index - 1].lower in cues.be and not any(t.lower in cues.behind for t in tokens[max(low, index - 3) : index]):
        return Leaning("future", word)  # "a date in June has been pencilled in"
    if cues.is_past(word) and (wish := next((t.lower for t in tokens[max(low, index - _BRIEF) : index] if t.lower in cues.wishes), None)):
        return Leaning("future", wish)  # "they want the vote held in September"
    if cues.is_past(word) and (token.text.islower() or index == low):
        if index > low and word in cues.unchanging and tokens[index - 1].lower == cues.infinitive:
            return None  # "Pool to shut from May", "is likely to hit": what governs the infinitive says more
        before = tokens[index - 1].lower if index else ""
        if before in cues.relates and index - 2 >= low and tokens[index - 2].text.isalpha() and tokens[index - 2].lower not in cues.governing | cues.says:
            return Leaning("past", word)  # "a tug that left on Friday"
        if index > 0 and (before in cues.determiners or before in cues.before_nouns):
            return None  # "a proposed vote", "its delayed launch", "behind closed doors"
        ahead = _looks_ahead(tokens, index, low, cues) or _when_it_is(tokens, index, low, cues)
        return Leaning("future", ahead) if ahead else Leaning("past", word)
    return None


def _is_made(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"adopted a spending plan Tuesday", "unveiled plans on Friday": the day is when that was done."""
    for back in range(index - 1, max(low, index - _OBJECT) - 1, -1):
        word = tokens[back].lower
        if cues.is_past(word) and tokens[back].text.islower():
            return word not in cues.be and not (back > low and tokens[back - 1].lower in cues.be | cues.auxiliaries | cues.determiners)
        if not (tokens[back].text[0].isalnum() or tokens[back].text in ".$€£-") or word in cues.breaks or word in cues.ahead:
            return False
    return False


def _timetabled(tokens: Tokens, index: int, first: int, cues: Cues) -> bool:
    """"is sending a team on Monday", "is back on Wednesday"; not "is in custody over the death of a man on Monday"."""
    following = tokens[index + 1].lower
    if following in cues.arranging:
        return not any(token.lower in cues.conditions for token in tokens[index + 2 : first])
    between = tokens[index + 1 : first]
    return following in cues.whereabouts and len(between) <= _BRIEF and not any(token.lower in cues.conditions for token in between)


def _makes_a_noun(before: Token, cues: Cues) -> bool:
    """True in "1.8 marks", "the votes"."""
    return before.text[-1].isdigit() or before.lower in cues.determiners or before.lower in cues.counts


def _plan(tokens: Tokens, index: int, low: int, cues: Cues) -> Leaning:
    """A word that looks ahead, unless it is said of the past: "previously planned", "had been due", "could not"."""
    word = tokens[index].lower
    before = [token.lower for token in tokens[max(low, index - 3) : index]]
    if before and (before[-1] in cues.formerly or (before[-1] == cues.been and any(have in cues.perfect and have in cues.behind for have in before))):
        return Leaning("past", before[-1])
    after = [token.lower for token in tokens[index + 1 : index + 4]]
    if word in cues.reported and any(have in cues.perfect and have not in cues.behind for have in after[:2]):
        return Leaning("past", word)  # "should have been cleared by Friday"
    told = word in cues.reported and any(t.lower in cues.says for t in tokens[max(low, index - _SUBJECT) : index])
    if word in cues.abilities and not told and any(negation in after[:3] for negation in cues.negations):
        return Leaning("past", word)
    if word in cues.abilities and _denied(tokens, index, low, cues):
        return Leaning("past", word)  # "neither of them could be reached Monday"
    return Leaning("future", word, backshifted=bool(before) and before[-1] in cues.behind)


def _when_it_is(tokens: Tokens, index: int, low: int, cues: Cues) -> str | None:
    """"when the case is heard in May", "if it is passed": a clause of time or condition in the present looks ahead."""
    if index - 1 < low or tokens[index - 1].lower not in cues.present_be:
        return None
    return next((t.lower for t in tokens[max(low, index - _SUBJECT) : index - 1] if t.lower in cues.conditions), None)


def _denied(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """True behind a subject that denies: "neither of them could"."""
    return any(token.lower in cues.nobody for token in tokens[max(low, index - _SUBJECT) : index])


def _plural(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"Talks resume", "they meet", "he and the envoy meet"; not "they were let go"."""
    before = tokens[index - 1].lower
    if before in cues.unchanging:
        return False
    if before in cues.relates and index - 2 >= low:  # "Rovers, who visit Leeds on Friday"
        if tokens[index - 2].text == ",":
            return True  # of one alone it would be "visits"
        named = tokens[index - 2]
        return named.lower.endswith(cues.plural) and named.lower not in cues.governing
    if before == ",":  # "the Rovers, who sacked him on Sunday, host them"
        opens = next((i for i in range(index - 2, max(low, index - _REACH), -1) if tokens[i].lower in cues.relates and tokens[i - 1].text == ","), None)
        if opens is None:  # "the sanctions, in force for ten years, run out in May"
            opens = next((i + 1 for i in range(index - 2, max(low, index - _REACH), -1) if tokens[i].text == ","), None)
        return opens is not None and opens - 2 >= low and tokens[opens - 2].lower.endswith(cues.plural) and tokens[opens - 2].lower not in cues.governing
    if tokens[index].lower in cues.plays and _names_a_side(tokens, index - 1, low, cues):
        return True
    if before in cues.pronouns or (len(before) > 3 and before.endswith(cues.plural)):
        return True
    return any(token.lower == cues.conjunction for token in tokens[max(low, index - 6) : index])


def _names_a_side(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"Vidarbha play Tripura", "Real Madrid host them"; not "the Gaza play"."""
    first = index
    while first >= low and tokens[first].text[0].isupper() and tokens[first].text.isalpha():
        first -= 1
    return first < index and not (first >= low and (tokens[first].lower in cues.determiners or tokens[first].text in "'’s"))


def _looks_ahead(tokens: Tokens, index: int, low: int, cues: Cues) -> str | None:
    """The auxiliary that makes a past form a participle still to come: "will be held", "is to be held"."""
    floor = max(low, index - 6)
    back = index - 1
    if back >= low and tokens[back].lower in cues.auxiliaries:
        return tokens[back].lower  # "would shut": a base form that looks like a past one
    if back >= low and tokens[back].lower in cues.present_be and tokens[index].lower in cues.staged:
        return tokens[back].lower  # "is held on Friday"
    if back > low and tokens[back].lower in cues.be and tokens[back - 1].lower in cues.present_be:
        return tokens[back - 1].lower  # "is being held on Friday"
    while back >= floor and tokens[back].lower not in cues.be and tokens[back].lower not in cues.staying:
        if back < index - 2:  # at most two adverbs between "be" and its participle
            return None
        back -= 1
    if tokens[back].lower in cues.present_be or (tokens[back].lower in cues.be and tokens[back].lower in cues.behind):
        return None  # "up to 400 were stolen", "a plan that could hurt banks was dropped": a finite verb has no helper
    for helper in range(back - 1, max(floor, back - 3) - 1, -1):
        word = tokens[helper].lower
        denied = any(t.lower in cues.negations for t in tokens[helper:index]) or _denied(tokens, helper, low, cues)
        if word in cues.abilities and denied:
            return None
        if (word in cues.reported or word == cues.infinitive) and any(t.lower in cues.perfect for t in tokens[helper + 1 : back]):
            return None  # "should have been laid", "was to have been laid"
        if word in cues.auxiliaries or word == cues.infinitive:
            return word
    return None
