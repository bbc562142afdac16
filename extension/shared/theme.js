// In: the reader's choice of theme. Out: one of our own pages in it, now and whenever the choice changes.
import "./browser.js";
import { settings } from "../background/settings.js";

export function apply(theme) {
  document.documentElement.dataset.theme = theme;
}

export function follow() {
  void settings().then(({ theme }) => apply(theme));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && "theme" in changes) apply(changes.theme.newValue);
  });
}
