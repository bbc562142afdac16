// In: notes with their Ranges. Out: marks that are painted over the page's text, and which notes are at a point.
"use strict";
globalThis.whence ??= {};
globalThis.whence.overlay ??= (() => {
  // Later ones are painted over earlier ones where they overlap.
  const MARKS = ["period", "date", "behind", "ahead", "check", "conflict", "active"];
  const name = (mark) => `whence-${mark}`;
  let placed = [];

  /** Paint `[{mark, range, …}]` instead of whatever was painted. Returns the function that erases it all. */
  function paint(notes) {
    erase();
    placed = notes;
    MARKS.forEach((mark, priority) => {
      const highlight = new Highlight(...notes.filter((note) => note.mark === mark).map((note) => note.range));
      highlight.priority = priority;
      CSS.highlights.set(name(mark), highlight);
    });
    return erase;
  }

  function erase() {
    placed = [];
    for (const mark of MARKS) CSS.highlights.delete(name(mark));
  }

  /** Let one note, or none, stand out. */
  function activate(notes) {
    const active = CSS.highlights.get(name("active"));
    if (!active) return;
    active.clear();
    for (const note of notes) active.add(note.range);
  }

  /** The notes painted at a point of the window, the narrowest first. */
  function at(x, y) {
    const point = caretAt(x, y);
    if (!point) return [];
    return placed
      .filter(({ range }) => holds(range, point, x, y))
      .sort((one, other) => one.range.toString().length - other.range.toString().length);
  }

  // caretPositionFromPoint came to Chromium with 128; before that there was caretRangeFromPoint.
  function caretAt(x, y) {
    const position = document.caretPositionFromPoint?.(x, y);
    if (position?.offsetNode) return { node: position.offsetNode, offset: position.offset };
    const range = document.caretRangeFromPoint?.(x, y);
    return range && { node: range.startContainer, offset: range.startOffset };
  }

  // The caret may be the nearest one to a point beside the text: the words' own boxes have the last word.
  function holds(range, point, x, y) {
    if (!range.startContainer.isConnected || !range.isPointInRange(point.node, point.offset)) return false;
    return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  }

  return { paint, erase, activate, at, MARKS, get placed() { return placed; } };
})();
