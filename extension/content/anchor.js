// In: a note's target and the numbered page. Out: the Range of exactly its words, or null. A place is never guessed.
"use strict";
globalThis.whence ??= {};
globalThis.whence.anchor ??= (() => {
  // With what only says where a word may be broken, which the server leaves out.
  const SPACE = /[\s\ufeff\u00ad\u200b]+/g;
  const squash = (text) => text.replace(SPACE, "");
  // One whole side of the surroundings is proof enough only when there is this much of it; both sides always are.
  const ENOUGH = 12;

  /**
   * A function from `{quote: {exact, prefix, suffix}, nodes: {start, end} | null}` to its Range, or null: by node
   * numbers, else by quotation. The page's words are put together only where a number fails, and once.
   */
  function placer(snapshot) {
    let flat = null;
    return (target) =>
      byNumber(snapshot, target) ?? byQuote((flat ??= flatten(liveNodes(snapshot))), target.quote);
  }

  /** By node numbers: only where both nodes stand as they stood and hold exactly the quoted words. */
  function byNumber(snapshot, { quote, nodes }) {
    if (!nodes) return null;
    const { start, end } = nodes;
    for (const { node, offset } of [start, end]) {
      const live = snapshot.nodes[node];
      if (!live?.isConnected || live.data !== snapshot.data[node] || offset > live.data.length) return null;
    }
    if (wordsBetween(snapshot.data, start, end) !== squash(quote.exact)) return null;
    return range(snapshot.nodes[start.node], start.offset, snapshot.nodes[end.node], end.offset);
  }

  /** The words from one numbered point to another, without white space. */
  function wordsBetween(data, start, end) {
    let words = "";
    for (let number = start.node; number <= end.node; number++) {
      const from = number === start.node ? start.offset : 0;
      const to = number === end.node ? end.offset : undefined;
      words += data[number].slice(from, to);
    }
    return squash(words);
  }

  /** All words of the page in one string without white space, and where each stretch of it came from. */
  function flatten(nodes) {
    const pieces = [];
    const said = [];
    let from = 0;
    for (const node of nodes) {
      const squashed = squash(node.data);
      if (!squashed) continue;
      pieces.push({ from, node });
      said.push(squashed);
      from += squashed.length;
    }
    return { words: said.join(""), pieces };
  }

  /** By quotation: only where the surroundings single out one place. */
  function byQuote(flat, quote) {
    const exact = squash(quote.exact);
    const before = squash(quote.prefix);
    const after = squash(quote.suffix);
    if (!exact) return null;
    const whole = [];
    const half = [];
    for (let at = flat.words.indexOf(exact); at >= 0; at = flat.words.indexOf(exact, at + 1)) {
      const left = flat.words.endsWith(before, at);
      const right = flat.words.startsWith(after, at + exact.length);
      if (left && right) whole.push(at);
      else if ((left && before.length >= ENOUGH) || (right && after.length >= ENOUGH)) half.push(at);
    }
    const found = whole.length ? whole : half;
    if (found.length !== 1 || (whole.length && before.length + after.length < ENOUGH)) return null;
    const first = locate(flat.pieces, found[0]);
    const last = locate(flat.pieces, found[0] + exact.length - 1);
    return range(first.node, first.offset, last.node, last.offset + 1);
  }

  function locate(pieces, position) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle].from <= position) low = middle;
      else high = middle - 1;
    }
    const { from, node } = pieces[low];
    return { node, offset: offsetOf(node.data, position - from) };
  }

  /** Where the character stands that has `ahead` others before it, white space not counted. */
  function offsetOf(data, ahead) {
    let offset = 0;
    for (let left = ahead; ; offset++) if (squash(data[offset]) && left-- === 0) return offset;
  }

  /**
   * By position, for a text that we have put into a page ourselves: `pieces` are `[{from, node}]`, `from` the code
   * points of the text before the node; `start` and `end` count code points too.
   */
  function byPosition(pieces, { start, end }) {
    const point = (position) => {
      const { from, node } = pieces.findLast((piece) => piece.from <= position);
      return { node, offset: unitsIn(node.data, position - from) };
    };
    const first = point(start);
    const last = point(end - 1);
    return range(
      first.node,
      first.offset,
      last.node,
      last.offset + (last.node.data.codePointAt(last.offset) > 0xffff ? 2 : 1),
    );
  }

  /** The UTF-16 units that so many code points take. */
  function unitsIn(text, points) {
    let units = 0;
    for (let left = points; left > 0; left--) units += text.codePointAt(units) > 0xffff ? 2 : 1;
    return units;
  }

  function range(startNode, startOffset, endNode, endOffset) {
    const made = startNode.ownerDocument.createRange();
    made.setStart(startNode, startOffset);
    made.setEnd(endNode, endOffset);
    return made.collapsed ? null : made;
  }

  const liveNodes = (snapshot) => globalThis.whence.snapshot.textNodes(snapshot.root);

  /** Whether a Range has lost its words: the page has taken the node away or replaced its text. */
  const lost = (placed) =>
    placed.collapsed || !placed.startContainer.isConnected || !placed.endContainer.isConnected;

  return { placer, byNumber, byQuote, byPosition, flatten, lost, squash };
})();
