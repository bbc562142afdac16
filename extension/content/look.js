// In: nothing. Out: the look of the card and of the line at the page's edge, as one style sheet for their shadow root.
// Written into a sheet of our own: what is parsed as markup a page's policy may forbid.
"use strict";
globalThis.whence ??= {};
globalThis.whence.look ??= () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; }
    * { box-sizing: border-box; }
    .card, .toast {
      --ink: light-dark(#20242b, #eceae6); --quiet: light-dark(#5c626c, #b0b2b8);
      --line: light-dark(#e2e0db, #43454d);
      --paper: light-dark(#fffefc, #25272d); --accent: light-dark(#b3430f, #f08a5a);
      color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; color: var(--ink);
      background: var(--paper);
      border: 1px solid var(--line); border-radius: 10px;
      box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 18%);
      text-align: start; overflow-wrap: anywhere;
    }
    [data-theme="light"] { color-scheme: light; }
    [data-theme="dark"] { color-scheme: dark; }
    .card {
      position: absolute; inset: auto; margin: 0; padding: 14px 16px 0;
      width: max-content; min-width: 15rem; max-width: min(25rem, calc(100vw - 16px)); max-height: 70vh;
      overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent;
    }
    .toast {
      position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 12px 14px;
      max-width: min(24rem, calc(100vw - 32px));
    }
    .toast:not(:popover-open) { display: none; }
    .toast .buttons { margin: 8px 0 0; }
    .card:focus { outline: none; }
    button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
    section + section { margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--line); }
    h2 {
      font: inherit; font-size: 16px; line-height: 1.35; font-weight: 600; margin: 2px 0;
      text-wrap: balance;
    }
    p { margin: 2px 0; }
    .kind { margin: 0 0 7px; font-size: 12px; color: var(--quiet); }
    .kind span { text-underline-offset: 3px; }
    .ahead { text-decoration: underline solid 2px #2b7fd6; }
    .behind, .date { text-decoration: underline dotted 2px #96802f; }
    .period { text-decoration: underline dashed 2px #8a63d2; }
    .conflict { text-decoration: underline double 1.5px #d9530f; }
    .check { text-decoration: underline wavy 1.5px #cf3b7c; }
    ul { margin: 8px 0; padding: 0; list-style: none; }
    li { margin: 0 0 10px; padding: 0 0 0 11px; border-inline-start: 2px solid var(--line); }
    li.here { border-color: #d9530f; }
    .shown { font-weight: 600; }
    .quiet { color: var(--quiet); }
    .quote { font-style: italic; }
    .buttons { display: flex; gap: 2px; align-items: center; margin: 8px -8px 0; font-size: 13px; }
    .card > .buttons {
      position: sticky; bottom: 0; margin: 10px -16px 0; padding: 5px 8px 6px; background: var(--paper);
      border-top: 1px solid var(--line);
    }
    .buttons .count { color: var(--quiet); font-variant-numeric: tabular-nums; padding: 0 4px; }
    .buttons .gap { flex: 1; }
    button {
      font: inherit; color: inherit; background: transparent; cursor: pointer; border: 0;
      border-radius: 6px; padding: 4px 8px; min-width: 28px; min-height: 28px;
    }
    button:hover { background: color-mix(in srgb, var(--ink) 9%, transparent); }
    .link {
      padding: 0; min-height: 24px; color: var(--accent); text-decoration: underline;
      text-underline-offset: 2px;
    }
    .link:hover { background: none; text-decoration-thickness: 2px; }
    .unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (prefers-reduced-motion: no-preference) {
      .card, .toast { transition: opacity 120ms; }
      @starting-style { .card:popover-open, .toast:popover-open { opacity: 0; } }
    }
    @media print {
      .card, .toast { display: none; }
    }
    @media (forced-colors: active) {
      .card, .toast { border: 2px solid CanvasText; }
      li.here { border-inline-start: 6px solid Highlight; padding-inline-start: 7px; }
      .kind span { text-decoration-color: CanvasText; }
    }`);
  return sheet;
};
