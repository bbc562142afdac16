"""From a mention through the words of its clause, back or ahead, to the first that says where it looks."""

from __future__ import annotations

from whence.text import Tokens
from whence.times.direction.clause import Clause
from whence.times.direction.cues import SPEAKS, STOPS, Cues
from whence.times.direction.leaning import Leaning
from whence.times.direction.words import BRIEF, REACH, SUBJECT, of_word

NEAR = 3  # tokens; a cue this close governs the mention itself
_AHEAD = 40  # tokens; the verb of "In January, a week after the anniversary of …, a bomb killed …" may be far
_QUOTES = frozenset("“”«»„\"")


def backward(clause: Clause, first: int, *, through_breaks: bool = False, reach: int = REACH) -> Leaning | None:
    """The nearest word before ``tokens[first]`` that says where the clause looks, up to ``reach`` tokens off; with
    ``through_breaks`` the rest of the sentence before it too.
    """
    tokens, low, cues = clause.tokens, clause.low, clause.cues
    infinitive = False
    floor = max(low, first - reach)
    speaking, at = tokens.spelled(cues.speaking, floor, first), first - floor
    while (at := speaking.rfind(SPEAKS, 0, max(at, 0))) >= 0:
        index = floor + at
        word = tokens[index].lower
        if (tokens[index].text in STOPS or word in cues.breaks) and not through_breaks:
            return None
        if tokens[index].text in _QUOTES:
            # What is quoted before has a tense of its own
            at = next((i for i in range(at - 1, -1, -1) if tokens[floor + i].text in _QUOTES), 0)
            continue
        if word == cues.infinitive and index + 1 < first and _verb_may_follow(tokens, index, low, cues) and not _singled_out(tokens, index, low, cues):
            infinitive = True
            continue
        if cues.prepositions.get(word) == "past" and any(token.text == "," for token in tokens[index:first]):
            continue  # "Swansea, beaten only once since the autumn, play on Saturday"
        if word in cues.finite and _is_finite(clause, index, first):
            return Leaning("future", word, near=True)
        leaning = of_word(tokens, index, low, cues, infinitive) or _timetabled(tokens, index, first, cues)
        if leaning and infinitive and leaning.direction == "past" and leaning.cue == word and clause.is_headline():
            break  # "Man held over theft to face court Monday"
        if leaning:
            return leaning._replace(near=first - index <= NEAR)
    # No verb governs the infinitive: a headline's future ("Talks to open Wednesday")
    if not infinitive or reach != REACH or tokens[_opening(tokens, low)].lower in cues.governing - cues.determiners:
        return None  # "In a note to staff on Wednesday, she wrote"
    return Leaning("future", cues.infinitive)


def forward(clause: Clause, last: int) -> Leaning | None:
    """The nearest word from ``tokens[last]`` on that says where the clause looks."""
    tokens, high, cues = clause.tokens, clause.high, clause.cues
    if last + 1 < high and tokens[last].text in ",.!?" and tokens[last + 1].text in "’'":
        return None  # a quotation ends: ‘I’m off on Monday,’ he told them
    speaking, at = tokens.spelled(cues.speaking, last, min(high, last + _AHEAD)), -1
    while (at := speaking.find(SPEAKS, at + 1)) >= 0:
        index = last + at
        word = tokens[index].lower
        if tokens[index].text in STOPS or (word in cues.breaks and index > last):
            return None
        if index == last and word in cues.prepositions:
            continue  # "from Sunday until Monday the power was off": the clause goes on behind the stretch
        beside = index == last or (index == last + 1 and tokens[last].text != ",")
        if beside and word in cues.present_be:
            return Leaning("future", word)
        if index + 1 < high and tokens.pieces[index - 1][0] == "," and cues.is_past(word) and tokens[index + 1].lower == cues.deadline:
            continue  # "there is a session on Monday, followed by a meeting"
        if tokens[index - 1].lower in cues.present_be and word not in cues.staged and cues.is_past(word):
            continue  # "with the vote on Saturday, nerves are frayed": how it is now
        if word in cues.moves and index - 2 >= last and tokens[index - 1].lower == cues.been and tokens[index - 2].lower in cues.perfect:
            return Leaning("future", word)  # "the May fair has been moved"
        leaning = of_word(tokens, index, last, cues, infinitive=False)
        if leaning:
            return leaning._replace(near=index - last < NEAR)
    return None


def _is_finite(clause: Clause, index: int, first: int) -> bool:
    """"der Kanzler besucht am Freitag Rom"; not "wurde besucht am Freitag"."""
    cues = clause.cues
    if any(word not in cues.governing for word in clause.words(index + 1, first)):
        return False
    helps = cues.be | cues.perfect | cues.auxiliaries | cues.behind
    return index > clause.low and not any(word in helps for word in clause.words(clause.low, index))


def _timetabled(tokens: Tokens, index: int, first: int, cues: Cues) -> Leaning | None:
    """"is sending a team on Monday", "is back on Wednesday"; not "is in custody over the death of a man on Monday"."""
    word = tokens[index].lower
    if not (word in cues.present_be or (word in cues.clipped_be and tokens[index - 1].text in "’'")):
        return None
    following, between = tokens[index + 1].lower, tokens[index + 1 : first]
    fixture = following in cues.venues and len(between) > 1 and between[1].lower == cues.infinitive  # "are away to Leeds in the cup on Friday"
    held = following in cues.one_of and tokens[index - 1].lower in cues.impersonal  # "There is a work session on Monday"
    if following not in cues.arranging and not fixture and not held and not (following in cues.whereabouts and len(between) <= BRIEF):
        return None
    return None if any(token.lower in cues.conditions for token in between) else Leaning("future", word)


def _opening(tokens: Tokens, low: int) -> int:
    """The first word of a sentence, behind its quotation marks."""
    while low + 1 < len(tokens) and not tokens[low].text[0].isalnum():
        low += 1
    return low


def _singled_out(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"the first three states to join", "the only one to vote against": the infinitive says what they did."""
    for back in range(index - 1, max(low, index - SUBJECT) - 1, -1):
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
