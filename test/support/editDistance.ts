import type { Span } from "../../src/engine";

/** Insertions and deletions that turn one sequence into the other. */
export function editDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = a[i - 1] === b[j - 1] ? row[j - 1] : 1 + Math.min(row[j], next[j - 1]);
    }
    row = next;
  }
  return row[b.length];
}

const words = (text: string): string[] => text.match(/\w+|\s|[^\w\s]/gu) ?? [];

/**
 * True if some shortest way to edit `before` into `after`, word by word, leaves the words of `from` alone and has them
 * at `to`.
 */
export function shortestEditKeeps(before: string, from: Span, after: string, to: Span): boolean {
  if (before.slice(from.start, from.end) !== after.slice(to.start, to.end)) return false;
  const around =
    editDistance(words(before.slice(0, from.start)), words(after.slice(0, to.start))) +
    editDistance(words(before.slice(from.end)), words(after.slice(to.end)));
  return around <= editDistance(words(before), words(after));
}
