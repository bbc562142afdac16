"""What stands in a page beside its article, told by structure and by the names that pages give it."""

from __future__ import annotations

import re
from typing import Any

_TAGS = frozenset(("nav", "aside", "footer", "dialog", "menu"))
_ROLES = frozenset(("navigation", "complementary", "contentinfo", "search", "dialog", "banner", "menu", "toolbar"))
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|more-?(?:on|from|stories|news|like|links)|most-?(?:read|popular|viewed)|trending|popular|"
    r"read-?(?:more|next|also)|see-?also|share|sharing|social\w*|newsletter\w*|subscri\w*|sign-?up|promo\w*|advert\w*|ad-?slot|"
    r"sponsor\w*|outbrain|taboola|comments?|disqus|cookie\w*|consent|gdpr|paywall|breadcrumbs?|pagination|tags?|tag-?list|topics|"
    r"sidebar|rail|widget\w*|byline\w*|author-?(?:bio|info|box|name)?|timestamp|dateline-?time|pub-?date|published(?:-\w+)?|copyright|"
    r"donat\w*|support-?us|toolbar|skip-?link|visually-?hidden|sr-only|screen-reader\w*|print-only|credits?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONG = 1500  # characters: what holds this much in its own paragraphs is the article, whatever it is called
_ASIDE_HEADING = re.compile(
    r"^(?:related|read (?:more|next|also)|more (?:on|from|stories|news)|see also|most (?:read|popular|viewed)|trending|recommended|"
    r"you (?:may|might) (?:also )?like|don.t miss|up next|what to read next|in this story|share this|sign up|subscribe|follow us|"
    r"advertisement|latest|top stories|editors?.? picks|comments?|topics|tags)\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"^(?:advertisement|read more|related(?: articles?| stories)?:|read (?:also|next):|see also:?|sign up (?:for|to)|subscribe (?:to|now)|follow (?:us|\w+ on)|"
    r"click here|share this|download (?:the|our) app|story continues below|continue reading|support (?:us|our)|©|copyright\b|all rights reserved|"
    r"(?:photo|image|picture|photograph):|view comments|most read|loading)",
    re.IGNORECASE,
)


def is_aside(element: Any) -> bool:
    """True for an element that is by its tag, its role or its style no part of an article."""
    if element.tag in _TAGS or element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and "display:none" in style.replace(" ", "").lower():
        return True
    return element.tag in ("section", "div", "ul", "ol") and _is_link_list(element)


def is_named_junk(element: Any) -> bool:
    """True for an element whose class or id says that it is something else: a layout may say so of the whole
    article ("with-sidebar"), so the caller asks first how much of the text it holds.
    """
    if element.tag in ("body", "html", "article", "main"):
        return False
    if element.tag == "form":
        return True
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(name.strip()) and bool(_NAMES.search(name))


def _is_link_list(element: Any) -> bool:
    """A few links under "Read more", or a list that is links only."""
    if element.tag in ("ul", "ol"):
        items = [child for child in element if child.tag == "li"]
        if len(items) < 2:
            return False
        return all(_link_share(item) > 0.8 for item in items)
    first = next((child for child in element if isinstance(child.tag, str)), None)
    if first is not None and first.tag in ("h2", "h3", "h4", "h5", "h6", "strong", "p") and _ASIDE_HEADING.match(_text(first)):
        return len(_text(element)) < _LONG
    return False


def is_call(text: str) -> bool:
    """True for a line that speaks of the site: "Read more", "Advertisement", "Sign up for …"."""
    return len(text) < 200 and bool(_CALL.match(text))


def _link_share(element: Any) -> float:
    whole = len(_text(element))
    return sum(len(_text(a)) for a in element.iter("a")) / whole if whole else 0.0


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())
