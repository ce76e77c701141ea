import type { Document } from "../document/document";
import type { PlacedParagraph } from "../document/paragraph";
import { TokenFlag } from "../tokens/tokens";

/** Over how many paragraphs a quotation may run that has marks only at its ends. */
const LONGEST = 8;

/**
 * Index of the paragraph in which a quotation ends that opens paragraph `index` and has marks only at its two ends; -1 if
 * none does: a paragraph between opens with a mark of its own, or no mark closes it.
 */
export function longQuotationEnd({ paragraphs }: Document, index: number): number {
  if (!opensWhole(paragraphs[index])) return -1;
  for (let at = index + 1; at < paragraphs.length && at <= index + LONGEST; at++) {
    const { quotations, tokens } = paragraphs[at].paragraph;
    if (quotations.some(({ depth }) => depth === 0)) return -1;
    if (tokens.count > 1 && closes(paragraphs[at])) return at;
  }
  return -1;
}

/** A paragraph that is one quotation without a closing mark. */
function opensWhole({ paragraph: { quotations, tokens } }: PlacedParagraph): boolean {
  const outer = quotations.filter(({ depth }) => depth === 0);
  return (
    outer.length === 1 && !outer[0].closed && outer[0].firstToken === 0 && outer[0].endToken === tokens.count
  );
}

const closes = ({ paragraph: { tokens } }: PlacedParagraph): boolean =>
  (tokens.flags[tokens.count - 1] & TokenFlag.QuoteMark) !== 0 && /[”"»]$/u.test(tokens.text.trimEnd());
