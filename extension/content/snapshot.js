// In: the page as it stands. Out: its visible text nodes, and the HTML of an inert copy in which they are numbered.
"use strict";
globalThis.whence ??= {};
globalThis.whence.snapshot ??= (() => {
  const HTML = "http://www.w3.org/1999/xhtml";
  // What the parser reads as raw text, and what is never prose: a comment inside would not come back as one.
  const RAW = new Set([
    "SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA", "TITLE", "IFRAME", "TEMPLATE",
    "NOEMBED", "NOFRAMES", "XMP", "PLAINTEXT", "OPTION", "SELECT",
  ]);
  const HOST = "whence-notes";

  /** Every text node under `root` that may be prose, in document order. The number of a node is its place here. */
  function textNodes(root) {
    const accept = (node) => {
      const parent = node.parentNode;
      const prose = parent?.namespaceURI === HTML && !RAW.has(parent.nodeName) && /\S/.test(node.data);
      return prose ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    };
    const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_TEXT, accept);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  /**
   * Number the page. Returns `{root, nodes, data, html}`: the live text nodes, what each held, and the HTML of a copy
   * with the comment `<!--w:N-->` right before the N-th of them. The copy never runs and never loads anything.
   */
  function take(document) {
    const root = document.documentElement;
    const nodes = textNodes(root);
    const copy = document.implementation.createHTMLDocument("").importNode(root, true);
    const copies = textNodes(copy);
    if (copies.length !== nodes.length) throw new Error("the copy of the page differs from the page");
    copies.forEach((node, number) => node.before(node.ownerDocument.createComment(`w:${number}`)));
    strip(copy);
    return { root, nodes, data: nodes.map((node) => node.data), html: `<!doctype html>${copy.outerHTML}` };
  }

  /** Leave out what the server has no use for: code, inlined pictures, and whatever the reader typed into forms. */
  function strip(copy) {
    copy.querySelector(HOST)?.remove();
    for (const code of copy.querySelectorAll('style, script:not([type="application/ld+json"]), textarea')) {
      code.textContent = "";
    }
    for (const field of copy.querySelectorAll("input[value]")) field.removeAttribute("value");
    for (const inlined of copy.querySelectorAll('[src^="data:"]')) inlined.removeAttribute("src");
  }

  return { take, textNodes, HOST };
})();
