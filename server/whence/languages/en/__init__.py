"""Everything whence knows of English."""

from whence.languages.en.checks import CHECKS
from whence.languages.en.claims import CLAIMS
from whence.languages.en.times import TIMES
from whence.languages.en.words import ABBREVIATIONS

__all__ = ["ABBREVIATIONS", "CHECKS", "CLAIMS", "TIMES"]
