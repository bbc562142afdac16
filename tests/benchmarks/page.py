"""How long a whole page takes: whence beside bare readability and beside trafilatura, in one run on the same pages.

usage: python tests/benchmarks/page.py [--pages 120]           (make bench runs it)

The pages are those of the sets in the folder that WHENCE_GOLD names, else the project's own. Every page is read by
each in turn, the best of three rounds counts; whence does it all: decoding, extraction, publication time, times,
conflicts, annotations, JSON. trafilatura takes part where ``make bench`` could fetch it. After that: each of whence's stages, what
hostile pages cost, and how time grows with the length of a story.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import logging
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from readability import Document

from whence import pipeline, wire
from whence.errors import WhenceError

ROOT = Path(__file__).parents[2]
PEERS = ROOT / ".venv" / "peers"  # what is only measured here, and never part of whence
sys.path.append(str(PEERS))
ROUNDS = 3
PARAGRAPH = "<p>The harbour was closed on Monday after the storm, officials said, and it will open on Friday.</p>"
STAGES = ("read_page", "extract", "read_prose", "find_in", "find_attributions", "find_claims", "compare", "check", "annotate_findings")
WORDS = """harbour storm council bridge minister company report river teacher hospital station market judge village factory
train farmer budget court mountain the a of in to and for with from by near after before under old new small large first northern
southern opened closed moved asked found built lost sold kept reached"""
SAID = ("the mayor said on Monday", "and nobody was hurt", "officials said", "as it had last week", "it was told", "and 12 boats left")
HEAD = "<h1>Harbour closed again</h1>"
HOSTILE = {
    "50,000 nested tags": HEAD + "<div>" * 50_000 + "hello" + "</div>" * 50_000,
    "50,000 nested <b>": HEAD + "<p>" + "<b>" * 50_000 + "hello",
    "100,000 links": HEAD + "<div>" + '<a href="/x">On Monday</a> ' * 100_000 + "</div>" + PARAGRAPH * 10,
    "50,000 links": HEAD + "<div>" + '<a href="/x">On Monday</a> ' * 50_000 + "</div>" + PARAGRAPH * 10,
    "25,000 list items": HEAD + "<ul>" + "<li>On Monday <a href=x>there</a></li>" * 25_000 + "</ul>",
    "one 5 MB text node": HEAD + "<p>" + "It rained on Monday and it will rain on Friday. " * 105_000 + "</p>",
    "one word of 5 MB": HEAD + "<p>" + "x" * 5_000_000 + "</p>",
    "10,000 JSON-LD blocks": HEAD + '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-01"}</script>' * 10_000 + PARAGRAPH,
    "100,000 comments": HEAD + "<p>" + "<!--w:1-->a " * 100_000 + "</p>" + PARAGRAPH * 20,
    "50,000 <br>": HEAD + "<p>" + "On Monday<br>" * 50_000 + "</p>",
    "25,000 pictures": HEAD + PARAGRAPH * 5 + "<div><img src=a></div>" * 25_000,
    "20,000 standfirsts": HEAD + '<article><div class="dek">On Monday</div>' * 20_000 + PARAGRAPH * 5,
    "8 MiB of paragraphs": HEAD + PARAGRAPH * 80_000,
    "40 nested tables": HEAD + "<table><tr><td>" * 40 + PARAGRAPH * 5,
}  # fmt: skip


def pages() -> list[tuple[Path, str | None]]:
    """The file and the address of every page of the gold sets, or of our own."""
    gold = os.environ.get("WHENCE_GOLD")
    found: list[tuple[Path, str | None]] = []
    for table in sorted(Path(gold).glob("**/gold.jsonl")) if gold else []:
        if (table.parent / "pages").is_dir():
            rows = [json.loads(line) for line in table.read_text("utf-8").splitlines() if line.strip()]
            found += [(table.parent / row["file"], row.get("url")) for row in rows]
    return found or [(path, None) for path in sorted((ROOT / "fixtures" / "pages").glob("*/page.html"))]


def best(act: Callable[[], Any], rounds: int = ROUNDS) -> tuple[float, Any]:
    """Milliseconds of the fastest of some rounds, and what came out; an error of whence's counts as an answer."""
    least, out = float("inf"), None
    for _ in range(rounds):
        start = time.perf_counter()
        try:
            out = act()
        except WhenceError as error:
            out = error
        least = min(least, time.perf_counter() - start)
    return least * 1e3, out


def whole(source: bytes, url: str | None) -> bytes:
    return wire.to_json(pipeline.annotate_page(source, url))


def stages(found: list[tuple[bytes, str | None]]) -> dict[str, list[float]]:
    """How long each step of the pipeline takes on each page: its functions are called through a stopwatch."""
    spent: dict[str, list[float]] = {name: [] for name in STAGES if hasattr(pipeline, name)}
    plain = {name: getattr(pipeline, name) for name in spent}

    def clocked(name: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            start = time.perf_counter()
            try:
                return plain[name](*args, **options)
            finally:
                spent[name].append((time.perf_counter() - start) * 1e3)

        return call

    for name in spent:
        setattr(pipeline, name, clocked(name))
    try:
        for source, url in found:
            best(lambda source=source, url=url: whole(source, url), rounds=1)
    finally:
        for name, function in plain.items():
            setattr(pipeline, name, function)
    return spent


def line(name: str, figures: list[float], beside: list[float] | None = None) -> str:
    ranked = sorted(figures)
    said = f"{name:26} p50 {statistics.median(ranked):8.2f} ms   p95 {ranked[int(0.95 * len(ranked))]:8.2f} ms"
    if beside:
        ratios = sorted(mine / theirs for mine, theirs in zip(figures, beside, strict=True))
        said += f"   ratio to readability p50 {statistics.median(ratios):5.2f}  p95 {ratios[int(0.95 * len(ratios))]:5.2f}"
        said += f"   of totals {sum(figures) / sum(beside):5.2f}   of p95s {ranked[int(0.95 * len(ranked))] / sorted(beside)[int(0.95 * len(beside))]:5.2f}"
    return said


def speed(found: list[tuple[bytes, str | None]]) -> None:
    trafilatura = None
    if importlib.util.find_spec("trafilatura"):
        import trafilatura
    mine: list[float] = []
    theirs: list[float] = []
    others: list[float] = []
    for source, url in found:
        text = source.decode("utf-8", "replace")
        try:
            took, _ = best(lambda text=text: Document(text).summary())
        except Exception:  # noqa: BLE001, S112 - a page that readability cannot read is no measure
            continue
        mine.append(best(lambda source=source, url=url: whole(source, url))[0])
        theirs.append(took)
        if trafilatura:
            others.append(best(lambda text=text: trafilatura.extract(text))[0])
    print(line("readability alone", theirs))
    if others:
        print(line("trafilatura", others, theirs))
    print(line("whence, the whole page", mine, theirs))
    for name, figures in stages(found).items():
        print(line(f"  {name}", figures))


def hostile() -> None:
    for name, source in HOSTILE.items():
        took, out = best(lambda source=source: whole(source.encode(), None), rounds=1)
        print(f"{name:26} {took:8.0f} ms   {'refused: ' + out.detail if isinstance(out, WhenceError) else 'answered'}")


def growth() -> None:
    """Longer and longer live blogs of sentences that differ as those of a writer do, to half a million characters."""
    chance = random.Random(1)
    for count in (125, 250, 500, 1000, 2000, 4000):
        lines = [" ".join(chance.choices(WORDS.split(), k=16)) for _ in range(count)]
        entries = "".join(f"<div class=entry><p>Entry {n}: {line}, {SAID[n % len(SAID)]}.</p></div>" for n, line in enumerate(lines))
        source = f"<html lang=en><meta name=date content=2024-03-14>{HEAD}<main>{entries}</main>".encode()
        took, out = best(lambda source=source: whole(source, None), rounds=2)
        told = "refused" if isinstance(out, WhenceError) else f"{took * 1e3 / len(source):6.2f} ms a KB"
        print(f"{len(source) / 1e3:6.0f} KB, {count:5} entries {took:8.0f} ms   {told}")


def main() -> int:
    reader = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    reader.add_argument("--pages", type=int, default=120)
    asked = reader.parse_args()
    logging.getLogger("readability").setLevel(logging.CRITICAL)
    found = pages()
    step = max(1, len(found) // asked.pages)
    speed([(path.read_bytes(), url) for path, url in found[::step]])
    hostile()
    growth()
    return 0


if __name__ == "__main__":
    sys.exit(main())
