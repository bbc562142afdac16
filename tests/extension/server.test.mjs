import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, afterEach, test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { annotate, health, isTooOld, markOf, permissionFor, slim, test: ask, understand } = await import("../../extension/background/server.js");

const time = (more) => ({ start: 0, end: 6, text: "Sunday", value: "2026-03-08", begin: "2026-03-08", until: "2026-03-09", granularity: "day", ...more });
const side = (text) => ({ start: 0, end: 3, text, source: "A", value: "x", display: "X" });
const quote = { type: "TextQuoteSelector", exact: "Sunday", prefix: "on ", suffix: " he" };
const answer = (more = {}) => ({
  article: { title: "T", url: null, text: "on Sunday he", language: "en", published: null, anchor_time: "2026-03-10T15:20:00" },
  times: [time()], conflicts: [], checks: [],
  annotations: [{ id: "urn:whence:time:0", target: { selector: [quote] }, whence: { finding: "time", index: 0 } }],
  ...more,
});

let running = null;
afterEach(() => {
  running?.close();
  running?.closeAllConnections();
  running = null;
  globalThis.browser = fakeBrowser();
});

/** A server that answers everything with `status` and `body`, and keeps what it was asked. */
async function serve(status, body, type = "application/json") {
  const asked = [];
  running = createServer((request, response) => {
    let said = "";
    request.on("data", (piece) => (said += piece));
    request.on("end", () => {
      asked.push({ url: request.url, method: request.method, headers: request.headers, body: said });
      response.writeHead(status, { "Content-Type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise((ready) => running.listen(0, "127.0.0.1", ready));
  return { server: `http://127.0.0.1:${running.address().port}`, token: "", patience: 5000, asked };
}

const MARKS = [
  ["a day before the story's is behind", time(), "behind"],
  ["the story's own day is behind", time({ begin: "2026-03-10" }), "behind"],
  ["a day after it is ahead", time({ begin: "2026-03-11" }), "ahead"],
  ["an hour later the same day is ahead", time({ begin: "2026-03-10T18:00", granularity: "minute" }), "ahead"],
  ["that morning is behind", time({ begin: "2026-03-10T05:00", granularity: "part_of_day" }), "behind"],
  ["a week is a period", time({ granularity: "week" }), "period"],
  ["a duration is not marked", time({ granularity: "duration", begin: null }), null],
  ["a set is not marked", time({ granularity: "set", begin: null }), null],
  ["recently is not marked", time({ granularity: "reference", value: "PAST_REF", begin: null }), null],
  ["an unresolved day is not marked", time({ begin: null }), null],
];
for (const [says, given, mark] of MARKS) test(says, () => assert.equal(markOf(given, "2026-03-10T15:20:00"), mark));

test("without a story's date nothing is ahead or behind", () => assert.equal(markOf(time(), null), "date"));

test("only likely disagreements are drawn on the page; all are kept for the panel", () => {
  const conflicts = ["likely", "possible"].map((confidence) => ({ id: confidence, confidence, question: "?", sides: [side("a")] }));
  const annotations = conflicts.map(({ id }) => ({ id: `urn:${id}`, target: { selector: [quote] }, whence: { finding: "conflict", id, side: 0 } }));
  const found = understand(answer({ conflicts, annotations }));
  assert.deepEqual(found.notes.map((note) => [note.id, note.mark, note.side]), [["urn:likely", "conflict", 0]]);
  assert.equal(found.conflicts.length, 2);
});

test("node numbers come along where the server gave them", () => {
  const range = { type: "RangeSelector", startSelector: { type: "TextNodeSelector", node: 3, offset: 1 }, endSelector: { type: "TextNodeSelector", node: 4, offset: 2 } };
  const annotations = [{ id: "a", target: { selector: [quote, range] }, whence: { finding: "time", index: 0 } }];
  assert.deepEqual(understand(answer({ annotations })).notes[0].target.nodes, { start: { node: 3, offset: 1 }, end: { node: 4, offset: 2 } });
});

test("a page is posted as JSON, with the token where there is one", async () => {
  const { asked, ...options } = await serve(200, answer());
  const { result, answer: whole } = await annotate({ url: "http://news.example/", html: "<p>" }, { ...options, token: "secret" });
  assert.equal(result.notes[0].mark, "behind");
  assert.deepEqual(whole, answer());
  assert.equal(asked[0].url, "/v1/annotations");
  assert.equal(asked[0].headers["content-type"], "application/json");
  assert.equal(asked[0].headers.authorization, "Bearer secret");
  assert.notEqual(asked[0].headers["cache-control"], "no-store");
  assert.deepEqual(JSON.parse(asked[0].body), { url: "http://news.example/", html: "<p>" });
});

test("from a private window the server is asked to keep nothing", async () => {
  const { asked, ...options } = await serve(200, answer());
  await annotate({ html: "<p>" }, options, { isPrivate: true });
  assert.equal(asked[0].headers["cache-control"], "no-store");
});

const REFUSALS = [
  [401, "", "needs-token"], [401, "t", "wrong-token"], [403, "", "not-allowed"], [404, "", "not-whence"], [408, "", "server-slow"], [413, "", "too-large"],
  [422, "", "no-story"], [429, "", "busy"], [500, "", "refused"], [503, "", "busy"],
];
for (const [status, token, code] of REFUSALS) {
  test(`${status} with token “${token}” is ${code}`, async () => {
    const options = await serve(status, { title: "No", status, detail: "Not so." }, "application/problem+json");
    await assert.rejects(annotate({}, { ...options, token }), { name: "ExpectedError", code });
  });
}

test("what only the server can say is told in its words", async () => {
  await assert.rejects(annotate({}, await serve(403, { detail: "Only friends." }, "application/problem+json")), { message: /does not let this browser ask: Only friends\.$/ });
  await assert.rejects(annotate({}, await serve(422, { detail: "This is a news feed." }, "application/problem+json")), { message: /no article here.* This is a news feed\.$/ });
  await assert.rejects(annotate({}, await serve(500, "<h1>Oops", "text/html")), { message: /HTTP 500/ });
});

test("something that is no Whence server is told", async () => {
  await assert.rejects(annotate({}, await serve(200, { hello: 1 })), { code: "not-whence" });
  await assert.rejects(health(await serve(200, "<p>", "text/html")), { code: "not-whence" });
});

test("a server that is too old is told", async () => {
  await assert.rejects(health(await serve(200, { status: "ok", version: "0.0.9" })), { code: "server-old", words: ["0.0.9", "0.1"] });
  const versions = { "0.1.0": false, "0.2.3": false, "1.0.0": false, "0.0.9": true, "": true, "x": true };
  for (const [version, old] of Object.entries(versions)) assert.equal(isTooOld(version), old, version);
});

test("a server that takes too long is told", async () => {
  const { asked, ...options } = await serve(200, answer());
  running.removeAllListeners("request"); // it takes the question, and says nothing
  await assert.rejects(annotate({}, { ...options, patience: 60 }), { code: "server-slow" });
});

test("the test button's answer: an empty page refused as one means that we may ask", async () => {
  const asked = [];
  running = createServer((request, response) => {
    asked.push(request.url);
    const well = request.url === "/healthz";
    response.writeHead(well ? 200 : 422, { "Content-Type": "application/json" }).end(JSON.stringify(well ? { status: "ok", version: "0.1.7" } : { detail: "Empty." }));
  });
  await new Promise((ready) => running.listen(0, "127.0.0.1", ready));
  assert.equal(await ask({ server: `http://127.0.0.1:${running.address().port}`, token: "" }), "0.1.7");
  assert.deepEqual(asked, ["/healthz", "/v1/annotations"]);
});

test("what a time was counted from comes with its words", () => {
  const one = time({ counted_from: { kind: "mention", value: "2026-03-08", start: 3, end: 9 }, cue: { words: "will", ahead: true } });
  const found = understand(answer({ times: [one] }));
  assert.equal(found.times[0].counted_from.text, "Sunday");
  assert.deepEqual(found.times[0].cue, { words: "will", ahead: true });
});

test("the panel gets no selectors, and what a note is called", () => {
  const [note] = slim(understand(answer())).notes;
  assert.deepEqual(JSON.parse(JSON.stringify(note)), { id: "urn:whence:time:0", mark: "behind", exact: "Sunday", prefix: "on ", suffix: " he", time: { start: 0, end: 6 } });
});

test("a server that is down is told", async () => {
  const options = await serve(200, {});
  running.close();
  running.closeAllConnections();
  await assert.rejects(annotate({}, options), { code: "server-down", message: /No Whence server answers at/ });
});

test("a missing permission is told before anything is sent", async () => {
  const { asked, ...options } = await serve(200, answer());
  globalThis.browser = fakeBrowser({ granted: false });
  await assert.rejects(annotate({}, options), { code: "no-permission" });
  assert.equal(asked.length, 0);
});

test("the address must be one", () => {
  assert.deepEqual(permissionFor("https://whence.example:8443/x"), { origins: ["https://whence.example/*"] });
  assert.throws(() => permissionFor("whence"), { code: "bad-address" });
  assert.throws(() => permissionFor("file:///etc"), { code: "bad-address" });
});

// fetch keeps its patience's clock ticking after the answer; the exit code is the runner's own.
after(() => setTimeout(() => process.exit(), 50));
