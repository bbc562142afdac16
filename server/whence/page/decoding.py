"""Bytes of a page become text: byte order mark, declared charset, UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{1,40})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Control characters that no page means; libxml2 stops at a NUL and readability refuses the others.
_UNMEANT = bytes([*range(9), 11, 12, *range(14, 32), 127])
_CONTROL = bytes.maketrans(_UNMEANT, b" " * len(_UNMEANT))


def to_utf8(source: str | bytes) -> bytes:
    """A page as a parser takes it: UTF-8 without control characters and lone surrogates.

    Bytes that are UTF-8 already are not written anew.

    >>> to_utf8("be\\x00fore"), to_utf8("<meta charset=utf-8>caf\\u00e9".encode("latin-1"))[-5:]
    (b'be fore', b'caf\\xc3\\xa9')
    """
    data = source if isinstance(source, bytes) and _is_utf8(source) else _encode(source)
    return data.translate(_CONTROL) if any(char in data for char in _UNMEANT) else data


def _is_utf8(data: bytes) -> bool:
    """True for bytes without a mark that are UTF-8 and do not say that they are something else."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)):
        return False
    try:
        if codecs.lookup(_declared(data)).name != "utf-8":
            return False
        if not data.isascii():
            data.decode("utf-8")
    except (LookupError, UnicodeError):
        return False
    return True


def _encode(source: str | bytes) -> bytes:
    text = decode(source) if isinstance(source, bytes) else source
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def decode(data: bytes) -> str:
    """The text of a page's bytes; a declaration that lies is passed over.

    >>> decode("<meta charset=utf-8>caf\\u00e9".encode("latin-1"))
    '<meta charset=utf-8>caf\\xe9'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for name in (_declared(data), "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeError):
            continue
    return data.decode("cp1252", "replace")


def _declared(data: bytes) -> str:
    """The charset that a page says it is written in, "utf-8" where it says none."""
    head = data[:4096]
    found = _DECLARED.search(head) or _XML.search(head)
    return found[1].decode("ascii") if found else "utf-8"
