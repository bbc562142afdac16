"""What is written, drawn or filmed speaks: logs, letters, maps and the figures that people keep become voices."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from whence.claims.speakers import Speakers
from whence.claims.vocabulary import ClaimWords
from whence.model import Source

_WORD = re.compile(r"\S+")
_FILLED = "\ue000"
_NEXT = re.compile(r" \w+")
_COMMA = re.compile(r",(?!\d)")
_CALLED = re.compile(r", ([^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*){0,3}),")
_ISSUED = re.compile(r" (?:from|by) (?P<whose>[^,;:.\ue000]{3,40}), (?P<called>[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*){0,3}),")
_BEHIND = re.compile(r", (?P<who>[^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'.-]*){1,3})(?= [a-z])")
_LONGEST = 7
"""Words of a naming phrase before its noun, at most: "the old harbour master's own tide"."""
_SENTENCE = 4
"""Words of a clause at least."""
_NAMED_BY = 6
"""Words behind a document's noun that still belong to its name: "the minutes of the March meeting"."""
_MADE_BY_NAME = 10
"""The same where it is told who made the document: "a notice to members issued by the port authority"."""

Find = Callable[[re.Pattern[str]], Iterator[re.Match[str]]]
"""Where a pattern matches within the sentence at hand."""


class Voice(NamedTuple):
    """Somebody or something that speaks in a sentence: all positions are code points from the sentence's start.

    ``begin`` is where the phrase that names it begins, ``start`` where its words do, behind or at the cue.
    """

    source: Source
    begin: int
    start: int
    cue_start: int
    cue_end: int


def written(s: str, find: Find, who: Speakers, words: ClaimWords) -> Iterator[Voice]:
    """The documents that a sentence ``s`` lets speak, in order, and those who hold one up.

    "The harbour log gives four hands" is the log's; "Ruiz has a letter in which the date is May 3" is Ruiz's.
    """
    documents = words.written
    held = [voice for match in find(documents.has) if (voice := _held(s, match, who, words))]
    held += [voice for match in find(documents.stating) if (voice := _stating(s, match, who, words))]
    yield from held
    for match in find(documents.speaks):
        if any(voice.begin <= match.start() < voice.start + 1 for voice in held):
            continue
        noun = match["record"] or match["paper"]
        verb = next(name for name in ("entered", "entry", "printed", "print") if match[name])
        begin = phrase_start(s, match.start(), words)
        if begin is None:
            continue
        name = s[begin : match.start() + len(noun)]
        if not _is_subject(s, begin, words) and not documents.told_of.search(match[0][len(noun) : match.start(verb) - match.start()]):
            continue
        behind = match[0][len(noun) : match.start(verb) - match.start()]
        if behind.split()[-1:] and behind.split()[-1].lower() in words.persons:
            continue  # "a note that she said had been sent": she says it
        if s[match.end() : match.end() + 1] in (",", ".", ";") and match[verb] != ":" and (words.say.fullmatch(match[verb]) or words.syntax.tells(match[verb])):
            continue  # "the ship, the report says, had turned": both sides of it are told
        if match[verb] == ":" and name.split()[0].lower() not in words.determiners and "'" not in name and "’" not in name:
            continue  # "New release: …" heads a list
        if s[:begin].endswith(", ") and words.say.fullmatch(match[verb]) and words.circumstance.match(s, match.end()):
            continue  # "the stake is nine, a filing showed on Monday"
        if verb in ("print", "entry") and _FILLED not in s[match.end() :][:3] and not _is_record(name, behind):
            continue
        who.pronouns.at = who.start + begin
        source = _document(name, behind, who, words)
        if source:
            start = match.start(verb) if _says_more(s, match, verb, words) else match.end()
            yield Voice(who.same_document(source), begin, start, match.start(verb), match.end(verb))


def _says_more(s: str, match: re.Match[str], verb: str, words: ClaimWords) -> bool:
    """Whether a verb is a part of what is told: "names him as the driver", but "gives nine"."""
    if match[verb] == ":" or words.written.plain.fullmatch(match[verb]):
        return False
    begin = words.content_start.match(s, match.end())
    return not (begin and begin[0].strip(" ,"))


def _is_record(name: str, behind: str) -> bool:
    """Whether a document before a colon is one that may be read out: "the log for Monday: two crew"."""
    return bool(name.strip()) and len(behind.split()) <= _NAMED_BY


def counted(s: str, find: Find, who: Speakers, words: ClaimWords) -> Iterator[Voice]:
    """The figures and versions that a sentence gives as somebody's: "the union's figure is 52", "their story: …"."""
    for match in find(words.written.figure):
        begin = phrase_start(s, match.start(), words)
        if begin is None:
            continue
        phrase = s[begin : match.start()]
        # "The fund filed a notice; its figure was 9": whose it is stands in the sentence already.
        whose = words.whose.get(phrase.split(" ")[0].lower(), "") if begin else ""
        owner = (who.opening(s[:begin]) if whose in words.things else None) or (who.pronouns.owner(whose, who.start + begin) if whose else None) or owner_in(phrase, who, words)
        verb = "is" if match["is"] else "says"
        made = words.written.maker.search(s, match.start(), match.start(verb)) if owner is None else None
        if made and who.is_source(made["who"]):
            owner = who.source(made["who"], "")  # "the count by volunteers came to 61"
        elif owner is None and match["says"] and (match["counted"] or match["says"].split()[-1].rstrip(",:") in words.explicit):
            owner = _adjectival(phrase, who, words)
        if owner:
            yield Voice(owner, begin, match.end(), match.start(verb), match.end())


def within(s: str, find: Find, who: Speakers, words: ClaimWords) -> Iterator[Voice]:
    """"By her reckoning", "in the referee's report", "to the family's mind": all of the sentence is theirs."""
    for match in find(words.written.within):
        before, after = s[: match.start()].rstrip(), s[match.end() :].lstrip()
        who.pronouns.at = who.start + match.start()
        tail = match[0].lower().startswith(words.written.reckoned) and after[:1] in ("", ",", ".", ";")
        if before and before[-1] not in ",;:–—" and not tail:
            continue  # "found in his log a note": where, and not by whom it is told
        behind = _BEHIND.match(s, match.end()) if match["whose"] else None
        named = _somebody(behind["who"], who, words) if behind else None  # "in her report, Ana Ruiz dated it"
        if named is None and match["whose"] and before.endswith(","):  # "the board, in its own count, had nine"
            ahead = who.subject(before[:-1], False)[0]
            named = who.source(ahead, "") if who.speaks(ahead) else None
        owner = named or (pronoun(match["whose"], who, words) if match["whose"] else _somebody(match["owner"], who, words))
        if owner:
            document = words.written.named.fullmatch(match["noun"])
            if document and not owner.role:
                owner = replace(owner, role=match["noun"], kind=owner.kind)
            yield Voice(owner, match.start(), match.end(), match.start(), match.end())


def opening(s: str, words: ClaimWords) -> tuple[str, int] | None:
    """"In the incident report, signed by a sergeant, it took place in the yard": what is written, and where its words begin."""
    match = words.written.opening.match(s)
    return (match["what"], match.end()) if match and len(s[match.end() :].split()) >= _SENTENCE else None


def goes_on(s: str, words: ClaimWords) -> re.Match[str] | None:
    """"It gives 41", "it also has her born in Ost": how the words of a document just named go on."""
    return words.written.goes_on.match(s)


def phrase_start(s: str, noun: int, words: ClaimWords) -> int | None:
    """Where the phrase begins whose noun is at ``noun``; None where that is no phrase of its own but a part of another
    ("in the report", "a man with a log").
    """
    start = noun
    taken = list(_WORD.finditer(s, max(0, s.rfind(_FILLED, 0, noun) + 1, noun - 120), noun))
    for count, word in enumerate(reversed(taken)):
        text = word[0]
        low = text.lower().strip("“‘\"'(")
        if text[-1] in ",;:–—)”" or low in words.breaks or count >= _LONGEST:
            if text[-1] not in ",;:–—)”" and low in words.prepositions:
                return None
            return start
        start = word.start() + (len(text) - len(text.lstrip("“‘\"'(")))
        if low in words.determiners:
            before = taken[-count - 2][0].lower() if count + 1 < len(taken) else ""
            return None if before in words.prepositions else start
    return start


def pronoun(word: str, who: Speakers, words: ClaimWords) -> Source | None:
    """Whom "his", "her", "its" or "their" stands for."""
    return who.source(words.whose[word.lower()], "")


def _document(name: str, behind: str, who: Speakers, words: ClaimWords) -> Source | None:
    first, _, rest = name.partition(" ")
    if first.lower() in words.whose and rest and not rest.split()[0].endswith(words.naming.owning + words.naming.owning_many):
        owner = pronoun(first, who, words)
        if owner:
            return replace(owner, role=rest, via=(), channel="")
    called = _CALLED.fullmatch(behind.rstrip())
    if called:
        return Source(called[1], "organisation", name)  # "a second paper, Dagen, said"
    issued = _ISSUED.fullmatch(behind.rstrip())
    if issued and who.is_source(issued["whose"]):
        return replace(who.source(issued["called"], issued["whose"]) or Source(issued["called"], "organisation", issued["whose"]), channel="")  # "a statement from the owners, Nord Air, said"
    of = behind.strip()
    if of and of[0] not in ",(" and of.split()[0].lower() not in words.written.relatives:
        of = _COMMA.split(of)[0].strip(" ,")
        if len(of.split()) <= (_MADE_BY_NAME if words.written.made_by.search(of) else _NAMED_BY):
            name = f"{name} {of}"
            whose = next((word for word in of.lower().split() if word in words.whose), "")
            owner = pronoun(whose, who, words) if whose else None
            if owner:  # "an entry in its yearbook"
                return replace(owner, role=" ".join(name.split()[1:]), via=(), channel="")
    if not name.strip() or name.split()[0].lower() in words.not_sources:
        return None
    return Source(" ".join(name.split()), "organisation")


def _is_subject(s: str, begin: int, words: ClaimWords) -> bool:
    """Whether a phrase may be a subject: it opens its clause; behind a verb it is an object, "he keeps a tally"."""
    before = s[:begin].rstrip("“‘\"'( ")
    if not before or before[-1] in ",;:–—.?!)”’\"'\ue000":
        return True
    last = before.split()[-1]
    return last.lower() in words.opens_clause or words.say.fullmatch(last) is not None


def _stating(s: str, match: re.Match[str], who: Speakers, words: ClaimWords) -> Voice | None:
    """"Nord Air, in a statement, had the plane …"."""
    left = s[s.rfind(_FILLED, 0, match.start()) + 1 : match.start()]
    chunk, role, offset = who.subject(left, False)
    source = who.source(chunk, role) if chunk and who.is_source(chunk) else None
    if source is None:
        return None
    source = source if source.role else replace(source, role=match["what"].split(f" {words.written.addressee} ")[0])
    return Voice(source, match.start() - len(left) + offset, match.start("verb"), match.start("verb"), match.end("verb"))


def _held(s: str, match: re.Match[str], who: Speakers, words: ClaimWords) -> Voice | None:
    """"The coach produced a fax in which …": he who shows a document speaks by it."""
    first = s.rfind(_FILLED, 0, match.start()) + 1
    for broken in words.clause_break.finditer(s, first, match.start()):
        first = broken.end()
    chunk, role, offset = who.subject(s[first : match.start()].rstrip(), False)
    if not chunk or not who.is_source(chunk):
        return None
    source = who.source(chunk, role)
    if source is None:
        return None
    what = match["what"].split(" ", 1)[1]
    if not source.role:
        source = replace(source, role=what)
    elif source.kind == "person":
        source = replace(source, via=(Source(match["what"], "organisation"),))
    cue = "where" if match["where"] else "colon"
    start = match.end() if cue == "colon" else match.start("where") if match["where"].lower() == words.written.accompanies else match.end("where")
    told = _NEXT.match(s, match.end()) if match["where"] and match["where"].lower() in words.written.relatives else None
    return Voice(source, first + offset, start, match.start(), told.end() if told else match.end())


def owner_in(phrase: str, who: Speakers, words: ClaimWords) -> Source | None:
    """Whose something is by the phrase before its noun: "the union's own", "its"."""
    parts = phrase.split()
    if not parts:
        return None
    for index in range(len(parts) - 1, -1, -1):
        if parts[index].endswith(words.naming.owning + words.naming.owning_many):
            return _somebody(" ".join(parts[: index + 1]), who, words)
    return pronoun(parts[0], who, words) if parts[0].lower() in words.whose else None


def _adjectival(phrase: str, who: Speakers, words: ClaimWords) -> Source | None:
    """"The police version is that …"."""
    name = phrase.strip()
    return who.source(name, "") if len(name.split()) > 1 and who.speaks(name) else None


def _somebody(name: str, who: Speakers, words: ClaimWords) -> Source | None:
    name = words.naming.owner_end.sub("", name.strip())
    parts = name.lower().split()
    if not parts or parts[0] in words.deictic or parts[-1] in words.weekdays or parts[-1] in words.months:
        return None  # "last October's column"
    return who.source(name, "") if who.is_source(name) else None
