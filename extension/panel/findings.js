// In: what is known of a story, and what its reader may do. Out: its dates, disagreements and checks, on the page.
// The same in Chrome's side panel, Firefox's sidebar and the web reader.
import "../shared/say.js";
import "../shared/make.js";
import { mayPass } from "../background/errors.js";
import { checksSections, conflictSections, datesSection, unplacedSections } from "./lists.js";
import { files } from "./keeping.js";
import { picture } from "./picture.js";
import { Places } from "./places.js";
import { chips, published } from "./story.js";

const { make, say } = globalThis.whence;

/**
 * Draw a tab's `state` (tabs.js) into `root`. `act` is what the reader may do: `go(id)`, `point(id | null)`,
 * `hide(marks)`, `read(anchor?)` ("" for the page's own date), `answer()` for the server's whole answer, and `site`,
 * `{name, choose()}`, where the page's site could be read without a click.
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
  return id
    ? `[data-id="${CSS.escape(id)}"] button`
    : here.localName === "button"
      ? "button"
      : here.localName;
}

function fill(root, state, act, open) {
  if (!state) return;
  if (state.status === "stale") return void root.append(againButton(act, "readAgain"));
  if (state.status === "error")
    return void root.append(...(mayPass(state.code) ? [againButton(act, "tryAgain")] : []));
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
    ...checksSections(result, places, act, shown),
    ...unplacedSections(state, places),
    files(state, act),
  );
}

const againButton = (act, words) =>
  make(
    "p",
    {},
    make.button(say(words), () => act.read(), { class: "main" }),
  );
