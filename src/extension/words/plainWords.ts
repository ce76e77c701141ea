import type { Span } from "../../engine";
import type { SourceText } from "../core/annotations/sourceText";

/** Words of a document on one line, without what only Markdown needs and without characters that cannot be seen. */
export function plainWords(text: string): string {
  return text
    .replace(/\n[ \t]*>+[ \t]?/gu, " ")
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of several pieces: those with nothing between them run on, the others are joined by an ellipsis. */
export function wordsOfSpans(spans: readonly Span[], source: SourceText): string {
  let text = "";
  let last = -1;
  for (const span of spans) {
    const words = plainWords(source.textOf(span));
    if (words === "") continue;
    const runsOn = last >= 0 && /^[\s>]*$/u.test(source.textOf({ start: last, end: span.start }));
    text += text === "" ? words : `${runsOn ? " " : " … "}${words}`;
    last = span.end;
  }
  return text;
}

/** A quotation over several paragraphs opens in each of them and closes once; here it opens once, and it does close. */
export function closeQuotation(text: string): string {
  let open = false;
  const once = text.replace(/[“”]/gu, (mark) => {
    const doubled = mark === "“" && open;
    open = mark === "“";
    return doubled ? "" : mark;
  });
  return open ? `${once}”` : once;
}
