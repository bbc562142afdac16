"""A Page becomes an Article whose every character knows the text node that it came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from whence.article.junk import is_aside, is_call, is_named_junk
from whence.article.language import language_of
from whence.article.readable import choose
from whence.article.walk import Line, lines
from whence.errors import UnreadablePage
from whence.model import AnchorTime, Article, Block, BlockKind, Run
from whence.page import Page, modified, published
from whence.page.publication import read_moment

# The rescue, tuned on real pages: it takes over only where readability kept less than this share of the text that
# stands in paragraphs, and the result is short.
_KEPT, _SHORT = 0.6, 1800
_MASS = 0.75  # share of the paragraphs' text that one child must hold for the descent to follow it
_SHARE = 0.3  # of the article's text; a layout's wrapper holds more, a sidebar less
_LABEL = re.compile(r"(?:published|updated|posted|last modified)\b.{0,3}\d", re.IGNORECASE)
_BY = re.compile(r"by\s", re.IGNORECASE)
_DATE_WORDS = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|published|updated|posted|first|last|modified|date|on|at|gmt|utc|bst|c?est|[ecmp][sd]?t|[ap]m)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(r"[^\W\d_]{3,}")
_SITE = re.compile(r"\s+[|–—»·•:-]\s+")


def extract(page: Page) -> Article:
    """The article of a page: headline first, then its blocks in the page's order, joined by blank lines.

    Raises ``UnreadablePage`` where the page holds no text at all.
    """
    headline = _headline(page)
    body = _body(page, headline)
    if not body and headline is None:
        raise UnreadablePage("There is no text on the page that could be an article.")
    text, blocks, runs = _assemble(([headline] if headline else []) + body)
    when = published(page)
    return Article(
        url=page.url,
        title=headline.text if headline else page.title,
        language=language_of(text, page.language),
        text=text,
        blocks=blocks,
        published=when,
        modified=modified(page),
        anchor_time=when,
        runs=runs,
    )


# ---------------------------------------------------------------- headline
def _headline(page: Page) -> Line | None:
    """The ``h1`` that says what the page's title says; else the first; None where there is no ``h1``."""
    told = _words(next(iter(page.meta.get("og:title", [])), "") or page.title)
    best, most = None, -1.0
    for element in page.tree.iter("h1"):
        if _in_junk(element):
            continue
        line = _whole(element)
        if line is None or len(line.text) < 4:
            continue
        words = _words(line.text)
        score = len(words & told) / max(len(words | told), 1)
        if score > most:
            best, most = line, score
    return best


def _whole(element: Any) -> Line | None:
    """An element's own text as one line."""
    parts = list(lines(element, keep=lambda e: True, skip=lambda e: False))
    if not parts:
        return None
    whole = Line("headline", element, list(parts[0].pieces))
    for part in parts[1:]:
        whole.pieces += part.pieces
    return whole


def _in_junk(element: Any) -> bool:
    return any(a.tag in ("nav", "aside", "footer") for a in element.iterancestors())


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", _SITE.split(text)[0].casefold() if len(_SITE.split(text)[0]) > 20 else text.casefold()))


# ---------------------------------------------------------------- body
def _body(page: Page, headline: Line | None) -> list[Line]:
    root = page.tree.find("body")
    root = page.tree if root is None else root
    positions = choose(page.tree)
    chosen = {element for position, element in enumerate(page.tree.iter()) if position in positions}
    chosen.update(_figures(chosen))
    weigh = _mass(line for line in lines(root, chosen.__contains__, is_aside))
    kept = _tidy(lines(root, chosen.__contains__, _skip(weigh)), headline)
    size = sum(len(line.text) for line in kept)
    if size < _SHORT:
        rescued = _rescue(root, headline)
        if size < _KEPT * sum(len(line.text) for line in rescued):
            return rescued
    return kept


def _figures(chosen: set[Any]) -> list[Any]:
    """Figures of the article's own, which readability drops for their pictures: their captions are text."""
    figures = [child for element in chosen if isinstance(element.tag, str) for child in element if child.tag == "figure"]
    return [part for figure in figures for part in figure.iter() if isinstance(part.tag, str)]


def _skip(mass: dict[Any, int]) -> Callable[[Any], bool]:
    """What is no article: asides by tag or role, and what calls itself one unless most of the text is in it."""
    most = _SHARE * max(mass.values(), default=0)
    known: dict[Any, bool] = {}

    def skip(element: Any) -> bool:
        if element not in known:
            known[element] = is_aside(element) or (is_named_junk(element) and mass.get(element, 0) < most)
        return known[element]

    return skip


def _mass(found: Iterable[Line]) -> dict[Any, int]:
    """For every element how much text stands in it and below."""
    mass: dict[Any, int] = {}
    for line in found:
        for element in (line.element, *line.element.iterancestors()):
            mass[element] = mass.get(element, 0) + len(line.text)
    return mass


def _rescue(root: Any, headline: Line | None) -> list[Line]:
    """Where readability keeps one block of many: the smallest element that holds most of the page's paragraphs."""
    mass = _mass(line for line in lines(root, _anything, is_aside) if len(line.text) > 60 and line.link_share < 0.4)
    here, whole = root, mass.get(root, 0)
    while whole:
        heavy = next((child for child in here if mass.get(child, 0) >= _MASS * whole), None)
        if heavy is None or not isinstance(heavy.tag, str) or heavy.tag == "p":
            break
        here = heavy
    found = _tidy(lines(here, _anything, _skip(mass)), headline)
    return [line for line in found if line.link_share < 0.5 and (len(line.text) > 40 or line.kind in ("heading", "list_item"))]


def _anything(element: Any) -> bool:
    return True


def _tidy(found: Iterable[Line], headline: Line | None) -> list[Line]:
    """Without the headline again, calls to click, and lines that are only a date or only a link."""
    out: list[Line] = []
    title = headline.text if headline else None
    inside = set(headline.element.iter()) if headline is not None else set()
    for line in found:
        text = line.text
        if line.element in inside or text == title or not re.search(r"\w", text):
            continue
        if is_call(text) or (len(text) < 60 and _only_a_date(text)):
            continue
        if line.link_share > 0.9 and line.kind != "heading" and len(text) < 120:
            continue
        out.append(line)
    while out and out[-1].kind == "heading":
        out.pop()  # the heading of what was left out
    return out


def _only_a_date(text: str) -> bool:
    """True for a dateline of the page: "Published 21 July 2025, 18:04 GMT", "By Tom Ash, May 7, 2025"."""
    if not read_moment(text) and not _LABEL.match(text):
        return False
    return bool(_BY.match(text)) or not _OTHER.search(_DATE_WORDS.sub("", text))


# ---------------------------------------------------------------- text
def _assemble(found: list[Line]) -> tuple[str, tuple[Block, ...], tuple[Run, ...]]:
    """Lines become the article's text, with white space folded, and the runs that lead every character home."""
    parts: list[str] = []
    blocks: list[Block] = []
    runs: list[Run] = []
    position = 0
    for line in found:
        if blocks:
            parts.append("\n\n")
            position += 2
        start = position
        chars: list[str] = []
        for piece in line.pieces:
            _fold(piece.text, piece.node, start, chars, runs)
        while chars and chars[-1] == " ":
            chars.pop()
        text = "".join(chars)
        position = start + len(text)
        runs = [run for run in runs if run.start < position] if runs and runs[-1].start >= position else runs
        kind: BlockKind = "timestamp" if _in_time(line) else line.kind
        blocks.append(Block(kind, start, position, _stamp(line)))
        parts.append(text)
    return "".join(parts), tuple(blocks), tuple(runs)


def _fold(text: str, node: int | None, base: int, chars: list[str], runs: list[Run]) -> None:
    """Append ``text`` with its white space folded; a run for every stretch that stays side by side."""
    offset = 0  # UTF-16 units in the node
    run_start = run_offset = -1
    for char in text:
        blank = char.isspace() or char == "\ufeff"
        if blank and (not chars or chars[-1] == " "):
            if run_start >= 0:
                runs.append(Run(run_start, base + len(chars) - run_start, node, run_offset))
                run_start = -1
        else:
            if run_start < 0:
                run_start, run_offset = base + len(chars), offset
            chars.append(" " if blank else char)
        offset += 2 if ord(char) > 0xFFFF else 1
    if run_start >= 0:
        runs.append(Run(run_start, base + len(chars) - run_start, node, run_offset))


def _in_time(line: Line) -> bool:
    return any(element.tag == "time" for element in (line.element, *line.element.iterancestors()))


def _entry(line: Line) -> Any | None:
    """The live-blog entry around a line: an element that calls itself one."""
    for element in (line.element, *line.element.iterancestors()):
        name = f"{element.get('class') or ''} {element.get('itemtype') or ''} {element.get('itemprop') or ''}".lower()
        if "liveblog" in name or "live-entry" in name or "liveblogupdate" in name or "live-post" in name or "blog-post-entry" in name:
            return element
    return None


def _stamp(line: Line) -> AnchorTime | None:
    """The time stamp of a line's live-blog entry."""
    entry = _entry(line)
    for element in entry.iter("time") if entry is not None else ():
        if (value := read_moment(element.get("datetime") or "")) and len(value) > 10:
            return AnchorTime(value, "timestamp", "high")
    return None
