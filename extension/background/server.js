// In: the server's address and a page. Out: what the server found, as notes. Alone knows the API's address and shapes.
import "../shared/browser.js";
import { ExpectedError } from "./errors.js";

export const DEFAULT_SERVER = "http://127.0.0.1:8765";
const PATIENCE_MS = 60_000;
const HEALTH_MS = 4_000;
const UNMARKED = new Set(["duration", "set", "reference"]);
const SINGLE = new Set(["day", "part_of_day", "hour", "minute", "second"]);

/** The options: `{server, token}`, the address without a slash at its end. */
export async function settings() {
  const { server, token } = await browser.storage.local.get({ server: DEFAULT_SERVER, token: "" });
  return { server: (server.trim() || DEFAULT_SERVER).replace(/\/+$/, ""), token: token.trim() };
}

/** Ask the server about a page `{url, html}`. Resolves to what `understand` returns; throws ExpectedError. */
export async function annotate(page, { server, token }, signal) {
  const response = await ask(`${server}/v1/annotations`, { server, token, signal, patience: PATIENCE_MS, method: "POST", body: JSON.stringify(page) });
  if (!response.ok) throw await problem(response, server);
  try {
    return understand(await response.json());
  } catch (cause) {
    throw new ExpectedError("not-whence", `What answered at ${server} is not a Whence server of this version (${cause.message}).`);
  }
}

/** Is the server there? Resolves to its version; throws ExpectedError. */
export async function health({ server, token }) {
  const response = await ask(`${server}/healthz`, { server, token, patience: HEALTH_MS });
  const said = await response.json().catch(() => null);
  if (said?.status !== "ok") throw new ExpectedError("not-whence", `Something answers at ${server}, but it is not a Whence server.`);
  return said.version;
}

/** The pattern that the browser must have granted for `server` to be asked. */
export function permissionFor(server) {
  let address;
  try {
    address = new URL(server);
  } catch {
    throw new ExpectedError("bad-address", `“${server}” is not an address. Write it as in ${DEFAULT_SERVER}.`);
  }
  if (!/^https?:$/.test(address.protocol)) {
    throw new ExpectedError("bad-address", `The server's address must begin with http:// or https://, not ${address.protocol}`);
  }
  return { origins: [`${address.protocol}//${address.hostname}/*`] };
}

// A dead server, a missing permission and a refusal all read "Failed to fetch": the permission is asked for first.
async function ask(url, { server, token, signal, patience, method = "GET", body }) {
  if (!(await browser.permissions.contains(permissionFor(server)))) {
    throw new ExpectedError("no-permission", `The browser does not let Whence reach ${server}. Open Whence's options and save the address again.`);
  }
  const headers = { Accept: "application/json, application/problem+json" };
  if (body) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  const clock = AbortSignal.timeout(patience);
  try {
    const signals = signal ? AbortSignal.any([signal, clock]) : clock;
    return await fetch(url, { method, body, headers, signal: signals, credentials: "omit", cache: "no-store" });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (clock.aborted) throw new ExpectedError("server-slow", `The Whence server at ${server} did not answer in time.`);
    throw new ExpectedError("server-down", `No Whence server answers at ${server}. Start it with “make run”, or set another address in Whence's options.`);
  }
}

/** An error of the server's as a sentence: the detail of its problem+json where it sent one. */
async function problem(response, server) {
  const said = await response.json().catch(() => null);
  const detail = said?.detail || said?.title;
  const code = response.status === 422 ? "page" : "refused";
  if (!detail) return new ExpectedError(code, `The Whence server at ${server} answered with error ${response.status}.`);
  return new ExpectedError(code, response.status === 422 ? `Whence cannot read this page: ${detail}` : `The Whence server refused: ${detail}`);
}

/**
 * The server's JSON as `{article, times, conflicts, checks, notes}`. A note is one place on the page:
 * `{id, mark, target: {quote, nodes}}` and `time`, `check`, or `conflict` with the number of its `side`.
 */
export function understand(answer) {
  const { article, times, conflicts, checks, annotations } = answer;
  const anchorTime = article.anchor_time ?? null;
  const marked = times.map((time) => ({ ...time, mark: markOf(time, anchorTime) }));
  const notes = annotations.map((one) => noteOf(one, { times: marked, conflicts, checks })).filter(Boolean);
  return {
    article: { title: article.title, url: article.url, published: article.published, anchorTime },
    times: marked, conflicts, checks, notes,
  };
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
  return {
    quote: { exact, prefix, suffix },
    nodes: range ? { start: point(range.startSelector), end: point(range.endSelector) } : null,
  };
}
