"""Bytes of a page become text: byte order mark, UTF-8, declared charset, else what its language was written in."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{1,40})", re.IGNORECASE)
_LANGUAGE = re.compile(rb"<html[^>]{0,300}?\slang\s*=\s*[\"']?([a-z]{2})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Names that browsers read as a larger charset (WHATWG Encoding, https://encoding.spec.whatwg.org/#names-and-labels).
_MEANT = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874", "tis-620": "cp874", "big5": "big5hkscs", "iso-8859-8-i": "iso-8859-8",
}  # fmt: skip
# What browsers take for a page without a charset, by its language (the same standard, and Firefox's fallbacks).
_FALLBACKS = {
    "ru": "cp1251", "uk": "cp1251", "bg": "cp1251", "be": "cp1251", "sr": "cp1251", "mk": "cp1251", "pl": "iso-8859-2", "cs": "cp1250", "sk": "cp1250",
    "hu": "iso-8859-2", "sl": "iso-8859-2", "hr": "cp1250", "tr": "cp1254", "el": "iso-8859-7", "he": "cp1255", "ar": "cp1256", "fa": "cp1256",
    "ja": "cp932", "ko": "cp949", "zh": "gb18030", "th": "cp874", "vi": "cp1258", "lt": "cp1257", "lv": "cp1257", "et": "cp1257",
}  # fmt: skip
_WIDEST = 4  # bytes of a letter
_PAIRS = 16  # pairs of bytes that tell text of two bytes a letter from anything else
_BROKEN = 0.05  # share of the letters beyond ASCII that may be broken in a charset that is right all the same
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
    """True for bytes without a mark that are UTF-8, whatever they say that they are."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or _of_two_bytes(data[:4096]):
        return False
    if data.isascii():
        return not _is_seven_bits(_declared(data[:4096]))
    try:
        data.decode("utf-8")
    except UnicodeError:
        return False
    return True


def _encode(source: str | bytes) -> bytes:
    text = decode(source) if isinstance(source, bytes) else source
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def decode(data: bytes) -> str:
    """The text of a page's bytes; a declaration that lies is passed over, a broken byte breaks one character.

    What reads as UTF-8 is UTF-8: bytes of another charset hardly ever do, and declarations are often left over.

    >>> decode("<meta charset=utf-8>caf\\u00e9".encode("latin-1"))
    '<meta charset=utf-8>caf\\xe9'
    >>> decode("<meta charset=iso-8859-1>caf\\u00e9".encode("utf-8"))
    '<meta charset=iso-8859-1>caf\\xe9'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    head = data[:4096]
    if wide := _of_two_bytes(head):
        return data.decode(wide, "replace")
    declared = _declared(head)
    if data.isascii() and _is_seven_bits(declared):
        return _read(data, declared) or data.decode("ascii")
    language = _LANGUAGE.search(head)
    fallback = _FALLBACKS.get(language[1].decode("ascii").lower(), "cp1252") if language else "cp1252"
    for charset in ("utf-8", declared, fallback):
        if (read := _read(data, charset)) is not None:
            return read
    return data.decode("cp1252", "replace")


def _read(data: bytes, name: str) -> str | None:
    """The text in that charset, or None where the bytes are none of it."""
    try:
        return data.decode(name)
    except LookupError:
        return None
    except UnicodeDecodeError as error:
        if error.start > len(data) - _WIDEST and not data[: error.start].isascii():  # cut off within a letter
            return data[: error.start].decode(name)
    except UnicodeError:
        pass
    try:
        text = data.decode(name, "replace")
    except (LookupError, UnicodeError):
        return None
    broken = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return text if broken <= _BROKEN * beyond else None


def _of_two_bytes(head: bytes) -> str | None:
    """UTF-16 without a mark: in most tongues, and in all mark-up, every other byte is zero."""
    pairs = len(head) // 2
    if pairs < _PAIRS or not head.count(0):
        return None
    for name, zeros in (("utf-16-le", head[1::2].count(0)), ("utf-16-be", head[::2].count(0))):
        if zeros > pairs / 2 and head.count(0) < 1.2 * zeros:
            return name
    return None


def _declared(head: bytes) -> str:
    """The charset that a page says it is written in, as browsers take it; "utf-8" where it says none."""
    found = _DECLARED.search(head) or _XML.search(head)
    name = found[1].decode("ascii").lower() if found else "utf-8"
    return _MEANT.get(name, name)


def _is_seven_bits(name: str) -> bool:
    """True for a charset whose text is all ASCII to look at."""
    return name.startswith(("iso-2022", "hz"))
