// In: a word from the background: read, show, tell, go. Out: the numbered page; its notes; word of what became of them.
// Injected again on every click, it does nothing the second time.
"use strict";
globalThis.whence ??= {};
globalThis.whence.main ??= (() => {
  const SETTLE_MS = 600;
  const LONGEST_MS = 60_000;
  const { snapshot, anchor, notes, card, say } = globalThis.whence;

  let taken = null; // the page as it was read last, and the number of that reading
  let shown = null; // what is painted: {reading, address, notes}
  let observer = null;
  let waiting = 0;
  let pause = SETTLE_MS;

  /** Number the page for reading number `reading`. Returns `{url, html}`, or `{trouble}` for what is no page. */
  function read(reading, theme) {
    card.setTheme(theme);
    card.close();
    if (document.contentType === "application/pdf") return { trouble: "pdf" };
    taken = { ...snapshot.take(document), reading };
    const { html } = taken;
    taken.html = "";
    const address = new URL(location.href);
    address.hash = "";
    address.username = address.password = "";
    return { url: address.href, html };
  }

  /**
   * Anchor and paint the notes of reading number `reading`. Returns `{placed, unplaced}`, lists of note ids, or null
   * where this page never saw that reading.
   */
  function show({ reading, notes: found, summary, canOpenPanel, anchorTime, language, hidden }) {
    if (taken?.reading !== reading) return null;
    const { placed, unplaced } = placeAll(found);
    shown = { reading, address: location.href, notes: found };
    notes.show(placed, {
      anchorTime,
      language,
      hidden,
      panel: canOpenPanel ? () => send({ kind: "open-panel" }) : null,
    });
    watch();
    if (found.length) card.announce(summary);
    else card.tell(summary);
    return { placed: placed.map((note) => note.id), unplaced };
  }

  function placeAll(found) {
    const place = anchor.placer(taken);
    const placed = [];
    const unplaced = [];
    for (const note of found) {
      const range = place(note.target);
      if (range) placed.push({ ...note, range });
      else unplaced.push(note.id);
    }
    return { placed, unplaced };
  }

  // ---------------------------------------------------------------- pages that live on
  // Watched only once there are notes, and never where nobody looks.
  function watch() {
    if (!watch.begun) {
      watch.begun = true;
      document.addEventListener("visibilitychange", () =>
        document.hidden ? observer.disconnect() : settle(),
      );
      addEventListener("popstate", soon);
      addEventListener("pageshow", ({ persisted }) => persisted && shown && void comeBack());
      // Chromium tells of every change of the address; elsewhere the changed page itself does.
      globalThis.navigation?.addEventListener("currententrychange", soon);
    }
    observer ??= new MutationObserver(soon);
    observer.disconnect();
    if (!document.hidden)
      observer.observe(document.body ?? document.documentElement, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  }

  /** The browser had kept this page, with its marks, while another one was there: badge and panel are to tell of it again. */
  async function comeBack() {
    const known = await browser.runtime
      .sendMessage({ kind: "back", reading: shown.reading })
      .catch(() => false);
    if (known) settle();
    else leave();
  }

  // At the latest so long after a change, however often the page changes; ever later while words stay missing.
  function soon() {
    waiting ||= setTimeout(settle, pause);
  }

  /** Marks that lost their words are placed anew, or given up; of another story nothing is said. */
  function settle() {
    clearTimeout(waiting);
    waiting = 0;
    if (!shown || document.hidden) return;
    if (bare(location.href) !== bare(shown.address)) return leave();
    watch();
    const lost = notes.placed.some((note) => anchor.lost(note.range));
    if (!lost && notes.placed.length === shown.notes.length) return;
    const before = notes.placed.map((note) => note.id).join();
    const { placed, unplaced } = placeAll(shown.notes);
    notes.replace(placed);
    pause = unplaced.length && !lost ? Math.min(pause * 2, LONGEST_MS) : SETTLE_MS;
    const ids = notes.placed.map((note) => note.id);
    if (before !== ids.join()) send({ kind: "placed", reading: shown.reading, placed: ids, unplaced });
  }

  const bare = (address) => address.split("#")[0];

  /** Another story stands at this address now: what was said of the last one goes, and the new one may be read. */
  function leave() {
    observer?.disconnect();
    notes.clear();
    card.close();
    shown = taken = null;
    card.tell(say("stateStale"), { text: say("readAgain"), click: () => send({ kind: "read" }) });
    send({ kind: "stale" });
  }

  function send(message) {
    // The background may be gone with an update of the extension; then there is nobody to tell.
    browser.runtime.sendMessage(message).catch(() => {});
  }

  const DO = {
    go: ({ id, step }) => notes.go(id ?? step ?? 1),
    point: ({ id }) => notes.point(id),
    hide: ({ marks }) => notes.hide(marks),
    theme: ({ theme }) => card.setTheme(theme),
  };
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    if (message?.kind === "alive") answer({ reading: shown?.reading ?? taken?.reading ?? null });
    else DO[message?.kind]?.(message);
  });

  /** A sentence for the reader, at the edge of the page. */
  const tell = (words, again) =>
    card.tell(words, again ? { text: say("tryAgain"), click: () => send({ kind: "read" }) } : null);

  return { read, show, tell };
})();
