import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

// One language a process: the words and the tag are chosen once, when a page loads.
const [locale = "en", ui = "en-GB"] = (process.env.WHENCE_TEST_LOCALE ?? "en en-GB").split(" ");
globalThis.browser = fakeBrowser({ locale, ui });
Object.defineProperty(globalThis, "navigator", { value: { languages: [ui] }, configurable: true });
await import("../../extension/shared/say.js");
await import("../../extension/content/wording.js");
const { when, zone, basis, distance, fromStory, fromToday, sentence, sideValue, quoted } = globalThis.whence.wording;
// ICU writes ranges and clocks with thin and narrow spaces, and its versions differ over the comma after a British weekday.
const plain = (text) => text.replace(/\s*–\s*/g, "–").replace(/[\u00a0\u2009\u202f]/g, " ").replace(/day, (?=\d)/, "day ");
const day = (begin, more = {}) => ({ granularity: "day", value: begin, begin, until: null, ...more });
const at = (date, hour = 12) => new Date(...date.split("-").map((part, index) => part - (index === 1)), hour);

const WHEN = [
  ["day", "2025-07-23", "2025-07-23", "2025-07-24", "Wednesday 23 July 2025"],
  ["day", "2024-02-29", "2024-02-29", "2024-03-01", "Thursday 29 February 2024"],
  ["day", "1921-05-03", "1921-05-03", "1921-05-04", "Tuesday 3 May 1921"],
  ["part_of_day", "2025-07-21TMO", "2025-07-21T05:00", "2025-07-21T12:00", "Monday 21 July 2025, morning"],
  ["minute", "2025-07-21T18:00", "2025-07-21T18:00", "2025-07-21T18:01", "Monday 21 July 2025, 18:00"],
  ["hour", "2025-07-21T18", "2025-07-21T18:00", "2025-07-21T19:00", "Monday 21 July 2025, about 18:00"],
  ["week", "2025-W30", "2025-07-21", "2025-07-28", "the week of 21–27 July 2025"],
  ["weekend", "2025-W31-WE", "2025-08-02", "2025-08-04", "the weekend of 2–3 August 2025"],
  ["month", "2025-06", "2025-06-01", "2025-07-01", "June 2025"],
  ["season", "2024-SU", "2024-06-01", "2024-09-01", "summer 2024 (June–August 2024)"],
  ["quarter", "2025-Q2", "2025-04-01", "2025-07-01", "April–June 2025"],
  ["year", "2023", "2023-01-01", "2024-01-01", "2023"],
  ["year", "FY2023", "2023-04-01", "2024-04-01", "the fiscal year 2023"],
  ["decade", "199", "1990-01-01", "2000-01-01", "the 1990s"],
  ["century", "20", "2000-01-01", "2100-01-01", "2000–2099"],
  ["day", "PAST_REF", null, null, ""],
];
// The day from the story's date, 10 March 2026, and from today, 24 November 2026.
const FAR = [
  [day("2026-03-10"), "the day of the story", "8 months ago"],
  [day("2026-03-12"), "2 days after the story", "8 months ago"],
  [day("2026-03-09"), "1 day before the story", "8 months ago"],
  [day("2026-03-24"), "2 weeks after the story", "8 months ago"],
  [day("2026-03-25"), "2 weeks after the story", "7 months ago"],
  [day("2026-02-04"), "5 weeks before the story", "9 months ago"],
  [day("2026-11-24"), "8 months after the story", "today"],
  [day("2026-11-25"), "8 months after the story", "tomorrow"],
  [day("2026-11-30"), "8 months after the story", "in 6 days"],
  [day("2024-03-11"), "23 months before the story", "2 years ago"],
  [day("2024-03-10"), "2 years before the story", "2 years ago"],
  [day("1921-05-03"), "104 years before the story", "105 years ago"],
  [{ granularity: "month", value: "2026-02", begin: "2026-02-01", until: "2026-03-01" }, "1 month before the story", "9 months ago"],
  [{ granularity: "year", value: "2026", begin: "2026-01-01", until: "2027-01-01" }, "", ""],
  [{ granularity: "year", value: "2025", begin: "2025-01-01", until: "2026-01-01" }, "1 year before the story", "1 year ago"],
  [{ granularity: "year", value: "2024", begin: "2024-01-01", until: "2025-01-01" }, "2 years before the story", "2 years ago"],
  [{ granularity: "year", value: "2014", begin: "2014-01-01", until: "2015-01-01" }, "12 years before the story", "12 years ago"],
  [{ granularity: "week", value: "2026-W12", begin: "2026-03-16", until: "2026-03-23" }, "6 days after the story", "8 months ago"],
];
const REGIONS = [
  ["en en-US", "Wednesday, July 23, 2025", "2 days after the story", "Counted from the story’s date, July 21, 2025."],
  ["de de-AT", "Mittwoch, 23. Juli 2025", "2 Tage nach Erscheinen", "Gerechnet ab dem Erscheinen am 21. Juli 2025."],
  ["fr fr-FR", "mercredi 23 juillet 2025", "2 jours après la publication", "Compté depuis la date de l’article, le 21 juillet 2025."],
  ["es es-ES", "miércoles, 23 de julio de 2025", "2 días después de la publicación", "Contado desde la fecha del artículo, 21 de julio de 2025."],
  ["uk uk-UA", "середа, 23 липня 2025 р.", "через 2 дні після публікації", "Відлік від дати публікації: 21 липня 2025 р."],
  ["ru ru-RU", "среда, 23 июля 2025 г.", "через 2 дня после публикации", "Отсчёт от даты публикации: 21 июля 2025 г."],
  ["en pl-PL", "Wednesday, July 23, 2025", "2 days after the story", "Counted from the story’s date, July 21, 2025."],
];
const COUNTED = day("2025-07-23", { counted_from: { kind: "published", value: "2025-07-21" }, relative: true });

if (process.env.WHENCE_TEST_LOCALE) {
  test("one region", () => {
    const said = [when(COUNTED), fromStory(COUNTED, "2025-07-21T18:04:00+03:00"), basis(COUNTED)].map(plain);
    assert.deepEqual(said, JSON.parse(process.env.WHENCE_TEST_SAYS));
  });
} else {
  for (const [granularity, value, begin, until, words] of WHEN) {
    test(`${value} is “${words}”`, () => assert.equal(plain(when({ granularity, value, begin, until })), words));
  }
  for (const [time, story, today] of FAR) {
    test(`${time.value}: ${story} · ${today}`, () => {
      assert.equal(fromStory(time, "2026-03-10T15:20:00"), story);
      assert.equal(fromToday(time, at("2026-11-24")), today);
    });
  }
  for (const [region, ...says] of REGIONS) {
    test(`${region}: ${says[0]}`, () => {
      const env = { ...process.env, WHENCE_TEST_LOCALE: region, WHENCE_TEST_SAYS: JSON.stringify(says) };
      delete env.NODE_TEST_CONTEXT; // else the inner run would report to the outer one
      const ran = spawnSync(process.execPath, ["--test", import.meta.filename], { env, encoding: "utf8" });
      assert.equal(ran.status, 0, ran.stdout + ran.stderr);
    });
  }
}

test("a part of a year keeps its word", () => {
  if (locale === "en") assert.equal(when({ granularity: "year", value: "2023", begin: "2023-01-01", until: "2024-01-01", mod: "START" }), "early 2023");
});

test("no time zone and no hour moves a day", () => {
  const before = process.env.TZ;
  try {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]) {
      process.env.TZ = zone;
      assert.equal(distance(day("2025-07-23"), "2025-07-21").days, 2);
      for (const hour of [0, 23]) assert.equal(fromToday(day("2025-07-23"), at("2025-07-22", hour)), new Intl.RelativeTimeFormat(globalThis.whence.say.locale, { numeric: "auto" }).format(1, "day"));
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

const BASES = [
  [{ relative: false, begin: "2025-07-23", why: "said in full" }, "Said in full."],
  [{ relative: true, begin: null, why: "too vague to put on a calendar" }, "Too vague to put on a calendar."],
  [{ relative: true, counted_from: { kind: "mention", value: "2025-07-21", text: "July 21" } }, "Counted from “July 21”, 21 July 2025."],
  [{ relative: true, counted_from: { kind: "event", value: "2025-07" }, cue: { words: "will", ahead: true } }, "Counted from July 2025, the day of the event it names. “will” looks ahead."],
];
for (const [time, says] of BASES) test(says, { skip: locale !== "en" || ui !== "en-GB" }, () => assert.equal(basis(time), says));

test("a side's bare day is told in the reader's order, all else as the server tells it", { skip: ui !== "en-GB" }, () => {
  assert.equal(plain(sideValue({ value: "2026-03-12", display: "Thursday, 12 March 2026" })), "Thursday 12 March 2026");
  assert.equal(sideValue({ value: "2026-03-12", display: "not before 12 March" }), "not before 12 March");
  assert.equal(sideValue({ value: "300", display: "300 people" }), "300 people");
});

test("sentences and quotations", { skip: locale !== "en" }, () => {
  assert.equal(sentence("counted from\n it"), "Counted from it.");
  assert.equal(quoted(" the\n meeting"), "“the meeting”");
});

const ZONES = { "2025-07-21T18:00+03:00": "UTC+3", "2025-07-21T18:00:00-0330": "UTC−3:30", "2025-07-21T18:00Z": "UTC", "2025-07-21T18:00:00.5+00:00": "UTC", "2025-07-21T18:00": "", "2025-07-21": "" };
for (const [iso, said] of Object.entries(ZONES)) test(`the clock of ${iso} is “${said}”`, () => assert.equal(zone(iso), said));
