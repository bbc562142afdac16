// In: notes at one place of the page. Out: what the card says of them, as elements.
"use strict";
globalThis.whence ??= {};
globalThis.whence.telling ??= (() => {
  const { make, say } = globalThis.whence;
  const { when, fromStory, fromToday, basis, sideValue, sentence, oneLine, quoted } =
    globalThis.whence.wording;

  /**
   * Notes that stand at one place, as a section each; the first one's heading has the id "first". A disagreement whose
   * sides overlap there is told once. `ways` are `{anchorTime, language}` of the story and, where there is a way,
   * `jump(conflict, side)`.
   */
  function telling(notes, ways) {
    const told = new Set();
    const made = [];
    for (const note of notes) {
      const key = note.conflict ? note.conflict.id : note.id;
      if (told.has(key)) continue;
      told.add(key);
      made.push(section(note, ways));
    }
    made[0]?.querySelector("h2")?.setAttribute("id", "first");
    return made;
  }

  function section(note, ways) {
    const kind = make("p", { class: "kind" }, make("span", { class: note.mark }, kindOf(note)));
    if (note.time) return make("section", {}, kind, ...timeLines(note.time, ways));
    const inItsLanguage = { lang: ways.language }; // what the server says of a story is said in the story's language
    if (note.check) return make("section", {}, kind, make("h2", inItsLanguage, sentence(note.check.message)));
    const { question, sides, why } = note.conflict;
    const list = make("ul", {}, ...sides.map((side, index) => sideItem(note, side, index, ways)));
    return make(
      "section",
      {},
      kind,
      make("h2", inItsLanguage, question),
      list,
      make("p", { class: "quiet", ...inItsLanguage }, sentence(why)),
    );
  }

  const KINDS = {
    ahead: "oneAhead",
    behind: "oneBehind",
    date: "oneDate",
    period: "onePeriod",
    conflict: "oneConflict",
    check: "oneCheck",
  };
  const kindOf = (note) => say(KINDS[note.mark]);

  function timeLines(time, { anchorTime, language }) {
    const far = [fromStory(time, anchorTime), fromToday(time)].filter(Boolean).join(" · ");
    return [
      make("p", { lang: language, dir: "auto" }, quoted(time.text)),
      make("h2", {}, when(time) || say("notResolved")),
      far && make("p", {}, far),
      make("p", { class: "quiet" }, basis(time)),
    ];
  }

  function sideItem({ conflict, side: here }, side, index, { jump, language }) {
    const item = make("li", index === here ? { class: "here", "aria-current": "true" } : {});
    item.append(make("div", { class: "shown" }, sideValue(side)), make("div", {}, oneLine(side.source)));
    item.append(make("div", { class: "quote", lang: language, dir: "auto" }, quoted(side.text)));
    if (index === here) item.append(make("div", { class: "quiet" }, say("cardHere")));
    else if (jump?.(conflict, index, true)) {
      item.append(
        make.button(say("cardJump"), () => jump(conflict, index), {
          class: "link",
          "aria-label": `${say("cardJump")}: ${oneLine(side.source)}`,
        }),
      );
    }
    return item;
  }

  return telling;
})();
