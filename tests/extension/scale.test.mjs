import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { dateOf, dayOf, scale, ticks } = await import("../../extension/panel/scale.js");
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

test("days that stand apart are not broken apart", () => {
  const { breaks } = scale(on("2026-02-02", "2026-03-09", "2026-03-10", "2026-03-13", "2026-11-26"), WIDTH);
  assert.deepEqual(breaks.map(({ from }) => dateOf(from).toISOString().slice(0, 10)), ["2026-02-02", "2026-03-13"]);
});

const TICKS = [
  ["days", ["2026-03-09", "2026-03-13"], ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"]],
  ["Mondays", ["2026-03-03", "2026-04-10"], ["2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30", "2026-04-06"]],
  ["months", ["2025-11-20", "2026-05-20"], ["2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"]],
  ["quarters", ["2026-01-02", "2026-12-13"], ["2026-04-01", "2026-07-01", "2026-10-01"]],
  ["years", ["2019-03-11", "2026-03-10"], ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"]],
  ["half centuries", ["1821-05-03", "2026-03-10"], ["1850-01-01", "1900-01-01", "1950-01-01", "2000-01-01"]],
];
for (const [name, ends, expected] of TICKS) {
  test(`where there is room for them, the ticks are ${name}`, () => {
    const line = scale([...on(...ends), ...between(...on(...ends))], WIDTH);
    assert.deepEqual(ticks(line).map(({ day }) => dateOf(day).toISOString().slice(0, 10)), expected);
  });
}

/** So many days between two that nothing is broken. */
function between(from, to) {
  return Array.from({ length: 9 }, (_, index) => from + ((to - from) * (index + 1)) / 10);
}

test("what is left out has no ticks, and one day none of its own needs", () => {
  const line = scale(on("1921-05-03", "2026-03-01", "2026-03-05", "2026-03-12"), WIDTH);
  assert.ok(ticks(line).every(({ day }) => day === dayOf("1921-05-03") || day >= dayOf("2026-03-01")));
  assert.deepEqual(ticks(scale(on("2026-03-10"), WIDTH)), []);
});
