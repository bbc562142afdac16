"""What stands in a page beside its article, told by structure and by the names that pages give it."""

from __future__ import annotations

import re
from functools import lru_cache

from whence.article.outline import Line, Node, Outline

_TAGS = frozenset(("nav", "aside", "footer", "dialog", "menu"))
_HOLDERS = frozenset(("ul", "ol", "section", "div"))  # of other stories
_ROLES = frozenset(("navigation", "complementary", "contentinfo", "search", "dialog", "banner", "menu", "toolbar"))
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:related\w*|recirc\w*|recommend\w*|more-?(?:on|from|stories|news|like|links)|most-?(?:read|popular|viewed)|trending|popular|"
    r"read-?(?:more|next|also|on)|see-?also|also-?(?:read|like)|similar|onward|up-?next|next-?prev\w*|(?:next|prev(?:ious)?)-?(?:article|story|post|link)\w*|"
    r"top-?stories|latest-?(?:news|stories)|linkback|share|sharing|social\w*|newsletter\w*|subscri\w*|sign-?up|\w+-?sign-?up|promo\w*|advert\w*|ad-?slot|ads?|"
    r"sponsor\w*|outbrain|taboola|comment(?:s|-?list|-?form|-?count|ing)?|disqus|cookie\w*|consent|gdpr|paywall|pay-?wall\w*|breadcrumbs?|pagination|tags?|tag-?list|topics|"
    r"sidebar|rail|widget\w*|byline\w*|author-?(?:bio|info|box|name|card|details?)?|about-?(?:the-)?author|bio|timestamp|dateline-?time|pub-?date|"
    r"published(?:-\w+)?|copyright|donat\w*|support-?us|membership|cta|call-?to-?action|toolbar|(?:article-?|print-?|page-?)?tools|text-?(?:size|resizer?)\w*|"
    r"reprints?|follow|app-?(?:promo|banner|download)|(?:gallery|slide|photo|image)-?count\w*|(?:audio|podcast)-?player|embed-+headline|poll|quiz|"
    r"skip-?link|visually-?hidden|off-?screen|sr-only|screen-reader\w*|print-only|credits?)(?:$|[\s_-])"
)
# What appears over a word while the pointer rests on it. The word's own wrapper is called "tooltip" too.
_BUBBLE = re.compile(
    r"(?:^|[\s_-])(?:tool-?tip|pop-?over|pop-?up|hover-?card|roll-?over)s?[\s_-]{0,2}(?:\w{1,12}[_-]{1,2})?(?:content|text|inner|body|block|box|bubble|panel|card)(?:$|[\s_-])"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# WordPress writes a post's categories and tags into its class: "post-31 post type-post hentry category-news tag-sea".
_POST = re.compile(r"(?:^|\s)(?:hentry|type-\w+|post-\d+)(?:$|\s)")
_BODY = "articleBody"
_LINKED = 0.7  # share of a line
_LONG = 1500  # characters: what holds this much in its own paragraphs is the article, whatever it is called
_ASIDE_HEADING = re.compile(
    r"(?:related|read (?:more|next|also)|more (?:on|from|stories|news)|see also|most (?:read|popular|viewed)|trending|recommended|"
    r"you (?:may|might) (?:also )?like|don.t miss|up next|what to read next|in this story|share this|sign up|subscribe|follow us|"
    r"advertisement|latest|top stories|editors?.? picks|comments?|topics|tags)\b",
    re.IGNORECASE,
)
_TITLED = frozenset(("h2", "h3", "h4", "h5", "div", "span", "strong", "b", "p"))
_HEADS = frozenset(("h2", "h3", "h4", "h5", "h6", "strong", "p"))
_NEAR = 5  # elements around a line
_FILM = re.compile(r"(?:^|[\s_-])(?:video|jwplayer|brightcove|youtube)")
_CARDS, _TEASER = 3, 220  # cards side by side that make a list of them; characters beside a card's link, or of a link to a story
_LINKED_CAPTION = 120  # characters; a longer one tells of its picture, though the picture leads on


def find_asides(outline: Outline, headline: Line | None) -> list[bool]:
    """For every node whether it is, by tag, role or being a list of links, no part of an article.

    What holds the headline, or what the page marks as the article's body, is part of it, whatever its tag is.
    """
    around = set(outline.above(headline.node)) if headline else set()
    for place, node in enumerate(outline.nodes):
        if node.attributes.get("itemprop") == _BODY:
            around.update(outline.above(place))
    return [
        (tag in _TAGS or (tag in _HOLDERS and _is_link_list(outline, place)) or (bool(attributes) and attributes.get("role") in _ROLES))
        and place not in around
        for place, (tag, _, _, _, attributes, _, _) in enumerate(outline.nodes)
    ]


def is_named_junk(outline: Outline, place: int) -> bool:
    """True for an element whose class or id says that it is something else: a layout may say so of the whole
    article ("with-sidebar"), so the caller asks first how much of the text it holds.
    """
    node = outline.nodes[place]
    if node.tag in ("body", "html", "article", "main"):
        return False
    if node.tag == "form":
        return True
    if len(node.name) < 2 or not _names_junk(node.attributes.get("class", ""), node.attributes.get("id", "")):
        return False
    return not _is_quoting(outline, place)


@lru_cache(maxsize=4096)
def _names_junk(classes: str, name: str) -> bool:
    """True for names such as "related-links", "RelatedLinks_box__x1y2" or "story__related"."""
    told = _CAMEL.sub("-", f"{classes} {name}").lower().replace("__", " ")
    return bool(_NAMES.search(told) or _BUBBLE.search(told)) and not _POST.search(told)


def _is_quoting(outline: Outline, place: int) -> bool:
    """A wrapper around somebody's words ("social-media-embed") is no share bar."""
    size = outline.size(place)
    below = range(place, min(place + 12, outline.ends[place]))
    return any(outline.nodes[inner].tag == "blockquote" and outline.size(inner) > 0.8 * size for inner in below)


def _is_link_list(outline: Outline, place: int) -> bool:
    """A few links under "Read more", or a list that is links only."""
    tag = outline.nodes[place].tag
    if tag in ("ul", "ol"):
        items = [child for child in outline.children(place) if outline.nodes[child].tag == "li"]
        return len(items) >= 2 and all(outline.link_share(item) > 0.8 for item in items)
    head, size = place + 1, outline.size(place)
    if size < _LONG and outline.ends[place] > head and outline.nodes[head].tag in _HEADS and outline.size(head) < 80:
        return bool(_ASIDE_HEADING.match(outline.text(head))) or _is_of_cards(outline, place)
    return size < 2 * _LONG and _is_of_cards(outline, place)


def _is_of_cards(outline: Outline, place: int) -> bool:
    """Other stories side by side: elements built alike, each a link and the few words that tell what it leads to."""
    linked = outline.linked(place)
    if not linked or linked < 0.1 * outline.size(place) or not outline.lasts[place]:
        return False
    cards = [child for child in outline.children(place) if outline.size(child)]
    if len(cards) < _CARDS or not outline.nodes[cards[-1]].attributes.get("class"):
        return False
    alike = [child for child in cards if _likeness(outline, child) == _likeness(outline, cards[-1])]
    return len(alike) >= max(_CARDS, len(cards) - 1) and all(
        outline.linked(card) > 8 and outline.size(card) - outline.linked(card) < _TEASER and _leads_on(outline, card) for card in alike
    )


def _likeness(outline: Outline, place: int) -> tuple[str, str]:
    return outline.nodes[place].tag, outline.nodes[place].attributes.get("class", "")


def _leads_on(outline: Outline, card: int) -> bool:
    """True where a card's link is a line of its own, as a story's title is."""
    for below in range(card, outline.ends[card]):
        node = outline.nodes[below]
        if node.tag == "a" and outline.size(below) > 8:
            return outline.nodes[node.parent].tag in _TITLED and outline.link_share(node.parent) > 0.9
    return False


def is_called_caption(outline: Outline, line: Line) -> bool:
    """True for a short line whose element, or the one around it, calls itself a picture's caption."""
    if len(line.text) > _LONG:
        return False
    return any("caption" in node.name and outline.size(place) < _LONG for place, node in _near(outline, line, 3))


def is_of_a_film(outline: Outline, line: Line) -> bool:
    """True for the caption of an embedded film: a film is a story of its own, and its caption tells that one."""
    near = _near(outline, line, _NEAR)
    if "caption" not in " ".join([f"{node.kind} {node.name}" for _, node in near]):
        return False
    return any(_FILM.search(node.name) and outline.size(place) < _LONG for place, node in near)


def _near(outline: Outline, line: Line, count: int) -> list[tuple[int, Node]]:
    """The elements around a line and their places, the nearest first."""
    found: list[tuple[int, Node]] = []
    place = line.node
    while place >= 0 and len(found) < count:
        node = outline.nodes[place]
        found.append((place, node))
        place = node.parent
    return found


def is_link_line(line: Line) -> bool:
    """True for a line that is a link to somewhere else, or several: tags, "Don't miss" and what follows."""
    share = line.link_share
    if share <= _LINKED or line.kind == "heading":
        return False
    links = len({piece.node for piece in line.pieces if piece.linked and piece.size})
    unlinked = sum(piece.size for piece in line.pieces if not piece.linked)
    return share > 0.9 and (len(line.text) < (_LINKED_CAPTION if line.kind == "caption" else _TEASER) or links > 2) or links > 1 and unlinked < 60 and line.kind == "paragraph"
