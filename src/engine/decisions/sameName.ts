import type { Span } from "../text/span";

const WORD = /[\p{L}\p{N}]/u;

/** All places where the text has the same words as the span, as whole words; the span itself is one of them. */
export function sameName(text: string, { start, end }: Span): Span[] {
  const name = text.slice(start, end);
  if (name.trim() === "") return [];
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole = !splitsWord(text, at) && !splitsWord(text, at + name.length);
    if (isWhole || at === start) found.push({ start: at, end: at + name.length });
  }
  return found;
}

function splitsWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
