// In: a time as the server tells it. Out: the words that the reader is shown, in the reader's language and order.
// Used by the page, the panel and the web reader.
"use strict";
globalThis.whence ??= {};
globalThis.whence.wording ??= (() => {
  const { say } = globalThis.whence;
  const LONG = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const PLAIN = { day: "numeric", month: "long", year: "numeric" };
  const MONTH = { month: "long", year: "numeric" };
  const DAY_MS = 86_400_000;
  const PARTS = new Set(["MO", "MI", "AF", "EV", "NI", "DT"]);
  const SEASONS = new Set(["SP", "SU", "FA", "WI"]);
  const MODS = new Set(["START", "MID", "END", "APPROX"]);
  // Up to so many days a distance is told in days, then in weeks, then in whole months; from so many months on in years.
  const MOST_DAYS = 13;
  const MOST_WEEKS_DAYS = 62;
  const LEAST_YEARS_MONTHS = 24;
  const COARSE = {
    month: "month",
    quarter: "month",
    season: "month",
    half: "month",
    year: "year",
    decade: "year",
    century: "year",
  };

  /** A day of the calendar, which has no time zone: kept at UTC noon, so that no clock can move it by a day. */
  function plainDay(iso, shift = 0) {
    const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
    const noon = new Date(0);
    noon.setUTCFullYear(year, month - 1, day + shift);
    noon.setUTCHours(12);
    return noon;
  }

  const formatters = new Map();
  function formatter(options) {
    const key = JSON.stringify(options);
    if (!formatters.has(key))
      formatters.set(key, new Intl.DateTimeFormat(say.locale, { timeZone: "UTC", ...options }));
    return formatters.get(key);
  }

  const format = (options, iso) => formatter(options).format(plainDay(iso));
  /** `Wednesday, July 23, 2025`, or as the reader's language has it. */
  const day = (iso) => format(LONG, iso);
  /** `July 23, 2025` */
  const plain = (iso) => format(PLAIN, iso);
  const between = (options, begin, until) =>
    formatter(options).formatRange(plainDay(begin), plainDay(until, -1));
  const days = (begin, until) => between(PLAIN, begin, until);
  const months = (begin, until) => between(MONTH, begin, until);
  const year = (iso) => Number(iso.slice(0, 4));

  /** The clock of `2025-07-21T18:00+03:00`: the newsroom's, as it stands there. */
  function clock(iso) {
    const [hour, minute] = iso.slice(11, 16).split(":").map(Number);
    const moment = new Date(Date.UTC(2000, 0, 1, hour, minute || 0));
    return formatter({ hour: "numeric", minute: "2-digit" }).format(moment);
  }

  /** Whose clock that is: "UTC+3" for `2025-07-21T18:00+03:00`, "" where it is not known. */
  function zone(iso) {
    const found = /T.*?(?:(Z)|([+-])(\d\d):?(\d\d))$/.exec(iso ?? "");
    if (!found) return "";
    const [, zulu, sign, hours, minutes] = found;
    if (zulu || (Number(hours) === 0 && Number(minutes) === 0)) return "UTC";
    return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
  }

  const PERIODS = {
    day: ({ begin }) => day(begin),
    part_of_day: ({ value, begin }) => {
      const said = day(/^\d{4}-\d\d-\d\d/.test(value) ? value : begin);
      const part = value.slice(-2);
      return PARTS.has(part) ? say(`part${part}`, said) : said;
    },
    hour: ({ begin }) => say("aboutClock", day(begin), clock(begin)),
    minute: ({ begin }) => say("atClock", day(begin), clock(begin)),
    second: ({ begin }) => say("atClock", day(begin), clock(begin)),
    week: ({ begin, until }) => say("week", days(begin, until)),
    weekend: ({ begin, until }) => say("weekend", days(begin, until)),
    month: ({ begin }) => format(MONTH, begin),
    season: ({ value, begin, until }) => {
      const season = value.slice(-2);
      const said = months(begin, until);
      return SEASONS.has(season) ? `${say(`season${season}`, year(begin))} (${said})` : said;
    },
    quarter: ({ begin, until }) => months(begin, until),
    half: ({ begin, until }) => months(begin, until),
    year: ({ value, begin }) => (value.startsWith("FY") ? say("fiscalYear", year(begin)) : `${year(begin)}`),
    decade: ({ begin }) => say("decade", year(begin)),
    century: ({ begin, until }) => `${year(begin)}–${year(until) - 1}`,
  };

  /**
   * When a time is, as precisely as it is known; "" where it is not resolved.
   * when({value: "2025-07-23", begin: "2025-07-23", granularity: "day", …}) is "Wednesday, July 23, 2025" in America.
   */
  function when(time) {
    if (!time.begin) return "";
    const said = (PERIODS[time.granularity] ?? PERIODS.day)(time);
    return MODS.has(time.mod) ? say(`mod${time.mod}`, said) : said;
  }

  /**
   * How far a time is from a day, as `{days, unit, number}`; `days` is negative for what lies before, 0 where the day is
   * within the time, and then there is no unit. A month is told in months of the calendar, never as so many days.
   */
  function distance(time, iso) {
    const from = plainDay(iso);
    const begin = plainDay(time.begin);
    // What ends at midnight ends the day before.
    const last = time.until ? plainDay(time.until, time.until.length > 10 ? 0 : -1) : begin;
    if (begin <= from && last >= from) return { days: 0 };
    const near = begin > from ? begin : last;
    const days = Math.round((near - from) / DAY_MS);
    const sign = Math.sign(days);
    const coarse = COARSE[time.granularity];
    if (!coarse && Math.abs(days) <= MOST_DAYS) return { days, unit: "day", number: days };
    if (!coarse && Math.abs(days) <= MOST_WEEKS_DAYS)
      return { days, unit: "week", number: sign * Math.round(Math.abs(days) / 7) };
    const months = coarse ? calendarMonths(from, near) : wholeMonths(from, near);
    const years =
      coarse === "year" ? Math.abs(near.getUTCFullYear() - from.getUTCFullYear()) : Math.floor(months / 12);
    if (coarse === "year" || months >= LEAST_YEARS_MONTHS)
      return { days, unit: "year", number: sign * Math.max(1, years) };
    return { days, unit: "month", number: sign * Math.max(1, months) };
  }

  const calendarMonths = (one, other) =>
    Math.abs((other.getUTCFullYear() - one.getUTCFullYear()) * 12 + other.getUTCMonth() - one.getUTCMonth());

  /** The months that have gone by in full between two days. */
  function wholeMonths(one, other) {
    const [early, late] = one < other ? [one, other] : [other, one];
    return calendarMonths(early, late) - (late.getUTCDate() < early.getUTCDate() ? 1 : 0);
  }

  /** `2 days after the story`; "" for a period that the story's day is in, where a distance would say nothing. */
  function fromStory(time, anchorTime) {
    if (!time.begin || !anchorTime) return "";
    const { days: apart, unit, number } = distance(time, anchorTime);
    if (!apart)
      return ["day", "part_of_day", "hour", "minute", "second"].includes(time.granularity)
        ? say("onStory")
        : "";
    const span = say.many(`span${unit[0].toUpperCase()}${unit.slice(1)}`, Math.abs(number));
    return say(apart > 0 ? "afterStory" : "beforeStory", span);
  }

  /** `16 months ago`, `tomorrow`: from the reader's own today. */
  function fromToday(time, now = new Date()) {
    if (!time.begin) return "";
    const { days: apart, unit, number } = distance(time, isoDay(now));
    if (!apart && time.granularity !== "day") return "";
    const numeric = Math.abs(apart) <= 1 ? "auto" : "always";
    return new Intl.RelativeTimeFormat(say.locale, { numeric }).format(apart ? number : 0, unit ?? "day");
  }

  /** The reader's own calendar day: `2026-11-24`. */
  function isoDay(now) {
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  /** What a time was counted from, as a sentence: never left out, since a date without its basis cannot be checked. */
  function countedFrom(time) {
    const from = time.counted_from;
    if (from && BASES[from.kind]) {
      if (from.kind === "mention" && from.text)
        return say("countedMentionQuote", oneLine(from.text), baseDay(from.value));
      return say(BASES[from.kind], baseDay(from.value));
    }
    return !time.relative && time.begin ? say("saidInFull") : sentence(time.why);
  }

  /** The same, and which word told whether it lies ahead or back. */
  function basis(time) {
    const cue = time.cue && say(time.cue.ahead ? "cueAhead" : "cueBack", time.cue.words);
    return [countedFrom(time), cue].filter(Boolean).join(" ");
  }
  const BASES = {
    published: "countedPublished",
    stamp: "countedStamp",
    telling: "countedTelling",
    mention: "countedMention",
    event: "countedEvent",
  };
  const baseDay = (value) => {
    if (/^\d{4}-\d\d-\d\d/.test(value ?? "")) return plain(value);
    return /^\d{4}-\d\d$/.test(value ?? "") ? format(MONTH, `${value}-01`) : (value ?? "");
  };

  /** What a side of a disagreement says: a bare day in the reader's order, all else as the server tells it. */
  function sideValue({ value, display }) {
    const told = oneLine(display);
    if (!/^\d{4}-\d\d-\d\d$/.test(value ?? "")) return told;
    const parts = Object.fromEntries(
      BRITISH.formatToParts(plainDay(value)).map((part) => [part.type, part.value]),
    );
    return told === `${parts.weekday}, ${parts.day} ${parts.month} ${parts.year}` ? day(value) : told;
  }
  const BRITISH = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...LONG });

  /** A sentence with its capital and its full stop. */
  function sentence(text) {
    const said = oneLine(text);
    return said && said[0].toUpperCase() + said.slice(1) + (/[.!?…]$/.test(said) ? "" : ".");
  }

  const oneLine = (text) => (text ?? "").replace(/\s+/g, " ").trim();

  /** Words in the quotation marks of the reader's language. */
  const quoted = (text) => say("quoted", oneLine(text));

  return {
    when,
    day,
    plain,
    clock,
    zone,
    distance,
    fromStory,
    fromToday,
    isoDay,
    countedFrom,
    basis,
    sideValue,
    sentence,
    oneLine,
    quoted,
    plainDay,
    format,
  };
})();
