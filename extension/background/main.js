// In: a click on the button. Out: the page read, the server asked, the answer on the page. Nothing is sent before the click.
import "../shared/browser.js";
import { ExpectedError } from "./errors.js";
import { annotate, settings } from "./server.js";
import { forget, setState, stateOf, summary } from "./tabs.js";

// Leading slashes: Firefox would look beside the calling page. In order, each file hanging one word on `whence`.
const CONTENT = ["shared/browser", "content/snapshot", "content/anchor", "content/wording", "content/overlay", "content/card", "content/main"]
  .map((name) => `/${name}.js`);
const running = new Map(); // tab id → the AbortController of its click

browser.action.onClicked.addListener((tab) => void click(tab.id));

/** Read the page in a tab anew and show what the server finds. */
async function click(tabId) {
  running.get(tabId)?.abort();
  const abort = new AbortController();
  running.set(tabId, abort);
  const reading = Date.now();
  const isCurrent = () => running.get(tabId) === abort;
  try {
    await setState(tabId, { status: "reading", reading });
    const page = await readPage(tabId, reading);
    const result = await annotate(page, await settings(), abort.signal);
    const fates = await showOn(tabId, reading, result);
    if (fates && isCurrent()) await setState(tabId, { status: "done", reading, result: slim(result), ...fates });
  } catch (error) {
    if (isCurrent()) await tellTrouble(tabId, reading, error);
  } finally {
    if (isCurrent()) running.delete(tabId);
  }
}

async function readPage(tabId, reading) {
  try {
    await inject({ target: { tabId }, files: CONTENT });
    await browser.scripting.insertCSS({ target: { tabId }, files: ["/content/overlay.css"] });
  } catch (cause) {
    console.warn("whence:", cause);
    throw new ExpectedError("restricted", "The browser lets no extension read this page.");
  }
  return inject({ target: { tabId }, func: (number) => globalThis.whence.main.read(number), args: [reading] });
}

/** Paint the notes. Resolves to null where the reader has gone to another page meanwhile. */
async function showOn(tabId, reading, result) {
  const ids = result.notes.map((note) => note.id);
  const words = { reading, notes: result.notes, summary: summary({ placed: ids, unplaced: [], result }), canOpenPanel: Boolean(browser.sidePanel) };
  return inject({ target: { tabId }, func: (all) => globalThis.whence?.main?.show(all) ?? null, args: [words] });
}

async function tellTrouble(tabId, reading, error) {
  if (!(error instanceof ExpectedError)) console.error("whence:", error);
  const sentence = error instanceof ExpectedError ? error.message : `Something went wrong inside Whence: ${error.message}`;
  await setState(tabId, { status: "error", reading, sentence });
  const say = (words) => globalThis.whence?.main?.say(words);
  await inject({ target: { tabId }, func: say, args: [sentence] }).catch(() => {}); // where no script may run, badge and panel tell
}

/** executeScript in the top frame; Firefox tells of a failure in the result, Chromium by rejecting. */
async function inject(what) {
  const [answer] = await browser.scripting.executeScript(what);
  if (answer?.error) throw answer.error instanceof Error ? answer.error : new Error(String(answer.error.message ?? answer.error));
  return answer?.result;
}

/** The panel needs no selectors, only what to call a note that found no place. */
function slim(result) {
  const notes = result.notes.map(({ id, mark, target, conflict, ...rest }) => ({ id, mark, exact: target.quote.exact, conflict: conflict?.id, ...rest }));
  return { ...result, notes };
}

// ---------------------------------------------------------------- what the page and the reader ask for
browser.runtime.onMessage.addListener((message, sender) => {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  if (message.kind === "open-panel") openPanel(sender.tab);
  if (message.kind === "left") void forget(tabId);
  if (message.kind === "placed") void moved(tabId, message);
});

async function moved(tabId, { placed, unplaced }) {
  const state = await stateOf(tabId);
  if (state?.status === "done") await setState(tabId, { ...state, placed, unplaced });
}

browser.commands.onCommand.addListener((command, tab) => {
  if (command === "open-panel") openPanel(tab); // at once: after an await the browsers take it for no wish of the reader's
  if (command === "next-note") browser.tabs.sendMessage(tab.id, { kind: "go" }).catch(() => {});
});

function openPanel(tab) {
  const opened = browser.sidePanel ? browser.sidePanel.open({ tabId: tab.id }) : browser.sidebarAction.open();
  opened.catch((error) => console.warn("whence:", error));
}

browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === "loading") void leave(tabId);
});
browser.tabs.onRemoved.addListener((tabId) => void leave(tabId));

async function leave(tabId) {
  const state = await stateOf(tabId);
  if (!state) return;
  running.get(tabId)?.abort();
  running.delete(tabId);
  await forget(tabId);
}
