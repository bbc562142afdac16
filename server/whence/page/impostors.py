"""What is sent in a page's place, a PDF, a picture, a feed, and how that is said."""

from __future__ import annotations

import re

from whence.errors import UnreadablePage

# How such files begin (https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern).
_SIGNATURES = (
    (b"\x89PNG\r\n", "a picture"), (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"RIFF", "a picture or a recording"), (b"BM", "a picture"),
    (b"PK\x03\x04", "an archive or an office document"), (b"\xd0\xcf\x11\xe0", "an office document"), (b"\x1f\x8b\x08", "a compressed file"),
    (b"BZh", "a compressed file"), (b"(\xb5/\xfd", "a compressed file"), (b"ID3", "a recording"), (b"OggS", "a recording"),
    (b"\x1aE\xdf\xa3", "a film"), (b"wOFF", "a font"), (b"{\\rtf", "an office document"),
)  # fmt: skip
_HEAD = 1024  # bytes
_XML = re.compile(rb"\s*(?:<\?xml\b|<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b)", re.IGNORECASE)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_TAG = re.compile(rb"<\x00?/?\x00?[a-z!]", re.IGNORECASE)
_MEANT = frozenset(b"\t\n\x0c\r\x1b")
_STRANGE = bytes(byte for byte in range(1, 32) if byte not in _MEANT)
_MOST = 0.1  # share of control characters in a text's beginning; a text has none


def refuse_impostor(data: bytes) -> None:
    """Raises ``UnreadablePage``, saying what it is, for bytes that are no page.

    >>> refuse_impostor(b"GIF89a")
    Traceback (most recent call last):
    whence.errors.UnreadablePage: This is a picture, not a web page.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head and b"<" not in head.partition(b"%PDF-")[0]:
        raise UnreadablePage("This is a PDF, not a web page.")
    for signature, name in _SIGNATURES:
        if head.startswith(signature) and not (signature == b"BM" and b"\x00" not in head[:12]):
            raise UnreadablePage(f"This is {name}, not a web page.")
    if head[4:8] == b"ftyp":
        raise UnreadablePage("This is a film, not a web page.")
    if _XML.match(head) and not _HTML.search(head):
        if _FEED.search(head):
            raise UnreadablePage("This is a news feed, not a web page; open one of its stories.")
        raise UnreadablePage("This is XML, not a web page.")
    start, end = data[:_HEAD].lstrip()[:1], data[-_HEAD:].rstrip()[-1:]
    if (start, end) in ((b"{", b"}"), (b"[", b"]")) and b"<p" not in data:
        raise UnreadablePage("This is data (JSON), not a web page.")
    strange = len(head) - len(head.translate(None, _STRANGE))
    if strange > _MOST * len(head) and not _TAG.search(head):
        raise UnreadablePage("This is no text: most likely a file of another kind.")
