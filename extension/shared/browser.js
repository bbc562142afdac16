// In: whichever of `browser` and `chrome` there is. Out: `browser`, with promises. The one door to both.
// Has no exports, so that it is a module's import and a classic script alike.
globalThis.browser ??= globalThis.chrome;
