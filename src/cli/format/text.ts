import type { Span } from "../../engine";

/** Words of a document as they may stand on one line of a terminal: no control characters, no line breaks. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** At most `length` code units, cut at a word, with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\uD800-\uDBFF]$/u, "").trimEnd()}…`;
}

/** The text under several spans, pieces joined by an ellipsis. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => plain(text.slice(start, end))).join(" … ");
}
