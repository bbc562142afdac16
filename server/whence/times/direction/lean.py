"""Who is asked where a clause looks, and in which order."""

from __future__ import annotations

from itertools import pairwise

from whence.text import Prose, Tokens
from whence.text.sentences import Sentence
from whence.times.direction.clause import Clause
from whence.times.direction.cues import STOPS, Cues
from whence.times.direction.governors import governor
from whence.times.direction.leaning import Leaning
from whence.times.direction.search import NEAR, backward, forward
from whence.times.direction.words import REACH, SUBJECT

_ONSET = 6  # tokens; "starting with a trip to Chicago on"
_COMMAND = 5  # tokens; "Come back with the form on Friday"


def lean(prose: Prose, first: int, last: int, cues: Cues, *, governed: bool = True) -> Leaning | None:
    """The direction of the mention ``tokens[first:last]`` from the words of its own clause, or None.

    What governs the mention decides first (unless ``governed`` is False); then the nearest cue before it, because in news prose the date follows
    its verb ("said on Tuesday that it will meet on Friday"); where none stands before it in the clause, the nearest
    after it does; and at last the rest of the sentence before it.
    """
    tokens = prose.tokens
    sentence = prose.sentence_at(tokens.starts[first])
    low, high = (sentence.first, sentence.last) if sentence else (0, len(tokens))
    clause = Clause(tokens, first, last, low, high, cues)
    if governed and (found := governor(clause)) is not None:
        return found
    if last < high and tokens[last].text == ":" and all(tokens[i].lower in cues.governing for i in range(low, first)):
        told = forward(clause, last + 1)
        return told if told is not None and told.direction == "past" else Leaning("future", f"{tokens[last - 1].text}:")  # "Monday: rain"
    if (naming := _named(clause) or _onset(clause) or _commanded(clause)) is not None:
        return Leaning("future", naming, near=True)
    if (helper := _is_subject(clause)) is not None:
        return Leaning("future", helper, near=True)
    if (announced := _told_of(clause)) is not None:
        return Leaning("past", announced, near=True)
    if _between_subject_and_verb(clause):
        return Leaning("past", tokens[last].lower, near=True)
    attributive = clause.is_attributive()
    if attributive:  # "a Friday letter that says they will"
        high = next((i for i in range(last + 1, min(last + REACH, high)) if tokens[i].lower in cues.relates), high)
        clause = Clause(tokens, first, last, low, high, cues)
    if kept := _term_over(clause):
        return Leaning("past", kept, near=True)
    if (attributive or (last < high and tokens[last].text in "'’")) and (told := _told_at(clause)) is not None:
        return told
    if (attributive or clause.opens()) and (ahead := forward(clause, last)) is not None:
        return ahead._replace(near=False) if attributive else ahead  # what its noun does need not be done then
    if clause.ends_in_its_verb() and (ending := forward(clause, last)) is not None:
        return ending
    before = backward(clause, first, reach=NEAR if attributive else REACH)
    if attributive and before is not None:
        before = before._replace(near=False)
    if before is None or before.cue == cues.infinitive or before.backshifted:
        before = _told_behind(clause, before) or before
    if before is None and (told := _told_by_the_way(clause)) is not None:
        return told
    if before is None and not attributive and not _is_apposed(clause):
        before = forward(clause, last) or _beyond_its_clause(clause)
    return before or _of_what_happened(clause)


def _told_by_the_way(clause: Clause) -> Leaning | None:
    """"Blessé samedi face à Rosny, il manquera le match": a participle that opens the sentence tells what was, as far as its comma."""
    opening = clause.word(clause.low)
    told = clause.low < clause.first and clause.cues.opening_participle(opening) and "," not in clause.words(clause.low, clause.first)
    closed = told and any(token.text == "," for token in clause.tokens[clause.last : clause.high])
    return Leaning("past", opening, near=True) if closed else None


def _beyond_its_clause(clause: Clause) -> Leaning | None:
    """What the rest of the sentence says; a plain present, "it runs well, but Saturday's fares are low", says nothing there."""
    found, cues = backward(clause, clause.first, through_breaks=True), clause.cues
    return None if found is not None and found.cue in cues.scheduled_present | cues.plural_present else found


def _is_subject(clause: Clause) -> str | None:
    """The auxiliary of "said January would be better": the time itself is what the verb is of."""
    last, first = clause.last, clause.first
    if last >= clause.high or clause.word(last) not in clause.cues.auxiliaries:
        return None
    before = clause.word(first - 1) if first > clause.low else ""
    return clause.word(last) if before in clause.cues.says or before in clause.cues.relates else None


def _named(clause: Clause) -> str | None:
    """The verb of "My diary says Friday", "the letter gives Saturday as the opening day"."""
    first, last, high, cues = clause.first, clause.last, clause.high, clause.cues
    before = clause.word(first - 1) if first > clause.low else ""
    ends = last >= high or clause.tokens[last].text in ".,;”\"»’"
    if before in cues.names_in_present and ends:
        return before
    in_a_role = last + 1 < high and clause.word(last) == cues.role and clause.word(last + 1) in cues.determiners
    return before if before in cues.names_as and in_a_role else None


def _onset(clause: Clause) -> str | None:
    """The first word of "five games, starting with Chicago on Tuesday"."""
    words = clause.words(clause.first - _ONSET, clause.first)
    onset = next((one for one, other in pairwise(words) if one in clause.cues.onsets and other == clause.cues.company), None)
    return onset if onset and "," not in words[words.index(onset) :] else None


def _commanded(clause: Clause) -> str | None:
    """The first word of "Come back with the form on Friday"."""
    tokens, first, cues = clause.tokens, clause.first, clause.cues
    opening = next((i for i in range(clause.low, first) if tokens[i].text[0].isalnum()), first)
    if opening == first or first - opening > _COMMAND or tokens[first - 1].lower not in cues.dating:
        return None
    return clause.word(opening) if clause.word(opening) in cues.commands else None


def _is_apposed(clause: Clause) -> bool:
    """"City, 3-0 winners on Sunday, will be without Abreu": what is told by the way of the subject has no part in its verb."""
    tokens, first, last, low = clause.tokens, clause.first, clause.last, clause.low
    if last >= clause.high or tokens[last].text != ",":
        return False
    opening = next((index for index in range(first - 1, max(low, first - SUBJECT) - 1, -1) if tokens[index].text == ","), None)
    return opening is not None and opening > low and any(tokens[i].lower not in clause.cues.governing for i in range(opening + 1, first))


def _told_at(clause: Clause) -> Leaning | None:
    """"said on Sunday's programme that he would", "told Monday's meeting"."""
    first = clause.first
    told = first - 2 if first - 1 > clause.low and clause.word(first - 1) in clause.cues.governing else first - 1
    return Leaning("past", clause.word(told), near=True) if told >= clause.low and clause.word(told) in clause.cues.says else None


def _between_subject_and_verb(clause: Clause) -> bool:
    """"the department on Sunday issued a warning": the day stands right before the past form that it dates."""
    tokens, last, low, cues = clause.tokens, clause.last, clause.low, clause.cues
    if last >= clause.high or not (cues.is_past(tokens[last].lower) and tokens[last].text.islower()) or tokens[last].lower in cues.be or cues.participle(tokens[last].lower):
        return False
    before = clause.first - 1
    if before >= low and tokens[before].lower in cues.governing:
        before -= 1
    if before < low or not tokens[before].text[0].isalpha():
        return False
    word = tokens[before].lower
    return not (word in cues.ahead or word in cues.be or word in cues.determiners or word in cues.auxiliaries or cues.is_past(word))


def _told_of(clause: Clause) -> str | None:
    """The noun of "the agency's announcement on Thursday that it will", "a statement Monday that": what it says is to come."""
    cues, noun = clause.cues, clause.first - 1
    if noun > clause.low and clause.word(noun) in cues.dating:
        noun -= 1
    if noun < clause.low or clause.last >= clause.high or clause.word(clause.last) != cues.content:
        return None
    return clause.word(noun) if clause.word(noun) in cues.happened or clause.word(noun) in cues.accounts else None


def _term_over(clause: Clause) -> str | None:
    """The past verb of "missed the Tuesday deadline", "completed its offer by the Tuesday deadline"; what somebody "set", or
    says that others will do by it, is to come.
    """
    tokens, first, last, low, cues = clause.tokens, clause.first, clause.last, clause.low, clause.cues
    noun = last + 2 if last + 2 < len(tokens) and tokens[last].text in "'’" else last
    if noun >= len(tokens) or tokens[noun].lower not in cues.terms:
        return None
    before = next((i for i in range(first - 1, max(low, first - 5) - 1, -1) if tokens[i].lower not in cues.determiners and tokens[i].text not in "'’"), low)
    if tokens[before].lower in cues.ends_term:
        return None if before > low and tokens[before - 1].lower in cues.auxiliaries | {cues.infinitive} else tokens[before].lower
    if tokens[before].lower != cues.deadline:
        return None
    told = backward(clause, before)
    return told.cue if told is not None and told.direction == "past" and told.cue not in cues.says | cues.moves | cues.appointed | cues.be else None


def _of_what_happened(clause: Clause) -> Leaning | None:
    """"witnesses to a crash on Friday", where no verb says more: what the day dates has taken place."""
    before = clause.first - 1
    if before > clause.low and clause.word(before) in clause.cues.governing and clause.word(before - 1) in clause.cues.happened:
        return Leaning("past", clause.word(before - 1), near=True)
    return None


def _told_behind(clause: Clause, before: Leaning | None) -> Leaning | None:
    """What the words behind a day say against its weaker cues: "In a letter to staff on Friday, she wrote", "the group, in a
    video on Friday, says", "was due on Friday but did not come".
    """
    tokens, first, last, low, high, cues = clause.tokens, clause.first, clause.last, clause.low, clause.high, clause.cues
    if before is None or before.cue == cues.infinitive:
        noun = clause.step_over(first - 2) if first - 1 > low and tokens[first - 1].lower in cues.governing else first - 1
        said = next((tokens[i].lower for i in range(noun, max(low, noun - 2) - 1, -1) if tokens[i].lower in cues.accounts), None)
        if said and last < high and tokens[last].text == ",":
            return Leaning("past", said)
        if before is not None and last + 1 < high and tokens[last].text == "," and cues.is_past(tokens[last + 1].lower):
            return Leaning("past", tokens[last + 1].lower)
        return None
    instead = next((i for i in range(last, min(high, last + SUBJECT)) if tokens[i].lower == cues.instead), None)
    if instead is None:
        return None
    past = next((word for word in clause.words(instead + 1, instead + 5) if word in cues.behind or cues.is_past(word)), None)
    return Leaning("past", past) if past else None


def in_background(prose: Prose, first: int, last: int, sentence: Sentence, cues: Cues) -> bool:
    """True where a day belongs to what went before the story: "which began on May 3", "a poll taken on
    May 3 had shown", "they had listed 33 on May 3".
    """
    tokens, told = prose.tokens, cues.pluperfect or cues.perfect & cues.behind
    if last < sentence.last and tokens[last].lower in told:
        return True
    if _is_before_the_story(tokens, first, last, sentence, cues):
        return True
    if first - sentence.first <= 1 and tokens[sentence.first].lower != cues.deadline:
        words = [token.lower for token in tokens[last : min(sentence.last, last + NEAR + 1)]]
        if any(word in told and not (after in cues.determiners or after in cues.counts or after[:1].isdigit()) for word, after in pairwise(words)):
            return True  # "On Saturday she had come in last"
    for index in range(first - 1, max(sentence.first, first - SUBJECT) - 1, -1):
        word = tokens[index].lower
        if tokens[index].text in STOPS:
            return False
        if word in cues.relatives and index > sentence.first and tokens[index - 1].text != ".":
            return True
        if word in told:
            return True
        if tokens[index].text == ",":
            return False
    return False


def _is_before_the_story(tokens: Tokens, first: int, last: int, sentence: Sentence, cues: Cues) -> bool:
    """"The first round, the Sunday before, had put them ahead": an aside of a subject of which the pluperfect tells."""
    if last + 1 >= sentence.last or tokens[last].text != "," or tokens[last + 1].lower not in cues.pluperfect:
        return False
    before = first - 1
    while before > sentence.first and tokens[before].lower in cues.governing:
        before -= 1
    return before > sentence.first and tokens[before].text == ","


def undertaken(prose: Prose, first: int, low: int, cues: Cues) -> Leaning | None:
    """The future of "an agreement to buy the mill in January", whatever told of the agreement."""
    tokens = prose.tokens
    for index in range(first - 1, max(low, first - REACH), -1):
        word = tokens[index].lower
        if tokens[index].text in STOPS or word in cues.breaks or cues.is_past(word):
            return None
        if word == cues.infinitive:
            noun = next((t.lower for t in tokens[max(low, index - NEAR) : index] if t.lower in cues.undertakings), None)
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
