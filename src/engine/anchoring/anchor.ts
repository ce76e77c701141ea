import { anchorBetween } from "./anchorBetween";
import type { Anchoring, FoldedQuote } from "./anchoring";
import { CONTEXT, LANDMARK, MOST_RIVALS } from "./describe";
import { foldFragment, TEXT_END, TEXT_START } from "./foldText";
import type { QuoteSelector, Selectors } from "./selectors";
import { sharedAfter, sharedBefore, TextIndex } from "./textIndex";

export interface AnchorOptions {
  /** The text is known to be the one that the selectors were described in, so that positions hold. */
  readonly sameText?: boolean;
}

/** Characters that quote and context must share with a place together. */
const LEAST_EVIDENCE = 24;
/** Context beyond what told the look-alikes apart that must also agree, on each side. */
const MARGIN = 4;
/** The same for a quote across sentences: sentences put together anew can bring it up elsewhere. */
const MARGIN_ACROSS = 20;
const SENTENCE_END = /[.!?"]/u;
/** The quote begins or ends a sentence or a line. */
const STARTS_SENTENCE = /(?:^|[.!?:"“”’\n].{0,5})$/su;
const ENDS_SENTENCE = /^(?:.{0,5}[.!?:"“”’\n]|$)/su;

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
    return { kind: "anchored", span: { start: position.start, end: position.end }, how: "position" };
  }
  const index = typeof text === "string" ? new TextIndex(text) : text;
  const folded = foldQuote(quote);
  const places = index.occurrences(folded.exact, MOST_RIVALS);
  if (!places) return { kind: "orphan", reason: "ambiguous" };
  const found = places
    .map((place) => ({ place, likeness: compare(index.folded, place, folded, quote) }))
    .filter(({ likeness }) => likeness !== "other");
  if (found.length > 1) return { kind: "orphan", reason: "ambiguous" };
  const likeness = found[0]?.likeness ?? "other";
  if (likeness === "other" || likeness === "partly")
    return anchorBetween(index, folded, quote.distinct, places.length > 0);
  if (
    likeness !== "both" &&
    isElsewhere(
      index,
      likeness === "before" ? folded.suffix.slice(0, LANDMARK) : folded.prefix.slice(-LANDMARK),
    )
  )
    return { kind: "orphan", reason: "missing" };
  const { place } = found[0];
  const span = index.rawSpan(place, place + folded.exact.length);
  return { kind: "anchored", span, how: span.start === position.start ? "position" : "quote" };
}

function foldQuote({ exact, prefix, suffix, distinct }: QuoteSelector): FoldedQuote {
  const before = foldFragment(prefix);
  const after = foldFragment(suffix);
  return {
    exact: foldFragment(exact).trim(),
    prefix: distinct && before.length < CONTEXT ? TEXT_START + before.trimStart() : before,
    suffix: distinct && after.length < CONTEXT ? after.trimEnd() + TEXT_END : after,
  };
}

/**
 * `both`: more context agrees, on both sides, than with any look-alike in the described text.
 * `before`, `after`: so does all of the context on that side, as after a move or a change right beside the words. What
 * tells the place from look-alikes must stand in the same sentence: cutting out sentences joins words to other contexts.
 * `partly`: some context on one side does; it may be the place or a copy of it.
 */
type Likeness = "both" | "before" | "after" | "partly" | "other";

function compare(
  text: string,
  place: number,
  { exact, prefix, suffix }: FoldedQuote,
  quote: QuoteSelector,
): Likeness {
  const { distinct } = quote;
  const end = place + exact.length;
  const before = sharedBefore(text, place, prefix, prefix.length, prefix.length);
  const after = sharedAfter(text, end, suffix, 0, suffix.length);
  const all = before === prefix.length && after === suffix.length;
  const enough = exact.length + before + after >= LEAST_EVIDENCE;
  if (!distinct) return all && enough ? "both" : "other";
  const beforeAgrees = before >= needed(distinct.before, prefix, exact);
  const afterAgrees = after >= needed(distinct.after, suffix, exact);
  if (beforeAgrees && afterAgrees && (all || enough)) return "both";
  const told = (context: string) => !SENTENCE_END.test(context);
  const toldBefore = () => told(prefix.slice(-needed(distinct.before, prefix, exact)));
  const toldAfter = () => told(suffix.slice(0, needed(distinct.after, suffix, exact)));
  if (beforeAgrees && before >= CONTEXT && ENDS_SENTENCE.test(quote.suffix) && toldBefore()) return "before";
  if (afterAgrees && after >= CONTEXT && STARTS_SENTENCE.test(quote.prefix) && toldAfter()) return "after";
  return beforeAgrees || afterAgrees ? "partly" : "other";
}

/** True if the context within the sentence is whole somewhere: then the words belonged there. */
function isElsewhere(index: TextIndex, context: string): boolean {
  return !SENTENCE_END.test(context) && index.occurrences(context, MOST_RIVALS)?.length !== 0;
}

/** How much of the stored context on one side must agree; more than there is where even all of it is not enough. */
function needed(distinction: number | undefined, stored: string, exact: string): number {
  if (distinction === undefined || distinction > stored.length) return Infinity;
  const isEdge = stored.startsWith(TEXT_START) || stored.endsWith(TEXT_END);
  const words = isEdge ? Math.max(1, stored.length - 1) : stored.length;
  const margin = /[.!?]["')]* ./u.test(exact) ? MARGIN_ACROSS : MARGIN;
  return distinction > words ? stored.length : Math.min(words, distinction + margin);
}
