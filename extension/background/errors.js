// In: what went wrong, as a word and what belongs to it. Out: an error that is shown to the reader, not reported.
import "../shared/say.js";

/** Trouble after which the same click may well succeed: the reader is offered to try again. */
const PASSING = new Set([
  "server-down",
  "server-slow",
  "busy",
  "fault",
  "no-permission",
  "wrong-token",
  "needs-token",
  "not-allowed",
  "server-old",
  "not-whence",
  "refused",
]);

/** The sentence for a trouble's word: `sentenceFor("server-down", ["http://127.0.0.1:8765"])`. */
export const sentenceFor = (code, words = []) =>
  globalThis.whence.say(`error_${code.replaceAll("-", "_")}`, ...words);

export const mayPass = (code) => PASSING.has(code);

/**
 * Trouble that was foreseen: a server that is down, a page that nobody may read. It is shown to the reader as it
 * stands; any other error is a fault of ours and goes to the console whole.
 */
export class ExpectedError extends Error {
  /** `code` names a message `error_…` of `_locales`, with `-` for `_`; `words` fill its places. */
  constructor(code, ...words) {
    super(sentenceFor(code, words) || code);
    this.name = "ExpectedError";
    this.code = code;
    this.words = words.map(String);
  }
}
