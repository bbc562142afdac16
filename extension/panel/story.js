// In: a story that was read. Out: its date and where that was found, a field to set another one, and the kinds to show.
import "../shared/say.js";
import "../shared/make.js";
import "../content/wording.js";
import { MARKS, MARK_NAMES } from "../background/settings.js";

const { make, say } = globalThis.whence;
const { plain, clock, zone } = globalThis.whence.wording;
const SOURCES = {
  caller: "sourceReader",
  url: "sourceAddress",
  byline: "sourceText",
  dateline: "sourceText",
  timestamp: "sourceText",
  htmldate: "sourceGuess",
};

/** When the story was published, and how it may be said otherwise; `open` where the field is to be seen. */
export function published({ result: { article }, anchor }, act, open) {
  const { published: found, anchorTime } = article;
  const said = anchorTime
    ? say("panelFrom", plain(anchorTime)) +
      (anchorTime.length > 10 && !anchor ? `, ${clock(anchorTime)} ${zone(anchorTime)}`.trimEnd() : "")
    : say("panelNoDate");
  const source = anchor
    ? say("sourceReader")
    : anchorTime && found
      ? say(SOURCES[found.source] ?? "sourceData")
      : "";
  const unsure = !anchor && found?.confidence === "low" ? ` ${say("panelUnsure")}` : "";
  const field = make("input", {
    type: "date",
    id: "published",
    value: anchorTime?.slice(0, 10) ?? "",
    max: "2100-12-31",
    required: true,
  });
  const submit = (event) => {
    event.preventDefault();
    if (field.value) act.read(field.value);
  };
  return make(
    "div",
    { class: "published" },
    make("p", {}, said, source && make("span", { class: "quiet" }, ` · ${source}`), unsure),
    make(
      "details",
      { open: open || !anchorTime },
      make("summary", {}, say("panelSetDate")),
      make(
        "form",
        { submit },
        make("label", { for: "published" }, say("panelDateLabel")),
        make("div", { class: "row" }, field, make("button", { type: "submit" }, say("readAgain"))),
      ),
    ),
    anchor && make.button(say("panelOwnDate"), () => act.read(""), { class: "link" }),
  );
}

/** A button a kind, with how many there are, that leaves it out or shows it. */
export function chips({ result, hidden }, act) {
  const count = (mark) => {
    if (mark === "conflict") return result.conflicts.length;
    if (mark === "check") return result.checks.length;
    return result.times.filter((time) => time.mark === mark || (mark === "behind" && time.mark === "date"))
      .length;
  };
  const made = MARKS.filter(count).map((mark) => {
    const on = !hidden.includes(mark);
    const turn = () => {
      const kin = mark === "behind" ? ["behind", "date"] : [mark];
      act.hide(on ? [...hidden, ...kin] : hidden.filter((one) => !kin.includes(one)));
    };
    return make.button(
      make("span", {}, make("span", { class: `sample ${mark}` }, say(MARK_NAMES[mark])), ` ${count(mark)}`),
      turn,
      { "aria-pressed": String(on), class: "chip", "data-mark": mark },
    );
  });
  return make("div", { class: "chips", role: "group", "aria-label": say("panelFilter") }, ...made);
}
