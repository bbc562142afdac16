// In: a tab whose reader has asked. Out: its page read, the server asked, the answer on the page.
import "../shared/browser.js";
import "../shared/say.js";
import { MARKING } from "../shared/scripts.js";
import { ExpectedError, mayPass, sentenceFor } from "./errors.js";
import { annotate, slim } from "./server.js";
import { hiddenBy, settings } from "./settings.js";
import { forget, keepAnswer, setState, stateOf, summary } from "./tabs.js";

// Leading slashes: Firefox would look beside the calling page.
const CONTENT = ["shared/browser", ...MARKING, "content/main"].map((name) => `/${name}.js`);
const LARGEST = 16 * 1024 * 1024; // UTF-16 units; beyond it no server reads a page, and sending it would only cost
const running = new Map(); // tab id → the AbortController of its click
const entering = new Set(); // tab ids whose page has been asked for, but does not answer yet

/**
 * Read the page in a tab anew and show what the server finds. `anchor` is a publication date set by the reader, ISO 8601;
 * once set it holds until another page is there, or "" takes it back.
 */
export async function read(tab, { anchor } = {}) {
  const tabId = tab.id;
  running.get(tabId)?.abort();
  const abort = new AbortController();
  running.set(tabId, abort);
  entering.add(tabId);
  const reading = Date.now();
  const isCurrent = () => running.get(tabId) === abort;
  const kept = { reading, anchor };
  try {
    const before = await stateOf(tabId);
    if (before?.status !== "stale") kept.anchor ??= before?.anchor;
    await setState(tabId, { status: "reading", ...kept }, isCurrent);
    const chosen = await settings();
    const page = await readPage(tab, reading, chosen.theme);
    if (kept.anchor) page.anchor = kept.anchor;
    const { result, answer } = await annotate(page, chosen, {
      signal: abort.signal,
      isPrivate: tab.incognito,
    });
    const hidden = hiddenBy(chosen.marks);
    const fates = await showOn(tabId, reading, result, hidden);
    if (!isCurrent()) return;
    if (!fates) return void (await leave(tabId));
    await keepAnswer(tabId, answer);
    await setState(tabId, { status: "done", ...kept, result: slim(result), hidden, ...fates }, isCurrent);
  } catch (error) {
    if (isCurrent()) await tellTrouble(tabId, kept, error, isCurrent);
  } finally {
    if (isCurrent()) {
      running.delete(tabId);
      entering.delete(tabId);
    }
  }
}

async function readPage(tab, reading, theme) {
  const target = { tabId: tab.id };
  try {
    await inject({ target, files: CONTENT });
    await browser.scripting.insertCSS({ target, files: ["/content/overlay.css"] });
  } catch (cause) {
    console.info("whence:", cause);
    throw new ExpectedError(/\.pdf$/i.test(pathOf(tab.url)) ? "pdf" : "restricted");
  }
  entering.delete(tab.id); // from here on the page answers; one that takes no script never will, and the reader is told first
  const page = await inject({
    target,
    func: (...given) => globalThis.whence.main.read(...given),
    args: [reading, theme],
  });
  if (page.trouble) throw new ExpectedError(page.trouble);
  if (page.html.length > LARGEST) throw new ExpectedError("too-large");
  return page;
}

function pathOf(address) {
  try {
    return new URL(address).pathname;
  } catch {
    return "";
  }
}

/** Paint the notes. Resolves to null where the reader has gone to another page meanwhile. */
async function showOn(tabId, reading, result, hidden) {
  const ids = result.notes.map((note) => note.id);
  const words = {
    reading,
    hidden,
    notes: result.notes,
    anchorTime: result.article.anchorTime,
    language: result.article.language,
    summary: summary({ placed: ids, unplaced: [], result }),
    canOpenPanel: Boolean(browser.sidePanel),
  };
  return inject({
    target: { tabId },
    func: (all) => globalThis.whence?.main?.show(all) ?? null,
    args: [words],
  });
}

async function tellTrouble(tabId, kept, error, isCurrent) {
  const expected = error instanceof ExpectedError;
  if (!expected) console.error("whence:", error);
  const [code, words] = expected ? [error.code, error.words] : ["fault", [String(error?.message ?? error)]];
  await setState(tabId, { status: "error", ...kept, code, words }, isCurrent);
  const tell = (...said) => globalThis.whence?.main?.tell(...said);
  // Where no script may run, badge and panel tell.
  await inject({ target: { tabId }, func: tell, args: [sentenceFor(code, words), mayPass(code)] }).catch(
    () => {},
  );
}

/** executeScript in the top frame; Firefox tells of a failure in the result, Chromium by rejecting. */
async function inject(what) {
  const [answer] = await browser.scripting.executeScript(what);
  if (answer?.error)
    throw answer.error instanceof Error
      ? answer.error
      : new Error(String(answer.error.message ?? answer.error));
  return answer?.result;
}

/** Whether a click is under way whose page cannot answer yet. */
export const isEntering = (tabId) => entering.has(tabId);

/** The tab shows another page, or none: what was known of it goes. */
export async function leave(tabId) {
  running.get(tabId)?.abort();
  running.delete(tabId);
  await forget(tabId);
}
