"""What voices say becomes claims of opposite states: "the ferry has sailed", "she is still at the quay".

Every phrase that a language's lexicon knows is found; whether it is denied and whether it is of the future is read from the
words before it. Which claims are of one thing is decided where they are compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from whence.claims.context import Clause, Reader
from whence.claims.denials import UNKNOWN
from whence.claims.frames import State
from whence.claims.things import things
from whence.claims.vocabulary import ClaimWords
from whence.model import UNDECIDED, Claim

OPPOSITE = "opposite:"
_BEFORE = 48
"""Characters before a phrase in which what denies it stands."""
_TAIL = 60
"""Characters behind a phrase that are shown with it."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_NEXT = re.compile(r" ([a-z]{3,})\b")
_STEM = 5


def opposite_claims(reader: Reader) -> Iterator[Claim]:
    """Claims of kind ``status`` and attribute ``opposite:<frame>``, with ``tense`` "ahead" or "" and ``denied`` in their scope."""
    undecided = any(True for _ in reader.finditer(reader.words.undecided_state))
    found = list(_states(reader, answered=not undecided))
    told = Counter(frame for frame, _ in {(state.frame.name, sentence) for state, sentence in found})
    for state, _ in found:
        if told[state.frame.name] < 2 and not (undecided and _tense(reader, _before(reader, state), "") == "ahead"):
            continue  # nobody answers it
        if _describes(reader, state) or _not_told(reader, state):
            continue
        clause = reader.clause(state.start, state.end)
        if clause is not None and _reduced(reader, clause, state):
            continue
        if clause is None or clause.supposed(state.end, state.end - state.start) and not _unknown(reader, clause, state) or clause.superseded or reader.of_another_time(clause, clause.sentence.start, clause.sentence.end):
            continue
        claim = _claim(reader, clause, state)
        if ("denied", "yes") not in claim.scope or not _of_blame(reader, clause):
            yield claim


def _unknown(reader: Reader, clause: Clause, state: State) -> bool:
    """Whether a clause only says that nobody knows if it is so: "could not say whether they had been freed"."""
    pattern = reader.words.denials.forms[UNKNOWN]
    return any(state.start - match.end() < _BEFORE for match in reader.prose.finditer(pattern, clause.sentence.start, state.start))


def _topics(text: str, words: ClaimWords) -> set[str]:
    """The beginnings of the words that may say what a state is of: "the ban was lifted" has "ban" and "lifte"."""
    return {word[:_STEM] for word in map(str.casefold, _WORD.findall(text)) if word not in words.comparison.empty and word not in words.stop}


def _before(reader: Reader, state: State) -> str:
    """The words before a state's phrase, in which what denies it stands."""
    return reader.prose.text[max(0, state.start - _BEFORE) : state.start]


def _states(reader: Reader, *, answered: bool) -> Iterator[tuple[State, int]]:
    """The states told where somebody speaks and in the headline, each with where its sentence begins; of two that overlap in
    one frame the first. Where only those count that are ``answered``, a frame that one sentence alone may speak of is not tried.
    """
    prose, lexicon = reader.prose, reader.words.frames.lexicon
    begun = [(sentence, start, word, phrases) for sentence in reader.voiced for start, word, phrases in lexicon.begun(prose.tokens, sentence.first, sentence.last)]
    told = Counter(name for name, _ in {(name, sentence.start) for sentence, _, _, phrases in begun for name in phrases.frames})
    floor: dict[str, int] = {}
    for sentence, start, word, phrases in begun:
        frames = {name for name in phrases.frames if told[name] > 1} if answered else phrases.frames
        if not frames:
            continue
        for state in lexicon.states(prose.text, start, word, phrases, frames, sentence.end):
            if floor.get(state.frame.name, 0) <= start:
                floor[state.frame.name] = state.end
                yield state, sentence.start


def _claim(reader: Reader, clause: Clause, state: State) -> Claim:
    words, text = reader.words, reader.prose.text
    before = text[max(clause.sentence.start, state.start - _BEFORE) : state.start]
    unknown = _unknown(reader, clause, state)
    denied = not unknown and (state.denied or bool(words.frames.denied.search(before) or words.frames.none_behind.match(text, state.end, clause.sentence.end)))
    yes = not unknown and state.yes != denied
    label = words.undecided_text if unknown else (state.frame.yes if yes else state.frame.no)[0]
    end = min(clause.end, max(state.end + _TAIL, state.end))
    phrase = text[state.start : state.end].casefold()
    verbs = " ".join(word for word in phrase.split() if _is_verb(words, word))
    fields = reader.common(clause)
    fields["scope"] += (
        ("tense", "ahead" if clause.source.kind == "headline" and before.endswith(f" {words.naming.infinitive} ") else _tense(reader, before, text[state.start : state.end])),
        ("pronoun", "yes" if words.frames.pronoun.match(text, clause.start, state.end) else ""),
        ("of it", "yes" if words.frames.of_it_behind.search(text, state.end, clause.end) else ""),
        ("sentence", str(clause.sentence.start)),
        ("denied", "yes" if denied else ""),
        *(("verb", stem) for stem in sorted(reader.stems(verbs))),
        *(("topic", stem) for stem in sorted(_topics(text[clause.start : end], words))),
        ("refuses", "yes" if any(f" {phrase} ".find(f" {word}") >= 0 for word in words.comparison.refusing) else ""),
        ("loose", "yes" if state.frame.loose else ""),
        ("yes", "yes" if yes else ""),
        ("wrong", "yes" if clause.holds(words.denials.wrong) else ""),
        ("counted", clause.counted),
        *(("day", day) for day in sorted(reader.words.weekdays.keys() & {word.casefold() for word in _WORD.findall(text[clause.start : clause.end])})),
        *things(reader, clause, state.start, state.end),
    )
    return Claim(
        clause.start, end, text[clause.start : end], kind="status", event=state.frame.name, attribute=OPPOSITE + state.frame.name,
        value=UNDECIDED if unknown else label, display=label, question=state.frame.question, reason=words.status_reason, **fields,
    )  # fmt: skip


def _describes(reader: Reader, state: State) -> bool:
    """Whether a participle stands before its noun and tells nothing."""
    frames, text = reader.words.frames, reader.prose.text
    phrase = text[state.start : state.end]
    if " " not in phrase and frames.lexicon.inflected.is_past(phrase.lower()) and _before_noun(reader, state):
        return True  # "the trapped crew"
    return (
        " " not in phrase
        and phrase.endswith(frames.lexicon.inflected.past)
        and frames.thing.match(text, state.end) is not None
        and reader.prose.search(frames.attributive, max(0, state.start - 12), state.start) is not None
    )


def _before_noun(reader: Reader, state: State) -> bool:
    """Whether a word stands between an article and a noun."""
    text = reader.prose.text
    before = text[max(0, state.start - _BEFORE) : state.start].split(" ")
    behind = _NEXT.match(text, state.end)
    return len(before) > 1 and not before[-1] and before[-2].lower() in reader.words.comparison.definite | reader.words.whose.keys() and behind is not None and bool(reader.words.sorts(behind[1]))


def _reduced(reader: Reader, clause: Clause, state: State) -> bool:
    """Whether a participle only says which of its noun's sort are told of: "the men held at the farm were freed"."""
    first = reader.prose.text[state.start : state.end].split(" ", 1)[0].lower()
    if not reader.words.frames.lexicon.inflected.is_past(first):
        return False
    told = reader.syntax.clauses(clause.start, clause.end)
    return any(one.whole and one.whole[0] < state.start < one.whole[1] for one in told) and not any(one.verb[0] <= state.start < one.verb[1] for one in told)


def _not_told(reader: Reader, state: State) -> bool:
    """Whether it is only spoken about: "efforts to end the strike"."""
    if reader.words.frames.not_told_behind.match(reader.prose.text, state.end):
        return True
    first = max(0, state.start - _BEFORE)
    stop = reader.prose.text.rfind(". ", first, state.start)
    return reader.prose.search(reader.words.frames.not_told, first if stop < 0 else stop, state.start) is not None


def _of_blame(reader: Reader, clause: Clause) -> bool:
    """Whether its sentence says that somebody is accused: what he denies is his plea."""
    return any(word[:_STEM].casefold() in reader.words.blame for word in _WORD.findall(reader.prose.text, clause.sentence.start, clause.sentence.end))


def _tense(reader: Reader, before: str, phrase: str) -> str:
    """ "ahead" for what will be, "now", "done", and "" for a bare present, which may be either: "Ana quits", "we leave at six"."""
    frames = reader.words.frames
    first, second = [*phrase.lower().split(" "), ""][:2]
    if frames.ahead.search(before) or " " in phrase and frames.ahead.search(phrase.rpartition(" ")[0] + " ") or first == reader.words.naming.infinitive and second not in reader.words.articles and frames.ahead.search(f"{before}{first} "):
        return "ahead"
    if frames.done.search(before) or frames.lexicon.inflected.is_past(first):
        return "done"
    return "now" if frames.now.search(before) or frames.now.search(first) else ""


def _is_verb(words: ClaimWords, word: str) -> bool:
    return word in words.frames.lexicon.verbs

