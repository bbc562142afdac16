"""HTML becomes a Page: the parsed tree and what its head says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree, html

from whence.errors import UnreadablePage
from whence.page.decoding import clean, decode

# libxml2 and readability walk the tree on the C stack: a page deeper than this is made to break things.
_DEEPEST = 400


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page. ``tree`` keeps its comments, since the client's numbers of text nodes stand in them.

    ``meta`` maps the lower-cased name, property or itemprop of every ``<meta>`` to its contents, in order.
    """

    url: str | None
    source: str
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
    if source[:5] in (b"%PDF-", "%PDF-"):
        raise UnreadablePage("This is a PDF, not a web page.")
    text = clean(decode(source) if isinstance(source, bytes) else source)
    if not text.strip():
        raise UnreadablePage("The page is empty.")
    tree = _parse(text)
    _refuse(tree)
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
    return Page(url or canonical, text, tree, language.replace("_", "-"), title, meta, blocks, "<!--w:" in text)


def _parse(text: str) -> Any:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=False, remove_pis=True)
    try:
        tree = html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadablePage(f"The page could not be parsed: {error}.") from error
    if tree is None or not isinstance(tree.tag, str):
        raise UnreadablePage("The page holds no HTML.")
    return tree


def _refuse(tree: Any) -> None:
    depth = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            raise UnreadablePage(f"The page nests its elements more than {_DEEPEST} deep.")
        if event == "start" and element.tag == "frameset":
            raise UnreadablePage("The page is a set of frames; open the frame that holds the article.")
