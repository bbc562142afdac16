// In: a story that the reader gives. Out: the story with its marks, cards, timeline and findings: the extension's own
// files, on a page of the server's.
import "./door.js";
import { MARKING } from "./extension/shared/scripts.js";

for (const name of MARKING) await import(`./extension/${name}.js`); // one after the other
const { asHtml, decoded, laidOut } = await import("./story.js");
const { annotate, slim } = await import("./extension/background/server.js");
const { draw } = await import("./extension/panel/findings.js");
const { summary } = await import("./extension/background/tabs.js");

const { say, make, anchor, notes, card } = globalThis.whence;
const server = location.origin;
const PATIENCE_MS = 60_000;
const part = (id) => document.getElementById(id);
let asked = null; // what was read last: {html, anchor}
let running = null;

say.fill(document);
document.title = `Whence: ${say("readerTitle")}`;
part("privacy").textContent = say("readerPrivacy", location.host);
document.documentElement.dataset.ready = "";

/** Ask the server about the story and show what it found. */
async function read(html, date) {
  running?.abort();
  const abort = (running = new AbortController());
  asked = { html, anchor: date || undefined };
  tell(say("readerReading"), "reading");
  try {
    const page = { html, url: null, anchor: asked.anchor };
    const options = { server, token: part("token").value.trim(), patience: PATIENCE_MS };
    const { result, answer } = await annotate(page, options, { signal: abort.signal, isPrivate: true });
    show(result, answer);
  } catch (error) {
    if (!abort.signal.aborted) trouble(error);
  }
}

// Where the extension's sentence speaks of its options or its button, the page has one of its own.
const OWN_WORDS = {
  "no-story": ([, detail]) => say("readerNoStory", detail),
  "needs-token": () => say("readerNeedsToken"),
  "wrong-token": () => say("readerWrongToken"),
  "server-down": () => say("readerServerGone"),
  "too-large": () => say("readerTooLarge"),
};

function trouble(error) {
  if (error.name !== "ExpectedError") console.error("whence:", error);
  const token = error.code === "needs-token" || error.code === "wrong-token";
  if (token) part("token-field").hidden = false;
  tell(OWN_WORDS[error.code]?.(error.words) ?? error.message, "error");
  if (token) part("token").focus();
}

function tell(words, status) {
  part("status").textContent = words;
  part("status").dataset.status = status;
}

// ---------------------------------------------------------------- the story, read
function show(result, answer) {
  const { elements, pieces } = laidOut(answer.article);
  const { language } = answer.article;
  part("article").replaceChildren(
    ...(elements[0]?.localName === "h1" ? [] : [make("h1", {}, answer.article.title)]),
    ...elements,
  );
  if (language) part("article").setAttribute("lang", language);
  ask(false);
  const placed = result.notes
    .map((note) => ({ ...note, range: anchor.byPosition(pieces, note.target.position) }))
    .filter((note) => note.range);
  notes.show(placed, { anchorTime: result.article.anchorTime, language });
  const state = {
    status: "done",
    result: slim(result),
    placed: placed.map((note) => note.id),
    unplaced: [],
    hidden: [],
    anchor: asked.anchor,
  };
  findings(state, answer);
  tell("", "done");
  part("count").textContent = summary(state);
  card.announce(summary(state));
  scrollTo({ top: 0, behavior: "instant" });
  part("article").focus({ preventScroll: true });
}

function findings(state, answer) {
  draw(part("findings"), state, {
    go: (id) => notes.go(id),
    point: (id) => notes.point(id),
    hide(hidden) {
      notes.hide(hidden);
      findings({ ...state, hidden }, answer);
    },
    read: (date) => void read(asked.html, date ?? asked.anchor),
    answer: async () => answer,
    site: null,
  });
}

/** Ask for a story, or show the one that was read. */
function ask(asking) {
  part("asking").hidden = !asking;
  part("reading").hidden = asking;
  part("again").hidden = asking;
  if (!asking) return;
  notes.clear();
  card.close();
  part("story").focus();
}

// ---------------------------------------------------------------- what the reader does
part("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const pasted = part("story").value;
  if (!pasted.trim()) {
    tell(say("readerNothing"), "error");
    return void part("story").focus();
  }
  void read(asHtml(pasted), part("date").value);
});
part("again").addEventListener("click", () => ask(true));
part("example").addEventListener("click", async () => read(await (await fetch("/demo")).text(), ""));
part("open").addEventListener("click", () => part("file").click());
part("file").addEventListener("change", () => {
  void take(part("file").files[0]);
  part("file").value = "";
});

async function take(file) {
  if (!file) return;
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (!text?.trim()) return tell(say("readerBadFile"), "error");
  await read(asHtml(text), part("date").value);
}

addEventListener("dragover", (event) => {
  event.preventDefault();
  part("asking").classList.add("dropping");
});
addEventListener("dragleave", (event) => event.relatedTarget ?? part("asking").classList.remove("dropping"));
addEventListener("drop", (event) => {
  event.preventDefault();
  part("asking").classList.remove("dropping");
  const { files } = event.dataTransfer;
  if (files.length) void take(files[0]);
  else if (event.dataTransfer.getData("text/plain").trim())
    void read(
      asHtml(event.dataTransfer.getData("text/html") || event.dataTransfer.getData("text/plain")),
      part("date").value,
    );
});

// The extension's own keys.
addEventListener("keydown", (event) => {
  if (!event.altKey || !event.shiftKey || !["KeyN", "KeyB"].includes(event.code)) return;
  event.preventDefault();
  notes.go(event.code === "KeyN" ? 1 : -1);
});
