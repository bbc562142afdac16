// In: a story that was read. Out: buttons that copy all of it, save it, or have its site read from now on.
import "../shared/say.js";
import "../shared/make.js";
import { asCollection, asJson, fileName, save } from "./exporting.js";

const { make, say } = globalThis.whence;

export function files({ result: { article } }, act) {
  const told = make("span", { role: "status", class: "quiet" });
  const doing = (name, how) =>
    make.button(
      say(name),
      () =>
        void how().then(
          (words) => (told.textContent = words ?? ""),
          () => (told.textContent = say("panelNotKept")),
        ),
    );
  const answer = async () => (await act.answer()) ?? Promise.reject(new Error("the answer was not kept"));
  return make(
    "div",
    { class: "files" },
    doing("panelCopy", async () => {
      await navigator.clipboard.writeText(asJson(await answer()));
      return say("panelCopied");
    }),
    doing(
      "panelSaveJson",
      async () => void save(fileName(article.title, "json"), asJson(await answer()), "application/json"),
    ),
    doing(
      "panelSaveW3c",
      async () =>
        void save(
          fileName(article.title, "jsonld"),
          JSON.stringify(asCollection(await answer()), null, 2),
          "application/ld+json",
        ),
    ),
    act.site && make.button(say("panelSite", act.site.name), act.site.choose),
    told,
  );
}
