"""What may answer a question in somebody's words: places, people and creatures, numbers, days. No frame is asked, only what
words name; which question they answer is for others to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from whence.claims.context import Clause, Reader
from whence.claims.phrases import one_in, place_in
from whence.claims.sources import identity
from whence.model import Timex

KINDS = ("identity", "place", "date", "quantity")
_STEM = 5
_OPENS = re.compile(r"(?:^|[“\"‘'.?!:]\s?)$")


class Fillers:
    """The answers that the clauses of one article hold; ``times`` are its Timexes in text order."""

    def __init__(self, reader: Reader, times: Sequence[Timex]) -> None:
        self._reader, self._times = reader, times
        self._found: dict[tuple[int, int, str], tuple[str, ...]] = {}

    def clash(self, one: Clause, other: Clause, kind: str) -> str:
        """The kind of answer that both clauses hold and do not share: ``kind`` where it is said, else the first that fits; "" for none."""
        for asked in (kind,) if kind else KINDS:
            if asked in KINDS and (a := self.of(one, asked)) and (b := self.of(other, asked)) and not _share(a, b, self._reader.words.announcements.empty):
                if asked == "quantity" and not self._measures(one) & self._measures(other):
                    continue
                return asked
        return ""

    def alike(self, one: Clause, other: Clause) -> bool:
        """Whether both hold an answer to some question; a name may be a place's in the one and a club's in the other."""
        return bool(self.clash(one, other, "") or self.of(one, "place") and self.of(other, "identity") or self.of(one, "identity") and self.of(other, "place"))

    def answers(self, one: Clause, other: Clause, kind: str) -> tuple[str, str]:
        """The first answer of each."""
        return self.of(one, kind)[0], self.of(other, kind)[0]

    def of(self, clause: Clause, kind: str) -> tuple[str, ...]:
        """What a clause holds that may answer a question of ``kind``, in text order."""
        key = (clause.start, clause.end, kind)
        if key not in self._found:
            self._found[key] = self._of(clause, kind)
        return self._found[key]

    def _of(self, clause: Clause, kind: str) -> tuple[str, ...]:
        if kind == "date":
            first = bisect_left(self._times, clause.start, key=lambda timex: timex.start)
            return tuple(timex.text for timex in self._times[first : first + 4] if timex.end <= clause.end and timex.type in ("DATE", "TIME"))
        if kind == "quantity":
            return tuple(match[0].strip() for match in self._numbers(clause))
        return self._places(clause) if kind == "place" else self._named(clause)

    def _numbers(self, clause: Clause) -> list[re.Match[str]]:
        return [match for match in self._reader.prose.finditer(self._reader.words.figures.number, clause.start, clause.end) if not self._dated(match)]

    def _measures(self, clause: Clause) -> set[str]:
        """What its numbers measure: "length", "money", "" for a count."""
        units = self._reader.words.figures.units
        return {"money" if match["money"] else units.get((match["unit"] or "").lower(), ("", 1.0))[0] for match in self._numbers(clause)}

    def _dated(self, match: re.Match[str]) -> bool:
        index = bisect_left(self._times, match.end(), key=lambda timex: timex.start) - 1
        return index >= 0 and self._times[index].end > match.start()

    def _places(self, clause: Clause) -> tuple[str, ...]:
        """What stands behind a word of place: a name, or a noun that names a place."""
        words, own = self._reader.words, identity(clause.source, self._reader.words)
        found = []
        for match in self._reader.prose.finditer(words.announcements.where, clause.start, clause.end):
            place = place_in(match["phrase"], words)
            if place and not {part.casefold() for part in place.split()} & own:
                found.append(place)
        return tuple(found)

    def _named(self, clause: Clause) -> tuple[str, ...]:
        """Names that are no place's and not the speaker's, and nouns that name people or creatures."""
        words, text = self._reader.words, self._reader.prose.text
        own = identity(clause.source, words) | {part.casefold() for place in self._places(clause) for part in place.split()}
        found: list[tuple[int, str]] = []
        for match in self._reader.prose.finditer(words.disputes.name, clause.start, clause.end):
            parts = {part.casefold() for part in match["name"].split()}
            first = match["name"].split()[0].casefold()
            if parts & own or parts & (words.months.keys() | words.weekdays.keys()) or " " not in match["name"] and (first in words.stop | words.persons | words.not_sources or _OPENS.search(text[max(0, match.start() - 2) : match.start()])):
                continue
            found.append((match.start(), match["name"]))
        for match in self._reader.prose.finditer(words.announcements.one, clause.start, clause.end):
            name = one_in(match[0], words)
            if name:
                found.append((match.start(), name))
        return tuple(name for _, name in sorted(found))


def _share(one: Sequence[str], other: Sequence[str], empty: frozenset[str]) -> bool:
    """Whether a word of the one stands in the other too."""
    a, b = ({word.casefold()[:_STEM] for phrase in side for word in phrase.split() if len(word) > 2 or word.isdigit()} for side in (one, other))
    return bool((a - empty) & b)
