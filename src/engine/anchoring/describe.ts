import type { Span } from "../text/span";
import { TEXT_END, TEXT_START, trimSpan } from "./foldText";
import type { Distinction, Selectors } from "./selectors";
import { sharedAfter, sharedBefore, TextIndex } from "./textIndex";

/** Context that is always stored, in characters; less only at an edge of the text. */
export const STORED = 72;
/** Context that speaks for a place by itself. */
export const CONTEXT = 40;
/** Context that is stored at most, where less does not tell the quote from its look-alikes. */
const MOST_CONTEXT = 96;
/** More equal quotes than this in one text are not told apart. */
export const MOST_RIVALS = 20_000;
/** Length at which context alone is looked for. */
export const LANDMARK = 40;

/**
 * Selectors for a span of a text (white space at its edges is left out). Pass a `TextIndex` to describe many spans of
 * one text. The context is long enough to tell the quote from every other place with the same words, up to 96
 * characters on each side, and never cuts a grapheme.
 */
export function describe(text: string | TextIndex, { start, end }: Span): Selectors {
  const index = typeof text === "string" ? new TextIndex(text) : text;
  const { raw } = index;
  const span = trimSpan(raw, start, end);
  if (!span)
    return { position: { start, end }, quote: { exact: raw.slice(start, end), prefix: "", suffix: "" } };
  const from = index.toFolded(span.start);
  const to = index.toFolded(span.end - 1) + 1;
  const rivals = rivalsOf(index, from, to);
  const before = rivals && rivals.before;
  const after = rivals && rivals.after;
  const prefixLength = Math.min(MOST_CONTEXT, Math.max(STORED, (before ?? MOST_CONTEXT) + 8));
  const suffixLength = Math.min(MOST_CONTEXT, Math.max(STORED, (after ?? MOST_CONTEXT) + 8));
  const first = Math.max(1, from - prefixLength);
  const last = Math.min(index.folded.length - 1, to + suffixLength);
  const prefixStart = graphemeStart(raw, index.toRawStart(first), span.start);
  const suffixEnd = graphemeEnd(raw, span.end, last === to ? span.end : index.toRawEnd(last));
  const reachesStart = first === 1;
  const reachesEnd = last === index.folded.length - 1;
  const distinct: Distinction = {
    ...(before !== null && before <= usable(from - first, reachesStart) && { before }),
    ...(after !== null && after <= usable(last - to, reachesEnd) && { after }),
    ...landmark(index, "prefix", reachesStart ? 0 : index.toFolded(prefixStart), from),
    ...landmark(index, "suffix", to, reachesEnd ? index.folded.length : index.toFolded(suffixEnd - 1) + 1),
  };
  return {
    position: span,
    quote: {
      exact: raw.slice(span.start, span.end),
      prefix: raw.slice(prefixStart, span.start),
      suffix: raw.slice(span.end, suffixEnd),
      distinct,
    },
  };
}

/** Stored context as anchoring sees it: an edge counts as a character beside a short context, see `foldQuote`. */
function usable(stored: number, reachesEdge: boolean): number {
  return reachesEdge && stored < STORED ? stored + 1 : stored;
}

/** Context that the nearest look-alike shares, plus one; null where no stored context suffices. */
function rivalsOf(
  index: TextIndex,
  from: number,
  to: number,
): { before: number | null; after: number | null } | null {
  const { folded } = index;
  const places = index.occurrences(folded.slice(from, to), MOST_RIVALS);
  if (!places) return null;
  let before = 0;
  let after = 0;
  for (const place of places) {
    if (place === from) continue;
    const end = place + to - from;
    before = Math.max(before, 1 + sharedBefore(folded, from, folded, place, MOST_CONTEXT));
    after = Math.max(after, 1 + sharedAfter(folded, to, folded, end, MOST_CONTEXT));
    if (before > MOST_CONTEXT && after > MOST_CONTEXT) break;
  }
  return { before: before > MOST_CONTEXT ? null : before, after: after > MOST_CONTEXT ? null : after };
}

/** How much of the context nearest to the quote is unique by itself. */
function landmark(index: TextIndex, side: "prefix" | "suffix", from: number, to: number): Distinction {
  for (const length of [LANDMARK, to - from]) {
    const taken = Math.min(length, to - from);
    const context =
      side === "prefix" ? index.folded.slice(to - taken, to) : index.folded.slice(from, from + taken);
    const edge = context.startsWith(TEXT_START) || context.endsWith(TEXT_END);
    // An edge is put back only beside a short context, see `foldQuote`.
    if ((edge && taken > STORED) || (!edge && taken < LANDMARK)) return {};
    if (edge || index.occurrences(context, 1)?.length === 1) return { [side]: taken };
  }
  return {};
}

/** How far a grapheme may reach back; longer ones (endless combining marks) are cut. */
const LONGEST_GRAPHEME = 32;
let segmenter: Intl.Segmenter | undefined;

/** The grapheme around the offset. The segmenter takes milliseconds to make, so only who describes a target waits for it. */
function graphemeAt(text: string, offset: number): Intl.SegmentData | undefined {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text).containing(offset);
}

function graphemeStart(text: string, at: number, limit: number): number {
  const from = Math.max(0, at - LONGEST_GRAPHEME);
  if (at >= limit || at === 0) return Math.min(at, limit);
  const segment = graphemeAt(text.slice(from, Math.min(limit, at + LONGEST_GRAPHEME)), at - from);
  const start = segment ? from + segment.index : at;
  return start === at ? at : Math.min(limit, start + (segment?.segment.length ?? 0));
}

function graphemeEnd(text: string, limit: number, at: number): number {
  const from = Math.max(limit, at - LONGEST_GRAPHEME);
  if (at <= limit || at >= text.length) return Math.max(at, limit);
  const segment = graphemeAt(text.slice(from, at + LONGEST_GRAPHEME), at - from);
  return segment ? from + segment.index : at;
}
