"""What the words behind a preposition, or before a verb, name: a place, or somebody. A frame finds the words, the names'
capitals and the lexicon judge them, so that no list has to foresee what a place or a person is called.
"""

from __future__ import annotations

import re

from whence.claims.vocabulary import ClaimWords

_SHORTEST = 2
"""Letters of a name."""
_PARTITIVE = 2
"""Words before those of whom somebody is one: "one of"."""
_BARE = 3
"""Words of a plural that has no article, at most: "army supply trucks"."""
_COMPOUND = 3
"""Words of "the visitor centre", at least."""
_THINGS = frozenset(["vehicle", "thing"])
_NOUNS = 3
"""Words behind a name among which a noun stands that it belongs to."""
_BEINGS = frozenset(["person", "animal", "group"])
_NAME_BASED = re.compile(r"[a-z]-[a-z]+$")
"""How an adjective ends that is made from a name: "Paris-based"."""
_EDGE = "’'“”\"‘,.–-"


def place_in(phrase: str, words: ClaimWords, *, given: bool = False) -> str:
    """The place that a phrase opens with, as far as it names it; "" where it names none. Where it is ``given`` as a place, a
    noun that names nothing else will do.

    "the old river bridge while he" gives "the old river bridge", "Sundvall on Monday" gives "Sundvall", "a hurry" nothing, "the hatch" only
    where it is ``given``.
    """
    measured = words.answers.far.match(phrase)
    if measured:
        return measured["far"] if words.figures.units.get(measured["unit"], ("", 1.0))[0] == "length" else ""
    tokens, asked = phrase.split(), words.answers
    head = 0
    for index, word in enumerate(tokens):
        bare = _bare(word)
        if index == 1 and head == 1 and _numbered(tokens, index, words):
            return f"{tokens[0]} {bare}"  # "silo 4"
        if _dated(bare, words) or not word[:1].isalpha():
            return ""
        if word[:1].isupper() and bare not in words.articles:
            end = _place_end(tokens, _name_end(tokens, index, words, joined=True), words)
            return "" if bare in words.titles or bare in words.persons or len(bare) < _SHORTEST or _people(word, end - index, words) else " ".join(tokens[:end])
        if index and bare in asked.breaks:
            break
        if bare.endswith(asked.adverb) or bare in asked.afterwards:
            break
        if index > 1 and bare in asked.bearings and "place" in asked.sorts(_bare(tokens[index - 1])):
            break  # "the desert south of Hamra"
        head = index + 1
    if not head or head == 1 and not (tokens[1:2] and tokens[1] in asked.within):
        return ""
    noun = _bare(tokens[head - 1])
    if head > 1 and noun in words.number_words:  # "hall three"
        noun = _bare(tokens[head - 2])
    if noun in asked.partial and not (noun in asked.halls and head > _COMPOUND - 1 and _names_hall(tokens[head - 2], words)):
        whole = place_in(" ".join(tokens[head + 1 :]), words, given=True) if tokens[head : head + 1] and tokens[head] in asked.within else ""
        return " ".join([*tokens[: head + 1], whole]) if whole else ""
    if "place" in asked.sorts(noun) or _owned(tokens[head - 1], words) or given and head > 1 and _known(noun, words):
        return " ".join(tokens[: _whole_end(tokens, head, words)])
    return ""


def _names_hall(word: str, words: ClaimWords) -> bool:
    """Whether a word makes a place of what else is but a part of one: "visitor" of "the visitor centre"."""
    return word not in words.articles and word not in words.answers.owners and not words.syntax.form(_bare(word)) and _bare(word) not in words.answers.bearings


def _numbered(tokens: list[str], index: int, words: ClaimWords) -> bool:
    """Whether a number tells which place the noun before it is: "silo 4 of the", and not "platform 9 men were on"."""
    word = tokens[index] if index < len(tokens) else ""
    return word.rstrip(_EDGE).isdigit() and "place" in words.answers.sorts(_bare(tokens[index - 1])) and (not word[-1:].isdigit() or tokens[index + 1 : index + 2] == [] or tokens[index + 1] in words.answers.breaks)


def _people(name: str, length: int, words: ClaimWords) -> bool:
    """"the Liberals", of one word: those who are called so, and no place."""
    return length == 1 and _bare(name).endswith(words.figures.plural) and words.answers.sorts(_bare(name)) & {"person", "place"} == {"person"}


def _owned(word: str, words: ClaimWords) -> bool:
    """"the baker's": where he lives, or works."""
    return word.endswith(words.naming.owning) and "person" in words.answers.sorts(_bare(word))


def _known(noun: str, words: ClaimWords) -> bool:
    """Whether a noun that names no place may be one: "a pew", "the van", and no "response"."""
    return noun not in words.answers.nowhere and not words.answers.sorts(noun).isdisjoint(_THINGS)


def one_in(phrase: str, words: ClaimWords) -> str:
    """The person, people or creature that a phrase opens with; "" where it names none.

    "a yearling black bear with" gives "a yearling black bear", "one of its rangers had" gives "one of its rangers", "Ana Reyes who" gives "Ana Reyes", "a matter of" nothing.
    """
    tokens, asked = phrase.split(), words.answers
    if tokens and _bare(tokens[0]) in words.negators:
        return ""  # "no successor"
    if len(tokens) > _PARTITIVE and words.answers.of_several.match(phrase):
        several = one_in(" ".join(tokens[_PARTITIVE:]), words)
        return " ".join([*tokens[:_PARTITIVE], several]) if several else ""
    last = len(tokens)
    for index, word in enumerate(tokens):
        bare = _bare(word)
        if _dated(bare, words):
            return ""
        if word[:1].isupper() and bare not in words.articles and bare not in asked.owners and not _NAME_BASED.search(word):
            first = bare.replace("’", "'").split("'")[0]
            if first in words.pronouns or first in words.not_sources or first in asked.breaks or len(word) < _SHORTEST:
                return ""
            end = _name_end(tokens, index, words)
            if tokens[end - 1].endswith(words.naming.owning) and end < len(tokens) and tokens[end][:1].isupper():
                end = _name_end(tokens, end, words)  # "Spain's Ana Ruiz"
            return " ".join(tokens[: _one_end(tokens, end, words)]).rstrip(_EDGE)
        if index and bare in asked.breaks and not (index == 1 and _bare(tokens[0]) in words.articles) or bare.endswith(asked.adverb) or bare in asked.afterwards:
            last = index
            break
    plural = bool(tokens) and tokens[0].islower() and any(_bare(token).endswith(words.figures.plural) for token in tokens[: min(last, _BARE)])  # "vandals", "government forces"
    heads = [index for index in range(0 if plural else 1, last) if asked.sorts(_bare(tokens[index])) & _BEINGS]
    armed = bool(heads) and heads[-1] + 1 < last and _manned(tokens, heads[-1] + 1, words)
    if not heads or not armed and heads[-1] + 1 < last and asked.sorts(_bare(tokens[heads[-1] + 1])):
        return ""  # "a student paper" is nobody
    end = heads[-1] + 1 + armed
    if tokens[end - 1].endswith(",") and end < len(tokens) and _names(tokens[end], words):  # "the mate, Ana Ruiz"
        end = _name_end(tokens, end, words)
    return " ".join(tokens[:end]).rstrip(_EDGE)


def _manned(tokens: list[str], at: int, words: ClaimWords) -> bool:
    """Whether vehicles are somebody's, who acts by them: "government tanks"."""
    noun = _bare(tokens[at])
    return noun.endswith(words.figures.plural) and "vehicle" in words.answers.sorts(noun) and "group" in words.answers.sorts(_bare(tokens[at - 1]))


def _names(word: str, words: ClaimWords) -> bool:
    return word[:1].isupper() and not _dated(_bare(word), words) and _bare(word) not in words.pronouns


def thing_in(phrase: str, words: ClaimWords) -> str:
    """Whatever a phrase opens with, up to the words that no phrase goes on behind; "" for a pronoun.

    "a faulty valve in the hold" gives "a faulty valve".
    """
    tokens, asked = phrase.split(), words.answers
    end = 0
    if tokens and _bare(tokens[0]) in asked.nobody | words.negators:
        return ""
    for index, token in enumerate(tokens):
        bare = _bare(token)
        if index and bare in asked.breaks or bare.endswith(asked.adverb) or bare in asked.afterwards or _dated(bare, words) or bare in words.pronouns:
            break
        end = index + 1
        if token[-1:] in ",.;:":
            break
    if not end or end == 1 and (_bare(tokens[0]) in words.articles or _bare(tokens[0]) in asked.breaks):
        return ""
    return " ".join(tokens[:end]).rstrip(_EDGE)


def _one_end(tokens: list[str], end: int, words: ClaimWords) -> int:
    """Where somebody ends whose name goes on in a noun: "a Dutch" to "surfer", "Former" to "rail boss Ana Ruiz"."""
    for at in range(end, min(end + _NOUNS, len(tokens))):
        if not tokens[at].islower() or not tokens[at - 1][-1:].isalnum() or _bare(tokens[at]) in words.answers.breaks | words.answers.afterwards:
            break
        if not words.answers.sorts(_bare(tokens[at])).isdisjoint(_BEINGS):
            named = at + 1 < len(tokens) and tokens[at + 1][:1].isupper() and not _dated(_bare(tokens[at + 1]), words)
            return _name_end(tokens, at + 1, words) if named else at + 1
    return end


def _bare(word: str) -> str:
    return word.strip(_EDGE).casefold()


def _dated(bare: str, words: ClaimWords) -> bool:
    return bare in words.months or bare in words.weekdays


def _name_end(tokens: list[str], first: int, words: ClaimWords, *, joined: bool = False) -> int:
    """Where a name ends that begins with a word: capitals, and the small words between two of them; two names where ``joined``."""
    small = words.answers.between_names if joined else words.answers.particles
    end = first + 1
    while end < len(tokens) and (joined or not tokens[end - 1].endswith(words.naming.owning)):
        if tokens[end][:1].isupper():
            end += 1
        elif tokens[end] in small and end + 1 < len(tokens) and tokens[end + 1][:1].isupper():
            end += 2
        elif end + 2 < len(tokens) and tokens[end] in small and tokens[end + 1] in small and tokens[end + 2][:1].isupper():  # "van der Meer"
            end += 3
        else:
            break
    return end


def _place_end(tokens: list[str], end: int, words: ClaimWords) -> int:
    """Where a place ends: "the Satkhol" goes on to "sanctuary", and that to "of Merle"."""
    while end < len(tokens) and "place" in words.answers.sorts(_bare(tokens[end])) and tokens[end][:1].islower():
        end += 1
    return _whole_end(tokens, end + _numbered(tokens, end, words), words)


def _whole_end(tokens: list[str], end: int, words: ClaimWords) -> int:
    """Where the name ends in which, or of which, a place lies: "a pen" goes on to "at the Merle shelter"."""
    name = end + 1 + (end + 1 < len(tokens) and tokens[end + 1] in words.articles)
    if end and end + 1 < len(tokens) and tokens[end] in words.answers.within and (tokens[end] not in words.answers.deadline or tokens[end - 1].islower()) and name < len(tokens) and tokens[name][:1].isupper() and not _dated(_bare(tokens[name]), words):
        end = _name_end(tokens, name, words)
        while end < len(tokens) and tokens[end].islower() and tokens[end - 1][-1:].isalnum() and "place" in words.answers.sorts(_bare(tokens[end])):
            end += 1  # "the rocks below the Sker lighthouse"
    return end
