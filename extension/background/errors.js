// In: what went wrong, in a sentence for the reader. Out: an error that is shown, not reported.

/**
 * Trouble that was foreseen: a server that is down, a page that nobody may read. Its message is shown to the
 * reader as it stands; any other error is a fault of ours and goes to the console whole.
 */
export class ExpectedError extends Error {
  /** `code` is a word for programs: "server-down", "no-permission", "page", "restricted". */
  constructor(code, sentence) {
    super(sentence);
    this.name = "ExpectedError";
    this.code = code;
  }
}
