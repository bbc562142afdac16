"""A language tag becomes what whence knows of that language. A folder that is named by an ISO 639 code is one, and its name its registration."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from whence.text import Abbreviations
from whence.times import Grammar

if TYPE_CHECKING:
    from whence.accounts.words import AccountWords
    from whence.checks.vocabulary import CheckWords
    from whence.claims.vocabulary import ClaimWords

_HERE = Path(__file__).parent
_CODE = re.compile(r"[a-z]{2,3}")
"""The letters of ISO 639; `shared` is what languages have in common, and none."""


@dataclass(frozen=True)
class Language:
    """A language's words and rules, each part loaded when it is first asked for: times need no rules of claims."""

    code: str
    known: bool
    """Whether it has a folder of its own."""

    @cached_property
    def abbreviations(self) -> Abbreviations:
        """The words whose dot ends no sentence."""
        return self._part("words", "ABBREVIATIONS") or Abbreviations()

    @cached_property
    def times(self) -> Grammar | None:
        """None where whence has no words of time."""
        if self.known:
            return self._part("times", "TIMES")
        from whence.languages.borrowed import borrow

        return borrow(self.code)

    @cached_property
    def claims(self) -> ClaimWords | None:
        """None where whence knows nothing of claims."""
        return self._part("claims", "CLAIMS")

    @cached_property
    def accounts(self) -> AccountWords | None:
        """None where whence has rules of claims, or no words for what voices tell."""
        return self._part("accounts", "ACCOUNTS")

    @cached_property
    def checks(self) -> CheckWords | None:
        """None where whence has no checks."""
        return self._part("checks", "CHECKS")

    def _part(self, module: str, name: str) -> Any:
        if not self.known or find_spec(f"whence.languages.{self.code}.{module}") is None:
            return None
        return getattr(import_module(f"whence.languages.{self.code}.{module}"), name)


@cache
def speak(tag: str) -> Language:
    """The language of a BCP 47 tag; one without a folder borrows dateparser's words.

    >>> speak("en-GB").code
    'en'
    """
    code = tag.replace("_", "-").split("-")[0].lower() or "en"
    return Language(code, _CODE.fullmatch(code) is not None and (_HERE / code / "words.py").exists())
