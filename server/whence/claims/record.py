"""What is known of one article while it is read for its attributions: who spoke, who speaks, and what was found so far."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from whence.claims.patterns import Patterns
from whence.claims.quotations import FILL, Quotation, find_quotations, mask
from whence.claims.speakers import Speakers
from whence.claims.syntax import Syntax, syntax_of
from whence.claims.vocabulary import ClaimWords
from whence.model import Attribution, Saying, Source
from whence.text import Prose

LEAD_IN = 3
"""Words before a quotation beyond which they are part of what is said, no mere lead-in."""


class Record:
    """The reader's notes of one article; positions are code points of its text."""

    def __init__(self, prose: Prose, words: ClaimWords) -> None:
        self.prose, self.words, self.text = prose, words, prose.text
        self.quotations = find_quotations(prose.text, prose.blocks)
        self.quotation_ending = {quotation.end: quotation for quotation in self.quotations}
        self.masked = mask(prose.text, self.quotations)
        self.syntax = Syntax(prose, self.masked, words.syntax, syntax_of(prose, words.syntax))
        self.who = Speakers(prose, self.masked, words, self.syntax)
        self.names = self.who.names
        self.patterns = Patterns(prose)
        written = words.written
        self.voices = self.patterns.together(written.has, written.stating, written.speaks, written.figure)
        """What a document or a count speaks by."""
        self.cues = self.patterns.together(words.say, words.according, words.noun_cue)
        """What somebody speaks by."""
        self.placing = self.patterns.together(words.syntax.places, words.syntax.judges)
        """Verbs by which their subject tells something, though they are none of saying."""
        self.frames = [(pattern, behind) for patterns, behind in ((words.whole, False), (words.behind, True)) for pattern in patterns if self.patterns.possible(pattern)]
        """What makes a sentence, or what is ``behind`` it, somebody's own."""
        self.found: list[Attribution] = []
        self.stance: tuple[Source, int] | None = None
        """Who was just told to see it otherwise, and where the sentence ended."""
        self.document: tuple[Source, int] | None = None
        """The document that spoke last, and where its sentence began."""
        self.speaker: Source | None = None
        """The first whom the sentence at hand lets speak."""

    def is_joined(self, start: int, at: int) -> bool:
        """Whether a subject at ``at`` is only the last of those who do something in the sentence at ``start``: "herders and a policeman"."""
        return self.words.joins.search(self.text, start, at) is not None and not any(one.verb[0] < at for one in self.syntax.clauses(start, at))

    def since(self, start: int) -> list[Attribution]:
        """What was found that reaches beyond ``start``, where the sentence at hand begins."""
        return list(reversed([*takewhile(lambda item: item.end > start, reversed(self.found))]))

    def shorten(self, item: Attribution, end: int) -> None:
        """Ends what was found lately before it ended."""
        at = next(at for at in range(len(self.found) - 1, -1, -1) if self.found[at] is item)
        self.found[at] = replace(item, end=end)

    def in_block(self, before: int, position: int) -> bool:
        """Whether ``before`` stands in the same paragraph as ``position``, ahead of it."""
        here = self.prose.sentence_at(position)
        return here is not None and here.block.start <= before < position

    def block_kind(self, position: int) -> str:
        """ "headline" or "paragraph"."""
        first = self.prose.blocks[0]
        return "headline" if first.kind == "headline" and position < first.end else "paragraph"

    def quote_before(self, position: int) -> Quotation | None:
        """The quotation that ends at ``position``."""
        return self.quotation_ending.get(position)

    def quoted(self, source: Source, quote: Quotation, base: int, s: str, floor: int, cue_span: tuple[int, int]) -> None:
        """A quotation, with the words of its own sentence that lead into it: "It sank off Ost, “in our waters”, he said"."""
        before = s[floor : quote.start - base]
        if len(before.split()) > LEAD_IN and ":" not in before and FILL not in before:
            self.add(source, base + floor, quote.end, *cue_span, "mixed")
        else:
            self.add(source, quote.start, quote.end, *cue_span, "direct")

    def add(
        self, source: Source | None, start: int, end: int, cue_start: int, cue_end: int, kind: Saying
    ) -> None:
        """Notes that ``source`` said ``start:end``, without the marks around it, and remembers who spoke last."""
        if source is None:
            return
        while start < end and self.text[start] in " ,:;":
            start += 1
        while end > start and self.text[end - 1] in " ,;":
            end -= 1
        if any(char.isalnum() for char in self.text[start:end]):
            block = self.prose.blocks and self.block_kind(start)
            self.found.append(
                Attribution(source, start, end, cue_start, cue_end, "headline" if block == "headline" else kind)
            )
            self.who.pronouns.remember(source)
