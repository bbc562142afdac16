import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { badgeFor, forget, setState, stateOf, summary } = await import("../../extension/background/tabs.js");
const done = (placed, unplaced = [], conflicts = []) => ({ status: "done", placed, unplaced, result: { conflicts } });

test("a state is kept, shown on the badge, and forgotten", async () => {
  await setState(7, done(["a", "b"]));
  assert.deepEqual((await stateOf(7)).placed, ["a", "b"]);
  assert.deepEqual(browser.badge.text, { tabId: 7, text: "2" });
  await forget(7);
  assert.equal(await stateOf(7), null);
  assert.deepEqual(browser.badge.text, { tabId: 7, text: "" });
});

test("trouble is the button's title", () => {
  assert.deepEqual(badgeFor({ status: "error", sentence: "Down." }).title, "Down.");
});

const SUMMARIES = [
  [done([]), "No notes on this page"],
  [done(["a"]), "1 note on this page"],
  [done(["a", "b"], ["c"], [{ confidence: "likely" }, { confidence: "possible" }]), "2 notes on this page, 1 disagreement, 1 could not be placed"],
];
for (const [state, sentence] of SUMMARIES) test(sentence, () => assert.equal(summary(state), sentence));
