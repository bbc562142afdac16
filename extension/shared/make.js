// In: a tag's name, attributes, children. Out: the element. Never through innerHTML, whose styles a page's policy may
// forbid and whose markup a story could write.
"use strict";
globalThis.whence ??= {};
globalThis.whence.make ??= (() => {
  const SVG = "http://www.w3.org/2000/svg";

  const fill = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child != null && child !== false));
    return element;
  };

  /** make("button", {type: "button", click: act}, "Close"): attributes that are functions listen; empty ones stay out. */
  const make = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);

  /** make.button("Close", act, {class: "link"}) */
  make.button = (text, click, attributes = {}) =>
    make("button", { type: "button", click, ...attributes }, text);

  /** The same as make for a picture's elements. */
  make.svg = (tag, attributes = {}, ...children) =>
    fill(document.createElementNS(SVG, tag), attributes, children);
  return make;
})();
