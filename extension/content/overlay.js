// In: notes with their Ranges. Out: marks that are painted over the page's text, and which notes are at a point.
"use strict";
globalThis.whence ??= {};
globalThis.whence.overlay ??= (() => {
  // Later ones are painted over earlier ones where they overlap: a date within a disagreement keeps its own line.
  const MARKS = ["conflict", "check", "period", "date", "behind", "ahead", "active"];
  const DATES = new Set(["period", "date", "behind", "ahead"]);
  const name = (mark) => `whence-${mark}`;
  const tint = (mark) => `whence-${mark}-tint`;
  let placed = [];

  /** Paint `[{mark, range, …}]` instead of whatever was painted. Returns the function that erases it all. */
  function paint(notes) {
    erase();
    placed = notes;
    const tinted = notes
      .filter((note) => note.mark === "conflict" || note.mark === "check")
      .map((note) => note.range);
    // Where the reader forces colours there are no tints, and Chromium would paint even a tint without a rule.
    const tints = !matchMedia("(forced-colors: active)").matches;
    MARKS.forEach((mark, priority) => {
      const ranges = notes.filter((note) => note.mark === mark).map((note) => note.range);
      set(name(mark), ranges, MARKS.length + priority);
      // Two tints, one over the other, would be mud.
      if (tints && DATES.has(mark))
        set(
          tint(mark),
          ranges.filter((range) => !tinted.some((one) => meets(one, range))),
          priority,
        );
    });
    return erase;
  }

  function set(name, ranges, priority) {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  /** Whether two Ranges have words in common. */
  const meets = (one, other) =>
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0;

  function erase() {
    placed = [];
    for (const mark of MARKS) for (const one of [name(mark), tint(mark)]) CSS.highlights.delete(one);
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
    return [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  }

  return {
    paint,
    erase,
    activate,
    at,
    meets,
    get placed() {
      return placed;
    },
  };
})();
