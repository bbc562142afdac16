"""A Page becomes an Article whose every character knows the text node that it came from."""

from __future__ import annotations

import re
import zlib
from itertools import accumulate
from typing import Any

from whence.article.assembly import assemble
from whence.article.gaps import fill_gaps
from whence.article.headline import find_headline
from whence.article.junk import find_asides, is_called_caption, is_link_line, is_named_junk, is_of_a_film
from whence.article.language import language_of
from whence.article.neighbours import only_own
from whence.article.notices import is_byline, is_call, is_credit, is_credited
from whence.article.outline import Line, Outline, read_outline
from whence.article.readable import choose
from whence.article.stamps import Stamps
from whence.article.standfirst import with_standfirst
from whence.errors import UnreadablePage
from whence.model import AnchorTime, Article, BlockKind
from whence.page import Page, candidates, modified, published
from whence.page.moments import read_moment

# The rescue, tuned on real pages: it takes over only where readability kept a short text and less than this share of
# the paragraphs that are built like those it kept, or next to nothing of all paragraphs.
_KEPT, _SHORT, _NOTHING = 0.6, 1800, 0.15
_NEAR, _AFTER, _BEFORE = 60, 10, 3  # pieces of text; lines
_MASS = 0.75  # share of the paragraphs' text that one child must hold for the descent to follow it
_SHARE = 0.3  # of the article's text; a layout's wrapper holds more, a sidebar less
_TWICE = 80  # characters; as many are not said twice by a writer
_CHRONOLOGY = 3  # dates
_CELL = 600  # characters; no figure of a table is as long
_HEADING = 200  # characters; a longer one is a story that its page sets as a heading
_LABEL = re.compile(r"(?:published|updated|posted|last modified)\b\W{0,3}(?:at |on )?\d", re.IGNORECASE)
_ENDED = re.compile(r"\b(?:published|updated|posted)\b\D{0,40}\d[^.!?]{0,40}$", re.IGNORECASE)
_LABELS = re.compile(
    r"\b(?:published|posted|updated|written|author|filed|category|categories|tags?|publicado|actualizado|atualizado|autor|categor[ií]as?|publié|catégories?|auteur|fonte|foto|fuente|"
    r"veröffentlicht|aktualisiert|kategorien?|pubblicato|aggiornato|autore|geplaatst|categorie|опубликовано|обновлено|автор|рубрика|теги|opublikowano)(?: (?:by|por|par|von|da|door|on|in))? ?:",
    re.IGNORECASE,
)
_BY = re.compile(r"by\s", re.IGNORECASE)
_DATE_WORDS = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|published|updated|posted|first|last|modified|date|on|at|gmt|utc|bst|c?est|[ecmp][sd]?t|[ap]m)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<!\d)(?:[0-3]?\d\D{1,20}(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)")
_PLAIN_DAY = re.compile(r"(?:[^\W\d_]+[,.]? )?[0-3]?\d\.? (?:de )?[^\W\d_]{3,12}[.,]? (?:de )?(?:19|20)\d\d")
_CLOCK = re.compile(r"(?<!\d)[0-2]?\d[:.h][0-5]\d(?!\d)")
_OTHER = re.compile(r"[^\W\d_]{3,}")
_WORD = re.compile(r"\w")  # a line of underscores parts the sections of agencies' stories
_CUT_SHORT = re.compile(r"(?:\.\.\.|…) ?(?:more|less|\w{0,8})$")
_TAIL = 14  # characters of a text in which it is cut short
_COUNT = re.compile(r"[\d\s.,/()+-]{1,9}\Z")  # of pictures, comments, shares
_COUNTER = re.compile(r"^\d{1,3} ?(?:of|/) ?\d{1,3}(?=[^\W\d_] ?)")  # of a gallery's pictures
_STOPS = (".", "!", "?", "…", ":", "”", '"', "»")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")
_SAYS_WHEN = re.compile(r"(?:published|updated|posted|modified)\b\D{0,40}\d", re.IGNORECASE)

# Characters. The longest story of the real pages measured has 54,000; a live blog of some days is ten times as long.
LONGEST = 600_000
# A text longer than any such story must be a writer's: zlib packs those 2 to 3 times smaller, tables of results 6 times,
# and what a program repeats 100 times and more. Its reading would take long, and tell nothing.
_LONG, _DENSEST = 60_000, 20


def extract(page: Page) -> Article:
    """The article of a page: headline first, then its blocks in the page's order, joined by blank lines.

    Raises ``UnreadablePage`` where the page holds no text at all, or more of it than any news page.
    """
    outline = read_outline(_root(page))
    headline = find_headline(page, outline)
    found = _body(outline, headline)
    if not found and headline is None:
        raise UnreadablePage(_what_is_missing(page, outline))
    lines = ([headline] if headline else []) + with_standfirst(page, outline, headline, found)
    told = "\n\n".join([line.text for line in lines])
    refuse_endless(told)
    refuse_refrain(told)
    text, blocks, runs, places = assemble(((_kind(outline, line), line) for line in lines), Stamps(outline))
    language = language_of(text, page.language)
    when = published(page, _beside(outline, headline), language)
    return Article(
        url=page.url,
        title=headline.text if headline else page.title,
        language=language,
        text=text,
        blocks=blocks,
        published=when,
        modified=modified(page),
        anchor_time=when,
        runs=runs,
        page_words="" if page.numbered else outline.page_words(),
        places=() if page.numbered else places,
    )


def _root(page: Page) -> Any:
    """The page's body; all of the page where it has several, as templates within templates make them, or none."""
    bodies = page.tree.findall("body")
    return bodies[0] if len(bodies) == 1 else page.tree


def _what_is_missing(page: Page, outline: Outline) -> str:
    """A sentence for a page without an article."""
    if any(piece.size for piece in outline.pieces):
        return "There is no text on the page that could be an article."
    if next(page.tree.iter("script"), None) is not None:
        return "There is no text in the page's HTML: its scripts would have to run first. Read it in a browser with the extension."
    return "The page's body is empty."


def dates_of(page: Page) -> tuple[AnchorTime, ...]:
    """Every moment at which a page may have been published, in the order in which its sources are believed; the first
    is ``Article.published``, but for the newsroom's zone.
    """
    outline = read_outline(_root(page))
    return tuple(candidates(page, _beside(outline, find_headline(page, outline))))


def _beside(outline: Outline, headline: Line | None) -> list[str]:
    """The short lines around the headline, where pages print their date: those after it first."""
    if headline is None:
        return []
    everything = [True] * len(outline.nodes)
    first, last = outline.nodes[headline.node].first, outline.lasts[headline.node]
    after = [line.text for line in outline.lines(everything, between=(last, last + _NEAR))]
    before = [line.text for line in outline.lines(everything, between=(max(0, first - _NEAR), first))]
    return [text for text in [*after[:_AFTER], *before[-_BEFORE:]] if len(text) < 200]


def refuse_endless(text: str) -> None:
    """Raises ``UnreadablePage`` for a text of more than ``LONGEST`` characters."""
    if len(text) > LONGEST:
        raise UnreadablePage(f"The text has {len(text):,} characters; Whence reads stories of up to {LONGEST:,}.")


def refuse_refrain(text: str) -> None:
    """Raises ``UnreadablePage`` for a long text that says the same again and again."""
    if len(text) > _LONG:
        data = text.encode("utf-8", "replace")
        if len(data) > _DENSEST * len(zlib.compress(data, 1)):
            raise UnreadablePage(f"The text has {len(text):,} characters, which say the same again and again; no story does.")


def _kind(outline: Outline, line: Line) -> BlockKind:
    if line.kind != "headline" and _in_time(outline, line):
        return "timestamp"
    if line.kind in ("paragraph", "list_item", "table_cell") and (is_credited(line.text) or is_called_caption(outline, line)):
        return "caption"
    if line.kind == "table_cell" and _is_laid_out(outline, line):
        return "paragraph"
    return line.kind


def _is_laid_out(outline: Outline, line: Line) -> bool:
    """True for a cell that holds a story and not a figure: pages were once laid out with tables."""
    cell = next((place for place in outline.above(line.node) if outline.nodes[place].tag in ("td", "th")), None)
    return cell is not None and outline.size(cell) > _CELL and any(outline.nodes[place].tag in ("p", "div", "br") for place in range(cell, outline.ends[cell]))


def _in_time(outline: Outline, line: Line) -> bool:
    return outline.is_in(line.pieces[0].node, "time")


# ---------------------------------------------------------------- body
def _body(outline: Outline, headline: Line | None) -> list[Line]:
    asides = find_asides(outline, headline)
    kept = _with_figures(outline, only_own(outline, fill_gaps(outline, choose(outline)), headline))
    lines = _tidy(outline, _cut(outline, kept, asides, headline), headline)
    size = sum(len(line.text) for line in lines)
    if size < _SHORT:
        rescued = _rescue(outline, asides, headline) or _rescue(outline, asides, headline, short=20)
        whole = sum(len(line.text) for line in rescued)
        built = {_build(outline, line) for line in lines}
        alike = sum(len(line.text) for line in rescued if _build(outline, line) in built)
        if not rescued:
            return lines
        own = sum(len(line.text) for line in lines if not _is_called_else(outline, line, 0.7 * size))
        if size < _KEPT * alike or size < _NOTHING * whole or own < size / 2:
            return rescued
    return lines


def _is_called_else(outline: Outline, line: Line, most: float) -> bool:
    """True for a line in an element of less than ``most`` characters that calls itself something else than a story."""
    return any(outline.size(place) < most and is_named_junk(outline, place) for place in outline.above(line.node))


def _build(outline: Outline, line: Line) -> tuple[str, ...]:
    """How the page builds a line: the tags of the elements around it, the nearest first."""
    return tuple(outline.nodes[place].tag for place in outline.above(line.node))


def _with_figures(outline: Outline, kept: list[bool]) -> list[bool]:
    """Figures and quotes of the article's own: readability drops the first for their pictures, and the second
    where their names say whose words they are ("twitter-tweet").
    """
    for place, node in enumerate(outline.nodes):
        if node.tag in ("figure", "blockquote") and node.parent >= 0 and kept[_wrapped(outline, kept, place)]:
            kept[place : outline.ends[place]] = [True] * (outline.ends[place] - place)
    return kept


def _wrapped(outline: Outline, kept: list[bool], place: int) -> int:
    """The element around another, and around those wrappers that hold nothing else and are not kept."""
    size = outline.size(place)
    around = outline.nodes[place].parent
    while not kept[around] and outline.size(around) == size and outline.nodes[around].parent >= 0:
        around = outline.nodes[around].parent
    return around


def _cut(outline: Outline, kept: list[bool], asides: list[bool], headline: Line | None) -> list[bool]:
    """What is kept without asides and without what calls itself something else, unless most of the text is in it,
    or the headline.
    """
    kept = list(kept)
    _without(outline, kept, asides)
    masses = [0, *accumulate(piece.size if kept[piece.node] else 0 for piece in outline.pieces)]
    most = _SHARE * masses[-1]
    around = set(outline.above(headline.node)) if headline else ()
    named = [  # the element itself may not be kept, and lines in it be
        0 < masses[outline.lasts[place]] - masses[node.first] < most and place not in around and is_named_junk(outline, place)
        for place, node in enumerate(outline.nodes)
    ]
    _without(outline, kept, named)
    return kept


def _without(outline: Outline, kept: list[bool], unwanted: list[bool]) -> None:
    place = 0
    while place < len(kept):
        if unwanted[place]:
            kept[place : outline.ends[place]] = [False] * (outline.ends[place] - place)
            place = outline.ends[place]
        else:
            place += 1


def _rescue(outline: Outline, asides: list[bool], headline: Line | None, short: int = 60) -> list[Line]:
    """Where readability keeps one block of many: the smallest element that holds most of the page's paragraphs, which
    are lines of more than ``short`` characters.
    """
    everything = only_own(outline, [True] * len(outline.nodes), headline)
    _without(outline, everything, asides)
    masses = [0] * len(outline.nodes)
    found = [line for line in outline.lines(everything) if len(line.text) > short and line.link_share < 0.4]
    half = sum(len(line.text) for line in found) / 2
    for line in found:
        if not _is_called_else(outline, line, half):
            masses[line.node] += len(line.text)
    for place in range(len(masses) - 1, 0, -1):
        masses[outline.nodes[place].parent] += masses[place]
    here, whole = 0, masses[0]
    while whole:
        heavy = next((child for child in outline.children(here) if masses[child] >= _MASS * whole), None)
        if heavy is None or outline.nodes[heavy].tag == "p":
            break
        here = heavy
    inside = [flag and here <= place < outline.ends[here] for place, flag in enumerate(everything)]
    found = _tidy(outline, _cut(outline, inside, asides, headline), headline)
    return [line for line in found if line.link_share < 0.5 and (len(line.text) > min(40, short) or line.kind in ("heading", "list_item"))]


def _tidy(outline: Outline, kept: list[bool], headline: Line | None) -> list[Line]:
    """Without the headline again, calls to click, and lines that are only a date or only a link."""
    out: list[Line] = []
    said: set[str] = set()
    items: set[str] = set()  # paragraphs since the last heading that are no sentences
    begun: set[str] = set()
    title = headline.text if headline else None
    inside = range(headline.node, outline.ends[headline.node]) if headline else range(0)
    lines = outline.lines(kept)
    dates = _dates(lines)
    for place, line in enumerate(lines):
        text = line.text
        if line.node in inside or text == title or not _WORD.search(text):
            continue
        if line.kind in ("paragraph", "caption") and _COUNT.match(text) and not _in_time(outline, line):
            continue
        if place in dates or is_credit(text) or is_of_a_film(outline, line) or is_link_line(line):
            continue
        if line.kind != "list_item" and (is_call(text) or is_byline(text)):
            continue
        text = _COUNTER.sub("", text)
        if line.kind == "heading":
            said.difference_update(items)  # a menu may offer the same on two days
            items.clear()
        if len(text) > _TWICE and text in said:
            continue  # a gallery says its caption once a picture
        if (short := _CUT_SHORT.search(text, max(0, len(text) - _TAIL))) and text[: short.start()][:_TWICE] in begun:
            continue  # … and once cut short
        said.add(text)
        if line.kind == "paragraph" and not text.endswith(_STOPS):
            items.add(text)
        begun.add(text[:_TWICE])
        out.append(line._replace(kind="paragraph") if line.kind == "heading" and _is_story(outline, line) else line)
    while out and out[-1].kind == "heading":
        out.pop()  # the heading of what was left out
    return out


def _is_story(outline: Outline, line: Line) -> bool:
    """True for a line of a heading that says more, alone or with its other lines, than a heading does."""
    return any(outline.nodes[place].kind == "heading" and outline.size(place) > _HEADING for place in outline.above(line.node))


def _dates(lines: list[Line]) -> set[int]:
    """The places of lines that only say when the page was written, or another: those of a chronology or of a table,
    three and more of a kind with what happened after each, are the story's own.
    """
    dates = {place for place, line in enumerate(lines) if len(line.text) < 100 and _only_a_date(line.text)}
    leading: dict[BlockKind, set[int]] = {}
    for place in dates:
        after = lines[place + 1] if place + 1 < len(lines) else None
        if after and place + 1 not in dates and not is_link_line(after):
            leading.setdefault(lines[place].kind, set()).add(place)
    return dates.difference(*(own for own in leading.values() if len(own) >= _CHRONOLOGY))


def _only_a_date(text: str) -> bool:
    """True for a dateline of the page: "Published 21 July 2025, 18:04 GMT", "By Tom Ash, May 7, 2025"."""
    if not (_YEAR.search(text) or ":" in text and _DIGIT.search(text) or _SAYS_WHEN.search(text)):
        return False
    if _ENDED.search(text):
        return True
    ended = text.endswith(_STOPS)
    if not ended and len(text) < 60 and _DAY.search(text) and _CLOCK.search(text) or _PLAIN_DAY.fullmatch(text):
        return True  # in any language: "segunda-feira, 22 de janeiro de 2018 às 0:13", "06 Dicembre 2020"
    if not ended and len(_LABELS.findall(text)) > 1:
        return True
    if not read_moment(text) and not _LABEL.match(text):
        return False
    return bool(_BY.match(text)) or not _OTHER.search(_DATE_WORDS.sub("", text))
