// In: a time or a conflict as the server tells it. Out: the words that the reader is shown. Used by page and panel.
"use strict";
globalThis.whence ??= {};
globalThis.whence.wording ??= (() => {
  const PARTS = {
    MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime",
  };
  const SEASONS = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
  const MODS = { START: "early ", MID: "mid ", END: "late ", APPROX: "about " };
  const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" };

  /** A day of the calendar, which has no time zone: kept at UTC noon, so that no clock can move it by a day. */
  function plainDay(iso, shift = 0) {
    const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
    const noon = new Date(0);
    noon.setUTCFullYear(year, month - 1, day + shift);
    noon.setUTCHours(12);
    return noon;
  }

  function formatter(options) {
    // The extension speaks British English: the story's own "Wednesday, 23 July 2025", whatever the machine is set to.
    return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  }

  /** `Wednesday, 23 July 2025`: en-GB itself would leave the comma out. */
  function day(iso, shift = 0) {
    const parts = Object.fromEntries(formatter(DAY).formatToParts(plainDay(iso, shift)).map((p) => [p.type, p.value]));
    return `${parts.weekday}, ${parts.day} ${parts.month} ${parts.year}`;
  }

  const days = (begin, until) =>
    formatter({ day: "numeric", month: "long", year: "numeric" }).formatRange(plainDay(begin), plainDay(until, -1));
  const months = (begin, until) =>
    formatter({ month: "long", year: "numeric" }).formatRange(plainDay(begin), plainDay(until, -1));
  const year = (iso) => Number(iso.slice(0, 4));

  const PERIODS = {
    day: ({ begin }) => day(begin),
    part_of_day: ({ value, begin }) => `${day(value.match(/^\d{4}-\d\d-\d\d/) ? value : begin)}, ${PARTS[value.slice(-2)] ?? "part of the day"}`,
    hour: ({ begin }) => `${day(begin)}, about ${begin.slice(11, 16)}`,
    minute: ({ begin }) => `${day(begin)}, ${begin.slice(11, 16)}`,
    second: ({ begin }) => `${day(begin)}, ${begin.slice(11, 19)}`,
    week: ({ begin, until }) => `the week of ${days(begin, until)}`,
    weekend: ({ begin, until }) => `the weekend of ${days(begin, until)}`,
    month: ({ begin }) => formatter({ month: "long", year: "numeric" }).format(plainDay(begin)),
    season: ({ value, begin, until }) => `${SEASONS[value.slice(-2)] ?? "season"} ${year(begin)} (${months(begin, until)})`,
    quarter: ({ begin, until }) => months(begin, until),
    half: ({ begin, until }) => months(begin, until),
    year: ({ value, begin }) => (value.startsWith("FY") ? `the fiscal year ${year(begin)}` : `${year(begin)}`),
    decade: ({ begin }) => `the ${year(begin)}s`,
    century: ({ begin, until }) => `${year(begin)} to ${year(until) - 1}`,
  };

  /**
   * When a time is, as precisely as it is known; "" where it is not resolved.
   * when({value: "2025-07-23", begin: "2025-07-23", granularity: "day", …}) is "Wednesday, 23 July 2025".
   */
  function when(time) {
    if (!time.begin) return "";
    const said = (PERIODS[time.granularity] ?? PERIODS.day)(time);
    return `${MODS[time.mod] ?? ""}${said}`;
  }

  /** The card's first line: `Wednesday → Wednesday, 23 July 2025`. */
  const heading = (time) => `${oneLine(time.text)} → ${when(time) || "not resolved"}`;

  /** A sentence with its capital and its full stop. */
  function sentence(text) {
    const said = oneLine(text);
    return said && said[0].toUpperCase() + said.slice(1) + (/[.!?…]$/.test(said) ? "" : ".");
  }

  const oneLine = (text) => (text ?? "").replace(/\s+/g, " ").trim();

  return { when, day, heading, sentence, oneLine };
})();
