"""Prose becomes Attributions: who said which stretch of it, with which word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from whence.claims.chains import chained
from whence.claims.documents import Voice, counted, goes_on, within, written
from whence.claims.quotations import Quotation, find_quotations, mask
from whence.claims.sources import with_via
from whence.claims.speakers import Speakers
from whence.claims.unclaimed import unclaimed
from whence.claims.vocabulary import ClaimWords
from whence.model import Attribution, Source
from whence.text import Prose

_FILL = "\ue000"
_STOP = r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})\.(?:\s|$)"
"""A full stop that ends a sentence and not a title such as "Sen."."""
_ROLE_AND_NAME = re.compile(r"((?:[a-z][\w’'-]* ){1,5})[^\W\d_a-z]")
_NAMED = re.compile(r"\s*([^\W\d_a-z][\w’'.-]+(?: [^\W\d_a-z][\w’'.-]*){1,3}?)\.?(?=[,;]|\s*$)")
_INTERJECTION = 2
"""Words at most before an inverted cue that are no content: "But, said Ruiz, …"."""
_SHORT = 3
"""Letters below which there are no words behind a cue."""
_HEAD = 15
"""Words at most before a colon that name who is quoted behind it."""
_LEAD_IN = 3
"""Words before a quotation beyond which they are part of what is said, no mere lead-in."""
# Characters; what goes on longer than this between quotation marks is a mark that was never closed.
_LONG_QUOTATION = 4000


def find_attributions(prose: Prose, words: ClaimWords) -> tuple[Attribution, ...]:
    """Every attribution in text order, nested ones with their whole chain.

    ``The ship sails on Friday, harbour master Ana Ruiz said.`` gives one: source Ana Ruiz, content the ship's sailing.
    """
    return _Reader(prose, words).read()


class _Reader:
    def __init__(self, prose: Prose, words: ClaimWords) -> None:
        self.prose, self.words, self.text = prose, words, prose.text
        self.quotations = find_quotations(prose.text, prose.blocks)
        self._quotation_ending = {quotation.end: quotation for quotation in self.quotations}
        self.masked = mask(prose.text, self.quotations)
        self.who = Speakers(prose, self.masked, words)
        self.names = self.who.names
        self.found: list[Attribution] = []
        self._starts: dict[int, Sequence[int] | None] = {}
        self._held: dict[int, frozenset[tuple[int, int]]] = {}
        """The sentences that a pattern, by its ``id``, may match in."""
        self._stance: tuple[Source, int] | None = None
        """Who was just told to see it otherwise, and where the sentence ended."""
        self._document: tuple[Source, int] | None = None
        """The document that spoke last, and where its sentence began."""
        self._speaker: Source | None = None
        """The first whom the sentence at hand lets speak."""

    def read(self) -> tuple[Attribution, ...]:
        for block, start, end in self._units():
            if (
                block.kind in ("headline", "heading")
                and start == block.start
                and block.start == self._first_start()
            ):
                self._headline(start, end)
            self._unit(start, end, self.masked)
        self._inside_quotations()
        self.found += unclaimed(self.prose, self.quotations, self.found)
        return chained(self.found)

    def _first_start(self) -> int:
        return self.prose.blocks[0].start if self.prose.blocks else 0

    # -------------------------------------------------------------- units
    def _units(self) -> Iterator[tuple]:
        """Sentences that are prose, glued together where one quotation spans them."""
        start = end = -1
        block = None
        quotes = iter(self.quotations)
        quote = next(quotes, None)
        for sentence in self.prose.sentences:
            while quote and quote.end <= sentence.start:
                quote = next(quotes, None)
            inside = quote is not None and quote.start < sentence.start < quote.end or self._says_so(end, sentence.start, sentence.end)
            if block is not None and inside and sentence.block == block:
                end = sentence.end
                continue
            if block is not None:
                yield block, start, end
            block = None if sentence.endless else sentence.block
            start, end = sentence.start, sentence.end
        if block is not None:
            yield block, start, end

    def _says_so(self, behind: int, start: int, end: int) -> bool:
        """Whether a sentence only says whose the question or the cry before it was: "“Who knows?” Ruiz asked."."""
        if behind < 3 or self.text[behind - 1] not in "”’\"»" or self.text[behind - 2] not in "?!" or behind not in self._quotation_ending:
            return False
        return self.words.says_so.match(self.masked, start, end) is not None

    def _headline(self, start: int, end: int) -> None:
        """``Ruiz: ship sails Friday``: the words before a colon are a voice where they look like one."""
        head, colon, _ = self.masked[start:end].partition(": ")
        if colon and len(head.split()) <= 4 and (self.names.is_role(head) or self._known(head)):
            cue = start + len(head)
            self._add(self.who.source(head, ""), cue + 2, end, cue, cue + 1, "headline")

    def _known(self, name: str) -> bool:
        return self.names.fullest(name) != name

    # -------------------------------------------------------------- one sentence
    def _unit(self, start: int, end: int, text: str) -> None:
        self.who.enter(start, end)
        s = text[start:end]
        words = self.words
        self._speaker = None
        known = len(self.found)
        floor = 0
        voices = self._voices(s, start)
        cues = [
            cue for cue in self._matches(words.say, s, start)
            if not any(voice.begin <= cue.start() < max(voice.cue_end, voice.start) for voice in voices)
        ]
        gapped = self._gapped(s, start, cues[0].end()) if cues else []
        openings = sorted([cue.start() for cue in cues] + [voice.begin for voice in voices + gapped if voice.begin > 0])
        for cue in cues:
            if cue.start() < floor or self._is_name(s, cue) or self._is_modifier(s, cue):
                continue
            self.who.spoken, self.who.at = cue[0].lower() in words.spoken, start + cue.start()
            source = self._clause(s, start, cue, floor, self._limit(s, start, cue.end(), openings))
            self.who.spoken = False
            if source:
                self._speaker = source
                floor = cue.end()
        if voices and not self._speaker:
            before = list(self._matches(words.clause_break, s, start, 0, voices[0].begin))
            if before:  # "The clerk wired home that …; the slab has 104 names"
                self._unknown_cue(s[: before[-1].start()], start)
        for voice in voices + gapped:
            limit = self._limit(s, start, voice.cue_end, openings)
            # "The log has nine, Ruiz said": what the log has ends where Ruiz's words do.
            limit = min([limit, *(told.end - start for told in self.found[known:] if told.start <= start + voice.start < told.end)])
            if voice.start < limit:
                self._add(voice.source, start + voice.start, start + limit, start + voice.cue_start, start + voice.cue_end, "indirect")
                self._speaker = self._speaker or voice.source
        for match in self._matches(words.according, s, start):
            source = self._according(s, start, match)
            self._speaker = self._speaker or source
        for match in self._matches(words.noun_cue, s, start):
            source = self.who.source(match["source"], "")
            if source:
                self._add(
                    source, start + match.end(), end, start + match.start(), start + match.end(), "indirect"
                )
                self._speaker = self._speaker or source
        self._speaker = (
            self._speaker or self._own_words(s, start, end) or self._unknown_cue(s, start) or self._still(s, start, end) or self._presented(s, start) or self._carried(s, start, end)
        )
        if self._speaker:
            self._go_on(s, start, end, self._speaker)

    def _go_on(self, s: str, start: int, end: int, source: Source) -> None:
        """"…, adding that …": more from whom the sentence let speak."""
        for match in self._matches(self.words.adding, s, start):
            if match.start() > 0 and s[: match.start()].rstrip().endswith((",", _FILL)):
                begin = self.words.content_start.match(s, match.end())
                first = begin.end() if begin else match.end()
                self._add(source, start + first, end, start + match.start(), start + match.end(), "indirect")

    def _limit(self, s: str, base: int, behind: int, openings: list[int]) -> int:
        """Where the words of one who speaks from ``behind`` on end: at the clause that brings the next one."""
        following = next((opening for opening in openings if opening >= behind), None)
        if following is None:
            return len(s)
        breaks = list(self._matches(self.words.clause_break, s, base, behind, following))
        if not breaks and self.words.gapped.match(s, following):
            return following
        return breaks[-1].start() if breaks else len(s)

    def _gapped(self, s: str, base: int, behind: int) -> list[Voice]:
        """"Police put it at 9,000, organisers at 20,000": a second voice that shares the verb of the first."""
        found = []
        for match in self._matches(self.words.gapped, s, base, behind):
            if self.words.say.search(match["source"]):
                continue
            source = self.who.source(match["source"], "") if self.who.speaks(match["source"]) else None
            if source:
                found.append(Voice(source, match.start(), match.end(), match.start(), match.end()))
        return found

    def _voices(self, s: str, base: int) -> list[Voice]:
        """The documents and figures that speak in a sentence."""
        def find(pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
            return self._matches(pattern, s, base)

        found = [*written(s, find, self.who, self.words), *counted(s, find, self.who, self.words)]
        went_on = goes_on(s, self.words) if self._document and not found else None
        if went_on and self._document and self._in_block(self._document[1], base):
            found.append(Voice(self._document[0], 0, went_on.start("verb"), went_on.start("verb"), went_on.end("verb")))
        if found:
            self._document = (found[-1].source, base)
        return found

    def _in_block(self, before: int, position: int) -> bool:
        """Whether ``before`` stands in the same paragraph as ``position``, ahead of it."""
        here = self.prose.sentence_at(position)
        return here is not None and here.block.start <= before < position

    def _still(self, s: str, start: int, end: int) -> Source | None:
        """"The union disagrees. Some 900 walked out": what a sentence says whose paragraph was just handed to somebody."""
        words = self.words
        stance = next(self._matches(words.stance, s, start, 0, s.find(_FILL) if _FILL in s else None), None)
        if stance:
            chunk, role, _ = self.who.subject(s[: stance.start()], False)
            source = self.who.source(chunk, role) if chunk and self.who.speaks(chunk) else None
            if source and s.startswith(": ", stance.end()):
                self._add(source, start + stance.end() + 2, end, start + stance.start(), start + stance.end(), "indirect")
                return source
            self._stance = (source, end) if source else None
            if source:
                self.who.remember(source)
            return None
        held, self._stance = self._stance, None
        here = self.prose.sentence_at(start)
        if held and here and here.block.start < held[1] <= start <= held[1] + 2:
            self._add(held[0], start, end, start, start, "indirect")
            return held[0]
        return None

    def _presented(self, s: str, base: int) -> Source | None:
        """A quotation alone, behind a sentence whose subject is somebody who has not spoken yet: his."""
        told = self.found[-1] if self.found else None
        quote = self._quote_before(base + len(s.rstrip())) if s.startswith(_FILL) and not (told and max(told.end, told.cue_end) > base - 4) else None
        source = self.who.introduced() if quote and quote.start == base and len(self.text[quote.start : quote.end].split()) >= _SHORT else None
        if source and quote:
            self._add(source, quote.start, quote.end, base, base, "direct")
        return source

    def _carried(self, s: str, start: int, end: int) -> Source | None:
        """"The mayor said the money was gone. It had been spent on the roof": a report goes on by its tense."""
        last = self.found[-1] if self.found else None
        if last is None or _FILL in s or last.kind != "indirect" or not self._in_block(last.cue_start, start) or start > max(last.end, last.cue_end) + 3:
            return None
        if not self.words.carried_on.match(s) or self._document and self._document[0] == last.source:
            return None
        self._add(last.source, start, end, start, start, "indirect")
        return last.source

    def _own_words(self, s: str, base: int, end: int) -> Source | None:
        """"By the ministry's reckoning …", "as Ruiz tells it, …", "ask the union and …"."""
        words = self.words
        for voice in within(s, lambda pattern: self._matches(pattern, s, base), self.who, words):
            self._add(voice.source, base, end, base + voice.cue_start, base + voice.cue_end, "indirect")
            return voice.source
        for patterns, behind in ((words.whole, False), (words.behind, True)):
            for pattern in patterns:
                match = self._search(pattern, s, base, end)
                name = next(filter(None, match.groups()), "") if match else ""
                source = self.who.source(name, "") if name and self.who.is_source(name) else None
                if match and source:
                    self._add(source, base + (match.end() if behind else 0), end, base + match.start(), base + match.end(), "indirect")
                    return source
        return None

    def _unknown_cue(self, s: str, base: int) -> Source | None:
        """A telling with a verb that no list knows: by its clause ("assured them that …") or by its quotation
        ("“…,” he fumed", "he congratulated “…”").
        """
        words = self.words
        if self._block_kind(base) == "headline":
            return None
        that = words.tells_that.search(s) if " that " in s else None
        if that and that["verb"].lower() not in words.tells_nothing:
            chunk, role, _ = self.who.subject(s[: that.start("verb")], False)
            source = self.who.source(chunk, role) if chunk and self.who.speaks(chunk) else None
            if source:
                self._add(source, base + that.end(), base + len(s), base + that.start("verb"), base + that.end("verb"), "indirect")
                return source
        if _FILL not in s:
            return None
        first = s.find(_FILL)
        last = s.rfind(_FILL) + 1
        head = s[:first].rstrip()
        if head.endswith(":") and len(head.split()) <= _HEAD and not words.finite.search(head):
            chunk, role, _ = self.who.subject(head[:-1].replace(")", ""), False)
            source = self.who.source(chunk, role) if chunk and self.who.speaks(chunk) else None
            if source:  # "Ana Ruiz, union leader: “…”"
                self._add(source, base + first, base + last, base + len(head) - 1, base + len(head), "direct")
                return source
        after = words.tells_quote.match(s, last)
        quote = self._quote_before(base + last)
        if after and quote and self.text[quote.end - 2] in ",?!" + "’'\"”":
            name = after["who"] or after["named"]
            source = self.who.source(name, "") if self.who.speaks(name) or words.own_words.match(name) else None
            if self._stance and name in words.things and self._in_block(self._stance[1], base):
                source = self._stance[0]  # "Ruiz left another account. “We never sailed,” it runs"
            if source:
                self._quoted(source, quote, base, s, 0, (base + after.start(), base + after.end()))
                return source
        if len(self.text[base + first : base + last].split()) < 3:
            return None
        before = words.quote_follows.match(s, 0, first)
        if before and before.end() == first:
            name = self.who.trim(before["who"])
            source = self.who.source(name, "") if self.who.speaks(name) else None
            if source:
                end = self.text[base + first : base + last]
                self._add(source, base + first, base + first + len(end), base + before.start("verb"), base + before.end("verb"), "direct")
                return source
        return None

    def _matches(
        self, pattern: re.Pattern[str], s: str, base: int, first: int = 0, last: int | None = None
    ) -> Iterator[re.Match[str]]:
        """The matches within ``first:last`` of ``s``, which stands at ``base`` in the text, tried where they may begin."""
        last = len(s) if last is None else last
        starts = self._begins(pattern)
        if starts is None:
            return pattern.finditer(s, first, last)
        if not starts:
            return iter(())
        low, high = bisect_left(starts, base + first), bisect_left(starts, base + last)
        return self._tried(pattern, s, base, last, starts[low:high]) if low < high else iter(())

    def _begins(self, pattern: re.Pattern[str]) -> Sequence[int] | None:
        """Where a match may begin in the text; None where it may do so anywhere."""
        key = id(pattern)  # a pattern's own hash is made of all its code, each time
        if key not in self._starts:
            self._starts[key] = self.prose.starts(pattern)
        return self._starts[key]

    def _search(self, pattern: re.Pattern[str], s: str, base: int, end: int) -> re.Match[str] | None:
        """The first match in a unit, if its sentence has what a match needs; one of several sentences is looked through."""
        starts = self._begins(pattern)
        if starts is not None:
            return next(self._matches(pattern, s, base), None) if starts else None
        held = self._held.get(id(pattern))
        if held is None:
            spans = self.prose.sentences_for(pattern)
            held = self._held[id(pattern)] = self._spans if spans is None else frozenset(spans)
        return pattern.search(s) if (base, end) in held or (base, end) not in self._spans else None

    @cached_property
    def _spans(self) -> frozenset[tuple[int, int]]:
        return frozenset([(sentence.start, sentence.end) for sentence in self.prose.sentences])

    @staticmethod
    def _tried(pattern: re.Pattern[str], s: str, base: int, last: int, starts: Sequence[int]) -> Iterator[re.Match[str]]:
        floor = base
        for start in starts:
            match = pattern.match(s, start - base, last) if start >= floor else None
            if match:
                yield match
                floor = base + match.end()

    def _is_name(self, s: str, cue: re.Match) -> bool:
        """Whether a cue is part of a name: "Port Said". A headline writes all its words so."""
        return cue.start() > 0 and cue[0][0].isupper() and s[cue.start() - 1] == " " and self._block_kind(self.who.start) != "headline"

    def _is_modifier(self, s: str, cue: re.Match) -> bool:
        """Whether a cue is no verb: "its listed parent", "the two counts"."""
        before = s[: cue.start()].rsplit(None, 1)[-1].lower() if s[: cue.start()].endswith(" ") and cue.start() > 1 else ""
        return before in self.words.whose or before in ("the", "a", "an") or before in self.words.number_words and before not in ("one", "two", "three", "none", "nobody") or before in ("two", "three") and cue[0].lower() == "counts"

    def _clause(self, s: str, base: int, cue: re.Match, floor: int, limit: int) -> Source | None:
        words = self.words
        clause = floor
        for match in self._matches(words.clause_break, s, base, floor, cue.start()):
            clause = match.end()
        quote_end = s.rfind(_FILL, floor, cue.start()) + 1
        clause = max(clause, quote_end)
        left = s[clause : cue.start()]
        # inverted: "…," said the mayor
        if not left.strip(" ,") and (
            quote_end or left.strip() == "," or s[: cue.start()].rstrip().endswith(",")
        ):
            return self._inverted(s, base, cue, quote_end, limit)
        spoken, self.who.spoken = self.who.spoken, False
        if (
            s[: cue.start()].rstrip().endswith(",")
            and words.say_inverted.fullmatch(cue[0])
            and self._np_follows(s, cue.end())
        ) and (not self.who.subject(left, False)[0] or self._names_speaker(s, cue.end(), limit)):
            self.who.spoken = spoken
            return self._inverted(s, base, cue, quote_end, limit)
        self.who.spoken = spoken
        content, channel = self._content_after(s, cue, limit)
        if content is not None and not quote_end and left.strip(" ,").lower() in words.interjections:
            return self._inverted(s, base, cue, quote_end, limit)
        if content is not None and not content[2] and not quote_end and self._told_before(left) and words.circumstance.match(s, content[0], limit):
            content = None  # "The ship had sunk, Ruiz told a hearing at 3pm": when and where, not what
        tail = content is None and not quote_end
        # "The bridge would open in May, Ruiz said, “and not before”": told on both sides of the speaker.
        around = content is not None and not tail and not quote_end and s[content[0]] == _FILL and self._told_before(left)
        chunk, role, offset = self.who.subject(left, tail or around)
        if cue[0].lower() in words.witnessed and not words.witnesses.search(f"{chunk} {role}"):
            return None
        if not chunk and self._speaker and left.strip() in ("", "later", "then", "also") and words.joins.search(s, max(0, clause - 12), clause):
            chunk = self._speaker.name  # "accepted that …, but reckoned that …"
        if not chunk:
            if tail and words.say_inverted.fullmatch(cue[0]) and self._np_follows(s, cue.end()):
                return self._inverted(s, base, cue, quote_end, limit)
            return None
        source = self.who.source(chunk, role)
        if source is None:
            return None
        unnamed = words.anonymous.search(left) if self.names.is_unnamed(left) else None
        if unnamed and source.kind != "anonymous":
            source = replace(source, kind="anonymous", role=source.role or unnamed[0])
        source = self._cited(source, s, base, clause, limit)
        if cue[0].lower().endswith(" as saying") and " " in cue[0][8:]:
            quoted = cue[0].split(" ", 1)[1].rpartition(" as ")[0]
            inner = self.who.source(quoted, "") if cue[0].lower().startswith("quot") else None
            source = with_via(source, inner) if inner else source
        heard = words.heard_from.match(s, cue.end()) if cue[0].lower() in words.witnessed else None
        inner = self.who.source(heard["teller"], "") if heard else None
        source = with_via(source, inner) if inner else source
        if channel:
            source = replace(source, channel=channel)
        cue_span = (base + cue.start(), base + cue.end())
        added = False
        if quote_end and not left[: offset or 0].strip(" ,") and self._quote_before(base + quote_end):
            quote = self._quote_before(base + quote_end)
            self._quoted(source, quote, base, s, floor, cue_span)
            added = True
            if content is not None and _FILL not in s[content[0] : content[1]] and not content[2]:
                content = None  # "…," she said in her office: what follows is not what was said
        elif quote_end and content is None and offset and self._quote_before(base + quote_end):
            # "“The people will not buy” the plan, Ruiz said": the quotation is a part of what was said.
            self._add(source, base + floor, base + clause + offset, *cue_span, "mixed")
            added = True
        elif tail and clause + (offset or 0) > floor + 3:
            told = words.after_cue.match(s, cue.end(), limit)
            goes_on = words.goes_on.match(s, told.end() if told else cue.end(), limit)
            goes_on = goes_on or s.startswith(";", cue.end())
            end = limit if goes_on else clause + (offset or 0)
            self._add(source, base + floor, base + end, *cue_span, "indirect")
            added = True
        if around and offset:
            self._add(source, base + floor, base + clause + offset, *cue_span, "indirect")
        if content is not None:
            kind = "mixed" if _FILL in s[content[0] : content[1]] else "indirect"
            self._add(source, base + content[0], base + content[1], *cue_span, kind)
            added = True
        if not added:
            self.who.remember(source)
        return source

    def _quoted(self, source: Source, quote: Quotation, base: int, s: str, floor: int, cue_span: tuple[int, int]) -> None:
        """A quotation, with the words of its own sentence that lead into it: "It sank off Ost, “in our waters”, he said"."""
        before = s[floor : quote.start - base]
        if len(before.split()) > _LEAD_IN and ":" not in before and _FILL not in before:
            self._add(source, base + floor, quote.end, *cue_span, "mixed")
        else:
            self._add(source, quote.start, quote.end, *cue_span, "direct")

    def _told_before(self, left: str) -> bool:
        """Whether what was said stands before the one who says it: "The ship had sunk, Ruiz …"."""
        head, comma, name = left.rstrip(" ,").rpartition(", ")
        first = head.split(" ", 1)[0].lower()
        told = comma and len(head.split()) > _LEAD_IN and first not in self.words.not_sources - {"there", "this", "that", "nobody", "nothing", "both", "neither"}
        return bool(told) and not self.words.subject_lead.fullmatch(head + ", ") and self.who.is_source(self.who.trim(name))

    def _np_follows(self, s: str, position: int) -> bool:
        rest = s[position:].lstrip()
        first = rest.split(" ", 1)[0].lower().strip(",.") if rest else ""
        if not rest or rest[0].isupper() or first in self.words.articles:
            return bool(rest)
        if rest[len(first) : len(first) + 1] in (",", ".", ";") and self.names.is_role(first):
            return True  # "…, say bankers"
        role = _ROLE_AND_NAME.match(rest)  # "said gallery owner Tess Orme"
        return bool(role and (self.names.is_role(role[1]) or _FILL in s[:position] and role[1].split()[0] not in self.words.listeners))

    def _names_speaker(self, s: str, position: int, limit: int) -> bool:
        """Whether a short name and then a comma or the end follows a cue: "…, said Ana Ruiz, a pilot."."""
        rest = re.match(r"\s+([^,.;:\ue000]{2,40})(?:,|\.?$)", s[position:limit])
        return bool(
            rest
            and len(rest[1].split()) <= 4
            and rest[1].split()[-1][0].isupper()
            and self.who.is_source(rest[1])
        )

    def _inverted(self, s: str, base: int, cue: re.Match, quote_end: int, limit: int) -> Source | None:
        rest = s[cue.end() : limit]
        stop = re.search(
            rf"[,;:\ue000](?:\s|$|\ue000)|{_STOP}| who | that | in an? | on [A-Z]| at an? | (?:by|via|over|after|during|outside|from|when|as|while|with|before) ", rest
        )
        name = rest[: stop.start()] if stop else rest.rstrip(".")
        role = ""
        early = not quote_end and len(s[: cue.start()].split()) <= _INTERJECTION
        if stop and stop[0].startswith(",") and early:
            source = self.who.source(name, "")
            if source:  # "But, said Ana Ruiz, the ship had sailed"
                self._add(source, base + cue.end() + stop.end(), base + limit, base + cue.start(), base + cue.end(), "indirect")
            return source
        if stop and stop[0].startswith(","):
            after = rest[stop.end() :]
            tail = re.match(r"(?:an?|the|who|his|her|its|[a-z])[^,.;\ue000]{2,60}", after) if after.split(" ", 1)[0].strip() not in self.words.not_sources else None
            named = _NAMED.match(after)
            if named and not any(part[0].isupper() for part in name.split()):
                name, role = named[1], name  # "said the baker, Ana Ruiz"
            elif tail and not self.words.relative.match(tail[0]) and not self.words.adding.match(tail[0]):
                role = tail[0]
        source = self.who.source(name, role)
        if source is None and " of " in name:  # "said Det Ch Insp Ana Ruiz of the Harbour Squad"
            source = self.who.source(name.partition(" of ")[0], role or name.partition(" of ")[2])
        if source is None:
            return None
        source = self._cited(source, s, base, cue.end(), limit)
        cue_span = (base + cue.start(), base + cue.end())
        quote = self._quote_before(base + quote_end) if quote_end else None
        if stop and stop[0].startswith(":"):
            self._add(source, base + cue.end() + stop.end(), base + limit, *cue_span, "indirect")
        if quote:
            self._quoted(source, quote, base, s, 0, cue_span)
        else:
            self._add(source, base, base + cue.start(), *cue_span, "indirect")
        return source

    def _content_after(self, s: str, cue: re.Match, limit: int) -> tuple[tuple[int, int, bool] | None, str]:
        """Where the reported words begin after a cue: past the one told, the day and the place of telling."""
        words = self.words
        position, channel = cue.end(), ""
        if not words.told.isdisjoint((cue[0].split()[-1].lower(), cue[0].lower())) and cue[0].lower() not in words.witnessed:
            said_to = words.told_whom.match(s, position, limit)
            if said_to:
                channel = self._channel(said_to[1].strip())
                position = said_to.end()
        aside = words.aside.match(s, position, limit)
        thought = cue[0].split()[0].lower() in words.thought
        thought = thought or s.startswith(" to ", position)
        match = aside or (None if thought else words.after_cue.match(s, position, limit))
        if match:
            position = match.end()
        start = words.content_start.match(s, position, limit)
        explicit = bool(start and start[0].strip(" ,"))
        if start:
            position = start.end()
        rest = s[position:limit].strip(" .,;!?")
        if len(rest) < _SHORT and not rest.isdigit():
            return None, channel
        if not explicit and s[position : position + 1] in ",.;":
            return None, channel  # "…, X said, pointing at the sea": nothing more is reported
        return (position, limit, explicit), channel

    def _channel(self, told: str) -> str:
        """``the state news agency TASS`` → ``TASS``; a pronoun ("told us") is no channel."""
        if told.lower() in self.words.listeners:
            return ""
        name = re.search(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)*$", told)
        if not name and not any(part[0].isupper() for part in told.split()):
            return ""  # "told reporters", "told a news conference": an audience, no medium
        return name[0] if name and not name[0].endswith(("'s", "’s")) else told

    def _quote_before(self, position: int) -> Quotation | None:
        return self._quotation_ending.get(position)

    def _according(self, s: str, base: int, match: re.Match) -> Source | None:
        words = self.words
        rest = s[match.end() :]
        stop = re.search(rf"[,;:\ue000]|{_STOP}| who | which | that | in an? | on [A-Z]", rest)
        name = rest[: stop.start()] if stop else rest
        role = ""
        if stop and stop[0] == ",":
            after = re.match(r"\s*([^,.;\ue000]{2,60})(?=(?P<on>,)|[.;\ue000]|$)", rest[stop.end() :])
            if after and match.start() < 3 and not after["on"]:
                after = None  # "According to X, the ship sailed.": what follows the comma was said
            if after and (
                after[1].split()[0].lower() in words.articles or words.source_nouns.match(after[1])
            ):
                if not words.relative.match(after[1]):
                    role = after[1].strip()
            elif (
                after and name.strip()[:1].islower() and after[1][:1].isupper() and len(after[1].split()) <= 4
            ):
                name, role = after[1], name.strip()
        begin = match.end() + (
            stop.end() + after.end()
            if stop and stop[0] == "," and after and role
            else len(rest[: stop.start()])
            if stop
            else len(name)
        )
        source = self.who.source(name, role) or self.who.document(name.strip())
        if source is None:
            return None
        cue_span = (base + match.start(), base + match.end())
        before = s[: match.start()].rstrip(" ,")
        if len(before.split()) >= 3:
            self._add(source, base, base + len(before), *cue_span, "indirect")
        else:
            self._add(source, base + begin, base + len(s), *cue_span, "indirect")
        return source

    def _cited(self, source: Source, s: str, base: int, start: int, limit: int) -> Source:
        match = next(self._matches(self.words.citing, s, base, start, len(s)), None)
        if match and match.start() < limit + 1:
            rest = s[match.end() :]
            stop = re.search(rf"[,;:\ue000]|{_STOP}| who | which | that | in an? |, ", rest)
            name = rest[: stop.start()] if stop else rest
            named = (
                re.match(r"([^,.;:\ue000]{2,50})(?=[,.;]|$)", rest[stop.end() :].lstrip())
                if stop and stop[0].startswith(",")
                else None
            )
            if (
                named
                and named[1][0].isupper()
                and len(named[1].split()) <= 4
                and name.split()[-1:]
                and name.split()[-1].islower()
            ):
                name = named[1]  # "citing her deputy, Ana Ruiz,"
            inner = self.who.source(name, "") or (
                Source(name.strip(), "group") if 0 < len(name.split()) <= 10 else None
            )
            if inner:
                return with_via(source, inner)
        return source

    # -------------------------------------------------------------- quotations
    def _inside_quotations(self) -> None:
        for quotation in self.quotations:
            if 40 < quotation.end - quotation.start < _LONG_QUOTATION:
                person, thing = self.who.person, self.who.thing
                inner = self.text[quotation.start + 1 : quotation.end - 1]
                for cue in self._matches(self.words.say, inner, quotation.start + 1):
                    first = max(
                        inner.rfind(". ", 0, cue.start()) + 2 if ". " in inner[: cue.start()] else 0, 0
                    )
                    stop = inner.find(". ", cue.end())
                    s = inner[first : stop if stop > 0 else len(inner)]
                    again = self.words.say.search(s)
                    if again and again.start() == cue.start() - first:
                        name = self.who.subject(s[: again.start()], False)[0]
                        # "I said" and "he told me" inside a quotation are not followed: their he is unknown.
                        if (
                            name
                            and name.lower() not in self.words.persons
                            and name.lower() not in self.words.things
                        ) and (not name.split()[-1].islower() or self.names.is_role(name)):
                            self._clause(s, quotation.start + 1 + first, again, 0, len(s))
                self.who.person, self.who.thing = person, thing

    # -------------------------------------------------------------- the result
    def _add(
        self, source: Source | None, start: int, end: int, cue_start: int, cue_end: int, kind: str
    ) -> None:
        if source is None:
            return
        while start < end and self.text[start] in " ,:;":
            start += 1
        while end > start and self.text[end - 1] in " ,;":
            end -= 1
        if end > start:
            block = self.prose.blocks and self._block_kind(start)
            self.found.append(
                Attribution(
                    source, start, end, cue_start, cue_end, "headline" if block == "headline" else kind
                )  # type: ignore[arg-type]
            )
            self.who.remember(source)

    def _block_kind(self, position: int) -> str:
        first = self.prose.blocks[0]
        return "headline" if first.kind == "headline" and position < first.end else "paragraph"
