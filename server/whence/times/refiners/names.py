"""Drops times inside names: "Friday Night Lights", "60 Minutes", "The Daily", "This Week"."""

from __future__ import annotations

from whence.text import Prose, Tokens
from whence.text.sentences import Sentence
from whence.times.expressions import Every, Nothing
from whence.times.grammar import Candidate, Grammar

# Blocks that are written in capitals throughout say nothing by a capital.
_OF_TIME = frozenset(["common", "weekday", "month", "num"])
_TITLED = ("headline", "heading")
_MARKS = frozenset("\"“”‘’'«»")
_DOUBLE = frozenset("\"“”«»")
_TITLE = 6  # words of a title at most
_HEADLINE = 80  # tokens that tell whether a sentence is written in capitals; to read a whole one for each time takes for ever


def names(found: list[Candidate], prose: Prose, grammar: Grammar) -> list[Candidate]:
    return [c for c in found if not (_in_a_name(c, prose, grammar) or _of_a_name(c, prose, grammar) or _is_entitled(c, prose.tokens, grammar))]


def _is_entitled(candidate: Candidate, tokens: Tokens, grammar: Grammar) -> bool:
    """"de krant De Morgen", "Kim de Winter": an article with a noun that is written small where it is of time."""
    first = candidate.first
    if isinstance(candidate.expression, Nothing):
        return False
    return candidate.last == first + 2 and "heads_title" in grammar.lexicon.classes(tokens[first]) and tokens[first + 1].text.istitle() and not tokens[first].text.isupper()


def _in_a_name(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """A common word with a capital in the middle of a sentence is part of a name; so is a month or weekday
    between two capitals of a quoted title.
    """
    tokens = prose.tokens
    if isinstance(candidate.expression, Every) and tokens[candidate.first].text.islower():
        return False  # "every New Year's Day"
    common = [
        index
        for index in range(candidate.first, candidate.last)
        if tokens.pieces[index][0].isupper() and (not index or tokens[index - 1].text not in ".:") and "common" in grammar.lexicon.classes(tokens[index]) and not _names_a_day(tokens, index, candidate, grammar)
    ]
    if not common:
        return False
    if not _OF_TIME.intersection(grammar.lexicon.classes(tokens[candidate.first])) and not tokens[candidate.first].text.isdigit():
        return False  # "Thanksgiving Day", "Bonfire Night": the name of a day
    sentence = prose.sentence_at(tokens[candidate.first].start)
    if sentence is None:
        return False
    if _is_quoted_title(tokens, candidate, sentence.first, sentence.last):
        return True
    if sentence.block.kind in _TITLED or _heads_an_entry(candidate, sentence, prose):
        return False
    first = _first_word(tokens, sentence.first)
    if all(index <= first for index in common):
        return False
    return not _in_capitals(tokens.pieces[sentence.first : min(sentence.last, sentence.first + _HEADLINE)])


def _heads_an_entry(candidate: Candidate, sentence: Sentence, prose: Prose) -> bool:
    """"Thursday Night ¶ Clear, low 34.", "Thursday Night: Clear"."""
    if candidate.first != sentence.first or len(prose.blocks) == 1:
        return False
    return candidate.last == sentence.last or prose.tokens[candidate.last].text == ":"


def _names_a_day(tokens: Tokens, index: int, candidate: Candidate, grammar: Grammar) -> bool:
    """True in "00.01 on Boxing Day", "8.50am on New Year's Day": the capital is the holiday's."""
    while index - 2 > candidate.first and tokens[index - 1].lower == grammar.cues.clitic and tokens.pieces[index - 2][0] in "'’":
        index -= 3
    if index - 2 > candidate.first and tokens.pieces[index - 1][0] == ".":
        index -= 1  # "noon on St. Patrick's Day"
    before = tokens.pieces[index - 1]
    if index - 1 >= candidate.first and grammar.lexicon.classes(tokens[index]).get("unit") == "day" and before[0].isupper() and "month" in grammar.lexicon.classes(tokens[index - 1]):
        return True  # "May Day"
    return index - 1 > candidate.first and before[0].isupper() and not _OF_TIME.intersection(grammar.lexicon.classes(tokens[index - 1]))


def _of_a_name(candidate: Candidate, prose: Prose, grammar: Grammar) -> bool:
    """A number that a name carries, "Windows 2000", or the title "1984"; a company, "Black Friday Inc."; a woman, "June Carter"."""
    tokens = prose.tokens
    first, last = candidate.first, candidate.last
    if grammar.nouns_have_capitals:
        return False
    number = last - first == 1 and tokens.pieces[first][0].isdigit()
    if not number and first > 1 and tokens.pieces[first - 1][0].isupper() and tokens.pieces[first - 2][0].isupper() and _ends_a_title(tokens, first, prose, grammar):
        return True
    if not number and last - first == 1 and _is_a_title(tokens, first, last):
        return True
    if not number and not (last < len(tokens) and tokens.pieces[last][0].isupper()):
        return False
    after = tokens[last] if last < len(tokens) else None
    if after is not None and "company" in grammar.lexicon.classes(after):
        return True
    if after is not None and "season" in grammar.lexicon.classes(tokens[last - 1]) and tokens.pieces[last - 1][0].isupper():
        # "the Spring Valley area"
        return after.text.isalpha() and not grammar.lexicon.classes(after) and _amid(last - 1, prose) and _amid(last, prose)
    if last - first != 1:
        return False
    if number:
        if not tokens[first].text.isdigit() or not first or tokens[first].start - tokens[first - 1].end > 1:
            return False
        before = tokens[first - 1]
        if last + 1 < len(tokens) and tokens[last].text in "-–" and tokens[last + 1].text.isdigit() and len(tokens[last + 1].text) == 4:
            return False  # "a vision for Urban Banks 2020-2023"
        if before.text in _MARKS:
            return _closes(tokens, last)
        return before.text[0].isupper() and before.text.isalpha() and not grammar.lexicon.classes(before) and _amid(first - 1, prose)
    if "anyweekday" in grammar.lexicon.classes(tokens[first]) and after is not None and after.text.isalpha() and first and last + 1 < len(tokens):
        if tokens[first - 1].text == tokens[last + 1].text == "," and not grammar.lexicon.classes(after) and _amid(last, prose):
            return True  # "his driver, Sunday Eze, said"
        # "the Sunday Courier"
        return "definite" in grammar.lexicon.classes(tokens[first - 1]) and not grammar.lexicon.classes(after).keys() - {"degrees"} and _amid(last, prose)
    if "monthname" not in grammar.lexicon.classes(tokens[first]) or after is None or not after.text[0].isupper():
        return False
    if first and last + 1 < len(tokens) and tokens[first - 1].text == tokens[last + 1].text == "," and after.text.isalpha() and not grammar.lexicon.classes(after) and _amid(last, prose):
        return True  # "the head, April Lowe, told"
    if first > 1 and tokens[first - 1].lower == grammar.cues.conjunction and after.text.isalpha() and (not grammar.lexicon.classes(after) or _is_elided(tokens, last)) and _amid(last, prose) and not _OF_TIME.intersection(grammar.lexicon.classes(tokens[first - 2])):
        return True  # "April Fernandes and June D'Souza"
    if first and "addresses" in grammar.lexicon.classes(tokens[first - 1]) and tokens.pieces[first - 1][0].isupper():
        return after.text.isalpha()  # "Coroner June Winter", "Mrs April Summers"
    sentence = prose.sentence_at(tokens[first].start)
    if sentence is None or _first_word(tokens, sentence.first) != first or sentence.block.kind in _TITLED:
        return False
    return after.text.isalpha() and not grammar.lexicon.classes(after) and not _in_capitals(tokens.pieces[first : min(sentence.last, first + _HEADLINE)])


def _is_elided(tokens: Tokens, index: int) -> bool:
    """"D'Souza", "O'Neill"."""
    return len(tokens[index].text) == 1 and index + 1 < len(tokens) and tokens[index + 1].text in "'’"


def _is_a_title(tokens: Tokens, first: int, last: int) -> bool:
    """"the star of "Ferragosto," a film": one word with a capital, alone between quotation marks."""
    if not first or last >= len(tokens) or not tokens.pieces[first][0].isupper() or tokens[first - 1].text not in _DOUBLE:
        return False
    return _closes(tokens, last, _DOUBLE)


def _closes(tokens: Tokens, index: int, marks: frozenset[str] = _MARKS) -> bool:
    """True where a quotation ends, behind its comma or full stop."""
    if index + 1 < len(tokens) and tokens[index].text in ",.":
        index += 1
    return index < len(tokens) and tokens[index].text in marks


def _ends_a_title(tokens: Tokens, first: int, prose: Prose, grammar: Grammar) -> bool:
    """"his chart-topper Hold Me Till Tuesday": no preposition has a capital outside a name."""
    return "before_time" in grammar.lexicon.classes(tokens[first - 1]) and _amid(first - 1, prose) and _amid(first - 2, prose)


def _amid(index: int, prose: Prose) -> bool:
    """True for a word whose capital is its own: not the first of its sentence nor in a headline."""
    sentence = prose.sentence_at(prose.tokens[index].start)
    if sentence is None or sentence.block.kind in _TITLED or index <= _first_word(prose.tokens, sentence.first):
        return False
    return not _in_capitals(prose.tokens.pieces[sentence.first : min(sentence.last, sentence.first + _HEADLINE)])


def _is_quoted_title(tokens: Tokens, candidate: Candidate, low: int, high: int) -> bool:
    """True between quotation marks that hold a few words, each with a capital."""
    first, last = candidate.first - 1, candidate.last
    while first >= low and tokens[first].text not in _MARKS and candidate.first - first <= _TITLE:
        first -= 1
    while last < high and tokens[last].text not in _MARKS and last - candidate.last <= _TITLE:
        last += 1
    if first < low or last >= high or tokens[first].text not in _MARKS or tokens[last].text not in _MARKS:
        return False
    words = [token for token in tokens[first + 1 : last] if token.text[0].isalnum()]
    return len(words) > 1 and all(token.text[0].isupper() or token.text[0].isdigit() or len(token.text) < 4 for token in words)


def _first_word(tokens: Tokens, index: int) -> int:
    """The sentence's first word, behind its quotation marks; a colon or an opening mark begins anew."""
    for place in range(index, min(index + _TITLE, len(tokens) - 1)):
        if tokens[place].text[0].isalnum():
            return place
    return index


def _in_capitals(pieces: list[str]) -> bool:
    """True where most words have a capital: a headline without its tag."""
    initials = [piece[0] for piece in pieces if piece[0].isalpha()]
    return len(initials) > 3 and 2 * sum(map(str.isupper, initials)) > len(initials)
