"""A language tag becomes what whence knows of that language. A folder's name is its registration."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from whence.times import Grammar

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Language:
    """A language's words and rules; ``times``, ``claims`` or ``checks`` is None where whence has none of it."""

    code: str
    abbreviations: frozenset[str]
    times: Grammar | None
    claims: Any | None
    checks: Any | None = None


@cache
def speak(tag: str) -> Language:
    """The language of a BCP 47 tag; one without a folder borrows dateparser's words.

    >>> speak("en-GB").code
    'en'
    """
    code = tag.replace("_", "-").split("-")[0].lower() or "en"
    if code.isalpha() and (_HERE / code / "__init__.py").exists():
        module = import_module(f"whence.languages.{code}")
        return Language(code, module.ABBREVIATIONS, module.TIMES, module.CLAIMS, getattr(module, "CHECKS", None))
    from whence.languages.borrowed import borrow

    return Language(code, frozenset(), borrow(code), None)
