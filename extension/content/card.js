// In: notes at one place of the page. Out: a card beside them, and a line at the page's edge for a sentence.
// Both live in one closed shadow root, the only thing that is ever added to the page.
"use strict";
globalThis.whence ??= {};
globalThis.whence.card ??= (() => {
  const GAP = 6;
  const EDGE = 8;
  const TOAST_MS = 9000;
  const CSS_TEXT = `
    :host { all: initial !important; }
    .card, .toast {
      box-sizing: border-box; color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif;
      color: #1c1c1c; background: #fffefa; border: 1px solid #b08d57; border-radius: 8px;
      box-shadow: 0 4px 18px rgb(0 0 0 / 25%);
    }
    .card {
      position: absolute; inset: auto; margin: 0; padding: 12px 16px;
      width: max-content; max-width: min(26rem, calc(100vw - 16px)); max-height: 60vh; overflow: auto;
    }
    .toast {
      position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 10px 14px;
      max-width: min(26rem, calc(100vw - 32px));
    }
    .card:focus-visible, button:focus-visible { outline: 3px solid #0a66c2; outline-offset: 2px; }
    section + section { margin-top: 10px; padding-top: 10px; border-top: 1px solid #d9cdb6; }
    h2 { font: inherit; font-weight: 650; margin: 0 0 4px; }
    p { margin: 4px 0; }
    ul { margin: 6px 0; padding: 0; list-style: none; }
    li { margin: 0 0 8px; padding-left: 10px; border-left: 3px solid #d9530f; }
    li.here { border-left-width: 6px; padding-left: 7px; }
    .shown { font-weight: 650; }
    .quiet { color: #5a5447; }
    .quote { font-style: italic; }
    .buttons { display: flex; gap: 8px; margin-top: 10px; }
    button { font: inherit; font-size: 13px; color: inherit; background: transparent; cursor: pointer;
      border: 1px solid currentcolor; border-radius: 5px; padding: 2px 10px; min-height: 26px; }
    .unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (prefers-color-scheme: dark) {
      .card, .toast { color: #f3efe3; background: #26241d; border-color: #c79a3a; }
      section + section { border-color: #55503f; }
      .quiet { color: #c2bba8; }
    }
    @media (forced-colors: active) { .card, .toast { border: 2px solid CanvasText; } .quiet { color: CanvasText; } }`;

  let ui = null;
  let returnTo = null;
  let toastTimer = 0;
  let onClosed = () => {};
  let hovering = false; // opened by the pointer alone, so it goes when the pointer goes

  /** An element with attributes and children; never through innerHTML, whose styles the page's policy may forbid. */
  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function build() {
    if (ui?.host.isConnected) return ui;
    const host = document.createElement(globalThis.whence.snapshot.HOST);
    const root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    root.adoptedStyleSheets = [sheet];
    const box = make("div", { class: "card", popover: "auto", role: "dialog", "aria-labelledby": "first", tabindex: "-1" });
    const toast = make("div", { class: "toast", popover: "manual" });
    const status = make("div", { class: "unseen", role: "status" });
    root.append(box, toast, status);
    box.addEventListener("toggle", (event) => {
      if (event.newState === "closed") closed();
    });
    toast.addEventListener("click", () => toast.hidePopover());
    document.documentElement.append(host);
    ui = { host, root, box, toast, status };
    return ui;
  }

  function closed() {
    if (returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
    onClosed();
  }

  /**
   * Show the notes that stand at `range`. `focus` moves the keyboard into the card and back when it closes;
   * `panel`, where there is one, is what the button "All notes" does.
   */
  function open(notes, range, { focus = true, panel = null, closing = () => {} } = {}) {
    const { box } = build();
    const buttons = make("div", { class: "buttons" }, button("Close", close));
    if (panel) buttons.append(button("All notes", panel));
    box.replaceChildren(...sections(notes), buttons);
    const before = document.activeElement;
    if (!isOpen()) box.showPopover();
    onClosed = closing;
    hovering = !focus;
    beside(box, range);
    if (focus) {
      if (before !== ui.host) returnTo = before;
      box.focus({ preventScroll: true });
    }
  }

  function button(text, act) {
    const made = make("button", { type: "button" }, text);
    made.addEventListener("click", act);
    return made;
  }

  /** A disagreement whose sides overlap at one place is told once. */
  function sections(notes) {
    const told = new Set();
    const made = [];
    for (const note of notes) {
      const key = note.conflict ? note.conflict.id : note.id;
      if (told.has(key)) continue;
      told.add(key);
      made.push(section(note));
    }
    made[0]?.querySelector("h2")?.setAttribute("id", "first");
    return made;
  }

  function section(note) {
    const { heading, sentence } = globalThis.whence.wording;
    if (note.time) return make("section", {}, make("h2", {}, heading(note.time)), make("p", { class: "quiet" }, sentence(note.time.why)));
    if (note.check) return make("section", {}, make("h2", {}, "Worth a second look"), make("p", {}, sentence(note.check.message)));
    const { question, sides, why } = note.conflict;
    const list = make("ul", {}, ...sides.map((side, index) => sideItem(side, index === note.side)));
    return make("section", {}, make("h2", {}, question), list, make("p", { class: "quiet" }, sentence(why)));
  }

  function sideItem(side, here) {
    const { oneLine } = globalThis.whence.wording;
    const item = make("li", here ? { class: "here" } : {});
    item.append(make("div", { class: "shown" }, side.display), make("div", {}, oneLine(side.source)));
    item.append(make("div", { class: "quote" }, `“${oneLine(side.text)}”`));
    if (here) item.append(make("div", { class: "quiet" }, "These are the words marked here."));
    return item;
  }

  /** Below the words, or above where there is no room; always inside the window. */
  function beside(box, range) {
    const words = range.getClientRects()[0] ?? range.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const below = words.bottom + GAP + height < innerHeight || words.top < height + GAP;
    const left = Math.max(EDGE, Math.min(words.left, innerWidth - width - EDGE));
    const top = below ? words.bottom + GAP : words.top - height - GAP;
    box.style.setProperty("left", `${left + scrollX}px`);
    box.style.setProperty("top", `${top + scrollY}px`);
  }

  const isOpen = () => Boolean(ui?.box.matches(":popover-open"));

  function close() {
    if (isOpen()) ui.box.hidePopover();
  }

  /** One sentence at the edge of the window, which goes away by itself. */
  function say(sentence) {
    const { toast, status } = build();
    clearTimeout(toastTimer);
    toast.textContent = sentence;
    status.textContent = sentence;
    if (!toast.matches(":popover-open")) toast.showPopover();
    toastTimer = setTimeout(() => toast.matches(":popover-open") && toast.hidePopover(), TOAST_MS);
  }

  /** One sentence that only a screen reader tells. */
  function announce(sentence) {
    build().status.textContent = sentence;
  }

  function remove() {
    clearTimeout(toastTimer);
    close();
    ui?.host.remove();
    ui = null;
  }

  /** Whether an event happened in the card. */
  const holds = (event) => Boolean(ui && event.composedPath().includes(ui.host));

  return { open, close, isOpen, say, announce, remove, holds, get hovering() { return hovering; }, get text() { return isOpen() ? ui.box.innerText : ""; } };
})();
