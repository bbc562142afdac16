// In: the findings of a story. Out: its disagreements as cards, its dates in order, its checks, and what has no place.
import "../shared/say.js";
import "../shared/make.js";
import "../content/wording.js";
import { firstWords, lastWords, way } from "./places.js";

const { make, say } = globalThis.whence;
const { when, fromStory, fromToday, countedFrom, sideValue, sentence, oneLine, quoted } =
  globalThis.whence.wording;

function section(heading, id, items, ...more) {
  return make(
    "section",
    { id },
    make("h2", {}, say(heading)),
    items.length ? make("ul", {}, ...items) : make("p", { class: "quiet" }, say("panelNothing")),
    ...more,
  );
}

/** The dates in the order of time; what is told of one day more than once stands together. */
export function datesSection(result, places, act, shown) {
  const groups = new Map();
  for (const time of result.times.filter((one) => one.mark && shown(one.mark))) {
    const key = JSON.stringify([time.begin, time.until, when(time)]);
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  const inOrder = [...groups.values()].sort(([one], [other]) =>
    one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0,
  );
  return section(
    "panelDates",
    "dates",
    inOrder.map((times) => dateGroup(times, result.article, places, act)),
  );
}

function dateGroup(times, { anchorTime, language }, places, act) {
  const [first] = times;
  const far = [fromStory(first, anchorTime), fromToday(first)].filter(Boolean).join(" · ");
  // What they were all counted from is said once; what was said in full was not counted, and its card says so.
  const bases = new Set(times.map((time) => (time.relative || time.counted_from ? countedFrom(time) : "")));
  const own = bases.size > 1;
  return make(
    "li",
    { class: "date" },
    make("h3", {}, when(first)),
    far && make("p", { class: "quiet" }, far),
    !own && !bases.has("") && make("p", { class: "quiet small" }, ...bases),
    make(
      "ul",
      {},
      ...times.map((time) => mention(time, own ? countedFrom(time) : null, language, places, act)),
    ),
  );
}

function mention(time, basis, language, places, act) {
  const id = places.of(time, "time");
  const { prefix = "", suffix = "" } = places.quoteOf(time) ?? {};
  const words = make(
    "span",
    { class: "line", lang: language, dir: "auto" },
    lastWords(prefix),
    make("span", { class: `sample ${time.mark}` }, oneLine(time.text)),
    firstWords(suffix),
  );
  return make(
    "li",
    { class: "note", "data-id": id },
    way(id, [words, basis && make("span", { class: "line quiet small" }, basis)], act),
  );
}

export function conflictSections({ conflicts, article }, places, act, shown) {
  if (!shown("conflict")) return [];
  const cards = conflicts.map((conflict) => conflictCard(conflict, article, places, act));
  return [section("panelConflicts", "disagreements", cards)];
}

function conflictCard(conflict, { language }, places, act) {
  const sides = conflict.sides.map((side, index) => {
    const id = places.ofSide(conflict, index);
    const lines = [
      make("span", { class: "shown" }, sideValue(side)),
      make("span", { class: "line" }, oneLine(side.source)),
      make("span", { class: "line quote", lang: language, dir: "auto" }, quoted(side.text)),
    ];
    return make("li", { class: "note", "data-id": id }, way(id, lines, act));
  });
  const tier = conflict.confidence === "likely" ? null : make("p", { class: "quiet" }, say("panelPossible"));
  return make(
    "li",
    { class: `card ${conflict.confidence}` },
    make("h3", { lang: language }, conflict.question), // asked in the story's language
    tier,
    make("ul", {}, ...sides),
    make("p", { class: "quiet", lang: language }, sentence(conflict.why)),
  );
}

export function checksSections({ checks, article }, places, act, shown) {
  if (!checks.length || !shown("check")) return [];
  return [
    section(
      "panelChecks",
      "checks",
      checks.map((check) => checkItem(check, article, places, act)),
    ),
  ];
}

function checkItem(check, { language }, places, act) {
  const id = places.of(check, "check");
  const lines = [
    make("span", { class: "shown", lang: language }, sentence(check.message)),
    make("span", { class: "line" }, make("span", { class: "sample check" }, oneLine(check.text))),
  ];
  return make("li", { class: "note", "data-id": id }, way(id, lines, act));
}

/** What the page has no place for, with its surroundings. */
export function unplacedSections({ unplaced }, places) {
  if (!unplaced.length) return [];
  const items = unplaced.map((id) => {
    const { exact = "", prefix = "", suffix = "", mark } = places.byId.get(id) ?? {};
    return make(
      "li",
      { class: "note" },
      make(
        "div",
        { class: "still", dir: "auto" },
        lastWords(prefix),
        make("span", { class: `sample ${mark}` }, oneLine(exact)),
        firstWords(suffix),
      ),
    );
  });
  return [
    section("panelUnplaced", "unplaced", items, make("p", { class: "quiet" }, say("panelUnplacedHelp"))),
  ];
}
