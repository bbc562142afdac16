"""readability-lxml's one door: an Outline in, the places of the elements that it would keep out.

readability works on a slim copy of the page that is planted from the outline: without code, hidden elements, empty
elements and inline mark-up. What it does by serialising the tree again and again is read from the outline's numbers.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import Any

from lxml import etree, html
from readability import Document
from readability.readability import REGEXES, Unparseable

from whence.article.outline import Outline

logging.getLogger("readability").setLevel(logging.CRITICAL)

# Mark-up of words that says nothing of where an article stands, and that readability counts as inline itself.
_INLINE = frozenset(["b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u", "time", "abbr", "mark", "ins", "q", "s"])
_FLOWING = frozenset(["a", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u"])  # readability's inline_tags
_BLOCKY = ("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul")  # how its divToPElementsRe begins
_SAFE = frozenset(("html", "body"))
_MOST_LEADS = 40  # readability compares each with each

_PARSER = etree.HTMLParser()
_PARSER.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement, comment=html.HtmlComment))


def choose(outline: Outline) -> list[bool]:
    """For every node of the outline whether readability keeps it; all False where it finds no article."""
    chooser = _Chooser(outline)
    try:
        chooser.summary(html_partial=True)
    except Unparseable:
        chooser.uproot()
        return [False] * len(outline.nodes)
    kept = [False] * len(outline.nodes)
    for element in chooser.html.iter():
        place = chooser.places.get(element)
        if place is not None:
            kept[place] = True
    for place, into in chooser.merged:  # what was planted as its parent's own words shares its fate
        kept[place] = kept[into]
    chooser.uproot()
    return kept


class _Chooser(Document):
    """readability's decisions, over a tree of our planting."""

    def __init__(self, outline: Outline) -> None:
        super().__init__(None)
        self.outline = outline
        self.places: dict[Any, int] = {}
        self.merged: list[tuple[int, int]] = []
        self._tried = False
        self._weights: dict[Any, tuple[int, int]] = {}

    def _parse(self, input: Any) -> Any:
        self.encoding = "utf-8"
        tree = self._plant(ruthless=not self._tried)
        self._tried = True
        return tree

    def _plant(self, ruthless: bool) -> Any:
        """The copy: in a ruthless try without those whose names make them unlikely, as readability does it."""
        out = self.outline
        nodes, pieces, ends = out.nodes, out.pieces, out.ends
        tree = _PARSER.makeelement("html")
        planted: list[Any] = [None] * len(nodes)
        lasts: list[Any] = [None] * len(nodes)  # the last child planted
        self.uproot()
        self.merged = []
        blocky = [0] * (len(nodes) + 1)  # running count
        texts, links = [0] * (len(pieces) + 1), [0] * (len(pieces) + 1)
        count, piece, place, text_sum, link_sum = 0, 0, 0, 0, 0

        target: tuple[Any, Any] = (None, None)  # the element, and its child after which the words stand
        words: list[str] = []

        def flush() -> None:
            into, after = target
            if words and after is None:
                into.text = " ".join(words)
            elif words:
                after.tail = " ".join(words)
            words.clear()

        def words_until(last: int) -> None:
            nonlocal piece, text_sum, link_sum, target
            while piece < last:
                found = pieces[piece]
                into = planted[found.node]
                if found.size and into is not None:
                    text_sum += found.size
                    if found.linked:
                        link_sum += found.size
                    owner = into if isinstance(into, int) else found.node
                    spot = (planted[owner], lasts[owner])
                    if spot != target:
                        flush()
                        target = spot
                    words.append(found.text)
                piece += 1
                texts[piece], links[piece] = text_sum, link_sum

        while place < len(nodes):
            node = nodes[place]
            words_until(node.first)
            blocky[place] = count
            parent = node.parent
            if not out.size(place) or (ruthless and len(node.name) > 1 and _unlikely(out, place)):
                for skipped in range(place, ends[place]):
                    blocky[skipped] = count
                words_until(out.lasts[place])
                place = ends[place]
                continue
            into = planted[parent] if parent >= 0 else tree
            if node.tag in _INLINE and ends[place] == place + 1 and parent >= 0:
                planted[place] = parent  # it has no children, so nothing else is planted in it
                self.merged.append((place, parent))
            else:
                tag = "div" if node.tag == "form" else node.tag  # some sites put the whole page into a form
                element = etree.SubElement(into, tag if parent >= 0 else "body")
                for key in ("class", "id", "itemprop"):
                    if value := node.attributes.get(key):
                        element.set(key, value)
                planted[place] = element
                if parent >= 0:
                    lasts[parent] = element
                self.places[element] = place
                count += node.tag.startswith(_BLOCKY)
            place += 1
        words_until(len(pieces))
        flush()
        blocky[len(nodes)] = count
        self._blocky = blocky
        firsts, ends_of_text = [node.first for node in nodes], out.lasts
        self._weights = {
            element: (texts[ends_of_text[at]] - texts[firsts[at]], links[ends_of_text[at]] - links[firsts[at]])
            for element, at in self.places.items()
        }
        return tree

    def uproot(self) -> None:
        """Let go of the elements, the last first: lxml looks through a loose tree once for every one let go of
        that has none above it.
        """
        self._weights.clear()
        while self.places:
            self.places.popitem()

    # ------------------------------------------------------------ the same decisions, from numbers
    def remove_unlikely_candidates(self) -> None:
        """Done in planting."""

    def _has_blocks(self, place: int) -> bool:
        return self._blocky[self.outline.ends[place]] > self._blocky[place + 1]

    def transform_misused_divs_into_paragraphs(self) -> None:
        """A ``div`` with no block in it is a paragraph; loose words beside blocks become paragraphs."""
        divs = [(element, place) for element, place in self.places.items() if element.tag == "div"]
        for element, place in divs:
            if not self._has_blocks(place):
                element.tag = "p"
        for element, _ in divs:
            if element.tag == "div":
                self._wrap(element)

    def _wrap(self, div: Any) -> None:
        paragraph = None
        children = list(div)
        if div.text and div.text.strip():
            paragraph = _PARSER.makeelement("p")
            paragraph.text, div.text = div.text, None
            div.insert(0, paragraph)
        for child in children:
            place = self.places[child]
            if child.tag not in _FLOWING or child.tag.startswith(_BLOCKY) or self._has_blocks(place):
                paragraph = None
            else:
                if paragraph is None:
                    paragraph = _PARSER.makeelement("p")
                    child.addprevious(paragraph)
                paragraph.append(child)
        for child in reversed(list(div)):
            if child.tail and child.tail.strip():
                loose = _PARSER.makeelement("p")
                loose.text, child.tail = child.tail, None
                child.addnext(loose)

    def get_link_density(self, elem: Any) -> float:
        counted = self._weights.get(elem)
        return counted[1] / max(counted[0], 1) if counted else super().get_link_density(elem)

    def get_editorial_leads(self, best_elem: Any) -> Any:
        if sum(1 for node in self.outline.nodes if len(node.name) > 1 and _names_lead(node.name)) > _MOST_LEADS:
            return []
        return super().get_editorial_leads(best_elem)

    def get_article(self, *args: Any, **options: Any) -> Any:
        article = super().get_article(*args, **options)
        self._weights = {}  # from here on elements are moved and dropped
        return article

    def get_clean_html(self) -> str:
        return " ".join(self.html.itertext())


def _unlikely(outline: Outline, place: int) -> bool:
    """readability's own rule for what is left out in its first try."""
    node = outline.nodes[place]
    if node.tag in _SAFE or not _names_unlikely(node.name):
        return False
    if any(outline.nodes[around].tag in ("pre", "code") for around in outline.above(place)):
        return False
    return not any(outline.nodes[below].tag in ("main", "article") for below in range(place, outline.ends[place]))


@lru_cache(maxsize=4096)
def _names_unlikely(name: str) -> bool:
    return bool(REGEXES["unlikelyCandidatesRe"].search(name)) and not REGEXES["okMaybeItsACandidateRe"].search(name)


@lru_cache(maxsize=4096)
def _names_lead(name: str) -> bool:
    return bool(REGEXES["editorialLeadRe"].search(name))
