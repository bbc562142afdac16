"""A mention in its sentence: what stands before it and behind it."""

from __future__ import annotations

from dataclasses import dataclass

from whence.text import Tokens
from whence.times.direction.cues import Cues

_COUNTED = 4  # tokens; "6.15 p.m."
_LONGEST = 40  # tokens; what has no end after so many is no headline


@dataclass(slots=True)  # nobody writes to it: see expressions/base.py
class Clause:
    """The mention is ``tokens[first:last]`` and its sentence ``tokens[low:high]``."""

    tokens: Tokens
    first: int
    last: int
    low: int
    high: int
    cues: Cues

    def word(self, index: int) -> str:
        """A token in lower case."""
        return self.tokens[index].lower

    def words(self, first: int, last: int) -> list[str]:
        """``tokens[first:last]`` in lower case, as far as they are of the sentence."""
        return [token.lower for token in self.tokens[max(self.low, first) : min(self.high, last)]]

    def step_over(self, index: int) -> int:
        """Back past the article and "early", "late" … that may stand between a preposition and its date."""
        while index >= self.low and self.word(index) in self.cues.leading:
            index -= 1
        return index

    def is_attributive(self) -> bool:
        """"a June agreement", "the Tuesday deadline": the date belongs to the noun behind it."""
        tokens, first, last, cues = self.tokens, self.first, self.last, self.cues
        if first == 0 or last >= self.high:
            return False
        noun = tokens[last].text
        owned = first > 1 and tokens[first - 1].lower == cues.clitic and tokens[first - 2].text in "'’"
        return (owned or tokens[first - 1].lower in cues.determiners) and noun.isalpha() and noun.lower() not in cues.be and noun.lower() not in cues.governing

    def opens(self) -> bool:
        """True where the verb of the mention's clause is still to come: "On Friday, …", "that Friday's vote …"."""
        tokens, last, low, cues = self.tokens, self.last, self.low, self.cues
        before = self.first - 1
        while before >= low and tokens[before].lower in cues.governing:
            before -= 1
        if before < low or tokens[before].text in "\"“”«»„:;(—–":
            return True
        if tokens[before].lower in cues.opens:
            if self._goes_on_counting(before):
                return False
            return not (before - 2 >= low and tokens[before - 2].lower == tokens[before].lower)  # "as early as Thursday"
        return last + 1 < len(tokens) and tokens[last].text in "'’" and tokens[last + 1].lower == cues.clitic

    def _goes_on_counting(self, joint: int) -> bool:
        """"Anyone who was there between 6pm and 7.30pm on Saturday is asked": "and" joins the hours, and no clause."""
        tokens, low = self.tokens, max(self.low, joint - _COUNTED)
        return self.word(joint) == self.cues.conjunction and tokens[self.first].text[0].isdigit() and any(t.text[0].isdigit() for t in tokens[low:joint])

    def ends_in_its_verb(self) -> bool:
        """True in a clause that keeps its verb for the end: ", wie die Stadt am Freitag mitteilte"."""
        verb_last, tokens = self.cues.verb_last, self.tokens
        for index in range(self.first - 1, max(self.low, self.first - _LONGEST), -1) if verb_last else ():
            if tokens[index - 1].text == "," and self.word(index) in verb_last:
                return True
            if tokens[index].text in ",;:.“”„\"":
                return False
        return False

    def is_headline(self) -> bool:
        """True in a text's first line, where it ends without a full stop."""
        tokens = self.tokens
        if self.low:
            return False
        end = next((i for i in range(self.first, min(len(tokens), self.first + _LONGEST)) if "\n" in tokens.pieces[i]), None)
        return end is not None and tokens[end].text.isalnum()
