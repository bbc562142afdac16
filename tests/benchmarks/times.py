"""How fast times are found: whence beside dateparser.search, and chrono-node where node and npm are there.

usage: python tests/benchmarks/times.py           (make bench runs it)

The texts are the English sets in the folder that WHENCE_GOLD names, else the project's own examples put together.
Every engine reads the same texts in a process of its own; the best of three rounds counts.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHRONO = ROOT / ".venv" / "chrono"
ROUNDS = 3
SLOW = {
    "on on on …": "on ",
    "ten thousand numbers": "2024 ",
    "ten thousand weekdays": "Monday ",
    "names in a row": "the Sunday Courier and Windows 2000 and ",
    "one long word": "x",
    "one long number": "7",
    "dates in a row": "May 3, 2024 to June 4, 2025 and ",
    "half a quarter": "half a quarter of an ",
}


def texts() -> list[str]:
    """The texts to read, one a document."""
    gold = os.environ.get("WHENCE_GOLD")
    if gold:
        folder = Path(gold) / "gold" / "times"
        return [json.loads(line)["text"] for name in sorted(folder.glob("te3-*.jsonl")) for line in name.read_text("utf-8").splitlines()]
    lines = [
        re.sub(r"\[([^\]|]+)(\|[^\]]+)?\]", r"\1", line.strip()) + "."
        for path in sorted((ROOT / "fixtures/times/en").glob("*.spec"))
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("    ")
    ]
    return ["\n\n".join(lines[start : start + 40]) for start in range(0, len(lines), 40)] * 10


# ---------------------------------------------------------------- the engines, each run as a process of its own
def whence_engine():
    from whence import find_times

    return lambda text: find_times(text, "2024-03-14T15:00+00:00")


def engine_alone():
    """The engine without the pipeline around it: tokens, sentences, times."""
    from whence.languages import speak
    from whence.model import AnchorTime, Article, Block
    from whence.text import read_prose
    from whence.times import find_times

    english = speak("en")

    def read(text: str):
        article = Article(None, "", "en", text, (Block("paragraph", 0, len(text)),), anchor_time=AnchorTime("2024-03-14", "caller", "high"))
        return find_times(article, read_prose(article, english.abbreviations), english.times)

    return read


def dateparser_engine():
    import warnings

    warnings.simplefilter("ignore")
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"]) or []


ENGINES = {"whence": whence_engine, "whence, engine alone": engine_alone, "dateparser.search": dateparser_engine}


def run(name: str) -> dict:
    """Read all texts ROUNDS times: seconds to start, the best milliseconds a document, phrases found, peak memory."""
    documents = texts()
    start = time.perf_counter()
    read = ENGINES[name]()
    found = len(read(documents[0]))
    started = time.perf_counter() - start
    best = [min(durations) for durations in zip(*(_round(read, documents) for _ in range(1 if "dateparser" in name else ROUNDS)), strict=True)]
    return {
        "start": started,
        "ms": statistics.median(best),
        "chars": sum(map(len, documents)) / sum(best) * 1000,
        "found": found and sum(len(read(text)) for text in documents[:20]),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _round(read, documents: list[str]) -> list[float]:
    durations = []
    for text in documents:
        begin = time.perf_counter()
        read(text)
        durations.append((time.perf_counter() - begin) * 1000)
    return durations


def chrono() -> dict | None:
    """chrono-node on the same texts; None where it cannot be had."""
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    if not (CHRONO / "node_modules" / "chrono-node").exists():
        CHRONO.mkdir(parents=True, exist_ok=True)
        made = subprocess.run(
            ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", CHRONO, "chrono-node@2"],
            check=False,
            capture_output=True,
        )
        if made.returncode:
            return None
    script = """
    const begin = performance.now();
    const chrono = require("chrono-node");
    const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
    chrono.parse(texts[0]);
    const start = (performance.now() - begin) / 1000;
    const best = texts.map(() => Infinity);
    for (let round = 0; round < 3; round++)
      texts.forEach((text, i) => { const b = performance.now(); chrono.parse(text); best[i] = Math.min(best[i], performance.now() - b); });
    const sorted = [...best].sort((a, b) => a - b), sum = best.reduce((a, b) => a + b);
    const chars = texts.reduce((a, t) => a + t.length, 0);
    console.log(JSON.stringify({ start, ms: sorted[sorted.length >> 1], chars: chars / sum * 1000,
      found: texts.slice(0, 20).reduce((n, t) => n + chrono.parse(t).length, 0), peak: process.resourceUsage().maxRSS / 1024 }));
    """
    done = subprocess.run(["node", "-e", script], check=False, cwd=CHRONO, input=json.dumps(texts()), capture_output=True, text=True)
    return json.loads(done.stdout) if done.returncode == 0 else None


def growth() -> list[tuple[str, float, float]]:
    """Texts made to be slow: seconds for a million characters, and how many times those of 250,000."""
    read = engine_alone()
    rows = []
    for name, piece in SLOW.items():
        small, large = piece * (250_000 // len(piece)), piece * (1_000_000 // len(piece))
        seconds = [min(_round(read, [text])[0] for _ in range(2)) / 1000 for text in (small, large)]
        rows.append((name, seconds[1], seconds[1] / seconds[0]))
    return rows


def main() -> None:
    if len(sys.argv) > 1:
        print(json.dumps(run(sys.argv[1])))
        return
    documents = texts()
    print(f"{len(documents)} texts, {sum(map(len, documents)):,} characters\n")
    print(f"{'':24}{'ms a document':>14}{'characters/s':>14}{'times':>8}{'start s':>9}{'peak MB':>9}")
    rows = {name: json.loads(subprocess.check_output([sys.executable, __file__, name])) for name in ENGINES}
    rows |= {"chrono-node": peer} if (peer := chrono()) else {}
    for name, row in rows.items():
        print(f"{name:24}{row['ms']:14.2f}{row['chars']:14,.0f}{row['found']:8}{row['start']:9.2f}{row['peak']:9.0f}")
    print(f"\nwhence, engine alone, is {rows['whence, engine alone']['chars'] / rows['dateparser.search']['chars']:.1f} × dateparser.search")
    print(f"\n{'a million characters of':24}{'seconds':>14}{'× 250,000':>14}")
    for name, seconds, ratio in growth():
        print(f"{name:24}{seconds:14.2f}{ratio:14.1f}")


if __name__ == "__main__":
    main()
