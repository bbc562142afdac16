"""A sentence becomes its clauses: each finite verb with the phrase that is its subject, whatever stands between them.

Every token is one letter, the class of its word; a clause is found by what stands beside what. Nothing is parsed below that: an
aside between commas is stepped over, not read.

======  ==============================================  ======  ==============================================
letter  a token of it                                   letter  a token of it
======  ==============================================  ======  ==============================================
``d``   determiner: the, its                            ``v``   past tense that is no participle: said
``q``   quantity that may stand alone: both, two        ``e``   past tense or participle: counted, held
``9``   number in figures                               ``s``   form in -s: holds
``n``   noun, adjective, anything else                  ``b``   base form: hold
``N``   word with a capital                             ``g``   form in -ing
``m``   unit or name of a time: Monday, June, weeks     ``x``   auxiliary: has, would
``i``   pronoun that is a subject: she, there           ``z``   what stands among auxiliaries: been, not
``o``   pronoun that is none: them                      ``a``   adverb
``p``   preposition; ``f`` of, ``t`` to                 ``u``   what opens a clause: when, because
``r``   who, which; ``h`` that                          ``c``   and, or; ``k`` but
``Q``   quotation                                       ``'``   apostrophe, and ``S`` the letters behind it
``-``   mark within a word                              others  punctuation, as itself
======  ==============================================  ======  ==============================================
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from whence.claims.quotations import FILL
from whence.claims.vocabulary import SyntaxWords
from whence.text import Prose
from whence.text.tokens import Table

_NOUNS = frozenset("nN9qmgSbseQ")
"""What a noun phrase may end with; ``s``, ``b`` and ``e`` are nouns too, where no verb can stand."""
_NAMING = frozenset("nNsbge)S")
"""What a phrase ends with that may be named again behind a comma."""
_BREAKS = frozenset(";:Q")
"""What no aside holds."""
_OPENS_ASIDE = frozenset("rdgpnN9qevsbafuhm")
_BEHIND_VERB = frozenset("d9qNpoahnugfmtQ:ei")
_VERBAL = re.compile("[xvesb]")  # what may be a finite verb
_PERHAPS = re.compile(r"(?<=x)[azp]{0,3}n")
"""What may be a participle that no verb's past is, behind its auxiliary: "has been taken"."""
_ASIDES, _REACH, _PHRASE = 4, 60, 8
"""Asides between a subject and its verb at most, and tokens of one; and of an object."""


class Clause(NamedTuple):
    """A finite verb and its subject, in code points of the text.

    ``subject`` is the naming phrase without its clauses, ``whole`` with them; both None where the verb shares
    the subject of the clause before it (``shares``). In a relative clause ``subject`` is None, and ``whole`` what
    "who" stands for. ``asides`` stand between subject and verb: "Ana Ruiz, the pilot, said" has one. ``verb`` spans
    the whole group, "has not been told", ``head`` is its last word, and it may be ``denied`` or ``passive``.
    """

    verb: tuple[int, int]
    head: str
    subject: tuple[int, int] | None
    whole: tuple[int, int] | None
    asides: tuple[tuple[int, int], ...]
    shares: bool
    denied: bool
    passive: bool
    bound: bool = False
    """Whether it hangs on the noun right before it: "a man it called Low"."""


class Syntax:
    """The clauses of one article, worked out a sentence at a time.

    ``masked`` is the text with its quotations filled in; a sentence without any is read once, by the ``plain`` syntax of the text.
    """

    def __init__(self, prose: Prose, masked: str, words: SyntaxWords, plain: Syntax | None = None) -> None:
        self.prose, self.words, self._masked, self._plain = prose, words, masked, plain
        self._known: dict[tuple[int, int], tuple[Clause, ...]] = {}
        self._readings: dict[tuple[int, int], _Reading] = {}

    def clauses(self, start: int, end: int) -> tuple[Clause, ...]:
        """The clauses of the sentence, or the sentences, at ``start:end`` in text order.

        "Ana Ruiz, the pilot, said the ship had sunk." has two: Ana Ruiz said, the ship had sunk.
        """
        known = self._known.get((start, end))
        if known is None:
            if self._plain is not None and self._masked.find(FILL, start, end) < 0:
                known = self._plain.clauses(start, end)
            else:
                known = tuple(self._reading(start, end).clauses())
            self._known[start, end] = known
        return known

    def _reading(self, start: int, end: int) -> _Reading:
        """The one whose clauses are told; a phrase has one of its own, which knows of none."""
        known = self._readings.get((start, end))
        if known is None:
            known = self._readings[start, end] = _Reading(self.prose, start, end, self._masked, self.words)
        return known

    def is_verb(self, start: int, end: int, at: int) -> bool:
        """Whether the word at ``at`` is of a finite verb of the sentence at ``start:end``, as far as can be told."""
        return any(clause.verb[0] <= at < clause.verb[1] for clause in self.clauses(start, end))

    def phrase(self, start: int, end: int) -> str:
        """The naming phrase with which a stretch of a sentence ends: "the minutes" of "it holds the minutes"."""
        reading = _Reading(self.prose, start, end, self._masked, self.words)
        return self.prose.text[reading.starts[reading.subject_start(len(reading.letters) - 1)[0]] : end] if reading.letters else ""

    def object(self, start: int, end: int, at: int) -> tuple[int, int] | None:
        """The naming phrase behind a verb that ends at ``at``: "the ban" of "has lifted the ban on bathing"."""
        reading = self._reading(start, end)
        first = bisect_left(reading.starts, at)
        last = first
        while last < len(reading.letters) and reading.letters[last] in "dq9nNebsg'S-oi" and last - first < _PHRASE:
            last += 1
        while last > first and reading.letters[last - 1] not in _NOUNS | {"o", "i"}:
            last -= 1
        return (reading.starts[first], reading.end(last - 1)) if last > first else None

    def is_phrase(self, start: int, end: int) -> bool:
        """Whether a stretch of a sentence is one naming phrase: "the latch"."""
        reading = _Reading(self.prose, start, end, self._masked, self.words)
        return bool(reading.letters) and reading.letters[-1] in _NOUNS and reading.letters[0] in "dqnNe9" and reading.subject_start(len(reading.letters) - 1)[0] == 0


def syntax_of(prose: Prose, words: SyntaxWords) -> Syntax:
    """The clauses of an article, those within quotations too."""
    return prose.once(_plain_syntax, words)


def _plain_syntax(prose: Prose, words: SyntaxWords) -> Syntax:
    return Syntax(prose, prose.text, words)


class _Reading:
    """The reading of one sentence; indices count its tokens."""

    def __init__(self, prose: Prose, start: int, end: int, masked: str, words: SyntaxWords) -> None:
        self.words = words
        tokens = prose.tokens
        first, last = tokens.from_(start), tokens.from_(end)
        self.starts = tokens.starts[first:last]
        self.pieces = tokens.pieces[first:last]
        self._words = tokens.lowered[first:last]
        self._groups: list[tuple[int, int, int]] = []
        self._told: set[int] = set()
        """The last words of finite verbs, but for those that only tell of the noun before them."""
        letters = tokens.spelled(_table(words), first, last)
        if masked.find(FILL, start, end) >= 0:
            letters = "".join("Q" if masked[at] == FILL else letter for at, letter in zip(self.starts, letters, strict=True))
        self.letters = letters
        for match in _PERHAPS.finditer(letters):
            if words.participle(self._word(match.end() - 1)):
                self.letters = self.letters[: match.end() - 1] + "e" + self.letters[match.end() :]

    def clauses(self) -> Iterator[Clause]:
        """Those that stand within the subject of another are left out."""
        found = list(self._all())
        subjects = [clause.whole if clause.subject else None for clause in found]
        for number, clause in enumerate(found, 1):
            at = clause.verb[0]
            for whole in subjects[number:]:
                if whole and whole[0] < at < whole[1]:
                    break
            else:
                yield clause

    def _all(self) -> Iterator[Clause]:
        letters, words = self.letters, self._words
        self._groups = self._verbs()
        self._told = {last - 1 for _, last, left in self._groups if left < 0 or letters[left] not in "rh"}
        for number, (first, last, left) in enumerate(self._groups):
            verb = self.starts[first], self.end(last - 1)
            head = words[last - 1]
            passive = last > first + 1 and letters[last - 1] in "ve" and not self.words.being.isdisjoint(words[first : last - 1])
            denied = not self.words.denying.isdisjoint(words[first:last])
            if left >= 0 and letters[left] in "rh" and not (letters[left] == "h" and letters[left - 1 : left] in ("", ",", ".", ";")):
                yield Clause(verb, head, None, self._antecedent(left), (), False, denied, passive)
                continue
            end, asides = self._subject_end(left)
            if end < 0 or letters[end] in ",ckp-":
                yield Clause(verb, head, None, None, tuple(asides), True, denied, passive)
                continue
            start, cut = (end, end + 1) if words[end] in self.words.nominative or self._clausal(end) else self._phrase(end, number, asides)
            if words[start] in self.words.relatives:
                yield Clause(verb, head, None, None, (), False, denied, passive)
                continue
            whole = self.starts[start], self.end(end)
            yield Clause(verb, head, (whole[0], self.end(cut - 1)), whole, tuple(asides), False, denied, passive, start > 0 and letters[start] == "i" and letters[start - 1] in "nNsbg")

    def _antecedent(self, pronoun: int) -> tuple[int, int] | None:
        """The phrase that "who" stands for, right before it."""
        end = pronoun - 1 if self.letters[pronoun - 1] != "," else pronoun - 2
        if self.letters[pronoun] != "r" or end < 0 or self.letters[end] not in _NAMING:
            return None
        return self.starts[self.subject_start(end)[0]], self.end(end)

    def _phrase(self, end: int, number: int, asides: list[tuple[int, int]]) -> tuple[int, int]:
        """Where the subject begins that ends at ``end``, before the verb of that ``number``, and where its own clauses begin.
        What was taken for it and is only an aside goes to the ``asides``: "Ana Ruiz, of the yard, said".
        """
        letters, cut = self.letters, end + 1
        for first, last, left in reversed(self._groups[:number]):
            if last > cut or letters[last] == "h" or any(letter in ",;:k" for letter in letters[last:cut]) or "ch" in letters[last:cut]:
                break  # "have written that no leak occurred", "told them that it was lost and that the search"
            if left >= 0 and letters[left] == "c":
                continue  # "who robbed a shop and lost it all was jailed"
            opened = left if left >= 0 and letters[left] in "rh" else self.subject_start(left)[0] - 1 if left >= 0 and letters[left] in _NOUNS else -1
            if opened <= 0 or letters[opened if letters[opened] in _NOUNS else opened - 1] not in _NOUNS or letters[opened] not in "rh" and letters[opened] not in "nsb":
                break
            cut = opened if letters[opened] in "rh" else opened + 1
        start, inner = self.subject_start(cut - 1)
        cut = min(cut, inner)
        while asides and start >= 2:
            led = start - 1
            while led > 1 and letters[led] in "mq9" and led > start - 4:  # "for nine years the mayor"
                led -= 1
            behind = led - 1 if letters[led] in "pf" else led if led == start - 1 else 0
            if behind < 1 or letters[behind] != ",":
                break
            before, inner = self.subject_start(behind - 1)
            aside = letters[start - 1] != ","
            if letters[behind - 1] not in _NAMING or not (aside or self._opens_clause(before) and "m" not in letters[before:behind] and (letters[behind - 1] == "N") != (letters[cut - 1] == "N")):
                break
            asides.append((self.starts[behind + 1], self.end(cut - 1)))
            start, cut = before, inner
        return start, cut

    def _within(self, at: int) -> bool:
        """Whether a word that is a preposition elsewhere stands within a verb: "have since said"."""
        return self.letters[at - 1] == "x" and self._word(at) in self.words.since and at + 1 < len(self.letters) and self.letters[at + 1] in "ev" and self.words.tells(self._word(at + 1))

    def _clausal(self, at: int) -> bool:
        """Whether a pronoun is the subject of a clause that the word before it opens: "more than it used"."""
        return at > 0 and self.letters[at] == "i" and self._word(at - 1) in self.words.clausal

    def _opens_clause(self, at: int) -> bool:
        return at == 0 or self.letters[at - 1] in ";:Q–kuch"

    def end(self, index: int) -> int:
        return self.starts[index] + len(self.pieces[index].rstrip())

    def _word(self, index: int) -> str:
        return self._words[index]

    def _verbs(self) -> list[tuple[int, int, int]]:
        """The groups of finite verbs: where each begins and ends, and what stands before it, adverbs aside."""
        letters, found, at = self.letters, [], 0
        last = len(letters)
        while here := _VERBAL.search(letters, at):
            at = here.start()
            left = at - 1
            while left >= 0 and (letters[left] in "az" or left and letters[left - 1] in "nN" and self._words[left] in self.words.emphatic):
                left -= 1
            if not self._finite(at, left):
                at += 1
                continue
            end = at + 1
            while end < last and (letters[end] in "az'S" or letters[end] == "p" and self._within(end) or letters[end] == "x" and not set(letters[at:end]) & set("vesb") or letters[end] in "evbsg" and letters[end - 1] in "xazSp" or letters[end] == "t" and self._word(end - 1) in self.words.deniable):
                end += 1
            while end > at + 1 and letters[end - 1] in "a'":
                end -= 1
            found.append((at, end, left))
            at = end
        return [group for group, following in zip_longest(found, found[1:]) if letters[group[0]] != "e" or not self._reduced(group, following)]

    def _finite(self, at: int, left: int) -> bool:
        """Whether a form that may be finite is, by what stands on both sides of it."""
        letters, form = self.letters, self.letters[at]
        before = letters[left] if left >= 0 else ""
        behind = letters[at + 1] if at + 1 < len(letters) else ""
        behind = "." if behind == "-" and at + 2 == len(letters) else behind  # the text ends
        if not before or before in "tpfodx'" and not (before == "o" and form == "x"):
            return False
        if form in "sb" and before == "h" and behind == "x":
            return False  # "that repairs were going on"
        if before in "irh":
            return not (form == "b" and before == "i" and self._word(left) in self.words.singular)
        if form == "x" and before == "9" and self.pieces[at][0].isupper():
            return False  # "on 9 May"
        if form in "xv":
            return before in "nN9qgSebs).Q,ckmu;:" or before == "o" and self._relative_behind(left)
        passive = not self.words.passive.isdisjoint(self._words[at + 1 : at + 3]) and letters[at + 1] == "p"
        if before in ",ck;:":
            if form == "b" and before == "c" and behind in "i9":
                return self._goes_on(left) and (self._word(at) in self.words.holds or self.words.tells(self._word(at)))
            if form == "e":
                return not passive and not (before == "," and behind in "pm" and not self._relative_before(left))
            if form == "b":
                opened = self._opened(left, ",") if before == "," else -1
                return opened > 0 and (letters[opened - 1] == "N" or self._plural(opened - 1)) and behind in "d9qNpohQ:"
            return form == "s" and behind in "d9qNpothi:"
        if before not in "nN9qgSebs).Qm" or before == "m" and letters[left - 1 : left] == "-":
            return False  # "its full-year forecast"
        if form == "e":
            return not passive and not (before == "q" and left > 0 and letters[left - 1] in "pf")  # "lawyers for those held"
        if before == "e" and left > 0:
            left -= 1
        plural = self._plural(left) or letters[left] == "q" and self._word(left) not in self.words.alone
        if form in "sb" and before == "g" and left > 0 and letters[left - 1] in "pft":
            return False  # "of selling shops"
        if form in "sb" and (before == "9" or before == "q" and self._word(left) not in self.words.alone):
            return False  # "40 volunteers", "some lists"
        if form == "s":
            return (not plural or before == "N") and before != "s" and (behind in _BEHIND_VERB and behind != "f" and not (behind == "," and not self.words.tells(self._word(at))) or behind in ",.;b" and self.words.tells(self._word(at)))
        plural = plural or letters[left] in "nNsb" and self._plural(self._head(left))
        return plural and (behind in "d9qNohQ:i" or behind in ",.;" and self.words.tells(self._word(at)) or behind in ("p", "n") and self._word(at) in self.words.states)

    def _head(self, last: int) -> int:
        """The noun of a phrase that ends at ``last``, before its own phrases: "critics" of "critics of the plan"."""
        start = self.subject_start(last)[0]
        return next((at - 1 for at in range(start + 1, last) if self.letters[at] in "pf"), last)

    def _goes_on(self, joined: int) -> bool:
        """Whether the last verb before "and" is finite: "they went through it and make it nine", but "to go and make it"."""
        verb = next((letter for letter in reversed(self.letters[:joined]) if letter in "vesbxt"), "")
        return verb in ("v", "e")

    def _relative_before(self, closed: int) -> bool:
        """Whether an aside that closes at a comma is a relative clause."""
        opened = self._opened(closed, ",")
        return opened > 0 and (self.letters[opened + 1] == "r" or self._word(opened + 1) in self.words.relatives)

    def _relative_behind(self, at: int) -> bool:
        """Whether a relative clause is open at a word: "the man who tags them"."""
        opened = max(self.letters.rfind(mark, 0, at) for mark in "rh")
        return opened > 0 and not any(letter in ",;:" for letter in self.letters[opened:at])

    def _plural(self, index: int) -> bool:
        word = self._word(index)
        return word in self.words.plurals or self.letters[index] in "nsNb" and word.endswith(self.words.plural) and not word.endswith(self.words.no_plural)

    def _reduced(self, group: tuple[int, int, int], following: tuple[int, int, int] | None) -> bool:
        """Whether what may be a participle is one, because the verb of its clause follows: "a letter sent to members said"."""
        letters, (first, last, left) = self.letters, group
        if last == first + 1 and left > 0 and letters[left] in "nNgbs" and self._in_aside(left) and last < len(letters) and letters[last] in "pm":
            return True
        if following is None or last != first + 1 or left < 0 or letters[left] not in "nNgSbseq9)" or last >= len(letters) or letters[last] not in "pfa9Nmtn":
            return False
        if any(letter in ";:crhuiQ,k" for letter in letters[last : following[0]]):
            return False
        if letters[last : last + 2] == "9n" and self.words.tells(self._word(first)):
            return False  # "the union counted 24 people killed"
        opened = max(letters.rfind(mark, 0, left) for mark in "rh")
        return opened < 0 or any(letter in "xv,;:" for letter in letters[opened:left])  # "a slide that Ruiz showed on Monday had"

    def _in_aside(self, last: int) -> bool:
        """Whether a phrase that ends at ``last`` hangs on a preposition that opens an aside: "the port, in a notice posted at nine, said"."""
        start = self.subject_start(last)[0]
        return start > 1 and self.letters[start - 1] == "p" and self.letters[start - 2] == ","

    def _subject_end(self, left: int) -> tuple[int, list[tuple[int, int]]]:
        """The last token of the subject before a verb, and the asides between the two; -1 where there is none."""
        letters, at = self.letters, left
        asides: list[tuple[int, int]] = []
        for _ in range(_ASIDES):
            while at > 0 and letters[at] in "az\"":
                at -= 1
            if at <= 0:
                break
            if letters[at] == "m":  # "on Tuesday", "this week"
                before = at
                while before >= 0 and letters[before] in "mdqa9":
                    before -= 1
                before -= before > 0 and letters[before] == "p"
                at = before if before >= 0 else at
            mark = letters[at]
            if mark == ")":
                opened = letters.rfind("(", 0, at)
                if opened <= 0 or opened == at - 1:
                    return -1, asides
                asides.append((self.starts[opened + 1], self.end(at - 1)))
                at = opened - 1
            elif mark in ",-–":
                opened = self._opened(at, mark)
                if opened < 0:
                    return -1, asides
                asides.append((self.starts[opened + 1], self.end(at - 1)))
                at = opened - 1 - (letters[opened - 1] == "-")
            elif mark == "9" and asides and letters[at - 1] == ",":
                asides.append((self.starts[at], self.end(at)))
                at -= 2
            else:
                break
        return at, asides

    def _opened(self, closed: int, mark: str) -> int:
        """Where an aside opens that closes at ``closed``; -1 where none does."""
        letters = self.letters
        for at in range(closed - 2, max(0, closed - _REACH), -1):
            if letters[at] in _BREAKS:
                return -1
            if letters[at] == mark and (letters[at - 1] in "nN9qgoSbse)m." or letters[at - 1] == "i" and letters[at - 2] in "pf" or letters[at - 1] == "-" and letters[at - 2] == "N") and (letters[at + 1] in _OPENS_ASIDE or letters[at + 1 : at + 3] == "ce" and letters[at + 3 : at + 4] in ("p", "t")):
                return at
        return -1

    def subject_start(self, end: int) -> tuple[int, int]:
        """Where the phrase begins that ends at ``end``, and where its own phrases and clauses begin."""
        letters, at, cut = self.letters, end, end + 1
        while at > 0:
            here, before = letters[at], letters[at - 1]
            if here == "i" and (before not in "pf" or self._clausal(at)) or before in ",;:Qu(\"ioxkvr–)" or before == "h" and not (at >= 2 and letters[at - 2] in "nNsSbg" and self._holds_verb(at, end)) or before == "." and at >= 2 and letters[at - 2] not in "Nn":
                break
            if before == "r" and at >= 2 and letters[at - 2] != "," or before == "h" and at >= 2 and letters[at - 2] in "nNsSbg" and self._holds_verb(at, end):
                cut, at = at - 1, at - 2
                continue
            if here in "dq" and before not in "pftd":
                break
            if at - 1 in self._told:
                break  # "reckons 600 people turned up"
            if before in "pft":
                if at < 2 or letters[at - 2] not in "nN9qgSbse)m" or at - 2 in self._told and here in "q9":
                    break
                if at >= 3 and letters[at - 2] == "e" and letters[at - 3] in "nNsbg" and self._word(at - 1) not in self.words.passive:
                    cut = at - 2
                at -= 2
                continue
            if before in "c":
                if at < 2 or letters[at - 2] not in "nN" or here not in "nNgq":
                    break
                at -= 2
                continue
            if here == "N" and (before == "m" and not (at >= 2 and letters[at - 2] == "d") or before in "ns" and self._plural(at - 1)):
                break
            if before in "az" and not (at >= 2 and letters[at - 2] in "d"):
                break
            at -= 1
        return at, cut

    def _holds_verb(self, first: int, last: int) -> bool:
        return any(first <= group[0] <= last for group in self._groups)


class _Table(Table):
    """The letter of every token, which the white space behind it may tell: worked out once for each."""

    def __init__(self, words: SyntaxWords) -> None:
        super().__init__(lambda word: self._letter(word, False))
        self._words = words

    def __missing__(self, piece: str) -> str:
        word = piece.rstrip()
        letter = self._letter(word, piece != word)
        if len(self) < _KEPT and len(piece) <= _LONG:
            self[piece] = letter
        return letter

    def _letter(self, word: str, spaced: bool) -> str:
        if word[0].isdigit():
            return "9"
        if not word[0].isalpha():
            return "'" if word in "'’" else ("." if spaced else "-") if word in ".?!…" else "9" if word in ",:" and not spaced else "–" if word in "–—" or word == "-" and spaced else word if word in ",;:()" else "9" if word in "$€£¥" else "-" if word in "-/&" else '"'
        low = word.lower()
        if low in self._words.classes and not (len(word) > 1 and word.isupper()):
            return self._words.classes[low]
        if word[0].isupper():
            return "N"
        if len(word) == 1 or low == "re":
            return "S"
        return self._words.form(low) or "n"


_KEPT, _LONG = 50_000, 40
"""Tokens whose letters are kept, and how long they may be."""
_TABLES: dict[int, _Table] = {}


def _table(words: SyntaxWords) -> _Table:
    if id(words) not in _TABLES:
        _TABLES[id(words)] = _Table(words)
    return _TABLES[id(words)]
