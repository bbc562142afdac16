"""How a language names who speaks: what stands within, before and behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from re import Pattern

_CAPITAL = r"[^\W\d_a-z](?:[\w'’-]{0,3}\.|[\w'’-]*+)"
_JOINED = r"(?:[a-z]{1,2}[-'’])?"
"""A particle that is a part of the word: "al-Bashir", "d’Annunzio"."""
_STOP = r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\b[A-Z][a-z]{3})\.(?:\s|$)"
"""A full stop that ends a sentence and not a title such as "Sen."."""
_MARK = r"[,;:\ue000]"
"""A mark of punctuation, or a quotation that is blanked."""


def name_run(particles: Iterable[str]) -> Pattern[str]:
    """Words with a capital side by side, between two of which one of the ``particles`` may stand.

    >>> name_run(["van"]).search("they met Ana van Ruiz there")[0]
    'Ana van Ruiz'
    """
    return re.compile(rf"{_CAPITAL}(?: (?:(?:{'|'.join(particles)}) )?{_JOINED}{_CAPITAL}){{1,5}}")


def name_end(words: str, *, spaced: bool = False) -> Pattern[str]:
    """Where a name ends: at a mark (``spaced``: one with a space behind it), a full stop, or one of the ``words``, a pattern.

    >>> name_end(" who ").search("Ana Ruiz who sailed").start()
    8
    """
    return re.compile(rf"{_MARK}(?:\s|$|\ue000)|{_STOP}|{words}" if spaced else rf"{_MARK}|{_STOP}|{words}")


@dataclass(frozen=True, slots=True)
class NamingWords:
    """How a language names who speaks."""

    run: Pattern[str]
    """A name of several words, made by ``name_run``."""
    stamp: Pattern[str]
    """The hour at which an entry of a live blog opens: "18.20 "."""
    acted: Pattern[str]
    """Who did something else before he spoke, the group 1: "Ana Ruiz pointed at the sea and"."""
    doing: Pattern[str]
    """An aside on what somebody does meanwhile: "ringing round after the game"."""
    description: Pattern[str]
    """What may be said of somebody behind the name: "the mayor of Ost"."""
    age: Pattern[str]
    """How old somebody is, between commas."""
    pointing: frozenset[str]
    """How a phrase begins that points at a document named before: "that memo"."""
    plain_articles: frozenset[str]
    """Articles that say nothing of an owner; behind one no saying word is a verb: "the claims"."""
    speaking_numbers: frozenset[str]
    """Numbers that may be who speaks: "two said"."""
    counted: frozenset[str]
    """Saying words that behind two or more are a noun: "two counts"."""
    resumes: frozenset[str]
    """What may stand before the second verb of one who speaks: "…, and later said"."""
    quoting: Pattern[str]
    """A saying word that names, as ``who``, whom somebody quotes: "quotes Ruiz as saying"."""
    opens_content: frozenset[str]
    """Of what is no source, that with which the words told may begin: "there was nobody, Ruiz said"."""
    owning: tuple[str, ...]
    """The endings of an owner: "Ruiz's"."""
    owning_many: tuple[str, ...]
    """The same of several: "the dockers'"."""
    owner_end: Pattern[str]
    """What a word for an owner has behind the word itself."""
    owned: Pattern[str]
    """An owner (``owner``) with such an ending: "the union's"."""
    existential: str
    """How a clause begins whose subject stands behind its verb: "there were four"."""
    infinitive: str
    """Behind a verb of planning: "expects to open"."""
    inverted_end: Pattern[str]
    """Where a name ends behind its verb, made by ``name_end`` as the two that follow: "said Ruiz during a lull"."""
    according_end: Pattern[str]
    """The same behind "according to"."""
    cited_end: Pattern[str]
    """The same behind "citing"."""
    born: tuple[str, ...]
    """What stands before a name that somebody no longer goes by."""
    whereabouts: frozenset[str]
    """What stands before the name of a place and hardly before a person's: "in", "near"."""
    relatives: frozenset[str]
    """How a clause may begin that hangs on the noun before it: "which its makers said …"."""
    others: frozenset[str]
    """Pronouns that stand for people and are no subjects: "him"."""
    accused: Pattern[str]
    """Of what somebody is accused, named as ``whom``: "accused him of"."""
    signed: Pattern[str]
    """Whose name stands under what is written, as ``whom``: "signed by Ana Ruiz"."""

    def owner(self, word: str) -> str:
        """A word, or a name, without the ending of an owner: "Ruiz" for "Ruiz's"."""
        if not word.endswith(self.owning):
            return word
        return next(word.removesuffix(ending) for ending in self.owning if word.endswith(ending))
