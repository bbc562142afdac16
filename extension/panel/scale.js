// In: days that must be on one line, and its width. Out: where each stands, what is left out, and the calendar's own ticks.
// All pure: no word, no element.

const DAY_MS = 86_400_000;
const NOON = 0.5;
const MONDAY = 4; // day 0, the first of 1970, was a Thursday
export const PAD = 14; // px at either end of the line
const BREAK = 58; // px that a left-out stretch is drawn with, its length written into it
const MOST_BREAKS = 3;
const APART = 13; // px; days that stand so far apart are told apart, and need no break
const TICK_ROOM = 34; // px at least from one tick to the next, so that every other one has room for its words

/** The day of an ISO date on one count, its clock as a fraction: dayOf("1970-01-02T12:00") is 1.5. */
export function dayOf(iso) {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const [hour = 0, minute = 0] = iso.length > 10 ? iso.slice(11, 16).split(":").map(Number) : [12];
  return firstOf(year, month - 1, day) + (hour + minute / 60) / 24;
}

/** The midnight that a day of the calendar begins with; months count from 0 and may run over. */
function firstOf(year, month, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / DAY_MS);
}

export const dateOf = (day) => new Date(day * DAY_MS);

/**
 * The scale: `days` must all be on it. Within each of its `segments` a day is as wide as in every other, `perDay` px;
 * where nothing happens for most of the time it is broken, and says how long it leaves out. `x(day)` is where a day stands.
 */
export function scale(days, width) {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((day, index) => ({ after: index, length: day - sorted[index] }));
  const room = (breaks) => Math.max(1, width - 2 * PAD - breaks * BREAK);
  const broken = [];
  let total = sorted.at(-1) - sorted[0];
  while (broken.length < MOST_BREAKS) {
    const rest = gaps.filter((gap) => !broken.includes(gap)).sort((one, other) => other.length - one.length);
    if (!rest.length || rest[0].length < 3 || rest[0].length <= total * 0.7) break;
    if ((Math.max(1, rest.at(-1).length) * room(broken.length)) / total >= APART) break;
    broken.push(rest[0]);
    total -= rest[0].length;
  }
  const segments = [];
  let first = 0;
  for (const { after } of [...broken, { after: sorted.length - 1 }].sort(
    (one, other) => one.after - other.after,
  )) {
    segments.push({ from: sorted[first], to: sorted[after] });
    first = after + 1;
  }
  // A lone day between two breaks takes no room of its own; where there is nothing else, all stand apart evenly.
  const perDay = total > 0 ? room(broken.length) / total : 0;
  const spare = total > 0 ? 0 : room(broken.length) / segments.length;
  let at = PAD;
  for (const segment of segments) {
    segment.x0 = at + spare / 2;
    segment.x1 = segment.x0 + perDay * (segment.to - segment.from);
    at = segment.x1 + spare / 2 + BREAK;
  }
  const breaks = segments
    .slice(1)
    .map((next, index) => ({ from: segments[index].to, to: next.from, x0: segments[index].x1, x1: next.x0 }));
  const stretches = [...segments, ...breaks].sort((one, other) => one.x0 - other.x0 || one.from - other.from);
  function x(day) {
    if (day <= segments[0].from) return segments[0].x0;
    const here = stretches.find(({ from, to }) => day >= from && day <= to);
    if (!here) return segments.at(-1).x1;
    const { from, to, x0, x1 } = here;
    return to === from ? x0 : x0 + ((x1 - x0) * (day - from)) / (to - from);
  }
  return { segments, breaks, x, perDay };
}

// The steps of the calendar, from fine to coarse: so many days each, or so many months.
const STEPS = [
  { unit: "day", days: 1 },
  { unit: "day", days: 7 },
  ...[1, 3].map((months) => ({ unit: "month", months })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years) => ({ unit: "year", months: 12 * years })),
];
const MONTH_DAYS = 30.44;

/**
 * The calendar's own ticks within the segments of a scale: days, Mondays, firsts of months or of years, whichever are the
 * finest that stand apart. `[{day, unit}]`; none where the scale is too short for two of them.
 */
export function ticks({ segments, perDay }) {
  const step = STEPS.find(({ days, months }) => (days ?? months * MONTH_DAYS) * perDay >= TICK_ROOM);
  if (!step) return [];
  return segments.flatMap(({ from, to }) =>
    (step.days ? daysWithin(from, to, step.days) : firstsWithin(from, to, step.months)).map((day) => ({
      day,
      unit: step.unit,
    })),
  );
}

function daysWithin(from, to, step) {
  const found = [];
  const phase = step === 7 ? MONDAY : 0;
  for (let day = Math.ceil((from - NOON - phase) / step) * step + phase; day + NOON <= to; day += step)
    found.push(day + NOON);
  return found;
}

function firstsWithin(from, to, months) {
  const found = [];
  const begin = dateOf(from);
  let month = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / months) * months;
  for (; ; month += months) {
    const day = firstOf(Math.floor(month / 12), ((month % 12) + 12) % 12) + NOON;
    if (day > to) return found;
    if (day >= from) found.push(day);
  }
}
