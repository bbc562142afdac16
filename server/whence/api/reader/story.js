// In: what a reader pasted or dropped. Out: HTML for the server; and the server's text as paragraphs that know their place.
import "./extension/shared/make.js";

const MARKUP = /<(?:!doctype|html|head|body|article|main|section|div|p|h1|br)\b/i;

/** Pasted markup as it is; plain text as a small page, its first line the headline. */
export function asHtml(pasted) {
  if (MARKUP.test(pasted)) return pasted;
  const text = pasted.trim().replace(/\r\n?/g, "\n");
  const blocks = text.split(/\n[ \t]*\n/).length > 1 ? text.split(/\n(?:[ \t]*\n)+/) : text.split("\n");
  const [headline, ...paragraphs] = blocks.map((block) => escaped(block.trim())).filter(Boolean);
  return `<!doctype html><title>${headline}</title><body><article><h1>${headline}</h1>${paragraphs.map((block) => `<p>${block}</p>`).join("\n")}</article></body>`;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** A file's text, in whatever encoding it says it is; null for what is no text. */
export function decoded(bytes) {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const utf16 = /^(?:\xff\xfe|\xfe\xff)/.test(start);
  if (start.startsWith("%PDF") || (!utf16 && start.includes("\0"))) return null;
  try {
    return new TextDecoder(utf16 ? (start[0] === "\xff" ? "utf-16le" : "utf-16be") : "utf-8", {
      fatal: true,
    }).decode(bytes);
  } catch {
    const said = /charset\s*=\s*["']?([\w-]{2,30})/i.exec(start)?.[1];
    try {
      return new TextDecoder(said ?? "windows-1252").decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }
}

/**
 * The story as elements, never as markup: `{elements, pieces}`, the pieces `[{from, node}]` that `anchor.byPosition`
 * finds its place with.
 */
export function laidOut({ text, title }) {
  const { make } = globalThis.whence;
  const elements = [];
  const pieces = [];
  let from = 0;
  const blocks = text.split("\n\n");
  blocks.forEach((block, index) => {
    if (block.trim()) {
      const element = make(
        index === 0 && block.trim() === (title ?? "").trim() ? "h1" : "p",
        { dir: "auto" },
        block,
      );
      elements.push(element);
      pieces.push({ from, node: element.firstChild });
    }
    from += [...block].length + 2;
  });
  return { elements, pieces };
}
