"""Bytes of a page become text: byte order mark, declared charset, UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{1,40})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Control characters that no page means; libxml2 stops at a NUL and readability refuses the others.
_CONTROL = bytes.maketrans(bytes(_MEANT := [*range(9), 11, 12, *range(14, 32), 127]), b" " * len(_MEANT))


def decode(data: bytes) -> str:
    """The text of a page's bytes; a declaration that lies is passed over.

    >>> decode("<meta charset=utf-8>caf\\u00e9".encode("latin-1"))
    '<meta charset=utf-8>caf\\xe9'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    head = data[:4096]
    declared = _DECLARED.search(head) or _XML.search(head)
    for name in (declared[1].decode("ascii") if declared else "utf-8", "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeError):
            continue
    return data.decode("cp1252", "replace")


def clean(text: str) -> bytes:
    """UTF-8 without control characters and lone surrogates, which no parser takes.

    >>> clean("be\\x00fore")
    b'be fore'
    """
    return text.encode("utf-8", "replace").translate(_CONTROL)
