import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { dayOf, scale } = await import("../../extension/panel/scale.js");
const on = (...dates) => dates.map((date) => dayOf(date));
const WIDTH = 340;

test("a day is as wide everywhere", () => {
  const { x, breaks } = scale(on("2026-03-01", "2026-03-04", "2026-03-10", "2026-03-14"), WIDTH);
  assert.equal(breaks.length, 0);
  const width = x(dayOf("2026-03-02")) - x(dayOf("2026-03-01"));
  assert.ok(Math.abs(x(dayOf("2026-03-14")) - x(dayOf("2026-03-13")) - width) < 1e-9);
});

test("a long time in which nothing happens is broken, and the rest keeps one scale", () => {
  const { x, breaks, segments } = scale(on("1921-05-03", "2026-03-01", "2026-03-05", "2026-03-12", "2026-11-24"), WIDTH);
  assert.equal(breaks.length, 2);
  assert.equal(segments.length, 3);
  const width = x(dayOf("2026-03-02")) - x(dayOf("2026-03-01"));
  assert.ok(Math.abs(x(dayOf("2026-03-12")) - x(dayOf("2026-03-11")) - width) < 1e-9);
  assert.ok(x(dayOf("1921-05-03")) < x(dayOf("2026-03-01")) && x(dayOf("2026-11-24")) > x(dayOf("2026-03-12")));
});

const SETS = [["2026-03-10"], ["2026-03-10", "2026-11-24"], ["1921-05-03", "1945-05-08", "1989-11-09", "2014-02-20", "2026-03-10", "2026-11-24"], ["0800-01-01", "2026-03-10"]];
for (const dates of SETS) {
  test(`everything of ${dates.join(", ")} is within the picture and in order`, () => {
    const { x } = scale(on(...dates), WIDTH);
    const at = on(...dates).map(x);
    assert.ok(at.every((one) => Number.isFinite(one) && one >= 0 && one <= WIDTH), String(at));
    assert.deepEqual([...at].sort((one, other) => one - other), at);
    assert.equal(new Set(at.map((one) => one.toFixed(2))).size, dates.length);
  });
}

test("a clock is a piece of its day", () => assert.equal(dayOf("2026-03-10T18:00") - dayOf("2026-03-10T06:00"), 0.5));
