// In: the reader's languages. Out: `browser`, as far as the extension's files need one on a page of the server's own.
const SPOKEN = ["en", "de", "fr", "es", "uk", "ru"];
const wanted =
  navigator.languages.map((tag) => tag.split("-")[0].toLowerCase()).find((tag) => SPOKEN.includes(tag)) ??
  "en";
const fetched = await fetch(new URL(`extension/_locales/${wanted}/messages.json`, import.meta.url));
const messages = await fetched.json();
const nothing = async () => {};

globalThis.browser = {
  i18n: {
    getMessage: (name, words = []) =>
      (messages[name]?.message ?? "").replace(/\$([1-9])/g, (whole, place) => words[place - 1] ?? ""),
    getUILanguage: () => navigator.language,
  },
  permissions: { contains: async () => true }, // a page may always ask the server that it came from
  storage: { local: { get: async (asked) => asked } },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
};
