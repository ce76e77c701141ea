import type { Span } from "../text/span";
import { tokenize } from "../tokens/tokenize";
import { findQuotationMarks } from "./quotationMarks";

/** A double quotation mark without a partner in its paragraph. Offsets of that paragraph. */
export interface UnpairedMark extends Span {
  readonly role: "open" | "close";
}

/**
 * Double quotation marks of a paragraph that have no partner, in order: what opens while another quotation is open leaves that
 * one unclosed, unless two marks close behind it. Apostrophes and single marks are no evidence, nor is the sign for inches.
 */
export function unpairedMarks(paragraph: string): UnpairedMark[] {
  const tokens = tokenize(paragraph);
  const marks = findQuotationMarks(tokens).filter(({ double }) => double);
  const spanOf = (at: number): Span => ({
    start: tokens.start[marks[at].token],
    end: tokens.end[marks[at].token],
  });
  const unpaired: UnpairedMark[] = [];
  const open: number[] = [];
  for (const [at, { role }] of marks.entries()) {
    const closes = role === "close" || (role === "either" && open.length > 0);
    if (closes) {
      if (open.pop() === undefined && !isInches(paragraph, spanOf(at)))
        unpaired.push({ ...spanOf(at), role: "close" });
      continue;
    }
    const closeTwice = marks[at + 1]?.role === "close" && marks[at + 2]?.role === "close";
    if (open.length > 0 && !closeTwice) unpaired.push({ ...spanOf(open.pop()!), role: "open" });
    open.push(at);
  }
  unpaired.push(...open.map((at) => ({ ...spanOf(at), role: "open" as const })));
  return unpaired.sort((a, b) => a.start - b.start);
}

/** 6" or 12'6". */
const isInches = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === '"' && /\d/u.test(text.charAt(start - 1));
