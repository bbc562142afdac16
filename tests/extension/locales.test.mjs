// The six languages hold the same sentences, with the same places in them, and every sentence that is asked for is there.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { messagesOf } from "./fake.mjs";

const EXTENSION = new URL("../../extension/", import.meta.url);
const READER = new URL("../../server/whence/api/reader/", import.meta.url);
const LOCALES = ["de", "en", "es", "fr", "ru", "uk"];
const FORM = /_(zero|one|two|few|many|other)$/;
const places = (message) => [...message.matchAll(/\$(.)/g)].map((found) => found[1]).sort().join("");
const english = messagesOf("en");
const names = (messages) => new Set(Object.keys(messages).map((name) => name.replace(FORM, "")));

test("there are exactly these", () => assert.deepEqual(readdirSync(new URL("_locales/", EXTENSION)).sort(), LOCALES));

for (const locale of LOCALES) {
  const messages = messagesOf(locale);
  const forms = new Intl.PluralRules(locale);
  const whole = new Set(Array.from({ length: 200 }, (_, number) => forms.select(number)));
  test(`${locale} is complete`, () => {
    assert.deepEqual([...names(messages)].sort(), [...names(english)].sort());
    assert.equal(messages.localeTag.message, locale);
    for (const [name, { message }] of Object.entries(messages)) {
      assert.ok(message.trim(), `${name} is empty`);
      const twin = english[name] ?? english[name.replace(FORM, "_other")];
      assert.equal(places(message), places(twin.message), `${name} has other places than the English`);
    }
  });
  test(`${locale} has every plural form that a whole number takes`, () => {
    const plurals = new Set(Object.keys(messages).filter((name) => FORM.test(name)).map((name) => name.replace(FORM, "")));
    assert.ok(plurals.size);
    for (const name of plurals) for (const form of [...whole, "other"]) assert.ok(messages[`${name}_${form}`], `${name}_${form}`);
  });
  test(`${locale} says its own words`, () => {
    if (locale === "en") return;
    const same = Object.keys(english).filter((name) => english[name].message.length > 20 && messages[name]?.message === english[name].message);
    assert.deepEqual(same, []);
  });
  test(`${locale}: the stores take its description`, () => assert.ok(messages.appDescription.message.length <= 132));
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== "_locales" && entry.name !== "extension") yield* sources(new URL(`${entry.name}/`, folder));
    else if (/\.(js|html|json)$/.test(entry.name)) yield readFileSync(new URL(entry.name, folder), "utf8");
  }
}
const code = [...sources(EXTENSION), ...sources(READER)].join("\n");
const asked = new Set([
  ...[...code.matchAll(/\bsay(?:\.many)?\(\s*"([A-Za-z_]+)"|data-say(?:-[a-z]+)?="([A-Za-z]+)"|__MSG_([A-Za-z]+)__/g)].map((found) => found[1] ?? found[2] ?? found[3]),
  ...[...code.matchAll(/ExpectedError\("([a-z-]+)"/g)].map((found) => `error_${found[1].replaceAll("-", "_")}`),
]);

test("every sentence that is asked for is there", () => {
  assert.ok(asked.size > 60);
  assert.deepEqual([...asked].filter((name) => !names(english).has(name)), []);
});

test("every sentence that is there is used", () => {
  const unused = [...names(english)].filter((name) => !asked.has(name) && !code.includes(`"${name}"`) && !code.includes(name.replace(/^error_/, "").replaceAll("_", "-")) && !/^(part|season|mod|span)[A-Z]/.test(name));
  assert.deepEqual(unused, []);
});
