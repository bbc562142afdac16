"""The harbour-talks story in; ``extension/screenshot.png`` out: its marks, the card of a disagreement, and the panel.

Run ``python tests/browsers/screenshot.py [chromium|firefox] [folder] [page]``; whence must be installed. ``page`` is another folder of fixtures/pages.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from conversation import state_after_click, tab_id, words_at
from drivers import BROWSERS, EXTENSION, wait
from servers import News, Service


def take(name: str, folder: Path, page: str = "harbour-talks") -> None:
    """Write ``screenshot.png`` and ``panel.png`` to ``folder``."""
    news, service = News(), Service()
    browser = BROWSERS[name](news.port)
    try:
        browser.in_extension("(all) => browser.storage.local.set(all)", {"server": service.url})
        state_after_click(browser, page)
        place = words_at(browser, "conflict", 0)
        browser.click_at(place["x"], place["y"])
        wait(lambda: browser.run("() => CSS.highlights.get('whence-active').size"))
        time.sleep(0.4)  # the card fades in
        browser.screenshot(folder / "screenshot.png")
        if folder != EXTENSION:
            panel = browser.panel(tab_id(browser))
            wait(lambda: panel.run("() => document.querySelectorAll('li').length"))
            panel.shoot(folder / "panel.png")
    finally:
        browser.close()
        service.stop()
        news.stop()


if __name__ == "__main__":
    take(sys.argv[1] if len(sys.argv) > 1 else "chromium", Path(sys.argv[2]) if len(sys.argv) > 2 else EXTENSION, *sys.argv[3:4])
