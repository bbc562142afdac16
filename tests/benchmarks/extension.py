"""Big pages in, the main thread's milliseconds out, in each browser that is here: what reading and marking cost the reader.

Run ``python tests/benchmarks/extension.py [chromium|firefox]``; whence must be installed. To hold: less than 100 ms on
a page of 3 MB, less than 50 ms for 200 notes on a page of 10,000 nodes. Each figure is the best and the median of
several runs; beside them is what the page's own ``outerHTML`` costs, as a measure of the machine.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "browsers"))

import servers
from conversation import in_page_world, state_after_click
from drivers import BROWSERS, program

RUNS = 9
# Reads and marks the page once more, as a click does; the pieces of it one by one; then what a remount costs.
MEASURE = """async () => {
    const spent = {};
    const keep = (name, act) => { const from = performance.now(); const made = act(); (spent[name] ??= []).push(performance.now() - from); return made; };
    const notes = whence.notes.placed.map(({ range, ...note }) => note);
    const pause = () => new Promise((go) => setTimeout(go, 30));
    for (let run = 0; run < RUNS; run++) {
        const reading = 1e9 + run;
        keep("outerHTML alone", () => document.documentElement.outerHTML);
        await pause();
        const page = keep("read", () => whence.main.read(reading, "auto"));
        spent.bytes = document.documentElement.outerHTML.length;
        await pause();
        keep("mark", () => whence.main.show({ reading, notes, summary: ".", canOpenPanel: false, anchorTime: null, hidden: [] }));
        await pause();
        const article = document.querySelector("article");
        article.replaceWith(article.cloneNode(true));
        const taken = whence.snapshot.take(document);
        taken.nodes = taken.nodes.map(() => null);
        keep("mark again after a remount", () => { const place = whence.anchor.placer(taken); notes.forEach((note) => place(note.target)); });
        whence.main.read(reading + 100, "auto");
        whence.main.show({ reading: reading + 100, notes, summary: ".", canOpenPanel: false, anchorTime: null, hidden: [] });
    }
    const walk = document.createTreeWalker(document);
    let nodes = 0;
    while (walk.nextNode()) nodes++;
    return { ...spent, nodes, notes: notes.length };
}""".replace("RUNS", str(RUNS))


def pages() -> dict[str, str]:
    """A page of 3 MB as news sites serve them (scripts, data, menus, comments), and one of 10,000 nodes with 200 notes."""
    dated = "".join(f"<p>The council of ward {n} met in the old hall <b>on Thursday</b> and will <i>meet there again</i>, its clerk said on Sunday.</p>"
                    for n in range(1, 101))  # fmt: skip
    menu = "".join(f'<li class="item item-{n} menu__entry menu__entry--wide"><a href="/section/{n}" data-track="menu-{n}">Section number {n}</a></li>'
                   for n in range(4000))  # fmt: skip
    data = "<script>window.state = [" + ",".join(f'{{"id":{n},"title":"A story that is not this one, number {n}","tags":["a","b"]}}'
                                                  for n in range(32_000)) + "]</script>"  # fmt: skip
    big = servers.story_page("A hundred councils met on Monday", dated)
    return {
        "three-megabytes": big.replace("</main>", f"</main><ul>{menu}</ul>{data}"),
        "ten-thousand-nodes": big.replace("</main>", "</main><footer>" + "<span>.</span> " * 3000 + "</footer>"),
    }


def measure(name: str) -> None:
    """Print one browser's figures."""
    servers.MADE.update(pages())
    news, service = servers.News(), servers.Service()
    browser: Any = BROWSERS[name](news.port)
    try:
        browser.in_extension("(all) => browser.storage.local.set(all)", {"server": service.url})
        for slug in pages():
            state = state_after_click(browser, slug)
            assert state["status"] == "done", state
            spent = in_page_world(browser, MEASURE)
            print(f"{name} {slug}: {spent.pop('bytes') / 1e6:.1f} MB, {spent.pop('nodes')} nodes, {spent.pop('notes')} notes")
            for what, times in spent.items():
                times.sort()
                print(f"  {what:28} best {times[0]:6.1f} ms   median {times[len(times) // 2]:6.1f} ms")
            print(f"  {'read and mark together':28} best {spent['read'][0] + spent['mark'][0]:6.1f} ms")
    finally:
        browser.close()
        service.stop()
        news.stop()


if __name__ == "__main__":
    for name in sys.argv[1:] or [name for name in BROWSERS if program(name)]:
        measure(name)
