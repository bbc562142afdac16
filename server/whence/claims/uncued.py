"""A sentence without a known saying word may still be somebody's: by its frame ("by her reckoning"), by a verb that no list
knows, or because its paragraph was handed to him.
"""

from __future__ import annotations

import re

from whence.claims.by_subject import subject_of
from whence.claims.documents import opening, within
from whence.claims.quotations import FILL
from whence.claims.record import Record
from whence.model import Source

_CALLED = re.compile(r", ([^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){1,3})(?=[,.;])")
_SHORT = 3
"""Words of a quotation below which it is a phrase, and nobody's statement."""
_HEAD = 15
"""Words at most before a colon that name who is quoted behind it."""


def still(record: Record, s: str, start: int, end: int) -> Source | None:
    """"The union disagrees. Some 900 walked out": what a sentence says whose paragraph was just handed to somebody."""
    words = record.words
    stance = next(record.patterns.matches(words.stance, s, start, 0, s.find(FILL) if FILL in s else None), None)
    if stance:
        chunk, role, _ = record.who.subject(s[: stance.start()], False)
        source = record.who.source(chunk, role) if chunk and record.who.speaks(chunk) else None
        if source and s.startswith(": ", stance.end()):
            record.add(source, start + stance.end() + 2, end, start + stance.start(), start + stance.end(), "indirect")
            return source
        record.stance = (source, end) if source else None
        if source:
            record.who.pronouns.remember(source)
        return None
    held, record.stance = record.stance, None
    here = record.prose.sentence_at(start) if held else None
    if held and here and here.block.start < held[1] <= start <= held[1] + 2:
        record.add(held[0], start, end, start, start, "indirect")
        return held[0]
    return None


def presented(record: Record, s: str, base: int) -> Source | None:
    """A quotation alone, behind a sentence whose subject is somebody who has not spoken yet: his."""
    told = record.found[-1] if record.found else None
    quote = record.quote_before(base + len(s.rstrip())) if s.startswith(FILL) and not (told and max(told.end, told.cue_end) > base - 4) else None
    if quote is None or quote.start != base or len(record.text[quote.start : quote.end].split()) < _SHORT:
        return None
    before = record.prose.sentence_at(base - 2)
    if before is None or not record.in_block(before.start, base):
        return None
    source = told.source if told and told.cue_start >= before.start else record.who.pronouns.introduced() or subject_of(record, before.start, before.end)
    if source:
        record.add(source, quote.start, quote.end, base, base, "direct")
    return source


def reached(record: Record, s: str) -> None:
    """"His daughter, reached in Lima: she says …": who stands before a colon, with no verb of his, is whom the pronoun behind it stands for."""
    head, colon, behind = s.partition(": ")
    if not colon or len(head.split()) > _HEAD or behind.split(" ", 1)[0].lower() not in record.words.persons or record.syntax.clauses(record.who.start, record.who.start + len(head)):
        return
    name = record.who.trim(head.partition(", ")[0])
    source = record.who.source(name, "") if name and (record.who.speaks(name) or "person" in record.words.sorts(name.split()[-1])) else None
    if source:
        record.who.pronouns.remember(source)


def carried(record: Record, s: str, start: int, end: int) -> Source | None:
    """"The mayor said the money was gone. It had been spent on the roof": a report goes on by its tense."""
    last = record.found[-1] if record.found else None
    if last is None or FILL in s or last.kind != "indirect" or not record.in_block(last.cue_start, start) or start > max(last.end, last.cue_end) + 3:
        return None
    if not record.words.carried_on.match(s) or record.document and record.document[0] == last.source:
        return None
    record.add(last.source, start, end, start, start, "indirect")
    return last.source


def own_words(record: Record, s: str, base: int, end: int) -> Source | None:
    """"By the ministry's reckoning …", "as Ruiz tells it, …", "ask the union and …"."""
    words = record.words
    source = reckoned(record, s, base, end)
    if source:
        return source
    opened = opening(s, words)
    if opened:
        source = record.who.document(opened[0]) or Source(opened[0], "organisation")
        record.add(source, base + opened[1], end, base, base + opened[1], "indirect")
        return source
    for pattern, behind in record.frames:
        match = record.patterns.search(pattern, s, base, end)
        name = next(filter(None, match.groups()), "") if match else ""
        source = record.who.source(name, "") if name and record.who.is_source(name) else None
        called = _CALLED.match(s, match.end()) if match and source and record.names.describes(name) else None
        if called and source:  # "it was put at nine by the foreman, Ana Ruiz"
            source = record.who.source(called[1], name) or source
        if match and source:
            record.add(source, base + (match.end() if behind else 0), end, base + match.start(), base + match.end(), "indirect")
            return source
    return None


def reckoned(record: Record, s: str, base: int, end: int) -> Source | None:
    """"By the ministry's reckoning …", as far as the next semicolon; where others speak in the sentence, only between two."""
    first: Source | None = None
    for voice in within(s, lambda pattern: record.patterns.matches(pattern, s, base), record.who, record.words):
        opens = s.rfind("; ", 0, voice.cue_start)
        closes = s.find("; ", voice.cue_end)
        start, stop = base + (opens + 2 if opens >= 0 else 0), base + closes if closes >= 0 else end
        if not any(told.start < stop and start < told.end for told in record.since(base)):
            record.add(voice.source, start, stop, base + voice.cue_start, base + voice.cue_end, "indirect")
            first = first or voice.source
    return first


def _teller(record: Record, name: str) -> Source | None:
    """Who is meant by the words around an unknown verb behind a quotation: "one" is one of those who did something before."""
    if name in record.words.syntax.alone:
        return record.who.pronouns.subject_before(lambda source: source.kind in ("group", "anonymous"))
    if record.who.speaks(name) or record.words.own_words.match(name):
        description, _, called = name.partition(", ")
        return record.who.source(called, description) if called and record.names.describes(description) else record.who.source(name, "")
    return record.who.document(name)


def back_to(record: Record, s: str, start: int, end: int) -> Source | None:
    """"The gate was open. So says the warden": a sentence that only says whose the one before was; "That is how Ruiz described it"
    at the head of a paragraph is told of all of the one before.
    """
    match = record.words.so_says.match(s)
    before = record.prose.sentence_before(start) if match else None
    if match is None or before is None:
        return None
    opens = not record.in_block(before.start, start)
    first = before.block.start if opens and match["describes"] else before.start
    if opens and not match["describes"] or before.endless or before.block.kind != "paragraph" or record.since(first):
        return None
    name = next(filter(None, match.groups()))
    source = record.who.document(name) or (record.who.source(name, "") if record.who.is_source(name) else None)
    record.add(source, first, before.end, start + match.start(), start + match.end(), "indirect")
    return source


def unknown_cue(record: Record, s: str, base: int) -> Source | None:
    """A telling with a verb that no list knows, by its quotation: "“…,” he fumed", "he congratulated “…”"."""
    words = record.words
    if FILL not in s or record.block_kind(base) == "headline":
        return None
    first = s.find(FILL)
    last = s.rfind(FILL) + 1
    head = s[:first].rstrip()
    led = words.leads_to.match(head)
    head = s[: led.start()] + " " * (led.end() - led.start()) + head[led.end() :] if led else head
    if head.endswith(":") and len(head.split()) <= _HEAD and not words.finite.search(head):
        chunk, role, _ = record.who.subject(head[:-1].replace(")", ""), False)
        source = record.who.source(chunk, role) if chunk and record.who.speaks(chunk) else None
        if source and led and not words.syntax.emphatic.isdisjoint(head.replace(",", " ").split()):
            source = record.who.himself() or source  # "From the man himself: “…”"
        if source:  # "Ana Ruiz, union leader: “…”"
            record.add(source, base + first, base + last, base + len(head) - 1, base + len(head), "direct")
            return source
    after = words.tells_quote.match(s, last)
    quote = record.quote_before(base + last)
    if after and quote and record.text[quote.end - 2] in ",?!" + "’'\"”":
        name = after["putter"] or after["who"] or after["named"]
        source = _teller(record, name)
        if record.stance and name in words.things and record.in_block(record.stance[1], base):
            source = record.stance[0]  # "Ruiz left another account. “We never sailed,” it runs"
        if source:
            record.quoted(source, quote, base, s, 0, (base + after.start(), base + after.end()))
            return source
    return None
