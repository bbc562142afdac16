// In: what the browser keeps of the reader's choices. Out: all of them, whole and sound, whatever was kept.
import "../shared/browser.js";

export const DEFAULT_SERVER = "http://127.0.0.1:8765";
// The kinds that are marked on a page, each with the message that names it.
export const MARK_NAMES = {
  ahead: "markAhead",
  behind: "markBehind",
  period: "markPeriod",
  conflict: "markConflict",
  check: "markCheck",
};
export const MARKS = Object.keys(MARK_NAMES);
export const THEMES = ["auto", "light", "dark"];
const PATIENCE_MS = 60_000;

/*
 * server    the address, without a slash at its end
 * token     the access token, "" where the server asks for none
 * marks     the kinds that are marked on the page, of MARKS
 * sites     names of sites whose pages are read without a click: none, unless the reader says so
 * theme     of THEMES
 * patience  how long the server may take, in milliseconds
 */
const DEFAULTS = {
  server: DEFAULT_SERVER,
  token: "",
  marks: MARKS,
  sites: [],
  theme: "auto",
  patience: PATIENCE_MS,
};

export async function settings() {
  return sound(await browser.storage.local.get(DEFAULTS));
}

/** Any object's choices with everything that is none of ours, or makes no sense, replaced: also what an import goes through. */
export function sound(kept) {
  const text = (value) => (typeof value === "string" ? value.trim() : "");
  const list = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : null);
  return {
    server: (text(kept.server) || DEFAULT_SERVER).replace(/\/+$/, ""),
    token: text(kept.token),
    marks: list(kept.marks)?.filter((mark) => MARKS.includes(mark)) ?? MARKS,
    sites: [...new Set((list(kept.sites) ?? []).map(siteName).filter(Boolean))].sort(),
    theme: THEMES.includes(kept.theme) ? kept.theme : "auto",
    patience: kept.patience > 0 ? Number(kept.patience) : PATIENCE_MS,
  };
}

/** The marks that are left out. A date that is neither ahead nor behind, for want of a story's date, goes with those behind. */
export function hiddenBy(marks) {
  const hidden = MARKS.filter((mark) => !marks.includes(mark));
  return hidden.includes("behind") ? [...hidden, "date"] : hidden;
}

/** `https://www.News.example/story` and `news.example` are the site "news.example"; "" for what is no site's name. */
export function siteName(said) {
  const typed = said.trim().toLowerCase();
  try {
    const { hostname, protocol } = new URL(typed.includes("://") ? typed : `https://${typed}`);
    return /^https?:$/.test(protocol) && /^[\p{L}\p{N}.-]+$/u.test(hostname) && hostname.includes(".")
      ? hostname.replace(/^www\./, "")
      : "";
  } catch {
    return "";
  }
}

/** The site of `sites` that an address belongs to, its own subdomains included; undefined where there is none. */
export function siteOf(address, sites) {
  let hostname;
  try {
    ({ hostname } = new URL(address));
  } catch {
    return undefined;
  }
  return sites.find((site) => hostname === site || hostname.endsWith(`.${site}`));
}

/** What the browser must grant so that a site's pages are read without a click. */
export const originsOf = (site) => ({ origins: [`http://*.${site}/*`, `https://*.${site}/*`] });
