"""Prose and times become attributions and claims by a table of words alone, for languages without rules of their own for them.

Where ``claims`` reads a language's grammar, this room knows how news tells in any: a voice stands beside a word of saying, and
two voices that speak of one thing say it in the same words but for one: a day, a number, a place, a name, a "not".
"""

from whence.accounts.find import find_accounts
from whence.accounts.voices import find_voices
from whence.accounts.words import AccountWords

__all__ = ["AccountWords", "find_accounts", "find_voices"]
