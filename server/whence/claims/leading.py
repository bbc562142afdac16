"""A sentence that no saying word hands to anybody may still tell what its subject says: a log, a count, a firm that
published a figure. The subject becomes a Source.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from whence.claims.context import Clause, Reader
from whence.claims.disputes import Disputes
from whence.claims.sources import Names, make_source
from whence.claims.vocabulary import ClaimWords
from whence.lazily import cached_property
from whence.model import Source
from whence.text.sentences import Sentence

ARTICLE = Source("", "article")
LOOSE = "loose"
_BEFORE = 100
"""Characters before a number in which it stands who puts it so: "a crowd that police put at …"."""
_SHORT = 10
"""Characters that a sentence has at least before a clause that goes on about its subject."""
_DIGIT = re.compile(r"\d")
_NUMERAL = re.compile(r"\d[\d.,:]*")
_WITHIN = 45
"""Characters behind a verb in which the document stands that its subject has: "keeps a copybook with …"."""
_LONGEST = 12
"""Words of a subject at most."""


class Leading:
    """The clauses of one article, each with its voice: who says it, else what its subject speaks for, else the article."""

    def __init__(self, reader: Reader, disputes: Disputes) -> None:
        self.reader, self._disputes = reader, disputes
        self._told = sorted(reader.attributions, key=lambda item: item.end)
        self._ends = [item.end for item in self._told]
        self._found: dict[tuple[int, int, int], Source | None] = {}
        self._telling: dict[int, bool] = {}

    @cached_property
    def _names(self) -> Names:
        return self.reader.prose.once(Names, self.reader.words)

    @cached_property
    def _differing(self) -> frozenset[int]:
        """The paragraphs, by where they start, in which the article or a voice sees something otherwise."""
        prose = self.reader.prose
        differing = prose.matched(self.reader.words.disputes.differ)
        found = {sentence.block.start for sentence in prose.sentences if sentence.start in differing and not sentence.endless}
        return frozenset(block.start for number, block in enumerate(prose.blocks) if {block.start, prose.blocks[number - 1].start} & found or number in self._disputes.rebuts)

    def _disputed(self, sentence: Sentence) -> bool:
        """Whether what nobody in particular says may be set beside something else: elsewhere it is not asked who does."""
        if self._disputes.kinds or sentence.block.start in self._differing:
            return True
        return sentence.start in self.reader.prose.matched(self.reader.words.figures.same)

    def telling(self, sentence: Sentence) -> bool:
        """Whether a sentence has any words by which it may be told by its subject, a document, or whoever "puts" a number."""
        known = self._telling.get(sentence.start)
        if known is None:
            known = self._telling[sentence.start] = self._may_tell(sentence)
        return known

    def _may_tell(self, sentence: Sentence) -> bool:
        words, prose = self.reader.words, self.reader.prose
        start, end = sentence.start, sentence.end
        return (
            start in prose.matched(words.holds)
            or self._disputed(sentence)
            or words.within_document.match(prose.text, start, end) is not None
            or any(prose.text.find(lead, start, end) >= 0 for lead in words.put_leads)
        )

    def clause(self, start: int, end: int) -> Clause | None:
        """The clause around ``start:end``; None outside every sentence.

        "The harbour log has the ship in at noon." is told by the harbour log.
        """
        clause = self.reader.clause(start, end, own=True)
        if clause is None or not self.telling(clause.sentence):
            return clause
        putter = self._putter(clause, start)
        if putter:
            return clause._replace(source=putter)
        if clause.source.kind == "headline" or clause.source.kind != "article" and not self._carried(clause):
            return clause
        key = (clause.start, clause.sentence.start, start)
        if key not in self._found:
            self._found[key] = self._teller(clause, start)
        source = self._found[key]
        return clause._replace(source=source) if source else clause

    def _teller(self, clause: Clause, at: int) -> Source | None:
        """Whom the subject of a clause speaks for at a number; who tells an earlier number of it tells this one too."""
        places = (at, *(match.start() for match in _NUMERAL.finditer(self.reader.prose.text, clause.start, at)))
        return next((source for place in places if (source := self._subject(clause, place))), None)

    def _putter(self, clause: Clause, at: int) -> Source | None:
        """"A crowd that police put at 900": whoever puts a number so."""
        words = self.reader.words
        put = self.reader.prose.search(words.put_at, max(clause.sentence.start, at - _BEFORE), at)
        who = put["who"] if put else ""
        if put and (self._names.is_organisation(who) or self._names.is_role(who) or _documents(words, who) or _is_name(who)):
            return make_source(who, "", self._names, words)
        return None

    def _carried(self, clause: Clause) -> bool:
        """Whether no word of its sentence says who speaks: it is handed on from the sentence before."""
        here = clause.sentence
        if clause.source.kind in ("headline", "article"):
            return False
        return not any(here.start <= item.cue_start < here.end for item in self.reader.speaking(here))

    def _subject(self, clause: Clause, at: int) -> Source | None:
        words, prose, text = self.reader.words, self.reader.prose, self.reader.prose.text
        noted = prose.search(words.noted, max(clause.start, at - _BEFORE), at)
        if noted and _documents(words, noted["who"]):
            return self._last_voice(clause) if noted["who"].split()[0].lower() in words.whose else make_source(noted["who"], "", self._names, words)
        if prose.search(words.announced, max(clause.start, at - _BEFORE), at):
            return words.nobody_named
        within = words.within_document.match(text, clause.sentence.start, at)
        if within and _documents(words, within["who"]):
            return make_source(within["who"], "", self._names, words)
        for first in sorted({clause.start, clause.sentence.start}, reverse=True):
            if not prose.begins(words.holds, first, at):
                continue
            lead = words.leading_words.match(text, first, at)
            opens = lead.end() if lead else first
            for verb in prose.finditer(words.holds, opens, at):
                who = words.leading_aside.sub("", text[opens : verb.start()].rstrip()).strip(" ,")
                if not who:
                    continue
                if _no_voice(words, who) or words.relative_end.search(who):
                    break
                if len(who.split()) > _LONGEST or who.lower() not in words.pronouns and who.split()[0].lower() in words.not_sources or words.the_sum.fullmatch(who):
                    break
                if words.own_count_of.fullmatch(who) or who.lower() in words.pronouns and (verb["tells"] or self._has_them(clause, verb.start())):
                    return self._last_voice(clause)
                if _documents(words, who) or (words.keeps.fullmatch(verb[0]) and _documents(words, text[verb.end() : min(clause.end, verb.end() + _WITHIN)])):
                    return make_source(who, "", self._names, words)
                telling = verb["tells"] is not None or words.has_it.fullmatch(text, verb.start(), at) or self._has_them(clause, verb.start())
                if telling and (self._names.is_organisation(who) or self._names.is_role(who) or _is_name(who) or self._somebody(who)):
                    return make_source(who, "", self._names, words)
                owner = words.naming.owned.fullmatch(who)
                if owner and not words.keeps.fullmatch(verb[0]):  # "The union's, printed on a banner, is 900", not "The inn's has four rooms"
                    return make_source(owner["owner"], "", self._names, words)
        loose = words.subject.match(text, clause.start, at) if self._disputed(clause.sentence) else None
        if loose and not _no_voice(words, loose["who"]) and not words.the_sum.fullmatch(loose["who"].strip(" ,")) and loose["who"].split()[0].lower().strip(",") not in words.no_names:
            return Source(loose["who"].strip(" ,"), "group", LOOSE)
        return None

    def _has_them(self, clause: Clause, verb: int) -> bool:
        """Whether somebody has a number of something, by what he does to count it: "has 40 on her list"; "who flew over the same bay, got 40"."""
        words, prose = self.reader.words, self.reader.prose
        found = words.has_them.match(prose.text, verb, clause.end)
        return found is not None and (not found["gets"] or clause.sentence.start in prose.matched(words.figures.same))

    def _somebody(self, who: str) -> bool:
        """Whether a phrase is of people or of a body of them by its head: "the pilots' association", "farmers downstream"."""
        words = self.reader.words
        if words.participial.match(who) or " " in who and words.finite.search(who) and not words.relative.search(who):
            return False
        head = who[: match.start()] if (match := words.after_head.search(who)) else who
        noun = head.split()[-1] if head.split() else ""
        noun = noun.lower() if noun == who.split()[0] else noun
        sorts = words.sorts(noun) if noun.islower() else frozenset()
        return "person" in sorts or "group" in sorts and noun not in words.figures.families or noun in words.institutions

    def _last_voice(self, clause: Clause) -> Source | None:
        """Whose figure "its figure" is: of whom the sentence before speaks, or who spoke last in this paragraph or the one before."""
        if clause.start > clause.sentence.start + _SHORT:
            subject = self._subject(clause._replace(start=clause.sentence.start), clause.start)
            if subject:
                return subject
        before = self.reader.prose.sentence_at(clause.sentence.start - 2)
        if before and before.block == clause.sentence.block and not self.reader.speaking(before):
            whole = self.reader.clause(before.start, before.start + 1, own=True)
            subject = self._subject(whole, before.end) if whole else None
            if subject:
                return subject
        index = bisect_right(self._ends, clause.sentence.start) - 1
        if index < 0:
            return None
        item = self._told[index]
        return item.source if clause.sentence.start - item.end < 400 else None


def _documents(words: ClaimWords, who: str) -> bool:
    """Whether some words speak of what holds figures and days: a log, a count, a diary."""
    parts = [words.naming.owner(part.strip(".,:;’'\"“”()")) for part in who.lower().split()]
    if not words.documents.isdisjoint(parts):
        return True
    return not words.sums.isdisjoint(parts) and any(part in words.sums and parts[index + 1 : index + 2] != [words.figures.of] for index, part in enumerate(parts))


def _no_voice(words: ClaimWords, who: str) -> bool:
    """"Forty-eight people are unaccounted for", "I’m 74 and was tempted": who is counted, or tells of himself, is no voice."""
    parts = [part.partition("'")[0] for part in who.lower().replace("’", "'").split()]
    if parts[0].partition("-")[0] in words.number_words or not words.writers.isdisjoint(parts):
        return True
    return _DIGIT.search(who) is not None and any(part[:1].isdigit() for part in parts)


def _is_name(who: str) -> bool:
    parts = who.split()
    return len(parts) > 1 and all(part[:1].isupper() for part in parts)
