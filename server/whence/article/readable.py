"""readability-lxml's one door: a parsed page in, the elements that it would keep out."""

from __future__ import annotations

import copy
import logging
from typing import Any

from readability import Document
from readability.readability import Unparseable

_STAMP = "data-whence"
_SILENT = ("script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "textarea", "select", "button")

logging.getLogger("readability").setLevel(logging.CRITICAL)


class _Chooser(Document):
    """readability without its cleaning by HTML strings: it works on a stamped copy and keeps the tree."""

    def _parse(self, input: Any) -> Any:
        self.encoding = "utf-8"
        return copy.deepcopy(input)

    def get_clean_html(self) -> str:
        return " ".join(self.html.itertext())


def choose(tree: Any) -> set[int]:
    """Positions, in document order of ``tree.iter()``, of the elements that readability keeps.

    ``tree`` itself is left as it was; readability deletes and renames in a copy of its own.
    """
    twin = copy.deepcopy(tree)
    unwanted = []
    for position, element in enumerate(twin.iter()):
        if not isinstance(element.tag, str) or element.tag in _SILENT or _hidden(element):
            unwanted.append(element)
        else:
            element.set(_STAMP, str(position))
            if element.tag == "form":  # some sites put the whole page into one, and readability drops forms
                element.tag = "div"
    for element in unwanted:
        if element.getparent() is not None and (isinstance(element.tag, str) or element.tail):
            _drop(element)
        elif element.getparent() is not None:
            element.getparent().remove(element)
    chooser = _Chooser(twin)
    try:
        chooser.summary(html_partial=True)
    except Unparseable:
        return set()
    return {int(stamp) for element in chooser.html.iter() if isinstance(element.tag, str) and (stamp := element.get(_STAMP))}


def _hidden(element: Any) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style) and "display:none" in style.replace(" ", "").lower()


def _drop(element: Any) -> None:
    """Take an element out and leave its tail, which is its parent's text."""
    parent, tail = element.getparent(), element.tail
    if tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + tail
        else:
            before.tail = (before.tail or "") + tail
    parent.remove(element)
