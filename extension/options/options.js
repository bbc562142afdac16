// In: the reader's choices. Out: all kept in this browser, each permission asked for where it is chosen, and a test of the server.
import "../shared/browser.js";
import "../shared/say.js";
import "../shared/make.js";
import { ExpectedError } from "../background/errors.js";
import { permissionFor, test } from "../background/server.js";
import { MARKS, MARK_NAMES, THEMES, originsOf, settings, siteName, sound } from "../background/settings.js";
import { save as saveFile } from "../panel/exporting.js";
import { apply, follow } from "../shared/theme.js";

const { make, say } = globalThis.whence;
const part = (id) => document.getElementById(id);

say.fill(document);
document.title = say("optionsTitle");
follow();
await show();

/** All fields as they are kept. */
async function show() {
  const chosen = await settings();
  part("server").value = chosen.server;
  part("token").value = chosen.token;
  part("theme").value = chosen.theme;
  part("marks").replaceChildren(...MARKS.map((mark) => markBox(mark, chosen.marks)));
  part("sites").replaceChildren(...chosen.sites.map(siteItem));
}

function markBox(mark, chosen) {
  const box = make("input", { type: "checkbox", value: mark, change: keepMarks });
  box.checked = chosen.includes(mark);
  return make("label", {}, box, make("span", { class: `sample ${mark}` }, say(MARK_NAMES[mark])));
}

async function keepMarks() {
  await keep({ marks: [...part("marks").querySelectorAll("input:checked")].map((box) => box.value) });
}

const keep = (some) => browser.storage.local.set(some);

/** Do something and tell in a sentence how it went. */
async function tell(place, act) {
  part(place).classList.remove("trouble");
  part(place).textContent = "…";
  try {
    part(place).textContent = (await act()) ?? "";
  } catch (error) {
    if (!(error instanceof ExpectedError)) console.error("whence:", error);
    part(place).textContent = error.message;
    part(place).classList.add("trouble");
  }
}

// ---------------------------------------------------------------- the server
const typed = () => ({
  server: part("server").value.trim().replace(/\/+$/, ""),
  token: part("token").value.trim(),
});

// The first thing after the click: later the browser would take it for no wish of the reader's.
const reach = async (server) => {
  if (!(await browser.permissions.request(permissionFor(server))))
    throw new ExpectedError("permission-refused", server);
};

part("form").addEventListener("submit", (event) => {
  event.preventDefault();
  void tell("status", async () => {
    const chosen = typed();
    await reach(chosen.server);
    await keep(chosen);
    return say("optionsSaved");
  });
});

part("test").addEventListener(
  "click",
  () =>
    void tell("status", async () => {
      const chosen = typed();
      await reach(chosen.server);
      return say("optionsWorks", await test(chosen));
    }),
);

// ---------------------------------------------------------------- sites that are read without a click
part("add").addEventListener("submit", (event) => {
  event.preventDefault();
  void tell("sites-status", async () => {
    const site = siteName(part("site").value);
    if (!site) throw new ExpectedError("bad-site", part("site").value);
    if (!(await browser.permissions.request(originsOf(site)))) throw new ExpectedError("site-refused", site);
    const { sites } = await settings();
    await keep({ sites: sound({ sites: [...sites, site] }).sites });
    part("site").value = "";
    await show();
    return say("optionsSiteAdded", site);
  });
});

function siteItem(site) {
  const drop = () =>
    tell("sites-status", async () => {
      const { sites } = await settings();
      await keep({ sites: sites.filter((one) => one !== site) });
      await browser.permissions.remove(originsOf(site)).catch((cause) => console.warn("whence:", cause));
      await show();
      part("site").focus();
      return say("optionsSiteDropped", site);
    });
  return make(
    "li",
    {},
    site,
    make(
      "button",
      { type: "button", click: drop, "aria-label": say("optionsDropSite", site) },
      say("optionsDrop"),
    ),
  );
}

// The panel leads here for the site that the reader is on.
const wanted = siteName(new URLSearchParams(location.search).get("site") ?? "");
if (wanted) {
  part("site").value = wanted;
  part("add").querySelector("button").focus();
}

// ---------------------------------------------------------------- look, and moving to another browser
part("theme").addEventListener("change", () => {
  const theme = THEMES.find((one) => one === part("theme").value) ?? "auto";
  apply(theme);
  void keep({ theme });
});

part("export").addEventListener(
  "click",
  () =>
    void tell("move-status", async () => {
      // Without the token: a secret does not belong in a file that lies about.
      const { server, marks, sites, theme } = await settings();
      saveFile(
        "whence-options.json",
        JSON.stringify({ whence: 1, server, marks, sites, theme }, null, 2),
        "application/json",
      );
      return say("optionsExported");
    }),
);

part("import").addEventListener("click", () => part("file").click());
part("file").addEventListener(
  "change",
  () =>
    void tell("move-status", async () => {
      const [file] = part("file").files;
      part("file").value = "";
      if (!file) return "";
      await take(await file.text());
      return say("optionsImported");
    }),
);

/** Sites and foreign servers come without their permission: it is asked for at the next save, never taken over. */
async function take(text) {
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    throw new ExpectedError("bad-import");
  }
  if (read?.whence !== 1) throw new ExpectedError("bad-import");
  const { server, marks, theme, sites } = sound(read);
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains(originsOf(site))));
  const missing = sites.filter((site, index) => !granted[index]);
  await keep({ server, marks, theme, sites: sites.filter((site, index) => granted[index]) });
  apply(theme);
  await show();
  if (missing.length) {
    part("site").value = missing[0];
    part("sites-status").textContent = say("optionsSitesMissing", missing.join(", "));
  }
}
