// In: what happens in a tab. Out: what is known of that tab, which the panel reads, and the badge that shows it.
import "../shared/browser.js";

/*
 * A tab's state:
 *   status    "reading", "done" or "error"
 *   reading   the number of the click that it belongs to; an answer to an older click is dropped
 *   sentence  for "error": what to tell the reader
 *   result    for "done": {article, times, conflicts, checks, notes} as server.js tells them
 *   placed, unplaced   for "done": the ids of the notes that are painted, and of those that found no place
 * It lives in the browser's session storage, since a background may be stopped between two clicks.
 */
const RED = "#a3260f";
const BROWN = "#6b4a12";
export const keyOf = (tabId) => `tab:${tabId}`;

export async function stateOf(tabId) {
  return (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] ?? null;
}

/** Keep a tab's state and show it on the badge. */
export async function setState(tabId, state) {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  await show(tabId, badgeFor(state));
}

export async function forget(tabId) {
  await browser.storage.session.remove(keyOf(tabId));
  await show(tabId, badgeFor(null));
}

/** The badge's text and colour, and the button's title, for a state. */
export function badgeFor(state) {
  if (state?.status === "reading") return { text: "…", colour: BROWN, title: "Whence is reading this page" };
  if (state?.status === "error") return { text: "!", colour: RED, title: state.sentence };
  if (state?.status === "done") return { text: String(state.placed.length), colour: BROWN, title: summary(state) };
  return { text: "", colour: BROWN, title: browser.i18n.getMessage("actionTitle") };
}

/** `12 notes on this page, 1 disagreement`, and what could not be placed. */
export function summary({ placed, unplaced, result }) {
  const likely = result.conflicts.filter((conflict) => conflict.confidence === "likely").length;
  const parts = [placed.length ? `${count(placed.length, "note")} on this page` : "No notes on this page"];
  if (likely) parts.push(count(likely, "disagreement"));
  if (unplaced.length) parts.push(`${unplaced.length} could not be placed`);
  return parts.join(", ");
}

const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

async function show(tabId, { text, colour, title }) {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile; there is no badge to set.
  }
}
