"""HTML becomes a Page: the parsed tree and what its head says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree, html

from whence.errors import UnreadablePage
from whence.page.decoding import to_utf8
from whence.page.impostors import refuse_impostor

# lxml.html asks a function of Python for the class of every element that is touched; here they are all of one.
_LOOKUP = etree.ElementDefaultClassLookup(element=html.HtmlElement, comment=html.HtmlComment)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page. ``source`` is UTF-8; ``tree`` keeps its comments, since the client's numbers of text nodes stand in them.

    ``meta`` maps the lower-cased name, property or itemprop of every ``<meta>`` to its contents, in order.
    """

    url: str | None
    source: bytes
    tree: Any
    language: str
    title: str
    meta: dict[str, list[str]]
    json_ld: tuple[str, ...]
    numbered: bool


def read_page(source: str | bytes, url: str | None = None) -> Page:
    """Parse a page once. Raises ``UnreadablePage`` where there is nothing to read: no HTML, a PDF, a frameset.

    >>> read_page("<title>Harbour opens</title><p>It opened.").title
    'Harbour opens'
    """
    refuse_impostor(source if isinstance(source, bytes) else source[:1024].encode("utf-8", "replace") + source[-1024:].encode("utf-8", "replace"))
    data = to_utf8(source)
    if not data or data.isspace():
        raise UnreadablePage("The page is empty.")
    tree = _parse(data)
    meta: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        content = tag.get("content")
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := tag.get(key):
                    meta.setdefault(name.strip().lower(), []).append(content.strip())
    title = next((" ".join(t.text_content().split()) for t in tree.iter("title")), "")
    blocks = tuple(s.text or "" for s in tree.iter("script") if "ld+json" in (s.get("type") or "").lower())
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    language = language or next(iter(meta.get("og:locale", meta.get("content-language", [""]))), "")
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    return Page(url or canonical, data, tree, language.replace("_", "-"), title, meta, blocks, b"<!--w:" in data)


def _parse(data: bytes) -> Any:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=False, remove_pis=True)
    parser.set_element_class_lookup(_LOOKUP)
    try:
        tree = etree.fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadablePage(f"The page could not be parsed: {error}.") from error
    if tree is None or not isinstance(tree.tag, str):
        raise UnreadablePage("The page holds no HTML.")
    if tree.find(".//frameset") is not None:
        raise UnreadablePage("The page is a set of frames; open the frame that holds the article.")
    return tree
