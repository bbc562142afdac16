// In: notes with their Ranges. Out: what a reader does with them: points, clicks, steps from one to the next.
// The same on a news page and in the web reader.
"use strict";
globalThis.whence ??= {};
globalThis.whence.notes ??= (() => {
  const HOVER_MS = 250;
  const INTERACTIVE =
    "a[href], button, input, select, textarea, label, summary, [contenteditable], video, audio";
  const { overlay, card, reveal, say } = globalThis.whence;

  let all = []; // every note that found its place, in the order of the page
  let hidden = new Set();
  let about = {}; // {anchorTime, language, panel}
  let current = null;
  let pointed = null; // the note under the pointer; after a card was closed it must be left before it opens again
  let closedAt = null;
  let timer = 0;
  let listening = false;

  /** Paint `placed`, notes with their `range`, all but those of the `hidden` marks. `panel`, where given, opens the list. */
  function show(placed, { anchorTime = null, language = null, panel = null, hidden: unseen = [] } = {}) {
    all = inOrder(placed);
    about = { anchorTime, language, panel };
    current = null;
    hide(unseen);
    listen();
  }

  const inOrder = (placed) =>
    placed.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));

  /** The same notes at their new places. A card whose words are gone goes with them. */
  function replace(placed) {
    all = inOrder(placed);
    if (card.isOpen() && !all.some((note) => note.id === current)) card.close();
    hide([...hidden]);
  }

  /** Leave out the notes of these marks. */
  function hide(marks) {
    hidden = new Set(marks);
    overlay.paint(all.filter((note) => !hidden.has(note.mark)));
  }

  function clear() {
    all = [];
    clearTimeout(timer);
    overlay.erase();
    if (!listening) return;
    listening = false;
    document.removeEventListener("click", clicked, true);
    document.removeEventListener("pointermove", moved);
  }

  function openCard(notes, focus, chosen = null) {
    closedAt = null;
    const places = overlay.placed;
    const first = chosen ?? notes[0];
    const told = [first, ...notes.filter((note) => note !== first)];
    overlay.activate(told.filter((note) => note === first || note.mark !== "conflict"));
    current = first.id;
    card.open(told, first.range, {
      focus,
      ways: {
        ...about,
        step: places.length > 1 ? go : null,
        jump,
        count: say("cardCount", places.indexOf(first) + 1, places.length),
      },
      closing: () => {
        closedAt = pointed;
        overlay.activate([]);
      },
    });
  }

  /** Go to another side of a disagreement. Returns whether it has a place; `asking` only asks. */
  function jump(conflict, side, asking = false) {
    const note = overlay.placed.find((one) => one.conflict?.id === conflict.id && one.side === side);
    if (note && !asking) go(note.id);
    return Boolean(note);
  }

  /** Go to a note and open its card: by id, or so many steps on from the last one (1 by default). */
  function go(wanted = 1) {
    const places = overlay.placed;
    if (!places.length) return;
    const from = places.findIndex((note) => note.id === current);
    const index =
      typeof wanted === "number"
        ? stepped(from, wanted, places.length)
        : places.findIndex((note) => note.id === wanted);
    if (index < 0) return;
    const note = places[index];
    reveal(note.range);
    openCard(
      places.filter((one) => overlay.meets(one.range, note.range)),
      true,
      note,
    );
  }

  const stepped = (from, step, count) =>
    from < 0 ? (step > 0 ? 0 : count - 1) : (from + step + count) % count;

  /** Let a note stand out without going there; null lets none. */
  function point(id) {
    if (!card.isOpen()) overlay.activate(overlay.placed.filter((note) => note.id === id));
  }

  function listen() {
    if (listening) return;
    listening = true;
    document.addEventListener("click", clicked, true);
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
    const { clientX, clientY } = event;
    timer = setTimeout(() => rested(clientX, clientY), HOVER_MS);
  }

  function rested(x, y) {
    const notes = overlay.at(x, y);
    pointed = notes[0]?.id ?? null;
    if (pointed !== closedAt) closedAt = null;
    if (pointed && pointed !== closedAt && !card.isOpen()) openCard(notes, false);
    if (!pointed && card.hovering) card.close();
  }

  return {
    show,
    replace,
    hide,
    clear,
    go,
    point,
    get placed() {
      return all;
    },
  };
})();
