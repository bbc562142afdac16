import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { answerKeyOf, badgeFor, bringBack, changeState, drop, forget, keepAnswer, setState, stateOf, summary } = await import("../../extension/background/tabs.js");
const done = (placed, unplaced = [], conflicts = [], times = ["one"]) => ({ status: "done", placed, unplaced, result: { conflicts, times } });

test("an answer that comes late brings nothing back", async () => {
  await setState(8, { ...done(["a"]), reading: 1 });
  const late = [changeState(8, { placed: [] }, 0), forget(8), changeState(8, { hidden: [] }), setState(8, done([]), () => false)];
  assert.deepEqual((await Promise.all(late)).filter(Boolean), []);
  assert.equal(await stateOf(8), null);
});

test("what changes is changed in the reading that it belongs to", async () => {
  await setState(9, { ...done(["a", "b"]), reading: 1 });
  assert.deepEqual((await changeState(9, { placed: ["a"], unplaced: ["b"] }, 1)).unplaced, ["b"]);
  assert.deepEqual((await stateOf(9)).placed, ["a"]);
});

test("a state is kept, shown on the badge, and forgotten", async () => {
  await setState(7, done(["a", "b"]));
  assert.deepEqual((await stateOf(7)).placed, ["a", "b"]);
  assert.deepEqual(browser.badge.text, { tabId: 7, text: "2" });
  await forget(7);
  assert.equal(await stateOf(7), null);
  assert.deepEqual(browser.badge.text, { tabId: 7, text: "" });
});

test("a page that is gone is put by, and comes back with what was said of it", async () => {
  for (const reading of [1, 2, 3, 4]) {
    await setState(7, { ...done(["a"]), reading });
    await keepAnswer(7, { reading });
    await forget(7);
  }
  assert.equal(await stateOf(7), null);
  assert.equal(await bringBack(7, 1), false, "only so many are kept");
  assert.equal(await bringBack(7, 3), true);
  assert.equal((await stateOf(7)).reading, 3);
  assert.deepEqual((await browser.storage.session.get(answerKeyOf(7)))[answerKeyOf(7)], { reading: 3 });
  assert.equal(await bringBack(7, 3), false, "it is no longer put by");
  await drop(7);
  assert.equal(await bringBack(7, 4), false);
  assert.equal(await stateOf(7), null);
});

// Each state is a sentence, and the badge tells it apart.
const STATES = [
  [null, "", "Whence: when did this happen, and who says so?"],
  [{ status: "reading" }, "…", "Reading this page …"],
  [{ status: "stale" }, "↻", "This page now shows something else. Read it again to see its notes."],
  [done([], [], [], []), "0", "Whence read this page and found no dates to explain and no disagreements."],
  ...[
    ["no-story", ["http://a", "This is a film."], /^There is no article here.* This is a film\.$/],
    ["restricted", [], /^The browser lets no extension read this page/],
    ["pdf", [], /PDF/],
    ["too-large", ["http://a"], /^This page is larger than the server reads/],
    ["server-down", ["http://a"], /^No Whence server answers at http:\/\/a\./],
    ["server-old", ["0.0.9", "0.1"], /^The server’s version 0\.0\.9 is too old/],
    ["server-slow", ["http://a"], /did not answer in time\. Try again/],
    ["busy", ["http://a"], /is busy/],
    ["wrong-token", ["http://a"], /does not accept this access token/],
    ["fault", ["x is undefined"], /inside Whence \(x is undefined\)/],
  ].map(([code, words, says]) => [{ status: "error", code, words }, "!", says]),
];
for (const [state, text, title] of STATES) {
  test(`the badge of ${state?.code ?? state?.status ?? "a tab that was not read"}`, () => {
    const badge = badgeFor(state);
    assert.equal(badge.text, text);
    if (title instanceof RegExp) assert.match(badge.title, title);
    else assert.equal(badge.title, title);
  });
}

const SUMMARIES = [
  [done([]), "No notes on this page."],
  [done(["a"]), "1 note on this page"],
  [done(["a", "b"], ["c"], [{ confidence: "likely" }, { confidence: "possible" }]), "2 notes on this page · 1 disagreement · 1 could not be placed"],
];
for (const [state, sentence] of SUMMARIES) test(sentence, () => assert.equal(summary(state), sentence));
