// In: a note's target and the numbered page. Out: the Range of exactly its words, or null. A place is never guessed.
"use strict";
globalThis.whence ??= {};
globalThis.whence.anchor ??= (() => {
  const SPACE = /[\s\ufeff]+/g;
  const squash = (text) => text.replace(SPACE, "");
  // One whole side of the surroundings is proof enough only when there is this much of it; both sides always are.
  const ENOUGH = 12;

  /** The Range for `{quote: {exact, prefix, suffix}, nodes: {start, end} | null}`, or null. Numbers first. */
  function place(snapshot, target, flat = null) {
    return byNumber(snapshot, target) ?? byQuote(flat ?? flatten(liveNodes(snapshot)), target.quote);
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
    let words = "";
    const pieces = [];
    for (const node of nodes) {
      const offsets = [];
      let squashed = "";
      for (let i = 0; i < node.data.length; i++) {
        if (squash(node.data[i])) {
          offsets.push(i);
          squashed += node.data[i];
        }
      }
      if (squashed) pieces.push({ from: words.length, node, offsets });
      words += squashed;
    }
    return { words, pieces };
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
    const piece = pieces[low];
    return { node: piece.node, offset: piece.offsets[position - piece.from] };
  }

  function range(startNode, startOffset, endNode, endOffset) {
    const made = startNode.ownerDocument.createRange();
    made.setStart(startNode, startOffset);
    made.setEnd(endNode, endOffset);
    return made.collapsed ? null : made;
  }

  const liveNodes = (snapshot) => globalThis.whence.snapshot.textNodes(snapshot.root);

  /** Whether a Range has lost its words: the page has taken the node away or replaced its text. */
  const lost = (placed) => placed.collapsed || !placed.startContainer.isConnected || !placed.endContainer.isConnected;

  return { place, byNumber, byQuote, flatten, lost, squash };
})();
