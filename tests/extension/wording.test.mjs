import assert from "node:assert/strict";
import { test } from "node:test";

await import("../../extension/content/wording.js");
const { when, heading, sentence } = globalThis.whence.wording;

const WHEN = [
  ["day", "2025-07-23", "2025-07-23", "2025-07-24", "Wednesday, 23 July 2025"],
  ["day", "2024-02-29", "2024-02-29", "2024-03-01", "Thursday, 29 February 2024"],
  ["day", "1921-05-03", "1921-05-03", "1921-05-04", "Tuesday, 3 May 1921"],
  ["part_of_day", "2025-07-21TMO", "2025-07-21T05:00", "2025-07-21T12:00", "Monday, 21 July 2025, morning"],
  ["minute", "2025-07-21T18:00", "2025-07-21T18:00", "2025-07-21T18:01", "Monday, 21 July 2025, 18:00"],
  ["week", "2025-W30", "2025-07-21", "2025-07-28", "the week of 21–27 July 2025"],
  ["weekend", "2025-W31-WE", "2025-08-02", "2025-08-04", "the weekend of 2–3 August 2025"],
  ["month", "2025-06", "2025-06-01", "2025-07-01", "June 2025"],
  ["season", "2024-SU", "2024-06-01", "2024-09-01", "summer 2024 (June–August 2024)"],
  ["quarter", "2025-Q2", "2025-04-01", "2025-07-01", "April–June 2025"],
  ["year", "2023", "2023-01-01", "2024-01-01", "2023"],
  ["decade", "199", "1990-01-01", "2000-01-01", "the 1990s"],
  ["century", "20", "2000-01-01", "2100-01-01", "2000 to 2099"],
  ["day", "PAST_REF", null, null, ""],
];
for (const [granularity, value, begin, until, words] of WHEN) {
  test(`${value} is “${words}”`, () => {
    // ICU writes ranges with thin spaces, which no reader tells from others.
    assert.equal(when({ granularity, value, begin, until }).replace(/\s*–\s*/g, "–"), words);
  });
}

test("a part of a year keeps its word", () => {
  assert.equal(when({ granularity: "year", value: "2023", begin: "2023-01-01", until: "2024-01-01", mod: "START" }), "early 2023");
});

test("no time zone moves a day", () => {
  const before = process.env.TZ;
  try {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]) {
      process.env.TZ = zone;
      assert.equal(when({ granularity: "day", value: "2025-07-23", begin: "2025-07-23" }), "Wednesday, 23 July 2025");
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test("the card's first line and its sentence", () => {
  assert.equal(heading({ text: "the\n meeting", granularity: "day", value: "2025-07-23", begin: "2025-07-23" }), "the meeting → Wednesday, 23 July 2025");
  assert.equal(sentence("counted from it"), "Counted from it.");
});
