"""White space, on which a page's source, its text and a browser's text of it seldom agree, is left out of comparisons."""

from __future__ import annotations

SOFT = "\u00ad\u200b"
"""What only says where a word may be broken, and is no part of it: "Tues\u00adday"."""
UNBROKEN = dict.fromkeys(map(ord, SOFT))
"""The table by which ``translate`` leaves them out."""


def unspaced(text: str) -> str:
    """A text without white space and byte order marks.

    >>> unspaced(" On\\u00a0Monday ,\\n it")
    'OnMonday,it'
    """
    return "".join(text.split()).replace("\ufeff", "")
