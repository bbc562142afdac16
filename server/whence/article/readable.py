"""readability-lxml's one door: an Outline in, the places of the elements that it would keep out.

readability works on a slim copy of the page that is planted from the outline: without code, hidden elements, empty
elements and inline mark-up. What it does by serialising the tree again and again is read from the outline's numbers.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
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
        self._blocky: list[int] = []
        self._sums: tuple[list[int], list[int], list[int]] | None = None  # characters, those in links, commas

    def _parse(self, input: Any) -> Any:
        self.encoding = "utf-8"
        tree = self._plant(ruthless=not self._tried)
        self._tried = True
        return tree

    def _plant(self, ruthless: bool) -> Any:
        """The copy: in a ruthless try without those whose names make them unlikely, as readability does it."""
        out = self.outline
        nodes, pieces, ends, lasts, sizes = out.nodes, out.pieces, out.ends, out.lasts, out.sizes
        tree = _PARSER.makeelement("html")
        planted: list[Any] = [None] * len(nodes)
        newest: list[Any] = [None] * len(nodes)  # the last child planted
        self.uproot()
        self.merged = []
        blocky = [0] * (len(nodes) + 1)  # running counts
        texts, links, commas = ([0] * (len(pieces) + 1) for _ in range(3))
        count, piece, place, text_sum, link_sum, comma_sum = 0, 0, 0, 0, 0, 0

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
            nonlocal piece, text_sum, link_sum, comma_sum, target
            while piece < last:
                text, size, _, owner, linked, _ = pieces[piece]
                if size and (into := planted[owner]) is not None:
                    text_sum += size
                    comma_sum += text.count(",")
                    if linked:
                        link_sum += size
                    if isinstance(into, int):
                        owner, into = into, planted[into]
                    spot = (into, newest[owner])
                    if spot != target:
                        flush()
                        target = spot
                    words.append(text)
                piece += 1
                texts[piece], links[piece], commas[piece] = text_sum, link_sum, comma_sum

        while place < len(nodes):
            tag, parent, _, name, attributes, first, _ = nodes[place]
            if piece < first:
                words_until(first)
            blocky[place] = count
            end = ends[place]
            if sizes[lasts[place]] == sizes[first] or (ruthless and len(name) > 1 and _names_unlikely(name) and _unlikely(out, place)):
                blocky[place:end] = [count] * (end - place)
                words_until(lasts[place])
                place = end
                continue
            if end == place + 1 and tag in _INLINE and parent >= 0:
                planted[place] = parent  # it has no children, so nothing else is planted in it
                self.merged.append((place, parent))
            else:
                if parent < 0:
                    element = etree.SubElement(tree, "body")
                else:
                    # Some sites put the whole page into a form.
                    element = newest[parent] = etree.SubElement(planted[parent], "div" if tag == "form" else tag)
                if attributes:
                    for key in ("class", "id", "itemprop"):
                        if value := attributes.get(key):
                            element.set(key, value)
                planted[place] = element
                self.places[element] = place
                count += tag.startswith(_BLOCKY)
            place += 1
        words_until(len(pieces))
        flush()
        blocky[len(nodes)] = count
        self._blocky = blocky
        self._sums = texts, links, commas
        return tree

    def uproot(self) -> None:
        """Let go of the elements, the last first: lxml looks through a loose tree once for every one let go of
        that has none above it.
        """
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

    def _measure(self, elem: Any) -> tuple[int, int, int]:
        """Characters in an element and below, those of them in links, and commas."""
        place = self.places.get(elem)
        if place is not None and self._sums is not None:
            first, last = self.outline.nodes[place].first, self.outline.lasts[place]
            size, linked, commas = (sums[last] - sums[first] for sums in self._sums)
            return size, linked, commas
        size, linked, commas = _measured(elem.text)
        for child in elem:
            for one in (self._measure(child), _measured(child.tail)):
                size, linked, commas = size + one[0], linked + one[1], commas + one[2]
        return size, linked, commas

    def score_paragraphs(self) -> dict[Any, dict[str, Any]]:
        candidates: dict[Any, dict[str, Any]] = {}
        for tag in ("p", "pre", "td", "blockquote"):
            for elem in self.html.iter(tag):
                size, _, commas = self._measure(elem)
                if size < self.min_text_length:
                    continue
                score = 2 + commas + min(size / 100, 3)
                parent = elem.getparent()
                for around in (parent, parent.getparent()):
                    if around is not None:
                        if around not in candidates:
                            candidates[around] = self.score_node(around)
                        candidates[around]["content_score"] += score
                    score /= 2
        for elem, candidate in candidates.items():
            candidate["content_score"] *= 1 - self.get_link_density(elem)
        return candidates

    def class_weight(self, e: Any) -> int:
        return sum(_weight_of(feature) for key in ("class", "id") if (feature := e.get(key)))

    def get_link_density(self, elem: Any) -> float:
        if self._sums is not None and elem in self.places:
            size, linked, _ = self._measure(elem)
            return linked / max(size, 1)
        return super().get_link_density(elem)

    def get_editorial_leads(self, best_elem: Any) -> Any:
        if not 0 < sum([_names_lead(node.name) for node in self.outline.nodes if len(node.name) > 1]) <= _MOST_LEADS:
            return []
        return super().get_editorial_leads(best_elem)

    def get_article(self, *args: Any, **options: Any) -> Any:
        article = super().get_article(*args, **options)
        self._sums = None  # from here on elements are moved and dropped
        return article

    def sanitize(self, node: Any, candidates: dict[Any, dict[str, Any]], keep_all_images: bool = False) -> str:
        """What is dropped from the article. Pictures, forms and frames were never planted."""
        weights = _weigh(node)

        def drop(elem: Any) -> None:
            gone = weights[elem]
            for around in elem.iterancestors():
                if around in weights:  # not above ``node``
                    weights[around].take_out(gone, elem.tag)
            elem.drop_tree()

        for tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            for elem in list(node.iterdescendants(tag)):
                if weights[elem].density > 0.33 or self.class_weight(elem) < 0:
                    drop(elem)
        for elem in list(node.iterdescendants("p")):
            if weights[elem].density > 0.2 and REGEXES["callToActionRe"].search(elem.text_content()):
                drop(elem)
        allowed = self.get_preserved_elements(node)
        for tag in ("table", "ul", "div", "aside", "header", "footer", "section"):
            for elem in reversed(list(node.iterdescendants(tag))):
                if elem not in allowed and self._is_beside(elem, weights[elem], candidates.get(elem)):
                    drop(elem)
        self.html = node
        return self.get_clean_html()

    def _is_beside(self, elem: Any, weight: _Weight, candidate: dict[str, Any] | None) -> bool:
        called = self.class_weight(elem)
        if called + (candidate["content_score"] if candidate else 0) < 0:
            return True
        if weight.commas >= 10:
            return False
        if weight.size < self.min_text_length or (weight.items - 100 > weight.paragraphs and elem.tag != "ul"):
            return True
        if called >= 25:
            return weight.density > 0.5
        if weight.density <= 0.2:
            return False
        listed = elem.tag in ("ul", "section") and any(around.tag in ("main", "article") for around in elem.iterancestors())
        return not listed or weight.density > 0.25

    def get_clean_html(self) -> str:
        return " ".join(self.html.itertext())


@dataclass(slots=True)
class _Weight:
    """What stands in an element and below: characters, those of them in links below it, commas, ``p`` and ``li``."""

    size: int = 0
    linked: int = 0
    commas: int = 0
    paragraphs: int = 0
    items: int = 0

    @property
    def density(self) -> float:
        return self.linked / max(self.size, 1)

    def put_in(self, other: _Weight, tag: str) -> None:
        self.size += other.size
        self.linked += other.size if tag == "a" else other.linked
        self.commas += other.commas
        self.paragraphs += other.paragraphs + (tag == "p")
        self.items += other.items + (tag == "li")

    def take_out(self, other: _Weight, tag: str) -> None:
        self.size -= other.size
        self.linked -= other.size if tag == "a" else other.linked
        self.commas -= other.commas
        self.paragraphs -= other.paragraphs + (tag == "p")
        self.items -= other.items + (tag == "li")


def _weigh(root: Any) -> dict[Any, _Weight]:
    """The weights of an element and of all below it."""
    weights: dict[Any, _Weight] = {}
    for element in reversed(list(root.iter())):
        size, _, commas = _measured(element.text)
        weight = weights[element] = _Weight(size, 0, commas)
        for child in element:
            weight.put_in(weights[child], child.tag)
            size, _, commas = _measured(child.tail)
            weight.size += size
            weight.commas += commas
    return weights


def _measured(text: str | None) -> tuple[int, int, int]:
    """Characters of words with white space folded, none of them in links, and commas."""
    return (len(" ".join(text.split())), 0, text.count(",")) if text else (0, 0, 0)


def _unlikely(outline: Outline, place: int) -> bool:
    """readability's own rule for what is left out in its first try, beside the name."""
    node = outline.nodes[place]
    if node.tag in _SAFE:
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


@lru_cache(maxsize=4096)
def _weight_of(feature: str) -> int:
    """What a class or an id says for its element, and against it."""
    return 25 * bool(REGEXES["positiveRe"].search(feature)) - 25 * bool(REGEXES["negativeRe"].search(feature))
