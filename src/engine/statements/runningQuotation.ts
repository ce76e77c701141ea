import type { Attribution } from "../document/attribution";
import type { PlacedParagraph } from "../document/paragraph";
import type { Span } from "../text/span";
import type { Building } from "./building";

/** The text of a block quotation without its own marks. */
export function blockQuoteSpan({ offset, paragraph }: PlacedParagraph): Span {
  const { tokens } = paragraph;
  const first = tokens.lower.findIndex((word) => !word.startsWith(">"));
  return { start: offset + (first > 0 ? tokens.start[first] : 0), end: offset + paragraph.text.length };
}

/** The last paragraph of a running quotation, in which at last a cue stands (“…” / “…,” she said). */
export function endsRunning(
  attribution: Attribution,
  { paragraph }: PlacedParagraph,
  running: Building,
): boolean {
  const [first] = paragraph.quotations;
  return (
    running.cue.length === 0 &&
    first !== undefined &&
    attribution.content[0]?.start === first.start &&
    first.firstToken === 0
  );
}

/** A paragraph that opens with a quotation and has no cue for it. */
export function isContinuation(attribution: Attribution, { paragraph }: PlacedParagraph): boolean {
  const [first] = paragraph.quotations;
  return (
    attribution.place === "floating" && first !== undefined && attribution.content[0]?.start === first.start
  );
}

/** True if the paragraph's last outer quotation has no closing mark, so that the next paragraph may go on with it. */
export function staysOpen({ paragraph }: PlacedParagraph): boolean {
  const last = paragraph.quotations.findLast(({ depth }) => depth === 0);
  return last !== undefined && !last.closed && last.end === paragraph.tokens.end[paragraph.tokens.count - 1];
}

/** A paragraph that opens with a quotation and leaves one open at its end, so that it may be all inside a longer one. */
export const runsThrough = (placed: PlacedParagraph): boolean =>
  staysOpen(placed) && placed.paragraph.quotations[0].firstToken === 0;
