// In: what is known of the tab in front. Out: its dates, its disagreements, and what found no place, as lists.
import "../shared/browser.js";
import { keyOf, summary } from "../background/tabs.js";

const { when, day, sentence, oneLine } = globalThis.whence.wording;
const say = (key, ...words) => browser.i18n.getMessage(key, words);
const title = document.getElementById("title");
const status = document.getElementById("status");
const findings = document.getElementById("findings");
let tabId = null;

/** An element with a class and children. */
function make(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function draw(state) {
  findings.replaceChildren();
  title.textContent = state?.result?.article.title || "Whence";
  if (!state) return void (status.textContent = say("panelEmpty"));
  if (state.status === "reading") return void (status.textContent = say("panelReading"));
  if (state.status === "error") return void (status.textContent = state.sentence);
  const { result } = state;
  const { anchorTime } = result.article;
  status.textContent = `${summary(state)}. ${anchorTime ? say("panelFrom", day(anchorTime)) : say("panelNoDate")}`;
  const notes = new Places(state);
  findings.append(
    section("panelConflicts", result.conflicts.map((conflict) => conflictItem(conflict, notes))),
    section("panelDates", result.times.filter((time) => time.mark).map((time) => timeItem(time, notes))),
    ...(result.checks.length ? [section("panelChecks", result.checks.map((check) => checkItem(check, notes)))] : []),
    ...(state.unplaced.length ? [section("panelUnplaced", state.unplaced.map((id) => make("li", "note still", `“${oneLine(notes.byId.get(id)?.exact)}”`)))] : []),
  );
}

/** Which note on the page belongs to a finding; null where it has no place there. */
class Places {
  constructor({ result, placed }) {
    this.byId = new Map(result.notes.map((note) => [note.id, note]));
    this.placed = placed.map((id) => this.byId.get(id)).filter(Boolean);
  }
  of(finding, field) {
    return this.placed.find((note) => note[field]?.start === finding.start && note[field]?.end === finding.end)?.id ?? null;
  }
  ofSide(conflict, side) {
    return this.placed.find((note) => note.conflict === conflict.id && note.side === side)?.id ?? null;
  }
}

function section(heading, items) {
  const list = items.length ? make("ul", "", ...items) : make("p", "quiet", say("panelNothing"));
  return make("section", "", make("h2", "", say(heading)), list);
}

function timeItem(time, places) {
  const lines = [make("span", "shown", `${oneLine(time.text)} → ${when(time)}`), make("br"), make("span", "quiet", sentence(time.why))];
  return make("li", `note ${time.mark}`, way(places.of(time, "time"), lines));
}

function conflictItem(conflict, places) {
  const heading = make("h3", "", conflict.question);
  if (conflict.confidence !== "likely") heading.append(make("span", "quiet", ` (${say("panelPossible")})`));
  const sides = conflict.sides.map((side, index) => {
    const lines = [make("span", "shown", side.display), ` · ${oneLine(side.source)}`, make("br"), make("span", "quiet", `“${oneLine(side.text)}”`)];
    return make("li", "note conflict", way(places.ofSide(conflict, index), lines));
  });
  return make("li", "note", heading, make("ul", "", ...sides), make("p", "quiet", sentence(conflict.why)));
}

function checkItem(check, places) {
  const lines = [make("span", "shown", `“${oneLine(check.text)}”`), make("br"), sentence(check.message)];
  return make("li", "note check", way(places.of(check, "check"), lines));
}

/** A button that leads to the words on the page, or plain text where there is nowhere to lead. */
function way(noteId, lines) {
  if (noteId === null) return make("div", "still", ...lines);
  const button = make("button", "", ...lines);
  button.type = "button";
  button.title = say("panelGo");
  button.addEventListener("click", () => browser.tabs.sendMessage(tabId, { kind: "go", id: noteId }).catch(() => {}));
  return button;
}

async function follow() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Opened in a tab of its own (a bookmark, a test) the page may be told which tab it speaks of.
  tabId = Number(new URLSearchParams(location.search).get("tab")) || tab?.id;
  await refresh();
}

async function refresh() {
  draw((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] ?? null);
}

browser.tabs.onActivated.addListener(() => void follow());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === "session" && keyOf(tabId) in changes) void refresh();
});
await follow();
