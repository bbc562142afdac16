// In: what is known of a story, and what its reader may do. Out: its dates, disagreements and checks, on the page.
// The same in Chrome's side panel, Firefox's sidebar and the web reader.
import "../shared/say.js";
import "../shared/make.js";
import "../content/wording.js";
import { mayPass } from "../background/errors.js";
import { MARKS } from "../background/settings.js";
import { sentenceOf } from "../background/tabs.js";
import { asCollection, asJson, fileName, save } from "./exporting.js";
import { timeline } from "./timeline.js";

const { make, say } = globalThis.whence;
const { when, plain, clock, zone, fromStory, fromToday, countedFrom, sideValue, sentence, oneLine, quoted, isoDay } = globalThis.whence.wording;
const CHIPS = { ahead: "markAhead", behind: "markBehind", period: "markPeriod", conflict: "markConflict", check: "markCheck" };
const SOURCES = {
  caller: "sourceReader", url: "sourceAddress", byline: "sourceText", dateline: "sourceText", timestamp: "sourceText", htmldate: "sourceGuess",
};

/**
 * Draw a tab's `state` (tabs.js) into `root`. `act` is what the reader may do: `go(id)`, `point(id | null)`,
 * `hide(marks)`, `read(anchor?)` ("" for the page's own date), `answer()` for the server's whole answer, and `site`, `{name, choose()}`, where the
 * page's site could be read without a click.
 */
export function draw(root, state, act) {
  const open = root.querySelector("details")?.open ?? false;
  const focused = wayBack(root);
  root.replaceChildren();
  fill(root, state, act, open);
  if (focused) root.querySelector(focused)?.focus({ preventScroll: true });
}

/** Where the keyboard is within `root`, in words that hold for the next drawing too; "" where it is elsewhere. */
function wayBack(root) {
  const here = document.activeElement;
  if (!root.contains(here)) return "";
  if (here.dataset.mark) return `[data-mark="${here.dataset.mark}"]`;
  const id = here.closest("[data-id]")?.dataset.id;
  return id ? `[data-id="${CSS.escape(id)}"] button` : here.localName === "button" ? "button" : here.localName;
}

function fill(root, state, act, open) {
  if (!state) return;
  if (state.status === "stale") return void root.append(againButton(act, "readAgain"));
  if (state.status === "error") return void root.append(...(mayPass(state.code) ? [againButton(act, "tryAgain")] : []));
  if (state.status !== "done") return;
  const { result, hidden } = state;
  const places = new Places(state);
  const shown = (mark) => !hidden.includes(mark);
  root.append(
    published(state, act, open),
    chips(state, act),
    picture(state, places, act, shown),
    ...conflictSections(result, places, act, shown),
    datesSection(result, places, act, shown),
    ...(result.checks.length && shown("check") ? [section("panelChecks", "checks", result.checks.map((check) => checkItem(check, places, act)))] : []),
    ...(state.unplaced.length ? [unplacedSection(state, places)] : []),
    files(state, act),
  );
}

const SERVERS = { lang: "en" }; // the server's own sentences

/** Which note on the page belongs to a finding; null where it has no place there, or is left out. */
class Places {
  constructor({ result, placed, hidden }) {
    this.byId = new Map(result.notes.map((note) => [note.id, note]));
    this.times = new Map(result.notes.filter((note) => note.time).map((note) => [`${note.time.start}:${note.time.end}`, note]));
    this.placed = placed.map((id) => this.byId.get(id)).filter((note) => note && !hidden.includes(note.mark));
  }
  /** The words around a time, whether or not it found its place. */
  quoteOf(time) {
    return this.times.get(`${time.start}:${time.end}`);
  }
  of(finding, field) {
    return this.placed.find((note) => note[field]?.start === finding.start && note[field]?.end === finding.end)?.id ?? null;
  }
  ofSide(conflict, side) {
    return this.placed.find((note) => note.conflict === conflict.id && note.side === side)?.id ?? null;
  }
}

const button = (text, click, attributes = {}) => make("button", { type: "button", click, ...attributes }, text);
const againButton = (act, words) => make("p", {}, button(say(words), () => act.read(), { class: "main" }));

// ---------------------------------------------------------------- the story's date
function published({ result: { article }, anchor }, act, open) {
  const { published: found, anchorTime } = article;
  const said = anchorTime ? say("panelFrom", plain(anchorTime)) + (anchorTime.length > 10 && !anchor ? `, ${clock(anchorTime)} ${zone(anchorTime)}`.trimEnd() : "") : say("panelNoDate");
  const source = anchor ? say("sourceReader") : anchorTime && found ? say(SOURCES[found.source] ?? "sourceData") : "";
  const unsure = !anchor && found?.confidence === "low" ? ` ${say("panelUnsure")}` : "";
  const field = make("input", { type: "date", id: "published", value: anchorTime?.slice(0, 10) ?? "", max: "2100-12-31", required: true });
  const submit = (event) => {
    event.preventDefault();
    if (field.value) act.read(field.value);
  };
  return make("div", { class: "published" },
    make("p", {}, said, source && make("span", { class: "quiet" }, ` · ${source}`), unsure),
    make("details", { open: open || !anchorTime }, make("summary", {}, say("panelSetDate")),
      make("form", { submit },
        make("label", { for: "published" }, say("panelDateLabel")),
        make("div", { class: "row" }, field, make("button", { type: "submit" }, say("readAgain"))))),
    anchor && button(say("panelOwnDate"), () => act.read(""), { class: "link" }));
}

// ---------------------------------------------------------------- which kinds
function chips({ result, hidden }, act) {
  const count = (mark) => {
    if (mark === "conflict") return result.conflicts.length;
    if (mark === "check") return result.checks.length;
    return result.times.filter((time) => time.mark === mark || (mark === "behind" && time.mark === "date")).length;
  };
  const made = MARKS.filter(count).map((mark) => {
    const on = !hidden.includes(mark);
    const turn = () => {
      const kin = mark === "behind" ? ["behind", "date"] : [mark];
      act.hide(on ? [...hidden, ...kin] : hidden.filter((one) => !kin.includes(one)));
    };
    return button(make("span", {}, make("span", { class: `sample ${mark}` }, say(CHIPS[mark])), ` ${count(mark)}`), turn, { "aria-pressed": String(on), class: "chip", "data-mark": mark });
  });
  return make("div", { class: "chips", role: "group", "aria-label": say("panelFilter") }, ...made);
}

// ---------------------------------------------------------------- the picture
function picture({ result }, places, act, shown) {
  const marks = result.times.filter((time) => time.mark && shown(time.mark)).map((time) => ({
    time, id: places.of(time, "time"), label: `${when(time)} · ${quoted(time.text)}`,
    disputed: result.conflicts.some(({ confidence, sides }) => confidence === "likely" && sides.some((side) => side.start <= time.start && time.end <= side.end && side.value === time.value)),
  }));
  const caption = make("figcaption", { class: "quiet", "aria-hidden": "true" }, say("timelineHelp"));
  const figure = make("figure", { class: "timeline" }, caption);
  const todo = {
    go: act.go,
    point(id, label) {
      caption.textContent = label || say("timelineHelp");
      act.point(id);
      for (const item of document.querySelectorAll("li[data-id]")) item.classList.toggle("pointed", id !== null && item.dataset.id === id);
    },
  };
  let width = 0;
  const redraw = () => {
    const room = Math.floor(figure.clientWidth);
    if (!room || room === width) return;
    width = room;
    const drawn = timeline(marks, { anchorTime: result.article.anchorTime, today: isoDay(new Date()), width }, todo);
    figure.querySelector("svg")?.remove();
    if (drawn) figure.prepend(drawn);
    figure.hidden = !drawn;
  };
  new ResizeObserver(redraw).observe(figure);
  return figure;
}

// ---------------------------------------------------------------- lists
function section(heading, id, items, ...more) {
  return make("section", { id }, make("h2", {}, say(heading)), items.length ? make("ul", {}, ...items) : make("p", { class: "quiet" }, say("panelNothing")), ...more);
}

/** The dates in the order of time; what is told of one day more than once stands together. */
function datesSection(result, places, act, shown) {
  const groups = new Map();
  for (const time of result.times.filter((one) => one.mark && shown(one.mark))) {
    const key = JSON.stringify([time.begin, time.until, when(time)]);
    groups.set(key, [...(groups.get(key) ?? []), time]);
  }
  const inOrder = [...groups.values()].sort(([one], [other]) => (one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0));
  return section("panelDates", "dates", inOrder.map((times) => dateGroup(times, result.article, places, act)));
}

function dateGroup(times, { anchorTime, language }, places, act) {
  const [first] = times;
  const far = [fromStory(first, anchorTime), fromToday(first)].filter(Boolean).join(" · ");
  // What they were all counted from is said once; what was said in full was not counted, and its card says so.
  const bases = new Set(times.map((time) => (time.relative || time.counted_from ? countedFrom(time) : "")));
  const own = bases.size > 1;
  return make("li", { class: "date" }, make("h3", {}, when(first)),
    far && make("p", { class: "quiet" }, far), !own && !bases.has("") && make("p", { class: "quiet small" }, ...bases),
    make("ul", {}, ...times.map((time) => mention(time, own ? countedFrom(time) : null, language, places, act))));
}

function mention(time, basis, language, places, act) {
  const id = places.of(time, "time");
  const { prefix = "", suffix = "" } = places.quoteOf(time) ?? {};
  const words = make("span", { class: "line", lang: language, dir: "auto" }, lastWords(prefix), make("span", { class: `sample ${time.mark}` }, oneLine(time.text)), firstWords(suffix));
  return make("li", { class: "note", "data-id": id }, way(id, [words, basis && make("span", { class: "line quiet small" }, basis)], act));
}

// The words around a mention, as many as make it known again. What stands in another paragraph is left out.
const AROUND = 26;
function lastWords(text) {
  const near = text.split(/\n\s*\n/).at(-1).replace(/\s+/g, " ");
  return near.length > AROUND ? near.slice(-AROUND).replace(/^\S*\s/, "… ") : near;
}
function firstWords(text) {
  const near = text.split(/\n\s*\n/)[0].replace(/\s+/g, " ");
  return near.length > AROUND ? near.slice(0, AROUND).replace(/\s\S*$/, " …") : near;
}

function conflictSections({ conflicts, article }, places, act, shown) {
  if (!shown("conflict")) return [];
  const cards = conflicts.map((conflict) => conflictCard(conflict, article, places, act));
  return [section("panelConflicts", "disagreements", cards)];
}

function conflictCard(conflict, { language }, places, act) {
  const sides = conflict.sides.map((side, index) => {
    const id = places.ofSide(conflict, index);
    const lines = [
      make("span", { class: "shown" }, sideValue(side)), make("span", { class: "line" }, oneLine(side.source)),
      make("span", { class: "line quote", lang: language, dir: "auto" }, quoted(side.text)),
    ];
    return make("li", { class: "note", "data-id": id }, way(id, lines, act));
  });
  const tier = conflict.confidence === "likely" ? null : make("p", { class: "quiet" }, say("panelPossible"));
  return make("li", { class: `card ${conflict.confidence}` }, make("h3", SERVERS, conflict.question), tier, make("ul", {}, ...sides), make("p", { class: "quiet", ...SERVERS }, sentence(conflict.why)));
}

function checkItem(check, places, act) {
  const id = places.of(check, "check");
  const lines = [make("span", { class: "shown", ...SERVERS }, sentence(check.message)), make("span", { class: "line" }, make("span", { class: "sample check" }, oneLine(check.text)))];
  return make("li", { class: "note", "data-id": id }, way(id, lines, act));
}

function unplacedSection({ unplaced }, places) {
  const items = unplaced.map((id) => {
    const { exact = "", prefix = "", suffix = "", mark } = places.byId.get(id) ?? {};
    return make("li", { class: "note" }, make("div", { class: "still", dir: "auto" }, lastWords(prefix), make("span", { class: `sample ${mark}` }, oneLine(exact)), firstWords(suffix)));
  });
  return section("panelUnplaced", "unplaced", items, make("p", { class: "quiet" }, say("panelUnplacedHelp")));
}

/** A button that leads to the words on the page, or plain text where there is nowhere to lead. */
function way(id, lines, act) {
  if (id === null) return make("div", { class: "still" }, ...lines);
  return make("button", {
    type: "button", title: say("panelGo"), click: () => act.go(id),
    pointerenter: () => act.point(id), pointerleave: () => act.point(null), focus: () => act.point(id), blur: () => act.point(null),
  }, ...lines);
}

// ---------------------------------------------------------------- to keep
function files({ result: { article } }, act) {
  const told = make("span", { role: "status", class: "quiet" });
  const doing = (name, how) => button(say(name), () => void how().then((words) => (told.textContent = words ?? ""), () => (told.textContent = say("panelNotKept"))));
  const answer = async () => (await act.answer()) ?? Promise.reject(new Error("the answer was not kept"));
  return make("div", { class: "files" },
    doing("panelCopy", async () => {
      await navigator.clipboard.writeText(asJson(await answer()));
      return say("panelCopied");
    }),
    doing("panelSaveJson", async () => void save(fileName(article.title, "json"), asJson(await answer()), "application/json")),
    doing("panelSaveW3c", async () => void save(fileName(article.title, "jsonld"), JSON.stringify(asCollection(await answer()), null, 2), "application/ld+json")),
    act.site && button(say("panelSite", act.site.name), act.site.choose),
    told);
}

/** The state's sentence, for the line above. */
export const sentenceFor = (state) => sentenceOf(state);
