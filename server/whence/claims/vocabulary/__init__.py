"""What a language lends to the claims room: its words for saying, doubting, counting and meeting, a file for each sort."""

from whence.claims.vocabulary.answers import AnswerFrame, AnswerWords, CallingWords, DoingWords
from whence.claims.vocabulary.comparison import ComparisonWords
from whence.claims.vocabulary.days import DayWords
from whence.claims.vocabulary.disputes import AnnouncementWords, DenialWords, DisputeWords
from whence.claims.vocabulary.documents import DocumentWords
from whence.claims.vocabulary.events import EventWords, OpposingPair, RoleWords
from whence.claims.vocabulary.figures import FigureWords
from whence.claims.vocabulary.naming import NamingWords, name_end, name_run
from whence.claims.vocabulary.patterns import by_letter, words
from whence.claims.vocabulary.syntax import SyntaxWords
from whence.claims.vocabulary.uncounted import UncountedWords
from whence.claims.vocabulary.whole import ClaimWords

__all__ = ["AnnouncementWords", "AnswerFrame", "AnswerWords", "CallingWords", "ClaimWords", "ComparisonWords", "DayWords", "DenialWords",
           "DisputeWords", "DocumentWords", "DoingWords", "EventWords", "FigureWords", "NamingWords", "OpposingPair", "RoleWords",
           "SyntaxWords", "UncountedWords", "by_letter", "name_end", "name_run", "words"]
