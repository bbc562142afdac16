import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, afterEach, test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { annotate, health, markOf, permissionFor, settings, understand } = await import("../../extension/background/server.js");

const time = (more) => ({ start: 0, end: 6, text: "Sunday", value: "2026-03-08", begin: "2026-03-08", until: "2026-03-09", granularity: "day", ...more });
const side = (text) => ({ start: 0, end: 3, text, source: "A", value: "x", display: "X" });
const quote = { type: "TextQuoteSelector", exact: "Sunday", prefix: "on ", suffix: " he" };
const answer = (more = {}) => ({
  article: { title: "T", url: null, published: null, anchor_time: "2026-03-10T15:20:00" },
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
  return { server: `http://127.0.0.1:${running.address().port}`, token: "", asked };
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
  const found = await annotate({ url: "http://news.example/", html: "<p>" }, { ...options, token: "secret" });
  assert.equal(found.notes[0].mark, "behind");
  assert.equal(asked[0].url, "/v1/annotations");
  assert.equal(asked[0].headers["content-type"], "application/json");
  assert.equal(asked[0].headers.authorization, "Bearer secret");
  assert.deepEqual(JSON.parse(asked[0].body), { url: "http://news.example/", html: "<p>" });
});

test("a problem's detail is told", async () => {
  const options = await serve(422, { title: "Unreadable", status: 422, detail: "It holds no story." }, "application/problem+json");
  await assert.rejects(annotate({}, options), { name: "ExpectedError", code: "page", message: "Whence cannot read this page: It holds no story." });
});

test("an error without a problem is told by its number", async () => {
  const options = await serve(502, "<h1>Bad gateway", "text/html");
  await assert.rejects(annotate({}, options), { code: "refused", message: /error 502/ });
});

test("something that is no Whence server is told", async () => {
  await assert.rejects(annotate({}, await serve(200, { hello: 1 })), { code: "not-whence" });
  await assert.rejects(health(await serve(200, "<p>", "text/html")), { code: "not-whence" });
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

test("settings lose their last slash and fall back to this machine", async () => {
  assert.deepEqual(await settings(), { server: "http://127.0.0.1:8765", token: "" });
  globalThis.browser = fakeBrowser({ stored: { server: " http://localhost:9/ ", token: " t " } });
  assert.deepEqual(await settings(), { server: "http://localhost:9", token: "t" });
});

// fetch keeps its patience's clock ticking after the answer; the exit code is the runner's own.
after(() => setTimeout(() => process.exit(), 50));
