// In: the server's address and token. Out: both kept in the browser, the permission asked for, and a test of the server.
import "../shared/browser.js";
import { ExpectedError } from "../background/errors.js";
import { health, permissionFor, settings } from "../background/server.js";

const say = (key, ...words) => browser.i18n.getMessage(key, words);
const field = (id) => document.getElementById(id);

for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
Object.entries(await settings()).forEach(([name, value]) => (field(name).value = value));

/** Do something and tell in a sentence how it went. */
async function tell(act) {
  field("status").textContent = "…";
  try {
    field("status").textContent = await act();
  } catch (error) {
    if (!(error instanceof ExpectedError)) console.error("whence:", error);
    field("status").textContent = error.message;
  }
}

const typed = () => ({ server: field("server").value.trim().replace(/\/+$/, ""), token: field("token").value.trim() });

field("form").addEventListener("submit", (event) => {
  event.preventDefault();
  void tell(async () => {
    const chosen = typed();
    // The first thing after the click: later the browser would take it for no wish of the reader's.
    if (!(await browser.permissions.request(permissionFor(chosen.server)))) return say("optionsRefused");
    await browser.storage.local.set(chosen);
    return say("optionsSaved");
  });
});

field("test").addEventListener("click", () => void tell(async () => say("optionsWorks", await health(typed()))));
