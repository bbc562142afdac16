// In: the server's answer. Out: a file to keep: the analysis as JSON, or its annotations as the W3C's data model has them.

/** All annotations as one W3C AnnotationCollection (JSON-LD), for any tool that reads annotations. */
export function asCollection({ article, annotations }) {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    label: article.title,
    total: annotations.length,
    first: {
      type: "AnnotationPage",
      startIndex: 0,
      // The context is said once, at the top; "whence" is a word of ours, which the W3C's context does not know.
      items: annotations.map(({ "@context": context, whence, ...one }) => one),
    },
  };
}

/** The answer as it is kept: without what was only meant for this page in this browser. */
export const asJson = (answer) => JSON.stringify(answer, null, 2);

/** `harbour-talks-set-for-thursday.json`: a file's name from the story's headline. */
export function fileName(title, ending) {
  const words = (title ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words || "whence"}.${ending}`;
}

/** Hand the reader a file. */
export function save(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
