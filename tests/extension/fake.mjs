// Nothing in; a `browser` with storage, permissions, messages and badge as far as the background needs them out.
import { readFileSync } from "node:fs";

const LOCALES = new URL("../../extension/_locales/", import.meta.url);
export const messagesOf = (locale) => JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), "utf8"));

/** getMessage as the browsers have it: "" for what is missing, `$1` for the first word. */
export function messages(locale) {
  const all = messagesOf(locale);
  return (name, words = []) => (all[name]?.message ?? "").replace(/\$([1-9])/g, (_, place) => words[place - 1] ?? "");
}

export function fakeBrowser({ granted = true, stored = {}, locale = "en", ui = "en-GB" } = {}) {
  const area = (kept) => ({
    get: async (asked) => (typeof asked === "string" ? (asked in kept ? { [asked]: kept[asked] } : {}) : { ...asked, ...kept }),
    set: async (all) => void Object.assign(kept, all),
    remove: async (keys) => [keys].flat().forEach((key) => delete kept[key]),
  });
  const badge = {};
  const note = (name) => async (said) => void (badge[name] = said);
  return {
    badge,
    storage: { local: area({ ...stored }), session: area({}) },
    permissions: { contains: async () => granted },
    i18n: { getMessage: messages(locale), getUILanguage: () => ui },
    action: { setBadgeText: note("text"), setBadgeBackgroundColor: note("colour"), setTitle: note("title") },
  };
}
