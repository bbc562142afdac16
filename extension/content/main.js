// In: a word from the background: read, show, say, go. Out: the numbered page; the marks; a card where the reader points.
// Injected again on every click, it does nothing the second time.
"use strict";
globalThis.whence ??= {};
globalThis.whence.main ??= (() => {
  const HOVER_MS = 250;
  const SETTLE_MS = 600;
  const INTERACTIVE = "a[href], button, input, select, textarea, label, summary, [contenteditable], video, audio";
  const { snapshot, anchor, overlay, card } = globalThis.whence;

  let taken = null; // the page as it was read last, and the number of that reading
  let shown = null; // what is painted: {reading, address, notes, canOpenPanel}
  let current = -1;
  let pointed = null; // the note under the pointer; after a card was closed it must be left before it opens again
  let closedAt = null;
  let timer = 0;
  let observer = null;

  /** Number the page for reading number `reading`. Returns `{url, html}`. */
  function read(reading) {
    card.close();
    taken = { ...snapshot.take(document), reading };
    const address = new URL(location.href);
    address.hash = "";
    address.username = address.password = "";
    return { url: address.href, html: taken.html };
  }

  /**
   * Anchor and paint the notes of reading number `reading`. Returns `{placed, unplaced}`, lists of note ids, or null
   * where this page never saw that reading.
   */
  function show({ reading, notes, summary, canOpenPanel }) {
    if (taken?.reading !== reading) return null;
    taken.html = "";
    const { placed, unplaced } = placeAll(notes);
    shown = { notes, address: location.href, canOpenPanel };
    current = -1;
    overlay.paint(placed);
    listen();
    observe();
    card.announce(summary);
    return { placed: placed.map((note) => note.id), unplaced };
  }

  function placeAll(notes) {
    const flat = anchor.flatten(snapshot.textNodes(document.documentElement));
    const placed = [];
    const unplaced = [];
    for (const note of notes) {
      const range = anchor.place(taken, note.target, flat);
      if (range) placed.push({ ...note, range });
      else unplaced.push(note.id);
    }
    placed.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
    return { placed, unplaced };
  }

  /** A sentence for the reader, at the edge of the page. */
  function say(sentence) {
    card.say(sentence);
  }

  function openCard(notes, focus) {
    closedAt = null;
    const [first] = notes;
    overlay.activate(notes);
    card.open(notes, first.range, {
      focus,
      panel: shown.canOpenPanel ? () => tell({ kind: "open-panel" }) : null,
      closing: () => {
        closedAt = pointed;
        overlay.activate([]);
      },
    });
  }

  /** Go to a note and open its card: by id, or the next one. */
  function go(id = null) {
    const places = overlay.placed;
    if (!places.length) return;
    const wanted = id === null ? (current + 1) % places.length : places.findIndex((note) => note.id === id);
    if (wanted < 0) return;
    current = wanted;
    const { range } = places[wanted];
    const box = range.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) {
      scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: "instant" });
    }
    const here = places.filter((note) => meets(note.range, range));
    openCard(here, true);
  }

  const meets = (one, other) =>
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 && one.compareBoundaryPoints(Range.START_TO_END, other) > 0;

  let listening = false;
  function listen() {
    if (listening) return;
    listening = true;
    document.addEventListener("click", clicked, { capture: true });
    document.addEventListener("pointermove", moved, { passive: true });
  }

  // The page's own links and buttons do what they did before.
  function clicked(event) {
    if (card.holds(event) || event.target.closest?.(INTERACTIVE) || !getSelection().isCollapsed) return;
    const notes = overlay.at(event.clientX, event.clientY);
    if (notes.length) openCard(notes, true);
  }

  // Nothing is looked up while the pointer moves, only where it comes to rest.
  function moved(event) {
    clearTimeout(timer);
    if (event.pointerType !== "mouse" || card.holds(event)) return;
    timer = setTimeout(() => rested(event.clientX, event.clientY), HOVER_MS);
  }

  function rested(x, y) {
    const notes = overlay.at(x, y);
    pointed = notes[0]?.id ?? null;
    if (pointed !== closedAt) closedAt = null;
    if (pointed && pointed !== closedAt && !card.isOpen()) openCard(notes, false);
    if (!pointed && card.hovering) card.close();
  }

  // Pages replace their text after the fact: marks that lost their words are placed anew, or given up.
  function observe() {
    observer?.disconnect();
    let waiting = 0;
    observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(settle, SETTLE_MS);
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  function settle() {
    if (!shown || document.hidden) return;
    if (bare(location.href) !== bare(shown.address)) return leave();
    if (!overlay.placed.some((note) => anchor.lost(note.range))) return;
    const { placed, unplaced } = placeAll(shown.notes);
    overlay.paint(placed);
    tell({ kind: "placed", placed: placed.map((note) => note.id), unplaced });
  }

  const bare = (address) => address.split("#")[0];

  /** Another story stands at this address now: what was said of the last one goes. */
  function leave() {
    observer?.disconnect();
    overlay.erase();
    card.remove();
    shown = taken = null;
    tell({ kind: "left" });
  }

  function tell(message) {
    // The background may be gone with an update of the extension; then there is nobody to tell.
    browser.runtime.sendMessage(message).catch(() => {});
  }

  browser.runtime.onMessage.addListener((message) => {
    if (message?.kind === "go") go(message.id ?? null);
  });

  return { read, show, say, go };
})();
