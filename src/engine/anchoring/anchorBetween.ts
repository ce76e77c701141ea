import search from "approx-string-match";
import type { Anchoring, FoldedQuote } from "./anchoring";
import { LANDMARK } from "./describe";
import type { Distinction } from "./selectors";
import type { TextIndex } from "./textIndex";

/** Quotes shorter than this must be found without an error. */
const LEAST_APPROXIMATE = 20;
/** Errors (characters inserted, deleted or replaced) allowed per character of the quote. */
const ERRORS_PER_CHARACTER = 0.08;
/** Room for insertions between the context and the quote. */
const ROOM = 24;
/** The two contexts together must be at least this long. */
const LEAST_LANDMARKS = 24;

/**
 * Second search: the context on either side of the quote is unique both in the described text and in this one, and
 * the words stand between: unchanged and once, or changed in proportion to their length (approximate matching by
 * Myers 1999), and nowhere else unchanged (`exists`). What was marked may have been edited, or the characters next to it.
 */
export function anchorBetween(
  index: TextIndex,
  quote: FoldedQuote,
  distinct: Distinction | undefined,
  exists: boolean,
): Anchoring {
  const orphan: Anchoring = { kind: "orphan", reason: "missing" };
  if (distinct?.prefix === undefined || distinct.suffix === undefined) return orphan;
  if (distinct.prefix + distinct.suffix < LEAST_LANDMARKS) return orphan;
  const near = {
    prefix: quote.prefix.slice(-distinct.prefix),
    suffix: quote.suffix.slice(0, distinct.suffix),
  };
  const far = { prefix: quote.prefix.slice(0, LANDMARK), suffix: quote.suffix.slice(-LANDMARK) };
  const left = edge(index, near.prefix, "end");
  const right = edge(index, near.suffix, "start");
  const isNear = left !== null && right !== null;
  const isOnlyOne = distinct.before === 0 && distinct.after === 0;
  if (!isNear && (!isOnlyOne || left === right)) return orphan;
  const from = left ?? edge(index, far.prefix, "end");
  const to = right ?? edge(index, far.suffix, "start");
  if (from === null || to === null) return orphan;
  const { exact } = quote;
  if (from > to || to - from > exact.length * (1 + ERRORS_PER_CHARACTER) + ROOM) return orphan;
  const between = index.folded.slice(from, to);
  const at = between.indexOf(exact);
  if (at >= 0) {
    if (between.indexOf(exact, at + 1) >= 0) return { kind: "orphan", reason: "ambiguous" };
    // Still beside the context on one side: what stands between was put in on the other.
    const isBeside =
      (left !== null && at <= 1) || (right !== null && at + exact.length >= between.length - 1);
    if (!isBeside) return orphan;
    return { kind: "anchored", span: index.rawSpan(from + at, from + at + exact.length), how: "context" };
  }
  // Words that still stand somewhere were not edited here.
  const span = exists || !isNear ? null : nearlyEqual(between, exact);
  return span
    ? { kind: "anchored", span: index.rawSpan(from + span[0], from + span[1]), how: "approximate" }
    : orphan;
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
  return whole ? [trimmedStart, trimmedEnd] : null;
}
