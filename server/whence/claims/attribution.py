"""Prose becomes Attributions: who said which stretch of it, with which word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate

from whence.claims.quotations import Quotation, find_quotations, mask
from whence.claims.sources import with_via
from whence.claims.speakers import Speakers
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
        self._unclaimed_quotations()
        return tuple(sorted(self._chained(), key=lambda item: (item.start, -item.end)))

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
        last_source: Source | None = None
        floor = 0
        cues = list(self._matches(words.say, s, start))
        for index, cue in enumerate(cues):
            if cue.start() < floor or self._is_name(s, cue):
                continue
            limit = len(s)
            if index + 1 < len(cues):
                # What the next speaker says is no longer this one's: cut at the clause that brings him.
                breaks = list(self._matches(words.clause_break, s, start, cue.end(), cues[index + 1].start()))
                if breaks:
                    limit = breaks[-1].start()
            self.who.spoken = cue[0].lower() in words.spoken
            source = self._clause(s, start, cue, floor, limit)
            self.who.spoken = False
            if source:
                last_source = source
                floor = cue.end()
        for match in self._matches(words.according, s, start):
            source = self._according(s, start, match)
            last_source = last_source or source
        for match in self._matches(words.noun_cue, s, start):
            source = self.who.source(match["source"], "")
            if source:
                self._add(
                    source, start + match.end(), end, start + match.start(), start + match.end(), "indirect"
                )
                last_source = last_source or source
        if not last_source:
            last_source = self._own_words(s, start, end)
        last_source = last_source or self._unknown_cue(s, start) or self._still(s, start, end)
        if last_source:
            for match in self._matches(words.adding, s, start):
                if match.start() > 0 and s[: match.start()].rstrip().endswith((",", _FILL)):
                    begin = words.content_start.match(s, match.end())
                    self._add(
                        last_source,
                        start + (begin.end() if begin else match.end()),
                        end,
                        start + match.start(),
                        start + match.end(),
                        "indirect",
                    )

    def _still(self, s: str, start: int, end: int) -> Source | None:
        """"The union disagrees. Some 900 walked out": what a sentence says whose paragraph was just handed to somebody."""
        words = self.words
        stance = next(self._matches(words.stance, s, start), None) if _FILL not in s else None
        if stance:
            chunk, role, _ = self.who.subject(s[: stance.start()], False)
            source = self.who.source(chunk, role) if chunk and self.who.speaks(chunk) else None
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

    def _own_words(self, s: str, base: int, end: int) -> Source | None:
        """"In the ministry's count …", "the ministry's own evidence was that …"."""
        words = self.words
        for pattern, behind in ((words.own_count, False), (words.as_told, False), (words.put_by, False), (words.own_evidence, True)):
            match = self._search(pattern, s, base, end)
            source = self.who.source(match["source"], "") if match and self.who.speaks(match["source"]) else None
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
        after = words.tells_quote.match(s, last)
        quote = self._quote_before(base + last)
        if after and quote and self.text[quote.end - 2] in ",?!" + "’'\"”":
            name = after["who"] or after["named"]
            source = self.who.source(name, "") if self.who.speaks(name) or words.own_words.match(name) else None
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
        if cue[0].split()[-1].lower() in words.told:
            said_to = words.told_whom.match(s, position, limit)
            if said_to:
                channel = self._channel(said_to[1].strip())
                position = said_to.end()
        aside = words.aside.match(s, position, limit)
        thought = cue[0].split()[0].lower() in words.thought
        match = aside or (None if thought else words.after_cue.match(s, position, limit))
        if match:
            position = match.end()
        start = words.content_start.match(s, position, limit)
        explicit = bool(start and start[0].strip(" ,"))
        if start:
            position = start.end()
        if len(s[position:limit].strip(" .,;!?")) < 3:
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
        source = self.who.source(name, role)
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

    def _unclaimed_quotations(self) -> None:
        """A quotation without a speaker of its own belongs to the nearest speaker of its paragraph, or to the
        one before when the paragraph only goes on quoting."""
        outer = sorted(self.found, key=lambda a: a.cue_start)
        cues = [a.cue_start for a in outer]
        opened = sorted(outer, key=lambda a: a.start)
        starts = [a.start for a in opened]
        reach = list(accumulate((a.end for a in opened), max))  # how far those that began by then go on
        for quotation in self.quotations:
            begun = bisect_right(starts, quotation.start + 1)
            if begun and reach[begun - 1] >= quotation.end - 1:
                continue
            if len(self.text[quotation.start : quotation.end].split()) < 3:
                continue
            block = self.prose.blocks[quotation.block]
            before, after = bisect_left(cues, quotation.start) - 1, bisect_left(cues, quotation.end)
            chosen = None
            if before >= 0 and cues[before] >= block.start:
                chosen = outer[before]
            elif after < len(cues) and cues[after] < block.end:
                chosen = outer[after]
            elif quotation.start == block.start and block.kind != "headline":
                earlier = bisect_left(cues, block.start) - 1
                chosen = outer[earlier] if earlier >= 0 and block.start - cues[earlier] < 800 else None
            if chosen:
                self.found.append(replace(chosen, start=quotation.start, end=quotation.end, kind="direct"))

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

    def _chained(self) -> list[Attribution]:
        """Reported speech within reported speech: the outer speaker cites the inner one."""
        items = sorted(self.found, key=lambda a: (a.start, -a.end))
        result: list[Attribution] = []
        stack: list[Attribution] = []
        for item in items:
            while stack and stack[-1].end <= item.start:
                stack.pop()
            outer = next(
                (
                    a
                    for a in reversed(stack)
                    if a.start <= item.cue_start and item.cue_end <= a.end and item.end <= a.end + 1
                ),
                None,
            )
            if outer and outer.source.name != item.source.name:
                chain = with_via(
                    replace(outer.source, channel=outer.source.channel or item.source.channel),
                    replace(item.source, channel=""),
                )
                item = replace(item, source=chain)
            result.append(item)
            stack.append(item)
        return result


def attribution_at(attributions: Sequence[Attribution], start: int, end: int) -> Attribution | None:
    """The innermost attribution whose content holds ``start:end``, or None where the article itself speaks."""
    best = None
    for item in attributions:
        if (
            item.start <= start
            and end <= item.end
            and (best is None or item.end - item.start < best.end - best.start)
        ):
            best = item
    return best
