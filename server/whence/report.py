"""An Analysis becomes something to read: plain text, a self-contained HTML page, or TimeML."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise

from whence import languages
from whence.annotations import display, in_full
from whence.model import Analysis, Timex
from whence.wire import source_line

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACE = re.compile(r"\s+")
_QUOTES = "\"“”„«»"


# ---------------------------------------------------------------- text
def as_text(analysis: Analysis) -> str:
    """Headline, publication time, each time "words → reading (value; why)", disagreements with sides, who said what."""
    lines = [analysis.article.title or "(no headline)", _published(analysis), "", "Times"]
    lines += [f"  {_one_line(time.text)} → {_reading(time)}" for time in analysis.times]
    if not analysis.times:
        known = languages.speak(analysis.article.language).times is not None
        lines.append("  none found" if known else f"  whence knows no times in {analysis.article.language!r}")
    if analysis.conflicts:
        lines += ["", "Disagreements"]
    for conflict in analysis.conflicts:
        lines.append(f"  {conflict.question or conflict.about} ({conflict.confidence})")
        lines += [f"    {side.source}: {side.display} — {_quoted(side.text)}" for side in conflict.sides]
    if analysis.checks:
        lines += ["", "Worth a second look"]
        lines += [f"  {_one_line(check.text)}: {check.message}" for check in analysis.checks]
    if analysis.attributions:
        lines += ["", "Who said what"]
    for said in analysis.attributions:
        who = replace(said.source, name=said.source.as_told or said.source.name)
        lines.append(f"  {source_line(who)}: {_shortened(analysis.article.text[said.start : said.end])}")
    return "\n".join(lines) + "\n"


def _reading(time: Timex) -> str:
    shown = display(time)
    told = "; ".join(filter(None, (time.value if shown else "", time.why)))
    return f"{shown or time.value}{f' ({told})' if told else ''}"


def _published(analysis: Analysis) -> str:
    published, counted = analysis.article.published, analysis.article.anchor_time
    if published is None:
        line = "No publication date was found"
    else:
        line = f"Published {published.value} (from {published.source}, confidence {published.confidence})"
    if counted is None or counted == published:
        return line
    return f"{line}; counted from {counted.value}" + (", as you said" if counted.source == "caller" else "")


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _quoted(text: str) -> str:
    """In quotation marks, without those that it begins or ends with.

    >>> _quoted('"We sail on Friday'), _quoted('the "Good Hope" sails')
    ('“We sail on Friday”', '“the "Good Hope" sails”')
    """
    line = _one_line(text)
    within = any(char in _QUOTES for char in line[1:-1])
    return f"“{line if within else line.strip(_QUOTES + ' ')}”"


def _shortened(text: str, most: int = 160) -> str:
    line = _one_line(text)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


# ---------------------------------------------------------------- HTML
_HEAD = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 1.1rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }}
.from, ul {{ font-family: sans-serif; font-size: 0.9rem; color: #444; }}
mark {{ background: #e3efff; color: inherit; border-bottom: 2px solid #2f6fc4; }}
mark.conflict {{ background: #ffedd6; border-bottom: 2px solid #b85c00; }}
mark.check {{ border-bottom-style: wavy; }}
</style>
"""


def as_html(analysis: Analysis) -> str:
    """A page of its own: the article's text with its times and disagreements marked; what each mark says is its title."""
    article = analysis.article
    page = [_HEAD.format(language=escape(article.language), title=escape(article.title or "Whence"))]
    page.append(f'<p class="from">{escape(_published(analysis))}</p>\n')
    blocks = [(block.kind, block.start, block.end) for block in article.blocks] or [("paragraph", 0, len(article.text))]
    notes = _notes(analysis)
    for kind, start, end in blocks:
        tag = {"headline": "h1", "heading": "h2", "quote": "blockquote"}.get(kind, "p")
        inside = [note for note in notes if note[0] < end and note[1] > start]
        page.append(f"<{tag}>{_marked(article.text, start, end, inside)}</{tag}>\n")
    if analysis.conflicts:
        page.append("<h2>Disagreements</h2>\n")
    for conflict in analysis.conflicts:
        sides = "".join(f"<li><b>{escape(side.source)}</b>: {escape(side.display)} — {escape(_quoted(side.text))}</li>"
                        for side in conflict.sides)  # fmt: skip
        page.append(f"<p>{escape(conflict.question or conflict.about)} ({escape(conflict.confidence)})</p><ul>{sides}</ul>\n")
    return "".join(page) + "</html>\n"


def _notes(analysis: Analysis) -> list[tuple[int, int, str, str]]:
    """Start, end, class and words of every mark."""
    notes = [(time.start, time.end, "time", in_full(time)) for time in analysis.times]
    for conflict in analysis.conflicts:
        notes += [(side.start, side.end, "conflict", f"{conflict.question} {side.source}: {side.display}")
                  for side in conflict.sides]  # fmt: skip
    return notes + [(check.start, check.end, "check", check.message) for check in analysis.checks]


def _marked(text: str, start: int, end: int, notes: Sequence[tuple[int, int, str, str]]) -> str:
    """A stretch of text as HTML; where marks overlap, each piece carries all that is said of it."""
    edges = sorted({start, end, *(edge for note in notes for edge in note[:2] if start < edge < end)})
    pieces = []
    for left, right in pairwise(edges):
        piece = escape(text[left:right])
        here = [note for note in notes if note[0] <= left and note[1] >= right]
        if here:
            kinds = " ".join(dict.fromkeys(note[2] for note in here))
            piece = f'<mark class="{kinds}" title="{escape(chr(10).join(note[3] for note in here))}">{piece}</mark>'
        pieces.append(piece)
    return "".join(pieces)


# ---------------------------------------------------------------- TimeML
def as_timeml(text: str, times: Sequence[Timex], anchor: str) -> str:
    """A text and its times as a TimeML document; ``anchor`` is the creation time, ``t0``.

    >>> timex = Timex(3, 9, "Monday", "DATE", "2024-03-11", relative=True)
    >>> '<TIMEX3 tid="t1" type="DATE" value="2024-03-11"' in as_timeml("On Monday", [timex], "2024-03-14")
    True
    """
    kind = "TIME" if "T" in anchor else "DATE"
    parts, at = [], 0
    for number, time in enumerate(times, 1):
        counted = ' temporalFunction="true" anchorTimeID="t0"' if time.relative else ""
        mod = f' mod="{_xml(time.mod)}"' if time.mod else ""
        parts.append(_xml(text[at : time.start]))
        parts.append(f'<TIMEX3 tid="t{number}" type="{time.type}" value="{_xml(time.value)}"{counted}{mod}>'
                     f"{_xml(text[time.start : time.end])}</TIMEX3>")  # fmt: skip
        at = time.end
    parts.append(_xml(text[at:]))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n'
        f'<DCT><TIMEX3 tid="t0" type="{kind}" value="{_xml(anchor)}" functionInDocument="CREATION_TIME">{_xml(anchor)}'
        f"</TIMEX3></DCT>\n<TEXT>{''.join(parts)}</TEXT>\n</TimeML>\n"
    )


def _xml(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text))
