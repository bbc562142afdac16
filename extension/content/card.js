// In: notes at one place of the page. Out: a card beside them, and a line at the page's edge for a sentence.
// Both live in one closed shadow root, the only thing that is ever added to the page.
"use strict";
globalThis.whence ??= {};
globalThis.whence.card ??= (() => {
  const { make, say } = globalThis.whence;
  const GAP = 8;
  const EDGE = 8;
  const LEAST = 180; // px; a card that is lower than this cannot be read
  const TOAST_MS = 9000;
  const CSS_TEXT = `
    :host { all: initial !important; }
    * { box-sizing: border-box; }
    .card, .toast {
      --ink: light-dark(#20242b, #eceae6); --quiet: light-dark(#5c626c, #b0b2b8); --line: light-dark(#e2e0db, #43454d);
      --paper: light-dark(#fffefc, #25272d); --accent: light-dark(#b3430f, #f08a5a);
      color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
      border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 18%);
      text-align: start; overflow-wrap: anywhere;
    }
    [data-theme="light"] { color-scheme: light; }
    [data-theme="dark"] { color-scheme: dark; }
    .card {
      position: absolute; inset: auto; margin: 0; padding: 14px 16px 0;
      width: max-content; min-width: 15rem; max-width: min(25rem, calc(100vw - 16px)); max-height: 70vh; overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent;
    }
    .toast { position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 12px 14px; max-width: min(24rem, calc(100vw - 32px)); }
    .toast:not(:popover-open) { display: none; }
    .toast .buttons { margin: 8px 0 0; }
    .card:focus { outline: none; }
    button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    section + section { margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--line); }
    h2 { font: inherit; font-size: 16px; line-height: 1.35; font-weight: 600; margin: 2px 0; text-wrap: balance; }
    p { margin: 2px 0; }
    .kind { margin: 0 0 7px; font-size: 12px; color: var(--quiet); }
    .kind span { text-underline-offset: 3px; }
    .ahead { text-decoration: underline solid 2px #2b7fd6; }
    .behind, .date { text-decoration: underline dotted 2px #96802f; }
    .period { text-decoration: underline dashed 2px #8a63d2; }
    .conflict { text-decoration: underline double 1.5px #d9530f; }
    .check { text-decoration: underline wavy 1.5px #cf3b7c; }
    ul { margin: 8px 0; padding: 0; list-style: none; }
    li { margin: 0 0 10px; padding: 0 0 0 11px; border-inline-start: 2px solid var(--line); }
    li.here { border-color: #d9530f; }
    .shown { font-weight: 600; }
    .quiet { color: var(--quiet); }
    .quote { font-style: italic; }
    .buttons { display: flex; gap: 2px; align-items: center; margin: 8px -8px 0; font-size: 13px; }
    .card > .buttons { position: sticky; bottom: 0; margin: 10px -16px 0; padding: 5px 8px 6px; background: var(--paper); border-top: 1px solid var(--line); }
    .buttons .count { color: var(--quiet); font-variant-numeric: tabular-nums; padding: 0 4px; }
    .buttons .gap { flex: 1; }
    button { font: inherit; color: inherit; background: transparent; cursor: pointer; border: 0; border-radius: 6px; padding: 4px 8px; min-width: 28px; min-height: 28px; }
    button:hover { background: color-mix(in srgb, var(--ink) 9%, transparent); }
    .link { padding: 0; min-height: 24px; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }
    .link:hover { background: none; text-decoration-thickness: 2px; }
    .unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (prefers-reduced-motion: no-preference) {
      .card, .toast { transition: opacity 120ms; }
      @starting-style { .card:popover-open, .toast:popover-open { opacity: 0; } }
    }
    @media print {
      .card, .toast { display: none; }
    }
    @media (forced-colors: active) {
      .card, .toast { border: 2px solid CanvasText; }
      li.here { border-inline-start: 6px solid Highlight; padding-inline-start: 7px; }
      .kind span { text-decoration-color: CanvasText; }
    }`;

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
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    root.adoptedStyleSheets = [sheet];
    // "manual": a pop-over of the page's own stays open beside ours. "ltr": the six languages' own, on any page.
    const box = make("div", { class: "card", popover: "manual", role: "dialog", "aria-labelledby": "first", tabindex: "-1", dir: "ltr" });
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
   * `ways` are what its buttons do, each left out where it is missing, `{panel, step(±1), jump(conflict, side), count}`,
   * and the story's `anchorTime` and `language`.
   */
  function open(notes, range, { focus = true, ways = {}, closing = () => {} } = {}) {
    const { host, box } = build();
    const before = document.activeElement;
    box.setAttribute("lang", say("localeTag"));
    box.replaceChildren(...sections(notes, ways), buttons(ways));
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

  function button(text, act, attributes = {}) {
    return make("button", { type: "button", click: act, ...attributes }, text);
  }

  function buttons({ step, count, panel }) {
    const made = make("div", { class: "buttons" });
    if (step) {
      made.append(
        button("‹", () => step(-1), { "aria-label": say("cardPrevious"), title: say("cardPrevious") }),
        make("span", { class: "count" }, count),
        button("›", () => step(1), { "aria-label": say("cardNext"), title: say("cardNext") }),
      );
    }
    made.append(make("span", { class: "gap" }));
    if (panel) made.append(button(say("cardAll"), panel));
    made.append(button(say("cardClose"), close));
    return made;
  }

  /** A disagreement whose sides overlap at one place is told once. */
  function sections(notes, ways) {
    const told = new Set();
    const made = [];
    for (const note of notes) {
      const key = note.conflict ? note.conflict.id : note.id;
      if (told.has(key)) continue;
      told.add(key);
      made.push(section(note, ways));
    }
    made[0]?.querySelector("h2")?.setAttribute("id", "first");
    return made;
  }

  function section(note, ways) {
    const kind = make("p", { class: "kind" }, make("span", { class: note.mark }, kindOf(note)));
    if (note.time) return make("section", {}, kind, ...timeLines(note.time, ways));
    if (note.check) return make("section", {}, kind, make("h2", SERVERS, globalThis.whence.wording.sentence(note.check.message)));
    const { question, sides, why } = note.conflict;
    const list = make("ul", {}, ...sides.map((side, index) => sideItem(note, side, index, ways)));
    return make("section", {}, kind, make("h2", SERVERS, question), list, make("p", { class: "quiet", ...SERVERS }, globalThis.whence.wording.sentence(why)));
  }

  const SERVERS = { lang: "en" }; // the server's own sentences
  const KINDS = { ahead: "oneAhead", behind: "oneBehind", date: "oneDate", period: "onePeriod", conflict: "oneConflict", check: "oneCheck" };
  const kindOf = (note) => say(KINDS[note.mark]);

  function timeLines(time, { anchorTime, language }) {
    const { when, fromStory, fromToday, basis, quoted } = globalThis.whence.wording;
    const far = [fromStory(time, anchorTime), fromToday(time)].filter(Boolean).join(" · ");
    return [
      make("p", { lang: language, dir: "auto" }, quoted(time.text)),
      make("h2", {}, when(time) || say("notResolved")),
      far && make("p", {}, far),
      make("p", { class: "quiet" }, basis(time)),
    ];
  }

  function sideItem({ conflict, side: here }, side, index, { jump, language }) {
    const { oneLine, quoted, sideValue } = globalThis.whence.wording;
    const item = make("li", index === here ? { class: "here", "aria-current": "true" } : {});
    item.append(make("div", { class: "shown" }, sideValue(side)), make("div", {}, oneLine(side.source)));
    item.append(make("div", { class: "quote", lang: language, dir: "auto" }, quoted(side.text)));
    if (index === here) item.append(make("div", { class: "quiet" }, say("cardHere")));
    else if (jump?.(conflict, index, true)) {
      item.append(button(say("cardJump"), () => jump(conflict, index), { class: "link", "aria-label": `${say("cardJump")}: ${oneLine(side.source)}` }));
    }
    return item;
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
    toast.replaceChildren(make("div", {}, words), make("div", { class: "buttons" }, act && button(act.text, press, { class: "link" }), make("span", { class: "gap" }), button(say("cardClose"), dismiss)));
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
    open, close, isOpen, tell, announce, remove, holds, setTheme,
    get hovering() { return hovering; },
    get text() { return isOpen() ? ui.box.innerText : ""; },
    get root() { return ui?.root ?? null; }, // for tests and the web reader: the page itself cannot reach this world
  };
})();
