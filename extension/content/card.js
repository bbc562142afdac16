// In: notes at one place of the page. Out: a card beside them, and a line at the page's edge for a sentence.
// Both live in one closed shadow root, the only thing that is ever added to the page.
"use strict";
globalThis.whence ??= {};
globalThis.whence.card ??= (() => {
  const { look, make, say, telling } = globalThis.whence;
  const GAP = 8;
  const EDGE = 8;
  const LEAST = 180; // px; a card that is lower than this cannot be read
  const TOAST_MS = 9000;

  let ui = null;
  let returnTo = null;
  let place = null; // the Range that the card stands beside
  let toastTimer = 0;
  let onClosed = () => {};
  let hovering = false; // opened by the pointer alone, so it goes when the pointer goes
  let theme = "auto";

  function build() {
    if (ui?.host.isConnected) return ui;
    const host = document.createElement(globalThis.whence.snapshot.HOST);
    const root = host.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [look()];
    // "manual": a pop-over of the page's own stays open beside ours. "ltr": the six languages' own, on any page.
    const box = make("div", {
      class: "card",
      popover: "manual",
      role: "dialog",
      "aria-labelledby": "first",
      tabindex: "-1",
      dir: "ltr",
    });
    const toast = make("div", { class: "toast", popover: "manual", dir: "ltr" });
    const status = make("div", { class: "unseen", role: "status" });
    root.append(box, toast, status);
    document.documentElement.append(host);
    ui = { host, root, box, toast, status };
    setTheme(theme);
    return ui;
  }

  /** "auto", "light" or "dark". */
  function setTheme(wanted) {
    theme = wanted;
    for (const part of ui ? [ui.box, ui.toast] : []) part.dataset.theme = theme;
  }

  /**
   * Show the notes that stand at `range`. `focus` moves the keyboard into the card and back when it closes.
   * `ways` are what its buttons do, each left out where it is missing, `{panel, step(±1), count}`, and what telling.js
   * takes.
   */
  function open(notes, range, { focus = true, ways = {}, closing = () => {} } = {}) {
    const { host, box } = build();
    const before = document.activeElement;
    box.setAttribute("lang", say("localeTag"));
    box.replaceChildren(...telling(notes, ways), buttons(ways));
    if (!isOpen()) box.showPopover();
    onClosed = closing;
    place = range;
    hovering = !focus;
    box.scrollTop = 0;
    beside(box, range);
    document.addEventListener("keydown", escaped, true);
    document.addEventListener("pointerdown", pressed, true);
    document.addEventListener("scroll", scrolled, true);
    if (!focus) return;
    if (before !== host) returnTo = before;
    box.focus({ preventScroll: true });
  }

  function escaped(event) {
    if (event.key !== "Escape") return;
    if (holds(event)) event.stopPropagation(); // the page's own Escape is for the page's own keyboard
    close();
  }

  function pressed(event) {
    if (!holds(event)) close();
  }

  // With the page the card goes by itself; with a box that scrolls within it, it must be taken along.
  function scrolled(event) {
    if (event.target !== document && !holds(event)) beside(ui.box, place);
  }

  function buttons({ step, count, panel }) {
    const made = make("div", { class: "buttons" });
    if (step) {
      made.append(
        make.button("‹", () => step(-1), { "aria-label": say("cardPrevious"), title: say("cardPrevious") }),
        make("span", { class: "count" }, count),
        make.button("›", () => step(1), { "aria-label": say("cardNext"), title: say("cardNext") }),
      );
    }
    made.append(make("span", { class: "gap" }));
    if (panel) made.append(make.button(say("cardAll"), panel));
    made.append(make.button(say("cardClose"), close));
    return made;
  }

  /** Below the words, or above where there is more room; inside the window, and never over the words themselves. */
  function beside(box, range) {
    const lines = [...range.getClientRects()];
    const first = lines[0] ?? range.getBoundingClientRect();
    const last = lines.at(-1) ?? first;
    const zoom = box.currentCSSZoom ?? 1; // a page may magnify its own root, and us with it
    const put = (name, length) => box.style.setProperty(name, `${length / zoom}px`);
    box.style.removeProperty("max-height");
    const above = first.top - GAP - EDGE;
    const under = innerHeight - last.bottom - GAP - EDGE;
    const below = box.getBoundingClientRect().height <= under || under >= above;
    put("max-height", Math.max(LEAST, Math.min(innerHeight * 0.7, below ? under : above)));
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(first.left, innerWidth - width - EDGE));
    const top = below ? last.bottom + GAP : first.top - height - GAP;
    put("left", left + scrollX);
    put("top", Math.max(EDGE, Math.min(top, innerHeight - height - EDGE)) + scrollY);
  }

  const isOpen = () => Boolean(ui?.box.matches(":popover-open"));

  function close() {
    if (!isOpen()) return;
    document.removeEventListener("keydown", escaped, true);
    document.removeEventListener("pointerdown", pressed, true);
    document.removeEventListener("scroll", scrolled, true);
    const inside = document.activeElement === ui.host;
    ui.box.hidePopover();
    if (inside && returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
    onClosed();
  }

  /** One sentence at the edge of the window, which goes away by itself; `act`, where given, is `{text, click}`. */
  function tell(words, act = null) {
    const { toast, status } = build();
    clearTimeout(toastTimer);
    const dismiss = () => toast.matches(":popover-open") && toast.hidePopover();
    const press = () => {
      dismiss();
      act.click();
    };
    toast.replaceChildren(
      make("div", {}, words),
      make(
        "div",
        { class: "buttons" },
        act && make.button(act.text, press, { class: "link" }),
        make("span", { class: "gap" }),
        make.button(say("cardClose"), dismiss),
      ),
    );
    status.textContent = words;
    if (!toast.matches(":popover-open")) toast.showPopover();
    toastTimer = setTimeout(dismiss, act ? TOAST_MS * 3 : TOAST_MS);
  }

  /** One sentence that only a screen reader tells. */
  function announce(words) {
    const { toast, status } = build();
    if (toast.matches(":popover-open")) toast.hidePopover();
    status.textContent = words;
  }

  function remove() {
    clearTimeout(toastTimer);
    close();
    ui?.host.remove();
    ui = null;
  }

  /** Whether an event happened in the card. */
  const holds = (event) => Boolean(ui && event.composedPath().includes(ui.host));

  return {
    open,
    close,
    isOpen,
    tell,
    announce,
    remove,
    holds,
    setTheme,
    get hovering() {
      return hovering;
    },
    get text() {
      return isOpen() ? ui.box.innerText : "";
    },
    get root() {
      return ui?.root ?? null;
    }, // for tests and the web reader: the page itself cannot reach this world
  };
})();
