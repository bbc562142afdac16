"""Gold sets in a folder become the figures that we keep: usage: evaluate.py GOLD_FOLDER [--update]

GOLD_FOLDER holds ``gold/times/*.jsonl`` (TimeML sets), ``gold/articles/*.json`` and, beside them, their scorers. The project's
own annotated articles (fixtures/articles, a folder a set) and short items (fixtures/items, a file a set) are scored with them; of its
passages (fixtures/passages, a file a set) those count that are read without a fault. ``quiet`` is how many documents of real news
in other languages show no disagreement: few of them hold one.
``--update`` raises the floors in floors.json to what was measured; it never lowers one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from whence import pipeline, plain_text
from whence.model import Analysis

FLOORS = Path(__file__).with_name("floors.json")
TIMES = ("te3-timebank", "te3-aquaint", "krauts-dolomiten-de", "timebank-es-train", "timebank-fr", "timebank-it")
_FIXTURES = Path(__file__).parents[2] / "fixtures"
OWN, ITEMS, PASSAGES = _FIXTURES / "articles", _FIXTURES / "items", _FIXTURES / "passages"
TIERS = ("likely", "possible")
_MARKED = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]*)\]")


def measure(root: Path) -> dict[str, dict[str, float | str]]:
    """Every corpus with its fingerprint and figures in per cent; corpora that are not there are left out."""
    with tempfile.TemporaryDirectory() as folder:
        return dict(_measure(root / "gold", Path(folder)))


def _measure(gold: Path, folder: Path) -> Iterator[tuple[str, dict[str, float | str]]]:
    for name in TIMES:
        path = gold / "times" / f"{name}.jsonl"
        if path.exists():
            printed = _score([str(gold / "times" / "score_times.py"), str(path), str(_predict_times(path, folder))])
            strict, relaxed, value = (float(n) for n in re.findall(r"F\s+(\d+\.\d)", _line(printed, "ALL"))[:2] + [_value(printed, "ALL")])
            quiet = _quiet(path)
            yield name, _figures(
                [path], strict=strict, relaxed=relaxed, value=value, relative_value=float(_value(printed, "REL")), **({"quiet": quiet} if quiet is not None else {}),
            )
    for name, articles in [("articles", gold / "articles"), *((f"own {path.name}", path) for path in sorted(OWN.glob("*/")))]:
        if any(articles.glob("*.json")):
            yield name, _score_articles(gold / "score_articles.py", articles, folder)
    if any((gold / "articles").glob("*.json")):
        yield "languages", _score_languages(gold / "score_articles.py", gold / "articles", folder)
    for path in sorted(ITEMS.glob("*.jsonl")) if (gold / "score_articles.py").exists() else ():
        yield f"items {path.stem}", _score_items(gold / "score_articles.py", path, folder)
    for path in sorted(PASSAGES.glob("*.txt")):
        _, _, language = path.stem.partition(".")  # "g.de.txt"
        read = list(_read_passages(path.read_text("utf-8").splitlines(), language or "en"))
        yield f"passages {path.stem}", _figures([path], faultless=round(100 * sum(read) / len(read), 1))


def _read_passages(lines: Sequence[str], language: str) -> Iterator[bool]:
    """Of each passage whether its times are found in full, with their values, and nothing else is."""
    published = ""
    for line in filter(None, lines):
        if line.startswith("@"):
            published = line[1:].strip()
            continue
        text = _MARKED.sub(r"\1", line).replace(" ¶ ", "\n\n")
        yield [(t.text, t.value) for t in plain_text.find_times(text, published, language)] == _MARKED.findall(line)


def _score_articles(scorer: Path, articles: Path, folder: Path) -> dict[str, float | str]:
    paths = sorted(articles.glob("*.json"))
    scored = _scored(scorer, articles, folder)
    times = scored["times"].get("en") or scored["times"]["all"]  # the gold has other languages beside English: see below
    voices = _voices(paths, scorer)
    return _figures(
        paths,
        **({"voices": voices} if voices is not None else {}),
        value=_percent(times["value"]["f1"]),
        relative_value=_percent(times["relative_value"]["f1"]),
        **_of_conflicts(scorer, articles, folder, scored),
    )


def _score_languages(scorer: Path, articles: Path, folder: Path) -> dict[str, float | str]:
    """The value F1 of the times of each language but English."""
    times = _scored(scorer, articles, folder)["times"]
    return _figures(sorted(articles.glob("*.json")), **{code: _percent(row["value"]["f1"]) for code, row in times.items() if code not in ("all", "en")})


def _score_items(scorer: Path, path: Path, folder: Path) -> dict[str, float | str]:
    items = folder / path.stem
    items.mkdir()
    for line in path.read_text("utf-8").splitlines():
        (items / f"{json.loads(line)['id']}.json").write_text(line, "utf-8")
    return _figures([path], **_of_conflicts(scorer, items, folder, _scored(scorer, items, folder)))


def _of_conflicts(scorer: Path, articles: Path, folder: Path, scored: dict[str, Any]) -> dict[str, float]:
    """Precision and recall of both tiers, then of the likely one alone, and of how many sides the source is right."""
    likely, both = _scored(scorer, articles, folder, TIERS[:1])["conflicts"]["all"], scored["conflicts"]["all"]
    return {
        "conflict_precision": _percent(both["p"]),
        "conflict_recall": _percent(both["r"]),
        "likely_precision": _percent(likely["p"]),
        "likely_recall": _percent(likely["r"]),
        "sources": _percent(scored["sides"]["source_accuracy"]),
    }


def _scored(scorer: Path, articles: Path, folder: Path, tiers: Sequence[str] = TIERS) -> dict[str, Any]:
    predicted = _predict_articles(sorted(articles.glob("*.json")), folder, tiers)
    return json.loads(_score([str(scorer), str(articles), str(predicted), "--json"]))


def _percent(share: float) -> float:
    return round(100 * share, 1)


def _voices(paths: list[Path], scorer: Path) -> float | None:
    """Of the words that articles give to somebody, how many are told by him, in per cent; None where no article has voices."""
    same_source = runpy.run_path(str(scorer))["same_source"]
    told = [_is_told(item, voice, same_source) for path in paths if "voices" in (item := json.loads(path.read_text("utf-8"))) for voice in item["voices"]]
    return round(100 * sum(told) / len(told), 1) if told else None


def _is_told(item: dict, voice: dict[str, str], same_source: Callable[[str, str], bool]) -> bool:
    text = _text(item)
    start = text.index(voice["quote"])
    found = _read(item["id"], text, item["published"], item["lang"]).attributions
    told = (a.source for a in found if a.start < start + len(voice["quote"]) and start < a.end)
    return any(same_source(voice["source"], f"{source.name}, {source.role}" if source.role else source.name) for source in told)


def _text(item: dict) -> str:
    return "\n\n".join([item["headline"], *item["paragraphs"]])


@cache
def _read(name: str, text: str, published: str, language: str) -> Analysis:
    return pipeline.annotate_text(text, anchor=published, language=language)


def _line(printed: str, row: str) -> str:
    return next(line for line in printed.splitlines() if line.startswith(row))


def _value(printed: str, row: str) -> str:
    found = re.search(r"value F\s+(\d+\.\d)", _line(printed, row))
    assert found
    return found[1]


def _figures(paths: list[Path], **figures: float) -> dict[str, float | str]:
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]
    return {"fingerprint": digest, **figures}


def _score(command: list[str]) -> str:
    return subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True).stdout


def _predict_times(path: Path, folder: Path) -> Path:
    out = folder / path.name
    with path.open(encoding="utf-8") as lines, out.open("w", encoding="utf-8") as predictions:
        for line in lines:
            item = json.loads(line)
            found = plain_text.find_times(item["text"], _day(item["dct"]), item["lang"])
            timexes = [{key: getattr(t, key) for key in ("start", "end", "text", "type", "value")} for t in found]
            predictions.write(json.dumps({"id": item["id"], "timexes": timexes}) + "\n")
    return out


def _quiet(path: Path) -> float | None:
    """Of a set of real news in another language than English, in which few reports disagree, the documents for which no disagreement is shown; None for English."""
    items = [item for item in map(json.loads, path.read_text("utf-8").splitlines()) if item["lang"] != "en"]
    shown = [pipeline.annotate_text(item["text"], anchor=_day(item["dct"]), language=item["lang"]).conflicts for item in items]
    return round(100 * sum(not conflicts for conflicts in shown) / len(shown), 1) if shown else None


def _day(written: str | None) -> str | None:
    """The day of a document, which may be written "2003-5-30"; None where it has none."""
    parts = (written or "").split("-")
    return "-".join(part.zfill(2) for part in parts) if all(map(str.isdigit, parts)) else None


def _predict_articles(paths: list[Path], folder: Path, tiers: Sequence[str] = TIERS) -> Path:
    out = folder / "articles.jsonl"
    with out.open("w", encoding="utf-8") as predictions:
        for path in paths:
            item = json.loads(path.read_text("utf-8"))
            found = _read(item["id"], _text(item), item["published"], item["lang"])
            times = [{key: getattr(t, key) for key in ("start", "end", "text", "type", "value")} for t in found.times]
            conflicts = [
                {"kind": c.kind, "about": c.about, "sides": [{key: getattr(s, key) for key in ("start", "end", "text", "source", "value")} for s in c.sides]}
                for c in found.conflicts if c.confidence in tiers
            ]  # fmt: skip
            predictions.write(json.dumps({"id": item["id"], "times": times, "conflicts": conflicts}) + "\n")
    return out


def raise_floors(measured: dict[str, dict[str, float | str]]) -> None:
    """Write what was measured as the new floors where it is higher, or where the corpus is another."""
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    for corpus, figures in measured.items():
        old = floors.get(corpus, {})
        same = old.get("fingerprint") == figures["fingerprint"]
        floors[corpus] = {k: max(v, old.get(k, 0)) if same and k != "fingerprint" else v for k, v in figures.items()}
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    measured = measure(options.gold)
    for corpus, figures in measured.items():
        print(f"{corpus:20}", "  ".join(f"{name} {value}" for name, value in figures.items() if name != "fingerprint"))
    if options.update:
        raise_floors(measured)


if __name__ == "__main__":
    main()
