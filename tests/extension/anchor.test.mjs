import assert from "node:assert/strict";
import test from "node:test";
import "../../extension/content/anchor.js";

const { squash } = globalThis.whence.anchor;

test("what the server leaves out of a text is left out of a comparison", () => {
  assert.equal(squash(" on Satur\u00adday,\n next\u00a0Fri\u200bday\ufeff"), "onSaturday,nextFriday");
});
