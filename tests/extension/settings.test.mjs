import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeBrowser } from "./fake.mjs";

globalThis.browser = fakeBrowser();
const { MARKS, hiddenBy, originsOf, settings, siteName, siteOf, sound } = await import("../../extension/background/settings.js");

test("nothing is read without a click, unless the reader says so", async () => {
  const chosen = await settings();
  assert.deepEqual([chosen.server, chosen.token, chosen.sites, chosen.theme], ["http://127.0.0.1:8765", "", [], "auto"]);
});

test("an address loses its last slash", async () => {
  globalThis.browser = fakeBrowser({ stored: { server: " http://localhost:9/ ", token: " t " } });
  const { server, token } = await settings();
  assert.deepEqual([server, token], ["http://localhost:9", "t"]);
});

test("whatever an import holds, sound choices come out", () => {
  const made = sound({ server: 7, token: null, marks: ["ahead", "x", 3], sites: ["https://www.News.example/a", "news.example", "b", {}], theme: "pink", patience: "?" });
  assert.deepEqual(made, { server: "http://127.0.0.1:8765", token: "", marks: ["ahead"], sites: ["news.example"], theme: "auto", patience: 60000 });
  assert.deepEqual(sound({}).marks, MARKS);
});

const SITES = { "news.example": "news.example", "https://www.news.example/story?x": "news.example", " NEWS.example ": "news.example", "münz.example": "xn--mnz-hoa.example", localhost: "", "": "", "ftp://a.example": "", "a b.example": "", "chrome://extensions": "" };
for (const [said, name] of Object.entries(SITES)) test(`“${said}” is the site “${name}”`, () => assert.equal(siteName(said), name));

test("a site holds its subdomains and nothing that only sounds like it", () => {
  assert.equal(siteOf("https://live.news.example/x", ["news.example"]), "news.example");
  assert.equal(siteOf("https://badnews.example/x", ["news.example"]), undefined);
  assert.equal(siteOf("about:blank", ["news.example"]), undefined);
});

test("the permission is for the one site", () => assert.deepEqual(originsOf("a.example"), { origins: ["http://*.a.example/*", "https://*.a.example/*"] }));

test("a date that is neither ahead nor behind goes with those behind", () => {
  assert.deepEqual(hiddenBy(MARKS), []);
  assert.deepEqual(hiddenBy(["ahead", "period", "conflict", "check"]), ["behind", "date"]);
});
