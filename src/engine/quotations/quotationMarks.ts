import words from "../../../lexicons/words/quotations.json";
import { wordSet } from "../lexicon/wordList";
import { formOf, TokenFlag, type Tokens } from "../tokens/tokens";

/** A token that may open or close a quotation. `double` marks pair with each other whatever their shape. */
export interface QuotationMark {
  readonly token: number;
  readonly double: boolean;
  readonly role: "open" | "close" | "either";
}

const DOUBLE = new Set(['"', "“", "”", "„", "«", "»", "‟", "〝", "〞", "''", "``"]);
const SINGLE = new Set(["'", "’", "‘", "‹", "›", "‚"]);
const ELISIONS = wordSet(words.elisions);
const DECADE = /^\d0s$/u;

/**
 * The quotation marks of a paragraph, apostrophes left out, each with the role that its shape and the white space
 * around it allow.
 */
export function findQuotationMarks(tokens: Tokens): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.end[i] - tokens.start[i] > 2) continue;
    const mark = formOf(tokens, i);
    if (DOUBLE.has(mark)) marks.push({ token: i, double: true, role: roleOfDouble(tokens, i, mark) });
    else if (SINGLE.has(mark)) {
      const role = roleOfSingle(tokens, i, mark);
      if (role !== null) marks.push({ token: i, double: false, role });
    }
  }
  return marks;
}

function roleOfDouble(tokens: Tokens, index: number, mark: string): QuotationMark["role"] {
  const byShape =
    mark === "“" || mark === "„" || mark === "«" || mark === "``"
      ? "open"
      : mark === '"' || mark === "''"
        ? "either"
        : "close";
  const bySpace = roleBySpace(tokens, index);
  if (bySpace === "either" || bySpace === byShape) return byShape;
  return byShape === "either" ? bySpace : byShape === "open" && mark !== "«" ? "either" : byShape;
}

function roleOfSingle(tokens: Tokens, index: number, mark: string): QuotationMark["role"] | null {
  if (mark === "‘" || mark === "‹" || mark === "‚") return spaceAfter(tokens, index) ? null : "open";
  if (mark === "›") return "close";
  const opensBySpace = roleBySpace(tokens, index) === "open";
  if (opensBySpace) {
    const next = tokens.lower[index + 1];
    if (mark === "’" || ELISIONS.has(next) || DECADE.test(next)) return null;
    return "open";
  }
  return spaceBefore(tokens, index) ? null : "close";
}

function roleBySpace(tokens: Tokens, index: number): QuotationMark["role"] {
  const before =
    spaceBefore(tokens, index) || /[([{—–\-/“‘"„«]/u.test(tokens.text[tokens.start[index] - 1] ?? " ");
  const after = spaceAfter(tokens, index);
  if (before && !after) return "open";
  if (!before) return "close";
  return "either";
}

function spaceBefore(tokens: Tokens, index: number): boolean {
  return index === 0 || (tokens.flags[index] & TokenFlag.SpaceBefore) !== 0;
}

function spaceAfter(tokens: Tokens, index: number): boolean {
  return index + 1 >= tokens.count || (tokens.flags[index + 1] & TokenFlag.SpaceBefore) !== 0;
}

/** True if a closing single mark at this token may be the apostrophe of a plural possessive ("ministers’ call"). */
export function mayBePossessive(tokens: Tokens, index: number): boolean {
  if (index === 0 || index + 1 >= tokens.count || !spaceAfter(tokens, index)) return false;
  return tokens.lower[index - 1].endsWith("s") && /^\p{L}/u.test(tokens.lower[index + 1]);
}
