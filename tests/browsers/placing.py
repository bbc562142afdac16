"""Pages in, how many of whence's spans stand on their exact words in a real Chromium out.

usage: python tests/browsers/placing.py [GOLD | --own] [--pages 120] [--worst 10]    (GOLD: else the folder in WHENCE_GOLD)

Every page that a ``gold.jsonl`` below GOLD names, or with ``--own`` every page of fixtures/pages, is served from loopback and opened; whatever it asks of other hosts is
refused. Two callers are played: the extension, which numbers the text nodes of the page as it stands, and one that
sends the plain HTML and has nothing but quotations; for the second the page's
own scripts do not run, since what they put on the page was not in the HTML. A span counts as placed where the Range holds the quoted words,
and for quotations also where it is the very Range that the numbers give. What is not placed is told apart: ``silent``
found no certain place and said so, ``wrong`` stands on other words or elsewhere.
"""

from __future__ import annotations

import argparse
import contextlib
import http.server
import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from drivers import EXTENSION, program
from playwright.sync_api import Error, Page, sync_playwright

import whence
from whence.errors import WhenceError
from whence.page.decoding import decode

SCRIPTS = [(EXTENSION / "content" / name).read_text("utf-8") for name in ("snapshot.js", "anchor.js")]
TAKE = "() => { window.taken = whence.snapshot.take(document); return window.taken.html }"
# For each target: what the Range says, whether it stands where the other target's numbers say, or null.
PLACE = """([targets, how]) => {
  const { placer, byNumber, byQuote, flatten, squash } = whence.anchor;
  const flat = flatten(whence.snapshot.textNodes(document.documentElement));
  const point = (range) => [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
  return targets.map((target) => {
    const range = how === "numbers" ? byNumber(window.taken, target) : byQuote(flat, target.quote);
    if (!range) return null;
    const truth = target.truth && byNumber(window.taken, { ...target, nodes: target.truth });
    const there = !truth || point(range).every((value, at) => value === point(truth)[at]);
    return { right: squash(range.toString()) === squash(target.quote.exact), there };
  });
}"""


class _Site(http.server.BaseHTTPRequestHandler):
    """Serves the one page that is looked at, under any path."""

    source = b""

    def do_GET(self) -> None:
        page = self.path.startswith("/story")
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if "still" in self.path:
            self.send_header("Content-Security-Policy", "script-src 'none'")
        self.end_headers()
        if page:
            with contextlib.suppress(OSError):
                self.wfile.write(type(self).source)

    def log_message(self, *_: Any) -> None:
        pass


def targets_of(analysis: Any) -> list[dict[str, Any]]:
    """Every target of an analysis, as the content scripts take them."""
    found = []
    for annotation in analysis.annotations:
        targets = annotation["target"]
        for target in targets if isinstance(targets, list) else [targets]:
            selectors = {selector["type"]: selector for selector in target["selector"]}
            quote = selectors["TextQuoteSelector"]
            ranged = selectors.get("RangeSelector")
            nodes = ranged and {
                side: {key: ranged[f"{side}Selector"][key] for key in ("node", "offset")} for side in ("start", "end")
            }
            found.append({"quote": {key: quote[key] for key in ("exact", "prefix", "suffix")}, "nodes": nodes})
    return found


def measure(page: Page, url: str, source: bytes, address: str | None) -> tuple[Counter[str], Counter[str], list[str]]:
    """How the spans of one page were placed: by numbers, by quotation, and the words of those that were wrong."""
    _Site.source = source
    found: list[Counter[str]] = []
    wrong = []
    for how in ("numbers", "quotes"):
        page.goto(url + ("?still" if how == "quotes" else ""), wait_until="domcontentloaded")
        if not page.evaluate("() => Boolean(document.documentElement)"):  # its scripts took it away for want of their hosts
            page.goto(url + "?still", wait_until="domcontentloaded")
        for script in SCRIPTS:
            page.evaluate(script)
        targets = targets_of(whence.annotate(page.evaluate(TAKE), address))
        if how == "quotes":
            told = {tuple(target["quote"].values()): target["nodes"] for target in targets}
            targets = targets_of(whence.annotate(source, address))
            targets = [{**target, "truth": told.get(tuple(target["quote"].values()))} for target in targets]
        count: Counter[str] = Counter()
        for target, placed in zip(targets, page.evaluate(PLACE, [targets, how]), strict=True):
            verdict = "silent" if placed is None else "placed" if placed["right"] and placed["there"] else "wrong"
            count[verdict] += 1
            if verdict != "placed":
                wrong.append(f"{how} {verdict}: {target['quote']['prefix'][-20:]!r} [{target['quote']['exact']}] {target['nodes']}")
        found.append(count)
    return found[0], found[1], wrong


def pages_of(gold: Path) -> Iterator[tuple[str, bytes, str | None]]:
    """Every page of the sets below ``gold``, taking turns: its name, its bytes, its address."""
    sets = [path for path in sorted(gold.glob("**/gold.jsonl")) if (path.parent / "pages").is_dir()]
    rows = [[(path.parent, json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()] for path in sets]
    for turn in range(max(map(len, rows), default=0)):
        for row in rows:
            if turn < len(row):
                folder, told = row[turn]
                told_in = (folder / told["file"]).read_bytes()
                yield f"{folder.name}/{told['id'][:16]}", decode(told_in).encode("utf-8", "replace"), told.get("url")


def own_pages() -> Iterator[tuple[str, bytes, str | None]]:
    """The pages of fixtures/pages, as ``pages_of`` gives them."""
    for path in sorted((EXTENSION.parent / "fixtures" / "pages").glob("*/page.html")):
        yield path.parent.name, decode(path.read_bytes()).encode(), None


def main() -> int:
    reader = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    reader.add_argument("gold", nargs="?", default=os.environ.get("WHENCE_GOLD"), type=Path)
    reader.add_argument("--own", action="store_true")
    reader.add_argument("--pages", type=int, default=120)
    reader.add_argument("--worst", type=int, default=10)
    asked = reader.parse_args()
    if not (asked.gold or asked.own) or not program("chromium"):
        print("placing needs a folder of pages (WHENCE_GOLD) and chromium on the PATH", file=sys.stderr)
        return 2
    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    home = f"http://127.0.0.1:{site.server_port}"
    numbers: Counter[str] = Counter()
    quotes: Counter[str] = Counter()
    unread, seen = 0, 0
    wrong: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program("chromium"), args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        context = browser.new_context()
        context.route(lambda url: not url.startswith(home), lambda route: route.abort())
        for name, source, address in own_pages() if asked.own else pages_of(asked.gold):
            if seen >= asked.pages:
                break
            page = context.new_page()
            try:
                by_number, by_quote, missed = measure(page, f"{home}/story/{seen}", source, address)
            except (WhenceError, Error) as error:
                unread += 1
                print(f"  {name}: {str(error).splitlines()[0][:120]}")
                continue
            finally:
                page.close()
            seen += 1
            numbers += by_number
            quotes += by_quote
            wrong += [f"{name} {line}" for line in missed]
        browser.close()
    site.shutdown()
    for line in wrong[: asked.worst]:
        print("  " + line)
    for title, count in (("numbered, by nodes", numbers), ("plain HTML, by quotation", quotes)):
        whole = sum(count.values())
        share = 100 * count["placed"] / max(whole, 1)
        print(f"{title:25} {seen} pages, {whole} spans: {share:.2f} % on the exact words, {count['silent']} silent, {count['wrong']} wrong")
    print(f"{unread} pages could not be read")
    missed = sum(numbers.values()) - numbers["placed"] + (asked.own and sum(quotes.values()) - quotes["placed"])
    return 1 if missed or quotes["wrong"] or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
