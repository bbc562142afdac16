// In: a story that was read. Out: its timeline, drawn anew for whatever room there is, with a line that says what is pointed at.
import "../shared/say.js";
import "../shared/make.js";
import "../content/wording.js";
import { timeline } from "./timeline.js";

const { make, say } = globalThis.whence;
const { when, quoted, isoDay } = globalThis.whence.wording;

export function picture({ result }, places, act, shown) {
  const marks = result.times
    .filter((time) => time.mark && shown(time.mark))
    .map((time) => ({
      time,
      id: places.of(time, "time"),
      label: `${when(time)} · ${quoted(time.text)}`,
      disputed: result.conflicts.some(
        ({ confidence, sides }) =>
          confidence === "likely" &&
          sides.some((side) => side.start <= time.start && time.end <= side.end && side.value === time.value),
      ),
    }));
  const caption = make("figcaption", { class: "quiet", "aria-hidden": "true" }, say("timelineHelp"));
  const figure = make("figure", { class: "timeline" }, caption);
  const todo = {
    go: act.go,
    point(id, label) {
      caption.textContent = label || say("timelineHelp");
      act.point(id);
      for (const item of document.querySelectorAll("li[data-id]"))
        item.classList.toggle("pointed", id !== null && item.dataset.id === id);
    },
  };
  let width = 0;
  const redraw = () => {
    const room = Math.floor(figure.clientWidth);
    if (!room || room === width) return;
    width = room;
    const drawn = timeline(
      marks,
      { anchorTime: result.article.anchorTime, today: isoDay(new Date()), width },
      todo,
    );
    figure.querySelector("svg")?.remove();
    if (drawn) figure.prepend(drawn);
    figure.hidden = !drawn;
  };
  new ResizeObserver(redraw).observe(figure);
  return figure;
}
