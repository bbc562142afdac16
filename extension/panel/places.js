// In: a tab's state. Out: which note on the page belongs to a finding, the way there, and the words around a mention.
import "../shared/say.js";
import "../shared/make.js";

const { make, say } = globalThis.whence;

/** Which note on the page belongs to a finding; null where it has no place there, or is left out. */
export class Places {
  constructor({ result, placed, hidden }) {
    this.byId = new Map(result.notes.map((note) => [note.id, note]));
    this.times = new Map(
      result.notes.filter((note) => note.time).map((note) => [`${note.time.start}:${note.time.end}`, note]),
    );
    this.placed = placed.map((id) => this.byId.get(id)).filter((note) => note && !hidden.includes(note.mark));
  }
  /** The words around a time, whether or not it found its place. */
  quoteOf(time) {
    return this.times.get(`${time.start}:${time.end}`);
  }
  of(finding, field) {
    return (
      this.placed.find((note) => note[field]?.start === finding.start && note[field]?.end === finding.end)
        ?.id ?? null
    );
  }
  ofSide(conflict, side) {
    return this.placed.find((note) => note.conflict === conflict.id && note.side === side)?.id ?? null;
  }
}

/** A button that leads to the words on the page, or plain text where there is nowhere to lead. */
export function way(id, lines, act) {
  if (id === null) return make("div", { class: "still" }, ...lines);
  return make(
    "button",
    {
      type: "button",
      title: say("panelGo"),
      click: () => act.go(id),
      pointerenter: () => act.point(id),
      pointerleave: () => act.point(null),
      focus: () => act.point(id),
      blur: () => act.point(null),
    },
    ...lines,
  );
}

// The words around a mention, as many as make it known again. What stands in another paragraph is left out.
const AROUND = 26;
export function lastWords(text) {
  const near = text
    .split(/\n\s*\n/)
    .at(-1)
    .replace(/\s+/g, " ");
  return near.length > AROUND ? near.slice(-AROUND).replace(/^\S*\s/, "… ") : near;
}
export function firstWords(text) {
  const near = text.split(/\n\s*\n/)[0].replace(/\s+/g, " ");
  return near.length > AROUND ? near.slice(0, AROUND).replace(/\s\S*$/, " …") : near;
}
