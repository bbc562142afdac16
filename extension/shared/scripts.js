// Out: the classic scripts that read and mark a page, in order: each hangs one word on `whence` that the next ones take.
export const MARKING = [
  "shared/say",
  "shared/make",
  "content/snapshot",
  "content/anchor",
  "content/wording",
  "content/overlay",
  "content/look",
  "content/telling",
  "content/card",
  "content/reveal",
  "content/notes",
];
