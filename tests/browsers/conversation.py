"""A browser in, what its reader would do and see out: the steps that several tests share."""

from __future__ import annotations

from typing import Any

from drivers import Page, wait

STATE = """async (tab) => (await browser.storage.session.get(`tab:${tab}`))[`tab:${tab}`] ?? null"""


def set_options(browser: Any, **options: Any) -> None:
    """Choose options without the options page."""
    browser.in_extension("(all) => browser.storage.local.set(all)", options)


def tab_id(browser: Any) -> int:
    """The tab of the story: the only one that has a state."""
    find = """async () => Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith("tab:"))
        .map((key) => Number(key.slice(4))).at(-1) ?? null"""
    return wait(lambda: browser.in_extension(find))


def state(browser: Any) -> dict[str, Any] | None:
    """What is known of the story's tab now."""
    return browser.in_extension(STATE, tab_id(browser))


def state_after(browser: Any, *statuses: str, not_reading: int | None = None) -> dict[str, Any]:
    """The state once it is one of these, and of a later reading than ``not_reading``."""

    def reached() -> Any:
        now = state(browser)
        return now if now and now["status"] in statuses and now["reading"] != not_reading else None

    return wait(reached)


def open_page(browser: Any, path: str) -> None:
    """Go to a page of the news site and wait until the last one is forgotten."""
    browser.goto(f"{browser.news}/{path}")
    known = "async () => Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('tab:')).length"
    wait(lambda: not browser.in_extension(known))


def state_after_click(browser: Any, path: str) -> dict[str, Any]:
    """Open a page, click the button, wait for the end of it."""
    open_page(browser, path)
    browser.click_action()
    return state_after(browser, "done", "error")


def words_at(browser: Any, mark: str, index: int) -> dict[str, float]:
    """The middle of a mark's first line, scrolled into view."""
    return browser.run(
        """([mark, index]) => {
            const ranges = [...CSS.highlights.get(`whence-${mark}`)]
                .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
            ranges[index].startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
            const box = ranges[index].getClientRects()[0];
            return { x: box.left + Math.min(box.width / 2, 20), y: box.top + box.height / 2 };
        }""", [mark, index])  # fmt: skip


def active(browser: Any) -> list[str]:
    """The words that stand out on the page."""
    return browser.run("() => [...(CSS.highlights.get('whence-active') ?? [])].map((range) => String(range).replace(/\\s+/g, ' '))")


def in_page_world(browser: Any, function: str) -> Any:
    """Run a function where the extension's content scripts live in the story's page."""
    ask = f"async (tabId) => (await browser.scripting.executeScript({{ target: {{ tabId }}, func: {function} }}))[0].result ?? null"
    return browser.in_extension(ask, tab_id(browser))


def card(browser: Any) -> str:
    """The open card's text: the closed root is the extension's own, so the extension is asked."""
    return wait(lambda: in_page_world(browser, "() => whence.card.text"))


def toast(browser: Any) -> str:
    """The sentence at the page's edge."""
    return wait(lambda: in_page_world(browser, "() => whence.card.root?.querySelector('.toast:popover-open')?.innerText"))


def title(browser: Any) -> str:
    """What the button says of itself."""
    return browser.in_extension("(tabId) => browser.action.getTitle({ tabId })", tab_id(browser))


def panel_of(browser: Any) -> Page:
    """The panel, drawn."""
    panel = browser.panel(tab_id(browser))
    wait(lambda: panel.run("() => document.querySelectorAll('#findings > *').length"))
    return panel


def text_of(page: Page, where: str) -> str:
    """What is read at the first place that a selector finds."""
    return page.run(f"() => document.querySelector({where!r})?.innerText ?? ''")
