import assert from "node:assert/strict";
import { test } from "node:test";

const { asCollection, asJson, fileName } = await import("../../extension/panel/exporting.js");
const annotation = { "@context": "http://www.w3.org/ns/anno.jsonld", id: "urn:a", type: "Annotation", target: {}, whence: { finding: "time", index: 0 } };
const answer = { article: { title: "Harbour talks" }, annotations: [annotation] };

test("the W3C's collection: one context, every annotation, no word of ours", () => {
  assert.deepEqual(asCollection(answer), {
    "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationCollection", label: "Harbour talks", total: 1,
    first: { type: "AnnotationPage", startIndex: 0, items: [{ id: "urn:a", type: "Annotation", target: {} }] },
  });
});

test("the analysis comes out as it went in", () => assert.deepEqual(JSON.parse(asJson(answer)), answer));

const NAMES = { "Harbour talks: set for Thursday!": "harbour-talks-set-for-thursday.json", "Порт Тарн — переговоры": "порт-тарн-переговоры.json", "": "whence.json", "///": "whence.json", "Été": "ete.json" };
for (const [title, name] of Object.entries(NAMES)) test(`“${title}” is kept as ${name}`, () => assert.equal(fileName(title, "json"), name));
