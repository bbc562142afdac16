import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { read } = await import("../../extension/background/reading.js");
const { stateOf } = await import("../../extension/background/tabs.js");
const ANSWER = { article: { title: "T", url: null, text: "", language: "en", published: null, anchor_time: null }, times: [], conflicts: [], checks: [], annotations: [] };

/** One reading of a tab against a server that keeps what it hears; `page` is what the page says of itself. */
async function reading(tab, { page = { url: "http://news.example/", html: "<p>" }, injecting = async () => {}, options, before, anchor } = {}) {
  const heard = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += piece));
    request.on("end", () => {
      heard.push({ headers: request.headers, body: JSON.parse(body) });
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(ANSWER));
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  globalThis.browser = fakeBrowser({ stored: { server: `http://127.0.0.1:${server.address().port}`, ...options } });
  browser.scripting = {
    insertCSS: async () => {},
    async executeScript({ files, args }) {
      if (files) return [{ result: await injecting() }];
      return [{ result: typeof args[0] === "number" ? structuredClone(page) : { placed: [], unplaced: [] } }];
    },
  };
  if (before) await browser.storage.session.set({ [`tab:${tab.id}`]: before });
  await read(tab, { anchor });
  server.close();
  server.closeAllConnections();
  return { heard, state: await stateOf(tab.id) };
}

test("from a private window the server is asked to keep nothing, and only from there", async () => {
  const hidden = await reading({ id: 1, incognito: true });
  assert.equal(hidden.heard[0].headers["cache-control"], "no-store");
  assert.equal(hidden.state.status, "done");
  const open = await reading({ id: 2, incognito: false });
  assert.notEqual(open.heard[0].headers["cache-control"], "no-store");
});

const REFUSED = [
  ["a page that takes no script", { injecting: async () => { throw new Error("Cannot access"); } }, "restricted"],
  ["a PDF that takes no script", { injecting: async () => { throw new Error("Cannot access"); }, url: "http://a.example/paper.PDF" }, "pdf"],
  ["a PDF that says so", { page: { trouble: "pdf" } }, "pdf"],
  ["a page beyond all measure", { page: { html: "x".repeat(17 * 1024 * 1024) } }, "too-large"],
];
for (const [name, { url, ...given }, code] of REFUSED) {
  test(`${name} is told as ${code}, and nothing is sent`, async () => {
    const { heard, state } = await reading({ id: 3, url }, given);
    assert.deepEqual([state.status, state.code, heard.length], ["error", code, 0]);
  });
}

test("a date set by the reader goes along, and holds at the next click", async () => {
  const { heard, state } = await reading({ id: 4 }, { before: { status: "done", reading: 1, anchor: "2025-09-15" } });
  assert.equal(heard[0].body.anchor, "2025-09-15");
  assert.equal(state.anchor, "2025-09-15");
});

test("the reader may take the date back", async () => {
  const { heard, state } = await reading({ id: 4 }, { before: { status: "done", reading: 1, anchor: "2025-09-15" }, anchor: "" });
  assert.equal("anchor" in heard[0].body, false);
  assert.equal(state.anchor, "");
});

test("a date set by the reader outlives trouble", async () => {
  const injecting = async () => { throw new Error("Cannot access"); };
  const { state } = await reading({ id: 4 }, { before: { status: "done", reading: 1, anchor: "2025-09-15" }, injecting });
  assert.deepEqual([state.status, state.anchor], ["error", "2025-09-15"]);
});

test("another story at the same address has another date", async () => {
  const { heard } = await reading({ id: 5 }, { before: { status: "stale", reading: 1, anchor: "2025-09-15" } });
  assert.equal("anchor" in heard[0].body, false);
});

test("what the reader has chosen to leave out is left out", async () => {
  const { state } = await reading({ id: 6 }, { options: { marks: ["conflict"] } });
  assert.deepEqual(state.hidden, ["ahead", "behind", "period", "check", "date"]);
});

after(() => setTimeout(() => process.exit(), 50));
