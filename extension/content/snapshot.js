// In: the page as it stands. Out: its visible text nodes, and the HTML of an inert copy in which they are numbered.
"use strict";
globalThis.whence ??= {};
globalThis.whence.snapshot ??= (() => {
  const HTML = "http://www.w3.org/1999/xhtml";
  // What the parser reads as raw text, and what is never prose: a comment inside would not come back as one.
  const RAW = new Set([
    "script",
    "style",
    "noscript",
    "textarea",
    "title",
    "iframe",
    "template",
    "noembed",
    "noframes",
    "xmp",
    "plaintext",
    "option",
    "select",
  ]);
  const HOST = "whence-notes";

  /** Every text node under `root`, in document order. A filter of ours would be called from the browser for each: slow. */
  function allTexts(root) {
    const walker = (root.ownerDocument ?? root).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    return texts;
  }

  function isProse(node) {
    if (!/\S/.test(node.data)) return false;
    const parent = node.parentNode;
    return parent?.namespaceURI === HTML && !RAW.has(parent.localName) && !parent.isContentEditable;
  }

  /** Every text node under `root` that may be prose, in document order. The number of a node is its place here. */
  const textNodes = (root) => allTexts(root).filter(isProse);

  /**
   * Number the page. Returns `{root, nodes, data, html}`: the live text nodes, what each held, and the HTML of a copy
   * with the comment `<!--w:N-->` right before the N-th of them. The copy never runs and never loads anything.
   */
  function take(document) {
    const root = document.documentElement;
    // A page may have taken itself away (document.open); the server says in words that there is nothing to read.
    if (!root) return { root: document, nodes: [], data: [], html: "" };
    const texts = allTexts(root);
    const copy = document.implementation.createHTMLDocument("").importNode(root, true);
    const copies = allTexts(copy);
    if (copies.length !== texts.length) throw new Error("the copy of the page differs from the page");
    const sign = newSign();
    const nodes = texts.filter((node, index) => {
      const prose = isProse(node);
      if (prose) copies[index].insertData(0, sign);
      else if (node.parentNode?.isContentEditable) copies[index].data = ""; // what the reader is writing
      return prose;
    });
    strip(copy);
    return {
      root,
      nodes,
      data: nodes.map((node) => node.data),
      html: `<!doctype html>${numbered(copy.outerHTML, sign)}`,
    };
  }

  // Thousands of comment nodes would cost more than all the rest: each place is signed in its text, and the signs become
  // comments in the one string. No page can know the sign: it is made anew, around a character that no text may have.
  const newSign = () => `\ufdd0${Math.random().toString(36).slice(2)}\ufdd0`;
  function numbered(html, sign) {
    let number = 0;
    return html.replaceAll(sign, () => `<!--w:${number++}-->`);
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
