// In: a story's times, its date and today. Out: a picture of them on one line, to scale, whose marks lead to the words.
// The list of dates below it in the panel says the same to those who cannot see it or point at it.
import "../shared/make.js";
import "../shared/say.js";

const DAY_MS = 86_400_000;
const PAD = 14;
const BREAK = 58; // how wide a left-out stretch is drawn, its length written into it
const MOST_BREAKS = 3;
const DOT = 5;
const STEP = 13; // from one dot to the one stacked on it
const LANE = 9;
const MOST_DOTS = 8;
const TALLEST = 156; // px; where more is told of one time than fits, its marks stand closer
const LONG = 62; // days; a longer period that the story's day lies in does not stretch the line
const SINGLE = new Set(["ahead", "behind", "date"]);
const CHARACTER = 6.2; // px, about

/** The day of an ISO date on one count, its clock as a fraction: dayOf("1970-01-02T12:00") is 1.5. */
export function dayOf(iso) {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const [hour = 0, minute = 0] = iso.length > 10 ? iso.slice(11, 16).split(":").map(Number) : [12];
  return date.getTime() / DAY_MS + (hour + minute / 60) / 24;
}

/**
 * The scale: `days` must all be on it. Within each of its `segments` a day is as wide as in every other; where nothing
 * happens for most of the time it is broken, and says how long it leaves out. `x(day)` is where a day stands.
 */
export function scale(days, width) {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((day, index) => ({ after: index, length: day - sorted[index] }));
  const broken = [];
  let total = sorted.at(-1) - sorted[0];
  while (broken.length < MOST_BREAKS) {
    const widest = gaps.filter((gap) => !broken.includes(gap)).sort((one, other) => other.length - one.length)[0];
    if (!widest || widest.length < 3 || widest.length <= total * 0.7) break;
    broken.push(widest);
    total -= widest.length;
  }
  const room = Math.max(1, width - 2 * PAD - broken.length * BREAK);
  const segments = [];
  let first = 0;
  for (const { after } of [...broken, { after: sorted.length - 1 }].sort((one, other) => one.after - other.after)) {
    segments.push({ from: sorted[first], to: sorted[after] });
    first = after + 1;
  }
  // A lone day between two breaks takes no room of its own; where there is nothing else, all stand apart evenly.
  const spare = total > 0 ? 0 : room / segments.length;
  let at = PAD;
  for (const segment of segments) {
    segment.x0 = at + spare / 2;
    segment.x1 = segment.x0 + (total > 0 ? (room * (segment.to - segment.from)) / total : 0);
    at = segment.x1 + spare / 2 + BREAK;
  }
  const breaks = segments.slice(1).map((next, index) => ({ from: segments[index].to, to: next.from, x0: segments[index].x1, x1: next.x0 }));
  function x(day) {
    if (day <= segments[0].from) return segments[0].x0;
    for (const { from, to, x0, x1 } of [...segments, ...breaks].sort((one, other) => one.x0 - other.x0 || one.from - other.from)) {
      if (day >= from && day <= to) return to === from ? x0 : x0 + ((x1 - x0) * (day - from)) / (to - from);
    }
    return segments.at(-1).x1;
  }
  return { segments, breaks, x };
}

/** What is drawn of a time: `{from, to, single}` in days. */
const extent = (time) => ({ from: dayOf(time.begin), to: time.until ? dayOf(time.until) - (time.until.length > 10 ? 0 : 1) : dayOf(time.begin), single: SINGLE.has(time.mark) });

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
  const { segments, breaks, x } = scale(days, width);
  const kept = thinned(drawn);

  const stacks = [];
  const more = [];
  const dots = kept.filter((mark) => mark.single).map((mark) => ({ ...mark, cx: x(mark.from) }));
  dots.sort((one, other) => one.cx - other.cx);
  for (const dot of dots) {
    const level = stacks.findIndex((right) => dot.cx - right >= STEP);
    dot.level = level < 0 ? stacks.length : level;
    stacks[dot.level] = dot.cx;
    const count = dot.rest;
    if (!count) continue;
    more.push({ cx: dot.cx, level: dot.level + 1, count });
    stacks[dot.level + 1] = dot.cx + STEP;
  }
  const lanes = [];
  const bars = kept.filter((mark) => !mark.single).map((mark) => ({ ...mark, x0: x(mark.from), x1: Math.max(x(mark.to), x(mark.from) + 8) }));
  bars.sort((one, other) => one.x0 - other.x0);
  for (const bar of bars) {
    const free = lanes.findIndex((right) => bar.x0 - right >= 4);
    bar.lane = free < 0 ? lanes.length : free;
    lanes[bar.lane] = bar.x1;
  }

  const step = Math.min(STEP, TALLEST / stacks.length);
  const lane = Math.min(LANE, TALLEST / 2 / lanes.length);
  const line = 10 + Math.max(1, stacks.length) * step + (STEP - step);
  const below = line + 8 + lanes.length * lane;
  const height = below + 34;
  const title = ({ label }) => svg("title", {}, label);
  const hands = (mark) => ({
    "data-id": mark.id, class: `mark ${mark.time.mark}${mark.disputed ? " disputed" : ""}${mark.id ? " way" : ""}`,
    pointerenter: () => act.point(mark.id, mark.label),
    pointerleave: () => act.point(null, ""),
    click: mark.id && (() => act.go(mark.id)),
  });

  return svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": say("timelineLabel"), "aria-details": "dates" },
    ...segments.map(({ x0, x1 }) => svg("line", { class: "axis", x1: x0 - 6, x2: x1 + 6, y1: line, y2: line })),
    ...breaks.map(({ from, to, x0, x1 }) => svg("g", { class: "break" },
      svg("line", { x1: x0 + 10, x2: x1 - 10, y1: line, y2: line }),
      svg("text", { x: (x0 + x1) / 2, y: line - 5 }, span(to - from)))),
    ...bars.map((bar) => svg("g", hands(bar), title(bar),
      svg("rect", { class: "reach", x: bar.x0 - 2, y: line + 5 + bar.lane * lane, width: bar.x1 - bar.x0 + 4, height: lane }),
      svg("rect", { x: bar.x0, y: line + 7 + bar.lane * lane, width: bar.x1 - bar.x0, height: Math.min(4, lane - 1), rx: 2 }))),
    ...(story === null ? [] : [svg("line", { class: "story", x1: x(story), x2: x(story), y1: 2, y2: below + 6 })]),
    svg("line", { class: "today", x1: x(now), x2: x(now), y1: 2, y2: below + 6 }),
    ...dots.map((dot) => svg("g", hands(dot), title(dot),
      svg("circle", { class: "reach", cx: dot.cx, cy: line - 8 - dot.level * step, r: 8 }),
      svg("circle", { cx: dot.cx, cy: line - 8 - dot.level * step, r: DOT }))),
    ...more.map(({ cx, level, count }) => svg("text", { x: cx, y: line - 8 - level * step + 4 }, `+${count}`)),
    ...labels({ story, now, segments, x, width }).map(({ at, row, words, kind }) => svg("text", { class: `label ${kind}`, x: at, y: below + 16 + row * 14 }, words)),
  );
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
    marks.sort((one, other) => Boolean(other.disputed) - Boolean(one.disputed) || Boolean(other.id) - Boolean(one.id));
    const shown = marks.slice(0, marks[0].single ? MOST_DOTS : 1);
    kept.push(...shown);
    if (marks[0].single && marks.length > shown.length) shown.at(-1).rest = marks.length - shown.length;
  }
  return kept;
}

/** A length of days in few letters: `11 yrs`. */
function span(days) {
  const [unit, length] = [["year", 365.2425], ["month", 30.44], ["week", 7], ["day", 1]].find(([, one]) => days >= one * 2) ?? ["day", 1];
  return new Intl.NumberFormat(globalThis.whence.say.locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 }).format(Math.floor(days / length));
}

/** The words below the line: the story and today first, then the ends of each stretch where there is room for them. */
function labels({ story, now, segments, x, width }) {
  const { say } = globalThis.whence;
  const wanted = [];
  if (story !== null) wanted.push({ day: story, words: say("timelineStory"), kind: "strong", row: 0 });
  wanted.push({ day: now, words: say("timelineToday"), kind: "strong", row: 0 });
  const years = new Set(segments.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]));
  if (story !== null) wanted.push({ day: story, words: short(story, years.size > 1), kind: "", row: 1 });
  for (const { from, to } of segments) for (const day of [from, to]) wanted.push({ day, words: short(day, years.size > 1), kind: "", row: 1 });
  const kept = [];
  for (const { day, words, kind, row } of wanted) {
    const half = (words.length * CHARACTER) / 2;
    const at = Math.max(half + 1, Math.min(x(day), width - half - 1));
    if (kept.some((other) => other.row === row && Math.abs(other.at - at) < half + other.half + 6)) continue;
    kept.push({ at, half, row, words, kind });
  }
  return kept;
}

const yearOf = (day) => new Date(day * DAY_MS).getUTCFullYear();
function short(day, withYear) {
  const date = new Date(day * DAY_MS);
  return new Intl.DateTimeFormat(globalThis.whence.say.locale, { timeZone: "UTC", day: "numeric", month: "short", ...(withYear ? { year: "numeric" } : {}) }).format(date);
}
