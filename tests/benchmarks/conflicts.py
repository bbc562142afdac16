"""What attribution, claims, conflicts and checks cost beyond the times, and how that grows with an article's length.

usage: python tests/benchmarks/conflicts.py       (make bench runs it)

The articles are the English ones in the folder that WHENCE_GOLD names, else the project's own stories; the best of five
rounds counts.
"""

from __future__ import annotations

import json
import os
import re
import time
from pathlib import Path

from whence import collector, languages, pipeline, plain_text
from whence.checks import check
from whence.claims import find_claims
from whence.claims.attribution import find_attributions
from whence.conflicts import compare
from whence.text import read_prose

ROOT = Path(__file__).parents[2]
ROUNDS = 5


def articles() -> list[tuple[str, str]]:
    """Texts, each with its publication time."""
    gold = os.environ.get("WHENCE_GOLD")
    if gold:
        read = (json.loads(path.read_text("utf-8")) for path in sorted((Path(gold) / "gold" / "articles").glob("d*.json")))
        return [("\n\n".join([one["headline"], *one["paragraphs"]]), one["published"]) for one in read]
    stories = []
    for path in sorted((ROOT / "fixtures" / "conflicts").glob("*.stories")):
        for part in re.split(r"^== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            head, _, rest = part.partition("\n")
            text = re.sub(r"\[([^\[\]|]+)\|[^\[\]|]+\]", r"\1", rest.partition("\n=> ")[0].strip())
            stories.append((text, head.rpartition(" @ ")[2].strip()))
    return stories


def stages(texts: list[tuple[str, str]]) -> dict[str, float]:
    """Milliseconds an article for each stage, and for the times beside them."""
    english = languages.speak("en")
    done = [pipeline.annotate_text(text, anchor=day, language="en") for text, day in texts]
    best: dict[str, float] = {}

    def timed(name, proses, work):
        begin = time.perf_counter()
        out = [work(one, prose) for one, prose in zip(done, proses, strict=True)]
        best[name] = min(best.get(name, 1e9), (time.perf_counter() - begin) * 1000 / len(done))
        return out

    for _ in range(ROUNDS):
        # Anew each time: what is looked up once a text is a part of what an article costs.
        proses = [read_prose(one.article, english.abbreviations) for one in done]
        timed("tokens, sentences, times", proses, lambda one, _: plain_text.find_times(one.article.text, "2025-07-21", "en"))
        said = iter(timed("attribution", proses, lambda _, prose: find_attributions(prose, english.claims)))
        timed("claims", proses, lambda one, prose, said=said: find_claims(one.article, prose, one.times, english.claims, next(said)))
        timed("conflicts", proses, lambda one, _: compare(one.claims, one.article))
        timed("checks", proses, lambda one, prose: check(one.article, prose, one.times, english.checks))
    return best


def main() -> None:
    texts = articles()
    print(f"{len(texts)} articles, {sum(len(text) for text, _ in texts) // len(texts):,} characters each\n")
    with collector.easy():  # as a page is read
        best = stages(texts)
    for name, milliseconds in best.items():
        print(f"{name:28}{milliseconds:8.2f} ms an article")
    beyond = sum(ms for name, ms in best.items() if not name.startswith("tokens"))
    print(f"{'beyond the times':28}{beyond:8.2f} ms an article\n")
    body = "\n\n".join(text for text, _ in texts)
    print(f"{'one text of':28}{'seconds':>8}")
    for length in (10_000, 20_000, 40_000, 80_000):
        begin = time.perf_counter()
        pipeline.annotate_text((body * (length // len(body) + 1))[:length], anchor="2025-07-21", language="en")
        print(f"{f'{length:,} characters':28}{time.perf_counter() - begin:8.2f}")


if __name__ == "__main__":
    main()
