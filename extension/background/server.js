// In: the server's address and a page. Out: what the server found, as notes. Alone knows the API's address and shapes.
import "../shared/browser.js";
import { ExpectedError } from "./errors.js";
import { DEFAULT_SERVER } from "./settings.js";

/** The oldest server that this extension understands: the first two numbers of its version. */
export const OLDEST = [0, 1];
const HEALTH_MS = 4_000;
const PROBE = { html: "<p>", url: null };
const UNMARKED = new Set(["duration", "set", "reference"]);
const SINGLE = new Set(["day", "part_of_day", "hour", "minute", "second"]);

/**
 * Ask the server about a page `{url, html, anchor?}`. Resolves to `{result, answer}`: what `understand` makes of it, and
 * the JSON as it came. `isPrivate` asks the server to keep nothing, not even for a moment. Throws ExpectedError.
 */
export async function annotate(page, { server, token, patience }, { signal, isPrivate = false } = {}) {
  const response = await ask(`${server}/v1/annotations`, {
    server,
    token,
    signal,
    patience,
    isPrivate,
    body: JSON.stringify(page),
  });
  if (!response.ok) throw await problem(response, { server, token });
  try {
    const answer = await response.json();
    return { result: understand(answer), answer };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    console.warn("whence:", cause);
    await health({ server, token }); // says so where the server is too old
    throw new ExpectedError("not-whence", server);
  }
}

/** Is the server there, and new enough? Resolves to its version; throws ExpectedError. */
export async function health({ server, token }) {
  const response = await ask(`${server}/healthz`, { server, token, patience: HEALTH_MS });
  const said = await response.json().catch(() => null);
  if (said?.status !== "ok") throw new ExpectedError("not-whence", server);
  if (isTooOld(said.version)) throw new ExpectedError("server-old", said.version ?? "?", OLDEST.join("."));
  return said.version;
}

/** Would the server read a page for us? Resolves to its version; throws ExpectedError, a wrong token's included. */
export async function test({ server, token }) {
  const version = await health({ server, token });
  const response = await ask(`${server}/v1/annotations`, {
    server,
    token,
    patience: HEALTH_MS,
    body: JSON.stringify(PROBE),
  });
  // That it finds no story in an empty page (422) is what a server says that we may ask.
  if (!response.ok && response.status !== 422) throw await problem(response, { server, token });
  return version;
}

export function isTooOld(version) {
  const [major, minor] = String(version).split(".").map(Number);
  return !(major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]));
}

/** The pattern that the browser must have granted for `server` to be asked. */
export function permissionFor(server) {
  let address;
  try {
    address = new URL(server);
  } catch {
    throw new ExpectedError("bad-address", server, DEFAULT_SERVER);
  }
  if (!/^https?:$/.test(address.protocol)) throw new ExpectedError("bad-address", server, DEFAULT_SERVER);
  return { origins: [`${address.protocol}//${address.hostname}/*`] };
}

// A dead server, a missing permission and a refusal all read "Failed to fetch": the permission is asked for first.
async function ask(url, { server, token, signal, patience, isPrivate, body }) {
  if (!(await browser.permissions.contains(permissionFor(server))))
    throw new ExpectedError("no-permission", server);
  const headers = { Accept: "application/json, application/problem+json" };
  if (body) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  if (isPrivate) headers["Cache-Control"] = "no-store"; // HTTP's own word for: keep nothing of this
  const clock = AbortSignal.timeout(patience);
  try {
    const signals = signal ? AbortSignal.any([signal, clock]) : clock;
    return await fetch(url, {
      method: body ? "POST" : "GET",
      body,
      headers,
      signal: signals,
      credentials: "omit",
      cache: "no-store",
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (clock.aborted) throw new ExpectedError("server-slow", server);
    throw new ExpectedError("server-down", server);
  }
}

const BY_STATUS = {
  403: "not-allowed",
  408: "server-slow",
  413: "too-large",
  422: "no-story",
  429: "busy",
  502: "server-down",
  503: "busy",
  504: "server-slow",
};

/** An error of the server's as a sentence: its own detail only where we have no better word. */
async function problem(response, { server, token }) {
  const said = await response.json().catch(() => null);
  const detail = said?.detail || said?.title || `HTTP ${response.status}`;
  if (response.status === 401) return new ExpectedError(token ? "wrong-token" : "needs-token", server);
  if (response.status === 404 || response.status === 405) return new ExpectedError("not-whence", server);
  const code = BY_STATUS[response.status] ?? "refused";
  return new ExpectedError(code, server, detail);
}

/**
 * The server's JSON as `{article, times, conflicts, checks, notes}`. A note is one place on the page:
 * `{id, mark, target: {quote, nodes, position}}` and `time`, `check`, or `conflict` with the number of its `side`.
 */
export function understand(answer) {
  const { article, times, conflicts, checks, annotations } = answer;
  const anchorTime = article.anchor_time ?? null;
  const text = [...article.text];
  const marked = times.map((time) => ({
    ...time,
    mark: markOf(time, anchorTime),
    counted_from: basisOf(time.counted_from, text),
  }));
  const notes = annotations.map((one) => noteOf(one, { times: marked, conflicts, checks })).filter(Boolean);
  return {
    article: {
      title: article.title,
      url: article.url,
      language: article.language,
      published: article.published,
      anchorTime,
    },
    times: marked,
    conflicts,
    checks,
    notes,
  };
}

/** What a time was counted from, with its words where it stands in the text. */
const basisOf = (from, text) =>
  from && { ...from, text: from.start == null ? null : text.slice(from.start, from.end).join("") };

/** The same without selectors, for the panel, which needs of a place only its words. */
export function slim(result) {
  const notes = result.notes.map(({ id, mark, target, conflict, side, time, check }) => ({
    id,
    mark,
    ...target.quote,
    conflict: conflict?.id,
    side,
    time: time && { start: time.start, end: time.end },
    check: check && { start: check.start, end: check.end },
  }));
  return { ...result, notes };
}

/** How a time is painted: "ahead" of the story's date, "behind" it, a "period", a "date", or null for not at all. */
export function markOf(time, anchorTime) {
  if (UNMARKED.has(time.granularity) || !time.begin || /_REF$/.test(time.value)) return null;
  if (!SINGLE.has(time.granularity)) return "period";
  if (!anchorTime) return "date";
  const clocks = time.begin.length > 10 && anchorTime.length > 10;
  const length = clocks ? 16 : 10; // both are the newsroom's local time, so they compare as they are written
  return time.begin.slice(0, length) > anchorTime.slice(0, length) ? "ahead" : "behind";
}

function noteOf({ id, target, whence }, { times, conflicts, checks }) {
  const note = { id, target: targetOf(target.selector) };
  if (whence.finding === "time") {
    const time = times[whence.index];
    return time?.mark && { ...note, mark: time.mark, time };
  }
  if (whence.finding === "check") return { ...note, mark: "check", check: checks[whence.index] };
  const conflict = conflicts.find((one) => one.id === whence.id);
  // What is only possible is told in the panel, and never drawn on the page.
  if (conflict?.confidence !== "likely") return null;
  return { ...note, mark: "conflict", conflict, side: whence.side };
}

function targetOf(selectors) {
  const of = (type) => selectors.find((selector) => selector.type === type);
  const { exact, prefix = "", suffix = "" } = of("TextQuoteSelector");
  const range = of("RangeSelector");
  const point = ({ node, offset }) => ({ node, offset });
  const position = of("TextPositionSelector");
  return {
    quote: { exact, prefix, suffix },
    nodes: range ? { start: point(range.startSelector), end: point(range.endSelector) } : null,
    position: position ? { start: position.start, end: position.end } : null,
  };
}
