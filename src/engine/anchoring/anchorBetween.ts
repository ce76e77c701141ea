import search from "approx-string-match";
import type { Anchoring, FoldedQuote } from "./anchoring";
import type { Distinction } from "./selectors";
import type { TextIndex } from "./textIndex";

/** Quotes shorter than this must be found without an error. */
const LEAST_APPROXIMATE = 20;
/** Errors (characters inserted, deleted or replaced) allowed per character of the quote. */
const ERRORS_PER_CHARACTER = 0.08;
/** The two contexts together must be at least this long. */
const LEAST_LANDMARKS = 24;

/**
 * Second search, for a quote that itself was edited: the context on either side is unique both in the described text
 * and in this one, and what stands between is the quote but for errors in proportion to its length (approximate
 * matching by Myers 1999). Words that still stand unchanged anywhere (`exists`) were not edited.
 */
export function anchorBetween(
  index: TextIndex,
  quote: FoldedQuote,
  distinct: Distinction | undefined,
  exists: boolean,
): Anchoring {
  const orphan: Anchoring = { kind: "orphan", reason: "missing" };
  if (exists || !isOneStretch(quote) || distinct?.prefix === undefined || distinct.suffix === undefined)
    return orphan;
  if (distinct.prefix + distinct.suffix < LEAST_LANDMARKS) return orphan;
  const from = edge(index, quote.prefix.slice(-distinct.prefix), "end");
  const to = edge(index, quote.suffix.slice(0, distinct.suffix), "start");
  if (from === null || to === null || from > to) return orphan;
  const { exact } = quote;
  if (to - from > exact.length * (1 + ERRORS_PER_CHARACTER)) return orphan;
  const span = nearlyEqual(index.folded.slice(from, to), exact);
  return span && isUnique(index.folded, exact, from, to)
    ? { kind: "anchored", span: index.rawSpan(from + span[0], from + span[1]), how: "approximate" }
    : orphan;
}

const SENTENCE_END = /[.!?]["')]{0,2} /u;
const CUT_WORD = /^[\p{L}\p{N}]{2}$/u;

/**
 * True for whole words of one sentence. Parts of sentences can come together anew, and half a word is soon found: such
 * quotes are not looked for where the text around them changed.
 */
export function isOneStretch({ exact, prefix, suffix }: FoldedQuote): boolean {
  const edges = [prefix.slice(-1) + exact.charAt(0), exact.slice(-1) + suffix.charAt(0)];
  return !SENTENCE_END.test(exact) && !edges.some((edge) => CUT_WORD.test(edge));
}

/** Where a piece of context ends or starts, if it stands once in the text. */
function edge(index: TextIndex, context: string, side: "start" | "end"): number | null {
  const places = index.occurrences(context, 1);
  if (places?.length !== 1) return null;
  return side === "start" ? places[0] : places[0] + context.length;
}

/** The part of `between` that is close enough to `exact`, preferably all of it. */
function nearlyEqual(between: string, exact: string): [start: number, end: number] | null {
  if (exact.length < LEAST_APPROXIMATE) return null;
  const most = Math.floor(exact.length * ERRORS_PER_CHARACTER);
  const matches = search(between, exact, most);
  if (matches.length === 0) return null;
  const trimmedStart = between.length - between.trimStart().length;
  const trimmedEnd = between.trimEnd().length;
  const whole = matches.find(
    ({ start, end, errors }) =>
      errors + Math.max(0, start - trimmedStart) + Math.max(0, trimmedEnd - end) <= most,
  );
  return whole && keepsNames(exact, between) ? [trimmedStart, trimmedEnd] : null;
}

/** Nothing else in the text is as close to the quote. */
function isUnique(text: string, exact: string, from: number, to: number): boolean {
  const most = Math.floor(exact.length * ERRORS_PER_CHARACTER);
  return search(text, exact, most).every(({ start, end }) => start < to && from < end);
}

/** Words with a capital or a digit tell a passage from its look-alikes: those of the quote must all be there, in order. */
function keepsNames(exact: string, between: string): boolean {
  const names = (text: string) =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /[\p{Lu}\p{N}]/u.test(word));
  return names(exact).join(" ") === names(between).join(" ");
}
