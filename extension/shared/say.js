// In: a message's name and the words for its places. Out: the sentence in the reader's language, and that language's tag.
// A classic script and a module's import alike.
"use strict";
globalThis.whence ??= {};
globalThis.whence.say ??= (() => {
  const FILLED = {
    say: "textContent",
    sayTitle: "title",
    sayPlaceholder: "placeholder",
    sayLabel: "ariaLabel",
  };
  let tag = null;
  let plurals = null;

  /** say("panelFrom", "10 March 2026") is `_locales`' sentence of that name; "" where there is none. */
  const say = (name, ...words) => browser.i18n.getMessage(name, words.map(String));

  /** A sentence about a number, in the form that the language wants: many("notes", 2) is "2 notes". */
  say.many = (name, number, ...words) => {
    plurals ??= new Intl.PluralRules(say.locale);
    const said = [new Intl.NumberFormat(say.locale).format(number), ...words];
    return say(`${name}_${plurals.select(number)}`, ...said) || say(`${name}_other`, ...said);
  };

  /** Put the sentences into a page: `data-say` names its text, `data-say-label`, `-title`, `-placeholder` the rest. */
  say.fill = (root) => {
    for (const [key, property] of Object.entries(FILLED)) {
      const attribute = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      for (const element of root.querySelectorAll(`[${attribute}]`))
        element[property] = say(element.dataset[key]);
    }
    root.documentElement?.setAttribute("lang", say("localeTag"));
  };

  // The reader's own region where it speaks the language of the sentences: 23 July or July 23.
  function chosen() {
    const spoken = say("localeTag") || "en";
    const tags = [...(globalThis.navigator?.languages ?? []), browser.i18n.getUILanguage?.() ?? ""];
    return tags.find((one) => one === spoken || one.startsWith(`${spoken}-`)) ?? spoken;
  }
  Object.defineProperty(say, "locale", { get: () => (tag ??= chosen()) });
  return say;
})();
