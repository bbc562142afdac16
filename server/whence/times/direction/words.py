"""What one word of a clause says of where it looks: "will", "was", "agreed to", "opens"."""

from __future__ import annotations

from whence.text import Token, Tokens
from whence.times.direction.cues import Cues
from whence.times.direction.leaning import Leaning

BEHIND = 12  # tokens; "he was leaving for Rome on Saturday, he said"
BRIEF = 5  # tokens; "is back from her honeymoon on Wednesday"
OBJECT = 8  # tokens; "adopted a $48.2 million spending plan"
REACH = 24  # tokens; a verb further off than this seldom governs the mention
_SUBJECTS = 5  # tokens; "The last cheap tickets for the tour go on sale"
SUBJECT = 10  # tokens; how long a subject that denies may be before its verb


def of_word(tokens: Tokens, index: int, low: int, cues: Cues, infinitive: bool) -> Leaning | None:
    token = tokens[index]
    word = token.lower
    if word in cues.clipped_will and index + 2 < len(tokens) and tokens[index + 1].text in "'’" and tokens[index + 2].lower in cues.negations:
        return Leaning("future", word)  # "won't have him in the side on Friday"
    if word in cues.ahead and token.text[0].isupper() and index > low and index + 1 < len(tokens) and tokens[index + 1].text == "-":
        return None  # "Mr. Soon-Lee remains"
    if word in cues.ahead and index > low and f"{tokens[index - 1].lower} {word}" in cues.idle:
        return None  # "two ways at once"
    if word in cues.ahead and index + 1 < len(tokens) and f"{word} {tokens[index + 1].lower}" in cues.idle:
        return None  # "it fell soon after noon"
    if word in cues.schemes and not infinitive and index > low and _is_made(tokens, index, low, cues):
        return None
    if word in cues.ahead and word in cues.prepositions and (gone := over(tokens, index, low, cues)):
        return Leaning("past", gone)
    if word in cues.ahead and not (token.text[0].isupper() and word in cues.months):
        return None if _qualifies(tokens, index, low, cues) else _plan(tokens, index, low, cues)
    if cues.is_future(word) and (not token.text.istitle() or index == low or not tokens[index - 1].text[0].isalnum()):
        return Leaning("future", word)
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
    if word == cues.been and index > low and tokens[index - 1].lower in cues.perfect and index + 1 < len(tokens) and tokens[index + 1].lower.endswith(cues.gerund):
        return Leaning("past", word)  # "have been working through the weekend"
    if word in cues.be and word in cues.behind and index + 1 < len(tokens):
        following = tokens[index + 1].lower
        told = following in cues.arranging and any(t.lower in cues.says for t in tokens[max(low, index - SUBJECT) : index + BEHIND])
        if following == cues.infinitive and index + 2 < len(tokens) and tokens[index + 2].lower in cues.perfect:
            return Leaning("past", word)  # "it was to have been mended this summer"
        if told or (following == cues.infinitive and infinitive):
            return Leaning("future", word, backshifted=True)  # "said he was leaving on Friday", "it was to open on Friday"
    if cues.prepositions.get(word) == "past" and index + 1 < len(tokens) and tokens[index + 1].text[0].isdigit():
        return None  # "will pay its first dividend since 2019 in July"
    if word in cues.behind or (index > low and f"{tokens[index - 1].lower} {word}" in cues.behind):
        return Leaning("past", word)
    if word in cues.following and index + 1 < len(tokens) and tokens[index + 1].lower.endswith(cues.gerund):
        return Leaning("past", word)  # "will miss two games after breaking a finger on Tuesday"
    if word in cues.calls and index + 1 < len(tokens) and tokens[index + 1].lower == cues.appointment:
        return Leaning("future", word)  # "called for a shutdown on Tuesday"
    if word in cues.fixing and index - 2 >= low and tokens[index - 1].lower in cues.be and not any(t.lower in cues.behind for t in tokens[max(low, index - 3) : index]):
        return Leaning("future", word)  # "a date in June has been pencilled in"
    if cues.is_past(word) and (wish := next((t.lower for t in tokens[max(low, index - OBJECT) : index] if t.lower in cues.wishes), None)):
        return Leaning("future", wish)  # "they want the vote held in September"
    if word in cues.unchanging and index > low and tokens[index - 1].lower == cues.conjunction and (helper := _helped(tokens, index, low, cues)):
        return Leaning("future", helper)  # "will reach the coast tonight and spread south"
    if cues.is_past(word) and (token.text.islower() or index == low):
        if index > low and word in cues.unchanging and tokens[index - 1].lower == cues.infinitive:
            return None  # "Pool to shut from May", "is likely to hit": what governs the infinitive says more
        before = tokens[index - 1].lower if index else ""
        if before in cues.staying and index - 2 >= low and tokens[index - 2].lower == cues.conjunction and (helper := _helped(tokens, index - 1, low, cues)):
            return Leaning("future", helper)  # "will dismiss early on Friday and remain closed on Monday"
        if before in cues.relates and index - 2 >= low and tokens[index - 2].text.isalnum() and tokens[index - 2].lower not in cues.governing | cues.says:
            return Leaning("past", word)  # "a tug that left on Friday"
        if before in cues.pronominal and word not in cues.unchanging and index + 1 < len(tokens) and tokens[index + 1].lower in cues.governing - cues.determiners:
            return Leaning("past", word)  # "like another announced by the ministry in March"
        if index > 0 and (before in cues.determiners or before in cues.before_nouns):
            return None  # "a proposed vote", "its delayed launch", "behind closed doors"
        if index + 1 < len(tokens) and tokens[index + 1].text == "-":
            return None  # "a left-hander"
        if word in cues.nominal and _is_a_noun(tokens, index, low, cues):
            return None
        ahead = _looks_ahead(tokens, index, low, cues) or _when_it_is(tokens, index, low, cues)
        if ahead == cues.infinitive and (plan := _planned(tokens, index, low, cues)) is not None:
            return plan
        return Leaning("future", ahead) if ahead else Leaning("past", word)
    return None


def _is_a_noun(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"a rate cut in August", "another bid on Friday": a verb would do it to something."""
    if index + 1 >= len(tokens) or tokens[index + 1].lower not in cues.governing | cues.before_nouns:
        return False
    return any(token.lower in cues.one_of for token in tokens[max(low, index - BRIEF + 2) : index])


def over(tokens: Tokens, before: int, low: int, cues: Cues) -> str | None:
    """The past verb whose "until" is over: "rain fell until noon"; "was extended until Friday" looks ahead."""
    window = [token.lower for token in tokens[max(low, before - 6) : before]]
    if any(word in cues.ahead or word in cues.moves or cues.is_future(word) for word in window):
        return None  # "serão trocados até dezembro"
    began = next((t.lower for t in tokens[max(low, before - BEHIND) : before] if t.lower in cues.behind and cues.prepositions.get(t.lower) != "past"), None)
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
        if index > low and tokens[index - 1].lower in cues.perfect | cues.clipped_have:
            return None  # "we’ve got until Sunday", "they had had until Monday"
        if word in cues.lasting or (beside and cues.is_past(word) and word not in cues.unchanging):
            return word
    return None


def _planned(tokens: Tokens, index: int, low: int, cues: Cues) -> Leaning | None:
    """What the word before the infinitive says: "was due to be freed"."""
    to = next((i for i in range(index - 1, max(low, index - BRIEF), -1) if tokens[i].lower == cues.infinitive), None)
    return _plan(tokens, to - 1, low, cues) if to is not None and to > low and tokens[to - 1].lower in cues.ahead else None


def _helped(tokens: Tokens, index: int, low: int, cues: Cues) -> str | None:
    """The auxiliary that a verb behind "and" shares with the one before it, where no past verb stands between."""
    for back in range(index - 2, max(low, index - REACH) - 1, -1):
        word = tokens[back].lower
        if word in cues.auxiliaries and not (tokens[back].text[0].isupper() and word in cues.months):
            return word
        if tokens[back].text in ";:" or word in cues.behind or (cues.is_past(word) and word not in cues.unchanging):
            return None
    return None


def _qualifies(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"cut off in a round of planned outages in May": of a noun behind a preposition the verb says more."""
    led = index > low and tokens[index - 1].lower in cues.before_nouns
    return led and cues.is_past(tokens[index].lower) and tokens[index + 1].text.isalpha() and tokens[index + 1].lower not in cues.governing | cues.before_nouns | {cues.infinitive}


def _is_made(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"adopted a spending plan Tuesday", "unveiled plans on Friday": the day is when that was done."""
    for back in range(index - 1, max(low, index - OBJECT) - 1, -1):
        word = tokens[back].lower
        if cues.is_past(word) and tokens[back].text.islower():
            return word not in cues.be and not (back > low and tokens[back - 1].lower in cues.be | cues.auxiliaries | cues.determiners)
        if not (tokens[back].text[0].isalnum() or tokens[back].text in ".$€£-") or word in cues.breaks or word in cues.ahead:
            return False
    return False


def _makes_a_noun(before: Token, cues: Cues) -> bool:
    """True in "1.8 marks", "the votes"."""
    return before.text[-1].isdigit() or before.lower in cues.determiners - cues.relates or before.lower in cues.counts


def _plan(tokens: Tokens, index: int, low: int, cues: Cues) -> Leaning:
    """A word that looks ahead, unless it is said of the past: "previously planned", "had been due", "could not"."""
    word = tokens[index].lower
    before = [token.lower for token in tokens[max(low, index - 3) : index]]
    if before and (before[-1] in cues.formerly or (before[-1] == cues.been and any(have in cues.perfect and have in cues.behind for have in before))):
        return Leaning("past", before[-1])
    after = [token.lower for token in tokens[index + 1 : index + 4]]
    if word in cues.reported and any(have in cues.perfect and have not in cues.behind for have in after[:2]):
        return Leaning("past", word)  # "should have been cleared by Friday"
    told = word in cues.reported and any(t.lower in cues.says for t in tokens[max(low, index - SUBJECT) : index])
    if word in cues.abilities and not told and any(negation in after[:3] for negation in cues.negations):
        return Leaning("past", word)
    if word in cues.abilities and _denied(tokens, index, low, cues):
        return Leaning("past", word)  # "neither of them could be reached Monday"
    return Leaning("future", word, backshifted=bool(before) and before[-1] in cues.behind)


def _when_it_is(tokens: Tokens, index: int, low: int, cues: Cues) -> str | None:
    """"when the case is heard in May", "if it is passed": a clause of time or condition in the present looks ahead."""
    if index - 1 < low or tokens[index - 1].lower not in cues.present_be:
        return None
    return next((t.lower for t in tokens[max(low, index - SUBJECT) : index - 1] if t.lower in cues.conditions), None)


def _denied(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """True behind a subject that denies: "neither of them could"."""
    return any(token.lower in cues.nobody for token in tokens[max(low, index - SUBJECT) : index])


def _plural(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """"Talks resume", "they meet", "he and the envoy meet"; not "they were let go"."""
    verb, index = tokens[index].lower, _over_parentheses(tokens, index, low)
    before = tokens[index - 1].lower
    if before in cues.determiners and before not in cues.pronominal and not any(t.lower in cues.present_be for t in tokens[max(low, index - SUBJECT) : index]):
        return False  # "then came the debut of"; "is a doubt for the visit of"
    if before in cues.unchanging or any(token.lower in cues.be for token in tokens[max(low, index - 2) : index]):
        return False  # "was still shut"
    if before in cues.relates and index - 2 >= low:  # "Rovers, who visit Leeds on Friday"
        if tokens[index - 2].text == ",":
            return True  # of one alone it would be "visits"
        named = tokens[index - 2]
        return named.lower.endswith(cues.plural) and named.lower not in cues.governing
    if before == ",":  # "the Rovers, who sacked him on Sunday, host them"
        opens = next((i for i in range(index - 2, max(low, index - REACH), -1) if tokens[i].lower in cues.relates and tokens[i - 1].text == ","), None)
        if opens is None:  # "the sanctions, in force for ten years, run out in May"
            opens = next((i + 1 for i in range(index - 2, max(low, index - REACH), -1) if tokens[i].text == ","), None)
        if opens is None or opens - 2 < low or tokens[opens - 2].lower in cues.governing:
            return False
        return tokens[opens - 2].lower.endswith(cues.plural) or (verb in cues.plays and _names_a_side(tokens, opens - 2, low, cues))  # "Leeds"; "Liverpool, beaten on Sunday, host"
    if verb in cues.plays and _names_a_side(tokens, index - 1, low, cues):
        return True
    if before in cues.pronouns or (len(before) > 3 and before.endswith(cues.plural)) or _is_of_initials(tokens[index - 1], cues):
        return True
    if _opens_with_a_plural(tokens, index, low, cues):
        return True  # "Tickets for the tour go on sale on Friday"
    return any(token.lower == cues.conjunction for token in tokens[max(low, index - 6) : index])


def _is_of_initials(token: Token, cues: Cues) -> bool:
    """"MPs", "GPs"."""
    return token.text[:-1].isupper() and token.text[-1] == cues.plural


def _over_parentheses(tokens: Tokens, index: int, low: int) -> int:
    """From a verb back over what its subject has in parentheses: "The Otters (9-1, 6-1) play"."""
    if index <= low or tokens[index - 1].text != ")":
        return index
    opening = next((back for back in range(index - 2, max(low, index - SUBJECT), -1) if tokens[back].text == "("), None)
    return opening if opening is not None and opening > low else index


def _opens_with_a_plural(tokens: Tokens, index: int, low: int, cues: Cues) -> bool:
    """Whether the sentence begins with some things, of which what stands behind them, up to ``index``, is only told."""
    subject = next((i for i in range(low, min(index - 1, low + _SUBJECTS)) if tokens[i].lower in cues.before_nouns), None)
    if subject is None or subject == low or index - subject > SUBJECT:
        return False
    head = tokens[subject - 1].lower
    between = [token.lower for token in tokens[low:index]]
    verbal = any(word in cues.be or word in cues.auxiliaries or word in cues.perfect or cues.is_past(word) for word in between)
    return len(head) > 3 and head.endswith(cues.plural) and not verbal and not any(token.text in ",;:()" for token in tokens[low:index])


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
    if back >= low and tokens[back].lower in cues.auxiliaries and not (tokens[back].text[0].isupper() and tokens[back].lower in cues.months):
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
