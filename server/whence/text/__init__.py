"""Article text becomes Prose: its tokens and sentences, made once and read by times and claims alike."""

from whence.text.prose import Prose, read_prose
from whence.text.sentences import Abbreviations
from whence.text.tokens import Table, Token, Tokens

__all__ = ["Abbreviations", "Prose", "Table", "Token", "Tokens", "read_prose"]
