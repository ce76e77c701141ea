import type { Span } from "../../../engine";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/gu;

/** Characters around a place in which its next word is looked for. */
const REACH = 200;

/** The span without white space at its borders; the word around it when it is empty. Null where there is none. */
export function wordsAt(text: string, { start, end }: Span): Span | null {
  if (start === end) return wordAround(text, start);
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

function wordAround(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  for (const match of text.slice(from, at + REACH).matchAll(WORD)) {
    const start = from + match.index;
    if (start <= at && at <= start + match[0].length) return { start, end: start + match[0].length };
  }
  return null;
}

export type Side = "start" | "end";

/** One word more, or less, on a side. Null when there is none to take in, or none would be left. */
export function resize(text: string, { start, end }: Span, side: Side, by: 1 | -1): Span | null {
  if (by === 1) {
    if (side === "end") {
      const [next] = text.slice(end, end + REACH).matchAll(WORD);
      return next ? { start, end: end + next.index + next[0].length } : null;
    }
    const from = Math.max(0, start - REACH);
    const previous = [...text.slice(from, start).matchAll(WORD)].at(-1);
    return previous ? { start: from + previous.index, end } : null;
  }
  const words = [...text.slice(start, end).matchAll(WORD)];
  if (words.length < 2) return null;
  if (side === "start") return { start: start + words[1].index, end };
  const last = words[words.length - 2];
  return { start, end: start + last.index + last[0].length };
}
