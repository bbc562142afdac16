// In: what happens in a tab. Out: what is known of that tab, which the panel reads, and the badge that shows it.
import "../shared/browser.js";
import "../shared/say.js";
import { sentenceFor } from "./errors.js";

/*
 * A tab's state:
 *   status    "reading", "done", "stale" or "error"
 *   reading   the number of the click that it belongs to; an answer to an older click is dropped
 *   code, words   for "error": the trouble's word and what belongs to it, as in errors.js
 *   result    for "done": {article, times, conflicts, checks, notes} as server.js's `slim` tells them
 *   placed, unplaced   for "done": the ids of the notes that found their place, and of those that did not
 *   hidden    for "done": the marks that are left out on the page
 *   anchor    the publication date that the reader has set, where it was set
 * It lives in the browser's session storage, since a background may be stopped between two clicks; the server's whole
 * answer lies beside it, for copying and saving. What was known of the pages before lies there too, until the tab is
 * closed: the browser keeps such a page with its marks, and shows it again when the reader goes back.
 */
const RED = "#a3260f";
const BROWN = "#6b4a12";
const { say } = globalThis.whence;
export const keyOf = (tabId) => `tab:${tabId}`;
export const answerKeyOf = (tabId) => `answer:${tabId}`;
const pastKeyOf = (tabId) => `past:${tabId}`;
const MOST_PAST = 3;

export async function stateOf(tabId) {
  return (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] ?? null;
}

// What is written of a tab is written in turn: an answer that comes late must not bring back what was forgotten.
const turns = new Map();
function inTurn(tabId, act) {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(act);
  const ended = turn.catch(() => {}).then(() => turns.get(tabId) === ended && turns.delete(tabId));
  turns.set(tabId, ended);
  return turn;
}

/** Keep a tab's state and show it on the badge, if by then `still()` holds. */
export function setState(tabId, state, still = () => true) {
  return inTurn(tabId, async () => {
    if (still()) await keep(tabId, state);
  });
}

/** Change a tab's state as long as it is "done", and of this `reading` where one is given. Resolves to the new state or null. */
export function changeState(tabId, change, reading = null) {
  return inTurn(tabId, async () => {
    const state = await stateOf(tabId);
    if (state?.status !== "done" || (reading !== null && state.reading !== reading)) return null;
    const changed = { ...state, ...change };
    await keep(tabId, changed);
    return changed;
  });
}

async function keep(tabId, state) {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  await show(tabId, badgeFor(state));
}

/** Keep the server's answer for as long as the tab shows the page; a browser short of room may do without. */
export async function keepAnswer(tabId, answer) {
  await browser.storage.session
    .set({ [answerKeyOf(tabId)]: answer })
    .catch((cause) => console.warn("whence:", cause));
}

/** The tab shows another page: what was known of this one is put by. */
export function forget(tabId) {
  return inTurn(tabId, async () => {
    const { state, answer, past } = await allOf(tabId);
    await browser.storage.session.remove([keyOf(tabId), answerKeyOf(tabId)]);
    if (state?.status === "done") await putBy(tabId, [...past, { state, answer }].slice(-MOST_PAST));
    await show(tabId, badgeFor(null));
  });
}

/** The tab shows a page again that the browser had kept. Resolves to whether it is still known what was said of it. */
export function bringBack(tabId, reading) {
  return inTurn(tabId, async () => {
    const { past } = await allOf(tabId);
    const found = past.find(({ state }) => state.reading === reading);
    if (!found) return false;
    await putBy(
      tabId,
      past.filter((one) => one !== found),
    );
    if (found.answer) await browser.storage.session.set({ [answerKeyOf(tabId)]: found.answer });
    await keep(tabId, found.state);
    return true;
  });
}

/** The tab is closed. */
export const drop = (tabId) =>
  inTurn(tabId, () => browser.storage.session.remove([keyOf(tabId), answerKeyOf(tabId), pastKeyOf(tabId)]));

async function allOf(tabId) {
  const [state, answer, past] = [keyOf(tabId), answerKeyOf(tabId), pastKeyOf(tabId)];
  const kept = await browser.storage.session.get([state, answer, past]);
  return { state: kept[state] ?? null, answer: kept[answer] ?? null, past: kept[past] ?? [] };
}

const putBy = (tabId, past) =>
  browser.storage.session.set({ [pastKeyOf(tabId)]: past }).catch((cause) => console.warn("whence:", cause));

/** The badge's text and colour, and the button's title, for a state. */
export function badgeFor(state) {
  const title = state ? sentenceOf(state) : say("actionTitle");
  if (state?.status === "reading") return { text: "…", colour: BROWN, title };
  if (state?.status === "error") return { text: "!", colour: RED, title };
  if (state?.status === "stale") return { text: "↻", colour: BROWN, title };
  if (state?.status === "done") return { text: String(state.placed.length), colour: BROWN, title };
  return { text: "", colour: BROWN, title };
}

/** A tab's state in a sentence; the panel and the badge say the same. */
export function sentenceOf(state) {
  if (!state) return say("panelEmpty");
  if (state.status === "reading") return say("stateReading");
  if (state.status === "stale") return say("stateStale");
  if (state.status === "error") return sentenceFor(state.code, state.words);
  return summary(state);
}

/** `12 notes on this page · 1 disagreement`, and what could not be placed. */
export function summary({ placed, unplaced, result }) {
  const likely = result.conflicts.filter((conflict) => conflict.confidence === "likely").length;
  const parts = [];
  if (placed.length) parts.push(say.many("notes", placed.length));
  else parts.push(say(result.times.length || result.conflicts.length ? "notesNone" : "stateNothing"));
  if (likely) parts.push(say.many("disagreements", likely));
  if (unplaced.length) parts.push(say.many("unplaced", unplaced.length));
  return parts.join(" · ");
}

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
