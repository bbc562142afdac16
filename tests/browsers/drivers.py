"""A browser's name in, one object out that drives the unpacked extension the same way in both browsers."""

from __future__ import annotations

import base64
import json
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bidi import BiDi
from playwright.sync_api import sync_playwright

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
GECKO_ID = "whence@example.org"
SIDEBAR = "whence_example_org-sidebar-action"  # Firefox's own name for it, from the id
UUID = "11111111-2222-4333-8444-555555555555"
PROGRAMS = {"chromium": ("chromium", "chromium-browser", "google-chrome"), "firefox": ("firefox-esr", "firefox")}
REBOUND = "rebound.example"  # a name of somebody else's that has come to mean this machine
SIZE = (1000, 800)
PANEL = (380, 800)
KEYS = {"Escape": "\ue00c", "Tab": "\ue004", "Enter": "\ue007", "Shift": "\ue008", "Alt": "\ue00a", "ArrowLeft": "\ue012", "ArrowRight": "\ue014"}


@dataclass(frozen=True, slots=True)
class Page:
    """A tab beside the story's: ``run`` JavaScript in it, ``shoot`` it into a file, put a file into a field, ``inject`` a
    script, ``click`` as a reader does on the first place that a selector finds."""

    run: Callable[..., Any]
    shoot: Callable[[Path], Any]
    close: Callable[[], Any]
    set_file: Callable[[str, str], Any]
    inject: Callable[[str], Any]
    click: Callable[[str], Any]


def program(name: str) -> str | None:
    """Where the browser is on the PATH, or None."""
    return next((path for one in PROGRAMS[name] if (path := shutil.which(one))), None)


def wait(probe: Callable[[], Any], seconds: float = 15) -> Any:
    """The first true value of ``probe``; AssertionError with its last value when time is up."""
    end = time.monotonic() + seconds
    while not (value := probe()):
        assert time.monotonic() < end, f"timed out; the last value was {value!r}"
        time.sleep(0.05)
    return value


class Chromium:
    name = "chromium"

    def __init__(self, news_port: int) -> None:
        self.playwright = sync_playwright().start()
        self.context = self.playwright.chromium.launch_persistent_context(
            "", executable_path=program("chromium"), headless=True, ignore_default_args=["--disable-back-forward-cache"], viewport={"width": SIZE[0], "height": SIZE[1]},
            args=["--no-sandbox", f"--disable-extensions-except={EXTENSION}", f"--load-extension={EXTENSION}",
                  "--enable-unsafe-extension-debugging", f"--host-resolver-rules=MAP news.example:80 127.0.0.1:{news_port}, MAP {REBOUND} 127.0.0.1",
                  f"--ip-address-space-overrides=127.0.0.1:{news_port}=public"])  # fmt: skip
        workers = self.context.service_workers
        self.worker = workers[0] if workers else self.context.wait_for_event("serviceworker")
        self.base = "/".join(self.worker.url.split("/")[:3])
        self.browser = self.context.browser.new_browser_cdp_session()
        self.news = "http://news.example"
        self.page = self.context.pages[0]

    def goto(self, url: str) -> None:
        self.page.goto(url)

    def run(self, function: str, argument: Any = None) -> Any:
        return self.page.evaluate(function, argument)

    def in_extension(self, function: str, argument: Any = None) -> Any:
        return self.worker.evaluate(function, argument)

    def click_action(self) -> None:
        """A real click on the button: it grants activeTab."""
        tabs = self.browser.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
        tab = next(tab for tab in tabs if tab["url"] == self.page.url)
        self.browser.send("Extensions.triggerAction", {"id": self.base.split("/")[2], "targetId": tab["targetId"]})

    def click_at(self, x: float, y: float) -> None:
        self.page.mouse.click(x, y)

    def move_to(self, x: float, y: float) -> None:
        self.page.mouse.move(x, y)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def look(self, *, dark: bool = False, forced: bool = False) -> None:
        """What the system wants: dark pages, the reader's own few colours."""
        for page in self.context.pages:
            page.emulate_media(color_scheme="dark" if dark else "light", forced_colors="active" if forced else "none")

    def panel(self, tab_id: int) -> Page:
        """The panel in a tab of its own, speaking of ``tab_id``."""
        return self.open(f"{self.base}/panel/panel.html?tab={tab_id}", PANEL)

    def open(self, url: str, size: tuple[int, int] = SIZE) -> Page:
        """Another tab beside the story's; close it when done."""
        page = self.context.new_page()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(url)
        return Page(run=page.evaluate, shoot=lambda path: page.screenshot(path=path, full_page=True), close=page.close,
                    set_file=page.set_input_files, inject=lambda script: page.evaluate(script), click=lambda where: page.locator(where).first.click())  # fmt: skip

    def grant(self, origins: list[str]) -> None:
        """What the reader does by saying yes: there is nobody here whom the browser could ask."""
        page = self.context.new_page()
        page.goto("chrome://extensions")
        add = "([id, host]) => chrome.developerPrivate.addHostPermission(id, host)"
        for origin in origins:
            page.evaluate(add, [self.base.split("/")[2], origin])
        page.close()

    def beside(self) -> Callable[[str], Any]:
        """The real panel, opened as this browser's readers do: by the button in a note's card."""
        find = """() => { const buttons = [...whence.card.root.querySelectorAll(".card > .buttons button")];
            const box = buttons.at(-2).getBoundingClientRect();
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; }"""
        ask = f"""async () => {{ const [tab] = await browser.tabs.query({{ active: true }});
            return (await browser.scripting.executeScript({{ target: {{ tabId: tab.id }}, func: {find} }}))[0].result; }}"""
        place = self.in_extension(ask)
        self.click_at(place["x"], place["y"])
        # The panel is no page that Playwright knows, but other pages of the extension's can see it.
        with self.context.expect_page() as opening:
            self.in_extension("() => browser.tabs.create({ url: '/options/options.html', active: false })")
        self.watcher = opening.value
        self.watcher.wait_for_load_state()
        view = "chrome.extension.getViews().find((view) => view.location.pathname === '/panel/panel.html')"
        wait(lambda: self.watcher.evaluate(f"() => Boolean({view})"))
        return lambda function: self.watcher.evaluate(f"() => {{ const {{ document }} = {view}; return ({function})(); }}")

    def nothing_beside(self) -> None:
        """Close the real panel."""
        self.watcher.evaluate("() => chrome.extension.getViews().find((view) => view.location.pathname === '/panel/panel.html').close()")
        self.watcher.close()

    def front(self) -> None:
        """The story's tab is the one in front."""
        self.page.bring_to_front()

    def screenshot(self, path: Path) -> None:
        self.page.screenshot(path=path)

    def close(self) -> None:
        self.context.close()
        self.playwright.stop()


class Firefox:
    name = "firefox"

    def __init__(self, news_port: int) -> None:
        self.bidi = BiDi(program("firefox"), {
            "network.dns.localDomains": f"news.example,{REBOUND}",
            "network.lna.address_space.public.override": f"127.0.0.1:{news_port}",
            "extensions.webextensions.uuids": json.dumps({GECKO_ID: UUID}),
            "extensions.webextOptionalPermissionPrompts": False,
            "intl.accept_languages": "en",
        })  # fmt: skip
        try:
            self._open(news_port)
        except BaseException:
            self.bidi.close()
            raise

    def _open(self, news_port: int) -> None:
        self.bidi("webExtension.install", extensionData={"type": "path", "path": str(EXTENSION)})
        self.base = f"moz-extension://{UUID}"
        self.news = f"http://news.example:{news_port}"
        self.window = self.bidi("browsingContext.getTree", **{"moz:scope": "chrome"})["contexts"][0]["context"]
        self.extension = self._tab(f"{self.base}/options/options.html")
        self.page = self.bidi("browsingContext.create", type="tab")["context"]
        self.bidi("browsingContext.setViewport", context=self.page, viewport={"width": SIZE[0], "height": SIZE[1]})
        self.bidi("browsingContext.activate", context=self.page)

    def _tab(self, url: str) -> str:
        tab = self.bidi("browsingContext.create", type="tab")["context"]
        self.bidi("browsingContext.navigate", context=tab, url=url, wait="complete")
        return tab

    def goto(self, url: str) -> None:
        self.bidi("browsingContext.navigate", context=self.page, url=url, wait="complete")

    def run(self, function: str, argument: Any = None) -> Any:
        return self.bidi.run(self.page, function, argument)

    def in_extension(self, function: str, argument: Any = None) -> Any:
        return self.bidi.run(self.extension, function, argument)

    def click_action(self) -> None:
        """A click as the toolbar makes it: it grants activeTab."""
        self.bidi.run(self.window, """(id) => {
            const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
            const { extension } = WebExtensionPolicy.getByID(id);
            ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        }""", GECKO_ID)

    def _pointer(self, *actions: dict[str, Any], context: str | None = None) -> None:
        self.bidi("input.performActions", context=context or self.page, actions=[
            {"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": list(actions)}])  # fmt: skip

    def move_to(self, x: float, y: float) -> None:
        self._pointer({"type": "pointerMove", "x": round(x), "y": round(y)})

    def click_at(self, x: float, y: float) -> None:
        self._pointer({"type": "pointerMove", "x": round(x), "y": round(y)}, {"type": "pointerDown", "button": 0},
                      {"type": "pointerUp", "button": 0})  # fmt: skip

    def press(self, key: str) -> None:
        *held, last = [KEYS.get(part, part) for part in key.split("+")]
        keys = [*({"type": "keyDown", "value": one} for one in [*held, last]), *({"type": "keyUp", "value": one} for one in [last, *held[::-1]])]
        self.bidi("input.performActions", context=self.page, actions=[{"type": "key", "id": "keys", "actions": keys}])

    def look(self, *, dark: bool = False, forced: bool = False) -> None:
        """What the system wants: dark pages, the reader's own few colours."""
        self.bidi.run(self.window, """([dark, forced]) => {
            Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", dark ? 0 : 1);
            Services.prefs.setIntPref("browser.display.document_color_use", forced ? 2 : 0);
        }""", [dark, forced])

    def panel(self, tab_id: int) -> Page:
        """The panel in a tab of its own, speaking of ``tab_id``."""
        return self.open(f"{self.base}/panel/panel.html?tab={tab_id}", PANEL)

    def open(self, url: str, size: tuple[int, int] = SIZE) -> Page:
        """Another tab beside the story's; close it when done."""
        tab = self._tab(url)
        self.bidi("browsingContext.setViewport", context=tab, viewport={"width": size[0], "height": size[1]})

        def set_file(where: str, file: str) -> None:
            found = self.bidi("browsingContext.locateNodes", context=tab, locator={"type": "css", "value": where})
            self.bidi("input.setFiles", context=tab, element={"sharedId": found["nodes"][0]["sharedId"]}, files=[str(file)])

        def click(where: str) -> None:
            place = self.bidi.run(tab, """(where) => {
                const found = document.querySelector(where);
                found.scrollIntoView({ block: "center", behavior: "instant" });
                const box = found.getBoundingClientRect();
                return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
            }""", where)
            self._pointer({"type": "pointerMove", **place}, {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}, context=tab)

        return Page(run=lambda function, argument=None: self.bidi.run(tab, function, argument), shoot=lambda path: self._shoot(tab, path),
                    close=lambda: self.bidi("browsingContext.close", context=tab), set_file=set_file,
                    inject=lambda script: self.bidi("script.evaluate", target={"context": tab}, expression=script, awaitPromise=False), click=click)  # fmt: skip

    def grant(self, origins: list[str]) -> None:
        """Nothing: a preference makes this Firefox say yes to what an extension asks for."""

    def beside(self) -> Callable[[str], Any]:
        """The real sidebar, opened as this browser's readers do: by the sidebar's own button."""
        self.bidi.run(self.window, f"async () => {{ await SidebarController.show({SIDEBAR!r}); }}")
        views = "browser.extension.getViews({ type: 'sidebar' })"
        wait(lambda: self.in_extension(f"() => {views}.length"))
        return lambda function: self.in_extension(f"() => {{ const {{ document }} = {views}[0]; return ({function})(); }}")

    def nothing_beside(self) -> None:
        """Close the sidebar."""
        self.bidi.run(self.window, "() => { SidebarController.hide(); }")

    def front(self) -> None:
        """The story's tab is the one in front."""
        self.bidi("browsingContext.activate", context=self.page)

    def screenshot(self, path: Path) -> None:
        self._shoot(self.page, path, "viewport")

    def _shoot(self, context: str, path: Path, origin: str = "document") -> None:
        path.write_bytes(base64.b64decode(self.bidi("browsingContext.captureScreenshot", context=context, origin=origin)["data"]))

    def close(self) -> None:
        self.bidi.close()


BROWSERS = {"chromium": Chromium, "firefox": Firefox}
