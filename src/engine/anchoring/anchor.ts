import { anchorBetween, isOneStretch } from "./anchorBetween";
import type { Anchoring, AnchorMethod, FoldedQuote } from "./anchoring";
import { CONTEXT, MOST_RIVALS, STORED } from "./describe";
import { foldFragment, TEXT_END, TEXT_START } from "./foldText";
import type { Distinction, QuoteSelector, Selectors } from "./selectors";
import { sharedAfter, sharedBefore, TextIndex } from "./textIndex";

export interface AnchorOptions {
  /** The text is known to be the one that the selectors were described in, so that positions hold. */
  readonly sameText?: boolean;
}

/** Characters that quote and context must share with a place together. */
const LEAST_EVIDENCE = 24;
/** The same where the sentence changed on one side at least. */
const LEAST_BROKEN_EVIDENCE = 50;
/** Context that suffices on one side where little agrees on the other one. */
const ONE_SIDED = 60;
/** That little. */
const LEAST_BESIDE = 3;
/** How much of either text may be passed over where characters beside the quote have changed. */
const GAP = 24;
/** How much must agree beyond that. */
const RESUMED = 24;

/**
 * Finds the words that the selectors describe in a text that may have changed since, or says why not.
 * A place counts only if it shares more context with the description, on both sides, than any look-alike in the
 * described text did, and if no second place does. So it never moves to a look-alike: what is gone is an orphan.
 * Pass a `TextIndex` to anchor many targets in one text. Never throws.
 */
export function anchor(
  text: string | TextIndex,
  selectors: Selectors,
  { sameText = false }: AnchorOptions = {},
): Anchoring {
  const raw = typeof text === "string" ? text : text.raw;
  const { position, quote } = selectors;
  if (quote.exact.trim() === "") return { kind: "orphan", reason: "empty" };
  if (sameText && position.start >= 0 && raw.slice(position.start, position.end) === quote.exact) {
    const span = { start: position.start, end: position.start + quote.exact.length };
    return { kind: "anchored", span, how: "position" };
  }
  const index = typeof text === "string" ? new TextIndex(text) : text;
  const folded = foldQuote(quote);
  const places = index.occurrences(folded.exact, MOST_RIVALS);
  if (!places) return { kind: "orphan", reason: "ambiguous" };
  const likenesses = places.map((place) => compare(index.folded, place, folded));
  const candidates = likenesses.filter((one) => speaksFor(one, folded, quote.distinct));
  if (candidates.length > 1) return { kind: "orphan", reason: "ambiguous" };
  const [found] = candidates;
  if (!found) return anchorBetween(index, folded, quote.distinct, places.length > 0);
  const isWhole = found.before.extent === "whole" && found.after.extent === "whole";
  const isRival = (other: Likeness) =>
    isWhole ? rivals(other, found, quote.distinct ?? {}) : !isOld(other, quote.distinct ?? {});
  if (likenesses.some((other) => other !== found && isRival(other)))
    return { kind: "orphan", reason: "ambiguous" };
  const span = index.rawSpan(found.place, found.place + folded.exact.length);
  return { kind: "anchored", span, how: methodOf(found, span.start === position.start) };
}

function foldQuote({ exact, prefix, suffix, distinct }: QuoteSelector): FoldedQuote {
  const before = foldFragment(prefix);
  const after = foldFragment(suffix);
  return {
    exact: foldFragment(exact).trim(),
    prefix: distinct && before.length < STORED ? TEXT_START + before.trimStart() : before,
    suffix: distinct && after.length < STORED ? after.trimEnd() + TEXT_END : after,
  };
}

/**
 * `whole`: the text beside the quote agrees up to where the sentence ends in both texts, or for 40 characters.
 * `resumed`: it agrees less far, but goes on to agree a few characters further on. `other`: neither.
 */
interface Side {
  /** Characters next to the quote that agree. */
  readonly shared: number;
  readonly extent: "whole" | "resumed" | "other";
}

interface Likeness {
  readonly place: number;
  readonly before: Side;
  readonly after: Side;
}

function compare(text: string, place: number, quote: FoldedQuote): Likeness {
  return { place, before: compareBefore(text, place, quote), after: compareAfter(text, place, quote) };
}

function compareBefore(text: string, place: number, { prefix }: FoldedQuote): Side {
  const { length } = prefix;
  const shared = sharedBefore(text, place, prefix, length, length);
  if (shared >= CONTEXT || some(shared, (d) => beginsAt(prefix, length - d) && beginsAt(text, place - d)))
    return { shared, extent: "whole" };
  const at = place - shared;
  const near = text.slice(Math.max(0, at - GAP - RESUMED), at);
  for (let skipped = 0; skipped <= GAP && length - shared - skipped >= RESUMED; skipped++) {
    const end = length - shared - skipped;
    if (near.includes(prefix.slice(end - RESUMED, end))) return { shared, extent: "resumed" };
  }
  return { shared, extent: "other" };
}

function compareAfter(text: string, place: number, { exact, suffix }: FoldedQuote): Side {
  const end = place + exact.length;
  const shared = sharedAfter(text, end, suffix, 0, suffix.length);
  const stored = exact + suffix;
  if (shared >= CONTEXT || some(shared, (d) => endsAt(stored, exact.length + d) && endsAt(text, end + d)))
    return { shared, extent: "whole" };
  const near = text.slice(end + shared, end + shared + GAP + RESUMED);
  for (let start = shared; start <= shared + GAP && start + RESUMED <= suffix.length; start++)
    if (near.includes(suffix.slice(start, start + RESUMED))) return { shared, extent: "resumed" };
  return { shared, extent: "other" };
}

/** True if the place is the described one, as far as its own surroundings tell. */
function speaksFor(
  { before, after }: Likeness,
  { exact, prefix, suffix }: FoldedQuote,
  distinct: Distinction | undefined,
): boolean {
  const isAll = before.shared === prefix.length && after.shared === suffix.length;
  const evidence = before.shared + exact.length + after.shared;
  if (evidence < LEAST_EVIDENCE && !(isAll && distinct)) return false;
  if (!distinct) return isAll;
  const toldBefore = before.shared >= (distinct.before ?? Infinity);
  const toldAfter = after.shared >= (distinct.after ?? Infinity);
  if (before.extent === "whole" && after.extent === "whole") return toldBefore || toldAfter;
  if (!toldBefore || !toldAfter || !isOneStretch({ exact, prefix, suffix })) return false;
  return evidence >= LEAST_BROKEN_EVIDENCE && holdsBroken(before, after);
}

/** True if enough agrees beside the quote where its sentence changed on one side at least. */
function holdsBroken(before: Side, after: Side): boolean {
  if (!isBeside(before) || !isBeside(after)) return false;
  if (Math.max(before.shared, after.shared) >= ONE_SIDED) return true;
  if (before.extent === "other" || after.extent === "other") return false;
  return Math.max(before.shared, after.shared) >= CONTEXT || before.extent === after.extent;
}

function methodOf({ before, after }: Likeness, samePosition: boolean): AnchorMethod {
  if (samePosition) return "position";
  return before.extent === "whole" && after.extent === "whole" ? "quote" : "context";
}

/** Enough of the text beside the quote agrees: any, if it goes on to agree further on. */
function isBeside({ shared, extent }: Side): boolean {
  return shared >= (extent === "other" ? LEAST_BESIDE : 1);
}

/** Either side of the other place speaks as much for it, and more than that of any look-alike in the old text. */
function rivals(other: Likeness, found: Likeness, { before = 0, after = 0 }: Distinction): boolean {
  return (
    isFurther(other.before.shared, found.before.shared, before) ||
    isFurther(other.after.shared, found.after.shared, after)
  );
}

/** Everything about the other place is as it was with some look-alike in the old text. */
function isOld(other: Likeness, { before = 0, after = 0 }: Distinction): boolean {
  return other.before.shared < before && other.after.shared < after;
}

function isFurther(other: number, found: number, distinction: number): boolean {
  return other >= CONTEXT ? other >= found : other > found && other >= Math.min(distinction, LEAST_EVIDENCE);
}

function some(most: number, test: (distance: number) => boolean): boolean {
  for (let distance = 0; distance <= most; distance++) if (test(distance)) return true;
  return false;
}

function beginsAt(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 2 || /[.!?]["')]{0,2} ?$/u.test(text.slice(Math.max(0, at - 4), at));
}

function endsAt(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 3) return true;
  return text.charAt(at) === " " && /[.!?]["')]{0,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}
