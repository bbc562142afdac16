// In: what the reader does with the browser. Out: the page read, the panel opened, the notes stepped through.
// Nothing is sent before the reader asks: by a click, or once for a whole site.
import "../shared/browser.js";
import "../shared/say.js";
import { isEntering, leave, read } from "./reading.js";
import { originsOf, settings, siteOf } from "./settings.js";
import { bringBack, changeState, drop, setState, stateOf } from "./tabs.js";

const { say } = globalThis.whence;

browser.action.onClicked.addListener((tab) => void read(tab));

// ---------------------------------------------------------------- keys and the button's menu
browser.commands.onCommand.addListener((command, tab) => {
  if (command === "open-panel") openPanel(tab); // at once: after an await the browsers take it for no wish of the reader's
  if (command === "next-note") send(tab.id, { kind: "go", step: 1 });
  if (command === "previous-note") send(tab.id, { kind: "go", step: -1 });
});

browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === "panel") openPanel(tab);
});
browser.runtime.onInstalled.addListener(async () => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: "panel", title: say("menuPanel"), contexts: ["action"] });
});

const { sidePanel, sidebarAction } = browser; // Chrome has the one, Firefox the other
function openPanel(tab) {
  const opened = sidePanel ? sidePanel.open({ tabId: tab.id }) : sidebarAction.open();
  opened.catch((error) => console.warn("whence:", error));
}

const send = (tabId, message) => browser.tabs.sendMessage(tabId, message).catch(() => undefined);

// ---------------------------------------------------------------- what the page and the panel ask for
const DO = {
  "open-panel": (tabId, message, tab) => openPanel(tab),
  read: async (tabId, { anchor }) => read(await browser.tabs.get(tabId), { anchor }),
  stale: async (tabId) => {
    const tab = await browser.tabs.get(tabId);
    const before = await stateOf(tabId);
    await setState(tabId, { status: "stale", reading: before?.reading ?? 0 });
    if (await isAutomatic(tab)) await read(tab);
  },
  back: (tabId, { reading }) => bringBack(tabId, reading),
  placed: (tabId, { reading, placed, unplaced }) => changeState(tabId, { placed, unplaced }, reading),
  hide: async (tabId, { marks }) => {
    if (await changeState(tabId, { hidden: marks })) await send(tabId, { kind: "hide", marks });
  },
};
browser.runtime.onMessage.addListener((message, sender, answer) => {
  const tabId = message?.tabId ?? sender.tab?.id; // the panel says of which tab it speaks
  if (tabId === undefined) return false;
  const done = DO[message?.kind]?.(tabId, message, sender.tab);
  if (message?.kind !== "back") return false;
  void done.then(answer);
  return true; // the one question that is answered, and later
});

// ---------------------------------------------------------------- tabs that move on
browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
  if (status) void moved(tab, status);
});
browser.tabs.onRemoved.addListener((tabId) => void leave(tabId).then(() => drop(tabId)));

/** A tab has begun to load, or has ended. A page that only changed its address still answers, and keeps its notes. */
async function moved(tab, status) {
  // Asked before anything is awaited: a click that ends meanwhile would seem never to have been.
  const wasEntering = isEntering(tab.id);
  const state = await stateOf(tab.id);
  if (state && !wasEntering && (await isGone(tab.id, state, status))) await leave(tab.id);
  if (status === "complete" && !(await stateOf(tab.id)) && (await isAutomatic(tab))) await read(tab);
}

async function isGone(tabId, { code }, status) {
  if (isEntering(tabId)) return false;
  // A page that takes no script never answers: it is gone once another one begins.
  if (NEVER_ANSWERS.has(code)) return status === "loading";
  return !(await send(tabId, { kind: "alive" })) && !isEntering(tabId);
}
const NEVER_ANSWERS = new Set(["restricted", "pdf"]);

/** Whether the reader has asked for this tab's site once for all, and the browser has not been told otherwise since. */
async function isAutomatic(tab) {
  const { sites } = await settings();
  const site = tab.url && siteOf(tab.url, sites);
  return Boolean(site) && browser.permissions.contains(originsOf(site));
}
