// In: what is known of the tab in front. Out: its findings, and what the reader does with them sent on its way.
import "../shared/browser.js";
import "../shared/say.js";
import { settings, siteName, siteOf } from "../background/settings.js";
import { answerKeyOf, keyOf, sentenceOf } from "../background/tabs.js";
import { draw } from "./findings.js";
import { follow as followTheme } from "../shared/theme.js";

const { say } = globalThis.whence;
const part = (id) => document.getElementById(id);
let tabId = null;
let drawn = "";

say.fill(document);
followTheme();
part("options").addEventListener("click", () => void browser.runtime.openOptionsPage());

const kept = async (key) => (await browser.storage.session.get(key))[key] ?? null;
const toPage = (message) => void browser.tabs.sendMessage(tabId, message).catch(() => {});
const toBackground = (message) => void browser.runtime.sendMessage({ tabId, ...message }).catch(() => {});

// One after the other: an older state must not be drawn over a newer one.
let drawing = Promise.resolve();
const refresh = () => (drawing = drawing.then(redraw, redraw));

async function redraw() {
  const [state, { sites }] = await Promise.all([kept(keyOf(tabId)), settings()]);
  const now = JSON.stringify([tabId, state]);
  if (now === drawn) return;
  drawn = now;
  part("title").textContent = state?.result?.article.title || "Whence";
  part("status").textContent = sentenceOf(state);
  part("status").dataset.status = state?.status ?? "none";
  const address = state?.result?.article.url;
  const name = address && siteName(address);
  draw(part("findings"), state, {
    go: (id) => toPage({ kind: "go", id }),
    point: (id) => toPage({ kind: "point", id }),
    hide: (marks) => toBackground({ kind: "hide", marks }),
    read: (anchor) => toBackground({ kind: "read", anchor }),
    answer: () => kept(answerKeyOf(tabId)),
    // The browser asks for the permission where the reader chooses the site: in the options.
    site:
      name && !siteOf(address, sites)
        ? {
            name,
            choose: () =>
              void browser.tabs.create({
                url: browser.runtime.getURL(`options/options.html?site=${encodeURIComponent(name)}`),
              }),
          }
        : null,
  });
}

async function follow() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Opened in a tab of its own (a bookmark, a test) the page may be told which tab it speaks of.
  tabId = Number(new URLSearchParams(location.search).get("tab")) || tab?.id;
  await refresh();
}

browser.tabs.onActivated.addListener(() => void follow());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === "session" && keyOf(tabId) in changes) void refresh();
});
await follow();
