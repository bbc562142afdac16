"""Everything whence knows of English."""

from whence.languages.en.checks import CHECKS
from whence.languages.en.times import TIMES
from whence.languages.en.words import ABBREVIATIONS

try:  # the words of claims are a language's own choice
    from whence.languages.en.claims import CLAIMS
except ImportError:
    CLAIMS = None

__all__ = ["ABBREVIATIONS", "CHECKS", "CLAIMS", "TIMES"]
