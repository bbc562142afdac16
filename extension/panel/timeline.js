// In: a story's times, its date and today. Out: a picture of them on one line, to scale, whose marks lead to the words.
// The list of dates below it in the panel says the same to those who cannot see it or point at it.
import "../shared/make.js";
import "../shared/say.js";
import { dateOf, dayOf, scale, ticks } from "./scale.js";

const DOT = 5;
const STEP = 13; // from one dot to the one stacked on it
const LANE = 9;
const MOST_DOTS = 8;
const TALLEST = 156; // px; where more is told of one time than fits, its marks stand closer
const LONG = 62; // days; a longer period that the story's day lies in does not stretch the line
const SINGLE = new Set(["ahead", "behind", "date"]);
const CHARACTER = 6.2; // px, about, of a label
const STRONG = 6.6; // px, about, of a bold one
const ROW = 15;

/** What is drawn of a time: `{from, to, single}` in days. */
const extent = (time) => ({
  from: dayOf(time.begin),
  to: time.until ? dayOf(time.until) - (time.until.length > 10 ? 0 : 1) : dayOf(time.begin),
  single: SINGLE.has(time.mark),
});

/** Which of these must be on the scale. */
function needed({ from, to, single }, story) {
  if (single) return [from];
  if (story !== null && to - from > LONG && from <= story && story <= to) return [];
  return [from, to];
}

/**
 * The picture, `width` wide. `marks` are `{time, id, label, disputed}`; `act.point(id | null)` is told what the pointer
 * is on, `act.go(id)` what was clicked. Null where there is nothing to draw.
 */
export function timeline(marks, { anchorTime, today, width }, act) {
  const { make, say } = globalThis.whence;
  const { svg } = make;
  const story = anchorTime ? dayOf(anchorTime.slice(0, 10)) : null;
  const now = dayOf(today);
  const drawn = marks.filter(({ time }) => time.begin).map((mark) => ({ ...mark, ...extent(mark.time) }));
  if (!drawn.length) return null;
  const days = [...drawn.flatMap((mark) => needed(mark, story)), ...(story === null ? [] : [story]), now];
  const line = scale(days, width);
  const { segments, breaks, x } = line;
  const kept = thinned(drawn);
  const { dots, more, levels } = stacked(
    kept.filter((mark) => mark.single),
    x,
  );
  const { bars, lanes } = laned(
    kept.filter((mark) => !mark.single),
    x,
  );

  const step = Math.min(STEP, TALLEST / levels);
  const lane = Math.min(LANE, TALLEST / 2 / lanes);
  const axis = 10 + Math.max(1, levels) * step + (STEP - step);
  const below = axis + 8 + lanes * lane;
  const words = labels({ story, now, line, width });
  const height = below + 8 + ROW * (1 + Math.max(...words.map(({ row }) => row)));
  const cy = (level) => axis - 8 - level * step;
  const title = ({ label }) => svg("title", {}, label);
  const upright = (kind, day, bottom) =>
    svg("line", { class: kind, x1: x(day), x2: x(day), y1: 2, y2: bottom });
  const hands = (mark) => ({
    "data-id": mark.id,
    class: `mark ${mark.time.mark}${mark.disputed ? " disputed" : ""}${mark.id ? " way" : ""}`,
    pointerenter: () => act.point(mark.id, mark.label),
    pointerleave: () => act.point(null, ""),
    click: mark.id && (() => act.go(mark.id)),
  });

  return svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": say("timelineLabel"),
      "aria-details": "dates",
    },
    ...ticks(line).map(({ day }) => upright("tick", day, below)),
    ...segments.map(({ x0, x1 }) =>
      svg("line", { class: "axis", x1: x0 - 6, x2: x1 + 6, y1: axis, y2: axis }),
    ),
    ...breaks.map(({ from, to, x0, x1 }) =>
      svg(
        "g",
        { class: "break" },
        svg("line", { x1: x0 + 10, x2: x1 - 10, y1: axis, y2: axis }),
        svg("text", { x: (x0 + x1) / 2, y: axis - 5 }, span(to - from)),
      ),
    ),
    ...bars.map((bar) =>
      svg(
        "g",
        hands(bar),
        title(bar),
        svg("rect", {
          class: "reach",
          x: bar.x0 - 2,
          y: axis + 5 + bar.lane * lane,
          width: bar.x1 - bar.x0 + 4,
          height: lane,
        }),
        svg("rect", {
          x: bar.x0,
          y: axis + 7 + bar.lane * lane,
          width: bar.x1 - bar.x0,
          height: Math.min(4, lane - 1),
          rx: 2,
        }),
      ),
    ),
    story !== null && upright("story", story, below + 4),
    upright("today", now, below + 4),
    ...dots.map((dot) =>
      svg(
        "g",
        hands(dot),
        title(dot),
        svg("circle", { class: "reach", cx: dot.cx, cy: cy(dot.level), r: 8 }),
        svg("circle", { cx: dot.cx, cy: cy(dot.level), r: DOT }),
      ),
    ),
    ...more.map(({ cx, level, count }) => svg("text", { x: cx, y: cy(level) + 4 }, `+${count}`)),
    ...words.map(({ at, row, words: said, kind }) =>
      svg("text", { class: `label ${kind}`, x: at, y: below + 16 + row * ROW }, said),
    ),
  );
}

/** Dots that would meet stand on one another: `level` counts from the line up. */
function stacked(singles, x) {
  const dots = singles.map((mark) => ({ ...mark, cx: x(mark.from) })).sort((one, other) => one.cx - other.cx);
  const rights = [];
  const more = [];
  for (const dot of dots) {
    const free = rights.findIndex((right) => dot.cx - right >= STEP);
    dot.level = free < 0 ? rights.length : free;
    rights[dot.level] = dot.cx;
    if (!dot.rest) continue;
    more.push({ cx: dot.cx, level: dot.level + 1, count: dot.rest });
    rights[dot.level + 1] = dot.cx + STEP;
  }
  return { dots, more, levels: rights.length };
}

/** Bars that would meet lie below one another: `lane` counts from the line down. */
function laned(periods, x) {
  const bars = periods.map((mark) => ({
    ...mark,
    x0: x(mark.from),
    x1: Math.max(x(mark.to), x(mark.from) + 8),
  }));
  bars.sort((one, other) => one.x0 - other.x0);
  const rights = [];
  for (const bar of bars) {
    const free = rights.findIndex((right) => bar.x0 - right >= 4);
    bar.lane = free < 0 ? rights.length : free;
    rights[bar.lane] = bar.x1;
  }
  return { bars, lanes: rights.length };
}

/** One bar for a period however often it is told, and so many dots for a day, the last of them with the number of the `rest`. */
function thinned(drawn) {
  const groups = new Map();
  for (const mark of drawn) {
    const key = `${mark.from} ${mark.to} ${mark.time.mark}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const kept = [];
  for (const marks of groups.values()) {
    // Where they cannot all be shown, those that lead to words and are disputed are.
    marks.sort(
      (one, other) => Boolean(other.disputed) - Boolean(one.disputed) || Boolean(other.id) - Boolean(one.id),
    );
    const shown = marks.slice(0, marks[0].single ? MOST_DOTS : 1);
    kept.push(...shown);
    if (marks[0].single && marks.length > shown.length) shown.at(-1).rest = marks.length - shown.length;
  }
  return kept;
}

/** A length of days in few letters: `11 yrs`. */
function span(days) {
  const [unit, length] = [
    ["year", 365.2425],
    ["month", 30.44],
    ["week", 7],
    ["day", 1],
  ].find(([, one]) => days >= one * 2) ?? ["day", 1];
  return new Intl.NumberFormat(globalThis.whence.say.locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: 0,
  }).format(Math.floor(days / length));
}

/**
 * The words below the line: the story and today, one below the other where they would meet; then the story's date, and
 * as many ticks as there is room for, or the ends of a stretch that has none.
 */
function labels({ story, now, line, width }) {
  const { say } = globalThis.whence;
  const { segments, x } = line;
  const ends = segments.flatMap(({ from, to }) => [from, to]);
  const withYear = new Set(ends.map((day) => dateOf(day).getUTCFullYear())).size > 1;
  const kept = [];
  function put(day, words, { kind = "", rows = [1] }) {
    const half = (words.length * (kind ? STRONG : CHARACTER)) / 2;
    const at = Math.max(half + 1, Math.min(x(day), width - half - 1));
    const row = rows.find(
      (one) => !kept.some((other) => other.row === one && Math.abs(other.at - at) < half + other.half + 6),
    );
    if (row !== undefined) kept.push({ at, half, row, words, kind });
  }
  if (story !== null) {
    put(story, say("timelineStory"), { kind: "strong", rows: [0] });
    put(story, short(story, withYear), {});
  }
  put(now, say("timelineToday"), { kind: "strong", rows: [0, 1, 2] });
  for (const { from, to } of segments) {
    const within = ticks(line).filter(({ day }) => day >= from && day <= to);
    const yearTold = !withYear || within.some(tellsYear) || (story !== null && from <= story && story <= to);
    within.forEach((tick, index) => put(tick.day, tickWords(tick, !yearTold && index === 0), {}));
    if (!within.length) for (const day of [from, to]) put(day, short(day, withYear), {});
  }
  return kept;
}

const format = (options, day) =>
  new Intl.DateTimeFormat(globalThis.whence.say.locale, { timeZone: "UTC", ...options }).format(dateOf(day));
const short = (day, withYear) =>
  format({ day: "numeric", month: "short", ...(withYear ? { year: "numeric" } : {}) }, day);

/** `12 Mar`, `Mar`, `2026`: January is told by its year. */
function tickWords(tick, withYear) {
  if (tick.unit === "day") return short(tick.day, withYear);
  return tellsYear(tick)
    ? String(dateOf(tick.day).getUTCFullYear())
    : format({ month: "short", ...(withYear ? { year: "numeric" } : {}) }, tick.day);
}
const tellsYear = ({ day, unit }) => unit === "year" || (unit === "month" && dateOf(day).getUTCMonth() === 0);
